"""Keeps the files with translations to the code: new words come in without a translation, words that are gone go.

Usage: python build/translations.py            writes resources/translations/lir_*.ts, and says what each lacks.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final
from xml.sax.saxutils import escape

from lir_app.language import ENGLISH, NAMES, Language, file_of, read

ROOT: Final = Path(__file__).resolve().parent.parent
_SHOWN: Final = re.compile(r"[^\W\d_]|[,.:;]")
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}|%n|%\(\w+\)\w|%s")
_SAYING: Final = frozenset({"Message", "tr", "_tr", "translate"})
FORMS: Final = {"ja": 1, "zh_CN": 1}
"""How many forms words have beside numbers, where it is not two."""


def words_in(source: str) -> Iterator[str]:
    """The words for people in a module: what messages and errors are made of, and what ``tr`` translates."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name not in _SAYING and (not name.endswith("Error") or hasattr(builtins, name)):
            continue
        if name == "translate" and len(node.args) > 1 and not isinstance(node.args[1], ast.Constant):
            continue  # words of a table, which are found there
        texts = [each.value for each in node.args[:2] if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        # With a context before it, as Qt has it in a function, the text comes second.
        if texts and _SHOWN.search(_PLACEHOLDER.sub("", texts[-1])):
            yield texts[-1]


@cache
def words() -> Mapping[str, str]:
    """All words for people with the file that each is in first, in the order of files and lines."""
    found: dict[str, str] = {}
    for package in ("lir_model", "lir_app"):
        for path in sorted((ROOT / package).rglob("*.py")):
            for text in words_in(path.read_text(encoding="utf-8")):
                found.setdefault(text, path.relative_to(ROOT).as_posix())
    return MappingProxyType(found)


def typeset(code: str, text: str) -> str:
    """Words with the spaces and marks that the language's print has, which keyboards lack."""
    if code == "fr":
        text = re.sub(r" (?=[:%»])|(?<=«) ", "\u00a0", text)
        text = re.sub(r" (?=[;!?])", "\u202f", text)
        text = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_]|[{«])", "\u2019", text)
    return text


def written(language: Language) -> str:
    """The file of a language, with all words of the code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language.code}">',
    ]
    lines += ["<context>", "    <name>LIR Studio</name>"]
    for text, path in words().items():
        counts = "%n" in text
        forms = tuple(typeset(language.code, form) for form in language.words.get(text, ()))
        if language.code == ENGLISH and not counts:
            continue
        unfinished = "" if forms else ' type="unfinished"'
        lines += ['    <message numerus="yes">' if counts else "    <message>"]
        lines += [f'        <location filename="../../{path}"/>']
        lines += [f"        <source>{escape(text)}</source>"]
        if counts:
            shown = forms or ("",) * FORMS.get(language.code, 2)
            lines += [f"        <translation{unfinished}>"]
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in shown]
            lines += ["        </translation>"]
        else:
            lines += [f"        <translation{unfinished}>{escape(forms[0] if forms else '')}</translation>"]
        lines += ["    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def placeholders(text: str) -> list[str]:
    """What values a text has room for; ``%n`` may be spelt out, as in "one photo"."""
    return sorted(set(_PLACEHOLDER.findall(text)) - {"%n"})


def main() -> None:
    """Writes all files."""
    if not file_of(ENGLISH).is_relative_to(ROOT):
        sys.exit(
            f"translations.py: lir_app is taken from {file_of(ENGLISH).parents[2]}, not from {ROOT}; set PYTHONPATH"
        )
    for code in NAMES:
        language = read(code)
        file_of(code).parent.mkdir(exist_ok=True)
        file_of(code).write_text(written(language), encoding="utf-8", newline="\n")
        wanted = [text for text in words() if code != ENGLISH or "%n" in text]
        missing = [text for text in wanted if text not in language.words]
        print(f"{code}: {len(wanted) - len(missing)} of {len(wanted)}")
        for text in missing:
            print(f"    {text}")


if __name__ == "__main__":
    main()
