"""Reads photo files of every kind, by their content rather than by their names."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from lir_app.photo import metadata, transparency, unread_formats
from lir_app.photo.colour import SRGB, UNDEFINED, Colour, ProfileError, from_exif, space_of
from lir_app.photo.decoding import pillow, tiff
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import TooLargeError, UnreadKindError
from lir_app.photo.file_version import content_of, version_of
from lir_app.photo.formats import FORMATS, Format, by_suffix
from lir_app.photo.orientation import upright_pixels
from lir_app.photo.photo import Photo, PhotoError
from lir_model.messages import Message, MessageError
from lir_model.pixels import Array, to_8_bits, to_rgb

_TIMES: Final = 2
"""How often a photo is read that changes meanwhile: chosen. Where only its rights or names changed, once more is
enough."""
_UNSUPPORTED: Final = re.compile(r"not (yet )?(supported|implemented)|unsupported", re.IGNORECASE)


def read_photo(path: Path) -> Photo:
    """Reads a photo.

    Raises:
        PhotoError: there is no such file, or it is not a photo, broken, too large, of a kind that is not read, or
            changed while it was read.
    """
    for _ in range(_TIMES):
        # The file is read several times, and all of a photo must come from one content.
        before = version_of(path)
        try:
            photo = _read_photo(path)
            version = None if before is None else replace(before, content=content_of(path))
        except Exception:
            if version_of(path) == before:
                raise
            continue
        if version_of(path) == before:
            return replace(photo, version=version)
    raise PhotoError("{path}: was changed by another program while it was read; open it again", path=path)


def _read_photo(path: Path) -> Photo:
    head = _head(path)
    with _worded(path):
        row = _format_of(path, head)
        decoded = row.read(path)
        found = metadata.read(path, row.container)
        orientation = found.orientation if decoded.orientation is None else decoded.orientation
        turn = partial(upright_pixels, orientation=orientation)
        native = turn(decoded.pixels)
        alpha = None if decoded.alpha is None else turn(decoded.alpha)
        found = metadata.upright(found, native.shape[1], native.shape[0])
        colour, warnings = _colour(decoded, found.metadata.exif), [*_about_name(path, row), *decoded.warnings]
        if not decoded.colour.understood:
            warnings.append(Message("what it tells of its colours is not known; they are taken for sRGB"))
        if not _is_usable(colour, native):
            warnings.append(Message("its colour profile cannot be used; colours are taken for sRGB"))
        photo = _worked_on(Photo(path, row.name, native, alpha, colour, metadata=found.metadata))
        return replace(
            photo,
            warnings=(*warnings, *found.warnings),
            masks=None if decoded.masks is None else turn(decoded.masks),
            high_depth=None if decoded.high_depth is None else decoded.high_depth.turned(turn),
            precision=decoded.precision,
            lossless=decoded.lossless,
        )


def read_thumbnail(path: Path, side: int) -> Array:
    """Reads a reduced copy of a photo: ``(h, w, 3)`` uint8, sRGB, upright, at most ``side`` pixels on its longer side.

    Raises:
        PhotoError: as for ``read_photo``.
    """
    head = _head(path)
    with _worded(path):
        row = _format_of(path, head)
        decoded = row.read(path) if row.preview is None else row.preview(path, 2 * side)
        found = metadata.read(path, row.container)
        small = _shrunk(decoded.pixels, side)
        colour = _colour(decoded, found.metadata.exif)
        space = space_of(colour, small.ndim) if _is_usable(colour, small) else SRGB
        shown = to_rgb(to_8_bits(space.to_display(space.to_working(small))))
        if decoded.alpha is not None:
            share = _shrunk(decoded.alpha, side)[..., None].astype(np.float32) / 255
            shown = np.rint(255 - share * (255 - shown.astype(np.float32))).astype(np.uint8)
        return upright_pixels(shown, found.orientation if decoded.orientation is None else decoded.orientation)


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    """Turns whatever reading raises into a PhotoError."""
    try:
        yield
    except PhotoError:
        raise
    except MemoryError:
        raise PhotoError("{path}: there is not enough memory to open it; close other programs", path=path) from None
    except TooLargeError as error:
        raise PhotoError("{about}: {text}", about=path, text=error) from None
    except UnreadKindError as error:
        raise PhotoError(
            "{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first", path=path, reason=error
        ) from error
    except MessageError as error:
        raise PhotoError("{path}: the file is damaged and cannot be read ({text})", path=path, text=error) from error
    except Exception as error:
        # Decoders raise all kinds of errors for broken files; their texts are for programmers, and for the log.
        if isinstance(error, NotImplementedError) or _is_refused(error):
            raise PhotoError("{path}: is of a kind that is not read; save it in another format", path=path) from error
        raise PhotoError("{path}: the file is damaged and cannot be read", path=path) from error


def _is_refused(error: Exception) -> bool:
    """Whether a decoder says that it does not support the file. (Python says so of types, in a TypeError.)"""
    return not isinstance(error, TypeError) and _UNSUPPORTED.search(str(error)) is not None


def _head(path: Path) -> bytes:
    """The first bytes of a file.

    Raises:
        PhotoError: the file cannot be read, or is empty.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise PhotoError("{path}: is a folder, not a photo", path=path)
        if not stat.S_ISREG(mode):
            raise PhotoError("{path}: is a pipe or a device, not a photo", path=path)
        with path.open("rb") as stream:
            head = stream.read(unread_formats.HEAD)
    except FileNotFoundError:
        raise PhotoError("{path}: there is no such file", path=path) from None
    except PermissionError:
        raise PhotoError("{path}: you are not allowed to read it", path=path) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else Message("the system does not take its name")
        raise PhotoError("{path}: cannot be read: {reason}", path=path, reason=reason) from error
    if not head:
        raise PhotoError("{path}: the file is empty", path=path)
    return head


def _format_of(path: Path, head: bytes) -> Format:
    """The format of a file, by its first bytes. Camera raw mostly begins like TIFF, and is then recognised by its
    suffix or its tags.

    Raises:
        PhotoError: the format is not read.
    """
    raw, named = FORMATS["raw"], by_suffix(path)
    row = next((each for each in FORMATS.values() if each.magic.match(head)), None)
    if row is FORMATS["tiff"] and (named is raw or tiff.is_raw(path)):
        return raw
    if row is not None:
        return row
    if named is raw:
        return raw
    if kind := unread_formats.name_of(head) or _name_of_pillow(path):
        raise PhotoError(
            "{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first", path=path, kind=kind
        )
    raise PhotoError("{path}: is not a photo of a kind that can be read", path=path)


def _name_of_pillow(path: Path) -> str | None:
    """The name of the format of a file that Pillow recognises; else None."""
    try:
        with pillow.opened(path) as image:
            return image.format
    except Exception:  # its plugins raise all kinds of errors
        return None


def _about_name(path: Path, row: Format) -> list[str]:
    """A warning if the suffix of a file is that of another format."""
    said = by_suffix(path)
    if said is None or said is row:
        return []
    return [Message("its name says {said}, but it is {found}", said=said.title, found=row.title)]


def _colour(decoded: Decoded, exif: bytes | None) -> Colour:
    """The colour of a picture: as the container defines it, else as EXIF does."""
    defined = decoded.colour if decoded.colour.understood else UNDEFINED
    if defined != UNDEFINED or decoded.pixels.ndim == 2:
        return defined
    return from_exif(exif) or UNDEFINED


def _is_usable(colour: Colour, native: Array) -> bool:
    """Whether the profile of a colour can be applied to these pixels."""
    try:
        space_of(colour, native.ndim)
    except ProfileError:
        return False
    return True


def _worked_on(photo: Photo) -> Photo:
    """The photo with its working picture: converted to the working space, grey if all channels are equal, and with
    pixels under full transparency filled from the visible ones."""
    native, space = photo.pixels, photo.space
    working = space.to_working(native)
    if space.keeps_grey and _is_neutral(native):
        working = np.ascontiguousarray(working[..., 1])
        native = native if not space.is_native else np.broadcast_to(native[..., 1:2], native.shape)
    if photo.alpha is not None:
        working = transparency.filled(working, photo.alpha)
    if working is native:
        return photo
    return replace(photo, pixels=working, native=native)


def _is_neutral(pixels: Array) -> bool:
    """Whether all channels are equal. The first rows are compared first: they mostly suffice to see that they are
    not."""
    if pixels.ndim == 2:
        return False
    for part in (pixels[:8], pixels):
        if not (np.array_equal(part[..., 0], part[..., 1]) and np.array_equal(part[..., 1], part[..., 2])):
            return False
    return True


def _shrunk(pixels: Array, side: int) -> Array:
    """Pixels reduced to at most ``side`` on the longer side, uint8."""
    image = Image.fromarray(to_8_bits(pixels))
    image.thumbnail((side, side), Image.Resampling.BOX, reducing_gap=None)
    return np.array(image)
