"""The main window: puts the parts together and passes between them what people do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray, QEvent, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lir_app.photo.formats import readable_suffixes, writable
from lir_app.ui import settings as table
from lir_app.ui import wording
from lir_app.ui.actions import HOLD_KEY, Actions, make_menus, typing
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.canvas.layouts import Mode
from lir_app.ui.closing import Closing
from lir_app.ui.dialogs.about import AboutDialog
from lir_app.ui.dialogs.recovery import recovery_box
from lir_app.ui.dialogs.save_dialog import SaveAllDialog, SaveAsDialog
from lir_app.ui.images import from_image
from lir_app.ui.panels.filmstrip import Filmstrip
from lir_app.ui.panels.message_line import MessageArea
from lir_app.ui.panels.reference_line import ReferenceLine
from lir_app.ui.panels.start_page import StartPage
from lir_app.ui.panels.task_panel import Progressing, TaskPanel
from lir_app.ui.settings import Settings
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.work.leftovers import Leftover
from lir_app.ui.work.messages import Kind
from lir_app.ui.work.previewing import Previewing
from lir_app.ui.work.rates import Rates
from lir_app.ui.work.reference import Referencing
from lir_app.ui.work.restoring import Restoring
from lir_app.ui.work.saving import Saving, save_options
from lir_app.ui.work.session import Choices, Document, Result
from lir_app.ui.work.studio import GLIMPSE_SIDE, Studio
from lir_model.tasks import TASKS

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
        self._shown: Result | None = None
        self._task_actions: dict[str, QAction] = {}

        self.canvas = CompareView(self)
        self.studio = Studio(settings, self)
        self.rates = Rates(self.studio, self)
        self.restoring = Restoring(self.studio, self.rates, self)
        self.previewing = Previewing(self.studio, self.rates, self.canvas.look, self)
        self.saving = Saving(self.studio, show_folder, self)
        self.closing = Closing(
            self, self.studio, self.saving, theme, save=self._save_then_close, leave=self._on_leaving
        )
        self.referencing = Referencing(self.studio, self)
        self.actions_ = Actions(theme, self)
        self.messages = MessageArea(theme, self)
        self.panel = TaskPanel(theme, self)
        self.filmstrip = Filmstrip(self.studio.session, theme, self)
        self.start_page = StartPage(theme, self)
        self._lay_out()
        self._undo, self._redo = QAction(self), QAction(self)
        self._undo.triggered.connect(partial(_without_state, self.studio.history.undo))
        self._redo.triggered.connect(partial(_without_state, self.studio.history.redo))
        self._undo.setShortcuts([QKeySequence("Ctrl+Z")])
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._recent_menu, self._task_menu, self._appearance_menu = make_menus(
            self.menuBar(), self.actions_, self._undo, self._redo
        )
        self._make_tasks()
        self._make_toolbar()
        self._make_status_bar()
        self._connect()
        self._restore_view()
        self._restyle()
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
        column.addWidget(self.filmstrip)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(self.panel)
        self.setCentralWidget(whole)

    def _make_tasks(self) -> None:
        sizes = self.studio.sizes
        self.panel.set_tasks(sizes)
        self.start_page.set_tasks([task for task in sizes if sizes[task]])
        for number, (name, task) in enumerate(TASKS.items(), start=1):
            action = self._task_menu.addAction(task.title, partial(self.panel.toggle, name))
            action.setCheckable(True)
            action.setShortcut(f"Alt+{number}")
            self._task_actions[name] = action

    def _make_toolbar(self) -> None:
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(_ICON)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        actions = self.actions_
        for name in ("open", "save", "save_all"):
            bar.addAction(actions[name])
        bar.addSeparator()
        bar.addAction(self._undo)
        bar.addAction(self._redo)
        bar.addWidget(_spring(bar))
        for name in ("split", "side-by-side", "difference", "before", "after"):
            bar.addAction(actions[name])
        bar.addSeparator()
        bar.addAction(actions["level"])
        self._hold = QToolButton(bar)
        self._hold.setText(self.tr("Hold to see before"))
        self._hold.setToolTip(self.tr("Hold to see before (B)"))
        self._hold.setAccessibleName(self._hold.text())
        self._hold.pressed.connect(partial(self.canvas.hold_before, True))
        self._hold.released.connect(partial(self.canvas.hold_before, False))
        bar.addWidget(self._hold)
        bar.addWidget(_spring(bar))
        bar.addAction(actions["zoom_out"])
        self._zoom = QToolButton(bar)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1600 %") + UNIT * 3)
        self._zoom.setToolTip(self.tr("Zoom"))
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._zoom)
        menu.addAction(actions["fit"])
        for percent in (25, 50, 100, 200, 400, 1600):
            menu.addAction(f"{percent} %", partial(self.canvas.zoom_to, percent / 100))
        self._zoom.setMenu(menu)
        bar.addWidget(self._zoom)
        bar.addAction(actions["zoom_in"])
        bar.addAction(actions["fit"])
        bar.addAction(actions["full"])
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.accessibleName() and button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().text().replace("&", ""))

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.device_label = QLabel(bar)
        self.device_label.setAccessibleName(self.tr("Device in use"))
        self.photo_label = QLabel(bar)
        self.photo_label.setAccessibleName(self.tr("Photo"))
        self.activity_label = QLabel(bar)
        self.activity_label.setAccessibleName(self.tr("Activity"))
        self._chip = QLabel(bar)
        bar.addWidget(self._chip)
        bar.addWidget(self.device_label)
        bar.addPermanentWidget(self.activity_label)
        bar.addPermanentWidget(self.photo_label)

    def _connect(self) -> None:
        studio, restoring, panel, actions = self.studio, self.restoring, self.panel, self.actions_
        studio.said.connect(self.messages.show_message)
        studio.machine_changed.connect(self._show_machine)
        studio.documents_changed.connect(self._show_documents)
        studio.document_changed.connect(self.filmstrip.film.refresh)
        studio.document_changed.connect(self._show_state)
        studio.current_changed.connect(self._show_current)
        studio.glimpsed.connect(self._show_glimpse)
        studio.pixels_changed.connect(self._show_pixels)
        studio.choices_changed.connect(self._show_choices)
        studio.recent_changed.connect(self._show_recent)
        studio.history_changed.connect(self._show_history)
        studio.storing.found.connect(self._ask_recovery)
        restoring.changed.connect(self._show_state)
        self.rates.changed.connect(self._show_expected)
        self.previewing.changed.connect(self._show_state)
        self.previewing.result_changed.connect(self._show_result)
        restoring.result_changed.connect(self._show_result)
        self.saving.ended.connect(self._show_state)
        self.saving.asked_elsewhere.connect(self._save_as)
        self.saving.composed.connect(self._on_composed)
        self.referencing.changed.connect(self._show_reference)
        self.canvas.zoom_changed.connect(self._show_zoom)
        self.canvas.visible_region_changed.connect(self.previewing.ask)
        self.filmstrip.chosen.connect(studio.activate)
        self.filmstrip.close_asked.connect(self._close_photo)
        self.start_page.open_asked.connect(self.ask_open)
        self.start_page.sample_asked.connect(studio.open_sample)
        panel.choices_asked.connect(self._on_choices_asked)
        panel.gesture_ended.connect(studio.end_gesture)
        panel.device_asked.connect(studio.choose_device)
        panel.restore_asked.connect(self._restore)
        panel.cancel_asked.connect(self._cancel)
        panel.save_asked.connect(self.save)
        self._theme.changed.connect(self._restyle)
        for name, slot in {
            "open": self.ask_open,
            "save": self.save,
            "save_as": self._save_as,
            "save_all": self.ask_save_all,
            "export": self._ask_export,
            "close": self._close_photo,
            "quit": self.close,
            "copy": self._copy,
            "paste": self.paste,
            "apply_to_all": studio.apply_to_all,
            "restore": self._restore,
            "restore_all": self._restore_all,
            "cancel": self._cancel,
            "previous": partial(self._step, -1),
            "next": partial(self._step, 1),
            "zoom_in": self.canvas.zoom_in,
            "zoom_out": self.canvas.zoom_out,
            "fit": self.canvas.zoom_to_fit,
            "full": partial(self.canvas.zoom_to, 1.0),
            "compare_with": self._ask_reference,
            "log": self._show_log,
            "about": self._show_about,
        }.items():
            actions[name].triggered.connect(partial(_without_state, slot))
        for mode in Mode:
            actions[mode.value].triggered.connect(partial(_without_state, partial(self.set_mode, mode)))
        for look in ("system", "dark", "light"):
            actions[f"look_{look}"].triggered.connect(partial(_without_state, partial(self._set_appearance, look)))
        actions["level"].toggled.connect(self._set_level)
        actions["pause"].triggered.connect(restoring.set_paused)

    def _restore_view(self) -> None:
        self.restoreGeometry(QByteArray.fromBase64(self._settings[table.GEOMETRY].encode()))
        self.set_mode(_MODES[self._settings[table.VIEW_MODE]])
        self.actions_["level"].setChecked(self._settings[table.VIEW_LEVEL])
        self.actions_[f"look_{self._settings[table.APPEARANCE]}"].setChecked(True)

    # Showing the state

    def _show_everything(self) -> None:
        self._show_documents()
        self._show_current()
        self._show_machine()
        self._show_recent()
        self._show_history()
        self._show_zoom()

    def _show_machine(self) -> None:
        machine = self.studio.machine
        known = [("auto", self.tr("Automatic device"))]
        if machine is not None:
            known += [(device.name, device.title) for device in machine.devices]
        self.panel.set_devices(known, self.studio.device)
        self.device_label.setText(self.studio.device_sentence())
        self._restyle()
        self._show_choices()

    def _show_documents(self) -> None:
        self.filmstrip.show_documents()
        documents = self.studio.session.documents
        self.filmstrip.setVisible(bool(documents))
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
        self._shown = None
        if photo is None:
            self.canvas.set_photo(None)
        else:
            self.canvas.set_photo(photo.pixels, keep_view=True, show=photo.to_display)
        text = ""
        if photo:
            text = self.tr("{width} × {height} · {depth} bit · {format}").format(
                width=photo.width, height=photo.height, depth=photo.depth, format=photo.format.upper()
            )
        self.photo_label.setText(text)
        self._show_result()
        self._show_expected()

    def _show_glimpse(self, picture: object) -> None:
        if self.canvas.fitted and isinstance(picture, np.ndarray):
            self.canvas.set_photo(picture, fill=max(picture.shape) >= GLIMPSE_SIDE)

    def _show_choices(self, changed: Document | None = None) -> None:
        document = self.studio.current
        if changed is not None and changed is not document:
            return
        choices = document.choices if document else self.studio.template
        self.panel.show_choices(choices, document is not None)
        for name, action in self._task_actions.items():
            action.setEnabled(document is not None and bool(self.studio.sizes[name]))
        for choice in choices.tasks:
            self._task_actions[choice.task].setChecked(choice.on)
        self._show_expected()
        self._show_result()

    def _show_result(self) -> None:
        document = self.studio.current
        loaded = document is not None and document.photo is not None
        result = document.result if document is not None and loaded else None
        patches = document.patches if document is not None and loaded and result is None else ()
        if document is not None:
            self.canvas.set_strength(document.choices.recipe.last_strength)
            self.canvas.set_expected(loaded and bool(document.choices.recipe.steps))
        if result is not self._shown:
            self._shown = result
            self.canvas.set_after(
                result.outcome.restored if result else None, base=result.outcome.base if result else None
            )
        if loaded and result is None:
            self.canvas.set_patches(patches)
        self.referencing.measure_soon()
        self._show_state()

    def _show_reference(self) -> None:
        document = self.studio.current
        if document is not None and document.photo is not None:
            reference = self.referencing.photo
            if reference is None:
                self.canvas.set_reference(None, "")
            else:
                self.canvas.set_reference(reference.pixels, reference.path.name, reference.to_display)

    def _show_expected(self) -> None:
        document = self.studio.current
        if document is None:
            self.panel.show_expected(None, None)
        else:
            self.panel.show_expected(*(self.rates.expected(document, fast) for fast in (True, False)))
        self._show_state()

    def _show_state(self, _: Document | None = None) -> None:
        document, documents = self.studio.current, self.studio.session.documents
        running = self.restoring.running
        steps = bool(document and document.choices.recipe.steps)
        done = bool(document and document.restored)
        unsaved = bool(document and document.unsaved)
        progress = None
        if running is not None:
            text = self.tr("Restoring") if running is document else running.name
            progress = Progressing(running.progress or None, text, running.seconds_left)
        loaded = document is not None and document.photo is not None
        self.panel.show_progress(
            progress, can_restore=loaded and steps and self.studio.machine is not None, done=done, unsaved=unsaved
        )
        overall = self.restoring.overall
        activity = ""
        if running is not None:
            activity = self.tr("Restoring {name}").format(name=running.name)
            if overall.asked > 1:
                activity += self.tr(" · {n} of {all}").format(n=overall.ended + 1, all=overall.asked)
                activity += f" · {wording.left(overall.seconds_left)}" if overall.seconds_left is not None else ""
        elif self.restoring.paused:
            activity = self.tr("Paused · {n} of {all} restored").format(n=overall.ended, all=overall.asked)
        elif self.restoring.stopping:
            activity = self.tr("Stopping…")
        elif self.previewing.busy:
            activity = self.tr("Preview…")
        elif document and document.photo is None:
            activity = self.tr("Reading {name}…").format(name=document.name)
        self.activity_label.setText(activity)
        self.actions_["pause"].setChecked(self.restoring.paused)
        several = len(documents) > 1
        self.actions_.enable(
            save=loaded and steps, save_as=loaded and steps, save_all=any(d.choices.recipe.steps for d in documents),
            export=loaded, close=document is not None, copy=done, apply_to_all=several,
            restore=loaded and steps and not done and not (document is not None and document.busy),
            restore_all=any(d.choices.recipe.steps and not d.restored and not d.busy for d in documents),
            pause=self.restoring.busy,
            cancel=self.restoring.busy or self.previewing.busy, previous=several, next=several,
            compare_with=loaded,
        )  # fmt: skip
        has_picture = document is not None
        for name in (*_MODES, "level", "zoom_in", "zoom_out", "fit", "full"):
            self.actions_[name].setEnabled(has_picture)
        self._hold.setEnabled(has_picture)
        self._zoom.setEnabled(has_picture)

    def _show_zoom(self) -> None:
        self._zoom.setText(f"{100 * self.canvas.zoom:.0f} %")

    def _show_recent(self) -> None:
        self._recent_menu.clear()
        for path in self.studio.recent:
            self._recent_menu.addAction(path.name, partial(self.studio.open, [path])).setToolTip(str(path))
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.setEnabled(not self._recent_menu.isEmpty())

    def _show_history(self) -> None:
        history = self.studio.history
        for action, change, text in (
            (self._undo, history.undoable, self.tr("Undo {what}")),
            (self._redo, history.redoable, self.tr("Redo {what}")),
        ):
            action.setText(text.format(what=change.text if change else "").strip())
            action.setEnabled(change is not None)

    def _restyle(self) -> None:
        icon = self._theme.icon
        self._undo.setIcon(icon("mdi6.undo"))
        self._redo.setIcon(icon("mdi6.redo"))
        self._hold.setIcon(icon("mdi6.eye-outline"))
        self._recent_menu.setIcon(icon("mdi6.history"))
        self._task_menu.setIcon(icon("mdi6.tune-variant"))
        self._appearance_menu.setIcon(icon("mdi6.theme-light-dark"))
        self._chip.setPixmap(icon("mdi6.chip", self._theme.look.muted).pixmap(16, 16))
        for task, action in self._task_actions.items():
            action.setIcon(icon(TASKS[task].icon))

    # Opening

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders."""
        self.studio.open(paths)

    def ask_open(self) -> None:
        """Ask for photos."""
        dialog = self._photo_dialog(self.tr("Open photos"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _photo_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        remembered = self._settings[table.OPEN_FOLDER]
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, title, remembered if Path(remembered).is_absolute() else pictures)
        dialog.setFileMode(mode)
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(readable_suffixes()))
        dialog.setNameFilters([self.tr("Photos") + f" ({patterns})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _on_files(self, files: list[str]) -> None:
        paths = [Path(file) for file in files]
        self._settings[table.OPEN_FOLDER] = str(paths[0].parent)
        self.open(paths)

    def paste(self) -> None:
        """Open the files or the picture that the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        image = QGuiApplication.clipboard().image()
        if paths:
            self.open(paths)
        elif not image.isNull():
            self.studio.open_pixels(from_image(image))
        else:
            self.studio.say(self.tr("There is no picture and no file on the clipboard."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and pictures."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage():
            event.acceptProposedAction()
            self.start_page.set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Nothing will be dropped."""
        self.start_page.set_hovered(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        self.start_page.set_hovered(False)
        mime = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.open(paths)
        elif mime.hasImage():
            self.studio.open_pixels(from_image(QImage(mime.imageData())))
        event.acceptProposedAction()

    def _close_photo(self, document: Document | None = None) -> None:
        document = document or self.studio.current
        if document is not None:
            self.studio.close(document)

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

    # Seeing

    def set_mode(self, mode: Mode) -> None:
        """Compare in another way."""
        self.canvas.set_mode(mode)
        self.actions_[mode.value].setChecked(True)
        self._settings[table.VIEW_MODE] = mode.value

    def _set_level(self, level: bool) -> None:
        self.canvas.set_orientation(Qt.Orientation.Horizontal if level else Qt.Orientation.Vertical)
        self._settings[table.VIEW_LEVEL] = level

    def _set_appearance(self, appearance: str) -> None:
        self._settings[table.APPEARANCE] = appearance
        self._theme.set_appearance(appearance)

    def _ask_reference(self) -> None:
        dialog = self._photo_dialog(self.tr("Compare with"), QFileDialog.FileMode.ExistingFile)
        if self.studio.current is not None and not self.studio.current.pasted:
            dialog.setDirectory(str(self.studio.current.path.parent))
        dialog.fileSelected.connect(lambda file: self.referencing.compare_with(Path(file)))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hold to see before."""
        if event.key() == HOLD_KEY and not typing(QApplication.focusWidget()):
            self.canvas.hold_before(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let go of before."""
        if event.key() == HOLD_KEY and not event.isAutoRepeat():
            self.canvas.hold_before(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A key let go in another window is heard of nowhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.hold_before(False)

    # Keeping

    def save(self) -> None:
        """Save the result under the name it has, or beside the original under a new one."""
        document = self.studio.current
        if document is None or not document.choices.recipe.steps:
            return
        quick = self.saving.quick_target(document)
        if quick is None:
            self._save_as(document)
        else:
            self.saving.save(document, *quick)

    def _save_as(self, document: Document | None = None) -> None:
        document = document or self.studio.current
        if document is None:
            return
        chosen: Document = document

        def ask(photo: object) -> None:  # noqa: ARG001
            options = save_options(self._settings)
            suggested = chosen.saved_path or self.saving.suggested(chosen, options)
            if suggested is None:
                name = f"{chosen.path.stem}-{chosen.choices.recipe.slug}{chosen.path.suffix}"
                suggested = self._save_folder() / name
            if chosen.photo is not None:
                originals = [d.path for d in self.studio.session.documents if not d.pasted]
                dialog = SaveAsDialog(chosen.photo, suggested, originals, self._settings, self)
                dialog.chosen.connect(partial(self.saving.save, chosen))
                dialog.open()

        self.studio.load(chosen, ask)

    def ask_save_all(self) -> None:
        """Ask where the results of all photos go."""
        self._ask_save_all([d for d in self.studio.session.documents if d.choices.recipe.steps])

    def _ask_save_all(self, documents: list[Document]) -> None:
        if not documents:
            return
        dialog = SaveAllDialog(partial(self.saving.plan, documents), self._save_folder(), self._settings, self)
        dialog.chosen.connect(self.saving.save_all)
        dialog.rejected.connect(self.closing.forget)
        dialog.open()

    def _save_folder(self) -> Path:
        remembered = Path(self._settings[table.SAVE_FOLDER])
        if remembered.is_absolute() and remembered.is_dir():
            return remembered
        current = self.studio.current
        return current.path.parent if current and current.path.is_absolute() else Path.home()

    def _ask_export(self) -> None:
        document = self.studio.current
        if document is None:
            return
        start = self._save_folder() / f"{document.path.stem}-comparison.png"
        dialog = QFileDialog(self, self.tr("Export comparison"), str(start))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        order = sorted(writable(), key=lambda row: row.quality)  # sharp edges and letters: lossless first
        dialog.setNameFilters([f"{row.title} (*{row.suffixes[0]})" for row in order])
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.export(Path(file)))
        dialog.open()

    def export(self, target: Path) -> None:
        """Write the comparison as it is on display, split or side by side, with its labels; of the whole result."""
        document = self.studio.current
        side_by_side = self.canvas.mode is Mode.SIDE_BY_SIDE
        if document is not None and document.choices.recipe.steps:
            self.saving.export(document, self.canvas.result_renderer(side_by_side), target)
        elif document is not None:
            self.saving.export_picture(self.canvas.renderer(side_by_side), target)

    def _copy(self) -> None:
        if self.studio.current is not None:
            self.saving.copy(self.studio.current)

    def _on_composed(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.studio.say(self.tr("The result is on the clipboard."), Kind.DONE)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask once where something would be lost; then go at once."""
        self.closing.on_close(event)

    def close_without_saving(self) -> None:
        """Close, results or not."""
        self.closing.agree()

    def _save_then_close(self, documents: list[Document]) -> None:
        quick = self.saving.quick_target(documents[0]) if len(documents) == 1 else None
        if quick is not None:
            self.saving.save(documents[0], *quick)
        else:
            self._ask_save_all(documents)

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

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file)))

    def _show_about(self) -> None:
        AboutDialog(self.studio.machine, self.studio.device_sentence(), self).open()


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _spring(parent: QWidget) -> QWidget:
    widget = QWidget(parent)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget


def _without_state(slot: object, *_: object) -> None:
    """Call a slot without the checked state that ``triggered`` brings."""
    slot()  # type: ignore[operator]
