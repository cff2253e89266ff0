"""The ways in which before and after are compared."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """How before and after are compared. The values are stable: settings keep them."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    DIFFERENCE = "difference"
    BEFORE = "before"
    AFTER = "after"
