"""What ``lir`` prints: results on the standard output, everything else on the standard error.

No text can fail to be printed: what a terminal cannot show is escaped. Where whoever read the output has gone away, the
program ends quietly, as programs do.
"""

from __future__ import annotations

import io
import json
import math
import os
import sys
from collections.abc import Callable
from typing import Final, TextIO

from tqdm import tqdm

from lir_app import language
from lir_model.messages import Message

OUTPUT_CLOSED: Final = 141
"""Exit status when nobody reads the output any more: what a shell gives for SIGPIPE (128 + 13)."""

_STANDARD_ERROR: Final = 2
"""Its number in every process (POSIX, stderr(3))."""
_CONTROLS: Final = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))} | {
    code: f"\\u{code:04x}" for code in (0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
}
"""Characters that break a line, command the terminal, or turn round the order of what follows (UAX #9), escaped."""


def prepare() -> None:
    """Makes the standard streams escape what they cannot encode, such as names of files that are no text.

    What libraries of C print goes nowhere: decoders write of every fault they meet to the standard error.
    """
    _take_standard_error()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _take_standard_error() -> None:
    """Leaves the standard error to Python alone; does nothing where it is no file, or is Python's alone already."""
    stream = sys.stderr
    try:
        if not isinstance(stream, io.TextIOWrapper) or stream.fileno() != _STANDARD_ERROR:
            return
        stream.flush()
        own = os.dup(_STANDARD_ERROR)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STANDARD_ERROR)
        os.close(nowhere)
    except (OSError, ValueError):
        return
    sys.stderr = io.TextIOWrapper(os.fdopen(own, "wb"), stream.encoding, stream.errors, line_buffering=True)


def say(text: str) -> None:
    """Prints a line of the result."""
    _guarded(sys.stdout, lambda: print(_one_line(language.say(text)), flush=True))


def say_json(value: object, indent: int | None = None) -> None:
    """Prints a result as JSON, in ASCII only, so that every terminal can show and every program can read it.

    Names that are no text have lone surrogates in them, as Python's ``os.fsencode`` takes them back. Infinity and NaN,
    which JSON does not have, become null.
    """
    text = json.dumps(_finite(value), indent=indent, allow_nan=False)
    _guarded(sys.stdout, lambda: print(text, flush=True))


def note(text: str) -> None:
    """Prints a line for the person, above a progress bar where there is one."""
    _guarded(sys.stderr, lambda: tqdm.write(_one_line(language.say(text)), file=sys.stderr))


def complain(text: str) -> None:
    """Prints what went wrong."""
    note(Message("lir: {text}", text=text))


def progress_bar(title: str, shown: bool) -> tqdm[None]:
    """A bar on a terminal; nothing where the standard error goes elsewhere or it shall not be shown."""
    silent = not shown or sys.stderr is None or not sys.stderr.isatty()
    return tqdm(desc=_one_line(title), total=1, leave=False, disable=silent, bar_format=language.say(_BAR))


_BAR: Final = Message("{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left")


def close() -> None:
    """Flushes the standard output at the end of the program."""
    if sys.stdout is not None:
        _guarded(sys.stdout, sys.stdout.flush)


def _one_line(text: str) -> str:
    """The text without characters that would break the line or command the terminal."""
    return text.translate(_CONTROLS)


def _finite(value: object) -> object:
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _guarded(stream: TextIO | None, write: Callable[[], None]) -> None:
    if stream is None:  # closed by whoever started the program
        return
    try:
        write()
    except OSError as error:
        _forget(stream)
        if isinstance(error, BrokenPipeError):
            raise SystemExit(OUTPUT_CLOSED) from None
        if stream is sys.stdout:
            raise


def _forget(stream: TextIO) -> None:
    """Lets what is still to be written to a stream go nowhere, also when Python flushes it at the end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass
