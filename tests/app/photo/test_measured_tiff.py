"""TIFF files of programs that measure: stacks, values of no data, and descriptions of how pictures are arranged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from lir_app.photo import SaveOptions, read_photo, write_photo
from tests.app.photo.pictures import Array, scene

GREY: Array = (scene().mean(axis=2) * 255).astype(np.uint8)
STACK = np.stack([GREY, 255 - GREY, GREY])
ARRANGED: dict[str, dict[str, Any]] = {
    "ImageJ": {"imagej": True, "metadata": {"axes": "ZYX", "unit": "um"}},
    "ImageJ with overlays": {"imagej": True, "metadata": {"axes": "CYX", "Overlays": [b"a circle"]}},
    "tifffile": {"metadata": {"axes": "ZYX"}},
    "OME": {"ome": True, "metadata": {"axes": "ZYX"}},
}


@pytest.mark.parametrize("kind", ARRANGED)
def test_the_first_picture_of_a_stack_becomes_a_file_that_promises_no_others(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, STACK, photometric="minisblack", **ARRANGED[kind])
    photo = read_photo(path)
    assert photo.warnings == ("it holds 3 pictures; only the first of the largest is kept",)
    assert write_photo(photo, tmp_path / "out.tif") == ()
    assert np.array_equal(read_photo(tmp_path / "out.tif").pixels, GREY)
    if kind != "OME":
        assert np.array_equal(tifffile.imread(tmp_path / "out.tif"), GREY)


def test_what_imagej_tells_besides_the_arrangement_stays(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", STACK, **ARRANGED["ImageJ"])
    write_photo(read_photo(tmp_path / "a.tif"), tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as file:
        description = file.pages.first.description
    assert "unit=um" in description
    assert "images=" not in description


@pytest.mark.parametrize("pages", [1, 2])
def test_the_number_of_a_page_is_kept_of_a_file_that_holds_no_other(tmp_path: Path, pages: int) -> None:
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for number in range(pages):
            file.write(GREY, metadata=None, extratags=[(297, "H", 2, (3 + number, 12), True)])
    write_photo(read_photo(tmp_path / "a.tif"), tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as file:
        assert file.pages.first.tags.valueof(297) == ((3, 12) if pages == 1 else None)


@pytest.mark.parametrize("nothing", [-9999.0, -3.4028234663852886e38, 1e6])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_values_of_no_data_neither_set_the_scale_nor_change(tmp_path: Path, dtype: type, nothing: float) -> None:
    samples: Array = scene().astype(dtype)
    samples[:4, :7] = nothing
    told = [(42113, "s", 0, repr(nothing), True)]
    tifffile.imwrite(tmp_path / "a.tif", samples, photometric="rgb", metadata=None, extratags=told)
    photo = read_photo(tmp_path / "a.tif")
    assert photo.warnings == ()
    assert (photo.pixels[:4, :7] == 0).all()
    assert np.abs(photo.pixels[4:] / 65535 - samples[4:]).max() < 1 / 65535
    write_photo(photo.with_pixels(65535 - photo.pixels), tmp_path / "b.tif", SaveOptions("tiff"))
    again = tifffile.imread(tmp_path / "b.tif")
    assert (again[:4, :7] == samples[:4, :7]).all()
    assert np.abs(again[4:] - (1 - samples[4:])).max() < 2 / 65535


@pytest.mark.parametrize("words", ["none", "1e999999", "0,5"])
def test_words_that_are_no_number_tell_of_no_data_nothing(tmp_path: Path, words: str) -> None:
    told = [(42113, "s", 0, words, True)]
    samples = scene().astype(np.float32)
    tifffile.imwrite(tmp_path / "a.tif", samples, photometric="rgb", metadata=None, extratags=told)
    assert read_photo(tmp_path / "a.tif").warnings == ()
