"""Method: the interface of each way to remove a degradation, and what it works with."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lir_model.certainty import Certainty
from lir_model.methods.training_data import TrainingData
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.running.runner import Runner

OnFinished = Callable[[Region, Array], None]
"""Called with each part of a picture that is done: where it lies, and its pixels."""


def ignored(_: Region, __: Array) -> None:
    """An ``OnFinished`` for callers who only want the whole."""


@dataclass(frozen=True, eq=False)
class Work:
    """One picture to restore, and where to report.

    Attributes:
        picture: ``(h, w)`` or ``(h, w, 3)``; uint8, uint16, or float32 in [0, 1]; never changed.
        region: the wanted part.
        meter: asked before each step whether to go on, and told after it; the costs are planned already.
        notice: called with what a person should know.
        on_finished: called with each part of the wanted region as soon as it is done: its place in the picture, and its
            pixels, which do not change any more. The whole region is returned in any case.
        original: the photo at full size that the picture was made from, if it is another one: see ``Restorer.run``.
            A reduced picture has one.
    """

    picture: Array
    region: Region
    meter: Meter
    notice: Callable[[str], None]
    on_finished: OnFinished = ignored
    original: WholePicture | None = None

    @property
    def judged_picture(self) -> WholePicture:
        """The picture by which the whole is judged: the original if it has the size of the picture, else the
        picture."""
        if self.original is not None and self.original.pixels.shape[:2] == self.picture.shape[:2]:
            return self.original
        return WholePicture(self.picture)

    def on_finished_in(self, outer: Region) -> OnFinished:
        """``on_finished`` for a method that restores ``outer``, around the wanted region, and reports places relative
        to it."""

        def tell(part: Region, pixels: Array) -> None:
            place = Region(part.top + outer.top, part.left + outer.left, part.height, part.width)
            wanted = place.intersection(self.region)
            if wanted.pixels:
                self.on_finished(wanted, pixels[wanted.seen_from(place).slices])

        return tell


class Method(ABC):
    """How one kind of degradation is removed. Safe to use from several threads.

    Attributes:
        training_data: what its network is trained on.
    """

    training_data: TrainingData

    @abstractmethod
    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        """The seconds that each kind of step takes on the machine that costs were measured on.

        Args:
            whole: the whole of the picture to restore.
            region: the wanted part.
            runner: the one that will run the network.
        """

    @abstractmethod
    def restore(self, work: Work, runner: Runner) -> Array:
        """The wanted region without the degradation, in the depth of the picture.

        Raises:
            Cancelled: the meter said so.
            RestoreError: the network gave values that are not finite.
            MemoryError, RuntimeError: memory ran out, see ``runner.ran_out_of_memory``.
        """

    def draft(self, reduction: int) -> Method:  # noqa: ARG002
        """A quicker, less careful method for a first look at pictures that are so many times smaller than their photos;
        by default this method itself."""
        return self

    def certainty(self, work: Work) -> Certainty:  # noqa: ARG002
        """How certain it is that what this method, maybe a draft, restored shows what the whole result will look
        like."""
        return Certainty.SETTLED

    def with_less_memory(self, runner: Runner) -> Runner | None:
        """The runner to try after memory ran out, or None where nothing is left to try."""
        return runner.on_cpu()
