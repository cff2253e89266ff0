"""A scene without its haze, as the network and the dark channel prior judge it together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from torch import Tensor

from lir_model import dark_channel

_LEAST_LIGHT: Final = 0.5
"""Mean of a scene without its haze, in those of the hazy one: what heavy smog hides is dim, so it is exposed longer, as
He et al. (2009, section 4.3) advise."""
_VISIBLE: Final = 0.25
"""Where less light than that comes through a quarter of a scene, what is brought back is blotches as much as the scene:
some of the veil stays."""
_BRIGHTER: Final = 0.95
_EXPOSURES: Final = 20


def dehazed(scene: Tensor, network: Callable[[Tensor], Tensor]) -> Tensor:
    """A whole scene restored, ``(1, 3, h, w)`` in [0, 1] on the CPU.

    Args:
        scene: of that shape and range, h and w multiples of 32.
        network: that of dehazing, the same shape in and out.
    """
    restored = (network(scene).cpu().clamp(0, 1) + dark_channel.dehaze(scene)) / 2
    believed = min(1.0, dark_channel.visibility(scene) / _VISIBLE)
    restored = scene + believed * (restored - scene)
    least = _LEAST_LIGHT * scene.mean()
    for _ in range(_EXPOSURES):
        if restored.mean() >= least:
            break
        restored = restored**_BRIGHTER
    return restored
