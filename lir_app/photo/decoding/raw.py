"""Camera raw files, developed by LibRaw as the camera would: its exposure, its white balance, sRGB's curve."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any, Final

import numpy as np

from lir_app.photo.colour import Colour, srgb_profile
from lir_app.photo.decoding import dng
from lir_app.photo.decoding.captured_stderr import captured
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import DamagedError, UnreadKindError, check_size, damaged
from lir_app.photo.decoding.tiff import pages_of
from lir_model.pixels import Array

Sensor = Any
"""A raw file opened by rawpy, which has no types."""

_SRGB_GAMMA: Final = (2.4, 12.92)
"""Power, and slope near black, of sRGB's curve (IEC 61966-2-1), as LibRaw takes them."""
_BASELINE_EXPOSURE: Final = 50730
"""Tag BaselineExposure: stops to add to every picture of a camera (DNG specification 1.7, chapter 4)."""
_DAMAGE: Final = re.compile(r"data corrupted at|[Uu]nexpected end of file")
"""LibRaw's warnings of damaged data; it decodes what it can."""
_MOST_EMPTY: Final = 0.02
"""Largest share of the rows at the end of the sensor that may be 0; with more of them, the file is cut off: chosen."""


def decode(path: Path) -> Decoded:
    """Develops a raw file at full size: upright, sRGB, 16 bits.

    Raises:
        DamagedError: the file is cut off, or not a raw file.
        UnreadKindError: its samples are packed in an unknown way.
    """
    return _developed(path, half=False)


def preview(path: Path, side: int) -> Decoded:  # noqa: ARG001
    """Develops a raw file at half the size, in 8 bits, in a fraction of the time.

    Args:
        path: the file.
        side: ignored: LibRaw reduces to half the size only.

    Raises:
        DamagedError, UnreadKindError: as for ``decode``.
    """
    return _developed(path, half=True)


def _developed(path: Path, *, half: bool) -> Decoded:
    import rawpy

    _check_whole(path)
    failed: DamagedError | UnreadKindError | None = None
    complaints: list[str] = []
    for asked in (False, True):
        plain = _plain(path, asked=asked)
        if asked and plain is None:
            break
        try:
            with captured(complaints):
                pixels = _by_libraw(path if plain is None else io.BytesIO(plain), path, half=half)
        except rawpy.LibRawError as error:
            failed = DamagedError("it is not a camera raw file that can be read")
            failed.__cause__ = error
            continue
        if pixels.any():
            broken = any(_DAMAGE.search(line) for line in complaints)
            notes = (damaged(),) if broken else ()
            return Decoded(np.ascontiguousarray(pixels), None, Colour(srgb_profile()), 1, notes)
        # LibRaw returns black for what it cannot decompress, without an error. A sensor records noise even in the dark.
        failed = UnreadKindError("camera raw of samples that are packed in an unknown way")
    assert failed is not None
    raise failed


def _plain(path: Path, *, asked: bool) -> bytes | None:
    """As ``dng.plain``; None also for files that tifffile cannot read."""
    try:
        return dng.plain(path, asked=asked)
    except Exception:  # not a TIFF structure, or a maker's variant: LibRaw will say so
        return None


def _by_libraw(source: Path | io.BytesIO, path: Path, *, half: bool) -> Array:
    """Develops a file, or its bytes, by LibRaw.

    Args:
        source: what LibRaw reads.
        path: the original file, for its tags.
        half: whether half the size is enough.

    Returns:
        ``(h, w, 3)`` uint16, upright; uint8 at half the size.

    Raises:
        LibRawError: LibRaw cannot read it.
        DamagedError: the file is cut off.
    """
    import rawpy

    with rawpy.imread(str(source) if isinstance(source, Path) else source) as raw:
        check_size(raw.sizes.width, raw.sizes.height)
        _check_filled(raw)
        return np.asarray(
            raw.postprocess(
                output_bps=8 if half else 16,
                half_size=half,
                use_camera_wb=True,
                no_auto_bright=True,
                bright=_brightness(raw, path),
                # White is that of the sensor, not the brightest pixel: so exposures stay comparable.
                adjust_maximum_thr=0.0,
                highlight_mode=rawpy.HighlightMode.Blend,
                gamma=_SRGB_GAMMA,
                output_color=rawpy.ColorSpace.sRGB,
                user_flip=0 if dng.is_turned_unknown(path.read_bytes()) else None,
            )
        )


def _brightness(raw: Sensor, path: Path) -> float:
    """The factor by which LibRaw is to brighten the picture.

    When it blends highlights, LibRaw darkens the picture by the ratio of the largest to the smallest factor of the
    white balance; the factor undoes that, and applies the baseline exposure.
    """
    balance = [value for value in raw.camera_whitebalance[:3] if value > 0]
    if len(balance) < 3:
        balance = [value for value in raw.daylight_whitebalance[:3] if value > 0]
    ratio = max(balance) / min(balance) if len(balance) == 3 else 1.0
    return float(ratio * 2.0 ** _baseline_exposure(path))


def _baseline_exposure(path: Path) -> float:
    """Stops, between -5 and 5; 0 without the tag."""
    import tifffile

    try:
        with tifffile.TiffFile(path) as file:
            tags = file.pages.first.tags
            if _BASELINE_EXPOSURE not in tags:
                return 0.0
            over, under = tags[_BASELINE_EXPOSURE].value
            return float(np.clip(over / under, -5, 5))
    except Exception:  # raw files that are not built like TIFF have no such tag
        return 0.0


def _check_whole(path: Path) -> None:
    """Refuses files that are shorter than their tags say: LibRaw returns black pixels for the missing data.

    Raises:
        DamagedError: the file is cut off.
    """
    import tifffile

    size = path.stat().st_size
    try:
        with tifffile.TiffFile(path) as file:
            ends = [
                start + count
                for page in pages_of(file)
                for start, count in zip(page.dataoffsets, page.databytecounts, strict=False)
            ]
    except Exception:  # not a TIFF structure, or a maker's variant
        return
    if ends and max(ends) > size:
        raise DamagedError("it is cut off")


def _check_filled(raw: Sensor) -> None:
    """Refuses a picture whose last rows are all 0: the file ended before them.

    Raises:
        DamagedError: the file is cut off.
    """
    if raw.raw_type.name != "Flat":
        return
    sensor: Array = raw.raw_image_visible
    empty: Array = np.asarray(~sensor.any(axis=1))
    rows = len(empty) if empty.all() else int(np.argmin(empty[::-1]))
    if rows > _MOST_EMPTY * len(empty):
        raise DamagedError(
            "it is cut off: {rows} of {count} rows of the sensor are missing", rows=rows, count=len(empty)
        )
