"""Pixels under full transparency: whatever they hold, nobody sees it, so it must not steer what is seen."""

from __future__ import annotations

import numpy as np

from lir_model.pixels import Array


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
    visible = np.where(seen if pixels.ndim == 2 else seen[..., None], pixels, 0)
    coarse = _pull(_halved(np.atleast_3d(visible)), _halved(seen[..., None])[..., 0])
    result = pixels.copy()
    rows, columns = np.nonzero(~seen)
    found = np.rint(coarse[rows // 2, columns // 2]).astype(pixels.dtype)
    result[rows, columns] = found if pixels.ndim == 3 else found[..., 0]
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
    padded = np.pad(values, ((0, height % 2), (0, width % 2), (0, 0)))
    squares = padded.reshape(padded.shape[0] // 2, 2, padded.shape[1] // 2, 2, -1)
    return squares.sum(axis=(1, 3), dtype=np.float32)
