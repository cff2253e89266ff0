"""Photo files that tell all that their format can tell, built without the code under test."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

import imagecodecs
import numpy as np
import pillow_heif
from PIL import Image, TiffImagePlugin

Array = np.ndarray[Any, Any]

WIDTH, HEIGHT = 96, 64
MAKER: Final = b"Acme Cameras\0"
TAKEN: Final = b"2026:05:01 12:00:00\0"
NOTE: Final = b"Acme\0\1" + bytes(range(7, 250)) + b"II*\0"
NOTE_AT: Final = 400
"""Place of the maker note in the EXIF."""
LATITUDE: Final = struct.pack("<6L", 52, 1, 31, 1, 12, 1)
CAPTIONS: Final = (b"harbour", b"A Person", b"(c) A Person", b"Boats at night")
IIM: Final = b"".join(
    b"\x1c\x02" + bytes([dataset]) + struct.pack(">H", len(text)) + text
    for dataset, text in zip((25, 80, 116, 120), CAPTIONS, strict=True)
)
RESOURCES: Final = b"8BIM" + struct.pack(">HHL", 0x0404, 0, len(IIM)) + IIM + b"\0" * (len(IIM) % 2)
TITLE: Final = "Ein Spaziergang – 散歩"
COMMENT: Final = "Taken from the pier"
LONG: Final = "0123456789abcdef" * 12_000
"""Longer than a segment of a JPEG file."""
DENSITY: Final = 254
"""Dots per inch; a round number of dots per metre too."""


def picture(channels: int = 3, dtype: type = np.uint8) -> Array:
    """A smooth picture that no two corners of are alike."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    planes = [y / HEIGHT, x / WIDTH, (x + y) / (HEIGHT + WIDTH), 0.2 + 0.6 * x / WIDTH][:channels]
    values = np.stack(planes, axis=2) * np.iinfo(dtype).max
    return values.astype(dtype) if channels > 1 else values[..., 0].astype(dtype)


@cache
def profile() -> bytes:
    """Display P3 with a gamma of 2.2; made once, because it holds the time at which it was made."""
    p3 = (0.68, 0.32, 1.0, 0.265, 0.69, 1.0, 0.15, 0.06, 1.0)
    return bytes(imagecodecs.cms_profile("rgb", whitepoint=(0.3127, 0.329, 1.0), primaries=p3, gamma=2.2))


def directory(entries: list[tuple[int, int, int, bytes]], at: int, after: int = 0) -> bytes:
    """A directory at a place, its values behind it: tag, field type, count, bytes."""
    place = at + 2 + 12 * len(entries) + 4
    table, values = struct.pack("<H", len(entries)), b""
    for tag, kind, count, value in sorted(entries):
        if len(value) <= 4:
            table += struct.pack("<HHL", tag, kind, count) + value.ljust(4, b"\0")
        else:
            table += struct.pack("<HHLL", tag, kind, count, place + len(values))
            values += value + b"\0" * (len(value) % 2)
    return table + struct.pack("<L", after) + values


def long(value: int) -> bytes:
    """4 bytes."""
    return struct.pack("<L", value)


def short(value: int) -> bytes:
    """2 bytes."""
    return struct.pack("<H", value)


def exif(orientation: int | None = 1, thumbnail: bytes = b"") -> bytes:
    """Camera, time, place, print size, maker note with its own offsets, and tags of how a file is stored."""
    inch = struct.pack("<LL", DENSITY, 1)
    top = [(0x10F, 2, len(MAKER), MAKER), (0x11A, 5, 1, inch), (0x11B, 5, 1, inch), (0x128, 3, 1, short(2)),
           (0x142, 4, 1, long(512)), (0x143, 4, 1, long(512)), (0x8769, 4, 1, long(200)),
           (0x8825, 4, 1, long(300))]  # fmt: skip
    if orientation is not None:
        top.append((0x112, 3, 1, short(orientation)))
    inner = [(0x9003, 2, len(TAKEN), TAKEN), (0x927C, 7, len(NOTE), NOTE), (0xA002, 4, 1, long(WIDTH)),
             (0xA003, 4, 1, long(HEIGHT))]  # fmt: skip
    gps = [(1, 2, 2, b"N\0"), (2, 5, 3, LATITUDE)]
    second = NOTE_AT + 300
    data = b"II*\0" + long(8) + directory(top, 8, second if thumbnail else 0)
    data = data.ljust(200, b"\0")
    # The maker note lies at a place of its own.
    table = struct.pack("<H", len(inner)) + struct.pack("<HHLL", 0x9003, 2, len(TAKEN), 260)
    table += struct.pack("<HHLL", 0x927C, 7, len(NOTE), NOTE_AT)
    table += b"".join(struct.pack("<HHL", tag, kind, count) + value for tag, kind, count, value in inner[2:])
    data = (data + table + bytes(4)).ljust(260, b"\0") + TAKEN
    data = data.ljust(300, b"\0") + directory(gps, 300)
    data = data.ljust(NOTE_AT, b"\0") + NOTE
    if thumbnail:
        data = data.ljust(second, b"\0")
        place = second + 2 + 36 + 4
        data += directory([(0x103, 3, 1, short(6)), (0x201, 4, 1, long(place)), (0x202, 4, 1, long(len(thumbnail)))],
                          second) + thumbnail  # fmt: skip
    return data


def xmp(extended: str = "", orientation: int = 1, mask: str = "") -> bytes:
    """A title, what names an extended packet, and a property of any length."""
    mask = f'<a:mask xmlns:a="http://acme.example/">{mask}</a:mask>' if mask else ""
    note = f'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{extended}"' if extended else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        f'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="{orientation}" {note} '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{TITLE}</dc:title>{mask}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def long_xmp() -> bytes:
    """A packet of its own with a property that fills several segments."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:a="http://acme.example/"><a:mask>{LONG}</a:mask></rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    ).encode()


def segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG file."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG file."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def encoded(pixels: Array, kind: str, **options: Any) -> bytes:
    """A picture by Pillow."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind, **options)
    return stream.getvalue()


def extended_segments() -> list[bytes]:
    """XMP in two parts."""
    import hashlib

    rest = long_xmp()
    name = hashlib.md5(rest).hexdigest().upper()
    parts = [segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp(name))]
    for at in range(0, len(rest), 60_000):
        head = b"http://ns.adobe.com/xmp/extension/\0" + name.encode() + struct.pack(">LL", len(rest), at)
        parts.append(segment(0xE1, head + rest[at : at + 60_000]))
    return parts


def gain_map() -> bytes:
    """A JPEG of half the size that says what it is."""
    words = b'<rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:GainMapMax="2"/>'
    small = encoded(picture()[::2, ::2], "JPEG", quality=95)
    return small[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + words) + small[2:]


def jpeg(with_gain_map: bool = True) -> bytes:
    """JPEG with everything."""
    plain = encoded(picture(), "JPEG", quality=95, dpi=(DENSITY, DENSITY), icc_profile=profile())
    head = b"".join(
        [
            segment(0xE1, b"Exif\0\0" + exif()),
            *extended_segments(),
            segment(0xED, b"Photoshop 3.0\0" + RESOURCES),
            segment(0xFE, COMMENT.encode()),
        ]
    )
    data = plain[:20] + head + plain[20:]
    if not with_gain_map:
        return data
    second = gain_map()
    table = [(0xB000, 7, 4, b"0100"), (0xB001, 4, 1, struct.pack("<L", 2)), (0xB002, 7, 32, bytes(32))]
    length = 4 + 4 + 8 + len(directory(table, 8))
    total = len(data) + length
    pictures = struct.pack("<LLLHH", 0x030000, total, 0, 0, 0)
    pictures += struct.pack("<LLLHH", 0, len(second), total - 20 - 8, 0, 0)
    body = b"MPF\0II*\0" + struct.pack("<L", 8) + directory([*table[:2], (0xB002, 7, 32, pictures)], 8)
    return data[:20] + segment(0xE2, body) + data[20:] + second


def png() -> bytes:
    """PNG with everything; 16 bits."""
    plain = bytes(imagecodecs.png_encode(picture(4, np.uint16)))
    raw = f"\niptc\n{len(RESOURCES):8d}\n{RESOURCES.hex()}\n".encode()
    metre = round(DENSITY / 0.0254)
    ahead = [
        chunk(b"iCCP", b"p3\0\0" + zlib.compress(profile())),
        chunk(b"pHYs", struct.pack(">LLB", metre, metre, 1)),
        chunk(b"eXIf", exif()),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp(mask=LONG)),
        chunk(b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(raw)),
        chunk(b"tEXt", b"Comment\0" + COMMENT.encode()),
        chunk(b"iTXt", b"Title\0\0\0de\0Titel\0" + TITLE.encode()),
        chunk(b"zTXt", b"Workflow\0\0" + zlib.compress(LONG[:50_000].encode())),
    ]
    return plain[:33] + b"".join(ahead) + plain[33:]


def tiff() -> bytes:
    """TIFF with everything."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, value in ((700, xmp(mask=LONG)), (33723, IIM), (34377, RESOURCES)):
        tags.tagtype[tag] = 7
        tags[tag] = value
    loaded = Image.Exif()
    loaded.load(exif())
    for tag in (0x142, 0x143):
        del loaded[tag]
    for tag, value in loaded.items():
        if tag not in (0x8769, 0x8825):
            tags[tag] = value
    tags[0x8769], tags[0x8825] = dict(loaded.get_ifd(0x8769)), dict(loaded.get_ifd(0x8825))
    tags[270] = COMMENT
    return encoded(picture(4), "TIFF", tiffinfo=tags, icc_profile=profile(), dpi=(DENSITY, DENSITY))


def webp() -> bytes:
    """WebP with everything."""
    return encoded(picture(4), "WEBP", lossless=True, exif=exif(), xmp=xmp(mask=LONG), icc_profile=profile())


def avif() -> bytes:
    """AVIF with everything."""
    return encoded(picture(4), "AVIF", exif=exif(None), xmp=xmp(mask=LONG), icc_profile=profile())


def heic() -> bytes:
    """HEIC with everything."""
    stream = io.BytesIO()
    held = pillow_heif.from_pillow(Image.fromarray(picture(4)))
    held.save(stream, quality=95, exif=exif(), xmp=xmp(mask=LONG), icc_profile=profile())
    return stream.getvalue()


def bmp() -> bytes:
    """BMP with all it has."""
    return encoded(picture(), "BMP", dpi=(DENSITY, DENSITY))


FILES: Final[dict[str, Callable[[], bytes]]] = {
    "jpeg": jpeg,
    "png": png,
    "tiff": tiff,
    "webp": webp,
    "avif": avif,
    "bmp": bmp,
    "heic": heic,
}
"""By the name of the format."""


def saved(folder: Path, name: str) -> Path:
    """The file of a format, in a folder."""
    path = folder / f"rich.{name}"
    path.write_bytes(FILES[name]())
    return path
