"""Pictures with edges in all directions, and shaken."""

from __future__ import annotations

import torch
from torch import Generator, Tensor

from lir_model.degrade.blur import convolve_reflected, shake_kernels


def cartoon(height: int, width: int, seed: int = 0) -> Tensor:
    """Discs and boxes of many sizes and colours over one another, ``(1, 3, height, width)`` in [0, 1]."""
    generator = Generator().manual_seed(seed)
    y, x = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    picture = torch.full((3, height, width), 0.5)
    for i in range(height * width // 500):
        top, left, size, *colour = torch.rand(6, generator=generator).tolist()
        dy, dx, radius = (y - top * height).abs(), (x - left * width).abs(), 3 + 25 * size**2
        inside = dy.square() + dx.square() < radius**2 if i % 2 else torch.maximum(dy, dx * (1 + size)) < radius
        picture = torch.where(inside, 0.1 + 0.8 * torch.tensor(colour)[:, None, None], picture)
    return picture[None]


def shake(extent: float, seed: int = 0) -> Tensor:
    """A kernel of hand shake, ``(1, 37, 37)``."""
    return shake_kernels(Generator().manual_seed(seed), 1, torch.tensor([extent]))


def shaken(sharp: Tensor, kernel: Tensor) -> Tensor:
    """Blurred, with noise of 1 in 255."""
    noise = torch.randn(sharp.shape, generator=Generator().manual_seed(9)) / 255
    return (convolve_reflected(sharp, kernel) + noise).clamp(0, 1)
