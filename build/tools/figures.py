"""Draws the figures of the network into docs/pictures, as SVG, from the sizes in lir_model.network.

python build/tools/figures.py
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from lir_model.network import SIZES

TARGET: Final = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures"
_BLUE, _GREEN, _ORANGE, _GREY = "#2b6cb0", "#2f855a", "#c05621", "#4a5568"


@dataclass(frozen=True)
class Box:
    """A stage of a network: its place, its colour, and up to three lines of text."""

    x: int
    y: int
    width: int
    height: int
    colour: str
    lines: tuple[str, ...]

    def svg(self) -> str:
        first = self.y + self.height / 2 - 9 * (len(self.lines) - 1) + 5
        texts = "".join(
            f'<text x="{self.x + self.width / 2:g}" y="{first + 18 * number:g}" text-anchor="middle" fill="white">'
            f"{escape(line)}</text>"
            for number, line in enumerate(self.lines)
        )
        return (
            f'<rect x="{self.x}" y="{self.y}" width="{self.width}" height="{self.height}" rx="6" fill="{self.colour}"/>'
            f"{texts}"
        )


def arrow(*points: tuple[int, int], label: str = "", dashed: bool = False) -> str:
    """A line through points with a head at its end, and a text over its middle."""
    path = " ".join(f"{x},{y}" for x, y in points)
    dash = ' stroke-dasharray="6 4"' if dashed else ""
    line = f'<polyline points="{path}" fill="none" stroke="{_GREY}" stroke-width="2"{dash} marker-end="url(#head)"/>'
    (ax, ay), (bx, by) = points[(len(points) - 1) // 2], points[(len(points) - 1) // 2 + 1]
    middle = f'x="{(ax + bx) / 2:g}" y="{(ay + by) / 2 - 7:g}"'
    return f'{line}<text {middle} text-anchor="middle" fill="{_GREY}">{escape(label)}</text>' if label else line


def drawing(width: int, height: int, title: str, parts: list[str]) -> str:
    """A whole SVG file on white, so that it can be read in dark pages too."""
    head = (
        '<marker id="head" markerWidth="9" markerHeight="8" refX="8" refY="4" orient="auto">'
        f'<path d="M0,0 L9,4 L0,8 z" fill="{_GREY}"/></marker>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        f'font-size="14" role="img"><title>{escape(title)}</title><defs>{head}</defs>'
        f'<rect width="{width}" height="{height}" fill="white"/>' + "\n".join(parts) + "</svg>\n"
    )


def _blocks(choose: int | str, place: int = 0) -> str:
    """How many blocks a stage has in each size of network, such as ``1 or 3 blocks``."""
    found = []
    for config in SIZES.values():
        value = getattr(config, str(choose))
        found.append(value if isinstance(value, int) else value[place])
    return f"{' or '.join(map(str, dict.fromkeys(found)))} blocks"


def network() -> str:
    """The network from the degraded picture to the restored one."""
    stages = [
        Box(20, 60, 110, 60, _GREY, ("degraded", "picture")),
        Box(190, 60, 130, 60, _BLUE, ("full size", _blocks("encoder", 0))),
        Box(300, 180, 130, 60, _BLUE, ("half size", _blocks("encoder", 1))),
        Box(430, 300, 140, 60, _GREEN, ("quarter size", _blocks("bottleneck"))),
        Box(570, 180, 130, 60, _ORANGE, ("half size", _blocks("decoder", 0))),
        Box(680, 60, 130, 60, _ORANGE, ("full size", _blocks("decoder", 1))),
        Box(880, 60, 110, 60, _GREY, ("restored", "picture")),
    ]
    arrows = [
        arrow((130, 90), (188, 90)),
        arrow((255, 120), (330, 178)),
        arrow((365, 240), (465, 298)),
        arrow((535, 298), (630, 242)),
        arrow((670, 178), (745, 122)),
        arrow((810, 90), (878, 90)),
        arrow((430, 200), (568, 200), label="skip"),
        arrow((320, 80), (678, 80), label="skip, less the degradation"),
        arrow((75, 58), (75, 25), (935, 25), (935, 58), label="skip, less the degradation", dashed=True),
    ]
    note = (
        f'<text x="20" y="385" fill="{_GREY}">Channels: '
        f"{', '.join(f'{config.channels} ({name})' for name, config in SIZES.items())}. "
        "What is degraded: the half-size features before less those after, enlarged.</text>"
    )
    return drawing(1010, 400, "The LIR network", [*arrows, *(stage.svg() for stage in stages), note])


def block() -> str:
    """One block."""
    stages = [
        Box(20, 60, 90, 60, _GREY, ("features",)),
        Box(160, 60, 150, 60, _BLUE, ("attention,", "to half size")),
        Box(240, 180, 180, 60, _BLUE, ("filter, attention,", "to quarter size")),
        Box(420, 300, 160, 60, _GREEN, ("filter, attention",)),
        Box(560, 180, 180, 60, _ORANGE, ("filter, attention,", "back to half size")),
        Box(650, 60, 180, 60, _ORANGE, ("filter, attention,", "back to full size")),
        Box(890, 60, 90, 60, _GREY, ("features",)),
    ]
    arrows = [
        arrow((110, 90), (158, 90)),
        arrow((245, 120), (300, 178)),
        arrow((360, 240), (450, 298)),
        arrow((550, 298), (630, 242)),
        arrow((680, 178), (730, 122)),
        arrow((830, 90), (888, 90)),
        arrow((65, 58), (65, 25), (935, 25), (935, 58), label="skip, less the degradation"),
        arrow((310, 100), (648, 100), label="beside what comes back"),
    ]
    note = (
        f'<text x="20" y="372" fill="{_GREY}">Filter: nine fixed high-pass filters and the features, mixed by learned '
        f'shares.</text><text x="20" y="390" fill="{_GREY}">Attention: how much passes of each channel and place.'
        "</text>"
    )
    return drawing(1000, 400, "A block of the LIR network", [*arrows, *(stage.svg() for stage in stages), note])


def main() -> None:
    """Writes both."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, text in {"network": network(), "block": block()}.items():
        path = TARGET / f"{name}.svg"
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)


if __name__ == "__main__":
    main()
