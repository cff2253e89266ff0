"""Values out of JSON, each checked to be what it should: nothing is guessed from what it is not."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from lir_app.recipe import RecipeError


def number(value: object, name: str) -> float:
    """A number; not ``true``, which Python takes for one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RecipeError(f"{name} is {_shown(value)}, not a number")
    try:
        return float(value)
    except OverflowError:
        raise RecipeError(f"{name} is too large a number") from None


def flag(value: object, name: str) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise RecipeError(f"{name} is {_shown(value)}, not true or false")
    return value


def word(value: object, name: str) -> str:
    """A text."""
    if not isinstance(value, str):
        raise RecipeError(f"{name} is {_shown(value)}, not a text")
    return value


def array(value: object, name: str) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise RecipeError(f"{name} is {_shown(value)}, not a list")
    return value


def obj(value: object, name: str) -> Mapping[str, Any]:
    """An object."""
    if not isinstance(value, dict):
        raise RecipeError(f"{name} is an object, not {_shown(value)}")
    return value


def check_keys(
    content: Mapping[str, Any], name: str, *, needed: Collection[str] = (), possible: Collection[str] = ()
) -> None:
    """That an object has all keys it needs, and none that is not known."""
    for key in needed:
        if key not in content:
            raise RecipeError(f'{name} lacks "{key}"')
    for key in content:
        if key not in (*needed, *possible):
            raise RecipeError(f'{name} holds "{key}", which is not known; {", ".join((*needed, *possible))} are')


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
