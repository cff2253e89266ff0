"""LIR a second time, literally as the paper words it: slow, plain, and what the fast network is held against.

Every adaptive filter runs nine convolutions, patch attention takes the features apart into tokens and puts them
together again, and a layer norm over channels moves them last and back. Parameters carry the names of published
checkpoints, so that importing is tried by the same comparison. Feature maps are ``(batch, channels, height, width)``.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lir_model.network import LIRConfig


class NaiveChannelNorm(nn.LayerNorm):
    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2).contiguous()


class NaiveFilter(nn.Module):
    """Filter(c): nine fixed filters and the identity, each computed by itself."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(9))
        self.beta = nn.Parameter(torch.zeros(1))
        kernels = {
            "Sobel_x": [[1, 0, -1], [2, 0, -2], [1, 0, -1]],
            "Sobel_y": [[1, 2, 1], [0, 0, 0], [-1, -2, -1]],
            "Laplation": [[0, 1, 0], [1, -4, 1], [0, 1, 0]],
            "Edge": [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]],
            "Sobel_xy": [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]],
            "Sobel_yx": [[-2, -1, 0], [-1, 0, 1], [0, 1, 2]],
            "Roberts_x": [[1, 0, 0], [0, -1, 0], [0, 0, 0]],
            "Roberts_y": [[0, 1, 0], [-1, 0, 0], [0, 0, 0]],
        }
        for name, rows in kernels.items():
            kernel = 1e-3 * torch.tensor(rows, dtype=torch.float32)
            self.register_buffer(name, kernel.expand(channels, 1, 3, 3).clone())
        self.names = tuple(kernels)
        across = torch.arange(-7.0, 8.0)
        gaussian = torch.exp(-(across[:, None] ** 2 + across[None, :] ** 2) / (2 * 5.0**2))
        self.register_buffer("Gaussian", (gaussian / gaussian.sum()).expand(channels, 1, 15, 15).clone())

    def forward(self, x: Tensor) -> Tensor:
        c = x.shape[1]
        out = self.beta * x
        for i, name in enumerate(self.names):
            out = out + self.alpha[i] * F.conv2d(x, self.get_buffer(name), padding=1, groups=c)
        smooth = F.conv2d(F.pad(x, (7, 7, 7, 7), mode="reflect"), self.get_buffer("Gaussian"), groups=c)
        return out + self.alpha[8] * (x - smooth)


class NaiveChannelAttention(nn.Module):
    def __init__(self, c: int) -> None:
        super().__init__()
        self.attention = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Conv2d(c, c // 16, 1), nn.ReLU(), nn.Conv2d(c // 16, c, 1), nn.Sigmoid()
        )

    def forward(self, z: Tensor) -> Tensor:
        return z * self.attention(z)


class NaiveResidual(nn.Module):
    def __init__(self, c: int) -> None:
        super().__init__()
        self.conv_1 = nn.Conv2d(c, 2 * c, 1, bias=False)
        self.conv_2 = nn.Conv2d(2 * c, 2 * c, 3, padding=1, groups=2 * c, bias=False)
        self.layernorm = NaiveChannelNorm(2 * c, eps=1e-6)
        self.conv_3 = nn.Conv2d(2 * c, c, 1, bias=False)
        self.alpha = nn.Parameter(torch.zeros(1, c, 1, 1))

    def inner(self, x: Tensor) -> Tensor:
        return self.conv_3(F.gelu(self.layernorm(self.conv_2(self.conv_1(x)))))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.alpha * self.inner(x)


class NaiveResidualWithAttention(NaiveResidual):
    def __init__(self, c: int) -> None:
        super().__init__(c)
        self.ca = NaiveChannelAttention(c)

    def inner(self, x: Tensor) -> Tensor:
        return self.ca(super().inner(x))


class NaivePatchAttention(nn.Module):
    def __init__(self, c: int, p: int, r: int) -> None:
        super().__init__()
        self.p = p
        k = c // r
        self.down = nn.Conv2d(c, k, 1, bias=False)
        self.mlp = nn.Sequential(nn.Linear(k * p * p, p * p), nn.LayerNorm(p * p), nn.GELU(), nn.Linear(p * p, 1))
        self.beta = nn.Parameter(torch.zeros(1, c, 1, 1))

    def to_tokens(self, x: Tensor) -> Tensor:
        """Features ``(b, c, p·h, p·w)`` to tokens ``(b, h·w, c·p·p)``: the pixels at one offset of every cell."""
        b, c, height, width = x.shape
        p, h, w = self.p, height // self.p, width // self.p
        return x.reshape(b, c, p, h, p, w).permute(0, 3, 5, 1, 2, 4).reshape(b, h * w, c * p * p)

    def to_features(self, tokens: Tensor, shape: torch.Size) -> Tensor:
        """The inverse of ``to_tokens``."""
        b, c, height, width = shape
        p, h, w = self.p, height // self.p, width // self.p
        return tokens.reshape(b, h, w, c, p, p).permute(0, 3, 4, 1, 5, 2).reshape(b, c, height, width)

    def forward(self, x: Tensor) -> Tensor:
        scalars = self.mlp(self.to_tokens(self.down(x)))
        return self.to_features(self.to_tokens(x) * scalars, x.shape) + self.beta * x


class NaiveSimpleGate(nn.Module):
    def __init__(self, c: int) -> None:
        super().__init__()
        self.norm = NaiveChannelNorm(c, eps=1e-6)
        self.conv = nn.Conv2d(c, 2 * c, 1)
        self.gamma = nn.Parameter(torch.zeros(1, c, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        u, v = self.conv(self.norm(x)).chunk(2, dim=1)
        return x + self.gamma * (u * v)


class NaiveAttention(nn.Module):
    def __init__(self, c: int, p: int, r: int) -> None:
        super().__init__()
        self.resblock = NaiveResidual(c)
        self.pa = NaivePatchAttention(c, p, r)
        self.sg = NaiveSimpleGate(c)
        self.rescablock = NaiveResidualWithAttention(c)

    def forward(self, x: Tensor) -> Tensor:
        return self.rescablock(self.sg(self.pa(self.resblock(x))))


def naive_enlarge(inputs: int, outputs: int) -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(inputs, outputs, 4, stride=2, padding=1, bias=False)


def naive_conv3(inputs: int, outputs: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)


class NaiveEAA(nn.Module):
    def __init__(self, d: int, p: int, r: int) -> None:
        super().__init__()
        self.stage1 = nn.Sequential(NaiveAttention(d, p, r), naive_conv3(d, d, stride=2))
        self.stage2 = nn.Sequential(NaiveFilter(d), NaiveAttention(d, p // 2, r), naive_conv3(d, d, stride=2))
        self.stage3 = nn.Sequential(NaiveFilter(d), NaiveAttention(d, p // 2, r))
        self.stage4 = nn.Sequential(NaiveFilter(d), NaiveAttention(d, p // 2, r), naive_enlarge(d, d))
        self.stage5 = nn.Sequential(NaiveFilter(2 * d), NaiveAttention(2 * d, p, r), naive_enlarge(2 * d, d))
        self.transpose = naive_enlarge(d, d)

    def forward(self, x: Tensor) -> Tensor:
        lq = self.stage1(x)
        mid = self.stage2(lq)
        mid = self.stage3(mid)
        hq = self.stage4(mid)
        return self.stage5(torch.cat([hq, lq], dim=1)) + x - self.transpose(lq - hq)


class NaiveConvPReLU(nn.Module):
    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = naive_conv3(inputs, outputs)
        self.act = nn.PReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.act(self.conv(x))


class NaiveLIR(nn.Module):
    def __init__(self, config: LIRConfig) -> None:
        super().__init__()
        d = config.channels
        self.Conv_head = NaiveConvPReLU(3, d)
        self.EAA1 = nn.Sequential(*(NaiveEAA(d, 8, 16) for _ in range(config.encoder[0])))
        self.downsample1 = nn.Sequential(naive_conv3(d, d // 4), nn.PixelUnshuffle(2))
        self.EAA2 = nn.Sequential(*(NaiveEAA(d, 8, 8) for _ in range(config.encoder[1])))
        self.downsample2 = nn.Sequential(naive_conv3(d, d // 4), nn.PixelUnshuffle(2))
        self.EAA3 = nn.Sequential(*(NaiveEAA(d, 4, 8) for _ in range(config.bottleneck)))
        self.upsample2 = nn.Sequential(naive_conv3(d, 4 * d), nn.PixelShuffle(2))
        self.down = NaiveConvPReLU(2 * d, d)
        self.EAA4 = nn.Sequential(*(NaiveEAA(d, 8, 8) for _ in range(config.decoder[0])))
        self.upsample1 = nn.Sequential(naive_conv3(d, 4 * d), nn.PixelShuffle(2))
        self.EAA5 = nn.Sequential(*(NaiveEAA(d, 8, 16) for _ in range(config.decoder[1])))
        self.transpose1 = naive_enlarge(d, d)
        self.Conv_tail = NaiveConvPReLU(d, 3)
        self.transpose2 = naive_enlarge(d, 3)

    def forward(self, image: Tensor) -> Tensor:
        f0 = self.Conv_head(image)
        lq = self.downsample1(self.EAA1(f0))
        b = self.EAA3(self.downsample2(self.EAA2(lq)))
        m = self.down(torch.cat([self.upsample2(b), lq], dim=1))
        hq = self.EAA4(m)
        y = self.EAA5(self.upsample1(hq)) + f0 - self.transpose1(lq - hq)
        return self.Conv_tail(y) + image - self.transpose2(lq - hq)


def fill_well_conditioned(network: NaiveLIR, seed: int) -> None:
    """Random parameters with which rounding errors stay small and yet every part takes part in the result.

    With the zeros that training starts from, most parts would be cut off, and features shrink until the layer norms
    blow rounding up.
    """
    generator = torch.Generator().manual_seed(seed)

    def random(like: Tensor) -> Tensor:
        return torch.randn(like.shape, generator=generator)

    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, NaiveFilter):
                module.alpha.copy_(1 + 0.1 * random(module.alpha))
                module.beta.copy_(0.1 * random(module.beta))
            elif isinstance(module, NaivePatchAttention):
                module.beta.copy_(1 + 0.1 * random(module.beta))
                last = module.mlp[3]
                assert isinstance(last, nn.Linear)
                last.weight.copy_(0.02 * random(last.weight))
                last.bias.copy_(0.02 * random(last.bias))
            elif isinstance(module, NaiveChannelAttention):
                squeeze = module.attention[1]
                assert isinstance(squeeze, nn.Conv2d)
                assert squeeze.bias is not None
                squeeze.bias.copy_(0.5 + 0.1 * random(squeeze.bias))
            elif isinstance(module, NaiveResidual):
                module.alpha.copy_(0.1 + 0.03 * random(module.alpha))
            elif isinstance(module, NaiveSimpleGate):
                module.gamma.copy_(0.1 + 0.03 * random(module.gamma))
            elif isinstance(module, nn.LayerNorm):
                module.weight.copy_(1 + 0.1 * random(module.weight))
                module.bias.copy_(0.1 * random(module.bias))
            elif isinstance(module, nn.PReLU):
                module.weight.copy_(0.25 + 0.05 * random(module.weight))
