"""Masks: where a result comes in and where it stays away. ``shapes.py`` holds the values, ``drawing.py`` draws them."""

from __future__ import annotations

from lir_model.masks.shapes import NO_MASK, Effect, Grey, Linear, Mask, Radial, Shape, Stroke

__all__ = ["NO_MASK", "Effect", "Grey", "Linear", "Mask", "Radial", "Shape", "Stroke"]
