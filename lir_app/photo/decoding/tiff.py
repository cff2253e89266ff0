"""TIFF files, through tifffile: chooses the page that is the photo, and interprets its samples."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from lir_app.photo.colour import UNDEFINED
from lir_app.photo.decoding import fax, float24, old_jpeg, reduced_copy, tiff_damage
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import DamagedError, UnreadKindError, check_size, cut_off, damaged
from lir_app.photo.decoding.samples import Extra, Layout, Model, to_pixels
from lir_app.photo.decoding.subsampled import read_subsampled
from lir_app.photo.decoding.tiff_colour import colour_of_tags, floats
from lir_app.photo.decoding.tiff_pieces import SEPARATE, Page
from lir_app.photo.losses import Loss
from lir_model.messages import Message
from lir_model.pixels import LUMA, Array

_MODELS: Final = {
    0: Model.INVERTED_GREY,
    1: Model.GREY,
    2: Model.RGB,
    3: Model.PALETTE,
    4: Model.GREY,  # a page of nothing but a mask
    5: Model.CMYK,
    6: Model.YCBCR,
    8: Model.LAB,
    9: Model.ICC_LAB,
}
"""Colour model by the number of the photometric interpretation."""
_RAW: Final = (32803, 34892)
"""Photometric interpretations of camera raw: a colour filter array, or linear raw."""
_RGB_FROM_DECODER: Final = (6, 7, 33007, 34892, 33003, 33005)
"""Compressions whose decoders convert YCbCr to RGB: JPEG and JPEG 2000; programs use different numbers."""
_REDUCED, _MASK = 1, 4
"""Flags of the tag NewSubfileType."""
_UNCOMPRESSED: Final = 1
_SINGLE: Final = (
    "imagewidth", "imagelength", "imagedepth", "samplesperpixel", "subfiletype", "photometric", "compression",
    "planarconfig", "rowsperstrip", "tilewidth", "tilelength",
)  # fmt: skip
"""Attributes of tifffile's pages that are a single number each in an intact file."""
_MOST_SAMPLES: Final = 64
"""Most samples of a pixel that are tried: chosen, no photo has as many. A damaged number would be multiplied by the
size of the picture."""
_PHOTOMETRIC: Final = 262
_ICC, _ORIENTATION, _SUBIFDS, _NO_DATA = 34675, 274, 330, 42113
"""Tags (TIFF 6.0; ICC.1, annex B.4; TIFF Technical Note 1; GDAL)."""


def is_raw(path: Path) -> bool:
    """Whether a TIFF file is a camera raw file."""
    import tifffile

    try:
        with tifffile.TiffFile(path) as file:
            first: Any = file.pages.first
            return 50706 in first.tags or is_sensor(first)
    except Exception:  # whatever tifffile raises for broken files: reading it will say so
        return False


def is_sensor(page: Page) -> bool:
    """Whether a page holds the samples of a camera's sensor."""
    return int(page.photometric or 0) in _RAW


def decode(path: Path) -> Decoded:
    """Decodes the largest page of a file that is not a reduced copy.

    Raises:
        UnreadKindError: the page is of a kind that is not read.
        DamagedError: too much of the picture is missing.
        Exception: whatever tifffile raises for broken files.
    """
    import tifffile

    with tifffile.TiffFile(path) as file:
        size = file.filehandle.size
        page, others = _photo_of(file)
        cut = _cut(page, size)
        if cut is None or not cut.bytes:
            return _decoded(page, others, cut)
    with tifffile.TiffFile(io.BytesIO(path.read_bytes() + bytes(cut.bytes))) as file:
        page, others = _photo_of(file)
        _leave_out(page, size)
        return _decoded(page, others, cut)


def _photo_of(file: Page) -> tuple[Page, list[Page]]:
    """The page that is the photo, and the other pages, which are left out."""
    pages = list(pages_of(file))
    for each in pages:
        _check_numbers(each)
    if not pages:
        raise DamagedError("it holds no picture")
    page, others = _photo_among(pages)
    check_size(page.imagewidth, page.imagelength)
    if page.is_tiled:
        check_size(page.tilewidth, page.tilelength)
    if page.samplesperpixel > _MOST_SAMPLES:
        raise UnreadKindError("{model} of {count} channels", model="TIFF", count=page.samplesperpixel)
    if _PHOTOMETRIC not in page.tags:
        page.photometric = _usual_photometric(page)
    return page, others


def _usual_photometric(page: Page) -> int:
    """The photometric interpretation assumed for a page without one, as by libtiff: only fax machines write 0 for
    white."""
    if page.samplesperpixel >= 3:
        return 2
    return 0 if int(page.compression) in fax.COMPRESSIONS else 1


def _decoded(page: Page, rest: list[Page], cut: _Cut | None) -> Decoded:
    layout = _layout(page)
    samples, damage = _sound_samples(page)
    decoded = to_pixels(samples, layout)
    # tifffile treats a volume as one page.
    others = sum(not _is_copy(each, page, decoded) for each in rest) + max(1, page.imagedepth) - 1
    notes: tuple[str, ...] = damage if cut is None else (cut.warning, *damage)
    notes += (
        (Loss.of(Message("it holds %n pictures; only the first of the largest is kept", n=others + 1)),)
        if others
        else ()
    )
    colour = decoded.colour if decoded.colour != UNDEFINED or layout.model is Model.CMYK else colour_of_tags(page)
    is_first = page.offset == page.parent.pages.first.offset
    orientation = None if is_first else _number(page, _ORIENTATION)
    return replace(decoded, colour=colour, orientation=orientation, warnings=(*notes, *decoded.warnings))


def pages_of(file: Page) -> Iterator[Page]:
    """All pages of an opened file, each once and followed by its own subpages."""
    seen: set[int] = set()
    for each in file.pages:
        # Each page points to the next; in a broken file that may be an earlier one, without end.
        if each.offset in seen:
            return
        seen.add(each.offset)
        page = each.aspage()
        yield page
        if _SUBIFDS in page.tags:
            yield from (sub.aspage() for sub in page.pages or ())


def _check_numbers(page: Page) -> None:
    """Refuses pages with several numbers in a tag that must hold one: multiplied, they would become huge tuples."""
    for name in _SINGLE:
        if not isinstance(getattr(page, name) or 0, int):
            raise DamagedError("its tag {name} is not one number", name=name)


def _photo_among(pages: list[Page]) -> tuple[Page, list[Page]]:
    """The largest page that is neither a reduced copy nor a mask, and the other pages."""
    full = [page for page in pages if not int(page.subfiletype or 0) & (_REDUCED | _MASK)] or pages
    largest = max(full, key=lambda page: page.imagewidth * page.imagelength)
    return largest, [page for page in pages if page is not largest]


def _is_copy(page: Page, photo: Page, decoded: Decoded) -> bool:
    """Whether a page is a reduced copy of the photo: it says so, or it shows the same."""
    if int(page.subfiletype or 0) & (_REDUCED | _MASK):
        return not int(page.subfiletype) & _MASK
    sizes = ((each.imagelength, each.imagewidth) for each in (page, photo))
    if not reduced_copy.has_proportions(*sizes):
        return False
    try:
        return reduced_copy.shows_the_same(to_pixels(_sound_samples(page)[0], _layout(page)).pixels, decoded.pixels)
    except MemoryError:
        raise
    except Exception:  # what cannot be decoded may be anything
        return False


@dataclass(frozen=True)
class _Cut:
    """A file that ends before its picture does.

    Attributes:
        warning: says how much is missing.
        bytes: number of bytes missing from the last piece, if the rest of that piece can be used.
    """

    warning: str
    bytes: int


def _cut(page: Page, size: int) -> _Cut | None:
    """What is missing from a picture; None if nothing is. Missing pieces are left out of the page.

    Raises:
        DamagedError: too much is missing, or the picture has fewer pieces than its size asks for.
    """
    expected = math.prod(page.chunked)
    if len(page.dataoffsets) < expected:
        raise DamagedError(
            "it has {count} of the {expected} pieces that its size asks for",
            count=len(page.dataoffsets),
            expected=expected,
        )
    pieces = list(zip(page.dataoffsets, page.databytecounts, strict=False))
    if all(start + count <= size for start, count in pieces):
        return None
    partly = page.compression == _UNCOMPRESSED
    shares = np.array([_share(start, count, size) for start, count in pieces])
    shares = shares if partly else np.floor(shares)
    # A place in the picture is there if all of its channels are.
    planes = page.samplesperpixel if page.planarconfig == SEPARATE else 1
    there = shares.reshape(planes, -1).min(axis=0) if len(shares) % planes == 0 else shares
    warning = cut_off(float(1 - there.mean()))
    _leave_out(page, size)
    lacking = [start + count - size for start, count in pieces if start < size < start + count]
    return _Cut(warning, max(lacking, default=0) if partly else 0)


def _share(start: int, count: int, size: int) -> float:
    return min(1.0, max(0, size - start) / count) if count else 1.0


def _leave_out(page: Page, size: int) -> None:
    """Makes empty the pieces of a page that lie beyond the end of a file of this size; they are decoded as 0."""
    partly = page.compression == _UNCOMPRESSED
    pieces = list(zip(page.dataoffsets, page.databytecounts, strict=False))
    there = [start < size if partly else start + count <= size for start, count in pieces]
    page.dataoffsets = tuple(start if kept else 0 for (start, _), kept in zip(pieces, there, strict=True))
    page.databytecounts = tuple(count if kept else 0 for (_, count), kept in zip(pieces, there, strict=True))


def _layout(page: Page) -> Layout:
    """What the samples of a page mean; raises UnreadKindError for kinds that are not read."""
    photometric, bits = int(page.photometric), page.bitspersample
    name = getattr(page.photometric, "name", str(photometric))
    model = _MODELS.get(photometric)
    if photometric in _RAW:
        raise UnreadKindError("TIFF of a camera's sensor in an unknown arrangement")
    if model is None:
        raise UnreadKindError("TIFF of the colour model {name}", name=name)
    if model is Model.YCBCR and int(page.compression) in _RGB_FROM_DECODER:
        model = Model.RGB
    if page.dtype is None or page.dtype.kind == "c":
        raise UnreadKindError(
            "TIFF of samples of {bits} bits in the format {sampleformat}", bits=bits, sampleformat=page.sampleformat
        )
    if model is Model.CMYK and _number(page, 332, 1) != 1:
        raise UnreadKindError("TIFF of inks other than CMYK")
    # tifffile scales channels of unequal bits, such as 5, 6 and 5, to the full range of their type.
    used = bits if isinstance(bits, int) else page.dtype.itemsize * 8
    return Layout(
        model,
        used,
        tuple(Extra(int(kind)) if int(kind) in (0, 1, 2) else Extra.MASK for kind in page.extrasamples),
        _palette(page) if model is Model.PALETTE else None,
        _bytes(page, _ICC),
        floats(page, 529) or LUMA,  # type: ignore[arg-type]
        floats(page, 532),
        _nothing(page),
    )


def _nothing(page: Page) -> float | None:
    """The value that stands for missing data, from GDAL's tag, which is a text; None without it."""
    text = page.tags.valueof(_NO_DATA, None)
    try:
        return float(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _sound_samples(page: Page) -> tuple[Array, tuple[str, ...]]:
    """The samples ``(h, w, channels)`` of a page, 0 in pieces that cannot be decoded, and a warning if any is
    damaged."""
    if int(page.compression) in fax.COMPRESSIONS and page.samplesperpixel == page.bitspersample == 1:
        return fax.read_fax(page)
    try:
        samples = _samples(page)
    except (UnreadKindError, DamagedError, MemoryError):
        raise
    except Exception:  # each decoder has its own idea of what to raise
        return _mended_samples(tiff_damage.mended(page))
    return samples, (damaged(),) if tiff_damage.has_broken_jpeg(page) else ()


def _mended_samples(mended: tiff_damage.Mended) -> tuple[Array, tuple[str, ...]]:
    import tifffile

    with tifffile.TiffFile(io.BytesIO(mended.data)) as file:
        page, _ = _photo_of(file)
        page.dataoffsets, page.databytecounts = mended.offsets, mended.counts
        return _samples(page), mended.warnings


def _samples(page: Page) -> Array:
    """The samples of a page, ``(h, w, channels)``."""
    import tifffile

    try:
        tifffile.TIFF.DECOMPRESSORS[page.compression]
    except (KeyError, ValueError):
        name = getattr(page.compression, "name", str(page.compression))
        raise UnreadKindError("TIFF with the compression {name}", name=name) from None
    if int(page.compression) == old_jpeg.COMPRESSION:
        return old_jpeg.read_old_jpeg(page)
    if page.is_subsampled and int(page.compression) not in _RGB_FROM_DECODER:
        return read_subsampled(page)
    if page.bitspersample == 24 and int(page.predictor) == float24.PREDICTOR:
        return float24.read_float24(page)
    try:
        samples = np.asarray(page.asarray())
    except NotImplementedError as error:
        raise UnreadKindError("TIFF of samples that are packed in an unknown way") from error
    depth, height, width = page.imagedepth, page.imagelength, page.imagewidth
    if depth > 1:
        axis = 1 if page.planarconfig == SEPARATE and page.samplesperpixel > 1 else 0
        samples = samples.take(0, axis=axis)
    if page.samplesperpixel == 1:
        return samples.reshape(height, width, 1)
    if page.planarconfig == SEPARATE:
        return np.ascontiguousarray(np.moveaxis(samples.reshape(page.samplesperpixel, height, width), 0, -1))
    return samples.reshape(height, width, page.samplesperpixel)


def _palette(page: Page) -> Array | None:
    """The palette of a page, ``(n, 3)`` of uint8, or of uint16 if its colours need that; None without one."""
    colours = page.colormap
    if colours is None:
        return None
    palette = np.ascontiguousarray(np.moveaxis(np.asarray(colours), 0, -1)).astype(np.uint16)
    if palette.max() < 256:
        return palette.astype(np.uint8)  # as some programs write them
    # Programs widen 8-bit colours by a factor of 257, or of 256.
    narrow = (palette >> 8).astype(np.uint8)
    exact = (palette == narrow * np.uint16(257)).all() or not (palette & 0xFF).any()
    return narrow if exact else palette


def _number(page: Page, tag: int, default: int | None = None) -> int | None:
    value = page.tags[tag].value if tag in page.tags else default
    return value if isinstance(value, int) else default


def _bytes(page: Page, tag: int) -> bytes | None:
    value = page.tags[tag].value if tag in page.tags else None
    return value if isinstance(value, bytes) and value else None
