"""Announcements for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader speak a sentence that appeared in a widget; an urgent one interrupts what is being read."""
    polite = QAccessible.AnnouncementPoliteness
    announcement = QAccessibleAnnouncementEvent(widget, text)
    announcement.setPoliteness(polite.Assertive if urgent else polite.Polite)
    QAccessible.updateAccessibility(announcement)
