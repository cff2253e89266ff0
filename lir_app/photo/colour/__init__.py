"""Colour: what the values of a picture mean, and the space that it is worked on in.

``colour`` says what a colour is and makes it from whatever a file tells, ``icc`` makes and reads profiles, ``working``
leads into the working space, back, and to the display, ``subtractive`` turns inks, Lab and YCbCr into RGB.
"""

from __future__ import annotations

from lir_app.photo.colour.colour import (
    UNTOLD,
    Colour,
    for_grey,
    for_rgb,
    from_cicp,
    from_exif,
    from_gamma,
    srgb_profile,
)
from lir_app.photo.colour.icc import ProfileError
from lir_app.photo.colour.working import SRGB, Space, space_of

__all__ = [
    "SRGB",
    "UNTOLD",
    "Colour",
    "ProfileError",
    "Space",
    "for_grey",
    "for_rgb",
    "from_cicp",
    "from_exif",
    "from_gamma",
    "space_of",
    "srgb_profile",
]
