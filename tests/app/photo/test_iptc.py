"""IPTC's captions in formats that have no place for them: said in XMP, or told to be lost."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.dom import minidom

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lir_app.photo import Photo
from lir_app.photo.metadata import Metadata, xmp
from lir_app.photo.metadata.iptc import as_properties
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written

IN_XMP = pytest.mark.parametrize("name", ["webp", "avif"])


def record(*datasets: tuple[int, bytes], number: int = 2) -> bytes:
    return b"".join(
        b"\x1c" + bytes((number, each)) + struct.pack(">H", len(text)) + text for each, text in datasets
    )  # fmt: skip


def photo(records: bytes, packet: bytes | None = None) -> Photo:
    block = b"8BIM" + struct.pack(">HHL", 0x0404, 0, len(records)) + records + bytes(len(records) % 2)
    return Photo(Path("in.jpg"), "jpeg", rich.picture(), metadata=Metadata(xmp=packet, resources=block))


def texts(packet: bytes | None, name: str) -> list[str]:
    document = minidom.parseString((packet or b"").lstrip(b"\xef\xbb\xbf"))
    found = document.getElementsByTagNameNS("*", name)
    parts = [part for each in found for part in (each.getElementsByTagNameNS("*", "li") or [each])]
    return ["".join(node.data for node in part.childNodes if isinstance(node, minidom.Text)) for part in parts]


@IN_XMP
def test_captions_are_said_in_xmp_without_a_warning(tmp_path: Path, name: str) -> None:
    records = record((25, b"harbour"), (25, b"boats"), (80, b"A Person"), (120, "Boote bei Nacht – 夜".encode()),
                     (55, b"20260501"), (60, b"120000+0200"))  # fmt: skip
    again, warnings = written(photo(records), tmp_path, name)
    assert warnings == ()
    packet = again.metadata.xmp
    assert texts(packet, "subject") == ["harbour", "boats"]
    assert texts(packet, "creator") == ["A Person"]
    assert texts(packet, "description") == ["Boote bei Nacht – 夜"]
    assert texts(packet, "DateCreated") == ["2026-05-01T12:00:00+02:00"]


@IN_XMP
def test_what_xmp_says_already_stays_as_it_is(tmp_path: Path, name: str) -> None:
    again, warnings = written(photo(record((5, b"Another title"), (90, b"Hamburg")), rich.xmp()), tmp_path, name)
    assert texts(again.metadata.xmp, "title") == [rich.TITLE]
    assert texts(again.metadata.xmp, "City") == ["Hamburg"]
    assert len(warnings) == 1
    assert "IPTC" in warnings[0]


@IN_XMP
def test_what_xmp_says_in_the_same_words_is_nothing_to_warn_of(tmp_path: Path, name: str) -> None:
    assert written(photo(record((5, rich.TITLE.encode())), rich.xmp()), tmp_path, name)[1] == ()


@IN_XMP
def test_keywords_of_both_are_put_together(tmp_path: Path, name: str) -> None:
    packet, _ = xmp.with_properties(None, as_properties(record((25, b"harbour"), (25, b"night")))[0]) or (b"", False)
    again, warnings = written(photo(record((25, b"boats"), (25, b"night")), packet), tmp_path, name)
    assert texts(again.metadata.xmp, "subject") == ["harbour", "night", "boats"]
    assert warnings == ()


@IN_XMP
def test_what_xmp_has_no_name_for_is_told_once(tmp_path: Path, name: str) -> None:
    again, warnings = written(photo(record((90, b"Hamburg"), (118, b"Someone"))), tmp_path, name)
    assert texts(again.metadata.xmp, "City") == ["Hamburg"]
    assert len(warnings) == 1
    assert "IPTC" in warnings[0]


@IN_XMP
def test_of_captions_that_xmp_can_hold_once_the_first_is_said_and_another_told(tmp_path: Path, name: str) -> None:
    again, warnings = written(photo(record((15, b"SPO"), (15, b"ART"), (5, b"One"), (5, b"One"))), tmp_path, name)
    assert texts(again.metadata.xmp, "Category") == ["SPO"]
    assert texts(again.metadata.xmp, "title") == ["One"]
    assert "IPTC" in " ".join(warnings)


@pytest.mark.parametrize(("data", "said"), [("Köln".encode(), "Köln"), ("Köln".encode("latin-1"), "Köln")])
def test_texts_of_either_encoding_are_understood(data: bytes, said: str) -> None:
    assert as_properties(record((90, data)))[0][0].texts == [said]


@pytest.mark.slow
@given(st.binary(max_size=200), st.sampled_from([5, 25, 90, 120]))
def test_any_bytes_make_xmp_that_can_be_read(data: bytes, number: int) -> None:
    properties, whole = as_properties(record((number, data)))
    said = xmp.with_properties(None, properties)
    assert whole
    assert said is not None
    assert said[1]
    minidom.parseString(said[0])
