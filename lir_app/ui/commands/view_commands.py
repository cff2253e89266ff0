"""Commands for viewing: compare mode, divider, zoom, appearance, the menu of the photo, the key that shows Before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from lir_app.ui import settings as table
from lir_app.ui.actions import HOLD_KEY, ON_PHOTO, Actions, Do, fill, typing, without_state
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.panels.toolbar import ToolBar
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme


class ViewCommands(QObject):
    """Connects actions and tool bar to the canvas, and remembers what is chosen. Must be installed as an event filter
    of the window, for the key."""

    def __init__(self, canvas: CompareView, actions: Actions, tools: ToolBar, settings: Settings, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas, self._actions, self._settings, self._theme = canvas, actions, settings, theme
        for mode in Mode:
            actions[Do(mode)].triggered.connect(partial(without_state, partial(self.set_mode, mode)))
        for look in ("system", "dark", "light"):
            actions[Do(f"look_{look}")].triggered.connect(partial(without_state, partial(self._set_appearance, look)))
        actions[Do.ZOOM_IN].triggered.connect(partial(without_state, canvas.zoom_in))
        actions[Do.ZOOM_OUT].triggered.connect(partial(without_state, canvas.zoom_out))
        actions[Do.FIT].triggered.connect(partial(without_state, canvas.zoom_to_fit))
        actions[Do.FULL].triggered.connect(partial(without_state, partial(canvas.zoom_to, 1.0)))
        actions[Do.LEVEL].toggled.connect(self._set_level)
        tools.hold_changed.connect(canvas.hold_before)
        tools.zoom_asked.connect(canvas.zoom_to)
        canvas.zoom_changed.connect(tools.show_zoom)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._show_menu)
        tools.show_zoom(canvas.zoom)
        self.set_mode(Mode(settings[table.VIEW_MODE]))
        actions[Do.LEVEL].setChecked(settings[table.VIEW_LEVEL])
        actions[Do(f"look_{settings[table.APPEARANCE]}")].setChecked(True)

    def set_mode(self, mode: Mode) -> None:
        """Choose a compare mode."""
        self._canvas.set_mode(mode)
        self._actions[Do(mode)].setChecked(True)
        self._settings[table.VIEW_MODE] = mode

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802
        """Show Before while the key is held down, and until the window is deactivated: a release elsewhere is not
        noticed."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == HOLD_KEY and kind != QEvent.Type.ShortcutOverride:
            pressed = kind == QEvent.Type.KeyPress
            if pressed and typing(QApplication.focusWidget()):
                return False
            if pressed or not event.isAutoRepeat():
                self._canvas.hold_before(pressed)
            return True
        if kind == QEvent.Type.WindowDeactivate:
            self._canvas.hold_before(False)
        return super().eventFilter(window, event)

    def _show_menu(self, at: QPoint) -> None:
        menu = fill(QMenu(self._canvas), self._actions, ON_PHOTO)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._canvas.mapToGlobal(at))

    def _set_level(self, level: bool) -> None:
        self._canvas.set_orientation(Qt.Orientation.Horizontal if level else Qt.Orientation.Vertical)
        self._settings[table.VIEW_LEVEL] = level

    def _set_appearance(self, appearance: str) -> None:
        self._settings[table.APPEARANCE] = appearance
        self._theme.set_appearance(appearance)
