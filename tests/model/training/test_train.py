"""Training: it learns, it survives being killed, and it draws what it says."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
import torch
from torch import Generator, Tensor

from lir_model.errors import WeightsError
from lir_model.network import LIR
from lir_model.training.crops import Crops, Scenes
from lir_model.training.restoration import Pairs, RestorationObjective, draw_pair
from lir_model.training.train import Report, Schedule, Training

SCHEDULE = Schedule(minutes=0.05, warmup=1)
PAIRS = Pairs("noise", batch=1)


def run_on(pictures: list[Tensor], folder: Path, name: str = "denoise-fast") -> Training[LIR]:
    crops = Crops(pictures)
    return Training(SCHEDULE, RestorationObjective(PAIRS, "fast", crops, crops, batches=1), folder, name)


@pytest.fixture(scope="module")
def pictures() -> list[Tensor]:
    generator = Generator().manual_seed(0)
    return [torch.randint(0, 256, (3, 150, 170), generator=generator, dtype=torch.uint8) for _ in range(2)]


@pytest.mark.slow
def test_a_run_ends_with_its_minutes_and_leaves_a_log_that_can_be_plotted(
    pictures: list[Tensor], tmp_path: Path
) -> None:
    reports: list[Report] = []
    run_on(pictures, tmp_path).run(reports.append, report_every=1)
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert lines[-1]["seconds_left"] == 0
    assert lines[-1]["score"] > 0
    assert [line["step"] for line in lines] == [report.step for report in reports]


@pytest.mark.slow
def test_a_killed_run_goes_on_where_it_was(pictures: list[Tensor], tmp_path: Path) -> None:
    first = run_on(pictures, tmp_path)
    first.run(report_every=1)
    again = run_on(pictures, tmp_path)
    assert again.step == first.step > 0
    for a, b in zip(first.average.parameters(), again.average.parameters(), strict=True):
        assert torch.equal(a, b)
    again.run()
    assert again.step == first.step, "its minutes were over already"


@pytest.mark.slow
def test_crops_grow_through_the_run_and_get_fewer() -> None:
    generator = Generator().manual_seed(0)
    pictures = Crops([torch.randint(0, 256, (3, 300, 300), generator=generator, dtype=torch.uint8)])
    pairs = Pairs("noise", batch=4, crops=(128, 192, 256))
    shapes = [draw_pair(pairs, pictures, generator, done)[0].shape for done in (0.0, 0.3, 0.4, 0.7, 1.0)]
    assert [(shape[0], shape[2]) for shape in shapes] == [(4, 128), (4, 128), (2, 192), (1, 256), (1, 256)]


@pytest.mark.slow
def test_a_half_written_checkpoint_never_replaces_a_whole_one(
    pictures: list[Tensor], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = run_on(pictures, tmp_path)
    training.save()
    whole = (tmp_path / "checkpoint.pt").read_bytes()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", killed)
    with pytest.raises(KeyboardInterrupt):
        training.save()
    assert (tmp_path / "checkpoint.pt").read_bytes() == whole


@pytest.mark.parametrize("content", [b"", b"no checkpoint", pickle.dumps({"step": 3}, 2)])
def test_a_run_does_not_go_on_from_a_checkpoint_that_is_damaged_or_none(
    pictures: list[Tensor], tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "checkpoint.pt").write_bytes(content)
    with pytest.raises(WeightsError, match=r"checkpoint\.pt: is damaged, or the checkpoint of another training"):
        run_on(pictures, tmp_path)


@pytest.mark.slow
def test_a_run_does_not_go_on_from_the_checkpoint_of_another_task(pictures: list[Tensor], tmp_path: Path) -> None:
    run_on(pictures, tmp_path, "derain-fast").save()
    with pytest.raises(WeightsError, match=r"checkpoint\.pt: is a checkpoint of derain-fast, so denoise-fast cannot"):
        run_on(pictures, tmp_path)
    run_on(pictures, tmp_path, "derain-fast")


@pytest.mark.slow
def test_a_run_goes_on_from_a_checkpoint_of_earlier_versions_which_wrote_no_name(
    pictures: list[Tensor], tmp_path: Path
) -> None:
    run_on(pictures, tmp_path).save()
    saved = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    del saved["name"]
    torch.save(saved, tmp_path / "checkpoint.pt")
    run_on(pictures, tmp_path)


@pytest.mark.slow
def test_the_learning_rate_falls_to_zero_with_the_time_left(pictures: list[Tensor], tmp_path: Path) -> None:
    reports: list[Report] = []
    run_on(pictures, tmp_path).run(on_report=reports.append, report_every=0.1)
    rates = [report.rate for report in reports]
    assert rates == sorted(rates, reverse=True)
    assert rates[-1] == pytest.approx(0, abs=1e-12)


def test_some_crops_are_brighter_than_their_picture_up_to_white() -> None:
    generator = Generator().manual_seed(3)
    picture = torch.randint(100, 160, (3, 200, 200), generator=generator, dtype=torch.uint8)
    means = torch.stack([crop.mean() for crop in Crops([picture]).draw(64, 64, generator)])
    assert 0.05 < (means > 0.55).float().mean() < 0.35
    assert 0.75 < means.max() <= 1


def test_crops_avoid_what_is_flat() -> None:
    flat = torch.full((3, 400, 400), 128, dtype=torch.uint8)
    textured = torch.randint(0, 256, (3, 400, 400), generator=Generator().manual_seed(1), dtype=torch.uint8)
    drawn = Crops([flat, textured]).draw(32, 128, Generator().manual_seed(0))
    assert (drawn.std((1, 2, 3)) > 0.05).float().mean() > 0.8


def test_more_than_half_of_the_crops_are_enlarged_and_so_softer() -> None:
    sharp = torch.randint(0, 128, (3, 400, 400), generator=Generator().manual_seed(1), dtype=torch.uint8)
    drawn = Crops([sharp]).draw(64, 128, Generator().manual_seed(0))
    steps = drawn.diff(dim=3).abs().mean((1, 2, 3)) / drawn.mean((1, 2, 3))
    assert 0.4 < (steps < 0.9 * steps.max()).float().mean() < 0.8


def test_crops_are_enlarged_as_often_as_asked() -> None:
    sharp = torch.randint(0, 128, (3, 400, 400), generator=Generator().manual_seed(1), dtype=torch.uint8)
    drawn = Crops([sharp], enlarged=0).draw(32, 128, Generator().manual_seed(0))
    steps = drawn.diff(dim=3).abs().mean((1, 2, 3)) / drawn.mean((1, 2, 3))
    assert steps.min() > 0.9 * steps.max()


@pytest.mark.slow
def test_a_share_of_the_crops_stays_clean(pictures: list[Tensor]) -> None:
    pairs = Pairs("noise", batch=32, untouched=0.5)
    degraded, clean = draw_pair(pairs, Crops(pictures), Generator().manual_seed(0), 0.0)
    same = [torch.allclose(a, b, atol=0.5 / 255 + 1e-6) for a, b in zip(degraded, clean, strict=True)]
    assert 8 <= sum(same) <= 24


def test_scenes_show_most_of_their_picture() -> None:
    ramp = torch.arange(256, dtype=torch.uint8).expand(3, 200, 256)
    drawn = Scenes([ramp]).draw(16, 128, Generator().manual_seed(0))
    extent = drawn.amax((1, 2, 3)) - drawn.amin((1, 2, 3))
    assert drawn.shape == (16, 3, 128, 128)
    assert extent.min() > 0.35
