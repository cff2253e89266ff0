"""DNG files of every kind of samples are developed alike, whoever unpacks them, and turned as they mean it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from lir_app.photo import PhotoError, read_photo
from tests.app.photo.pictures import Array

MOSAIC, LINEAR = 32803, 34892
GREY_CARD = 118
"""What light of 18 % is in sRGB."""
OF_THE_CAMERA = [
    (50706, 1, 4, (1, 4, 0, 0), True),
    (50708, 2, 0, "Test", True),
    (50721, 10, 9, (1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1), True),
    (50728, 5, 3, (1, 1, 1, 1, 1, 1), True),
    (50778, 3, 1, 21, True),
]
OF_THE_MOSAIC = [(33421, 3, 2, (2, 2), True), (33422, 1, 4, (0, 1, 1, 2), True)]
PACKINGS: dict[str, dict[str, Any]] = {
    "plain": {},
    "deflated": {"compression": "zlib"},
    "deflated differences": {"compression": "zlib", "predictor": True},
    "tiles": {"tile": (32, 32), "compression": "zlib", "predictor": True},
    "JPEG XL": {"compression": 52546, "tile": (64, 64)},
}


def grey_card(kind: int, dtype: type) -> Array:
    """Samples of 18 % of the white of their type, in linear light."""
    white = 1.0 if np.dtype(dtype).kind == "f" else float(np.iinfo(dtype).max)
    return np.full((64, 96, 3) if kind == LINEAR else (64, 96), 0.18 * white).astype(dtype)


def written(path: Path, samples: Array, kind: int, *tags: tuple[Any, ...], **packing: Any) -> Path:
    extra = [*OF_THE_CAMERA, *(OF_THE_MOSAIC if kind == MOSAIC else []), *tags]
    with tifffile.TiffWriter(path) as writer:
        writer.write(samples, photometric=kind, metadata=None, extratags=extra, **packing)
    return path


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
@pytest.mark.parametrize("kind", [MOSAIC, LINEAR])
def test_a_grey_card_is_118_whatever_its_samples_are(tmp_path: Path, kind: int, dtype: type, packing: str) -> None:
    photo = read_photo(written(tmp_path / "a.dng", grey_card(kind, dtype), kind, **PACKINGS[packing]))
    assert photo.pixels.shape[:2] == (64, 96)
    assert np.abs(photo.pixels[8:-8, 8:-8] / 257 - GREY_CARD).max() < 1.5


def test_linear_samples_in_jpeg_through_a_table_are_developed(tmp_path: Path) -> None:
    codes = np.full((64, 96, 3), 128, np.uint8)
    table = np.interp(np.arange(256), (0, 128, 255), (0, 0.18 * 65535, 65535)).astype(int)
    tags = ((50712, 3, 256, tuple(table.tolist()), True), (50717, 4, 1, 65535, True))
    photo = read_photo(written(tmp_path / "a.dng", codes, LINEAR, *tags, compression="jpeg"))
    assert np.abs(photo.pixels / 257 - GREY_CARD).max() < 2


@pytest.mark.parametrize("orientation", [0, 9, 10, 200])
def test_an_orientation_that_there_is_none_of_turns_nothing(tmp_path: Path, orientation: int) -> None:
    samples = grey_card(MOSAIC, np.uint16)
    samples[:8] = 60000
    photo = read_photo(written(tmp_path / "a.dng", samples, MOSAIC, (274, 3, 1, orientation, True)))
    assert photo.pixels.shape[:2] == (64, 96)
    assert photo.pixels[:4].mean() > 2 * photo.pixels[-4:].mean()


def test_sensor_data_of_nothing_are_no_black_picture(tmp_path: Path) -> None:
    with pytest.raises(PhotoError):
        read_photo(written(tmp_path / "a.dng", np.zeros((64, 96, 3), np.uint16), LINEAR))
