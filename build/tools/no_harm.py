"""What tasks do to pictures that do not need them: print and graphics, clean photos, stars.

All pictures but the photos are drawn, by seeds of their own, so the set needs no files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from lir_model.metrics import psnr
from lir_model.pixels import Array
from lir_model.training.drawn import DRAWINGS, draw

Restore = Callable[[str, Array], Array]
"""Puts a picture through the task of a name, at full strength."""

HEADING: Final = "### no harm: print and graphics, clean photos, stars"
TASKS: Final = ("denoise", "derain", "dehaze", "deblur")
_SEED: Final = 1_368_000
_SIDE: Final = 192
_EACH: Final = 2
"""Drawn pictures of each kind."""
_STAR: Final = 16
"""Pixels from one faint star to the next."""
_REACHED: Final = 0.5
"""Levels of 255 above the sky from which a pixel is a star's: what rounding leaves of it."""
_NOISES: Final = 4
"""Noises that a share of light is the mean of: from one to the next it differs by about 1 %."""
_LEVELS: Final = 2
"""Levels of 255 by which clear scenes may change on average."""
_SHARP: Final = 1.0
"""Deviation, of 255, of the noise of sharp photographs: without any, all that changed them would be a loss."""
_MOST: Final = 99.0
"""dB that pictures count that come back exactly as they were."""


@dataclass(frozen=True)
class Measure:
    """One line of the table: a value of the worst or of the mean picture, and what it should reach."""

    name: str
    unit: str
    goal: float
    value: float

    @property
    def row(self) -> tuple[str, str, str]:
        return self.name, f"{self.goal:g} {self.unit}", f"{self.value:.1f}"


def _eight_bits(picture: Array) -> Array:
    return np.asarray((picture.clip(0, 1) * 255).round(), np.uint8)


def _middle(photo: Array, side: int) -> Array:
    top, left = ((whole - side) // 2 for whole in photo.shape[:2])
    return np.ascontiguousarray(photo[top : top + side, left : left + side])


def graphics(photos: list[Array]) -> list[Array]:
    """Drawn pictures of every kind, ``(192, 192, 3)`` uint8; captions are on the photos."""
    below = [np.asarray(_middle(photo, _SIDE), np.float32) / 255 for photo in photos]
    return [
        _eight_bits(draw(kind, _SEED + i, below[(i + place) % len(below)]))
        for place, kind in enumerate(DRAWINGS)
        for i in range(_EACH)
    ]


def _faint_stars() -> tuple[Array, Array]:
    """A dark sky and the same with stars of 10 to 60 of 255 at their peaks, both ``(192, 192, 3)`` float of 255."""
    random = np.random.default_rng(_SEED)
    y, x = np.indices((_SIDE, _SIDE))
    sky = np.repeat((12 + 10 * y / _SIDE)[..., None], 3, 2)
    stars = np.zeros_like(sky)
    for top in range(_STAR // 2, _SIDE, _STAR):
        for left in range(_STAR // 2, _SIDE, _STAR):
            dy, dx = random.uniform(-0.5, 0.5, 2)
            spot = np.exp(-((y - top - dy) ** 2 + (x - left - dx) ** 2) / (2 * 0.8**2))
            stars += (10 * 6 ** random.random() * spot)[..., None]
    return sky, sky + stars


def _noisy(picture: Array, sigma: float, seed: int) -> Array:
    noise = np.random.default_rng(seed).normal(0, sigma, picture.shape)
    return np.asarray((picture + noise).clip(0, 255).round(), np.uint8)


def _light_kept(restore: Restore, task: str, sigma: float) -> float:
    """Percent of the light of faint stars that is there after a task, a mean over several noises.

    Light is what the pixels that a star reaches have above the sky between the stars, so that a sky whose mean is
    a fiftieth of a level off, which over the whole picture is as much as all stars, does not count as theirs.
    """
    sky, stars = _faint_stars()
    light = stars - sky
    reached = light > _REACHED
    kept = []
    for seed in range(_SEED, _SEED + (_NOISES if sigma else 1)):
        above = restore(task, _noisy(stars, sigma, seed)).astype(float) - sky
        kept.append(100 * float((above[reached] - above[~reached].mean()).sum() / light[reached].sum()))
    return float(np.mean(kept))


def _of_scenes(restore: Restore, photos: list[Array], middles: list[Array]) -> list[Measure]:
    """Clear scenes dehazed, and sharp parts of photographs deblurred."""
    changed = np.array([np.abs(restore("dehaze", photo).astype(float) - photo).mean() for photo in photos])
    gains = []
    for i, picture in enumerate(middles):
        noisy = _noisy(picture, _SHARP, _SEED + i)
        gains.append(psnr(restore("deblur", noisy), picture) - psnr(noisy, picture))
    kept = 100 * float((changed <= _LEVELS).mean())
    return [
        Measure(f"dehaze: clear photos within {_LEVELS} levels, on average", "%", 100, kept),
        Measure("deblur: sharp photos, least gain", "dB", -0.1, min(gains)),
    ]


def measures(restore: Restore, photos: list[Array]) -> list[Measure]:
    """Everything that the table shows.

    Args:
        restore: what is measured.
        photos: clean ones, uint8, at least 256 pixels on each side.
    """
    drawn = graphics(photos)
    middles = [_middle(photo, 256) for photo in photos]
    found = []
    for task in ("derain", "denoise"):
        for name, pictures, goal in (("graphics", drawn, 45), ("photos", middles, 42)):
            kept = [min(psnr(restore(task, picture), picture), _MOST) for picture in pictures]
            found.append(Measure(f"{task}: clean {name}, mean", "dB", goal, float(np.mean(kept))))
            found.append(Measure(f"{task}: clean {name}, worst", "dB", goal, min(kept)))
    for sigma in (5, 15, 25, 50):
        gains = []
        for i, picture in enumerate(drawn):
            noisy = _noisy(picture, sigma, _SEED + i)
            gains.append(psnr(restore("denoise", noisy), picture) - psnr(noisy, picture))
        found.append(Measure(f"denoise: graphics at noise {sigma}, least gain", "dB", 0, min(gains)))
    found.extend(_of_scenes(restore, photos, middles))
    for task, sigma in (("derain", 0), ("denoise", 0), ("denoise", 5)):
        noise = f" at noise {sigma}" if sigma else ""
        found.append(Measure(f"{task}: light of faint stars{noise}", "%", 95, _light_kept(restore, task, sigma)))
    return found


def table(found: list[Measure], before: dict[str, str]) -> str:
    """The section in Markdown.

    Args:
        found: what the weights that ship reach.
        before: what earlier weights reached, by the names of the measures.
    """
    lines = [HEADING, "", "| measure | goal | before | now |", "|---|---|---|---|"]
    for measure in found:
        name, goal, value = measure.row
        lines.append(f"| {name} | {goal} | {before.get(name, '')} | {value} |")
    return "\n".join(lines)


def before_in(table_written: str) -> dict[str, str]:
    """The column ``before`` of a table that was written earlier, by the names of the measures."""
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table_written.splitlines() if "|" in line]
    return {row[0]: row[2] for row in rows[2:]}
