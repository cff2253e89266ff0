"""The ``lir`` command, on real files with the weights that ship."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from lir_app.command_line.main import main
from lir_model import Restorer
from lir_model.network import LIR, SIZES
from lir_model.running.parallel import cores
from lir_model.weights import catalogue
from tests.app.score import psnr


def restore(*arguments: object) -> int:
    return main(["restore", *map(str, arguments)])


@pytest.mark.slow
def test_a_noisy_photo_comes_back_clean(noisy: Path, clean: Image.Image) -> None:
    assert restore(noisy, "--task", "denoise") == 0
    assert psnr(noisy.with_name("noisy-denoise.png"), clean) > psnr(noisy, clean) + 8


@pytest.mark.slow
def test_strength_lies_between_the_input_and_the_full_result(noisy: Path, clean: Image.Image, tmp_path: Path) -> None:
    for strength in (0, 50, 100):
        restore(noisy, "--task", f"denoise:{strength}", "-o", tmp_path / f"{strength}.png")
    none, half, full = (psnr(tmp_path / f"{strength}.png", clean) for strength in (0, 50, 100))
    assert none == pytest.approx(psnr(noisy, clean))
    assert none + 2 < half < full


@pytest.mark.slow
def test_a_recipe_gives_the_same_bytes_as_the_steps_it_was_saved_from(noisy: Path, tmp_path: Path) -> None:
    step = "denoise:70,colour=50,detail=20"
    assert restore(noisy, "--task", step, "-o", tmp_path / "a.png", "--save-recipe") == 0
    recipe = noisy.with_name(noisy.name + ".lir.json")
    assert restore(noisy, "--recipe", recipe, "-o", tmp_path / "b.png") == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


@pytest.mark.slow
def test_a_recipe_that_cannot_be_kept_is_a_warning_for_the_result_is_there(
    noisy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    noisy.with_name(noisy.name + ".lir.json").mkdir()
    assert restore(noisy, "--task", "denoise:0", "-o", tmp_path / "a.png", "--save-recipe", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == "done"
    assert any(".lir.json" in warning for warning in told["warnings"])
    assert (tmp_path / "a.png").exists()


@pytest.mark.slow
def test_a_mask_keeps_the_photo_where_it_is_black(noisy: Path, tmp_path: Path) -> None:
    grey = Image.new("L", (24, 24), 255)
    grey.paste(0, (0, 0, 12, 24))
    width, height = Image.open(noisy).size
    grey.resize((width // 2, height // 2)).save(tmp_path / "mask.png")
    arguments = ("--task", "denoise", "--save-recipe")
    assert restore(noisy, *arguments, "--mask", tmp_path / "mask.png", "-o", tmp_path / "a.png") == 0
    photo, result = (np.asarray(Image.open(path)) for path in (noisy, tmp_path / "a.png"))
    quarter = photo.shape[1] // 4
    assert (result[:, :quarter] == photo[:, :quarter]).all()
    assert (result[:, -quarter:] != photo[:, -quarter:]).mean() > 0.5
    recipe = noisy.with_name(noisy.name + ".lir.json")
    assert restore(noisy, "--recipe", recipe, "-o", tmp_path / "b.png") == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_mask_of_another_shape_is_told_with_what_to_do(
    noisy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("L", (10, 50)).save(tmp_path / "mask.png")
    assert restore(noisy, "--task", "denoise", "--mask", tmp_path / "mask.png", "-o", tmp_path / "a.png") == 1
    assert "10 x 50" in (told := capsys.readouterr().err)
    assert "crop or turn it" in told


@pytest.mark.slow
def test_the_suffix_of_the_output_decides_its_format(noisy: Path, tmp_path: Path) -> None:
    assert restore(noisy, "--task", "denoise", "-o", tmp_path / "out.webp") == 0
    assert Image.open(tmp_path / "out.webp").format == "WEBP"


@pytest.mark.slow
def test_a_folder_goes_to_a_folder_that_is_made(noisy: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    assert restore(noisy.parent, "--task", "denoise", "-o", out, "--format", "jpeg", "--name", "{stem}_clean") == 0
    assert [path.name for path in out.iterdir()] == ["noisy_clean.jpg"]


@pytest.mark.slow
def test_one_bad_file_gets_one_line_and_the_batch_goes_on(noisy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = noisy.with_name("a-bad.jpg")
    bad.write_bytes(b"\xff\xd8\xff not a jpeg")
    assert restore(noisy.parent, "--task", "denoise", "--quiet") == 1
    assert noisy.with_name("noisy-denoise.png").exists()
    errors = capsys.readouterr().err.strip().splitlines()
    assert len(errors) == 1
    assert str(bad) in errors[0]


@pytest.mark.slow
def test_a_taken_name_is_never_written_over_unasked(noisy: Path) -> None:
    target = noisy.with_name("noisy-denoise.png")
    target.write_bytes(b"precious")
    assert restore(noisy, "--task", "denoise") == 0
    assert target.read_bytes() == b"precious"
    assert restore(noisy, "--task", "denoise", "--on-conflict", "skip") == 0
    assert target.read_bytes() == b"precious"
    assert restore(noisy, "--task", "denoise", "--on-conflict", "overwrite") == 0
    assert Image.open(target).size == (120, 96)


@pytest.mark.slow
def test_json_says_for_each_file_what_became_of_it(noisy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = noisy.with_name("missing.jpg")
    assert restore(noisy, missing, "--task", "denoise:80", "--json", "--device", "cpu") == 1
    done, failed = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert done["status"] == "done"
    assert done["output"] == str(noisy.with_name("noisy-denoise.png"))
    assert (done["width"], done["height"], done["device"]) == (120, 96, "cpu")
    assert failed["status"] == "failed"
    assert str(missing) in failed["error"]


def test_a_mask_that_is_black_everywhere_is_told(
    noisy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("L", (120, 96)).save(tmp_path / "mask.png")
    assert restore(noisy, "--task", "denoise:0", "--mask", tmp_path / "mask.png", "-o", tmp_path / "a.png") == 0
    assert "the mask is black everywhere: every photo stays as it is" in capsys.readouterr().err


def test_files_of_a_folder_that_are_passed_over_are_told(noisy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("dance.gif", "noisy.png.xmp", ".DS_Store"):
        (noisy.parent / name).write_bytes(b"GIF89a")
    for arguments in (["suggest", noisy.parent], ["restore", noisy.parent, "--task", "denoise:0"]):
        assert main([*map(str, arguments)]) == 0
        (line,) = [line for line in capsys.readouterr().err.splitlines() if "passed over" in line]
        assert line == "1 file passed over, for it is no photo that can be read: dance.gif"


@pytest.mark.slow
def test_an_imported_checkpoint_restores(noisy: Path, tmp_path: Path) -> None:
    from tests.model.naive_network import NaiveLIR

    torch.manual_seed(0)
    checkpoint, target = tmp_path / "published.pth", tmp_path / "own.safetensors"
    torch.save({"params": NaiveLIR(SIZES["fast"]).state_dict()}, checkpoint)
    assert main(["import-weights", str(checkpoint), "--task", "derain", "-o", str(target)]) == 0
    assert restore(noisy, "--task", "derain", "--weights", target) == 0


@pytest.mark.slow
def test_models_lists_what_ships(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--json"]) == 0
    cards = json.loads(capsys.readouterr().out)
    denoise = next(card for card in cards if (card["task"], card["size"]) == ("denoise", "fast"))
    assert denoise["parameters"] == sum(p.numel() for p in LIR(SIZES["fast"]).parameters())


def test_devices_names_the_automatic_choice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices"]) == 0
    assert "automatic" in capsys.readouterr().out
    assert main(["devices", "--json"]) == 0
    devices = json.loads(capsys.readouterr().out)
    assert [device["automatic"] for device in devices].count(True) == 1
    assert devices[-1]["name"] == "cpu"


@pytest.mark.slow
def test_bench_measures_and_foretells_photos_from_file_to_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--megapixels", "0.05", "--device", "cpu", "--task", "dehaze", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {(row["task"], row["model"]) for row in rows} == {("dehaze", size) for size in catalogue.available("dehaze")}
    for row in rows:
        assert row["megapixels"] == pytest.approx(0.05, rel=0.05)
        assert row["seconds_per_megapixel"] > 0
        assert 0 < row["expected_seconds"] < 100 * row["seconds"]
        assert row["peak_memory_mb"] > 100


@pytest.mark.slow
def test_bench_foretells_a_photo_that_nothing_is_known_about_yet(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the size of the one that is restored first, what was found out about it must not be known again."""
    size = str(0.5 * max(2, cores()))
    assert main(["bench", "--megapixels", size, "--device", "cpu", "--task", "dehaze", "--json"]) == 0
    for row in json.loads(capsys.readouterr().out):
        assert 1 / 3 < row["expected_seconds"] / row["seconds"] < 3


@pytest.mark.slow
def test_training_on_own_photos_gives_weights_that_restore(tmp_path: Path, noisy: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for i in range(2):
        pixels = np.random.default_rng(i).integers(0, 256, (140, 150, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(data / f"{i}.png")
    run = ["train", "--task", "derain", "--data", data, "--minutes", "0.03", "--batch", 1, "-o", tmp_path / "run"]
    assert main([*map(str, run)]) == 0
    weights = tmp_path / "run" / "derain-fast.safetensors"
    assert Restorer("derain", weights=weights).restore(np.asarray(Image.open(noisy))).shape == (96, 120, 3)


def test_training_says_which_photos_it_leaves_out_for_their_own_noise(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pixels = np.random.default_rng(0).integers(100, 150, (140, 150, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(tmp_path / "grainy.png")
    assert main(["train", "--task", "denoise", "--data", str(tmp_path), "--minutes", "1", "--grain", "0.5"]) == 1
    told = capsys.readouterr().err
    assert "grainy.png: left out" in told
    assert "(--grain)" in told


def test_training_leaves_out_files_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    assert main(["train", "--task", "denoise", "--data", str(tmp_path), "--minutes", "1"]) == 1
    assert "left out" in capsys.readouterr().err
