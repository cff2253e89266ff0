"""What the diagnosis learns from, and that it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Generator, Tensor

from lir_model.diagnosis.network import KINDS
from lir_model.diagnosis.views import views_of
from lir_model.pixels import Array
from lir_model.training.diagnosis.examples import draw_examples
from lir_model.training.diagnosis.harmless import LOOKS, TONES, Change, harmless, retouched
from lir_model.training.diagnosis.objective import DiagnosisObjective
from lir_model.training.diagnosis.pool import Pool
from lir_model.training.diagnosis.textures import TEXTURES, draw_texture


@pytest.fixture(scope="module")
def pictures() -> list[Tensor]:
    generator = Generator().manual_seed(0)
    coarse = torch.rand(2, 3, 20, 24, generator=generator)
    fine = torch.nn.functional.interpolate(coarse, (300, 360), mode="bicubic").clamp(0, 1)
    return [(picture * 255).to(torch.uint8) for picture in fine]


@pytest.mark.slow
def test_a_scene_is_shown_clean_and_degraded_in_each_way(pictures: list[Tensor]) -> None:
    generator = Generator().manual_seed(1)
    scenes = [draw_examples(pictures, generator) for _ in range(24)]
    assert all((example.severity > 0).sum() == 0 for example, *_ in scenes)
    drawn = [example for scene in scenes for example in scene]
    counts = {int((example.severity > 0).sum()) for example in drawn}
    assert counts == {0, 1, 2}
    assert all((sum(float(example.severity[i]) > 0 for example in drawn)) > 0 for i in range(len(KINDS)))
    for example in drawn:
        assert 0 <= example.picture.min() <= example.picture.max() <= 1
        assert 0 <= example.severity.min() <= example.severity.max() <= 1


@pytest.mark.parametrize("change", [*LOOKS, *TONES], ids=lambda change: change.__name__)
def test_what_is_harmless_keeps_shape_and_range(pictures: list[Tensor], change: Change) -> None:
    clean = pictures[0][None].float() / 255
    changed = change(clean, Generator().manual_seed(2)).clamp(0, 1)
    assert changed.shape == clean.shape
    assert torch.isfinite(changed).all()
    assert not torch.equal(changed, clean)


@pytest.mark.parametrize("seed", range(12))
def test_a_picture_is_retouched_like_what_it_was_before_it_was_degraded(pictures: list[Tensor], seed: int) -> None:
    clean = pictures[0][None].float() / 255
    both = retouched(torch.cat((clean, clean)), Generator().manual_seed(seed), 1.0)
    assert torch.equal(both[0], both[1])
    assert not torch.equal(both[:1], clean)


def test_some_pictures_stay_as_they_were(pictures: list[Tensor]) -> None:
    clean, generator = pictures[0][None].float() / 255, Generator().manual_seed(3)
    same = [torch.equal(harmless(clean, generator), clean) for _ in range(20)]
    assert 0 < sum(same) < 20


@pytest.fixture
def small_photo(pictures: list[Tensor]) -> Array:
    return np.asarray(pictures[0][:, :96, :120].permute(1, 2, 0)) / 255


def test_a_texture_fills_a_picture_of_the_size_of_the_photo(small_photo: Array) -> None:
    for seed in range(3 * len(TEXTURES)):
        drawn = draw_texture(seed, small_photo)
        assert drawn.shape == small_photo.shape
        assert 0 <= drawn.min() < drawn.max() <= 1
        quarters = (drawn[:48, :60], drawn[48:, :60], drawn[:48, 60:], drawn[48:, 60:])
        assert all(quarter.std() > 0 for quarter in quarters)


def test_the_same_seed_gives_the_same_texture(small_photo: Array) -> None:
    for seed in range(3 * len(TEXTURES)):
        assert np.array_equal(draw_texture(seed, small_photo), draw_texture(seed, small_photo))


def test_the_pool_gives_back_what_was_put_in_mirrored_or_recoloured(pictures: list[Tensor], tmp_path: Path) -> None:
    pool = Pool(tmp_path / "examples.bin")
    views, severity = views_of(pictures[0].permute(1, 2, 0).numpy()), torch.tensor([0.0, 0.25, 0.5, 1.0])
    pool.add(views, severity)
    assert len(Pool(tmp_path / "examples.bin")) == 1, "another run finds it"
    drawn, told = pool.draw(8, Generator().manual_seed(0))
    assert torch.equal(told, severity.expand(8, -1))
    for given, back in ((views.scene, drawn.scene), (views.full, drawn.full), (views.reduced, drawn.reduced)):
        assert back.shape == (8, *given.shape[1:])
        assert torch.equal(back.float().mean((1, *range(2, back.ndim))), given.float().mean().expand(8))
    assert any(torch.equal(drawn.full[i], views.full[0].flip(-1)) for i in range(8))


def test_the_newest_examples_are_among_those_drawn(pictures: list[Tensor], tmp_path: Path) -> None:
    pool, views = Pool(tmp_path / "examples.bin"), views_of(pictures[0].permute(1, 2, 0).numpy())
    for i in range(5):
        pool.add(views, torch.full((4,), i / 10))
    _, told = pool.draw(4, Generator().manual_seed(0), newest=2)
    assert sorted(told[:2, 0].tolist()) == pytest.approx([0.3, 0.4])


@pytest.mark.slow
def test_it_learns_and_makes_examples_on_the_way(pictures: list[Tensor], tmp_path: Path) -> None:
    pool = Pool(tmp_path / "examples.bin")
    objective, generator = DiagnosisObjective(pictures, pictures, pool, scored=2), Generator().manual_seed(0)
    torch.manual_seed(0)
    network = objective.network()
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-3)
    objective.loss(network, generator, 0.0)
    before, (views, severity) = len(pool), pool.draw(8, Generator().manual_seed(1))

    def error() -> float:
        with torch.no_grad():
            return float((network(views)[0] - severity).square().mean())

    untaught = error()
    for _ in range(8):
        optimiser.zero_grad()
        objective.loss(network, generator, 0.0)[0].backward()
        optimiser.step()
    assert error() < untaught
    assert len(pool) > before
    assert 0 <= objective.score(network) <= 100
