"""Devices and the precisions worth trying on them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from lir_model.errors import DeviceError
from lir_model.network import SIDES
from lir_model.running import devices
from lir_model.running.devices import Device


def pretend(monkeypatch: pytest.MonkeyPatch, kind: str | None, count: int = 0) -> None:
    """As if PyTorch had found an accelerator of this kind."""
    module = SimpleNamespace(get_device_name=lambda i: f"Fine GPU {'AB'[i]}")
    monkeypatch.setattr(torch.accelerator, "is_available", lambda: kind is not None)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda: kind and torch.device(kind))
    monkeypatch.setattr(torch.accelerator, "device_count", lambda: count)
    monkeypatch.setattr(torch, "get_device_module", lambda _: module)


@pytest.fixture
def two_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, "cuda", 2)


@pytest.mark.parametrize(
    ("kind", "count", "names"),
    [
        (None, 0, ["cpu"]),
        ("cuda", 1, ["cuda:0", "cpu"]),
        ("xpu", 2, ["xpu:0", "xpu:1", "cpu"]),
        ("mps", 1, ["mps", "cpu"]),
    ],
)
def test_whatever_accelerator_pytorch_finds_is_listed(
    monkeypatch: pytest.MonkeyPatch, kind: str | None, count: int, names: list[str]
) -> None:
    pretend(monkeypatch, kind, count)
    assert [device.name for device in devices.devices()] == names


@pytest.mark.parametrize("name", ["cpu", "cuda:1", "xpu:0", "mps", "hpu:0"])
def test_every_device_has_a_tile_that_the_network_accepts(name: str) -> None:
    device = Device(name, name)
    assert SIDES.accepts(device.tile)
    assert device.batch >= 1


def test_the_cpu_is_always_there_and_the_last() -> None:
    assert devices.devices()[-1].name == "cpu"
    assert devices.choose("cpu").kind == "cpu"


@pytest.mark.usefixtures("two_gpus")
def test_each_gpu_is_listed_by_name_before_the_cpu() -> None:
    found = {device.name: device.title for device in devices.devices()}
    assert list(found)[:2] == ["cuda:0", "cuda:1"]
    assert found["cuda:1"] == "Fine GPU B"


@pytest.mark.usefixtures("two_gpus")
@pytest.mark.parametrize(("name", "chosen"), [("cuda", "cuda:0"), ("cuda:1", "cuda:1"), ("cpu", "cpu")])
def test_a_device_is_chosen_by_its_name_or_its_kind(name: str, chosen: str) -> None:
    assert devices.choose(name).name == chosen


def test_a_device_that_is_not_there_is_an_error_that_names_those_that_are() -> None:
    with pytest.raises(DeviceError, match=r"no device cuda:9 on this machine; there are: .*cpu"):
        devices.choose("cuda:9")


@pytest.mark.parametrize("name", ["cpu", "cuda:0", "xpu:0", "mps"])
def test_float32_is_the_last_precision_tried_on_every_device(name: str) -> None:
    assert devices.precisions(Device(name, name))[-1] == "float32"


@pytest.mark.parametrize(
    ("capabilities", "first"), [({"avx512_bf16": True}, "bfloat16"), ({"amx_bf16": True}, "bfloat16"), ({}, "float32")]
)
def test_bfloat16_is_tried_on_processors_that_multiply_it(
    monkeypatch: pytest.MonkeyPatch, capabilities: dict[str, bool], first: str
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities, raising=False)  # PyTorch 2.8 has none
    assert devices.precisions(Device("cpu", "CPU"))[0] == first


@pytest.mark.parametrize(("free", "tiles"), [(None, 3), (100, 3), (5, 2), (0, 1)])
def test_as_many_tiles_run_side_by_side_as_fit_half_of_the_free_memory(
    monkeypatch: pytest.MonkeyPatch, free: int | None, tiles: int
) -> None:
    monkeypatch.setattr(devices, "cores", lambda: 3)
    monkeypatch.setattr(devices, "_free_memory", lambda: free)
    assert devices.tiles_at_once(Device("cpu", "CPU"), tile_bytes=1) == tiles


@pytest.mark.parametrize(("free", "tiles"), [(100, 8), (6, 3), (1, 1)])
def test_a_graphics_card_with_little_free_memory_gets_fewer_tiles_at_once(
    monkeypatch: pytest.MonkeyPatch, free: int, tiles: int
) -> None:
    module = SimpleNamespace(mem_get_info=lambda name: (free, 100) if name == "cuda:1" else (0, 0))
    monkeypatch.setattr(torch, "get_device_module", lambda _: module)
    assert devices.tiles_at_once(Device("cuda:1", "Fine GPU B"), tile_bytes=1) == tiles


def refuses(_: str) -> tuple[int, int]:
    raise RuntimeError("not supported")


@pytest.mark.parametrize("module", [SimpleNamespace(), SimpleNamespace(mem_get_info=refuses)])
def test_a_graphics_card_that_does_not_tell_its_memory_gets_all_tiles_at_once(
    monkeypatch: pytest.MonkeyPatch, module: SimpleNamespace
) -> None:
    monkeypatch.setattr(torch, "get_device_module", lambda _: module)
    device = Device("xpu:0", "Fine GPU")
    assert devices.tiles_at_once(device, tile_bytes=1) == device.batch
