"""The help and the errors of the command line are in the language spoken."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

import pytest

from lir_app import language
from lir_app.command_line.main import main, parser
from lir_model.messages import Message


@pytest.fixture
def german() -> Iterator[None]:
    before = language.spoken()
    language.speak(language.read("de"))
    yield
    language.speak(before)


def actions() -> Iterator[argparse.Action]:
    for action in parser()._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for subparser in action.choices.values():
                yield from subparser._actions


def test_whatever_the_help_says_can_be_translated() -> None:
    of_argparse = {"-h", "--version"}
    helps = [action.help for action in actions() if action.help and not of_argparse & set(action.option_strings)]
    assert helps
    assert not [text for text in helps if not isinstance(text, Message)]


def test_every_argument_of_every_command_says_what_it_is_for() -> None:
    explained_below = argparse._SubParsersAction
    assert not [action.dest for action in actions() if not action.help and not isinstance(action, explained_below)]


@pytest.mark.usefixtures("german")
def test_help_is_in_the_language_spoken(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["restore", "--help"])
    told = capsys.readouterr().out
    assert told.startswith("Aufruf: lir restore")
    assert "Fotos restaurieren." in told
    assert "nur Fehler ausgeben" in told
    assert not re.search(r"\b(the|of|this|show)\b", told)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["restore"], "diese Argumente fehlen: INPUT"),
        (["restore", "a.jpg"], "eines der Argumente --task --recipe ist nötig"),
        (["restore", "a.jpg", "--task"], "Argument --task: braucht einen Wert"),
        (["restore", "a.jpg", "--task", "denoise", "--model", "huge"], "'huge' gibt es nicht; zur Wahl stehen"),
        (["restore", "a.jpg", "--task", "denoise", "--speed"], "unbekannte Argumente: --speed"),
        (["restore", "a.jpg", "--task", "denoise", "--quality", "high"], "'high' ist keine ganze Zahl von 1 bis 100"),
        (["restore", "a.jpg", "--task", "denoise", "--quiet=1"], "nimmt keinen Wert, auch nicht '1'"),
        (["restore", "a.jpg", "--task", "denoise", "--re"], "mehrdeutige Option: --re"),
        (["restore", "a.jpg", "--task", "desnow"], "es gibt keine Aufgabe 'desnow'"),
    ],
)
def test_errors_of_usage_are_in_the_language_spoken(
    arguments: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LIR_LANGUAGE", "de")
    before = language.spoken()
    with pytest.raises(SystemExit):
        main(arguments)
    language.speak(before)
    assert told in capsys.readouterr().err
