"""Restorer: array in, array out, any size, on any device."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import catalogue, devices, weights
from lir_model.blur import deblurring
from lir_model.devices import Device, Precision
from lir_model.errors import DeviceError, RestoreError
from lir_model.guided import LinearMap
from lir_model.haze import dehazing
from lir_model.metrics import psnr
from lir_model.network import LIR, SIDES, SIZES
from lir_model.pixels import Array, blend, peak, store
from lir_model.progress import Meter, Report
from lir_model.region import Region
from lir_model.tasks import TASKS, Size, Task
from lir_model.tensors import to_tensor
from lir_model.tiling import MARGIN, Span, spans

_TILES: Final = {"cpu": 640, "cuda": 512, "mps": 256}
"""Side of a tile by kind of device. On a CPU, 640 instead of 384 gained 0.1 dB on camera noise, for the network
judges noise by the whole tile, and takes 0.8 of the time (less overlap) and 1.1 GB instead of 0.5."""
_STEPS: Final = "steps"
_BATCH: Final = {"cpu": 1, "cuda": 4, "mps": 1}
_SCENES: Final = (192 * 256, 320 * 400)
"""Pixels of the small pictures on which tasks of the whole picture are judged, ascending. The mean over both sizes
errs less than any one size does: docs/training.md."""
_LONGEST: Final = 640
_BAND: Final = 1 << 20
"""About so many pixels of a large picture are worked on at a time."""
_AGREEMENT: Final = 45.0
"""dB that a lower precision must reach against float32 before it is trusted."""


class Restorer:
    """Removes one kind of degradation from pictures.

    Args:
        task: a key of ``lir_model.tasks.TASKS``.
        size: of the network; None takes ``best`` where the task has it, else ``fast``.
        device: ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
        precision: ``auto`` takes a lower one than float32 only where a self-test on this device shows that it agrees.
        tile: side of a tile in pixels, ``whole``, or ``auto`` for what suits the device.
        weights: a weights file instead of the one that ships; it decides the size.
        on_notice: is told what a person should know, such as a fall-back to the CPU.

    Attributes:
        task: the task.
        size: of the network.
        device: in use; changes to the CPU when the device runs out of memory.
        precision: in use.

    Raises:
        ValueError: there is no such task, or ``tile`` is none.
        WeightsError: there are no such weights, or the file is broken.
        DeviceError: the device or the precision is not to be had.
    """

    def __init__(
        self,
        task: str,
        size: Size | None = None,
        *,
        device: str = "auto",
        precision: str = "auto",
        tile: str | int = "auto",
        weights: Path | None = None,
        on_notice: Callable[[str], None] | None = None,
    ) -> None:
        if task not in TASKS:
            raise ValueError(f"there is no task {task!r}; the tasks are {', '.join(TASKS)}")
        if not isinstance(tile, int) and tile not in ("auto", "whole"):
            raise ValueError(f"a tile is 'auto', 'whole' or a side in pixels, not {tile!r}")
        self.task: Task = TASKS[task]
        self.device: Device = devices.choose(device)
        self._notice = on_notice or (lambda _: None)
        self._master = _load(task, size, weights)
        self.size: Size = next(name for name, config in SIZES.items() if config == self._master.config)
        self._tile = tile
        self._batch = _BATCH[self.device.kind]
        self._kernels = deblurring.KernelFinder(self._run)
        if self.device.kind == "cpu":
            devices.keep_freed_memory()
        self._install(precision)

    def restore(
        self,
        picture: Array,
        strength: float = 100,
        *,
        region: Region | None = None,
        on_progress: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Array:
        """Restores a picture.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)``; uint8, uint16, or float32 in [0, 1]; sRGB; any size from 1x1.
            strength: 0 gives the picture back, 100 the full result.
            region: restore only this part, as it would look in the whole result; gives an array of its size.
            on_progress: is told after each tile.
            cancelled: asked before each tile whether to stop.

        Returns:
            An array of the picture's dtype and shape, or of the region's height and width.

        Raises:
            ValueError: the array is no such picture, or the region does not lie in it.
            Cancelled: ``cancelled`` said so.
            RestoreError: the network gave values that are not finite, or memory ran out even on the CPU.
        """
        _check_picture(picture)
        region = region or Region.whole(picture)
        _check_region(region, picture)
        wanted = picture[region.slices]
        if strength <= 0:
            return wanted.copy()
        while (restored := self._attempt(picture, region, on_progress, cancelled)) is None:
            self._retreat()
        return restored if strength >= 100 else blend(wanted, restored, strength)

    __call__ = restore

    def _attempt(
        self,
        picture: Array,
        region: Region,
        on_progress: Report | None,
        cancelled: Callable[[], bool] | None,
    ) -> Array | None:
        """The restored region, or None where memory ran out."""
        route = self._restore_scene if self.task.whole_picture else self._restore_tiles
        try:
            with torch.inference_mode():
                return route(picture, region, on_progress, cancelled)
        except (torch.OutOfMemoryError, MemoryError):
            return None
        except RuntimeError as error:
            # This is how PyTorch says it on a CPU.
            if "can't allocate memory" in str(error):
                return None
            raise

    # Tasks that tiles can judge

    def _restore_tiles(
        self,
        picture: Array,
        region: Region,
        on_progress: Report | None,
        cancelled: Callable[[], bool] | None,
    ) -> Array:
        # Around a region the network sees what the whole picture has there.
        part = region.grown(MARGIN, Region.whole(picture))
        seen = picture[part.slices]
        side = self._tile_side(seen)
        rows, columns = spans(seen.shape[0], side, SIDES), spans(seen.shape[1], side, SIDES)
        pace = Meter(on_progress, cancelled)
        pace.plan(_STEPS, len(rows) * len(columns))
        if self.task.deconvolves:
            seen = self._deconvolved(picture, part, pace)
        result = np.empty_like(seen)
        carried = np.zeros((0, seen.shape[1], 3), dtype=np.float32)
        for row, following in zip(rows, (*rows[1:], None), strict=True):
            band = np.zeros((len(row.weights), seen.shape[1], 3), dtype=np.float32)
            for column, restored in self._row_of_tiles(seen, row, columns, pace):
                tile = restored[row.offset :, column.offset :][: len(row.weights), : len(column.weights)]
                band[:, column.start : column.stop] += tile * column.weights[None, :, None]
            band *= row.weights[:, None, None]
            band[: len(carried)] += carried
            finished = (following.start if following else row.stop) - row.start
            store(band[:finished], result[row.start : row.start + finished])
            carried = band[finished:]
        cut = result[region.seen_from(part).slices]
        return cut if cut.shape == result.shape else cut.copy()

    def _deconvolved(self, picture: Array, part: Region, pace: Meter) -> Array:
        pace.plan(_STEPS, deblurring.STEPS)
        taken = 0

        def advance() -> None:
            nonlocal taken
            taken += 1
            pace.advance(_STEPS, 1)

        kernel = self._kernels.find(picture, pace.check, advance)
        pace.plan(_STEPS, taken - deblurring.STEPS)
        if kernel is None:
            self._notice("no blur could be measured in this picture, so it was only cleaned")
            return picture[part.slices]
        return deblurring.deconvolved(picture, kernel, part, pace.check)

    def _row_of_tiles(
        self, picture: Array, row: Span, columns: tuple[Span, ...], pace: Meter
    ) -> Iterator[tuple[Span, Array]]:
        lines = picture[row.indices]
        for first in range(0, len(columns), self._batch):
            pace.check()
            group = columns[first : first + self._batch]
            batch = np.stack([lines[:, column.indices] for column in group])
            restored = self._run(to_tensor(batch))
            yield from zip(group, restored.permute(0, 2, 3, 1).cpu().numpy(), strict=True)
            pace.advance(_STEPS, len(group))

    def _tile_side(self, picture: Array) -> int:
        if self._tile == "whole":
            return max(picture.shape[:2]) + 2 * MARGIN + SIDES.multiple
        side = _TILES[self.device.kind] if self._tile == "auto" else int(self._tile)
        return SIDES.up(side)

    # Tasks that belong to the whole picture

    def _restore_scene(
        self,
        picture: Array,
        region: Region,
        on_progress: Report | None,
        cancelled: Callable[[], bool] | None,
    ) -> Array:
        height, width = picture.shape[:2]
        rows = max(1, _BAND // width)
        bands = range(region.top, region.top + region.height, rows)
        shapes = [_scene_shape(height, width, pixels) for pixels in _SCENES]
        pace = Meter(on_progress, cancelled)
        pace.plan(_STEPS, len(bands) + len(shapes))
        pace.check()
        largest, shown = _reduce(picture, *shapes[-1])
        changes = []
        for shape in shapes:
            pace.check()
            scene = F.interpolate(largest, shape, mode="bilinear", antialias=True, align_corners=False).clamp(0, 1)
            changes.append(LinearMap.fit(scene, dehazing.dehazed(scene, self._run)))
            pace.advance(_STEPS, 1)
        change = LinearMap.mean(changes)
        result = np.empty((region.height, region.width, *picture.shape[2:]), dtype=picture.dtype)
        columns = slice(region.left, region.left + region.width)
        for top in bands:
            pace.check()
            count = min(rows, region.top + region.height - top)
            slope, offset = (t[..., columns] for t in change.rows(top, count, *shown))
            band = to_tensor(picture[None, top : top + count, columns])[0]
            store((band * slope + offset).permute(1, 2, 0).numpy(), result[top - region.top :][:count])
            pace.advance(_STEPS, 1)
        return result

    # The network on the device

    def _run(self, batch: Tensor) -> Tensor:
        """``(b, 3, h, w)`` float32 on the CPU in, the same out of the network, checked."""
        restored = self._network(batch.to(self.device.name, memory_format=torch.channels_last))
        if not torch.isfinite(restored).all():
            raise RestoreError(
                f"the network gave values that are no numbers on {self.device.title} in {self.precision}; "
                "try another precision or the CPU"
            )
        return restored

    def _install(self, precision: str) -> None:
        """Puts the network on the device in a precision; ``auto`` tries the fast ones first."""
        names: tuple[Precision, ...] = ("float32", "bfloat16", "float16")
        candidates = devices.precisions(self.device) if precision == "auto" else [p for p in names if p == precision]
        if not candidates or (self.device.kind == "cpu" and precision == "float16"):
            raise DeviceError(f"{self.device.title} cannot run networks in {precision}; use float32")
        for candidate in candidates:
            self.precision: Precision = candidate
            self._network = copy.deepcopy(self._master).to(self.device.name, getattr(torch, candidate))
            if candidate == "float32" or precision != "auto" or self._agrees():
                return

    def _agrees(self) -> bool:
        """Whether this precision gives on this device what float32 gives on the CPU, on a noisy picture."""
        generator = torch.Generator().manual_seed(0)
        ramp = torch.linspace(0.1, 0.9, SIDES.smallest).expand(1, 3, SIDES.smallest, -1)
        noisy = (ramp + 0.1 * torch.randn(ramp.shape, generator=generator)).clamp(0, 1)
        try:
            with torch.inference_mode():
                here, there = self._run(noisy).cpu(), self._master(noisy)
        except (RestoreError, RuntimeError):
            return False
        return psnr(here.clamp(0, 1).numpy(), there.clamp(0, 1).numpy(), peak=1) > _AGREEMENT

    def _retreat(self) -> None:
        """After the device ran out of memory: one tile at a time, then smaller tiles, then the CPU."""
        if self.device.kind == "cuda":
            torch.cuda.empty_cache()
        side = self._tile if isinstance(self._tile, int) else _TILES[self.device.kind]
        problem, tiled = f"{self.device.title} ran out of memory", not self.task.whole_picture
        if tiled and self._tile == "whole":
            self._tile = side
            self._notice(f"{problem}: starting again with tiles of {self._tile} pixels")
        elif tiled and self._batch > 1:
            self._batch = 1
            self._notice(f"{problem}: starting again with one tile at a time")
        elif tiled and side > SIDES.smallest:
            self._tile = max(SIDES.smallest, side // 2)
            self._notice(f"{problem}: starting again with tiles of {self._tile} pixels")
        elif self.device.kind != "cpu":
            self.device, self._batch, self._tile = devices.choose("cpu"), _BATCH["cpu"], "auto"
            self._install("auto")
            self._notice(f"{problem}: starting again on the {self.device.title}, in {self.precision}")
        else:
            raise RestoreError("there is not enough memory, even for the smallest tiles; close other programs")


def _load(task: str, size: Size | None, file: Path | None) -> LIR:
    """A network in float32 on the CPU."""
    if file is not None:
        return weights.load_file(file)[0]
    return weights.load(task, size or catalogue.default_size(task))


def _check_picture(picture: Array) -> None:
    good_shape = picture.ndim == 2 or (picture.ndim == 3 and picture.shape[2] == 3)
    if not good_shape or 0 in picture.shape or picture.dtype not in (np.uint8, np.uint16, np.float32):
        raise ValueError(
            f"a picture is (height, width) or (height, width, 3) of uint8, uint16 or float32, "
            f"not {picture.shape} of {picture.dtype}"
        )
    if picture.dtype == np.float32 and not np.isfinite(picture).all():
        raise ValueError("the picture holds values that are not finite")


def _check_region(region: Region, picture: Array) -> None:
    height, width = picture.shape[:2]
    if not region.pixels or not Region.whole(picture).covers(region):
        raise ValueError(f"{region} does not lie in a picture of {height} x {width} pixels")


def _scene_shape(height: int, width: int, pixels: int) -> tuple[int, int]:
    """Height and width of a small picture: about so many pixels of the same aspect, multiples of 32."""
    scale = (pixels / (height * width)) ** 0.5
    h, w = (min(SIDES.nearest(side * scale), _LONGEST) for side in (height, width))
    return h, w


def _reduce(picture: Array, small_height: int, small_width: int) -> tuple[Tensor, tuple[int, int]]:
    """A picture brought to a small size by averaging areas, without a float copy of the whole.

    Returns:
        ``(1, 3, small_height, small_width)`` in [0, 1], and the height and width that it shows: the picture's, rounded
        up to whole cells (its last row and column are repeated there).
    """
    height, width = picture.shape[:2]
    fy, fx = max(1, height // (2 * small_height)), max(1, width // (2 * small_width))
    cells_y, cells_x = -(-height // fy), -(-width // fx)
    columns = np.minimum(np.arange(cells_x * fx), width - 1)
    cells = np.empty((cells_y, cells_x, *picture.shape[2:]), dtype=np.float32)
    step = max(1, _BAND // (fy * width))
    for first in range(0, cells_y, step):
        last = min(first + step, cells_y)
        lines = picture[np.minimum(np.arange(first * fy, last * fy), height - 1)][:, columns]
        grouped = lines.reshape(last - first, fy, cells_x, fx, *picture.shape[2:])
        cells[first:last] = grouped.mean((1, 3), dtype=np.float32)
    values = to_tensor(cells[None] / np.float32(peak(picture.dtype)))
    small = F.interpolate(values, (small_height, small_width), mode="bilinear", antialias=True, align_corners=False)
    return small, (cells_y * fy, cells_x * fx)
