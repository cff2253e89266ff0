"""The LIR restoration network, top to bottom in the order of the paper.

Source: *LIR: Efficient Degradation Removal for Lightweight Image Restoration*, arXiv 2402.01368 (later versions call
the EAA block LAA), and the definition that its authors published, where the paper leaves something open. Attributes are
named by what they do; ``weights/published.py`` knows their names in the authors' checkpoints. Feature maps are
``(b, channels, h, w)`` and live in ``channels_last`` memory, so that a layer norm over channels and a 1x1 convolution
both read contiguous rows.

Two rewritings keep the mathematics and save most of the time:

* the nine high-pass convolutions of the adaptive filter fold into one 3x3 depthwise kernel and one separable Gaussian
  (all of them are linear);
* patch attention multiplies by a scalar map that repeats over the grid, so the features are never rearranged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lir_model.input_sides import Sides
from lir_model.network_size import Size

SIDES: Final = Sides(multiple=32, smallest=128)
"""Multiples of 32, because of the grids of patch attention at a quarter of the size; at least 128, because the
reflection of the Gaussian needs more than 7 pixels at 1/16 of the size."""


@dataclass(frozen=True)
class LIRConfig:
    """Width and depth of a LIR network. The defaults are those of the paper.

    Attributes:
        channels: feature channels ``d`` everywhere outside concatenations; a multiple of 16.
        encoder: blocks at full and at half size on the way down.
        bottleneck: blocks at quarter size.
        decoder: blocks at half and at full size on the way up.
    """

    channels: int = 48
    encoder: tuple[int, int] = (3, 3)
    bottleneck: int = 3
    decoder: tuple[int, int] = (3, 4)


SIZES: Final[dict[Size, LIRConfig]] = {
    "fast": LIRConfig(32, (1, 1), 1, (1, 1)),
    "best": LIRConfig(),
}
"""The networks that weights may be for. ``best`` is that of the paper, with 7.3 million parameters. ``fast`` was
chosen: one block at each place and two thirds of the channels, which takes a fifth of the time."""


def conv3(inputs: int, outputs: int, stride: int = 1) -> nn.Conv2d:
    """A 3x3 convolution without bias that keeps the size, or divides it by the stride."""
    return nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)


class Pointwise(nn.Conv2d):
    """A 1x1 convolution as a matrix product, which is faster on a CPU than the general convolution."""

    def __init__(self, inputs: int, outputs: int, bias: bool = False) -> None:
        super().__init__(inputs, outputs, 1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x.permute(0, 2, 3, 1), self.weight.flatten(1), self.bias).permute(0, 3, 1, 2)


def enlarge(inputs: int, outputs: int) -> nn.ConvTranspose2d:
    """The transposed convolution without bias that doubles height and width."""
    return nn.ConvTranspose2d(inputs, outputs, 4, stride=2, padding=1, bias=False)


def channel_scale(channels: int) -> nn.Parameter:
    """A learned factor for each channel, zero at the start."""
    return nn.Parameter(torch.zeros(1, channels, 1, 1))


class ConvPReLU(nn.Module):
    """A 3x3 convolution and a PReLU, which has one parameter for all channels."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = conv3(inputs, outputs)
        self.act = nn.PReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.act(self.conv(x))


class ChannelNorm(nn.LayerNorm):
    """Layer norm over the channels of each pixel, with a learned scale and offset for each channel."""

    def __init__(self, channels: int) -> None:
        super().__init__(channels, eps=1e-6)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def gelu(x: Tensor) -> Tensor:
    """The exact GELU, on contiguous rows, the only ones for which PyTorch has a CPU kernel of twice the speed."""
    return F.gelu(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class ChannelAttention(nn.Module):
    """A factor in (0, 1) for each channel, ``(b, channels, 1, 1)``, computed from the means of all channels.

    The hidden layer is a sixteenth as wide, as in the authors' network.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.squeeze = Pointwise(channels, channels // 16, bias=True)
        self.excite = Pointwise(channels // 16, channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        return self.factors(x.mean((2, 3), keepdim=True))

    def factors(self, means: Tensor) -> Tensor:
        """The factors by the means of all channels, ``(b, channels, 1, 1)``."""
        return torch.sigmoid(self.excite(F.relu(self.squeeze(means))))


class Residual(nn.Module):
    """Parts 1 and 4 of an attention block: an inverted bottleneck of twice the width, in part 4 with channel attention.

    Takes and gives ``(b, channels, h, w)``, as all parts do.
    """

    def __init__(self, channels: int, channel_attention: bool) -> None:
        super().__init__()
        self.widen = Pointwise(channels, 2 * channels)
        self.depthwise = nn.Conv2d(2 * channels, 2 * channels, 3, padding=1, groups=2 * channels, bias=False)
        self.norm = ChannelNorm(2 * channels)
        self.narrow = Pointwise(2 * channels, channels)
        self.attention = ChannelAttention(channels) if channel_attention else None
        self.scale = channel_scale(channels)

    def forward(self, x: Tensor) -> Tensor:
        inner = self.narrow(gelu(self.norm(self.depthwise(self.widen(x)))))
        scale = self.scale if self.attention is None else self.scale * self.attention(inner)
        return torch.addcmul(x, scale, inner)


class PatchAttention(nn.Module):
    """Part 2: one scalar for all pixels that stand at the same offset in each cell of a ``grid`` x ``grid`` lattice.

    These pixels are a token, which so samples the whole map. Height and width must be multiples of ``grid``.

    Args:
        channels: of the map.
        grid: cells along each axis, p in the paper.
        reduction: channels over the channels that tokens are made of, r in the paper.
    """

    def __init__(self, channels: int, grid: int, reduction: int) -> None:
        super().__init__()
        self.grid = grid
        inner = channels // reduction
        self.reduce = Pointwise(channels, inner)
        self.hidden = nn.Linear(inner * grid**2, grid**2)
        self.norm = nn.LayerNorm(grid**2)
        self.score = nn.Linear(grid**2, 1)
        self.bypass = channel_scale(channels)

    def scalars(self, x: Tensor) -> Tensor:
        """The scalars of all tokens: ``(b, channels, p·h, p·w)`` to ``(b, h, w, 1)``."""
        p = self.grid
        # (b, k, p·h, p·w) to (b, h, w, k·p·p): a token for each offset in a cell.
        cells = self.reduce(x).unflatten(3, (p, -1)).unflatten(2, (p, -1))
        tokens = cells.permute(0, 3, 5, 1, 2, 4).flatten(3)
        scalars: Tensor = self.score(F.gelu(self.norm(self.hidden(tokens))))
        return scalars

    def forward(self, x: Tensor) -> Tensor:
        # Summed with channels last: otherwise the sum has another memory format than x, and the product is slow.
        factors = self.scalars(x).repeat(1, self.grid, self.grid, 1) + self.bypass.permute(0, 2, 3, 1)
        return x * factors.permute(0, 3, 1, 2)


class SimpleGate(nn.Module):
    """Part 3: a product of two learned views of each pixel, with bias."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = ChannelNorm(channels)
        self.views = Pointwise(channels, 2 * channels, bias=True)
        self.scale = channel_scale(channels)

    def forward(self, x: Tensor) -> Tensor:
        u, v = self.views(self.norm(x)).chunk(2, dim=1)
        return torch.addcmul(x, self.scale, u * v)


class Attention(nn.Sequential):
    """An attention block: its four parts in a row; arguments as for ``PatchAttention``."""

    def __init__(self, channels: int, grid: int, reduction: int) -> None:
        super().__init__()
        self.residual = Residual(channels, channel_attention=False)
        self.patch = PatchAttention(channels, grid, reduction)
        self.gate = SimpleGate(channels)
        self.channel_residual = Residual(channels, channel_attention=True)


_HIGH_PASS: Final = (
    ((1, 0, -1), (2, 0, -2), (1, 0, -1)),  # Sobel x
    ((1, 2, 1), (0, 0, 0), (-1, -2, -1)),  # Sobel y
    ((0, 1, 0), (1, -4, 1), (0, 1, 0)),  # Laplacian
    ((-1, -1, -1), (-1, 8, -1), (-1, -1, -1)),  # edge
    ((0, 1, 2), (-1, 0, 1), (-2, -1, 0)),  # diagonal Sobel xy
    ((-2, -1, 0), (-1, 0, 1), (0, 1, 2)),  # diagonal Sobel yx
    ((1, 0, 0), (0, -1, 0), (0, 0, 0)),  # Roberts x
    ((0, 1, 0), (-1, 0, 0), (0, 0, 0)),  # Roberts y
)
_GAUSSIAN_RADIUS: Final = 7
_GAUSSIAN_SIGMA: Final = 5.0
_HIGH_PASS_SCALE: Final = 1e-3
"""The high-pass filters, radius and standard deviation of the Gaussian in pixels, and the factor of the filters, as in
the network of the paper's authors: their checkpoints can be imported."""


class AdaptiveFilter(nn.Module):
    """A learned mix of eight high-pass filters, a Gaussian high-pass and the identity, the same for every channel.

    ``Σ alpha[i]·K_i(x) + alpha[8]·(x − G(x)) + beta·x`` is computed as ``K(x) − alpha[8]·G(x)`` with a single 3x3
    kernel ``K`` that also holds both multiples of ``x``. Filters see zeros beyond the edges, the Gaussian sees a
    reflection, so that height and width must be more than 7.
    """

    high_pass: Tensor
    gaussian: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        self.alpha = nn.Parameter(torch.ones(9))
        self.beta = nn.Parameter(torch.zeros(1))
        offsets = torch.arange(-_GAUSSIAN_RADIUS, _GAUSSIAN_RADIUS + 1, dtype=torch.float32)
        gaussian = torch.exp(-(offsets**2) / (2 * _GAUSSIAN_SIGMA**2))
        high_pass = _HIGH_PASS_SCALE * torch.tensor(_HIGH_PASS, dtype=torch.float32)
        self.register_buffer("high_pass", high_pass, persistent=False)
        self.register_buffer("gaussian", gaussian / gaussian.sum(), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        c = self.channels
        folded = torch.tensordot(self.alpha[:8], self.high_pass, dims=1)
        folded = folded + F.pad((self.alpha[8] + self.beta).view(1, 1), (1, 1, 1, 1))
        sharp = F.conv2d(x, folded.expand(c, 1, 3, 3), padding=1, groups=c)
        r = _GAUSSIAN_RADIUS
        smooth = F.conv2d(
            F.pad(x, (0, 0, r, r), mode="reflect"), self.gaussian.view(1, 1, -1, 1).expand(c, 1, -1, 1), groups=c
        )
        smooth = F.conv2d(
            F.pad(smooth, (r, r, 0, 0), mode="reflect"), self.gaussian.view(1, 1, 1, -1).expand(c, 1, 1, -1), groups=c
        )
        return torch.addcmul(sharp, smooth, -self.alpha[8])


class EAA(nn.Module):
    """Efficient adaptive attention: a small U-net with the degradation subtracted from its skip connection.

    The degradation is what an earlier feature map has beside a later, cleaner one of the same scale (``lq − hq``).
    Arguments as for ``PatchAttention``; height and width must be multiples of twice the grid and more than 28, so
    that the map at a quarter of the size suits grid and Gaussian.
    """

    def __init__(self, channels: int, grid: int, reduction: int) -> None:
        super().__init__()
        d, half = channels, grid // 2
        self.stage1 = nn.Sequential(Attention(d, grid, reduction), conv3(d, d, stride=2))
        self.stage2 = nn.Sequential(AdaptiveFilter(d), Attention(d, half, reduction), conv3(d, d, stride=2))
        self.stage3 = nn.Sequential(AdaptiveFilter(d), Attention(d, half, reduction))
        self.stage4 = nn.Sequential(AdaptiveFilter(d), Attention(d, half, reduction), enlarge(d, d))
        self.stage5 = nn.Sequential(AdaptiveFilter(2 * d), Attention(2 * d, grid, reduction), enlarge(2 * d, d))
        self.degradation = enlarge(d, d)

    def forward(self, x: Tensor) -> Tensor:
        lq = self.stage1(x)
        hq = self.stage4(self.stage3(self.stage2(lq)))
        return self.stage5(torch.cat((hq, lq), dim=1)) + x - self.degradation(lq - hq)


def _blocks(count: int, channels: int, grid: int, reduction: int) -> nn.Sequential:
    """Some EAA blocks in a row."""
    return nn.Sequential(*(EAA(channels, grid, reduction) for _ in range(count)))


class LIR(nn.Module):
    """The network: ``(b, 3, h, w)`` sRGB values, nominally in [0, 1], to restored values of the same shape.

    Height and width must be multiples of 32 and at least 128, or ``forward`` raises ValueError. The output is not
    clipped. Pass float32 even where the parameters have a lower precision: the image is added to the output, and
    bfloat16 would round it to 8 significant bits.

    The degradation is subtracted twice over: in every EAA block, and around the whole network, from its features and
    from the image.
    """

    def __init__(self, config: LIRConfig = SIZES["best"]) -> None:
        super().__init__()
        self.config = config
        d = config.channels
        self.head = ConvPReLU(3, d)
        self.encoder1 = _blocks(config.encoder[0], d, grid=8, reduction=16)
        self.down1 = nn.Sequential(conv3(d, d // 4), nn.PixelUnshuffle(2))
        self.encoder2 = _blocks(config.encoder[1], d, grid=8, reduction=8)
        self.down2 = nn.Sequential(conv3(d, d // 4), nn.PixelUnshuffle(2))
        self.bottleneck = _blocks(config.bottleneck, d, grid=4, reduction=8)
        self.up2 = nn.Sequential(conv3(d, 4 * d), nn.PixelShuffle(2))
        self.merge = ConvPReLU(2 * d, d)
        self.decoder2 = _blocks(config.decoder[0], d, grid=8, reduction=8)
        self.up1 = nn.Sequential(conv3(d, 4 * d), nn.PixelShuffle(2))
        self.decoder1 = _blocks(config.decoder[1], d, grid=8, reduction=16)
        self.feature_degradation = enlarge(d, d)
        self.tail = ConvPReLU(d, 3)
        self.image_degradation = enlarge(d, 3)
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs leave it out

    @staticmethod
    def check(image: Tensor) -> None:
        """Refuses an image whose height or width the network does not accept.

        Raises:
            ValueError: height or width is not in ``SIDES``.
        """
        height, width = image.shape[-2:]
        if not (SIDES.accepts(height) and SIDES.accepts(width)):
            raise ValueError(
                f"height and width must be multiples of {SIDES.multiple} and at least {SIDES.smallest}, "
                f"not {height} and {width}"
            )

    def forward(self, image: Tensor) -> Tensor:
        self.check(image)
        f0 = self.head(image.to(self.head.conv.weight.dtype))
        lq = self.down1(self.encoder1(f0))
        b = self.bottleneck(self.down2(self.encoder2(lq)))
        hq = self.decoder2(self.merge(torch.cat((self.up2(b), lq), dim=1)))
        degradation = lq - hq
        y = self.decoder1(self.up1(hq)) + f0 - self.feature_degradation(degradation)
        return image + (self.tail(y) - self.image_degradation(degradation))
