"""Camera raw is developed as cameras mean it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import PhotoError, SaveOptions, read_photo, read_thumbnail, suffix_for, write_photo
from lir_app.photo.colour import srgb_profile
from lir_app.photo.colour.working import decode
from tests.app.photo.pictures import dng


def levels(path: Path) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Mean of each channel in 8-bit levels, away from the edges."""
    return np.asarray(read_photo(path).pixels[8:-8, 8:-8].reshape(-1, 3).mean(axis=0) / 257)


def flat(*values: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """A sensor that saw one colour, or one grey, with a corner of another so that it is not all grey."""
    picture = np.full((64, 96, 3), values if len(values) == 3 else values * 3, float)
    picture[:4, :4] = (0.3, 0.2, 0.1)
    return picture


@pytest.mark.parametrize(("light", "level"), [(0.18, 117.6), (0.02, 38.6), (0.5, 187.5)])
def test_grey_cards_are_on_the_curve_of_srgb(tmp_path: Path, light: float, level: float) -> None:
    assert np.abs(levels(dng(tmp_path / "a.dng", flat(light))) - level).max() < 1


@pytest.mark.parametrize("stops", [-2, -1, 0, 1])
def test_exposure_is_as_shot(tmp_path: Path, stops: int) -> None:
    mean = levels(dng(tmp_path / "a.dng", flat(0.2 * 2.0**stops)))
    assert np.abs(decode(mean / 255) - 0.2 * 2.0**stops).max() < 0.005


@pytest.mark.parametrize("baseline", [-1.0, 0.5, 1.0])
def test_the_baseline_exposure_of_a_dng_counts(tmp_path: Path, baseline: float) -> None:
    mean = levels(dng(tmp_path / "a.dng", flat(0.1), baseline=baseline))
    assert np.abs(decode(mean / 255) - 0.1 * 2**baseline).max() < 0.004


def test_the_white_balance_is_the_camera_s_and_leaves_the_exposure(tmp_path: Path) -> None:
    neutral = (0.5, 1.0, 0.7)
    sensor = flat(*(0.2 * channel for channel in neutral))
    assert np.abs(levels(dng(tmp_path / "a.dng", sensor, neutral=neutral)) - 123.6).max() < 1.5


def test_clipped_highlights_are_white(tmp_path: Path) -> None:
    neutral = (0.5, 1.0, 0.7)
    mean = levels(dng(tmp_path / "a.dng", flat(1.0, 1.0, 1.0), neutral=neutral))
    assert mean.min() > 250


def test_partly_clipped_highlights_keep_their_detail(tmp_path: Path) -> None:
    """A highlight beyond the green's white still grows in red: it must neither turn pink nor stay flat."""
    neutral = (0.5, 1.0, 0.7)
    ramp = np.linspace(0.9, 1.3, 96)[None, :, None] * np.array(neutral)
    mean = read_photo(dng(tmp_path / "a.dng", np.repeat(ramp, 64, axis=0), neutral=neutral)).pixels / 65535
    cast = np.abs(mean[8:-8, 8:-8, 0] - mean[8:-8, 8:-8, 1])
    assert cast.max() < 0.06


@pytest.mark.parametrize(("orientation", "side"), [(1, "left"), (3, "right"), (6, "top"), (8, "bottom")])
def test_orientation_is_applied_once(tmp_path: Path, orientation: int, side: str) -> None:
    picture = flat(0.2)
    picture[:, :48] = (0.4, 0.1, 0.1)
    path = dng(tmp_path / "a.dng", picture, orientation=orientation)
    photo = read_photo(path)
    assert photo.pixels.shape[:2] == ((64, 96) if orientation in (1, 3) else (96, 64))
    write_photo(photo, tmp_path / "b.tif", SaveOptions())
    again = read_photo(tmp_path / "b.tif")
    assert np.array_equal(again.pixels, photo.pixels)
    down, across = photo.height // 2, photo.width // 2
    halves = {
        "left": photo.pixels[:, :across],
        "right": photo.pixels[:, across:],
        "top": photo.pixels[:down],
        "bottom": photo.pixels[down:],
    }
    assert max(halves, key=lambda half: halves[half][..., 0].mean() - halves[half][..., 1].mean()) == side


def test_it_becomes_a_tiff_of_16_bits_with_a_profile(tmp_path: Path) -> None:
    photo = read_photo(dng(tmp_path / "a.dng", flat(0.2)))
    assert suffix_for(photo, SaveOptions()) == ".tif"
    write_photo(photo, tmp_path / "b.tif")
    again = read_photo(tmp_path / "b.tif")
    assert (again.depth, again.icc) == (16, srgb_profile())
    assert np.array_equal(again.pixels, photo.pixels)


def test_a_dng_by_another_name_is_raw(tmp_path: Path) -> None:
    path = dng(tmp_path / "a.dng", flat(0.18)).rename(tmp_path / "a.tif")
    photo = read_photo(path)
    assert photo.format == "raw"
    assert "TIFF" in photo.warnings[0]


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, share: float) -> None:
    path = dng(tmp_path / "a.dng", flat(0.2))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(PhotoError, match="cut off"):
        read_photo(path)


def test_a_sensor_whose_end_is_empty_is_refused(tmp_path: Path) -> None:
    path = dng(tmp_path / "a.dng", flat(0.2))
    data = path.read_bytes()
    path.write_bytes(data[:-6000] + bytes(6000))
    with pytest.raises(PhotoError, match="cut off"):
        read_photo(path)


def test_a_thumbnail_has_the_orientation_and_the_colours_of_the_photo(tmp_path: Path) -> None:
    path = dng(tmp_path / "a.dng", flat(0.4, 0.1, 0.1), orientation=6)
    thumbnail = read_thumbnail(path, 32)
    assert thumbnail.shape[0] > thumbnail.shape[1]
    assert np.abs(thumbnail[16, 10] - levels(path)).max() < 2
