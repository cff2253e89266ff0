"""How much light derain takes from the place of a photo that is richest in detail: whether it can be rain.

Rain is light that falls on top of a scene (Garg and Nayar, *Vision and Rain*, IJCV 75, 2007), nearly everywhere. So
what is wet gets darker when derain takes the rain away. Of many textures that look like streaks it takes hardly
anything.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from lir_model.diagnosis.views import busiest
from lir_model.network import LIR
from lir_model.pixels import Array
from lir_model.running import cpu_forward
from lir_model.running.parallel import never
from lir_model.safeguards.combined import guarded_deraining
from lir_model.tensors import eight_bits, luma, to_tensor

_SIDE: Final = 128
"""Side of the crops that rain is taken from, the smallest that the network takes."""
_CROPS: Final = 1
"""One, because it takes longer than all that the network of the diagnosis looks at."""
LEAST_LIGHT: Final = 0.5
"""Light, of 255, below which what was taken is no rain. Measured: pictures in rain that alarm have 0.58 and more, real
and heavy rain 1.8 and more (docs/experiments.md, row 99)."""


def light_of_rain(picture: Array, deraining: LIR) -> float:
    """How much darker, of 255, the place richest in detail gets on average without what derain takes for rain.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth and size.
        deraining: the network that takes rain away.
    """
    rainy = to_tensor(busiest(picture, _SIDE, _CROPS)).contiguous()
    network = guarded_deraining(partial(cpu_forward.forward, deraining))
    dry = eight_bits(network(rainy, never))
    return 255 * float(luma(rainy - dry).mean())
