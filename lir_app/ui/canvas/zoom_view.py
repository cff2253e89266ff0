"""ZoomView: a widget that shows a part of a picture, with zoom and pan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lir_app.ui.canvas.canvas_input import KEY_STEP
from lir_app.ui.canvas.layouts import in_pane
from lir_app.ui.canvas.viewport import MAX_ZOOM, Viewport
from lir_model.region import Region

_SETTLED_MS: Final = 150
"""Milliseconds after the last pan or zoom before a preview is asked for: chosen."""


@dataclass(frozen=True)
class Place:
    """A zoom and position, independent of the size of the picture.

    Attributes:
        zoom: physical pixels of the screen per pixel of the picture; None where the whole picture is fitted.
        across, down: the point in the middle, as shares of width and height.
    """

    zoom: float | None
    across: float
    down: float


class ZoomView(QWidget):
    """Knows which part of a picture is visible in its panes, which all show the same part.

    Subclasses say where the panes are in ``_panes``, and may react to changes of the view in ``_view_changed``.

    Signals:
        zoom_changed(float): 1.0 is one pixel of the picture on one physical pixel of the screen.
        looked(): zoom, place or photo changed, however little.
        visible_region_changed(): another part of the photo is visible, and has been for a moment.
    """

    zoom_changed = Signal(float)
    looked = Signal()
    visible_region_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport: Viewport | None = None
        self._last_region: Region | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell_region)

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

    @property
    def place(self) -> Place | None:
        """Zoom and position, independent of the size of the picture; None without a picture."""
        view = self._viewport
        if view is None:
            return None
        return Place(
            None if view.fitted else view.zoom, view.centre[0] / view.picture[0], view.centre[1] / view.picture[1]
        )

    def go_to(self, place: Place) -> None:
        """Set zoom and position, as far as the picture's edges allow."""
        if place.zoom is None:
            self.zoom_to_fit()
        else:
            self.zoom_to(place.zoom)
            self.show_around(place.across, place.down)

    def show_around(self, across: float, down: float) -> None:
        """Bring a point of the picture, in shares of its width and height, to the middle as far as its edges allow."""
        self._change(lambda view: view.around(across * view.picture[0], down * view.picture[1]))

    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_by(KEY_STEP)

    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_by(1 / KEY_STEP)

    def visible_region(self) -> Region | None:
        """The part of the picture that is visible, whole pixels; None without a photo."""
        return self._viewport.visible if self._viewport else None

    @property
    def pannable(self) -> bool:
        """Some of the picture lies outside the view."""
        return self._viewport is not None and self._viewport.pannable

    @property
    def empty(self) -> bool:
        """There is no photo."""
        return self._viewport is None

    # For subclasses

    def _panes(self) -> list[QRect]:
        """Where the picture is seen, in physical pixels of the widget; all of one size."""
        raise NotImplementedError

    def _view_changed(self) -> None:
        """The viewport is another; the widget is painted anew anyway."""

    def _show_picture(self, size: tuple[int, int] | None, *, keep: bool, fill: bool) -> None:
        """Another picture of this width and height, or none.

        Args:
            size: in pixels.
            keep: keep zoom and place if the former picture had the same size.
            fill: enlarge a picture that is smaller than the view.
        """
        former, self._viewport, self._last_region = self._viewport, None, None
        if size is not None:
            same = keep and former is not None and former.picture == size
            natural = MAX_ZOOM if fill else self.devicePixelRatioF()
            self._look(former if same and former else Viewport.fit(size, self._pane_size(), natural))

    def _fit_panes(self) -> None:
        """The panes have another size, or the screen another density."""
        pane, natural = self._pane_size(), self.devicePixelRatioF()
        self._change(lambda view: view.resized(pane, natural))

    def _in_pane(self, at: QPointF | None) -> tuple[float, float] | None:
        return None if at is None else in_pane(self._panes(), at, self.devicePixelRatioF())

    def _pane_size(self) -> tuple[int, int]:
        pane = self._panes()[0]
        return pane.width(), pane.height()

    def _look(self, view: Viewport) -> None:
        former, self._viewport = self._viewport, view
        if former is None or former.zoom != view.zoom:
            self.zoom_changed.emit(view.zoom)
        if former != view:
            self._settled.start()
            self.looked.emit()
            self.update()

    def _change(self, change: Callable[[Viewport], Viewport]) -> None:
        if self._viewport is not None:
            self._look(change(self._viewport))
            self._view_changed()

    def _tell_region(self) -> None:
        region = self.visible_region()
        if region is not None and region != self._last_region:
            self._last_region = region
            self.visible_region_changed.emit()
