"""Writes docs/scoreboard.md and the scores in the model cards.

    python build/tools/scoreboard.py VAL [--peers] [--notes FILE] [--only TRIAL] [--before DIR] [--hazy DIR]

VAL holds the validation folders ``clean``, ``noise-real``, ``rain-heavy``, ``haze-indoor`` and ``blur-levin``; all but
``clean`` have ``degraded`` and ``clean`` inside. Noise and blur are added to ``clean`` here, with fixed seeds.
``--hazy`` names a folder of hazy photographs without a truth.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F

import haze_measures
import no_harm
from lir_app.command_line.subcommands.evaluate import eight_bit_rgb, pairs
from lir_app.photo.colour import icc
from lir_app.photo.colour.colour import srgb_profile, wide_profile
from lir_app.photo.colour.working import decode, encode
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model import Restorer, metrics
from lir_model.degrade.blur import convolve_reflected, disc_kernels, shake_kernels
from lir_model.degrade.noise import white_noise
from lir_model.pixels import Array
from lir_model.tasks import Size
from lir_model.tensors import eight_bits
from lir_model.weights import catalogue
from lir_model.weights.files import load_file, save

Pair = tuple[Array, Array]
SCOREBOARD: Final = Path(__file__).parents[2] / "docs" / "scoreboard.md"


@dataclass(frozen=True)
class Trial:
    """A set of pictures, the task that restores it, what it is scored by, the best shift that is allowed for, and the
    side of the middle that counts (0: all), for methods too slow for whole pictures. Pictures of ``clean`` get white
    noise of a deviation, of 255, or a blur, a key of ``BLURS``; wide ones are in ProPhoto's primaries."""

    name: str
    task: str
    folder: str
    metric: str = "psnr"
    shift: int = 0
    white: float = 0.0
    blur: str = ""
    wide: bool = False
    floor: str = ""
    goal: str = ""
    middle: int = 0

    @property
    def heading(self) -> str:
        return f"### {self.task}: {self.name}"


TRIALS: Final = (
    Trial("white noise 25", "denoise", "clean", white=25, floor="31.9", goal="32.6"),
    Trial("white noise 25, middle 256 x 256", "denoise", "clean", white=25, middle=256),
    Trial("white noise 25, wide gamut, middle 256 x 256", "denoise", "clean", white=25, wide=True, middle=256),
    Trial("noise-real", "denoise", "noise-real", floor="+2.3", goal="+3"),
    Trial("rain-heavy", "derain", "rain-heavy", metric="psnr_y", floor="+10", goal="+14"),
    Trial("haze-indoor", "dehaze", "haze-indoor", floor="20", goal="23.5"),
    Trial("shake", "deblur", "clean", blur="shake", floor="+1.5", goal="+3.5"),
    Trial("defocus, middle 384 x 384", "deblur", "clean", blur="defocus", middle=384),
    Trial("roll", "deblur", "clean", blur="roll"),
    Trial("roll about points beside the middle", "deblur", "clean", blur="roll aside"),
    Trial("blur-levin", "deblur", "blur-levin", shift=8, floor="+0.7", goal="+2"),
)


def _tensor(picture: Array) -> torch.Tensor:
    return torch.from_numpy(picture.copy()).permute(2, 0, 1)[None] / 255


def _array(picture: torch.Tensor) -> Array:
    return (eight_bits(picture)[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()


def _shaken(picture: torch.Tensor, i: int) -> torch.Tensor:
    kernels = shake_kernels(torch.Generator().manual_seed(2402), 8, torch.linspace(10, 30, 8))
    return convolve_reflected(picture, kernels[i % 8][None])


def _defocused(picture: torch.Tensor, i: int) -> torch.Tensor:
    diameters = torch.linspace(3, 12, 8)
    return convolve_reflected(picture, disc_kernels(diameters[i % 8][None]))


def _rolled(picture: torch.Tensor, i: int, aside: float = 0.0) -> torch.Tensor:
    """As a camera sees it that turns while the shutter is open, by a third of a degree to almost two, about a point
    that lies so many heights and widths from the middle, in a direction of its own."""
    extent, direction = np.deg2rad(np.linspace(0.3, 1.8, 8)[i % 8]), 2.4 * i
    h, w = picture.shape[-2:]
    down, across = 2 * aside * np.sin(direction), 2 * aside * np.cos(direction)
    turned = []
    for angle in np.linspace(-extent / 2, extent / 2, _TURNS):
        c, s = np.cos(angle), np.sin(angle)
        stays = across - c * across + s * h / w * down, down - s * w / h * across - c * down
        matrix = torch.tensor([[[c, -s * h / w, stays[0]], [s * w / h, c, stays[1]]]], dtype=torch.float32)
        grid = F.affine_grid(matrix, [1, 3, h, w], align_corners=False)
        turned.append(F.grid_sample(picture, grid, "bicubic", "reflection", align_corners=False))
    return torch.stack(turned).mean(0).clamp(0, 1)


_TURNS: Final = 25
"""Moments that make up a turn: at most 1.2 pixels apart in the corners of the photographs."""
BLURS: Final[dict[str, Callable[[torch.Tensor, int], torch.Tensor]]] = {
    "shake": _shaken,
    "defocus": _defocused,
    "roll": _rolled,
    "roll aside": partial(_rolled, aside=0.2),
}


def _in_wide_gamut(truth: Array) -> Array:
    """sRGB in the primaries of ProPhoto, on the same curve: what the network sees of a photograph in them."""
    wide, srgb = (icc.parse(profile()).matrix for profile in (wide_profile, srgb_profile))
    assert wide is not None
    assert srgb is not None
    light = decode(truth / 255) @ (np.linalg.inv(wide) @ srgb).T
    return np.rint(encode(light.clip(0, 1)) * 255).astype(np.uint8)


def degraded_pairs(trial: Trial, val: Path) -> Iterator[Pair]:
    """Degraded and clean pictures of a trial; what is synthetic is seeded by the picture's place."""
    folder = val / trial.folder
    if not (trial.white or trial.blur):
        for degraded, clean in pairs(folder / "degraded", folder / "clean"):
            yield eight_bit_rgb(degraded), eight_bit_rgb(clean)
        return
    for i, path in enumerate(sorted(folder.iterdir())):
        truth = eight_bit_rgb(path)
        if trial.wide:
            truth = _in_wide_gamut(truth)
        picture, generator = _tensor(truth), torch.Generator().manual_seed(1368 + i)
        if trial.blur:
            picture = BLURS[trial.blur](picture, i)
        sigma = trial.white or 2.0
        noisy = _array(white_noise(picture, generator, torch.full((1, 1, 1, 1), sigma / 255)))
        top, left = ((side - trial.middle) // 2 if trial.middle else 0 for side in truth.shape[:2])
        part = (slice(top, top + trial.middle or None), slice(left, left + trial.middle or None))
        yield noisy[part], truth[part]


def score(metric: str, shift: int, picture: Array, clean: Array) -> tuple[float, float]:
    """The metric and SSIM; with a shift, the best over all whole-pixel shifts up to it, borders cut off."""
    measure: Callable[[Array, Array], float] = getattr(metrics, metric)
    if not shift:
        return measure(picture, clean), metrics.ssim(picture, clean)
    h, w = clean.shape[:2]
    inside = clean[shift : h - shift, shift : w - shift]
    shifted = [
        picture[y : y + h - 2 * shift, x : x + w - 2 * shift]
        for y in range(2 * shift + 1)
        for x in range(2 * shift + 1)
    ]
    best = max(shifted, key=lambda candidate: measure(np.ascontiguousarray(candidate), inside))
    return measure(best, inside), metrics.ssim(best, inside)


@dataclass(frozen=True)
class Row:
    """Means over a trial's pictures."""

    method: str
    value: float
    ssim: float
    seconds: float | None


def measure(trial: Trial, val: Path, methods: dict[str, Callable[[Array], Array]]) -> list[Row]:
    """The input and every method on every picture of a trial."""
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in ("input", *methods)}
    for degraded, clean in degraded_pairs(trial, val):
        found["input"].append((*score(trial.metric, trial.shift, degraded, clean), 0.0))
        for name, method in methods.items():
            start = time.perf_counter()
            restored = method(degraded)
            seconds = (time.perf_counter() - start) / (clean.shape[0] * clean.shape[1] / 1e6)
            found[name].append((*score(trial.metric, trial.shift, restored, clean), seconds))
    rows = []
    for name, values in found.items():
        value, ssim, seconds = np.mean(values, axis=0)
        rows.append(Row(name, float(value), float(ssim), None if name == "input" else float(seconds)))
    return rows


def note_in_cards(trial: Trial, rows: list[Row]) -> None:
    """Writes what was measured into the model cards, so that no score in them is typed."""
    for row in rows:
        for size in catalogue.available(trial.task):
            if row.method == _method(size):
                path = catalogue.path_of(trial.task, size)
                network, card = load_file(path)
                score = {"metric": trial.metric, "input": round(rows[0].value, 2), "result": round(row.value, 2)}
                card["scores"] = {**card.get("scores", {}), trial.name: {**score, "ssim": round(row.ssim, 4)}}
                save(network.state_dict(), card, path)


def _method(size: Size) -> str:
    return f"**LIR {size}**"


def ours(task: str) -> dict[str, Callable[[Array], Array]]:
    """LIR in every size that has weights for the task."""

    def method(size: Size) -> Callable[[Array], Array]:
        pipeline, recipe = Pipeline(), Recipe((Step(task),), size)
        return lambda picture: pipeline.run(picture, recipe).at()

    return {_method(size): method(size) for size in catalogue.available(task)}


def table(trial: Trial, rows: list[Row]) -> str:
    """A trial in Markdown."""
    unit = "PSNR-Y" if trial.metric == "psnr_y" else "PSNR"
    lines = [
        trial.heading,
        "",
        *([f"Floor {trial.floor} dB, goal {trial.goal} dB.", ""] if trial.goal else []),
        f"| method | {unit} | gain | SSIM | seconds per megapixel |",
        "|---|---|---|---|---|",
    ]
    for row in rows:
        seconds = "" if row.seconds is None else f"{row.seconds:.2f}"
        lines.append(
            f"| {row.method} | {row.value:.2f} | {row.value - rows[0].value:+.2f} | {row.ssim:.4f} | {seconds} |"
        )
    return "\n".join(lines)


def harm(val: Path, weights_before: Path | None, written: str) -> str:
    """The section on harm: what ships beside what the weights in a folder do, or what is written of those before."""
    photos = [eight_bit_rgb(path) for path in sorted((val / "clean").iterdir())]

    def measured(weights_of: Callable[[str], Path]) -> list[no_harm.Measure]:
        restorers = {task: Restorer(task, device="cpu", weights=weights_of(task)) for task in no_harm.TASKS}
        return no_harm.measures(lambda task, picture: restorers[task](picture), photos)

    if weights_before is None:
        before = no_harm.before_in(written)
    else:
        folder = weights_before
        rows = [found.row for found in measured(lambda task: folder / f"{task}-fast.safetensors")]
        before = {name: value for name, _, value in rows}
    return no_harm.table(measured(lambda task: catalogue.path_of(task, "fast")), before)


def naturalness(hazy: Path, written: str) -> str:
    """The section on real hazy photographs: what they come out as beside what is written of before."""
    pipeline, recipe = Pipeline(), Recipe((Step("dehaze"),))
    now = haze_measures.measured(sorted(hazy.iterdir()), lambda path: pipeline.run(eight_bit_rgb(path), recipe).at())
    return haze_measures.table(now, haze_measures.before_in(written))


def tables_before() -> dict[str, str]:
    """The tables that the scoreboard holds, by their headings."""
    written = SCOREBOARD.read_text(encoding="utf-8") if SCOREBOARD.exists() else ""
    tables = ["### " + part.strip() for part in written.split("\n### ")[1:]]
    return {text.splitlines()[0]: text for text in tables}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("val", type=Path)
    parser.add_argument("--peers", action="store_true", help="run the classical methods too (needs the extra 'peers')")
    parser.add_argument(
        "--only",
        action="append",
        choices=[*(trial.name for trial in TRIALS), "no harm", "hazy"],
        help="measure this one, and leave the tables of the others as they are",
    )
    parser.add_argument("--before", type=Path, metavar="DIR", help="weights that the section on harm compares with")
    parser.add_argument("--hazy", type=Path, metavar="DIR", help="hazy photographs to judge how natural they come out")
    parser.add_argument("--notes", type=Path, default=SCOREBOARD.with_name("scoreboard-notes.md"))
    parser.add_argument("--dry-run", action="store_true", help="print the tables, write nothing")
    arguments = parser.parse_args()
    peers: dict[str, dict[str, Callable[[Array], Array]]] = {}
    if arguments.peers:
        from peers import PEERS

        peers = PEERS
    before, parts = tables_before(), []
    for trial in TRIALS:
        if arguments.only is None or trial.name in arguments.only:
            rows = measure(trial, arguments.val, ours(trial.task) | peers.get(trial.name, {}))
            parts.append(table(trial, rows))
            print(parts[-1], end="\n\n", flush=True)
            if not arguments.dry_run and trial.goal:
                note_in_cards(trial, rows)
        elif trial.heading in before:
            parts.append(before[trial.heading])
    written = before.get(no_harm.HEADING, "")
    if arguments.only is None or "no harm" in arguments.only:
        parts.append(harm(arguments.val, arguments.before, written))
        print(parts[-1], flush=True)
    elif written:
        parts.append(written)
    written = before.get(haze_measures.HEADING, "")
    if arguments.hazy and (arguments.only is None or "hazy" in arguments.only):
        parts.append(naturalness(arguments.hazy, written))
        print(parts[-1], flush=True)
    elif written:
        parts.append(written)
    if not arguments.dry_run:
        notes = arguments.notes.read_text(encoding="utf-8") if arguments.notes.exists() else ""
        SCOREBOARD.write_text("\n\n".join((notes.strip(), *parts)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
