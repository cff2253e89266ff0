"""Lays pictures that are transparent on white, as files without transparency have them."""

from __future__ import annotations

import numpy as np

from lir_app.ui.images.pyramid import Bytes
from lir_model.pixels import to_rgb


def on_white(pixels: Bytes, alpha: Bytes) -> Bytes:
    """Pixels for the screen laid on white; ``alpha`` of their height and width."""
    if alpha.min(initial=255) == 255:
        return pixels
    share = alpha[..., None].astype(np.float32) / 255
    return np.rint(255 - share * (255 - to_rgb(pixels).astype(np.float32))).astype(np.uint8)
