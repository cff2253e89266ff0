"""HDR gain maps and films stay true to the picture where the format holds them; nothing promises them elsewhere."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.photo import Photo, read_photo
from lir_app.photo.formats import FORMATS, writable
from lir_app.photo.orientation import upright_pixels
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written

NAMES = [row.name for row in writable()]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_gain_map_turns_with_the_picture_and_is_found_by_others(tmp_path: Path, orientation: int) -> None:
    data = rich.jpeg()
    data = data.replace(struct.pack("<HHLHH", 0x112, 3, 1, 1, 0), struct.pack("<HHLHH", 0x112, 3, 1, orientation, 0))
    (tmp_path / "in.jpg").write_bytes(data)
    photo = read_photo(tmp_path / "in.jpg")
    assert photo.metadata.gain_map is not None
    again, warnings = written(photo, tmp_path, "jpeg")
    assert warnings == ()
    assert again.metadata.gain_map is not None
    with Image.open(io.BytesIO(again.metadata.gain_map.jpeg)) as image:
        expected = upright_pixels(rich.picture()[::2, ::2], orientation)
        assert np.abs(np.asarray(image).astype(int) - expected).mean() < 4
        assert b"hdrgm:GainMapMax" in image.info["xmp"]
    with Image.open(tmp_path / "out.jpg") as image:
        assert getattr(image, "n_frames", 1) == 2
        image.seek(1)
        assert image.size == (expected.shape[1], expected.shape[0])


ULTRA_HDR = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:Container="http://ns.google.com/photos/1.0/container/" hdrgm:Version="1.0" dc:format="image/jpeg"
 xmlns:Item="http://ns.google.com/photos/1.0/container/item/"><Container:Directory><rdf:Seq>
<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="Primary" Item:Mime="image/jpeg"/></rdf:li>
<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="GainMap" Item:Mime="image/jpeg" Item:Length="LENGTH"/>
</rdf:li></rdf:Seq></Container:Directory></rdf:Description></rdf:RDF></x:xmpmeta>"""


def ultra_hdr(tmp_path: Path, second: bytes) -> Photo:
    packet = ULTRA_HDR.replace("LENGTH", str(len(second))).encode()
    plain = rich.encoded(rich.picture(), "JPEG", quality=95)
    segment = rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)
    (tmp_path / "in.jpg").write_bytes(plain[:20] + segment + plain[20:] + second)
    return read_photo(tmp_path / "in.jpg")


def test_xmp_tells_the_length_of_the_gain_map_that_is_in_the_file(tmp_path: Path) -> None:
    again, _ = written(ultra_hdr(tmp_path, rich.gain_map()), tmp_path, "jpeg")
    assert again.metadata.gain_map is not None
    length = len(again.metadata.gain_map.jpeg)
    assert f'Item:Length="{length}"'.encode() in (again.metadata.xmp or b"")
    assert (tmp_path / "out.jpg").read_bytes()[-length:] == again.metadata.gain_map.jpeg


@pytest.mark.parametrize("name", [name for name in NAMES if name != "jpeg"])
def test_no_tag_promises_a_gain_map_that_is_not_there(tmp_path: Path, name: str) -> None:
    again, warnings = written(ultra_hdr(tmp_path, rich.gain_map()), tmp_path, name)
    data = (tmp_path / f"out{FORMATS[name].suffixes[0]}").read_bytes()
    assert b"GainMap" not in data
    assert b"hdrgm:Version" not in data
    assert len([warning for warning in warnings if "HDR gain map" in warning]) == 1
    if name != "bmp":
        assert b"image/jpeg" in (again.metadata.xmp or b""), "the rest of the XMP stays"


def test_a_promise_that_the_file_itself_broke_is_not_repeated(tmp_path: Path) -> None:
    photo = ultra_hdr(tmp_path, b"")
    again, _ = written(photo, tmp_path, "jpeg")
    assert b"GainMap" not in (again.metadata.xmp or b"")


def test_the_film_of_a_motion_photo_stays_at_the_end_of_the_file(tmp_path: Path) -> None:
    film = b"\0\0\0\x18ftypmp42" + bytes(500)
    packet = (
        '<x xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MicroVideo="1" '
        f'GCamera:MicroVideoOffset="{len(film)}"/>'
    ).encode()
    plain = rich.encoded(rich.picture(), "JPEG", quality=95)
    segment = rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)
    (tmp_path / "in.jpg").write_bytes(plain[:20] + segment + plain[20:] + film)
    photo = read_photo(tmp_path / "in.jpg")
    again, warnings = written(photo, tmp_path, "jpeg")
    assert (again.metadata.trailer, warnings) == (film, ())
    again, warnings = written(photo, tmp_path, "png")
    assert b"MicroVideo" not in (again.metadata.xmp or b"")
    assert "film" in warnings[0]


CONTAINER = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Container="http://ns.google.com/photos/1.0/container/"
 xmlns:Item="http://ns.google.com/photos/1.0/container/item/"><Container:Directory><rdf:Seq>
<rdf:li rdf:parseType="Resource"><Container:Item rdf:parseType="Resource"><Item:Length>LENGTH</Item:Length>
<Item:Semantic>SEMANTIC</Item:Semantic></Container:Item></rdf:li></rdf:Seq></Container:Directory>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
"""As ExifTool writes it anew: elements instead of attributes."""


def with_container(tmp_path: Path, semantic: str, behind: bytes, orientation: int = 1) -> Photo:
    packet = CONTAINER.replace("LENGTH", str(len(behind))).replace("SEMANTIC", semantic).encode()
    plain = rich.encoded(rich.picture(), "JPEG", quality=95)
    head = rich.segment(0xE1, b"Exif\0\0" + rich.exif(orientation))
    head += rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)
    (tmp_path / "in.jpg").write_bytes(plain[:20] + head + plain[20:] + behind)
    return read_photo(tmp_path / "in.jpg")


def test_a_length_that_an_element_tells_is_made_true_too(tmp_path: Path) -> None:
    again, _ = written(with_container(tmp_path, "GainMap", rich.gain_map(), orientation=6), tmp_path, "jpeg")
    assert again.metadata.gain_map is not None
    assert f"<Item:Length>{len(again.metadata.gain_map.jpeg)}<".encode() in (again.metadata.xmp or b"")


def test_a_film_whose_length_an_element_tells_is_found(tmp_path: Path) -> None:
    photo = with_container(tmp_path, "MotionPhoto", b"\0\0\0\x18ftypmp42" + bytes(500))
    again, warnings = written(photo, tmp_path, "png")
    assert "film" in warnings[0]
    assert b"MotionPhoto" not in (again.metadata.xmp or b"")


def test_a_gain_map_behind_empty_room_is_found(tmp_path: Path) -> None:
    again, warnings = written(ultra_hdr(tmp_path, bytes(64) + rich.gain_map()), tmp_path, "jpeg")
    assert warnings == ()
    assert again.metadata.gain_map is not None


def test_a_gain_map_that_is_promised_and_not_there_is_told(tmp_path: Path) -> None:
    assert "gain map" in ultra_hdr(tmp_path, b"").warnings[0]


def test_what_phones_write_behind_the_picture_is_kept_or_told(tmp_path: Path) -> None:
    trailer = b"\0\0\1\x0aImage_UTC_Data1767225600000SEFH" + bytes(20) + b"SEFT"
    (tmp_path / "in.jpg").write_bytes(rich.jpeg() + trailer)
    photo = read_photo(tmp_path / "in.jpg")
    again, warnings = written(photo, tmp_path, "jpeg")
    assert (again.metadata.trailer, warnings) == (trailer, ())
    assert again.metadata.gain_map is not None
    _, warnings = written(photo, tmp_path, "png")
    assert "data behind the picture" in warnings[0]


def test_nothing_but_padding_behind_the_picture_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "in.jpg").write_bytes(rich.jpeg(with_gain_map=False) + bytes(512))
    photo = read_photo(tmp_path / "in.jpg")
    assert (photo.metadata.trailer, photo.warnings) == (None, ())
