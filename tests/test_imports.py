"""What depends on what."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from lir_model.tasks import TASKS

ROOT = Path(__file__).parent.parent
FILES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for package in ("lir_model", "lir_app")
    for path in (ROOT / package).rglob("*.py")
}


@pytest.mark.parametrize("name", FILES)
def test_every_module_can_be_imported(name: str) -> None:
    importlib.import_module(name)


@cache
def tree(name: str) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(FILES[name].read_text(encoding="utf-8"))


@cache
def imported(name: str) -> set[str]:
    """The modules that a module imports, wherever in it it does so, and the names that it takes out of them."""
    found = set()
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: imports relative to a module hide what they depend on"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names if names <= FILES.keys() else names | {node.module or ""}
    return found


def lies_in(name: str, room: str) -> bool:
    return name == room or name.startswith(f"{room}.")


QT = ("PySide6", "shiboken6", "qtpy", "qtawesome")
WINDOW = ("lir_app.ui.window", "lir_app.ui.presenters", "lir_app.ui.commands")
VIEWS = ("lir_app.ui.canvas", "lir_app.ui.panels", "lir_app.ui.dialogs")

DOES_NOT_KNOW = {
    "lir_model": ("lir_app", *QT),
    "lir_model.degrade": ("lir_model.training", "lir_model.restorer"),
    "lir_model.blur": ("lir_model.haze", "lir_model.degrade", "lir_model.training", "lir_model.restorer"),
    "lir_model.haze": ("lir_model.blur", "lir_model.degrade", "lir_model.training", "lir_model.restorer"),
    "lir_model.training": ("lir_model.restorer",),
    "lir_model.safeguards": ("lir_model.methods", "lir_model.tasks", "lir_model.restorer"),
    "lir_model.methods": (
        "lir_model.restorer",
        "lir_model.tasks",
        "lir_model.weights.catalogue",
        "lir_model.degrade",
        "lir_model.training",
    ),
    "lir_model.running": ("lir_model.methods", "lir_model.tasks", "lir_model.restorer"),
    "lir_app.machine": ("lir_app.photo", "lir_app.recipes", "lir_app.pipeline", "lir_app.command_line"),
    "lir_app.photo": ("lir_app.batch", "lir_app.pipeline", "lir_app.recipes", "lir_app.command_line"),
    "lir_app.recipes": ("lir_app.batch", "lir_app.pipeline", "lir_app.command_line"),
    "lir_app.batch": ("lir_app.pipeline", "lir_app.command_line"),
    **dict.fromkeys(("lir_app.ui.images", "lir_app.ui.widgets"), (*WINDOW, *VIEWS, "lir_app.ui.work")),
    **dict.fromkeys(("lir_app.ui.presenters", "lir_app.ui.commands"), ("lir_app.ui.window.window",)),
    "lir_app.ui": ("lir_app.command_line.subcommands", "lir_app.command_line.console"),
    **{
        f"lir_app.ui.work.{room}": ("lir_app.ui.work.studio", "lir_app.ui.work.saving")
        for room in ("threads", "queue", "session", "store")
    },
    "lir_app.ui.work": ("PySide6.QtWidgets", "lir_app.ui.theme", *WINDOW, *VIEWS),
    **{view: (*WINDOW, *(other for other in VIEWS if other != view)) for view in VIEWS},
}
"""What the modules of a room must not import: the way from above to below goes in one direction only."""


@pytest.mark.parametrize("room", DOES_NOT_KNOW)
def test_a_room_does_not_know_the_rooms_above_it(room: str) -> None:
    inside = [name for name in FILES if lies_in(name, room)]
    assert inside, f"there is no {room} any more"
    for name in inside:
        for other in imported(name):
            assert not any(lies_in(other, above) for above in DOES_NOT_KNOW[room]), f"{name} imports {other}"


OF_EVERY_METHOD = ("lir_model.methods.base", "lir_model.methods.training_data")


def test_only_tasks_know_which_task_has_which_method() -> None:
    for name in FILES:
        if name != "lir_model.tasks" and not lies_in(name, "lir_model.methods"):
            methods = {other for other in imported(name) if lies_in(other, "lir_model.methods")}
            assert not [other for other in methods if not any(lies_in(other, room) for room in OF_EVERY_METHOD)]


def test_only_the_window_knows_qt() -> None:
    for name in FILES:
        if not lies_in(name, "lir_app.ui"):
            for other in imported(name):
                assert not any(lies_in(other, part) for part in (*QT, "lir_app.ui")), f"{name} imports {other}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    TopologicalSorter({name: imported(name) & FILES.keys() - {name} for name in FILES}).prepare()


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    folders = ("lir_model", "lir_app", "build", "tests")
    lengths = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for f in folders for path in (ROOT / f).rglob("*.py")
    }
    assert not {str(path): length for path, length in lengths.items() if length > 400}


def loaded_after(statement: str) -> set[str]:
    code = f"import sys\nsys.modules['PySide6'] = None\n{statement}\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.slow
def test_the_command_line_works_where_qt_is_not_installed() -> None:
    loaded = loaded_after("from lir_app.command_line.main import parser; parser()")
    assert "lir_app.command_line.subcommands.restore" in loaded


@pytest.mark.slow
def test_the_command_line_explains_itself_without_loading_torch() -> None:
    assert "torch" not in loaded_after("from lir_app.command_line.main import parser; parser().format_help()")


WITHOUT_TORCH = (
    "lir_app.batch",
    "lir_app.pipeline",
    "lir_app.recipes.recipe_files",
    "lir_app.self_test",
    "lir_model.blending",
    "lir_model.weights.catalogue",
    "lir_model.errors",
    "lir_model.masks.drawing",
    "lir_model.methods",
    "lir_model.pixels",
    "lir_model.progress",
    "lir_model.region",
    "lir_model.input_sides",
    "lir_model.network_size",
    "lir_model.tasks",
    "lir_model.tiling",
)


@pytest.mark.slow
def test_values_can_be_imported_without_torch() -> None:
    assert "torch" not in loaded_after(f"import {', '.join(WITHOUT_TORCH)}")


WITHOUT_QT = (
    "lir_app.ui.work.session.choices",
    "lir_app.ui.work.session.document",
    "lir_app.ui.work.queue.executor",
    "lir_app.ui.work.session.history",
    "lir_app.ui.work.session.unsaved_work",
    "lir_app.ui.work.store.recovery",
    "lir_app.ui.work.notices",
    "lir_app.ui.work.queue.queue",
    "lir_app.ui.work.saving.save_plan",
    "lir_app.ui.work.session.session",
    "lir_app.ui.work.store.result_file",
    "lir_app.ui.work.store.store",
    "lir_app.ui.work.queue.requests",
)


@pytest.mark.slow
def test_what_decides_in_the_window_works_without_qt() -> None:
    assert set(WITHOUT_QT) <= loaded_after(f"import {', '.join(WITHOUT_QT)}")


CLASSES_OF_METHODS = {
    node.name
    for name in FILES
    if lies_in(name, "lir_model.methods") and name not in OF_EVERY_METHOD
    for node in tree(name).body
    if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
}
MAY_NAME_TASKS = {
    "lir_model.diagnosis.suggestion": "its weights were taught these, and what is severe was chosen for each",
    "lir_app.self_test": "it asks what ails a sample that is known to be noisy",
}


def named(node: ast.AST) -> set[str]:
    """Every name and every text in a piece of code."""
    found = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            found.add(part.value)
        elif isinstance(part, ast.Name):
            found.add(part.id)
        elif isinstance(part, ast.Attribute):
            found.add(part.attr)
    return found


def compares(node: ast.AST) -> bool:
    return isinstance(node, ast.Compare | ast.MatchValue | ast.MatchClass)


@pytest.mark.parametrize("name", FILES)
def test_nothing_branches_on_the_kind_of_a_task(name: str) -> None:
    """Only tasks and methods name a task or the class of a method, be it to compare or to look something up."""
    if name == "lir_model.tasks" or lies_in(name, "lir_model.methods"):
        return
    assert not named(tree(name)) & CLASSES_OF_METHODS
    texts = {part.value for part in ast.walk(tree(name)) if isinstance(part, ast.Constant)}
    if name in MAY_NAME_TASKS:
        assert texts & set(TASKS), f"{name} names no task any more: take it out of the list"
        assert not [ast.unparse(node) for node in ast.walk(tree(name)) if compares(node) and named(node) & set(TASKS)]
    else:
        assert not texts & set(TASKS), f"{name} names a task"
