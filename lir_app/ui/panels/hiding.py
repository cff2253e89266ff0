"""Widgets that come and go without moving others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def hide_in_place(widget: QWidget) -> None:
    """Hides a widget and keeps its place free, so that nothing moves under the pointer when it comes back."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    widget.hide()
