"""Checks the types of values from JSON; nothing is converted or guessed.

Each function returns the value, and raises ``RecipeError`` with its name where it has another type.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from lir_app.recipes import RecipeError


def number(value: object, name: str) -> float:
    """A number; ``true`` and ``false`` are refused, although Python takes them for numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RecipeError("{name} is {shown}, not a number", name=name, shown=_shown(value))
    try:
        return float(value)
    except OverflowError:
        raise RecipeError("{name} is too large a number", name=name) from None


def whole_number(value: object, name: str) -> int:
    """A whole number; ``1.0`` is none."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise RecipeError("{name} is {shown}, not a whole number", name=name, shown=_shown(value))
    return value


def flag(value: object, name: str) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise RecipeError("{name} is {shown}, not true or false", name=name, shown=_shown(value))
    return value


def word(value: object, name: str) -> str:
    """A text."""
    if not isinstance(value, str):
        raise RecipeError("{name} is {shown}, not a text", name=name, shown=_shown(value))
    return value


def array(value: object, name: str) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise RecipeError("{name} is {shown}, not a list", name=name, shown=_shown(value))
    return value


def obj(value: object, name: str) -> Mapping[str, Any]:
    """An object."""
    if not isinstance(value, dict):
        raise RecipeError("{name} is an object, not {shown}", name=name, shown=_shown(value))
    return value


def check_keys(
    content: Mapping[str, Any], name: str, *, needed: Collection[str] = (), possible: Collection[str] = ()
) -> None:
    """Checks that an object has all needed keys, and no others than needed and possible ones."""
    for key in needed:
        if key not in content:
            raise RecipeError('{name} lacks "{key}"', name=name, key=key)
    for key in content:
        if key not in (*needed, *possible):
            raise RecipeError(
                '{name} holds "{key}", which is not known; {names} are',
                name=name,
                key=key,
                names=", ".join((*needed, *possible)),
            )


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
