"""argparse with help and errors in the chosen language."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from lir_app.language import spoken, translated
from lir_model.errors import LIRError
from lir_model.messages import Message

_OF_ARGPARSE: Final = (
    Message("usage: "),
    Message("positional arguments"),
    Message("options"),
    Message("show this help message and exit"),
    Message("show program's version number and exit"),
    Message("argument %(argument_name)s: %(message)s"),
    Message("the following arguments are required: %s"),
    Message("one of the arguments %s is required"),
    Message("unrecognized arguments: %s"),
    Message("not allowed with argument %s"),
    Message("ignored explicit argument %r"),
    Message("expected one argument"),
    Message("expected at most one argument"),
    Message("expected at least one argument"),
    Message("expected %s argument"),
    Message("expected %s arguments"),
    Message("ambiguous option: %(option)s could match %(matches)s"),
    Message("invalid choice: %(value)r (choose from %(choices)s)"),
    Message("invalid %(type)s value: %(value)r"),
)
"""The texts of argparse itself, listed here so that they get translated."""


def _words(text: str) -> str:
    return spoken()(text, None)


def _counted(one: str, more: str, number: int) -> str:
    return spoken()(one if number == 1 else more, None)


# argparse looks up its translations by these module names; it offers no other way to translate its texts.
vars(argparse).update(_=_words, ngettext=_counted)


class UsageError(LIRError):
    """Arguments that contradict each other, or that nothing comes of: wrong usage."""


class Formatter(argparse.HelpFormatter):
    """Translates the messages of the help."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return translated(action.help) if action.help else None

    def _format_text(self, text: str) -> str:
        return super()._format_text(translated(text))


class Parser(argparse.ArgumentParser):
    """Prints errors in the chosen language. Subparsers are of this class too; pass each of them a ``Formatter``."""

    def parse_known_args(  # type: ignore[override]  # the overloads of argparse tell namespaces apart, which this need not
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Refuses unknown arguments in the parser that they were meant for, which knows the command and its help."""
        parsed, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(_words("unrecognized arguments: %s") % " ".join(unknown))
        return parsed, unknown

    def error(self, message: str) -> NoReturn:
        """Prints the error in one line and exits with 2.

        The usage, a dozen lines, would push the sentence that matters out of sight. Where the error is about no one
        argument, some are missing or unknown, and a second line says how to see which there are.
        """
        lines = [Message("{prog}: error: {text}", prog=self.prog, text=" ".join(message.splitlines()))]
        error = sys.exception()
        if not isinstance(error, argparse.ArgumentError) or error.argument_name is None:
            lines.append(Message("{prog} --help says which arguments there are", prog=self.prog))
        self.exit(2, "".join(f"{translated(line)}\n" for line in lines))
