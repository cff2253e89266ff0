"""Commands for the photos selected in the filmstrip, and for copying choices from one photo to others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from lir_app.ui.actions import SELECTED, Actions, Do, fill, without_state
from lir_app.ui.commands.save_commands import SaveCommands
from lir_app.ui.panels.filmstrip import Filmstrip
from lir_app.ui.window.window_state import Selection
from lir_app.ui.work.restoring.restoring import Restoring
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.session import by_name, by_state
from lir_app.ui.work.studio import Studio


class SelectionCommands(QObject):
    """Carries out these commands.

    Signals:
        changed: other photos were selected, or choices were copied.
    """

    changed = Signal()

    def __init__(
        self, filmstrip: Filmstrip, studio: Studio, restoring: Restoring, save_commands: SaveCommands, actions: Actions
    ) -> None:
        super().__init__(filmstrip)
        self._filmstrip, self._studio, self._restoring, self._save_commands = (
            filmstrip,
            studio,
            restoring,
            save_commands,
        )
        self._actions = actions
        self._copied: Choices | None = None
        slots: dict[Do, Callable[[], object]] = {
            Do.SELECT_ALL: filmstrip.selectAll,
            Do.RESTORE_SELECTED: self._restore,
            Do.SAVE_SELECTED: self._save,
            Do.CLOSE_SELECTED: self._close,
            Do.COPY_CHOICES: self._copy,
            Do.PASTE_CHOICES: self._paste,
            Do.APPLY_TO_SELECTED: self._apply,
            Do.APPLY_TO_ALL: self._apply_to_all,
            Do.SORT_BY_STATE: partial(studio.sort, by_state),
            Do.SORT_BY_NAME: partial(studio.sort, by_name),
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(partial(without_state, slot))
        filmstrip.menu_asked.connect(self._show_menu)
        filmstrip.selection_changed.connect(self.changed)

    @property
    def selection(self) -> Selection:
        """What is selected, as a value."""
        selected = self._filmstrip.selected
        return Selection(selected, self._copied is not None, self._studio.survey.any_of(selected))

    def _show_menu(self, at: QPoint) -> None:
        menu = fill(QMenu(self._filmstrip), self._actions, SELECTED)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _restore(self) -> None:
        self._restoring.restore(self._filmstrip.selected)

    def _save(self) -> None:
        with_tasks = [document for document in self._filmstrip.selected if document.choices.recipe.steps]
        if with_tasks:
            self._save_commands.save_these(with_tasks)

    def _close(self) -> None:
        self._studio.close(*self._filmstrip.selected)

    def _copy(self) -> None:
        if self._studio.current is not None:
            self._copied = self._studio.current.choices
            self.changed.emit()

    def _paste(self) -> None:
        if self._copied is not None:
            self._studio.choosing.give_choices(self._filmstrip.selected, self._copied)

    def _apply(self) -> None:
        if self._studio.current is not None:
            self._studio.choosing.give_choices(self._filmstrip.selected, self._studio.current.choices)

    def _apply_to_all(self) -> None:
        if self._studio.current is not None:
            self._studio.choosing.give_choices(self._studio.session.documents, self._studio.current.choices)
