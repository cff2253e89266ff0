"""Degradations of a scene as a whole: judged on a reduced picture, transferred to the full size."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import torch.nn.functional as F
from torch import Tensor

from lir_model.guided_filter import LinearMap
from lir_model.input_sides import Sides
from lir_model.methods.base import Method, Work
from lir_model.methods.training_data import Examples, TrainingData
from lir_model.picture_cache import PictureCache
from lir_model.pixels import Array, peak, store
from lir_model.progress import Meter
from lir_model.region import Region
from lir_model.running.parallel import Check, Pulse, cores, each, portion, spread
from lir_model.running.runner import Runner
from lir_model.tensors import to_tensor

_SCENES: Final = (192 * 256, 320 * 400)
"""Pixels of the reduced pictures that are judged, ascending. Measured: the mean of both results has a smaller error
than either (docs/training.md)."""
_LONGEST: Final = 640
"""Longest side in pixels of a reduced picture (it limits panoramas) and of pictures in training: chosen."""
_BAND: Final = 1 << 18
"""About how many pixels of the full size are worked on at a time: chosen, a few megabytes."""
_REDUCING: Final = 0.005e-6
_JUDGING: Final = 1.0e-6
_CARRYING: Final = 0.055e-6
"""Seconds of one core per pixel of the picture, of the reduced pictures (without the network), and of the region.
Measured where ``Runner.cost`` was."""
_REDUCING_ANY: Final = 0.005
_CARRYING_ANY: Final = 0.03
"""Seconds that reducing and carrying take for pictures and regions of any size: measured on AMD Zen 4."""

Judge = Callable[[Tensor, Callable[[Tensor], Tensor]], Tensor]
"""Restores a reduced scene with the help of the network, its second argument. Takes and gives ``(1, 3, h, w)`` in [0,
1] on the CPU, with h and w that the network accepts."""


class Applier(Protocol):
    """Applies the change to the parts of one picture at full size."""

    @property
    def reach(self) -> int:
        """Pixels around a part that are read for it."""

    def apply(self, part: Tensor, slope: Tensor, offset: Tensor) -> Tensor:
        """A part of the picture, changed.

        Args:
            part: ``(3, h + 2·reach, w + 2·reach)`` in [0, 1]: the part and what is around it.
            slope, offset: of the change, ``(3, h, w)``.

        Returns:
            ``(3, h, w)``, not clipped.
        """


ApplierOf = Callable[[Array, Tensor, LinearMap], Applier]
"""Makes the applier of a picture. Its arguments: the picture, the same reduced to ``(1, 3, h, w)`` in [0, 1], and the
change at that size."""


@dataclass(frozen=True)
class PlainApplier:
    """Applies the change and does nothing else."""

    reach = 0

    @classmethod
    def of(cls, _picture: Array, _scene: Tensor, _change: LinearMap) -> PlainApplier:
        return cls()

    def apply(self, part: Tensor, slope: Tensor, offset: Tensor) -> Tensor:
        return part * slope + offset


def by_network_alone(scene: Tensor, network: Callable[[Tensor], Tensor]) -> Tensor:
    """A ``Judge`` that is the network alone."""
    return network(scene).cpu().clamp(0, 1)


@dataclass(frozen=True, eq=False)
class _Judgement:
    """What was found out about a picture.

    Attributes:
        scene: ``(1, 3, h, w)`` in [0, 1], the picture reduced.
        shown: height and width that the scene stands for at full size, see ``_reduced``.
        change: what is to be done, at the size of the scene.
    """

    scene: Tensor
    shown: tuple[int, int]
    change: LinearMap


class Scene(Method):
    """Judges the whole picture once, whichever of its parts are wanted, and transfers the change to these parts.

    Args:
        training_data: what its network is trained on; see ``training_data_of``.
        judge: restores a reduced scene with the help of the network.
        applier_of: makes what applies the change to the parts of a picture.
        scenes: pixels of the reduced pictures that are judged, ascending.
    """

    def __init__(
        self,
        training_data: TrainingData,
        judge: Judge = by_network_alone,
        applier_of: ApplierOf = PlainApplier.of,
        scenes: tuple[int, ...] = _SCENES,
    ) -> None:
        self.training_data, self._judge, self._applier_of, self._scenes = training_data, judge, applier_of, scenes
        self._judgements: PictureCache[_Judgement] = PictureCache()

    @staticmethod
    def training_data_of(degradation: str) -> TrainingData:
        """The training for removing a degradation from whole scenes."""
        return TrainingData(degradation, Examples.SCENES, sides=(128, 192), longest=_LONGEST)

    def costs(self, whole: Region, region: Region, runner: Runner) -> Mapping[str, float]:
        shapes = self._small_shapes(whole.height, whole.width, runner.sides)
        return {
            "reducing": _REDUCING_ANY + whole.pixels * _REDUCING / cores(),
            "judging": sum(_judging(shapes, runner)),
            "carrying": _CARRYING_ANY + region.pixels * _CARRYING / cores(),
        }

    def restore(self, work: Work, runner: Runner) -> Array:
        picture, region, meter = work.picture, work.region, work.meter
        costs = self.costs(Region.whole(picture), region, runner)
        whole = work.judged_picture
        judgement, known = self._judgements.of(whole, lambda: self._judgement(whole.pixels, runner, meter, costs))
        if known:
            for kind in ("reducing", "judging"):
                meter.plan(kind, -costs[kind])
        change, shown = judgement.change, judgement.shown
        applier = self._applier_of(picture, judgement.scene, change)
        result = np.empty((region.height, region.width, *picture.shape[2:]), dtype=picture.dtype)
        # Enlarged to the full width at once; rows are interpolated as they are needed.
        change = change.widened(shown[1]).columns(region.slices[1])
        rows = max(1, _BAND // picture.shape[1])

        def carry(top: int, _: Pulse) -> Region:
            count = min(rows, region.bottom - top)
            slope, offset = change.rows(top, count, shown[0])
            place = Region(top, region.left, count, region.width)
            band = _with_surroundings(picture, place, applier.reach)
            part = result[place.seen_from(region).slices]
            store(applier.apply(band, slope, offset).permute(1, 2, 0).numpy(), part)
            return place

        def advance(shares: Mapping[int, float]) -> None:
            lines = sum(share * min(rows, region.height - band * rows) for band, share in shares.items())
            meter.advance("carrying", costs["carrying"] * lines / region.height)

        with closing(each(carry, range(region.top, region.bottom, rows), meter.check, None, advance)) as carried:
            for place in carried:
                work.on_finished(place, result[place.seen_from(region).slices])
        return result

    def _judgement(self, picture: Array, runner: Runner, meter: Meter, planned: Mapping[str, float]) -> _Judgement:
        """Judges a whole picture."""
        height, width = picture.shape[:2]
        shapes = self._small_shapes(height, width, runner.sides)
        meter.check()
        largest, shown = _reduced(picture, *shapes[-1], meter.check)
        meter.advance("reducing", planned["reducing"])

        costs = _judging(shapes, runner)
        by_network = runner.cost(1) / (runner.cost(1) + _JUDGING)

        def judge(shape: tuple[int, int], pulse: Pulse) -> LinearMap:
            scene = F.interpolate(largest, shape, mode="bilinear", antialias=True, align_corners=False).clamp(0, 1)

            def network(batch: Tensor) -> Tensor:
                pulse(1 - by_network)  # else what passed until now would be taken for a slow network
                return runner.run(batch, portion(pulse, by_network))

            return LinearMap.fit(scene, self._judge(scene, network))

        def advance(shares: Mapping[int, float]) -> None:
            meter.advance("judging", sum(share * costs[scene] for scene, share in shares.items()))

        changes = list(each(judge, shapes, meter.check, runner.at_once, advance))
        return _Judgement(largest, shown, LinearMap.mean(changes))

    def draft(self, reduction: int) -> Method:  # noqa: ARG002
        """Judges at the smallest size only."""
        return Scene(self.training_data, self._judge, self._applier_of, self._scenes[:1])

    def _small_shapes(self, height: int, width: int, sides: Sides) -> list[tuple[int, int]]:
        """Height and width of each reduced picture: about as many pixels as ``scenes`` says, the aspect of the
        picture."""
        shapes = []
        for pixels in self._scenes:
            scale = (pixels / (height * width)) ** 0.5
            h, w = (min(sides.nearest(side * scale), _LONGEST) for side in (height, width))
            shapes.append((h, w))
        return shapes


def _judging(shapes: Sequence[tuple[int, int]], runner: Runner) -> list[float]:
    """The time that falls to each reduced picture of this height and width."""
    return spread([h * w * _JUDGING + runner.cost(h * w) for h, w in shapes], runner.at_once)


def _with_surroundings(picture: Array, region: Region, reach: int) -> Tensor:
    """``(3, height + 2·reach, width + 2·reach)`` in [0, 1]; beyond the picture its edge pixels are repeated."""
    wanted = [
        (first - reach, first + count + reach)
        for first, count in ((region.top, region.height), (region.left, region.width))
    ]
    there = [(max(0, first), min(size, last)) for (first, last), size in zip(wanted, picture.shape, strict=False)]
    # Contiguous channels, because the following steps work channel by channel.
    part = to_tensor(picture[None, slice(*there[0]), slice(*there[1])]).contiguous()
    (top, bottom), (left, right) = (
        (inner[0] - outer[0], outer[1] - inner[1]) for outer, inner in zip(wanted, there, strict=True)
    )
    return F.pad(part, (left, right, top, bottom), mode="replicate")[0]


def _reduced(picture: Array, small_height: int, small_width: int, check: Check) -> tuple[Tensor, tuple[int, int]]:
    """Reduces a picture by averaging areas, without a float copy of the whole.

    Returns:
        ``(1, 3, small_height, small_width)`` in [0, 1], and the height and width in full-size pixels that it stands
        for: the picture's, rounded up to whole cells (which repeat its last row and column).
    """
    height, width = picture.shape[:2]
    fy, fx = max(1, height // (2 * small_height)), max(1, width // (2 * small_width))
    cells_y, cells_x = -(-height // fy), -(-width // fx)
    columns = np.minimum(np.arange(cells_x * fx), width - 1)
    cells = np.empty((cells_y, cells_x, *picture.shape[2:]), dtype=np.float32)
    narrowest = (
        np.uint16 if picture.dtype == np.uint8 and fy * peak(picture.dtype) <= np.iinfo(np.uint16).max else np.uint32
    )
    sum_type = np.float32 if picture.dtype == np.float32 else narrowest
    step = max(1, _BAND // (fy * width))

    def reduce(first: int, _: Pulse) -> None:
        last = min(first + step, cells_y)
        lines = picture[first * fy : last * fy]
        if last * fy > height:
            lines = picture[np.minimum(np.arange(first * fy, last * fy), height - 1)]
        # Rows are summed first, since these are contiguous: many times as fast as a mean over cells.
        sums = lines.reshape(last - first, fy, *picture.shape[1:]).sum(1, dtype=sum_type)
        if cells_x * fx > width:
            sums = sums[:, columns]
        grouped = sums.reshape(last - first, cells_x, fx, *picture.shape[2:])
        total = grouped[:, :, 0].astype(np.float32)
        for column in range(1, fx):
            total += grouped[:, :, column]
        cells[first:last] = total / np.float32(fx * fy)

    deque(each(reduce, range(0, cells_y, step), check), maxlen=0)
    values = to_tensor(cells[None] / np.float32(peak(picture.dtype)))
    small = F.interpolate(values, (small_height, small_width), mode="bilinear", antialias=True, align_corners=False)
    return small, (cells_y * fy, cells_x * fx)
