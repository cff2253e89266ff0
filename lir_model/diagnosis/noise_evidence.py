"""What the flattest places of a photo, where noise shows, tell of noise: what the network of denoising takes from them.

Where it takes something even there, there is noise; where it takes little beside the structure that it leaves, or red,
green and blue go together, it was texture; where what it takes consists of few waves, it was a weave or a screen; where
it has no blotches of colour, no camera made it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.diagnosis.views import flattest, flattest_of_middle_lightness
from lir_model.network import LIR
from lir_model.pixels import Array
from lir_model.running import cpu_forward
from lir_model.running.parallel import each, never
from lir_model.tensors import brightest, darkest, eight_bits, luma, ramp, to_tensor

_SIDE: Final = 128
"""Side of the crops that are denoised, the smallest that the network takes."""
_CROPS: Final = 2
_BLOCK: Final = 16
"""How many crops, and the side in pixels of the blocks of which they are made up: chosen."""
_QUIET: Final = 0.25
"""Share of the blocks of the crops, those with least structure, that noise is judged by: chosen."""
_EXPOSED: Final = 0.05
"""Share of its pixels that may be black or white in a block that counts: chosen."""
_FEWEST: Final = 8
_FEWEST_QUIET: Final = 4
"""Blocks that count at least, the best exposed, and the least of them that noise is judged by: chosen."""
_NO_NOISE: Final = 0.2
_NO_STRUCTURE: Final = 0.5
"""Standard deviations, of 255, added before logarithms are taken, so that errors of rounding say little: chosen."""
_RINGS: Final = 32
"""Rings of equal width that the frequencies of a crop are sorted into, to one cycle per pixel: chosen."""
_FLAT: Final = 0.03
"""Cycles per pixel below which waves are not looked at, because light and shade are as coarse. Chosen."""
_PEAK: Final = 8.0
"""A wave stands out if its power is more than this many times the median of those equally fine: as in
``safeguards/patterns.py``."""
_REGULAR: Final = (0.3, 0.6)
"""Share of the power in waves that stand out: up to the first value all that is taken may be noise, from the second on
none of it is. Chosen. Measured: noise on smooth places at most 0.06, drawn weaves 0.48 to 0.93 (docs/experiments.md,
row 100)."""
DETAIL: Final = ((1.0, -2.0, 1.0), (-2.0, 4.0, -2.0), (1.0, -2.0, 1.0))
"""Weights through which noise comes and little else (Immerkær, *Fast Noise Variance Estimation*, CVIU 64, 1996)."""
_REDUCED: Final = (1, 2)
"""Factors of reduction at which the detail of channels is compared: JPEG takes the finest of its colour. Chosen: at 4,
meadows have colours of their own."""
_ROUNDING: Final = 0.15 / 255
"""Detail, white at 1, that may be nothing but rounding: chosen."""
_APART: Final = 0.25
"""Ratio from which on channels are so far apart that more of it says nothing: chosen. Of made camera noise three in
five have more, of drawn textures one in ten; real meadows have 0.06 to 0.11."""
_TOGETHER: Final = 34.0
"""Points of severity that a ratio smaller by a factor of e costs: chosen. Measured on 40 drawn textures and 225
pictures of 15 photographs, clean and noisy: 10 instead of 14 clean textures alarm, no clean photograph does, and 3 of
105 noisy ones, faint and nearly without colour, are no longer found."""
_BLOTCH: Final = 4
"""Side in pixels from which on differences of colour are coarse: chosen."""
_NO_BLOTCHES: Final = 0.05
_BLOTCHED: Final = 0.12
"""Standard deviation, of 255, added to that of blotches, so that errors of rounding say little: chosen. How much of
what is taken blotches are at least if a camera made it: chosen from 0.1 to 0.14, which all give the same
(docs/experiments.md, row 114). White noise has 0.14."""
_LIGHT: Final = 0.85
"""Lightness from which on noise of cameras hardly shows: chosen, 0.65 to 0.85 give the same (row 114)."""
_TEXTURE: Final = -30.0
"""Evidence below which it is no noise, whatever colour the photo has in detail: chosen (row 114)."""


@dataclass(frozen=True)
class FlatPlaces:
    """What the flattest places of a photo show.

    Attributes:
        taken: standard deviation of luma, of 255, of what the network of denoising takes away and is no regular
            pattern.
        structure: the same of what it leaves.
        apart: how far the channels go apart in the finest detail; see ``_apart``.
        blotches: standard deviation of colour, of 255, in what is taken away, where it is coarse.
        lightness: mean of the green channel, white at 1.
    """

    taken: float
    structure: float
    apart: float
    blotches: float
    lightness: float

    @property
    def logarithms(self) -> tuple[float, float]:
        """Of what is taken and left, limited below, where they are errors of rounding."""
        return math.log(self.taken + _NO_NOISE), math.log(self.structure + _NO_STRUCTURE)

    @property
    def evidence(self) -> float:
        """For noise, in points of severity: fitted by ``build/tools/fit_evidence.py`` on 77 photographs, with weights
        of the network that had not learnt them by heart (docs/experiments.md, row 91); what structure costs was chosen
        for the weights that ship (row 103); and less where channels go together."""
        taken, structure = self.logarithms
        return 39.8 * taken - 19.0 * structure - 14.0 + _TOGETHER * math.log(self.apart / _APART)

    @property
    def textured(self) -> bool:
        """Whether it is no noise, whatever colour the photo has in detail (``colour_noise.py``)."""
        blotched = (self.blotches + _NO_BLOTCHES) / (self.taken + _NO_NOISE)
        return self.evidence < _TEXTURE or blotched < _BLOTCHED


def flat_places(picture: Array, denoising: LIR) -> FlatPlaces:
    """What the flattest places show of a picture, ``(h, w)`` or ``(h, w, 3)`` of any depth and size.

    Args:
        picture: the photo.
        denoising: the network that takes noise away.
    """
    return _shown(flattest(picture, _SIDE, _CROPS), denoising)


def showing_places(picture: Array, denoising: LIR, flat: FlatPlaces) -> FlatPlaces:
    """What the flattest places, ``flat``, show, or where they are too light the flattest of middle lightness."""
    if flat.lightness < _LIGHT:
        return flat
    return _shown(flattest_of_middle_lightness(picture, _SIDE, _CROPS), denoising)


def _shown(crops: Array, denoising: LIR) -> FlatPlaces:
    """What crops show, ``(n, 128, 128, 3)`` uint8."""
    noisy = to_tensor(crops).contiguous()
    denoised = partial(cpu_forward.forward, denoising)
    restored = eight_bits(torch.cat(list(each(denoised, noisy.split(1), never))))
    removed = noisy - restored
    taken = _blocks(luma(removed).square()) * (1 - ramp(_regular(removed), _REGULAR))
    lightness = luma(restored)
    structure = (_blocks(lightness.square()) - _blocks(lightness).square()).clamp_min(0)
    cut = _blocks(((brightest(noisy) >= 254 / 255) | (darkest(noisy) <= 1 / 255)).float())
    exposed = (cut < max(_EXPOSED, float(cut.sort().values[_FEWEST - 1]) + 1e-6)).nonzero()[:, 0]
    quiet = exposed[structure[exposed].argsort()[: max(_FEWEST_QUIET, round(_QUIET * len(exposed)))]]
    coarse = F.avg_pool2d(removed - removed.mean(1, keepdim=True), _BLOTCH)
    blotches = F.avg_pool2d(coarse.square().mean(1, keepdim=True), _BLOCK // _BLOTCH).flatten()
    deviations = [255 * float(each[quiet].mean().sqrt()) for each in (taken, structure, blotches)]
    return FlatPlaces(deviations[0], deviations[1], _apart(noisy, exposed), deviations[2], float(noisy[:, 1].mean()))


def _regular(removed: Tensor) -> Tensor:
    """Share of the power of what was removed, ``(n, c, side, side)``, that lies in few waves; of all crops, a scalar.

    The waves of noise are about as strong as others that are equally fine; those of a weave stand out.
    ``safeguards/patterns.py`` must not give back noise, and so leaves coarse waves alone. Here they are looked at, too,
    for noise has coarse waves in all directions.
    """
    side = removed.shape[-1]
    fade = torch.hann_window(side, periodic=False)
    spectra = torch.fft.rfft2(removed * torch.outer(fade, fade))
    frequency = torch.hypot(torch.fft.fftfreq(side)[:, None], torch.fft.rfftfreq(side)[None])
    counted = frequency > _FLAT
    power = (spectra.real.square() + spectra.imag.square()).sum(1)[:, counted]
    ring = (frequency[counted] * _RINGS).long()
    usual = torch.zeros_like(power)
    for each_ring in ring.unique():
        inside = ring == each_ring
        usual[:, inside] = power[:, inside].median(1, keepdim=True).values
    standing = (power * (power > _PEAK * usual)).sum(1)
    return (standing / power.sum(1).clamp_min(torch.finfo(power.dtype).tiny)).mean()


def _apart(crops: Tensor, exposed: Tensor) -> float:
    """How far red, green and blue go apart in the finest detail, at the reduction at which they do most; limited.

    Each pixel of a sensor has noise of its own, so that noise fills the space of colours. Blades of grass, hair and
    threads differ from their neighbours in light: the detail of a block lies along one line in that space. The measure
    is the standard deviation beside that line divided by that along it. A grey picture has nothing but the line,
    which says nothing.

    Args:
        crops: ``(n, 3, h, w)``, white at 1.
        exposed: indices of the blocks that count.
    """
    if torch.equal(brightest(crops), darkest(crops)):
        return _APART
    weights = torch.tensor(DETAIL)[None, None] / 6
    most = 0.0
    for factor in _REDUCED:
        small = F.avg_pool2d(crops, factor)
        detail = F.conv2d(small.flatten(0, 1)[:, None], weights, padding=1).view_as(small)
        products = (detail[:, :, None] * detail[:, None]).flatten(1, 2)
        covariances = F.avg_pool2d(products, _BLOCK // factor).permute(0, 2, 3, 1).reshape(-1, 3, 3)[exposed]
        *beside, along = torch.linalg.eigvalsh(covariances).clamp_min(0).mean(0).tolist()
        most = max(most, (math.sqrt(sum(beside)) + _ROUNDING) / (math.sqrt(along) + _ROUNDING))
    return min(most, _APART)


def _blocks(x: Tensor) -> Tensor:
    """The means of blocks, one after the other."""
    return F.avg_pool2d(x, _BLOCK).flatten()
