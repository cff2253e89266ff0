"""The panel beside the canvas: the tasks in their order, and below them what restoring them takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lir_app.language import translated
from lir_app.ui.panels.suggestion_line import SuggestionLine
from lir_app.ui.panels.task_card import TaskCard
from lir_app.ui.panels.task_foot import TaskFoot
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.work.session.choices import Choices
from lir_model.blending import Control
from lir_model.tasks import TASKS, Size

WIDTH: Final = 304
"""Width in pixels: chosen."""


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
        cards: by task.
        foot: size of network, device, progress, and the buttons.
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

        self.foot = TaskFoot(theme, self)
        self.foot.size_asked.connect(self._ask_size)
        self.foot.device_asked.connect(self.device_asked)
        self.foot.restore_asked.connect(self.restore_asked)
        self.foot.cancel_asked.connect(self.cancel_asked)
        self.foot.save_asked.connect(self.save_asked)
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
        self._bar = scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self._give_bar_room)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.suggestion = SuggestionLine(self)
        self.suggestion.accept_asked.connect(self.accept_asked)
        layout.addWidget(self.suggestion)
        layout.addWidget(scroll, 1)
        if under is not None:
            layout.addWidget(under)
        layout.addWidget(self.foot)

    def _give_bar_room(self, least: int, most: int) -> None:
        """Put the scroll bar into the margin, so that switches stay where they are when it comes and goes."""
        margins = self._list_layout.contentsMargins()
        margins.setRight(max(0, UNIT * 2 - (self._bar.sizeHint().width() if most > least else 0)))
        self._list_layout.setContentsMargins(margins)

    # What to show

    def set_tasks(self, sizes: Mapping[str, tuple[Size, ...]]) -> None:
        """Make the cards; to be called once.

        Args:
            sizes: the sizes of network that each task has; a task without any is shown as not available, at the end.
        """
        self._sizes = sizes
        for name in sorted(sizes, key=lambda name: not sizes[name]):
            self._add_card(name, available=bool(sizes[name]))

    def show_choices(self, choices: Choices, enabled: bool) -> None:
        """Show choices, without signals. ``enabled``: whether they can be changed."""
        self._choices = choices
        self._list.setEnabled(enabled)
        for index, choice in enumerate(choices.tasks):
            card = self.cards[choice.task]
            card.show_choice(choice)
            card.handle.setVisible(len(choices.tasks) > 1)
            if self._list_layout.indexOf(card) != index:
                self._list_layout.insertWidget(index, card)
        on = [choice.task for choice in choices.tasks if choice.on]
        choosable = any({"fast", "best"} <= set(self._sizes[task]) for task in on or self._sizes)
        self.foot.show_size(choices.fast, enabled=enabled, choosable=choosable)

    def show_suggestion(self, tasks: Sequence[str], *, accepted: bool) -> None:
        """Show the tasks suggested for the photo; ``accepted``: whether they are chosen already."""
        self.suggestion.show_tasks(tasks, accepted=accepted)
        for name, card in self.cards.items():
            card.show_mark(name in tasks)

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
