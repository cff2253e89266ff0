"""What else speaks for noise, rain, haze and blur, or against them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw
from torch import Generator, Tensor

from lir_model.degrade import degrade
from lir_model.degrade.blur import convolve_reflected, shake_kernels
from lir_model.degrade.noise import camera_noise, white_noise
from lir_model.degrade.random import gaussian_blur
from lir_model.diagnosis.blur_evidence import rich_places
from lir_model.diagnosis.evidence import LIMITS, EvidenceFinder
from lir_model.pixels import Array
from lir_model.resources import resources
from lir_model.tensors import eight_bits, to_tensor

CLEAN = sorted((resources() / "samples" / "clean").iterdir())
DOUBTFUL = dict.fromkeys(LIMITS, 0.0)
"""Each kind is about as severe as alarms."""
SCENE = torch.zeros(1, 3, 160, 160)


@pytest.fixture(scope="module")
def finder() -> EvidenceFinder:
    return EvidenceFinder({"noise": "denoise", "rain": "derain"})


def read(path: object) -> Array:
    return np.asarray(Image.open(str(path)).convert("RGB"))


def pixels(picture: Tensor) -> Array:
    return (eight_bits(picture)[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()


def noisy(picture: Array, sigma: float) -> Array:
    clean = to_tensor(picture[None]).contiguous()
    return pixels(white_noise(clean, Generator().manual_seed(3), torch.full((1, 1, 1, 1), sigma / 255)))


def test_noise_on_a_flat_wall_is_measured(finder: EvidenceFinder) -> None:
    wall = np.full((300, 400, 3), (120, 125, 130), np.uint8)
    for sigma in (5, 10, 20):
        found = finder.flat_places(noisy(wall, sigma))
        # Luma of three channels of equal noise has 0.67 of it.
        assert found.taken == pytest.approx(0.67 * sigma, rel=0.2)
        assert found.structure < 2
        assert found.evidence > 0


def test_what_differs_from_pixel_to_pixel_but_stays_is_structure(finder: EvidenceFinder) -> None:
    board = np.indices((300, 400)).sum(0) // 2 % 2
    found = finder.flat_places((60 + 130 * board).astype(np.uint8))
    assert found.taken < found.structure / 4
    assert found.evidence < 0


def meadow(height: int, width: int) -> Array:
    """Thin blades, each of one lightness, in shades of one green."""
    random = np.random.default_rng(4)
    image = Image.new("RGB", (width, height), (60, 90, 40))
    pen = ImageDraw.Draw(image)
    places = random.integers(0, (width, height), (30_000, 2)).tolist()
    for (x, y), light in zip(places, random.uniform(0.6, 1.3, len(places)), strict=True):
        pen.line((x, y, x + 1, y - 4), tuple(int(light * value) for value in (80, 120, 50)))
    return np.asarray(image)


def test_what_differs_in_light_alone_speaks_against_noise(finder: EvidenceFinder) -> None:
    grass = meadow(300, 400)
    assert finder.flat_places(grass).apart < 0.1
    assert finder.flat_places(grass).evidence < 0
    assert finder.flat_places(noisy(grass, 20)).apart > 0.2


def test_a_grey_picture_has_no_colour_that_could_speak_against_noise(finder: EvidenceFinder) -> None:
    grain = noisy(np.full((300, 400, 3), 120, np.uint8), 15)
    grey = finder.flat_places(np.repeat(grain[..., :1], 3, 2))
    assert grey.apart == finder.flat_places(grain).apart
    assert grey.evidence > 0


def weave(height: int, width: int) -> Array:
    """Threads of five pixels over and under one another, none quite like the next."""
    random = np.random.default_rng(1)
    rows, columns = np.indices((height, width))
    warp, weft = (
        np.sin(np.pi * (place % 5 + 0.5) / 5) * random.normal(1, 0.15, place.max() // 5 + 1)[place // 5]
        for place in (columns, rows)
    )
    light = 24 * np.where((rows // 5 + columns // 5) % 2, warp, weft)[..., None]
    return (np.array([95, 85, 145]) + light).clip(0, 255).round().astype(np.uint8)


def test_a_weave_is_no_noise_but_noise_on_it_is(finder: EvidenceFinder) -> None:
    cloth = weave(300, 400)
    assert finder.flat_places(cloth).taken < 0.5
    assert finder.flat_places(cloth).evidence < -80
    assert finder.flat_places(noisy(cloth, 12)).taken > 6
    assert finder.flat_places(noisy(cloth, 12)).evidence > 0


def printed(picture: Array, period: float) -> Array:
    """Dots of three inks in screens at angles of their own, as a scanner sees a print."""
    rows, columns = np.indices(picture.shape[:2])
    inks = []
    for channel, angle in zip(np.moveaxis(picture, 2, 0), np.deg2rad((15, 75, 45)), strict=True):
        across = columns * np.cos(angle) + rows * np.sin(angle)
        down = rows * np.cos(angle) - columns * np.sin(angle)
        screen = 0.5 + (np.cos(2 * np.pi * across / period) + np.cos(2 * np.pi * down / period)) / 4
        inks.append(1 / (1 + np.exp(14 * (1 - channel / 255 - screen))))
    return (255 * np.stack(inks, 2)).round().astype(np.uint8)


@pytest.mark.parametrize("period", [4, 7])
def test_the_screen_of_a_print_is_no_noise(finder: EvidenceFinder, period: int) -> None:
    print_of = printed(read(CLEAN[0])[:400, :500], period)
    seeming = {"noise": -60.0, "rain": 20.0, "haze": 20.0, "blur": 30.0}
    assert finder.evidence(print_of, SCENE, seeming, 0.0)["noise"] < -80


@pytest.mark.slow
@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_of_clean_samples_evidence_speaks_against_noise_and_of_noisy_ones_for_it(
    finder: EvidenceFinder, path: object
) -> None:
    clean = read(path)
    grain = camera_noise(to_tensor(clean[None]).contiguous(), Generator().manual_seed(1), torch.full((1, 1, 1, 1), 0.6))
    assert finder.flat_places(clean).evidence < 0
    assert finder.flat_places(pixels(grain)).evidence > 0
    assert finder.flat_places(noisy(clean, 15)).evidence > 0


def blocks(size: tuple[int, int]) -> Array:
    """Blocks of six pixels a side in random colours: so many down and across."""
    colours = np.random.default_rng(2).integers(0, 256, (*size, 3), np.uint8)
    return np.kron(colours, np.ones((6, 6, 1), np.uint8))


def shaken(picture: Array) -> Array:
    kernel = shake_kernels(Generator().manual_seed(2), 1, torch.tensor([24.0]))
    return pixels(convolve_reflected(to_tensor(picture[None]).contiguous(), kernel))


@pytest.mark.slow
@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_shake_speaks_for_blur_and_a_sharp_photo_against_it(path: Path) -> None:
    assert rich_places(read(path)).evidence < 0 < rich_places(shaken(read(path))).evidence


def test_a_soft_background_around_something_sharp_is_no_shake() -> None:
    clean = to_tensor(blocks((200, 200))[None]).contiguous()
    soft = gaussian_blur(clean, torch.full((1, 1, 1, 1), 4.0), 12)
    around = soft.clone()
    around[..., :600, :600] = clean[..., :600, :600]
    assert rich_places(pixels(around)).soft < rich_places(pixels(soft)).soft - 0.3


def test_a_kernel_does_not_explain_a_photo_in_which_one_place_only_moved() -> None:
    photo = blocks((100, 200))
    moved = np.concatenate([shaken(photo)[:, :600], photo[:, 600:]], 1)
    assert rich_places(moved).explained < 0 < rich_places(shaken(photo)).explained


def rainy(picture: Array, level: float) -> Array:
    return pixels(degrade("rain", to_tensor(picture[None]).contiguous(), Generator().manual_seed(5), level))


def test_blades_of_grass_are_no_rain_however_severe_they_seem(finder: EvidenceFinder) -> None:
    seeming = {"noise": 20.0, "rain": -50.0, "haze": 20.0, "blur": 30.0}
    assert finder.evidence(meadow(300, 400), SCENE, seeming, 0.0)["rain"] == LIMITS["rain"][0]


@pytest.mark.slow
@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_what_falls_as_rain_is_light(finder: EvidenceFinder, path: Path) -> None:
    seeming = {"noise": 20.0, "rain": -5.0, "haze": 20.0, "blur": 30.0}
    for level in (35, 80):
        assert finder.evidence(rainy(read(path), level), SCENE, seeming, 0.0)["rain"] == 0


def test_haze_is_possible_only_where_hardly_anything_is_black(finder: EvidenceFinder) -> None:
    photo = read(CLEAN[0])
    clear = to_tensor(photo[None]).contiguous() * 0.9
    clear[..., ::20, ::20] = 0
    hazy = degrade("haze", clear, Generator().manual_seed(1), 80)
    only = {"noise": 20.0, "rain": 20.0, "haze": 0.0, "blur": 30.0}
    against, for_it = (finder.evidence(photo, scene, only, 0.0)["haze"] for scene in (clear, hazy))
    assert against < -50
    assert for_it == LIMITS["haze"][1]


def test_a_grey_scene_has_to_seem_hazier_than_one_in_colour(finder: EvidenceFinder) -> None:
    hazy = degrade("haze", to_tensor(read(CLEAN[0])[None]).contiguous(), Generator().manual_seed(1), 80)
    only = {"noise": 20.0, "rain": 20.0, "haze": 0.0, "blur": 30.0}
    grey = hazy.mean(1, keepdim=True).expand(-1, 3, -1, -1)
    assert LIMITS["haze"][0] < finder.evidence(read(CLEAN[0]), grey, only, 0.0)["haze"] < -5


def test_where_nothing_is_severe_nobody_looks(finder: EvidenceFinder, monkeypatch: pytest.MonkeyPatch) -> None:
    for look in ("flat_places", "light_of_rain"):
        monkeypatch.setattr(finder, look, None)
    lacking = {kind: most + 1 for kind, (_, most) in LIMITS.items()}
    assert set(finder.evidence(read(CLEAN[0]), SCENE, lacking, 0.0).values()) == {0.0}


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (7, 300, 3), (50, 60), (700, 130, 3)])
def test_a_photo_of_any_size_has_evidence(finder: EvidenceFinder, shape: tuple[int, ...]) -> None:
    picture = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    for photo in (picture, picture.astype(np.uint16) * 257, picture.astype(np.float32) / 255):
        found = finder.evidence(photo, SCENE, DOUBTFUL, 0.0)
        assert all(
            np.isfinite(points) and LIMITS[kind][0] <= points <= LIMITS[kind][1] for kind, points in found.items()
        )
