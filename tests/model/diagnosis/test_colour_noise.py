"""How much colour fine detail has all over a photo, and what it tells of noise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Generator, Tensor

from lir_model.degrade.noise import camera_noise
from lir_model.diagnosis.colour_noise import colour_of_detail, likelihood
from lir_model.diagnosis.evidence import EvidenceFinder
from lir_model.pixels import Array
from lir_model.resources import resources
from lir_model.tensors import eight_bits, to_tensor

CLEAN = sorted((resources() / "samples" / "clean").iterdir())
MIDDLING = 12.0
"""A severity of noise that faint noise has, and texture."""


def read(path: object) -> Array:
    return np.asarray(Image.open(str(path)).convert("RGB"))


def pixels(picture: Tensor) -> Array:
    return (eight_bits(picture)[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()


def with_noise(picture: Array, seed: int) -> Array:
    """A photo with noise of a camera of its own."""
    clean = to_tensor(picture[None]).contiguous()
    return pixels(camera_noise(clean, Generator().manual_seed(seed), torch.full((1, 1, 1, 1), 0.7)))


def in_grey(picture: Array, noisy: Array) -> Array:
    """The picture with noise of the same lightness, but without colour."""
    change = (noisy.astype(float) - picture).mean(2, keepdims=True)
    return (picture + change).clip(0, 255).round().astype(np.uint8)


def below_a_white_sky(picture: Array) -> Array:
    return np.concatenate([np.full_like(picture, 240), picture])


def told(picture: Array) -> float:
    return likelihood(colour_of_detail(picture), MIDDLING)


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_noise_of_cameras_is_told_by_its_colour(path: Path) -> None:
    clean = read(path)
    for seed in (0, 1):
        noisy = with_noise(clean, seed)
        assert max(told(clean), told(in_grey(clean, noisy))) < told(noisy) - 0.5


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_a_white_sky_does_not_hide_the_noise_below_it(path: Path) -> None:
    noisy = with_noise(read(path), 0)
    assert told(below_a_white_sky(noisy)) == pytest.approx(told(noisy), abs=0.5)


def test_what_has_colours_of_its_own_in_places_leaves_some_calm() -> None:
    random = np.random.default_rng(5)
    confetti = np.full((300, 400, 3), 120, np.uint8)
    confetti[::2, :200:2] = random.integers(0, 160, (150, 100, 3))
    calm, strewn = (colour_of_detail(picture) for picture in (np.full_like(confetti, 120), confetti))
    assert strewn[0] == calm[0]
    assert strewn[2] > calm[2] + 2
    assert likelihood(strewn, MIDDLING) < 0


@pytest.mark.parametrize("around", [lambda picture: picture, below_a_white_sky], ids=["alone", "below a sky"])
def test_however_little_the_flattest_places_seem_noisy_noise_all_over_the_rest_is_enough(
    around: Callable[[Array], Array],
) -> None:
    finder, clean = EvidenceFinder({"noise": "denoise", "rain": "derain"}), read(CLEAN[0])
    lacking = {"noise": 18.0, "rain": 20.0, "haze": 20.0, "blur": 30.0}
    scene = torch.zeros(1, 3, 160, 160)
    assert finder.evidence(around(with_noise(clean, 0)), scene, lacking, 2 * MIDDLING)["noise"] > lacking["noise"]
    assert finder.evidence(around(clean), scene, lacking, 0.0)["noise"] == 0


def test_colour_alone_is_not_enough_where_denoise_finds_nothing_but_texture() -> None:
    finder = EvidenceFinder({"noise": "denoise", "rain": "derain"})
    chequered = np.kron(np.indices((150, 200)).sum(0) % 2, np.ones((2, 2), int))
    picture = np.stack([60 + 60 * chequered, 100 + 10 * chequered, 120 - 60 * chequered], 2).astype(np.uint8)
    scene = torch.zeros(1, 3, 160, 160)
    seeming = {"noise": 4.0, "rain": 20.0, "haze": 20.0, "blur": 30.0}
    assert likelihood(colour_of_detail(picture), 60.0) > 0
    assert finder.evidence(picture, scene, seeming, 60.0)["noise"] < 0


@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (7, 300, 3), (50, 60), (700, 130, 3)])
def test_detail_of_any_photo_has_some_colour_or_none(shape: tuple[int, ...]) -> None:
    picture = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    told = [
        colour_of_detail(each) for each in (picture, picture.astype(np.uint16) * 257, picture.astype(np.float32) / 255)
    ]
    assert told[0] == told[1] == told[2]
    assert np.isfinite(told[0]).all()
