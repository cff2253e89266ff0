"""Lossless JPEG: its colours are read as its writer stored them, or it is refused by its true name."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from lir_app.photo import PhotoError, read_photo
from tests.app.photo.pictures import Array, integers, scene

ADOBE = b"\xff\xee\x00\x0eAdobe\x00\x64\0\0\0\0"
JFIF = b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
FFMPEG = b"\xff\xfe\x00\x10Lavc59.37.100\0"
NAMED_RGB, NUMBERED = (b"R\x11\0G\x11\0B\x11\0", b"\1\x11\0\2\x11\0\3\x11\0")


def lossless(path: Path, samples: Array, told: bytes, components: bytes = NUMBERED, bits: int = 8) -> Path:
    """A file of samples as they are, which tells of its colours what it is given."""
    data = imagecodecs.jpeg8_encode(np.ascontiguousarray(samples), lossless=True, bitspersample=bits)
    assert data.count(ADOBE + b"\0") == 1
    assert data.count(NAMED_RGB) == 1
    data = data.replace(ADOBE + b"\0", told).replace(NAMED_RGB, components)
    head, mark, scan = data.partition(b"\xff\xda\x00\x0c\x03")
    named = b"".join(bytes((name, table)) for name, table in zip(components[::3], scan[1:6:2], strict=True))
    path.write_bytes(head + mark + named + scan[6:])
    return path


@pytest.mark.parametrize(
    ("told", "components"),
    [(ADOBE + b"\1", NUMBERED), (JFIF, NUMBERED), (FFMPEG, NUMBERED)],
    ids=["Adobe", "JFIF", "ffmpeg"],
)
def test_luma_and_colours_become_rgb_where_anything_tells_that_they_are(
    tmp_path: Path, told: bytes, components: bytes
) -> None:
    picture = integers(scene(), 8)
    stored = np.asarray(Image.fromarray(picture).convert("YCbCr"))
    photo = read_photo(lossless(tmp_path / "a.jpg", stored, told, components))
    assert np.abs(photo.pixels.astype(int) - picture).max() <= 3
    assert photo.warnings == ()


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize(
    ("told", "components", "notes"),
    [(ADOBE + b"\0", NUMBERED, 0), (JFIF, NAMED_RGB, 0), (b"", NAMED_RGB, 0), (b"", NUMBERED, 1)],
    ids=["Adobe", "names", "names alone", "nothing"],
)
def test_rgb_comes_out_to_the_very_value_and_is_supposed_with_a_warning_where_nothing_tells(
    tmp_path: Path, bits: int, told: bytes, components: bytes, notes: int
) -> None:
    top = (1 << bits) - 1
    picture = np.rint(scene() * top).astype(np.uint8 if bits == 8 else np.uint16)
    photo = read_photo(lossless(tmp_path / "a.jpg", picture, told, components, bits))
    expected = picture if bits == 8 else np.rint(picture / top * 65535)
    assert np.array_equal(photo.pixels, expected)
    assert len(photo.warnings) == notes


def test_the_range_of_video_is_stretched_where_the_file_tells_it(tmp_path: Path) -> None:
    picture = integers(scene(), 8)
    stored = np.asarray(Image.fromarray(picture).convert("YCbCr")).astype(float)
    video = np.array([16, 128, 128]) + (stored - np.array([0, 128, 128])) * np.array([219, 224, 224]) / 255
    told = FFMPEG + b"\xff\xfe\x00\x0cCS=ITU601\0"
    photo = read_photo(lossless(tmp_path / "a.jpg", np.rint(video).astype(np.uint8), told))
    assert np.abs(photo.pixels.astype(int) - picture).max() <= 5


def test_differences_of_colours_are_refused_by_their_true_name(tmp_path: Path) -> None:
    picture = integers(scene(), 9)
    with pytest.raises(PhotoError, match="lossless JPEG of differences between colours is not read"):
        read_photo(lossless(tmp_path / "a.jpg", picture, FFMPEG, NUMBERED, 9))
