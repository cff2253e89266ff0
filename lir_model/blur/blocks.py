"""Sharpens large pictures in blocks, which all cores share, so that little memory is needed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from lir_model.pixels import Array, store
from lir_model.region import Region
from lir_model.running.parallel import Check, Pulse, each

_SIDE: Final = 512
"""Side in pixels of a block: chosen."""


def in_blocks(
    picture: Array, part: Region, sharpen: Callable[[Region], Array], check: Check, advance: Callable[[float], None]
) -> Array:
    """A part of a picture, put together from sharp blocks. They lie on a grid of the whole picture, so that the part is
    the same as that part of the whole.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        part: the part that is wanted.
        sharpen: gives a block of the picture sharp, ``(height, width, 3)`` float32, white at 1, whatever is around it.
        check: called now and then; may raise to stop.
        advance: called now and then with the number of pixels of the part that are done since the last time.

    Returns:
        An array of the picture's depth and the part's size.
    """
    result = np.empty((part.height, part.width, *picture.shape[2:]), dtype=picture.dtype)
    blocks = [
        Region(top, left, _SIDE, _SIDE).intersection(Region.whole(picture))
        for top in range(part.top // _SIDE * _SIDE, part.bottom, _SIDE)
        for left in range(part.left // _SIDE * _SIDE, part.right, _SIDE)
    ]

    def advance_by(shares: Mapping[int, float]) -> None:
        advance(sum(share * blocks[number].intersection(part).pixels for number, share in shares.items()))

    def work(block: Region, _: Pulse) -> None:
        wanted = block.intersection(part)
        store(sharpen(block)[wanted.seen_from(block).slices], result[wanted.seen_from(part).slices])

    deque(each(work, blocks, check, None, advance_by), maxlen=0)
    return result
