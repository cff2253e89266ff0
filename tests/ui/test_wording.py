"""Names, sentences and commands in the words and marks of a language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lir_app import language
from lir_app.ui.wording import named, plain, sentence, sentences

WIDE = {"{some}, {next}": "{some}、{next}", "{text}.": "{text}。"}


@pytest.fixture
def wide() -> Iterator[None]:
    """A language with punctuation as wide as its letters."""
    before = language.spoken()
    language.speak(lambda words, _: WIDE.get(words, words))
    yield
    language.speak(before)


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("Save &As…", "Save As"),
        ("名前を付けて保存(&A)…", "名前を付けて保存"),
        ("Black && White", "Black & White"),
        ("Fit", "Fit"),
    ],
)
def test_the_name_of_a_command_has_neither_its_letter_nor_dots(command: str, name: str) -> None:
    assert plain(command) == name


def test_of_many_names_three_are_named() -> None:
    assert named(["a", "b"]) == "a, b"
    assert named(["a", "b", "c", "d"]) == "a, b, c …"


def test_sentences_end_in_a_full_stop_and_stand_apart() -> None:
    assert sentences(["One", "Two?", "Three."]) == "One. Two? Three."


@pytest.mark.usefixtures("wide")
def test_wide_punctuation_has_its_own_space() -> None:
    assert named(["a", "b"]) == "a、b"
    assert sentence("一") == "一。"
    assert sentences(["一", "二？", "三。"]) == "一。二？三。"
