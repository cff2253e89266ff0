"""Restorer: any size and type of picture in, the same out, in tiles that nobody sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.lib.stride_tricks import sliding_window_view
from torch import Tensor

from lir_model import Restorer
from lir_model.blending import Amounts, blended
from lir_model.errors import Cancelled, RestoreError
from lir_model.metrics import psnr
from lir_model.network import LIR, SIZES
from lir_model.pixels import Array
from lir_model.progress import Progress
from lir_model.region import Region
from lir_model.running import cpu_forward, device_check
from lir_model.running.devices import Device
from lir_model.tasks import TASKS
from lir_model.weights.files import make_card, save


def truth(height: int, width: int) -> Array:
    """A smooth picture with an edge through it, in colour."""
    y, x = np.mgrid[:height, :width] / 64
    waves = np.stack([np.sin(x + y), np.sin(x - 2 * y), np.cos(2 * x)], axis=2) * 0.25 + 0.5
    waves[(y > x) & (np.sin(3 * x) > 0)] *= 0.6
    return np.rint(waves * 255).astype(np.uint8)


def noisy(clean: Array) -> Array:
    noise = np.random.default_rng(0).normal(0, 25, clean.shape)
    return np.rint(np.clip(clean + noise, 0, 255)).astype(np.uint8)


@pytest.fixture(scope="module")
def denoise() -> Restorer:
    return Restorer("denoise", "fast", device="cpu", tile=128)


@pytest.fixture
def restorer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Restorer]:
    """Makes a restorer whose network does what a function does."""

    def make(network: Callable[[Tensor], Tensor], task: str = "denoise", **options: Any) -> Restorer:
        monkeypatch.setattr(cpu_forward, "forward", lambda _, x, __: network(x))
        return Restorer(task, "fast", device="cpu", precision="float32", **options)

    return make


@pytest.mark.slow
def test_noise_is_taken_away(denoise: Restorer) -> None:
    clean = truth(160, 200)
    assert psnr(denoise(noisy(clean)), clean) > psnr(noisy(clean), clean) + 8


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (1, 300, 3), (2, 3), (7, 5, 3), (131, 127, 3), (129, 257)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_picture_of_any_size_and_type_keeps_both(denoise: Restorer, shape: tuple[int, ...], dtype: type) -> None:
    values = np.random.default_rng(1).random(shape, dtype=np.float32)
    picture = values if dtype == np.float32 else (values * np.iinfo(dtype).max).astype(dtype)
    result = denoise(picture)
    assert (result.shape, result.dtype) == (picture.shape, picture.dtype)
    assert np.isfinite(result).all()


@pytest.mark.slow
def test_the_result_of_16_bits_is_finer_than_8_bits(denoise: Restorer) -> None:
    clean = truth(128, 128)
    eight, sixteen = denoise(noisy(clean)), denoise(noisy(clean).astype(np.uint16) * 257)
    assert np.abs(sixteen / 257 - eight).max() <= 0.51
    assert len(np.unique(sixteen)) > 256


@pytest.mark.slow
def test_a_picture_in_float_gives_what_the_same_in_8_bits_gives(denoise: Restorer) -> None:
    picture = noisy(truth(128, 128))
    as_float = denoise((picture / 255).astype(np.float32))
    assert np.abs(as_float * 255 - denoise(picture)).max() <= 0.51


@pytest.mark.slow
def test_tiles_leave_no_seams(denoise: Restorer) -> None:
    picture = noisy(truth(300, 340))
    whole = Restorer("denoise", "fast", device="cpu", tile="whole")(picture).astype(float)
    difference = np.abs(denoise(picture) - whole).mean(2)
    assert difference.mean() < 1
    # A seam would stand out as a line along which neighbours differ more than they do there without tiles. Away from
    # edges of the scene it must not be seen at all; on and beside them, tiles may only be a little sharper.
    tiled = denoise(picture).astype(float).mean(2)
    for axis in (0, 1):
        of_scene, expected, jumps = (
            np.abs(np.diff(each, axis=axis)).mean(1 - axis)
            for each in (truth(300, 340).astype(float).mean(2), whole.mean(2), tiled)
        )
        smooth = sliding_window_view(np.pad(of_scene, 4), 9).max(1) < 2
        assert (jumps - expected)[smooth].max() < 0.25
        assert ((jumps - expected) / (1 + expected)).max() < 0.15


def test_strength_zero_gives_the_picture_back(denoise: Restorer) -> None:
    picture = noisy(truth(40, 50))
    result = denoise(picture, 0)
    assert np.array_equal(result, picture)
    assert not np.shares_memory(result, picture)


def test_strength_blends_the_result_with_the_input(denoise: Restorer) -> None:
    picture = noisy(truth(60, 70))
    full, half = denoise(picture).astype(float), denoise(picture, 50)
    assert np.abs(half - (full + picture) / 2).max() <= 0.5


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS)
def test_a_picture_without_colour_comes_back_without_colour(task: str) -> None:
    grey = np.random.default_rng(0).integers(60, 200, (96, 110), dtype=np.uint8)
    seen: list[Array] = []
    with Restorer(task, device="cpu") as restorer:
        restored = restorer(np.repeat(grey[..., None], 3, 2))
        restorer.run(np.repeat(grey[..., None], 3, 2), on_finished=lambda _, pixels: seen.append(pixels))
        assert np.array_equal(restored, np.repeat(restorer(grey)[..., None], 3, 2))
    assert all(pixels.shape[2:] == (3,) for pixels in seen)


@pytest.mark.slow
def test_a_region_is_restored_as_the_whole_is(denoise: Restorer) -> None:
    picture = noisy(truth(300, 300))
    region = Region(110, 70, 90, 120)
    part = denoise(picture, region=region)
    assert part.shape == (90, 120, 3)
    assert psnr(part, denoise(picture)[110:200, 70:190]) > 40


@pytest.mark.parametrize("region", [Region(-1, 0, 5, 5), Region(0, 0, 41, 5), Region(0, 0, 0, 5), Region(39, 45, 1, 6)])
def test_a_region_outside_the_picture_is_refused(denoise: Restorer, region: Region) -> None:
    with pytest.raises(ValueError, match="does not lie in a picture of 40 x 50"):
        denoise(truth(40, 50), region=region)


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 5, 3), np.uint8),
        np.zeros((5, 5, 4), np.uint8),
        np.zeros((5, 5, 3), np.int64),
        np.full((5, 5, 3), np.nan, np.float32),
    ],
)
def test_an_array_that_is_no_picture_is_refused(denoise: Restorer, picture: Array) -> None:
    with pytest.raises(ValueError, match="picture"):
        denoise(picture)


@pytest.mark.slow
def test_progress_counts_all_tiles_and_ends_with_no_time_left(denoise: Restorer) -> None:
    reports: list[Progress] = []
    denoise(truth(200, 300), on_progress=reports.append)
    assert len(reports) >= 6
    assert [r.fraction for r in reports] == sorted(r.fraction for r in reports)
    assert (reports[-1].fraction, reports[-1].seconds_left) == (1, 0)


def test_cancelling_stops_before_the_next_tile(denoise: Restorer) -> None:
    reports: list[Progress] = []
    with pytest.raises(Cancelled):
        denoise(truth(300, 300), on_progress=reports.append, cancelled=lambda: len(reports) >= 2)
    assert reports[-1].fraction < 0.9


class Greedy:
    """A network that passes pictures on and has no memory for large ones, nor at all while ``fails`` is set."""

    def __init__(self, largest: int, error: Exception) -> None:
        self.largest, self.error, self.sides = largest, error, list[int]()

    def __call__(self, x: Tensor) -> Tensor:
        self.sides.append(x.shape[-1])
        if x.shape[-1] > self.largest:
            raise self.error
        return x


@pytest.mark.slow
@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError(), MemoryError(), RuntimeError("could not create a primitive")]
)
def test_out_of_memory_takes_smaller_tiles_and_says_so(restorer: Callable[..., Restorer], error: Exception) -> None:
    notices: list[str] = []
    restore = restorer(Greedy(128, error), tile="whole", on_notice=notices.append)
    picture = truth(300, 300)
    assert np.array_equal(restore(picture), picture)
    # Fewer at a time first, where cores work side by side.
    assert [text.split()[-2] for text in notices if "at a time" not in text] == ["640", "320", "160"]


@pytest.mark.slow
def test_the_picture_after_one_that_was_too_large_starts_with_everything_again(
    restorer: Callable[..., Restorer],
) -> None:
    network = Greedy(320, MemoryError())
    restore = restorer(network, tile="whole")
    restore(truth(700, 100))
    before = len(network.sides)
    restore(truth(300, 300))
    assert network.sides[before:] == [320]


@pytest.mark.slow
def test_the_result_tells_the_device_that_gave_it(
    restorer: Callable[..., Restorer], monkeypatch: pytest.MonkeyPatch
) -> None:
    restore = restorer(lambda x: x)
    made = restore.run(truth(64, 64))
    assert (made.device, made.precision) == (restore.device, "float32")
    # The same on another device whose memory is not enough for any tile.
    gpu = Device("meta", "Small GPU")
    monkeypatch.setattr(device_check, "choose", lambda _: gpu)
    notices: list[str] = []
    # Denoise looks at the values of a picture before its network does, and on this device there are none.
    small = restorer(lambda x: x, "derain", on_notice=notices.append)
    assert small.device == gpu
    monkeypatch.setattr(LIR, "forward", lambda *_: fail(MemoryError()))
    for _ in range(2):
        made = small.run(truth(64, 64))
        assert made.device.kind == "cpu"
        assert small.device == gpu
    assert "Small GPU ran out of memory: starting again on the CPU" in notices[-1]


def fail(error: Exception) -> Tensor:
    raise error


@pytest.mark.slow
def test_out_of_memory_with_the_smallest_tiles_is_an_error(restorer: Callable[..., Restorer]) -> None:
    with pytest.raises(RestoreError, match="not enough memory"):
        restorer(Greedy(0, MemoryError()))(truth(64, 64))


@pytest.mark.slow
def test_any_other_error_of_the_network_is_not_hidden(restorer: Callable[..., Restorer]) -> None:
    with pytest.raises(RuntimeError, match="a defect"):
        restorer(Greedy(0, RuntimeError("a defect")))(truth(64, 64))


@pytest.mark.slow
def test_a_lower_precision_does_not_round_the_picture_itself() -> None:
    ramp = np.repeat(np.tile(np.linspace(0.1, 0.9, 128, dtype=np.float32), (128, 1))[..., None], 3, axis=2)
    rough, exact = (Restorer("denoise", "fast", device="cpu", precision=p)(ramp) for p in ("bfloat16", "float32"))
    assert psnr(rough, exact) > 64


@pytest.mark.parametrize("tile", ["large", 0, -128])
def test_a_tile_that_is_none_is_refused(tile: str | int) -> None:
    with pytest.raises(ValueError, match="a side in pixels"):
        Restorer("denoise", tile=tile)


@pytest.mark.slow
def test_the_picture_is_never_changed(denoise: Restorer) -> None:
    picture = noisy(truth(140, 150))
    before = picture.copy()
    denoise(picture)
    assert np.array_equal(picture, before)


@pytest.mark.slow
def test_the_weights_file_decides_the_size(tmp_path: Path) -> None:
    path = tmp_path / "best.safetensors"
    save(LIR(SIZES["best"]).state_dict(), make_card("denoise", "best"), path)
    assert Restorer("denoise", weights=path).size == "best"


@pytest.mark.slow
def test_controls_answer_as_they_do_on_what_was_restored_before(denoise: Restorer) -> None:
    picture = np.random.default_rng(5).integers(0, 256, (60, 70, 3), np.uint8)
    how = denoise.task.blending(80, Amounts.checked(denoise.task.controls, {"detail": 30, "colour": 50}))
    expected = blended(picture, denoise(picture), how)
    assert (denoise(picture, 80, controls={"detail": 30, "colour": 50}) == expected).all()
