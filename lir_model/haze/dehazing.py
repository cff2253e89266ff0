"""A scene without its haze: cleared by the dark channel prior, then mended by the network.

The numbers below were chosen; docs/training.md tells what they did to the scores.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from torch import Tensor

from lir_model.haze import dark_channel
from lir_model.tensors import luma

_VISIBLE: Final = 0.33
"""Some veil stays where less light than this comes through a quarter of the scene, for next to nothing is left behind
it."""
_NETWORK: Final = 0.6
"""Share of the network in the result; the rest is the prior's."""
_FAINT: Final = 3 / 255
"""Difference in hue from the air that is as likely an error of JPEG compression as part of the scene."""


def dehazed(scene: Tensor, network: Callable[[Tensor], Tensor]) -> Tensor:
    """A whole scene restored, ``(1, 3, h, w)`` in [0, 1] on the CPU.

    Args:
        scene: of that shape and range, h and w multiples of 32.
        network: that of dehazing, the same shape in and out.
    """
    haze = dark_channel.Haze.of(scene)
    cleared = dark_channel.dehaze(_without_faint_hues(scene, haze.air))
    # Between both, because their errors are opposite: the prior leaves white things too dark, the network dark
    # ones too bright.
    restored = cleared + _NETWORK * (network(cleared).cpu().clamp(0, 1) - cleared)
    believed = min(1.0, float(haze.visible) / _VISIBLE) * float(dark_channel.veiled(scene))
    return scene + believed * (restored - scene)


def _without_faint_hues(scene: Tensor, air: Tensor) -> Tensor:
    """The scene with hues that hardly differ from the air's made the air's.

    Clearing would make coloured blotches of them. Fainter than ``_FAINT`` they go, stronger ones stay (Wiener's rule).
    """
    grey = luma(scene) / luma(air) * air
    hue = scene - grey
    power = hue.square().mean(1, keepdim=True)
    return (grey + hue * power / (power + _FAINT**2)).clamp(0, 1)
