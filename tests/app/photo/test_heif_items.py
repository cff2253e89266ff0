"""HEIC and AVIF: which of their items describe the main picture, and what lies beside them."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from lir_app.photo import metadata, read_photo
from lir_app.photo.metadata.isobmff import main_properties
from lir_app.photo.metadata.isobmff_writing import box
from tests.app.photo import rich_files as rich
from tests.app.photo.grids import SIDE, heic_grid

CREDENTIALS = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")


def burst(main: int) -> bytes:
    """Three pictures, each with EXIF and XMP that say which it is."""
    file = pillow_heif.from_pillow(Image.fromarray(rich.picture()))
    for number in range(3):
        if number:
            file.add_from_pillow(Image.fromarray(rich.picture()))
        file[number].info["exif"] = rich.exif().replace(rich.MAKER, b"Maker no. %d \0" % number)
        file[number].info["xmp"] = rich.xmp().replace(b"Spaziergang", b"Number %d   " % number)
    stream = io.BytesIO()
    file.save(stream, quality=80, primary_index=main)
    return stream.getvalue()


@pytest.mark.parametrize("main", range(3))
def test_what_is_told_of_the_main_picture_counts_and_not_what_is_told_of_others(tmp_path: Path, main: int) -> None:
    (tmp_path / "in.heic").write_bytes(burst(main))
    metadata = read_photo(tmp_path / "in.heic").metadata
    assert b"Maker no. %d" % main in (metadata.exif or b"")
    assert b"Number %d" % main in (metadata.xmp or b"")


def packed_xmp(window: int) -> bytes:
    """A file whose XMP is packed, as libheif does it."""
    packer = zlib.compressobj(wbits=window)
    packed = packer.compress(rich.xmp()) + packer.flush()
    stream = io.BytesIO()
    held = pillow_heif.from_pillow(Image.fromarray(rich.picture()))
    placeholder = b"x" * len(packed)  # the writer takes text only
    held.save(stream, quality=80, xmp=placeholder)
    data = bytearray(stream.getvalue().replace(placeholder, packed))
    # The item's entry gets the name of the packing; boxes around it grow, and so do the places behind them.
    name = b"application/rdf+xml\0"
    at = data.index(name) + len(name)
    added = b"deflate\0"
    data[at:at] = added
    for kind in (b"infe", b"iinf", b"meta"):
        place = data.rindex(kind, 0, at) - 4
        struct.pack_into(">L", data, place, struct.unpack_from(">L", data, place)[0] + len(added))
    return _moved(bytes(data), len(added))


def _moved(data: bytes, by: int) -> bytes:
    """The places in a table of version 0 or 1 with offsets and lengths of 4 bytes."""
    at = data.index(b"iloc") + 4
    version, sizes = data[at], data[at + 4 : at + 6]
    assert sizes[0] == 0x44, "libheif writes such tables"
    base = sizes[1] >> 4
    result, place = bytearray(data), at + 8
    for _ in range(struct.unpack_from(">H", data, at + 6)[0]):
        method = struct.unpack_from(">H", data, place + 2)[0] & 15 if version else 0
        place += (4 if version == 0 else 6) + base
        (extents,) = struct.unpack_from(">H", data, place)
        place += 2
        for _ in range(extents):
            if method == 0:
                struct.pack_into(">L", result, place, struct.unpack_from(">L", data, place)[0] + by)
            place += 8
    return bytes(result)


@pytest.mark.parametrize("window", [zlib.MAX_WBITS, -zlib.MAX_WBITS])
def test_packed_xmp_is_unpacked(tmp_path: Path, window: int) -> None:
    (tmp_path / "in.heic").write_bytes(packed_xmp(window))
    assert read_photo(tmp_path / "in.heic").metadata.xmp == rich.xmp()


@pytest.mark.parametrize("name", ["heic", "avif"])
@pytest.mark.parametrize(
    ("beside", "words"),
    [(box(b"mpvd", b"\0\0\0\x18ftypmp42" + bytes(40)), "film"), (box(b"uuid", CREDENTIALS + bytes(40)), "credentials")],
    ids=["film", "credentials"],
)
def test_what_lies_beside_the_pictures_is_told(tmp_path: Path, name: str, beside: bytes, words: str) -> None:
    (tmp_path / f"in.{name}").write_bytes(rich.FILES[name]() + beside)
    (warning,) = read_photo(tmp_path / f"in.{name}").warnings
    assert words in warning


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (b"urn:com:apple:photo:2018:aux:portraiteffectsmatte", True),
        (b"urn:com:apple:photo:2019:aux:semanticskinmatte", True),
        (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", False),
        (b"urn:mpeg:hevc:2015:auxid:1", False),
    ],
)
def test_pictures_that_go_with_the_main_one_are_told(tmp_path: Path, kind: bytes, *, told: bool) -> None:
    (tmp_path / "in.heic").write_bytes(
        heic_grid(np.zeros((SIDE, SIDE, 3), np.uint8), box(b"auxC", bytes(4) + kind + b"\0"))
    )
    warnings = metadata.read(tmp_path / "in.heic", "heic").warnings
    assert warnings == (("pictures that go with the main one, such as masks, are not kept",) if told else ())


@pytest.mark.parametrize("name", ["heic", "avif"])
def test_data_of_an_unknown_kind_are_told(tmp_path: Path, name: str) -> None:
    data = rich.FILES[name]().replace(b"application/rdf+xml", b"application/odd+bin")
    (tmp_path / f"in.{name}").write_bytes(data)
    assert read_photo(tmp_path / f"in.{name}").warnings == ("data in it of kinds that are not known are not kept",)


def test_of_a_table_of_properties_that_is_cut_nothing_is_told() -> None:
    data = rich.avif()
    at = data.index(b"ipma")
    assert main_properties(data)
    for end in range(at + 4, at + 14):
        assert main_properties(data[:end]) == []
        whole = data[: at - 4] + struct.pack(">L", end - at + 4) + data[at:end]
        assert isinstance(main_properties(_in_boxes(whole)), list)


def _in_boxes(data: bytes) -> bytes:
    """A file that ends early, in boxes that end there."""
    result = bytearray(data)
    for kind in (b"meta", b"iprp"):
        place = data.index(kind) - 4
        struct.pack_into(">L", result, place, len(data) - place)
    return bytes(result)
