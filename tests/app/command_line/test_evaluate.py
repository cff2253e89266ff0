"""``lir evaluate``: scores of pairs, and what is said of those that do not fit."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.command_line.main import main
from lir_app.photo import Photo, write_photo
from lir_model.pixels import to_16_bits
from tests.app.score import psnr


@pytest.mark.slow
def test_evaluate_scores_input_and_result(noisy: Path, clean: Image.Image, capsys: pytest.CaptureFixture[str]) -> None:
    truth = noisy.with_name("truth.png")
    clean.save(truth)
    assert main(["evaluate", str(noisy), str(truth), "--task", "denoise", "--json"]) == 0
    mean = json.loads(capsys.readouterr().out)["mean"]
    assert mean["input"]["psnr"] == pytest.approx(psnr(noisy, clean))
    assert mean["result"]["psnr"] > mean["input"]["psnr"] + 8
    assert mean["result"]["ssim"] > mean["input"]["ssim"]
    assert mean["result"]["psnr_y"] > mean["result"]["psnr"]


def test_evaluate_wants_a_clean_photo_for_each_degraded_one(
    noisy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "clean").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "clean" / "other.png")
    assert main(["evaluate", str(noisy.parent), str(tmp_path / "clean"), "--task", "denoise"]) == 1
    assert str(noisy) in capsys.readouterr().err


def test_a_photo_that_the_library_refuses_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "tiny.png")
    assert main(["evaluate", *[str(tmp_path / "tiny.png")] * 2, "--task", "denoise"]) == 1
    assert capsys.readouterr().err.startswith(f"lir: {tmp_path / 'tiny.png'}: SSIM needs pictures of at least 11 x 11")


@pytest.mark.slow
def test_evaluate_names_pairs_that_do_not_fit_and_scores_the_others(
    noisy: Path, clean: Image.Image, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    truth = tmp_path / "truth"
    truth.mkdir()
    clean.save(truth / "noisy.png")
    clean.save(truth / "small.png")
    clean.resize((60, 48)).save(noisy.with_name("small.png"))
    clean.save(truth / "broken.png")
    noisy.with_name("broken.png").write_bytes(b"no picture")
    assert main(["evaluate", str(noisy.parent), str(truth), "--task", "denoise", "--json"]) == 1
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert [picture["picture"] for picture in found["pictures"]] == ["noisy"]
    assert [f"lir: {error}" for error in found["errors"]] == told.err.splitlines()
    assert len(told.err.splitlines()) == 2
    assert "small.png" in told.err
    assert "broken.png" in told.err


@pytest.mark.slow
def test_evaluate_compares_photos_of_different_depths(
    noisy: Path, clean: Image.Image, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = Photo(noisy.with_name("deep.tif"), "tiff", to_16_bits(np.asarray(clean)))
    write_photo(deep, deep.path)
    assert main(["evaluate", str(noisy), str(deep.path), "--task", "denoise", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["mean"]["input"]["psnr"] == pytest.approx(psnr(noisy, clean))
