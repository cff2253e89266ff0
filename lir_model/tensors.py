"""Pictures as tensors: ``(b, 3, h, w)`` float32, white at 1."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from lir_model.pixels import LUMA, Array, peak


def to_tensor(batch: Array) -> Tensor:
    """``(b, h, w)`` or ``(b, h, w, 3)`` of any depth to ``(b, 3, h, w)`` float32 in [0, 1], channels last."""
    values = torch.from_numpy(batch.astype(np.float32) / np.float32(peak(batch.dtype)))
    return values.permute(0, 3, 1, 2) if values.ndim == 4 else values[:, None].expand(-1, 3, -1, -1)


def eight_bits(pictures: Tensor) -> Tensor:
    """Pictures as an 8-bit file keeps them: clipped to [0, 1] and rounded to multiples of 1/255."""
    return (pictures.clamp(0, 1) * 255).round() / 255


def luma(pictures: Tensor) -> Tensor:
    """``(…, 3, h, w)`` to ``(…, 1, h, w)`` of the same range, by ITU-R BT.601."""
    red, green, blue = pictures.split(1, -3)  # several times as fast as a sum over the channel axis
    return torch.mul(red, LUMA[0]).add_(green, alpha=LUMA[1]).add_(blue, alpha=LUMA[2])


def brightest(pictures: Tensor) -> Tensor:
    """The largest channel of each pixel: ``(…, 3, h, w)`` to ``(…, 1, h, w)``."""
    red, green, blue = pictures.split(1, -3)
    return torch.maximum(torch.maximum(red, green), blue)  # several times as fast as ``amax``


def darkest(pictures: Tensor) -> Tensor:
    """The smallest channel of each pixel: ``(…, 3, h, w)`` to ``(…, 1, h, w)``."""
    red, green, blue = pictures.split(1, -3)
    return torch.minimum(torch.minimum(red, green), blue)


def ramp(x: Tensor, limits: tuple[float, float]) -> Tensor:
    """Maps each value linearly from 0 at the first limit to 1 at the second, clipped; the first limit may be the
    larger."""
    none, full = limits
    return (x - none).div_(full - none).clamp_(0, 1)
