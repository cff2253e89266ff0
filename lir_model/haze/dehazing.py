"""Removes the haze of a scene: first by the dark channel prior, then corrected by the network.

The numbers below were chosen; docs/training.md tells how they changed the scores.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from torch import Tensor

from lir_model.haze import dark_channel
from lir_model.tensors import luma

_VISIBLE: Final = 0.33
"""Transmission in the haziest quarter of a scene below which some haze stays, because hardly anything is left behind
it."""
_NETWORK: Final = 0.6
"""Share of the network in the result; the rest is the prior's."""
_FAINT: Final = 3 / 255
"""Difference in chroma from the air that is as likely an error of JPEG compression as part of the scene."""


def dehazed(scene: Tensor, network: Callable[[Tensor], Tensor]) -> Tensor:
    """Restores a whole scene; a ``Judge`` of ``methods/scene.py``.

    Args:
        scene: ``(1, 3, h, w)`` in [0, 1] on the CPU, h and w multiples of 32.
        network: the dehazing network; takes and gives the same shape.

    Returns:
        The same shape, in [0, 1] on the CPU.
    """
    haze = dark_channel.Haze.of(scene)
    cleared = dark_channel.dehaze(_without_faint_hues(scene, haze.air))
    # Between the two, because their errors are opposite: the prior leaves white things too dark, the network leaves
    # dark things too bright.
    restored = cleared + _NETWORK * (network(cleared).cpu().clamp(0, 1) - cleared)
    believed = min(1.0, float(haze.visible) / _VISIBLE) * float(dark_channel.may_be_hazy(scene))
    return scene + believed * (restored - scene)


def _without_faint_hues(scene: Tensor, air: Tensor) -> Tensor:
    """The scene without chroma that hardly differs from that of the air.

    Removing haze would turn it into coloured blotches. Differences fainter than ``_FAINT`` are attenuated, stronger
    ones stay (Wiener filter).
    """
    grey = luma(scene) / luma(air) * air
    hue = scene - grey
    power = hue.square().mean(1, keepdim=True)
    return (grey + hue * power / (power + _FAINT**2)).clamp(0, 1)
