"""Masks in files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.recipes import RecipeError
from lir_app.recipes.mask_files import load_grey


def saved(path: Path, grey: int, opacity: int) -> Path:
    picture = np.full((8, 12, 2), (grey, 255), np.uint8)
    picture[:, 6:, 1] = opacity
    Image.fromarray(picture, "LA").save(path)
    return path


@pytest.mark.parametrize("opacity", [0, 128, 254])
def test_a_mask_with_transparent_parts_is_refused_for_nobody_knows_what_they_mean(tmp_path: Path, opacity: int) -> None:
    with pytest.raises(RecipeError, match=r"mask\.png: has transparent parts"):
        load_grey(saved(tmp_path / "mask.png", 255, opacity))


def test_a_mask_that_could_be_transparent_but_is_not_is_its_grey(tmp_path: Path) -> None:
    assert load_grey(saved(tmp_path / "mask.png", 200, 255)) == load_grey(grey(tmp_path / "plain.png"))


def grey(path: Path) -> Path:
    Image.fromarray(np.full((8, 12), 200, np.uint8)).save(path)
    return path
