"""The small network that tells how severely a photo is degraded, by kind of degradation."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lir_model.diagnosis.views import FLAT, Views

KINDS: Final = ("noise", "rain", "haze", "blur")
"""Kinds of degradation, in the order of the network's outputs; keys of ``lir_model.degrade.DEGRADATIONS``."""
MOST_PARAMETERS: Final = 200_000
"""Most parameters that the network may have, because it looks at every photo that is opened: chosen."""
_WIDTHS: Final = (24, 32, 48, 64)
_HIDDEN: Final = 80
"""Channels after each convolution of an encoder, and features in the hidden layer of the head: chosen."""
_FINE: Final = 8.0
"""Factor that amplifies fine detail, so that noise of one level in 255 is seen beside edges of a hundred: chosen."""
_SUMMARIES: Final = 9
"""Number of feature vectors that go into the head: one of the scene and, for full size and reduced alike, four: mean of
the flat crops, mean and maximum of the rich crops, minimum of all crops. The minimum tells texture from noise, which is
everywhere."""
_QUIETEST: Final = 0.25
"""Share of the places of the flat crops, by feature those where it is least, whose mean goes into the head, too: noise
shows in the quietest places still. Chosen."""


def _fine_detail(x: Tensor) -> Tensor:
    """The difference from the mean of the 3 x 3 neighbourhood, amplified and clipped to [-1, 1]."""
    wide = F.pad(x, (1, 1, 1, 1), mode="replicate")
    rows = wide[..., :-2, :] + wide[..., 1:-1, :] + wide[..., 2:, :]
    mean = (rows[..., :-2] + rows[..., 1:-1] + rows[..., 2:]) / 9
    return (_FINE * (x - mean)).clamp(-1, 1)


def _darkest(x: Tensor) -> Tensor:
    """The dark channel over 7 x 7 pixels (He, Sun and Tang, *Single Image Haze Removal Using Dark Channel Prior*)."""
    rows = F.max_pool2d(-x.amin(1, keepdim=True), (7, 1), stride=1, padding=(3, 0))
    return -F.max_pool2d(rows, (1, 7), stride=1, padding=(0, 3))


class _Encoder(nn.Module):
    """A few convolutions: ``(n, c, h, w)`` to ``(n, 64, h / 16, w / 16)``, none negative."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        sides = (4, 3, 3, 3)
        self.layers = nn.ModuleList(
            nn.Conv2d(inputs, outputs, side, stride=2, padding=1)
            for (inputs, outputs), side in zip(pairwise((channels, *_WIDTHS)), sides, strict=True)
        )
        for layer in self.layers:
            nn.init.kaiming_normal_(layer.get_parameter("weight"), nonlinearity="relu")
            nn.init.zeros_(layer.get_parameter("bias"))

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = F.relu(layer(x))
        return x


def _summary(features: Tensor) -> Tensor:
    """Mean and deviation over the picture: ``(n, 64, h, w)`` to ``(n, 128)``."""
    return torch.cat((features.mean((2, 3)), (features.var((2, 3), correction=0) + 1e-5).sqrt()), 1)


def _quietest(features: Tensor) -> Tensor:
    """The least values of each feature, ``(b, crops, 64, h, w)``, as their mean ``(b, 64)``."""
    places = features.transpose(1, 2).flatten(2)
    return places.topk(round(_QUIETEST * places.shape[2]), 2, largest=False, sorted=False).values.mean(2)


class DiagnosisNetwork(nn.Module):
    """From ``Views`` to the severity of each of ``KINDS`` and how certain it is.

    Gives severities ``(b, 4)``, nominally in [0, 1], and natural logarithms of their expected errors ``(b, 4)``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.scene = _Encoder(4)
        self.crop = _Encoder(6)
        self.head = nn.Sequential(
            nn.Linear((_SUMMARIES * 2 + 1) * _WIDTHS[-1], _HIDDEN), nn.ReLU(), nn.Linear(_HIDDEN, 2 * len(KINDS))
        )

    def forward(self, views: Views) -> tuple[Tensor, Tensor]:
        scene = views.scene.float() / 255
        parts = [_summary(self.scene(torch.cat((scene - 0.5, _darkest(scene) - 0.5), 1)))]
        features = [self._features(crops) for crops in (views.full, views.reduced)]
        for each in features:
            seen = _summary(each.flatten(0, 1)).unflatten(0, each.shape[:2])
            flat, rich = seen[:, :FLAT], seen[:, FLAT:]
            parts += [flat.mean(1), rich.mean(1), rich.amax(1), seen.amin(1)]
        output = self.head(torch.cat((*parts, _quietest(features[0][:, :FLAT])), 1))
        return output[:, : len(KINDS)], output[:, len(KINDS) :]

    def _features(self, crops: Tensor) -> Tensor:
        """``(b, n, 3, 96, 96)`` to ``(b, n, 64, 6, 6)``."""
        each = crops.flatten(0, 1).float() / 255
        return self.crop(torch.cat((each - 0.5, _fine_detail(each)), 1)).unflatten(0, crops.shape[:2])
