"""Files read through Pillow: WebP, parts of BMP and JPEG, and the names of formats that are not read."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

import numpy as np
from PIL import Image

from lir_app.photo.colour import UNDEFINED, Colour
from lir_app.photo.decoding import truncated_webp
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import UnreadKindError, check_size
from lir_app.photo.decoding.samples import Extra, Layout, Model, to_pixels
from lir_app.photo.losses import Loss
from lir_app.photo.metadata.webp import chunks
from lir_model.messages import Message

_MODES: Final = {"1": "L", "P": "RGB", "PA": "RGBA", "RGBX": "RGB", "RGBa": "RGBA", "La": "LA"}
"""What modes of Pillow that are neither grey nor RGB are converted to."""


def opened(file: Path | IO[bytes]) -> Image.Image:
    """Opens a file without decoding it."""
    # Pillow warns from 89 megapixels on, which panoramas exceed; ``check_size`` has the limit that counts here.
    Image.MAX_IMAGE_PIXELS = None
    return Image.open(file)


def decode_webp(path: Path) -> Decoded:
    """Decodes the first picture of a WebP file.

    Raises:
        DamagedError: too much of the picture is missing.
        OSError, ValueError: what Pillow raises for broken files.
    """
    data = path.read_bytes()
    if truncated_webp.is_truncated(data):
        image, warning = truncated_webp.read_truncated(data)
        return from_image(image, _profile(image), (warning,))
    with opened(io.BytesIO(data)) as image:
        check_size(*image.size)
        frames = int(getattr(image, "n_frames", 1))
        warnings = (
            (Loss.of(Message("it holds %n pictures; only the first is restored", n=frames)),) if frames > 1 else ()
        )
        return replace(from_image(image, _profile(image), warnings), lossless=_is_lossless(data))


def _is_lossless(data: bytes) -> bool:
    """Whether the first picture in a file was compressed without loss (RFC 9649, section 2.7)."""
    whole = list(chunks(data))
    # A frame of an animation holds the chunks of its picture behind 16 bytes (section 2.7.1.1).
    frame = next((body[16:] for kind, body in whole if kind == b"ANMF"), None)
    inside = whole if frame is None else list(chunks(bytes(12) + frame))
    return not any(kind == b"VP8 " for kind, _ in inside)


def _profile(image: Image.Image) -> Colour:
    profile = image.info.get("icc_profile") or None
    return Colour(profile) if profile else UNDEFINED


def from_image(image: Image.Image, colour: Colour, warnings: tuple[str, ...]) -> Decoded:
    """A picture of Pillow's as ``Decoded``.

    Raises:
        UnreadKindError: its mode is neither grey nor RGB, nor one that is converted to them.
    """
    mode = _MODES.get(image.mode, image.mode)
    if "transparency" in image.info and mode in ("RGB", "L"):
        mode += "A"
    converted = image if image.mode == mode else image.convert(mode)
    if mode not in ("L", "LA", "RGB", "RGBA"):
        raise UnreadKindError("{format} of the mode {mode}", format=image.format, mode=image.mode)
    extras = (Extra.ALPHA,) if mode.endswith("A") else ()
    pixels = to_pixels(np.array(converted), Layout(Model.GREY if mode[0] == "L" else Model.RGB, extras=extras))
    return Decoded(pixels.pixels, pixels.alpha, colour, warnings=warnings)
