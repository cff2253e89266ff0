"""Closes the window: asks once if something would be lost; then the window disappears at once, and work is stopped at
its next tile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from lir_app.ui.dialogs.question import question
from lir_app.ui.theme import Theme
from lir_app.ui.wording import named
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.saving.saving import Saving
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.unsaved_work import UnsavedWork, unsaved_work
from lir_app.ui.work.studio import Studio

OUT_OF_SIGHT_MILLISECONDS: Final = 30_000
"""How long files are written after the window has disappeared: chosen, the longest takes about as much."""


class Closing(QObject):
    """Decides whether and when the window closes.

    Args:
        window: the window.
        studio: the open photos and the work on them.
        saving: signals when everything is written.
        theme: for icons.
        save: saves photos, and asks where if necessary.
        leave: called once, after work was told to stop, before the window disappears.

    Attributes:
        patience: milliseconds for files that are written after the window has disappeared.

    Signals:
        changed: whether the window waits for files to be written before it closes.
    """

    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        studio: Studio,
        saving: Saving,
        theme: Theme,
        *,
        save: Callable[[list[Document]], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._studio, self._theme = window, studio, theme
        self._save, self._leave = save, leave
        self._agreed = False
        self._when_saved = False
        self._told_late = False
        self._box: QMessageBox | None = None
        self.patience = OUT_OF_SIGHT_MILLISECONDS
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._on_late)
        saving.began.connect(self._on_saving)
        saving.ended.connect(self._on_saved)

    def on_close(self, event: QCloseEvent) -> None:
        """Handle the event that asks the window to close."""
        stake = unsaved_work(self._studio.session, self._studio.queue)
        if stake and not self._agreed:
            event.ignore()
            self._ask(stake)
        elif self._studio.queue.being_fulfilled and not self._told_late:
            # Files that are being written are completed while the window is hidden.
            event.ignore()
            self._agreed = self._when_saved = True
            self._window.hide()
            self._late.start(self.patience)
        else:
            self._studio.request_stop()
            self._leave()
            self._window.hide()
            QGuiApplication.sync()
            self._studio.stop()
            event.accept()

    def agree(self) -> None:
        """Close the window, even if something is lost."""
        self._agreed = True
        self._window.close()

    def forget(self) -> None:
        """Do not close the window after all."""
        self._agreed = self._when_saved = False
        self.changed.emit()

    @property
    def waiting(self) -> bool:
        """Whether the window closes once everything is saved."""
        return self._when_saved and any(request.lasting for request in self._studio.queue.requests)

    def _ask(self, stake: UnsavedWork) -> None:
        if self._box is not None:
            return
        box = self._box = question("mdi6.content-save-alert-outline", self._theme, self._window)
        box.finished.connect(self._on_answered)
        lines = self._lines(stake)
        box.setText(lines[0])
        box.setInformativeText("\n".join(lines[1:]))
        leave = box.addButton(self.tr("Close without Saving"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        if stake.savable:
            save = box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole)
            box.setDefaultButton(save)
            save.clicked.connect(lambda: self._save_first(stake.savable))
        leave.clicked.connect(self.agree)
        box.open()

    def _lines(self, stake: UnsavedWork) -> list[str]:
        """The lines of the question: what would be lost."""
        lines = []
        names = named([document.name for document in stake.unsaved])
        if len(stake.unsaved) == 1:
            lines.append(self.tr("The result for {name} is not saved.").format(name=names))
        elif stake.unsaved:
            lines.append(self.tr("%n results are not saved.", None, len(stake.unsaved)))
            lines.append(names)
        if len(stake.unfinished) == 1:
            lines.append(self.tr("{name} is still to be restored.").format(name=stake.unfinished[0].name))
        elif stake.unfinished:
            lines.append(self.tr("%n photos are still to be restored.", None, len(stake.unfinished)))
        if len(stake.only_here) == 1:
            lines.append(self.tr("{name} is in no file yet.").format(name=stake.only_here[0].name))
        elif stake.only_here:
            lines.append(self.tr("%n pasted pictures are in no file yet.", None, len(stake.only_here)))
        if stake.to_save:
            lines.append(self.tr("%n of them would be saved then.", None, stake.to_save))
        return lines

    def _on_answered(self) -> None:
        self._box = None

    def _save_first(self, documents: list[Document]) -> None:
        self._when_saved = True
        self._save(documents)

    def _on_saving(self) -> None:
        if self.waiting:
            text = self.tr("The window closes once everything is saved.")
            self._studio.say(text, action=self.tr("Stay Open"), run=self.forget)
            self.changed.emit()

    def _on_late(self) -> None:
        """A program that nobody sees must not wait for a disk for ever."""
        opened, written = self._studio.session, self._studio.queue.being_fulfilled
        names = [document.name for each in written if (document := opened.numbered(each.photo)) is not None]
        if written and not self._window.isVisible():
            self.forget()
            self._told_late = True
            self._window.show()
            text = self.tr(
                "Still being written: {names}. The folder may not answer. Close the window again to leave; "
                "the next start offers what is not written then."
            )
            self._studio.say(text.format(names=named(names)), Kind.ERROR)

    def _on_saved(self, everything: bool) -> None:
        self._told_late = self._told_late and bool(self._studio.queue.being_fulfilled)
        if not self._when_saved or any(request.lasting for request in self._studio.queue.requests):
            return
        self._when_saved = False
        if everything:
            self._window.close()
        else:
            self.forget()
            self._window.show()
