"""Data that nothing in the program knows stay in files of their own kind; of others it is told that they cannot."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from lir_app.photo import Photo, read_photo
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written


def jpeg_with(folder: Path, segment: bytes) -> Photo:
    data = rich.encoded(rich.picture(), "JPEG")
    (folder / "in.jpg").write_bytes(data[:2] + segment + data[2:])
    return read_photo(folder / "in.jpg")


def test_unknown_segments_of_jpeg_files_stay(tmp_path: Path) -> None:
    heat = rich.segment(0xE1, b"FLIR\0\1\0\0" + bytes(range(256)))
    again, _ = written(jpeg_with(tmp_path, heat), tmp_path, "jpeg")
    assert again.metadata.segments == ((0xE1, b"FLIR\0\1\0\0" + bytes(range(256))),)


APP0, APP12 = 0xE0, 0xEC
OF_MAKERS: dict[str, tuple[int, bytes]] = {
    "Canon's of the time before EXIF": (APP0, b"II\x1a\0\0\0HEAPJPGM" + bytes(range(64))),
    "Agfa's": (APP12, b"[picture info]\rTimeDate=915148800"),
    "FlashPix": (0xE2, b"FPXR\0\0\1" + bytes(40)),
    "of GoPro": (0xE6, b"GoPro\0DEVC"),
    "nobody's": (0xEF, b"?"),
}


@pytest.mark.parametrize("whose", OF_MAKERS)
def test_segments_of_any_maker_stay_in_jpeg_files_and_are_told_elsewhere(tmp_path: Path, whose: str) -> None:
    photo = jpeg_with(tmp_path, rich.segment(*OF_MAKERS[whose]))
    again, warnings = written(photo, tmp_path, "jpeg")
    assert (again.metadata.segments, warnings) == ((OF_MAKERS[whose],), ())
    assert "data that only JPEG files hold" in written(photo, tmp_path, "png")[1][0]


def _of_ducky(*fields: tuple[int, bytes]) -> bytes:
    packed = b"".join(struct.pack(">HH", number, len(body)) + body for number, body in fields)
    return b"Ducky" + packed + b"\0\0"


def test_what_an_author_says_for_the_web_stays_and_how_it_was_coded_goes(tmp_path: Path) -> None:
    quality, words = (1, struct.pack(">L", 60)), (3, struct.pack(">L", 2) + "Me".encode("utf-16-be"))
    again, _ = written(jpeg_with(tmp_path, rich.segment(APP12, _of_ducky(quality, words))), tmp_path, "jpeg")
    assert again.metadata.segments == ((APP12, _of_ducky(words)),)
    assert jpeg_with(tmp_path, rich.segment(APP12, _of_ducky(quality))).metadata.segments == ()


def test_unknown_chunks_of_webp_files_stay_and_are_told_elsewhere(tmp_path: Path) -> None:
    data = rich.encoded(rich.picture(), "WEBP", lossless=True)
    own = b"LiCh" + struct.pack("<L", 5) + b"12345\0"
    (tmp_path / "in.webp").write_bytes(b"RIFF" + struct.pack("<L", len(data) + len(own) - 8) + data[8:] + own)
    photo = read_photo(tmp_path / "in.webp")
    again, warnings = written(photo, tmp_path, "webp")
    assert (again.metadata.riff_chunks, warnings) == (((b"LiCh", b"12345"),), ())
    assert "data that only WebP files hold" in written(photo, tmp_path, "jpeg")[1][0]


@pytest.mark.parametrize("order", ["<", ">"])
def test_private_tags_stay_in_tiff_files_and_are_told_elsewhere(tmp_path: Path, order: Any) -> None:
    own: list[tuple[int, Any, int, Any, bool]] = [
        (65000, "s", 0, "a word of ours", True),
        (65001, 12, 2, (0.5, 1e9), True),
        (65002, 3, 3, (1, 2, 515), True),
        (65003, 7, 6, b"\0\1\2\3\4\5", True),
        (65004, 5, 1, (3, 7), True),
        (65005, 4, 1, (4_000_000_000,), True),
    ]
    path = tmp_path / "in.tif"
    tifffile.imwrite(path, rich.picture(), photometric="rgb", metadata=None, extratags=own, byteorder=order)
    photo = read_photo(path)
    again, warnings = written(photo, tmp_path, "tiff")
    assert (photo.warnings, warnings, again.metadata.tags) == ((), (), photo.metadata.tags)
    with tifffile.TiffFile(path) as before, tifffile.TiffFile(tmp_path / "out.tif") as after:
        for tag, *_ in own:
            assert after.pages.first.tags[tag].value == before.pages.first.tags[tag].value
    assert "data that only TIFF files hold" in written(photo, tmp_path, "png")[1][0]


def test_private_tags_that_may_lead_elsewhere_are_told_and_not_kept(tmp_path: Path) -> None:
    own = [(65001, "I", 2, (4096, 100), True)]
    samples = np.tile(rich.picture(), (4, 4, 1))
    tifffile.imwrite(tmp_path / "in.tif", samples, photometric="rgb", metadata=None, extratags=own)
    photo = read_photo(tmp_path / "in.tif")
    assert photo.warnings == ("some of its private tags are not kept: they may lead to data elsewhere in the file",)
    written(photo, tmp_path, "tiff")
    with tifffile.TiffFile(tmp_path / "out.tif") as file:
        assert 65001 not in file.pages.first.tags
