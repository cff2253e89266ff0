"""Files that end before their picture does open with what there is and a warning; of too little they are refused."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from lir_app.photo import PhotoError, read_photo, read_thumbnail
from tests.app.photo.pictures import Array, chunk

SIDE = 320
NOISE = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)


def _pillow(**options: Any) -> Callable[[Path], None]:
    return lambda path: Image.fromarray(NOISE).save(path, **options)


def _png16(path: Path) -> None:
    path.write_bytes(bytes(imagecodecs.png_encode(NOISE.astype(np.uint16) * 257)))


def _png_palette(path: Path) -> None:
    Image.fromarray(NOISE).quantize(16, Image.Quantize.FASTOCTREE).save(path)


def _tiff(**options: Any) -> Callable[[Path], None]:
    def save(path: Path) -> None:
        samples = np.moveaxis(NOISE, -1, 0).copy() if options.get("planarconfig") == "separate" else NOISE
        tifffile.imwrite(path, samples, photometric="rgb", metadata=None, **options)

    return save


def _bmp_of_runs(path: Path, bits: int) -> None:
    """Rows of runs, and in the middle of each some pixels that are told one by one."""
    indices, rows = NOISE[..., 0] >> (8 - bits), bytearray()
    for row in indices[::-1]:
        for column in range(0, 160):
            rows += bytes((1, row[column] << 4 if bits == 4 else row[column]))
        told = row[160:201]  # an odd number, so that it is filled up
        rows += bytes((0, 41)) + (told.tobytes() + b"\0" if bits == 8 else _nibbles(told))
        for column in range(201, SIDE):
            rows += bytes((1, row[column] << 4 if bits == 4 else row[column]))
        rows += b"\0\0"
    rows += b"\0\1"
    palette = np.random.default_rng(1).integers(0, 256, (1 << bits, 4), dtype=np.uint8).tobytes()
    start = 54 + len(palette)
    head = struct.pack("<LllHHLLllLL", 40, SIDE, SIDE, 1, bits, 1 if bits == 8 else 2, len(rows), 0, 0, 0, 0)
    path.write_bytes(b"BM" + struct.pack("<LHHL", start + len(rows), 0, 0, start) + head + palette + rows)


def _nibbles(values: Array) -> bytes:
    filled = np.pad(values, (0, -len(values) % 4))
    return bytes(filled[::2] << 4 | filled[1::2])


KINDS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "JPEG": ("jpg", _pillow(quality=90)),
    "PNG": ("png", _pillow()),
    "PNG of 16 bits": ("png", _png16),
    "PNG with a palette": ("png", _png_palette),
    "BMP": ("bmp", _pillow()),
    "BMP of runs of 8 bits": ("bmp", lambda path: _bmp_of_runs(path, 8)),
    "BMP of runs of 4 bits": ("bmp", lambda path: _bmp_of_runs(path, 4)),
    "WebP": ("webp", _pillow(quality=90)),
    "WebP that loses nothing": ("webp", _pillow(lossless=True)),
    "TIFF of one piece": ("tif", _tiff()),
    "TIFF in strips": ("tif", _tiff(rowsperstrip=16, compression="zlib")),
    "TIFF in tiles": ("tif", _tiff(tile=(32, 32), compression="lzw", predictor=True)),
    "TIFF of planes": ("tif", _tiff(rowsperstrip=16, planarconfig="separate")),
}


def cut(folder: Path, kind: str, share: float) -> Path:
    """A file of which only a share is there."""
    suffix, save = KINDS[kind]
    path = folder / f"cut.{suffix}"
    save(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    return path


def stored_first(pixels: Array, kind: str) -> Array:
    """The rows in the order in which the file has them."""
    return pixels[::-1] if kind.startswith("BMP") else pixels


def missing(warnings: tuple[str, ...]) -> float:
    """The share of the picture that a warning tells of."""
    found = re.fullmatch(r"it is (?:cut off|damaged)(?:: (\d+)% of the picture is missing)?", warnings[0])
    assert found, warnings
    return int(found[1] or 0) / 100


@pytest.mark.parametrize("share", [0.995, 0.9])
@pytest.mark.parametrize("kind", KINDS)
def test_what_there_is_is_read_and_the_rest_told(tmp_path: Path, kind: str, share: float) -> None:
    whole = read_photo(cut(tmp_path, kind, 1.0))
    assert whole.warnings == ()
    path = cut(tmp_path, kind, share)
    photo = read_photo(path)
    assert photo.pixels.shape == whole.pixels.shape
    there = int(SIDE * (1 - missing(photo.warnings)) - 32)  # the rows of a piece that is not whole
    assert there > SIDE * (1 - 3 * (1 - share)) - 48
    assert np.array_equal(stored_first(photo.pixels, kind)[:there], stored_first(whole.pixels, kind)[:there])
    assert read_thumbnail(path, 64).shape == (64, 64, 3)


@pytest.mark.parametrize("kind", KINDS)
def test_of_what_is_mostly_missing_nothing_is_shown(tmp_path: Path, kind: str) -> None:
    with pytest.raises(PhotoError, match="cut off"):
        read_photo(cut(tmp_path, kind, 0.3))


def test_a_webp_of_several_pictures_cut_in_a_later_one_gives_the_first(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    Image.fromarray(NOISE).save(path, lossless=True, save_all=True, append_images=[Image.fromarray(NOISE[::-1])])
    path.write_bytes(path.read_bytes()[:-1000])
    photo = read_photo(path)
    assert np.array_equal(photo.pixels, NOISE)
    assert photo.warnings[0] == "it is cut off"


def test_the_missing_rows_of_a_jpeg_are_in_the_grey_of_other_programs(tmp_path: Path) -> None:
    assert (read_photo(cut(tmp_path, "JPEG", 0.8)).pixels[-8:] == 128).all()


def test_a_progressive_jpeg_cut_at_any_byte_opens_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(NOISE[:48, :48]).save(path, quality=80, progressive=True)
    data = path.read_bytes()
    for end in range(len(data) * 2 // 3, len(data) - 1, 7):
        path.write_bytes(data[:end])
        assert "cut off" in read_photo(path).warnings[0], end


def test_a_cut_jpeg_of_12_bits_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    data = bytes(imagecodecs.jpeg8_encode(NOISE.astype(np.uint16) * 16, bitspersample=12))
    path.write_bytes(data[: int(len(data) * 0.9)])
    assert 0.05 < missing(read_photo(path).warnings) < 0.2
    path.write_bytes(data)
    assert read_photo(path).warnings == ()


@pytest.mark.parametrize("interlaced", [0, 1])
@pytest.mark.parametrize(("bits", "kind", "samples"), [(1, 0, 1), (4, 3, 1), (8, 4, 2), (16, 6, 4)])
def test_png_of_any_arrangement_is_completed(
    tmp_path: Path, bits: int, kind: int, samples: int, interlaced: int
) -> None:
    whole = _written_by_hand(bits, kind, samples, interlaced)
    path = tmp_path / "a.png"
    path.write_bytes(whole)
    full = read_photo(path)
    path.write_bytes(whole[: int(len(whole) * 0.8)])
    photo = read_photo(path)
    assert photo.pixels.shape == full.pixels.shape
    assert 0.1 < missing(photo.warnings) < 0.3
    assert np.mean(photo.stored() == full.stored()) > 0.6


def _written_by_hand(bits: int, kind: int, samples: int, interlaced: int) -> bytes:
    """A PNG of noise, all of whose passes are of random bytes."""
    rng, side = np.random.default_rng(bits), 53
    rows = bytearray()
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
    for left, top, across, down in passes if interlaced else ((0, 0, 1, 1),):
        columns = len(range(left, side, across))
        for _ in range(top, side, down):
            rows += b"\0" + rng.bytes((columns * bits * samples + 7) // 8)
    header = struct.pack(">LLBBBBB", side, side, bits, kind, 0, 0, interlaced)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b"")]
    if kind == 3:
        parts.insert(1, (b"PLTE", rng.bytes(48)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def test_a_png_without_its_end_is_told_though_its_picture_is_whole(tmp_path: Path) -> None:
    path = cut(tmp_path, "PNG", 1.0)
    path.write_bytes(path.read_bytes()[:-12])
    photo = read_photo(path)
    assert np.array_equal(photo.pixels, NOISE)
    assert photo.warnings == ("it is cut off",)


def test_a_png_is_read_up_to_the_first_piece_that_is_damaged(tmp_path: Path) -> None:
    path = cut(tmp_path, "PNG", 1.0)
    data = bytearray(path.read_bytes())
    data[int(len(data) * 0.9)] ^= 0xFF
    path.write_bytes(data)
    photo = read_photo(path)
    there = int(SIDE * (1 - missing(photo.warnings))) - 1
    assert there > SIDE * 0.6
    assert np.array_equal(photo.pixels[:there], NOISE[:there])


def test_a_png_of_which_only_check_sums_are_wrong_is_whole(tmp_path: Path) -> None:
    pixels = NOISE[:40]
    data = bytearray(imagecodecs.png_encode(np.ascontiguousarray(pixels)))
    at = data.index(b"IDAT") - 4
    end = at + 8 + int.from_bytes(data[at : at + 4], "big")
    for place in (29, end):  # of the header, and of the pixels
        data[place] ^= 0xFF
    (tmp_path / "in.png").write_bytes(data)
    photo = read_photo(tmp_path / "in.png")
    assert np.array_equal(photo.pixels, pixels)
    assert photo.warnings == ("check sums in it are wrong; its picture is whole",)


def test_a_colour_that_is_not_there_makes_its_place_missing(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"9\d% of the picture"):
        read_photo(cut(tmp_path, "TIFF of planes", 0.69))
