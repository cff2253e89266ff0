"""What ``lir`` prints: results on the standard output, everything else on the standard error.

Printing never fails because of the text: characters that the terminal cannot show are escaped. When the reader of the
output has gone (broken pipe), the program ends quietly, as is usual. When the output cannot be written, as to a full
disk, the line goes to the standard error.
"""

from __future__ import annotations

import io
import json
import math
import os
import sys
from collections.abc import Callable
from typing import Any, Final, TextIO

from tqdm import tqdm

from lir_app import language
from lir_app.photo.writing.disk_errors import cause_and_advice
from lir_model.errors import LIRError
from lir_model.messages import Message
from lir_model.progress import Progress

OUTPUT_CLOSED: Final = 141
"""Exit status when the reader of the output has gone: 128 + 13, as shells report SIGPIPE."""

_STANDARD_ERROR: Final = 2
"""Its file descriptor (POSIX, stderr(3))."""
_CONTROLS: Final = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))} | {
    code: f"\\u{code:04x}" for code in (0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
}
"""Escapes for characters that break a line, control the terminal, or change the direction of text (UAX #9)."""


class OutputError(LIRError):
    """A result cannot be printed."""


def prepare() -> None:
    """Makes the standard streams escape what they cannot encode, such as file names that are not valid text.

    Output of C libraries is discarded: decoders print every fault they find to the standard error.
    """
    _occupy_closed_streams()
    _take_standard_error()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _occupy_closed_streams() -> None:
    """Lets no file get the number of a standard stream that is closed: what C libraries print would go into it."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    while nowhere <= _STANDARD_ERROR:
        nowhere = os.dup(nowhere)
    os.close(nowhere)


def _take_standard_error() -> None:
    """Keeps C libraries off the standard error. Does nothing where it is not a file, or was called before."""
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
    """Prints a line of the result.

    Raises:
        OutputError: it cannot be written.
    """
    show(_one_line(language.translated(text)) + "\n")


def say_json(value: object, indent: int | None = None) -> None:
    """Prints a result as JSON, in ASCII only, so that every terminal can show it and every program can read it.

    Messages are in English, whatever language is spoken to people.

    File names that are not valid text hold lone surrogates, which ``os.fsencode`` turns back into their bytes. Infinity
    and NaN, which JSON lacks, become null.

    Raises:
        OutputError: it cannot be written.
    """
    show(json.dumps(_as_json(value), indent=indent, allow_nan=False) + "\n")


def show(text: str) -> None:
    """Prints text of several lines as it is. Where it cannot be written, it goes to the standard error, so that it is
    known what was done.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        _guarded(sys.stdout, lambda: print(text, end="", flush=True))
    except OSError as error:
        _guarded(sys.stderr, lambda: tqdm.write(text, file=sys.stderr, end=""))
        raise OutputError("{reason}", reason=_unwritten(error)) from error


def note(text: str) -> None:
    """Prints a line for the person; a progress bar stays below it."""
    _guarded(sys.stderr, lambda: tqdm.write(_one_line(language.translated(text)), file=sys.stderr))


def complain(text: str) -> None:
    """Prints what went wrong."""
    note(Message("lir: {text}", text=text))


class ProgressBar(tqdm):  # type: ignore[misc]  # there are no stubs for it here
    """A progress bar from 0 to 1 that tells the time left as the work estimates it."""

    _left = "?"

    def show(self, progress: Progress) -> None:
        """Shows how far the work is."""
        self.n = progress.fraction
        if progress.seconds_left is not None:
            self._left = self.format_interval(progress.seconds_left)
        self.refresh()

    @property
    def format_dict(self) -> dict[str, Any]:
        return {**super().format_dict, "remaining": self._left}


def progress_bar(title: str, shown: bool) -> ProgressBar:
    """A progress bar; silent if not ``shown``, or where the standard error is not a terminal."""
    silent = not shown or sys.stderr is None or not sys.stderr.isatty()
    return ProgressBar(
        desc=_one_line(title), total=1, leave=False, disable=silent, bar_format=language.translated(_BAR)
    )


_BAR: Final = Message("{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left")


def close() -> None:
    """Flushes the standard output at the end of the program; exits with 1 where it cannot be written."""
    try:
        if sys.stdout is not None:
            _guarded(sys.stdout, sys.stdout.flush)
    except OSError as error:
        complain(_unwritten(error))
        raise SystemExit(1) from None


def _unwritten(error: OSError) -> Message:
    what, advice = cause_and_advice(error)
    target = Message("standard output")
    return Message("{target}: cannot be written: {what}; {advice}", target=target, what=what, advice=advice)


def _one_line(text: str) -> str:
    """The text with characters escaped that would break the line or control the terminal."""
    return text.translate(_CONTROLS)


def _as_json(value: object) -> object:
    if isinstance(value, dict):
        return {key: _as_json(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_as_json(inner) for inner in value]
    if isinstance(value, Message):
        return value.sentence(language.read(language.ENGLISH))  # which has the forms of what is counted
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
    """Discards what a stream still holds, so that Python can flush it at exit without an error."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass
