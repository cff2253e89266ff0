"""A device is used only where it computes what the CPU computes, and why it is not used is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from torch import Tensor

from lir_model.errors import DeviceError, RestoreError
from lir_model.running import device_check, devices
from lir_model.running.devices import Device

CPU = Device("cpu", "CPU")
GPU = Device("cuda:0", "Fine GPU")


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    device_check.reason_against.cache_clear()
    yield
    device_check.reason_against.cache_clear()


@pytest.fixture
def with_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "devices", lambda: (GPU, CPU))


def plain(x: Tensor) -> Tensor:
    return x


def test_runs_that_agree_are_trusted() -> None:
    assert device_check.objection(device_check.agreement(lambda x: x + 1e-4, plain)) is None


@pytest.mark.parametrize("error", [0.01, float("nan")])
def test_runs_that_differ_are_not_and_by_how_much_is_said(error: float) -> None:
    reason = device_check.objection(device_check.agreement(lambda x: x + error, plain))
    assert reason is not None
    assert "differ from the CPU's" in reason


@pytest.mark.parametrize("error", [RuntimeError("op missing\nlong trace"), RestoreError("no numbers")])
def test_a_run_that_fails_is_not_trusted_and_its_error_is_said(error: Exception) -> None:
    def fails(_: Tensor) -> Tensor:
        raise error

    reason = device_check.objection(device_check.agreement(fails, plain))
    assert reason == f"it failed on a test picture ({str(error).splitlines()[0]})"


def test_the_cpu_is_always_trusted() -> None:
    assert device_check.reason_against(CPU) is None


def test_a_device_that_is_not_there_is_not_trusted() -> None:
    if torch.cuda.is_available():
        pytest.skip("it is there")
    assert "failed on a test picture" in (device_check.reason_against(Device("cuda:7", "Absent GPU")) or "")


@pytest.mark.usefixtures("with_gpu")
@pytest.mark.parametrize(("reason", "chosen"), [(None, GPU), ("its results differ", CPU)])
def test_the_first_trusted_device_is_taken_by_itself(
    monkeypatch: pytest.MonkeyPatch, reason: str | None, chosen: Device
) -> None:
    monkeypatch.setattr(device_check, "reason_against", lambda device: reason if device == GPU else None)
    assert device_check.choose() == chosen


@pytest.mark.usefixtures("with_gpu")
def test_a_device_that_is_asked_for_and_not_trusted_is_refused_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_check, "reason_against", lambda device: "its results differ" if device == GPU else None)
    with pytest.raises(DeviceError, match="Fine GPU is not used: its results differ; use another device"):
        device_check.choose("cuda")
    assert device_check.choose("cpu") == CPU
