"""Regular patterns that a network took for noise are given back; noise stays away."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model import Restorer
from lir_model.degrade import degrade
from lir_model.running.parallel import Check, never
from lir_model.safeguards.patterns import AMONG_RAIN, keeping_patterns

SIDE = 128


def smoothing(picture: Tensor, _: Check) -> Tensor:
    """A network that takes all that is fine."""
    return F.avg_pool2d(F.pad(picture, (3, 3, 3, 3), mode="reflect"), 7, stride=1)


def kept(picture: Tensor) -> Tensor:
    return keeping_patterns(smoothing)(picture, never)


def noise(seed: int = 0) -> Tensor:
    return torch.randn(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(seed))


def places() -> tuple[Tensor, Tensor]:
    y, x = torch.meshgrid(torch.arange(SIDE), torch.arange(SIDE), indexing="ij")
    return y, x


def coloured(weights: Tensor) -> Tensor:
    """From a dark red to a light green, as weights of 0 to 1 say."""
    dark, light = torch.tensor([0.4, 0.2, 0.2]).view(1, 3, 1, 1), torch.tensor([0.6, 0.8, 0.5]).view(1, 3, 1, 1)
    return dark + (light - dark) * weights.float()


def pattern(name: str) -> Tensor:
    y, x = places()
    return coloured(
        {
            "checkerboard of single pixels": (x + y) % 2,
            "lines of single pixels": y % 2,
            "slanting lines of three pixels": (x + 2 * y) % 3 == 0,
            "waves of four and a half pixels": 0.5 + 0.5 * torch.sin(2 * torch.pi * (x + 0.3 * y) / 4.5),
            "dots of every fourth pixel": (x % 4 == 0) & (y % 4 == 0),
        }[name]
    )


PATTERNS = (
    "checkerboard of single pixels",
    "lines of single pixels",
    "slanting lines of three pixels",
    "waves of four and a half pixels",
    "dots of every fourth pixel",
)


def error(a: Tensor, b: Tensor) -> float:
    """Root mean square, but for the borders, where a wave meets its reflection."""
    return float((a - b)[..., 16:-16, 16:-16].square().mean().sqrt())


@pytest.mark.parametrize("name", PATTERNS)
def test_a_regular_pattern_that_was_taken_comes_back(name: str) -> None:
    picture = pattern(name)
    assert error(smoothing(picture, never), picture) > 0.05
    assert error(kept(picture), picture) < 0.1 * error(smoothing(picture, never), picture)


@pytest.mark.parametrize("name", PATTERNS[:3])
def test_noise_that_was_taken_with_a_pattern_stays_away(name: str) -> None:
    clean = pattern(name)
    noisy = clean + 0.04 * noise()
    assert error(kept(noisy), clean) < 0.6 * error(noisy, clean)


def test_white_noise_stays_away() -> None:
    noisy = 0.5 + 0.1 * noise()
    assert torch.equal(kept(noisy), smoothing(noisy, never))


@pytest.mark.parametrize("radius", [1, 2, 3])
def test_noise_as_coarse_as_cameras_leave_it_stays_away(radius: int) -> None:
    grain = F.avg_pool2d(F.pad(noise(), (radius,) * 4, mode="reflect"), 2 * radius + 1, stride=1)
    noisy = 0.5 + 0.1 * grain / grain.std()
    assert error(kept(noisy), smoothing(noisy, never)) < 0.05 * error(noisy, smoothing(noisy, never))


def test_beside_a_pattern_noise_stays_away() -> None:
    picture = 0.5 + 0.1 * noise()
    picture[..., : SIDE // 2] = pattern("checkerboard of single pixels")[..., : SIDE // 2]
    result = kept(picture)
    assert error(result[..., :48], picture[..., :48]) < 0.03
    assert torch.equal(result[..., 100:], smoothing(picture, never)[..., 100:])


@pytest.mark.parametrize("name", PATTERNS)
def test_a_regular_pattern_that_was_taken_for_rain_comes_back(name: str) -> None:
    picture = pattern(name)
    result = keeping_patterns(smoothing, AMONG_RAIN)(picture, never)
    assert error(result, picture) < 0.1 * error(smoothing(picture, never), picture)


@pytest.mark.parametrize("seed", range(6))
def test_rain_stays_away_though_its_streaks_fall_alike(seed: int) -> None:
    y, x = places()
    dry = (0.3 + 0.2 * torch.sin(x / 40) + 0.1 * torch.cos(y / 30)).expand(1, 3, -1, -1)
    wet = degrade("rain", dry, torch.Generator().manual_seed(seed), 60)
    result = keeping_patterns(lambda *_: dry, AMONG_RAIN)(wet, never)
    assert error(result, dry) < 0.03 * error(wet, dry)


def test_pictures_of_a_batch_do_not_share_their_patterns() -> None:
    both = torch.cat((pattern("lines of single pixels"), 0.5 + 0.1 * noise()))
    alone = torch.cat([kept(picture[None]) for picture in both])
    assert error(kept(both), alone) < 1e-6


@pytest.mark.parametrize("height", [3, 8, 33])
def test_noise_of_a_narrow_picture_is_no_pattern_for_being_mirrored(height: int) -> None:
    noisy = 128 + 25 * np.random.default_rng(0).standard_normal((height, 150, 3))
    with Restorer("denoise", device="cpu") as restore:
        restored = restore(noisy.clip(0, 255).astype(np.uint8))
    assert restored.std() < 0.5 * noisy.std()
