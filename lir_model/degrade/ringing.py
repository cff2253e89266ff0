"""Ringing: what deconvolution by an inexact kernel makes of a blurred picture."""

from __future__ import annotations

import torch
from torch import Generator, Tensor

from lir_model.blur.deconvolution import deconvolve
from lir_model.degrade.blur import convolve_reflected, highlights, photographed, random_kernels, spot
from lir_model.degrade.random import convolve, log_uniform, normal, severity, uniform
from lir_model.tensors import eight_bits


def mistaken(kernels: Tensor, generator: Generator) -> Tensor:
    """Kernels with the errors of an estimate: softened, uneven, with false parts near the true ones, without faint
    parts.

    Args:
        kernels: ``(b, k, k)``, each summing to 1; so do the results.
        generator: randomness.
    """
    b = kernels.shape[0]

    def soft(low: float, high: float) -> Tensor:
        return convolve(kernels[:, None], spot(uniform(generator, (b,), low, high)))[:, 0].clamp_min(0)

    def largest(x: Tensor) -> Tensor:
        return x.amax((1, 2), keepdim=True)

    found = soft(0.15, 1)
    unevenness = uniform(generator, (b, 1, 1), 0, 0.6) * normal(generator, tuple(kernels.shape))
    found = found * (1 + unevenness).clamp_min(0)
    near = soft(1, 4)
    amount = 0.5 * uniform(generator, (b, 1, 1)).square() * largest(found)
    false = (normal(generator, tuple(kernels.shape)) - 1.3).clamp_min(0)
    found = found + amount * near / largest(near) * false
    found = found * (found >= uniform(generator, (b, 1, 1), 0, 0.08) * largest(found))
    return found / found.sum((1, 2), keepdim=True)


def ringing(clean: Tensor, generator: Generator, level: float | None = None) -> Tensor:
    """Blurs pictures by a kernel, and deconvolves them by an inexact one, which amplifies noise and echoes edges.

    Args:
        clean: ``(b, 3, h, w)`` in [0, 1].
        generator: randomness.
        level: 0 to 100 for the extent of the kernels; None draws one for each picture.

    Returns:
        The same shape, not clipped.
    """
    b = clean.shape[0]
    strength = severity(generator, b, level)
    kernels = random_kernels(generator, strength)
    blurred = eight_bits(photographed(convolve_reflected(highlights(clean, generator), kernels), generator))
    smoothness = log_uniform(generator, (b, 1, 1, 1), 2e-3, 1.6e-2)
    return torch.where(strength > 0, deconvolve(blurred, mistaken(kernels, generator), smoothness), clean)
