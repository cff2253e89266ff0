"""Pipeline: carries out recipes on pixels, with networks that stay loaded between photos."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from lir_app.machine.paces import Paces
from lir_app.recipes import Recipe
from lir_app.torch_import import without_collecting
from lir_model.blending import FULL, Blending, blended
from lir_model.certainty import Certainty
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter, Report
from lir_model.region import Region
from lir_model.tasks import Size
from lir_model.tiling import Tile

if TYPE_CHECKING:
    from lir_model.restorer import Restorer
    from lir_model.running.device_check import Passed
    from lir_model.running.devices import Device, Precision

_CONTEXT: Final = 32
"""Pixels around a region that earlier steps restore too, for the later steps to look at: chosen."""


@dataclass(frozen=True)
class PhotoCost:
    """Cost of a step on the machine that costs were measured on.

    Attributes:
        fixed: seconds that do not depend on the size of the photo: finding a kernel, judging haze.
        per_pixel: seconds per pixel.
    """

    fixed: float
    per_pixel: float

    @classmethod
    def of(cls, restorer: Restorer, whole: Region) -> PhotoCost:
        """The cost for photos of about this size."""
        smaller = Region(0, 0, -(-whole.height // 2), -(-whole.width // 2))
        large, small = (sum(restorer.costs(each).values()) for each in (whole, smaller))
        per_pixel = max(0.0, large - small) / max(1, whole.pixels - smaller.pixels)
        return cls(max(0.0, large - per_pixel * whole.pixels), per_pixel)


@dataclass(frozen=True)
class Performed:
    """How a step of a recipe was carried out.

    Attributes:
        task: name of the task.
        size: size of the network.
        device: where it was computed; the CPU where the memory of the device asked for was not enough.
        precision: in which the network computed there.
        seconds: the time it took.
        cost: seconds that it would have taken on the machine that costs were measured on.
        photo: the cost of the whole photo.
        certainty: how certain it is that it shows what the whole result will look like.
    """

    task: str
    size: Size
    device: Device
    precision: Precision
    seconds: float
    cost: float
    photo: PhotoCost
    certainty: Certainty = Certainty.SETTLED


@dataclass(frozen=True, eq=False)
class Outcome:
    """The pictures before and after the last step of a recipe, the latter at full strength.

    With both, strength and controls of the last step can change without computing again.

    Attributes:
        base: the picture before the last step.
        restored: the picture after it, at full strength.
        photo: the picture before the first step, which a mask keeps; None where that is ``base``.
        performed: how each step was carried out, without those of strength 0.
    """

    base: Array
    restored: Array
    performed: tuple[Performed, ...] = ()
    photo: Array | None = None

    @property
    def kept(self) -> Array:
        """The picture that a mask keeps."""
        return self.base if self.photo is None else self.photo

    def at(self, how: Blending = FULL) -> Array:
        """The blended result; with ``FULL`` it is ``restored`` itself."""
        return self.restored if how == FULL else blended(self.base, self.restored, how, photo=self.photo)


OnPart = Callable[[Region, Outcome], None]
"""Called with each part of the outcome that is done: its place in the photo, and the outcome there."""


def _tell_part(on_part: OnPart, base: Array, photo: Array | None, place: Region, restored: Array) -> None:
    on_part(place, Outcome(base[place.slices], restored, (), None if photo is None else photo[place.slices]))


class Pipeline:
    """Carries out recipes. Loads each network when it is first needed and keeps it.

    Args:
        device, precision, tile: as for ``Restorer``.
        weights: a weights file to use for every step instead of the ones that ship.
        on_notice: called with what a person should know, such as a fall-back to the CPU.
        paces: what is known of the machine's pace, and learns more; None begins anew.
        passed: as for ``Restorer``.
    """

    def __init__(
        self,
        *,
        device: str = "auto",
        precision: str = "auto",
        tile: Tile = "auto",
        weights: Path | None = None,
        on_notice: Callable[[str], None] | None = None,
        paces: Paces | None = None,
        passed: Passed | None = None,
    ) -> None:
        self._device, self._precision, self._tile = device, precision, tile
        self._weights, self._on_notice = weights, on_notice
        self._restorers: dict[tuple[str, Size | None], Restorer] = {}
        self._loading = Lock()
        self._paces = paces or Paces()
        self._passed = passed

    def restorer(self, task: str, size: Size | None) -> Restorer:
        """The restorer of a task, loaded once, whichever thread asks first.

        Raises:
            WeightsError: the task has no weights of that size.
            DeviceError: there is no such device, it is not trusted, or it cannot compute in this precision.
        """
        key = (task, size)
        with self._loading:
            with without_collecting():
                from lir_model.restorer import Restorer
            if key not in self._restorers:
                self._restorers[key] = Restorer(
                    task,
                    size,
                    device=self._device,
                    precision=self._precision,
                    tile=self._tile,
                    weights=self._weights,
                    on_notice=self._on_notice,
                    passed=self._passed,
                )
            return self._restorers[key]

    def cost(self, recipe: Recipe, whole: Region, region: Region, *, reduction: int = 1) -> float:
        """Seconds that a region of a picture would take on the machine that costs were measured on.

        Args:
            recipe: the recipe to carry out.
            whole: the whole picture.
            region: the wanted part of the result.
            reduction: as for ``run``.
        """
        steps = [self.restorer(step.task, recipe.size) for step in recipe.acting]
        costs = [restorer.costs(whole, region, reduction=reduction) for restorer in steps]
        return sum(sum(each.values()) for each in costs)

    def expected(self, recipe: Recipe, whole: Region) -> float | None:
        """Seconds that a picture will take, estimated from earlier ones; None if one of its kinds of steps never
        ran."""
        costs = [self.restorer(step.task, recipe.size).costs(whole, whole) for step in recipe.acting]
        steps = [(kind, cost) for each in costs for kind, cost in each.items()]
        paces = self._paces.of(self._way(recipe))
        if any(kind not in paces for kind, _ in steps):
            return None
        return sum(cost * paces[kind] for kind, cost in steps)

    def run(
        self,
        pixels: Array,
        recipe: Recipe,
        *,
        region: Region | None = None,
        on_progress: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
        reduction: int = 1,
        original: WholePicture | None = None,
        on_part: OnPart | None = None,
    ) -> Outcome:
        """Applies the steps in order. Those of strength 0 need no network; without any other, the outcome is the photo.

        Args:
            pixels: as for ``Restorer.restore``.
            recipe: the recipe to carry out.
            region: the wanted part of the result; None for all. Steps before the last run on the region and a little
                around it, so that a preview is quick; the rest of the picture is left as it is.
            on_progress: called with the progress of all steps together.
            cancelled: asked before each tile whether to stop.
            reduction: how many times smaller the picture is than the photo, see ``Restorer.run``.
            original: the photo at full size, for previews of it, see ``Restorer.run``.
            on_part: called with each part of the outcome as soon as it is done.

        Raises:
            LIRError: whatever a restorer raises, ``Cancelled`` included.
        """
        whole = Region.whole(pixels)
        restorers = [self.restorer(step.task, recipe.size) for step in recipe.acting]
        following = reversed(range(len(restorers)))
        parts = [whole if region is None else region.grown(count * _CONTEXT, whole) for count in following]
        meter = Meter(on_progress, cancelled, known=self._paces.of(self._way(recipe)))
        costs = [r.costs(whole, part, reduction=reduction) for r, part in zip(restorers, parts, strict=True)]
        meters = [meter.part(each) for each in costs]
        base, performed = pixels, []
        for number, (step, restorer, part) in enumerate(zip(recipe.acting, restorers, parts, strict=True)):
            start = time.monotonic()
            last = number == len(restorers) - 1
            on_finished = (
                None if on_part is None or not last else partial(_tell_part, on_part, base, pixels if number else None)
            )
            made = restorer.run(
                base, region=part, meter=meters[number], reduction=reduction, original=original, on_finished=on_finished
            )
            seconds = time.monotonic() - start
            cost = meters[number].cost
            expected = PhotoCost.of(restorer, whole)
            performed.append(
                Performed(
                    step.task, restorer.size, made.device, made.precision, seconds, cost, expected, made.certainty
                )
            )
            photo = pixels[part.slices] if number else None
            outcome = Outcome(base[part.slices], made.pixels, tuple(performed), photo)
            if last:
                self._paces.learn(self._way(recipe), meter.paces, whole=part == whole and reduction == 1)
                return outcome
            if part == whole:
                base = outcome.at(step.blending)
            else:
                base = base.copy()
                base[part.slices] = outcome.at(step.blending)
        kept = base[(region or whole).slices]
        return Outcome(kept, kept)

    def _way(self, recipe: Recipe) -> str:
        """How a recipe is computed: where, how precisely, and with networks of which size."""
        first = self.restorer(recipe.acting[0].task, recipe.size) if recipe.acting else None
        return "" if first is None else f"{first.device.title} {first.precision} {first.size}"
