"""Detail: brings back fine detail that was removed, mostly where there is structure."""

from __future__ import annotations

from typing import Final

import numpy as np

from lir_model.blending.effects import Effect, Shift
from lir_model.blending.planes import Planes, luma, smoothed

BANDS: Final = 3
"""Number of wavelet bands that are brought back, of 1, 2 and 4 pixels of the photo. Chosen."""
REACH: Final = 3 * ((1 << BANDS) - 1)
"""Pixels around a pixel that influence it: three times the size of each band, for its detail and the energy of that."""
_RAISED: Final = np.float32(4)
"""Factor for the energy of what is left, to make up for detail that was removed: where half was removed, a quarter of
the energy is left. Chosen."""
_LEAST: Final = np.float32(1e-9)
"""Avoids 0 / 0. Chosen."""


def bring_back(before: Planes, now: Planes, scale: int) -> Effect:
    """Adds the detail of luma that was removed.

    Both what was removed and what is left are split into bands by the à trous wavelet transform (Shensa 1992,
    doi:10.1109/78.157290; here with the weights 1, 2, 1). Each removed band is weighted by s / (s + r), where s is the
    energy of the band that is left, times a factor, and r that of the removed band. This is a Wiener filter with the
    restored picture as the estimate of the signal, as in the second step of BM3D (Dabov et al. 2007,
    doi:10.1109/TIP.2007.901238). In flat places nothing is left, so nothing comes back. Colour stays as it is.

    In a reduced picture, only the bands of the photo that are still visible in it are used.
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
