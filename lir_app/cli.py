"""The ``lir`` command."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from lir_model.errors import LIRError

_SUBCOMMANDS: Final = (
    "restore",
    "evaluate",
    "degrade",
    "train",
    "import-weights",
    "models",
    "devices",
    "bench",
    "self-test",
)


def _version() -> str:
    try:
        return version("lir-studio")
    except PackageNotFoundError:
        return "from source, not installed"


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command, each subcommand from its module in ``lir_app.subcommands``."""
    top = argparse.ArgumentParser(
        prog="lir", description="Takes noise, rain, haze and blur out of photographs with the LIR network."
    )
    top.add_argument("--version", action="version", version=f"lir-studio {_version()}")
    subparsers = top.add_subparsers(required=True, metavar="COMMAND")
    for name in _SUBCOMMANDS:
        module = importlib.import_module(f"lir_app.subcommands.{name.replace('-', '_')}")
        subparser = subparsers.add_parser(name, help=module.HELP, description=module.HELP.capitalize() + ".")
        module.add_to(subparser)
        subparser.set_defaults(run=module.run)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs ``lir``. Gives 0 if all is done, 1 if something failed, 2 for wrong usage, 130 if interrupted."""
    try:
        parsed = parser().parse_args(arguments)
        code: int = parsed.run(parsed)
    except LIRError as error:
        print(f"lir: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("lir: interrupted; no file was left half-written", file=sys.stderr)
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
