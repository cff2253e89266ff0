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

_DETAIL: Final = 1.5
"""Difference from the mean of the neighbourhood, of 255, that one value in a hundred reaches where there is anything to
see. Measured: in hazy and in blurred pictures 3.6 and more, in smooth gradients 1.2 and less."""
_COLOURS: Final = 32
"""Colours of a picture that is not drawn. Measured: grey photographs have 160 and more, drawn stripes and shapes of
flat colours 2 to 16."""

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

    def show_something(self) -> bool:
        """Whether one photo shows enough for anything to ail it.

        Not so are empty pictures, smooth gradients without any detail, and drawings of a few colours.
        """
        detail = max(_detail(view) for view in (self.scene, self.full[0], self.reduced[0]))
        place_values = torch.tensor([1 << 16, 1 << 8, 1]).view(1, 3, 1, 1)
        return detail >= _DETAIL and len((self.full[0].int() * place_values).sum(1).unique()) >= _COLOURS


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


def _detail(pictures: Tensor) -> float:
    """The finest detail of ``(n, 3, h, w)`` where there is most of it."""
    values = pictures.float()
    mean = F.avg_pool2d(values, 3, stride=1, padding=1, count_include_pad=False)
    return float((values - mean).abs().flatten().quantile(0.99))


def flattest(picture: Array, side: int, count: int) -> Array:
    """``(count, side, side, 3)`` uint8: the flattest places of a picture that are not clipped, where noise shows.

    They do not lie over one another; of a small picture some come twice, and what it lacks is mirrored.
    """
    return _Places(picture, side).flattest(count)


def richest(picture: Array, side: int, count: int) -> list[Array]:
    """Parts around the places that are richest in detail, not over one another, at most ``count``.

    ``(h, w, 3)`` uint8 each, ``side`` pixels a side or as many as the picture has.
    """
    height, width = picture.shape[:2]
    starts = [
        tuple(
            max(0, min(start - (side - CROP) // 2, length - side)) for start, length in ((top, height), (left, width))
        )
        for top, left in _Places(picture, CROP).rich
    ]
    found = dict.fromkeys(_apart([(top, left) for top, left in starts], count, side))
    return [to_rgb(to_8_bits(picture[top : top + side, left : left + side])) for top, left in found]


def _crops(picture: Array) -> Array:
    """``(4, 96, 96, 3)`` uint8: the flattest places that are not clipped, and those with most detail."""
    places = _Places(picture, CROP)
    return np.concatenate([places.flattest(FLAT), places.cut(_apart(places.rich, RICH, CROP))])


class _Places:
    """Places of one side on a grid over a picture, sorted by what they show.

    Attributes:
        flat: all of them, the flattest first, those that are clipped last.
        rich: all of them, those with most detail first.
    """

    def __init__(self, picture: Array, side: int) -> None:
        height, width = picture.shape[:2]
        if min(height, width) < side:
            missing = ((0, max(0, side - height)), (0, max(0, side - width)))
            picture = np.pad(picture, (*missing, *((0, 0),) * (picture.ndim - 2)), mode="symmetric")
            height, width = picture.shape[:2]
        self._picture, self._side = picture, side
        tops = np.unique(np.linspace(0, height - side, _GRID).astype(int)).tolist()
        lefts = np.unique(np.linspace(0, width - side, _GRID).astype(int)).tolist()
        places = [(top, left) for top in tops for left in lefts]
        # Every other pixel is enough here, of green alone where there are colours.
        seen = np.stack([self._at(place)[::2, ::2] for place in places])
        green = torch.from_numpy(to_8_bits(seen if seen.ndim == 3 else seen[..., 1]))
        coarse = F.avg_pool2d(green[:, None].float() / 255, _COARSE // 2)
        detail = (coarse.diff(dim=2).abs().mean((1, 2, 3)) + coarse.diff(dim=3).abs().mean((1, 2, 3))).tolist()
        clipped = [not _EXPOSED[0] < mean < _EXPOSED[1] for mean in coarse.mean((1, 2, 3)).tolist()]
        order = range(len(places))
        self.flat = [places[i] for i in sorted(order, key=lambda i: (clipped[i], detail[i]))]
        self.rich = [places[i] for i in sorted(order, key=lambda i: -detail[i])]

    def flattest(self, count: int) -> Array:
        return self.cut(_apart(self.flat, count, self._side))

    def cut(self, places: Sequence[Place]) -> Array:
        """``(n, side, side, 3)`` uint8."""
        return np.stack([to_rgb(to_8_bits(self._at(place))) for place in places])

    def _at(self, place: Place) -> Array:
        top, left = place
        return self._picture[top : top + self._side, left : left + self._side]


def _apart(places: Sequence[Place], count: int, side: int) -> list[Place]:
    """The first places that do not lie over one another; of a small photo some come twice."""
    found: list[Place] = []
    for top, left in places:
        if all(abs(top - y) >= side or abs(left - x) >= side for y, x in found):
            found.append((top, left))
        if len(found) == count:
            break
    return (found * count)[:count]
