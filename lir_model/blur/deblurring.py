"""What comes before the network of deblurring: a picture's kernel found, and undone.

A kernel is estimated from the part of the picture that has most edges, under several beliefs. Which of them was right,
if any, shows when it is used: the network cleans what deconvolution gives, and that, blurred again, must be the picture
one began with. A wrong kernel gives echoes, the network takes them away, and then it no longer is.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.blur.deconvolution import KERNEL, deconvolve, transfer
from lir_model.blur.shake import BELIEFS, estimate_kernel
from lir_model.network import SIDES
from lir_model.pixels import Array, store
from lir_model.region import Region
from lir_model.tensors import to_tensor

Network = Callable[[Tensor], Tensor]
"""``(b, 3, h, w)`` to the same, h and w multiples of 32."""

STEPS: Final = 3 * len(BELIEFS)
"""Most steps of progress that finding a kernel takes: two parts of the picture, and a larger one at half its size."""
_SAMPLE: Final = 400
"""Side of the part that a kernel is estimated from, in pixels."""
_JUDGED: Final = 256
"""Side of the middle of it, on which kernels are judged."""
_SMOOTHNESS: Final = 5e-3
_BELIEVED: Final = 1.35
"""A kernel is believed if the network's result, blurred again, is off by at most so many times the picture's noise."""
_DOUBTFUL: Final = 1.7
"""Up to so many times it is believed if another belief led to nearly the same kernel."""
_ALIKE: Final = 0.75
"""Correlation of kernels that are nearly the same."""
_COMPACTNESS: Final = 0.05
"""Of kernels that explain a picture alike the more compact one is taken, which amplifies less."""
_LEAST_NOISE: Final = 1.5 / 255
_MOST_NOISE: Final = 10 / 255
"""In more than that any kernel could hide."""
_LEAST_SIDE: Final = 64
"""Smaller pictures are too small to find kernels in."""
_STRONG_EDGE: Final = 0.01
"""Squared gradient beyond which an edge counts no more, or one lamp would outweigh a wood."""
_BLOCK: Final = 512


class KernelFinder:
    """Finds the kernels of pictures, and remembers that of the last one, for a part is often tried before the whole.

    Args:
        network: that of deblurring.
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        self._last: tuple[tuple[object, ...], Tensor | None] | None = None

    def find(self, picture: Array, check: Callable[[], None], advance: Callable[[], None]) -> Tensor | None:
        """The kernel ``(k, k)`` that blurred a picture, k 37 or about twice that, or None where none explains it.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)`` of any dtype.
            check: called now and then; may raise to stop.
            advance: called after each step, ``STEPS`` times at most.
        """
        key = (picture.shape, picture.dtype.str, zlib.crc32(np.ascontiguousarray(picture).data))
        if self._last is None or self._last[0] != key:
            self._last = (key, self._search(picture, check, advance))
        return self._last[1]

    def _search(self, picture: Array, check: Callable[[], None], advance: Callable[[], None]) -> Tensor | None:
        smaller = min(picture.shape[:2])
        if smaller < _LEAST_SIDE:
            return None
        found = None
        for part in _richest_parts(picture, _SAMPLE)[:2]:
            found = self._explanation(picture, part, 1, check, advance)
            if found is not None:
                break
        if smaller >= 2 * _SAMPLE and (found is None or _extent(found) >= 0.8 * KERNEL):
            # Perhaps only the middle of a kernel twice as large was seen.
            wide = self._explanation(picture, _richest_parts(picture, 2 * _SAMPLE)[0], 2, check, advance)
            if wide is not None and _extent(wide) > KERNEL // 2:
                return _enlarged(wide, 2)
        return found

    def _explanation(
        self, picture: Array, part: Region, reduction: int, check: Callable[[], None], advance: Callable[[], None]
    ) -> Tensor | None:
        """The kernel that explains a part of a picture, reduced, if one does."""
        sample = F.avg_pool2d(to_tensor(picture[part.slices][None]), reduction)
        judge = _Judge(sample, self._network)
        noise = min(max(judge.noise, _LEAST_NOISE), _MOST_NOISE)
        kernels, errors = [], []
        for belief in BELIEFS:
            kernels.append(estimate_kernel(sample[0].mean(0), belief, check))
            errors.append(judge.error(kernels[-1]) / noise)
            advance()
        return _choose(kernels, errors)


def _choose(kernels: list[Tensor], errors: list[float]) -> Tensor | None:
    """The kernel that is believed most, if any is; errors in multiples of the noise."""
    best, least = None, float("inf")
    for kernel, error in zip(kernels, errors, strict=True):
        alike = max(_correlation(kernel, other) for other in kernels if other is not kernel)
        believed = error < (_DOUBTFUL if alike >= _ALIKE else _BELIEVED)
        weighed = error * float(kernel.norm()) ** -_COMPACTNESS
        if believed and weighed < least:
            best, least = kernel, weighed
    return best


def _correlation(a: Tensor, b: Tensor) -> float:
    """How alike two kernels are, wherever they lie: 1 if the same."""
    side = 2 * KERNEL
    spectrum = torch.fft.rfft2(a, s=(side, side)) * torch.fft.rfft2(b, s=(side, side)).conj()
    return float(torch.fft.irfft2(spectrum, s=(side, side)).max() / (a.norm() * b.norm()))


class _Judge:
    """Tells how badly a kernel explains a sample.

    Args:
        sample: ``(1, 3, h, w)`` in [0, 1].
        network: that of deblurring.
    """

    def __init__(self, sample: Tensor, network: Network) -> None:
        self._sample, self._network = sample, network
        top, left = (max(0, (side - _JUDGED) // 2) for side in sample.shape[-2:])
        self._middle = (..., slice(top, top + _JUDGED), slice(left, left + _JUDGED))
        self._seen = sample[self._middle]
        self.noise = self._distance(self._cleaned(sample))

    def error(self, kernel: Tensor) -> float:
        """Root mean square of what is left unexplained."""
        cleaned = self._cleaned(deconvolve(self._sample, kernel[None], _SMOOTHNESS))
        size = cleaned.shape[-2:]
        return self._distance(torch.fft.irfft2(torch.fft.rfft2(cleaned) * transfer(kernel[None], *size), s=size))

    def _cleaned(self, sample: Tensor) -> Tensor:
        middle = sample[self._middle].clamp(0, 1)
        h, w = middle.shape[-2:]
        down, right = (SIDES.up(side) - side for side in (h, w))
        padded = F.pad(middle, (0, right, 0, down), mode="replicate")
        return self._network(padded)[..., :h, :w].float().cpu().clamp(0, 1)

    def _distance(self, picture: Tensor) -> float:
        # Blurring again is circular: what comes round the edges counts not.
        edge = min(KERNEL // 2 + 1, *(side // 4 for side in picture.shape[-2:]))
        inside = (..., slice(edge, picture.shape[-2] - edge), slice(edge, picture.shape[-1] - edge))
        return float((picture - self._seen)[inside].square().mean().sqrt())


def _richest_parts(picture: Array, side: int) -> list[Region]:
    """Squares of a side, those with most edges first, none over another; of a small picture all."""
    height, width = picture.shape[:2]
    h, w = min(height, side), min(width, side)
    found: list[tuple[float, Region]] = []
    for top in {*range(0, height - h + 1, side // 2), height - h}:
        luma = to_tensor(picture[None, top : top + h])[0].mean(0)
        edges = F.pad(luma.diff(dim=1).square(), (0, 1)) + F.pad(luma.diff(dim=0).square(), (0, 0, 0, 1))
        columns = F.pad(edges.clamp_max(_STRONG_EDGE).sum(0).cumsum(0), (1, 0))
        for left in {*range(0, width - w + 1, side // 2), width - w}:
            found.append((float(columns[left + w] - columns[left]), Region(top, left, h, w)))
    parts: list[Region] = []
    for _, part in sorted(found, key=lambda f: -f[0]):
        if all(abs(part.top - other.top) >= h or abs(part.left - other.left) >= w for other in parts):
            parts.append(part)
    return parts


def _extent(kernel: Tensor) -> int:
    """Pixels that a kernel spans, in the direction in which it spans more."""
    present = kernel > 0
    spans = (present.any(axis).nonzero() for axis in (0, 1))
    return max(int(span[-1] - span[0]) + 1 for span in spans)


def _enlarged(kernel: Tensor, times: int) -> Tensor:
    side = times * kernel.shape[0]
    side += 1 - side % 2
    large = F.interpolate(kernel[None, None], (side, side), mode="bilinear", align_corners=False)[0, 0]
    return large / large.sum()


def deconvolved(picture: Array, kernel: Tensor, part: Region, check: Callable[[], None]) -> Array:
    """A part of a picture with its blur undone: the same numbers whatever the part.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any dtype.
        kernel: ``(k, k)``, k odd.
        part: of the picture.
        check: called now and then; may raise to stop.

    Returns:
        An array of the picture's dtype and the part's size.
    """
    result = np.empty((part.height, part.width, *picture.shape[2:]), dtype=picture.dtype)
    context = 2 * kernel.shape[0]  # is deconvolved with a block and thrown away
    bottom, right = part.top + part.height, part.left + part.width
    for block_top in range(part.top // _BLOCK * _BLOCK, bottom, _BLOCK):
        for block_left in range(part.left // _BLOCK * _BLOCK, right, _BLOCK):
            check()
            y, x = max(0, block_top - context), max(0, block_left - context)
            seen = picture[None, y : block_top + _BLOCK + context, x : block_left + _BLOCK + context]
            sharp = deconvolve(to_tensor(seen), kernel[None], _SMOOTHNESS)[0].permute(1, 2, 0).numpy()
            rows = slice(max(block_top, part.top), min(block_top + _BLOCK, bottom))
            columns = slice(max(block_left, part.left), min(block_left + _BLOCK, right))
            store(
                sharp[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x],
                result[
                    rows.start - part.top : rows.stop - part.top, columns.start - part.left : columns.stop - part.left
                ],
            )
    return result
