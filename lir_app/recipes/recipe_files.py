"""Recipes as JSON, in files ``NAME.lir.json`` and elsewhere; docs/recipes.md describes the format.

A file with anything unknown is refused as a whole, because a later version may have written it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final, get_args

from lir_app.on_disk import is_there
from lir_app.photo.writing.all_or_nothing import replace
from lir_app.photo.writing.disk_errors import cause_and_advice
from lir_app.recipes import Recipe, RecipeError, Step, mask_files
from lir_app.recipes.json_values import array, check_keys, number, obj, whole_number, word
from lir_app.recipes.mask_files import mask_of
from lir_model.masks import NO_MASK
from lir_model.network_size import Size

SUFFIX: Final = ".lir.json"
VERSION: Final = 1
_LARGEST: Final = 64 << 20
"""Most bytes of a recipe file: chosen, far more than any recipe has."""


def beside(photo: Path) -> Path:
    """Path of a photo's recipe. It has the whole file name, since the JPEG and raw file of a shot share one stem."""
    return photo.with_name(photo.name + SUFFIX)


def load(path: Path) -> Recipe:
    """Reads a recipe.

    Raises:
        RecipeError: it cannot be read, is not a recipe, or has a version or content that is not known.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)  # of a device or a pipe nobody can tell how much there is
        if len(data) > _LARGEST:
            raise RecipeError("too large to be a recipe")
        content = json.loads(data, object_pairs_hook=_each_name_once)
    except OSError as error:
        raise RecipeError("{path}: cannot be read ({reason})", path=path, reason=error.strerror or error) from error
    except RecipeError as error:
        raise RecipeError("{about}: {text}", about=path, text=error) from error
    except (ValueError, RecursionError) as error:
        raise RecipeError("{path}: no recipe, for it is no JSON", path=path) from error
    try:
        return recipe_of(content)
    except RecipeError as error:
        raise RecipeError("{about}: {text}", about=path, text=error) from error


def _each_name_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON. Of a name that comes twice, one value would be dropped without a word."""
    content = dict(pairs)
    if len(content) < len(pairs):
        names = [name for name, _ in pairs]
        raise RecipeError("{name} is given twice", name=next(name for name in names if names.count(name) > 1))
    return content


def save(recipe: Recipe, path: Path, *, over: bool = True) -> None:
    """Writes a recipe atomically: the file is complete or unchanged. A file that is not understood is never replaced:
    a later version may have written it, or a person who forgot a comma.

    Args:
        recipe: what to write.
        path: the file.
        over: whether to replace an existing file.

    Raises:
        RecipeError: it cannot be written.
    """
    _check_replaceable(path)
    text = json.dumps(described(recipe), indent=2, ensure_ascii=False) + "\n"
    try:
        replace(path, text.encode(), over=over)
    except FileExistsError as error:
        raise RecipeError("{path}: there is such a file already", path=path) from error
    except OSError as error:
        what, advice = cause_and_advice(error)
        words = {"target": path, "what": what, "advice": advice}
        raise RecipeError("{target}: cannot be written: {what}; {advice}", **words) from error


def _check_replaceable(path: Path) -> None:
    if is_there(path):
        try:
            load(path)
        except RecipeError as error:
            raise RecipeError("{text}. It is not written over: move it away first", text=error) from error


def described(recipe: Recipe) -> dict[str, Any]:
    """A recipe as JSON."""
    size = {} if recipe.size is None else {"size": recipe.size}
    mask = {} if recipe.mask.everywhere else {"mask": mask_files.described(recipe.mask)}
    return {"lir_recipe": VERSION, **size, "steps": [described_step(step) for step in recipe.steps], **mask}


def described_step(step: Step) -> dict[str, Any]:
    """A step as JSON."""
    controls = {"controls": dict(step.amounts.chosen)} if step.amounts.chosen else {}
    return {"task": step.task, "strength": step.strength, **controls}


def recipe_of(content: object) -> Recipe:
    """The recipe that ``described`` made JSON of.

    Raises:
        RecipeError: the JSON is not a recipe that this version knows.
    """
    whole = obj(content, "a recipe")
    if "lir_recipe" not in whole:
        raise RecipeError('no recipe, for it lacks "lir_recipe"')
    version = whole_number(whole["lir_recipe"], '"lir_recipe"')
    if version < VERSION:
        raise RecipeError('"lir_recipe" is {found}; versions begin with {version}', found=version, version=VERSION)
    if version > VERSION:
        raise RecipeError(
            "a recipe of version {found}; this program reads version {version}, so a newer one is needed",
            found=version,
            version=VERSION,
        )
    check_keys(whole, "a recipe", needed=("lir_recipe", "steps"), possible=("size", "mask"))
    size = whole.get("size")
    if "size" in whole and size not in get_args(Size):
        raise RecipeError(
            '"size" is {size}; the sizes are {names}', size=json.dumps(size), names=", ".join(get_args(Size))
        )
    steps = tuple(step_of(each) for each in array(whole["steps"], '"steps"'))
    return Recipe(steps, size, mask_of(whole["mask"]) if "mask" in whole else NO_MASK)


def step_of(content: object) -> Step:
    """The step that ``described_step`` made JSON of.

    Raises:
        RecipeError: the JSON is not a step.
    """
    step = obj(content, "a step")
    check_keys(step, "a step", needed=("task",), possible=("strength", "controls"))
    controls = obj(step.get("controls", {}), '"controls"')
    amounts = {name: number(amount, f'"{name}"') for name, amount in controls.items()}
    return Step.of(word(step["task"], '"task"'), number(step.get("strength", 100.0), '"strength"'), amounts)
