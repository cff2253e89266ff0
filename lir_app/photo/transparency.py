"""Fills fully transparent pixels, so that their hidden values do not affect visible ones in a restoration."""

from __future__ import annotations

import numpy as np

from lir_model.pixels import Array

_STEP = 4
"""Side in pixels of the smallest squares: chosen, larger squares take less time, and the result is invisible."""
_ROWS = 64 * _STEP
"""Rows that are processed at a time: chosen, they fit into caches, and no copy of the whole picture is needed."""


def filled(pixels: Array, alpha: Array) -> Array:
    """Fills fully transparent pixels smoothly from the visible ones around them.

    Each gets the mean of the visible pixels in the smallest square around it that has any (push-pull: Gortler et al.,
    The Lumigraph, 1996, section 3.5.1).

    Args:
        pixels: ``(h, w)`` or ``(h, w, 3)``.
        alpha: ``(h, w)``; a pixel with 0 is fully transparent.

    Returns:
        The same shape and type; the same array if no pixel, or every pixel, is fully transparent.
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
    """The sum and the number of visible pixels in each of the smallest squares, float32."""
    height, width = (-(-side // _STEP) for side in hidden.shape)
    sums, count = np.empty((height, width, pixels.shape[2]), np.float32), np.empty((height, width), np.float32)
    for top in range(0, len(pixels), _ROWS):
        seen = ~hidden[top : top + _ROWS, :, None]
        rows = slice(top // _STEP, (top + _ROWS) // _STEP)
        sums[rows] = _summed(pixels[top : top + _ROWS] * seen, _STEP)
        count[rows] = _summed(seen, _STEP)[..., 0]
    return sums, count


def _pull(sums: Array, weight: Array) -> Array:
    """The mean of each square by its sum and weight; of a square without weight, the mean of the larger one around
    it."""
    height, width = weight.shape
    means = sums / np.maximum(weight, 1e-6)[..., None]
    if weight.min() > 0 or max(height, width) == 1:
        return np.asarray(means)
    coarse = _pull(_summed(sums, 2), _summed(weight[..., None], 2)[..., 0])
    larger = coarse.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    np.copyto(means, larger, where=(weight == 0)[..., None])
    return np.asarray(means)


def _summed(values: Array, step: int) -> Array:
    """The sum of the values in each square of ``step`` pixels a side, float32."""
    height, width = values.shape[:2]
    sums = np.zeros((-(-height // step), -(-width // step), values.shape[2]), np.float32)
    for down in range(step):
        for across in range(step):
            corner = values[down::step, across::step]
            sums[: corner.shape[0], : corner.shape[1]] += corner
    return sums
