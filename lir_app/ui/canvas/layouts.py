"""Layouts of the comparison: for each mode, where before and after are on the canvas, the labels, and the divider."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize

from lir_app.ui.canvas.canvas import Segment
from lir_app.ui.canvas.overlay import HANDLE_RADIUS, Label, label, split_labels
from lir_app.ui.canvas.part import Side
from lir_app.ui.canvas.viewport import Viewport
from lir_app.ui.compare_mode import Mode

_GRAB: Final = 14.0
"""Logical pixels on each side of the divider that take hold of it: chosen."""
_LEAST_AROUND_HANDLE: Final = 12
"""How many times as large as the handle a picture on the canvas is at least for it to have one: chosen."""
_GAP: Final = 2
"""Logical pixels between the panes: chosen."""
LETTERS: Final = 12.0
"""Height of the letters of labels, in logical pixels: chosen."""


@dataclass(frozen=True)
class Stage:
    """What a layout has to know about the canvas.

    Attributes:
        size: of the canvas, physical pixels.
        ratio: physical pixels per logical pixel.
        upright: the dividing line stands upright; with a level one, what lies side by side lies one above the other.
        divider: where the line stands, 0 to 1 across the visible part of the picture.
    """

    size: QSize
    ratio: float
    upright: bool
    divider: float

    def edge(self, view: Viewport) -> float:
        """Where the divider lies across the pane, physical pixels."""
        left, top, right, bottom = view.shown
        start, end = (left, right) if self.upright else (top, bottom)
        return start + self.divider * (end - start)

    def divider_in_picture(self, view: Viewport) -> float:
        """Where the divider crosses the whole picture, as a fraction of its width or height."""
        x, y = view.to_picture(self.edge(view), self.edge(view))
        return x / view.picture[0] if self.upright else y / view.picture[1]

    def fraction(self, view: Viewport, at: QPointF) -> float:
        """The divider that runs through a point, logical pixels."""
        rect = self.shown(view, QRect(QPoint(0, 0), self.size))
        point = at - rect.topLeft()
        return point.x() / rect.width() if self.upright else point.y() / rect.height()

    def shown(self, view: Viewport, pane: QRect) -> QRectF:
        """The visible part of the picture in a pane, logical pixels."""
        left, top, right, bottom = view.shown
        return scaled(
            QRectF(pane.left() + left, pane.top() + top, right - left, bottom - top),
            1 / self.ratio,
        )


class Layout:
    """One side in one pane, which is the whole canvas."""

    divided = False
    """Whether a line that can be dragged divides before from after."""

    def __init__(self, *sides: Side) -> None:
        self._sides = sides

    def without_after(self) -> Layout:
        """The same with Before everywhere."""
        return type(self)(*(Side.BEFORE for _ in self._sides))

    def panes(self, stage: Stage) -> list[QRect]:
        """The rectangles of the canvas through which the picture is seen, physical pixels; all of one size."""
        return [QRect(QPoint(0, 0), stage.size)]

    def segments(self, stage: Stage, view: Viewport) -> list[Segment]:
        """Which side is shown where."""
        panes = self.panes(stage)
        return [_segment(pane, side, pane, view) for pane, side in zip(panes, self._sides, strict=True)]

    def labels(self, stage: Stage, view: Viewport, words: Mapping[Side, str]) -> list[Label]:
        """The words for what is seen, in the top left corner of each pane."""
        panes = self.panes(stage)
        placed = [
            label(words[side], stage.shown(view, pane), LETTERS) for pane, side in zip(panes, self._sides, strict=True)
        ]
        return [each for each in placed if each is not None]

    def takes_divider(self, stage: Stage, view: Viewport, at: QPointF) -> bool:  # noqa: ARG002
        """Whether a drag that begins here, in logical pixels, moves the divider; else it moves the picture."""
        return False


class SideBySide(Layout):
    """The same part of the picture in two panes."""

    def panes(self, stage: Stage) -> list[QRect]:
        """Beside each other, or one above the other."""
        width, height = stage.size.width(), stage.size.height()
        gap = round(_GAP * stage.ratio)
        if stage.upright:
            half = max(1, (width - gap) // 2)
            return [QRect(0, 0, half, height), QRect(width - half, 0, half, height)]
        half = max(1, (height - gap) // 2)
        return [QRect(0, 0, width, half), QRect(0, height - half, width, half)]


class Split(Layout):
    """Before up to the divider, after from there."""

    divided = True

    def without_after(self) -> Layout:
        """There is nothing to divide."""
        return Layout(Side.BEFORE)

    def segments(self, stage: Stage, view: Viewport) -> list[Segment]:
        """Both sides of the divider; a side that has no room is left out."""
        (pane,) = self.panes(stage)
        edge = round(stage.edge(view))
        first, second = QRect(pane), QRect(pane)
        if stage.upright:
            first.setRight(edge - 1)
            second.setLeft(edge)
        else:
            first.setBottom(edge - 1)
            second.setTop(edge)
        segments = [_segment(rect, side, pane, view) for rect, side in zip((first, second), self._sides, strict=True)]
        return [segment for segment in segments if not segment.rect.isEmpty()]

    def labels(self, stage: Stage, view: Viewport, words: Mapping[Side, str]) -> list[Label]:
        """In the outer corners of the two parts."""
        (pane,) = self.panes(stage)
        edge = stage.edge(view) / stage.ratio
        both = words[self._sides[0]], words[self._sides[1]]
        rect = stage.shown(view, pane)
        return split_labels(both, rect, edge, upright=stage.upright, at_end=True, letters=LETTERS)

    def takes_divider(self, stage: Stage, view: Viewport, at: QPointF) -> bool:
        """On the handle, or near the line."""
        line = divider_line(stage, view)
        if has_handle(stage, view) and QLineF(at, line.center()).length() <= HANDLE_RADIUS + 4:
            return True
        return QRectF(line.p1(), line.p2()).adjusted(-_GRAB, -_GRAB, _GRAB, _GRAB).contains(at)


LAYOUTS: Final[Mapping[Mode, Layout]] = {
    Mode.SPLIT: Split(Side.BEFORE, Side.AFTER),
    Mode.SIDE_BY_SIDE: SideBySide(Side.BEFORE, Side.AFTER),
    Mode.DIFFERENCE: Layout(Side.DIFFERENCE),
    Mode.BEFORE: Layout(Side.BEFORE),
    Mode.AFTER: Layout(Side.AFTER),
}


def divider_line(stage: Stage, view: Viewport) -> QLineF:
    """The divider across the visible part of the picture, logical pixels."""
    rect = stage.shown(view, QRect(QPoint(0, 0), stage.size))
    edge = round(stage.edge(view)) / stage.ratio
    if stage.upright:
        return QLineF(edge, rect.top(), edge, rect.bottom())
    return QLineF(rect.left(), edge, rect.right(), edge)


def has_handle(stage: Stage, view: Viewport) -> bool:
    """Whether the divider has a handle: not where that would hide what little there is of the picture."""
    rect = stage.shown(view, QRect(QPoint(0, 0), stage.size))
    return rect.width() * rect.height() >= _LEAST_AROUND_HANDLE * math.pi * HANDLE_RADIUS**2


def in_pane(panes: Sequence[QRect], at: QPointF, ratio: float) -> tuple[float, float]:
    """A point of the canvas, in logical pixels, as physical pixels of the pane it lies in."""
    point = at * ratio
    pane = next((pane for pane in panes if QRectF(pane).contains(point)), panes[0])
    return point.x() - pane.left(), point.y() - pane.top()


def scaled(rect: QRectF, factor: float) -> QRectF:
    """A rectangle in other units."""
    return QRectF(rect.topLeft() * factor, rect.size() * factor)


def _segment(rect: QRect, side: Side, pane: QRect, view: Viewport) -> Segment:
    return Segment(rect, side, pane.topLeft() + QPoint(*view.origin), view.zoom)
