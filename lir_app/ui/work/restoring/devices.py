"""The device that restores, and why: which devices there are, which was chosen, and which was used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from lir_app.language import translated
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.restoring.machine import Machine

if TYPE_CHECKING:
    from lir_model.running.devices import Device


class Devices(QObject):
    """Knows the devices and remembers the choice.

    Attributes:
        machine: the devices that there are, once they have been tried.

    Signals:
        changed: devices are known, another was chosen, or another was used.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.machine: Machine | None = None
        self._fallback: Device | None = None
        self._given_up = False

    @property
    def name(self) -> str:
        """Name of the chosen device, or ``auto``."""
        return self._settings[table.DEVICE]

    def choose(self, name: str) -> None:
        """Choose a device by its name, or ``auto``."""
        self._settings[table.DEVICE] = name
        self._fallback = None
        self.changed.emit()

    def set_machine(self, machine: Machine) -> None:
        """Takes over the devices, once they have been tried. A chosen device that has gone is forgotten."""
        self.machine = machine
        if self.name not in {"auto", *(device.name for device in machine.devices)}:
            self._settings[table.DEVICE] = "auto"
        self.changed.emit()

    def give_up(self) -> None:
        """Note that nothing can be restored, because PyTorch does not run here."""
        self._given_up = True
        self.changed.emit()

    def note_used(self, used: Sequence[Device]) -> None:
        """Note on which devices the last photo was restored: after memory ran out it is not the wanted one."""
        if self.machine is None:
            return
        wanted = self._wanted(self.machine)
        fallback = next((device for device in used if device != wanted), None)
        if fallback != self._fallback:
            self._fallback = fallback
            self.changed.emit()

    @property
    def sentence(self) -> str:
        """Which device is used, and why."""
        if self.machine is not None:
            return _sentence(self.machine, self._wanted(self.machine), self.name != "auto", self._fallback)
        return self.tr("Nothing can be restored here") if self._given_up else self.tr("Getting ready…")

    def _wanted(self, machine: Machine) -> Device:
        return next((device for device in machine.devices if device.name == self.name), machine.automatic)


def _sentence(machine: Machine, wanted: Device, chosen: bool, fallback: Device | None) -> str:
    """One line for the status bar.

    Args:
        machine: the devices that there are.
        wanted: the device that is used first.
        chosen: whether the person chose it, rather than the program.
        fallback: the device used instead for the last photo because memory ran out, or None.
    """
    tr = QCoreApplication.translate
    if fallback is not None:
        text = tr("Devices", "{device}: the memory of {other} was not enough")
        return text.format(device=translated(fallback.title), other=translated(wanted.title))
    if chosen:
        return tr("Devices", "{device}: your choice").format(device=translated(wanted.title))
    if wanted.name != "cpu":
        return tr("Devices", "{device}: the fastest here").format(device=translated(wanted.title))
    if machine.refused:
        title, reason = machine.refused[0]
        text = tr("Devices", "{device}: {other} is not used, {reason}")
        return text.format(device=translated(wanted.title), other=translated(title), reason=translated(reason))
    return tr("Devices", "{device}: no graphics card that can be used").format(device=translated(wanted.title))
