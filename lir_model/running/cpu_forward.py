"""The network on a CPU: what ``LIR.forward`` computes, in bands of rows that stay in the processor's cache.

In ``LIR.forward`` each operation of an attention block reads and writes whole feature maps. That takes most of the time
and many times the memory of one map. Here a few rows go through all operations of a part before the next rows follow.
It runs one picture at a time, without gradients, and agrees with ``LIR.forward`` but for rounding. Feature maps are
``(h, w, channels)`` here, as ``channels_last`` memory holds them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lir_model.network import EAA, LIR, Attention, ChannelAttention, PatchAttention, Residual, SimpleGate
from lir_model.running.parallel import Pulse, portion

_BAND: Final = 2 << 20
"""Bytes of a band of features: measured, docs/experiments.md."""
_STAGES: Final = (0.38, 0.14, 0.05, 0.04, 0.275)
"""Shares of the time of an ``EAA`` that have passed when the attention of each of its stages is done; the rest follows.
Measured, the mean of both precisions and two sizes of ``fast``, for progress only."""
_BETWEEN: Final = 0.05
"""Ratio of the time of what lies between the blocks to theirs: measured there."""


def forward(network: LIR, image: Tensor, pulse: Pulse) -> Tensor:
    """Runs the network: the same result as ``LIR.forward`` but for rounding.

    Args:
        network: on the CPU.
        image: ``(b, 3, h, w)`` as ``LIR.forward`` takes it.
        pulse: called between parts; may raise to stop.

    Raises:
        ValueError: as ``LIR.forward`` does.
    """
    network.check(image)
    with torch.inference_mode():
        pictures = image.split(1)
        one = portion(pulse, 1 / len(pictures))
        return torch.cat([_one(network, picture, one) for picture in pictures])


def _one(network: LIR, image: Tensor, pulse: Pulse) -> Tensor:
    """``LIR.forward`` of ``(1, 3, h, w)``. Maps are freed as soon as nothing needs them any more."""
    # Blocks take time by their pixels.
    full, half, quarter = 1.0, 1 / 4, 1 / 16
    (first, second), bottom, (third, last) = network.config.encoder, network.config.bottleneck, network.config.decoder
    blocks = (first + last) * full + (second + third) * half + bottom * quarter
    whole, halved, quartered = (portion(pulse, size / blocks / (1 + _BETWEEN)) for size in (full, half, quarter))
    f0 = network.head(image.to(network.head.conv.weight.dtype))
    lq = network.down1(_blocks(network.encoder1, f0, whole))
    b = _blocks(network.bottleneck, network.down2(_blocks(network.encoder2, lq, halved)), quartered)
    hq = _blocks(network.decoder2, network.merge(torch.cat((network.up2(b), lq), dim=1)), halved)
    degradation = lq - hq
    del b, lq
    y = network.up1(hq)
    del hq
    y = _blocks(network.decoder1, y, whole)
    y += f0
    del f0
    y -= network.feature_degradation(degradation)
    return image + (network.tail(y) - network.image_degradation(degradation))


def _blocks(blocks: nn.Sequential, x: Tensor, pulse: Pulse) -> Tensor:
    for block in blocks:
        assert isinstance(block, EAA)
        x = _eaa(block, x, pulse)
    return x


def _eaa(block: EAA, x: Tensor, pulse: Pulse) -> Tensor:
    """``EAA.forward`` of ``(1, c, h, w)``."""
    stage1, stage2, stage3, stage4, stage5 = (portion(pulse, share) for share in _STAGES)
    lq = _stage(block.stage1, x, stage1)
    hq = _stage(block.stage4, _stage(block.stage3, _stage(block.stage2, lq, stage2), stage3), stage4)
    both = torch.cat((hq, lq), dim=1)
    degradation = lq.sub_(hq)
    del hq
    y = _stage(block.stage5, both, stage5)
    y += x
    y -= block.degradation(degradation)
    pulse(1 - sum(_STAGES))
    return y


def _stage(stage: nn.Sequential, x: Tensor, pulse: Pulse) -> Tensor:
    """A stage of a block. It is told as done when its attention is; what follows that counts for the next stage."""
    for part in stage:
        pulse()
        if isinstance(part, Attention):
            x = _attention(part, x)
            pulse(1.0)
        else:
            x = part(x)
    return x


def _attention(attention: Attention, x: Tensor) -> Tensor:
    """``Attention.forward`` of ``(1, c, h, w)``, band after band. Patch attention and channel attention need the whole
    map first, so that there are passes over it before and after them."""
    rows = x.permute(0, 2, 3, 1)[0]
    y = torch.empty(rows.shape, dtype=x.dtype)
    residual = attention.residual
    # Scaled here, so that the product and the sum are one pass.
    narrow = (residual.scale.float().view(-1, 1) * residual.narrow.weight.float().flatten(1)).to(x.dtype)
    for band, wide in _wide(residual, rows):
        torch.addmm(rows[band].flatten(0, 1), wide.flatten(0, 1), narrow.t(), out=y[band].flatten(0, 1))
    _gate(attention.gate, attention.patch, y)
    residual = attention.channel_residual
    narrow = residual.narrow.weight.flatten(1)
    inners = torch.empty_like(y)
    sums = torch.zeros(y.shape[-1])
    for band, wide in _wide(residual, y):
        inner = inners[band].flatten(0, 1)
        torch.mm(wide.flatten(0, 1), narrow.t(), out=inner)
        sums += inner.sum(0, dtype=torch.float32)  # while the band is in the cache
    scale = residual.scale.flatten() * _channel_attention(residual, sums / len(rows) / rows.shape[1])
    for band in _bands(y):
        y[band].addcmul_(scale, inners[band])
    return y.permute(2, 0, 1)[None]


def _rows_of_a_band(width: int, channels: int, dtype: torch.dtype) -> int:
    return max(1, _BAND // (width * channels * dtype.itemsize))


def _bands(rows: Tensor) -> Iterator[slice]:
    height, width, channels = rows.shape
    count = _rows_of_a_band(width, channels, rows.dtype)
    for first in range(0, height, count):
        yield slice(first, min(first + count, height))


def _wide(residual: Residual, rows: Tensor) -> Iterator[tuple[slice, Tensor]]:
    """What a residual part makes of its input before it narrows it, band after band."""
    height, width, _ = rows.shape
    widen = residual.widen.weight.flatten(1)
    channels = widen.shape[0]
    count = min(height, _rows_of_a_band(width, channels, rows.dtype))
    wide = torch.zeros(count + 2, width, channels, dtype=rows.dtype)  # with a row above and one below
    held = 1  # rows at the top of ``wide`` that are filled already: at first the row of zeros above the picture
    for first in range(0, height, count):
        last = min(first + count, height)
        seen = min(last + 1, height)
        begin = first + held - 1
        needed = wide[: last - first + 2]
        torch.mm(rows[begin:seen].flatten(0, 1), widen.t(), out=needed[held : held + seen - begin].flatten(0, 1))
        if seen == last:
            needed[-1] = 0
        z = F.conv2d(needed.permute(2, 0, 1)[None], residual.depthwise.weight, padding=(0, 1), groups=channels).permute(
            0, 2, 3, 1
        )[0]
        z = F.layer_norm(z, (channels,), residual.norm.weight, residual.norm.bias, residual.norm.eps)
        torch.ops.aten.gelu_(z)  # in place: two thirds of the time
        yield slice(first, last), z
        wide[:2] = needed[-2:].clone()
        held = 2


def _channel_attention(residual: Residual, means: Tensor) -> Tensor:
    """A factor for each channel, by the means of all."""
    assert isinstance(residual.attention, ChannelAttention)
    return residual.attention.factors(means.to(residual.scale.dtype)[None, :, None, None]).flatten()


def _gate(gate: SimpleGate, patch: PatchAttention, y: Tensor) -> None:
    """Patch attention and simple gate, in place."""
    scalars = patch.scalars(y.permute(2, 0, 1)[None])[0]
    # Factors for the rows of one cell of the grid; they repeat down the map.
    factors = scalars.repeat(1, patch.grid, 1) + patch.bypass.flatten()
    views, bias = _views_of_unnormed(gate, y.dtype)
    channels = y.shape[-1]
    averaging = torch.full((channels, 1), 1 / channels, dtype=y.dtype)
    scale = gate.scale.flatten()
    for band in _bands(y):
        part = y[band]
        part *= factors[torch.arange(band.start, band.stop) % len(factors)]
        pixels = part.flatten(0, 1)
        mean = torch.mm(pixels, averaging).float()
        power = torch.linalg.vector_norm(pixels, dim=1, keepdim=True).float().square_() / channels
        spread = (power - mean.square_()).clamp_min_(0) + gate.norm.eps
        u, v = torch.addmm(bias, pixels * spread.rsqrt_().to(y.dtype), views).chunk(2, dim=1)
        pixels.addcmul_(scale, u.mul_(v))


def _views_of_unnormed(gate: SimpleGate, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Weights ``(channels, 2 channels)`` and bias of the views that a gate takes of normed pixels, for pixels that are
    only divided by their standard deviation: means, scales and offsets of the norm are linear, too. Folded in, they
    cost no pass."""
    weight = gate.views.weight.float().flatten(1)
    assert gate.views.bias is not None
    bias = gate.views.bias.float() + weight @ gate.norm.bias.float()
    scaled = weight * gate.norm.weight.float()
    return (scaled - scaled.mean(1, keepdim=True)).t().to(dtype), bias.to(dtype)
