"""How certain it is that a restored picture shows what the whole result will look like."""

from __future__ import annotations

from enum import IntEnum


class Certainty(IntEnum):
    """Of a restoration; the higher, the more certain."""

    NONE = 0
    """A first look that saw too little, such as no kernel: it is not to be shown as if it were restored."""
    LIKELY = 1
    """A first look. What will be found out at full size may change it."""
    SETTLED = 2
    """What there is to be found out about the whole picture was found out."""
