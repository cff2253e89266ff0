"""The ``lir`` command."""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NoReturn, Protocol

from lir_app import error_messages, language, logs, torch_import
from lir_app.command_line import console
from lir_app.command_line.argument_parser import Formatter, Parser, UsageError
from lir_app.machine.versions import version_of
from lir_app.on_disk import is_in_deleted_folder
from lir_model.errors import LIRError
from lir_model.messages import Message
from lir_model.running import freed_memory

_SUBCOMMANDS: Final = (
    "restore",
    "suggest",
    "evaluate",
    "degrade",
    "train",
    "import-weights",
    "models",
    "devices",
    "bench",
    "self-test",
)

_WITHOUT_NETWORKS: Final = ("models",)
"""Those of them that never need PyTorch."""


class _Stream(Protocol):
    """What argparse prints into."""

    def write(self, text: str, /) -> object: ...


class _CommandParser(Parser):
    """Prints as everything at the command line is printed."""

    def _print_message(self, message: str, file: _Stream | None = None) -> None:
        if file is sys.stdout:
            console.show(message)
        else:
            for line in message.splitlines():
                console.note(line)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command; each subcommand is a module in ``lir_app.command_line.subcommands``."""
    top = _CommandParser(
        "lir",
        description=Message("Takes noise, rain, haze and blur out of photographs with the LIR network."),
        formatter_class=Formatter,
    )
    top.add_argument("--version", action="version", version=f"lir-studio {version_of('lir-studio')}")
    subparsers = top.add_subparsers(required=True, metavar="COMMAND")
    for name in _SUBCOMMANDS:
        module = importlib.import_module(f"lir_app.command_line.subcommands.{name.replace('-', '_')}")
        what = language.translated(module.HELP)
        subparser = subparsers.add_parser(
            name,
            help=what,
            description=Message("{text}.", text=f"{what[0].upper()}{what[1:]}"),
            formatter_class=Formatter,
        )
        module.add_to(subparser)
        subparser.set_defaults(run=module.run)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs ``lir``.

    Returns 0 if everything succeeded, 1 if something failed, 2 for wrong usage, 130 if interrupted, 141 if the reader
    of the output has gone, 143 if the system asked it to end, 129 if its terminal was closed.
    """
    freed_memory.share_one_arena()  # before there are threads
    console.prepare()
    language.speak(language.read(language.of_command_line()))
    if (asked := language.not_spoken()) is not None:
        console.complain(
            Message(
                "LIR_LANGUAGE={asked}: there is no such language, so this is English; there are: {codes}",
                asked=asked,
                codes=", ".join(language.NAMES),
            )
        )
    logs.start_logging(logs.log_file())
    with _ended_by_an_exception():
        return _run(arguments)


def _run(arguments: Sequence[str] | None) -> int:
    """Does what the arguments say, and returns the exit status. An error is told to people, and with ``--json`` to
    programs too."""
    parsed = None
    try:
        command = next(iter(sys.argv[1:] if arguments is None else arguments), None)
        if command in _SUBCOMMANDS and command not in _WITHOUT_NETWORKS:
            if is_in_deleted_folder():
                raise FolderError("the folder that this was started in is no longer there; go to another one")
            torch_import.load_libraries_beside()
        parsed = parser().parse_args(arguments)
        code: int = parsed.run(parsed)
    except (KeyboardInterrupt, _EndedBySystem) as end:
        console.complain(Message("interrupted; no file was left half-written"))
        code = int(end.code or 0) if isinstance(end, _EndedBySystem) else 130
    except Exception as error:
        what = error_messages.explained(error, Message("this command"))
        for line in language.translated(what).splitlines():
            console.complain(line)
        if getattr(parsed, "json", False):
            console.say_json({"error": what})
        code = 2 if isinstance(error, UsageError) else 1
    finally:
        console.close()
    return code


class FolderError(LIRError):
    """The program runs in a folder that was deleted."""


class _EndedBySystem(SystemExit):
    """The system asked to end: the exit status of the signal."""


@contextmanager
def _ended_by_an_exception() -> Iterator[None]:
    """When the system asks to end, or the terminal is closed, an exception ends the work, so that no unfinished file
    stays."""
    former = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup asks
                former[number] = signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler or signal.SIG_DFL)


def _end(number: int, _: object) -> NoReturn:
    raise _EndedBySystem(128 + number)


if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a frozen package, child processes are this program started again
    sys.exit(main())
