"""The power of noise, from the calmest places of a picture: where a network takes least, it takes nothing but noise."""

from __future__ import annotations

from typing import Final

from torch import Tensor

_SHARE: Final = 0.2
"""Share of the cells, those from which least was taken, where what was taken counts as nothing but noise. Chosen."""


def count_of_calmest(cells: int) -> int:
    """How many of so many cells count as calm; at least one."""
    return max(1, int(cells * _SHARE))


def power_of_calmest(cells: Tensor) -> Tensor:
    """The most power that was taken from a calm cell: of the power taken from cells, ``(…, cells)``, ``(…)``."""
    return cells.kthvalue(count_of_calmest(cells.shape[-1]), dim=-1).values
