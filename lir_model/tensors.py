"""Pictures as arrays, uint8, uint16 or float32 in [0, 1], and as tensors."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

Array = np.ndarray[Any, Any]
_LUMA: Final = (0.299, 0.587, 0.114)


def peak(dtype: np.dtype[Any]) -> float:
    """The value of white."""
    return 1.0 if dtype == np.float32 else float(np.iinfo(dtype).max)


def to_tensor(batch: Array) -> Tensor:
    """``(b, h, w)`` or ``(b, h, w, 3)`` of any dtype to ``(b, 3, h, w)`` float32 in [0, 1], channels last."""
    values = torch.from_numpy(batch.astype(np.float32) / np.float32(peak(batch.dtype)))
    return values.permute(0, 3, 1, 2) if values.ndim == 4 else values[:, None].expand(-1, 3, -1, -1)


def eight_bits(pictures: Tensor) -> Tensor:
    """What an 8-bit file keeps: clipped to [0, 1] and rounded to 255ths."""
    return (pictures.clamp(0, 1) * 255).round() / 255


def luma(pictures: Tensor) -> Tensor:
    """``(b, 3, h, w)`` to ``(b, 1, h, w)`` of the same range, by ITU-R BT.601."""
    return (pictures * pictures.new_tensor(_LUMA).view(1, 3, 1, 1)).sum(1, keepdim=True)


def store(values: Array, target: Array) -> None:
    """Writes values into a part of a picture, clipped and rounded; into a grey one the mean of the channels.

    Args:
        values: ``(h, w, 3)`` float32, white at 1.
        target: ``(h, w)`` or ``(h, w, 3)`` of any dtype, overwritten.
    """
    if target.ndim == 2:
        values = values.mean(2)
    values = values.clip(0, 1)
    target[:] = values if target.dtype == np.float32 else np.rint(values * np.float32(peak(target.dtype)))
