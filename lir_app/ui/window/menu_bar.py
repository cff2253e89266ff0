"""The menu bar, and its parts that follow the state: recent files, tasks, undo and redo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from lir_app.language import translated
from lir_app.ui.actions import MODES, SELECTED, Actions, fill, without_state
from lir_app.ui.theme import Theme
from lir_app.ui.work.opening.opening import Opening
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.studio import Studio
from lir_model.tasks import TASKS


class Menus(QObject):
    """Keeps the menus in step with the state.

    Attributes:
        undo: the action.
        redo: the action.
        presets: the menu of presets, which others fill.
        languages: the menu of languages, which others fill.

    Signals:
        task_asked: the name of a task to switch on or off.
    """

    task_asked = Signal(str)

    def __init__(self, bar: QMenuBar, actions: Actions, studio: Studio, opening: Opening, theme: Theme) -> None:
        super().__init__(bar)
        self._studio, self._opening, self._theme = studio, opening, theme
        self.undo, self.redo = QAction(self), QAction(self)
        self.undo.setIconText(self.tr("Undo"))  # without what would be undone
        self.redo.setIconText(self.tr("Redo"))
        self.undo.triggered.connect(partial(without_state, studio.history.undo))
        self.redo.triggered.connect(partial(without_state, studio.history.redo))
        self.undo.setShortcuts([QKeySequence("Ctrl+Z")])
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._fill_bar(bar, actions)
        self._task_actions: dict[str, QAction] = {}
        for number, (name, task) in enumerate(TASKS.items(), start=1):
            action = self._tasks.addAction(translated(task.title), partial(self.task_asked.emit, name))
            action.setCheckable(True)
            action.setShortcut(f"Alt+{number}")
            self._task_actions[name] = action
        opening.recent_changed.connect(self._show_recent)
        studio.history_changed.connect(self._show_history)
        theme.changed.connect(self._restyle)
        self._show_recent()
        self._show_history()
        self._restyle()

    def _fill_bar(self, bar: QMenuBar, actions: Actions) -> None:
        tr = QCoreApplication.translate
        file = bar.addMenu(tr("Actions", "&File"))
        fill(file, actions, "open")
        self._recent = file.addMenu(tr("Actions", "Open &Recent"))
        fill(file, actions, "- save save_as save_all save_recipe - export - close quit")
        edit = bar.addMenu(tr("Actions", "&Edit"))
        edit.addActions([self.undo, self.redo])
        fill(edit, actions, "- copy paste - copy_choices paste_choices apply_to_all - select_all")
        photo = bar.addMenu(tr("Actions", "&Photo"))
        self._tasks = photo.addMenu(tr("Actions", "&Tasks"))
        self.presets = photo.addMenu(tr("Actions", "Pr&esets"))
        fill(photo.addMenu(tr("Actions", "&Selected Photos")), actions, SELECTED)
        fill(photo, actions, "- accept - restore restore_all restore_suggested pause cancel - previous next")
        where = photo.addMenu(tr("Actions", "&Where"))
        fill(where, actions, "brush linear radial - stays_away comes_in - smaller_brush larger_brush")
        fill(where, actions, "- show_mask clear_mask")
        view = bar.addMenu(tr("Actions", "&View"))
        view.addActions([actions[name] for name in MODES])
        fill(view, actions, "- level - zoom_in zoom_out fit full")
        fill(view, actions, "- info full_screen - compare_with - sort_by_state sort_by_name -")
        self._appearance = view.addMenu(tr("Actions", "Appea&rance"))
        fill(self._appearance, actions, "look_system look_dark look_light")
        self.languages = view.addMenu(tr("Actions", "Lan&guage"))
        fill(bar.addMenu(tr("Actions", "&Help")), actions, "manual shortcuts log - about")

    def show_choices(self, choices: Choices, enabled: bool) -> None:
        """Show which tasks are chosen for the current photo."""
        for name, action in self._task_actions.items():
            action.setEnabled(enabled and bool(self._studio.sizes[name]))
        for choice in choices.tasks:
            self._task_actions[choice.task].setChecked(choice.on)

    def _show_recent(self) -> None:
        self._recent.clear()
        for path in self._opening.recent:
            self._recent.addAction(path.name, partial(self._opening.open, [path])).setToolTip(str(path))
        self._recent.setToolTipsVisible(True)
        self._recent.setEnabled(not self._recent.isEmpty())

    def _show_history(self) -> None:
        history = self._studio.history
        for action, change, text in (
            (self.undo, history.undoable, self.tr("Undo {what}")),
            (self.redo, history.redoable, self.tr("Redo {what}")),
        ):
            action.setText(text.format(what=change.text) if change else action.iconText())
            action.setEnabled(change is not None)

    def _restyle(self) -> None:
        icon = self._theme.icon
        self.undo.setIcon(icon("mdi6.undo"))
        self.redo.setIcon(icon("mdi6.redo"))
        self._recent.setIcon(icon("mdi6.history"))
        self._tasks.setIcon(icon("mdi6.tune-variant"))
        self.presets.setIcon(icon("mdi6.bookmark-outline"))
        self.languages.setIcon(icon("mdi6.translate"))
        self._appearance.setIcon(icon("mdi6.theme-light-dark"))
        for task, action in self._task_actions.items():
            action.setIcon(icon(TASKS[task].icon))
