"""Tests of precision that were passed are kept for the next run."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app.machine import cache
from lir_app.machine.passed_tests import PassedTests


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "passed-tests.json"


def test_the_next_run_knows_what_was_passed_in_this_one(file: Path) -> None:
    PassedTests(file).add("bfloat16")
    assert "bfloat16" in PassedTests(file)
    assert "float16" not in PassedTests(file)


def test_with_other_versions_or_on_another_machine_nothing_was_passed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PassedTests(file).add("bfloat16")
    monkeypatch.setattr(cache, "versions", lambda: "lir-studio 9")
    assert "bfloat16" not in PassedTests(file)


def test_the_newest_are_kept(file: Path) -> None:
    passed = PassedTests(file)
    passed.add("first")
    for number in range(99):
        passed.add(str(number))
    passed.add("first")
    passed.add("last")
    found = PassedTests(file)
    assert ("last" in found, "first" in found, "98" in found, "0" in found) == (True, True, True, False)


@pytest.mark.parametrize("text", ["", "[]", "\0", '{"here": null, "kept": ["bfloat16"]}'])
def test_a_broken_file_holds_nothing_and_is_replaced(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    assert "bfloat16" not in PassedTests(file)
    PassedTests(file).add("bfloat16")
    assert "bfloat16" in PassedTests(file)


def test_where_nothing_can_be_written_it_is_known_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    passed = PassedTests(tmp_path / "cache" / "passed-tests.json")
    passed.add("bfloat16")
    assert "bfloat16" in passed
