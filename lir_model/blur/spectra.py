"""Whether a kernel blurred a part of a picture, by its spectrum alone.

What a kernel takes from a picture, it takes from certain waves. In a part that it blurred those are weak, down to the
noise; in a part that it did not blur they are as strong as their neighbours. So a spectrum is described twice, as that
of a blurred and as that of a sharp picture, and what is told is how much likelier the first is: Whittle, *Estimation
and information in stationary time series*, Arkiv för Matematik 2 (1953). The power of sharp pictures falls with a power
of the frequency: Field, *Relations between the statistics of natural images and the response properties of cortical
cells*, JOSA A 4 (1987).
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Final

import torch
import torch.nn.functional as F
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
"""Least and greatest exponent of the frequency by which the power of a picture may fall: chosen, around the 2 that
Field found."""
_STEPS: Final = 25
"""Most steps that a description is improved in: chosen, most need ten."""
_ENOUGH: Final = 1e-4
"""Gain in likelihood, per wave, below which a description is good enough: chosen. With ten times as much, a sharp
photograph passed for one that a turning camera took."""
_QUIETEST: Final = 0.1
"""Quantile of the power of the waves that a description begins with as noise: chosen."""
_CAUTION: Final = 1e-2
_BOLDER: Final = 3
_MORE_CAUTIOUS: Final = 5
"""How cautious the first step is, and what caution is divided by after a step that led to a likelier description, or
else multiplied by: chosen. Steps are damped as in the method of Levenberg and Marquardt."""
_LEAST_PASSED: Final = 1e-3
"""Least share of the power that a blur is taken to leave on average, where a description begins: chosen."""
_REGULAR: Final = 1e-12
"""Added to the diagonal of what is solved, so that it has a solution: chosen."""


def evidence(luma: Tensor, kernel: Tensor) -> float:
    """How much likelier a part of a picture is blurred by a kernel than not blurred, see ``Spectra.evidence``.

    Args:
        luma: ``(h, w)``, some hundred pixels a side.
        kernel: ``(k, k)``, k at most h and w.
    """
    spectra = Spectra.of(luma[None])
    passed = transfer(kernel[None], *luma.shape)[:, 0].abs().square()
    return float(spectra.evidence(passed[:, None, spectra.counted]))


@dataclass(frozen=True, eq=False)
class Spectra:
    """The power of the waves that count in parts of a picture: neither very coarse nor very fine, and not along an
    axis, where all that is level or upright and the edges of the parts lie.

    Attributes:
        counted: which waves of ``torch.fft.rfft2`` count, bool ``(h, w // 2 + 1)``.
        down, across: their frequencies in cycles per pixel, ``(n,)``.
        power: ``(parts, n)``.
        level, noise: where a description begins, ``(parts,)``.
        sharp: the likelihood of each part if nothing blurred it, ``(parts,)``.
    """

    counted: Tensor
    down: Tensor
    across: Tensor
    power: Tensor
    level: Tensor
    noise: Tensor
    sharp: Tensor

    @classmethod
    def of(cls, lumas: Tensor) -> Spectra:
        """Of parts ``(parts, h, w)``."""
        h, w = lumas.shape[1:]
        down, across = torch.meshgrid(torch.fft.fftfreq(h), torch.fft.rfftfreq(w), indexing="ij")
        frequency = torch.hypot(down, across)
        counted = (frequency > _COARSEST) & (frequency < _FINEST)
        counted &= (down.abs() * h > 1.5) & (across * w > 1.5)
        power = _power(lumas)[:, counted]
        sharp, tiny = power.new_zeros(len(power)), torch.finfo(power.dtype).tiny
        if not power.shape[1]:
            return cls(counted, down[counted], across[counted], power, sharp, sharp, sharp)
        level = (power * frequency[counted].square()).mean(1)
        noise = power.quantile(_QUIETEST, 1).clamp_min(tiny).log()
        begun = cls(counted, down[counted], across[counted], power, level, noise, sharp)
        return replace(begun, sharp=begun.evidence(torch.ones_like(power)[:, None])[:, 0])

    def evidence(self, passed: Tensor) -> Tensor:
        """How much likelier the parts are blurred than sharp. Many together take less time than one by one.

        Args:
            passed: the share of the power of each wave that blurs leave, ``(parts, m, n)`` for m blurs of each part.

        Returns:
            The differences of the log-likelihoods per wave, ``(parts, m)``: above 0 for parts that were blurred so,
            below 0 for others, about 0 where nothing can be told because there is no detail.
        """
        parts, count, waves = passed.shape
        if not waves:
            return passed.new_zeros(parts, count)
        tiny = torch.finfo(passed.dtype).tiny
        level = (self.level[:, None] / passed.mean(2).clamp_min(_LEAST_PASSED)).clamp_min(tiny).log().flatten()
        begun = torch.stack((level, torch.full_like(level, 2.0), self.noise.repeat_interleave(count)), 1)
        fineness = -torch.hypot(self.down, self.across).log()
        fineness = torch.stack((torch.ones_like(fineness), fineness, fineness.square()))
        found = _likelihoods(begun, self.power.repeat_interleave(count, 0), passed.flatten(0, 1), fineness)
        return found.view(parts, count) - self.sharp[:, None]


def _power(lumas: Tensor) -> Tensor:
    """The power of all waves of parts ``(parts, h, w)``, faded out towards the edges, ``(parts, h, w // 2 + 1)``."""
    h, w = lumas.shape[1:]
    fade = torch.outer(torch.hann_window(h + 1)[1:], torch.hann_window(w + 1)[1:]).to(lumas)
    means = (lumas * fade).sum((1, 2), keepdim=True) / fade.sum()
    return torch.fft.rfft2((lumas - means) * fade).abs().square() / fade.square().sum() + _ROUNDING


@dataclass(frozen=True, eq=False)
class _Descriptions:
    """The expected power of waves, in a row for each part and blur: ``passed * exp(level) * frequency ** -fall +
    exp(noise)``.

    Attributes:
        values: level, fall and noise, ``(rows, 3)``.
        seen, noise: what each of the two terms is of what is expected, ``(rows, n)``.
        surprise: how far the power exceeds what is expected, over that, ``(rows, n)``.
        likelihood: mean over the waves, ``(rows,)``.
    """

    values: Tensor
    seen: Tensor
    noise: Tensor
    surprise: Tensor
    likelihood: Tensor

    @classmethod
    def of(cls, values: Tensor, power: Tensor, passed: Tensor, fineness: Tensor) -> _Descriptions:
        """The descriptions with these values; arguments as for ``_likelihoods``."""
        level, fall, noise = (value[:, None] for value in values.unbind(1))
        seen = torch.addcmul(level, fall, fineness[1]).exp_().mul_(passed)
        expected = seen + noise.exp()
        surprise = power / expected
        likelihood = -(surprise.mean(1) + expected.log().mean(1))
        return cls(values, seen.div_(expected), noise.exp() / expected, surprise.sub_(1), likelihood)

    def rows(self, which: Tensor) -> _Descriptions:
        """Some of them."""
        return _Descriptions(*(getattr(self, field.name)[which] for field in fields(self)))

    def take(self, others: _Descriptions, which: Tensor) -> None:
        """Has others in some rows."""
        for field in fields(self):
            getattr(self, field.name)[which] = getattr(others, field.name)[which]

    def step(self, fineness: Tensor, caution: Tensor) -> Tensor:
        """Likelier values, ``(rows, 3)``, by Fisher scoring: the more caution ``(rows,)``, the shorter the step, which
        is at most 1 in each value."""
        # ``linear`` takes a fifth of the time that ``@`` takes here.
        line, count = fineness[:2], fineness.shape[1]
        by_noise = (self.noise * self.surprise).sum(1, keepdim=True)
        gradient = torch.cat((F.linear(self.seen * self.surprise, line), by_noise), 1)
        level, both, fall = F.linear(self.seen.square(), fineness).unbind(1)
        level_noise, fall_noise = F.linear(self.seen * self.noise, line).unbind(1)
        noise = self.noise.square().sum(1)
        curvature = torch.stack((level, both, level_noise, both, fall, fall_noise, level_noise, fall_noise, noise), 1)
        curvature = curvature.view(-1, 3, 3) / count
        curvature.diagonal(dim1=1, dim2=2).mul_(1 + caution[:, None]).add_(_REGULAR)
        values = self.values + torch.linalg.solve(curvature, gradient / count).clamp(-1, 1)
        values[:, 1] = values[:, 1].clamp(_FLATTEST, _STEEPEST)
        return values


def _likelihoods(begun: Tensor, power: Tensor, passed: Tensor, fineness: Tensor) -> Tensor:
    """The logarithms of the likelihoods of the best descriptions, per wave, ``(rows,)``.

    Args:
        begun: the values of the first ones, ``(rows, 3)``.
        power: of the waves, ``(rows, n)``.
        passed: share of the power that the blur leaves, ``(rows, n)``.
        fineness: powers 0, 1 and 2 of the logarithms of the wavelengths, ``(3, n)``.
    """
    best = _Descriptions.of(begun, power, passed, fineness)
    likelihoods, caution = best.likelihood.clone(), torch.full_like(best.likelihood, _CAUTION)
    left = torch.arange(len(begun))
    for _ in range(_STEPS):
        tried = _Descriptions.of(best.step(fineness, caution), power, passed, fineness)
        gain = tried.likelihood - best.likelihood
        better = gain > 0
        if better.all():
            best = tried
        else:
            best.take(tried, better)
        likelihoods[left] = best.likelihood
        caution = torch.where(better, caution / _BOLDER, caution * _MORE_CAUTIOUS)
        improving = ~better | (gain >= _ENOUGH)
        if not improving.any():
            break
        if not improving.all():
            best, left, caution = best.rows(improving), left[improving], caution[improving]
            power, passed = power[improving], passed[improving]
    return likelihoods
