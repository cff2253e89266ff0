"""The commands of the window in one table, with text, icon and keys; the actions made from it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from lir_app.ui.theme import Theme
from lir_app.ui.wording import plain

Keys = QKeySequence.StandardKey | str | None
"""A standard shortcut of the system, or shortcuts as text, separated by ``"; "``; None for no shortcut."""


class Do(StrEnum):
    """Names of the commands. Their values are the object names of the actions."""

    OPEN = "open"
    SAVE = "save"
    SAVE_AS = "save_as"
    SAVE_ALL = "save_all"
    EXPORT = "export"
    CLOSE = "close"
    QUIT = "quit"
    COPY = "copy"
    PASTE = "paste"
    APPLY_TO_ALL = "apply_to_all"
    COPY_CHOICES = "copy_choices"
    PASTE_CHOICES = "paste_choices"
    SELECT_ALL = "select_all"
    SORT_BY_STATE = "sort_by_state"
    SORT_BY_NAME = "sort_by_name"
    RESTORE_SELECTED = "restore_selected"
    SAVE_SELECTED = "save_selected"
    CLOSE_SELECTED = "close_selected"
    APPLY_TO_SELECTED = "apply_to_selected"
    SEE_SELECTED = "see_selected"
    RESTORE = "restore"
    RESTORE_ALL = "restore_all"
    ACCEPT = "accept"
    RESTORE_SUGGESTED = "restore_suggested"
    PAUSE = "pause"
    CANCEL = "cancel"
    PREVIOUS = "previous"
    NEXT = "next"
    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    DIFFERENCE = "difference"
    BEFORE = "before"
    AFTER = "after"
    LEVEL = "level"
    INFO = "info"
    FULL_SCREEN = "full_screen"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    FIT = "fit"
    FULL = "full"
    COMPARE_WITH = "compare_with"
    BRUSH = "brush"
    LINEAR = "linear"
    RADIAL = "radial"
    STAYS_AWAY = "stays_away"
    COMES_IN = "comes_in"
    SMALLER_BRUSH = "smaller_brush"
    LARGER_BRUSH = "larger_brush"
    SHOW_MASK = "show_mask"
    CLEAR_MASK = "clear_mask"
    SAVE_RECIPE = "save_recipe"
    LOOK_SYSTEM = "look_system"
    LOOK_DARK = "look_dark"
    LOOK_LIGHT = "look_light"
    MANUAL = "manual"
    SHORTCUTS = "shortcuts"
    LOG = "log"
    ABOUT = "about"


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        name: its name.
        text: its English text in menus, marked for translation by ``_tr``.
        icon: name of its icon in QtAwesome's Material Design set; empty for none.
        keys: its shortcuts.
        group: of the commands of one group, exactly one is checked; empty for no group.
        checkable: whether it is on or off.
    """

    name: Do
    text: str
    icon: str = ""
    keys: Keys = None
    group: str = ""
    checkable: bool = False


def _tr(text: str) -> str:
    """Marks a text for translation; it is translated when the actions are made."""
    return text


_Key = QKeySequence.StandardKey

COMMANDS: Final = (
    Command(Do.OPEN, _tr("&Open…"), "mdi6.folder-open-outline", _Key.Open),
    Command(Do.SAVE, _tr("&Save"), "mdi6.content-save-outline", _Key.Save),
    Command(Do.SAVE_AS, _tr("Save &As…"), "mdi6.content-save-edit-outline", "Ctrl+Shift+S"),
    Command(Do.SAVE_ALL, _tr("Save A&ll…"), "mdi6.content-save-all-outline", "Ctrl+Alt+S"),
    Command(Do.EXPORT, _tr("&Export Comparison…"), "mdi6.export", "Ctrl+E"),
    Command(Do.CLOSE, _tr("&Close Photo"), "mdi6.close", _Key.Close),
    Command(Do.QUIT, _tr("&Quit"), "mdi6.exit-to-app", _Key.Quit),
    Command(Do.COPY, _tr("&Copy Result"), "mdi6.content-copy", _Key.Copy),
    Command(Do.PASTE, _tr("&Paste"), "mdi6.content-paste", _Key.Paste),
    Command(Do.APPLY_TO_ALL, _tr("&Apply Choices to All Photos"), "mdi6.content-duplicate", "Ctrl+Shift+A"),
    Command(Do.COPY_CHOICES, _tr("Cop&y Choices"), "mdi6.tray-arrow-up", "Ctrl+Shift+C"),
    Command(Do.PASTE_CHOICES, _tr("Pas&te Choices"), "mdi6.tray-arrow-down", "Ctrl+Shift+V"),
    Command(Do.SELECT_ALL, _tr("Select A&ll Photos"), "mdi6.select-all", _Key.SelectAll),
    Command(Do.RESTORE_SELECTED, _tr("&Restore Selected"), "mdi6.auto-fix"),
    Command(Do.SAVE_SELECTED, _tr("&Save Selected…"), "mdi6.content-save-all-outline"),
    Command(Do.CLOSE_SELECTED, _tr("&Close Selected"), "mdi6.close"),
    Command(Do.APPLY_TO_SELECTED, _tr("&Apply Choices to Selected"), "mdi6.content-duplicate"),
    Command(Do.SEE_SELECTED, _tr("See Selected To&gether"), "mdi6.view-grid-outline", "G"),
    Command(Do.SORT_BY_STATE, _tr("Sort Photos by S&tate"), "mdi6.sort-bool-descending"),
    Command(Do.SORT_BY_NAME, _tr("Sort Photos by &Name"), "mdi6.sort-alphabetical-ascending"),
    Command(Do.RESTORE, _tr("&Restore"), "mdi6.auto-fix", "Ctrl+Return; Ctrl+Enter"),
    Command(Do.RESTORE_ALL, _tr("Restore &All"), "mdi6.image-multiple-outline", "Ctrl+Shift+Return; Ctrl+Shift+Enter"),
    Command(Do.ACCEPT, _tr("Accept Suggest&ion"), "mdi6.lightbulb-on-outline", "U"),
    Command(Do.RESTORE_SUGGESTED, _tr("Restore All as Su&ggested"), "mdi6.lightbulb-on-outline", "Ctrl+Shift+U"),
    Command(Do.PAUSE, _tr("Pa&use"), "mdi6.pause-circle-outline", "Ctrl+P", checkable=True),
    Command(Do.CANCEL, _tr("&Cancel"), "mdi6.stop-circle-outline", "Esc"),
    Command(Do.PREVIOUS, _tr("&Previous Photo"), "mdi6.chevron-left", "PgUp"),
    Command(Do.NEXT, _tr("&Next Photo"), "mdi6.chevron-right", "PgDown"),
    Command(Do.SPLIT, _tr("&Split"), "mdi6.select-compare", "S", "mode", True),
    Command(Do.SIDE_BY_SIDE, _tr("Sid&e by Side"), "mdi6.format-columns", "Y", "mode", True),
    Command(Do.DIFFERENCE, _tr("&Difference"), "mdi6.circle-half-full", "D", "mode", True),
    Command(Do.BEFORE, _tr("&Before"), "mdi6.image-outline", "Q", "mode", True),
    Command(Do.AFTER, _tr("&After"), "mdi6.image-auto-adjust", "W", "mode", True),
    Command(Do.LEVEL, _tr("&Level Divider"), "mdi6.arrow-split-horizontal", "L", checkable=True),
    Command(Do.INFO, _tr("Photo &Information"), "mdi6.chart-histogram", "I", checkable=True),
    Command(Do.FULL_SCREEN, _tr("F&ull Screen"), "mdi6.fullscreen", "F; F11", checkable=True),
    Command(Do.ZOOM_IN, _tr("Zoo&m In"), "mdi6.magnify-plus-outline", _Key.ZoomIn),
    Command(Do.ZOOM_OUT, _tr("Zoom &Out"), "mdi6.magnify-minus-outline", _Key.ZoomOut),
    Command(Do.FIT, _tr("&Fit"), "mdi6.fit-to-screen-outline", "Ctrl+0; 0"),
    Command(Do.FULL, _tr("&100 %"), "mdi6.numeric-1-box-outline", "1; Ctrl+1"),
    Command(Do.COMPARE_WITH, _tr("&Compare with File…"), "mdi6.file-compare", "Ctrl+R"),
    Command(Do.BRUSH, _tr("&Brush"), "mdi6.brush", "P", checkable=True),
    Command(Do.LINEAR, _tr("&Linear Gradient"), "mdi6.gradient-vertical", "M", checkable=True),
    Command(Do.RADIAL, _tr("&Radial Gradient"), "mdi6.circle-outline", "Shift+M", checkable=True),
    Command(Do.STAYS_AWAY, _tr("Result Stays &Away"), "", None, "effect", True),
    Command(Do.COMES_IN, _tr("Result Comes &In"), "", None, "effect", True),
    Command(Do.SMALLER_BRUSH, _tr("&Smaller Brush"), "", "["),
    Command(Do.LARGER_BRUSH, _tr("Lar&ger Brush"), "", "]"),
    Command(Do.SHOW_MASK, _tr("Show &Mask"), "mdi6.eye-outline", "O", checkable=True),
    Command(Do.CLEAR_MASK, _tr("&Clear Mask"), "mdi6.eraser"),
    Command(Do.SAVE_RECIPE, _tr("Save Reci&pe Beside Photo"), "mdi6.file-cog-outline"),
    Command(Do.LOOK_SYSTEM, _tr("As the &System"), "mdi6.theme-light-dark", None, "look", True),
    Command(Do.LOOK_DARK, _tr("&Dark"), "mdi6.weather-night", None, "look", True),
    Command(Do.LOOK_LIGHT, _tr("&Light"), "mdi6.white-balance-sunny", None, "look", True),
    Command(Do.MANUAL, _tr("&Manual"), "mdi6.book-open-variant"),
    Command(Do.SHORTCUTS, _tr("&Keyboard Shortcuts"), "mdi6.keyboard-outline", "F1"),
    Command(Do.LOG, _tr("Show &Log File"), "mdi6.file-document-outline"),
    Command(Do.ABOUT, _tr("&About LIR Studio"), "mdi6.information-outline"),
)


class Actions(QObject):
    """The commands as Qt's actions, whose icons follow the theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions: dict[Do, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(QCoreApplication.translate("Actions", command.text), self)
            action.setObjectName(command.name)
            action.setCheckable(command.checkable)
            if isinstance(command.keys, str):
                action.setShortcuts([QKeySequence(key) for key in command.keys.split("; ")])
            elif command.keys is not None:
                action.setShortcuts(QKeySequence.keyBindings(command.keys) or [])
            if command.group:
                groups.setdefault(command.group, QActionGroup(self)).addAction(action)
            action.setIconText(plain(action.text()))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.iconText()} ({keys})" if keys else action.iconText())
            self._actions[command.name] = action
        self[Do.QUIT].setMenuRole(QAction.MenuRole.QuitRole)
        self[Do.ABOUT].setMenuRole(QAction.MenuRole.AboutRole)
        theme.changed.connect(self._restyle)
        self._restyle()

    def __getitem__(self, name: Do) -> QAction:
        return self._actions[name]

    def enable_only(self, names: Collection[Do]) -> None:
        """Enable these actions, and disable all others."""
        for name, action in self._actions.items():
            action.setEnabled(name in names)

    def _restyle(self) -> None:
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(self._theme.icon(command.icon))


def fill(menu: QMenu, actions: Actions, names: str) -> QMenu:
    """Add actions to a menu.

    Args:
        menu: the menu, which is returned.
        actions: all actions.
        names: values of ``Do``, separated by spaces; ``-`` stands for a separator.
    """
    for name in names.split():
        if name == "-":
            menu.addSeparator()
        else:
            menu.addAction(actions[Do(name)])
    return menu


MODES: Final = tuple(command.name for command in COMMANDS if command.group == "mode")
"""The commands that choose a compare mode."""
SELECTED: Final = (
    "see_selected - restore_selected save_selected close_selected - copy_choices paste_choices apply_to_selected"
)
"""The entries of the menu of the photos selected in the filmstrip, for ``fill``."""
ON_PHOTO: Final = f"restore save save_as copy - {' '.join(MODES)} level - fit full - export close"
"""The entries of the menu of the photo on the canvas, for ``fill``."""


def without_state(slot: Callable[[], object], *_: object) -> None:
    """Call a slot without the argument of ``triggered``, whether the action is checked."""
    slot()


def typing(widget: QObject | None) -> bool:
    """Whether a widget is a text field, so that keys typed there are text and not commands."""
    return widget is not None and widget.inherits("QLineEdit")


HOLD_KEY: Final = Qt.Key.Key_B
"""The key that shows Before while it is held down."""
