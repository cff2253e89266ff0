"""Samples that are finer or wider than 16 bits: kept beside the pixels, so that a file of them comes back as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from lir_model.pixels import Array

_TOP: Final = 65535


@dataclass(frozen=True, eq=False)
class HighDepth:
    """Samples of a photo, floating-point numbers or integers of more than 16 bits; its pixels are a coarse copy.

    Attributes:
        colours: ``(h, w)`` or ``(h, w, 3)``; not multiplied by alpha; of any value, no numbers too.
        black, white: the values that 0 and 65535 of the pixels stand for.
        alpha: ``(h, w)``, or None.
        nothing: the value that stands for no data, which stays; or None.
    """

    colours: Array
    black: float = 0.0
    white: float = 1.0
    alpha: Array | None = None
    nothing: float | None = None

    @property
    def goes_beyond(self) -> bool:
        """Whether some values are no numbers, no data, or lie beyond black and white."""
        return not bool(((self.colours >= self.black) & (self.colours <= self.white)).all())

    def coarse(self) -> Array:
        """The pixels, uint16; values beyond black and white become those, what is no number black."""
        result = np.empty(self.colours.shape, np.uint16)
        for row, values in enumerate(self.colours):
            known = np.where(np.isfinite(values) & self._tells(values), values, self.black).astype(np.float64)
            part = (known - self.black) * (_TOP / (self.white - self.black))
            result[row] = np.rint(part).clip(0, _TOP)
        return result

    def with_pixels(self, pixels: Array) -> Array:
        """The samples with what the pixels changed; exactly the same where they changed nothing.

        A change is added, so that what lies above white stays above white.

        Args:
            pixels: uint16, of the shape of ``colours``.
        """
        result, coarse = self.colours.copy(), self.coarse()
        for row in range(len(result)):
            change = pixels[row].astype(np.float64) - coarse[row]
            changed = self.colours[row] + change * ((self.white - self.black) / _TOP)
            where = (change != 0) & self._tells(self.colours[row])
            np.copyto(result[row], _as_type(changed, result.dtype), where=where)
        return result

    def _tells(self, values: Array) -> Array:
        """Which values are data."""
        return np.ones(values.shape, bool) if self.nothing is None else values != values.dtype.type(self.nothing)

    def turned(self, turn: Callable[[Array], Array]) -> HighDepth:
        """The same with each plane turned."""
        alpha = None if self.alpha is None else turn(self.alpha)
        return replace(self, colours=turn(self.colours), alpha=alpha)


def _as_type(values: Array, dtype: np.dtype[Any]) -> Array:
    """Numbers in the type of the samples; integers are rounded and stay within their range."""
    if dtype.kind == "f":
        return values.astype(dtype)
    limits = np.iinfo(dtype)
    # The greatest integer of 64 bits is none in float64: the one above it is, and would turn into the least.
    highest = np.nextafter(float(limits.max), 0) if int(float(limits.max)) > limits.max else limits.max
    return np.rint(values).clip(limits.min, highest).astype(dtype)
