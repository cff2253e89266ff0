"""Metadata of camera raw files: most are built like TIFF, the others have a container of their own."""

from __future__ import annotations

import struct
from contextlib import suppress
from typing import Final

from lir_app.photo.metadata import exif_extraction, isobmff, jpeg, tiff
from lir_app.photo.metadata.exif import orientation_of
from lir_app.photo.metadata.ifd import BrokenStructureError, directory, opened
from lir_app.photo.metadata.metadata import Found, Metadata

_JPEG_INSIDE: Final = 0x002E
"""The tag in Panasonic's raw files with a JPEG file, whose EXIF is that of the photo."""
_CANON: Final = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
"""The UUID of the box in Canon's CR3 files that holds EXIF, in a TIFF structure for each directory."""


def read(data: bytes) -> Found:
    """Reads the metadata of a camera raw file; none if its container is unknown or broken."""
    with suppress(struct.error, IndexError, BrokenStructureError):
        if data.startswith(b"FUJIFILMCCD-RAW"):
            place, length = struct.unpack_from(">LL", data, 84)
            return _of_jpeg(data[place : place + length])
        if data[4:8] == b"ftyp":
            return _of_canon(data)
        if data.startswith(b"\0MRM"):
            return _of_minolta(data)
        if data.startswith(b"IIU\0"):
            kind, first = opened(data)
            inside = directory(data, kind, first).fields.get(_JPEG_INSIDE)
            if inside is not None:
                return _of_jpeg(inside.data)
        return tiff.read_description(data)
    return Found(Metadata())


def _of_jpeg(data: bytes) -> Found:
    """The EXIF and XMP of the JPEG picture in a raw file, which are those of the photo."""
    found = jpeg.read(data)
    return Found(Metadata(exif=found.metadata.exif, xmp=found.metadata.xmp), found.orientation, found.warnings)


def _of_canon(data: bytes) -> Found:
    """Reads a CR3 file (see ``_CANON``)."""
    head = data[: 1 << 20]
    moov = next((box for box in isobmff.boxes(head, 0, len(head)) if box.kind == b"moov"), None)
    if moov is None:
        return Found(Metadata())
    for box in isobmff.boxes(head, moov.body, moov.end):
        if box.kind == b"uuid" and head[box.body : box.body + 16] == _CANON:
            parts = {part.kind: head[part.body : part.end] for part in isobmff.boxes(head, box.body + 16, box.end)}
            exif = exif_extraction.joined(parts.get(b"CMT1"), parts.get(b"CMT2"), parts.get(b"CMT4"))
            return Found(Metadata(exif=exif), orientation_of(exif))
    return Found(Metadata())


def _of_minolta(data: bytes) -> Found:
    """Reads a Minolta MRW file: blocks with a name and a length, one of which holds a TIFF structure."""
    at = 8
    while at + 8 <= len(data):
        name, length = struct.unpack_from(">4sL", data, at)
        if name == b"\0TTW":
            return tiff.read_description(data[at + 8 : at + 8 + length])
        at += 8 + length
    return Found(Metadata())
