"""``lir degrade``: the same file from the same seed, in the depth and format of the photo, over no original."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.command_line.main import main
from lir_app.photo import Photo, read_photo, write_photo
from tests.app.score import psnr


def degrade(*arguments: object) -> int:
    return main(["degrade", *map(str, arguments)])


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["noise", "rain", "haze", "blur"])
def test_degrade_makes_the_same_file_from_the_same_seed(clean: Image.Image, tmp_path: Path, kind: str) -> None:
    clean.save(tmp_path / "clean.png")
    for name in ("one.png", "two.png"):
        arguments = ["degrade", tmp_path / "clean.png", "--kind", kind, "--seed", 4, "-o", tmp_path / name]
        assert main([*map(str, arguments)]) == 0
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()
    assert psnr(tmp_path / "one.png", clean) < 45


def test_degrade_tells_what_is_lost_as_the_photo_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frames = [Image.new("RGB", (32, 24), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "clean.webp", save_all=True, append_images=frames[1:])
    assert degrade(tmp_path / "clean.webp", "--kind", "noise", "-o", tmp_path / "noisy.webp") == 0
    assert "2 pictures" in capsys.readouterr().err


def test_degrade_writes_the_format_that_the_suffix_says(clean: Image.Image, tmp_path: Path) -> None:
    clean.save(tmp_path / "clean.jpg")
    arguments = ["degrade", tmp_path / "clean.jpg", "--kind", "noise", "-o", tmp_path / "noisy.png"]
    assert main([*map(str, arguments)]) == 0
    assert Image.open(tmp_path / "noisy.png").format == "PNG"


def test_degrade_refuses_a_suffix_that_is_no_format(clean: Image.Image, tmp_path: Path) -> None:
    clean.save(tmp_path / "clean.png")
    arguments = ["degrade", tmp_path / "clean.png", "--kind", "noise", "-o", tmp_path / "noisy.xyz"]
    assert main([*map(str, arguments)]) == 2
    assert not (tmp_path / "noisy.xyz").exists()


def test_degrade_never_writes_over_its_input_unless_told(clean: Image.Image, tmp_path: Path) -> None:
    photo = tmp_path / "clean.png"
    clean.save(photo)
    before = photo.read_bytes()
    assert degrade(photo, "--kind", "noise", "-o", photo) == 0
    assert photo.read_bytes() == before
    assert (tmp_path / "clean-2.png").exists()
    assert degrade(photo, "--kind", "noise", "-o", photo, "--on-conflict", "skip") == 0
    assert photo.read_bytes() == before
    assert degrade(photo, "--kind", "noise", "-o", photo, "--on-conflict", "overwrite") == 0
    assert photo.read_bytes() != before


@pytest.mark.parametrize("kind", ["noise", "rain", "haze", "blur"])
@pytest.mark.parametrize(("dtype", "shape"), [(np.uint16, (48, 64, 3)), (np.uint16, (48, 64)), (np.uint8, (48, 64))])
def test_degrade_keeps_the_depth_and_grey_grey(tmp_path: Path, kind: str, dtype: type, shape: tuple[int, ...]) -> None:
    ramp = np.linspace(0.2, 0.8, 64)[None, :] * np.ones((48, 1))
    pixels = ramp if len(shape) == 2 else np.stack([ramp, 1 - ramp, ramp], axis=2)
    clean = Photo(tmp_path / "a.tif", "tiff", np.rint(pixels * np.iinfo(dtype).max).astype(dtype))
    write_photo(clean, clean.path)
    assert degrade(clean.path, "--kind", kind, "--level", "30", "-o", tmp_path / "b.tif") == 0
    degraded = read_photo(tmp_path / "b.tif").pixels
    assert degraded.dtype == dtype
    assert degraded.shape == shape
    if dtype == np.uint16:
        assert len(np.unique(degraded % 257)) > 1, "more than 8 bits are used"
