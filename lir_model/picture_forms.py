"""Converts what callers pass (an array or a tensor, one picture or a batch) to single arrays, and results back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import numpy as np
import torch
from torch import Tensor

from lir_model.arguments import refusal
from lir_model.errors import ValuesError
from lir_model.messages import Message
from lir_model.pixels import Array

Picture = TypeVar("Picture", Array, Tensor)
"""An array ``(h, w)``, ``(h, w, 3)`` or ``(b, h, w, 3)``, or a tensor ``(h, w)``, ``(c, h, w)`` or ``(b, c, h, w)``
with one or three channels. uint8, uint16, or floating point with white at 1."""

_FARTHEST: Final = 1.0
"""How far outside [0, 1] floating-point values may lie. Chosen: noise around black and white stays within, but a
picture with white at 255 does not."""


def unpacked(given: Picture) -> tuple[list[Array], Callable[[Sequence[Array]], Picture]]:
    """Splits what a caller passed into single pictures.

    Returns:
        The pictures, ``(h, w)`` or ``(h, w, 3)``, as a restorer takes them; and a function that turns their results
        into the caller's form: array or tensor, one or a batch, of the same dtype and on the same device.

    Raises:
        ValuesError: it is no ``Picture``, has no pixels, or holds values that cannot be meant.
    """
    pictures, pack = _of_tensor(given) if isinstance(given, Tensor) else _of_array(given)
    for picture in pictures:
        check_picture(picture)
    return pictures, pack


def single(given: Array) -> Array:
    """One picture, as the rest of the library takes it: in the byte order of this machine, floating point as float32.

    Raises:
        ValuesError: it is no array ``(h, w)`` or ``(h, w, 3)``, or holds values that cannot be meant.
    """
    picture = _plain(given) if isinstance(given, np.ndarray) else given
    check_picture(picture)
    return picture


def check_picture(picture: Array) -> None:
    """Refuses, by a ValuesError, what is no single picture of uint8, uint16 or float32, or holds values that cannot be
    meant."""
    if not isinstance(picture, np.ndarray):
        raise _no_picture(picture)
    good_shape = picture.ndim == 2 or (picture.ndim == 3 and picture.shape[2] == 3)
    if not good_shape or 0 in picture.shape or picture.dtype not in (np.uint8, np.uint16, np.float32):
        raise _no_picture(picture)
    if picture.dtype == np.float32:
        least, most = float(picture.min()), float(picture.max())
        if not (np.isfinite(least) and np.isfinite(most)):
            raise ValuesError("the picture holds values that are not finite")
        if least < -_FARTHEST or most > 1 + _FARTHEST:
            raise ValuesError(
                "in floating point white is 1, but the picture holds values from {least:g} to {most:g}",
                least=least,
                most=most,
            )


def _no_picture(given: object) -> ValuesError:
    expected = Message(
        "an array (h, w) or (h, w, 3), or a tensor (h, w) or (c, h, w) with 1 or 3 channels, or a batch of those, of "
        "uint8, uint16 or floating point"
    )
    return refusal("a picture", expected, given)


def _plain(values: Array) -> Array:
    """Floating point as float32, anything else in the byte order of this machine; a plain array, whatever its class."""
    values = np.asarray(values)
    with np.errstate(over="ignore"):  # too large to be meant, and refused for that
        return values.astype(np.float32 if values.dtype.kind == "f" else values.dtype.newbyteorder("="), copy=False)


def _of_array(given: Array) -> tuple[list[Array], Callable[[Sequence[Array]], Array]]:
    """``unpacked`` for arrays."""
    if not isinstance(given, np.ndarray) or given.ndim not in (2, 3, 4) or not given.size:
        raise _no_picture(given)
    values = _plain(given)

    def pack(results: Sequence[Array]) -> Array:
        together = np.stack(results) if given.ndim == 4 else results[0]
        return together.astype(given.dtype, copy=False)

    return list(values) if given.ndim == 4 else [values], pack


def _of_tensor(given: Tensor) -> tuple[list[Array], Callable[[Sequence[Array]], Tensor]]:
    """``unpacked`` for tensors."""
    channels = given.shape[-3] if given.ndim in (3, 4) else 1
    good_shape = given.ndim in (2, 3, 4) and channels in (1, 3) and given.numel()
    good_type = given.is_floating_point() or given.dtype in (torch.uint8, torch.uint16)
    if not good_shape or not good_type or given.layout != torch.strided:
        raise _no_picture(given)
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
