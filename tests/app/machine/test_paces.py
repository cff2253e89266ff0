"""What steps take on this machine is learned, and kept for the next run."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app.machine import cache
from lir_app.machine.paces import Paces


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "paces.json"


def test_the_next_run_knows_what_this_one_learned(file: Path) -> None:
    Paces(file).learn("CPU float32 fast", {"tiles": 0.5}, whole=True)
    assert Paces(file).of("CPU float32 fast") == {"tiles": 0.5}
    assert Paces(file).of("CPU bfloat16 fast") == {}


def test_the_last_photo_counts_as_much_as_all_before() -> None:
    learned = Paces()
    for pace in (1.0, 2.0, 4.0):
        learned.learn("CPU", {"tiles": pace}, whole=True)
    assert learned.of("CPU") == {"tiles": 2.75}


def test_a_part_of_a_photo_tells_only_what_is_not_known_yet() -> None:
    learned = Paces()
    learned.learn("CPU", {"tiles": 1.0}, whole=True)
    learned.learn("CPU", {"tiles": 9.0, "search": 3.0}, whole=False)
    assert learned.of("CPU") == {"tiles": 1.0, "search": 3.0}


def test_another_version_or_machine_begins_anew(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Paces(file).learn("CPU", {"tiles": 0.5}, whole=True)
    monkeypatch.setattr(cache, "versions", lambda: "lir-studio 9")
    assert Paces(file).of("CPU") == {}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"here": 1}', "\0", '{"here": null, "kept": {"CPU": [1]}}'])
def test_a_broken_file_tells_nothing_and_is_replaced(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    Paces(file).learn("CPU", {"tiles": 0.5}, whole=True)
    assert Paces(file).of("CPU") == {"tiles": 0.5}


def test_where_nothing_can_be_written_it_learns_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    learned = Paces(tmp_path / "cache" / "paces.json")
    learned.learn("CPU", {"tiles": 0.5}, whole=True)
    assert learned.of("CPU") == {"tiles": 0.5}
