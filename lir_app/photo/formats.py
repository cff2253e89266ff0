"""The formats of photo files, one row each.

Reading, writing, dialogs, command line, self-test and packages derive from these rows. To add a format, add a row to
``FORMATS``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lir_app.photo import encoders
from lir_app.photo.decoding import bmp, heif, jpeg, pillow, png, raw, tiff
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.encoders import Encoder
from lir_app.photo.photo import Photo, PhotoError, SaveOptions
from lir_model.messages import Message


@dataclass(frozen=True)
class Format:
    """What the program knows of one kind of photo file.

    Attributes:
        name: its name in the program, as in ``--format``.
        title: its name for people.
        suffixes: lower-case, with the dot; new files get the first.
        media_types: its names at the IANA or in freedesktop's shared MIME database.
        mac_types: Apple's uniform type identifiers.
        depths: the depths that are written, in bits per channel; empty if the format is only read.
        own_depths: further depths, which few programs read: written only for photos of this format that have them.
        alpha: whether written files hold transparency.
        quality: whether files are written with lossy compression, of a quality that can be chosen.
        largest_side: most pixels on a side of a written file; None without a limit.
        becomes: the name of the format that photos of this one are written in, if it is only read; else None.
        magic: matches the first bytes of its files.
        read: decodes the picture in a file; raises the errors of ``decoding.faults``, and whatever decoders raise for
            broken files.
        container: the container of its metadata, for ``metadata.read`` and ``metadata.embed``; None if its files hold
            no metadata.
        encoder: writes it; None if it is only read.
        preview: decodes a reduced picture of at least about so many pixels on its longer side, much faster than
            ``read``; None if there is no faster way.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    mac_types: tuple[str, ...]
    magic: re.Pattern[bytes]
    read: Callable[[Path], Decoded]
    container: str | None = None
    encoder: Encoder | None = None
    preview: Callable[[Path, int], Decoded] | None = None
    depths: tuple[int, ...] = ()
    own_depths: tuple[int, ...] = ()
    alpha: bool = False
    quality: bool = False
    largest_side: int | None = None
    becomes: str | None = None

    @property
    def writable(self) -> bool:
        """Whether it can be written."""
        return self.encoder is not None


_RAW: Final = (
    "3fr", "arw", "cr2", "cr3", "dng", "erf", "iiq", "kdc", "mef", "mos", "mrw", "nef",
    "nrw", "orf", "pef", "raf", "raw", "rw2", "rwl", "sr2", "srw",
)  # fmt: skip
_RAW_TYPES: Final = (
    "adobe-dng", "canon-cr2", "canon-cr3", "nikon-nef", "nikon-nrw", "sony-arw", "sony-sr2", "fuji-raf", "olympus-orf",
    "panasonic-rw2", "pentax-pef", "samsung-srw", "minolta-mrw", "kodak-kdc", "epson-erf",
)  # fmt: skip


def _magic(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.DOTALL)


FORMATS: Final = {
    row.name: row
    for row in (
        Format(
            "jpeg",
            "JPEG",
            # .jfif is what Windows gives to pictures from the web, .jpg_large what Twitter gave.
            suffixes=(".jpg", ".jpeg", ".jpe", ".jif", ".jfif", ".jfi", ".jpg_large", ".jpeg_large"),
            media_types=("image/jpeg",),
            mac_types=("public.jpeg",),
            magic=_magic(rb"\xff\xd8\xff"),
            read=jpeg.decode,
            preview=jpeg.decode,
            container="jpeg",
            encoder=encoders.JPEG,
            depths=(8,),
            quality=True,
            largest_side=65500,  # JPEG_MAX_DIMENSION of libjpeg
        ),
        Format(
            "png",
            "PNG",
            suffixes=(".png",),
            media_types=("image/png",),
            mac_types=("public.png",),
            magic=_magic(rb"\x89PNG\r\n\x1a\n"),
            read=png.decode,
            container="png",
            encoder=encoders.PNG,
            depths=(8, 16),
            alpha=True,
        ),
        Format(
            "tiff",
            "TIFF",
            suffixes=(".tif", ".tiff"),
            media_types=("image/tiff",),
            mac_types=("public.tiff",),
            magic=_magic(rb"II[*+]\0|MM\0[*+]"),
            read=tiff.decode,
            container="tiff",
            encoder=encoders.TIFF,
            depths=(8, 16),
            alpha=True,
        ),
        Format(
            "webp",
            "WebP",
            suffixes=(".webp",),
            media_types=("image/webp",),
            mac_types=("org.webmproject.webp",),
            magic=_magic(rb"RIFF....WEBP"),
            read=pillow.decode_webp,
            container="webp",
            encoder=encoders.WEBP,
            depths=(8,),
            alpha=True,
            quality=True,
            largest_side=16383,  # 14 bits for each side (RFC 9649, section 3.4)
        ),
        Format(
            "avif",
            "AVIF",
            suffixes=(".avif",),
            media_types=("image/avif",),
            mac_types=("public.avif",),
            magic=_magic(rb"....ftyp(....)*avi[fs]"),
            read=heif.decode_avif,
            container="avif",
            encoder=encoders.AVIF,
            depths=(8, 10),
            own_depths=(12,),
            alpha=True,
            quality=True,
            largest_side=65536,  # AV1 bitstream specification, section 5.5.1: 16 bits
        ),
        Format(
            "bmp",
            "BMP",
            suffixes=(".bmp",),
            media_types=("image/bmp",),
            mac_types=("com.microsoft.bmp",),
            magic=_magic(rb"BM"),
            read=bmp.decode,
            container="bmp",
            encoder=encoders.BMP,
            depths=(8,),
            alpha=True,
        ),
        Format(
            "heic",
            "HEIC",
            suffixes=(".heic", ".heif", ".hif"),
            media_types=("image/heic", "image/heif"),
            mac_types=("public.heic", "public.heif"),
            magic=_magic(rb"....ftyp(....)*(hei[cxms]|hev[cxms]|mif1|msf1)"),
            read=heif.decode_heic,
            container="heic",
            becomes="jpeg",
        ),
        Format(
            "raw",
            Message("camera raw"),
            suffixes=tuple(f".{name}" for name in _RAW),
            media_types=tuple(f"image/x-{name}" for name in _RAW_TYPES),
            mac_types=("public.camera-raw-image",),
            magic=_magic(rb"FUJIFILMCCD-RAW|II\x1a\0\0\0HEAP|....ftypcrx |II(RO|RS|U\0)|MMOR|\0MRM|FOVb"),
            read=raw.decode,
            container="raw",
            preview=raw.preview,
            becomes="tiff",
        ),
    )
}
"""Every format, by name, in the order in which they are shown to people."""


def writable() -> tuple[Format, ...]:
    """The formats that can be written."""
    return tuple(row for row in FORMATS.values() if row.writable)


def readable_suffixes() -> frozenset[str]:
    """Lower-case suffixes of all files that can be read."""
    return frozenset(suffix for row in FORMATS.values() for suffix in row.suffixes)


def by_suffix(path: Path) -> Format | None:
    """The format of the suffix of a file; None for unknown suffixes."""
    suffix = path.suffix.lower()
    return next((row for row in FORMATS.values() if suffix in row.suffixes), None)


def written_as(photo: Photo, options: SaveOptions) -> Format:
    """The format that a photo will be written in."""
    return _written_as(photo.format, options)


def expected_format(path: Path) -> Format | None:
    """The format that a file which has not been read stays in when it is written, as its suffix tells."""
    row = by_suffix(path)
    return None if row is None else _written_as(row.name, SaveOptions())


def written_instead(row: Format) -> Format | None:
    """The format in which photos of one that is only read are written; None for one that is written."""
    return None if row.becomes is None else FORMATS[row.becomes]


def _written_as(kind: str, options: SaveOptions) -> Format:
    row = FORMATS[kind if options.format == "keep" else options.format]
    return written_instead(row) or row


def bits_written(photo: Photo, row: Format, options: SaveOptions) -> int:
    """Bits per channel of the file that a photo is written to: as many as asked for, else as the photo has; or the
    nearest number that the format can hold."""
    own = photo.bits if row.name == photo.format and photo.bits in row.own_depths else 0
    possible, wanted = sorted({own, *row.depths}), options.depth or photo.bits
    return next((bits for bits in possible if bits >= wanted), possible[-1])


def format_named(target: Path) -> Format:
    """The format of the suffix of a file to be written.

    Raises:
        PhotoError: no format that can be written has that suffix.
    """
    row = by_suffix(target)
    if row is None or not row.writable:
        known = " ".join(each.suffixes[0] for each in writable())
        raise PhotoError("{target}: there is no format of that suffix; use {known}", target=target, known=known)
    return row


def suffix_for(photo: Photo, options: SaveOptions) -> str:
    """The suffix of the file that will be written: that of the photo if its format stays, else the usual one."""
    return _suffix(photo.path, written_as(photo, options))


def expected_suffix(path: Path, options: SaveOptions) -> str:
    """As ``suffix_for``, for a file that has not been read, supposing that it has the format of its suffix."""
    row = by_suffix(path)
    return path.suffix if row is None else _suffix(path, _written_as(row.name, options))


def _suffix(path: Path, row: Format) -> str:
    return path.suffix if path.suffix.lower() in row.suffixes else row.suffixes[0]
