"""The tool bar: files, undo, compare modes, zoom."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from lir_app.ui.actions import MODES, Actions, Do
from lir_app.ui.theme import UNIT, Theme

_ICON: Final = QSize(20, 20)
_ZOOMS: Final = (25, 50, 100, 200, 400, 1600)
"""Percent that the menu of the zoom offers: chosen."""


class ToolBar(QToolBar):
    """The actions that are used most, a button that shows Before while it is held, and one with a menu of zooms.

    Signals:
        hold_changed: whether the button that shows Before is held down now.
        zoom_asked: the zoom chosen in the menu; 1.0 is 100 %.
    """

    hold_changed = Signal(bool)
    zoom_asked = Signal(float)

    def __init__(self, actions: Actions, undo: QAction, redo: QAction, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self._theme = theme
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(_ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addActions([actions[name] for name in (Do.OPEN, Do.SAVE, Do.SAVE_ALL)])
        self.addSeparator()
        self.addActions([undo, redo])
        self.addWidget(_spring(self))
        self.addActions([actions[name] for name in MODES])
        self.addSeparator()
        self.addAction(actions[Do.LEVEL])
        self._hold = QToolButton(self)
        self._hold.setText(self.tr("Hold to see before"))
        self._hold.setToolTip(self.tr("Hold to see before (B)"))
        self._hold.setAccessibleName(self._hold.text())
        self._hold.pressed.connect(partial(self.hold_changed.emit, True))
        self._hold.released.connect(partial(self.hold_changed.emit, False))
        self.addWidget(self._hold)
        self.addWidget(_spring(self))
        self.addAction(actions[Do.ZOOM_OUT])
        self._zoom = self._make_zoom(actions)
        self.addWidget(self._zoom)
        self.addActions([actions[name] for name in (Do.ZOOM_IN, Do.FIT, Do.FULL)])
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.accessibleName() and button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().iconText())
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom; 1.0 is 100 %."""
        self._zoom.setText(f"{100 * zoom:.0f} %")

    def allow_seeing(self, allowed: bool) -> None:
        """There is a photo to look at, or none."""
        self._hold.setEnabled(allowed)
        self._zoom.setEnabled(allowed)

    def _make_zoom(self, actions: Actions) -> QToolButton:
        button = QToolButton(self)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance("1600 %") + UNIT * 3)
        button.setToolTip(self.tr("Zoom"))
        button.setAccessibleName(self.tr("Zoom"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(actions[Do.FIT])
        for percent in _ZOOMS:
            menu.addAction(f"{percent} %", partial(self.zoom_asked.emit, percent / 100))
        button.setMenu(menu)
        return button

    def _restyle(self) -> None:
        self._hold.setIcon(self._theme.icon("mdi6.eye-outline"))


def _spring(parent: QWidget) -> QWidget:
    widget = QWidget(parent)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
