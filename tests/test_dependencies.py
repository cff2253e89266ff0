"""What pyproject.toml asks for, and the exact versions that set-up, CI and packages take."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import distributions

ROOT = Path(__file__).parent.parent

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DEPENDENCIES = [Requirement(text) for text in PROJECT["dependencies"]]
EXTRAS = [Requirement(text) for name in ("dev", "package", "docs") for text in PROJECT["optional-dependencies"][name]]


def pinned() -> dict[str, str]:
    lines = (ROOT / "build" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


@pytest.mark.parametrize("requirement", [*DEPENDENCIES, *EXTRAS], ids=lambda requirement: str(requirement.name))
def test_every_requirement_has_an_exact_version_within_its_range(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pinned()[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("requirement", DEPENDENCIES, ids=lambda requirement: str(requirement.name))
def test_every_dependency_has_a_lowest_version_and_ends_before_a_later_one(requirement: Requirement) -> None:
    assert {">=", "<"} <= {bound.operator for bound in requirement.specifier}


def test_every_dependency_tells_its_reason_and_its_licence() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for requirement in DEPENDENCIES:
        assert re.search(rf'"{re.escape(requirement.name)}[^"]*",\s+# .+ \(.+\)', text), requirement.name


@pytest.mark.slow
def test_the_program_imports_all_that_it_depends_on_and_nothing_else() -> None:
    used = distributions.imported_distributions(ROOT / "lir_model") | distributions.imported_distributions(
        ROOT / "lir_app"
    )
    declared = {canonicalize_name(requirement.name) for requirement in DEPENDENCIES}
    assert used - {"shiboken6"} == declared  # shiboken6 is a part of PySide6
