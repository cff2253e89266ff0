"""EXIF of camera raw files, whatever container it lies in."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import Photo, metadata
from lir_app.photo.metadata import Metadata
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">L4s", len(body) + 8, kind) + body


def fuji() -> bytes:
    inside = rich.jpeg(with_gain_map=False)
    return b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">LL", 160, len(inside)) + bytes(68) + inside


def canon() -> bytes:
    def part(entries: list[tuple[int, int, int, bytes]]) -> bytes:
        return b"II*\0" + rich.long(8) + rich.directory(entries, 8)

    top = part([(0x10F, 2, len(rich.MAKER), rich.MAKER), (0x112, 3, 1, b"\6\0")])
    inner = part([(0x9003, 2, len(rich.TAKEN), rich.TAKEN)])
    gps = part([(1, 2, 2, b"N\0"), (2, 5, 3, rich.LATITUDE)])
    own = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    parts = box(b"CMT1", top) + box(b"CMT2", inner) + box(b"CMT4", gps)
    return box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov", box(b"uuid", own + parts)) + box(b"mdat", bytes(99))


def minolta() -> bytes:
    blocks = b"\0PRD" + struct.pack(">L", 24) + bytes(24) + b"\0TTW" + struct.pack(">L", len(rich.exif())) + rich.exif()
    return b"\0MRM" + struct.pack(">L", len(blocks)) + blocks


def panasonic() -> bytes:
    inside = rich.jpeg(with_gain_map=False)
    return b"IIU\0" + rich.long(8) + rich.directory([(0x2E, 7, len(inside), inside)], 8)


def dng() -> bytes:
    return rich.exif()


@pytest.mark.parametrize("make", [fuji, canon, minolta, panasonic, dng])
@pytest.mark.parametrize("name", ["jpeg", "tiff"])
def test_camera_time_and_place_go_from_raw_to_the_result(tmp_path: Path, make: object, name: str) -> None:
    assert callable(make)
    path = tmp_path / "in.raw"
    path.write_bytes(make())
    found = metadata.upright(metadata.read(path, "raw"), rich.WIDTH, rich.HEIGHT)
    assert found.warnings == ()
    again, _ = written(Photo(path, "raw", rich.picture(), metadata=found.metadata), tmp_path, name)
    for told in (rich.MAKER, rich.TAKEN, rich.LATITUDE):
        assert told in (again.metadata.exif or b"")
    assert metadata.orientation_of(again.metadata.exif) == 1


def test_a_raw_file_of_an_unknown_container_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "in.raw"
    path.write_bytes(b"FOVb" + bytes(200))
    assert metadata.read(path, "raw").metadata == Metadata()


def deep_note(folder: Path) -> Path:
    """A file built like TIFF whose maker note lies far behind its start, as in many raw files."""
    note_at = 300_000
    inner = struct.pack("<H", 1) + struct.pack("<HHLL", 0x927C, 7, len(rich.NOTE), note_at) + bytes(4)
    head = (b"II*\0" + rich.long(8) + rich.directory([(0x8769, 4, 1, rich.long(100))], 8)).ljust(100, b"\0") + inner
    path = folder / "in.dng"
    path.write_bytes(head.ljust(note_at, b"\x55") + rich.NOTE)
    return path


def test_a_maker_note_far_inside_a_raw_file_keeps_its_place_in_tiff(tmp_path: Path) -> None:
    found = metadata.read(deep_note(tmp_path), "raw")
    again, warnings = written(Photo(tmp_path, "raw", rich.picture(), metadata=found.metadata), tmp_path, "tiff")
    assert (found.warnings, warnings) == ((), ())
    assert (tmp_path / "out.tif").read_bytes().find(rich.NOTE) == 300_000
    assert np.array_equal(again.pixels, rich.picture())


def test_it_moves_into_a_jpeg_file_with_one_warning(tmp_path: Path) -> None:
    found = metadata.read(deep_note(tmp_path), "raw")
    again, warnings = written(Photo(tmp_path, "raw", rich.picture(), metadata=found.metadata), tmp_path, "jpeg")
    assert rich.NOTE in (again.metadata.exif or b"")
    assert len(again.metadata.exif or b"") < 2000
    assert len(warnings) == 1
    assert "maker notes" in warnings[0]
