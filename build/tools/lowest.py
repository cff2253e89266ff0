"""Prints the lowest version of everything that pyproject.toml asks for, as constraints for pip.

    python build/tools/lowest.py > lowest.txt
    pip install --constraint lowest.txt --editable ".[dev]"

The tests in an environment made so show that the ranges are true at their lower end.
"""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def lowest(text: str) -> str:
    """The lowest version that a requirement allows, as ``name==version``.

    Raises:
        ValueError: it has no lower end.
    """
    requirement = Requirement(text)
    for bound in requirement.specifier:
        if bound.operator in (">=", "=="):
            return f"{requirement.name}=={bound.version}"
    raise ValueError(f"{text}: says no lowest version")


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    for text in project["dependencies"]:
        print(lowest(text))


if __name__ == "__main__":
    main()
