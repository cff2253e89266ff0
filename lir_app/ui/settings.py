"""The settings that the window remembers: one table, in which each has a default and a check."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar, get_args

from PySide6.QtCore import QSettings

from lir_app.batch import DEFAULT_TEMPLATE, BatchError, Conflict, check_template
from lir_app.language import NAMES
from lir_app.photo.formats import writable
from lir_app.photo.photo import DEFAULT_QUALITY
from lir_app.ui.compare_mode import Mode

T = TypeVar("T")

ORGANISATION: Final = "LIR Studio"
APPLICATION: Final = "LIR Studio"


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting.

    Attributes:
        key: its name in the store; the part before the slash is its group.
        default: the value if none, or no valid one, is stored.
        cast: makes the value from decoded JSON; may raise TypeError, ValueError, KeyError or AttributeError.
        valid: whether a value can be used.
    """

    key: str
    default: T
    cast: Callable[[Any], T]
    valid: Callable[[T], bool] = lambda _: True


def _exactly(kind: type[T]) -> Callable[[Any], T]:
    def cast(value: object) -> T:
        if type(value) is not kind:
            raise TypeError(f"expected {kind.__name__}, found {type(value).__name__}")
        return value

    return cast


def _one_of(*values: str) -> Callable[[str], bool]:
    return lambda value: value in values


def _a_format(name: str) -> bool:
    return name in ("keep", *(row.name for row in writable()))


def _strings(value: object) -> tuple[str, ...]:
    return tuple(_exactly(str)(item) for item in _exactly(list)(value))


Rate = tuple[float, float]
"""Seconds that restoring takes for each photo of any size, and for each pixel."""


def _rates(value: object) -> dict[str, Rate]:
    rates = {}
    for key, rate in _exactly(dict)(value).items():
        fixed, per_pixel = _exactly(list)(rate)
        rates[_exactly(str)(key)] = (float(fixed), float(per_pixel))
    return rates


def _possible(rates: dict[str, Rate]) -> bool:
    return all(0 <= fixed < 1e4 and 0 <= per_pixel < 1 for fixed, per_pixel in rates.values())


def _a_template(template: str) -> bool:
    """Whether a template is valid, see ``check_template``."""
    try:
        check_template(template)
    except BatchError:
        return False
    return True


def _depth(value: object) -> int | None:
    return None if value is None else _exactly(int)(value)


RECENT_LIMIT: Final = 12
"""Most recent files that are remembered: chosen."""

GEOMETRY: Final = Setting("window/geometry", "", _exactly(str))
LANGUAGE: Final = Setting("window/language", "system", _exactly(str), _one_of("system", *NAMES))
APPEARANCE: Final = Setting("window/appearance", "system", _exactly(str), _one_of("system", "dark", "light"))
VIEW_MODE: Final = Setting("view/mode", "split", _exactly(str), _one_of(*Mode))
VIEW_LEVEL: Final = Setting("view/level_divider", False, _exactly(bool))
INFO_SHOWN: Final = Setting("view/info", False, _exactly(bool))
RECENT: Final[Setting[tuple[str, ...]]] = Setting(
    "files/recent", (), _strings, lambda paths: len(paths) <= RECENT_LIMIT
)
OPEN_FOLDER: Final = Setting("files/open_folder", "", _exactly(str))
SAVE_FOLDER: Final = Setting("files/save_folder", "", _exactly(str))
DEVICE: Final = Setting("restore/device", "auto", _exactly(str))
CHOICES: Final[Setting[dict[str, Any]]] = Setting("restore/choices", {}, _exactly(dict))
RATES: Final[Setting[dict[str, Rate]]] = Setting("restore/rates", {}, _rates, _possible)
SAVE_FORMAT: Final = Setting("save/format", "keep", _exactly(str), _a_format)
SAVE_QUALITY: Final = Setting("save/quality", DEFAULT_QUALITY, _exactly(int), lambda quality: 1 <= quality <= 100)
SAVE_DEPTH: Final = Setting("save/depth", None, _depth, lambda depth: depth in (None, 8, 16))
SAVE_METADATA: Final = Setting("save/metadata", True, _exactly(bool))
SAVE_TEMPLATE: Final = Setting("save/template", DEFAULT_TEMPLATE, _exactly(str), _a_template)
SAVE_CONFLICT: Final = Setting("save/conflict", "number", _exactly(str), _one_of(*get_args(Conflict)))


class Settings:
    """Reads and writes settings, as JSON, so that values keep their types."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, ORGANISATION, APPLICATION)

    def __getitem__(self, setting: Setting[T]) -> T:
        stored = self._store.value(setting.key)
        if not isinstance(stored, str):
            return setting.default
        try:
            value = setting.cast(json.loads(stored))
        except (TypeError, ValueError, KeyError, AttributeError):
            return setting.default
        return value if setting.valid(value) else setting.default

    def __setitem__(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, json.dumps(value))
