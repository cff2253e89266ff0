"""``lir degrade``: makes a clean photo noisy, rainy, hazy or blurred, for tests and demonstrations."""

from __future__ import annotations

import argparse
from pathlib import Path

from lir_app.photo import SaveOptions, format_named, read_photo, write_photo
from lir_model.pixels import to_rgb

HELP = "add noise, rain, haze or blur to a clean photo"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("input", type=Path, metavar="INPUT")
    parser.add_argument("--kind", choices=("noise", "rain", "haze", "blur"), required=True)
    parser.add_argument("--level", type=float, default=50, metavar="0-100", help="how much (default: 50)")
    parser.add_argument(
        "--white", type=float, metavar="SIGMA", help="noise only: plain white, of this many of 255 levels"
    )
    parser.add_argument("--seed", type=int, default=0, help="the same seed degrades the same way (default: 0)")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")


def run(arguments: argparse.Namespace) -> int:
    """Writes the degraded photo in 8 bits."""
    import torch

    from lir_model.degrade import degrade
    from lir_model.degrade.noise import white_noise
    from lir_model.tensors import eight_bits, to_tensor

    save = SaveOptions(format=format_named(arguments.output).name, depth=8)
    photo = read_photo(arguments.input)
    clean = to_tensor(to_rgb(photo.pixels)[None])
    generator = torch.Generator().manual_seed(arguments.seed)
    if arguments.white is not None:
        sigma = torch.full((1, 1, 1, 1), arguments.white / 255)
        degraded = eight_bits(white_noise(clean, generator, sigma))
    else:
        degraded = degrade(arguments.kind, clean, generator, min(max(arguments.level, 0), 100))
    result = (degraded[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()
    write_photo(photo.with_pixels(result), arguments.output, save)
    print(f"{arguments.input} -> {arguments.output}")
    return 0
