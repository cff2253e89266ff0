"""LIR: restoring photographs with a lightweight network. ``from lir_model import Restorer``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lir_model.pixels import blend
from lir_model.progress import Progress
from lir_model.region import Region

if TYPE_CHECKING:
    from lir_model.restorer import Restorer

__all__ = ["Progress", "Region", "Restorer", "blend"]


def __getattr__(name: str) -> object:
    # Late, so that what needs no network (tasks, regions, errors) does not wait for torch.
    if name == "Restorer":
        from lir_model.restorer import Restorer

        return Restorer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
