"""What is tried with a damaged file, and what counts as a fault of the program."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from lir_app.photo import Photo, PhotoError, SaveOptions, read_photo, read_thumbnail, write_photo
from lir_app.photo.formats import FORMATS, writable, written_as
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step

RECIPE: Final = Recipe((Step("denoise", 0),))
_SPARE: Final = 256 << 20
"""Bytes that reading and writing may take besides the picture: codecs, tables, copies of the file."""
_FOR_A_PIXEL: Final = 64
"""Bytes that one pixel may take on the way: eight copies of three 16-bit channels and alpha."""
_MOST_RESTORED: Final = 1 << 18
"""Pixels of a picture that is restored; damage makes small pictures claim to be large, and the network takes minutes
over those, which is no fault of the file."""
_BEFORE: Final = b"what was there before"
_STATUS: Final = Path("/proc/self/status")


def faults_of(path: Path, rng: np.random.Generator, pipeline: Pipeline) -> Iterator[str]:
    """A line for each fault that a file brings to light.

    Args:
        path: the file, alone in its folder.
        rng: chooses what it is written as.
        pipeline: restores it at a strength of 0.
    """
    before = path.read_bytes()
    start = _start_measuring()
    photo, fault = _tried(lambda: read_photo(path), PhotoError)
    yield from fault
    thumbnail, fault = _tried(lambda: read_thumbnail(path, 64), PhotoError)
    yield from (f"thumbnail: {line}" for line in fault)
    if thumbnail is not None and (thumbnail.dtype != np.uint8 or thumbnail.ndim != 3 or max(thumbnail.shape[:2]) > 64):
        yield f"thumbnail of {thumbnail.shape} {thumbnail.dtype}"
    if isinstance(photo, Photo):
        yield from _faults_of_writing(photo, path.parent, rng, pipeline)
    pixels = max(claimed_pixels(path), 0 if photo is None else photo.width * photo.height)
    if start is not None and (grown := _peak() - start) > _SPARE + _FOR_A_PIXEL * pixels:
        yield f"took {grown >> 20} MB for {pixels} pixels"
    if path.read_bytes() != before:
        yield "the file itself was changed"


def _faults_of_writing(photo: Photo, folder: Path, rng: np.random.Generator, pipeline: Pipeline) -> Iterator[str]:
    names = [row.name for row in writable()]
    save = SaveOptions(format=str(rng.choice(names)) if rng.random() < 0.5 else "keep")
    written = written_as(photo, save)
    target = folder / f"result{written.suffixes[0]}"
    target.write_bytes(_BEFORE)
    outcome = photo.pixels
    if photo.width * photo.height <= _MOST_RESTORED:
        outcome, fault = _tried(lambda: pipeline.run(photo.pixels, RECIPE).at(RECIPE.blending), ())
        yield from fault
        if outcome is None:
            return
    if not np.array_equal(outcome, photo.pixels, equal_nan=True):
        yield "strength 0 changes pixels"

    def write() -> bool:
        write_photo(photo.with_pixels(outcome), target, save)
        return True

    done, fault = _tried(write, PhotoError)
    yield from fault
    if not done:
        if not target.exists() or target.read_bytes() != _BEFORE:
            yield "a failed save lost what was there"
    else:
        again, fault = _tried(lambda: read_photo(target), ())
        yield from (f"written as {written.name}: {line}" for line in fault)
        if isinstance(again, Photo):
            yield from _differences(photo, again, written.quality)
    target.unlink(missing_ok=True)
    if left := [path.name for path in folder.iterdir() if path.name.startswith(".")]:
        yield f"left behind {left}"


def _differences(photo: Photo, again: Photo, lossy: bool) -> Iterator[str]:
    if (photo.height, photo.width) != (again.height, again.width):
        yield f"{photo.width} x {photo.height} pixels became {again.width} x {again.height}"
    elif not lossy and photo.format == again.format and photo.depth == again.depth:
        same = photo.pixels.shape == again.pixels.shape and np.array_equal(photo.pixels, again.pixels, equal_nan=True)
        if not same and FORMATS[photo.format].writable:
            yield "pixels differ after writing and reading"


def _tried(run: Callable[[], Any], allowed: type[Exception] | tuple[()]) -> tuple[Any, list[str]]:
    """The result, and a line about an error that must not be."""
    try:
        return run(), []
    except allowed as error:
        lines = str(error).splitlines()
        return None, [] if len(lines) == 1 else [f"an error of {len(lines)} lines: {error!r}"]
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        return None, [f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"]


def claimed_pixels(path: Path) -> int:
    """How many pixels a file says it has, where its header can be read."""
    try:
        with Image.open(path) as image:
            return image.width * image.height
    except Exception:
        return 0


def _start_measuring() -> int | None:
    """Bytes in use now; the peak is counted from here on. None where the system does not tell."""
    try:
        Path("/proc/self/clear_refs").write_text("5")  # proc(5): resets the peak of the resident memory
    except OSError:
        return None
    return _status("VmRSS")


def _peak() -> int:
    return _status("VmHWM")


def _status(field: str) -> int:
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) * 1024
