"""Blends the pictures before and after a step into its result: strength, controls, mask. No PyTorch.

``control.py`` says what a control is; ``all_controls.py`` lists them; ``colours.py``, ``detail.py``, ``haze_left.py``
and ``halo_guard.py`` implement them; ``blend.py`` blends a picture, or the visible part of it; ``cache.py`` keeps what
does not change while a slider moves.
"""

from __future__ import annotations

from lir_model.blending.blend import FULL, Blending, VisiblePart, blended
from lir_model.blending.cache import BlendingCache
from lir_model.blending.control import NO_AMOUNTS, Amounts, Control

__all__ = ["FULL", "NO_AMOUNTS", "Amounts", "Blending", "BlendingCache", "Control", "VisiblePart", "blended"]
