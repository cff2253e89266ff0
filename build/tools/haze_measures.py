"""How natural dehazed photographs are, by measures that need no truth.

    python build/tools/haze_measures.py PHOTOS RESULTS [--before RESULTS]

PHOTOS are hazy ones; RESULTS hold, by the same stem, what became of them. Prints a table in Markdown.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from lir_app.command_line.subcommands.evaluate import eight_bit_rgb
from lir_model.pixels import LUMA, Array

HEADING: Final = "### dehaze: how natural real photographs come out"
_BLOCK: Final = 16
"""Pixels of a side of the blocks whose flattest fifth shows the noise."""
_COLOURFUL: Final = (0.75, 0.35)
"""Saturation and value, in HSV, above which a pixel counts as garish."""


@dataclass(frozen=True)
class Naturalness:
    """What became of one photograph.

    Attributes:
        clipped: growth of the share of pixels with a channel at black or white, in percent of all.
        saturated: likewise of pixels whose colour is garish.
        noise: factor by which the finest detail grew where it was flattest.
        lightness: growth of the mean luma, in percent of what it was.
        contrast: factor by which the deviation of luma grew.
    """

    clipped: float
    saturated: float
    noise: float
    lightness: float
    contrast: float

    @classmethod
    def of(cls, before: Array, after: Array) -> Naturalness:
        """Compares ``(h, w, 3)`` uint8 of the same size."""
        luma_before, luma_after = (picture.astype(float) @ np.array(LUMA) / 255 for picture in (before, after))
        fine_before, fine_after = _fine_detail(luma_before), _fine_detail(luma_after)
        flattest = fine_before <= np.quantile(fine_before, 0.2)
        return cls(
            100 * (_clipped(after) - _clipped(before)),
            100 * (_garish(after) - _garish(before)),
            float(fine_after[flattest].mean() / max(fine_before[flattest].mean(), 1e-6)),
            100 * (luma_after.mean() / luma_before.mean() - 1),
            float(luma_after.std() / luma_before.std()),
        )

    def __str__(self) -> str:
        numbers = f"{self.clipped:+.1f} % | {self.saturated:+.1f} % | × {self.noise:.2f}"
        return f"{numbers} | {self.lightness:+.0f} % | × {self.contrast:.2f}"


GOALS: Final = "at most +0.5 % | at most +1 % | at most × 1.4 | at least −15 % | as much as before"


def _clipped(picture: Array) -> float:
    return float(((picture <= 1) | (picture >= 254)).any(-1).mean())


def _garish(picture: Array) -> float:
    saturation, value = _COLOURFUL
    high, low = picture.max(-1).astype(float), picture.min(-1)
    return float(((high - low > saturation * high) & (high > 255 * value)).mean())


def _fine_detail(luma: Array) -> Array:
    """The deviation, in each block, of what the mean of the four neighbours leaves."""
    middle = luma[1:-1, 1:-1]
    detail = middle - (luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:]) / 4
    rows, columns = (side // _BLOCK for side in detail.shape)
    blocks = detail[: rows * _BLOCK, : columns * _BLOCK].reshape(rows, _BLOCK, columns, _BLOCK)
    return np.asarray(blocks.std((1, 3)))


def measured(photos: Sequence[Path], result: Callable[[Path], Array]) -> dict[str, str]:
    """A line of figures for each photograph, by its stem.

    Args:
        photos: hazy ones.
        result: what became of one.
    """
    return {path.stem: str(Naturalness.of(eight_bit_rgb(path), result(path))) for path in photos}


def table(now: Mapping[str, str], before: Mapping[str, str]) -> str:
    """The section in Markdown: for each photograph the figures of before, where there are some, and of now."""
    lines = [
        HEADING,
        "",
        "| photograph | clipped | garish | noise | lightness | contrast |",
        "|---|---|---|---|---|---|",
    ]
    lines.append(f"| goal | {GOALS} |")
    for name, figures in now.items():
        if name in before:
            lines.append(f"| {name}, before | {before[name]} |")
        lines.append(f"| {name} | {figures} |")
    return "\n".join(lines)


def before_in(written: str) -> dict[str, str]:
    """The figures of before in a table that was written earlier."""
    found = {}
    for line in written.splitlines():
        name, _, figures = line.strip("| ").partition(" | ")
        if name.endswith(", before"):
            found[name.removesuffix(", before")] = figures
    return found


def results_in(folder: Path) -> Callable[[Path], Array]:
    """Takes results from a folder: of the stem of their photographs, or one that begins with it."""
    return lambda photo: eight_bit_rgb(next(iter(sorted(folder.glob(f"{photo.stem}*")))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--before", type=Path, metavar="RESULTS", help="what became of them earlier")
    arguments = parser.parse_args()
    photos = sorted(arguments.photos.iterdir())
    before = measured(photos, results_in(arguments.before)) if arguments.before else {}
    print(table(measured(photos, results_in(arguments.results)), before))


if __name__ == "__main__":
    main()
