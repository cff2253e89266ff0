"""Reading: files that are none, and small pictures of every kind."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image

from lir_app.photo import PhotoError, read_photo, read_thumbnail
from tests.app.photo.pictures import Array, dng, integers, scene


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in the file system of this machine")
@pytest.mark.parametrize("read", [read_photo, lambda path: read_thumbnail(path, 64)])
def test_pipes_and_devices_are_refused_and_not_waited_for(tmp_path: Path, read: Any) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    for path in (tmp_path / "pipe.jpg", Path(os.devnull)):
        with pytest.raises(PhotoError, match="pipe or a device"):
            read(path)


def made(tmp_path: Path, kind: str) -> Path:
    """A file of a kind whose small picture cannot be read the usual way."""
    path = tmp_path / f"a{kind[kind.index('.') :]}"
    pixels = integers(scene(), 8)
    large = np.kron(pixels, np.ones((4, 4, 1), np.uint8))
    if kind == "planar.tif":
        tifffile.imwrite(path, np.moveaxis(large, -1, 0), photometric="rgb", planarconfig="separate")
    elif kind == "float.tif":
        tifffile.imwrite(path, (large / 255).astype(np.float32), photometric="rgb")
    elif kind == "deep.png":
        path.write_bytes(imagecodecs.png_encode(large.astype(np.uint16) * np.uint16(257)))
    elif kind == "deep.avif":
        path.write_bytes(imagecodecs.avif_encode(large.astype(np.uint16) << 2, level=95, bitspersample=10))
    elif kind == "several.heic":
        file = pillow_heif.from_pillow(Image.fromarray(255 - large))
        file.add_from_pillow(Image.fromarray(large))
        file.save(path, quality=95, primary_index=1)
    elif kind == "alpha.webp":
        Image.fromarray(np.dstack([large, np.full(large.shape[:2], 255, np.uint8)])).save(path, lossless=True)
    else:
        dng(path, (large / 255.0) ** 2.2)
    return path


KINDS = ["planar.tif", "float.tif", "deep.png", "deep.avif", "several.heic", "alpha.webp", "raw.dng"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_small_pictures_look_like_the_large_ones(tmp_path: Path, kind: str) -> None:
    path = made(tmp_path, kind)
    photo, small = read_photo(path), read_thumbnail(path, 56)
    assert small.shape == (40, 56, 3)
    shown: Array = photo.to_display(photo.pixels) / (1 if photo.depth == 8 else 257)
    expected = shown[: 160 // 4 * 4, : 224 // 4 * 4].reshape(40, 4, 56, 4, 3).mean(axis=(1, 3))
    assert np.abs(small[2:-2, 2:-2] - expected[2:-2, 2:-2]).mean() < 4


@pytest.mark.slow
def test_of_several_pictures_in_a_heic_file_the_main_one_is_taken_and_the_others_told(tmp_path: Path) -> None:
    photo = read_photo(made(tmp_path, "several.heic"))
    assert "2 pictures" in photo.warnings[0]
    assert photo.pixels[-8:, :8, 0].mean() > 200


@pytest.mark.parametrize(
    "words",
    [
        "cannot identify image file <_io.BytesIO object at 0x7f90e81fa700>",
        "broken chunk b'IDAT' at 12",
        'bad tag b"II*"',
        "<_io.BufferedReader object at 0x7f>",
        "",
    ],
)
def test_the_reason_of_a_failure_holds_neither_bytes_nor_objects(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError(words)

    photo = tmp_path / "photo.webp"
    Image.new("RGB", (8, 8)).save(photo)
    monkeypatch.setattr(Image, "open", fail)
    with pytest.raises(PhotoError) as told:
        read_photo(photo)
    assert str(photo) in str(told.value)
    assert "()" not in str(told.value)
    assert not re.search(r"\bb['\"]|0x|<", str(told.value))


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".heic", ".bmp", ".avif"])
def test_files_broken_behind_their_head_are_refused_in_words(tmp_path: Path, suffix: str) -> None:
    whole = tmp_path / f"whole{suffix}"
    picture = Image.fromarray(np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8))
    if suffix == ".heic":
        pillow_heif.from_pillow(picture).save(whole)
    else:
        picture.save(whole)
    for keep in (16, 40, 200):
        broken = tmp_path / f"broken{keep}{suffix}"
        broken.write_bytes(whole.read_bytes()[:keep] + bytes(300))
        with pytest.raises(PhotoError) as told:
            read_photo(broken)
        assert not re.search(r"\bb['\"]|0x|<", str(told.value))
