"""What else in a photo speaks for a task or against it, beside the small network: what the tasks themselves make of it.

Where the network of denoising takes something even from the flattest places, there is noise (``noise_evidence.py``),
and where fine detail has colour everywhere, too (``colour_noise.py``).
Where derain takes hardly any light, there is no rain (``rain_evidence.py``). Where the edges are soft and one kernel
explains several places, there is blur (``blur_evidence.py``). Dehaze leaves scenes alone that are black in many places:
there it is not suggested. Each is looked for only where it can make a difference, which is seldom in clean photos; the
colour of detail, which costs least, in all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from torch import Tensor

from lir_model.diagnosis.blur_evidence import rich_places
from lir_model.diagnosis.colour_noise import colour_of_detail, likelihood
from lir_model.diagnosis.noise_evidence import FlatPlaces, flat_places, showing_places
from lir_model.diagnosis.rain_evidence import LEAST_LIGHT, light_of_rain
from lir_model.haze.dark_channel import may_be_hazy
from lir_model.network import LIR
from lir_model.pixels import Array
from lir_model.running.parallel import begin
from lir_model.tensors import brightest, darkest
from lir_model.weights import catalogue

_NONE: Final = -100.0
"""Evidence that a task would change nothing."""
_ENOUGH: Final = 0.1
"""Points more than are lacking, so that rounding does not undo what is found: chosen."""
LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "noise": (_NONE, -_NONE),
    "rain": (_NONE, 0.0),
    "haze": (_NONE, 1.0),
    "blur": (-30.0, 22.0),
}
"""Evidence at least and at most by kind, so that the network has the last word: chosen with the thresholds
(``suggestion.py``; docs/experiments.md, rows 91, 93, 102 and 104). Against noise it may say all, for the screen of a
print seems as severe as any noise, and for it all that is lacking, where detail is coloured everywhere (row 113).
Against blur it may say less, because parts of a blurred photo that hold next to no edges seem sharp. Of rain and haze
there is hardly any evidence but against them."""
_FLAT: Final = 9.0
"""Evidence for noise at most that comes from the flattest places alone: chosen (row 103)."""
_HAZY: Final = 0.5
"""Share of what it could change from which on dehaze is worth suggesting. Measured: of 71 hazy scenes, those of the
table among them, it is 0.77 at least."""
_COLOURLESS: Final = 3 / 255
"""Difference between the brightest and the darkest channel, on average, below which a scene is grey: chosen."""
_GREY: Final = -12.0
"""Evidence against haze of a grey scene. Nothing in it is dark in one channel only, so it seems hazy sooner. Measured:
see docs/experiments.md, row 101."""


class EvidenceFinder:
    """Looks for evidence. Keeps the networks that it needed once; safe to use from several threads.

    Args:
        tasks: by kind of degradation, the task that takes it away; those for noise and rain.
    """

    def __init__(self, tasks: Mapping[str, str]) -> None:
        self._tasks = tasks

    def evidence(self, picture: Array, scene: Tensor, lacking: Mapping[str, float], noise: float) -> dict[str, float]:
        """Points of severity by kind, 0 where nothing is known or it would change nothing.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of any depth and size.
            scene: the whole of it, ``(1, 3, h, w)`` in [0, 1], some hundred pixels a side.
            lacking: by kind, how many points of severity it lacks for alarm; below 0 where it has more.
            noise: severity of noise on average over the flattest places by lightness.

        Raises:
            WeightsError: a network that is needed cannot be loaded.
        """
        looks: dict[str, Callable[[], float]] = {
            "noise": lambda: self._of_noise(picture, lacking["noise"], noise),
            "rain": lambda: 0.0 if self.light_of_rain(picture) >= LEAST_LIGHT else _NONE,
            "haze": lambda: _of_haze(scene),
            "blur": lambda: rich_places(picture).evidence,
        }
        needed = [kind for kind, (least, most) in LIMITS.items() if least <= lacking[kind] <= most]
        # What one thread does for rain passes beside the other looks, which leave a core idle now and then.
        rain = begin(looks["rain"]) if "rain" in needed else None
        points = {kind: looks[kind]() for kind in needed if kind != "rain"}
        if rain:
            points["rain"] = rain.result()
        return {kind: min(max(least, points.get(kind, 0.0)), most) for kind, (least, most) in LIMITS.items()}

    def _of_noise(self, picture: Array, lacking: float, severity: float) -> float:
        """Evidence for noise, in points of severity."""
        coloured = likelihood(colour_of_detail(picture), severity) >= 0
        if lacking > _FLAT and not coloured:
            return 0.0
        flat = self.flat_places(picture)
        if coloured and not showing_places(picture, self._denoising, flat).textured:
            return max(flat.evidence, lacking + _ENOUGH)
        return min(flat.evidence, _FLAT) if lacking <= _FLAT else 0.0

    def flat_places(self, picture: Array) -> FlatPlaces:
        """What the flattest places of a photo show."""
        return flat_places(picture, self._denoising)

    def light_of_rain(self, picture: Array) -> float:
        """How much darker, of 255, the place richest in detail gets without what derain takes for rain."""
        return light_of_rain(picture, self._deraining)

    @cached_property
    def _denoising(self) -> LIR:
        return catalogue.load(self._tasks["noise"], "fast")

    @cached_property
    def _deraining(self) -> LIR:
        return catalogue.load(self._tasks["rain"], "fast")


def _of_haze(scene: Tensor) -> float:
    """Evidence for haze in a scene ``(1, 3, h, w)``, in points of severity."""
    if float(may_be_hazy(scene)) < _HAZY:
        return _NONE
    colour = float((brightest(scene) - darkest(scene)).mean())
    return LIMITS["haze"][1] if colour >= _COLOURLESS else _GREY
