"""Cut-off WebP files. libwebp reads complete files only, so the missing bytes are made up.

Any bytes decode to some picture. The file is decoded several times with different bytes in place of the missing ones:
the rows that come out the same each time are determined by the bytes that are there, and are kept.
"""

from __future__ import annotations

import io
import struct
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo.decoding.faults import DamagedError, check_size, cut_off
from lir_model.pixels import Array

_FILLS: Final = (b"\0", b"\xff", b"\x55")
"""Bytes that stand in for the missing ones, one after the other."""
_SPARE: Final = 4
"""Factor by which the chunk of the picture is made longer than it says, because made-up data may need more: chosen."""
_GREY: Final = 128
"""Grey of the missing part, as in JPEG files."""
_HEADER: Final = 12
"""Bytes before the first chunk (RFC 9649, section 2.4)."""
_PICTURES: Final = (b"VP8 ", b"VP8L", b"ANMF")


def is_truncated(data: bytes) -> bool:
    """Whether a file is shorter than its header says."""
    return len(data) < 8 + struct.unpack_from("<L", data.ljust(8, b"\0"), 4)[0]


def read_truncated(data: bytes) -> tuple[Image.Image, str]:
    """Decodes a cut-off file.

    Returns:
        The picture, whose missing rows are grey and opaque, and a warning that says how much is missing.

    Raises:
        DamagedError: too much is missing.
        OSError, ValueError: what Pillow raises for broken files.
    """
    at = _cut_chunk(data)
    if at is None:
        whole = data[:4] + struct.pack("<L", len(data) - 8) + data[8:]
        return _loaded(whole), cut_off(0)
    kind, length = struct.unpack_from("<4sL", data, at)
    there = len(data) - at - 8
    if kind not in _PICTURES or length - there > there:
        raise DamagedError("it is cut off")
    if kind != b"ANMF":
        length *= _SPARE
    lacking = length + length % 2 - there
    head = bytearray(data)
    struct.pack_into("<L", head, 4, len(data) + lacking - 8)
    struct.pack_into("<L", head, at + 4, length)
    images = [_loaded(bytes(head) + fill * lacking) for fill in _FILLS]
    arrays = [np.atleast_3d(np.asarray(image)) for image in images]
    known = _known_rows(arrays)
    warning = cut_off(1 - known / images[0].height)
    picture = arrays[0].copy()
    picture[known:] = (*(_GREY,) * 3, 255)[: picture.shape[2]]
    image = Image.fromarray(picture, images[0].mode)
    image.info = images[0].info
    return image, warning


def _cut_chunk(data: bytes) -> int | None:
    """The offset of the chunk that the file ends in; None if it ends between two chunks."""
    at = _HEADER
    while at + 8 <= len(data):
        (length,) = struct.unpack_from("<L", data, at + 4)
        if at + 8 + length > len(data):
            return at
        at += 8 + length + length % 2
    return None


def _loaded(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        check_size(*image.size)
        image.load()
        return image


def _known_rows(arrays: list[Array]) -> int:
    """The number of rows from the top that are the same in all pictures."""
    first, *others = arrays
    same = np.all([(first == other).all(axis=(1, 2)) for other in others], axis=0)
    return len(same) if same.all() else int(np.argmin(same))
