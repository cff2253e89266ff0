"""What of a photo is kept from each format to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app.photo.formats import writable
from tests.app.photo import kept
from tests.app.photo import rich_files as rich


@pytest.mark.parametrize("target", [row.name for row in writable()])
@pytest.mark.parametrize("source", rich.FILES)
def test_nothing_is_lost_without_a_word(tmp_path: Path, source: str, target: str) -> None:
    found = kept.measured(source, target, tmp_path)
    assert [thing for thing, how in found.items() if how == kept.LOST] == []


@pytest.mark.parametrize("source", [row.name for row in writable()])
def test_a_format_keeps_all_that_its_own_files_tell(tmp_path: Path, source: str) -> None:
    found = kept.measured(source, source, tmp_path)
    assert set(found.values()) <= {kept.YES, kept.NONE}, found


@pytest.mark.slow
def test_the_page_says_what_is_measured() -> None:
    assert kept.PAGE.read_text(encoding="utf-8") == kept.page(), "python -m tests.app.photo.kept writes it anew"
