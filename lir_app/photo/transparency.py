"""Pixels under full transparency: nobody sees them, so what they hold must not change what is seen."""

from __future__ import annotations

import numpy as np

from lir_model.pixels import Array

_ROWS = 256
"""Filled at a time, an even number, so that no copy of the whole picture is needed for it."""


def filled(pixels: Array, alpha: Array) -> Array:
    """The pixels with those under full transparency continued smoothly from the visible ones around.

    Averages of ever larger squares fill what smaller ones leave (push-pull: Gortler et al., The Lumigraph, 1996,
    section 3.5.1).

    Args:
        pixels: ``(h, w)`` or ``(h, w, 3)``.
        alpha: ``(h, w)``; 0 hides a pixel.
    """
    seen = alpha > 0
    if seen.all() or not seen.any():
        return pixels
    visible = pixels * (seen if pixels.ndim == 2 else seen[..., None])
    coarse = np.rint(_pull(_halved(np.atleast_3d(visible)), _halved(seen[..., None])[..., 0])).astype(pixels.dtype)
    coarse = coarse if pixels.ndim == 3 else coarse[..., 0]
    result = pixels.copy()
    for top in range(0, len(pixels), _ROWS):
        part = result[top : top + _ROWS]
        found = coarse[top // 2 : (top + _ROWS) // 2].repeat(2, axis=0).repeat(2, axis=1)
        hidden = ~seen[top : top + _ROWS]
        np.copyto(
            part, found[: part.shape[0], : part.shape[1]], where=hidden if pixels.ndim == 2 else hidden[..., None]
        )
    return result


def _pull(sums: Array, weight: Array) -> Array:
    """Means of what has a weight; where there is none, those of the next larger squares."""
    height, width = weight.shape
    means = sums / np.maximum(weight, 1e-6)[..., None]
    if weight.min() > 0 or max(height, width) == 1:
        return np.asarray(means)
    coarse = _pull(_halved(sums), _halved(weight[..., None])[..., 0])
    larger = coarse.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return np.where(weight[..., None] > 0, means, larger)


def _halved(values: Array) -> Array:
    """The sum of each square of four pixels, in float32."""
    height, width = values.shape[:2]
    sums = np.zeros(((height + 1) // 2, (width + 1) // 2, values.shape[2]), np.float32)
    for down in (0, 1):
        for across in (0, 1):
            corner = values[down::2, across::2]
            sums[: corner.shape[0], : corner.shape[1]] += corner
    return sums
