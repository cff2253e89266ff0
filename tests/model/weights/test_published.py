"""Published checkpoints come in whole, under the names used here, and run no code."""

from __future__ import annotations

import pickle
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from lir_model.errors import WeightsError
from lir_model.network import LIR, SIZES
from lir_model.tasks import Size
from lir_model.weights.published import read_published
from lir_model.weights.sizes import size_of
from tests.model.naive_network import NaiveLIR, fill_well_conditioned

State = dict[str, Tensor]


def published(size: Size) -> NaiveLIR:
    torch.manual_seed(0)
    network = NaiveLIR(SIZES[size]).eval()
    fill_well_conditioned(network, 0)
    return network


@pytest.fixture(scope="module")
def network() -> NaiveLIR:
    return published("fast")


@pytest.fixture
def state(network: NaiveLIR) -> State:
    return dict(network.state_dict())


def saved(checkpoint: object, folder: Path) -> Path:
    path = folder / "published.pth"
    torch.save(checkpoint, path)
    return path


LAYOUTS: dict[str, Callable[[State], Any]] = {
    "under params": lambda state: {"params": state},
    "under params_ema": lambda state: {"params_ema": state},
    "at the top": lambda state: state,
    "in an OrderedDict": lambda state: OrderedDict(params=OrderedDict(state)),
    "with the prefix module.": lambda state: {"params": {f"module.{name}": tensor for name, tensor in state.items()}},
    "beside other things": lambda state: {"iter": 750_000, "params": state, "optimizer": {"lr": 1e-6}},
    "in half precision": lambda state: {"params": {name: tensor.half() for name, tensor in state.items()}},
}


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_imported_checkpoint_restores_as_its_authors_network_does(
    layout: str, network: NaiveLIR, state: State, tmp_path: Path
) -> None:
    ours = LIR(SIZES["fast"]).eval()
    ours.load_state_dict(read_published(saved(LAYOUTS[layout](state), tmp_path)))
    x = torch.rand(1, 3, 128, 128, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        tolerance = 5e-3 if layout == "in half precision" else 1e-4
        torch.testing.assert_close(ours(x), network(x), rtol=0, atol=tolerance)


@pytest.mark.slow
def test_averaged_parameters_are_preferred(state: State, tmp_path: Path) -> None:
    averaged = {name: tensor + 1 for name, tensor in state.items()}
    parameters = read_published(saved({"params": state, "params_ema": averaged}, tmp_path))
    assert torch.equal(parameters["head.conv.weight"], averaged["Conv_head.conv.weight"])


@pytest.mark.slow
def test_the_published_size_is_recognised(tmp_path: Path) -> None:
    parameters = read_published(saved({"params": dict(published("best").state_dict())}, tmp_path))
    assert size_of(parameters) == "best"
    assert sum(tensor.numel() for tensor in parameters.values()) == 7_310_915


@pytest.mark.slow
def test_fixed_kernels_are_left_out_however_they_are_called(state: State, tmp_path: Path) -> None:
    for name in ("Sobel_x", "Laplation", "Edge", "gaussian.weight", "kernel2d"):
        state[f"EAA1.0.stage2.0.{name}"] = torch.ones(32, 1, 3, 3)
    parameters = read_published(saved({"params": state}, tmp_path))
    assert set(parameters) == set(LIR(SIZES["fast"]).state_dict())


@pytest.mark.slow
def test_a_checkpoint_without_fixed_kernels_is_as_good(state: State, tmp_path: Path) -> None:
    learned = {name: tensor for name, tensor in state.items() if tensor.shape[1:] not in {(1, 3, 3), (1, 15, 15)}}
    learned |= {name: tensor for name, tensor in state.items() if name.endswith("conv_2.weight")}
    assert len(learned) < len(state)
    read_published(saved(learned, tmp_path))


def refusal(path: Path) -> str:
    with pytest.raises(WeightsError) as caught:
        read_published(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message


@pytest.mark.slow
def test_an_incomplete_checkpoint_is_refused_by_the_first_missing_names(state: State, tmp_path: Path) -> None:
    del state["EAA1.0.stage2.0.alpha"]
    del state["Conv_tail.conv.weight"]
    message = refusal(saved({"params": state}, tmp_path))
    assert "encoder1.0.stage2.0.alpha is missing; tail.conv.weight is missing" in message


@pytest.mark.slow
def test_a_much_too_small_checkpoint_names_three_and_counts_the_others(tmp_path: Path) -> None:
    message = refusal(saved({"params": {"Conv_head.act.weight": torch.ones(1)}}, tmp_path))
    assert "head.conv.weight is missing" in message
    assert message.count("is missing") == 3
    assert message.endswith("more")


def test_a_parameter_of_another_shape_is_refused_by_name(state: State, tmp_path: Path) -> None:
    state["Conv_tail.conv.weight"] = torch.zeros(4, 32, 3, 3)
    message = refusal(saved({"params": state}, tmp_path))
    assert "tail.conv.weight is (4, 32, 3, 3) instead of (3, 32, 3, 3)" in message


def test_a_parameter_too_many_is_refused_by_name(state: State, tmp_path: Path) -> None:
    state["EAA1.1.stage1.1.weight"] = torch.zeros(32, 32, 3, 3)
    assert "encoder1.1.stage1.1.weight is unknown" in refusal(saved({"params": state}, tmp_path))


@pytest.mark.parametrize(
    "checkpoint",
    [{}, {"params": {}}, [1, 2], 7, torch.zeros(3), {1: torch.zeros(3)}, {"params": {"Conv_head.conv.weight": 3}}],
    ids=str,
)
def test_a_foreign_file_is_refused(checkpoint: object, tmp_path: Path) -> None:
    refusal(saved(checkpoint, tmp_path))


@pytest.mark.parametrize("content", [b"", b"no checkpoint at all", b"PK\x03\x04 cut off"])
def test_a_file_that_is_no_checkpoint_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "published.pth"
    path.write_bytes(content)
    assert "not a PyTorch checkpoint" in refusal(path)


def test_a_truncated_checkpoint_is_refused(state: State, tmp_path: Path) -> None:
    path = saved({"params": state}, tmp_path)
    path.write_bytes(path.read_bytes()[:100_000])
    assert "not a PyTorch checkpoint" in refusal(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path / "nothing.pth")
    assert "cannot be read" in refusal(tmp_path)


class Intruder:
    """Unpickling it would make a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.target,)


@pytest.mark.parametrize("legacy", [False, True])
def test_a_checkpoint_with_code_in_it_is_refused_and_the_code_not_run(
    legacy: bool, state: State, tmp_path: Path
) -> None:
    path, mark = tmp_path / "published.pth", tmp_path / "mark"
    checkpoint = {"params": state, "intruder": Intruder(mark)}
    if legacy:
        path.write_bytes(pickle.dumps(checkpoint, protocol=2))
    else:
        torch.save(checkpoint, path)
    assert "safely" in refusal(path)
    assert not mark.exists()
