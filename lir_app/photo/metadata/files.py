"""Reads metadata from files of all formats, and embeds them in files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from lir_app.photo.losses import Loss
from lir_app.photo.metadata import (
    bmp,
    exif,
    exif_extraction,
    gain_map,
    iptc,
    isobmff,
    isobmff_writing,
    jpeg,
    photoshop_resources,
    png,
    raw,
    regions,
    tiff,
    webp,
    xmp,
)
from lir_app.photo.metadata.exif import MakeThumbnail
from lir_app.photo.metadata.metadata import NONE, Found, Metadata
from lir_model.messages import Message

_READERS: Final[Mapping[str, Callable[[bytes], Found]]] = {
    "jpeg": jpeg.read,
    "png": png.read,
    "webp": webp.read,
    "tiff": tiff.read,
    "avif": partial(isobmff.read, turned=False),
    "heic": partial(isobmff.read, turned=True),
    "bmp": bmp.read,
    "raw": raw.read,
}
"""By container, what reads the metadata in the bytes of a file."""
_LONG_EXIF: Final = 65_527
"""Most bytes of EXIF in one segment of a JPEG file."""
_HOLDERS: Final = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP", "tiff": "TIFF"}
"""Containers whose files may hold data that no module here knows, and what people call them."""
_BROKEN_EXIF: Final = Message("its EXIF is damaged; it is kept as it is where the format can hold that")


def read(path: Path, container: str | None) -> Found:
    """Reads the metadata of a photo file.

    Args:
        path: the file.
        container: the kind of file, as ``Format.container`` names it; None if files of it hold no metadata.

    Raises:
        OSError: the file cannot be read.
    """
    if container is None:
        return Found(NONE)
    found = _READERS[container](path.read_bytes())
    if found.metadata.exif and not exif.is_whole(found.metadata.exif):
        return replace(found, warnings=(*found.warnings, _BROKEN_EXIF))
    return found


def upright(found: Found, width: int, height: int) -> Found:
    """The metadata for pixels that have been turned upright by their orientation.

    Args:
        found: what ``read`` gave.
        width: of the turned picture, in pixels.
        height: of the turned picture, in pixels.

    Returns:
        Metadata with orientation 1, in which places and sides of the picture are turned too.
    """
    metadata, orientation, warnings = found.metadata, found.orientation, list(found.warnings)
    turned_map = gain_map.turned(metadata.gain_map, orientation) if metadata.gain_map else None
    if metadata.gain_map and turned_map is None:
        warnings.append(Loss.of(Message("its HDR gain map is damaged and is not kept")))
    packets = [metadata.xmp, metadata.extended_xmp]
    if turned_map is None and not _holds_film(metadata):
        packets = [xmp.without_gain_map(packet) if packet else None for packet in packets]
    first, second = (
        regions.upright(xmp.upright(packet), orientation, width, height) if packet else None for packet in packets
    )
    density = metadata.density
    upright_metadata = replace(
        metadata,
        exif=exif.upright(metadata.exif, orientation, width, height) if metadata.exif else None,
        xmp=first,
        extended_xmp=second,
        resources=photoshop_resources.upright(metadata.resources, orientation) if metadata.resources else None,
        density=density.transposed if density and orientation >= 5 else density,
        gain_map=turned_map,
    )
    return Found(upright_metadata, 1, tuple(warnings))


def matched_to(metadata: Metadata, width: int, height: int, thumbnail: MakeThumbnail | None) -> Metadata:
    """The metadata for the picture to be written: sizes are corrected, thumbnails are replaced or removed.

    Args:
        metadata: upright, as ``upright`` gives them.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        thumbnail: makes the new thumbnail for EXIF; None removes it.
    """
    first, second = (
        xmp.matched_to(packet, width, height) if packet else None for packet in (metadata.xmp, metadata.extended_xmp)
    )
    return replace(
        metadata,
        exif=exif.matched_to(metadata.exif, width, height, thumbnail) if metadata.exif else None,
        xmp=first,
        extended_xmp=second,
        resources=photoshop_resources.without_thumbnails(metadata.resources) if metadata.resources else None,
    )


def embed(
    encoded: bytes,
    container: str | None,
    metadata: Metadata,
    icc: bytes | None,
    cicp: tuple[int, int, int, int] | None = None,
) -> tuple[bytes | bytearray, list[str]]:
    """Embeds metadata and a colour profile in a file, as far as its format can hold them.

    Args:
        encoded: a file that holds a picture and nothing else.
        container: the kind of file, as ``Format.container`` names it; None if files of it hold no metadata.
        metadata: of the picture as it is in the file.
        icc: its colour profile.
        cicp: code points of primaries, transfer, matrix and range (ITU-T H.273) that say more than the profile. Only
            PNG needs them: the encoder of AVIF writes them itself.

    Returns:
        The new file, and what is left out of it, a few words each.

    Raises:
        ValueError: the file is not as the encoder must have written it.
    """
    lost: list[str] = []
    if container != "jpeg":
        metadata = _without_pictures(metadata, lost)
        if metadata.exif and not exif.has_structure(metadata.exif):
            # Some decoders refuse the whole picture over it.
            metadata = replace(metadata, exif=None)
            lost.append(Message("EXIF, which is damaged"))
    metadata = _without_foreign(metadata, container, lost)
    if container != "tiff":
        metadata = _with_room(metadata, lost)
    whole: bytes | bytearray
    match container:
        case "jpeg":
            whole, more = jpeg.embed(encoded, metadata, icc)
        case "png":
            whole, more = png.embed(encoded, metadata, icc, cicp)
        case "tiff":
            whole, more = tiff.embed(encoded, metadata, icc)
        case "webp" | "avif":
            metadata = _with_density(_with_captions_in_xmp(metadata))
            whole = (webp if container == "webp" else isobmff_writing).embed(encoded, metadata, icc)
            more = _beyond_exif_and_xmp(metadata)
        case _:
            whole = bmp.embed(encoded, metadata) if container == "bmp" else encoded
            more = _exif_and_xmp(metadata) + _beyond_exif_and_xmp(metadata)
            if icc:
                more.append(Message("the colour profile (colours are turned into sRGB)"))
    return whole, lost + more


def _without_pictures(metadata: Metadata, lost: list[str]) -> Metadata:
    """The metadata without gain map and trailer, which only JPEG files hold, and without what announces them in XMP."""
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
    """The metadata without unknown data of files of another kind than ``container``."""
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
    """Whether the trailer holds the film that XMP announces (an MP4 file, which begins with a box ``ftyp``: ISO/IEC
    14496-12, 4.3)."""
    length = xmp.film_length(metadata.xmp) if metadata.xmp and metadata.trailer else 0
    return length > 0 and (metadata.trailer or b"")[-length:][4:8] == b"ftyp"


def _with_room(metadata: Metadata, lost: list[str]) -> Metadata:
    """The metadata with EXIF compacted if most of it is a gap that kept maker notes at their offset in a large file."""
    if metadata.exif is None or len(metadata.exif) <= _LONG_EXIF or not exif.has_structure(metadata.exif):
        return metadata
    compact, moved = exif_extraction.compacted(metadata.exif)
    if len(compact) > len(metadata.exif) // 2:
        return metadata
    if moved:
        lost.append(Message("maker notes at their place, so that programs may not find all that is in them"))
    return replace(metadata, exif=compact)


def _with_captions_in_xmp(metadata: Metadata) -> Metadata:
    """The metadata with IPTC captions added to XMP; without Photoshop's resources if XMP says all of the captions."""
    records = photoshop_resources.iptc_in(metadata.resources)
    if records is None:
        return metadata
    properties, whole = iptc.as_properties(records)
    said = xmp.with_properties(metadata.xmp, properties)
    if said is None:
        return metadata
    return replace(metadata, xmp=said[0], resources=None if whole and said[1] else metadata.resources)


def _exif_and_xmp(metadata: Metadata) -> list[str]:
    """What is lost in a format that holds neither EXIF nor XMP, a few words each."""
    lost = ["EXIF"] if metadata.exif else []
    if metadata.xmp and not xmp.holds_only_the_mark(metadata.xmp):
        lost.append("XMP")
    return lost


def _beyond_exif_and_xmp(metadata: Metadata) -> list[str]:
    """What is lost in a format that holds nothing but EXIF and XMP, a few words each."""
    lost: list[str] = []
    if metadata.resources:
        holds_iptc = photoshop_resources.iptc_in(metadata.resources) is not None
        lost.append(Message("all of the IPTC captions") if holds_iptc else Message("Photoshop's resources"))
    if metadata.comments or metadata.texts:
        lost.append(Message("comments and texts"))
    return lost


def _with_density(metadata: Metadata) -> Metadata:
    """The metadata with the print size in EXIF, for formats that cannot record it elsewhere."""
    if metadata.density is None:
        return metadata
    return replace(metadata, exif=tiff.exif_with_density(metadata.exif, metadata.density))
