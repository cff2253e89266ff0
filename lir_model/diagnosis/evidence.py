"""What else in a photo speaks for a task or against it, beside the small network: what the tasks themselves make of it.

Where the network of denoising takes something even from the flattest places there is noise; where it takes little
beside the structure that it leaves, or red, green and blue go together, it was texture. Where the edges
are soft and a kernel explains several places, there is blur (``rich_places.py``). Dehaze leaves scenes alone that are
black in many places: there it is not suggested. Each is looked for only where it can make a difference, which is seldom
in clean photos.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import catalogue, cpu_forward
from lir_model.diagnosis.rich_places import rich_places
from lir_model.diagnosis.views import flattest
from lir_model.haze.dark_channel import may_be_hazy
from lir_model.network import LIR
from lir_model.parallel import each, never
from lir_model.pixels import Array
from lir_model.tensors import brightest, darkest, eight_bits, luma, to_tensor

_SIDE: Final = 128
"""Side of the crops that are denoised, the smallest that the network takes."""
_CROPS: Final = 2
_BLOCK: Final = 16
_QUIET: Final = 0.25
"""Share of the blocks of the crops, those with least structure, that noise is judged by: chosen."""
_EXPOSED: Final = 0.05
"""Share of its pixels that may be black or white in a block that counts: chosen."""
_FEWEST: Final = 8
"""Blocks that count at least, the best exposed."""
_DETAIL: Final = ((1.0, -2.0, 1.0), (-2.0, 4.0, -2.0), (1.0, -2.0, 1.0))
"""Weights through which noise comes and little else (Immerkær, *Fast Noise Variance Estimation*, CVIU 64, 1996)."""
_REDUCED: Final = (1, 2)
"""Factors of reduction at which the detail of channels is compared: JPEG takes the finest of its colour. Chosen: at 4,
meadows have colours of their own."""
_ROUNDING: Final = 0.15 / 255
"""Detail, white at 1, that may be nothing but rounding: chosen."""
_APART: Final = 0.25
"""Ratio from which on channels are so far apart that more of it says nothing: chosen. Of made camera noise three in
five have more, of drawn textures one in ten; real meadows have 0.06 to 0.11."""
_TOGETHER: Final = 30.0
"""Points of severity that a ratio smaller by a factor of e costs: chosen. Measured on 40 drawn textures and 225
pictures of 15 photographs, clean and noisy: 10 instead of 14 clean textures alarm, no clean photograph does, and 3 of
105 noisy ones, faint and nearly without colour, are no longer found."""
_NONE: Final = -100.0
"""Evidence that a task would change nothing."""
LIMITS: Final[Mapping[str, tuple[float, float]]] = {"noise": (-40.0, 9.0), "haze": (_NONE, 1.0), "blur": (-30.0, 18.5)}
"""Evidence at least and at most by kind, so that the network has the last word: chosen with the thresholds
(``suggestion.py``; docs/experiments.md, rows 91 and 93). At least so much for noise that nobody has to look where it is
strong (no clean picture of these sets was told more than 53); for blur less, because parts of a blurred photo that hold
next to no edges seem sharp. Of haze there is hardly any evidence but against it."""


@dataclass(frozen=True)
class FlatPlaces:
    """What the flattest places of a photo show.

    Attributes:
        taken: standard deviation of luma, of 255, of what the network of denoising takes away.
        structure: the same of what it leaves.
        apart: how far the channels go apart in the finest detail; see ``_apart``.
    """

    taken: float
    structure: float
    apart: float

    @property
    def logarithms(self) -> tuple[float, float]:
        """Of what is taken and left, limited below, where they are errors of rounding."""
        return math.log(self.taken + 0.2), math.log(self.structure + 0.5)

    @property
    def evidence(self) -> float:
        """For noise, in points of severity: fitted by ``build/tools/fit_evidence.py`` on 77 photographs, with weights
        of the network that had not learnt them by heart (docs/experiments.md, row 91), and less where channels go
        together."""
        taken, structure = self.logarithms
        return 39.8 * taken - 15.3 * structure - 16.2 + _TOGETHER * math.log(self.apart / _APART)


class EvidenceFinder:
    """Looks for evidence. Keeps the network that takes noise away once it was needed; safe to use from several threads.

    Args:
        against_noise: the task that takes noise away.
    """

    def __init__(self, against_noise: str) -> None:
        self._against_noise = against_noise

    def evidence(self, picture: Array, scene: Tensor, lacking: Mapping[str, float]) -> dict[str, float]:
        """Points of severity by kind, 0 where nothing is known or it would change nothing.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of any depth and size.
            scene: the whole of it, ``(1, 3, h, w)`` in [0, 1], some hundred pixels a side.
            lacking: by kind, how many points of severity it lacks for alarm; below 0 where it has more.

        Raises:
            WeightsError: the network that takes noise away cannot be loaded.
        """
        looks: dict[str, Callable[[], float]] = {
            "noise": lambda: self.flat_places(picture).evidence,
            "haze": lambda: LIMITS["haze"][1] if float(may_be_hazy(scene)) > 0 else _NONE,
            "blur": lambda: rich_places(picture).evidence,
        }
        found = {}
        for kind, look in looks.items():
            least, most = LIMITS[kind]
            found[kind] = min(max(least, look()), most) if least <= lacking[kind] <= most else 0.0
        return found

    def flat_places(self, picture: Array) -> FlatPlaces:
        """What the flattest places of a photo show."""
        noisy = to_tensor(flattest(picture, _SIDE, _CROPS)).contiguous()
        denoised = partial(cpu_forward.forward, self._denoising)
        restored = eight_bits(torch.cat(list(each(denoised, noisy.split(1), never))))
        taken = _blocks(luma(noisy - restored).square())
        lightness = luma(restored)
        structure = (_blocks(lightness.square()) - _blocks(lightness).square()).clamp_min(0)
        cut = _blocks(((brightest(noisy) >= 254 / 255) | (darkest(noisy) <= 1 / 255)).float())
        exposed = (cut < max(_EXPOSED, float(cut.sort().values[_FEWEST - 1]) + 1e-6)).nonzero()[:, 0]
        quiet = exposed[structure[exposed].argsort()[: max(4, round(_QUIET * len(exposed)))]]
        of_taken, of_structure = (255 * float(each[quiet].mean().sqrt()) for each in (taken, structure))
        return FlatPlaces(of_taken, of_structure, _apart(noisy, exposed))

    @cached_property
    def _denoising(self) -> LIR:
        return catalogue.load(self._against_noise, "fast")


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
    weights = torch.tensor(_DETAIL)[None, None] / 6
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
