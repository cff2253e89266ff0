"""A person at the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from lir_app.photo import SaveOptions
from lir_app.ui.actions import Do
from lir_app.ui.dialogs.save_all_dialog import SaveAllDialog
from lir_app.ui.dialogs.save_as_dialog import SaveAsDialog
from lir_app.ui.window.window import Window
from lir_app.ui.work.saving.save_plan import Naming, SavePlan
from lir_app.ui.work.session.document import Document, State

MakePhoto = Callable[..., Path]
PATIENCE = 60_000
"""Milliseconds to wait for anything; far more than it takes."""


class Hand:
    """What a person does to the window, and waiting for what it does in return."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    @property
    def document(self) -> Document:
        document = self.window.studio.current
        assert document is not None
        return document

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def drop(self, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPoint(50, 50), action, mime, button, keys)
        QApplication.sendEvent(self.window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(50, 50), action, mime, button, keys))

    def open(self, *paths: Path) -> Document:
        """Drop files, to be denoised, and wait until the first is on the canvas."""
        self.window.studio.choosing.template = self.window.studio.choosing.template.switched("denoise", True)
        before = len(self.window.studio.session.documents)
        self.drop(*paths)
        self.wait(lambda: len(self.window.studio.session.documents) == before + len(paths))
        self.wait(lambda: self.window.studio.current is not None and self.window.studio.current.photo is not None)
        return self.document

    def trigger(self, action: Do) -> None:
        """Choose an action, once the window shows that it can be: it shows what changed a moment later."""
        self.wait(self.window.actions_[action].isEnabled)
        self.window.actions_[action].trigger()

    def restore(self) -> Document:
        """Press the button and wait for the result."""
        self.window.panel.foot.restore.click()
        document = self.document
        self.wait(lambda: document.state is State.DONE)
        return document

    def save_as_dialog(self) -> SaveAsDialog:
        """Opens the dialog for saving the current photo."""
        self.trigger(Do.SAVE_AS)
        return self.window.findChildren(SaveAsDialog)[-1]

    def save_all_dialog(self) -> SaveAllDialog:
        """Opens the dialog for saving all photos."""
        self.trigger(Do.SAVE_ALL)
        return self.window.findChildren(SaveAllDialog)[-1]

    def plan(self, documents: Sequence[Document], naming: Naming, *, again: bool = True) -> SavePlan:
        """What saving these photos would write, found out beside the window."""
        planning = self.window.saving.places.planning(documents, naming, SaveOptions(), again)
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(planning).result()

    def answer(self, text: str) -> None:
        """Press the button of the question that is open."""
        (box,) = [each for each in self.window.findChildren(QMessageBox) if each.isVisible()]
        next(button for button in box.buttons() if button.text() == text).click()

    def says(self, text: str) -> bool:
        return any(text in line for line in self.window.messages.texts)
