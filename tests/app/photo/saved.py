"""Files that Pillow writes, what is in them, and photos written and read again."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from PIL import Image

from lir_app.photo import Photo, SaveOptions, read_photo, write_photo

Array = np.ndarray[Any, Any]
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r tiff:Orientation="6" dc:title="A walk"/></x:xmpmeta>'


def ramp(height: int = 40, width: int = 56, channels: int = 3, dtype: type = np.uint8) -> Array:
    """A smooth picture that no two corners of are alike."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [y / height, x / width, (x + y) / (height + width), 0.2 + 0.6 * x / width][:channels]
    values = np.stack(planes, axis=2) * np.iinfo(dtype).max
    return values.astype(dtype) if channels > 1 else values[..., 0].astype(dtype)


def exif_bytes(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x013B] = orientation, "Maker", "Somebody"
    exif[0x8769] = {0x829A: (1, 250), 0x9003: "2026:05:01 12:00:00", 0x927C: b"maker note"}
    return exif.tobytes()


@cache
def wide_profile() -> bytes:
    """A profile with wider primaries than sRGB: Display P3's, with a gamma of 2.2."""
    return bytes(imagecodecs.cms_profile("rgb", whitepoint=(0.3127, 0.329, 1.0), primaries=P3, gamma=2.2))


P3 = (0.68, 0.32, 1.0, 0.265, 0.69, 1.0, 0.15, 0.06, 1.0)


def saved(tmp_path: Path, pixels: Array, name: str, **options: Any) -> Path:
    path = tmp_path / name
    Image.fromarray(pixels).save(path, **options)
    return path


def written(photo: Photo, target: Path, **options: Any) -> Photo:
    write_photo(photo, target, SaveOptions(**options))
    return read_photo(target)
