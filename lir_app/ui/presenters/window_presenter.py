"""Keeps the parts of the window in step with the state: what is open, chosen, running, and possible now."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer

from lir_app.language import translated
from lir_app.ui import wording
from lir_app.ui.actions import Do
from lir_app.ui.commands.selection_commands import SelectionCommands
from lir_app.ui.panels.task_foot import Progressing
from lir_app.ui.presenters.canvas_presenter import CanvasPresenter
from lir_app.ui.window.closing import Closing
from lir_app.ui.window.layout import WindowLayout
from lir_app.ui.window.window_state import Activity, WindowState, Working
from lir_app.ui.work.preview.previewing import Previewing
from lir_app.ui.work.restoring.rates import Rates
from lir_app.ui.work.restoring.restoring import Restoring
from lir_app.ui.work.session.document import Document

_WORTH_TELLING: Final = 3.0
"""A preview that takes at least so many seconds is shown with its expected time: chosen."""

_PASSING: Final = (Activity.RESTORING, Activity.PREVIEWING)
"""What is shown with the time that is left, which passes."""


class WindowPresenter(QObject):
    """Reads the state and shows it in the parts of the window; changes nothing else."""

    def __init__(
        self,
        window: WindowLayout,
        *,
        display: CanvasPresenter,
        restoring: Restoring,
        previewing: Previewing,
        rates: Rates,
        closing: Closing,
        selection_commands: SelectionCommands,
    ) -> None:
        super().__init__(window)
        self._window, self._studio, self._display, self._selection = (
            window,
            window.studio,
            display,
            selection_commands,
        )
        self._restoring, self._previewing, self._rates, self._closing = restoring, previewing, rates, closing
        self._followed: Document | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_state)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.show_state)
        studio, result_changed = window.studio, (previewing.result_changed, restoring.result_changed)
        studio.devices.changed.connect(self.show_machine)
        studio.documents_changed.connect(self.show_documents)
        studio.document_changed.connect(window.filmstrip.film.refresh)
        studio.document_changed.connect(self._show_state_soon)
        studio.current_changed.connect(self.show_current)
        studio.pixels_changed.connect(self.show_pixels)
        studio.choices_changed.connect(self.show_choices)
        restoring.changed.connect(self._show_state_soon)
        rates.changed.connect(self.show_expected)
        previewing.changed.connect(self.show_state)
        closing.changed.connect(self.show_state)
        for changed in result_changed:
            changed.connect(display.show_result)
            changed.connect(self.show_state)
        selection_commands.changed.connect(self.show_state)

    def show_everything(self) -> None:
        """Show everything, when the window is made."""
        self.show_documents()
        self._window.start_page.setFocus()
        self.show_current()
        self.show_machine()
        self._window.tools.show_zoom(self._window.canvas.zoom)

    def show_machine(self) -> None:
        """Show which devices there are, and which is used."""
        machine = self._studio.devices.machine
        known = [("auto", self.tr("Automatic device"))]
        if machine is not None:
            known += [(device.name, translated(device.title)) for device in machine.devices]
        self._window.panel.foot.set_devices(known, self._studio.devices.name)
        self._window.status.device.setText(self._studio.devices.sentence)
        self.show_choices()

    def show_documents(self) -> None:
        """Show which photos are open."""
        self._window.filmstrip.show_documents()
        documents = self._studio.session.documents
        self._window.filmstrip.setVisible(bool(documents))
        self._window.overall.setVisible(len(documents) > 1)
        page = self._window.canvas if documents else self._window.start_page
        if self._window.stack.currentWidget() is not page:
            self._window.stack.setCurrentWidget(page)
            page.setFocus()
        self.show_state()

    def show_current(self) -> None:
        """Show the current photo, after another one, or none, was chosen."""
        document = self._studio.current
        self._window.filmstrip.show_current()
        self._window.setWindowTitle(f"{document.name} — LIR Studio" if document else "LIR Studio")
        self.show_pixels()
        self.show_choices()

    def show_pixels(self) -> None:
        """Show the pixels of the current photo, if they have been read."""
        document = self._studio.current
        photo = document.photo if document else None
        text = ""
        if photo:
            text = self.tr("{width} × {height} · {depth} bit · {format}").format(
                width=photo.width, height=photo.height, depth=photo.depth, format=photo.format.upper()
            )
        self._window.status.photo.setText(text)
        self._display.show_photo()
        self.show_expected()

    def show_choices(self, changed: Document | None = None) -> None:
        """Show the choices for the current photo; without one, those that the next photo will have.

        Args:
            changed: the photo whose choices changed; None for any.
        """
        document = self._studio.current
        if changed is not None and changed is not document:
            return
        choices = document.choices if document else self._studio.choosing.template
        self._window.panel.show_choices(choices, document is not None)
        self._window.menus.show_choices(choices, document is not None)
        self.show_expected()
        self._display.show_result()
        self.show_state()

    def show_expected(self) -> None:
        """Show how long restoring is expected to take."""
        document = self._studio.current
        if document is None:
            self._window.panel.foot.show_expected(None, None)
        else:
            recipe = document.choices.recipe
            fast, best = replace(recipe, size="fast"), replace(recipe, size=None)
            self._window.panel.foot.show_expected(*(self._rates.expected(document, each) for each in (fast, best)))
        self.show_state()

    @property
    def state(self) -> WindowState:
        """What the window shows and allows now."""
        restoring = self._restoring
        working = Working(
            running=restoring.running,
            stopping=restoring.stopping,
            paused=restoring.paused,
            queued=restoring.busy,
            overall=restoring.overall,
            previewing=self._previewing.busy,
            stopped=self._previewing.stopped,
            ready=self._studio.devices.machine is not None,
        )
        return WindowState.of(self._studio.survey, self._studio.current, working, self._selection.selection)

    @property
    def _preview_text(self) -> str:
        left = self._previewing.seconds_left
        if left is None or left < _WORTH_TELLING:
            return self.tr("Preview…")
        return self.tr("Preview in {time}…").format(time=wording.about(left))

    def _show_state_soon(self, *_: object) -> None:
        """Show the state once after all changes in this turn of the event loop, because it takes a look at every
        photo."""
        self._soon.start()

    def show_state(self) -> None:
        """Show what is going on, and what can be chosen now."""
        state = self.state
        self._follow(self._restoring.running)
        self._pass_time(state.activity in _PASSING)
        text = self._activity_text(state)
        self._window.status.activity.setText(text)
        self._window.canvas.set_message(state.reason or text)
        self._window.panel.show_suggestion(state.suggested, accepted=Do.ACCEPT not in state.enabled)
        self._window.panel.foot.show_progress(
            self._progressing(state, text), can_restore=state.can_restore, done=state.done, unsaved=state.unsaved
        )
        self._window.overall.show_overall(state.overall, busy=self._restoring.busy)
        self._window.actions_.enable_only(state.enabled)
        self._window.actions_[Do.PAUSE].setChecked(self._restoring.paused)
        self._window.tools.allow_seeing(self._studio.current is not None)

    def _follow(self, running: Document | None) -> None:
        """Bring the photo that is restored into view in the filmstrip, once when its turn comes."""
        if running is not None and running is not self._followed:
            self._window.filmstrip.follow(running)
        self._followed = running

    def _pass_time(self, passing: bool) -> None:
        """Show the state anew each second while something is shown with the time that is left."""
        if not passing:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def _activity_text(self, state: WindowState) -> str:
        """What is going on, in words."""
        overall = state.overall
        text = {
            Activity.NOTHING: "",
            Activity.RESTORING: self.tr("Restoring {name}"),
            Activity.PAUSED: self.tr("Paused · {n} of {all} restored"),
            Activity.STOPPING: self.tr("Stopping…"),
            Activity.PREVIEWING: self._preview_text,
            Activity.STOPPED: self.tr("Preview stopped"),
            Activity.READING: self.tr("Reading {name}…"),
            Activity.UNREADABLE: self.tr("{name} cannot be read"),
        }[state.activity].format(name=state.name, n=overall.ended, all=overall.asked)
        if state.activity is Activity.RESTORING and overall.asked > 1:
            text += f" · {wording.of_all(overall.ended + 1, overall.asked, overall.seconds_left)}"
        if self._closing.waiting:
            what = text or self.tr("Saving…")
            text = self.tr("{what} · the window closes once everything is saved").format(what=what)
        return text

    def _progressing(self, state: WindowState, text: str) -> Progressing | None:
        """The progress of what is restored; None where nothing is."""
        running = self._restoring.running
        if state.activity is Activity.STOPPING:
            return Progressing(None, text, stopping=True)
        if running is None:
            return None
        alone = running is self._studio.current and state.overall.asked == 1
        what = self.tr("Restoring") if alone else running.name
        return Progressing(running.progress or None, what, running.seconds_left)
