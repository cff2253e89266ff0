"""Whether a kernel blurred a part of a picture, by its spectrum alone.

What a kernel takes from a picture, it takes from certain waves. In a part that it blurred those are weak, down to the
noise; in a part that it did not blur they are as strong as their neighbours. So a spectrum is described twice, as that
of a blurred and as that of a sharp picture, and what is told is how much likelier the first is: Whittle, *Estimation
and information in stationary time series*, Arkiv för Matematik 2 (1953). The power of sharp pictures falls with a power
of the frequency: Field, *Relations between the statistics of natural images and the response properties of cortical
cells*, JOSA A 4 (1987).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from lir_model.blur.deconvolution import transfer

_COARSEST: Final = 0.02
_FINEST: Final = 0.45
"""Frequencies, in cycles per pixel, between which waves count: chosen. Coarser ones tell of the light, finer ones of
how the picture was made from a sensor's."""
_ROUNDING: Final = (1 / 255) ** 2 / 12
"""Power of the noise of 8 bits, which every picture counts as having: else areas without any noise would tell of
nothing but the limits of floating point."""
_STEEPEST: Final = 3.5
_FLATTEST: Final = 1.0
"""Powers of the frequency by which the power of a picture may fall. Field found about 2: chosen."""
_STEPS: Final = 25
"""Most steps that a description is improved in: chosen, most need ten."""
_ENOUGH: Final = 1e-4
"""Gain in likelihood, per wave, below which a description is good enough: chosen. With ten times as much, a sharp
photograph passed for one that a turning camera took."""


def evidence(luma: Tensor, kernel: Tensor) -> float:
    """How much likelier a part of a picture is blurred by a kernel than not blurred, see ``Spectrum.evidence``.

    Args:
        luma: ``(h, w)``, some hundred pixels a side.
        kernel: ``(k, k)``, k at most h and w.
    """
    spectrum = Spectrum.of(luma)
    passed = transfer(kernel[None], *luma.shape)[0, 0].abs().square()
    return spectrum.evidence(passed[spectrum.counted])


@dataclass(frozen=True, eq=False)
class Spectrum:
    """The power of the waves that count in a part of a picture: neither very coarse nor very fine, and not along an
    axis, where all that is level or upright and the edges of the part lie.

    Attributes:
        counted: which waves of ``torch.fft.rfft2`` count, bool ``(h, w // 2 + 1)``.
        down, across: their frequencies in cycles per pixel, ``(n,)``.
        frequency: logarithms of how fine they are, ``(n,)``.
        power: ``(n,)``.
        sharp: the likelihood of the part if nothing blurred it.
    """

    counted: Tensor
    down: Tensor
    across: Tensor
    frequency: Tensor
    power: Tensor
    sharp: float

    @classmethod
    def of(cls, luma: Tensor) -> Spectrum:
        h, w = luma.shape
        down, across = torch.meshgrid(torch.fft.fftfreq(h), torch.fft.rfftfreq(w), indexing="ij")
        frequency = torch.hypot(down, across)
        counted = (frequency > _COARSEST) & (frequency < _FINEST)
        counted &= (down.abs() * h > 1.5) & (across * w > 1.5)
        power, fineness = _power(luma)[counted], frequency[counted].log()
        sharp = _likelihood(power, fineness, torch.ones_like(power)) if len(power) else 0.0
        return cls(counted, down[counted], across[counted], fineness, power, sharp)

    def evidence(self, passed: Tensor) -> float:
        """How much likelier the part is blurred than sharp.

        Args:
            passed: the share of the power of each wave that the blur leaves, ``(n,)``.

        Returns:
            The difference of the log-likelihoods per wave: above 0 for parts that were blurred so, below 0 for others,
            about 0 where nothing can be told because there is no detail.
        """
        if not len(self.power):
            return 0.0
        return _likelihood(self.power, self.frequency, passed) - self.sharp


def _power(luma: Tensor) -> Tensor:
    """The power of all waves, faded out towards the edges, ``(h, w // 2 + 1)``."""
    h, w = luma.shape
    fade = torch.outer(torch.hann_window(h + 1)[1:], torch.hann_window(w + 1)[1:]).to(luma)
    mean = (luma * fade).sum() / fade.sum()
    return torch.fft.rfft2((luma - mean) * fade).abs().square() / fade.square().sum() + _ROUNDING


@dataclass(frozen=True, eq=False)
class _Description:
    """The expected power of waves: ``passed * exp(level) * frequency ** -fall + exp(noise)``.

    Attributes:
        values: level, fall and noise, ``(3,)``.
        expected: ``(n,)``.
        slopes: of the logarithm of what is expected, by each of the values, ``(3, n)``.
        likelihood: mean over the waves.
    """

    values: Tensor
    expected: Tensor
    slopes: Tensor
    likelihood: float

    @classmethod
    def of(cls, values: Tensor, power: Tensor, frequencies: Tensor, passed: Tensor) -> _Description:
        seen = passed * torch.exp(values[0] - values[1] * frequencies)
        noise = torch.exp(values[2])
        expected = seen + noise
        slopes = torch.stack((seen, -frequencies * seen, noise.expand_as(seen))) / expected
        return cls(values, expected, slopes, -float((expected.log() + power / expected).mean()))


def _likelihood(power: Tensor, frequencies: Tensor, passed: Tensor) -> float:
    """The logarithm of the likelihood of the best description, per wave, by Fisher scoring.

    Args:
        power: of the waves, ``(n,)``.
        frequencies: their logarithms.
        passed: share of the power that the blur leaves.
    """
    tiny = torch.finfo(power.dtype).tiny
    level = ((power * torch.exp(2 * frequencies)).mean() / passed.mean().clamp_min(1e-3)).clamp_min(tiny).log()
    noise = power.quantile(0.1).clamp_min(tiny).log()
    begun = torch.stack((level, level.new_tensor(2.0), noise))
    best, caution = _Description.of(begun, power, frequencies, passed), 1e-2
    for _ in range(_STEPS):
        surprise = power / best.expected - 1
        gradient = (best.slopes * surprise).mean(1)
        curvature = best.slopes @ best.slopes.T / len(power)
        curvature.diagonal().mul_(1 + caution).add_(1e-12)
        values = best.values + torch.linalg.solve(curvature, gradient).clamp(-1, 1)
        values[1] = values[1].clamp(_FLATTEST, _STEEPEST)
        tried = _Description.of(values, power, frequencies, passed)
        gain = tried.likelihood - best.likelihood
        if gain > 0:
            best, caution = tried, caution / 3
            if gain < _ENOUGH:
                break
        else:
            caution *= 5
    return best.likelihood
