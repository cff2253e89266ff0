"""The menu of presets: applies choices saved under a name to the current photo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from lir_app.language import translated
from lir_app.recipes import RecipeError, presets, recipe_files
from lir_app.ui.dialogs.question import question
from lir_app.ui.theme import Theme
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.studio import Studio
from lir_model.masks import NO_MASK


class PresetMenu(QObject):
    """Fills the menu whenever it opens, because presets are files that may be added from outside."""

    def __init__(self, menu: QMenu, studio: Studio, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._menu, self._studio, self._theme, self._window = menu, studio, theme, window
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the presets."""
        self._menu.clear()
        current, kept = self._studio.current, presets.presets()
        for name, path in kept.items():
            self._menu.addAction(name.replace("&", "&&"), partial(self.apply, name, path)).setEnabled(
                current is not None
            )
        self._menu.addSeparator()
        keep = self._menu.addAction(self.tr("&Save Choices as Preset…"), self._ask_name)
        keep.setEnabled(current is not None and bool(current.choices.recipe.steps))
        removal = self._menu.addMenu(self.tr("&Remove Preset"))
        removal.setEnabled(bool(kept))
        for name, path in kept.items():
            removal.addAction(name.replace("&", "&&"), partial(self.remove, name, path))

    def apply(self, name: str, path: Path) -> None:
        """Choose what a preset contains, as a step that can be undone. The mask stays, unless the preset has one."""
        document = self._studio.current
        if document is None:
            return
        offered = [task for task, sizes in self._studio.sizes.items() if sizes]
        try:
            recipe = recipe_files.load(path)
        except RecipeError as error:
            self._studio.say(translated(error), Kind.ERROR)
            return
        try:
            choices = document.choices.following(recipe, offered)
        except RecipeError as error:
            self._studio.say(self.tr("{about}: {text}").format(about=name, text=translated(error)), Kind.ERROR)
            return
        mask = choices.mask if choices.mask != NO_MASK else document.choices.mask
        self._studio.choosing.change(choices.masked(mask), self.tr("Preset {name}").format(name=name))

    def save(self, name: str) -> None:
        """Save the current choices as a preset; asked before, where there is one of that name."""
        try:
            there = presets.file_of(name).exists()
        except RecipeError as error:
            self._studio.say(translated(error), Kind.ERROR)
            return
        if there:
            text = self.tr("Replace the preset {name}?").format(name=name.strip())
            self._ask(text, self.tr("Replace"), partial(self._save, name))
        else:
            self._save(name)

    def _save(self, name: str) -> None:
        document = self._studio.current
        if document is None:
            return
        try:
            presets.save(name, document.choices.recipe)
        except RecipeError as error:
            self._studio.say(translated(error), Kind.ERROR)
        else:
            self._studio.say(self.tr("Saved the preset {name}").format(name=name.strip()), Kind.DONE)

    def remove(self, name: str, path: Path) -> None:
        """Remove a preset, asked before. Photos that it was applied to keep their choices."""
        self._ask(
            self.tr("Remove the preset {name}?").format(name=name), self.tr("Remove"), partial(self._remove, name, path)
        )

    def _remove(self, name: str, path: Path) -> None:
        try:
            presets.remove(path)
        except RecipeError as error:
            self._studio.say(translated(error), Kind.ERROR)
        else:
            self._studio.say(self.tr("Removed the preset {name}").format(name=name), Kind.DONE)

    def _ask(self, text: str, answer: str, act: Callable[[], None]) -> None:
        box = question("mdi6.help-circle-outline", self._theme, self._window)
        box.setText(text)
        box.addButton(answer, QMessageBox.ButtonRole.AcceptRole).clicked.connect(act)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.open()

    def _ask_name(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save preset"))
        dialog.setLabelText(self.tr("Name of the preset"))
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
