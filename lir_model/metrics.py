"""Measures of how close a picture comes to the truth."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

Array = np.ndarray[Any, Any]


def _check(a: Array, b: Array) -> None:
    if a.shape != b.shape:
        raise ValueError(f"pictures of different shapes cannot be compared: {a.shape} and {b.shape}")


def psnr(a: Array, b: Array, peak: float = 255) -> float:
    """Peak signal-to-noise ratio in dB over all values; infinite for equal pictures.

    Raises:
        ValueError: the shapes differ.
    """
    _check(a, b)
    error = float(np.square(a.astype(np.float64) - b.astype(np.float64)).mean())
    return float("inf") if error == 0 else float(10 * np.log10(peak**2 / error))


def luma(picture: Array) -> Array:
    """Y of BT.601 in 16 to 235 from ``(h, w, 3)`` RGB in 0 to 255, not rounded, as deraining papers take it."""
    return 16 + picture.astype(np.float64) @ np.array([65.481, 128.553, 24.966]) / 255


def psnr_y(a: Array, b: Array) -> float:
    """PSNR in dB of the luma of two 8-bit RGB pictures, peak 255.

    Raises:
        ValueError: the shapes differ.
    """
    _check(a, b)
    return psnr(luma(a), luma(b))


def ssim(a: Array, b: Array, peak: float = 255) -> float:
    """Structural similarity, the mean over channels, where the whole window lies inside.

    Wang, Bovik, Sheikh, Simoncelli: *Image Quality Assessment* (2004): Gaussian window 11, sigma 1.5, K1 0.01, K2 0.03.

    Args:
        a, b: ``(h, w)`` or ``(h, w, c)``, at least 11 pixels on each side.
        peak: largest value.

    Raises:
        ValueError: the shapes differ, or the pictures are smaller than the window.
    """
    _check(a, b)
    if min(a.shape[:2]) < 11:
        raise ValueError("SSIM needs pictures of at least 11 x 11 pixels")
    offsets = torch.arange(-5, 6, dtype=torch.float64)
    window = torch.exp(-(offsets**2) / (2 * 1.5**2))
    window = window / window.sum()

    def local_mean(x: torch.Tensor) -> torch.Tensor:
        return F.conv2d(F.conv2d(x, window.view(1, 1, 11, 1)), window.view(1, 1, 1, 11))

    c1, c2 = (0.01 * peak) ** 2, (0.03 * peak) ** 2
    channels = []
    for x, y in zip(_planes(a), _planes(b), strict=True):
        mx, my = local_mean(x), local_mean(y)
        vx, vy = local_mean(x * x) - mx * mx, local_mean(y * y) - my * my
        covariance = local_mean(x * y) - mx * my
        similarity = ((2 * mx * my + c1) * (2 * covariance + c2)) / ((mx * mx + my * my + c1) * (vx + vy + c2))
        channels.append(float(similarity.mean()))
    return float(np.mean(channels))


def _planes(picture: Array) -> list[torch.Tensor]:
    planes = np.atleast_3d(picture).astype(np.float64)
    return [torch.from_numpy(planes[..., i].copy())[None, None] for i in range(planes.shape[2])]
