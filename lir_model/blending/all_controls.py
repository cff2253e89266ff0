"""All controls. They are applied in the order in which a task names them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lir_model.blending import colours, detail, halo_guard, haze_left
from lir_model.blending.control import Control
from lir_model.messages import Message

LIGHTNESS: Final = Control(
    "lightness",
    Message("Lightness"),
    Message("How much of the change of lightness is taken."),
    100,
    0,
    colours.former_lightness,
)
COLOUR: Final = Control(
    "colour", Message("Colour"), Message("How much of the change of colour is taken."), 100, 0, colours.former_colour
)
DETAIL: Final = Control(
    "detail",
    Message("Detail"),
    Message("Brings back fine detail that was taken with the rest."),
    0,
    detail.REACH,
    detail.bring_back,
)
HAZE: Final = Control(
    "haze",
    Message("Haze left"),
    Message("Leaves haze, most in the distance."),
    0,
    haze_left.REACH,
    haze_left.leave_haze,
)
SATURATION: Final = Control(
    "saturation",
    Message("Saturation kept"),
    Message("Keeps colours as pale or strong as they were."),
    0,
    0,
    colours.former_saturation,
)
SATURATION_IN_RAIN: Final = replace(SATURATION, reach=haze_left.REACH, prepare=haze_left.saturation_without_streaks)
HALO: Final = Control(
    "halo",
    Message("Halo guard"),
    Message("Keeps edges from becoming lighter or darker than their surroundings."),
    0,
    halo_guard.REACH,
    halo_guard.guard,
)

COMMON: Final = (LIGHTNESS, COLOUR, DETAIL)
"""Controls that suit every task."""
AIR: Final = (*COMMON, HAZE, SATURATION)
"""For tasks that clear the air."""
RAIN: Final = (*COMMON, HAZE, SATURATION_IN_RAIN)
"""For tasks that take away what falls through the air."""
EDGES: Final = (*COMMON, HALO)
"""For tasks that sharpen."""
