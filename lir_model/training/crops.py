"""Draws random crops and scenes from pictures, which stay on the training device as 8-bit arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

_FLAT: Final = 1 / 255
"""Standard deviation of the mean of the channels, white at 1, up to which a crop is too flat to teach much: chosen."""
_TRIES: Final = 4
"""Crops that are drawn at most until one is not flat: chosen. A flat one is then kept, so that a few are seen."""
_BRIGHT: Final = 0.2
"""Share of crops that are brightened, up to twice: chosen. In white places noise is clipped on one side, and only a
network that has seen that restores them as white as they were."""


class CropSource(Protocol):
    """A source of clean training pictures.

    Attributes:
        device: the device of its pictures.
        about: what it draws, for the model card.
    """

    device: torch.device
    about: str

    def draw(self, count: int, side: int, generator: Generator) -> Tensor:
        """Draws ``(count, 3, side, side)`` in [0, 1], on the device."""


class Crops:
    """Draws square crops: from each picture in proportion to its area, and rarely from flat places.

    They are flipped and turned at random; some are enlarged, some brightened.

    Args:
        pictures: ``(3, h, w)`` uint8 tensors on one device, none smaller than the crops that will be drawn.
        enlarged: share of crops that are enlarged, up to twice: photographs at full size are softer than reduced ones.
            The default was chosen.
    """

    about = "crops"

    def __init__(self, pictures: Sequence[Tensor], enlarged: float = 0.6) -> None:
        self._pictures = list(pictures)
        self._enlarged = enlarged
        areas = torch.tensor([float(p.shape[1] * p.shape[2]) for p in self._pictures])
        self._upper = (areas / areas.sum()).cumsum(0)
        self.device = self._pictures[0].device

    def draw(self, count: int, side: int, generator: Generator) -> Tensor:
        """Draws ``(count, 3, side, side)`` in [0, 1], on the device of the pictures."""
        return torch.stack([self._draw_one(side, generator) for _ in range(count)])

    def _draw_one(self, side: int, generator: Generator) -> Tensor:
        """Draws ``(3, side, side)``; flat ones are drawn again, ``_TRIES`` times at most."""
        crop = torch.empty(0)
        for _ in range(_TRIES):
            r = torch.rand(7, generator=generator, device=generator.device).tolist()
            part = int(side / (1 + max(0, (self._enlarged - r[5]) / self._enlarged))) if self._enlarged else side
            index = min(int(torch.searchsorted(self._upper, r[0])), len(self._pictures) - 1)
            picture = self._pictures[index]
            top = int(r[1] * (picture.shape[1] - part + 1))
            left = int(r[2] * (picture.shape[2] - part + 1))
            crop = picture[:, top : top + part, left : left + part].float() / 255
            if part < side:
                crop = F.interpolate(crop[None], (side, side), mode="bicubic", align_corners=False)[0].clamp(0, 1)
            crop = (crop * (1 + max(0, 1 - r[6] / _BRIGHT))).clamp(0, 1)
            if r[3] < 0.5:
                crop = crop.flip(2)
            crop = crop.rot90(int(r[4] * 4), (1, 2))
            if crop.mean(0).std() > _FLAT:
                break
        return crop


class Scenes:
    """Draws whole scenes, reduced to a small size, which a network must see to judge haze.

    Args:
        pictures: ``(3, h, w)`` uint8 tensors on one device.
    """

    about = "whole scenes"

    def __init__(self, pictures: Sequence[Tensor]) -> None:
        self._pictures = list(pictures)
        self.device = self._pictures[0].device

    def draw(self, count: int, side: int, generator: Generator) -> Tensor:
        """Draws ``(count, 3, side, side)`` in [0, 1]: crops with most of a picture, flipped and brightened at
        random."""
        scenes = []
        for _ in range(count):
            r = torch.rand(8, generator=generator, device=generator.device).tolist()
            picture = self._pictures[int(r[0] * len(self._pictures))]
            _, h, w = picture.shape
            # Height: from half of the shorter side to all of it. Width: up to 1.5 times the height, then squeezed.
            ch = int(min(h, w) * (0.5 + 0.5 * r[1] ** 0.5))
            cw = min(int(ch * (1 + 0.5 * r[2])), w)
            top, left = int(r[3] * (h - ch + 1)), int(r[4] * (w - cw + 1))
            crop = picture[None, :, top : top + ch, left : left + cw].float() / 255
            scene = F.interpolate(crop, (side, side), mode="bilinear", antialias=True, align_corners=False)[0]
            # Most pictures were taken outdoors: rooms are darker, with windows and lamps beyond white.
            scene = (scene.clamp(0, 1) ** (0.8 * 3.2 ** r[6]) * (0.9 + 0.9 * r[7])).clamp(0, 1)
            scenes.append(scene.flip(2) if r[5] < 0.5 else scene)
        return torch.stack(scenes)
