"""Measures of how close a picture comes to the truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
import torch

from lir_model.arguments import positive
from lir_model.errors import Cancelled, ValuesError
from lir_model.pixels import Array, check_array, luma

_WINDOW: Final = 11
_SIGMA: Final = 1.5
_K1: Final = 0.01
_K2: Final = 0.03
"""Side and standard deviation of the window of SSIM in pixels, and its two constants: Wang et al., see ``ssim``."""
_BAND: Final = 64
"""Rows measured at a time, so that they stay in the cache and large pictures need no more memory: chosen."""


def _check(a: Array, b: Array, peak: float = 255) -> None:
    positive(peak, "peak")
    check_array(a)
    check_array(b)
    if a.shape != b.shape or not a.size:
        raise ValuesError(
            "pictures of different shapes, or without pixels, cannot be compared: {one} and {other}",
            one=a.shape,
            other=b.shape,
        )


def psnr(a: Array, b: Array, peak: float = 255) -> float:
    """Peak signal-to-noise ratio in dB over all values; infinite for equal pictures.

    Args:
        a: any shape.
        b: of the same shape.
        peak: the value of white: 255, 65535 or 1.

    Raises:
        ValuesError: these are no arrays, without pixels, or the shapes differ.
    """
    _check(a, b, peak)
    error = 0.0
    for top in range(0, len(a), _BAND):
        band = slice(top, top + _BAND)
        error += float(np.square(a[band].astype(np.float64) - b[band].astype(np.float64)).sum())
    error /= a.size
    return float("inf") if error == 0 else float(10 * np.log10(peak**2 / error))


def psnr_y(a: Array, b: Array) -> float:
    """PSNR in dB, peak 255, of the luma of two pictures ``(h, w, 3)`` uint8; luma from 16 to 235, as in deraining
    papers.

    Raises:
        ValuesError: these are no arrays, without pixels, or the shapes differ.
    """
    _check(a, b)
    return psnr(16 + luma(a) * (219 / 255), 16 + luma(b) * (219 / 255))


def ssim(a: Array, b: Array, peak: float = 255, *, cancelled: Callable[[], bool] | None = None) -> float:
    """Structural similarity: the mean over channels and over all positions where the window lies inside the picture.

    Wang, Bovik, Sheikh, Simoncelli, *Image Quality Assessment*, TIP 13 (2004): Gaussian window of 11 pixels, sigma 1.5,
    K1 0.01, K2 0.03.

    Args:
        a: ``(h, w)`` or ``(h, w, c)``, at least 11 pixels on each side.
        b: of the same shape.
        peak: the value of white: 255, 65535 or 1.
        cancelled: asked once every few rows whether to stop.

    Raises:
        ValuesError: these are no arrays, the shapes differ, or the pictures are smaller than the window.
        Cancelled: ``cancelled`` said so.
    """
    _check(a, b, peak)
    if a.ndim not in (2, 3) or min(a.shape[:2]) < _WINDOW:
        raise ValuesError("SSIM needs pictures of at least {least} x {least} pixels", least=_WINDOW)
    places, total = len(a) - _WINDOW + 1, 0.0
    for top in range(0, places, _BAND):
        if cancelled is not None and cancelled():
            raise Cancelled("the measurement was cancelled")
        rows = min(_BAND, places - top)
        band = slice(top, top + rows + _WINDOW - 1)
        total += rows * _ssim_of_band(a[band], b[band], peak)
    return total / places


def _ssim_of_band(a: Array, b: Array, peak: float) -> float:
    """The mean over all positions where the window lies inside these rows."""
    offsets = torch.arange(_WINDOW, dtype=torch.float64) - _WINDOW // 2
    bell = torch.exp(-(offsets**2) / (2 * _SIGMA**2))
    window: list[float] = (bell / bell.sum()).tolist()

    def local_mean(x: torch.Tensor) -> torch.Tensor:
        # Sums of shifted copies: many times as fast as a convolution of one channel.
        for axis in (0, 1):
            places = x.shape[axis] - _WINDOW + 1
            total = x.narrow(axis, 0, places) * window[0]
            for shift in range(1, _WINDOW):
                total.add_(x.narrow(axis, shift, places), alpha=window[shift])
            x = total
        return x

    c1, c2 = (_K1 * peak) ** 2, (_K2 * peak) ** 2
    channels = []
    for x, y in zip(_planes(a), _planes(b), strict=True):
        mx, my = local_mean(x), local_mean(y)
        vx, vy = local_mean(x * x) - mx * mx, local_mean(y * y) - my * my
        covariance = local_mean(x * y) - mx * my
        similarity = ((2 * mx * my + c1) * (2 * covariance + c2)) / ((mx * mx + my * my + c1) * (vx + vy + c2))
        channels.append(float(similarity.mean()))
    return float(np.mean(channels))


def _planes(picture: Array) -> Iterator[torch.Tensor]:
    """Each channel, ``(h, w)`` float64, in the range of the picture."""
    planes = np.atleast_3d(picture)
    for channel in range(planes.shape[2]):
        yield torch.from_numpy(planes[..., channel].astype(np.float64))
