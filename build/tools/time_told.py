"""Measures how true the time is that is told, and with --write writes docs/time-told.md.

    python build/tools/time_told.py [--tasks TASK+TASK… …] [--megapixels N …] [--rounds N] [--write]

What `lir bench` does, for each task and for some chains of them, in the size ``fast`` and the precision that is chosen
on this machine: a photo of half a megapixel for each core is restored first, and is all that is known of the machine.
Then a photo of the wanted size is, from file to file, and the time that was told of it before its start and after a
tenth of it is compared with the time that it took. Let nothing else run meanwhile: what other programs took of the
processor is told, too (Linux).
"""

from __future__ import annotations

import argparse
from typing import Any, Final

from bench_speed import Others, machine
from compare_commits import ROOT
from lir_app.command_line.subcommands.bench import in_a_process_of_its_own
from lir_model.restorer import Restorer
from lir_model.tasks import TASKS

_BEFORE: Final = 0.25
_AFTER: Final = 0.10
"""By how much the time may be wrong before the start, and after a tenth: the goals."""


_CHAINS: Final = ("denoise+dehaze", "deblur+derain+dehaze")
"""Steps that cost alike and very differently, one after the other."""


def _off(told: float, took: float) -> str:
    """By how much a time that was told was wrong, as a share of what it took."""
    return f"{(told - took) / took:+.0%}".replace("-", "−")


def _row(rows: list[dict[str, Any]]) -> str:
    """A line of the table: the seconds of each round, and how wrong the times were that were told."""
    took = [row["seconds"] for row in rows]
    cells = [
        " ".join(f"{seconds:.1f}" for seconds in took),
        " ".join(_off(row["expected_seconds"], row["seconds"]) for row in rows),
        " ".join(_off(row["expected_seconds_after_a_tenth"], row["seconds"]) for row in rows),
    ]
    return f"| {rows[0]['task']} | {round(rows[0]['megapixels'], 1):g} | " + " | ".join(cells) + " |"


def _within(rows: list[dict[str, Any]], told: str, most: float) -> str:
    good = sum(abs(row[told] - row["seconds"]) <= most * row["seconds"] for row in rows)
    return f"{good} of {len(rows)} within {most:.0%}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", nargs="+", default=[*TASKS, *_CHAINS], help="joined by + where they follow another")
    parser.add_argument("--megapixels", nargs="+", type=float, default=[1.0, 4.0, 12.0])
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="write docs/time-told.md")
    arguments = parser.parse_args()
    precision = Restorer("denoise", "fast", device="cpu").precision
    others, lines, everything = Others(), list[str](), list[dict[str, Any]]()
    for tasks in arguments.tasks:
        for megapixels in arguments.megapixels:
            rows = [
                in_a_process_of_its_own(tuple(tasks.split("+")), "fast", precision, "cpu", megapixels)
                for _ in range(arguments.rounds)
            ]
            everything += rows
            lines.append(_row(rows))
            print(lines[-1], flush=True)
    page = "\n".join(
        [
            "# The time told",
            "",
            f"Written by `python build/tools/time_told.py --write`: {machine()}, {precision}, the size `fast`.",
            others.told(),
            "",
            "How far the time that is told of a photo is from the time it takes, from file to file: before the start,",
            "after one photo of half a megapixel for each core was restored, and after a tenth of the work.",
            f"Before the start {_within(everything, 'expected_seconds', _BEFORE)}, "
            f"after a tenth {_within(everything, 'expected_seconds_after_a_tenth', _AFTER)}.",
            "",
            "| tasks | megapixels | seconds | told before the start | told after a tenth |",
            "|---|---|---|---|---|",
            *lines,
            "",
        ]
    )
    print(page)
    if arguments.write:
        (ROOT / "docs" / "time-told.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
