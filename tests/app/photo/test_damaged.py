"""Files that are broken inside their picture open with what there is and a warning; of too little they are refused."""

from __future__ import annotations

import io
import os
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

from lir_app.photo import PhotoError, read_photo
from lir_app.photo.decoding.captured_stderr import captured
from tests.app.photo.pictures import Array, dng

SIDE = 320
NOISE = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
WRONG = "it is damaged: parts of the picture may be wrong"


def _jpeg(mode: str = "RGB", **options: Any) -> Callable[[], bytes]:
    return lambda: encoded("JPEG", mode, **options)


def encoded(kind: str, mode: str = "RGB", **options: Any) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(NOISE).convert(mode).save(stream, kind, **options)
    return stream.getvalue()


def tiff(samples: Array = NOISE, **options: Any) -> bytes:
    stream = io.BytesIO()
    tifffile.imwrite(stream, samples, photometric="rgb", metadata=None, **options)
    return stream.getvalue()


def overwritten(data: bytes, share: float, many: int = 600) -> bytes:
    """With random bytes, none of which begins a marker, at a share of its length."""
    at = int(len(data) * share)
    return data[:at] + bytes(np.random.default_rng(1).integers(0, 255, many, dtype=np.uint8)) + data[at + many :]


JPEGS = {
    "JPEG": _jpeg(),
    "JPEG of halved colours": _jpeg(subsampling=2),
    "JPEG of full colours": _jpeg(subsampling=0),
    "progressive JPEG": _jpeg(progressive=True),
    "grey JPEG": _jpeg("L"),
    "JPEG of inks": _jpeg("CMYK"),
    "JPEG of RGB": _jpeg(keep_rgb=True),
    "JPEG that restarts": _jpeg(restart_marker_rows=1),
}


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("kind", JPEGS)
def test_a_jpeg_damaged_in_its_coded_data_opens_with_a_warning(tmp_path: Path, kind: str, share: float) -> None:
    whole, path = JPEGS[kind](), tmp_path / "a.jpg"
    path.write_bytes(whole)
    right = read_photo(path)
    assert right.warnings == ()
    path.write_bytes(overwritten(whole, share))
    photo = read_photo(path)
    assert photo.warnings == (WRONG,)
    assert photo.pixels.shape == right.pixels.shape
    if "progressive" not in kind:
        there = int(SIDE * share) - 48
        assert np.array_equal(photo.pixels[:there], right.pixels[:there])


@pytest.mark.parametrize("kind", ["JPEG", "grey JPEG", "JPEG of halved colours"])
def test_of_a_jpeg_whose_data_end_early_the_missing_share_is_told(tmp_path: Path, kind: str) -> None:
    whole, path = JPEGS[kind](), tmp_path / "a.jpg"
    at = int(len(whole) * 0.8)
    path.write_bytes(whole[:at] + b"\xff\xd9" + whole[at:])
    assert read_photo(path).warnings[0] in [f"it is damaged: {n}% of the picture is missing" for n in range(13, 22)]
    at = int(len(whole) * 0.4)
    path.write_bytes(whole[:at] + b"\xff\xd9" + whole[at:])
    with pytest.raises(PhotoError, match=r"damaged.*% of the picture is missing"):
        read_photo(path)


def test_a_run_of_markers_in_a_jpeg_is_told(tmp_path: Path) -> None:
    whole, path = JPEGS["JPEG"](), tmp_path / "a.jpg"
    at = int(len(whole) * 0.8)
    path.write_bytes(whole[:at] + b"\xff" * 64 + b"\xfa" + whole[at + 65 :])
    assert "it is damaged" in read_photo(path).warnings[0]


@pytest.mark.parametrize("filled", [b"\0\0\0\0", b"\xff\xff\xff"])
def test_what_a_camera_filled_up_behind_the_data_of_a_jpeg_is_no_damage(tmp_path: Path, filled: bytes) -> None:
    whole, path = JPEGS["JPEG"](), tmp_path / "a.jpg"
    path.write_bytes(whole[:-2] + filled + whole[-2:])
    assert read_photo(path).warnings == ()


@pytest.mark.parametrize("kind", [kind for kind in JPEGS if kind != "JPEG of inks"])
def test_a_jpeg_decodes_as_pillow_does(tmp_path: Path, kind: str) -> None:
    whole = JPEGS[kind]()
    (tmp_path / "a.jpg").write_bytes(whole)
    assert np.array_equal(read_photo(tmp_path / "a.jpg").pixels, np.asarray(Image.open(io.BytesIO(whole))))


TIFFS: dict[str, dict[str, Any]] = {
    "strips": {"rowsperstrip": 16, "compression": "zlib"},
    "strips of differences": {"rowsperstrip": 16, "compression": "lzw", "predictor": True},
    "tiles": {"tile": (32, 32), "compression": "zlib"},
    "zstd": {"rowsperstrip": 16, "compression": "zstd"},
    "planes": {"rowsperstrip": 16, "compression": "zlib", "planarconfig": "separate"},
}


@pytest.mark.parametrize("kind", TIFFS)
def test_of_a_tiff_only_the_damaged_piece_is_lost(tmp_path: Path, kind: str) -> None:
    path, options = tmp_path / "a.tif", TIFFS[kind]
    whole = tiff(np.moveaxis(NOISE, -1, 0).copy() if kind == "planes" else NOISE, **options)
    with tifffile.TiffFile(io.BytesIO(whole)) as file:
        page: Any = file.pages.first
        at, count = page.dataoffsets[3], page.databytecounts[3]
        share = 3 / len(page.dataoffsets) if kind == "planes" else 1 / len(page.dataoffsets)
    path.write_bytes(whole[:at] + bytes(count) + whole[at + count :])
    photo = read_photo(path)
    assert photo.warnings == (f"it is damaged: {max(share, 0.01):.0%} of the picture is missing",)
    assert np.mean((photo.pixels == NOISE).all(axis=2)) == pytest.approx(1 - share, abs=0.001)


PACKED: dict[int, Callable[[bytes], bytes]] = {
    8: zlib.compress,
    5: lambda plain: bytes(imagecodecs.lzw_encode(plain)),
    32773: lambda plain: bytes(imagecodecs.packbits_encode(plain)),
}


def with_strips(path: Path, compression: int, strips: list[bytes], rows: int) -> None:
    """A grey TIFF of 48 rows of 64 pixels, in two strips or more."""
    start = 8 + 2 + 12 * 8 + 4 + 8 * len(strips)
    offsets = [start + sum(map(len, strips[:number])) for number in range(len(strips))]
    tables = start - 8 * len(strips)
    head = struct.pack("<2sHLH", b"II", 42, 8, 8)
    single = ((256, 64), (257, 48), (258, 8), (259, compression), (262, 1))
    head += b"".join(struct.pack("<HHLL", tag, 3, 1, value) for tag, value in single)
    head += struct.pack("<HHLL", 273, 4, len(strips), tables) + struct.pack("<HHLL", 278, 4, 1, rows)
    head += struct.pack("<HHLL", 279, 4, len(strips), tables + 4 * len(strips)) + bytes(4)
    head += struct.pack(f"<{len(strips)}L", *offsets) + struct.pack(f"<{len(strips)}L", *map(len, strips))
    path.write_bytes(head + b"".join(strips))


GREY = NOISE[:48, :64, 0]


@pytest.mark.parametrize("filled", [b"\0\0\0", bytes(500)])
@pytest.mark.parametrize("compression", PACKED)
def test_strips_that_are_filled_up_are_whole(tmp_path: Path, compression: int, filled: bytes) -> None:
    path, pack = tmp_path / "a.tif", PACKED[compression]
    with_strips(path, compression, [pack(part.tobytes()) + filled for part in (GREY[:24], GREY[24:])], 24)
    photo = read_photo(path)
    assert photo.warnings == ()
    assert np.array_equal(photo.pixels, GREY)


@pytest.mark.parametrize("compression", PACKED)
def test_a_last_strip_of_more_rows_than_the_picture_has_is_whole(tmp_path: Path, compression: int) -> None:
    path, pack = tmp_path / "a.tif", PACKED[compression]
    strips = [GREY[:32], np.vstack([GREY[32:], GREY[:16]])]
    with_strips(path, compression, [pack(part.tobytes()) for part in strips], 32)
    photo = read_photo(path)
    assert photo.warnings == ()
    assert np.array_equal(photo.pixels, GREY)


@pytest.mark.parametrize("compression", PACKED)
def test_rows_that_a_strip_lacks_are_told(tmp_path: Path, compression: int) -> None:
    path, pack = tmp_path / "a.tif", PACKED[compression]
    with_strips(path, compression, [pack(part.tobytes()) for part in (GREY[:24], GREY[24:40])], 24)
    photo = read_photo(path)
    assert photo.warnings == ("it is damaged: 17% of the picture is missing",)
    assert np.array_equal(photo.pixels[:40], GREY[:40])
    assert not photo.pixels[40:].any()


def test_a_strip_without_its_check_sum_is_whole_and_one_with_another_is_told(tmp_path: Path) -> None:
    first, packed = (zlib.compress(part.tobytes()) for part in (GREY[:24], GREY[24:]))
    with_strips(tmp_path / "a.tif", 8, [first, packed[:-4]], 24)
    assert read_photo(tmp_path / "a.tif").warnings == ()
    with_strips(tmp_path / "a.tif", 8, [first, packed[:-4] + bytes(4)], 24)
    photo = read_photo(tmp_path / "a.tif")
    assert photo.warnings == (WRONG,)
    assert np.array_equal(photo.pixels, GREY)


def test_of_a_strip_what_comes_before_the_damage_is_read(tmp_path: Path) -> None:
    picture = np.sort(GREY, axis=1)  # something that can be packed
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture, photometric="minisblack", compression="zlib", rowsperstrip=48, metadata=None)
    data = path.read_bytes()
    at = int(len(data) * 0.85)
    path.write_bytes(data[:at] + bytes(40) + data[at + 40 :])
    photo = read_photo(path)
    assert "it is damaged: " in photo.warnings[0]
    assert np.array_equal(photo.pixels[:30], picture[:30])


def test_a_tiff_most_of_whose_pieces_are_damaged_is_refused(tmp_path: Path) -> None:
    path, whole = tmp_path / "a.tif", tiff(**TIFFS["strips"])
    start = len(whole) // 4
    path.write_bytes(whole[:start] + bytes(len(whole) // 2) + whole[start + len(whole) // 2 :])
    with pytest.raises(PhotoError, match=r"\d% of the picture is missing"):
        read_photo(path)


@pytest.mark.parametrize("options", [{"rowsperstrip": 64}, {"tile": (64, 64)}])
def test_a_jpeg_inside_a_tiff_that_is_damaged_is_told(tmp_path: Path, options: dict[str, Any]) -> None:
    whole, path = tiff(compression="jpeg", **options), tmp_path / "a.tif"
    path.write_bytes(whole)
    assert read_photo(path).warnings == ()
    path.write_bytes(overwritten(whole, 0.5))
    assert read_photo(path).warnings == (WRONG,)


def test_a_png_that_is_damaged_but_not_cut_off_is_told_so(tmp_path: Path) -> None:
    whole, path = encoded("PNG"), tmp_path / "a.png"
    path.write_bytes(overwritten(whole, 0.9))
    assert read_photo(path).warnings[0].startswith("it is damaged: ")


def lossless_dng(path: Path) -> int:
    """A DNG whose sensor is coded as most cameras do; gives the place where that begins."""
    y, x = np.mgrid[0:1:200j, 0:1:300j]
    dng(path, np.stack([x, y, (x + y) / 2], axis=2) ** 2.2)
    data = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as file:
        page: Any = file.pages.first
        coded = bytes(imagecodecs.ljpeg_encode(page.asarray(), bitspersample=14))
        places = {tag: page.tags[tag].valueoffset for tag in (259, 273, 279)}
    start = len(data)
    for tag, value in ((273, start), (279, len(coded))):
        struct.pack_into("<L", data, places[tag], value)
    struct.pack_into("<H", data, places[259], 7)
    path.write_bytes(bytes(data) + coded)
    return start


@pytest.mark.parametrize("many", [1, 20, 600])
def test_camera_raw_damaged_in_its_coded_data_opens_with_a_warning(tmp_path: Path, many: int) -> None:
    path = tmp_path / "a.dng"
    start = lossless_dng(path)
    assert read_photo(path).warnings == ()
    data = path.read_bytes()
    path.write_bytes(overwritten(data, (start + (len(data) - start) * 0.6) / len(data), many))
    assert read_photo(path).warnings == (WRONG,)


def test_what_a_library_complains_of_is_captured_and_the_output_is_as_before(capfd: pytest.CaptureFixture[str]) -> None:
    lines: list[str] = []
    with captured(lines):
        os.write(2, b"one\ntwo\n")
    os.write(2, b"three\n")
    assert lines == ["one", "two"]
    assert capfd.readouterr().err == "three\n"
