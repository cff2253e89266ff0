"""Pixels that are no squares stay so: every file tells in its own way how wide and how high they are."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.photo.metadata import Density, Metadata
from lir_app.photo.metadata.exif import density_of
from lir_app.photo.metadata.isobmff_writing import box
from tests.app.photo import rich_files as rich
from tests.app.photo.grids import SIDE, avif_grid, heic_grid, irot
from tests.app.photo.saved import exif_bytes

PICTURE = np.zeros((2 * SIDE, 3 * SIDE, 3), np.uint8)
SHAPE = box(b"pasp", struct.pack(">LL", 40, 33))


def shape(photo: Photo) -> float:
    """Width over height of a pixel."""
    told = photo.metadata.density or density_of(photo.metadata.exif)
    assert told is not None
    return told.y / told.x


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("kind", ["heic", "avif"])
def test_the_shape_that_boxes_tell_is_told_again(tmp_path: Path, kind: str, turned: bool) -> None:
    boxes = (SHAPE, irot(1)) if turned else (SHAPE,)
    data = heic_grid(PICTURE, *boxes) if kind == "heic" else avif_grid(PICTURE, 8, *boxes)
    (tmp_path / f"a.{kind}").write_bytes(data)
    photo = read_photo(tmp_path / f"a.{kind}")
    expected = 33 / 40 if turned else 40 / 33
    assert shape(photo) == pytest.approx(expected, rel=0.001)
    for target in ("jpeg", "png", "tiff", "webp", "avif"):
        write_photo(photo, tmp_path / "out", SaveOptions(target))
        assert shape(read_photo(tmp_path / "out")) == pytest.approx(expected, rel=0.001), target


@pytest.mark.parametrize("told", [Density(33, 40, "none"), Density(300, 150, "inch"), Density(72, 72.5, "cm")])
@pytest.mark.parametrize("target", ["jpeg", "png", "tiff", "webp", "avif"])
def test_unequal_densities_stay_unequal(tmp_path: Path, target: str, told: Density) -> None:
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(density=told))
    write_photo(photo, tmp_path / "out", SaveOptions(target))
    assert shape(read_photo(tmp_path / "out")) == pytest.approx(told.y / told.x, rel=0.01)


@pytest.mark.parametrize("target", ["webp", "avif"])
def test_the_print_size_joins_exif_that_tells_none(tmp_path: Path, target: str) -> None:
    exif = exif_bytes()[6:]
    assert density_of(exif) is None
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(exif=exif, density=Density(300, 300)))
    write_photo(photo, tmp_path / "out", SaveOptions(target))
    again = read_photo(tmp_path / "out")
    assert density_of(again.metadata.exif) == Density(300, 300)
    assert again.metadata.exif is not None
    assert exif[8:] in again.metadata.exif


def test_the_small_picture_stays_where_the_print_size_joins(tmp_path: Path) -> None:
    exif = rich.exif(thumbnail=rich.encoded(rich.picture(), "JPEG", quality=100))
    bare = exif.replace(struct.pack("<HHL", 0x011A, 5, 1), struct.pack("<HHL", 0x0119, 5, 1))
    bare = bare.replace(struct.pack(">HHL", 0x011A, 5, 1), struct.pack(">HHL", 0x0119, 5, 1))
    assert density_of(bare) is None
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(exif=bare, density=Density(300, 300)))
    write_photo(photo, tmp_path / "out", SaveOptions("webp"))
    again = read_photo(tmp_path / "out").metadata.exif
    assert density_of(again) is not None
    assert b"\xff\xd8\xff" in (again or b"")
