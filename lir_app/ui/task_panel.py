"""The panel beside the canvas: the tasks in their order, the size, and the one button that matters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lir_app.ui.session import Choices
from lir_app.ui.task_card import TaskCard
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.wording import about, left
from lir_model.tasks import TASKS, Size

WIDTH: Final = 304


@dataclass(frozen=True)
class Progressing:
    """What the foot of the panel says of a running job.

    Attributes:
        fraction: 0 to 1; None while there is nothing to count.
        text: what is done.
        seconds_left: estimate.
    """

    fraction: float | None
    text: str
    seconds_left: float | None = None


class TaskPanel(QFrame):
    """Shows the current photo's choices; says what was asked for.

    Signals:
        choices_asked: other choices, the name of the change, and the task whose slider moved or an empty string.
        gesture_ended: a slider was let go.
        device_asked: name of a device, or ``auto``.
        restore_asked: the button.
        cancel_asked: the same button while running.
    """

    choices_asked = Signal(object, str, str)
    gesture_ended = Signal()
    device_asked = Signal(str)
    restore_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskPanel")
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._choices = Choices()
        self._sizes: Mapping[str, tuple[Size, ...]] = {}
        self.cards: dict[str, TaskCard] = {}
        self._carried: TaskCard | None = None
        self._running = False
        self._button_icon = "mdi6.auto-fix"
        self._expected = ""

        self._hint = QLabel(self.tr("Getting ready…"), self)
        self._hint.setProperty("muted", True)
        self._hint.setWordWrap(True)
        self._list = QWidget(self)
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT)
        self._list_layout.setSpacing(UNIT)
        self._list_layout.addWidget(self._hint)
        self._list_layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
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
        self.device.setAccessibleName(self.tr("Device"))
        self.device.setToolTip(self.tr("What computes"))
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.device.activated.connect(lambda _: self.device_asked.emit(self.device.currentData()))

        self._status = QLabel(foot)
        self._status.setProperty("muted", True)
        self._bar = QProgressBar(foot)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.restore = QPushButton(self.tr("Restore"), foot)
        self.restore.setProperty("primary", True)
        self.restore.setMinimumHeight(UNIT * 5)
        self.restore.clicked.connect(self._on_restore)
        for widget in (self._size_row, self.device, self._status, self._bar, self.restore):
            layout.addWidget(widget)
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
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    # What to show

    def set_offer(self, sizes: Mapping[str, tuple[Size, ...]], devices: list[tuple[str, str]], device: str) -> None:
        """Tell which tasks and devices there are: ``(name, title)`` a device, the chosen one's name."""
        self._sizes = sizes
        self._hint.setVisible(not sizes)
        self._hint.setText("" if sizes else self.tr("There are no trained weights in this installation."))
        for name in sizes:
            if name not in self.cards:
                self._add_card(name)
        self.device.clear()
        for name, title in devices:
            self.device.addItem(title, name)
        self.device.setCurrentIndex(max(0, self.device.findData(device)))

    def show_choices(self, choices: Choices, enabled: bool) -> None:
        """Follow the current photo's choices."""
        self._choices = choices
        self._list.setEnabled(enabled)
        self._size_row.setEnabled(enabled)
        for index, choice in enumerate(choices.tasks):
            card = self.cards.get(choice.task)
            if card is not None:
                card.show_choice(choice)
                card.handle.setVisible(len(choices.tasks) > 1)
                if self._list_layout.indexOf(card) != index + 1:
                    self._list_layout.insertWidget(index + 1, card)
        self._chain_tab_order()
        (self.fast if choices.fast else self.best).setChecked(True)
        on = [choice.task for choice in choices.tasks if choice.on]
        self._size_row.setVisible(any({"fast", "best"} <= set(self._sizes.get(task, ())) for task in on or self._sizes))

    def show_expected(self, fast: float | None, best: float | None) -> None:
        """Expected seconds of each size for this photo on this device."""
        for button, name, seconds in ((self.fast, self.tr("Fast"), fast), (self.best, self.tr("Best"), best)):
            button.setText(name if seconds is None else f"{name} · {about(seconds)}")
            button.setAccessibleName(button.text())
        chosen = fast if self._choices.fast else best
        told_by_sizes = self._size_row.isVisibleTo(self)
        self._expected = "" if told_by_sizes or chosen is None else about(chosen)

    def show_progress(self, progress: Progressing | None, *, can_restore: bool, done: bool) -> None:
        """Follow the running job: None when there is none. ``done``: the whole result is there already."""
        self._running = progress is not None
        self._bar.setVisible(progress is not None)
        if progress is None:
            told = bool(self._expected) and not done
            self._status.setText(self.tr("Whole photo: {time}").format(time=self._expected) if told else "")
            self._status.setVisible(told)
            self._set_button(
                self.tr("Restored") if done else self.tr("Restore"), "mdi6.check" if done else "mdi6.auto-fix"
            )
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
        self._status.setText(" · ".join(parts))
        self._status.show()
        self._set_button(self.tr("Cancel"), "mdi6.stop-circle-outline")
        self.restore.setEnabled(True)
        self.restore.setToolTip(self.tr("Stop (Esc)"))

    # What is asked for

    def toggle(self, task: str) -> None:
        """Ask for a task to be switched over."""
        on = next(choice.on for choice in self._choices.tasks if choice.task == task)
        self._ask_switch(task, not on)

    def _ask_switch(self, task: str, on: bool) -> None:
        title = TASKS[task].title
        text = self.tr("{task} on") if on else self.tr("{task} off")
        self.choices_asked.emit(self._choices.switched(task, on), text.format(task=title), "")

    def _ask_strength(self, task: str, strength: float) -> None:
        text = self.tr("Strength of {task}").format(task=TASKS[task].title)
        self.choices_asked.emit(self._choices.strengthened(task, strength), text, task)

    def _ask_place(self, task: str, index: int) -> None:
        index = min(max(index, 0), len(self._choices.tasks) - 1)
        text = self.tr("Move {task}").format(task=TASKS[task].title)
        self.choices_asked.emit(self._choices.moved(task, index), text, "")

    def _ask_step(self, task: str, step: int) -> None:
        self._ask_place(task, self._place(task) + step)
        self.cards[task].handle.setFocus()

    def _ask_size(self, fast: bool) -> None:
        text = self.tr("Size Fast") if fast else self.tr("Size Best")
        self.choices_asked.emit(Choices(self._choices.tasks, fast), text, "")

    def _on_restore(self) -> None:
        (self.cancel_asked if self._running else self.restore_asked).emit()

    def _add_card(self, name: str) -> None:
        card = TaskCard(TASKS[name], self._theme, self._list)
        self.cards[name] = card
        self._list_layout.insertWidget(self._list_layout.count() - 1, card)
        card.switched.connect(partial(self._ask_switch, name))
        card.strength_changed.connect(partial(self._ask_strength, name))
        card.gesture_ended.connect(self.gesture_ended)
        card.step_asked.connect(partial(self._ask_step, name))
        card.dragged.connect(partial(self._carry, card))
        card.dropped.connect(self._drop)

    def _place(self, task: str) -> int:
        return [choice.task for choice in self._choices.tasks].index(task)

    def _carry(self, card: TaskCard, y: int) -> None:
        if self._carried is None:
            self._carried = card
            card.set_carried(True)
        others = [other for other in self.cards.values() if other is not card]
        index = sum(other.geometry().center().y() < y for other in others)
        if index + 1 != self._list_layout.indexOf(card):
            self._list_layout.insertWidget(index + 1, card)

    def _drop(self) -> None:
        if self._carried is not None:
            card, self._carried = self._carried, None
            card.set_carried(False)
            self._ask_place(card.task.name, self._list_layout.indexOf(card) - 1)

    def _chain_tab_order(self) -> None:
        chain: list[QWidget] = []
        for choice in self._choices.tasks:
            if card := self.cards.get(choice.task):
                chain += [card.handle, card.switch, card.slider]
        chain += [self.fast, self.best, self.device, self.restore]
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _set_button(self, text: str, icon: str) -> None:
        if self.restore.property("primary") == self._running:
            self.restore.setProperty("primary", not self._running)
            self.restore.style().unpolish(self.restore)
            self.restore.style().polish(self.restore)
        self.restore.setText(text)
        self._button_icon = icon
        look = self._theme.look
        self.restore.setIcon(self._theme.icon(icon, look.text if self._running else look.on_accent))

    def _restyle(self) -> None:
        self._set_button(self.restore.text(), self._button_icon)
        self.fast.setIcon(self._theme.icon("mdi6.lightning-bolt-outline"))
        self.best.setIcon(self._theme.icon("mdi6.diamond-stone"))
        for button in (self.fast, self.best):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
