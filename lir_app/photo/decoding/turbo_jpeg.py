"""JPEG through libjpeg-turbo, with its warnings of damage, which Pillow and imagecodecs suppress."""

from __future__ import annotations

import re
from typing import Final

from lir_app.photo.decoding.faults import check_size
from lir_app.photo.metadata.jpeg_pictures import end_of_picture
from lir_model.pixels import Array

_SPACES: Final = {"Gray": "GRAY", "YCbCr": "RGB", "RGB": "RGB"}
"""Colour spaces that pictures other than CMYK are decoded to."""
_INKS: Final = ("CMYK", "YCCK")
_HARMLESS: Final = ("Unknown Adobe", "Warning: unknown JFIF", "Inconsistent progression", "Invalid SOS")
"""How those of libjpeg's warnings begin that do not concern the picture."""
_BEFORE_END: Final = re.compile(r"Corrupt JPEG data: (\d+) extraneous bytes before marker 0xd9")


def read(data: bytes) -> tuple[Array, bool] | None:
    """Decodes a JPEG file. JPEG has no check sums, so some damage goes unnoticed.

    Returns:
        Pixels, ``(h, w)`` or ``(h, w, 3)`` uint8, and whether parts of them may be wrong. None for CMYK, and whatever
        else libjpeg-turbo's interface does not decode.

    Raises:
        TooLargeError: it claims too many pixels.
    """
    import simplejpeg

    try:
        height, width, model, _ = simplejpeg.decode_jpeg_header(data, strict=False)
    except ValueError:
        return None
    check_size(int(width), int(height))
    space = _SPACES.get(str(model))
    if space is None:
        return None
    broken = False
    try:
        pixels = simplejpeg.decode_jpeg(data, space)
    except ValueError as error:
        broken = _tells_of_damage(str(error), data)
        try:
            pixels = simplejpeg.decode_jpeg(data, space, strict=False)
        except ValueError:
            return None
    return pixels[..., 0] if space == "GRAY" else pixels, broken


def is_damaged(data: bytes) -> bool:
    """Whether parts of a picture may be wrong, without decoding its pixels; False if that is unknown."""
    import simplejpeg

    try:
        _, _, model, _ = simplejpeg.decode_jpeg_header(data, strict=False)
    except ValueError:
        return False
    try:
        # For an eighth of the size the compressed data are read completely, too.
        simplejpeg.decode_jpeg(data, "CMYK" if model in _INKS else "GRAY", min_height=1, min_width=1)
    except ValueError as error:
        return _tells_of_damage(str(error), data)
    return False


def _tells_of_damage(words: str, data: bytes) -> bool:
    if found := _BEFORE_END.fullmatch(words):
        # Some cameras pad the compressed data with zeros, which is no damage.
        end = end_of_picture(data) - 2
        return any(data[end - int(found[1]) : end])
    return not words.startswith(_HARMLESS)
