"""Small pictures, and the photo as a value."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from lir_app.photo import Photo, read_thumbnail
from tests.app.photo.saved import exif_bytes, ramp, saved


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_thumbnails_are_small_upright_and_of_the_same_colours(tmp_path: Path, suffix: str) -> None:
    source = saved(tmp_path, ramp(400, 600), f"in.{suffix}", exif=exif_bytes(6))
    thumbnail = read_thumbnail(source, 60)
    assert thumbnail.shape == (60, 40, 3)
    assert abs(float(thumbnail.mean()) - ramp(400, 600).mean()) < 3


def test_thumbnails_of_16_bits_are_8_bits(tmp_path: Path) -> None:
    (tmp_path / "in.png").write_bytes(imagecodecs.png_encode(ramp(200, 300, dtype=np.uint16)))
    thumbnail = read_thumbnail(tmp_path / "in.png", 50)
    assert thumbnail.dtype == np.uint8
    assert abs(float(thumbnail.mean()) - ramp(200, 300).mean()) < 3


def test_a_photo_is_a_value_with_replaceable_pixels(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "a.png", "png", ramp())
    other = photo.with_pixels(255 - photo.pixels)
    assert other.path == photo.path
    assert np.array_equal(photo.pixels, ramp())
    assert replace(other, pixels=photo.pixels).depth == 8
