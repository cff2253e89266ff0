"""Samples of more than 16 bits or in floating point, kept beside the pixels so that they can be written again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from lir_model.pixels import Array

_TOP: Final = 65535
"""White of the pixels beside which samples are kept: they have 16 bits."""


@dataclass(frozen=True, eq=False)
class HighDepth:
    """Samples of a photo, floating-point numbers or integers of more than 16 bits; its pixels are a coarse copy.

    Attributes:
        colours: ``(h, w)`` or ``(h, w, 3)``, not multiplied by alpha; of any values, including infinity and NaN.
        black: the value that is 0 in the pixels.
        white: the value that is 65535 in the pixels.
        alpha: ``(h, w)``, or None.
        nothing: the value that stands for missing data, and is never changed; or None.
    """

    colours: Array
    black: float = 0.0
    white: float = 1.0
    alpha: Array | None = None
    nothing: float | None = None

    @property
    def goes_beyond(self) -> bool:
        """Whether some values are not between black and white, NaN and missing data included."""
        return not bool(((self.colours >= self.black) & (self.colours <= self.white)).all())

    def coarse(self) -> Array:
        """The pixels, uint16: values are clipped to black and white; infinity, NaN and missing data become black."""
        result = np.empty(self.colours.shape, np.uint16)
        for row, values in enumerate(self.colours):
            known = np.where(np.isfinite(values) & self._is_data(values), values, self.black).astype(np.float64)
            part = (known - self.black) * (_TOP / (self.white - self.black))
            result[row] = np.rint(part).clip(0, _TOP)
        return result

    def with_pixels(self, pixels: Array) -> Array:
        """The samples for changed pixels; samples of unchanged pixels stay exactly as they are.

        The change of a pixel is added to its sample, so that values above white stay above white.

        Args:
            pixels: uint16, of the shape of ``colours``.
        """
        result, coarse = self.colours.copy(), self.coarse()
        for row in range(len(result)):
            change = pixels[row].astype(np.float64) - coarse[row]
            changed = self.colours[row] + change * ((self.white - self.black) / _TOP)
            where = (change != 0) & self._is_data(self.colours[row])
            np.copyto(result[row], _as_type(changed, result.dtype), where=where)
        return result

    def _is_data(self, values: Array) -> Array:
        """Which values are not missing data, as booleans of the same shape."""
        return np.ones(values.shape, bool) if self.nothing is None else values != values.dtype.type(self.nothing)

    def turned(self, turn: Callable[[Array], Array]) -> HighDepth:
        """The samples with each plane turned by a function."""
        alpha = None if self.alpha is None else turn(self.alpha)
        return replace(self, colours=turn(self.colours), alpha=alpha)


def _as_type(values: Array, dtype: np.dtype[Any]) -> Array:
    """Numbers in the type of the samples; integers are rounded and stay within their range."""
    if dtype.kind == "f":
        return values.astype(dtype)
    limits = np.iinfo(dtype)
    # The largest 64-bit integer is not exact in float64: rounded up, it would overflow to the smallest.
    highest = np.nextafter(float(limits.max), 0) if int(float(limits.max)) > limits.max else limits.max
    return np.rint(values).clip(limits.min, highest).astype(dtype)
