"""Turns the HDR gain maps of JPEG files with their pictures; ``jpeg_pictures`` finds them, ``jpeg`` writes them."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
from PIL import Image

from lir_app.photo.metadata import jpeg
from lir_app.photo.metadata.metadata import GainMap
from lir_app.photo.orientation import upright_pixels

_QUALITY = 95
"""JPEG quality of a map that had to be turned: chosen, coding it again adds a smaller error than it has already."""


def turned(gain_map: GainMap, orientation: int) -> GainMap | None:
    """The map for a picture that was turned by an orientation of 1 to 8; None if the map cannot be read."""
    if orientation == 1:
        return gain_map
    stream = io.BytesIO()
    try:
        with Image.open(io.BytesIO(gain_map.jpeg)) as image:
            picture = image if image.mode in ("L", "RGB") else image.convert("RGB")
            upright = Image.fromarray(upright_pixels(np.asarray(picture), orientation))
            upright.save(stream, "JPEG", quality=_QUALITY, subsampling=0)
    except (OSError, ValueError, SyntaxError):
        return None
    return replace(gain_map, jpeg=jpeg.with_segments(stream.getvalue(), jpeg.segments_of(gain_map.jpeg)))
