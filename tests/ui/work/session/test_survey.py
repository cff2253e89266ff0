"""What all open photos allow is told without looking at each of them, and is true all the same."""

from __future__ import annotations

from pathlib import Path

from lir_app.ui.work.session.choices import Choice, Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.survey import Standing, Survey

DENOISE = Choices((Choice("denoise", True),))
NOTHING_ON = Choices((Choice("denoise"),))


def photos(count: int, choices: Choices = NOTHING_ON) -> list[Document]:
    return [Document(number, Path(f"/{number}.png"), choices) for number in range(count)]


def test_a_photo_that_is_said_to_have_changed_counts_at_once() -> None:
    documents = photos(1000)
    survey = Survey(documents)
    assert survey.any == Standing()
    documents[900].choices = DENOISE
    survey.note(documents[900])
    assert survey.any == Standing(with_task=True, restorable=True)
    documents[900].choices = NOTHING_ON
    survey.note(documents[900])
    assert survey.any == Standing()


def test_one_that_changed_without_a_word_counts_after_a_while() -> None:
    documents = photos(1000)
    survey = Survey(documents)
    documents[900].choices = DENOISE
    assert any(survey.any.with_task for _ in range(20))


def test_photos_count_from_when_they_are_opened_until_they_are_closed() -> None:
    documents = photos(3)
    survey = Survey(documents)
    documents.append(Document(7, Path("/7.png"), DENOISE))
    survey.follow()
    assert (survey.count, survey.any.with_task) == (4, True)
    del documents[3]
    survey.follow()
    assert (survey.count, survey.any) == (3, Standing())


def test_some_of_them_are_judged_by_themselves() -> None:
    documents = [*photos(3), Document(7, Path("/7.png"), DENOISE)]
    survey = Survey(documents)
    assert not survey.any_of(documents[:3]).with_task
    assert survey.any_of(documents[2:]).with_task
