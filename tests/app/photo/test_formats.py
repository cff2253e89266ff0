"""The table of formats: everything that speaks of formats speaks of its rows."""

from __future__ import annotations

import importlib
import io
import re
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import numpy as np
import pytest

import contents
import desktop
from lir_app import self_test
from lir_app.batch import search
from lir_app.command_line.main import main, parser
from lir_app.command_line.subcommands import restore as subcommand
from lir_app.photo import (
    Photo,
    PhotoError,
    SaveOptions,
    format_named,
    formats,
    read_photo,
    suffix_for,
    write_photo,
)
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.encoders import Encoder, Picture
from lir_app.photo.formats import FORMATS, Format
from lir_app.photo.metadata import Metadata
from lir_model.pixels import Array

ROOT = Path(__file__).parents[3]

GREY = np.zeros((4, 4), dtype=np.uint8)


def encoded(picture: Picture) -> bytes:
    stream = io.BytesIO(b"new!")
    stream.seek(4)
    np.save(stream, picture.pixels)
    return stream.getvalue()


def decoded(data: bytes | bytearray) -> Array:
    array: Array = np.load(io.BytesIO(data[4:]))
    return array


@pytest.fixture
def new(monkeypatch: pytest.MonkeyPatch) -> Format:
    """A format that the program has never heard of, in one row."""
    row = Format(
        "new",
        "New",
        suffixes=(".new", ".nw"),
        media_types=("image/x-new",),
        mac_types=("org.example.new",),
        magic=re.compile(b"new!"),
        read=lambda path: Decoded(decoded(path.read_bytes())),
        encoder=Encoder(encoded, decoded, profile=False),
        depths=(8, 16),
    )
    monkeypatch.setitem(FORMATS, "new", row)
    for module in (subcommand, self_test):  # the process that reads for them knows nothing of this test
        monkeypatch.setattr(module, "read_photo", read_photo)
    return row


def test_a_row_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        FORMATS["png"].title = "Portable"  # type: ignore[misc]


def test_no_two_formats_share_a_suffix() -> None:
    suffixes = [suffix for row in FORMATS.values() for suffix in row.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in suffixes)


def test_what_is_only_read_becomes_something_that_is_written() -> None:
    for row in FORMATS.values():
        assert row.writable == (row.becomes is None)
        assert row.becomes is None or FORMATS[row.becomes].writable


@pytest.mark.parametrize("suffix", [".jfif", ".jpe", ".jif", ".jpg_large", ".JPG"])
def test_the_rarer_suffixes_of_jpeg_are_photos(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a{suffix}").touch()
    assert [source.path.suffix for source in search([tmp_path]).sources] == [suffix]
    assert format_named(tmp_path / f"a{suffix}").name == "jpeg"


@pytest.mark.usefixtures("new")
def test_a_new_format_is_found_in_folders(tmp_path: Path) -> None:
    (tmp_path / "a.nw").touch()
    assert [source.path.name for source in search([tmp_path]).sources] == ["a.nw"]


@pytest.mark.usefixtures("new")
def test_a_new_format_is_read_by_what_is_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.nw").write_bytes(encoded(Picture(GREY, 95)))
    photo = read_photo(tmp_path / "a.nw")
    assert (photo.format, photo.width, photo.height) == ("new", 4, 4)


def test_a_new_format_can_be_named(new: Format, tmp_path: Path) -> None:
    assert format_named(tmp_path / "a.NW") is new
    photo = Photo(tmp_path / "a.png", "png", GREY)
    assert suffix_for(photo, SaveOptions(format="new")) == ".new"


@pytest.mark.usefixtures("new")
def test_a_new_format_is_a_choice_of_the_command_line() -> None:
    arguments = parser().parse_args(["restore", "a.png", "--task", "denoise", "--format", "new"])
    assert arguments.format == "new"


def test_every_format_that_is_written_is_a_choice_of_the_command_line() -> None:
    for row in formats.writable():
        assert parser().parse_args(["restore", "a", "--task", "denoise", "--format", row.name]).format == row.name


@pytest.mark.usefixtures("new")
def test_a_new_format_is_in_the_packages() -> None:
    assert {"new", "nw"} <= set(contents.suffixes())
    assert "image/x-new;" in desktop.entry()
    assert "<mediatype>image/x-new</mediatype>" in desktop.metainfo("1.0.0")
    assert "org.example.new" in contents.mac_properties()["CFBundleDocumentTypes"][0]["LSItemContentTypes"]


@pytest.mark.parametrize("module", contents.HIDDEN)
def test_the_packages_name_codecs_that_there_are(module: str) -> None:
    if not module.startswith("PySide6"):
        importlib.import_module(module)


@pytest.mark.usefixtures("new")
def test_a_new_format_is_written_as_its_encoder_says_and_what_it_cannot_hold_is_told(tmp_path: Path) -> None:
    pixels = np.arange(48, dtype=np.uint16).reshape(4, 4, 3) * 1000
    photo = Photo(tmp_path / "a.tif", "tiff", pixels, metadata=Metadata(xmp=b"<x:xmpmeta/>"))
    warnings = write_photo(photo, tmp_path / "a.new", SaveOptions(format="new"))
    assert np.array_equal(read_photo(tmp_path / "a.new").pixels, pixels)
    assert [str(warning) for warning in warnings] == ["New cannot hold XMP: left out"]


@pytest.mark.usefixtures("new")
def test_an_encoder_that_falsifies_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Encoder(lambda picture: encoded(replace(picture, pixels=255 - picture.pixels)), decoded)
    monkeypatch.setitem(FORMATS, "new", replace(FORMATS["new"], encoder=wrong))
    with pytest.raises(PhotoError, match=r"a\.new: cannot be written as New; choose"):
        write_photo(Photo(tmp_path / "a.png", "png", GREY), tmp_path / "a.new", SaveOptions(format="new"))
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.usefixtures("new")
def test_photos_of_a_new_format_are_restored_as_a_batch_and_stay_in_it(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.nw").write_bytes(encoded(Picture(GREY, 95)))
    assert main(["restore", str(tmp_path / "in"), "--task", "denoise:0", "-o", str(tmp_path / "out")]) == 0
    (result,) = (tmp_path / "out").iterdir()
    assert result.suffix == ".nw"
    assert result.read_bytes() == encoded(Picture(GREY, 95))


@pytest.mark.slow
@pytest.mark.usefixtures("new")
def test_a_new_format_is_tried_by_the_self_test() -> None:
    assert "New 8 bit, New 16 bit" in self_test.formats_line()


def test_a_format_that_is_only_read_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"\.heic: there is no format"):
        format_named(tmp_path / "a.heic")
    assert suffix_for(Photo(tmp_path / "a.heic", "heic", GREY), SaveOptions()) == FORMATS["jpeg"].suffixes[0]


def described(row: Format) -> str:
    """A row of the table in docs/batch.md."""
    target = row if row.becomes is None else FORMATS[row.becomes]
    names = " ".join(row.suffixes)
    depths = " and ".join(map(str, target.depths))
    return f"| {row.title} | {names} | {target.title} | {depths} | {'yes' if target.alpha else 'laid on white'} |"


def test_the_documentation_tells_of_every_format() -> None:
    """Where this fails, put the lines that it names into docs/batch.md."""
    page = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8").splitlines()
    start = page.index("|---|---|---|---|---|") + 1
    told = page[start : page.index("", start)]
    assert told == [described(row) for row in FORMATS.values()]


def test_the_table_follows_a_new_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(FORMATS, "heic", replace(FORMATS["heic"], becomes="png"))
    assert suffix_for(Photo(tmp_path / "a.heic", "heic", GREY), SaveOptions()) == ".png"
