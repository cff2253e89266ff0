"""Colour: the meaning of the values of a picture, and the colour space in which it is restored.

``colour`` defines ``Colour`` and makes it from what files contain, ``icc`` writes and parses profiles, ``working``
converts to the working space, back, and to the display, ``colour_models`` converts CMYK, Lab and YCbCr to RGB.
"""

from __future__ import annotations

from lir_app.photo.colour.colour import (
    D65,
    NOT_UNDERSTOOD,
    RGB_MATRIX,
    UNDEFINED,
    Colour,
    Primaries,
    for_grey,
    for_rgb,
    from_cicp,
    from_exif,
    from_gamma,
    from_tables,
    srgb_profile,
)
from lir_app.photo.colour.icc import ProfileError
from lir_app.photo.colour.working import SRGB, Space, space_of

__all__ = [
    "D65",
    "NOT_UNDERSTOOD",
    "RGB_MATRIX",
    "SRGB",
    "UNDEFINED",
    "Colour",
    "Primaries",
    "ProfileError",
    "Space",
    "for_grey",
    "for_rgb",
    "from_cicp",
    "from_exif",
    "from_gamma",
    "from_tables",
    "space_of",
    "srgb_profile",
]
