"""Recipes as files, ``NAME.lir.json``, and as what else is written down in JSON: docs/recipes.md says what is in them.

A file is understood whole or refused with a sentence: one from a later version may ask for what is not known here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final, get_args

from lir_app.photo.writing.durable import replace
from lir_app.recipe import Recipe, RecipeError, Step
from lir_model.sizes import Size

SUFFIX: Final = ".lir.json"
VERSION: Final = 1
_LARGEST: Final = 64 << 20
"""Bytes: far more than any recipe, and no burden on memory."""


def beside(photo: Path) -> Path:
    """Where the recipe of a photo lies: its whole name goes in, for a camera gives a JPEG and a raw file one stem."""
    return photo.with_name(photo.name + SUFFIX)


def load(path: Path) -> Recipe:
    """Reads a recipe.

    Raises:
        RecipeError: it cannot be read, is none, or is of a version or holds something that is not known.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise RecipeError(f"{path}: too large to be a recipe")
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise RecipeError(f"{path}: cannot be read ({error.strerror or error})") from error
    except (ValueError, RecursionError) as error:
        raise RecipeError(f"{path}: no recipe, for it is no JSON") from error
    try:
        return recipe_of(content)
    except RecipeError as error:
        raise RecipeError(f"{path}: {error}") from error


def save(recipe: Recipe, path: Path, *, over: bool = True) -> None:
    """Writes a recipe; the file is there whole or as it was.

    Args:
        recipe: what to write.
        path: the file.
        over: whether to write over a file that is there.

    Raises:
        RecipeError: it cannot be written.
    """
    text = json.dumps(described(recipe), indent=2, ensure_ascii=False) + "\n"
    try:
        replace(path, text.encode(), over=over)
    except FileExistsError as error:
        raise RecipeError(f"{path}: there is such a file already") from error
    except OSError as error:
        raise RecipeError(f"{path}: cannot be written ({error.strerror or error})") from error


def described(recipe: Recipe) -> dict[str, Any]:
    """A recipe as JSON."""
    size = {} if recipe.size is None else {"size": recipe.size}
    return {"lir_recipe": VERSION, **size, "steps": [described_step(step) for step in recipe.steps]}


def described_step(step: Step) -> dict[str, Any]:
    """A step as JSON."""
    controls = {"controls": dict(step.amounts.chosen)} if step.amounts.chosen else {}
    return {"task": step.task, "strength": step.strength, **controls}


def recipe_of(content: object) -> Recipe:
    """The recipe that was described.

    Raises:
        RecipeError: it is none that this version knows.
    """
    whole = _object(content, "a recipe")
    version = whole.get("lir_recipe")
    if version is None:
        raise RecipeError('no recipe, for it lacks "lir_recipe"')
    if type(version) is not int or version != VERSION:
        raise RecipeError(
            f"a recipe of version {json.dumps(version)}; this program reads version {VERSION}, so a newer one is needed"
        )
    _check_keys(whole, "a recipe", needed=("lir_recipe", "steps"), possible=("size",))
    size = whole.get("size")
    if size is not None and size not in get_args(Size):
        raise RecipeError(f'"size" is {json.dumps(size)}; the sizes are {", ".join(get_args(Size))}')
    steps = tuple(step_of(each) for each in array(whole["steps"], '"steps"'))
    return Recipe(steps, size)


def step_of(content: object) -> Step:
    """The step that was described.

    Raises:
        RecipeError: it is none.
    """
    step = _object(content, "a step")
    _check_keys(step, "a step", needed=("task",), possible=("strength", "controls"))
    if not isinstance(step["task"], str):
        raise RecipeError(f'"task" is {json.dumps(step["task"])}, not a name')
    controls = _object(step.get("controls", {}), '"controls"')
    amounts = {name: number(amount, f'"{name}"') for name, amount in controls.items()}
    return Step.of(step["task"], number(step.get("strength", 100.0), '"strength"'), amounts)


def number(value: object, name: str) -> float:
    """A number, and nothing that Python only takes for one."""
    if type(value) not in (int, float):
        raise RecipeError(f"{name} is {json.dumps(value)}, not a number")
    return float(value)  # type: ignore[arg-type]


def array(value: object, name: str) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise RecipeError(f"{name} is {json.dumps(value)}, not a list")
    return value


def _object(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise RecipeError(f"{name} is an object, not {json.dumps(value)}")
    return value


def _check_keys(
    content: Mapping[str, Any], name: str, *, needed: Collection[str], possible: Collection[str] = ()
) -> None:
    for key in needed:
        if key not in content:
            raise RecipeError(f'{name} lacks "{key}"')
    for key in content:
        if key not in (*needed, *possible):
            raise RecipeError(f'{name} holds "{key}", which is not known; {", ".join((*needed, *possible))} are')
