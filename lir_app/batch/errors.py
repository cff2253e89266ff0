"""The error of this package."""

from __future__ import annotations

from lir_model.errors import LIRError


class BatchError(LIRError):
    """An input, a name template or the name of a result cannot be used."""
