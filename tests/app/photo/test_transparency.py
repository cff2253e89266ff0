"""What full transparency hides neither steers the result nor shows in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.photo import SaveOptions, read_photo, write_photo
from lir_app.photo.transparency import filled
from tests.app.photo.pictures import Array, integers, scene

VISIBLE = np.zeros((40, 56), dtype=bool)
VISIBLE[:, 20:] = True


def with_hidden(path: Path, colour: tuple[int, int, int]) -> Path:
    """A picture whose left third is hidden and holds a colour."""
    pixels = integers(scene(), 8)
    pixels[~VISIBLE] = colour
    Image.fromarray(np.dstack([pixels, np.where(VISIBLE, 255, 0).astype(np.uint8)])).save(path)
    return path


def test_what_is_hidden_does_not_change_the_working_picture(tmp_path: Path) -> None:
    red, green = (read_photo(with_hidden(tmp_path / "a.png", c)) for c in ((255, 0, 0), (0, 255, 0)))
    assert np.array_equal(red.pixels, green.pixels)
    assert np.array_equal(red.pixels[VISIBLE], integers(scene(), 8)[VISIBLE])


def test_hidden_pixels_come_back_as_they_were_where_nothing_is_lost(tmp_path: Path) -> None:
    photo = read_photo(with_hidden(tmp_path / "a.png", (255, 0, 0)))
    restored = photo.with_pixels(255 - photo.pixels)
    write_photo(restored, tmp_path / "b.png")
    with Image.open(tmp_path / "b.png") as image:
        stored = np.asarray(image)[..., :3]
    assert (stored[~VISIBLE] == (255, 0, 0)).all()
    assert np.array_equal(stored[VISIBLE], 255 - integers(scene(), 8)[VISIBLE])


@pytest.mark.parametrize("target", ["webp", "avif"])
def test_hidden_colours_do_not_run_into_visible_ones(tmp_path: Path, target: str) -> None:
    def edge(colour: tuple[int, int, int]) -> Array:
        photo = read_photo(with_hidden(tmp_path / "a.png", colour))
        write_photo(photo, tmp_path / "b", SaveOptions(format=target, quality=60))
        return read_photo(tmp_path / "b").pixels[:, 20:24].astype(int)

    assert np.array_equal(edge((255, 0, 0)), edge((0, 0, 255)))


@pytest.mark.parametrize("shape", [(40, 56), (40, 56, 3), (37, 5, 3), (1, 9)])
def test_filling_continues_the_visible_colours(shape: tuple[int, ...]) -> None:
    pixels = np.full(shape, 90, np.uint8)
    alpha = np.full(shape[:2], 255, np.uint8)
    alpha[:, : shape[1] // 2] = 0
    pixels[alpha == 0] = 255
    assert (filled(pixels, alpha) == 90).all()


def test_where_everything_is_hidden_nothing_is_filled() -> None:
    pixels = integers(scene(), 8)
    assert np.array_equal(filled(pixels, np.zeros((40, 56), np.uint8)), pixels)
