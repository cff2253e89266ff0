"""Colour: what the values of a picture mean, and the space that it is worked on in.

``colour`` says what a colour is and makes it from whatever a file tells, ``icc`` makes and reads profiles, ``working``
leads into the working space, back, and to the display, ``subtractive`` turns inks, Lab and YCbCr into RGB.
"""

from __future__ import annotations

from lir_app.photo.colour.colour import (
    D65,
    NOT_UNDERSTOOD,
    UNTOLD,
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
    "SRGB",
    "UNTOLD",
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
