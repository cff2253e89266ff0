"""Gives back regular patterns that a network removed as noise or rain.

A weave, a screen or a hatching of a pixel or two looks like noise or rain to a network that knows photographs. But
noise and rain are spread over many frequencies, while a regular pattern consists of few waves. So the spectrum of what
the network removed is examined in overlapping windows; where few fine waves make up most of it, those waves are given
back. What was removed together with a pattern stays removed.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.running import parallel
from lir_model.running.runner import Network
from lir_model.tensors import ramp

_WINDOW: Final = 32
_HOP: Final = 16
"""Side of a window, and step from one window to the next, in pixels: chosen."""
_FINE: Final = 0.2
"""Cycles per pixel from which a wave counts as fine; coarser ones are never given back. Measured: the noise of cameras
is coarse, and with 0.16 or more none of it comes back (docs/experiments.md)."""
_FLAT: Final = 0.03
"""Cycles per pixel below which no whole wave fits into a window: 1 / 32, rounded."""
_PEAK: Final = 8.0
"""A wave stands out if its power is more than this many times the median power of all fine waves. Of white noise one
wave in 250 does. Chosen."""
_FEW: Final = 0.4
"""Share of the fine waves that may stand out; where more do, it is no pattern. Chosen."""

Shares = tuple[float, float]
"""Share of the removed power that lies in the waves that stand out: up to the first value none of them is given back,
from the second on all of them."""
AMONG_NOISE: Final[Shares] = (0.45, 0.7)
AMONG_RAIN: Final[Shares] = (0.6, 0.8)
"""Measured (docs/experiments.md): with these limits no noise and no rain comes back. Among rain they are higher,
because streaks that fall alike are regular themselves."""

_LOOKING: Final = 0.03
"""Share of the time that is spent looking for patterns, for the progress: measured with the network ``fast``."""


def keeping_patterns(network: Network, shares: Shares = AMONG_NOISE) -> Network:
    """The same network, but regular patterns stay in the picture.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides of at least 32; does not clip.

    Args:
        network: what removes noise or rain.
        shares: from which share of the power on waves count as a pattern, ``AMONG_NOISE`` or ``AMONG_RAIN``.
    """

    def run(picture: Tensor, pulse: parallel.Pulse) -> Tensor:
        restored = network(picture, parallel.portion(pulse, 1 - _LOOKING))
        return restored + patterns(picture - restored, parallel.portion(pulse, _LOOKING), shares)

    return run


def patterns(taken: Tensor, pulse: parallel.Pulse, shares: Shares = AMONG_NOISE) -> Tensor:
    """The regular part of what was removed from pictures; 0 where nothing is regular.

    Args:
        taken: ``(b, c, h, w)``, pictures minus what the network made of them, with sides of at least 32.
        pulse: called once per row of windows; may raise to stop.
        shares: as for ``keeping_patterns``.

    Returns:
        The same shape.
    """
    b, c, h, w = taken.shape
    padded = F.pad(taken, (_HOP, _HOP + -w % _HOP, _HOP, _HOP + -h % _HOP), mode="reflect")
    found = torch.zeros_like(padded)
    fade = _frame(taken.device).fade
    tops = range(0, padded.shape[2] - _HOP, _HOP)
    for top in tops:
        pulse(1 / len(tops))
        rows = slice(top, top + _WINDOW)
        windows = padded[:, :, rows].unfold(3, _WINDOW, _HOP).permute(0, 3, 1, 2, 4)
        spectra = torch.fft.rfft2(windows * fade)
        waves = _waves(spectra, shares)
        if not waves.any():
            continue
        parts = torch.fft.irfft2(spectra * waves, s=(_WINDOW, _WINDOW)) * fade
        columns = parts.permute(0, 2, 3, 4, 1).reshape(b, c * _WINDOW**2, -1)
        found[:, :, rows] += F.fold(columns, (_WINDOW, padded.shape[3]), _WINDOW, stride=_HOP)
    return found[:, :, _HOP : _HOP + h, _HOP : _HOP + w]


class _Frame:
    """Constants that all windows share.

    Attributes:
        fade: ``(window, window)``; its squares add up to 1 over windows that overlap by half.
        fine, counted: which waves are fine, and which count at all, bool ``(window, window / 2 + 1)``.
        places: where the fine ones are in a flat half spectrum: taking them so costs half of what a mask costs.
        twins: how many waves each value of a real picture's half spectrum stands for, ``(window / 2 + 1,)``.
    """

    def __init__(self, device: torch.device) -> None:
        rise = torch.sin(torch.pi * (torch.arange(_WINDOW) + 0.5) / _WINDOW)
        frequency = torch.hypot(torch.fft.fftfreq(_WINDOW)[:, None], torch.fft.rfftfreq(_WINDOW)[None])
        self.fade = torch.outer(rise, rise).to(device)
        self.fine = (frequency >= _FINE).to(device)
        self.places = self.fine.flatten().nonzero()[:, 0]
        self.counted = (frequency >= _FLAT).to(device)
        self.twins = torch.tensor([1.0, *[2.0] * (_WINDOW // 2 - 1), 1.0], device=device)


@cache
def _frame(device: torch.device) -> _Frame:
    return _Frame(device)


def _waves(spectra: Tensor, shares: Shares) -> Tensor:
    """How much of each wave is given back, ``(b, n, 1, window, window / 2 + 1)`` in [0, 1].

    Args:
        spectra: half spectra of ``n`` windows, ``(b, n, c, window, window / 2 + 1)``.
        shares: as for ``keeping_patterns``.
    """
    frame = _frame(spectra.device)
    # The absolute value of complex numbers takes four times as long, for it takes care not to overflow.
    power = (spectra.real.square() + spectra.imag.square()).sum(2)
    usual = power.flatten(-2).index_select(-1, frame.places).median(-1).values[..., None, None]
    outstanding = frame.fine & (power > _PEAK * usual)
    few = outstanding.sum((-2, -1)) < _FEW * frame.fine.sum()
    power = power * frame.twins
    whole = (power * frame.counted).sum((-2, -1)).clamp_min(torch.finfo(power.dtype).tiny)
    share = (power * outstanding).sum((-2, -1)) / whole
    return (outstanding * (ramp(share, shares) * few)[..., None, None])[:, :, None]
