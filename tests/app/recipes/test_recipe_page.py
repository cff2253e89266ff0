"""docs/recipes.md tells what the code understands."""

from __future__ import annotations

import json
import re
from pathlib import Path

from lir_app.recipes.recipe_files import described, recipe_of
from lir_model.blending.all_controls import AIR, EDGES
from lir_model.tasks import TASKS

PAGE = (Path(__file__).parent.parent.parent.parent / "docs" / "recipes.md").read_text(encoding="utf-8")


def test_the_page_has_every_control_with_its_tasks_and_its_default() -> None:
    """Where this fails, put the lines that it names into the table of controls."""
    told = re.findall(r"^\| `(\w+)` \| ([^|]+) \| (\d+) \| ", PAGE, re.MULTILINE)
    expected = []
    for control in {control.name: control for control in (*AIR, *EDGES)}.values():
        tasks = [task.name for task in TASKS.values() if control.name in {each.name for each in task.controls}]
        names = "all" if len(tasks) == len(TASKS) else ", ".join(tasks)
        expected.append((control.name, names, f"{control.default:g}"))
    assert told == expected


def test_the_example_of_the_page_is_a_recipe_and_is_written_as_the_page_shows_it() -> None:
    for text in re.findall(r"^```json\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL):
        recipe = recipe_of(json.loads(text))
        assert recipe_of(described(recipe)) == recipe
        assert described(recipe)["lir_recipe"] == json.loads(text)["lir_recipe"]
