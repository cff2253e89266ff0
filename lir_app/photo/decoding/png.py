"""PNG files, through libpng, of every depth, with palettes and transparency."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from lir_app.photo.colour import NOT_UNDERSTOOD, UNDEFINED, Colour, for_grey, from_cicp, from_gamma, srgb_profile
from lir_app.photo.decoding import truncated_png
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import DamagedError, check_size, cut_off
from lir_app.photo.decoding.samples import Extra, Layout, Model, to_pixels
from lir_app.photo.losses import Loss
from lir_app.photo.metadata import png as metadata
from lir_model.messages import Message
from lir_model.pixels import Array

_LARGEST_PROFILE = 1 << 28
"""Most bytes that a profile may decompress to: chosen; the largest, of printers, have some millions."""


def decode(path: Path) -> Decoded:
    """Decodes the picture in a PNG file; of an animated one, the picture for programs that know no animation.

    Raises:
        DamagedError: the header is missing, or too much of the picture.
        RuntimeError: what libpng raises for broken files.
    """
    import imagecodecs

    data = path.read_bytes()
    chunks = dict(_chunks(data))
    if len(chunks.get(b"IHDR", b"")) < 13:
        raise DamagedError("its header is missing")
    check_size(*struct.unpack_from(">LL", chunks[b"IHDR"]))
    warnings: tuple[str, ...] = ()
    try:
        samples = imagecodecs.png_decode(data)
        if all(kind != b"IEND" for kind, _, _ in metadata.chunks(data)):
            warnings = (cut_off(0),)
    except RuntimeError:
        data, warning = truncated_png.completed(data)
        samples = imagecodecs.png_decode(data)
        warnings = (warning,)
    if chunks.get(b"cICP", b"")[3:] == b"\0":
        samples = _widened(samples)
        warnings += (Message("its values are of the range of video; they are spread over the full range"),)
    decoded = read_png(samples, int(chunks[b"IHDR"][8]))
    if len(animation := chunks.get(b"acTL", b"")) >= 4:
        # The picture for programs that know no animation is one of the frames only if a frame header precedes it.
        pictures = struct.unpack_from(">L", animation)[0] + (b"fcTL" not in chunks)
        warnings += (
            (Loss.of(Message("it holds %n pictures; only the first is restored", n=pictures)),) if pictures > 1 else ()
        )
    return Decoded(decoded.pixels, decoded.alpha, _colour(chunks, data), warnings=warnings)


def read_png(samples: Array, bits: int) -> Decoded:
    """Samples from libpng as ``Decoded``.

    Args:
        samples: ``(h, w)`` or ``(h, w, channels)``. libpng has looked up palettes, scaled 1 to 4 bits to 8, and turned
            a transparent colour into alpha.
        bits: number of bits of a sample in the file.
    """
    channels = samples.shape[2] if samples.ndim == 3 else 1
    extras = (Extra.ALPHA,) if channels in (2, 4) else ()
    return to_pixels(samples, Layout(Model.RGB if channels >= 3 else Model.GREY, max(bits, 8), extras))


def _widened(samples: Array) -> Array:
    """Samples from the range of video, 16 to 235 in 8 bits, scaled to the full range; alpha has that already (ITU-T
    H.273, 8.3)."""
    result, colours = samples.copy(), samples.ndim == 2 or samples.shape[2] in (1, 3)
    place = ... if colours else (..., slice(0, -1))
    top = float(np.iinfo(samples.dtype).max)
    step = (top + 1) / 256
    result[place] = np.rint((samples[place] - 16 * step) * (top / (219 * step))).clip(0, top)
    return result


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and data of the chunks before the pixels; of several of one kind, the first (PNG specification, 5.3)."""
    at, seen = 8, set()
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">L4s", data, at)
        if kind == b"IDAT":
            return
        if kind not in seen:
            seen.add(kind)
            yield kind, data[at + 8 : at + 8 + length]
        at += 12 + length


def _colour(chunks: dict[bytes, bytes], data: bytes) -> Colour:
    """The colour, from the chunk that takes precedence (PNG specification, third edition, section 4.3)."""
    grey = chunks[b"IHDR"][9] in (0, 4)
    coded = from_cicp(*code) if len(code := chunks.get(b"cICP", b"")) == 4 else None
    if coded is not None and coded.understood:
        return for_grey(coded) if grey else coded
    if profile := _profile(chunks.get(b"iCCP", b"")) or metadata.profile_in_texts(data):
        return Colour(profile)
    if b"sRGB" in chunks:
        return UNDEFINED if grey else Colour(srgb_profile())
    measured = _by_gamma(chunks.get(b"gAMA", b""), b"" if grey else chunks.get(b"cHRM", b""))
    if measured is None:
        return NOT_UNDERSTOOD if coded is not None or b"iCCP" in chunks else UNDEFINED
    return for_grey(measured) if grey else measured


def _by_gamma(gamma: bytes, places: bytes) -> Colour | None:
    """The colour that the chunks gAMA and cHRM define; None without them. Without gAMA, 1 / 2.2 is assumed."""
    if len(gamma) != 4 and len(places) != 32:
        return None
    (inverse,) = struct.unpack(">L", gamma) if len(gamma) == 4 else (45455,)
    if not inverse:
        return None
    if len(places) != 32:
        return from_gamma(100000 / inverse, None)
    white, red, green, blue = ((x / 1e5, y / 1e5) for x, y in struct.iter_unpack(">LL", places))
    return from_gamma(100000 / inverse, (red, green, blue), white)


def _profile(chunk: bytes) -> bytes | None:
    """The profile in a chunk iCCP; None without one, or if it is damaged."""
    _, separator, packed = chunk.partition(b"\0")
    if not separator or not packed:
        return None
    try:
        return zlib.decompressobj().decompress(packed[1:], _LARGEST_PROFILE) or None
    except zlib.error:
        return None
