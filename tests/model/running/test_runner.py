"""Runner: a network on a device, in a precision that is trusted, with less at a time where memory is short."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import pytest
import torch
from torch import Tensor

from lir_model.errors import DeviceError, RestoreError
from lir_model.metrics import psnr
from lir_model.network import LIR, SIDES
from lir_model.running import device_check
from lir_model.running.devices import Device
from lir_model.running.runner import Runner, ran_out_of_memory
from tests.model.fakes import CPU, fake_runner, fast_network

GPU = Device("cuda:0", "Fine GPU")


@pytest.fixture
def network() -> LIR:
    return fast_network()


@pytest.fixture
def bfloat16_is_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lir_model.running.devices.precisions", lambda _: ("bfloat16", "float32"))


@pytest.mark.slow
def test_it_gives_what_the_network_gives(network: LIR) -> None:
    x = torch.rand(2, 3, 128, 160)
    with torch.inference_mode():
        expected = network(x.contiguous())
    assert psnr(Runner.load(network, CPU, "float32").run(x).numpy(), expected.numpy(), peak=1) > 80  # but for rounding


def test_values_that_are_no_numbers_are_an_error_never_a_picture() -> None:
    with pytest.raises(RestoreError, match="no numbers on CPU in float32"):
        fake_runner(lambda x: x * float("nan")).run(torch.ones(1, 3, 128, 128))


@pytest.mark.slow
@pytest.mark.usefixtures("bfloat16_is_fast")
@pytest.mark.parametrize(("needed", "taken"), [(200.0, "float32"), (20.0, "bfloat16")])
def test_a_lower_precision_is_taken_only_where_it_agrees_with_float32(
    network: LIR, monkeypatch: pytest.MonkeyPatch, needed: float, taken: str
) -> None:
    monkeypatch.setattr(device_check, "AGREEMENT", needed)
    assert Runner.load(network, CPU).precision == taken


@pytest.fixture
def tested(monkeypatch: pytest.MonkeyPatch) -> list[LIR]:
    """The networks whose precision is tested, which all agree."""
    networks: list[LIR] = []

    def agree(_: object, network: LIR) -> float:
        networks.append(network)
        return 60.0

    monkeypatch.setattr(device_check, "agreement", agree)
    return networks


@pytest.mark.usefixtures("bfloat16_is_fast")
def test_a_test_that_was_passed_is_not_run_again(network: LIR, tested: list[LIR]) -> None:
    passed: set[str] = set()
    precisions = [Runner.load(network, CPU, passed=passed).precision for _ in range(2)]
    assert (precisions, tested) == (["bfloat16", "bfloat16"], [network])


@pytest.mark.usefixtures("bfloat16_is_fast")
@pytest.mark.parametrize("changed", ["weights", "processor", "agreement asked for"])
def test_what_the_outcome_depends_on_is_tested_anew(
    network: LIR, tested: list[LIR], monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    passed: set[str] = set()
    Runner.load(network, CPU, passed=passed)
    other = copy.deepcopy(network)
    if changed == "weights":
        next(other.parameters()).data[0] += 1e-3
    if changed == "processor":
        monkeypatch.setattr("lir_model.running.devices.capabilities", lambda: {"another": True})
    if changed == "agreement asked for":
        monkeypatch.setattr(device_check, "AGREEMENT", 50.0)
    Runner.load(other, CPU, passed=passed)
    assert len(tested) == 2


@pytest.mark.usefixtures("bfloat16_is_fast")
def test_a_test_that_was_not_passed_is_run_again(
    network: LIR, tested: list[LIR], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_check, "AGREEMENT", 70.0)
    passed: set[str] = set()
    precisions = [Runner.load(network, CPU, passed=passed).precision for _ in range(2)]
    assert (precisions, len(tested)) == (["float32", "float32"], 2)


@pytest.mark.slow
@pytest.mark.usefixtures("bfloat16_is_fast")
def test_a_precision_that_is_asked_for_is_taken(network: LIR) -> None:
    assert Runner.load(network, CPU, "float32").precision == "float32"
    assert Runner.load(network, CPU, "bfloat16").precision == "bfloat16"


@pytest.mark.parametrize("precision", ["float16", "float8"])
def test_a_precision_that_the_device_cannot_compute_in_is_refused(network: LIR, precision: str) -> None:
    with pytest.raises(DeviceError, match=f"CPU cannot run networks in {precision}; use float32"):
        Runner.load(network, CPU, precision)


@pytest.mark.parametrize(("tile", "side"), [("auto", CPU.tile), ("whole", None), (256, 256)])
def test_the_tile_is_the_devices_the_whole_or_as_asked(network: LIR, tile: str | int, side: int | None) -> None:
    assert Runner.load(network, CPU, "float32", tile).tile == side


def ladder(runner: Runner) -> Iterator[tuple[int | None, int]]:
    following: Runner | None = runner
    while following is not None:
        yield following.tile, following.batch
        following = following.smaller()


def test_with_less_memory_it_runs_fewer_tiles_at_a_time_then_smaller_ones() -> None:
    assert list(ladder(fake_runner(device=GPU, tile=512, batch=4))) == [(512, 4), (512, 1), (256, 1), (128, 1)]


def test_the_whole_picture_becomes_tiles_of_the_device_first() -> None:
    assert list(ladder(fake_runner(tile=None)))[:3] == [(None, 1), (CPU.tile, 1), (CPU.tile // 2, 1)]
    assert list(ladder(fake_runner(tile=None)))[-1] == (SIDES.smallest, 1)


@pytest.mark.slow
def test_at_last_it_runs_on_the_cpu_with_all_that_suits_it() -> None:
    runner = fake_runner(device=GPU, tile=128, batch=1)
    moved = runner.on_cpu()
    assert moved is not None
    assert (moved.device.kind, moved.tile, moved.batch) == ("cpu", CPU.tile, CPU.batch)
    assert runner.device == GPU
    assert moved.on_cpu() is None


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError(),
        MemoryError(),
        RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory: you tried"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 4 bytes."),
        RuntimeError("could not create a primitive"),
        RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"),
    ],
)
def test_running_out_of_memory_is_recognised_on_every_device(error: Exception) -> None:
    assert ran_out_of_memory(error)


@pytest.mark.parametrize("error", [RuntimeError("a defect"), ValueError("out of memory")])
def test_other_errors_are_not_taken_for_it(error: Exception) -> None:
    assert not ran_out_of_memory(error)


@pytest.mark.slow
def test_more_pixels_and_the_larger_network_cost_more() -> None:
    assert fake_runner().cost(200) == 2 * fake_runner().cost(100) > 0
    assert fake_runner(device=GPU).cost(100) < fake_runner().cost(100)


def test_a_batch_of_several_tiles_keeps_its_order() -> None:
    def darker(x: Tensor) -> Tensor:
        return x / 2

    batch = torch.rand(3, 3, 128, 128)
    assert torch.equal(fake_runner(darker).run(batch), batch / 2)
