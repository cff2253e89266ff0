"""Restorer: array in, array out, any size, on any device."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from numbers import Integral
from pathlib import Path
from types import TracebackType
from typing import Self

import torch

from lir_model.arguments import function, path, percents, refusal
from lir_model.blending import FULL, Amounts, VisiblePart, blended
from lir_model.certainty import Certainty
from lir_model.errors import RestoreError, ValuesError
from lir_model.messages import Message
from lir_model.methods.base import Method, OnFinished, Work, ignored
from lir_model.network import LIR, SIZES
from lir_model.network_size import Size
from lir_model.picture_cache import WholePicture
from lir_model.picture_forms import Picture, check_picture, unpacked
from lir_model.pixels import Array, to_rgb, without_colour
from lir_model.progress import Meter, Report
from lir_model.region import Region
from lir_model.running import device_check, freed_memory
from lir_model.running.devices import Device, Precision, release_memory
from lir_model.running.runner import Runner, ran_out_of_memory
from lir_model.steps import Steps
from lir_model.tasks import Task, named
from lir_model.tiling import Tile, check_tile
from lir_model.weights import catalogue
from lir_model.weights.files import load_file


@dataclass(frozen=True, eq=False)
class Restoration:
    """A restored picture or region, and the device it was restored on.

    Attributes:
        pixels: ``(h, w)`` or ``(h, w, 3)``, like the picture and of its dtype.
        device: where it was computed; the CPU where the memory of the device asked for was not enough.
        precision: in which the network computed there.
        certainty: how certain it is that it shows what the whole result will look like.
    """

    pixels: Array
    device: Device
    precision: Precision
    certainty: Certainty = Certainty.SETTLED


class Restorer:
    """Removes one kind of degradation from pictures. As a context manager it frees the device at the end.

    Args:
        task: a key of ``lir_model.tasks.TASKS``.
        size: of the network; None takes ``best`` where the task has it, else ``fast``.
        device: ``auto``, a name or kind of device (``cpu``, ``cuda``, ``cuda:N``, ``xpu``, ``mps``), or a device of
            PyTorch or of ``available_devices``.
        precision: ``auto``, ``float32``, ``bfloat16`` or ``float16``; ``auto`` takes a lower one than float32 only
            where a self-test on this device shows that it agrees.
        tile: side of a tile in pixels, ``whole``, or ``auto`` for what suits the device.
        weights: a weights file instead of the one that ships; it decides the size.
        on_notice: called with what a person should know, such as a fall-back to the CPU.
        passed: self-tests of precision that were passed on this machine, such as a set that is kept; they are not run
            again.

    Attributes:
        task: the task.
        size: of the network.
        device: where each picture is tried first.
        precision: in which the network computes there.

    Raises:
        ValuesError: there is no such task or size, ``tile`` is not one of the above, or an argument is of another
            type.
        WeightsError: there are no such weights, or the file is broken.
        DeviceError: there is no such device, it is not trusted, or it cannot compute in this precision.
    """

    def __init__(
        self,
        task: str,
        size: Size | None = None,
        *,
        device: str | torch.device | Device = "auto",
        precision: str = "auto",
        tile: Tile = "auto",
        weights: str | os.PathLike[str] | None = None,
        on_notice: Callable[[str], None] | None = None,
        passed: device_check.Passed | None = None,
    ) -> None:
        self.task: Task = named(task)
        check_tile(tile)
        function(on_notice, "on_notice")
        if passed is not None and not hasattr(passed, "add"):
            raise refusal("passed", Message("a set"), passed)
        network = _load(task, size, path(weights, "weights"))
        self.size: Size = next(name for name, config in SIZES.items() if config == network.config)
        self._notice = on_notice or _nothing
        self._methods: dict[int, Method] = {1: self.task.method()}  # by reduction
        loaded = Runner.load(network, device_check.choose(device), precision, tile, passed)
        self.device: Device = loaded.device
        self.precision: Precision = loaded.precision
        self._loaded: Runner | None = loaded

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Releases the network, its memory and the device's; after that nothing can be restored.

        Restorations that other threads have begun are completed.
        """
        self._loaded = None
        release_memory(self.device)
        freed_memory.give_back()

    def restore(
        self,
        picture: Picture,
        strength: float = 100,
        *,
        controls: Mapping[str, float] | None = None,
        region: Region | None = None,
        on_progress: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Picture:
        """Restores a picture, or each picture of a batch.

        Args:
            picture: an array ``(h, w)``, ``(h, w, 3)`` or ``(b, h, w, 3)``, or a tensor ``(h, w)``, ``(c, h, w)`` or
                ``(b, c, h, w)`` of 1 or 3 channels on any device. uint8, uint16, or floating point with white at 1,
                arrays in any byte order; sRGB; any size from 1x1. It is not changed.
            strength: from 0 (the picture itself) to 100 (the full result).
            controls: amounts from 0 to 100 by the names of ``task.controls``; those not named keep their default.
            region: restore only this part, as it would look in the whole result; gives pictures of its size.
            on_progress: called after each step, in the thread of the caller.
            cancelled: asked before each step whether to stop.

        Returns:
            The same form, dtype and device; the same shape, or with a region its height and width.

        Raises:
            ValuesError: it is not such a picture, the region does not lie in it, the strength or an amount does not
                lie between 0 and 100, there is no such control, or an argument is of another type.
            Cancelled: ``cancelled`` said so.
            RestoreError: the network gave values that are not finite, memory ran out even on the CPU, or the restorer
                is closed.
        """
        pictures, pack = unpacked(picture)
        function(on_progress, "on_progress")
        function(cancelled, "cancelled")
        for one in pictures:
            _checked_region(region, one)
        meter = Meter(on_progress, cancelled)
        parts = [meter.part(self.costs(Region.whole(one), region)) for one in pictures]
        return pack(
            [
                self.run(one, strength, controls=controls, region=region, meter=part).pixels
                for one, part in zip(pictures, parts, strict=True)
            ]
        )

    __call__ = restore

    def steps(
        self,
        picture: Picture,
        strength: float = 100,
        *,
        controls: Mapping[str, float] | None = None,
        region: Region | None = None,
    ) -> Steps[Picture]:
        """Restores like ``restore``, but as an iterator over the progress; its ``result`` is the restored picture."""
        return Steps(
            lambda report, cancelled: self.restore(
                picture, strength, controls=controls, region=region, on_progress=report, cancelled=cancelled
            )
        )

    def run(
        self,
        picture: Array,
        strength: float = 100,
        *,
        controls: Mapping[str, float] | None = None,
        region: Region | None = None,
        meter: Meter | None = None,
        reduction: int = 1,
        original: WholePicture | None = None,
        on_finished: OnFinished | None = None,
    ) -> Restoration:
        """Restores one array like ``restore``, and also says where it was restored.

        Where memory runs out, this picture is tried again with less at a time, in the end on the CPU; the next picture
        starts with the full amount again.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of uint8, uint16 or float32. Three equal channels stay equal.
            strength: as for ``restore``.
            controls: as for ``restore``.
            region: as for ``restore``.
            meter: is told of each step, and asked before it whether to go on.
            reduction: how many times smaller the picture is than the photo. What is reduced is for a first look: judged
                less carefully where that takes long, and without notices about what could not be judged.
            original: the photo at full size before any task. ``picture`` is that photo after earlier tasks, or the
                photo reduced, which has to come with it. What concerns the whole photo is judged by ``original``, once
                for all its parts.
            on_finished: called with each part as soon as it is done: its place and its pixels at full strength. They
                do not change any more, unless memory runs out and everything begins again.

        Raises:
            ValuesError: as ``restore`` says.
            ValueError: a reduced picture comes without its original.
            Cancelled, RestoreError: as ``restore`` says.
        """
        check_picture(picture)
        if reduction > 1 and original is None:
            raise ValueError("a reduced picture has to come with its original")
        if without_colour(picture):  # a network would give it faint colours
            grey = self.run(
                picture[..., 0],
                strength,
                controls=controls,
                region=region,
                meter=meter,
                reduction=reduction,
                original=original,
                on_finished=on_finished and _in_three_channels(on_finished),
            )
            return replace(grey, pixels=to_rgb(grey.pixels))
        region = _checked_region(region, picture)
        how = self.task.blending(strength, Amounts.checked(self.task.controls, percents(controls, "controls")))
        if how.strength == 0:
            return Restoration(picture[region.slices].copy(), self.device, self.precision)
        method, notice = self._method_for(reduction), _nothing if reduction > 1 else self._notice
        whole = VisiblePart.of(picture)
        around = whole.around(region, how)
        meter = meter or Meter()
        runner: Runner | None = self._runner
        while runner is not None:
            meter.begin(method.costs(whole.region, around, runner))
            work = Work(picture, around, meter, notice, on_finished or ignored, original)
            restored = self._attempt(method, work, runner)
            if restored is not None:
                if how != FULL:
                    seen = replace(whole, region=around)
                    restored = blended(picture[around.slices], restored, how, seen, region)
                return Restoration(restored, runner.device, runner.precision, method.certainty(work))
            runner = self._with_less_memory(method, runner)
        raise RestoreError("there is not enough memory, even for the smallest tiles; close other programs")

    def costs(self, whole: Region, region: Region | None = None, *, reduction: int = 1) -> Mapping[str, float]:
        """What restoring a region of a picture, or all of it, costs: for a ``Meter``, by kind of step. ``reduction`` as
        for ``run``."""
        return self._method_for(reduction).costs(whole, region or whole, self._runner)

    def _method_for(self, reduction: int) -> Method:
        if reduction not in self._methods:
            self._methods[reduction] = self._methods[1].draft(reduction)
        return self._methods[reduction]

    @property
    def _runner(self) -> Runner:
        if self._loaded is None:
            raise RestoreError("this restorer is closed; make another one")
        return self._loaded

    def _attempt(self, method: Method, work: Work, runner: Runner) -> Array | None:
        """The restored region, or None if memory ran out."""
        try:
            with torch.inference_mode():
                return method.restore(work, runner)
        except (MemoryError, RuntimeError) as error:
            if ran_out_of_memory(error):
                return None
            raise

    def _with_less_memory(self, method: Method, runner: Runner) -> Runner | None:
        """The runner to try next, which the person is told about; None where nothing is left to try."""
        following = method.with_less_memory(runner)
        if following is not None:
            problem = Message("{title} ran out of memory: starting again", title=runner.device.title)
            if following.device != runner.device:
                self._notice(
                    Message(
                        "{problem} on the {title}, in {precision}",
                        problem=problem,
                        title=following.device.title,
                        precision=following.precision,
                    )
                )
            elif following.tile == runner.tile:
                self._notice(Message("{problem} with {batch} tile at a time", problem=problem, batch=following.batch))
            else:
                self._notice(Message("{problem} with tiles of {tile} pixels", problem=problem, tile=following.tile))
        return following


def _nothing(_: str) -> None:
    pass


def _in_three_channels(on_finished: OnFinished) -> OnFinished:
    return lambda place, pixels: on_finished(place, to_rgb(pixels))


def _load(task: str, size: Size | None, file: Path | None) -> LIR:
    """The network with the weights of a file, or of a task: float32, on the CPU."""
    if file is not None:
        return load_file(file)[0]
    return catalogue.load(task, size or catalogue.default_size(task))


def _checked_region(region: object, picture: Array) -> Region:
    """A region of a picture; all of it for None."""
    whole = Region.whole(picture)
    if region is None:
        return whole
    if not isinstance(region, Region):
        raise refusal("region", Message("a Region"), region)
    in_pixels = all(isinstance(each, Integral) for each in (region.top, region.left, region.height, region.width))
    if not in_pixels or not region.pixels or not whole.covers(region):
        raise ValuesError(
            "{region} does not lie in a picture of {height} x {width} pixels",
            region=region,
            height=whole.height,
            width=whole.width,
        )
    return region
