"""The jobs of the threads: immutable values with all that they need. PyTorch is imported by the first that needs it."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

from lir_app.batch import DEFAULT_TEMPLATE, Source, search, without_results
from lir_app.machine import paces, passed_tests
from lir_app.machine.paces import Paces
from lir_app.machine.passed_tests import PassedTests
from lir_app.on_disk import as_on_disk, is_file
from lir_app.photo import Photo, PhotoError
from lir_app.photo.reading_process import read_photo, read_thumbnail
from lir_app.pipeline import Outcome, Pipeline
from lir_app.recipes import Recipe, RecipeError, recipe_files
from lir_app.torch_import import without_collecting
from lir_app.ui.images.qt_images import from_image
from lir_app.ui.work.job_thread import JobContext
from lir_app.ui.work.preview.patch import patch_of
from lir_app.ui.work.preview.plan import Piece
from lir_app.ui.work.session.packed_picture import PackedPicture
from lir_app.ui.work.store.store import StoredOutcome
from lir_model.blending import Blending
from lir_model.pixels import Array, to_16_bits, to_rgb
from lir_model.running import freed_memory
from lir_model.tasks import TASKS, Size

if TYPE_CHECKING:
    from lir_model.running.devices import Device

THUMBNAIL_SIDE: Final = 256
"""Longer side of a thumbnail in pixels: chosen."""
GLIMPSE_SIDE: Final = 1024
"""Longer side, in pixels, of the picture shown while a large photo is read: a JPEG of 24 megapixels gives it in a third
of the time."""


@dataclass(frozen=True)
class Machine:
    """The devices and weights on this machine.

    Attributes:
        devices: all devices that are trusted, best first.
        automatic: the device that is used where none is chosen.
        cards: the model card of each task and size with weights; without a card, only task and size.
        refused: title of each device that is not trusted, and why.
    """

    devices: tuple[Device, ...]
    automatic: Device
    cards: dict[tuple[str, Size], dict[str, Any]]
    refused: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Prepare:
    """Import PyTorch, and find devices and weights."""

    def run(self, context: JobContext) -> Machine:  # noqa: ARG002
        with without_collecting():
            from lir_model.running import device_check, devices
            from lir_model.weights import catalogue

        cards = {(task, size): catalogue.card(task, size) for task in TASKS for size in catalogue.available(task)}
        found = devices.devices()
        reasons = {device: device_check.reason_against(device) for device in found}
        usable = tuple(device for device in found if reasons[device] is None)
        refused = tuple((device.title, reason) for device, reason in reasons.items() if reason is not None)
        # What PyTorch made when it was imported stays. Looking through it for garbage again and again would stop the
        # window for 0.16 s each time (measured).
        gc.freeze()
        return Machine(usable, usable[0], cards, refused)


def loaded_pipeline(context: JobContext, device: str, recipe: Recipe) -> Pipeline:
    """The pipeline of a device, which the thread keeps, with the networks of a recipe loaded.

    Raises:
        WeightsError, DeviceError: as ``Pipeline.restorer`` says.
    """

    def made() -> Pipeline:
        return Pipeline(
            device=device,
            on_notice=context.notify,
            paces=Paces(paces.default_file()),
            passed=PassedTests(passed_tests.default_file()),
        )

    pipeline = context.cached(("pipeline", device), made)
    for step in recipe.steps:
        pipeline.restorer(step.task, recipe.size)
    return pipeline


@dataclass(frozen=True, eq=False)
class Restored:
    """What ``Restore`` gives back.

    Attributes:
        outcome: the pixels.
        seconds: how long it took, loading of weights not included.
    """

    outcome: Outcome
    seconds: float


@dataclass(frozen=True, eq=False)
class Restore:
    """Carry out a recipe on a whole photo; delivers each part that is done as a patch."""

    pixels: Array
    recipe: Recipe
    device: str

    def run(self, context: JobContext) -> Restored:
        pipeline = loaded_pipeline(context, self.device, self.recipe)
        start = time.monotonic()
        outcome = pipeline.run(
            self.pixels,
            self.recipe,
            on_progress=context.report,
            cancelled=context.cancelled,
            on_part=lambda place, part: context.deliver(patch_of(Piece(place, 1), part)),
        )
        return Restored(outcome, time.monotonic() - start)


@dataclass(frozen=True)
class GiveMemoryBack:
    """Give the system the memory back that tiles took."""

    def run(self, context: JobContext) -> None:  # noqa: ARG002
        freed_memory.give_back()


@dataclass(frozen=True)
class Found:
    """Photos among dropped files and folders.

    Attributes:
        paths: of the photos.
        problems: a sentence for each thing that was no photo, and for each recipe that is not understood.
        recipes: the recipes beside these photos, by photo.
        results: results of this program in the folders, left out where there are other photos.
    """

    paths: tuple[Path, ...]
    problems: tuple[str, ...]
    recipes: Mapping[Path, Recipe]
    results: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Find:
    """Find the photos among files and in folders, and the recipes beside them; ``template`` is that of results."""

    paths: tuple[Path, ...]
    template: str

    def run(self, context: JobContext) -> Found:  # noqa: ARG002
        named = [as_on_disk(path) for path in self.paths]
        found = search(named, recursive=True)
        kept, results = without_results(found.sources, named, (DEFAULT_TEMPLATE, self.template), look_into_all=False)
        if not kept:
            kept, results = results, []  # a folder of results was meant
        paths = _absolute(kept)
        recipes, problems = {}, list(found.problems)
        for path in paths:
            if is_file(recipe_files.beside(path)):
                try:
                    recipes[path] = recipe_files.load(recipe_files.beside(path))
                except RecipeError as error:
                    problems.append(error.message)
        return Found(paths, tuple(problems), recipes, _absolute(results))


def _absolute(sources: Iterable[Source]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(source.path.absolute() for source in sources))


@dataclass(frozen=True)
class Read:
    """Read a photo."""

    path: Path

    def run(self, context: JobContext) -> Photo:  # noqa: ARG002
        return read_photo(self.path)


@dataclass(frozen=True)
class ReadPasted:
    """Get a picture that was pasted back from the store."""

    stored: StoredOutcome

    def run(self, context: JobContext) -> Photo:  # noqa: ARG002
        return Photo(self.stored.photo, "png", self.stored.load_photo())


@dataclass(frozen=True, eq=False)
class Paste:
    """Get the pixels of a picture that was pasted: a picture, or a file's bytes; ``(h, w, 3)`` uint8."""

    picture: QImage | QByteArray

    def run(self, context: JobContext) -> Array:  # noqa: ARG002
        image = self.picture if isinstance(self.picture, QImage) else QImage.fromData(self.picture)
        if image.isNull():
            raise PhotoError("what was pasted cannot be read as a picture; save it as a file and open that")
        return from_image(image)


@dataclass(frozen=True)
class Thumbnail:
    """Read a thumbnail of a photo, ``(h, w, 3)`` uint8."""

    path: Path
    side: int = THUMBNAIL_SIDE

    def run(self, context: JobContext) -> Array:  # noqa: ARG002
        return read_thumbnail(self.path, self.side)


@dataclass(frozen=True)
class PackedThumbnail:
    """Read a thumbnail of a photo, to be kept."""

    path: Path

    def run(self, context: JobContext) -> PackedPicture:
        return PackedPicture.of(Thumbnail(self.path).run(context))


@dataclass(frozen=True, eq=False)
class LoadResult:
    """Get a result back from the store."""

    stored: StoredOutcome
    pixels: Array

    def run(self, context: JobContext) -> Outcome:  # noqa: ARG002
        return self.stored.load(self.pixels)


@dataclass(frozen=True)
class Score:
    """Nearness to a reference: PSNR in decibel and SSIM, both of RGB."""

    psnr: float
    ssim: float


@dataclass(frozen=True, eq=False)
class Measure:
    """Measure a photo, and its result where there is one, against a reference of the same size, as both are shown."""

    reference: Photo
    photo: Photo
    outcome: Outcome | None
    how: Blending

    def run(self, context: JobContext) -> tuple[Score, Score | None]:
        after = None if self.outcome is None else self._score(self.outcome.at(self.how), context)
        return self._score(self.photo.pixels, context), after

    def _score(self, pixels: Array, context: JobContext) -> Score:
        from lir_model import metrics

        reference, pixels = self.reference.to_display(self.reference.pixels), self.photo.to_display(pixels)
        if pixels.ndim != reference.ndim:
            pixels, reference = to_rgb(pixels), to_rgb(reference)
        if pixels.dtype != reference.dtype:
            pixels, reference = to_16_bits(pixels), to_16_bits(reference)
        peak = np.iinfo(pixels.dtype).max
        psnr = metrics.psnr(pixels, reference, peak)
        return Score(psnr, metrics.ssim(pixels, reference, peak, cancelled=context.cancelled))
