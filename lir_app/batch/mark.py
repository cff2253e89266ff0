"""The mark of a result: a line of XMP that says what was done to the photo, and distinguishes results from
originals."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from lir_app.photo import Photo
from lir_app.photo.metadata.xmp import MARK
from lir_app.recipes import Recipe

_NAMESPACE: Final = MARK.encode()
_OWN: Final = re.compile(rb'(xmlns:lir="' + re.escape(_NAMESPACE) + rb'" lir:Restored=")([^"]*)(")')
_ABOUT: Final = re.compile(rb"rdf:about=(\"[^\"]*\"|'[^']*')")
_EMPTY: Final = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
_END: Final = b"</rdf:RDF>"
_LARGEST: Final = 60_000
"""A longer packet, in bytes, gets no mark: with it, the packet might not fit into one segment of a JPEG file (64
KB)."""
_SCANNED: Final = 1 << 18
"""Bytes at both ends of a file that are searched for the mark: formats store XMP before or behind the pixels.
Chosen."""


def with_mark(photo: Photo, recipe: Recipe) -> Photo:
    """The photo with a mark in its XMP that says how it was restored. The rest of the packet stays byte for byte."""
    steps = " ".join(step.text for step in recipe.steps)
    return replace(photo, metadata=replace(photo.metadata, xmp=_marked(photo.metadata.xmp or _EMPTY, steps)))


def _marked(xmp: bytes, steps: str) -> bytes:
    """The packet with a mark; the packet itself if it is not XMP, or too long."""
    if _NAMESPACE in xmp:  # the photo is itself a result
        return _OWN.sub(lambda found: found[1] + found[2] + b" " + steps.encode() + found[3], xmp, count=1)
    before, end, after = xmp.rpartition(_END)
    if not end or len(xmp) > _LARGEST:
        return xmp
    # All descriptions of a packet are about the same thing (XMP specification, part 1, section 7.4).
    about = found[1] if (found := _ABOUT.search(xmp)) else b'""'
    line = (
        b"<rdf:Description rdf:about=" + about + b' xmlns:lir="' + _NAMESPACE + b'" '
        b"lir:Restored=" + quoteattr(steps).encode() + b"/>"
    )
    return before + line + end + after


def steps_before(photo: Photo) -> str:
    """What was done to a photo that is itself a result, as its mark says, such as ``denoise:70``; empty for others."""
    found = _OWN.search(photo.metadata.xmp or b"")
    return "" if found is None else found[2].decode("utf-8", "replace")


def is_marked(path: Path) -> bool:
    """Whether a file has the mark of a result. Results without XMP have none; False also if the file cannot be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            head = stream.read(_SCANNED)
            stream.seek(max(_SCANNED, path.stat().st_size - _SCANNED))
            return _NAMESPACE in head + stream.read()
    except (OSError, ValueError):
        return False
