"""Pixels under full transparency: nobody sees them, so what they hold must not change what is seen."""

from __future__ import annotations

import numpy as np

from lir_model.pixels import Array

_STEP = 4
"""Pixels of a side of the smallest squares. Chosen: nobody sees them, and the time goes into the first sums."""
_ROWS = 64 * _STEP
"""Worked on at a time, so that no copy of the whole picture is needed and the caches hold them."""


def filled(pixels: Array, alpha: Array) -> Array:
    """The pixels with those under full transparency continued smoothly from the visible ones around.

    Averages of ever larger squares fill what smaller ones leave (push-pull: Gortler et al., The Lumigraph, 1996,
    section 3.5.1).

    Args:
        pixels: ``(h, w)`` or ``(h, w, 3)``.
        alpha: ``(h, w)``; 0 hides a pixel.
    """
    hidden = alpha == 0
    if not hidden.any() or hidden.all():
        return pixels
    flat = pixels if pixels.ndim == 3 else pixels[..., None]
    coarse = np.rint(_pull(*_visible_sums(flat, hidden))).astype(pixels.dtype)
    result = flat.copy()
    for top in range(0, len(flat), _ROWS):
        unseen = hidden[top : top + _ROWS, :, None]
        if unseen.any():
            band = result[top : top + _ROWS]
            found = coarse[top // _STEP : (top + _ROWS) // _STEP].repeat(_STEP, axis=0).repeat(_STEP, axis=1)
            np.copyto(band, found[: band.shape[0], : band.shape[1]], where=unseen)
    return result.reshape(pixels.shape)


def _visible_sums(pixels: Array, hidden: Array) -> tuple[Array, Array]:
    """For each of the smallest squares the sum of its visible pixels, and how many they are, in float32."""
    height, width = (-(-side // _STEP) for side in hidden.shape)
    sums, count = np.empty((height, width, pixels.shape[2]), np.float32), np.empty((height, width), np.float32)
    for top in range(0, len(pixels), _ROWS):
        seen = ~hidden[top : top + _ROWS, :, None]
        rows = slice(top // _STEP, (top + _ROWS) // _STEP)
        sums[rows] = _summed(pixels[top : top + _ROWS] * seen, _STEP)
        count[rows] = _summed(seen, _STEP)[..., 0]
    return sums, count


def _pull(sums: Array, weight: Array) -> Array:
    """Means of what has a weight; where there is none, those of the next larger squares."""
    height, width = weight.shape
    means = sums / np.maximum(weight, 1e-6)[..., None]
    if weight.min() > 0 or max(height, width) == 1:
        return np.asarray(means)
    coarse = _pull(_summed(sums, 2), _summed(weight[..., None], 2)[..., 0])
    larger = coarse.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    np.copyto(means, larger, where=(weight == 0)[..., None])
    return np.asarray(means)


def _summed(values: Array, step: int) -> Array:
    """The sum of each square of a side of so many pixels, in float32."""
    height, width = values.shape[:2]
    sums = np.zeros((-(-height // step), -(-width // step), values.shape[2]), np.float32)
    for down in range(step):
        for across in range(step):
            corner = values[down::step, across::step]
            sums[: corner.shape[0], : corner.shape[1]] += corner
    return sums
