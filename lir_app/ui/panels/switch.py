"""An on/off switch: a check box in the shape that people know for things that take effect at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from lir_app.ui.images.qt_painter import painter_of

_TRACK: Final = QSize(34, 20)
_MILLISECONDS: Final = 120
"""Duration of its animation: chosen."""


class Switch(QAbstractButton):
    """A checkable button drawn as a knob on a track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._knob = 0.0
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(_MILLISECONDS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._move_knob)
        self.toggled.connect(self._start_slide)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size of the track with its focus ring."""
        return QSize(_TRACK.width() + 6, _TRACK.height() + 6)

    def hitButton(self, pos: object) -> bool:  # noqa: N802, ARG002
        """The whole widget can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw track, knob and, with keyboard focus, a ring."""
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = self.palette()
            track = QRectF(3, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
            radius = track.height() / 2
            on, off = colours.color(QPalette.ColorRole.Highlight), colours.color(QPalette.ColorRole.PlaceholderText)
            off.setAlpha(130)
            if not self.isEnabled():
                on = off = colours.color(QPalette.ColorRole.Mid)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(on if self.isChecked() else off)
            painter.drawRoundedRect(track, radius, radius)
            travel = track.width() - track.height()
            centre = QPointF(track.left() + radius + travel * self._knob, track.center().y())
            painter.setBrush(Qt.GlobalColor.white if self.isEnabled() else colours.color(QPalette.ColorRole.Window))
            painter.drawEllipse(centre, radius - 3, radius - 3)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colours.color(QPalette.ColorRole.Text), 1.5))
                painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)

    def _start_slide(self, on: bool) -> None:
        self._slide.stop()
        self._slide.setStartValue(self._knob)
        self._slide.setEndValue(1.0 if on else 0.0)
        self._slide.start()

    def _move_knob(self, value: float) -> None:
        self._knob = float(value)
        self.update()
