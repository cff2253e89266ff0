"""Regions of the picture in XMP, such as faces: turned with the picture.

Their coordinates are those of the stored pixels (MWG, Guidelines for Handling Image Metadata 2.0, section 5.9;
Microsoft Photo's people tagging). Some programs write those of the upright picture instead; the size of the picture,
which is stored with them, shows which.
"""

from __future__ import annotations

from typing import Final
from xml.dom import minidom

from lir_app.photo.metadata import xmp

_AREA: Final = "http://ns.adobe.com/xmp/sType/Area#"
_DIMENSIONS: Final = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_MICROSOFT: Final = "http://ns.microsoft.com/photo/1.2/t/Region#"

Place = tuple[float, float, float, float]
"""The middle (x, y), width and height of a region, as shares of the width and height of the picture."""


def upright(packet: bytes, orientation: int, width: int, height: int) -> bytes:
    """The packet with its regions turned upright with the pixels.

    Args:
        packet: XMP.
        orientation: the one by which the pixels were turned, 1 to 8.
        width: of the turned picture, in pixels.
        height: of the turned picture, in pixels.
    """
    has_regions = any(name.encode() in packet for name in (_AREA, _MICROSOFT))
    document = xmp.parsed(packet) if has_regions and orientation != 1 else None
    if document is None or (orientation >= 5 and _is_for_upright(document, width > height)):
        return packet
    for element in document.getElementsByTagName("*"):
        _turn_area(element, orientation)
        _turn_rectangle(element, orientation)
        if orientation >= 5:
            _swap_dimensions(element)
    return xmp.unparsed(document)


def turned(place: Place, orientation: int) -> Place:
    """A place after the picture was turned by an orientation of 1 to 8."""
    x, y, width, height = place
    if orientation in (5, 6, 7, 8):
        x, y, width, height = y, x, height, width
    if orientation in (3, 4, 7, 8):
        y = 1 - y
    if orientation in (2, 3, 6, 7):
        x = 1 - x
    return x, y, width, height


def _is_for_upright(document: minidom.Document, is_wide: bool) -> bool:
    """Whether the size in the packet is in the same format, wide or high, as the turned picture."""
    for element in document.getElementsByTagName("*"):
        sizes = _numbers([xmp.value_of(element, _DIMENSIONS, name) for name in ("w", "h")])
        if sizes is not None and sizes[0] != sizes[1]:
            return (sizes[0] > sizes[1]) == is_wide
    return False


def _turn_area(element: minidom.Element, orientation: int) -> None:
    """Turns a region of the Metadata Working Group; a point or a circle has no width and height."""
    names = ("x", "y", "w", "h")
    if (values := _numbers([xmp.value_of(element, _AREA, name) or "0" for name in names])) is None:
        return
    if not xmp.value_of(element, _AREA, "x") or xmp.value_of(element, _AREA, "unit") not in ("normalized", ""):
        return
    place = turned((values[0], values[1], values[2], values[3]), orientation)
    for name, value in zip(names, place, strict=True):
        xmp.set_value(element, _AREA, name, f"{value:.6g}")


def _swap_dimensions(element: minidom.Element) -> None:
    width, height = (xmp.value_of(element, _DIMENSIONS, name) for name in ("w", "h"))
    if width and height:
        xmp.set_value(element, _DIMENSIONS, "w", height)
        xmp.set_value(element, _DIMENSIONS, "h", width)


def _turn_rectangle(element: minidom.Element, orientation: int) -> None:
    """Turns a region of Microsoft Photo: a text of left, top, width and height."""
    values = _numbers(xmp.value_of(element, _MICROSOFT, "Rectangle").split(","))
    if values is None or len(values) != 4:
        return
    left, top, width, height = values
    x, y, width, height = turned((left + width / 2, top + height / 2, width, height), orientation)
    numbers = (x - width / 2, y - height / 2, width, height)
    xmp.set_value(element, _MICROSOFT, "Rectangle", ", ".join(f"{value:.6g}" for value in numbers))


def _numbers(texts: list[str]) -> list[float] | None:
    try:
        return [float(text) for text in texts]
    except ValueError:
        return None
