"""Notices to the person: plain values, which the window shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """Kind of a notice: decides on its icon and colour, and whether it disappears by itself."""

    INFO = auto()
    DONE = auto()
    ERROR = auto()


@dataclass(frozen=True, eq=False)
class Notice:
    """One line for the person.

    Attributes:
        text: what happened, and what to do.
        kind: errors stay until closed.
        action: label of a button on the line; empty for none.
        run: what the button does.
    """

    text: str
    kind: Kind = Kind.INFO
    action: str = ""
    run: Callable[[], None] | None = None
