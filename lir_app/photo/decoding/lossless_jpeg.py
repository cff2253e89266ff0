"""Lossless JPEG (ITU-T T.81, process 14). The decoder does not convert colours; segments say how they are stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import UnreadKindError
from lir_app.photo.decoding.samples import Layout, Model, to_pixels
from lir_app.photo.metadata import jpeg as metadata
from lir_app.photo.metadata.jpeg_segments import joined_profile, segments
from lir_model.messages import Message

MARKER: Final = 0xC3
"""The marker of a lossless frame (ITU-T T.81, table B.1)."""
_COMMENT, _JFIF, _ADOBE = 0xFE, 0xE0, 0xEE
_AS_STORED: Final = b"\xff\xee\x00\x0eAdobe\x00\x64\0\0\0\0\0"
"""Adobe's segment that says that colours are not transformed, so that the decoder does not convert them."""
_FFMPEG: Final = b"Lavc"
_VIDEO_RANGE: Final = b"CS=ITU601"
"""What FFmpeg writes into the comments of a frame: the name of its codecs, and that values have the range of video."""
_OF_VIDEO: Final = (16.0, 235.0, 128.0, 240.0, 128.0, 240.0)
"""Black and white of luma, and zero and maximum of both colour differences (ITU-R BT.601, section 3.5.3)."""


def decode(data: bytes, precision: int) -> Decoded:
    """Decodes a lossless JPEG file.

    Args:
        data: the file, with its comments.
        precision: number of bits of a sample.

    Raises:
        UnreadKindError: it holds differences between colours, or neither 1 nor 3 channels.
        RuntimeError: what libjpeg raises for broken files.
    """
    import imagecodecs

    stored = _StoredColours(data)
    if stored.are_differences(precision):
        raise UnreadKindError("lossless JPEG of differences between colours")
    samples = np.asarray(imagecodecs.jpeg8_decode(metadata.bare(data[:2] + _AS_STORED + stored.rest)))
    channels = samples.shape[2] if samples.ndim == 3 else 1
    if channels not in (1, 3):
        raise UnreadKindError("lossless JPEG of {channels} channels", channels=channels)
    model = Model.GREY if channels == 1 else Model.YCBCR if stored.luma_first else Model.RGB
    reference = _OF_VIDEO if stored.video_range and precision == 8 else None
    decoded = to_pixels(samples, Layout(model, precision, profile=joined_profile(data), reference=reference))
    if model is Model.RGB and not stored.is_model_known:
        note = Message("it does not say what its channels are; they are taken for red, green and blue")
        return replace(decoded, warnings=(*decoded.warnings, note))
    return decoded


class _StoredColours:
    """How a file stores colours, as its segments say.

    Attributes:
        rest: the file behind its first two bytes, without the segments that make decoders convert colours.
        luma_first: whether the channels are YCbCr.
        video_range: whether black is 16 and white is 235.
        is_model_known: whether the file says what its channels are.
    """

    def __init__(self, data: bytes) -> None:
        transform, jfif, comments = None, False, b""
        names, sampling = b"", frozenset[int]()
        kept, at = [], 2
        for marker, start, end in segments(data):
            body = data[start:end]
            is_about_colour = (marker == _ADOBE and body.startswith(b"Adobe")) or (
                marker == _JFIF and body.startswith(b"JFIF")
            )
            if not is_about_colour:
                kept.append(data[at:end])
            elif marker == _JFIF:
                jfif = True
            elif len(body) >= 12:
                transform = body[11]
            if marker == _COMMENT:
                comments += body
            if marker == MARKER:
                names, sampling = body[6::3], frozenset(body[7::3])
            at = end
        self.rest = b"".join((*kept, data[at:]))
        self._by_ffmpeg = _FFMPEG in comments
        as_rgb = transform == 0 or names == b"RGB"
        self.luma_first = not as_rgb and (transform == 1 or jfif or self._by_ffmpeg or len(sampling) > 1)
        self.video_range = self.luma_first and _VIDEO_RANGE in comments
        self.is_model_known = as_rgb or self.luma_first
        self._channels = len(names)

    def are_differences(self, precision: int) -> bool:
        """Whether it is RGB as ffmpeg stores it: one channel, and the others as differences from it, in one bit
        more."""
        return self._by_ffmpeg and precision == 9 and self._channels > 1
