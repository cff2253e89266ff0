"""What the diagnosis looks at: the whole scene made small, and crops that show most, at full size and reduced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.pixels import Array, to_8_bits, to_rgb

SCENE: Final = 160
"""Side of the small whole scene (squeezed to a square): chosen, enough to tell haze from a grey day."""
CROP: Final = 96
"""Side of a crop: chosen, the longest streaks and kernels of the degradations reach 37 to 121 pixels."""
FLAT: Final = 2
"""Crops of the flattest places, where noise shows."""
RICH: Final = 2
"""Crops of the places that are richest in detail, where blur and rain show."""
_REDUCED: Final = 1024
"""Longest side of the reduced photo: streaks and blur of a large photo are as large there as those of a small one."""
_GRID: Final = 12
"""Places looked at along each side for the choice of crops."""
_EXPOSED: Final = (0.04, 0.96)
"""Mean beyond which a place is taken for clipped, where noise cannot show."""
_COARSE: Final = 8
"""Side of the blocks whose means tell how much detail there is, in pixels: noise does not pass for it."""

Place = tuple[int, int]
"""Top and left of a crop."""


@dataclass(frozen=True, eq=False)
class Views:
    """What the network of the diagnosis is given of one photo, or of a batch of photos: uint8, sRGB.

    Attributes:
        scene: ``(b, 3, 160, 160)``.
        full: ``(b, 4, 3, 96, 96)``, crops at full size: two flat ones, two rich in detail.
        reduced: the same of the photo at half its size or less.
    """

    scene: Tensor
    full: Tensor
    reduced: Tensor


def views_of(picture: Array) -> Views:
    """The views of one photo.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)``; uint8, uint16 or float32 in [0, 1]; sRGB; any size from 1x1.
    """
    height, width = picture.shape[:2]
    scale = min(0.5, _REDUCED / max(height, width))
    reduced = _resized(to_8_bits(picture), max(1, round(height * scale)), max(1, round(width * scale)))
    scene = _resized(reduced, SCENE, SCENE)
    return Views(_tensor(scene[None]), _tensor(_crops(picture))[None], _tensor(_crops(reduced))[None])


def _tensor(pictures: Array) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(pictures.transpose(0, 3, 1, 2)))


def _resized(picture: Array, height: int, width: int) -> Array:
    """``(height, width, 3)`` uint8, reduced by averages: in 8 bits that is ten times as fast as in floats."""
    # A tensor must not share the memory of a picture that may only be read: such are copied.
    tensor = torch.from_numpy(np.require(to_rgb(picture), requirements=("C", "W")))[None].permute(0, 3, 1, 2)
    small = F.interpolate(tensor, (height, width), mode="bilinear", antialias=True, align_corners=False)
    return small[0].permute(1, 2, 0).numpy()


def _crops(picture: Array) -> Array:
    """``(4, 96, 96, 3)`` uint8: the flattest places that are not clipped, and those with most detail."""
    height, width = picture.shape[:2]
    if min(height, width) < CROP:
        missing = ((0, max(0, CROP - height)), (0, max(0, CROP - width)))
        picture = np.pad(picture, (*missing, *((0, 0),) * (picture.ndim - 2)), mode="symmetric")
        height, width = picture.shape[:2]
    tops = np.unique(np.linspace(0, height - CROP, _GRID).astype(int)).tolist()
    lefts = np.unique(np.linspace(0, width - CROP, _GRID).astype(int)).tolist()
    places = [(top, left) for top in tops for left in lefts]
    # Every other pixel is enough here, of green alone where there are colours.
    seen = np.stack([_crop(picture, place)[::2, ::2] for place in places])
    green = torch.from_numpy(to_8_bits(seen if seen.ndim == 3 else seen[..., 1]))
    coarse = F.avg_pool2d(green[:, None].float() / 255, _COARSE // 2)
    detail = (coarse.diff(dim=2).abs().mean((1, 2, 3)) + coarse.diff(dim=3).abs().mean((1, 2, 3))).tolist()
    brightness = coarse.mean((1, 2, 3)).tolist()
    clipped = [not _EXPOSED[0] < mean < _EXPOSED[1] for mean in brightness]
    order = range(len(places))
    flat = _apart([places[i] for i in sorted(order, key=lambda i: (clipped[i], detail[i]))], FLAT)
    rich = _apart([places[i] for i in sorted(order, key=lambda i: -detail[i])], RICH)
    return np.stack([to_rgb(to_8_bits(_crop(picture, place))) for place in flat + rich])


def _crop(picture: Array, place: Place) -> Array:
    top, left = place
    return picture[top : top + CROP, left : left + CROP]


def _apart(places: Sequence[Place], count: int) -> list[Place]:
    """The first places that do not lie over one another; of a small photo some come twice."""
    found: list[Place] = []
    for top, left in places:
        if all(abs(top - y) >= CROP or abs(left - x) >= CROP for y, x in found):
            found.append((top, left))
        if len(found) == count:
            break
    return (found * count)[:count]
