"""What else in a photo speaks for a task or against it, beside the small network: what the tasks themselves make of it.

Where the network of denoising takes something even from the flattest places there is noise; where it takes little
beside the structure that it leaves, it was texture. Deblur leaves pictures alone whose edges are crisp, dehaze leaves
scenes alone that are black in many places: there neither is suggested. Each is looked for only where it can make a
difference, which is seldom in clean photos.
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
from lir_model.blur.edges import softness
from lir_model.diagnosis.views import flattest, richest
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
_EDGES: Final = 384
_PARTS: Final = 3
"""Side of the parts that the softness of edges is judged on, about what deblur estimates a kernel from, and how many:
chosen."""

_NONE: Final = -100.0
"""Evidence that a task would change nothing."""
LIMITS: Final[Mapping[str, tuple[float, float]]] = {"noise": (-40.0, 12.0), "haze": (_NONE, 4.0), "blur": (-12.0, 4.0)}
"""Evidence at least and at most by kind, so that the network has the last word: chosen. At most as much as brings the
degraded pictures of the development sets beyond the threshold and hardly any clean one. At least so much for noise that
nobody has to look where it is strong (no clean picture of these sets was told more than 53); for blur so much because
parts of a blurred photo that hold next to no edges seem sharp."""


@dataclass(frozen=True)
class FlatPlaces:
    """What the flattest places of a photo show, as standard deviations of luma, of 255.

    Attributes:
        taken: of what the network of denoising takes away.
        structure: of what it leaves.
    """

    taken: float
    structure: float

    @property
    def logarithms(self) -> tuple[float, float]:
        """Of both, limited below, where they are errors of rounding."""
        return math.log(self.taken + 0.2), math.log(self.structure + 0.5)

    @property
    def evidence(self) -> float:
        """For noise, in points of severity: fitted by ``build/tools/fit_evidence.py`` on 77 photographs."""
        taken, structure = self.logarithms
        return 39.8 * taken - 15.3 * structure - 16.2


def edge_softness(picture: Array) -> float:
    """The softness of the strongest edges, as deblur judges it, in the sharpest of the parts that are rich in detail.

    Shake leaves nothing sharp, shallow depth of field does.
    """
    return min(softness(to_tensor(part[None])) for part in richest(picture, _EDGES, _PARTS))


def evidence_of_softness(soft: float) -> float:
    """For blur, in points of severity; fitted as that for noise is."""
    return 80.7 * soft - 131.2


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
            "blur": lambda: evidence_of_softness(edge_softness(picture)),
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
        return FlatPlaces(*(255 * float(each[quiet].mean().sqrt()) for each in (taken, structure)))

    @cached_property
    def _denoising(self) -> LIR:
        return catalogue.load(self._against_noise, "fast")


def _blocks(x: Tensor) -> Tensor:
    """The means of blocks, one after the other."""
    return F.avg_pool2d(x, _BLOCK).flatten()
