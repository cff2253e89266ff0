"""Metadata out of files and into files, whatever their format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from lir_app.photo.metadata import (
    bmp,
    exif,
    exif_extraction,
    gain_map,
    iptc,
    isobmff,
    isobmff_writing,
    jpeg,
    png,
    raw,
    regions,
    resources,
    tiff,
    webp,
    xmp,
)
from lir_app.photo.metadata.exif import MakeThumbnail
from lir_app.photo.metadata.metadata import NONE, Density, Found, Metadata
from lir_model.messages import Message

_LONG_EXIF: Final = 65_527
"""Bytes that fit into one segment of a JPEG file."""
_HOLDERS: Final = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP", "tiff": "TIFF"}
"""Containers that hold what nothing here knows, and what people call them."""
_BROKEN_EXIF: Final = Message("its EXIF is damaged; it is kept as it is where the format can hold that")


def read(path: Path, container: str | None) -> Found:
    """What a photo file tells besides pixels and colours.

    Args:
        path: the file.
        container: the kind of file, as ``Format.container`` names it; None where it tells nothing.

    Raises:
        OSError: the file cannot be read.
    """
    if container is None:
        return Found(NONE)
    data = path.read_bytes()
    if container == "tiff":
        return tiff.read(data)
    if container == "raw":
        return raw.read(data)
    if container == "jpeg":
        found = jpeg.read(data)
    elif container == "png":
        found = png.read(data)
    elif container == "webp":
        found = webp.read(data)
    elif container in ("avif", "heic"):
        found = isobmff.read(data, turned=container == "heic")
    else:
        return bmp.read(data)
    if found.metadata.exif and not exif.is_whole(found.metadata.exif):
        return replace(found, warnings=(*found.warnings, _BROKEN_EXIF))
    return found


def upright(found: Found, width: int, height: int) -> Found:
    """What was read, as it must be told once the pixels have been turned as it says.

    Args:
        found: from ``read``.
        width: of the turned picture.
        height: of the turned picture.
    """
    metadata, orientation, warnings = found.metadata, found.orientation, list(found.warnings)
    turned_map = gain_map.turned(metadata.gain_map, orientation) if metadata.gain_map else None
    if metadata.gain_map and turned_map is None:
        warnings.append(Message("its HDR gain map is damaged and is not kept"))
    packets = [metadata.xmp, metadata.extended_xmp]
    if turned_map is None and not _holds_film(metadata):
        packets = [xmp.without_gain_map(packet) if packet else None for packet in packets]
    first, second = (
        regions.upright(xmp.upright(packet), orientation, width, height) if packet else None for packet in packets
    )
    told = metadata.density
    upright_metadata = replace(
        metadata,
        exif=exif.upright(metadata.exif, orientation, width, height) if metadata.exif else None,
        xmp=first,
        extended_xmp=second,
        resources=resources.upright(metadata.resources, orientation) if metadata.resources else None,
        density=Density(told.y, told.x, told.unit) if told and orientation >= 5 else told,
        gain_map=turned_map,
    )
    return Found(upright_metadata, 1, tuple(warnings))


def true_to(metadata: Metadata, width: int, height: int, thumbnail: MakeThumbnail | None) -> Metadata:
    """The same with sizes and small pictures that are those of the picture to be written."""
    first, second = (
        xmp.true_to(packet, width, height) if packet else None for packet in (metadata.xmp, metadata.extended_xmp)
    )
    return replace(
        metadata,
        exif=exif.true_to(metadata.exif, width, height, thumbnail) if metadata.exif else None,
        xmp=first,
        extended_xmp=second,
        resources=resources.without_thumbnails(metadata.resources) if metadata.resources else None,
    )


def embed(
    encoded: bytes,
    container: str | None,
    metadata: Metadata,
    icc: bytes | None,
    cicp: tuple[int, int, int, int] | None = None,
) -> tuple[bytes | bytearray, list[str]]:
    """A file with all that its format can hold, and what it cannot, a few words each.

    Args:
        encoded: a file that holds a picture and nothing else.
        container: the kind of file.
        metadata: of the picture as it is in the file.
        icc: its colour profile.
        cicp: primaries, transfer, matrix and range (ITU-T H.273), where they say more than the profile; an encoder of
            AVIF has been told them already.

    Raises:
        ValueError: the file is not as the encoder must have written it.
    """
    lost: list[str] = []
    if container != "jpeg":
        metadata = _without_pictures(metadata, lost)
        if metadata.exif and not exif.has_structure(metadata.exif):
            # Decoders refuse whole pictures over it.
            metadata = replace(metadata, exif=None)
            lost.append(Message("EXIF, which is damaged"))
    metadata = _without_foreign(metadata, container, lost)
    if container != "tiff":
        metadata = _with_room(metadata, lost)
    whole: bytes | bytearray = encoded
    if container in ("jpeg", "png", "tiff"):
        if container == "jpeg":
            whole, more = jpeg.embed(encoded, metadata, icc)
        elif container == "png":
            whole, more = png.embed(encoded, metadata, icc, cicp)
        else:
            whole, more = tiff.embed(encoded, metadata, icc)
        return whole, lost + more
    poor = container in ("bmp", None)
    if not poor:
        metadata = _with_density(_with_captions_in_xmp(metadata))
    lost += _without_place(metadata, holds_exif=not poor)
    if poor and icc:
        lost.append(Message("the colour profile (colours are turned into sRGB)"))
    if container == "webp":
        whole = webp.embed(encoded, metadata, icc)
    elif container == "avif":
        whole = isobmff_writing.embed(encoded, metadata, icc)
    elif container == "bmp":
        whole = bmp.embed(encoded, metadata)
    return whole, lost


def _without_pictures(metadata: Metadata, lost: list[str]) -> Metadata:
    """Without what only JPEG files hold behind and beside the picture, and without promises of it."""
    if metadata.gain_map:
        lost.append(Message("the HDR gain map"))
    if metadata.trailer:
        film = _holds_film(metadata)
        lost.append(Message("the film of the motion photo") if film else Message("data behind the picture"))
    packets = [metadata.xmp, metadata.extended_xmp]
    if metadata.gain_map or _holds_film(metadata):
        packets = [xmp.without_gain_map(packet) if packet else None for packet in packets]
    return replace(metadata, xmp=packets[0], extended_xmp=packets[1], gain_map=None, trailer=None)


def _without_foreign(metadata: Metadata, container: str | None, lost: list[str]) -> Metadata:
    """Without what nothing here knows, which only files of its own kind hold."""
    own = {
        "jpeg": Metadata(segments=metadata.segments),
        "png": Metadata(chunks=metadata.chunks),
        "webp": Metadata(riff_chunks=metadata.riff_chunks),
        "tiff": Metadata(tags=metadata.tags),
    }
    for holder, title in _HOLDERS.items():
        if own[holder] != NONE and holder != container:
            lost.append(Message("data that only {format} files hold", format=title))
    kept = own.get(container or "", NONE)
    return replace(metadata, segments=kept.segments, chunks=kept.chunks, riff_chunks=kept.riff_chunks, tags=kept.tags)


def _holds_film(metadata: Metadata) -> bool:
    """Whether the film that XMP promises lies behind the picture (MP4: ISO/IEC 14496-12, 4.3)."""
    length = xmp.film_length(metadata.xmp) if metadata.xmp and metadata.trailer else 0
    return length > 0 and (metadata.trailer or b"")[-length:][4:8] == b"ftyp"


def _with_room(metadata: Metadata, lost: list[str]) -> Metadata:
    """With EXIF that is not mostly empty room, which keeps maker notes where they lay in a large file."""
    if metadata.exif is None or len(metadata.exif) <= _LONG_EXIF or not exif.has_structure(metadata.exif):
        return metadata
    compact, moved = exif_extraction.compacted(metadata.exif)
    if len(compact) > len(metadata.exif) // 2:
        return metadata
    if moved:
        lost.append(Message("maker notes at their place, so that programs may not find all that is in them"))
    return replace(metadata, exif=compact)


def _with_captions_in_xmp(metadata: Metadata) -> Metadata:
    """With the captions of IPTC told by XMP instead, where that says all of them."""
    records = resources.iptc_in(metadata.resources)
    if records is None:
        return metadata
    properties, whole = iptc.as_properties(records)
    said = xmp.with_properties(metadata.xmp, properties)
    if said is None:
        return metadata
    return replace(metadata, xmp=said[0], resources=None if whole and said[1] else metadata.resources)


def _without_place(metadata: Metadata, *, holds_exif: bool) -> list[str]:
    lost = []
    if not holds_exif:
        lost += ["EXIF"] if metadata.exif else []
        lost += ["XMP"] if metadata.xmp and not xmp.tells_nothing_else(metadata.xmp) else []
    if metadata.resources:
        lost.append(
            Message("all of the IPTC captions")
            if resources.iptc_in(metadata.resources)
            else Message("Photoshop's resources")
        )
    if metadata.comments or metadata.texts:
        lost.append(Message("comments and texts"))
    return lost


def _with_density(metadata: Metadata) -> Metadata:
    """The print size told by EXIF, for formats that tell it nowhere else."""
    if metadata.density is None:
        return metadata
    return replace(metadata, exif=tiff.exif_with_density(metadata.exif, metadata.density))
