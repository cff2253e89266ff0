"""LIR: restoring photographs with a lightweight network. ``from lir_model import Restorer``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lir_model.region import Region
    from lir_model.restorer import Progress, Restorer, blend

__all__ = ["Progress", "Region", "Restorer", "blend"]


def __getattr__(name: str) -> object:
    # Late, so that what needs no network (tasks, errors) does not wait for torch.
    if name in __all__:
        from lir_model import restorer

        return getattr(restorer, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
