"""Announcements for screen readers: what people hear who do not see the window."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a sentence spoken that appeared in a widget; ``urgent`` breaks in on what is being read."""
    polite = QAccessible.AnnouncementPoliteness
    announcement = QAccessibleAnnouncementEvent(widget, text)
    announcement.setPoliteness(polite.Assertive if urgent else polite.Polite)
    QAccessible.updateAccessibility(announcement)
