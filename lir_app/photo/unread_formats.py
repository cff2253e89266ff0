"""Names of formats that are not read, recognised by the first bytes of a file, for error messages."""

from __future__ import annotations

import re
from typing import Final

_KINDS: Final = tuple(
    (re.compile(pattern, re.DOTALL), name)
    for pattern, name in (
        (rb"\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
        (rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51", "JPEG 2000"),
        (rb"II\xbc", "JPEG XR"),
        (rb"v/1\x01", "OpenEXR"),
        (rb"#\?(RADIANCE|RGBE)", "Radiance HDR"),
        (rb"P[Ff]\n", "PFM"),
        (rb"P7\n", "PAM"),
        (rb"8BPS\0[\x01\x02]", "Photoshop"),
        (rb"gimp xcf ", "GIMP XCF"),
        (rb"SIMPLE  =", "FITS"),
        (rb".{128}DICM", "DICOM"),
        (rb"SDPX|XPDS", "DPX"),
        (rb"GIF8[79]a", "GIF"),
        (rb"BPG\xfb", "BPG"),
        (rb"FLIF", "FLIF"),
        (rb"\x8bJNG\r\n\x1a\n", "JNG"),
        (rb"\x8aMNG\r\n\x1a\n", "MNG"),
        (rb"\0\0[\x01\x02]\0[^\0]", "Windows icon"),
        (rb"\x01\0\0\0.{36} EMF|\xd7\xcd\xc6\x9a", "Windows metafile"),
        (rb"DDS ", "DDS"),
        (rb"\xabKTX ", "KTX"),
        (rb"AT&TFORM", "DjVu"),
        (rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?(<!DOCTYPE svg[^>]*>\s*)?<svg\b", "SVG"),
        (rb"%PDF-", "PDF"),
        (rb"%!PS|\xc5\xd0\xd3\xc6", "PostScript"),
        (rb"....ftyp(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|3g[ps]p|qt  )|....(moov|mdat)", "MP4 or QuickTime film"),
        (rb"RIFF....AVI ", "AVI film"),
        (rb"\x1aE\xdf\xa3", "Matroska or WebM film"),
        (rb"PK\x03\x04", "ZIP"),
        (rb"\s*<(!DOCTYPE html|html)\b", "HTML"),
    )
)
"""Patterns of the first bytes, from the specifications of the formats, with the name of the format."""
HEAD: Final = 1024
"""Number of bytes to match: chosen, SVG may begin with long comments."""


def name_of(head: bytes) -> str | None:
    """The name of the format of a file that begins with these bytes; None if it is unknown."""
    return next((name for pattern, name in _KINDS if pattern.match(head)), None)
