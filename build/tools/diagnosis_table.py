"""Writes docs/diagnosis-table.md: what the diagnosis suggests for pictures whose degradations are known.

    python build/tools/diagnosis_table.py VAL [--look DIR] [--weights FILE] [--strength] [--dry-run]

VAL holds the validation folders as for scoreboard.py. Noise, rain, haze and shake are also added to ``clean`` here, and
it is halved, doubled, compressed and darkened, with fixed seeds. ``--look`` names a folder with degraded pictures
without truth in ``haze``, ``noise`` and ``rain``. ``--strength`` restores the middle of each picture, too, and says how
far the suggested strength is from the best.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from PIL import Image

from lir_app.command_line.subcommands.evaluate import eight_bit_rgb, pairs
from lir_model import Restorer
from lir_model.degrade import degrade
from lir_model.degrade.blur import convolve_reflected, shake_kernels
from lir_model.degrade.noise import camera_noise, white_noise
from lir_model.diagnosis import Diagnosis
from lir_model.diagnosis.diagnostician import Diagnostician
from lir_model.pixels import Array
from lir_model.tasks import TASKS
from lir_model.tensors import eight_bits
from lir_model.training.drawn import DRAWINGS, draw
from textures import TEXTURES, draw_texture

TABLE: Final = Path(__file__).parents[2] / "docs" / "diagnosis-table.md"
_HEADING: Final = """# What the diagnosis suggests

Written by `build/tools/diagnosis_table.py`; how to read it: [diagnosis.md](diagnosis.md)."""
_SEED: Final = 1_402_000
_SIDE: Final = 384
"""Side of drawn pictures, and of the middle that strengths are measured on."""
_DRAWN_EACH: Final = 3
_TEXTURES_EACH: Final = 4
_TEXTURE: Final = (321, 481)
"""Height and width of drawn textures: small, as sharp photos full of texture are."""
_SHIFT: Final = 8
"""Most pixels by which a result of deblur may be shifted: those of ``scoreboard.py``."""
_NEAR: Final = 15.0
"""How far a suggested strength may be from the best one."""


@dataclass(frozen=True, eq=False)
class Case:
    """A picture of a set, the task it needs (None: none), and the clean picture where there is one."""

    suite: str
    needs: str | None
    picture: Array
    truth: Array | None = None


def tensor(picture: Array) -> torch.Tensor:
    return torch.from_numpy(picture.copy()).permute(2, 0, 1)[None] / 255


def array(picture: torch.Tensor) -> Array:
    return (eight_bits(picture)[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()


def resized(picture: Array, scale: float) -> Array:
    height, width = (round(side * scale) for side in picture.shape[:2])
    return np.asarray(Image.fromarray(picture).resize((width, height), Image.Resampling.BICUBIC))


def _compressed(picture: Array, quality: int) -> Array:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "jpeg", quality=quality)
    return np.asarray(Image.open(stream))


def darkened(picture: Array) -> Array:
    return np.asarray(((picture / 255) ** 2.2 * 255).round(), np.uint8)


HARMLESS: Final[dict[str, Callable[[Array], Array]]] = {
    "clean": lambda picture: picture,
    "clean, halved": lambda picture: resized(picture, 0.5),
    "clean, doubled": lambda picture: resized(picture, 2),
    "clean, JPEG 60": lambda picture: _compressed(picture, 60),
    "clean, JPEG 90": lambda picture: _compressed(picture, 90),
    "clean, dark": darkened,
    "clean, grey": lambda picture: np.repeat(picture.mean(2, keepdims=True).round().astype(np.uint8), 3, 2),
}
"""Changes after which a clean picture needs nothing still."""

Degrade = Callable[[torch.Tensor, torch.Generator, int], torch.Tensor]
"""Degrades a clean picture, ``(1, 3, h, w)``, given randomness and the picture's place in the set."""
_KERNELS: Final = shake_kernels(torch.Generator().manual_seed(2402), 8, torch.linspace(10, 30, 8))
_LEVELS: Final = (30.0, 50.0, 70.0, 90.0)


def _white(sigma: float) -> Degrade:
    return lambda clean, generator, _: white_noise(clean, generator, torch.full((1, 1, 1, 1), sigma / 255))


def _camera(clean: torch.Tensor, generator: torch.Generator, place: int) -> torch.Tensor:
    return camera_noise(clean, generator, torch.full((1, 1, 1, 1), _LEVELS[place % 4] / 100))


def _shaken(clean: torch.Tensor, generator: torch.Generator, place: int) -> torch.Tensor:
    blurred = convolve_reflected(clean, _KERNELS[place % 8][None])
    return white_noise(blurred, generator, torch.full((1, 1, 1, 1), 2 / 255))


def _made(kind: str) -> Degrade:
    return lambda clean, generator, place: degrade(kind, clean, generator, _LEVELS[place % 4])


MADE: Final[dict[str, tuple[str, Degrade]]] = {
    "white noise 15": ("denoise", _white(15)),
    "white noise 25": ("denoise", _white(25)),
    "white noise 50": ("denoise", _white(50)),
    "camera noise, made": ("denoise", _camera),
    "rain, made": ("derain", _made("rain")),
    "haze, made": ("dehaze", _made("haze")),
    "shake": ("deblur", _shaken),
}
REAL: Final = {"noise-real": "denoise", "rain-heavy": "derain", "haze-indoor": "dehaze", "blur-levin": "deblur"}
LOOK: Final = {"noise": "denoise", "rain": "derain", "haze": "dehaze"}


def cases(val: Path, look: Path | None) -> Iterator[Case]:
    """All pictures of all sets, one set after the other."""
    photos = [eight_bit_rgb(path) for path in sorted((val / "clean").iterdir())]
    for name, change in HARMLESS.items():
        yield from (Case(name, None, change(photo)) for photo in photos)
    yield from (Case("drawn", None, picture) for picture in _drawn(photos))
    for kind in TEXTURES:
        for i in range(_TEXTURES_EACH):
            yield Case("drawn textures", None, draw_texture(kind, _SEED + i, *_TEXTURE))
    for name, (task, spoil) in MADE.items():
        for place, photo in enumerate(photos):
            generator = torch.Generator().manual_seed(_SEED + place)
            yield Case(name, task, array(spoil(tensor(photo), generator, place)), photo)
    for name, task in REAL.items():
        folder = val / name
        for degraded, clean in pairs(folder / "degraded", folder / "clean"):
            yield Case(name, task, eight_bit_rgb(degraded), eight_bit_rgb(clean))
        yield from (Case(f"{name}, clean", None, eight_bit_rgb(path)) for path in sorted((folder / "clean").iterdir()))
    if look is None:
        return
    for name, task in LOOK.items():
        yield from (Case(f"look, {name}", task, eight_bit_rgb(path)) for path in sorted((look / name).iterdir()))


def _drawn(photos: list[Array]) -> Iterator[Array]:
    for place, kind in enumerate(DRAWINGS):
        for i in range(_DRAWN_EACH):
            below = _middle(photos[(place + i) % len(photos)]).astype(np.float32) / 255
            yield (draw(kind, _SEED + i, below) * 255).round().astype(np.uint8)


def _middle(picture: Array) -> Array:
    top, left = (max(0, (side - _SIDE) // 2) for side in picture.shape[:2])
    return np.ascontiguousarray(picture[top : top + _SIDE, left : left + _SIDE])


def best_strengths(degraded: Array, restored: Array, clean: Array, shift: int = 0) -> tuple[float, float]:
    """From which to which strength, 0 to 100, the PSNR is highest: all where nothing was changed, else one.

    With a shift, the PSNR is the best over all whole-pixel shifts up to it, as for ``scoreboard.py``: blur alone does
    not tell where a picture was.
    """
    if (restored == degraded).all():
        return 0.0, 100.0
    height, width = clean.shape[:2]
    inside = (slice(shift, height - shift), slice(shift, width - shift))
    before = degraded[inside].astype(np.float64)
    change = restored[inside] - before
    steps = float(np.square(change).sum())
    found = []
    for top, left in np.ndindex(2 * shift + 1, 2 * shift + 1):
        wanted = clean[top : top + len(before), left : left + before.shape[1]] - before
        share = float(np.clip((change * wanted).sum() / steps, 0, 1))  # the error is a parabola of it
        found.append((float(np.square(wanted - share * change).sum()), 100 * share))
    best = min(found)[1]
    return best, best


@dataclass(frozen=True)
class Answer:
    """What was suggested for a case, and how far its strength is from the best one, where that was measured."""

    suite: str
    needs: str | None
    found: Diagnosis
    off: float | None = None

    @property
    def first(self) -> str | None:
        return next(iter(self.found.tasks), None)


def answers(asked: Iterable[Case], diagnose: Diagnostician, *, strength: bool) -> Iterator[Answer]:
    """What the diagnosis says to each case."""
    restorers: dict[str, Restorer] = {}
    for case in asked:
        found = diagnose(case.picture)
        off = None
        if strength and case.truth is not None and case.needs is not None:
            restorer = restorers.setdefault(case.needs, Restorer(case.needs, device="cpu"))
            degraded = _middle(case.picture)
            shift = _SHIFT if case.needs == "deblur" else 0
            least, most = best_strengths(degraded, restorer(degraded), _middle(case.truth), shift)
            suggested = found.strength(case.needs)
            off = max(least - suggested, suggested - most, 0.0)
        yield Answer(case.suite, case.needs, found, off)


def table(told: list[Answer]) -> str:
    """A line for each set: how often each task came first."""
    columns: tuple[str | None, ...] = (*TASKS, None)
    lines = [
        "| set | needs | pictures | "
        + " | ".join(column or "nothing" for column in columns)
        + " | right | strength off |",
        "|---|---|" + "---|" * (len(columns) + 3),
    ]
    for suite in dict.fromkeys(answer.suite for answer in told):
        mine = [answer for answer in told if answer.suite == suite]
        needs = mine[0].needs
        counts = [sum(answer.first == column for answer in mine) for column in columns]
        right = sum(answer.first == needs for answer in mine) / len(mine)
        offs = [answer.off for answer in mine if answer.off is not None]
        near = sum(off <= _NEAR for off in offs)
        off = f"{near} of {len(offs)} at most {_NEAR:.0f}, all at most {max(offs):.0f}" if offs else ""
        cells = (suite, needs or "nothing", len(mine), *(count or "" for count in counts), f"{right:.0%}", off)
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("val", type=Path)
    parser.add_argument("--look", type=Path, metavar="DIR", help="degraded pictures without truth")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="weights instead of those that ship")
    parser.add_argument("--strength", action="store_true", help="measure the best strengths too")
    parser.add_argument("--dry-run", action="store_true", help="print the table, write nothing")
    arguments = parser.parse_args()
    diagnose = Diagnostician(arguments.weights)
    text = table(list(answers(cases(arguments.val, arguments.look), diagnose, strength=arguments.strength)))
    print(text)
    if not arguments.dry_run:
        TABLE.write_text(f"{_HEADING}\n\n{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
