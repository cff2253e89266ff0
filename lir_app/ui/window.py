"""The main window: puts the parts together and passes between them what people do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lir_app.ui import settings as table
from lir_app.ui import wording
from lir_app.ui.actions import Actions, Do, without_state
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.canvas.layouts import Mode
from lir_app.ui.closing import Closing
from lir_app.ui.dialogs.about import AboutDialog
from lir_app.ui.dialogs.recovery import recovery_box
from lir_app.ui.dialogs.shortcuts import ShortcutsDialog
from lir_app.ui.display import Display
from lir_app.ui.keeping import Keeping
from lir_app.ui.menus import Menus
from lir_app.ui.notifying import Notifying
from lir_app.ui.opening import Opening
from lir_app.ui.panels.filmstrip import Filmstrip
from lir_app.ui.panels.message_line import MessageArea
from lir_app.ui.panels.overall_bar import OverallBar
from lir_app.ui.panels.reference_line import ReferenceLine
from lir_app.ui.panels.start_page import StartPage
from lir_app.ui.panels.status_bar import StatusBar
from lir_app.ui.panels.task_panel import Progressing, TaskPanel
from lir_app.ui.panels.toolbar import ToolBar
from lir_app.ui.selecting import Selecting
from lir_app.ui.settings import Settings
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.viewing import Viewing
from lir_app.ui.window_state import Activity, WindowState, Working
from lir_app.ui.work.choices import Choices
from lir_app.ui.work.document import Document
from lir_app.ui.work.leftovers import Leftover
from lir_app.ui.work.previewing import Previewing
from lir_app.ui.work.rates import Rates
from lir_app.ui.work.reference import Referencing
from lir_app.ui.work.restoring import Restoring
from lir_app.ui.work.saving import Saving
from lir_app.ui.work.studio import Studio

_MODES = {mode.value: mode for mode in Mode}
_ICON = QSize(20, 20)
_SIZE = QSize(1280, 800)
_FRAME = QSize(0, 40)  # about what a title bar takes


class Window(QMainWindow):
    """LIR Studio's window."""

    def __init__(self, settings: Settings, theme: Theme, log_file: Path) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("LIR Studio")
        self.setAcceptDrops(True)
        self.setMinimumSize(UNIT * 110, UNIT * 75)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self._settings = settings
        self._theme = theme
        self._log_file = log_file

        self.canvas = CompareView(self)
        self.studio = Studio(settings, self)
        self.rates = Rates(self.studio, self)
        self.restoring = Restoring(self.studio, self.rates, self)
        self.previewing = Previewing(self.studio, self.rates, self.canvas.look, self)
        self.saving = Saving(self.studio, show_folder, self)
        self.keeping = Keeping(
            self.studio,
            self.saving,
            self.canvas,
            settings=settings,
            window=self,
        )
        self.closing = Closing(
            self, self.studio, self.saving, theme, save=self.keeping.save_these, leave=self._on_leaving
        )
        self.referencing = Referencing(self.studio, self)
        self.display = Display(self.studio, self.referencing, self.canvas)
        self.opening = Opening(self.studio, self.referencing, settings, self)
        self.actions_ = Actions(theme, self)
        self.messages = MessageArea(theme, self)
        self.panel = TaskPanel(theme, self)
        self.filmstrip = Filmstrip(self.studio.session, theme, self)
        self.selecting = Selecting(self.filmstrip, self.studio, self.restoring, self.keeping, self.actions_)
        self.overall = OverallBar(self.actions_, self)
        self.start_page = StartPage(theme, self)
        self._lay_out()
        self.menus = Menus(self.menuBar(), self.actions_, self.studio, theme)
        self.panel.set_tasks(self.studio.sizes)
        self.start_page.set_tasks([task for task, sizes in self.studio.sizes.items() if sizes])
        self._tools = ToolBar(self.actions_, self.menus.undo, self.menus.redo, theme, self)
        self.addToolBar(self._tools)
        self.viewing = Viewing(self.canvas, self.actions_, self._tools, settings, theme)
        self.installEventFilter(self.viewing)
        Notifying(self.studio.workers, self.restoring, self)
        self.status = StatusBar(theme, self)
        self.setStatusBar(self.status)
        self._connect()
        self.restoreGeometry(QByteArray.fromBase64(settings[table.GEOMETRY].encode()))
        self._show_everything()

    def start(self) -> None:
        """Begin the work in the background; called once the window is on the screen."""
        self.studio.start()

    # Layout

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.canvas)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ReferenceLine(self.referencing, self._theme, middle))
        over = QGridLayout()
        over.addWidget(self.stack, 0, 0)
        over.addWidget(self.messages, 0, 0, Qt.AlignmentFlag.AlignBottom)  # over the photo, which stays where it is
        self.messages.raise_()
        column.addLayout(over, 1)
        column.addWidget(self.overall)
        column.addWidget(self.filmstrip)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(self.panel)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        studio, restoring, panel, actions = self.studio, self.restoring, self.panel, self.actions_
        studio.said.connect(self.messages.show_message)
        studio.machine_changed.connect(self._show_machine)
        studio.documents_changed.connect(self._show_documents)
        studio.document_changed.connect(self.filmstrip.film.refresh)
        studio.document_changed.connect(self._show_state)
        studio.current_changed.connect(self._show_current)
        studio.pixels_changed.connect(self._show_pixels)
        studio.choices_changed.connect(self._show_choices)
        self.menus.task_asked.connect(panel.toggle)
        studio.storing.found.connect(self._ask_recovery)
        restoring.changed.connect(self._show_state)
        self.rates.changed.connect(self._show_expected)
        self.previewing.changed.connect(self._show_state)
        for result_changed in (self.previewing.result_changed, restoring.result_changed):
            result_changed.connect(self.display.show_result)
            result_changed.connect(self._show_state)
        self.saving.ended.connect(self._show_state)
        self.keeping.given_up.connect(self.closing.forget)
        self.canvas.visible_region_changed.connect(self.previewing.ask)
        self.filmstrip.chosen.connect(studio.activate)
        self.filmstrip.close_asked.connect(self.actions_[Do.CLOSE_SELECTED].trigger)
        self.selecting.changed.connect(self._show_state)
        self.start_page.open_asked.connect(self.opening.ask)
        self.start_page.sample_asked.connect(studio.open_sample)
        panel.choices_asked.connect(self._on_choices_asked)
        panel.gesture_ended.connect(studio.end_gesture)
        panel.device_asked.connect(studio.choose_device)
        panel.restore_asked.connect(self._restore)
        panel.cancel_asked.connect(self._cancel)
        panel.save_asked.connect(self.keeping.save)
        slots: dict[Do, Callable[[], object]] = {
            Do.OPEN: self.opening.ask,
            Do.SAVE: self.keeping.save,
            Do.SAVE_AS: self.keeping.ask_save_as,
            Do.SAVE_ALL: self.keeping.ask_save_all,
            Do.EXPORT: self.keeping.ask_export,
            Do.CLOSE: self._close_photo,
            Do.QUIT: self.close,
            Do.COPY: self.keeping.copy,
            Do.PASTE: self.opening.paste,
            Do.RESTORE: self._restore,
            Do.RESTORE_ALL: self._restore_all,
            Do.CANCEL: self._cancel,
            Do.PREVIOUS: partial(self._step, -1),
            Do.NEXT: partial(self._step, 1),
            Do.COMPARE_WITH: self.opening.ask_reference,
            Do.SHORTCUTS: self._show_shortcuts,
            Do.LOG: self._show_log,
            Do.ABOUT: self._show_about,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(partial(without_state, slot))
        actions[Do.PAUSE].triggered.connect(restoring.set_paused)

    # Showing the state

    def _show_everything(self) -> None:
        self._show_documents()
        self._show_current()
        self._show_machine()
        self._tools.show_zoom(self.canvas.zoom)

    def _show_machine(self) -> None:
        machine = self.studio.machine
        known = [("auto", self.tr("Automatic device"))]
        if machine is not None:
            known += [(device.name, device.title) for device in machine.devices]
        self.panel.set_devices(known, self.studio.device)
        self.status.device.setText(self.studio.device_sentence())
        self._show_choices()

    def _show_documents(self) -> None:
        self.filmstrip.show_documents()
        documents = self.studio.session.documents
        self.filmstrip.setVisible(bool(documents))
        self.overall.setVisible(len(documents) > 1)
        page = self.canvas if documents else self.start_page
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            page.setFocus()
        self._show_state()

    def _show_current(self) -> None:
        document = self.studio.current
        self.filmstrip.show_current()
        self.setWindowTitle(f"{document.name} — LIR Studio" if document else "LIR Studio")
        self._show_pixels()
        self._show_choices()

    def _show_pixels(self) -> None:
        document = self.studio.current
        photo = document.photo if document else None
        text = ""
        if photo:
            text = self.tr("{width} × {height} · {depth} bit · {format}").format(
                width=photo.width, height=photo.height, depth=photo.depth, format=photo.format.upper()
            )
        self.status.photo.setText(text)
        self.display.show_photo()
        self._show_expected()

    def _show_choices(self, changed: Document | None = None) -> None:
        document = self.studio.current
        if changed is not None and changed is not document:
            return
        choices = document.choices if document else self.studio.template
        self.panel.show_choices(choices, document is not None)
        self.menus.show_choices(choices, document is not None)
        self._show_expected()
        self.display.show_result()
        self._show_state()

    def _show_expected(self) -> None:
        document = self.studio.current
        if document is None:
            self.panel.show_expected(None, None)
        else:
            self.panel.show_expected(*(self.rates.expected(document, fast) for fast in (True, False)))
        self._show_state()

    @property
    def state(self) -> WindowState:
        """What the window shows and allows now."""
        restoring = self.restoring
        working = Working(
            running=restoring.running,
            stopping=restoring.stopping,
            paused=restoring.paused,
            queued=restoring.busy,
            overall=restoring.overall,
            previewing=self.previewing.busy,
            ready=self.studio.machine is not None,
        )
        return WindowState.of(self.studio.session.documents, self.studio.current, working, self.selecting.selection)

    def _show_state(self, _: Document | None = None) -> None:
        state, running = self.state, self.restoring.running
        text = {
            Activity.NOTHING: "",
            Activity.RESTORING: self.tr("Restoring {name}"),
            Activity.PAUSED: self.tr("Paused · {n} of {all} restored"),
            Activity.STOPPING: self.tr("Stopping…"),
            Activity.PREVIEWING: self.tr("Preview…"),
            Activity.READING: self.tr("Reading {name}…"),
            Activity.UNREADABLE: self.tr("{name} cannot be read"),
        }[state.activity].format(name=state.name, n=state.overall.ended, all=state.overall.asked)
        if state.activity is Activity.RESTORING and state.overall.asked > 1:
            text += f" · {wording.of_all(state.overall.ended + 1, state.overall.asked, state.overall.seconds_left)}"
        self.status.activity.setText(text)
        self.canvas.set_message(state.reason or text)
        progress = None
        if state.activity is Activity.STOPPING:
            progress = Progressing(None, text)
        elif running is not None:
            what = self.tr("Restoring") if running is self.studio.current else running.name
            progress = Progressing(running.progress or None, what, running.seconds_left)
        self.panel.show_progress(progress, can_restore=state.can_restore, done=state.done, unsaved=state.unsaved)
        self.overall.show_overall(state.overall, busy=self.restoring.busy)
        self.actions_.enable_only(state.enabled)
        self.actions_[Do.PAUSE].setChecked(self.restoring.paused)
        self._tools.allow_seeing(self.studio.current is not None)

    # Opening

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders."""
        self.studio.open(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and pictures."""
        if self.opening.wants(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Nothing will be dropped."""
        self.start_page.set_hovered(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        self.start_page.set_hovered(False)
        self.opening.drop(event.mimeData())
        event.acceptProposedAction()

    def _close_photo(self) -> None:
        if self.studio.current is not None:
            self.studio.close(self.studio.current)

    def _step(self, step: int) -> None:
        documents, current = self.studio.session.documents, self.studio.current
        if current is not None:
            self.studio.activate(documents[(documents.index(current) + step) % len(documents)])

    # Choosing and restoring

    def _on_choices_asked(self, choices: Choices, text: str, slider: str) -> None:
        self.studio.change(choices, text, slider=slider)

    def _restore(self) -> None:
        if self.studio.current is not None:
            self.restoring.restore([self.studio.current])

    def _cancel(self) -> None:
        self.previewing.cancel()
        self.restoring.cancel()

    def _restore_all(self) -> None:
        self.restoring.restore(list(self.studio.session.documents))

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask once where something would be lost; then go at once."""
        self.closing.on_close(event)

    def close_without_saving(self) -> None:
        """Close, results or not."""
        self.closing.agree()

    def _on_leaving(self) -> None:
        self._settings[table.GEOMETRY] = bytes(self.saveGeometry().toBase64().data()).decode()
        self.canvas.set_photo(None)

    # After a crash

    def _ask_recovery(self, found: list[Leftover]) -> None:
        storing = self.studio.storing
        box = recovery_box(found, self._theme, self)
        box.accepted.connect(partial(storing.take_over, found))
        box.rejected.connect(storing.give_up)
        box.open()

    # Help

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self.menuBar(), self).open()

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file)))

    def _show_about(self) -> None:
        AboutDialog(self.studio.machine, self.studio.device_sentence(), self).open()


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
