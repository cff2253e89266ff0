"""Restorer: any size and type of picture in, the same out, in tiles that nobody sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from lir_model import Restorer
from lir_model.errors import Cancelled, DeviceError, RestoreError
from lir_model.haze import dehazing
from lir_model.metrics import psnr
from lir_model.network import LIR, SIZES
from lir_model.pixels import Array
from lir_model.progress import Progress
from lir_model.region import Region
from lir_model.weights import make_card, save


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


@pytest.fixture(scope="module")
def dehaze(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Restorer]:
    """One that takes all scenes to be a little darker without their haze."""
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "dehaze.safetensors"
    save(LIR(SIZES["fast"]).state_dict(), make_card("dehaze", "fast"), path)
    restorer = Restorer("dehaze", weights=path, device="cpu")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dehazing, "dehazed", lambda small, _: small - 0.1)
        yield restorer


def broken(restorer: Restorer, monkeypatch: pytest.MonkeyPatch, fail: Callable[[Tensor], Tensor]) -> Restorer:
    """A restorer of its own whose network does what ``fail`` does."""
    copy = Restorer("denoise", "fast", device="cpu", tile=restorer._tile)
    monkeypatch.setattr(copy, "_network", fail)
    return copy


def test_noise_is_taken_away(denoise: Restorer) -> None:
    clean = truth(160, 200)
    assert psnr(denoise(noisy(clean)), clean) > psnr(noisy(clean), clean) + 8


@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (1, 300, 3), (2, 3), (7, 5, 3), (131, 127, 3), (129, 257)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_picture_of_any_size_and_type_keeps_both(denoise: Restorer, shape: tuple[int, ...], dtype: type) -> None:
    values = np.random.default_rng(1).random(shape, dtype=np.float32)
    picture = values if dtype == np.float32 else (values * np.iinfo(dtype).max).astype(dtype)
    result = denoise(picture)
    assert (result.shape, result.dtype) == (picture.shape, picture.dtype)
    assert np.isfinite(result).all()


def test_the_result_of_16_bits_is_finer_than_8_bits(denoise: Restorer) -> None:
    clean = truth(128, 128)
    eight, sixteen = denoise(noisy(clean)), denoise(noisy(clean).astype(np.uint16) * 257)
    assert np.abs(sixteen / 257 - eight).max() <= 0.51
    assert len(np.unique(sixteen)) > 256


def test_a_picture_in_float_gives_what_the_same_in_8_bits_gives(denoise: Restorer) -> None:
    picture = noisy(truth(128, 128))
    as_float = denoise((picture / 255).astype(np.float32))
    assert np.abs(as_float * 255 - denoise(picture)).max() <= 0.51


def test_tiles_leave_no_seams(denoise: Restorer) -> None:
    picture = noisy(truth(300, 340))
    whole = Restorer("denoise", "fast", device="cpu", tile="whole")(picture).astype(float)
    difference = np.abs(denoise(picture) - whole).mean(2)
    assert difference.mean() < 1
    # A seam would stand out as a line along which neighbours differ more than they do there without tiles, above all
    # where the scene has no edge of its own.
    tiled = denoise(picture).astype(float).mean(2)
    for jumps, expected in (
        (np.abs(np.diff(tiled, axis=0)).mean(1), np.abs(np.diff(whole.mean(2), axis=0)).mean(1)),
        (np.abs(np.diff(tiled, axis=1)).mean(0), np.abs(np.diff(whole.mean(2), axis=1)).mean(0)),
    ):
        assert (jumps - expected).max() < 0.5
        assert ((jumps - expected) / (1 + expected)).max() < 0.1


def test_strength_zero_gives_the_picture_back(denoise: Restorer) -> None:
    picture = noisy(truth(40, 50))
    result = denoise(picture, 0)
    assert np.array_equal(result, picture)
    assert not np.shares_memory(result, picture)


def test_strength_blends_the_result_with_the_input(denoise: Restorer) -> None:
    picture = noisy(truth(60, 70))
    full, half = denoise(picture).astype(float), denoise(picture, 50)
    assert np.abs(half - (full + picture) / 2).max() <= 0.5


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


def test_progress_counts_all_tiles_and_ends_with_no_time_left(denoise: Restorer) -> None:
    reports: list[Progress] = []
    denoise(truth(200, 300), on_progress=reports.append)
    assert len(reports) >= 6
    assert [r.fraction for r in reports] == pytest.approx([n / len(reports) for n in range(1, len(reports) + 1)])
    assert (reports[-1].fraction, reports[-1].seconds_left) == (1, 0)


def test_cancelling_stops_before_the_next_tile(denoise: Restorer) -> None:
    reports: list[Progress] = []
    with pytest.raises(Cancelled):
        denoise(truth(300, 300), on_progress=reports.append, cancelled=lambda: len(reports) == 2)
    assert len(reports) == 2


def test_values_that_are_no_numbers_are_an_error_never_a_picture(
    denoise: Restorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    restorer = broken(denoise, monkeypatch, lambda x: x * float("nan"))
    with pytest.raises(RestoreError, match="no numbers"):
        restorer(truth(64, 64))


@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError(), MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory")]
)
def test_out_of_memory_takes_smaller_tiles_and_says_so(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fails_above_128(x: Tensor) -> Tensor:
        if x.shape[-1] > 128:
            raise error
        return x

    notices: list[str] = []
    restorer = Restorer("denoise", "fast", device="cpu", tile="whole", on_notice=notices.append)
    monkeypatch.setattr(restorer, "_network", fails_above_128)
    picture = truth(300, 300)
    assert np.array_equal(restorer(picture), picture)
    assert [text.split()[-2] for text in notices] == ["640", "320", "160"]


def test_out_of_memory_with_the_smallest_tiles_is_an_error(denoise: Restorer, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Tensor) -> Tensor:
        raise MemoryError

    with pytest.raises(RestoreError, match="not enough memory"):
        broken(denoise, monkeypatch, fails)(truth(64, 64))


def test_any_other_error_of_the_network_is_not_hidden(denoise: Restorer, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Tensor) -> Tensor:
        raise RuntimeError("a defect")

    with pytest.raises(RuntimeError, match="a defect"):
        broken(denoise, monkeypatch, fails)(truth(64, 64))


def test_a_lower_precision_that_does_not_agree_with_float32_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lir_model.devices.precisions", lambda _: ("bfloat16", "float32"))
    monkeypatch.setattr("lir_model.restorer._AGREEMENT", 200.0)
    assert Restorer("denoise", "fast", device="cpu").precision == "float32"


def test_a_lower_precision_that_agrees_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lir_model.devices.precisions", lambda _: ("bfloat16", "float32"))
    monkeypatch.setattr("lir_model.restorer._AGREEMENT", 20.0)
    assert Restorer("denoise", "fast", device="cpu").precision == "bfloat16"


def test_a_lower_precision_does_not_round_the_picture_itself() -> None:
    ramp = np.repeat(np.tile(np.linspace(0.1, 0.9, 128, dtype=np.float32), (128, 1))[..., None], 3, axis=2)
    rough, exact = (Restorer("denoise", "fast", device="cpu", precision=p)(ramp) for p in ("bfloat16", "float32"))
    assert psnr(rough, exact) > 64


def test_half_precision_is_refused_on_the_cpu() -> None:
    with pytest.raises(DeviceError, match="use float32"):
        Restorer("denoise", "fast", device="cpu", precision="float16")


def test_unknown_tasks_and_tiles_are_refused() -> None:
    with pytest.raises(ValueError, match="the tasks are denoise"):
        Restorer("sharpen")
    with pytest.raises(ValueError, match="a side in pixels"):
        Restorer("denoise", tile="large")


# Tasks of the whole picture


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 200, 3), (97, 61), (400, 300, 3), (700, 90, 3)])
def test_a_whole_picture_task_takes_any_size(dehaze: Restorer, shape: tuple[int, ...]) -> None:
    picture = np.full(shape, 128, np.uint8)
    result = dehaze(picture)
    assert result.shape == shape
    assert np.abs(result - (128 - 25.5)).max() < 2


def test_a_whole_picture_task_keeps_detail_that_the_small_picture_cannot_show(dehaze: Restorer) -> None:
    picture = truth(800, 900)
    picture[::2] = np.minimum(picture[::2], 245) + 10
    result = dehaze(picture).astype(int)
    fine = np.abs(np.diff(result, axis=0)).mean() / np.abs(np.diff(picture.astype(int), axis=0)).mean()
    assert fine == pytest.approx(1, abs=0.1)


def test_a_region_of_a_whole_picture_task_equals_that_part_of_the_result(dehaze: Restorer) -> None:
    picture = truth(500, 400)
    part = dehaze(picture, region=Region(123, 45, 200, 300))
    assert np.array_equal(part, dehaze(picture)[123:323, 45:345])


def test_the_picture_is_never_changed(denoise: Restorer, dehaze: Restorer) -> None:
    picture = noisy(truth(140, 150))
    before = picture.copy()
    denoise(picture)
    dehaze(picture)
    assert np.array_equal(picture, before)


def test_the_weights_file_decides_the_size(dehaze: Restorer, tmp_path: Path) -> None:
    assert dehaze.size == "fast"
    path = tmp_path / "best.safetensors"
    save(LIR(SIZES["best"]).state_dict(), make_card("denoise", "best"), path)
    assert Restorer("denoise", weights=path).size == "best"
