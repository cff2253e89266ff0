"""ICC profiles (ICC.1:2022): writes and parses those of a matrix and curves; those of tables are left to LittleCMS."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from lir_model.messages import MessageError
from lir_model.pixels import Array

D50: Final = np.array([0.9642, 1.0, 0.8249])
"""White of the profile connection space in XYZ (ICC.1, section 7.2.16)."""
_BRADFORD: Final = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
"""The Bradford matrix, from XYZ to cone responses, which are scaled to adapt to another white (ICC.1, annex E.1)."""
SRGB_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Parameters g, a, b, c, d of sRGB's curve (IEC 61966-2-1) as a parametric curve of type 3."""

Chromaticity = tuple[float, float]
"""The coordinates x and y of a colour (CIE 1931)."""
Curve = float | tuple[float, ...] | Array
"""A curve: a gamma, the parameters of a parametric curve of type 3, or a table of evenly spaced values in [0, 1]."""


class ProfileError(MessageError):
    """A colour profile is broken, or is one for another kind of picture."""


def primaries_to_xyz(primaries: tuple[Chromaticity, ...], white: Chromaticity) -> Array:
    """The matrix from linear RGB to XYZ under D50, ``(3, 3)``; its rows are X, Y, Z."""
    columns = np.stack([_xyz(*each) for each in primaries], axis=1)
    source = _xyz(*white)
    matrix = columns * np.linalg.solve(columns, source)
    adapted = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ D50) / (_BRADFORD @ source)) @ _BRADFORD
    return np.asarray(adapted @ matrix)


def _xyz(x: float, y: float) -> Array:
    return np.array([x / y, 1.0, (1 - x - y) / y])


def make(name: str, primaries: tuple[Chromaticity, ...], white: Chromaticity, *curves: Curve) -> bytes:
    """Writes an RGB profile, of version 4.3 and class display.

    Args:
        name: its description, shown to people.
        primaries: chromaticities of red, green and blue.
        white: chromaticity of white; colours are adapted to D50.
        curves: from the values of the file to linear light: one for all channels, or one for each.

    Raises:
        ValueError, ArithmeticError, LinAlgError: the primaries span no colour space.
    """
    matrix = primaries_to_xyz(primaries, white)
    tags: dict[bytes, bytes] = {
        b"desc": _text(name),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz_tag(D50),
    }
    each = curves if len(curves) == 3 else curves * 3
    for letter, column, curve in zip((b"r", b"g", b"b"), matrix.T, each, strict=True):
        tags[letter + b"XYZ"] = _xyz_tag(column)
        tags[letter + b"TRC"] = _curve_tag(curve)
    return _file(b"RGB ", tags)


def make_grey(name: str, curve: Curve) -> bytes:
    """Writes a profile for grey pictures."""
    tags = {b"desc": _text(name), b"cprt": _text("No copyright, use freely"), b"wtpt": _xyz_tag(D50)}
    return _file(b"GRAY", tags | {b"kTRC": _curve_tag(curve)})


def _file(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A profile with these tags; equal ones share their data."""
    table, body, place = struct.pack(">L", len(tags)), b"", {}
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        if data not in place:
            place[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += name + struct.pack(">LL", place[data], len(data))
    head = struct.pack(
        ">L4sL4s4s4s6H4s4sLLLQL3l4s",
        *(start + len(body), b"\0\0\0\0", 0x04300000, b"mntr", space, b"XYZ ", 2024, 1, 1, 0, 0, 0, b"acsp"),
        *(b"\0\0\0\0", 0, 0, 0, 0, 0, *(round(v * 65536) for v in D50), b"\0\0\0\0"),
    )
    return head.ljust(128, b"\0") + table + body


def _fixed(value: float) -> bytes:
    return struct.pack(">l", round(value * 65536))


def _text(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">LL2s2sLL", 1, 12, b"en", b"US", len(encoded), 28) + encoded


def _xyz_tag(values: Array) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_fixed(float(value)) for value in values)


def _curve_tag(curve: Curve) -> bytes:
    if isinstance(curve, np.ndarray):
        values = np.rint(curve.clip(0, 1) * 65535).astype(">u2")
        return b"curv\0\0\0\0" + struct.pack(">L", len(values)) + values.tobytes()
    if isinstance(curve, tuple):
        return b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(map(_fixed, curve))
    return b"para\0\0\0\0" + struct.pack(">HH", 0, 0) + _fixed(curve)


@dataclass(frozen=True, eq=False)
class Parsed:
    """The content of a profile.

    Attributes:
        space: colour space, such as ``RGB``, ``GRAY``, ``CMYK``.
        tables: whether it converts by tables rather than by a matrix and curves.
        matrix: ``(3, 3)`` from linear RGB to XYZ under D50; None unless it is an RGB profile with a matrix.
        curves: for each channel, linear light in [0, 1] at 65,536 evenly spaced values of the file; empty with tables
            and other colour spaces.
    """

    space: str
    tables: bool
    matrix: Array | None
    curves: tuple[Array, ...]


@cache
def parse(icc: bytes) -> Parsed:
    """Parses a profile.

    Raises:
        ProfileError: it is broken.
    """
    try:
        tags = _tags(icc)
        space = icc[16:20].decode("ascii").strip()
        if any(name in tags for name in (b"A2B0", b"A2B1", b"D2B0", b"D2B1")):
            return Parsed(space, True, None, ())
        if space == "GRAY":
            return Parsed(space, False, None, (_curve(tags[b"kTRC"]),))
        if space != "RGB":
            return Parsed(space, False, None, ())
        columns = [_columns(tags[letter + b"XYZ"]) for letter in (b"r", b"g", b"b")]
        curves = tuple(_curve(tags[letter + b"TRC"]) for letter in (b"r", b"g", b"b"))
    except (struct.error, KeyError, ValueError, IndexError) as error:
        raise ProfileError("the profile is broken") from error
    matrix = np.stack(columns, axis=1)
    if abs(np.linalg.det(matrix)) < 1e-6 or not all(np.isfinite(curve).all() for curve in curves):
        raise ProfileError("the profile is broken")
    return Parsed(space, False, matrix, curves)


def _tags(icc: bytes) -> dict[bytes, bytes]:
    if icc[36:40] != b"acsp":
        raise ValueError("no profile")
    (count,) = struct.unpack_from(">L", icc, 128)
    tags = {}
    for number in range(min(count, 200)):
        name, start, length = struct.unpack_from(">4sLL", icc, 132 + 12 * number)
        tags[name] = icc[start : start + length]
    return tags


def _columns(tag: bytes) -> Array:
    return np.array(struct.unpack_from(">3l", tag, 8)) / 65536


def _curve(tag: bytes) -> Array:
    """The curve in a tag of type ``curv`` or ``para``, see ``Parsed.curves``."""
    x = np.linspace(0, 1, 65536)
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">L", tag, 8)
        if count == 0:
            return x
        values = np.frombuffer(tag, ">u2", count, 12)
        return x ** (values[0] / 256) if count == 1 else np.interp(x, np.linspace(0, 1, count), values / 65535)
    if tag[:4] != b"para":
        raise ValueError("no curve")
    (kind,) = struct.unpack_from(">H", tag, 8)
    count = (1, 3, 4, 5, 7)[kind]
    g, a, b, c, d, e, f = [v / 65536 for v in struct.unpack_from(f">{count}l", tag, 12)] + [0.0] * (7 - count)
    if kind == 0:
        a, d = 1.0, -1.0
    elif kind in (1, 2):
        # Below -b/a the curve is the constant c, which is 0 in type 1 (ICC.1, table 68).
        d, e, f, c = -b / a, c, c, 0.0
    power = np.maximum(a * x + b, 0) ** g + e
    return np.where(x >= d, power, c * x + f).clip(0, 1)
