"""Classical methods to compare with, run as their users would: no truth told but where the name says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import bm3d
import cv2
import numpy as np

Array = np.ndarray[Any, Any]


def non_local_means(picture: Array) -> Array:
    """OpenCV's fastNlMeansDenoisingColored (Buades, Coll, Morel 2005), strength by the noise it estimates."""
    strength = max(1.0, 0.9 * estimated_sigma(picture))
    return cv2.fastNlMeansDenoisingColored(picture, None, strength, strength, 7, 21)


def estimated_sigma(picture: Array) -> float:
    """Standard deviation of white noise in 8-bit levels (Immerkaer 1996)."""
    grey = picture.astype(np.float64).mean(2)
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], dtype=np.float64)
    response = cv2.filter2D(grey, -1, mask)[1:-1, 1:-1]
    return float(np.sqrt(np.pi / 2) * np.abs(response).mean() / 6 * np.sqrt(3))


def cbm3d_told(sigma: float) -> Callable[[Array], Array]:
    """CBM3D (Dabov et al. 2007), told the standard deviation of the noise."""

    def run(picture: Array) -> Array:
        restored = bm3d.bm3d_rgb(picture.astype(np.float64) / 255, sigma / 255)
        return (restored.clip(0, 1) * 255).round().astype(np.uint8)

    return run


def dark_channel_prior(picture: Array) -> Array:
    """He, Sun, Tang: Single Image Haze Removal Using Dark Channel Prior (2009), refined by a guided filter (2013)."""
    image = picture.astype(np.float32) / 255
    window = cv2.getStructuringElement(cv2.MORPH_RECT, (15, 15))
    dark = cv2.erode(image.min(2), window)
    brightest = np.argsort(dark.ravel())[-max(1, dark.size // 1000) :]
    air = image.reshape(-1, 3)[brightest].max(0)
    transmission = 1 - 0.95 * cv2.erode((image / air.clip(0.1)).min(2), window)
    guide = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    transmission = _guided(guide, transmission, radius=40, eps=1e-3).clip(0.1, 1)[..., None]
    return (((image - air) / transmission + air).clip(0, 1) * 255).round().astype(np.uint8)


def _guided(guide: Array, source: Array, radius: int, eps: float) -> Array:
    side = (2 * radius + 1, 2 * radius + 1)

    def mean(x: Array) -> Array:
        return cv2.blur(x, side)

    slope = (mean(guide * source) - mean(guide) * mean(source)) / (mean(guide * guide) - mean(guide) ** 2 + eps)
    offset = mean(source) - slope * mean(guide)
    return mean(slope) * guide + mean(offset)


def unsharp_mask(picture: Array) -> Array:
    """The sharpening of every photo editor: radius 2 pixels, amount 1."""
    soft = cv2.GaussianBlur(picture, (0, 0), 2)
    return cv2.addWeighted(picture, 2, soft, -1, 0)


PEERS: Final[dict[str, dict[str, Callable[[Array], Array]]]] = {
    "white noise 25": {"OpenCV non-local means": non_local_means},
    "white noise 25, middle 256 x 256": {
        "OpenCV non-local means": non_local_means,
        "CBM3D, sigma told": cbm3d_told(25),
    },
    "noise-real": {"OpenCV non-local means": non_local_means},
    "haze-indoor": {"dark channel prior + guided filter": dark_channel_prior},
    "shake": {"unsharp mask": unsharp_mask},
    "blur-levin": {"unsharp mask": unsharp_mask},
}
