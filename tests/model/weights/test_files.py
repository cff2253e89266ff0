"""Weights files and their cards."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from lir_model.errors import WeightsError
from lir_model.network import LIR, SIZES
from lir_model.tasks import TASKS, Size
from lir_model.weights import catalogue
from lir_model.weights.files import load_file, make_card, save


@pytest.fixture
def parameters() -> dict[str, torch.Tensor]:
    torch.manual_seed(0)
    return dict(LIR(SIZES["fast"]).state_dict())


SHIPPED = [(task, size) for task in TASKS for size in catalogue.available(task)]


def test_weights_for_denoise_ship() -> None:
    assert ("denoise", "fast") in SHIPPED


@pytest.mark.parametrize(("task", "size"), SHIPPED)
def test_shipped_weights_are_half_precision_and_their_card_is_theirs(task: str, size: Size) -> None:
    path, card = catalogue.path_of(task, size), catalogue.card(task, size)
    assert card["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (card["task"], card["size"]) == (task, size)
    with safe_open(path, "pt") as stream:
        assert {stream.get_tensor(name).dtype for name in stream.keys()} == {torch.float16}  # noqa: SIM118
        inside = json.loads(stream.metadata()["card"])
    assert inside.items() <= card.items()


@pytest.mark.slow
@pytest.mark.parametrize(("task", "size"), SHIPPED)
def test_the_card_says_what_engineers_ask(task: str, size: Size) -> None:
    card = catalogue.card(task, size)
    asked = {
        "configuration",
        "parameters",
        "data",
        "degradations",
        "steps",
        "pixels",
        "device",
        "date",
        "commit",
        "scores",
    }
    assert asked <= card.keys()
    assert all(card[name] for name in asked)
    assert card["parameters"] == sum(p.numel() for p in catalogue.load(task, size).parameters())


@pytest.mark.slow
def test_what_is_saved_comes_back(parameters: dict[str, torch.Tensor], tmp_path: Path) -> None:
    path = tmp_path / "new" / "mine.safetensors"
    save(parameters, make_card("derain", "fast", steps=7), path)
    network, card = load_file(path)
    for name, value in network.state_dict().items():
        assert torch.allclose(value, parameters[name], atol=1e-3), name
    assert (card["task"], card["steps"], card["parameters"]) == ("derain", 7, 1_169_168)
    assert json.loads(path.with_suffix(".json").read_text())["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_best_size_that_has_weights_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path)
    (tmp_path / "weights").mkdir()
    with pytest.raises(WeightsError, match="no weights for derain"):
        catalogue.default_size("derain")
    sizes: tuple[Size, ...] = ("fast", "best")
    for size in sizes:
        catalogue.path_of("derain", size).touch()
        assert catalogue.default_size("derain") == size
    assert catalogue.available("derain") == ("best", "fast")
    assert catalogue.available("denoise") == ()


def test_weights_that_do_not_ship_are_an_error_that_says_which_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path)
    (tmp_path / "weights").mkdir()
    catalogue.path_of("denoise", "fast").touch()
    with pytest.raises(WeightsError, match=r"no best weights for denoise.*fast"):
        catalogue.load("denoise", "best")


def test_a_broken_file_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "broken.safetensors"
    path.write_bytes(b"\x08\x00\x00\x00\x00\x00\x00\x00nonsense")
    with pytest.raises(WeightsError, match=r"broken\.safetensors: is damaged, or no file of such weights"):
        load_file(path)


@pytest.mark.slow
def test_a_file_of_another_network_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_file({"layer.weight": torch.zeros(3)}, path)
    with pytest.raises(WeightsError, match=r"other\.safetensors: "):
        load_file(path)


@pytest.mark.slow
def test_a_folder_that_cannot_be_written_is_an_error_by_name(
    parameters: dict[str, torch.Tensor], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WeightsError, match=r"file/w\.safetensors: cannot be written"):
        save(parameters, {}, tmp_path / "file" / "w.safetensors")
