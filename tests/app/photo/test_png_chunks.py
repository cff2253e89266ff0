"""Chunks of PNG files as programs write them: twice, late, in texts, or unknown to us."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.photo.metadata.png import chunks
from tests.app.photo import rich_files as rich
from tests.app.photo.pictures import chunk, png
from tests.app.photo.writing_again import written

ROWS = [bytes((row * 3 + column) % 256 for column in range(96)) for row in range(20)]
PACKET = rich.xmp(orientation=6)


def photo_of(tmp_path: Path, *chunks: bytes, behind: bytes = b"") -> Photo:
    data = png(ROWS, 32, 8, 2, *chunks)
    (tmp_path / "in.png").write_bytes(data[:-12] + behind + data[-12:])
    return read_photo(tmp_path / "in.png")


XMP_CHUNKS = {
    "iTXt": chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + PACKET),
    "iTXt, packed": chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(PACKET)),
    "zTXt": chunk(b"zTXt", b"XML:com.adobe.xmp\0\0" + zlib.compress(PACKET)),
    "tEXt": chunk(b"tEXt", b"XML:com.adobe.xmp\0" + PACKET),
}


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("kind", XMP_CHUNKS)
def test_xmp_in_any_kind_of_text_turns_the_picture_and_keeps_its_letters(tmp_path: Path, kind: str, late: bool) -> None:
    there = XMP_CHUNKS[kind]
    photo = photo_of(tmp_path, behind=there) if late else photo_of(tmp_path, there)
    assert photo.pixels.shape == (32, 20, 3)
    assert rich.TITLE.encode() in (photo.metadata.xmp or b"")


@pytest.mark.parametrize("name", ["icc", "icm", "ICC"])
def test_a_profile_in_a_text_counts(tmp_path: Path, name: str) -> None:
    profile = rich.profile()
    raw = f"\n{name}\n{len(profile):8d}\n{profile.hex()}\n".encode()
    photo = photo_of(tmp_path, chunk(b"zTXt", f"Raw profile type {name}".encode() + b"\0\0" + zlib.compress(raw)))
    assert photo.icc == profile
    assert written(photo, tmp_path, "png")[0].icc == profile


def test_of_two_blocks_of_exif_the_first_counts(tmp_path: Path) -> None:
    photo = photo_of(tmp_path, chunk(b"eXIf", rich.exif(6)), behind=chunk(b"eXIf", rich.exif(3)))
    assert photo.pixels.shape == (32, 20, 3)


def test_unknown_chunks_stay_where_their_names_allow_it_and_are_told_elsewhere(tmp_path: Path) -> None:
    position = chunk(b"oFFs", struct.pack(">llB", 10, 20, 0))
    photo = photo_of(tmp_path, position, chunk(b"prVW", b"a small picture that is no longer true"))
    assert photo.warnings == ("data in it that hold for the picture as it was are not kept",)
    again, warnings = written(photo, tmp_path, "png")
    assert (again.metadata.chunks, warnings) == (((b"oFFs", position[8:-4]),), ())
    assert "data that only PNG files hold" in written(photo, tmp_path, "tiff")[1][0]


@pytest.mark.parametrize("kind", [b"sTER", b"sCAL", b"pCAL"])
def test_what_tells_of_the_things_in_the_picture_stays(tmp_path: Path, kind: bytes) -> None:
    again, warnings = written(photo_of(tmp_path, chunk(kind, b"\1" + b"1.5\0002.5")), tmp_path, "png")
    assert (again.metadata.chunks, warnings) == (((kind, b"\1" + b"1.5\0002.5"),), ())


@pytest.mark.parametrize("kind", [b"tIME", b"sBIT", b"bKGD", b"hIST", b"sPLT", b"iDOT"])
def test_what_tells_how_the_picture_was_stored_goes_without_a_word(tmp_path: Path, kind: bytes) -> None:
    assert photo_of(tmp_path, chunk(kind, bytes(7))).warnings == ()


@pytest.mark.parametrize("kind", [b"gAMA", b"eXIf", b"tEXt", b"pHYs"])
def test_a_wrong_check_sum_of_what_describes_the_picture_is_told(tmp_path: Path, kind: bytes) -> None:
    bodies = {b"gAMA": struct.pack(">L", 45455), b"eXIf": rich.exif(1), b"tEXt": b"a\0b", b"pHYs": bytes(9)}
    right = chunk(kind, bodies[kind])
    photo = photo_of(tmp_path, right[:-1] + bytes((right[-1] ^ 1,)))
    assert photo.warnings == ("check sums in it are wrong: what it tells besides its picture may be damaged",)


def test_what_tells_of_the_display_of_an_hdr_picture_stays(tmp_path: Path) -> None:
    light = struct.pack(">LL", 10_000_000, 4_000_000)
    told = ((b"mDCV", bytes(range(24))), (b"cLLI", light))
    photo = photo_of(tmp_path, chunk(b"cICP", bytes((9, 16, 0, 1))), *(chunk(*each) for each in told))
    again, warnings = written(photo, tmp_path, "png")
    assert (again.metadata.chunks, again.colour.hdr, warnings) == (told, "PQ", ())


def with_background(tmp_path: Path, mode: str, body: bytes) -> bytes:
    """The body of the chunk for the background in a file that was read and written again; empty without one."""
    Image.fromarray(rich.picture()).convert(mode).save(tmp_path / "plain.png")
    data = (tmp_path / "plain.png").read_bytes()
    at = data.index(b"IDAT") - 4
    (tmp_path / "in.png").write_bytes(data[:at] + chunk(b"bKGD", body) + data[at:])
    write_photo(read_photo(tmp_path / "in.png"), tmp_path / "out.png", SaveOptions("png"))
    again = (tmp_path / "out.png").read_bytes()
    return next((again[start:end] for kind, start, end in chunks(again) if kind == b"bKGD"), b"")


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_the_colour_behind_transparent_parts_stays(tmp_path: Path, mode: str) -> None:
    body = struct.pack(">3H" if mode == "RGBA" else ">H", *((10, 20, 30) if mode == "RGBA" else (40,)))
    assert with_background(tmp_path, mode, body) == body


def test_the_colour_of_a_palette_behind_transparent_parts_stays(tmp_path: Path) -> None:
    image = Image.fromarray(rich.picture()).quantize(8)
    image.info["transparency"] = 0
    image.save(tmp_path / "plain.png")
    data = (tmp_path / "plain.png").read_bytes()
    at = data.index(b"IDAT") - 4
    (tmp_path / "in.png").write_bytes(data[:at] + chunk(b"bKGD", b"\3") + data[at:])
    write_photo(read_photo(tmp_path / "in.png"), tmp_path / "out.png")
    again = (tmp_path / "out.png").read_bytes()
    palette = image.getpalette() or []
    assert chunk(b"bKGD", struct.pack(">3H", *palette[9:12])) in again


@pytest.mark.parametrize("body", [b"", b"\0", bytes(100)])
def test_a_damaged_colour_behind_transparent_parts_is_left_out(tmp_path: Path, body: bytes) -> None:
    assert with_background(tmp_path, "RGBA", body) == b""


def test_a_picture_without_transparent_parts_needs_no_colour_behind_them(tmp_path: Path) -> None:
    assert with_background(tmp_path, "RGB", struct.pack(">3H", 10, 20, 30)) == b""
