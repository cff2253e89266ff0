"""Lays synthetic degradations beside real ones, to be judged by eye.

    python build/tools/contact_sheet.py CLEAN [--real FOLDER…] -o SHEET.png

A row for each degradation at rising levels, with a crop of a clean photo in each cell; then a row for each folder of
photos that were degraded by life, cropped alike. A network learns what it is shown: the two should look alike.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import numpy as np
import torch
from PIL import Image

from lir_app.command_line.inputs import photos_of
from lir_app.command_line.subcommands.evaluate import eight_bit_rgb
from lir_model.degrade import DEGRADATIONS, degrade
from lir_model.pixels import Array

SIDE: Final = 240
COLUMNS: Final = 8


def crop(path: Path, whole: bool) -> Array:
    """The middle of a photo; the most of it, reduced, where the whole scene matters."""
    picture = Image.fromarray(eight_bit_rgb(path))
    side = min(picture.size) if whole else min(SIDE, *picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    return np.asarray(picture.crop((left, top, left + side, top + side)).resize((SIDE, SIDE), Image.Resampling.BOX))


def synthetic(kind: str, photos: list[Path]) -> list[Array]:
    """A row: the photos in turn, at levels from light to full."""
    row = []
    for i in range(COLUMNS):
        photo = crop(photos[i % len(photos)], kind in ("haze", "residual-haze"))
        clean = torch.from_numpy(photo.copy()).permute(2, 0, 1)[None] / 255
        degraded = degrade(kind, clean, torch.Generator().manual_seed(i), 100 * (i + 1) / COLUMNS)
        row.append((degraded[0].permute(1, 2, 0) * 255).round().byte().numpy())
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clean", type=Path, help="folder of clean photos")
    parser.add_argument("--real", type=Path, nargs="+", default=[], help="folders of photos degraded by life")
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    photos = [source.path for source in photos_of(arguments.clean)]
    rows = [synthetic(kind, photos) for kind in DEGRADATIONS]
    for folder in arguments.real:
        found = [source.path for source in photos_of(folder)][:COLUMNS]
        rows.append([crop(path, "haze" in folder.parts[-1]) for path in found])
    blank = np.zeros((SIDE, SIDE, 3), np.uint8)
    sheet = np.concatenate([np.concatenate((row + [blank] * COLUMNS)[:COLUMNS], axis=1) for row in rows])
    Image.fromarray(sheet).save(arguments.output)


if __name__ == "__main__":
    main()
