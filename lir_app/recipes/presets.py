"""Presets: recipes with a name, kept in the folder of settings, for any photo."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

import platformdirs

from lir_app.recipes import Recipe, RecipeError, recipe_files
from lir_app.recipes.recipe_files import SUFFIX
from lir_model.masks import NO_MASK

_NAME: Final = re.compile(r"[^\x00-\x1f/\\:*?\"<>|.][^\x00-\x1f/\\:*?\"<>|]{0,99}")
"""Names that every system accepts for a file, without a dot at the start, which would hide it."""


def folder() -> Path:
    """The folder of presets, which need not exist."""
    return Path(platformdirs.user_config_dir("lir-studio", appauthor=False)) / "presets"


def presets() -> dict[str, Path]:
    """The files of all presets by name, in alphabetical order."""
    files = folder().glob(f"*{SUFFIX}") if folder().is_dir() else ()
    return dict(sorted((path.name.removesuffix(SUFFIX), path) for path in files))


def file_of(name: str) -> Path:
    """The file of the preset of a name, which need not exist.

    Raises:
        RecipeError: the name is not allowed.
    """
    if not _NAME.fullmatch(name.strip()):
        raise RecipeError("{name!r} cannot be the name of a preset; use letters, digits, spaces", name=name)
    return folder() / f"{name.strip()}{SUFFIX}"


def save(name: str, recipe: Recipe) -> Path:
    """Saves a recipe as a preset, replacing one of that name; without its mask, which belongs to one photo.

    Raises:
        RecipeError: the name is not allowed, or the file cannot be written.
    """
    path = file_of(name)
    recipe_files.save(replace(recipe, mask=NO_MASK), path)
    return path


def remove(path: Path) -> None:
    """Removes the file of a preset; one that is gone already is no error.

    Raises:
        RecipeError: the file cannot be removed.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise RecipeError("{path}: cannot be removed: {reason}", path=path, reason=error.strerror) from error
