"""What the diagnosis looks at: the whole photo reduced, and the most telling crops at full size and reduced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.pixels import Array, to_8_bits, to_rgb

SCENE: Final = 160
"""Side in pixels of the reduced whole photo (squeezed to a square): chosen, enough to tell haze from a grey day."""
CROP: Final = 96
"""Side of a crop in pixels: chosen, as the longest streaks and kernels of the degradations have 37 to 121 pixels."""
FLAT: Final = 2
"""Number of crops of the flattest places, where noise shows: chosen."""
RICH: Final = 2
"""Number of crops of the places with most detail, where blur and rain show: chosen."""
_REDUCED: Final = 1024
"""Longest side in pixels of the reduced photo: chosen, so that streaks and blur are about as wide in large photos as in
small ones."""
_GRID: Final = 12
"""Rows and columns of the grid of places from which crops are chosen: chosen."""
_EXPOSED: Final = (0.04, 0.96)
"""Range of the mean, white at 1, outside which a place counts as clipped, so that noise cannot show: chosen."""
_BANDS: Final = (0.03, 0.12, 0.2, 0.3, 0.42, 0.55, 0.75)
_SHOWING: Final = (0.08, 0.65)
"""Bounds of bands of lightness, white at 1, and the lightness of places in which noise of cameras shows, for tone
curves hide it in blacks and lights. Chosen."""
_AROUND: Final = 16
"""Pixels around a crop that are as flat, where it is one of its band of lightness: chosen."""
_COARSE: Final = 8
"""Side in pixels of the blocks whose means show how much detail there is, without taking noise for it: chosen."""
_DETAIL: Final = 1.5
"""Difference from the mean of the neighbourhood, of 255, that one value in a hundred exceeds in a picture that shows
something. Measured: 3.6 and more in hazy and blurred pictures, 1.2 and less in smooth gradients."""
_COLOURS: Final = 32
"""Least number of colours of a photograph. Measured: grey photographs have 160 and more, drawn stripes and flat shapes
2 to 16."""

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

    def looking_at(self, places: Tensor) -> Views:
        """A batch of views of the same photo (b = 1), each with one other place, of ``(n, 3, 96, 96)``, in place of the
        flattest at full size."""
        n = len(places)
        flat = places[:, None].expand(-1, FLAT, -1, -1, -1)
        full = torch.cat((flat, self.full[:, FLAT:].expand(n, -1, -1, -1, -1)), 1)
        return Views(self.scene.expand(n, -1, -1, -1), full, self.reduced.expand(n, -1, -1, -1, -1))

    def show_something(self) -> bool:
        """Whether a photo (b = 1) shows enough to be diagnosed.

        Empty pictures, smooth gradients without detail, and drawings with few colours do not.
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
    """``(height, width, 3)`` uint8, reduced by averaging, which is ten times as fast in 8 bits as in float."""
    # A read-only picture is copied, because a tensor must not share its memory.
    tensor = torch.from_numpy(np.require(to_rgb(picture), requirements=("C", "W")))[None].permute(0, 3, 1, 2)
    small = F.interpolate(tensor, (height, width), mode="bilinear", antialias=True, align_corners=False)
    return small[0].permute(1, 2, 0).numpy()


def _detail(pictures: Tensor) -> float:
    """Strength of the finest detail of ``(n, 3, h, w)``: the 99 % quantile, in the range of the pictures."""
    values = pictures.float()
    mean = F.avg_pool2d(values, 3, stride=1, padding=1, count_include_pad=False)
    return float((values - mean).abs().flatten().quantile(0.99))


def flattest(picture: Array, side: int, count: int) -> Array:
    """``(count, side, side, 3)`` uint8: the flattest places of a picture that are not clipped, where noise shows.

    They do not overlap. Of a small picture some come twice; one smaller than ``side`` is extended by mirroring.
    """
    return _Places(picture, side).flattest(count)


def flattest_by_lightness(picture: Array) -> Tensor:
    """``(n, 3, 96, 96)`` uint8: the flattest place of each band of lightness in which noise of cameras shows.

    Of a photo that has no such places, the flattest ones.
    """
    places = _Places(picture, CROP + 2 * _AROUND)
    found = places.by_lightness()
    crops = places.cut(found) if found else places.flattest(FLAT)
    return _tensor(crops[:, _AROUND:-_AROUND, _AROUND:-_AROUND])


def flattest_of_middle_lightness(picture: Array, side: int, count: int) -> Array:
    """``(n, side, side, 3)`` uint8: the flattest of the places of ``flattest_by_lightness``, at most ``count``."""
    places = _Places(picture, side)
    found = places.by_lightness()
    return places.cut([place for place in places.flat if place in found][:count]) if found else places.flattest(count)


def spread(picture: Array, side: int) -> Tensor:
    """``(n, 3, side, side)`` uint8: squares on a grid over a picture, of a large one a sample."""
    places = _Places(picture, side)
    return _tensor(places.cut(places.flat))


def busiest(picture: Array, side: int, count: int) -> Array:
    """``(count, side, side, 3)`` uint8: the places that are richest in detail, as ``flattest`` gives the flattest."""
    places = _Places(picture, side)
    return places.cut(_apart(places.rich, count, side))


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
    """``(4, 96, 96, 3)`` uint8: the flattest places that are not clipped, then those with most detail."""
    places = _Places(picture, CROP)
    return np.concatenate([places.flattest(FLAT), places.cut(_apart(places.rich, RICH, CROP))])


class _Places:
    """Squares on a grid over a picture, sorted by what they show.

    Attributes:
        flat: all places, the flattest first, clipped ones last.
        rich: all places, those with most detail first.
        lightness: mean of the green channel by place, white at 1.
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
        # Every second pixel is enough here, and of colour pictures the green channel.
        seen = np.stack([self._at(place)[::2, ::2] for place in places])
        green = torch.from_numpy(to_8_bits(seen if seen.ndim == 3 else seen[..., 1]))
        coarse = F.avg_pool2d(green[:, None].float() / 255, _COARSE // 2)
        detail = (coarse.diff(dim=2).abs().mean((1, 2, 3)) + coarse.diff(dim=3).abs().mean((1, 2, 3))).tolist()
        self.lightness = dict(zip(places, coarse.mean((1, 2, 3)).tolist(), strict=True))
        clipped = [not _EXPOSED[0] < self.lightness[place] < _EXPOSED[1] for place in places]
        order = range(len(places))
        self.flat = [places[i] for i in sorted(order, key=lambda i: (clipped[i], detail[i]))]
        self.rich = [places[i] for i in sorted(order, key=lambda i: -detail[i])]

    def by_lightness(self) -> list[Place]:
        """The flattest place of each band of lightness in which noise shows, the darkest first."""
        bands = [
            [place for place in self.flat if low <= self.lightness[place] < high] for low, high in pairwise(_BANDS)
        ]
        return [band[0] for band in bands if band and _SHOWING[0] < self.lightness[band[0]] < _SHOWING[1]]

    def flattest(self, count: int) -> Array:
        return self.cut(_apart(self.flat, count, self._side))

    def cut(self, places: Sequence[Place]) -> Array:
        """``(n, side, side, 3)`` uint8."""
        return np.stack([to_rgb(to_8_bits(self._at(place))) for place in places])

    def _at(self, place: Place) -> Array:
        top, left = place
        return self._picture[top : top + self._side, left : left + self._side]


def _apart(places: Sequence[Place], count: int, side: int) -> list[Place]:
    """The first ``count`` places that do not overlap; of a small photo some come twice."""
    found: list[Place] = []
    for top, left in places:
        if all(abs(top - y) >= side or abs(left - x) >= side for y, x in found):
            found.append((top, left))
        if len(found) == count:
            break
    return (found * count)[:count]
