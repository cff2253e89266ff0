"""The error of the store. No Qt."""

from __future__ import annotations

from lir_model.errors import LIRError


class StoreError(LIRError):
    """A result, or the photo that is kept with it, cannot be stored or read back."""
