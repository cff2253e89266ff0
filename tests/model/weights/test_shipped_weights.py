"""The weights that ship make degraded photos better and leave clean ones alone."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest
from PIL import Image, ImageDraw

from lir_model import Restorer
from lir_model.metrics import psnr
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.resources import resources
from lir_model.tasks import TASKS
from lir_model.weights import catalogue

LEAST_GAIN: Final = {"denoise": 6.5, "derain": 7.0, "dehaze": 3.0, "deblur": 1.8}
"""dB on the sample of each task. That of dehazing is darker and more colourful without its haze than the result may be,
whose exposure and sky follow the hazy photograph: without these limits (lir_model/haze/natural.py) it gains 9.9 dB."""
LEAST_KEPT: Final = {"denoise": 40, "derain": 30, "dehaze": 30, "deblur": 33}
"""dB of a clean photo after each task; dehazing takes away the haze that every landscape has."""
SHIPPED: Final = [task for task in TASKS if catalogue.available(task)]


WHOLE: Final = ("dehaze",)
"""Tasks whose sample is restored whole; of the others the middle shows as much, in a fraction of the time."""


def sample(task: str, clean: bool = False) -> Array:
    folder = resources() / "samples" / ("clean" if clean else "")
    with Image.open(folder / TASKS[task].sample) as image:
        picture = np.asarray(image.convert("RGB"))
    middle = Region(picture.shape[0] // 2 - 128, picture.shape[1] // 2 - 128, 256, 256)
    return picture if task in WHOLE else picture[middle.slices]


@pytest.mark.slow
@pytest.mark.parametrize("task", SHIPPED)
def test_a_degraded_sample_comes_closer_to_the_truth(task: str) -> None:
    degraded, clean = sample(task), sample(task, clean=True)
    assert psnr(Restorer(task, device="cpu")(degraded), clean) > psnr(degraded, clean) + LEAST_GAIN[task]


@pytest.mark.slow
@pytest.mark.parametrize("task", SHIPPED)
def test_a_clean_photo_loses_nothing_worth_seeing(task: str) -> None:
    clean = sample(task, clean=True)
    assert psnr(Restorer(task, device="cpu")(clean), clean) > LEAST_KEPT[task]


@pytest.mark.slow
def test_white_stays_white_under_noise_that_is_clipped_there() -> None:
    white = np.full((128, 128, 3), 255, dtype=np.uint8)
    white[:, 64:] = 90
    noise = np.random.default_rng(0).normal(0, 25, white.shape)
    noisy = (white + noise).clip(0, 255).round().astype(np.uint8)
    assert Restorer("denoise", device="cpu")(noisy)[8:-8, 8:52].mean() > 249.4


def page() -> Array:
    """Black print on white, ``(192, 256, 3)``."""
    image = Image.new("RGB", (256, 192), "white")
    pen = ImageDraw.Draw(image)
    for y in range(10, 180, 16):
        pen.text((12, y), "The quick brown fox jumps over the lazy dog", fill="black")
    return np.asarray(image)


@pytest.mark.slow
@pytest.mark.parametrize(("task", "least"), [("denoise", 37), ("derain", 25)])
def test_clean_print_comes_back_as_print(task: str, least: float) -> None:
    assert psnr(Restorer(task, device="cpu")(page()), page()) > least


@pytest.mark.slow
def test_noisy_print_comes_out_better_than_it_was() -> None:
    noise = np.random.default_rng(0).normal(0, 15, page().shape)
    noisy = (page() + noise).clip(0, 255).round().astype(np.uint8)
    assert psnr(Restorer("denoise", device="cpu")(noisy), page()) > psnr(noisy, page()) + 3


@pytest.mark.slow
@pytest.mark.parametrize("task", ["denoise", "derain"])
def test_a_pattern_of_single_pixels_keeps_nearly_all_of_its_contrast(task: str) -> None:
    checkers = np.where(np.indices((128, 128)).sum(0) % 2, 160, 100).astype(np.uint8)[..., None].repeat(3, 2)
    kept = Restorer(task, device="cpu")(checkers)
    assert kept.std() > 0.9 * checkers.std()


@pytest.mark.slow
@pytest.mark.parametrize("task", ["denoise", "derain"])
def test_a_chart_of_plain_colours_comes_back_as_it_was(task: str) -> None:
    image = Image.new("RGB", (192, 192), (230, 232, 235))
    pen = ImageDraw.Draw(image)
    for i, colour in enumerate(["steelblue", "orange", "seagreen", "firebrick", "orchid"]):
        pen.rectangle((20 + 32 * i, 160 - 25 * i, 40 + 32 * i, 170), fill=colour)
        pen.line((10, 30 + 20 * i, 180, 35 + 22 * i), fill=(90, 90, 90))
    chart = np.asarray(image)
    assert psnr(Restorer(task, device="cpu")(chart), chart) > 40
