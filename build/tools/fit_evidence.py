"""Fits the numbers of lir_model/diagnosis: how much other evidence counts beside the diagnosis' network.

    python build/tools/fit_evidence.py PHOTOS [--every N]

PHOTOS holds clean photographs, not those of validation. Of each, noisy and shaken pictures are told from clean ones
(whole, reduced, in part, darkened) and from those that need something else by logistic regression on severity and
evidence. It prints the evidence in points of severity, to be written into evidence.py, how many would alarm, and the
weights of colour_noise.py.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch

from diagnosis_table import array, darkened, resized, tensor
from lir_app.command_line.subcommands.evaluate import eight_bit_rgb
from lir_model.degrade import degrade
from lir_model.degrade.blur import convolve_reflected, shake_kernels
from lir_model.degrade.noise import camera_noise, white_noise
from lir_model.diagnosis.blur_evidence import rich_places
from lir_model.diagnosis.colour_noise import colour_of_detail
from lir_model.diagnosis.diagnostician import Diagnostician, load_network
from lir_model.diagnosis.evidence import EvidenceFinder
from lir_model.diagnosis.network import KINDS, DiagnosisNetwork
from lir_model.diagnosis.suggestion import ALARMING
from lir_model.diagnosis.views import flattest_by_lightness, views_of
from lir_model.pixels import Array
from lir_model.weights import catalogue

_SEED: Final = 77_000
_OTHERS: Final = 3.0
"""How many times as much the pictures that need a task not weigh together as those that do. Chosen."""
_RIDGE: Final = 1e-3
"""How much coefficients are held small, for a picture: severity and evidence say nearly the same of many. Chosen."""
_CAMERA: Final = (0.2, 0.35, 0.5, 0.7)
_WHITE: Final = (15.0, 25.0, 50.0, 10.0)
_LEVELS: Final = (20.0, 30.0, 60.0, 90.0)
_EXTENTS: Final = (5.0, 30.0)
_TURNS: Final = 100


@dataclass(frozen=True)
class Row:
    """What is known of a picture: the task that it needs, what the network says, by task what else was measured, and
    what ``colour_noise.likelihood`` weighs."""

    kind: str
    needs: str | None
    severity: dict[str, float]
    measures: dict[str, tuple[float, ...]]
    colour: tuple[float, ...]


def pictures(photo: Array, place: int) -> Iterator[tuple[str, str | None, Array]]:
    """A photo in several ways: the kind, the task that it needs, and its pixels."""
    generator = torch.Generator().manual_seed(_SEED + place)
    random = np.random.default_rng(_SEED + place)

    def part(height: int, width: int) -> Array:
        top, left = (
            int(random.integers(max(1, a - b + 1))) for a, b in zip(photo.shape, (height, width), strict=False)
        )
        return np.ascontiguousarray(photo[top : top + height, left : left + width])

    square, middle = part(512, 512), part(620, 800)
    half = resized(photo, 0.5)
    yield "clean", None, photo
    yield "clean, halved", None, half
    yield "clean, small", None, resized(photo, 480 / max(photo.shape))
    yield "clean, part", None, square
    yield "clean, dark", None, darkened(middle)
    strength = torch.full((1, 1, 1, 1), _CAMERA[place % 4])
    yield "camera noise", "denoise", array(camera_noise(tensor(square), generator, strength))
    sigma = torch.full((1, 1, 1, 1), _WHITE[place % 4] / 255)
    yield "white noise", "denoise", array(white_noise(tensor(middle), generator, sigma))
    level = _LEVELS[place // 2 % 4]
    yield "rain", "derain", array(degrade("rain", tensor((half, middle)[place % 2]), generator, level))
    yield "haze", "dehaze", array(degrade("haze", tensor(half), generator, level))
    least, most = _EXTENTS
    kernel = shake_kernels(generator, 1, torch.tensor([least + (most - least) * float(random.random())]))
    shaken = convolve_reflected(tensor((middle, half)[place % 2]), kernel)
    faint = torch.full((1, 1, 1, 1), (0.5, 2.0)[place // 2 % 2] / 255)
    yield "shake", "deblur", array(white_noise(shaken, generator, faint))


def rows(photos: list[Path]) -> Iterator[Row]:
    """What is known of all pictures of all photos."""
    diagnose, finder = Diagnostician(), EvidenceFinder({"noise": "denoise", "rain": "derain"})
    network = load_network(catalogue.diagnosis_path())
    for place, path in enumerate(photos):
        for kind, needs, picture in pictures(eight_bit_rgb(path), place):
            rich = rich_places(picture)
            measures: dict[str, tuple[float, ...]] = {
                "denoise": finder.flat_places(picture).logarithms,
                "deblur": (rich.soft, rich.explained),
            }
            yield Row(kind, needs, diagnose(picture).severity, measures, colour_of(picture, network))
        print(f"{place + 1} of {len(photos)}: {path.name}", flush=True)


def colour_of(picture: Array, network: DiagnosisNetwork) -> tuple[float, ...]:
    """The colour of its fine detail, and the root of how noisy the flattest places by lightness seem."""
    with torch.inference_mode():
        severities, _ = network(views_of(picture).looking_at(flattest_by_lightness(picture)))
    noise = float(100 * severities[:, KINDS.index("noise")].clamp(0, 1).mean())
    return *colour_of_detail(picture), noise**0.5


def fitted(values: Array, wanted: Array) -> Array:
    """Coefficients and constant of a logistic regression, by Newton's method.

    Args:
        values: ``(n, k)``.
        wanted: ``(n,)`` bool.
    """
    weight = np.where(wanted, _share(~wanted) / _share(wanted) / _OTHERS, 1.0)
    deviation = values.std(0)
    scaled = np.c_[(values - values.mean(0)) / deviation, np.ones(len(values))]
    ridge = _RIDGE * len(values) * np.r_[np.ones(len(deviation)), 0.0]
    found = np.zeros(scaled.shape[1])
    for _ in range(_TURNS):
        likely = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (weight * (likely - wanted)) + ridge * found
        curve = (scaled * (weight * likely * (1 - likely))[:, None]).T @ scaled + np.diag(ridge)
        found -= np.linalg.solve(curve, slope)
    slopes = found[:-1] / deviation
    return np.r_[slopes, found[-1] - slopes @ values.mean(0)]


def _share(mask: Array) -> float:
    return float(np.mean(mask))


def report(task: str, known: list[Row]) -> None:
    """Prints the evidence for a task in points of severity, and what would alarm."""
    values = np.array([(row.severity[task], *row.measures[task]) for row in known])
    found = fitted(values, np.array([row.needs == task for row in known]))
    points = found / found[0]
    constant = points[-1] + ALARMING[task]
    print(f"{task}: " + ", ".join(f"{each:.1f} a unit" for each in points[1:-1]) + f", constant {constant:.1f}")
    for kind in dict.fromkeys(row.kind for row in known):
        which = np.array([row.kind == kind for row in known])
        sums = values[which] @ points[:-1] + points[-1]
        alarming = values[which, 0] >= ALARMING[task]
        print(f"  {kind}: {np.sum(sums >= 0)} of {len(sums)} alarm, by severity alone {np.sum(alarming)}")


def report_colour(known: list[Row]) -> None:
    """Prints the weights of ``colour_noise.likelihood``, and of how many pictures it is above 0."""
    values = np.array([row.colour for row in known])
    found = fitted(values, np.array([row.needs == "denoise" for row in known]))
    print("colour: " + ", ".join(f"{each:.2f}" for each in found[:-1]) + f", constant {found[-1]:.2f}")
    for kind in dict.fromkeys(row.kind for row in known):
        sums = values[[row.kind == kind for row in known]] @ found[:-1] + found[-1]
        print(f"  {kind}: {np.sum(sums >= 0)} of {len(sums)} above 0")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take every Nth photo only")
    arguments = parser.parse_args()
    known = list(rows(sorted(arguments.photos.iterdir())[:: arguments.every]))
    for task in ("denoise", "deblur"):
        report(task, known)
    report_colour(known)


if __name__ == "__main__":
    main()
