"""What of a file is not in the photo that was read from it, and would be lost with the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lir_model.messages import Message


class Loss(Message):
    """A warning that something in a file, such as a further picture, is not in the photo that was read from it."""

    __slots__ = ()

    @classmethod
    def of(cls, message: Message) -> Loss:
        """The warning in the words of a message."""
        return _loss(message.kind, message.values)

    def __reduce__(self) -> tuple[Callable[..., Loss], tuple[str, dict[str, object]]]:
        return _loss, (self.kind, self.values)


def _loss(kind: str, values: dict[str, object]) -> Loss:
    return Loss(kind, **values)


BEHIND: Final = Loss.of(Message("data behind its picture are not kept"))
"""Programs append what they like to files, such as an archive; decoders do not look at it."""


def behind(data: bytes, end: int) -> tuple[Loss, ...]:
    """The warning where data follow behind the end of a picture that are more than padding."""
    return (BEHIND,) if data[end:].strip(b"\0 \r\n") else ()
