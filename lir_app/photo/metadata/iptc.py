"""IPTC captions as properties of XMP, for formats that cannot hold IPTC itself (IPTC Photo Metadata Standard)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape

_DC: Final = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_CORE: Final = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
_UTF_8: Final = b"\x1b%G"
"""The escape sequence of UTF-8 in dataset 1:90 (IIM 4, chapter 5)."""

_NAMES: Final = {
    5: (_DC, "title", "Alt"),
    10: (_PHOTOSHOP, "Urgency", ""),
    15: (_PHOTOSHOP, "Category", ""),
    20: (_PHOTOSHOP, "SupplementalCategories", "Bag"),
    25: (_DC, "subject", "Bag"),
    40: (_PHOTOSHOP, "Instructions", ""),
    55: (_PHOTOSHOP, "DateCreated", ""),
    80: (_DC, "creator", "Seq"),
    85: (_PHOTOSHOP, "AuthorsPosition", ""),
    90: (_PHOTOSHOP, "City", ""),
    92: (_CORE, "Location", ""),
    95: (_PHOTOSHOP, "State", ""),
    100: (_CORE, "CountryCode", ""),
    101: (_PHOTOSHOP, "Country", ""),
    103: (_PHOTOSHOP, "TransmissionReference", ""),
    105: (_PHOTOSHOP, "Headline", ""),
    110: (_PHOTOSHOP, "Credit", ""),
    115: (_PHOTOSHOP, "Source", ""),
    116: (_DC, "rights", "Alt"),
    120: (_DC, "description", "Alt"),
    122: (_PHOTOSHOP, "CaptionWriter", ""),
}
"""Namespace, name and kind of list of the XMP property for a dataset of record 2, by the number of the dataset."""
_NOT_IN_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 does not allow (section 2.2)."""
_VERSION: Final = 0
"""The dataset with the version of record 2, which is no caption."""
_TIME: Final = 60
"""The dataset with the time for the date in dataset 55."""


@dataclass(frozen=True)
class Property:
    """A property of XMP.

    Attributes:
        namespace, name: of the property.
        kind: ``Alt``, ``Bag``, ``Seq``, or empty for a single text.
        texts: its values.
    """

    namespace: str
    name: str
    kind: str
    texts: list[str] = field(default_factory=list)

    def xml(self) -> str:
        """The element, with its own prefix declared."""
        if not self.kind:
            inside = escape(self.texts[0])
        else:
            language = ' xml:lang="x-default"' if self.kind == "Alt" else ""
            items = "".join(f"<rdf:li{language}>{escape(text)}</rdf:li>" for text in self.texts)
            inside = f"<rdf:{self.kind}>{items}</rdf:{self.kind}>"
        return f'<p:{self.name} xmlns:p="{self.namespace}">{inside}</p:{self.name}>'


def as_properties(records: bytes) -> tuple[list[Property], bool]:
    """The captions as properties of XMP.

    Args:
        records: the bytes of IPTC's records (IPTC-NAA Information Interchange Model 4, chapter 1.5).

    Returns:
        The properties, and whether they say everything that is in the records.
    """
    found: dict[int, Property] = {}
    utf_8, whole, time = False, True, ""
    for record, number, data in _datasets(records):
        if record == 1:
            utf_8 |= number == 90 and data == _UTF_8
        elif record == 2 and number == _TIME:
            time = _as_time(data.decode("latin-1"))
        elif record == 2 and number in _NAMES:
            text = _text(data, utf_8)
            found.setdefault(number, Property(*_NAMES[number])).texts.append(text)
        elif (record, number) != (2, _VERSION):
            whole = False
    for said in found.values():
        if said.kind in ("", "Alt"):  # hold one text; programs repeat datasets that must not be
            whole &= len(set(said.texts)) == 1
            del said.texts[1:]
    if 55 in found:
        date = found[55].texts[0]
        found[55].texts[0] = f"{date[:4]}-{date[4:6]}-{date[6:8]}{time}" if len(date) == 8 else date
    return list(found.values()), whole


def _datasets(records: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The record, number and data of each dataset."""
    at = 0
    while at + 5 <= len(records) and records[at] == 0x1C:
        record, number, length = struct.unpack_from(">BBH", records, at + 1)
        at += 5
        if length & 0x8000:
            size = length & 0x7FFF
            length = int.from_bytes(records[at : at + size], "big")
            at += size
        yield record, number, records[at : at + length]
        at += length


def _text(data: bytes, utf_8: bool) -> str:
    """Text without characters that XML forbids. Data are tried as UTF-8 first: most programs write it, few say so."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace") if utf_8 else data.decode("latin-1")
    return _NOT_IN_XML.sub("", text)


def _as_time(text: str) -> str:
    """``HHMMSS±HHMM`` as the time in ISO 8601, to follow a date; empty if the text has another form."""
    if len(text) != 11 or not (text[:6] + text[7:]).isdigit() or text[6] not in "+-":
        return ""
    return f"T{text[:2]}:{text[2:4]}:{text[4:6]}{text[6:9]}:{text[9:]}"
