"""Numbers that the methods and the window name say what they are, and where they come from.

Those of file formats are codes, which their names explain.
"""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = [path for package in ("lir_model", "lir_app/ui") for path in (ROOT / package).rglob("*.py")]


def is_number(value: ast.expr | None) -> bool:
    """Whether it is a number, or numbers, as they stand: not a name, a call or a truth value."""
    match value:
        case ast.Constant(value=number):
            return isinstance(number, int | float) and not isinstance(number, bool)
        case ast.BinOp(left=left, right=right):
            return is_number(left) and is_number(right)
        case ast.UnaryOp(operand=operand):
            return is_number(operand)
        case ast.Tuple(elts=values):
            return all(map(is_number, values))
    return False


def is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def unexplained(source: str) -> list[int]:
    """The lines of numbers after which neither their explanation comes nor a further one that shares it."""
    body = ast.parse(source).body
    kinds = [(node, isinstance(node, ast.Assign | ast.AnnAssign) and is_number(node.value)) for node in body]
    return [
        node.lineno
        for (node, number), (after, another) in pairwise([*kinds, (ast.Pass(), False)])
        if number and not another and not is_text(after)
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_number_of_a_module_is_explained(path: Path) -> None:
    assert not unexplained(path.read_text(encoding="utf-8"))
