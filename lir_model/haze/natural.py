"""Keeps a dehazed picture natural where dividing by the transmission alone would not.

Dividing by the transmission amplifies noise, JPEG blocks and colour as much as the scene, and leaves the picture dark,
without the light of the haze. Here noise keeps its strength, the gain in saturation is limited, blue skies keep their
blue, nothing becomes black or white that was not before, and the exposure follows the photograph's.

The numbers were chosen on real hazy photographs, by the four measures of ``build/tools/haze_measures.py`` and by eye.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor

from lir_model.guided_filter import LinearMap
from lir_model.haze.dark_channel import Haze
from lir_model.pixels import Array
from lir_model.tensors import brightest, darkest, luma, ramp, to_tensor

_FINE, _NEAR = 2, 3
"""Radii of windows in pixels: detail is the difference from the mean over the first; its variance is taken over the
second."""
_NOISE: Final = 1.5
"""Detail with a variance of up to this many times the noise's is taken for noise."""
_PATCHES: Final = 16
"""Rows and columns of the grid of patches in which noise is measured."""
_PATCH: Final = 16
"""Side of a patch in pixels."""
_FLATTEST: Final = 0.2
"""Quantile of the patches' variances that is taken for the noise's."""
_EXPOSED: Final = (0.03, 0.97)
"""Range of luma in which patches show their noise; in darker and brighter ones it is clipped."""
_SATURATION: Final = 0.75
"""Largest saturation (of HSV) that dehazing gives a colour; a colour that had more keeps it."""
_KNEE: Final = 0.8
"""Share of the limit from which saturation grows less and less."""
_BLUE: Final = (0.0, 0.05)
"""Blue minus red of a pixel, as a share of its blue: up to the first value it is not sky, from the second on it may
be."""
_BLUER_THAN_GREEN: Final = (-0.03, 0.03)
"""The same of blue minus green, white at 1."""
_BRIGHT: Final = (0.35, 0.6)
"""Luma of a pixel: up to the first value it is not sky, from the second on it may be."""
_SKY_GROWS: Final = ((1.6, 0.04), (1.25, 0.03))
"""Limit on the saturation of possible sky after dehazing: factor times the saturation before, plus summand; the first
pair holds indoors, where such blue is more often that of a thing, the second outdoors. A fixed limit would draw lines
around clouds."""
_BLACK: Final = 0.02
"""Values near black are lifted by up to this much, but not above what they were before."""
_WHITE: Final = 0.99
"""Values above this do not become brighter."""
_LIGHTNESS: Final = 0.865
"""Least ratio of the mean luma after dehazing to that of the photograph."""
_BEND: Final = 4.0
"""Lift from which dark tones are lifted nearly as much as middle tones. With less they stay dark, to keep the contrast
that dehazing gained; pictures that need more would look harsh with dark shadows."""
_MOST_LIFT: Final = 16.0
"""Largest lift."""
_HALVINGS: Final = 12
"""How often the range of lifts is halved until the wanted one is found: to 0.004."""
_DIM: Final = (0.996, 0.99)
"""Luma of the airlight: at the first value it is as white as the sensor allows, at the second the camera exposed for
it."""
_ENDLESS: Final = (0.05, 0.0075, 0.0175)
"""Transmission below which a pixel shows nothing but air; and the shares of such pixels up to which the scene surely
does not, and from which it surely does, show air without end."""
_KEPT_WHITE: Final = (0.92, 0.99)
"""Darkest channel of a pixel: up to the first value it may change; from the second on it is white and stays white,
because it is a lamp and not air."""
_FAINT: Final = 4 / 255
"""Difference in chroma from the air that is as likely noise or an error of JPEG compression as part of the scene."""
_TINY: Final = 1e-4
"""Least divisor, so that nothing is divided by 0."""


@dataclass(frozen=True)
class NaturalApplier:
    """Applies the change to one picture, to all its parts alike; an ``Applier`` of ``methods/scene.py``.

    Attributes:
        noise: variance that noise has in the finest detail of luma, white at 1.
        lift: brightening of middle tones, at least 0; see ``_gain``.
        outdoors: whether it is an outdoor scene, from 0 (no) to 1 (yes).
        air: colour of the airlight, scaled to a luma of 1.
    """

    noise: float
    lift: float
    outdoors: float
    air: tuple[float, float, float]

    reach = _FINE + _NEAR
    """Pixels around a part that are read for it."""

    @classmethod
    def of(cls, picture: Array, scene: Tensor, change: LinearMap) -> NaturalApplier:
        """The applier of a picture; an ``ApplierOf``.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
            scene: the picture reduced, ``(1, 3, h, w)`` in [0, 1].
            change: what dehazing does to it, at the size of ``scene``.
        """
        haze = Haze.of(scene)
        outdoors = _is_outdoors(haze)
        cleared = _coloured(change.slope * scene + change.offset, scene, outdoors)
        wanted = _LIGHTNESS * float(luma(scene).mean())
        red, green, blue = (haze.air / luma(haze.air)).mean((0, 2, 3)).tolist()
        return cls(_noise(picture), outdoors * _lift(cleared, wanted), outdoors, (red, green, blue))

    def apply(self, part: Tensor, slope: Tensor, offset: Tensor) -> Tensor:
        """A part of the picture, changed.

        Args:
            part: ``(3, h + 2·reach, w + 2·reach)`` in [0, 1]: the part and what is around it.
            slope, offset: of the change, ``(3, h, w)``.

        Returns:
            ``(3, h, w)``, not clipped to [0, 1].
        """
        within = (..., slice(self.reach, -self.reach), slice(self.reach, -self.reach))
        before, grey = part[within], luma(part)
        fine, strength = _detail(grey)
        unsure = (_NOISE * self.noise / strength.clamp_min_(1e-9)).clamp_max_(1).mul_(fine)
        hue = torch.addcmul(before, grey[within], part.new_tensor(self.air).view(3, 1, 1), value=-1)
        hue *= _FAINT**2 / _mean_square(hue).add_(_FAINT**2)
        changed = torch.addcmul(offset, before, slope)
        grown = slope - _gain(brightest(changed), self.lift).reciprocal_()
        changed.addcmul_(grown, hue.add_(unsure), value=-1)
        return _brightened(_coloured(changed, before, self.outdoors), self.lift)


def _mean_square(x: Tensor) -> Tensor:
    """The mean of the squared channels of each pixel, ``(…, 3, h, w)`` to ``(…, 1, h, w)``."""
    red, green, blue = x.split(1, -3)
    return red.square().addcmul_(green, green).addcmul_(blue, blue).div_(3)


def _detail(grey: Tensor) -> tuple[Tensor, Tensor]:
    """The finest detail of ``(…, 1, h, w)`` and its variance, each ``2 · (_FINE + _NEAR)`` pixels smaller."""
    fine = grey[..., _FINE:-_FINE, _FINE:-_FINE] - _mean(grey, _FINE)
    return fine[..., _NEAR:-_NEAR, _NEAR:-_NEAR], _mean(fine.square(), _NEAR)


def _mean(x: Tensor, radius: int) -> Tensor:
    """Mean of the window around each pixel, without pixels whose window is incomplete.

    A pixel gets the same value, bit by bit, whatever part of the picture is computed with it.
    """
    for axis in (-2, -1):
        length = x.shape[axis] - 2 * radius
        pairs = x.narrow(axis, 0, length + 2 * radius - 1) + x.narrow(axis, 1, length + 2 * radius - 1)
        total = pairs.narrow(axis, 0, length) + x.narrow(axis, 2 * radius, length)
        for shift in range(2, 2 * radius, 2):
            total += pairs.narrow(axis, shift, length)
        x = total
    return x.div_((2 * radius + 1) ** 2)


def _noise(picture: Array) -> float:
    """Variance of the finest detail of luma in the flattest patches; 0 where a picture is too small to tell."""
    reach = NaturalApplier.reach
    side = _PATCH + 2 * reach
    if min(picture.shape[:2]) < side:
        return 0.0
    tops, lefts = (np.linspace(0, n - side, min(_PATCHES, n // _PATCH)).astype(int) for n in picture.shape[:2])
    patches = np.stack([picture[top : top + side, left : left + side] for top in tops for left in lefts])
    grey = luma(to_tensor(patches))
    mean, variance = (x.mean((1, 2, 3)) for x in (grey, _detail(grey)[1]))
    exposed = variance[(mean > _EXPOSED[0]) & (mean < _EXPOSED[1])]
    return float(exposed.quantile(_FLATTEST)) if len(exposed) else 0.0


def _coloured(changed: Tensor, before: Tensor, outdoors: float) -> Tensor:
    """``(…, 3, h, w)`` with black, white and saturation within the limits that the constants above set."""
    value, value_before = brightest(changed), brightest(before)
    positive = value.clamp_min(0)
    lifted = positive.square().add_(4 * _BLACK**2).sqrt_().add_(positive).div_(2)
    lifted = torch.minimum(lifted, torch.maximum(positive, value_before))
    limit = torch.minimum(lifted, value_before.clamp_min(_WHITE))
    # Lifting adds the same to all channels, the limit of white scales them: spread / lifted value does not change.
    spread = value - darkest(changed)
    saturation = spread / lifted.clamp_min_(_TINY)
    darkest_before = darkest(before)
    had = (value_before - darkest_before).div_(value_before.clamp_min(_TINY))
    most = had.clamp_min(_SATURATION)
    factor, summand = (inside + outdoors * (outside - inside) for inside, outside in zip(*_SKY_GROWS, strict=True))
    most.lerp_(torch.minimum(factor * had + summand, most), _may_be_sky(before))
    room = (1 - _KNEE) * most
    # In units of the room above the knee, where saturation follows the hyperbolic tangent.
    beyond = (saturation / room).sub_(_KNEE / (1 - _KNEE))
    limited = torch.minimum(beyond, beyond.tanh()).add_(_KNEE / (1 - _KNEE)).mul_(room)
    limited = torch.maximum(limited, torch.minimum(saturation, had))
    shrunk = limited.mul_(limit).div_(spread.clamp_min_(1e-6))
    coloured = torch.addcmul(limit, shrunk, value - changed, value=-1)
    return coloured.lerp_(before, ramp(darkest_before, _KEPT_WHITE))


def _may_be_sky(x: Tensor) -> Tensor:
    """Whether each pixel of ``(…, 3, h, w)`` is bright and blue like sky, ``(…, 1, h, w)`` from 0 (no) to 1 (yes).

    In the sky the air itself is blue, which removing haze would take for the colour of things.
    """
    red, green, blue = x.split(1, -3)
    bluer = ramp((blue - red).div_(blue.clamp_min(1e-3)), _BLUE)
    return bluer.mul_(ramp(blue - green, _BLUER_THAN_GREEN)).mul_(ramp(luma(x), _BRIGHT))


def _gain(value: Tensor, lift: float) -> Tensor:
    """Factor by which a value in [0, 1] is brightened.

    Value times factor rises monotonically for every lift, and maps 0 to 0 and 1 to 1.
    """
    value = value.clamp(_TINY, 1)
    lifted = value.log().div_(1 + lift / _BEND).exp_().mul_(lift)  # a power, in half the time of PyTorch's
    return (1 + lifted).div_(lifted.mul_(value).add_(1))


def _brightened(x: Tensor, lift: float) -> Tensor:
    """Brightens ``(…, 3, h, w)``; hue and saturation stay."""
    if lift <= 0:
        return x
    value = brightest(x).clamp_(_TINY, 1)
    brighter = _gain(value, lift).mul_(value).clamp_max_(_WHITE)
    return x * torch.maximum(brighter, value).div_(value)


def _lift(x: Tensor, wanted: float) -> float:
    """The least lift that gives a picture ``(1, 3, h, w)`` the wanted mean luma, by bisection."""

    def mean(lift: float) -> float:
        return float(luma(_brightened(x, lift).clamp(0, 1)).mean())

    low, high = 0.0, _MOST_LIFT
    if mean(low) >= wanted:
        return low
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if mean(middle) < wanted else (low, middle)
    return high


def _is_outdoors(haze: Haze) -> float:
    """Whether a scene is outdoors, from 0 (no) to 1 (yes).

    Outdoors the air is seen without end, or the camera exposed for it, so that it is darker than white. Indoors the
    brightest is a lamp or a window.
    """
    limit, none, full = _ENDLESS
    endless = (haze.transmission < limit).float().mean()
    return float(torch.maximum(ramp(endless, (none, full)), ramp(luma(haze.air).amax(), _DIM)))
