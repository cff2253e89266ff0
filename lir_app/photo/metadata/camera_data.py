"""How a photo was taken, from its EXIF, as texts for people."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image

from lir_app.photo.metadata.exif import EXIF_IFD
from lir_model.messages import Message

_MAKE, _MODEL, _LENS, _TAKEN, _CHANGED = 0x010F, 0x0110, 0xA434, 0x9003, 0x0132
_EXPOSURE, _APERTURE, _SENSITIVITY, _FOCAL_LENGTH = 0x829A, 0x829D, 0x8827, 0x920A
"""Tags of EXIF (CIPA DC-008, 4.6)."""


@dataclass(frozen=True)
class Shot:
    """How a photo was taken (CIPA DC-008), in texts that are empty if EXIF lacks something or it is broken.

    Attributes:
        camera: maker and model.
        lens: its name.
        taken: date and time, such as ``2024-05-17 18:03:21``.
        exposure: exposure time, such as ``1/125 s``.
        aperture: f-number, such as ``f/2.8``.
        sensitivity: such as ``ISO 400``.
        focal_length: such as ``35 mm``.
    """

    camera: str = ""
    lens: str = ""
    taken: str = ""
    exposure: str = ""
    aperture: str = ""
    sensitivity: str = ""
    focal_length: str = ""


UNKNOWN: Final = Shot()
"""Nothing is known."""


def shot_of(exif: bytes | None) -> Shot:
    """How a photo was taken; ``UNKNOWN`` if EXIF is None or cannot be read."""
    if exif is None:
        return UNKNOWN
    found = Image.Exif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found.load(exif)
        inner: Mapping[int, Any] = found.get_ifd(EXIF_IFD)
    except Exception:
        return UNKNOWN
    make, model = _text(found.get(_MAKE)), _text(found.get(_MODEL))
    return Shot(
        camera=model if model.lower().startswith(make.lower()) else f"{make} {model}".strip(),
        lens=_text(inner.get(_LENS)),
        taken=_date(_text(inner.get(_TAKEN)) or _text(found.get(_CHANGED))),
        exposure=_number(inner.get(_EXPOSURE), _seconds),
        aperture=_number(inner.get(_APERTURE), lambda value: Message("f/{value:g}", value=value)),
        sensitivity=_number(inner.get(_SENSITIVITY), lambda value: Message("ISO {value:g}", value=value)),
        focal_length=_number(inner.get(_FOCAL_LENGTH), lambda value: Message("{value:g} mm", value=value)),
    )


def _text(value: object) -> str:
    return value.strip(" \0") if isinstance(value, str) else ""


def _date(text: str) -> str:
    """Date and time with hyphens in the date, where EXIF has colons."""
    date, space, time = text.partition(" ")
    return f"{date.replace(':', '-')}{space}{time}"


def _number(value: object, words: Callable[[float], str]) -> str:
    first = value[0] if isinstance(value, tuple) and value else value
    try:
        number = float(first)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return ""
    return words(round(number, 4)) if 0 < number < 1e7 else ""


def _seconds(value: float) -> str:
    return Message("{value:g} s", value=value) if value >= 0.4 else Message("1/{value:.0f} s", value=1 / value)
