"""The histogram of the photo, before and after."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lir_app.ui.images.qt_painter import painter_of
from lir_model.pixels import Array

HEIGHT: Final = 96
"""Height in pixels: chosen."""
_COLOURS: Final = (QColor(224, 72, 72), QColor(72, 184, 88), QColor(80, 128, 240))
_FEW: Final = 0.002
"""Share of the pixels that is drawn at full height if no tone has more: chosen, so that a flat curve looks flat."""


class Histogram(QWidget):
    """Histograms of red, green and blue: filled curves before, lines after."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before: Array | None = None
        self.after: Array | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(self.tr("Filled: before. Lines: after."))

    def show_tones(self, before: Array | None, after: Array | None) -> None:
        """Show histograms, counts ``(3, 256)`` from dark to bright; None for one that there is not."""
        self.before, self.after = before, after
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        with painter_of(self) as painter:
            painter.fillRect(self.rect(), QColor(20, 20, 20))
            if self.before is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
            room = QRectF(self.rect()).adjusted(2, 4, -2, -2)
            for counts, filled in ((self.before, True), (self.after, False)):
                if counts is None:
                    continue
                # Without the ends, which hold all clipped pixels, and would make everything else flat.
                most = max(float(counts[:, 1:-1].max()), _FEW * float(counts[0].sum()))
                for channel, colour in zip(counts, _COLOURS, strict=True):
                    heights = np.minimum(channel / most, 1.0)
                    line = [
                        QPointF(room.left() + room.width() * tone / 255, room.bottom() - room.height() * float(height))
                        for tone, height in enumerate(heights)
                    ]
                    if filled:
                        painter.setPen(Qt.PenStyle.NoPen)
                        painter.setBrush(colour.darker(150))
                        painter.drawPolygon(QPolygonF([room.bottomLeft(), *line, room.bottomRight()]))
                    else:
                        painter.setPen(QPen(colour.lighter(140), 1.2))
                        painter.drawPolyline(QPolygonF(line))
