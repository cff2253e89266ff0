"""Messages to people, as kind and values. They become sentences where they are shown, in the language spoken there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from numbers import Real
from string import Formatter
from typing import Final, Self

Translate = Callable[[str, int | None], str]
"""Translates English words. Where they count something, the number decides between singular and plural forms."""


def english(words: str, _: int | None) -> str:
    """The words as they are in the code."""
    return words


class Message(str):
    """A message that can be translated. As a ``str`` it is the English sentence, so it can go wherever text can.

    Attributes:
        kind: the English words, which identify the message, as in gettext. ``{name}`` stands for a value; ``%n`` for
            the value ``n``, which the words count.
        values: by name; a value may be a message itself.
    """

    __slots__ = ("kind", "values")
    kind: str
    values: dict[str, object]

    def __new__(cls, kind: str, /, **values: object) -> Self:
        kept = {name: _value(value) for name, value in values.items()}
        message = super().__new__(cls, _sentence(kind, kept, english))
        message.kind, message.values = kind, kept
        return message

    def sentence(self, translate: Translate) -> str:
        """The sentence in a language. A message without values is shown as it is, braces included."""
        return _sentence(self.kind, self.values, translate)

    def __reduce__(self) -> tuple[Callable[..., Message], tuple[str, dict[str, object]]]:
        """For pickling: messages are sent between processes."""
        return _again, (self.kind, self.values)


class MessageError(Exception):
    """An exception whose text is a message.

    Attributes:
        message: kind and values.
    """

    def __init__(self, kind: str = "", /, **values: object) -> None:
        self.message = kind if isinstance(kind, Message) else Message(kind, **values)
        super().__init__(self.message)


class _Writer(Formatter):
    """Writes numbers into sentences of a language."""

    def __init__(self, translate: Translate) -> None:
        shown = translate(_NUMBER.kind, None)
        self._marks = str.maketrans(
            {",": shown[1], ".": shown[-2], "%": translate(_SHARE.kind, None).lstrip("0123456789.,")}
        )

    def format_field(self, value: object, format_spec: str) -> str:
        """The formatted value, a number with the marks of the language."""
        text: str = super().format_field(value, format_spec)
        return text.translate(self._marks) if isinstance(value, Real) else text


def _sentence(kind: str, values: dict[str, object], translate: Translate) -> str:
    """The translated words with the values in them, those that are messages translated too."""
    counted = values.get("n")
    words = translate(kind, counted if isinstance(counted, int) and "%n" in kind else None)
    if not values:
        return words
    worded = {name: each.sentence(translate) if isinstance(each, Message) else each for name, each in values.items()}
    return _Writer(translate).vformat(words.replace("%n", str(counted)), (), worded)


_NUMBER: Final = Message("1,234.5")
"""Its translation shows how a language writes numbers: the separators of thousands and of decimals."""
_SHARE: Final = Message("1.5%")
"""Its translation shows what stands behind a number of percent."""


def _again(kind: str, values: dict[str, object]) -> Message:
    return Message(kind, **values)


def _value(value: object) -> object:
    """What a message keeps of a value: of an exception only its message or text, as not all can be pickled."""
    if isinstance(value, MessageError):
        return value.message
    if isinstance(value, OSError):
        return value.strerror or str(value)
    return str(value) if isinstance(value, BaseException) else value


def in_a_row(things: Sequence[str], most: int | None = None) -> str:
    """Things separated by commas, such as ``"a.jpg, b.jpg"``; with dots behind if there are more than ``most``."""
    if most is not None and len(things) > most:
        return Message("{some} …", some=in_a_row(things[:most]))
    return reduce(lambda so_far, each: Message("{some}, {next}", some=so_far, next=each), things) if things else ""


def listed(things: Sequence[str]) -> str:
    """Things joined for a sentence, such as ``"EXIF, XMP and comments"``."""
    if len(things) < 2:
        return in_a_row(things)
    return Message("{some} and {last}", some=in_a_row(things[:-1]), last=things[-1])
