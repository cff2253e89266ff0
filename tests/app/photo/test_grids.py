"""Pictures put together of tiles come out whole and upright, however they are turned and mirrored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import read_photo
from tests.app.photo.grids import SIDE, avif_grid, clap, heic_grid, imir, irot
from tests.app.photo.pictures import Array, integers

Y, X = np.mgrid[0 : 2 * SIDE, 0 : 3 * SIDE]
PICTURE: Array = np.stack([Y / Y.max(), X / X.max(), (X + Y) / (X + Y).max()], axis=2)
CROP = clap(5, 8, 60, 41, (3 * SIDE, 2 * SIDE))
CROPPED = PICTURE[8:49, 5:65]

TURNED = {
    "as it is": ((), PICTURE),
    "a quarter": ((irot(1),), np.rot90(PICTURE)),
    "half": ((irot(2),), np.rot90(PICTURE, 2)),
    "three quarters": ((irot(3),), np.rot90(PICTURE, 3)),
    "top to bottom": ((imir(0),), PICTURE[::-1]),
    "left to right": ((imir(1),), PICTURE[:, ::-1]),
    "a quarter, then left to right": ((irot(1), imir(1)), np.rot90(PICTURE)[:, ::-1]),
    "cropped": ((CROP,), CROPPED),
    "cropped, then a quarter, then left to right": ((CROP, irot(1), imir(1)), np.rot90(CROPPED)[:, ::-1]),
    "three quarters, then top to bottom": ((irot(3), imir(0)), np.rot90(PICTURE, 3)[::-1]),
}


@pytest.mark.parametrize("way", TURNED)
def test_a_heic_put_together_of_tiles_is_read_and_turned_as_it_tells(tmp_path: Path, way: str) -> None:
    transformations, expected = TURNED[way]
    (tmp_path / "a.heic").write_bytes(heic_grid(integers(PICTURE, 8), *transformations))
    photo = read_photo(tmp_path / "a.heic")
    assert photo.pixels.shape == expected.shape
    assert np.abs(photo.pixels / 255 - expected).max() < 0.02


@pytest.mark.parametrize("bits", [8, 10, 12])
@pytest.mark.parametrize("way", ["as it is", "cropped", "cropped, then a quarter, then left to right"])
def test_avif_of_any_depth_that_only_its_tiles_tell(tmp_path: Path, way: str, bits: int) -> None:
    transformations, expected = TURNED[way]
    (tmp_path / "a.avif").write_bytes(avif_grid(integers(PICTURE, bits), bits, *transformations))
    photo = read_photo(tmp_path / "a.avif")
    assert photo.depth == (8 if bits == 8 else 16)
    assert photo.pixels.shape == expected.shape
    assert np.abs(photo.pixels / photo.pixels.max() - expected / expected.max()).max() < 0.03
    assert photo.pixels.max() > 0.98 * expected.max() * (255 if bits == 8 else 65535)
