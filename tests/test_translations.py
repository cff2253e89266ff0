from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import translations
from lir_app import language
from lir_app.photo import PhotoError
from lir_app.photo.reading_process import read_photo
from lir_model.errors import LIRError
from lir_model.messages import Message

OTHERS = [code for code in language.NAMES if code != language.ENGLISH]
WIDE = [code for code in language.NAMES if code in translations.FORMS]


@pytest.mark.parametrize("code", language.NAMES)
def test_the_file_of_a_language_holds_the_words_of_the_code_as_the_tool_writes_it(code: str) -> None:
    file = language.file_of(code).read_text(encoding="utf-8")
    assert file == translations.written(language.read(code)), "run python build/translations.py"


@pytest.mark.parametrize("code", language.NAMES)
def test_every_word_that_people_read_is_translated(code: str) -> None:
    wanted = [text for text in translations.words() if code != language.ENGLISH or "%n" in text]
    assert not [text for text in wanted if text not in language.read(code).words]


@pytest.mark.parametrize("code", language.NAMES)
def test_placeholders_agree(code: str) -> None:
    for text, forms in language.read(code).words.items():
        for form in forms:
            assert translations.placeholders(form) == translations.placeholders(text), form
            string.Formatter().parse(form)


@pytest.mark.parametrize("code", language.NAMES)
def test_what_counts_has_as_many_forms_as_the_language(code: str) -> None:
    for text, forms in language.read(code).words.items():
        assert len(forms) == (translations.FORMS.get(code, 2) if "%n" in text else 1), text


@pytest.mark.parametrize("code", OTHERS)
def test_a_menu_of_a_translation_has_a_letter_where_the_english_one_has(code: str) -> None:
    """A keyboard has no key for the characters of Chinese and Japanese: there the English letter stands in brackets."""
    for text, forms in language.read(code).words.items():
        if letter := re.search(r"&(\w)", text):
            wanted = rf"\(&{letter[1].upper()}\)…?$" if code in WIDE else r"&\w"
            assert re.search(wanted, forms[0]), forms[0]


@pytest.mark.parametrize("code", WIDE)
def test_punctuation_between_wide_characters_is_as_wide(code: str) -> None:
    wide = r"[\u3000-\u30ff\u4e00-\u9fff]"
    for forms in language.read(code).words.values():
        for form in forms:
            assert not re.search(rf"{wide}[,.:;!?]|[,.:;!?] ?{wide}", form), form


def test_french_has_spaces_that_do_not_break_before_double_marks_and_within_quotes() -> None:
    for forms in language.read("fr").words.values():
        for form in forms:
            plain = re.sub(r"\{[^{}]*\}", "0", form)
            assert not re.search(r" [:;!?%»]|\w[;!?%»]|« |[^\W\d_]'[^\W\d_]", plain), form


def test_spanish_opens_questions_and_exclamations() -> None:
    for text, forms in language.read("es").words.items():
        for form in forms:
            plain = re.sub(r"\{[^{}]*\}", "", form)  # {name!r}
            assert (plain.count("¿"), plain.count("¡")) == (plain.count("?"), plain.count("!")), text


def test_an_error_carries_kind_and_values_and_is_told_in_another_language(tmp_path: Path) -> None:
    with pytest.raises(PhotoError) as caught:
        read_photo(tmp_path / "gone.png")  # by another process, which sends the error over
    message = caught.value.message
    assert message.kind == "{path}: there is no such file"
    assert message.values == {"path": tmp_path / "gone.png"}
    assert str(caught.value) == f"{tmp_path / 'gone.png'}: there is no such file"
    assert message.sentence(language.read("de")) == f"{tmp_path / 'gone.png'}: Es gibt keine solche Datei"


def test_a_message_within_a_message_is_told_in_the_same_language() -> None:
    error = LIRError("{path}: cannot be read: {reason}", path="a{b}.png", reason=LIRError("it is cut off"))
    assert str(error) == "a{b}.png: cannot be read: it is cut off"
    assert error.message.sentence(language.read("de")) == "a{b}.png: lässt sich nicht lesen: sie ist abgeschnitten"


@pytest.mark.parametrize(
    ("code", "one", "none"),
    [
        ("en", "1 photo ", "0 photos "),
        ("de", "1 Foto ", "0 Fotos "),
        ("fr", "1 photo ", "0 photo "),
        ("es", "1 foto ", "0 fotos "),
        ("ja", "1 枚の写真", "0 枚の写真"),
        ("zh_CN", "已将 1 张照片", "已将 0 张照片"),
    ],
)
def test_words_follow_the_number_that_they_count(code: str, one: str, none: str) -> None:
    for number, words in ((1, one), (0, none)):
        message = Message("%n photos saved in {folder}", n=number, folder="x")
        assert message.sentence(language.read(code)).startswith(words)


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-AT", "en"], "de"),
        (["nl", "de_CH.UTF-8"], "de"),
        (["nl"], "en"),
        (["fr_CA.UTF-8"], "fr"),
        (["es-419", "en"], "es"),
        (["ja_JP.UTF-8"], "ja"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hant-TW", "ja"], "ja"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_the_program_speaks_is_taken(tags: list[str], code: str) -> None:
    assert language.nearest(tags) == code


@pytest.mark.parametrize(
    ("code", "written"), [("en", "48%"), ("de", "48\u00a0%"), ("fr", "48\u00a0%"), ("es", "48\u00a0%"), ("ja", "48%")]
)
def test_percent_stand_where_the_language_has_them(code: str, written: str) -> None:
    assert written in Message("{share:.0%} of the picture is missing", share=0.48).sentence(language.read(code))


@pytest.mark.parametrize(
    ("code", "written"), [("en", "1,234.50 of 10"), ("de", "1.234,50 of 10"), ("fr", "1\u202f234,50 of 10")]
)
def test_numbers_are_written_as_the_language_writes_them_and_names_stay(code: str, written: str) -> None:
    message = Message("{value:,.2f} of {all} in {name}", value=1234.5, all=10, name="a,b.png")
    assert message.sentence(language.read(code)) == f"{written} in a,b.png"


def named(manual: str) -> list[str]:
    """What a manual names as the window does: menus, commands, labels."""
    return re.findall(r"(?<!\*)\*([^*\n]+(?:\n[^*\n]+)?)\*(?!\*)", manual)


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != language.ENGLISH])
def test_the_manual_says_in_every_language_what_it_says_in_english(code: str) -> None:
    english, own = (language.manual(each).read_text(encoding="utf-8") for each in (language.ENGLISH, code))
    assert own != english
    for mark in (r"^#+ ", r"^- ", r"\*\*[A-Z0-9+\[\]-]{1,2}\*\*"):
        assert re.findall(mark, own, re.MULTILINE) == re.findall(mark, english, re.MULTILINE)
    assert len(named(own)) == len(named(english))


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != language.ENGLISH])
def test_the_manual_names_commands_as_the_menus_do(code: str) -> None:
    plain = {re.sub(r"\(&\w\)|&|…", "", text).strip(): text for text in language.read(code).words}
    known = 0
    for english, own in zip(
        named(language.manual(language.ENGLISH).read_text(encoding="utf-8")),
        named(language.manual(code).read_text(encoding="utf-8")),
        strict=True,
    ):
        for wanted, said in zip(english.split(", "), own.split(", "), strict=True):
            if source := plain.get(" ".join(wanted.split())):
                known += 1
                shown = re.sub(r"\(&\w\)|&|…", "", language.read(code)(source)).strip()
                assert " ".join(said.split()) == shown
    assert known > 15
