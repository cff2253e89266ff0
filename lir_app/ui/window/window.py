"""The main window: makes its parts, and connects them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

from lir_app.ui import settings as table
from lir_app.ui.actions import Do, without_state
from lir_app.ui.commands.language_menu import LanguageMenu
from lir_app.ui.commands.open_commands import OpenCommands
from lir_app.ui.commands.preset_menu import PresetMenu
from lir_app.ui.commands.save_commands import SaveCommands
from lir_app.ui.commands.selection_commands import SelectionCommands
from lir_app.ui.commands.view_commands import ViewCommands
from lir_app.ui.dialogs.about import AboutDialog
from lir_app.ui.dialogs.manual import ManualDialog
from lir_app.ui.dialogs.recovery import recovery_box
from lir_app.ui.dialogs.shortcuts import ShortcutsDialog
from lir_app.ui.presenters.canvas_presenter import CanvasPresenter
from lir_app.ui.presenters.info_presenter import InfoPresenter
from lir_app.ui.presenters.masking import Masking
from lir_app.ui.presenters.several_dialog import SeveralDialog
from lir_app.ui.presenters.window_presenter import WindowPresenter
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.closing import Closing
from lir_app.ui.window.external_editing import ExternalEditing
from lir_app.ui.window.full_screen import FullScreen
from lir_app.ui.window.layout import WindowLayout
from lir_app.ui.window.notifications import Notifying
from lir_app.ui.window.system_programs import SystemPrograms
from lir_app.ui.window.window_state import WindowState
from lir_app.ui.work.measuring.diagnosing import Diagnosing
from lir_app.ui.work.notices import Kind
from lir_app.ui.work.preview.previewing import Previewing
from lir_app.ui.work.restoring.rates import Rates
from lir_app.ui.work.restoring.restoring import Restoring
from lir_app.ui.work.saving.exporting import Exporting
from lir_app.ui.work.saving.save_report import SaveReport
from lir_app.ui.work.saving.saving import Saving
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.store.recovery import RecoverablePhoto


class Window(WindowLayout):
    """LIR Studio's window."""

    def __init__(self, settings: Settings, theme: Theme, log_file: Path) -> None:
        super().__init__(settings, theme)
        self._settings = settings
        self._theme = theme
        self._log_file = log_file
        self._editing: ExternalEditing | None = None

        self._programs = SystemPrograms(self)
        self.rates = Rates(self.studio, self)
        self.restoring = Restoring(self.studio, self.rates, self)
        Diagnosing(self.studio, self)
        self.previewing = Previewing(self.studio, self.rates, self.canvas.look, self)
        report = SaveReport(self.studio, self._programs.show, self)
        self.saving = Saving(self.studio, report, self)
        exporting = Exporting(self.studio, report, self)
        exporting.began.connect(self.saving.began)
        self.save_commands = SaveCommands(
            self.studio, self.saving, exporting, self.canvas, settings=settings, window=self
        )
        report.asked_elsewhere.connect(self.save_commands.ask_save_as)
        self.closing = Closing(
            self, self.studio, self.saving, theme, save=self._save_before_leaving, leave=self._on_leaving
        )
        self.open_commands = OpenCommands(self.studio, self.opening, self.referencing, self, settings=settings)
        self.selection_commands = SelectionCommands(
            self.filmstrip, self.studio, self.restoring, self.save_commands, self.actions_
        )
        self.view_commands = ViewCommands(self.canvas, self.actions_, self.tools, settings, theme)
        self.installEventFilter(self.view_commands)
        InfoPresenter(self.studio, self.canvas, self.info, self.actions_, settings)
        FullScreen(
            self,
            self.actions_,
            (self.menuBar(), self.tools, self.status, self.info, self.panel, self.overall, self.filmstrip),
        )
        Notifying(self.studio.workers, self.restoring, self)
        self._display = CanvasPresenter(self.studio, self.referencing, self.canvas)
        self.masking = Masking(self.studio, self.canvas, self.where, self._display, self.actions_)
        self.presets = PresetMenu(self.menus.presets, self.studio, theme, self)
        LanguageMenu(self.menus.languages, self.studio, settings)
        self._showing = WindowPresenter(
            self,
            display=self._display,
            restoring=self.restoring,
            previewing=self.previewing,
            rates=self.rates,
            closing=self.closing,
            selection_commands=self.selection_commands,
        )
        self._connect()
        self._showing.show_everything()

    @property
    def state(self) -> WindowState:
        """What the window shows and allows now."""
        return self._showing.state

    def start(self) -> None:
        """Start the work in the background; called once the window is visible."""
        self.studio.start()

    def _connect(self) -> None:
        studio, restoring, panel, actions = self.studio, self.restoring, self.panel, self.actions_
        studio.said.connect(self.messages.show_message)
        studio.withdrawn.connect(self.messages.withdraw)
        self._programs.not_shown.connect(self._on_not_shown)
        self.menus.task_asked.connect(panel.toggle)
        studio.storing.found.connect(self._ask_recovery)
        self.saving.ended.connect(self._showing.show_state)
        self.save_commands.given_up.connect(self.closing.forget)
        self.canvas.visible_region_changed.connect(self.previewing.follow_view)
        self.filmstrip.chosen.connect(studio.activate)
        self.filmstrip.close_asked.connect(self.actions_[Do.CLOSE_SELECTED].trigger)
        self.start_page.open_asked.connect(self.open_commands.ask)
        self.start_page.sample_asked.connect(self.opening.open_sample)
        panel.choices_asked.connect(self._on_choices_asked)
        panel.peek_asked.connect(self._display.peek)
        panel.peek_ended.connect(self._display.end_peek)
        panel.gesture_ended.connect(studio.choosing.end_gesture)
        panel.device_asked.connect(studio.choose_device)
        panel.restore_asked.connect(self._restore)
        panel.cancel_asked.connect(self._cancel)
        panel.accept_asked.connect(self._accept)
        panel.save_asked.connect(self._save)
        slots: dict[Do, Callable[[], object]] = {
            Do.OPEN: self.open_commands.ask,
            Do.SAVE: self._save,
            Do.SAVE_AS: self.save_commands.ask_save_as,
            Do.SAVE_ALL: self.save_commands.ask_save_all,
            Do.SAVE_RECIPE: self.save_commands.save_recipe,
            Do.EXPORT: self.save_commands.ask_export,
            Do.CLOSE: self._close_photo,
            Do.QUIT: self.close,
            Do.COPY: self.save_commands.copy,
            Do.PASTE: self.open_commands.paste,
            Do.RESTORE: self._restore,
            Do.RESTORE_ALL: self._restore_all,
            Do.ACCEPT: self._accept,
            Do.RESTORE_SUGGESTED: self._restore_suggested,
            Do.CANCEL: self._cancel,
            Do.PREVIOUS: partial(self._step, -1),
            Do.NEXT: partial(self._step, 1),
            Do.COMPARE_WITH: self.open_commands.ask_reference,
            Do.SEE_SELECTED: self._see_selected,
            Do.MANUAL: self._show_manual,
            Do.SHORTCUTS: self._show_shortcuts,
            Do.LOG: self._show_log,
            Do.ABOUT: self._show_about,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(partial(without_state, slot))
        actions[Do.PAUSE].triggered.connect(restoring.set_paused)

    # Opening

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders."""
        self.opening.open(paths)

    def edit(self, paths: Sequence[Path]) -> None:
        """Open files that another program handed over: Save writes over them and closes the window."""
        self._editing = ExternalEditing(
            paths,
            self,
            self.studio,
            self.opening,
            self.saving,
            theme=self._theme,
            save_elsewhere=self.save_commands.ask_save_as,
            given_up=self.closing.forget,
        )

    @property
    def returned(self) -> bool:
        """Whether all files that were handed over have their results; True if none were."""
        return self._editing is None or self._editing.returned

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Accept files and pictures."""
        if self.open_commands.wants(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Show that nothing will be dropped."""
        self.start_page.set_hovered(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        self.start_page.set_hovered(False)
        self.open_commands.drop(event.mimeData())
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
        self.studio.choosing.change(choices, text, slider=slider)

    def _restore(self) -> None:
        if self.studio.current is not None:
            self.restoring.restore([self.studio.current])

    def _cancel(self) -> None:
        self.previewing.cancel()
        self.restoring.cancel()

    def _restore_all(self) -> None:
        self.restoring.restore(list(self.studio.session.documents))

    def _accept(self) -> None:
        if self.studio.current is not None:
            self.studio.choosing.accept_suggestion([self.studio.current])

    def _restore_suggested(self) -> None:
        suggested = [document for document in self.studio.session.documents if document.suggestion]
        self.studio.choosing.accept_suggestion(suggested)
        self.restoring.restore(suggested)

    # Saving and closing

    def _save(self) -> None:
        (self.save_commands if self._editing is None else self._editing).save()

    def _save_before_leaving(self, documents: list[Document]) -> None:
        if self._editing is None:
            self.save_commands.save_these(documents)
        else:
            self._editing.save()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask once if something would be lost; then close at once."""
        self.closing.on_close(event)

    def _on_leaving(self) -> None:
        self._settings[table.GEOMETRY] = bytes(self.saveGeometry().toBase64().data()).decode()
        self.canvas.set_photo(None)

    # After a crash

    def _ask_recovery(self, found: list[RecoverablePhoto]) -> None:
        storing = self.studio.storing
        if self._editing is not None:
            storing.put_off()  # the other program waits for its own photos only
            return
        box = recovery_box(found, self._theme, self)
        box.accepted.connect(partial(storing.take_over, found))
        box.rejected.connect(storing.give_up)
        box.open()

    # Help

    def _see_selected(self) -> None:
        SeveralDialog(self.studio, self.filmstrip.selected, self.canvas.mode, self).show()

    def _show_manual(self) -> None:
        ManualDialog(self).show()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self.menuBar(), self).open()

    def _show_log(self) -> None:
        self._programs.show(self._log_file)

    def _show_about(self) -> None:
        AboutDialog(self.studio.devices.machine, self.studio.devices.sentence, self).open()

    # Other programs

    def _on_not_shown(self, path: Path) -> None:
        text = self.tr("No program was found here that shows {path}.")
        self.studio.say(text.format(path=path), Kind.ERROR)
