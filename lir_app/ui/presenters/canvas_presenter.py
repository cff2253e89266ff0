"""Shows the current photo and its result on the canvas."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.work.opening.thumbnails import GLIMPSE_SIDE
from lir_app.ui.work.reference import Referencing
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document, Result
from lir_app.ui.work.studio import Studio
from lir_model.blending import Blending
from lir_model.pixels import Array
from lir_model.tasks import TASKS


def show_outcome(canvas: CompareView, document: Document, shown: Result | None) -> Result | None:
    """Show the result of a photo on a canvas: the whole result, else the pieces of its preview.

    Args:
        canvas: a canvas that shows the photo.
        document: the photo.
        shown: the whole result that the canvas shows of it; or None.

    Returns:
        The whole result that the canvas shows now; or None.
    """
    loaded = document.photo is not None
    result = document.result if loaded else None
    canvas.set_blending(document.choices.recipe.blending)
    canvas.set_expected(loaded and bool(document.choices.recipe.computed.steps))
    if result is not shown:
        canvas.set_after(result.outcome.restored if result else None, base=result.outcome.base if result else None)
    if loaded and result is None:
        canvas.set_patches([patch for patch in document.patches if patch.shown])
    return result


def _moves(choices: Choices) -> list[Blending]:
    """For each control of the last task, how the photo would be blended if that control was moved; controls act at
    once."""
    if not choices.last:
        return []
    amounts = choices.choice(choices.last).amounts
    elsewhere = ((control, 50.0 if amounts.of(control) != 50 else 40.0) for control in TASKS[choices.last].controls)
    return [choices.controlled(choices.last, *moved).recipe.blending for moved in elsewhere]


class CanvasPresenter(QObject):
    """Keeps the canvas in step with the current photo."""

    def __init__(self, studio: Studio, referencing: Referencing, canvas: CompareView) -> None:
        super().__init__(canvas)
        self._studio, self._referencing, self._canvas = studio, referencing, canvas
        self._shown: Result | None = None
        studio.glimpsed.connect(self.show_glimpse)
        referencing.changed.connect(self.show_reference)

    def show_photo(self) -> None:
        """Show the current photo, after another one was chosen or its pixels were read."""
        document = self._studio.current
        photo = document.photo if document else None
        self._shown = None
        if photo is None:
            self._canvas.set_photo(None)
        else:
            self._canvas.set_photo(photo.pixels, keep_view=True, show=photo.to_display, alpha=photo.alpha)
        self.show_result()

    def show_glimpse(self, picture: Array) -> None:
        """Show a small picture of the photo until its pixels are read."""
        if self._canvas.fitted:
            self._canvas.set_photo(picture, fill=max(picture.shape) >= GLIMPSE_SIDE)

    def show_result(self) -> None:
        """Show the result of the photo, see ``show_outcome``."""
        document = self._studio.current
        if document is not None:
            self._shown = show_outcome(self._canvas, document, self._shown)
            self._canvas.set_moves(_moves(document.choices))
        self._referencing.measure_soon()

    def peek(self, choices: Choices) -> None:
        """Show the result of other choices for a moment, if they only need other blending."""
        if self._studio.current is None:
            return
        now = self._studio.current.choices
        last = now.last
        # A strength on its way through 0 stays with what is computed for it.
        otherwise = choices.strengthened(last, now.choice(last).strength) if last else choices
        if otherwise.recipe.computed == now.recipe.computed:
            step = choices.choice(last).step if last else None
            self._canvas.set_blending(
                choices.recipe.blending if step is None else replace(step.blending, mask=choices.mask)
            )

    def end_peek(self) -> None:
        """Show the result of the real choices again."""
        if self._studio.current is not None:
            self._canvas.set_blending(self._studio.current.choices.recipe.blending)

    def show_reference(self) -> None:
        """Show the file to compare with in place of Before, or Before if there is none."""
        document = self._studio.current
        if document is not None and document.photo is not None:
            reference = self._referencing.photo
            if reference is None:
                self._canvas.set_reference(None, "")
            else:
                self._canvas.set_reference(reference.pixels, reference.path.name, reference.to_display)
