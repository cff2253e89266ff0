"""The self-test: all weights load, and restoring brings the sample photos closer to the clean ones."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from lir_app import language
from lir_app.adviser import Adviser, in_words
from lir_app.machine.versions import versions
from lir_app.photo import SaveOptions, write_photo
from lir_app.photo.formats import writable
from lir_app.photo.reading_process import read_photo
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model.errors import LIRError
from lir_model.messages import Message, in_a_row
from lir_model.resources import resources
from lir_model.tasks import TASKS, Size
from lir_model.weights import catalogue

LEAST_GAIN: Final = 0.5
"""Least gain in PSNR, in dB, of restoring a sample: chosen."""

_SAMPLES: Final = "samples"


class SelfTestError(LIRError):
    """Part of this installation does not work. The text has a line for each fault."""


def run(say: Callable[[str], None]) -> None:
    """Loads every network that ships and restores the sample of its task.

    Args:
        say: called with a line about each thing that was tested.

    Raises:
        SelfTestError: something does not work; everything else was tested nonetheless.
    """
    say(versions())
    found = [(task, size) for task in TASKS for size in catalogue.available(task)]
    wrong = (
        []
        if found
        else [language.translated(Message("{folder}: there are no weights", folder=resources() / "weights"))]
    )
    for task in TASKS:
        if not catalogue.available(task):
            say(Message("{task}: no weights in this version", task=task))
    try:
        say(formats_line())
    except LIRError as error:
        wrong.append(language.translated(error))
    pipeline = Pipeline(on_notice=say)
    for task, size in found:
        if not _sample(TASKS[task].sample).exists():
            say(Message("{task} {size}: no sample to restore", task=task, size=size))
            continue
        try:
            say(_restored_sample(pipeline, task, size))
        except LIRError as error:
            wrong.append(language.translated(error))
    if catalogue.diagnosis_path().exists():
        try:
            say(diagnosis_line())
        except LIRError as error:
            wrong.append(language.translated(error))
    else:
        say(Message("diagnosis: no weights in this version"))
    if wrong:
        raise SelfTestError("\n".join(wrong))


def diagnosis_line() -> str:
    """Diagnoses a noisy sample and the clean photo that it was made from.

    Raises:
        LIRError: an answer is wrong, or the weights cannot be read.
    """
    adviser, name = Adviser(), TASKS["denoise"].sample
    for path, needed in ((_sample(name), ("denoise",)), (_sample("clean") / name, ())):
        found = adviser(read_photo(path).pixels)
        if found.tasks[:1] != needed:
            raise SelfTestError("diagnosis: {path} {found}, it says, which is wrong", path=path, found=in_words(found))
    return Message("diagnosis: finds a noisy sample noisy, and the clean one clean")


def _sample(name: str) -> Path:
    return resources() / _SAMPLES / name


def formats_line() -> str:
    """Writes a photo in each format and depth, reads it back, and returns a line that lists them.

    Raises:
        LIRError: a format cannot be written or read.
    """
    written = [(row, depth) for row in writable() for depth in row.depths]
    photo = read_photo(resources() / _SAMPLES / "clean" / TASKS["denoise"].sample)
    with TemporaryDirectory() as folder:
        for row, depth in written:
            path = Path(folder) / f"{depth}{row.suffixes[0]}"
            write_photo(photo, path, SaveOptions(format=row.name, depth=depth))
            again = read_photo(path)
            if again.pixels.shape != photo.pixels.shape or again.depth != (8 if depth == 8 else 16):
                raise SelfTestError(
                    "{name}: came back as {depth} bits, {shape}",
                    name=path.name,
                    depth=again.depth,
                    shape=again.pixels.shape,
                )
    for name in ("rawpy", "pi_heif", "simplejpeg"):
        try:
            importlib.import_module(name)
        except ImportError as error:
            raise SelfTestError("{name}: cannot be imported: {reason}", name=name, reason=error) from error
    titles = in_a_row([Message("{title} {depth} bit", title=row.title, depth=depth) for row, depth in written])
    return Message("formats: {titles}; camera raw and HEIC in", titles=titles)


def _restored_sample(pipeline: Pipeline, task: str, size: Size) -> str:
    """Restores the sample of a task and returns a line about the gain.

    Raises:
        LIRError: it gained too little, or could not be restored.
    """
    from lir_model.metrics import psnr

    name = TASKS[task].sample
    degraded = read_photo(resources() / _SAMPLES / name).pixels
    clean = read_photo(resources() / _SAMPLES / "clean" / name).pixels
    outcome = pipeline.run(degraded, Recipe((Step(task),), size))
    restored, done = outcome.restored, outcome.performed[-1]
    before, after = psnr(degraded, clean), psnr(restored, clean)
    line = Message(
        "{task} {size}: sample {name} from {before:.2f} to {after:.2f} dB on {title} in {precision}",
        task=task,
        size=size,
        name=name,
        before=before,
        after=after,
        title=done.device.title,
        precision=done.precision,
    )
    if not after - before > LEAST_GAIN:
        raise SelfTestError("{line}; it must gain more than {least} dB", line=line, least=LEAST_GAIN)
    return line
