"""Widgets that come and go without moving others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def keep_place(widget: QWidget) -> None:
    """Keeps the widget's place free while it is hidden, so that nothing moves under the pointer when it comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
