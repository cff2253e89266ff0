"""Masks: where a result is used and where the photo stays. ``mask.py`` holds the values, ``drawing.py`` draws them."""

from __future__ import annotations

from lir_model.masks.mask import NO_MASK, Effect, Grey, Linear, Mask, Radial, Shape, Stroke

__all__ = ["NO_MASK", "Effect", "Grey", "Linear", "Mask", "Radial", "Shape", "Stroke"]
