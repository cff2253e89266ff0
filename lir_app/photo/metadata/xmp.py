"""XMP packets (XMP specification, parts 1 and 3): single values are changed, everything else stays as it is."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterable
from typing import Final
from xml.dom import minidom
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import quoteattr

from lir_app.photo.metadata.iptc import Property
from lir_app.photo.metadata.metadata import Metadata

_TIFF: Final = "http://ns.adobe.com/tiff/1.0/"
_EXIF: Final = "http://ns.adobe.com/exif/1.0/"
_XMP: Final = "http://ns.adobe.com/xap/1.0/"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XMLNS: Final = "http://www.w3.org/2000/xmlns/"
_NOTE: Final = "http://ns.adobe.com/xmp/note/"
_GAIN_MAP: Final = ("http://ns.adobe.com/hdr-gain-map/1.0/", "http://ns.apple.com/HDRGainMap/1.0/")
_CONTAINER: Final = "http://ns.google.com/photos/1.0/container/"
_ITEM: Final = "http://ns.google.com/photos/1.0/container/item/"
_CAMERA: Final = "http://ns.google.com/photos/1.0/camera/"
MARK: Final = "urn:lir-studio:restoration:1.0#"
"""The namespace of the mark of results (``lir_app.batch.mark``)."""
_NEW: Final = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="w"?>'
)
_SHORT: Final = {_TIFF: "tiff", _EXIF: "exif", _XMP: "xmp", _RDF: "rdf", _NOTE: "xmpNote"}
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def _encoding(packet: bytes) -> str:
    return next((name for mark, name in _BOMS if packet.startswith(mark)), "utf-8")


def _text(packet: bytes) -> tuple[str, str]:
    """The text of a packet, and its encoding."""
    encoding = _encoding(packet)
    return packet.decode(encoding, "surrogateescape" if encoding == "utf-8" else "replace"), encoding


def _packet(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "surrogateescape" if encoding == "utf-8" else "replace")


def _prefixes(text: str, namespace: str) -> set[str]:
    """The prefixes that a packet declares for a namespace, and the usual one, which some do not declare."""
    found = re.findall(rf"xmlns:([\w.-]+)\s*=\s*[\"']{re.escape(namespace)}[\"']", text)
    return {*found, *([_SHORT[namespace]] if namespace in _SHORT else [])}


def _patterns(text: str, namespace: str, name: str) -> list[re.Pattern[str]]:
    """Patterns of a simple property, as attribute and as element; the second group is its value."""
    patterns = []
    for prefix in _prefixes(text, namespace):
        tag = f"{re.escape(prefix)}:{name}"
        patterns.append(re.compile(rf"(\s{tag}\s*=\s*[\"']\s*)([^<\"']*?)(\s*[\"'])"))
        patterns.append(re.compile(rf"(<{tag}(?:\s[^<>]*)?>\s*)([^<]*?)(\s*</{tag}\s*>)"))
    return patterns


def _value(text: str, namespace: str, name: str) -> str | None:
    for pattern in _patterns(text, namespace, name):
        if match := pattern.search(text):
            return match[2]
    return None


def _with_value(text: str, namespace: str, name: str, value: str) -> str:
    """The text with another value of a simple property, wherever it occurs; unchanged without it."""
    for pattern in _patterns(text, namespace, name):
        text = pattern.sub(rf"\g<1>{value}\g<3>", text)
    return text


def orientation_of(packet: bytes | None) -> int:
    """The orientation of the stored pixels, 1 to 8; 1 if the packet has none."""
    value = _value(_text(packet)[0], _TIFF, "Orientation") if packet else None
    return int(value) if value in tuple("12345678") else 1


def upright(packet: bytes) -> bytes:
    """The packet with orientation 1 if it has an orientation."""
    text, encoding = _text(packet)
    changed = _with_value(text, _TIFF, "Orientation", "1")
    return packet if changed == text else _packet(changed, encoding)


def matched_to(packet: bytes, width: int, height: int) -> bytes:
    """The packet with the size of the picture, in pixels, corrected, and without thumbnails: they show the original."""
    text, encoding = _text(packet)
    changed = text
    names = ((_TIFF, "ImageWidth", "ImageLength"), (_EXIF, "PixelXDimension", "PixelYDimension"))
    for namespace, across, down in names:
        changed = _with_value(changed, namespace, across, str(width))
        changed = _with_value(changed, namespace, down, str(height))
    for prefix in _prefixes(changed, _XMP):
        tag = f"{re.escape(prefix)}:Thumbnails"
        changed = re.sub(rf"<{tag}(?:\s[^<>]*)?>.*?</{tag}\s*>", "", changed, flags=re.DOTALL)
    return packet if changed == text else _packet(changed, encoding)


def parsed(packet: bytes) -> minidom.Document | None:
    """The packet as a document; None if it is not XML, or declares entities, which can expand without end."""
    text, _ = _text(packet)
    text = text.lstrip("\ufeff").rstrip("\0 \n")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return None
    try:
        return minidom.parseString(re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode("utf-8", "replace"))
    except (ExpatError, ValueError):
        return None


def unparsed(document: minidom.Document) -> bytes:
    """A document as a packet."""
    return "".join(node.toxml() for node in document.childNodes).encode()


def _remove(element: minidom.Element) -> None:
    parent = element.parentNode
    if isinstance(parent, minidom.Element):
        parent.removeChild(element)


def without_gain_map(packet: bytes) -> bytes:
    """The packet without the properties that announce a gain map or a film behind the picture."""
    if not any(name.encode() in packet for name in (*_GAIN_MAP, _CONTAINER, _CAMERA)):
        return packet
    document = parsed(packet)
    if document is None:
        return packet
    for element in list(document.getElementsByTagName("*")):
        if _promises(element):
            _remove(element)
        for node in [element.attributes.item(place) for place in range(element.attributes.length)]:
            if isinstance(node, minidom.Attr) and _promises(node):
                element.removeAttributeNode(node)
    return unparsed(document)


def _promises(node: minidom.Element | minidom.Attr) -> bool:
    film = (node.localName or "").startswith(("MotionPhoto", "MicroVideo"))
    return node.namespaceURI in (*_GAIN_MAP, _CONTAINER) or (node.namespaceURI == _CAMERA and film)


def with_gain_map_of(packet: bytes, length: int) -> bytes:
    """The packet with the length in bytes of the gain map that it announces corrected (Ultra HDR image format 1.1)."""
    document = parsed(packet) if _ITEM.encode() in packet else None
    if document is None:
        return packet
    items = [item for item in _items(document, "GainMap") if value_of(item, _ITEM, "Length") not in ("", str(length))]
    for item in items:
        set_value(item, _ITEM, "Length", str(length))
    return unparsed(document) if items else packet


def _items(document: minidom.Document, semantic: str) -> list[minidom.Element]:
    """The items of a container that have this semantic, such as ``GainMap``."""
    found = document.getElementsByTagName("*")
    return [each for each in found if each.localName != "Semantic" and value_of(each, _ITEM, "Semantic") == semantic]


def value_of(element: minidom.Element, namespace: str, name: str) -> str:
    """The value of a property of an element, an attribute or an element in it; empty without it."""
    if text := element.getAttributeNS(namespace, name):
        return text
    child = _child(element, namespace, name)
    return "" if child is None else _words(child)


def set_value(element: minidom.Element, namespace: str, name: str, text: str) -> None:
    """Changes the value of a property, an attribute or an element in it; does nothing without it."""
    attribute, child = element.getAttributeNodeNS(namespace, name), _child(element, namespace, name)
    if attribute is not None:
        attribute.value = text
    elif child is not None and child.ownerDocument is not None:
        for node in list(child.childNodes):
            child.removeChild(node)
        child.appendChild(child.ownerDocument.createTextNode(text))


def _child(element: minidom.Element, namespace: str, name: str) -> minidom.Element | None:
    children = (node for node in element.childNodes if isinstance(node, minidom.Element))
    return next((node for node in children if (node.namespaceURI, node.localName) == (namespace, name)), None)


def holds_only_the_mark(packet: bytes) -> bool:
    """Whether a packet contains nothing but the mark of a result."""
    document = parsed(packet)
    if document is None:
        return False
    for each in document.getElementsByTagNameNS(_RDF, "Description"):
        attributes = [each.attributes.item(place) for place in range(each.attributes.length)]
        names = {node.namespaceURI for node in attributes if isinstance(node, minidom.Attr)}
        names |= {node.namespaceURI for node in each.childNodes if isinstance(node, minidom.Element)}
        if names - {_RDF, _XMLNS, MARK}:
            return False
    return True


def with_properties(packet: bytes | None, properties: Iterable[Property]) -> tuple[bytes, bool] | None:
    """Adds properties to a packet that it lacks.

    Unordered lists, such as keywords, get the texts that they lack. A property with another value stays as it is.

    Args:
        packet: the packet; None makes a new one.
        properties: in any order.

    Returns:
        The new packet, and whether it says all of the properties now; None if the packet is not XML.
    """
    document = parsed(packet or _NEW)
    roots = document.getElementsByTagNameNS(_RDF, "RDF") if document else []
    if document is None or not roots:
        return None
    descriptions = roots[0].getElementsByTagNameNS(_RDF, "Description")
    new, whole = [], True
    for each in properties:
        there = roots[0].getElementsByTagNameNS(each.namespace, each.name)
        present = [node.getAttributeNS(each.namespace, each.name) for node in descriptions]
        if not there and not any(present):
            new.append(each.xml())
            continue
        lists = [bag for node in there for bag in node.getElementsByTagNameNS(_RDF, "Bag")]
        present += [_words(item) for node in there for item in (node.getElementsByTagNameNS(_RDF, "li") or [node])]
        lacking = [text for text in each.texts if text.strip() not in present]
        if each.kind == "Bag" and lists:
            for text in lacking:
                item = lists[0].appendChild(document.createElementNS(_RDF, f"{lists[0].prefix}:li"))
                item.appendChild(document.createTextNode(text))
        elif lacking:
            whole = False
    about = descriptions[0].getAttributeNS(_RDF, "about") if descriptions else ""
    if new:
        source = f'<rdf:Description xmlns:rdf="{_RDF}" rdf:about={quoteattr(about)}>{"".join(new)}</rdf:Description>'
        added = minidom.parseString(source.encode()).documentElement
        if added is not None:
            roots[0].appendChild(document.importNode(added, deep=True))
    return unparsed(document), whole


def _words(element: minidom.Element) -> str:
    return "".join(node.data for node in element.childNodes if isinstance(node, minidom.Text)).strip()


def film_length(packet: bytes) -> int:
    """The length in bytes of the film at the end of a motion photo's file; 0 if the packet announces none."""
    document = parsed(packet) if _ITEM.encode() in packet else None
    lengths = [value_of(item, _ITEM, "Length") for item in _items(document, "MotionPhoto")] if document else []
    lengths.append(_value(_text(packet)[0], _CAMERA, "MicroVideoOffset") or "")
    return next((int(length) for length in lengths if length.isdecimal()), 0)


# Extended XMP (part 3, 1.1.3.1)


def guid(extended: bytes) -> bytes:
    """The GUID of an extended packet, by which the first packet refers to it."""
    return hashlib.md5(extended, usedforsecurity=False).hexdigest().upper().encode()


def with_guid(packet: bytes, extended: bytes) -> bytes:
    """The first packet with its reference to the extended one corrected."""
    text, encoding = _text(packet)
    return _packet(_with_value(text, _NOTE, "HasExtendedXMP", guid(extended).decode()), encoding)


def in_one(metadata: Metadata) -> bytes | None:
    """The XMP of a photo in one packet, for formats that hold packets of any length; or None."""
    packet, extended = metadata.xmp, metadata.extended_xmp
    return joined(packet, extended) if packet and extended else packet


def joined(packet: bytes, extended: bytes) -> bytes:
    """One packet with the properties of both; the first alone if one of them cannot be parsed."""
    first, second = parsed(packet), parsed(extended)
    if first is None or second is None:
        return packet
    targets, sources = (document.getElementsByTagNameNS(_RDF, "RDF") for document in (first, second))
    if not targets or not sources:
        return packet
    for description in list(sources[0].childNodes):
        if isinstance(description, minidom.Element):
            copied = first.importNode(description, deep=True)
            _declare_inherited(description, copied)
            targets[0].appendChild(copied)
    for description in first.getElementsByTagNameNS(_RDF, "Description"):
        if description.hasAttributeNS(_NOTE, "HasExtendedXMP"):
            description.removeAttributeNS(_NOTE, "HasExtendedXMP")
        for element in description.getElementsByTagNameNS(_NOTE, "HasExtendedXMP"):
            _remove(element)
    return unparsed(first)


def _declare_inherited(original: minidom.Element, copied: minidom.Element) -> None:
    """Declares on a copy the prefixes that the elements around the original declare."""
    outer = original.parentNode
    while isinstance(outer, minidom.Element):
        for name, value in outer.attributes.items():
            if name.startswith("xmlns:") and not copied.hasAttribute(name) and value is not None:
                copied.setAttributeNS(_XMLNS, name, value)
        outer = outer.parentNode


def split(packet: bytes, largest: int) -> tuple[bytes, bytes] | None:
    """Splits a packet into a first one of at most so many bytes and an extended one with the rest.

    The longest properties are moved first. None if the packet cannot be parsed, or is too long without any property.
    """
    document = parsed(packet)
    roots = document.getElementsByTagNameNS(_RDF, "RDF") if document else []
    if document is None or not roots:
        return None
    rest = minidom.parseString(f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}"/></x:xmpmeta>')
    target = rest.getElementsByTagNameNS(_RDF, "RDF")[0]
    first = roots[0].getElementsByTagNameNS(_RDF, "Description")
    if not first:
        return None
    first[0].setAttributeNS(_XMLNS, "xmlns:xmpNote", _NOTE)
    first[0].setAttributeNS(_NOTE, "xmpNote:HasExtendedXMP", "0" * 32)
    descriptions = [node for node in roots[0].childNodes if isinstance(node, minidom.Element)]
    properties = [node for each in descriptions for node in each.childNodes if isinstance(node, minidom.Element)]
    for node in sorted(properties, key=lambda node: len(node.toxml()), reverse=True):
        if len(unparsed(document)) <= largest:
            break
        description = rest.createElementNS(_RDF, "rdf:Description")
        description.setAttributeNS(_RDF, "rdf:about", first[0].getAttributeNS(_RDF, "about"))
        target.appendChild(description)
        copied = rest.importNode(node, deep=True)
        _declare_inherited(node, copied)
        description.appendChild(copied)
        _remove(node)
    extended, kept = unparsed(rest), unparsed(document)
    return (with_guid(kept, extended), extended) if len(kept) <= largest else None
