"""Recipes as files: what comes back, and what is refused."""

from __future__ import annotations

import base64
import errno
import io
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from lir_app.recipes import Recipe, RecipeError, Step
from lir_app.recipes.recipe_files import beside, load, save
from lir_model.masks import Effect, Grey, Linear, Mask, Radial, Stroke

RECIPE = Recipe((Step.of("derain", 40, {"haze": 12.5}), Step.of("denoise", 70, {"colour": 50, "detail": 20})), "fast")


def test_a_recipe_comes_back_as_it_was(tmp_path: Path) -> None:
    for recipe in (RECIPE, Recipe(()), Recipe((Step("deblur"),))):
        save(recipe, tmp_path / "a.lir.json")
        assert load(tmp_path / "a.lir.json") == recipe


MASKS = (
    Mask((Stroke(Effect.AWAY, ((0.1, 0.2), (1 / 3, 0.5)), 0.125, 30, 80), Stroke(Effect.ERASE, ((0.5, 0.5),), 0.1))),
    Mask((Linear(Effect.IN, (0, 0), (0.2, 1.1)), Radial(Effect.AWAY, (0.5, 0.5), (0.2, 0.1), 10, 20, outside=True))),
    Mask(picture=Grey.of(np.arange(12, dtype=np.uint8).reshape(3, 4))),
    Mask(picture=Grey.of(np.arange(0, 60000, 5000, dtype=np.uint16).reshape(3, 4))),
)


@pytest.mark.parametrize("mask", MASKS)
def test_a_mask_comes_back_as_it_was(tmp_path: Path, mask: Mask) -> None:
    save(replace(RECIPE, mask=mask), tmp_path / "a.lir.json")
    assert load(tmp_path / "a.lir.json") == replace(RECIPE, mask=mask)


def test_what_is_left_out_is_the_default(tmp_path: Path) -> None:
    file = tmp_path / "a.lir.json"
    file.write_text('{"lir_recipe": 1, "steps": [{"task": "denoise"}]}')
    assert load(file) == Recipe((Step("denoise"),))


def changed(**changes: Any) -> dict[str, Any]:
    return {"lir_recipe": 1, "steps": [{"task": "denoise"}], **changes}


def shaped(**changes: Any) -> dict[str, Any]:
    line = {"shape": "linear", "effect": "in", "start": [0, 0], "end": [1, 1]}
    return changed(mask={"shapes": [{**line, **changes}]})


def png(mode: str) -> str:
    stream = io.BytesIO()
    Image.new(mode, (4, 4)).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"steps": []}, "lir_recipe"),
        (changed(lir_recipe=2), "version 2"),
        (changed(lir_recipe=0), "is 0; versions begin with 1"),
        (changed(lir_recipe=1.0), "is 1.0, not a whole number"),
        (changed(lir_recipe=True), "is true, not a whole number"),
        (changed(lir_recipe="1"), 'is "1", not a whole number'),
        (changed(sharpness=3), "sharpness"),
        (changed(size="huge"), "huge"),
        (changed(steps={}), "not a list"),
        (changed(steps=["denoise"]), "a step"),
        (changed(steps=[{"task": "sharpen"}]), "sharpen"),
        (changed(steps=[{"task": 3}]), "task"),
        (changed(steps=[{"strength": 3}]), "task"),
        (changed(steps=[{"task": "denoise", "strength": "70"}]), "strength"),
        (changed(steps=[{"task": "denoise", "strength": True}]), "strength"),
        (changed(steps=[{"task": "denoise", "strength": 101}]), "101"),
        (changed(steps=[{"task": "denoise", "on": True}]), "on"),
        (changed(steps=[{"task": "denoise", "controls": {"halo": 5}}]), "halo"),
        (changed(steps=[{"task": "denoise", "controls": {"detail": -1}}]), "detail"),
        (changed(steps=[{"task": "denoise", "controls": [1]}]), "controls"),
        (changed(mask=[]), "mask"),
        (changed(mask={"colour": 3}), "colour"),
        (changed(mask={"picture": "AAAA"}), "picture"),
        (changed(mask={"picture": 3}), "picture"),
        (changed(mask={"picture": png("RGB")}), "no grey PNG file"),
        (changed(mask={"picture": png("1")}), "no grey PNG file"),
        (changed(steps=[{"task": "denoise", "strength": "x" * 200}]), r"x\.\.\."),
        (shaped(shape="star"), "star"),
        (shaped(shape="stroke"), "points"),
        (shaped(effect="out"), "out"),
        (shaped(angle=3), "angle"),
        (shaped(start=[0]), "start"),
        (shaped(start=[0, 0, 0]), "start"),
        (shaped(start=[0, "x"]), "start"),
        (shaped(start=[0, 1e9]), "point"),
        (shaped(strength=101), "strength"),
        (shaped(strength=10**400), "strength"),
        ([], "a recipe"),
        (None, "a recipe"),
    ],
)
def test_what_is_no_recipe_of_this_version_is_refused_whole(tmp_path: Path, content: object, told: str) -> None:
    file = tmp_path / "a.lir.json"
    file.write_text(json.dumps(content))
    with pytest.raises(RecipeError, match=told) as refused:
        load(file)
    assert str(file) in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"lir_recipe": 1, "steps": NaN}'])
def test_what_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.lir.json"
    file.write_bytes(content)
    with pytest.raises(RecipeError):
        load(file)


@pytest.mark.parametrize("content", ['{"lir_recipe": 1, "steps": [], "steps": []}', '{"a": {"steps": 1, "steps": 2}}'])
def test_a_name_that_is_given_twice_is_refused_for_one_value_would_be_dropped(tmp_path: Path, content: str) -> None:
    file = tmp_path / "a.lir.json"
    file.write_text(content)
    with pytest.raises(RecipeError, match="steps is given twice") as refused:
        load(file)
    assert str(file) in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="none"):
        load(tmp_path / "none.lir.json")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="only some systems have a device without end")
def test_of_what_has_no_end_no_more_is_read_than_a_recipe_can_have() -> None:
    with pytest.raises(RecipeError, match="/dev/zero: too large to be a recipe"):
        load(Path("/dev/zero"))


def test_a_recipe_is_written_over_no_file_unless_that_is_meant(tmp_path: Path) -> None:
    file = tmp_path / "a.lir.json"
    save(RECIPE, file)
    with pytest.raises(RecipeError, match="already"):
        save(Recipe(()), file, over=False)
    assert load(file) == RECIPE


@pytest.mark.parametrize(
    "content", ['{"lir_recipe": 2, "steps": [], "wonder": 1}', '{"lir_recipe": 1, "steps": [],}', "", "notes"]
)
def test_what_is_not_understood_is_not_written_over(tmp_path: Path, content: str) -> None:
    file = tmp_path / "a.lir.json"
    file.write_text(content)
    with pytest.raises(RecipeError, match=r"a\.lir\.json: .*not written over: move it away"):
        save(RECIPE, file)
    assert file.read_text() == content


def test_a_full_disk_is_told_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(RecipeError, match="the disk is full; make room on it, or choose another folder"):
        save(Recipe((Step("denoise"),)), tmp_path / "a.lir.json")
    assert list(tmp_path.iterdir()) == []


def test_photos_of_one_stem_have_recipes_of_their_own() -> None:
    assert beside(Path("a/IMG.JPG")) != beside(Path("a/IMG.NEF"))
