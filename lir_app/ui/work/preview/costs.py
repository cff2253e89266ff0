"""Time that pieces of a preview take on this machine: the cost that their method states, times the pace measured
here."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Sequence
from statistics import median
from typing import Final

from lir_app.pipeline import Performed
from lir_app.recipes import Recipe
from lir_app.ui.work.preview.preview_plan import Cost, Costs
from lir_model.region import Region

_REMEMBERED: Final = 7
"""Number of last pieces whose median is the pace, so that a single busy moment does not matter: chosen."""
_LEAST_PER_PIXEL: Final = 1e-9
"""Least seconds per pixel, for methods whose cost does not grow with the picture: chosen."""
_AS_COUNTED: Final = (1.0,)
"""The pace that is assumed before one was measured."""

CostOf = Callable[[Region, Region, int], float]
"""The cost, as ``Pipeline.cost`` counts it, of a part: takes the whole picture, the part, and the scale."""
_Kind = tuple[object, ...]


class PreviewCosts:
    """Learns the pace from each piece, and predicts the time of others."""

    def __init__(self) -> None:
        self._counted: dict[_Kind, CostOf] = {}
        self._paces: defaultdict[tuple[_Kind, bool], deque[float]] = defaultdict(lambda: deque(maxlen=_REMEMBERED))

    def note(self, device: str, recipe: Recipe, performed: Sequence[Performed], cost: CostOf, *, draft: bool) -> None:
        """Learn from a piece that was restored on the device of this name."""
        kind = _kind(device, recipe)
        self._counted[kind] = cost
        counted = sum(step.cost for step in performed)
        if counted > 0:
            self._paces[kind, draft].append(sum(step.seconds for step in performed) / counted)

    def of(self, device: str, recipe: Recipe, photo: tuple[int, int], begun: Collection[int] = ()) -> Costs:
        """Seconds that previews of a photo of this height and width take; assumed values where nothing was measured.

        At the scales in ``begun`` there are pieces already, so what concerns the whole has been found out there.
        """
        kind = _kind(device, recipe)
        counted = self._counted.get(kind)

        def costs(scale: int) -> Cost:
            draft = scale > 1
            if counted is None:
                return Cost()
            paces = self._paces[kind, draft] or self._paces[kind, not draft] or _AS_COUNTED
            whole = Region(0, 0, *(-(-length // scale) for length in photo))
            start = counted(whole, Region(0, 0, 1, 1), scale)
            per_pixel = (counted(whole, whole, scale) - start) / whole.pixels
            pace = median(paces)
            return Cost(0.0 if scale in begun else pace * start, max(pace * per_pixel, _LEAST_PER_PIXEL))

        return costs


def _kind(device: str, recipe: Recipe) -> _Kind:
    return device, recipe.size, tuple(step.task for step in recipe.steps)
