"""Examples for training the diagnosis: photos with no, one or two degradations, and with changes that must not alarm
it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade import degrade
from lir_model.degrade.jpeg import jpeg
from lir_model.degrade.noise import STRONGEST_WHITE, camera_noise, white_noise
from lir_model.degrade.random import chance, log_uniform, uniform
from lir_model.diagnosis.network import KINDS
from lir_model.tensors import eight_bits
from lir_model.training.diagnosis.harmless import harmless
from lir_model.training.diagnosis.textures import draw_texture
from lir_model.training.drawn import draw_any

_SIDES: Final = (240, 512)
"""Least and greatest side of an example, in pixels: chosen, several crops fit in, and one takes a tenth of a second to
make."""
_WORST: Final = {"noise": 55 / 255, "rain": 0.25, "haze": 0.4}
"""Root mean square change that counts as severity 1: the strongest white noise, and about the mean of the strongest
rain and haze of ``lir_model.degrade``."""
_NONE: Final = 0.4
_ONE: Final = 0.46
"""Shares of examples with no degradation, and with one; the rest has two. Chosen."""
_DRAWN: Final = 0.13
"""Share of drawn pictures: print, graphics, patterns, screens. Chosen."""
_TEXTURES: Final = 0.17
"""Share of pictures that are full of a drawn texture. Chosen."""
_BUSY: Final = 0.35
_TRIED: Final = 5
"""Share of the photos of which that part is shown that has most detail in its quietest places, and of how many parts:
chosen, so that nothing is flat in many of them."""
_FAINT: Final = 0.4
"""Share of the camera noise that is faint, no stronger than half. Chosen."""
_ROUGH: Final = 0.55
"""Share of the reduced photos that are reduced without a low-pass filter, as sharp as some programs make them.
Chosen."""
_LEAST: Final = 0.05
"""The least level of a degradation, of 1: chosen, below it nobody sees it."""


@dataclass(frozen=True, eq=False)
class Example:
    """An example.

    Attributes:
        picture: ``(3, h, w)`` in [0, 1].
        severity: severity of each of ``KINDS``, ``(4,)`` in [0, 1].
    """

    picture: Tensor
    severity: Tensor


def draw_example(pictures: Sequence[Tensor], generator: Generator) -> Example:
    """Makes one example.

    Args:
        pictures: clean photos taken in clear air, ``(3, h, w)`` uint8 on the CPU.
        generator: randomness, on the CPU.
    """
    r = numbers(generator, 2)
    picture = _scene(pictures, generator)
    drawn, texture = r[0] < _DRAWN, _DRAWN <= r[0] < _DRAWN + _TEXTURES
    if drawn:
        picture = _drawn_over(picture, generator)
    if texture:
        picture = _full_of_texture(picture, generator)
    picture = harmless(picture, generator)
    count = 0 if r[1] < _NONE else 1 if r[1] < _NONE + _ONE else 2
    picked = {KINDS[i] for i in torch.randperm(len(KINDS), generator=generator)[:count].tolist()}
    if drawn:  # a page has no weather, a screenshot no lens
        picked &= {"noise"}
    if texture:  # nothing in it is near or far
        picked -= {"haze"}
    severity = torch.zeros(len(KINDS))
    # In the order in which light meets them: air, rain, the shaking camera, its sensor.
    for kind in ("haze", "rain", "blur", "noise"):
        if kind in picked:
            picture, severity[KINDS.index(kind)] = _suffer(kind, picture, generator)
    return Example(_stored(picture, generator)[0], severity)


def numbers(generator: Generator, count: int) -> list[float]:
    """Random numbers, uniform in [0, 1]."""
    found: list[float] = torch.rand(count, generator=generator).tolist()
    return found


def _scene(pictures: Sequence[Tensor], generator: Generator) -> Tensor:
    """``(1, 3, h, w)``: a photo reduced to about the size of an example, or a part of one, at its size or enlarged."""
    r = numbers(generator, 10)
    height, width = (int(_SIDES[0] + (_SIDES[1] - _SIDES[0]) * v) for v in r[:2])
    picture = pictures[int(r[2] * len(pictures))]
    if r[3] < 0.5:
        picture = picture.flip(2)
    h, w = picture.shape[1:]
    whole = min(h / height, w / width)
    # Half show most of a photo, a quarter a part of it at full size, the others a part enlarged up to 2.5 times.
    scale = whole * (0.7 + 0.3 * r[4]) if r[5] < 0.5 else 1.0 if r[5] < 0.75 else 1 / (1 + 1.5 * r[4])
    ch, cw = min(h, max(32, round(height * scale))), min(w, max(32, round(width * scale)))
    places = [(int(r[6] * (h - ch + 1)), int(r[7] * (w - cw + 1)))]
    if r[9] < _BUSY:
        more = numbers(generator, 2 * _TRIED)
        places = [(int(a * (h - ch + 1)), int(b * (w - cw + 1))) for a, b in zip(more[::2], more[1::2], strict=True)]
    parts = [picture[None, :, top : top + ch, left : left + cw] for top, left in places]
    part = max(parts, key=_quietest_detail).float() / 255
    if (ch, cw) != (height, width):
        # Reduced without a low-pass filter, grass and leaves become single-pixel specks, which are not noise.
        smooth = ch > height and r[8] > _ROUGH
        part = F.interpolate(part, (height, width), mode="bicubic", antialias=smooth, align_corners=False)
    return part.clamp(0, 1)


def _quietest_detail(part: Tensor) -> float:
    """How much detail, ``(1, 3, h, w)`` uint8, there is in the quietest tenth of the blocks of a part."""
    green = part[:, 1:2, ::2, ::2].float()
    blocks = F.avg_pool2d(green.diff(dim=2).abs()[..., 1:] + green.diff(dim=3).abs()[..., 1:, :], 12, ceil_mode=True)
    return float(blocks.flatten().quantile(0.1))


def _full_of_texture(photo: Tensor, generator: Generator) -> Tensor:
    """A drawn texture of the size of a photo, in colours of it."""
    seed = int(torch.randint(1 << 62, (1,), generator=generator))
    drawn = draw_texture(seed, photo[0].permute(1, 2, 0).numpy())
    return torch.from_numpy(drawn).permute(2, 0, 1)[None].contiguous()


def _drawn_over(photo: Tensor, generator: Generator) -> Tensor:
    """A drawn picture of the size of a photo; some kinds are drawn over the photo."""
    h, w = photo.shape[-2:]
    side = max(h, w)
    square = F.interpolate(photo, (side, side), mode="bilinear", align_corners=False)[0].permute(1, 2, 0)
    seed = int(torch.randint(1 << 62, (1,), generator=generator))
    return torch.from_numpy(draw_any(seed, square.numpy())).permute(2, 0, 1)[None, :, :h, :w].contiguous()


def _suffer(kind: str, clean: Tensor, generator: Generator) -> tuple[Tensor, Tensor]:
    """Degrades a picture at a random level; returns it with the severity of that, in [0, 1]."""
    r = numbers(generator, 2)
    if kind == "noise":
        if r[0] < 0.4:
            sigma = log_uniform(generator, (1, 1, 1, 1), 4 / 255, STRONGEST_WHITE)
            noisy = white_noise(clean, generator, sigma)
        else:
            most = 0.5 if r[1] < _FAINT else 1.0
            noisy = camera_noise(clean, generator, uniform(generator, (1, 1, 1, 1), 0.1, most))
        noisy = eight_bits(noisy)
    else:
        level = _LEAST + (1 - _LEAST) * r[1]
        noisy = degrade(kind, clean, generator, 100 * level)
        if kind == "blur":
            # By the extent of the kernel: how much blur changes a picture depends on the detail in it.
            return noisy, torch.tensor(level).sqrt()
    change = (noisy - clean).square().mean().sqrt() / _WORST[kind]
    return noisy, change.sqrt().clamp(0, 1)


def _stored(picture: Tensor, generator: Generator) -> Tensor:
    """The picture as a file would store it: 65 % as JPEG, of random quality."""
    quality = (100 - 75 * uniform(generator, (1, 1, 1, 1)).square()).round().clamp(max=99)
    compressed = jpeg(picture, quality, chance(generator, 1, 0.5))
    return eight_bits(torch.where(chance(generator, 1, 0.65), compressed, picture))
