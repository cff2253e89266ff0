"""TIFF files of fax machines and document scanners: two colours, compressed by ITU-T T.4 or T.6."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.photo import PhotoError, read_photo
from lir_model.pixels import Array

RNG = np.random.default_rng(0)
PATTERNS = {
    "noise": RNG.random((40, 70)) < 0.5,
    "long runs": np.logical_xor.accumulate(RNG.random((40, 3000)) < 0.001, axis=1),
    "lines": np.tile(np.arange(70) % 7 > 2, (40, 1)),
    "nothing": np.ones((40, 70), bool),
}
KINDS = {"tiff_ccitt": "modified Huffman", "group3": "T.4", "group4": "T.6"}
ZERO_RUNS = "001 00110101 0000110111"
"""Horizontal mode of T.6 with a run of no white and one of no black pixels, as some scanners begin rows."""


def fax(pattern: Array, compression: str) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pattern).save(stream, "TIFF", compression=compression)
    return stream.getvalue()


def packed(codes: str) -> bytes:
    digits = codes.replace(" ", "")
    return bytes(int(digits[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(digits), 8))


def of_t6(codes: str, width: int, height: int) -> bytes:
    """A TIFF of one strip of T.6, with 0 for white."""
    strip = packed(codes)
    single = [(256, width), (257, height), (258, 1), (259, 4), (262, 0), (273, 8 + 2 + 12 * 9 + 4), (277, 1)]
    single += [(278, height), (279, len(strip))]
    table = b"".join(struct.pack("<HHLL", tag, 4, 1, value) for tag, value in single)
    return struct.pack("<2sHLH", b"II", 42, 8, len(single)) + table + bytes(4) + strip


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("compression", KINDS)
def test_a_fax_is_read_as_it_was_written(tmp_path: Path, compression: str, pattern: str) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(fax(PATTERNS[pattern], compression))
    photo = read_photo(path)
    assert photo.warnings == ()
    assert np.array_equal(photo.pixels > 127, PATTERNS[pattern])


def test_rows_that_begin_with_runs_of_no_pixels_are_read(tmp_path: Path) -> None:
    first = f"{ZERO_RUNS} 001 1011 10 1"  # 4 white, 3 black, the rest white
    second = "0001 001 1100 10 1"  # behind the empty runs above: 5 white, 3 black, the rest white
    (tmp_path / "a.tif").write_bytes(of_t6(first + second + 2 * "000000000001", 17, 2))
    photo = read_photo(tmp_path / "a.tif")
    assert photo.warnings == ()
    assert np.flatnonzero(photo.pixels[0] == 0).tolist() == [4, 5, 6]
    assert np.flatnonzero(photo.pixels[1] == 0).tolist() == [5, 6, 7]


@pytest.mark.parametrize("damage", [b"\0\0\0\0", b"\xff\xff\xff\xff"])
@pytest.mark.parametrize("compression", ["tiff_ccitt", "group4"])
def test_a_damaged_fax_says_so(tmp_path: Path, compression: str, damage: bytes) -> None:
    whole = bytearray(fax(PATTERNS["noise"], compression))
    middle = len(whole) // 3
    whole[middle : middle + 4] = damage
    (tmp_path / "a.tif").write_bytes(whole)
    try:
        warnings: tuple[str, ...] = read_photo(tmp_path / "a.tif").warnings
    except PhotoError as error:
        warnings = (str(error),)
    assert "damaged" in " ".join(warnings)
