"""The card of a task: its switch, strength and controls, and a handle to move it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from lir_app.language import translated
from lir_app.ui.panels.amount_row import AmountRow
from lir_app.ui.panels.control_fold import ControlFold
from lir_app.ui.panels.hiding import hide_in_place
from lir_app.ui.panels.switch import Switch
from lir_app.ui.theme import UNIT, Theme, set_property
from lir_app.ui.work.session.choices import Choice
from lir_model.blending import Control
from lir_model.tasks import Task

_ICON_SIDE: Final = 22
"""Side of the icon of a task, in logical pixels: chosen."""
_HANDLE_ICON: Final = QSize(18, 18)


class TaskCard(QFrame):
    """Shows a ``Choice``, and signals what the person does; does not change the choice itself.

    Signals:
        switched: whether the task should be on.
        strength_changed: the strength asked for, 0 to 100.
        amount_changed: a control, and the amount asked for, 0 to 100.
        held: a control, and whether its name is held down, while the photo should be shown without it.
        gesture_ended: a slider was released.
        step_asked: to move the task in the order, by -1 or +1.
        dragged: the handle was dragged to this height, in the coordinates of the parent.
        dropped: the handle was released.
        given_up: Esc was pressed while dragging, so the card should go back to its place.
    """

    switched = Signal(bool)
    strength_changed = Signal(float)
    amount_changed = Signal(Control, float)
    held = Signal(Control, bool)
    gesture_ended = Signal()
    step_asked = Signal(int)
    dragged = Signal(int)
    dropped = Signal()
    given_up = Signal()

    def __init__(self, task: Task, theme: Theme, parent: QWidget, *, available: bool = True) -> None:
        """Make a card. ``available``: whether there are weights for the task; if not, the card says so and is
        disabled."""
        super().__init__(parent)
        self.task = task
        self.available = available
        self._theme = theme
        self.setProperty("card", True)
        self.handle = _Handle(self)
        self.handle.setAccessibleName(self.tr("Order of {task}").format(task=translated(task.title)))
        self.handle.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move it"))
        self.handle.setToolTip(self.tr("Drag to change the order (Alt+Up, Alt+Down)"))
        self._icon = QLabel(self)
        title = QLabel(translated(task.title), self)
        title.setProperty("heading", True)
        self.mark = QLabel(self.tr("Suggested"), self)
        self.mark.setObjectName("suggested")
        hide_in_place(self.mark)
        sentence = QLabel(translated(task.sentence) if available else self.tr("Not in this version yet."), self)
        sentence.setProperty("muted", True)
        sentence.setWordWrap(True)
        self.switch = Switch(self)
        self.switch.setAccessibleName(translated(task.title))
        self.switch.setAccessibleDescription(translated(task.sentence))
        self.switch.setToolTip(translated(task.sentence))
        spoken = self.tr("Strength of {task}").format(task=translated(task.title))
        self._strength = AmountRow("", spoken, self.tr("Strength"), 100, self)
        self.slider = self._strength.slider
        self.fold = ControlFold(task, theme, self)

        head = QHBoxLayout()
        head.setSpacing(UNIT)
        for widget, stretch in ((self.handle, 0), (self._icon, 0), (title, 1), (self.switch, 0)):
            head.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT * 3 // 2, UNIT, UNIT * 3 // 2, UNIT)
        layout.setSpacing(UNIT // 2)
        layout.addLayout(head)
        layout.addWidget(sentence)
        layout.addWidget(self.mark)  # a line of its own: in some languages it is too long for the row
        layout.addWidget(self._strength)
        layout.addWidget(self.fold)

        self.switch.clicked.connect(self.switched)
        self._strength.changed.connect(self.strength_changed)
        self._strength.ended.connect(self.gesture_ended)
        self.fold.changed.connect(self.amount_changed)
        self.fold.held.connect(self.held)
        self.fold.gesture_ended.connect(self.gesture_ended)
        theme.changed.connect(self.restyle)
        self.restyle()
        if not available:
            self.setEnabled(False)
            self.setToolTip(translated(task.sentence))
            for part in (self.handle, self.switch, self._strength, self.fold):
                part.hide()

    def show_choice(self, choice: Choice) -> None:
        """Show a choice, without signals."""
        self.switch.setChecked(choice.on)
        self._strength.show_amount(choice.strength)
        self.fold.show_choice(choice)
        for part in (self._strength, self.fold):
            part.setVisible(choice.on)

    def show_mark(self, suggested: bool) -> None:
        """Show whether the task is suggested for the photo."""
        self.mark.setVisible(suggested)

    def set_carried(self, carried: bool) -> None:
        """Show whether the card is being dragged."""
        set_property(self, "carried", carried)

    def restyle(self) -> None:
        """Draw the icons in the current look."""
        look = self._theme.look
        colour = look.text if self.isEnabled() else look.disabled
        self._icon.setPixmap(self._theme.icon(self.task.icon, colour).pixmap(_ICON_SIDE, _ICON_SIDE))
        self.handle.setIcon(self._theme.icon("mdi6.drag-vertical", look.muted))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw a pale icon on a disabled card."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.restyle()


class _Handle(QToolButton):
    def __init__(self, card: TaskCard) -> None:
        super().__init__(card)
        self.setObjectName("handle")
        self.setIconSize(_HANDLE_ICON)
        self._card = card
        self._carrying = False
        self._given_up = False  # until the button is let go
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setAutoRaise(True)

    def event(self, event: QEvent) -> bool:
        """While the card is dragged, keep Esc from the shortcut that cancels restorations."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and self._carrying
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton and not self._given_up:
            self._carrying = True
            within_card = self._card.mapFromGlobal(event.globalPosition().toPoint())
            self._card.dragged.emit(self._card.mapToParent(within_card).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        self._carrying = self._given_up = False
        self._card.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._carrying:
            self._carrying, self._given_up = False, True
            self._card.given_up.emit()
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._card.step_asked.emit(step)
        else:
            super().keyPressEvent(event)
