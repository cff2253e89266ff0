"""``lir restore``: photos in, restored photos out."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from lir_app.batch import DEFAULT_TEMPLATE, BatchError, Namer, Source, check_template, find_photos
from lir_app.photo import PhotoError, SaveOptions, format_named, read_photo, suffix_for, write_photo
from lir_app.photo.formats import by_suffix, writable
from lir_app.pipeline import Pipeline
from lir_app.recipe import Recipe
from lir_app.subcommands import options
from lir_model.errors import LIRError

if TYPE_CHECKING:
    from lir_model.progress import Progress

HELP = "restore photos"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="photos and folders of photos")
    parser.add_argument(
        "--task",
        action="append",
        required=True,
        type=options.step,
        metavar="TASK[:STRENGTH]",
        dest="steps",
        help="denoise, derain, dehaze or deblur, with a strength of 0 to 100; several are applied in the order given",
    )
    options.add_model(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE|FOLDER", help="(default: beside the input)")
    parser.add_argument("--recursive", action="store_true", help="look into folders below the given ones too")
    parser.add_argument("--name", default=DEFAULT_TEMPLATE, help='name of results (default: "%(default)s")')
    parser.add_argument("--on-conflict", choices=("number", "skip", "overwrite"), default="number")
    parser.add_argument("--format", choices=("keep", *(row.name for row in writable())), default="keep")
    parser.add_argument("--quality", type=int, choices=range(1, 101), default=95, metavar="1-100")
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each photo")
    parser.add_argument("--quiet", action="store_true", help="print errors only")


@dataclass(frozen=True)
class _Voice:
    """Says what happens, to people or to programs."""

    json: bool
    quiet: bool

    def notice(self, text: str) -> None:
        if not self.quiet:
            tqdm.write(text, file=sys.stderr)

    def report(self, source: Path, target: Path | None, **facts: object) -> None:
        if self.json:
            record = {"input": str(source), "output": str(target) if target else None} | facts
            print(json.dumps(record, ensure_ascii=False), flush=True)
        elif "error" in facts:
            tqdm.write(f"lir: {facts['error']}", file=sys.stderr)
        elif not self.quiet:
            print(f"{source} -> {target}" if target else f"{source}: skipped, its result is there", flush=True)

    def bar(self, source: Path) -> tqdm[None]:
        silent = self.quiet or self.json or not sys.stderr.isatty()
        return tqdm(desc=source.name, total=1, leave=False, disable=silent, bar_format=_BAR)


_BAR = "{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left"


def _save_options(arguments: argparse.Namespace, sources: list[Source]) -> tuple[SaveOptions, Path | None]:
    """How to save, and the very file to save to where one was named."""
    chosen = SaveOptions(format=arguments.format, quality=arguments.quality)
    output: Path | None = arguments.output
    single = len(sources) == 1 and not arguments.inputs[0].is_dir()
    if output is None or output.is_dir() or not output.suffix:
        return chosen, None
    if not single:
        if by_suffix(output) is not None:
            raise BatchError(f"{output}: several photos need a folder to go to, not a file")
        return chosen, None
    named = format_named(output).name
    if chosen.format not in ("keep", named):
        raise BatchError(f"{output}: the suffix says {named}, --format says {chosen.format}")
    return replace(chosen, format=named), output


def run(arguments: argparse.Namespace) -> int:
    """Restores each photo; a bad one is told and the rest goes on. Gives 0, or 1 if any failed."""
    recipe = Recipe(tuple(arguments.steps), arguments.model)
    voice = _Voice(arguments.json, arguments.quiet)
    try:
        check_template(arguments.name)
        sources = list(find_photos(arguments.inputs, arguments.recursive))
        save, file = _save_options(arguments, sources)
    except (BatchError, PhotoError) as error:
        print(f"lir: {error}", file=sys.stderr)
        return 2
    work = _Work(
        recipe=recipe,
        pipeline=Pipeline(
            device=arguments.device,
            precision=arguments.precision,
            tile=arguments.tile,
            weights=arguments.weights,
            on_notice=voice.notice,
        ),
        namer=Namer(arguments.output, recipe, arguments.name, arguments.on_conflict, file),
        save=save,
        voice=voice,
    )
    failed = False
    for source in sources:
        try:
            work.restore(source)
        except (LIRError, MemoryError) as error:
            failed = True
            text = str(error) or f"{source.path}: there is not enough memory for this photo"
            voice.report(source.path, None, status="failed", error=text)
    return 1 if failed else 0


@dataclass(frozen=True)
class _Work:
    """What is the same for all photos of a batch."""

    recipe: Recipe
    pipeline: Pipeline
    namer: Namer
    save: SaveOptions
    voice: _Voice

    def restore(self, source: Source) -> None:
        start = time.monotonic()
        photo = read_photo(source.path)
        for warning in photo.warnings:
            self.voice.notice(f"{source.path}: {warning}")
        target = self.namer.target(source, suffix_for(photo, self.save))
        if target is None:
            self.voice.report(source.path, None, status="skipped")
            return
        with self.voice.bar(source.path) as bar:

            def show(progress: Progress) -> None:
                bar.n = progress.fraction
                bar.refresh()

            outcome = self.pipeline.run(photo.pixels, self.recipe, on_progress=show)
        last = self.recipe.steps[-1]
        write_photo(photo.with_pixels(outcome.at(last.strength)), target, self.save)
        used = self.pipeline.restorer(last.task, self.recipe.size)
        self.voice.report(
            source.path,
            target,
            status="done",
            width=photo.width,
            height=photo.height,
            tasks=[{"task": step.task, "strength": step.strength} for step in self.recipe.steps],
            model=used.size,
            device=used.device.name,
            precision=used.precision,
            warnings=list(photo.warnings),
            seconds=round(time.monotonic() - start, 3),
        )
