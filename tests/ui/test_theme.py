"""What the style sheet may say."""

from __future__ import annotations

import re

import pytest

from lir_app.ui.theme import DARK, LIGHT, Look, style_sheet


@pytest.mark.parametrize("look", [DARK, LIGHT])
def test_no_state_changes_the_font_for_room_is_made_for_the_font_without_it(look: Look) -> None:
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(look, "down.png", "up.png"))
    assert len(rules) > 20
    changed = [names.strip() for names, says in rules if re.search(r"(?<!:):(?!:)\w", names) and "font" in says]
    assert changed == []


@pytest.mark.parametrize("look", [DARK, LIGHT])
def test_nothing_is_pulled_beyond_its_edge_where_its_focus_ring_would_be_cut(look: Look) -> None:
    assert not re.search(r"margin-(left|right):\s*-\d", style_sheet(look, "down.png", "up.png"))
