"""Converts what callers pass (an array or a tensor, one picture or a batch) to single arrays, and results back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import numpy as np
import torch
from torch import Tensor

from lir_model.pixels import Array

Picture = TypeVar("Picture", Array, Tensor)
"""An array ``(h, w)``, ``(h, w, 3)`` or ``(b, h, w, 3)``, or a tensor ``(h, w)``, ``(c, h, w)`` or ``(b, c, h, w)``
with one or three channels. uint8, uint16, or floating point with white at 1."""

_FLOATS: Final = (np.float16, np.float64)
"""Floating-point types that are converted to float32 for the computation, and back for the result."""


def unpacked(given: Picture) -> tuple[list[Array], Callable[[Sequence[Array]], Picture]]:
    """Splits what a caller passed into single pictures.

    Returns:
        The pictures, ``(h, w)`` or ``(h, w, 3)``, as a restorer takes them; and a function that turns their results
        into the caller's form: array or tensor, one or a batch, of the same dtype and on the same device.

    Raises:
        ValueError: the number of dimensions or channels is not that of a ``Picture``, or it has no pixels.
    """
    if isinstance(given, Tensor):
        return _of_tensor(given)
    return _of_array(given)


def _of_array(given: Array) -> tuple[list[Array], Callable[[Sequence[Array]], Array]]:
    """``unpacked`` for arrays."""
    if given.ndim not in (2, 3, 4) or not given.size:
        raise ValueError(
            f"a picture is an array (h, w) or (h, w, 3), a batch (b, h, w, 3), of pixels, not {given.shape}"
        )
    values = given.astype(np.float32) if given.dtype in _FLOATS else given

    def pack(results: Sequence[Array]) -> Array:
        together = np.stack(results) if given.ndim == 4 else results[0]
        return together.astype(given.dtype, copy=False)

    return list(values) if given.ndim == 4 else [values], pack


def _of_tensor(given: Tensor) -> tuple[list[Array], Callable[[Sequence[Array]], Tensor]]:
    """``unpacked`` for tensors."""
    channels = given.shape[-3] if given.ndim in (3, 4) else 1
    if given.ndim not in (2, 3, 4) or channels not in (1, 3) or not given.numel():
        raise ValueError(
            f"a picture is a tensor (h, w) or (c, h, w), a batch (b, c, h, w), with 1 or 3 channels of pixels, "
            f"not {tuple(given.shape)}"
        )
    height, width = given.shape[-2:]
    values = given.detach().cpu()
    values = values.float() if values.is_floating_point() else values
    planes: Array = values.reshape(-1, channels, height, width).numpy()
    pictures: list[Array] = [plane[0] if channels == 1 else np.moveaxis(plane, 0, 2) for plane in planes]

    def pack(results: Sequence[Array]) -> Tensor:
        rows, columns = results[0].shape[:2]  # smaller than the picture where only a region was asked for
        stacked: Any = np.stack([r[None] if channels == 1 else np.moveaxis(r, 2, 0) for r in results])
        shape = (*given.shape[:-2], rows, columns)
        return torch.from_numpy(np.ascontiguousarray(stacked)).reshape(shape).to(given.device, given.dtype)

    return pictures, pack
