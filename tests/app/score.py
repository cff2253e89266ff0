"""How near a file comes to the clean picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image


def psnr(path: Path, clean: Image.Image) -> float:
    """Of a picture file against the clean picture, in dB."""
    error = np.asarray(Image.open(path).convert("RGB"), dtype=float) - np.asarray(clean)
    return float(10 * np.log10(255**2 / (error**2).mean()))
