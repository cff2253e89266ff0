"""EXIF, XMP and their like: told truly of the picture in the file, and never at its cost."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from lir_app.batch.mark import with_mark
from lir_app.photo import Photo, SaveOptions, metadata, read_photo, write_photo
from lir_app.photo.formats import FORMATS, writable
from lir_app.photo.metadata import Density, Metadata, Text
from lir_app.photo.orientation import upright_pixels
from lir_app.recipes import Recipe, Step
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written

NAMES = [row.name for row in writable()]
WITH_EXIF = [name for name in NAMES if name != "bmp"]


def jpeg_with(folder: Path, *segments: bytes, pixels: np.ndarray | None = None) -> Photo:
    plain = rich.encoded(rich.picture() if pixels is None else pixels, "JPEG", quality=95)
    path = folder / "in.jpg"
    path.write_bytes(plain[:20] + b"".join(segments) + plain[20:])
    return read_photo(path)


def exif_segment(exif: bytes) -> bytes:
    return rich.segment(0xE1, b"Exif\0\0" + exif)


def thumbnail_in(exif: bytes) -> Image.Image | None:
    start = exif.find(b"\xff\xd8\xff")
    return Image.open(io.BytesIO(exif[start:])) if start >= 0 else None


# Orientation and sizes


@pytest.mark.parametrize("name", WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_sizes_orientation_and_the_small_picture_are_those_of_the_photo(
    tmp_path: Path, orientation: int, name: str
) -> None:
    small = rich.encoded(rich.picture()[::2, ::2], "JPEG", quality=95)
    exif = rich.exif(orientation, small)
    packet = rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + rich.xmp(orientation=orientation))
    photo = jpeg_with(tmp_path, exif_segment(exif), packet)
    again, _ = written(photo, tmp_path, name)
    told = again.metadata.exif or b""
    loaded = Image.Exif()
    loaded.load(told)
    inner = loaded.get_ifd(0x8769)
    assert (inner[0xA002], inner[0xA003]) == (photo.width, photo.height)
    assert loaded.get(0x112, 1) == 1
    assert b'tiff:Orientation="1"' in (again.metadata.xmp or b"")
    thumbnail = thumbnail_in(told)
    if thumbnail is not None:
        expected = Image.fromarray(photo.pixels).resize(thumbnail.size, Image.Resampling.BOX)
        assert (thumbnail.width > thumbnail.height) == (photo.width > photo.height)
        assert np.abs(np.asarray(thumbnail).astype(int) - np.asarray(expected)).mean() < 8


@pytest.mark.parametrize(
    "value",
    [(1, 1, b"\6"), (3, 1, b"\6\0"), (4, 1, b"\6\0\0\0"), (6, 1, b"\6"), (8, 1, b"\6\0"), (9, 1, b"\6\0\0\0"),
     (2, 2, b"6\0"), (7, 1, b"\6"), (5, 1, struct.pack("<LL", 6, 1)), (11, 1, struct.pack("<f", 6)),
     (3, 2, b"\6\0\6\0")],
)  # fmt: skip
def test_an_orientation_of_any_type_is_applied_and_told_as_1(tmp_path: Path, value: tuple[int, int, bytes]) -> None:
    exif = b"II*\0" + rich.long(8) + rich.directory([(0x112, *value)], 8)
    photo = jpeg_with(tmp_path, exif_segment(exif))
    assert (photo.width, photo.height) == (rich.HEIGHT, rich.WIDTH)
    again, _ = written(photo, tmp_path, "jpeg")
    assert (again.width, again.height) == (rich.HEIGHT, rich.WIDTH)


@pytest.mark.parametrize("form", ['tiff:Orientation="6"', "tiff:Orientation='6'", "element"])
@pytest.mark.parametrize("prefix", ["tiff", "other"])
def test_an_orientation_that_only_xmp_tells_is_applied_and_told_as_1(tmp_path: Path, form: str, prefix: str) -> None:
    inside = f"<{prefix}:Orientation> 6 </{prefix}:Orientation>" if form == "element" else ""
    attribute = "" if inside else form.replace("tiff", prefix)
    packet = f'<x xmlns:{prefix}="http://ns.adobe.com/tiff/1.0/" {attribute}>{inside}</x>'.encode()
    photo = jpeg_with(tmp_path, rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet))
    assert (photo.width, photo.height) == (rich.HEIGHT, rich.WIDTH)
    assert b"6" not in (photo.metadata.xmp or b"6").replace(b"/1.0/", b"")


def test_what_exif_tells_of_the_orientation_counts_before_xmp(tmp_path: Path) -> None:
    packet = rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + rich.xmp(orientation=6))
    photo = jpeg_with(tmp_path, exif_segment(rich.exif(1)), packet)
    assert (photo.width, photo.height) == (rich.WIDTH, rich.HEIGHT)


def test_an_orientation_in_a_raw_profile_of_png_is_applied_and_told_as_1(tmp_path: Path) -> None:
    exif = b"Exif\0\0" + rich.exif(6)
    text = f"\nexif\n{len(exif):8d}\n{exif.hex()}\n".encode()
    plain = rich.encoded(rich.picture(), "PNG")
    profile = rich.chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(text))
    (tmp_path / "in.png").write_bytes(plain[:33] + profile + plain[33:])
    photo = read_photo(tmp_path / "in.png")
    assert np.array_equal(photo.pixels, upright_pixels(rich.picture(), 6))
    again, _ = written(photo, tmp_path, "png")
    assert np.array_equal(again.pixels, photo.pixels)


def test_xmp_in_utf_16_is_understood_and_stays_utf_16(tmp_path: Path) -> None:
    packet = '\ufeff<x xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/>'
    segment = rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet.encode("utf-16-le"))
    photo = jpeg_with(tmp_path, segment)
    assert (photo.width, photo.height) == (rich.HEIGHT, rich.WIDTH)
    assert photo.metadata.xmp == packet.replace('"6"', '"1"').encode("utf-16-le")


def test_a_small_picture_in_xmp_is_taken_out(tmp_path: Path) -> None:
    packet = (
        b'<x xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:Rating>5</xmp:Rating>'
        b"<xmp:Thumbnails>\n<a>old</a></xmp:Thumbnails></x>"
    )
    photo = jpeg_with(tmp_path, rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet))
    again, _ = written(photo, tmp_path, "jpeg")
    assert b"old" not in (again.metadata.xmp or b"")
    assert b"<xmp:Rating>5" in (again.metadata.xmp or b"")


@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "bmp"])
def test_the_print_size_turns_with_the_picture(tmp_path: Path, name: str) -> None:
    plain = rich.encoded(rich.picture(), "JPEG", dpi=(200, 100))
    exif = b"II*\0" + rich.long(8) + rich.directory([(0x112, 3, 1, b"\6\0")], 8)
    (tmp_path / "in.jpg").write_bytes(plain[:20] + exif_segment(exif) + plain[20:])
    again, _ = written(read_photo(tmp_path / "in.jpg"), tmp_path, name)
    assert again.metadata.density is not None
    told = again.metadata.density.per("inch")
    assert (round(told.x), round(told.y)) == (100, 200)


def test_the_place_of_the_subject_turns_with_the_picture(tmp_path: Path) -> None:
    inner = rich.directory([(0x9214, 3, 4, struct.pack("<4H", 10, 20, 6, 4))], 60)
    top = rich.directory([(0x112, 3, 1, b"\6\0"), (0x8769, 4, 1, rich.long(60))], 8)
    exif = (b"II*\0" + rich.long(8) + top).ljust(60, b"\0") + inner
    photo = jpeg_with(tmp_path, exif_segment(exif))
    marked = np.zeros((rich.HEIGHT, rich.WIDTH), np.uint8)
    marked[20, 10] = 1
    y, x = np.argwhere(upright_pixels(marked, 6))[0]
    loaded = Image.Exif()
    loaded.load(photo.metadata.exif or b"")
    assert loaded.get_ifd(0x8769)[0x9214] == (x, y, 4, 6)


# Maker notes and structure


@pytest.mark.parametrize("name", WITH_EXIF)
def test_maker_notes_keep_their_bytes_and_their_place(tmp_path: Path, name: str) -> None:
    photo = jpeg_with(tmp_path, exif_segment(rich.exif(6)))
    again, _ = written(photo, tmp_path, name)
    assert (again.metadata.exif or b"").find(rich.NOTE) == rich.NOTE_AT
    if name == "tiff":
        assert (tmp_path / "out.tif").read_bytes().find(rich.NOTE) == rich.NOTE_AT


def test_a_tiff_file_takes_the_byte_order_of_its_exif(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.endian = ">"
    exif[0x10F], exif[0x8769] = "Acme", {0x9003: "2026:05:01 12:00:00", 0x927C: rich.NOTE}
    photo = jpeg_with(tmp_path, exif_segment(exif.tobytes()[6:]))
    before = (photo.metadata.exif or b"").find(rich.NOTE)
    written(photo, tmp_path, "tiff")
    data = (tmp_path / "out.tif").read_bytes()
    assert data[:2] == b"MM"
    assert data.find(rich.NOTE) == before
    assert np.array_equal(tifffile.imread(tmp_path / "out.tif"), photo.pixels)


def test_tags_of_how_a_file_is_stored_are_not_copied_into_another(tmp_path: Path) -> None:
    tags = [(tag, 3, 1, rich.short(7)) for tag in (254, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 317,
            322, 323, 324, 325, 330, 338, 339, 347, 529, 530, 532, 33421, 50706, 50717)]  # fmt: skip
    exif = b"II*\0" + rich.long(8) + rich.directory([*tags, (0x10F, 2, 5, b"Acme\0")], 8)
    photo = jpeg_with(tmp_path, exif_segment(exif))
    again, _ = written(photo, tmp_path, "tiff")
    assert np.array_equal(again.pixels, photo.pixels)
    with Image.open(tmp_path / "out.tif") as image:
        assert np.array_equal(np.asarray(image), photo.pixels)
        assert image.getexif()[0x10F] == "Acme"
    assert np.array_equal(tifffile.imread(tmp_path / "out.tif"), photo.pixels)


BROKEN = {
    "no header": b"MM\0\xd2\0\0\0\x08" + bytes(20),
    "nothing but a header": b"II*\0\x08\0\0\0",
    "text for a number": b"II*\0\x08\0\0\0" + rich.directory([(282, 2, 6, b"72dpi\0"), (283, 2, 6, b"72dpi\0")], 8),
    "a byte for a number": b"II*\0\x08\0\0\0" + rich.directory([(282, 1, 1, b"\xbe"), (296, 3, 1, b"\1\0")], 8),
    "cut off": rich.exif()[:60],
    "leads behind its end": b"II*\0\xff\xff\xff\x7f",
    "leads into itself": b"II*\0\x08\0\0\0" + rich.directory([(0x8769, 4, 1, rich.long(8))], 8, after=8),
    "claims too much": b"II*\0\x08\0\0\0" + b"\xff\xff" + bytes(40),
    "empty": b"",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("exif", BROKEN.values(), ids=BROKEN)
def test_broken_exif_costs_a_warning_at_most_and_never_the_photo(tmp_path: Path, exif: bytes, name: str) -> None:
    photo = jpeg_with(tmp_path, exif_segment(exif))
    again, warnings = written(photo, tmp_path, name)
    assert again.pixels.shape == photo.pixels.shape
    assert len(warnings) <= 1
    assert sum("EXIF" in warning for warning in photo.warnings) <= 1


# What is too long


def test_exif_longer_than_a_segment_is_split_over_several(tmp_path: Path) -> None:
    note = bytes(range(256)) * 700
    exif = Image.Exif()
    exif[0x8769] = {0x927C: note}
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(exif=exif.tobytes()[6:]))
    again, warnings = written(photo, tmp_path, "jpeg")
    assert warnings == ()
    assert note in (again.metadata.exif or b"")
    with Image.open(tmp_path / "out.jpg") as image:
        assert image.getexif().get_ifd(0x8769)[0x927C] == note


@pytest.mark.parametrize("length", [65_502, 65_503, 70_000, 500_000])
def test_xmp_longer_than_a_segment_is_split_as_the_standard_says(tmp_path: Path, length: int) -> None:
    packet = rich.xmp(mask="x" * (length - len(rich.xmp(mask="x")) + 1))
    assert len(packet) == length
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(xmp=packet))
    again, warnings = written(photo, tmp_path, "jpeg")
    assert warnings == ()
    assert (again.metadata.extended_xmp is None) == (length <= 65_502)
    assert rich.TITLE.encode() in (again.metadata.xmp or b"")
    once_more, _ = written(again, tmp_path, "png")
    assert b"x" * 60_000 in (once_more.metadata.xmp or b"")
    assert once_more.metadata.extended_xmp is None


def test_xmp_that_cannot_be_split_is_left_out_with_one_warning(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(xmp=b"no XML " * 20_000))
    again, warnings = written(photo, tmp_path, "jpeg")
    assert again.metadata.xmp is None
    assert len(warnings) == 1
    assert "XMP" in warnings[0]


def test_a_comment_too_long_for_jpeg_is_left_out_with_one_warning(tmp_path: Path) -> None:
    texts = (Text("Workflow", "x" * 70_000), Text("Title", "A walk"))
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(texts=texts))
    again, warnings = written(photo, tmp_path, "jpeg")
    assert again.metadata.comments == (b"Title: A walk",)
    assert warnings == ("JPEG cannot hold comments of more than 64 KB: left out",)


def test_profiles_and_texts_of_megabytes_are_kept_in_png(tmp_path: Path) -> None:
    text = Text("Workflow", "0123456789" * 300_000)
    photo = Photo(tmp_path / "in.png", "png", rich.picture(), metadata=Metadata(texts=(text,)))
    again, _ = written(photo, tmp_path, "png")
    assert again.metadata.texts == (text,)
    assert np.array_equal(again.pixels, photo.pixels)


# Choices, other blocks


@pytest.mark.parametrize("name", NAMES)
def test_without_metadata_nothing_of_it_is_written(tmp_path: Path, name: str) -> None:
    photo = read_photo(rich.saved(tmp_path, "jpeg"))
    again, _ = written(photo, tmp_path, name, metadata=False)
    data = (tmp_path / f"out{FORMATS[name].suffixes[0]}").read_bytes()
    for secret in (rich.MAKER, rich.NOTE, rich.IIM, rich.TITLE.encode(), rich.COMMENT.encode()):
        assert secret not in data
    assert again.metadata.exif is None or b"Acme" not in again.metadata.exif
    assert again.metadata.gain_map is None


@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "webp", "avif", "bmp"])
def test_a_print_size_that_nothing_tells_is_not_made_up(tmp_path: Path, name: str) -> None:
    Image.fromarray(rich.picture()).save(tmp_path / "in.png")
    again, _ = written(read_photo(tmp_path / "in.png"), tmp_path, name)
    assert again.metadata.density is None or again.metadata.density == Density(1, 1, "none")


def test_small_pictures_among_photoshops_resources_are_taken_out(tmp_path: Path) -> None:
    thumbnail = b"8BIM" + struct.pack(">HHL", 0x040C, 0, 9) + b"old small" + b"\0"
    photo = jpeg_with(tmp_path, rich.segment(0xED, b"Photoshop 3.0\0" + thumbnail + rich.RESOURCES))
    again, _ = written(photo, tmp_path, "jpeg")
    assert again.metadata.resources == rich.RESOURCES


@pytest.mark.slow
@given(
    density=st.builds(
        Density, st.integers(1, 5000), st.integers(1, 5000), st.sampled_from(["inch", "cm"])
    ),
    name=st.sampled_from(["jpeg", "png", "tiff"]),
)  # fmt: skip
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_print_size_is_kept(tmp_path: Path, density: Density, name: str) -> None:
    photo = Photo(tmp_path / "in.png", "png", rich.picture()[:8, :8], metadata=Metadata(density=density))
    again, _ = written(photo, tmp_path, name)
    assert again.metadata.density is not None
    told, wanted = again.metadata.density.per("inch"), density.per("inch")
    assert (told.x, told.y) == pytest.approx((wanted.x, wanted.y), rel=0.02, abs=0.02)


# Anything at all


@pytest.mark.slow
@given(name=st.sampled_from(sorted(rich.FILES)), seed=st.integers(0, 1 << 32), target=st.sampled_from(NAMES))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_metadata_mangled_in_any_way_never_costs_the_photo(tmp_path: Path, name: str, seed: int, target: str) -> None:
    data = bytearray(rich.FILES[name]())
    chance = np.random.default_rng(seed)
    for _ in range(int(chance.integers(1, 8))):
        at = int(chance.integers(0, min(len(data), int(chance.choice([300, 3000, len(data)])))))
        if chance.random() < 0.6:
            data[at] = int(chance.integers(0, 256))
        elif chance.random() < 0.7:
            data[at : at + 4] = chance.choice([b"\xff" * 4, bytes(4), b"\0\0\0\1", b"\x7f\xff\xff\xff"])
        else:
            del data[at : at + int(chance.integers(1, 300))]
    path = tmp_path / "mangled"
    path.write_bytes(data or b"\0")
    found = metadata.upright(metadata.read(path, name), rich.WIDTH, rich.HEIGHT)
    photo = Photo(path, name, rich.picture(), metadata=found.metadata)
    warnings = write_photo(photo, tmp_path / "out", SaveOptions(target))
    assert len(warnings) <= 1


def test_the_mark_of_a_result_alone_is_nothing_to_warn_of(tmp_path: Path) -> None:
    photo = with_mark(Photo(tmp_path / "in.png", "png", rich.picture()), Recipe((Step("denoise"),)))
    assert written(photo, tmp_path, "bmp")[1] == ()
    assert written(with_mark(replace(photo, metadata=Metadata(xmp=rich.xmp())), Recipe(())), tmp_path, "bmp")[1] != ()
