"""What the pieces of a preview take on this machine: what their method says they cost, times the pace measured here."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Sequence
from statistics import median
from typing import Final

from lir_app.pipeline import Performed
from lir_app.recipe import Recipe
from lir_app.ui.preview_plan import Cost, Costs
from lir_model.region import Region

_REMEMBERED: Final = 7
"""Pieces of which the pace is the median, so that one that met a busy moment says nothing: chosen."""
_LEAST_PER_PIXEL: Final = 1e-9
"""Seconds: nothing is free, even where a method counts the same for a small picture as for a large one."""
_AS_COUNTED: Final = (1.0,)
"""The pace before one was measured, such as where the first drafts were too small for what has to be found out."""

CostOf = Callable[[Region, Region, bool], float]
"""What a part costs, as ``Pipeline.cost`` counts: given the whole picture, the part, and whether it is a draft."""
_Kind = tuple[object, ...]


class PreviewCosts:
    """Learns from each piece."""

    def __init__(self) -> None:
        self._counted: dict[_Kind, CostOf] = {}
        self._paces: defaultdict[tuple[_Kind, bool], deque[float]] = defaultdict(lambda: deque(maxlen=_REMEMBERED))

    def note(self, device: str, recipe: Recipe, performed: Sequence[Performed], cost: CostOf, *, draft: bool) -> None:
        """A piece was made on the device that is called so."""
        kind = _kind(device, recipe)
        self._counted[kind] = cost
        counted = sum(step.cost for step in performed)
        if counted > 0:
            self._paces[kind, draft].append(sum(step.seconds for step in performed) / counted)

    def of(self, device: str, recipe: Recipe, photo: tuple[int, int], begun: Collection[int] = ()) -> Costs:
        """What previews of a photo of this height and width cost; what is assumed where nothing was measured.

        ``begun`` are the scales of which there are pieces: what had to be found out about the whole is known there.
        """
        kind = _kind(device, recipe)
        counted = self._counted.get(kind)

        def costs(scale: int) -> Cost:
            draft = scale > 1
            if counted is None:
                return Cost()
            paces = self._paces[kind, draft] or self._paces[kind, not draft] or _AS_COUNTED
            whole = Region(0, 0, *(-(-length // scale) for length in photo))
            start = counted(whole, Region(0, 0, 1, 1), draft)
            per_pixel = (counted(whole, whole, draft) - start) / whole.pixels
            pace = median(paces)
            return Cost(0.0 if scale in begun else pace * start, max(pace * per_pixel, _LEAST_PER_PIXEL))

        return costs


def _kind(device: str, recipe: Recipe) -> _Kind:
    return device, recipe.size, tuple(step.task for step in recipe.steps)
