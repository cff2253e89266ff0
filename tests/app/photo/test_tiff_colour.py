"""Curves and primaries that TIFF's own tags tell count where there is no profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.photo.colour import icc
from tests.app.photo.pictures import Array, rational, scene

GAMMA = 1.8
PRIMARIES = (319, 5, 6, rational(0.64, 0.33, 0.21, 0.71, 0.15, 0.06), True)
WHITE = (318, 5, 2, rational(0.3127, 0.3290), True)


def tiff(path: Path, samples: Array, *tags: tuple[Any, ...], photometric: str = "rgb") -> Photo:
    tifffile.imwrite(path, samples, photometric=photometric, metadata=None, extratags=tags)
    return read_photo(path)


def transfer(bits: int, *gammas: float) -> tuple[Any, ...]:
    places = np.linspace(0, 1, 1 << bits)
    values = np.concatenate([np.rint(places**gamma * 65535) for gamma in gammas]).astype(int)
    return (301, 3, len(values), tuple(values.tolist()), True)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("gammas", [(1.0,), (1.8,), (1.0, 1.8, 2.6)])
def test_the_transfer_function_is_the_curve(tmp_path: Path, bits: int, gammas: tuple[float, ...]) -> None:
    samples = (scene() * (2**bits - 1)).astype(np.uint8 if bits == 8 else np.uint16)
    photo = tiff(tmp_path / "a.tif", samples, transfer(bits, *gammas), PRIMARIES, WHITE)
    parsed = icc.parse(photo.icc or b"")
    for curve, gamma in zip(parsed.curves, gammas * (3 // len(gammas)), strict=True):
        assert np.abs(curve - np.linspace(0, 1, 65536) ** gamma).max() < 0.003
    write_photo(photo, tmp_path / "b.tif", SaveOptions("tiff"))
    again = read_photo(tmp_path / "b.tif")
    assert again.icc == photo.icc
    assert np.array_equal(again.stored(), samples)


@pytest.mark.parametrize("photometric", ["minisblack", "miniswhite"])
def test_the_transfer_function_of_grey_is_one_of_grey(tmp_path: Path, photometric: str) -> None:
    samples = (scene(1) * 255).astype(np.uint8)
    inverted = photometric == "miniswhite"
    tag = transfer(8, GAMMA)
    if inverted:
        tag = (*tag[:3], tag[3][::-1], True)
    photo = tiff(tmp_path / "a.tif", samples, tag, photometric=photometric)
    assert photo.warnings == ()
    parsed = icc.parse(photo.icc or b"")
    assert parsed.space == "GRAY"
    assert np.abs(parsed.curves[0] - np.linspace(0, 1, 65536) ** GAMMA).max() < 0.01


@pytest.mark.parametrize("count", [1, 100, 257])
def test_a_transfer_function_of_another_length_says_nothing(tmp_path: Path, count: int) -> None:
    samples = (scene() * 255).astype(np.uint8)
    assert tiff(tmp_path / "a.tif", samples, (301, 3, count, (7,) * count, True)).icc is None
