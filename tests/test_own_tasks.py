"""A task from elsewhere, of the whole picture or in tiles, is learned, restored with and offered like the others."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Generator, Tensor

from lir_app.command_line.main import main
from lir_model import Restorer, degrade, methods
from lir_model.degrade import DEGRADATIONS
from lir_model.tasks import TASKS, Task, register
from lir_model.weights import catalogue
from tests.model.fakes import registered


def dusk(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Half as bright, or as dark as the level says."""
    del generator
    return clean * (1 - (50 if level is None else level) / 100)


def stripes(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Every fourth row lost."""
    del generator, level
    striped = clean.clone()
    striped[..., ::4, :] = 0
    return striped


@pytest.fixture(params=["dusk", "stripes"])
def task(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Task]:
    kind: str = request.param
    how: dict[str, Callable[[Tensor, Generator, float | None], Tensor]] = {"dusk": dusk, "stripes": stripes}
    method = {"dusk": methods.make_scene, "stripes": methods.make_tiled}[kind]
    degrade.register(kind, how[kind])
    own = Task(f"de{kind}", f"De{kind}", "From elsewhere.", "mdi6.star", kind, partial(method, kind), tmp_path / "own")
    with registered(own):
        yield own
    del DEGRADATIONS[kind]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(2):
        pixels = np.random.default_rng(number).integers(0, 256, (200, 210, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}.png")
    return folder / "0.png"


@pytest.mark.slow
def test_it_trains_restores_and_is_offered(
    task: Task, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.manual_seed(0)
    name = task.name
    train = ["train", "--task", name, "--data", str(photo.parent), "--minutes", "0.01", "--batch", "1"]
    assert main([*train, "--crops", "128", "-o", str(tmp_path / "own")]) == 0
    assert catalogue.available(name) == ("fast",)
    assert catalogue.card(name, "fast")["degradations"].startswith(f"lir_model.degrade, {task.degradation}")
    assert main(["restore", str(photo), "--task", f"{name}:70", "-o", str(tmp_path / "restored.png")]) == 0
    with Image.open(tmp_path / "restored.png") as restored:
        assert restored.size == (210, 200)
    assert Restorer(name, device="cpu").restore(np.zeros((90, 80), np.uint16)).shape == (90, 80)
    capsys.readouterr()
    assert main(["models"]) == 0
    assert f"\n{name} " in capsys.readouterr().out
    for command in ("restore", "train", "evaluate"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        assert name in capsys.readouterr().out


def test_its_degradation_can_be_asked_for_by_name(task: Task, photo: Path, tmp_path: Path) -> None:
    target = tmp_path / "degraded.png"
    assert main(["degrade", str(photo), "--kind", task.degradation, "-o", str(target)]) == 0
    assert np.asarray(Image.open(target)).mean() < np.asarray(Image.open(photo)).mean() - 20


def test_a_name_that_is_taken_is_refused(task: Task) -> None:
    with pytest.raises(ValueError, match="there is a task"):
        register(task)
    with pytest.raises(ValueError, match="there is a degradation"):
        degrade.register(task.degradation, dusk)
    assert list(TASKS)[-1] == task.name


@pytest.mark.slow
@pytest.mark.parametrize("card", [None, "", "[]", "{", '{"source": "published.pth"}'])
def test_weights_with_no_card_or_half_of_one_are_offered_like_the_others(
    task: Task, card: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = catalogue.path_of(task.name, "fast")
    weights.parent.mkdir()
    shutil.copy(catalogue.path_of("denoise", "fast"), weights)
    if card is not None:
        weights.with_suffix(".json").write_text(card, encoding="utf-8")
    assert catalogue.card(task.name, "fast").items() >= {"task": task.name, "size": "fast"}.items()
    assert main(["models"]) == 0
    assert f"\n{task.name} " in capsys.readouterr().out
    assert main(["models", "--json"]) == 0
