"""EXIF and XMP: kept as they are but for the orientation, which has been applied to the pixels."""

from __future__ import annotations

import re
import struct
from typing import Any, Final

import numpy as np
from PIL import Image

Array = np.ndarray[Any, Any]
_ORIENTATION: Final = 0x0112
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_DESCRIPTIVE: Final = (270, 271, 272, 282, 283, 296, 305, 306, 315, 316, 33432)
"""Tags of a TIFF file that describe the photo rather than how the file stores it."""


def _orientation_entry(exif: bytes) -> tuple[str, int] | None:
    """Byte order and place of the value of the orientation tag."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    try:
        if order is None:
            return None
        (first,) = struct.unpack_from(order + "L", exif, 4)
        (count,) = struct.unpack_from(order + "H", exif, first)
        for place in range(first + 2, first + 2 + 12 * count, 12):
            if struct.unpack_from(order + "H", exif, place) == (_ORIENTATION,):
                return order, place + 8
    except struct.error:
        pass
    return None


def orientation_of(exif: bytes | None) -> int:
    """1 to 8; 1 where it is not told."""
    entry = _orientation_entry(exif or b"")
    if entry is None or exif is None:
        return 1
    (value,) = struct.unpack_from(entry[0] + "H", exif, entry[1])
    return value if 1 <= value <= 8 else 1


def with_upright_exif(exif: bytes | None) -> bytes | None:
    """The same bytes with the orientation set to 1. Patched in place: maker notes bear no other rewriting."""
    entry = _orientation_entry(exif or b"")
    if entry is None or exif is None:
        return exif
    patched = bytearray(exif)
    struct.pack_into(entry[0] + "H", patched, entry[1], 1)
    return bytes(patched)


def with_upright_xmp(xmp: bytes | None) -> bytes | None:
    """The same packet with ``tiff:Orientation`` set to 1."""
    if xmp is None:
        return None
    return re.sub(rb"(tiff:Orientation(?:=[\"']|>)\s*)[1-8]", rb"\g<1>1", xmp)


def upright(array: Array, orientation: int) -> Array:
    """Pixels turned and mirrored as EXIF orientation 1 to 8 says."""
    if orientation in (5, 6, 7, 8):
        array = array.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        array = array[::-1]
    if orientation in (2, 3, 6, 7):
        array = array[:, ::-1]
    return np.ascontiguousarray(array)


def exif_of(image: Image.Image) -> bytes | None:
    """The EXIF of an opened file as a TIFF structure without prefix, or None."""
    if image.format == "TIFF":
        return _exif_of_tiff(image)
    exif = image.info.get("exif")
    if not isinstance(exif, bytes):
        return None
    return exif.removeprefix(b"Exif\0\0") or None


def _exif_of_tiff(image: Image.Image) -> bytes | None:
    found, kept = image.getexif(), Image.Exif()
    for tag in (_ORIENTATION, *_DESCRIPTIVE):
        if tag in found:
            kept[tag] = found[tag]
    for tag in (_EXIF_IFD, _GPS_IFD):
        if inner := found.get_ifd(tag):
            kept[tag] = dict(inner)
    return kept.tobytes().removeprefix(b"Exif\0\0") if len(kept) else None


def xmp_of(image: Image.Image) -> bytes | None:
    """The XMP packet of an opened file, or None."""
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    return xmp.encode() if isinstance(xmp, str) else xmp
