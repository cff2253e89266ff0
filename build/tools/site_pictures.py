"""Makes the pictures of the documentation, docs/pictures: what each task does to its sample, and where it fails.

    python build/tools/site_pictures.py

Every figure in them is measured here: PSNR in dB of what is shown against the clean picture.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont

from lir_model import TASKS, Restorer, psnr
from lir_model.degrade import DEGRADATIONS
from lir_model.pixels import Array
from lir_model.resources import resources
from lir_model.tensors import to_tensor

ROOT: Final = Path(__file__).resolve().parent.parent.parent
TARGET: Final = ROOT / "docs" / "pictures"
PART: Final = (slice(100, 400), slice(200, 560))
"""Rows and columns of a sample that are shown."""
_BAR: Final = 26
"""Height of the line of text over each picture."""
_GAP: Final = 6
_BACKGROUND: Final = (32, 32, 36)


def sample(task: str, *, clean: bool = False) -> Array:
    """The sample photo of a task, ``(h, w, 3)`` uint8."""
    folder = resources() / "samples"
    return np.array(Image.open((folder / "clean" if clean else folder) / TASKS[task].sample).convert("RGB"))


def degraded(picture: Array, kind: str, level: float) -> Array:
    """A picture with a degradation in it, by a fixed seed."""
    generator = torch.Generator().manual_seed(1)
    made = DEGRADATIONS[kind](to_tensor(picture[None]), generator, level)[0]
    return np.rint(made.clamp(0, 1).permute(1, 2, 0).numpy() * 255).astype(np.uint8)


def turned(picture: Array) -> Array:
    """As a camera sees it that turns about a point near a corner: each other place is blurred in its own way."""
    image = Image.fromarray(picture)
    angles = np.linspace(-0.6, 0.6, 25)
    near = (image.width * 0.2, image.height * 0.2)
    turns = [np.asarray(image.rotate(angle, Image.Resampling.BICUBIC, center=near), np.float32) for angle in angles]
    return np.rint(np.mean(turns, axis=0)).astype(np.uint8)


def page(text: str) -> Array:
    """Print and fine lines, as in a screenshot or a scan."""
    image = Image.new("RGB", (360, 300), "white")
    draw = ImageDraw.Draw(image)
    for row in range(9):
        draw.text((12, 10 + 20 * row), f"{text} {row + 1}", fill=(20, 20, 20), font=ImageFont.load_default(13))
    for number in range(40):
        draw.line((14 + 8 * number, 200, 20 + 8 * number, 290), fill=(60, 60, 60))
    return np.asarray(image)


def pale() -> Array:
    """A white wall in soft light and what stands before it: no shadows, no haze."""
    y, x = np.mgrid[:300, :360] / 300
    wall = (0.86 - 0.1 * x)[..., None] * np.array([1, 0.98, 0.94])
    picture = np.where((y < 0.72)[..., None], wall, (0.8 - 0.1 * x)[..., None] * np.array([0.98, 0.93, 0.86]))
    for left, top, wide, colour in ((0.1, 0.35, 0.2, (0.62, 0.72, 0.78)), (0.5, 0.45, 0.16, (0.82, 0.6, 0.52))):
        inside = (x > left) & (x < left + wide) & (y > top) & (y < 0.8)
        shaded = np.array(colour) * (1 - 0.25 * (x - left) / wide)[..., None]
        picture = np.where(inside[..., None], shaded, picture)
    return np.rint(picture * 255).astype(np.uint8)


def row(pictures: Mapping[str, Array], truth: Array | None = None) -> Image.Image:
    """Pictures side by side, each under its name and, where there is a truth, how near it comes to that."""
    height, width = next(iter(pictures.values())).shape[:2]
    whole = Image.new("RGB", (len(pictures) * (width + _GAP) - _GAP, height + _BAR), _BACKGROUND)
    draw = ImageDraw.Draw(whole)
    for number, (name, picture) in enumerate(pictures.items()):
        left = number * (width + _GAP)
        same = truth is None or np.array_equal(picture, truth)
        text = name if same or truth is None else f"{name}: {psnr(picture, truth):.1f} dB"
        draw.text((left + 8, 4), text, fill="white", font=ImageFont.load_default(15))
        whole.paste(Image.fromarray(picture), (left, _BAR))
    return whole


def of_task(task: str) -> Image.Image:
    """Before, after and the truth, of the sample that the program opens with."""
    before, truth = sample(task)[PART], sample(task, clean=True)[PART]
    with Restorer(task) as restore:
        after = restore(sample(task))[PART]
    return row({"before": before, "after": after, "truth": truth}, truth)


def failure(task: str, truth: Array, before: Array) -> Image.Image:
    """The same of a picture that the task does not manage."""
    with Restorer(task) as restore:
        after = restore(before)
    shown = PART if truth.shape[1] > 400 else (slice(None), slice(None))
    return row({"before": before[shown], "after": after[shown], "truth": truth[shown]}, truth[shown])


def _failures() -> dict[str, Callable[[], Image.Image]]:
    text = page("Small print, ruled lines, no noise at all.")
    clean = {
        task: sample(task, clean=True) for task in TASKS if (resources() / "samples" / TASKS[task].sample).exists()
    }
    return {
        "limit-denoise": lambda: failure("denoise", clean["denoise"], degraded(clean["denoise"], "noise", 100)),
        "limit-derain": lambda: failure("derain", clean["derain"], degraded(clean["derain"], "rain", 100)),
        "limit-print": lambda: failure("derain", text, text),
        "limit-dehaze": lambda: failure("dehaze", pale(), pale()),
        "limit-deblur": lambda: failure("deblur", clean["deblur"], turned(clean["deblur"])),
    }


def main() -> None:
    """Makes all, or those that are named."""
    makers: dict[str, Callable[[], Image.Image]] = {
        **{f"task-{task}": partial(of_task, task) for task in TASKS},
        **_failures(),
    }
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(makers)}")
    names = parser.parse_args().names or list(makers)
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = TARGET / f"{name}.jpg"
        makers[name]().save(path, quality=86, optimize=True)
        print(path)


if __name__ == "__main__":
    main()
