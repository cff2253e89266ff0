"""What a method is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.runner import Runner
from lir_model.training.sources import Source, parts

Finished = Callable[[Region, Array], None]
"""Told of each part of a picture that is done: where it lies, and its pixels."""


def _to_nobody(_: Region, __: Array) -> None:
    pass


@dataclass(frozen=True)
class Lesson:
    """What the network of a method learns.

    Attributes:
        degradation: what it learns to take away, a key of ``lir_model.degrade.DEGRADATIONS``.
        source: of the examples.
        sides: of the examples in pixels, one after the other through a run, unless one asks for others.
        margin: pixels degraded around each example and cut off again, for what looks beyond its edge.
        longest: pictures are reduced until their longer side is this, in pixels, where examples hold most of a picture;
            None keeps them as they are.
    """

    degradation: str
    source: Source = parts
    sides: tuple[int, ...] = (128,)
    margin: int = 0
    longest: int | None = None


@dataclass(frozen=True, eq=False)
class Work:
    """One picture to restore, and whom to tell about it.

    Attributes:
        picture: ``(h, w)`` or ``(h, w, 3)``; uint8, uint16, or float32 in [0, 1]; never changed.
        region: the part that is wanted.
        meter: asked before each step whether to go on, and told after it; the costs are planned already.
        notice: is told what a person should know.
        finished: is given each part of the wanted region that is done, as it is done: where in the picture it lies, and
            its pixels, which do not change any more. Told or not, the region is returned as a whole.
        original: the photo at full size that the picture was made of, where that is another: see ``Restorer.run``.
    """

    picture: Array
    region: Region
    meter: Meter
    notice: Callable[[str], None]
    finished: Finished = _to_nobody
    original: WholePicture | None = None

    @property
    def judged(self) -> WholePicture:
        """By what is judged what belongs to the whole: the original where it has the size of the picture."""
        if self.original is not None and self.original.pixels.shape[:2] == self.picture.shape[:2]:
            return self.original
        return WholePicture(self.picture)

    @property
    def reduction(self) -> int:
        """How many times the picture is smaller than the original."""
        return 1 if self.original is None else round(max(self.original.pixels.shape) / max(self.picture.shape))

    def finished_in(self, outer: Region) -> Finished:
        """``finished`` for a method that works on a part of the picture around the wanted region, and counts there."""

        def tell(part: Region, pixels: Array) -> None:
            place = Region(part.top + outer.top, part.left + outer.left, part.height, part.width)
            wanted = place.intersection(self.region)
            if wanted.pixels:
                self.finished(wanted, pixels[wanted.seen_from(place).slices])

        return tell


class Method(ABC):
    """How one kind of degradation is removed. Safe to use from several threads.

    Attributes:
        lesson: what its network learns.
    """

    lesson: Lesson

    @abstractmethod
    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        """What each kind of step takes in seconds on the machine that costs were measured on.

        Args:
            whole: the picture that will come.
            region: the part that is wanted.
            runner: will run the network.
        """

    @abstractmethod
    def restore(self, work: Work, runner: Runner) -> Array:
        """The wanted region without the degradation, in the depth of the picture.

        Raises:
            Cancelled: the meter said so.
            RestoreError: the network gave values that are not finite.
            MemoryError, RuntimeError: as ``runner.ran_out_of_memory`` tells.
        """

    def draft(self) -> Method:
        """A quicker, less careful one for a first look at a reduced picture; itself where there is nothing to spare."""
        return self

    def is_sure(self, work: Work) -> bool:  # noqa: ARG002
        """Whether what was restored, draft or not, tells what the whole result will be like."""
        return True

    def with_less_memory(self, runner: Runner) -> Runner | None:
        """What to try after memory ran out, or None where nothing is left to try."""
        return runner.on_cpu()
