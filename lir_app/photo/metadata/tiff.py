"""Metadata of TIFF files: tags that describe the photo, among those that describe how it is stored (TIFF 6.0)."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import replace
from typing import Final, Literal

from lir_app.photo.losses import Loss
from lir_app.photo.metadata import exif, exif_extraction, ifd, photoshop_resources, private_tags, xmp
from lir_app.photo.metadata.exif import EXIF_IFD, GPS_IFD, INTEROP_IFD
from lir_app.photo.metadata.exif_extraction import describes
from lir_app.photo.metadata.metadata import Density, Found, Metadata
from lir_model.messages import Message

_DESCRIPTION: Final = 270
_PAGE_NUMBER: Final = 297
_RESOLUTION: Final = (282, 283, 296)
_XMP, _IPTC, _PHOTOSHOP, _LAYERS, _ICC = 700, 33723, 34377, 37724, 34675
_NO_DENSITY: Final = Density(1, 1, "none")
"""Written when the print size is unknown: the tags are required (TIFF 6.0, section 8), but these values mean none."""
_CREDENTIALS: Final = 52545
"""The tag of C2PA (C2PA Technical Specification 2.1, A.3.6)."""
_STRIPS: Final = (273, 324)
_IMAGEJ, _TIFFFILE = b"ImageJ=", b'{"shape": '
_ARRANGEMENT: Final = (b"images=", b"channels=", b"slices=", b"frames=", b"hyperstack=", b"mode=", b"loop=")
"""How the lines begin in which ImageJ describes the arrangement of several pictures."""


def read(data: ifd.Buffer) -> Found:
    """Reads the metadata of a TIFF file."""
    found = read_description(data)
    with suppress(ifd.BrokenStructureError):
        tags, lost = private_tags.read(data)
        warnings = found.warnings
        if lost:
            warnings = (
                *warnings,
                Loss.of(Message("some of its private tags are not kept: they may lead to data elsewhere in the file")),
            )
        return replace(found, metadata=replace(found.metadata, tags=tags), warnings=warnings)
    return found


def read_description(data: ifd.Buffer) -> Found:
    """Reads the metadata of a TIFF file without private tags, or of a camera raw file that is built like TIFF."""
    try:
        kind, found = ifd.structure(data)
    except ifd.BrokenStructureError:
        return Found(Metadata(), warnings=(Loss.of(Message("its metadata are damaged and are not kept")),))
    warnings: list[str] = []
    if found.broken:
        warnings.append(Loss.of(Message("some of its tags are damaged and are not kept")))
    if _CREDENTIALS in found.fields:
        warnings.append(Message("its content credentials are not kept: they vouch for the file as it was"))
    if _LAYERS in found.fields:
        warnings.append(Loss.of(Message("its layers are not kept: the picture that they make is restored")))
    taken, moved = exif_extraction.taken_out(data, kind, _without_arrangement(found))
    if moved:
        warnings.append(exif_extraction.MOVED)
    packet = found.fields.get(_XMP)
    metadata = Metadata(
        exif=taken,
        xmp=packet.data if packet and packet.data else None,
        resources=_resources(found),
        density=exif.density_in(found, kind),
    )
    return Found(metadata, exif.orientation_of(taken, metadata.xmp), tuple(warnings))


def _without_arrangement(found: ifd.Directory) -> ifd.Directory:
    """The directory without what it tells of the arrangement of several pictures: programs would look for more than a
    result has.

    These are the number of a page that others follow, and what scientific programs write into the description: ImageJ
    lines such as ``images=3``, tifffile a JSON object that begins with the shape.
    """
    if found.after:
        found = replace(found, fields={tag: field for tag, field in found.fields.items() if tag != _PAGE_NUMBER})
    description = found.fields.get(_DESCRIPTION)
    if description is None or not description.data.startswith((_IMAGEJ, _TIFFFILE)):
        return found
    lines = [] if description.data.startswith(_TIFFFILE) else description.data.rstrip(b"\0").split(b"\n")
    kept = b"\n".join(line for line in lines if not line.startswith(_ARRANGEMENT)) + b"\0"
    fields = {tag: field for tag, field in found.fields.items() if tag != _DESCRIPTION}
    if len(kept) > 1:
        fields[_DESCRIPTION] = ifd.Field(_DESCRIPTION, ifd.ASCII, len(kept), kept)
    return replace(found, fields=fields)


def _resources(found: ifd.Directory) -> bytes | None:
    """Photoshop's resources, with IPTC from its own tag if they hold none."""
    photoshop, iptc = found.fields.get(_PHOTOSHOP), found.fields.get(_IPTC)
    blocks = photoshop.data if photoshop else b""
    if iptc and iptc.data and photoshop_resources.iptc_in(blocks) is None:
        blocks = photoshop_resources.block(photoshop_resources.IPTC, iptc.data) + blocks
    return blocks or None


# Writing


def byte_order(metadata: Metadata) -> Literal["<", ">"]:
    """The byte order that a TIFF file with these metadata must have, ``<`` or ``>``: that of its EXIF."""
    try:
        return ">" if ifd.opened(metadata.exif or b"")[0].order == ">" else "<"
    except ifd.BrokenStructureError:
        return "<"


def embed(encoded: ifd.Buffer, metadata: Metadata, icc: bytes | None) -> tuple[bytearray, list[str]]:
    """Embeds metadata and a colour profile in a TIFF file.

    EXIF is put at the start of the file, where its offsets, also those in maker notes, stay valid; the picture follows.

    Args:
        encoded: a TIFF file of one page without any, in the byte order that ``byte_order`` gives.
        metadata: of the picture as it is in the file.
        icc: its colour profile.

    Returns:
        The new file, and what a TIFF file cannot hold, a few words each.
    """
    lost: list[str] = []
    kind, own = ifd.structure(encoded)
    described = _described(metadata, kind, lost)
    builder = ifd.Builder(kind, described.body if described else b"")
    header = 16 if kind.big else 8
    shift = builder.add(encoded[header:]) - header
    fields = {tag: _moved(field, kind, shift) for tag, field in own.fields.items() if tag not in _RESOLUTION}
    if described:
        fields |= {
            tag: field for tag, field in described.top.items() if tag not in fields and exif_extraction.is_sound(field)
        }
        for tag, inner in described.inner.items():
            fields[tag] = ifd.integer_field(
                tag, ifd.LONG8 if kind.big else ifd.LONG, (_directories(builder, inner),), kind
            )
    if not all(tag in fields for tag in _RESOLUTION[:2]):
        fields |= {field.tag: field for field in _density_fields(metadata.density or _NO_DENSITY, kind)}
    for field in metadata.tags:
        if field.tag not in fields:
            fields[field.tag] = ifd.in_order(field, "<", kind.order)
    _add_blocks(fields, metadata, icc)
    _add_comments(fields, metadata)
    return builder.finish(builder.directory(fields.values())), lost


def _moved(field: ifd.Field, kind: ifd.Kind, shift: int) -> ifd.Field:
    """A field of the picture, after the picture was moved by some bytes."""
    if field.tag in _STRIPS:
        return ifd.integer_field(field.tag, field.kind, (place + shift for place in ifd.integers(field, kind)), kind)
    return replace(field, place=field.place + shift)


class _Described:
    """EXIF prepared for a TIFF file.

    Attributes:
        kind: of the structure of EXIF.
        body: the bytes of EXIF if they can keep their offsets in the file; else empty, and no field has a place.
        broken: whether something in EXIF is broken, and left out.
        top: the fields of the first directory that describe the photo, by tag.
        inner: the directories of EXIF and GPS by the tag that points to them; in that of EXIF, interoperability.
    """

    def __init__(self, source: bytes, kind: ifd.Kind) -> None:
        order = ifd.Kind(kind.order)
        self.kind, first = ifd.opened(source)
        found = ifd.directory(source, self.kind, first)
        # BigTIFF's longer header must not cover the first directory of EXIF.
        pinned = self.kind.order == kind.order and (not kind.big or first >= 8)
        self.body = source if pinned else b""
        self.broken = bool(found.broken)
        self.inner: dict[int, dict[int, ifd.Field | dict[int, ifd.Field]]] = {}

        def taken(held: ifd.Directory) -> dict[int, ifd.Field]:
            self.broken |= bool(held.broken)
            if pinned:
                return {tag: self._safe(field, 16 if kind.big else 8) for tag, field in held.fields.items()}
            return {
                tag: ifd.in_order(exif_extraction.loose(field), self.kind.order, order.order)
                for tag, field in held.fields.items()
            }

        self.top = {tag: field for tag, field in taken(found).items() if describes(field)}
        for tag in (EXIF_IFD, GPS_IFD):
            inner = exif_extraction.inside(source, self.kind, found, tag)
            if inner is None:
                self.broken |= tag in found.fields
                continue
            fields: dict[int, ifd.Field | dict[int, ifd.Field]] = dict(taken(inner))
            fields.pop(INTEROP_IFD, None)
            interop = exif_extraction.inside(source, self.kind, inner, INTEROP_IFD)
            if interop is not None:
                fields[INTEROP_IFD] = dict(taken(interop))
            self.inner[tag] = fields

    @staticmethod
    def _safe(field: ifd.Field, header: int) -> ifd.Field:
        """The field; without its place if the header of the file will cover that."""
        return field if field.place >= header else exif_extraction.loose(field)


def _described(metadata: Metadata, kind: ifd.Kind, lost: list[str]) -> _Described | None:
    if metadata.exif is None:
        return None
    try:
        described = _Described(metadata.exif, kind)
    except ifd.BrokenStructureError:
        lost.append(Message("EXIF, which is damaged"))
        return None
    if described.broken:
        lost.append(Message("tags of the EXIF that are damaged"))
    return described


def _directories(builder: ifd.Builder, fields: dict[int, ifd.Field | dict[int, ifd.Field]]) -> int:
    """Appends a directory and the directories inside it, and returns its offset."""
    flat = []
    for tag, held in fields.items():
        if isinstance(held, ifd.Field):
            flat.append(held)
        else:
            place = builder.directory(held.values())
            flat.append(ifd.integer_field(tag, ifd.LONG8 if builder.kind.big else ifd.LONG, (place,), builder.kind))
    return builder.directory(flat)


def exif_with_density(held: bytes | None, density: Density) -> bytes:
    """EXIF with a print size, unless it has one; everything in it keeps its offset.

    Args:
        held: EXIF; None makes a new one.
        density: the print size.
    """
    kind, found = ifd.structure(held) if held else (ifd.Kind("<"), ifd.Directory({}, (), 0, 0))
    if held and (found.broken or _RESOLUTION[0] in found.fields):
        return held
    builder = ifd.Builder(kind, held or b"")
    whole = builder.finish(builder.directory((*found.fields.values(), *_density_fields(density, kind))))
    whole[-kind.inline :] = struct.pack(kind.offset, found.after)
    return bytes(whole)


def _density_fields(density: Density, kind: ifd.Kind) -> list[ifd.Field]:
    stored = density if density.unit in ("none", "inch", "cm") else density.per("cm")
    fields = []
    for tag, value in zip(_RESOLUTION[:2], (stored.x, stored.y), strict=True):
        whole = float(value).is_integer()
        over, under = (round(value), 1) if whole else (round(value * 10_000), 10_000)
        packed = ifd.integer_field(tag, ifd.LONG, (min(over, 0xFFFFFFFF), under), kind)
        fields.append(ifd.Field(tag, ifd.RATIONAL, 1, packed.data))
    unit = {"none": 1, "inch": 2, "cm": 3}[stored.unit]
    return [*fields, ifd.integer_field(_RESOLUTION[2], ifd.SHORT, (unit,), kind)]


def _add_blocks(fields: dict[int, ifd.Field], metadata: Metadata, icc: bytes | None) -> None:
    packet = xmp.in_one(metadata)
    held = {
        _XMP: (ifd.BYTE, packet),
        _IPTC: (ifd.UNDEFINED, photoshop_resources.iptc_in(metadata.resources)),
        _PHOTOSHOP: (ifd.BYTE, metadata.resources),
        _ICC: (ifd.UNDEFINED, icc),
    }
    fields |= {tag: ifd.Field(tag, kind, len(data), data) for tag, (kind, data) in held.items() if data}


def _add_comments(fields: dict[int, ifd.Field], metadata: Metadata) -> None:
    """Appends comments and texts to the description, unless it contains them."""
    words = [comment.rstrip(b"\0") for comment in metadata.comments]
    words += [text.as_comment() for text in metadata.texts]
    if not words:
        return
    taken = fields.get(_DESCRIPTION)
    if taken is not None and taken.data.strip(b"\0 "):
        words = [word for word in words if word not in taken.data]
        if words:
            words.insert(0, taken.data.rstrip(b"\0"))
    if words:
        joined = b"\n".join(words).replace(b"\0", b" ") + b"\0"
        fields[_DESCRIPTION] = ifd.Field(_DESCRIPTION, ifd.ASCII, len(joined), joined)
