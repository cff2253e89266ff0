"""The foot of the task panel: the size of the network, the device, what is being done, the buttons Restore and Save."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lir_app.ui.panels.progress_bar import ProgressBar
from lir_app.ui.theme import UNIT, Look, Theme, set_property
from lir_app.ui.widgets.sliders import leave_wheel_alone
from lir_app.ui.wording import about, left, roughly


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


class TaskFoot(QWidget):
    """Shows what restoring would take and how far it is, and signals what is clicked.

    Signals:
        size_asked: whether the small network is wanted.
        device_asked: the name of a device, or ``auto``.
        restore_asked: the button Restore was clicked.
        cancel_asked: the same button was clicked while a job was running.
        save_asked: the button Save was clicked.

    Attributes:
        status: what is being done, how far it is, and how long it takes.
    """

    size_asked = Signal(bool)
    device_asked = Signal(str)
    restore_asked = Signal()
    cancel_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running = False
        self._icons = {"restore": "mdi6.auto-fix", "save": "mdi6.content-save-outline"}
        self._dresses: dict[str, tuple[str, bool, Look]] = {}
        self._expected = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT * 2, UNIT, UNIT * 2, UNIT * 2)
        layout.setSpacing(UNIT)

        self._size_row = QWidget(self)
        sizes = QHBoxLayout(self._size_row)
        sizes.setContentsMargins(0, 0, 0, 0)
        sizes.setSpacing(UNIT)
        self.fast = self._segment(self.tr("Fast"), self.tr("Small network: quick, good for large batches"))
        self.best = self._segment(self.tr("Best"), self.tr("Large network: the best result"))
        group = QButtonGroup(self)
        for button, fast in ((self.fast, True), (self.best, False)):
            group.addButton(button)
            sizes.addWidget(button, 1)
            button.clicked.connect(partial(self.size_asked.emit, fast))

        self.device = QComboBox(self)
        leave_wheel_alone(self.device)
        self.device.setAccessibleName(self.tr("Device"))
        self.device.setToolTip(self.tr("What computes"))
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.device.activated.connect(lambda _: self.device_asked.emit(self.device.currentData()))

        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("muted", True)
        self._bar = ProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.restore = _OnceButton(self.tr("Restore"), self)
        self.restore.clicked.connect(self._on_restore)
        self.save = _OnceButton(self.tr("Save"), self)
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
        theme.changed.connect(self._restyle)
        self._restyle()

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

    def show_size(self, fast: bool, *, enabled: bool, choosable: bool) -> None:
        """Show which size of network is chosen, without signals.

        Args:
            fast: whether it is the small one.
            enabled: whether it can be changed.
            choosable: whether there is another.
        """
        (self.fast if fast else self.best).setChecked(True)
        self._size_row.setEnabled(enabled)
        self._size_row.setVisible(choosable)

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

    def show_expected(self, fast: float | None, best: float | None) -> None:
        """Show the expected seconds of the fast and the best network for this photo; None if unknown."""
        for button, name, seconds in ((self.fast, self.tr("Fast"), fast), (self.best, self.tr("Best"), best)):
            button.setText(name if seconds is None else f"{name} · {roughly(seconds)}")
            button.setAccessibleName(name if seconds is None else f"{name}, {about(seconds)}")
        chosen = fast if self.fast.isChecked() else best
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

    def _on_restore(self) -> None:
        (self.cancel_asked if self._running else self.restore_asked).emit()

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
