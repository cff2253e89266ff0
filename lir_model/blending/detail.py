"""Detail: brings back what was taken, most where there is structure."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Shift
from lir_model.blending.planes import Planes, luma, smoothed

BANDS: Final = 3
"""Bands that are brought back, of 1, 2 and 4 pixels of the photo: what is coarser is no detail. Chosen."""
REACH: Final = 3 * ((1 << BANDS) - 1)
"""Pixels around a pixel that are read: each band reads three times its own size, for its detail and for the strength of
that."""
_RAISED: Final = np.float32(4)
"""Factor for the energy of what is left, which is too low where detail was taken: a quarter where half was taken.
Chosen."""
_LEAST: Final = np.float32(1e-9)
"""Keeps 0 / 0 out: far below the energy of any step of 16 bits."""


def bring_back(before: Planes, now: Planes, scale: int) -> Effect:
    """Adds the detail of luma that was taken.

    What was taken is parted into bands by the wavelet transform à trous (Shensa 1992, doi:10.1109/78.157290; here with
    the weights 1, 2, 1), and so is what is there now. Each band of what was taken is weighted by the share that
    structure has in it: the energy of the band now, raised, divided by that plus the energy of what was taken. This is
    the Wiener filter with the restored picture as its estimate of what is signal, as in the second step of BM3D (Dabov
    et al. 2007, doi:10.1109/TIP.2007.901238). In a flat place nothing is there now, so nothing comes back.
    Colour stays as it is.

    In a reduced picture the bands are those of the photo that are still to be seen in it.
    """
    structure = luma(now)
    taken = luma(before) - structure
    total = np.zeros_like(taken)
    for band in range(max(0, BANDS - (scale.bit_length() - 1))):
        step = 1 << band
        coarser, coarser_taken = smoothed(structure, step), smoothed(taken, step)
        finer, finer_taken = structure - coarser, taken - coarser_taken
        signal, noise = smoothed(finer * finer, step), smoothed(finer_taken * finer_taken, step)
        signal *= _RAISED
        noise += signal
        noise += _LEAST
        signal /= noise
        signal *= finer_taken
        total += signal
        structure, taken = coarser, coarser_taken
    return Shift(total)
