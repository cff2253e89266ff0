"""The canvas on which a photo is seen before and after: zoom, pan, split, side by side, difference."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lir_app.pipeline import Outcome
from lir_app.ui.canvas.canvas import Canvas
from lir_app.ui.canvas.canvas_input import CanvasInput
from lir_app.ui.canvas.compare_export import Exporter
from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.computing_ahead import Ahead
from lir_app.ui.canvas.labels import labels_of
from lir_app.ui.canvas.layouts import LAYOUTS, LETTERS, Layout, Stage, divider_line, has_handle
from lir_app.ui.canvas.mask_painting import Painting
from lir_app.ui.canvas.mask_veil import draw_veil
from lir_app.ui.canvas.overlay import draw_handle, draw_label, draw_line, draw_message, draw_pending, greys
from lir_app.ui.canvas.part import Side
from lir_app.ui.canvas.picture import Show, as_it_is
from lir_app.ui.canvas.transparency import draw_transparency
from lir_app.ui.canvas.zoom_view import ZoomView
from lir_app.ui.compare_mode import Mode
from lir_app.ui.images.pyramid import Bytes
from lir_app.ui.images.qt_painter import painter_of
from lir_app.ui.work.preview.patch import Patch
from lir_app.ui.work.preview.preview_plan import Look
from lir_model.blending import Blending
from lir_model.pixels import Array

_REFINING_MS: Final = 30
"""Milliseconds between looks at how far the background work is: chosen, two frames of most screens."""
_RESTED_MS: Final = 150
"""Milliseconds after the last change before what sliders are going to need is computed: chosen."""


class CompareView(ZoomView):
    """Shows a photo, what was made of it, and the two compared.

    Mouse: the wheel zooms at the pointer, a drag pans, a drag of the divider moves it, a double click switches between
    fit and 100 %, on the divider it centres that. A touchpad pans with two fingers and zooms with a pinch or Ctrl.
    Keys: arrows across the divider move it, the others pan, with Shift all pan; Space makes every drag a pan.

    With a tool of ``painting`` the left button draws on the mask instead; the wheel, the middle button and a drag with
    Space work as before.

    Where After does not show the restored photo, it is marked: by a veil where nothing was restored yet, by the label
    where a preview is shown instead.

    Arrays that are set are not copied and must not change afterwards. Call ``set_photo(None)`` when the view is no
    longer needed, to end its background work at once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._canvas = Canvas()
        self._mode = Mode.SPLIT
        self._orientation = Qt.Orientation.Vertical
        self._divider = 0.5
        self._held = False
        self._message = ""
        self._reference = ""
        self._pointer: QPointF | None = None
        self._refining = QTimer(self, singleShot=True, interval=_REFINING_MS)
        self._refining.timeout.connect(self.update)
        self._moves: tuple[Blending, ...] = ()
        self._ahead = Ahead()
        self._rested = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._rested.timeout.connect(self._compute_ahead)
        self._input = CanvasInput(self, self)
        self._input.changed.connect(self.update)
        self.painting = Painting(self, self)  # installed after the input, so that it gets events first
        self.painting.changed.connect(self.update)
        self._mask_shown = False
        self._input.pointed.connect(self._note_pointer)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo, before and after"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.")
        )

    def set_photo(
        self,
        before: Array | None,
        keep_view: bool = False,
        fill: bool = False,
        show: Show = as_it_is,
        alpha: Array | None = None,
    ) -> None:
        """Show another photo, compared with nothing yet.

        Args:
            before: (h, w) or (h, w, 3), uint8 or uint16; None empties the view.
            keep_view: keep zoom and place if the photo has the size of the former one.
            fill: whether it is a placeholder for a larger photo, and is enlarged to fill the view.
            show: converts it and its results to sRGB.
            alpha: ``(h, w)``, how opaque it and its results are; None where they are opaque.

        Raises:
            ValueError: an array is not such a picture, or they differ in size.
        """
        self._comparison.set_photo(before, show, alpha)
        self._canvas.forget()
        self._reference = ""
        self._pointer = None
        photo = self._comparison.photo
        self._show_picture((photo.width, photo.height) if photo else None, keep=keep_view, fill=fill)
        self._content_changed()

    def set_after(self, after: Array | None, *, base: Array | None = None) -> None:
        """Show the restored photo.

        Args:
            after: of the size of the photo; None removes it, and previews too.
            base: of the same size: the picture before the last step, which strength 0 gives, where that is not the
                photo.

        Raises:
            ValueError: an array is not a picture, or has another size than the photo.
        """
        self._comparison.set_after(after, base)
        self._content_changed()

    def set_patches(self, patches: Sequence[Patch]) -> None:
        """Show previews of parts of the photo instead of a whole result, each over those before it.

        Raises:
            ValueError: an array is not a picture, or does not have the size of its region at its scale.
        """
        self._comparison.set_patches(patches)
        self._content_changed()

    def set_expected(self, expected: bool) -> None:
        """Set whether the photo is going to be restored; if so, what is not restored yet is marked."""
        self._comparison.expected = expected
        self._content_changed()

    def set_message(self, text: str) -> None:
        """Show a text in place of a photo, such as why it cannot be read; an empty text shows nothing."""
        self._message = text
        self.update()

    def set_reference(self, reference: Array | None, label: str, show: Show = as_it_is) -> None:
        """Show another picture, which ``show`` converts to sRGB, as Before with this label; None shows Before again.

        Raises:
            ValueError: the array is not a picture, or has another size than the photo.
        """
        self._comparison.set_reference(reference, show)
        self._reference = label
        self._content_changed()

    def set_blending(self, how: Blending) -> None:
        """Set how before and after are blended on display."""
        self._comparison.set_blending(how)
        self._rest()
        self.update()

    def set_moves(self, moves: Sequence[Blending]) -> None:
        """Set how the blending may be asked for next; what that needs is computed while the view rests."""
        self._moves = tuple(moves)

    def show_mask(self, shown: bool) -> None:
        """Whether a veil marks where the mask keeps the photo."""
        self._mask_shown = shown
        self.update()

    def photo_size(self) -> tuple[int, int] | None:
        """Width and height of the photo; None without one."""
        return self._viewport.picture if self._viewport else None

    def photo_point(self, at: QPointF) -> tuple[float, float]:
        """The pixel of the photo, across and down, under a point of the widget."""
        place = self._in_pane(at)
        return self._viewport.to_picture(*place) if self._viewport and place else (0.0, 0.0)

    @property
    def photo_pixel(self) -> float:
        """Logical pixels of the widget that a pixel of the photo takes."""
        return self.zoom / self.devicePixelRatioF()

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
        """Show only Before while a button or key is held."""
        self._held = held
        self.update()

    def look(self) -> Look | None:
        """The visible part, for the plan of a preview; None without a photo."""
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
        return Exporter(self._comparison.snapshot(), self._reference, side_by_side, self.upright, position, max_side)

    @property
    def upright(self) -> bool:
        """The divider stands upright."""
        return self._orientation == Qt.Orientation.Vertical

    @property
    def divided(self) -> bool:
        """There is a divider."""
        return self._layout().divided

    def grip(self, at: QPointF) -> QPointF | None:
        """For a drag that begins here, its distance from the start of the divider; None where it moves the picture."""
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

    # Changes

    def _lay_out(self) -> None:
        self._fit_panes()
        self._content_changed()

    def _view_changed(self) -> None:
        self._rest()
        self._input.update_cursor()

    def _content_changed(self) -> None:
        self._view_changed()
        self.update()

    def _note_pointer(self, at: QPointF) -> None:
        self._pointer = at

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        view, stage, layout = self._viewport, self._stage(), self._layout()
        background, gap = greys(self.palette().color(QPalette.ColorRole.Window))
        segments = layout.segments(stage, view) if view else []
        image = self._canvas.image(stage.size, segments, self._comparison, background, gap)
        ring = self.palette().color(QPalette.ColorRole.Highlight) if self._input.ring and self.hasFocus() else None
        with painter_of(self) as painter:
            painter.save()
            painter.scale(1 / stage.ratio, 1 / stage.ratio)
            painter.drawImage(QPoint(0, 0), image)
            for segment in segments:
                if (alpha := self._comparison.transparency(segment.side)) is not None:
                    draw_transparency(painter, segment, alpha)
                draw_pending(painter, segment.pending(self._comparison))
                mask, photo = self._comparison.how.mask, self._comparison.photo
                if self._mask_shown and photo is not None and segment.side is not Side.BEFORE and not mask.everywhere:
                    draw_veil(painter, segment, mask, photo.region)
            painter.restore()
            if view is None:
                room = QRectF(self.rect()).adjusted(LETTERS, LETTERS, -LETTERS, -LETTERS)
                draw_message(painter, room, self._message, self.palette().color(QPalette.ColorRole.WindowText))
            elif self._comparison.meaningful:
                words = labels_of(self._comparison, view.visible, self._reference)
                for placed in layout.labels(stage, view, words):
                    draw_label(painter, placed)
            if view is not None and layout.divided:
                line = divider_line(stage, view)
                draw_line(painter, line, 1.5)
                if has_handle(stage, view):
                    draw_handle(painter, line.center(), self.upright, self._input.hot, ring)
            self.painting.paint(painter)
            if ring is not None:
                painter.setPen(QPen(ring, 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._comparison.refine():
            self._refining.start()
        if not self._rested.isActive():
            self._rested.start()

    def _rest(self) -> None:
        """Compute nothing ahead before the view has rested."""
        self._ahead.stop()
        self._rested.start()

    def _compute_ahead(self) -> None:
        if self._viewport is not None and self._moves:
            segments = self._layout().segments(self._stage(), self._viewport)
            self._ahead.begin(self._canvas.ahead(segments, self._comparison, self._moves))

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
