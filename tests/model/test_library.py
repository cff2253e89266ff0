"""What programs that use the library rely on: its names, the forms that pictures may have, progress, and the end."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any, assert_type, cast

import numpy as np
import pytest
import torch
from torch import Tensor

import lir_model
from lir_model import (
    Cancelled,
    Device,
    DeviceError,
    Progress,
    Region,
    RestoreError,
    Restorer,
    Steps,
    ValuesError,
    available_sizes,
    blend,
    psnr,
    ssim,
)
from lir_model.pixels import Array
from lir_model.running import cpu_forward
from lir_model.running.runner import Runner
from lir_model.weights.catalogue import path_of


@pytest.fixture(scope="module")
def darker() -> Iterator[Restorer]:
    """Halves every value."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cpu_forward, "forward", lambda _network, x, _check: x * 0.5)
        with Restorer("denoise", "fast", device="cpu", precision="float32", tile=128) as restorer:
            yield restorer


@pytest.mark.parametrize("name", lir_model.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert name in dir(lir_model)
    value = getattr(lir_model, name)
    assert name == "TASKS" or value.__doc__


def test_the_public_names_are_these_and_a_change_of_them_is_meant() -> None:
    values = {"Device", "Diagnosis", "Progress", "Region", "Restoration", "Task", "TASKS"}
    errors = {"LIRError", "Cancelled", "DeviceError", "RestoreError", "ValuesError", "WeightsError"}
    actions = {"Restorer", "Diagnostician", "Steps", "available_devices", "available_sizes", "blend", "psnr", "ssim"}
    assert set(lir_model.__all__) == values | errors | actions


def test_a_name_that_is_not_there_is_told_as_python_does() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = lir_model.nothing


@pytest.mark.parametrize("shape", [(20, 30), (20, 30, 3), (2, 20, 30, 3), (1, 20, 30, 3)])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float16", "float32", "float64"])
def test_arrays_and_batches_come_back_in_their_form(darker: Restorer, shape: tuple[int, ...], dtype: str) -> None:
    white = 1.0 if dtype.startswith("float") else np.iinfo(dtype).max
    picture = (np.random.default_rng(0).random(shape) * white).astype(dtype)
    result = darker(picture)
    assert (result.shape, result.dtype) == (picture.shape, picture.dtype)
    np.testing.assert_allclose(
        result.astype(float), picture.astype(float) / 2, atol=max(0.51, white / 1e6) * white / 255
    )


@pytest.mark.parametrize("shape", [(20, 30), (1, 20, 30), (3, 20, 30), (2, 3, 20, 30), (2, 1, 20, 30)])
@pytest.mark.parametrize("dtype", [torch.uint8, torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_tensors_and_batches_come_back_in_their_form(
    darker: Restorer, shape: tuple[int, ...], dtype: torch.dtype
) -> None:
    white = 255 if dtype == torch.uint8 else 1
    picture = (torch.rand(shape, generator=torch.Generator().manual_seed(0)) * white).to(dtype)
    result = darker(picture)
    assert (result.shape, result.dtype, result.device) == (picture.shape, picture.dtype, picture.device)
    expected = picture.double() / 2
    assert (result.double() - expected).abs().max() <= 0.51 * white / 100


def test_a_tensor_gives_what_the_same_array_gives(darker: Restorer) -> None:
    array = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    tensor = torch.from_numpy(array).permute(2, 0, 1)
    assert torch.equal(darker(tensor).permute(1, 2, 0), torch.from_numpy(darker(array)))


def test_the_types_say_that_what_goes_in_comes_out(darker: Restorer) -> None:
    array: Array = np.zeros((8, 8, 3), np.uint8)
    assert isinstance(assert_type(darker(array), Array), np.ndarray)
    assert isinstance(assert_type(darker(torch.zeros(3, 8, 8)), Tensor), Tensor)
    assert isinstance(assert_type(darker.steps(array), Steps[Array]), Steps)
    assert (Path(lir_model.__file__).parent / "py.typed").is_file()


def test_a_tensor_that_wants_gradients_is_read_as_it_is(darker: Restorer) -> None:
    picture = torch.ones(3, 20, 30, requires_grad=True)
    assert not darker(picture).requires_grad
    assert picture.detach().eq(1).all()


def test_of_a_batch_a_region_is_restored_of_each_picture(darker: Restorer) -> None:
    batch = np.full((2, 40, 50, 3), 200, np.uint8)
    assert darker(batch, region=Region(5, 6, 7, 8)).shape == (2, 7, 8, 3)
    assert darker(torch.from_numpy(batch).permute(0, 3, 1, 2), region=Region(5, 6, 7, 8)).shape == (2, 3, 7, 8)


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros((4, 4, 2), np.uint8),
        np.zeros((0, 4, 4, 3), np.uint8),
        np.zeros(4, np.uint8),
        np.zeros((4, 4, 3), np.int64),
        torch.zeros(4, 4, 3, dtype=torch.uint8),
        torch.zeros(0, 3, 4, 4),
        torch.zeros(3, 4, 4, dtype=torch.int64),
        torch.zeros(4, 4).to_sparse(),
    ],
    ids=lambda value: f"{type(value).__name__}-{tuple(value.shape)}-{value.dtype}",
)
def test_what_is_no_picture_is_refused(darker: Restorer, wrong: Any) -> None:
    with pytest.raises(ValueError, match="a picture must be"):
        darker(wrong)


@pytest.mark.parametrize("dtype", [">u2", "<u2", ">f2", ">f4", "<f4", ">f8", "longdouble"])
def test_an_array_may_have_any_byte_order_and_any_floating_point(darker: Restorer, dtype: str) -> None:
    white = 1.0 if np.dtype(dtype).kind == "f" else 65535
    picture = (np.random.default_rng(0).random((20, 30, 3)) * white).astype(dtype)
    result = darker(picture)
    assert result.dtype == picture.dtype
    assert np.abs(result.astype(float) - picture.astype(float) / 2).max() <= 0.001 * white


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"picture": [[0, 1], [1, 0]]}, "a picture must be .* not list"),
        ({"picture": None}, "a picture must be .* not None"),
        ({"picture": "photo.jpg"}, "a picture must be .* not 'photo.jpg'"),
        ({"strength": 101}, "strength must lie between 0 and 100, not 101"),
        ({"strength": -1}, "strength must lie between 0 and 100, not -1"),
        ({"strength": np.nan}, "strength must lie between 0 and 100, not nan"),
        ({"strength": "full"}, "strength must be a number from 0 to 100, not 'full'"),
        ({"strength": True}, "strength must be a number from 0 to 100, not True"),
        ({"strength": None}, "strength must be a number from 0 to 100, not None"),
        ({"controls": {"detail": 101}}, "detail must lie between 0 and 100, not 101"),
        ({"controls": {"detail": "much"}}, "detail must be a number from 0 to 100, not 'much'"),
        ({"controls": {"sharpness": 5}}, "there is no control 'sharpness'; the controls are lightness, colour, detail"),
        ({"controls": ["detail"]}, "controls must be amounts by the names of controls, not list"),
        ({"region": (0, 0, 4, 4)}, "region must be a Region, not tuple"),
        ({"region": Region(0, 0, 30, 8)}, "does not lie in a picture of 8 x 8 pixels"),
        ({"region": Region(0, cast("int", 0.5), 2, 2)}, "does not lie in a picture of 8 x 8 pixels"),
        ({"on_progress": 5}, "on_progress must be a function, not 5"),
        ({"cancelled": "no"}, "cancelled must be a function, not 'no'"),
    ],
)
def test_an_argument_that_is_wrong_is_refused_in_a_sentence(
    darker: Restorer, arguments: dict[str, Any], named: str
) -> None:
    with pytest.raises(ValuesError, match=named):
        darker.restore(**{"picture": np.zeros((8, 8), np.uint8), **arguments})


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"task": "sharpen"}, "there is no task 'sharpen'; the tasks are denoise"),
        ({"task": ["denoise"]}, "there is no task"),
        ({"size": "huge"}, "there is no size 'huge'; the sizes are fast, best"),
        ({"size": 5}, "there is no size 5"),
        ({"device": 0}, "device must be auto, or the name of a device, not 0"),
        ({"tile": 1.5}, "1.5 is neither auto, whole nor a side in pixels"),
        ({"tile": True}, "True is neither"),
        ({"tile": None}, "None is neither"),
        ({"weights": 5}, "weights must be a path, not 5"),
        ({"on_notice": "print"}, "on_notice must be a function, not 'print'"),
        ({"passed": 5}, "passed must be a set, not 5"),
        ({"weights": ""}, "weights must be a path, not ''"),
    ],
)
def test_a_restorer_refuses_what_it_cannot_be_made_of(arguments: dict[str, Any], named: str) -> None:
    with pytest.raises(ValuesError, match=named):
        Restorer(**{"task": "denoise", **arguments})


def test_a_precision_that_there_is_not_is_refused() -> None:
    with pytest.raises(DeviceError, match="cannot run networks in float64; use float32"):
        Restorer("denoise", "fast", device="cpu", precision="float64")


def test_weights_may_be_named_by_a_text_and_a_device_by_itself() -> None:
    weights = str(path_of("denoise", "fast"))
    for device in (torch.device("cpu"), Device("cpu", "CPU")):
        with Restorer("denoise", device=device, precision="float32", weights=weights) as restorer:
            assert restorer.device.kind == "cpu"


def test_measures_blends_and_sizes_refuse_what_they_cannot_work_on() -> None:
    picture, small = np.zeros((16, 16), np.uint8), np.zeros((8, 8), np.uint8)
    for measure in (psnr, ssim):
        with pytest.raises(ValuesError, match="a picture must be an array of numbers, not list"):
            measure([0], picture)  # type: ignore[arg-type]
        with pytest.raises(ValuesError, match="different shapes"):
            measure(picture, small)
        with pytest.raises(ValuesError, match="peak must be a number above 0, not 0"):
            measure(picture, picture, 0)
    with pytest.raises(ValuesError, match="at least 11 x 11"):
        ssim(small, small)
    with pytest.raises(ValuesError, match="of one shape and type"):
        blend(picture, picture.astype(np.uint16), 50)
    with pytest.raises(ValuesError, match="there is no task 'sharpen'"):
        available_sizes("sharpen")


@pytest.mark.parametrize("dtype", [">f4", np.float64, ">u2"])
def test_a_blend_of_any_byte_order_and_floating_point_lies_in_between(dtype: Any) -> None:
    white = 1.0 if np.dtype(dtype).kind == "f" else 65535
    before, after = (np.full((4, 5, 3), value, dtype) for value in (0, white))
    half = blend(before, after, 50)
    assert half.dtype == np.dtype(dtype)
    assert np.abs(half / white - 0.5).max() < 1e-4


def test_a_matrix_is_restored_as_the_array_that_it_is(darker: Restorer) -> None:
    picture = np.full((8, 9), 200, np.uint8)
    assert np.array_equal(darker(picture.view(np.matrix)), darker(picture))


def test_a_picture_in_floating_point_whose_white_is_255_is_refused_instead_of_made_white(darker: Restorer) -> None:
    with pytest.raises(ValueError, match="white is 1, but the picture holds values from 0 to 255"):
        darker(np.linspace(0, 255, 1200, dtype=np.float32).reshape(20, 20, 3))


def test_noise_may_reach_beyond_black_and_white(darker: Restorer) -> None:
    result = darker(np.random.default_rng(0).normal(0.5, 0.3, (20, 20, 3)).astype(np.float32))
    assert result.min() >= 0
    assert result.max() <= 1


def test_the_progress_of_a_batch_is_that_of_all_its_pictures(darker: Restorer) -> None:
    told: list[Progress] = []
    darker(np.zeros((3, 150, 150, 3), np.uint8), on_progress=told.append)
    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions)
    assert fractions[0] < 0.2
    assert fractions[-1] == pytest.approx(1)


def test_steps_give_the_progress_and_then_the_result(darker: Restorer) -> None:
    picture = np.full((150, 150, 3), 200, np.uint8)
    steps = darker.steps(picture)
    fractions = [progress.fraction for progress in steps]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < fractions[-1] == 1
    np.testing.assert_array_equal(steps.result, darker(picture))
    assert list(steps) == []


def test_the_result_can_be_asked_for_without_iterating(darker: Restorer) -> None:
    assert darker.steps(np.full((20, 20), 200, np.uint8), 50).result[0, 0] == 150


def test_a_loop_that_is_left_early_stops_the_work() -> None:
    stopped = threading.Event()

    def work(report: object, cancelled: object) -> None:
        assert callable(report)
        assert callable(cancelled)
        report(Progress(0.1))
        while not cancelled():
            pass
        stopped.set()
        raise Cancelled("stopped")

    for _ in Steps(work):
        break
    assert stopped.wait(10)


def test_an_error_of_the_work_is_raised_in_the_loop(darker: Restorer) -> None:
    with pytest.raises(ValueError, match="does not lie in a picture"):
        list(darker.steps(np.zeros((20, 20), np.uint8), region=Region(0, 0, 30, 30)))


@pytest.mark.slow
def test_a_closed_restorer_lets_go_of_its_network_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    load, loaded = Runner.load, []

    def watched(*arguments: Any) -> Runner:
        runner = load(*arguments)
        loaded.append(weakref.ref(runner.original))
        return runner

    monkeypatch.setattr(Runner, "load", watched)
    with Restorer("denoise", "fast", device="cpu", precision="float32") as restorer:
        assert loaded[0]() is not None
    gc.collect()
    assert loaded[0]() is None
    with pytest.raises(RestoreError, match="this restorer is closed"):
        restorer(np.zeros((8, 8), np.uint8))
