"""What of a file is not in the photo that was read from it, and would be lost with the file."""

from __future__ import annotations

from collections.abc import Callable

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
