"""The panel beside the canvas: the tasks in their order, the size of the network, and the buttons Restore and Save."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lir_app.language import translated
from lir_app.ui.panels.progress_bar import ProgressBar
from lir_app.ui.panels.suggestion_line import SuggestionLine
from lir_app.ui.panels.task_card import TaskCard
from lir_app.ui.theme import UNIT, Look, Theme, set_property
from lir_app.ui.widgets.sliders import leave_wheel_alone
from lir_app.ui.wording import about, left, roughly
from lir_app.ui.work.session.choices import Choices
from lir_model.blending import Control
from lir_model.tasks import TASKS, Size

WIDTH: Final = 304
"""Width in pixels: chosen."""


@dataclass(frozen=True)
class Progressing:
    """What the lower part of the panel shows of a running job.

    Attributes:
        fraction: progress, 0 to 1; None if it is unknown.
        text: what is being done.
        seconds_left: estimated seconds left; None if unknown.
        stopping: whether it was cancelled already.
    """

    fraction: float | None
    text: str
    seconds_left: float | None = None
    stopping: bool = False


class _OnceButton(QPushButton):
    """Ignores the second click of a double click, because the button may mean something else by then, such as
    Cancel."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()


class TaskPanel(QFrame):
    """Shows the choices for the current photo, and signals what the person does.

    Signals:
        choices_asked: the choices asked for, the name of the change, and the name of the slider moved or empty.
        peek_asked: the photo should be shown with these choices until ``peek_ended``.
        peek_ended: the photo should be shown with its own choices again.
        gesture_ended: a slider was released.
        device_asked: the name of a device, or ``auto``.
        restore_asked: the button Restore was clicked.
        cancel_asked: the same button was clicked while a job was running.
        save_asked: the button Save was clicked.
        accept_asked: the button beside the suggestion was clicked.

    Attributes:
        status: what is being done, how far it is, and how long it takes.
    """

    choices_asked = Signal(Choices, str, str)
    peek_asked = Signal(Choices)
    peek_ended = Signal()
    gesture_ended = Signal()
    device_asked = Signal(str)
    restore_asked = Signal()
    cancel_asked = Signal()
    save_asked = Signal()
    accept_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, under: QWidget | None = None) -> None:
        """Make the panel. ``under``: a widget to put below the cards."""
        super().__init__(parent)
        self.setObjectName("taskPanel")
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._choices = Choices()
        self._sizes: Mapping[str, tuple[Size, ...]] = {}
        self.cards: dict[str, TaskCard] = {}
        self._carried: TaskCard | None = None
        self._running = False
        self._icons = {"restore": "mdi6.auto-fix", "save": "mdi6.content-save-outline"}
        self._dresses: dict[str, tuple[str, bool, Look]] = {}
        self._expected = ""

        self._list = QWidget(self)
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT)
        self._list_layout.setSpacing(UNIT)
        self._list_layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.suggestion = SuggestionLine(self)
        self.suggestion.accept_asked.connect(self.accept_asked)
        layout.addWidget(self.suggestion)
        layout.addWidget(scroll, 1)
        if under is not None:
            layout.addWidget(under)
        layout.addWidget(self._make_foot())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(UNIT * 2, UNIT, UNIT * 2, UNIT * 2)
        layout.setSpacing(UNIT)

        self._size_row = QWidget(foot)
        sizes = QHBoxLayout(self._size_row)
        sizes.setContentsMargins(0, 0, 0, 0)
        sizes.setSpacing(UNIT)
        self.fast = self._segment(self.tr("Fast"), self.tr("Small network: quick, good for large batches"))
        self.best = self._segment(self.tr("Best"), self.tr("Large network: the best result"))
        group = QButtonGroup(self)
        for button, fast in ((self.fast, True), (self.best, False)):
            group.addButton(button)
            sizes.addWidget(button, 1)
            button.clicked.connect(partial(self._ask_size, fast))

        self.device = QComboBox(foot)
        leave_wheel_alone(self.device)
        self.device.setAccessibleName(self.tr("Device"))
        self.device.setToolTip(self.tr("What computes"))
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.device.activated.connect(lambda _: self.device_asked.emit(self.device.currentData()))

        self.status = QLabel(foot)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("muted", True)
        self._bar = ProgressBar(foot)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.restore = _OnceButton(self.tr("Restore"), foot)
        self.restore.clicked.connect(self._on_restore)
        self.save = _OnceButton(self.tr("Save"), foot)
        self.save.setToolTip(self.tr("Save beside the original, under a name of its own (Ctrl+S)"))
        self.save.clicked.connect(self.save_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for large in (self.restore, self.save):
            large.setMinimumHeight(UNIT * 5)
            large.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(large, 1)
        for widget in (self._size_row, self.device, self.status, self._bar):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._size_row.hide()
        self._bar.hide()
        return foot

    def _segment(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("segment", True)
        button.setCheckable(True)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button

    # What to show

    def set_tasks(self, sizes: Mapping[str, tuple[Size, ...]]) -> None:
        """Make the cards; to be called once.

        Args:
            sizes: the sizes of network that each task has; a task without any is shown as not available, at the end.
        """
        self._sizes = sizes
        for name in sorted(sizes, key=lambda name: not sizes[name]):
            self._add_card(name, available=bool(sizes[name]))

    def set_devices(self, devices: list[tuple[str, str]], device: str) -> None:
        """Show the devices.

        Args:
            devices: the name and title of each.
            device: the name of the chosen one.
        """
        self.device.clear()
        for name, title in devices:
            self.device.addItem(title, name)
        self.device.setCurrentIndex(max(0, self.device.findData(device)))

    def show_choices(self, choices: Choices, enabled: bool) -> None:
        """Show choices, without signals. ``enabled``: whether they can be changed."""
        self._choices = choices
        self._list.setEnabled(enabled)
        self._size_row.setEnabled(enabled)
        for index, choice in enumerate(choices.tasks):
            card = self.cards[choice.task]
            card.show_choice(choice)
            card.handle.setVisible(len(choices.tasks) > 1)
            if self._list_layout.indexOf(card) != index:
                self._list_layout.insertWidget(index, card)
        (self.fast if choices.fast else self.best).setChecked(True)
        on = [choice.task for choice in choices.tasks if choice.on]
        self._size_row.setVisible(any({"fast", "best"} <= set(self._sizes[task]) for task in on or self._sizes))

    def show_suggestion(self, tasks: Sequence[str], *, accepted: bool) -> None:
        """Show the tasks suggested for the photo; ``accepted``: whether they are chosen already."""
        self.suggestion.show_tasks(tasks, accepted=accepted)
        for name, card in self.cards.items():
            card.show_mark(name in tasks)

    def show_expected(self, fast: float | None, best: float | None) -> None:
        """Show the expected seconds of the fast and the best network for this photo; None if unknown."""
        for button, name, seconds in ((self.fast, self.tr("Fast"), fast), (self.best, self.tr("Best"), best)):
            button.setText(name if seconds is None else f"{name} · {roughly(seconds)}")
            button.setAccessibleName(name if seconds is None else f"{name}, {about(seconds)}")
        chosen = fast if self._choices.fast else best
        told_by_sizes = self._size_row.isVisibleTo(self)
        self._expected = "" if told_by_sizes or chosen is None else about(chosen)

    def show_progress(self, progress: Progressing | None, *, can_restore: bool, done: bool, unsaved: bool) -> None:
        """Show the running job, and what the buttons do. The button for the next thing to do is prominent: Restore,
        then Save.

        Args:
            progress: of the job; None without one.
            can_restore: whether a photo is read, and a task is chosen for it.
            done: whether its whole result is there.
            unsaved: whether that result is in no file yet.
        """
        self._running = progress is not None
        self.save.setEnabled(can_restore)
        self._dress(self.save, "save", primary=done and unsaved and not self._running)
        self._bar.setVisible(progress is not None)
        if progress is None:
            shown = bool(self._expected) and not done
            self.status.setText(self.tr("Whole photo: {time}").format(time=self._expected) if shown else "")
            self.status.setVisible(shown)
            self.restore.setText(self.tr("Restored") if done else self.tr("Restore"))
            self._icons["restore"] = "mdi6.check" if done else "mdi6.auto-fix"
            self._dress(self.restore, "restore", primary=not done)
            self.restore.setEnabled(can_restore and not done)
            self.restore.setToolTip(self.tr("Restore the whole photo (Ctrl+Return)"))
            return
        self._bar.setRange(0, 0 if progress.fraction is None else 1000)
        self._bar.setValue(round(1000 * (progress.fraction or 0)))
        parts = [progress.text]
        if progress.fraction is not None:
            parts.append(f"{100 * progress.fraction:.0f} %")
        if progress.seconds_left is not None:
            parts.append(left(progress.seconds_left))
        self.status.setText(" · ".join(parts))
        self.status.show()
        self.restore.setText(self.tr("Cancel"))
        self._icons["restore"] = "mdi6.stop-circle-outline"
        self._dress(self.restore, "restore", primary=False)
        self.restore.setEnabled(not progress.stopping)
        self.restore.setToolTip(self.tr("Stop (Esc)"))

    # What is asked for

    def toggle(self, task: str) -> None:
        """Ask to switch a task on or off."""
        on = next(choice.on for choice in self._choices.tasks if choice.task == task)
        self._ask_switch(task, not on)

    def _ask_switch(self, task: str, on: bool) -> None:
        title = translated(TASKS[task].title)
        text = self.tr("{task} on") if on else self.tr("{task} off")
        self.choices_asked.emit(self._choices.switched(task, on), text.format(task=title), "")

    def _ask_strength(self, task: str, strength: float) -> None:
        text = self.tr("Strength of {task}").format(task=translated(TASKS[task].title))
        self.choices_asked.emit(self._choices.strengthened(task, strength), text, task)

    def _ask_amount(self, task: str, control: Control, amount: float) -> None:
        text = self.tr("{control} of {task}").format(
            control=translated(control.title), task=translated(TASKS[task].title)
        )
        self.choices_asked.emit(self._choices.controlled(task, control, amount), text, f"{task} {control.name}")

    def _peek(self, task: str, control: Control, held: bool) -> None:
        if held:
            self.peek_asked.emit(self._choices.controlled(task, control, control.default))
        else:
            self.peek_ended.emit()

    def _ask_place(self, task: str, index: int) -> None:
        index = min(max(index, 0), len(self._choices.tasks) - 1)
        text = self.tr("Move {task}").format(task=translated(TASKS[task].title))
        self.choices_asked.emit(self._choices.moved(task, index), text, "")

    def _ask_step(self, task: str, step: int) -> None:
        self._ask_place(task, self._place(task) + step)
        self.cards[task].handle.setFocus()

    def _ask_size(self, fast: bool) -> None:
        text = self.tr("Size Fast") if fast else self.tr("Size Best")
        self.choices_asked.emit(replace(self._choices, fast=fast), text, "")

    def _on_restore(self) -> None:
        (self.cancel_asked if self._running else self.restore_asked).emit()

    def _add_card(self, name: str, *, available: bool) -> None:
        card = TaskCard(TASKS[name], self._theme, self._list, available=available)
        self.cards[name] = card
        self._list_layout.insertWidget(self._list_layout.count() - 1, card)
        card.switched.connect(partial(self._ask_switch, name))
        card.strength_changed.connect(partial(self._ask_strength, name))
        card.amount_changed.connect(partial(self._ask_amount, name))
        card.held.connect(partial(self._peek, name))
        card.gesture_ended.connect(self.gesture_ended)
        card.step_asked.connect(partial(self._ask_step, name))
        card.dragged.connect(partial(self._carry, card))
        card.dropped.connect(self._drop)
        card.given_up.connect(self._put_back)

    def _place(self, task: str) -> int:
        return [choice.task for choice in self._choices.tasks].index(task)

    def _carry(self, card: TaskCard, y: int) -> None:
        if self._carried is None:
            self._carried = card
            card.set_carried(True)
        others = [self.cards[choice.task] for choice in self._choices.tasks if choice.task != card.task.name]
        index = sum(other.geometry().center().y() < y for other in others)
        if index != self._list_layout.indexOf(card):
            self._list_layout.insertWidget(index, card)

    def _drop(self) -> None:
        if self._carried is not None:
            card, self._carried = self._carried, None
            card.set_carried(False)
            self._ask_place(card.task.name, self._list_layout.indexOf(card))

    def _put_back(self) -> None:
        if self._carried is not None:
            card, self._carried = self._carried, None
            card.set_carried(False)
            self.show_choices(self._choices, self._list.isEnabled())

    def _dress(self, button: QPushButton, name: str, *, primary: bool) -> None:
        if button.property("primary") is not primary:
            set_property(button, "primary", primary)
        look = self._theme.look
        dress = self._icons[name], primary, look
        if self._dresses.get(name) != dress:  # progress comes often, and drawing an icon takes a millisecond
            self._dresses[name] = dress
            button.setIcon(self._theme.icon(self._icons[name], look.on_accent if primary else look.text))

    def _restyle(self) -> None:
        self._dress(self.restore, "restore", primary=bool(self.restore.property("primary")))
        self._dress(self.save, "save", primary=bool(self.save.property("primary")))
        self.fast.setIcon(self._theme.icon("mdi6.lightning-bolt-outline"))
        self.best.setIcon(self._theme.icon("mdi6.diamond-stone"))
        for button in (self.fast, self.best):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
