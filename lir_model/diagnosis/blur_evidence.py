"""What the places of a photo that are richest in detail tell of blur: how soft their edges are, and whether one kernel
blurred them all.

Shake and defocus leave nothing sharp and blur all places alike. Shallow depth of field leaves something sharp, or blurs
each place in its own way. What was enlarged has soft edges, too, but lacks no waves that a kernel takes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from torch import Tensor

from lir_model.blur.edges import SOFT, softness
from lir_model.blur.estimation import PRIORS, SIDES, Estimate, scaled
from lir_model.blur.spectra import evidence
from lir_model.diagnosis.views import richest
from lir_model.pixels import Array
from lir_model.running.parallel import each, never
from lir_model.tensors import to_tensor

_SIDE: Final = 384
_PARTS: Final = 3
"""Side of the parts, about what deblur estimates a kernel from, and how many: chosen."""
_SCALES: Final = 4
"""How many of ``SIDES`` the kernel is estimated through. Measured: after three it tells less, see docs/experiments.md,
row 93."""
_PRIOR: Final = PRIORS[1]
"""The middle one: chosen, a single estimate has to do."""


@dataclass(frozen=True)
class RichPlaces:
    """What the places richest in detail show.

    Attributes:
        soft: softness of the strongest edges, as deblur judges it, in the sharpest of the parts.
        explained: how much likelier the parts are, per wave, if the kernel of the richest one blurred them than if
            none did; in the part where that is least.
    """

    soft: float
    explained: float

    @property
    def evidence(self) -> float:
        """For blur, in points of severity: as fitted by ``build/tools/fit_evidence.py``, a little more for blur, so
        that no set of docs/diagnosis-table.md gets worse (docs/experiments.md, row 93). Where edges are sharp, deblur
        would not even look for a kernel."""
        return 22 * self.soft + 24 * (self.explained if self.soft >= SOFT else 0) - 40.5


def rich_places(picture: Array) -> RichPlaces:
    """What the places richest in detail show of a picture, ``(h, w)`` or ``(h, w, 3)`` of any depth and size."""
    parts = [to_tensor(part[None]) for part in richest(picture, _SIDE, _PARTS)]
    looks: list[Callable[[], float]] = [
        lambda: _explained([part.mean(1, keepdim=True) for part in parts]),
        lambda: min(map(softness, parts)),
    ]
    # Each in a thread of its own: the steps of an estimate are too small to be split among threads.
    explained, soft = each(lambda look, _: look(), looks, never)
    return RichPlaces(soft, explained)


def _explained(lumas: list[Tensor]) -> float:
    """See ``RichPlaces.explained``; 0 where the parts, ``(1, 1, h, w)``, are too small to tell."""
    side = SIDES[_SCALES - 1]
    reduced = [scaled(luma, side)[0, 0] for luma in lumas]
    if min(min(luma.shape) for luma in reduced) < 2 * side:
        return 0.0
    estimate = Estimate.begun(lumas[0][0, 0], _PRIOR)
    for _ in range(_SCALES):
        estimate = estimate.finer()
    return min(evidence(luma, estimate.kernel) for luma in reduced)
