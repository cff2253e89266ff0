"""Undo and Redo: one history for the session, of which the photo on the canvas sees its part. Plain Python, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

LONGEST: Final = 1000
"""Steps that are kept: chosen."""


@dataclass(frozen=True, eq=False)
class Change:
    """One step.

    Attributes:
        text: what was done, for the menu.
        photos: numbers of its photos; it can be undone only while one of them is on the canvas. None concerns all.
        before: the value before.
        after: the value after.
        apply: sets a value.
        gesture: name of a gesture, such as dragging a slider, whose steps become one step.
    """

    text: str
    photos: frozenset[int] | None
    before: Any
    after: Any
    apply: Callable[[Any], None]
    gesture: str = ""


class History:
    """The steps that were done and undone, the latest last.

    ``changed`` is called when the steps that can be undone or redone have changed.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._current: int | None = None

    def show(self, photo: int | None) -> None:
        """Note which photo is on the canvas."""
        self._current = photo
        self._changed()

    @property
    def undoable(self) -> Change | None:
        """The step that ``undo`` would undo."""
        return self._latest(self._done)

    @property
    def redoable(self) -> Change | None:
        """The step that ``redo`` would do again."""
        return self._latest(self._undone)

    def do(self, change: Change) -> None:
        """Do something that can be undone."""
        self._forget_undone(change.photos)
        latest = self._latest(self._done)
        if change.gesture and latest and (latest.photos, latest.gesture) == (change.photos, change.gesture):
            self._done.remove(latest)
            change = replace(change, before=latest.before)
        if change.before != change.after:
            self._done = [*self._done, change][-LONGEST:]
        change.apply(change.after)
        self._changed()

    def undo(self, change: Change | None = None) -> None:
        """Undo the latest step, or this one."""
        change = change or self.undoable
        if change in self._done:
            self._done.remove(change)
            self._undone.append(change)
            change.apply(change.before)
            self._changed()

    def redo(self) -> None:
        """Do again what was undone."""
        change = self.redoable
        if change is not None:
            self._undone.remove(change)
            self._done.append(change)
            change.apply(change.after)
            self._changed()

    def opened(self) -> None:
        """Photos were opened, which cannot be undone: what was undone for all photos is of the past."""
        self._forget_undone(None)
        self._changed()

    def _forget_undone(self, photos: frozenset[int] | None) -> None:
        self._undone = [each for each in self._undone if each.photos and each.photos.isdisjoint(photos or ())]

    def _latest(self, steps: list[Change]) -> Change | None:
        return next((e for e in reversed(steps) if e.photos is None or self._current in e.photos), None)
