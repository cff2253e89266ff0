"""Checks what callers pass to the library, before it fails deep inside.

Each refusal is a ``ValuesError`` that says in a sentence what was expected, and what came instead.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from numbers import Real
from pathlib import Path

from lir_model.errors import ValuesError
from lir_model.messages import Message


def percent(value: object, name: str) -> float:
    """A number from 0 to 100, of any type of number; what is beyond is refused rather than taken for 0 or 100."""
    if isinstance(value, bool) or not isinstance(value, Real):
        raise refusal(name, Message("a number from 0 to 100"), value)
    number = float(value)
    if not 0 <= number <= 100:
        raise ValuesError("{name} must lie between 0 and 100, not {amount:g}", name=name, amount=number)
    return number


def percents(value: object, name: str) -> dict[str, float]:
    """Numbers from 0 to 100 by names; None counts as no numbers."""
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise refusal(name, Message("amounts by the names of controls"), value)
    return {key: percent(amount, key) for key, amount in value.items()}


def function(value: object, name: str) -> None:
    """A function, or None."""
    if value is not None and not callable(value):
        raise refusal(name, Message("a function"), value)


def positive(value: object, name: str) -> None:
    """A number above 0."""
    if isinstance(value, bool) or not isinstance(value, Real) or not float(value) > 0:
        raise refusal(name, Message("a number above 0"), value)


def path(value: object, name: str) -> Path | None:
    """A path, also as a text, or None."""
    if value is None:
        return None
    if not isinstance(value, str | os.PathLike) or value == "":
        raise refusal(name, Message("a path"), value)
    return Path(value)


def refusal(name: str, expected: str, value: object) -> ValuesError:
    """The error for an argument that is something else than expected."""
    return ValuesError("{name} must be {expected}, not {given}", name=name, expected=expected, given=_shown(value))


def _shown(value: object) -> str:
    """A value in a sentence: plain ones as they are, arrays by shape and type, others by their type."""
    if isinstance(value, str | Real) or value is None:
        return repr(value)
    shape, dtype = getattr(value, "shape", None), getattr(value, "dtype", None)
    if isinstance(shape, tuple) and dtype is not None:
        return f"{tuple(shape)} {dtype}"
    return f"{type(value).__module__}.{type(value).__qualname__}".removeprefix("builtins.")
