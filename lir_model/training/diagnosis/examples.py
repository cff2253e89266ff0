"""Examples for training the diagnosis: photos with no, one or two degradations, and with changes that must not alarm
it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade import degrade
from lir_model.degrade.blur import BLUR_EXTENTS
from lir_model.degrade.jpeg import jpeg
from lir_model.degrade.noise import STRONGEST_WHITE, camera_noise, white_noise
from lir_model.degrade.random import chance, log_uniform, uniform
from lir_model.diagnosis.network import KINDS
from lir_model.tensors import eight_bits
from lir_model.training.diagnosis.harmless import harmless, retouched
from lir_model.training.diagnosis.textures import draw_texture
from lir_model.training.drawn import draw_any

_SIDES: Final = (240, 512)
"""Least and greatest side of an example, in pixels: chosen, several crops fit in, and one takes a tenth of a second to
make."""
_WORST: Final = {"noise": 55 / 255, "rain": 0.25, "haze": 0.4}
"""Root mean square change that counts as severity 1: the strongest white noise, and about the mean of the strongest
rain and haze of ``lir_model.degrade``."""
_COUNTS: Final = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.2, 0.45, 0.35))
"""Chances of no, one and two degradations for each of the examples of a scene: chosen. One of them is always clean, and
one is not, so that what is degraded is learnt beside the same without that."""
_DRAWN: Final = 0.11
"""Share of drawn pictures: print, graphics, patterns, screens. Chosen."""
_TEXTURES: Final = 0.2
"""Share of pictures that are full of a drawn texture. Chosen."""
_BUSY: Final = 0.45
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
_SMALLEST: Final = 128
"""Least side in pixels that an example is reduced to: chosen."""
_RETOUCHED: Final = 0.2
_RESIZED: Final = 0.15
"""Shares of the pictures that are retouched, and resized, after they were taken: chosen."""


@dataclass(frozen=True, eq=False)
class Example:
    """An example.

    Attributes:
        picture: ``(3, h, w)`` in [0, 1].
        severity: severity of each of ``KINDS``, ``(4,)`` in [0, 1].
    """

    picture: Tensor
    severity: Tensor


@dataclass(frozen=True, eq=False)
class _Scene:
    """A clean scene, and the kinds of degradation that it may have: a page has no weather, a screenshot no lens."""

    picture: Tensor
    kinds: frozenset[str] = frozenset(KINDS)


def draw_examples(pictures: Sequence[Tensor], generator: Generator) -> list[Example]:
    """Makes some examples of one scene, clean and degraded.

    Args:
        pictures: clean photos taken in clear air, ``(3, h, w)`` uint8 on the CPU.
        generator: randomness, on the CPU.
    """
    scene = _any_scene(pictures, generator)
    return [_example_of(scene, chances, generator) for chances in _COUNTS]


def _any_scene(pictures: Sequence[Tensor], generator: Generator) -> _Scene:
    """A photo, a drawn picture, or one full of a texture."""
    picture = _scene(pictures, generator)
    r = numbers(generator, 1)[0]
    if r < _DRAWN:
        return _Scene(_drawn_over(picture, generator), frozenset({"noise"}))
    if r < _DRAWN + _TEXTURES:  # nothing in it is near or far
        return _Scene(_full_of_texture(picture, generator), frozenset(KINDS) - {"haze"})
    return _Scene(picture)


def _example_of(scene: _Scene, chances: Sequence[float], generator: Generator) -> Example:
    """An example of a scene, with as many degradations as these chances of 0, 1 and 2 say."""
    count = int(torch.multinomial(torch.tensor(chances), 1, generator=generator))
    picked = {KINDS[i] for i in torch.randperm(len(KINDS), generator=generator)[:count].tolist()} & scene.kinds
    states, kinds, level = [harmless(scene.picture, generator)], [], 0.0
    # In the order in which light meets them: air, rain, the shaking camera, its sensor.
    for kind in ("haze", "rain", "blur", "noise"):
        if kind in picked:
            spoilt, at = _suffer(kind, states[-1], generator)
            states.append(spoilt)
            kinds.append(kind)
            level = at if kind == "blur" else level
    edited, scale = _edited(torch.cat(states), generator)
    severity = torch.zeros(len(KINDS))
    for kind, before, after in zip(kinds, edited, edited[1:], strict=False):
        severity[KINDS.index(kind)] = (
            _severity_of_blur(level, scale) if kind == "blur" else _severity(kind, before, after)
        )
    return Example(_stored(edited[-1:], generator)[0], severity)


def _edited(states: Tensor, generator: Generator) -> tuple[Tensor, float]:
    """A picture, clean and after each degradation, edited alike; and by how much it was enlarged."""
    edited, scale = retouched(states, generator, _RETOUCHED), 1.0
    r = numbers(generator, 3)
    if r[0] < _RESIZED:
        h, w = states.shape[-2:]
        scale = (0.5 + 0.5 * r[1]) if r[1] < 0.5 else 1.0 + 0.6 * r[2]
        size = (max(_SMALLEST, round(scale * h)), max(_SMALLEST, round(scale * w)))
        smooth = scale < 1 and r[2] > _ROUGH
        edited = F.interpolate(edited, size, mode="bicubic", antialias=smooth, align_corners=False)
    return eight_bits(edited.clamp(0, 1)), scale


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


def _suffer(kind: str, clean: Tensor, generator: Generator) -> tuple[Tensor, float]:
    """Degrades a picture at a random level, and returns both."""
    r = numbers(generator, 2)
    level = _LEAST + (1 - _LEAST) * r[1]
    if kind != "noise":
        return degrade(kind, clean, generator, 100 * level), level
    if r[0] < 0.4:
        sigma = log_uniform(generator, (1, 1, 1, 1), 4 / 255, STRONGEST_WHITE)
        return eight_bits(white_noise(clean, generator, sigma)), level
    most = 0.5 if r[1] < _FAINT else 1.0
    return eight_bits(camera_noise(clean, generator, uniform(generator, (1, 1, 1, 1), 0.1, most))), level


def _severity(kind: str, before: Tensor, after: Tensor) -> Tensor:
    """In [0, 1], by how much a picture was changed."""
    return ((after - before).square().mean().sqrt() / _WORST[kind]).sqrt().clamp(0, 1)


def _severity_of_blur(level: float, scale: float) -> float:
    """By the extent of the kernel, in a picture that was resized: how much blur changes it depends on the detail."""
    least, most = BLUR_EXTENTS
    extent = scale * (least + (most - least) * level)
    return math.sqrt(min(max(0.0, (extent - least) / (most - least)), 1.0))


def _stored(picture: Tensor, generator: Generator) -> Tensor:
    """The picture as a file would store it: 65 % as JPEG, of random quality."""
    quality = (100 - 75 * uniform(generator, (1, 1, 1, 1)).square()).round().clamp(max=99)
    compressed = jpeg(picture, quality, chance(generator, 1, 0.5))
    return eight_bits(torch.where(chance(generator, 1, 0.65), compressed, picture))
