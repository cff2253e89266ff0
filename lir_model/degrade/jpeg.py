"""JPEG compression by matrix products, for batches on any device (ITU-T T.81, quantisation tables of its annex K)."""

from __future__ import annotations

import math
from functools import cache
from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade.random import chance, uniform
from lir_model.pixels import LUMA

_LUMA_STEPS: Final = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
"""Steps by which the coefficients of a block of luma are divided at quality 50 (ITU-T T.81, table K.1)."""
_CHROMA_STEPS: Final = (
    (17, 18, 24, 47, 99, 99, 99, 99),
    (18, 21, 26, 66, 99, 99, 99, 99),
    (24, 26, 56, 99, 99, 99, 99, 99),
    (47, 66, 99, 99, 99, 99, 99, 99),
    *((99,) * 8,) * 4,
)
"""The same of chroma (table K.2)."""
_TO_YCC: Final = (LUMA, (-0.168736, -0.331264, 0.5), (0.5, -0.418688, -0.081312))
"""From RGB to YCbCr (JFIF 1.02)."""


@cache
def _dct(device: torch.device) -> Tensor:
    """The matrix of the discrete cosine transform of 8 values (section A.3.3)."""
    n = torch.arange(8.0)
    basis = torch.cos(math.pi / 8 * (n[None] + 0.5) * n[:, None]) / 2
    basis[0] /= math.sqrt(2)
    return basis.to(device)


def _quantise(plane: Tensor, table: tuple[tuple[int, ...], ...], quality: Tensor) -> Tensor:
    """Quantises the blocks of planes.

    Args:
        plane: ``(b, c, h, w)`` in [-128, 127], h and w multiples of 8.
        table: steps of quantisation.
        quality: ``(b, 1, 1, 1)``, 1 to 100.
    """
    scale = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality)[..., None, None]
    steps = ((torch.tensor(table, device=plane.device) * scale + 50) / 100).floor().clamp(1, 255)
    dct = _dct(plane.device)
    blocks = plane.unflatten(3, (-1, 8)).unflatten(2, (-1, 8)).transpose(3, 4)
    blocks = dct @ blocks @ dct.T
    blocks = (blocks / steps).round() * steps
    return (dct.T @ blocks @ dct).transpose(3, 4).flatten(4, 5).flatten(2, 3)


def jpeg(pictures: Tensor, quality: Tensor, halve_chroma: Tensor, offset: tuple[int, int] = (0, 0)) -> Tensor:
    """Compresses and decompresses a batch.

    Args:
        pictures: ``(b, 3, h, w)`` in [0, 1].
        quality: ``(b, 1, 1, 1)``, 1 to 100, on the scale of libjpeg.
        halve_chroma: ``(b, 1, 1, 1)`` booleans: whether chroma has half the resolution (4:2:0).
        offset: rows and columns, 0 to 15 each, by which blocks begin before the picture.
    """
    h, w = pictures.shape[-2:]
    top, left = offset
    padded = F.pad(pictures, (left, -(w + left) % 16, top, -(h + top) % 16), mode="replicate")
    matrix = torch.tensor(_TO_YCC, device=pictures.device)
    ycc = torch.einsum("ij,bjhw->bihw", matrix, padded * 255)
    luma = _quantise(ycc[:, :1] - 128, _LUMA_STEPS, quality) + 128
    full = _quantise(ycc[:, 1:], _CHROMA_STEPS, quality)
    half = _quantise(F.avg_pool2d(ycc[:, 1:], 2), _CHROMA_STEPS, quality)
    half = F.interpolate(half, scale_factor=2, mode="bilinear")
    chroma = torch.where(halve_chroma, half, full)
    rgb = torch.einsum("ij,bjhw->bihw", torch.linalg.inv(matrix), torch.cat((luma, chroma), 1)) / 255
    return rgb[..., top : top + h, left : left + w].clamp(0, 1)


def random_jpeg(
    pictures: Tensor, generator: Generator, share: float, quality: tuple[float, float] = (40, 98)
) -> Tensor:
    """Compresses a random share of the pictures, half of them with halved chroma.

    Args:
        pictures: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        share: probability of each picture to be compressed.
        quality: range of the quality, 1 to 100.
    """
    b = pictures.shape[0]
    top, left = (int(v) for v in uniform(generator, (2,), 0, 16))
    compressed = jpeg(
        pictures, uniform(generator, (b, 1, 1, 1), *quality).round(), chance(generator, b, 0.5), (top, left)
    )
    return torch.where(chance(generator, b, share), compressed, pictures)
