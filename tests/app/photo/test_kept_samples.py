"""Samples that the pixels do not hold come back in TIFF: floating-point values, masks; elsewhere their loss is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from lir_app.photo import SaveOptions, read_photo, write_photo
from tests.app.photo.pictures import integers, scene

Array = np.ndarray[Any, Any]
FLOATS = ("float16", "float32", "float64")


def float_tiff(path: Path, values: Array, **options: Any) -> Path:
    grey = values.ndim == 2 or values.shape[2] == 2
    photometric = "minisblack" if grey else "rgb"
    tifffile.imwrite(path, values, photometric=photometric, planarconfig="contig", metadata=None, **options)
    return path


def bright(dtype: str) -> Array:
    """Values below black and above white, and some that are no numbers."""
    values = (scene() * 3 - 0.2).astype(dtype)
    values[0, :3, 0] = np.nan, np.inf, -np.inf
    return values


def again(source: Path, **options: Any) -> tuple[Array, tuple[str, ...]]:
    """The samples that come out where nothing is restored, and what was told as they were written."""
    photo, target = read_photo(source), source.with_name("again" + source.suffix)
    told = write_photo(photo.with_pixels(photo.pixels), target, SaveOptions(**options))
    return tifffile.imread(target), told


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("channels", [1, 3])
def test_a_floating_point_tiff_comes_back_bit_by_bit(tmp_path: Path, dtype: str, channels: int) -> None:
    values = scene(channels).astype(dtype)
    kept, told = again(float_tiff(tmp_path / "float.tif", values))
    assert kept.dtype == values.dtype
    assert np.array_equal(kept, values)
    assert not told


WIDE = ("uint32", "int32", "uint64", "int64")


def wide(dtype: str, channels: int) -> Array:
    """Integers over the whole range of their type."""
    limits = np.iinfo(dtype)
    spread = scene(channels) * 0.999 * (float(limits.max) - float(limits.min)) + float(limits.min)
    values = spread.astype(dtype)
    values.flat[:2] = limits.min, limits.max
    return values


@pytest.mark.parametrize("dtype", WIDE)
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_integers_of_more_than_16_bits_come_back_bit_by_bit(tmp_path: Path, dtype: str, channels: int) -> None:
    values = wide(dtype, channels)
    extra = {"extrasamples": ("unassalpha",)} if channels == 4 else {}
    kept, told = again(float_tiff(tmp_path / "wide.tif", values, **extra))
    assert kept.dtype == values.dtype
    assert np.array_equal(kept, values)
    assert not told


@pytest.mark.parametrize("dtype", WIDE)
def test_what_is_restored_of_wide_integers_changes_by_as_much(tmp_path: Path, dtype: str) -> None:
    values = wide(dtype, 1)
    photo = read_photo(float_tiff(tmp_path / "wide.tif", values))
    pixels = photo.pixels.copy()
    pixels[5:9], pixels[20] = 65535 - pixels[5:9], 65535
    write_photo(photo.with_pixels(pixels), tmp_path / "again.tif")
    kept = tifffile.imread(tmp_path / "again.tif")
    assert kept.dtype == values.dtype
    untouched = np.delete(np.arange(len(values)), [5, 6, 7, 8, 20])
    assert np.array_equal(kept[untouched], values[untouched])
    span = float(np.iinfo(dtype).max) - float(np.iinfo(dtype).min)
    shares = (kept.astype(float) - float(np.iinfo(dtype).min)) / span
    assert np.abs(shares[[5, 8, 20]] - pixels[[5, 8, 20]] / 65535).max() < 3 / 65535


def test_masks_of_wide_integers_come_back_too(tmp_path: Path) -> None:
    values = wide("uint32", 4)
    source = float_tiff(tmp_path / "mask.tif", values, extrasamples=("unspecified",))
    assert np.array_equal(again(source)[0], values)
    assert np.abs(again(source, depth=16)[0] - values / 65537).max() < 1


@pytest.mark.parametrize("dtype", FLOATS)
def test_values_beyond_black_and_white_come_back_in_tiff(tmp_path: Path, dtype: str) -> None:
    kept, told = again(float_tiff(tmp_path / "bright.tif", bright(dtype)))
    assert np.array_equal(kept, bright(dtype), equal_nan=True)
    assert not told


def test_values_of_another_scale_come_back_in_tiff(tmp_path: Path) -> None:
    values = (scene() * 20_000 - 500).astype(np.float32)
    assert np.array_equal(again(float_tiff(tmp_path / "scale.tif", values))[0], values)


@pytest.mark.parametrize("options", [{"format": "png"}, {"depth": 16}], ids=str)
def test_values_beyond_black_and_white_are_told_where_integers_are_written(
    tmp_path: Path, options: dict[str, Any]
) -> None:
    photo = read_photo(float_tiff(tmp_path / "bright.tif", bright("float32")))
    told = write_photo(photo, tmp_path / "integers", SaveOptions(**options))
    assert sum("values beyond black and white" in each for each in told) == 1


def test_a_restored_highlight_stays_above_white_by_what_it_was(tmp_path: Path) -> None:
    values = np.full((8, 8, 3), 0.5, np.float32)
    values[4:] = 2.5
    photo = read_photo(float_tiff(tmp_path / "highlight.tif", values))
    darker = np.where(photo.pixels > 40_000, photo.pixels, photo.pixels - 6553).astype(np.uint16)
    write_photo(photo.with_pixels(darker), tmp_path / "out.tif")
    kept = tifffile.imread(tmp_path / "out.tif")
    assert np.array_equal(kept[4:], values[4:])
    assert np.abs(kept[:4] - 0.4).max() < 1e-4


@pytest.mark.parametrize("orientation", [1, 6])
def test_floating_point_values_are_turned_as_the_photo_is(tmp_path: Path, orientation: int) -> None:
    values = scene(4).astype(np.float32)
    tag = [(274, "H", 1, orientation, True)]
    path = float_tiff(tmp_path / "turned.tif", values, extrasamples=["unassalpha"], extratags=tag)
    expected = np.rot90(values, -1) if orientation == 6 else values
    assert np.array_equal(again(path)[0], expected)


def test_floating_point_colours_multiplied_by_alpha_are_written_without(tmp_path: Path) -> None:
    values = scene(4).astype(np.float32)
    multiplied = np.dstack((values[..., :3] * values[..., 3:], values[..., 3]))
    kept, _ = again(float_tiff(tmp_path / "associated.tif", multiplied, extrasamples=["assocalpha"]))
    assert np.abs(kept - values).max() < 1e-6
    with tifffile.TiffFile(tmp_path / "again.tif") as file:
        assert [int(each) for each in file.pages.first.extrasamples] == [2]


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("colours", [1, 3])
@pytest.mark.parametrize("extras", [["unspecified"], ["unspecified", "unassalpha", "unspecified"]], ids=len)
def test_masks_come_back_in_tiff_as_what_they_are(tmp_path: Path, depth: int, colours: int, extras: list[str]) -> None:
    # After the colours the alpha channel comes first, if there is one.
    planes = [integers(np.roll(scene(1), 7 * number, axis=1), depth) for number in range(len(extras))]
    base = integers(scene(colours), depth)
    path = tmp_path / "masks.tif"
    kind = "rgb" if colours == 3 else "minisblack"
    tifffile.imwrite(
        path, np.dstack((base, *planes)), photometric=kind, planarconfig="contig", extrasamples=extras, metadata=None
    )
    kept, told = again(path)
    ordered = sorted(range(len(extras)), key=lambda number: extras[number] != "unassalpha")
    assert np.array_equal(kept, np.dstack((base, *(planes[number] for number in ordered))))
    with tifffile.TiffFile(tmp_path / "again.tif") as file:
        names = {0: "unspecified", 2: "unassalpha"}
        written = [names[int(each)] for each in file.pages.first.extrasamples]
    assert written == [extras[number] for number in ordered]
    assert not told


def test_masks_are_told_once_where_the_format_has_no_place_for_them(tmp_path: Path) -> None:
    path = tmp_path / "masks.tif"
    tifffile.imwrite(path, integers(scene(4), 8), photometric="rgb", extrasamples=["unspecified"], metadata=None)
    photo = read_photo(path)
    told = write_photo(photo, tmp_path / "out.png", SaveOptions("png"))
    assert sum("mask" in each for each in (*photo.warnings, *told)) == 1


@pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "int64"])
def test_signed_integers_start_at_the_least_there_is(tmp_path: Path, dtype: str) -> None:
    least = np.iinfo(dtype).min
    values = np.array([[least, 0], [least // 2, np.iinfo(dtype).max]], dtype)
    path = tmp_path / "signed.tif"
    tifffile.imwrite(path, values, photometric="minisblack", metadata=None)
    pixels = read_photo(path).pixels.astype(float)
    top = 255 if dtype == "int8" else 65535
    assert np.abs(pixels / top - [[0, 0.5], [0.25, 1]]).max() < 1 / top
