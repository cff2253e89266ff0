"""The canvas on which a photo is seen before and after: zoom, pan, split, side by side, difference."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lir_app.pipeline import Outcome
from lir_app.ui.canvas.canvas import Canvas
from lir_app.ui.canvas.canvas_input import KEY_STEP, CanvasInput
from lir_app.ui.canvas.compare_export import Exporter
from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.layouts import LAYOUTS, LETTERS, Layout, Mode, Stage, divider_line, in_pane
from lir_app.ui.canvas.overlay import draw_handle, draw_label, draw_line, draw_message, draw_pending, greys
from lir_app.ui.canvas.picture import Show, as_it_is
from lir_app.ui.canvas.viewport import MAX_ZOOM, Viewport
from lir_app.ui.canvas.words import Words
from lir_app.ui.halving import Bytes, Pixels
from lir_app.ui.patch import Patch
from lir_app.ui.preview_plan import Look
from lir_model.blending import Blending
from lir_model.region import Region

_SETTLED_MS: Final = 150  # after the last pan or zoom, before a preview is asked for
_REFINING_MS: Final = 30  # between looks at how far the background work is


class CompareView(QWidget):
    """Shows a photo, what was made of it, and the two compared.

    Mouse: the wheel zooms at the pointer, a drag pans, a drag of the divider moves it, a double click switches between
    fit and 100 %, on the divider it centres that. A touchpad pans with two fingers and zooms with a pinch or Ctrl.
    Keys: arrows across the divider move it, the others pan, with Shift all pan; Space makes every drag a pan.

    What After shows is marked as far as it is not the restored photo: by a veil where nothing was restored yet, by the
    word on the label where a preview stands for it.

    Arrays that are set are not copied and must not change afterwards. Whoever is done with the view for good calls
    ``set_photo(None)``: background work then ends at once.

    Signals:
        zoom_changed(float): 1.0 is one pixel of the picture on one physical pixel of the screen.
        visible_region_changed(): another part of the photo is visible, and has been for a moment.
    """

    zoom_changed = Signal(float)
    visible_region_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._canvas = Canvas()
        self._viewport: Viewport | None = None
        self._mode = Mode.SPLIT
        self._orientation = Qt.Orientation.Vertical
        self._divider = 0.5
        self._held = False
        self._message = ""
        self._labels = Words()
        self._pointer: QPointF | None = None
        self._last_region: Region | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell_region)
        self._refining = QTimer(self, singleShot=True, interval=_REFINING_MS)
        self._refining.timeout.connect(self.update)
        self._input = CanvasInput(self, self)
        self._input.changed.connect(self.update)
        self._input.pointed.connect(self._note_pointer)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo, before and after"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.")
        )

    def set_photo(
        self, before: Pixels | None, keep_view: bool = False, fill: bool = False, show: Show = as_it_is
    ) -> None:
        """Show another photo, compared with nothing yet.

        Args:
            before: (h, w) or (h, w, 3), uint8 or uint16; None empties the view.
            keep_view: keep zoom and place if the photo has the size of the former one.
            fill: it stands for a larger photo for a moment: fit it as that will be.
            show: turns it and what is made of it into sRGB.

        Raises ValueError where the array is no such picture.
        """
        self._comparison.set_photo(before, show)
        self._canvas.forget()
        self._labels = replace(self._labels, reference="")
        self._pointer = None
        former, self._viewport, self._last_region = self._viewport, None, None
        photo = self._comparison.photo
        if photo is not None:
            size = (photo.width, photo.height)
            keep = keep_view and former is not None and former.picture == size
            natural = MAX_ZOOM if fill else self.devicePixelRatioF()
            self._look(former if keep and former else Viewport.fit(size, self._pane_size(), natural))
        self._content_changed()

    def set_after(self, after: Pixels | None, *, base: Pixels | None = None) -> None:
        """Show what was made of the photo.

        Args:
            after: like the photo; None takes it away, and previews too.
            base: of the size of ``after``; what strength 0 goes back to where that is not the photo, because other
                steps came before the last one.

        Raises ValueError where an array is no picture, or not of the size of the photo.
        """
        self._comparison.set_after(after, base)
        self._content_changed()

    def set_patches(self, patches: Sequence[Patch]) -> None:
        """Show previews of parts of the photo, each over those before it, in place of a whole result.

        Raises:
            ValueError: an array is no picture, or not of the size of its region at its scale.
        """
        self._comparison.set_patches(patches)
        self._content_changed()

    def set_expected(self, expected: bool) -> None:
        """Tell whether the photo is going to be restored: what is not there yet is then marked."""
        self._comparison.expected = expected
        self._content_changed()

    def set_message(self, text: str) -> None:
        """Say something in place of a photo, such as why it cannot be read; an empty text says nothing."""
        self._message = text
        self.update()

    def set_reference(self, reference: Pixels | None, label: str, show: Show = as_it_is) -> None:
        """Show another picture, which ``show`` turns into sRGB, as Before with this label; None brings Before back.

        Raises:
            ValueError: the array is no picture, or not of the size of the photo.
        """
        self._comparison.set_reference(reference, show)
        self._labels = replace(self._labels, reference=label)
        self._content_changed()

    def set_blending(self, how: Blending) -> None:
        """Blend before and after, on display."""
        self._comparison.set_blending(how)
        self.update()

    def set_labels(self, before: str, after: str) -> None:
        """Other words for Before and After."""
        self._labels = replace(self._labels, before=before, after=after)
        self.update()

    @property
    def mode(self) -> Mode:
        """How before and after are compared."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Compare in another way."""
        self._mode = mode
        self._lay_out()

    @property
    def orientation(self) -> Qt.Orientation:
        """The direction of the dividing line: Vertical is upright."""
        return self._orientation

    def set_orientation(self, orientation: Qt.Orientation) -> None:
        """Turn the dividing line: Vertical is upright. With a level one, side by side is one above the other."""
        self._orientation = orientation
        self._lay_out()

    @property
    def divider(self) -> float:
        """Where the divider stands, from 0 to 1 across the visible part of the picture."""
        return self._divider

    def set_divider(self, fraction: float) -> None:
        """Move the divider."""
        self._divider = min(max(fraction, 0.0), 1.0)
        self.update()

    def hold_before(self, held: bool) -> None:
        """Show Before in place of everything as long as a button or key is held."""
        self._held = held
        self.update()

    @property
    def zoom(self) -> float:
        """Physical pixels of the screen for a pixel of the picture; 1.0 without a photo."""
        return self._viewport.zoom if self._viewport else 1.0

    @property
    def fitted(self) -> bool:
        """The whole picture is shown, and goes on being shown when the view is resized."""
        return self._viewport is None or self._viewport.fitted

    def zoom_to_fit(self) -> None:
        """Show the whole picture."""
        self._change(lambda view: Viewport.fit(view.picture, view.pane, view.natural))

    def zoom_to(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom, 1.0 being 100 %, around a point of the widget, or else its middle."""
        self._change(lambda view: view.zoomed(factor, self._in_pane(at)))

    def zoom_by(self, factor: float, at: QPointF | None = None, *, stop: bool = True) -> None:
        """Zoom nearer or further around a point of the widget, or else its middle, with a stop at 100 % on the way."""
        where = self._in_pane(at)
        self._change(lambda view: view.stepped(factor, where) if stop else view.zoomed(view.zoom * factor, where))

    def switch_zoom(self, at: QPointF) -> None:
        """From fit to 100 % around a point of the widget, and back."""
        if self.fitted and self.zoom != 1:
            self.zoom_to(1.0, at)
        else:
            self.zoom_to_fit()

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by logical pixels."""
        ratio = self.devicePixelRatioF()
        self._change(lambda view: view.panned(dx * ratio, dy * ratio))

    def zoom_in(self) -> None:
        """One step nearer."""
        self.zoom_by(KEY_STEP)

    def zoom_out(self) -> None:
        """One step further."""
        self.zoom_by(1 / KEY_STEP)

    def visible_region(self) -> Region | None:
        """The part of the picture that is visible, whole pixels; None without a photo."""
        return self._viewport.visible if self._viewport else None

    def look(self) -> Look | None:
        """What a person looks at, for the plan of a preview; None without a photo."""
        view = self._viewport
        if view is None:
            return None
        at = self._in_pane(self._pointer)
        column, row = view.to_picture(*at) if at else (0.0, 0.0)
        return Look((view.picture[1], view.picture[0]), view.visible, view.zoom, (row, column) if at else None)

    def renderer(self, side_by_side: bool, max_side: int | None = None) -> Callable[[], Bytes]:
        """What makes a picture of the comparison as it is now, in any thread; see ``Exporter``."""
        return self._exporter(side_by_side, max_side).picture

    def result_renderer(self, side_by_side: bool) -> Callable[[Outcome, Blending], Bytes]:
        """The same of a whole result blended so, which need not be there yet."""
        return self._exporter(side_by_side, None).picture_of

    def _exporter(self, side_by_side: bool, max_side: int | None) -> Exporter:
        position = self._stage().divider_in_picture(self._viewport) if self._viewport else self._divider
        return Exporter(self._comparison.snapshot(), self._labels, side_by_side, self.upright, position, max_side)

    @property
    def upright(self) -> bool:
        """The divider stands upright."""
        return self._orientation == Qt.Orientation.Vertical

    @property
    def divided(self) -> bool:
        """There is a divider."""
        return self._layout().divided

    @property
    def pannable(self) -> bool:
        """Some of the picture lies outside the view."""
        return self._viewport is not None and self._viewport.pannable

    @property
    def empty(self) -> bool:
        """There is no photo."""
        return self._viewport is None

    def grip(self, at: QPointF) -> QPointF | None:
        """How far from the start of the divider a drag that begins here holds it; None where it moves the picture."""
        stage, view = self._stage(), self._viewport
        if view is None or not self._layout().takes_divider(stage, view, at):
            return None
        return at - divider_line(stage, view).p1()

    def drag_divider(self, at: QPointF) -> None:
        """Bring the start of the divider to a point of the widget."""
        if self._viewport is not None:
            self.set_divider(self._stage().fraction(self._viewport, at))

    # Layout

    def _layout(self) -> Layout:
        chosen = LAYOUTS[self._mode]
        return chosen if self._comparison.meaningful and not self._held else chosen.without_after()

    def _stage(self) -> Stage:
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, math.ceil(self.width() * ratio)), max(1, math.ceil(self.height() * ratio)))
        return Stage(size, ratio, self.upright, self._divider)

    def _panes(self) -> list[QRect]:
        return LAYOUTS[self._mode].panes(self._stage())

    def _pane_size(self) -> tuple[int, int]:
        pane = self._panes()[0]
        return pane.width(), pane.height()

    def _in_pane(self, at: QPointF | None) -> tuple[float, float] | None:
        return None if at is None else in_pane(self._panes(), at, self.devicePixelRatioF())

    # Changes

    def _look(self, view: Viewport) -> None:
        former, self._viewport = self._viewport, view
        if former is None or former.zoom != view.zoom:
            self.zoom_changed.emit(view.zoom)
        if former != view:
            self._settled.start()
            self.update()

    def _change(self, change: Callable[[Viewport], Viewport]) -> None:
        if self._viewport is not None:
            self._look(change(self._viewport))
            self._input.update_cursor()

    def _lay_out(self) -> None:
        pane, natural = self._pane_size(), self.devicePixelRatioF()
        self._change(lambda view: view.resized(pane, natural))
        self._content_changed()

    def _content_changed(self) -> None:
        self._input.update_cursor()
        self.update()

    def _note_pointer(self, at: QPointF) -> None:
        self._pointer = at

    def _tell_region(self) -> None:
        region = self.visible_region()
        if region is not None and region != self._last_region:
            self._last_region = region
            self.visible_region_changed.emit()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        view, stage, layout = self._viewport, self._stage(), self._layout()
        background, gap = greys(self.palette().color(QPalette.ColorRole.Window))
        segments = layout.segments(stage, view) if view else []
        image = self._canvas.image(stage.size, segments, self._comparison, background, gap)
        ring = self.palette().color(QPalette.ColorRole.Highlight) if self._input.ring and self.hasFocus() else None
        painter = QPainter(self)
        painter.save()
        painter.scale(1 / stage.ratio, 1 / stage.ratio)
        painter.drawImage(QPoint(0, 0), image)
        for segment in segments:
            draw_pending(painter, segment.pending(self._comparison))
        painter.restore()
        if view is None:
            room = QRectF(self.rect()).adjusted(LETTERS, LETTERS, -LETTERS, -LETTERS)
            draw_message(painter, room, self._message, self.palette().color(QPalette.ColorRole.WindowText))
        elif self._comparison.meaningful:
            for placed in layout.labels(stage, view, self._labels.sides(self._comparison, view.visible)):
                draw_label(painter, placed)
        if view is not None and layout.divided:
            line = divider_line(stage, view)
            draw_line(painter, line, 1.5)
            draw_handle(painter, line.center(), self.upright, self._input.hot, ring)
        if ring is not None:
            painter.setPen(QPen(ring, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._comparison.refine():
            self._refining.start()

    # Events

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(960, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)
