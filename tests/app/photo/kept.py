"""What of a photo is kept from each format to each other: measured, for ``docs/formats.md`` and the test of it.

``python -m tests.app.photo.kept`` writes the page anew.
"""

from __future__ import annotations

import struct
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo
from lir_app.photo.formats import FORMATS, writable
from tests.app.photo import rich_files as rich

PAGE: Final = Path(__file__).parents[3] / "docs" / "formats.md"
YES, TOLD, LOST, NONE, IN_XMP = "yes", "told", "LOST", "–", "in XMP"


def _exif(photo: Photo) -> object:
    data = photo.metadata.exif or b""
    return (rich.MAKER in data and rich.TAKEN[:19] in data) or None


def _note(photo: Photo) -> object:
    data = photo.metadata.exif or b""
    return data.find(rich.NOTE) if rich.NOTE in data else None


def _gps(photo: Photo) -> object:
    data = photo.metadata.exif or b""
    turned = struct.pack(">6L", *struct.unpack("<6L", rich.LATITUDE))
    return (rich.LATITUDE in data or turned in data) or None


def _long_xmp(photo: Photo) -> object:
    packets = (photo.metadata.xmp or b"", photo.metadata.extended_xmp or b"")
    return any(rich.LONG.encode() in packet for packet in packets) or None


def _comment(photo: Photo) -> object:
    return any(rich.COMMENT.encode() in words for words in _words(photo)) or None


def _texts(photo: Photo) -> object:
    wanted = (rich.TITLE.encode(), rich.LONG[:50_000].encode())
    return all(any(text in words for words in _words(photo)) for text in wanted) or None


def _words(photo: Photo) -> list[bytes]:
    told = photo.metadata
    return [*told.comments, *(text.text.encode() for text in told.texts), told.exif or b""]


def _density(photo: Photo) -> object:
    from lir_app.photo.metadata.exif import density_of

    told = photo.metadata.density or density_of(photo.metadata.exif)
    return None if told is None else round(told.per("inch").x)


THINGS: Final[dict[str, tuple[Callable[[Photo], object], str]]] = {
    "EXIF": (_exif, "EXIF"),
    "maker note, at its place": (_note, "maker note|EXIF"),
    "GPS": (_gps, "EXIF"),
    "IPTC": (lambda photo: (photo.metadata.resources and rich.IIM in photo.metadata.resources) or None, "IPTC"),
    "XMP": (lambda photo: rich.TITLE.encode() in (photo.metadata.xmp or b"") or None, "XMP"),
    "XMP over 64 KB": (_long_xmp, "XMP"),
    "comment": (_comment, "comments|EXIF"),
    "texts": (_texts, "texts"),
    "print size": (_density, "print size"),
    "colour profile": (lambda photo: photo.icc, "profile"),
    "transparency": (lambda photo: None if photo.alpha is None else True, "transparency"),
    "more than 8 bits": (lambda photo: photo.depth == 16 or None, "8 bits"),
    "more than 10 bits": (lambda photo: photo.bits > 10 or None, "bits"),
    "HDR gain map": (lambda photo: photo.metadata.gain_map and True, "gain map"),
}
"""What is looked for: how to see it in a photo, and a word of the warning where it is left out."""


def measured(source: str, target: str, folder: Path) -> dict[str, str]:
    """For each thing: whether it is kept, told to be left out, lost, or not there in the first place."""
    before = read_photo(rich.saved(folder, source))
    path = folder / f"result{FORMATS[target].suffixes[0]}"
    warnings = " ".join(write_photo(before, path, SaveOptions(target)))
    after = read_photo(path)
    result = {}
    for thing, (see, word) in THINGS.items():
        was, now = see(before), see(after)
        if was is None:
            result[thing] = NONE
        elif was == now:
            result[thing] = YES
        elif thing == "IPTC" and all(text in (after.metadata.xmp or b"") for text in rich.CAPTIONS):
            result[thing] = IN_XMP
        else:
            told = any(each in warnings for each in word.split("|"))
            result[thing] = TOLD if told else LOST
    return result


def page() -> str:
    """The whole of ``docs/formats.md``."""
    sources = [row for row in FORMATS.values() if row.name in rich.FILES]
    lines = [
        "# What is kept from which format to which",
        "",
        "Measured with files that tell all that their format can tell; `python -m tests.app.photo.kept` writes this",
        "page anew, and a test fails when it is out of date. Camera raw files are like TIFF files here.",
        "",
        f"**{YES}**: kept, byte for byte where the formats allow. **{TOLD}**: the format cannot hold it, and a warning",
        "says so; transparency is laid on white then, and bits are rounded. AVIF files of 12 bits stay so.",
        "Floating-point samples, integers of more than 16 bits and masks of TIFF files are kept in TIFF; elsewhere",
        "masks and values beyond black and white are told.",
        f"**{IN_XMP}**: said again in XMP, for the format has no place of its own. **{NONE}**: the source has none.",
    ]
    for row in writable():
        with tempfile.TemporaryDirectory() as folder:
            columns = {source.name: measured(source.name, row.name, Path(folder)) for source in sources}
        lines += ["", f"## To {row.title}", "", f"| | {' | '.join(source.title for source in sources)} |"]
        lines.append("|---" * (len(sources) + 1) + "|")
        for thing in THINGS:
            lines.append(f"| {thing} | {' | '.join(columns[source.name][thing] for source in sources)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
