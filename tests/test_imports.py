"""What depends on what."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = [
    module.name
    for package in ("lir_model", "lir_app")
    for module in pkgutil.walk_packages([str(ROOT / package)], f"{package}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_can_be_imported(name: str) -> None:
    importlib.import_module(name)


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def test_the_model_knows_nothing_of_the_application() -> None:
    for path in (ROOT / "lir_model").rglob("*.py"):
        assert not [name for name in imported(path) if name.startswith("lir_app")], path


def test_only_the_window_knows_qt() -> None:
    qt = ("PySide6", "qtawesome", "lir_app.ui")
    for path in [*(ROOT / "lir_model").rglob("*.py"), *(ROOT / "lir_app").rglob("*.py")]:
        if "ui" not in path.relative_to(ROOT).parts:
            assert not [name for name in imported(path) if name.startswith(qt)], path


def loaded_after(statement: str) -> set[str]:
    code = f"import sys\nsys.modules['PySide6'] = None\n{statement}\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_the_command_line_works_where_qt_is_not_installed() -> None:
    assert "lir_app.subcommands.restore" in loaded_after("from lir_app.cli import parser; parser()")


def test_the_command_line_explains_itself_without_loading_torch() -> None:
    assert "torch" not in loaded_after("from lir_app.cli import parser; parser().format_help()")


WITHOUT_TORCH = (
    "lir_app.batch",
    "lir_app.pipeline",
    "lir_app.recipe",
    "lir_app.selftest",
    "lir_model.catalogue",
    "lir_model.errors",
    "lir_model.pixels",
    "lir_model.progress",
    "lir_model.region",
    "lir_model.sides",
    "lir_model.tasks",
    "lir_model.tiling",
)


def test_values_can_be_imported_without_torch() -> None:
    assert "torch" not in loaded_after(f"import {', '.join(WITHOUT_TORCH)}")
