"""Which device is used and why, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lir_app.ui.work.jobs import Machine

if TYPE_CHECKING:
    from lir_model.devices import Device


def sentence(machine: Machine, wanted: Device, chosen: bool, fallback: Device | None) -> str:
    """One line for the status bar.

    Args:
        machine: what there is.
        wanted: the device asked for.
        chosen: whether the person asked for it, rather than the program.
        fallback: the one used in its place for the last photo, for want of memory.
    """
    tr = QCoreApplication.translate
    if fallback is not None:
        text = tr("device_words", "{device}: the memory of {other} was not enough")
        return text.format(device=fallback.title, other=wanted.title)
    if chosen:
        return tr("device_words", "{device}: your choice").format(device=wanted.title)
    if wanted.name != "cpu":
        return tr("device_words", "{device}: the fastest here").format(device=wanted.title)
    if machine.refused:
        title, reason = machine.refused[0]
        text = tr("device_words", "{device}: {other} is not used, {reason}")
        return text.format(device=wanted.title, other=title, reason=reason)
    return tr("device_words", "{device}: no graphics card that can be used").format(device=wanted.title)
