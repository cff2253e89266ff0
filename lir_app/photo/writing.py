"""Writing photo files: a temporary file in the same folder, flushed, then renamed over the target."""

from __future__ import annotations

import os
import struct
import tempfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
from PIL import Image, PngImagePlugin, TiffImagePlugin

from lir_app.photo import colour
from lir_app.photo.formats import Format, written_as
from lir_app.photo.value import Photo, PhotoError, SaveOptions
from lir_model.pixels import Array, to_8_bits, to_16_bits, to_rgb

_FINE_CHROMA: Final = 90
"""From this quality on, chroma is stored at full resolution."""


def write_photo(photo: Photo, target: Path, options: SaveOptions | None = None) -> None:
    """Writes a photo. A missing folder is made; a file that is there is replaced only once the new one is whole.

    Transparency is laid over white in formats that have none; 16 bits become 8 in formats that hold no more.

    Raises:
        PhotoError: the file cannot be written; what was there is as it was.
    """
    options = options or SaveOptions()
    chosen = written_as(photo, options)
    try:
        pixels, alpha = _as_stored(photo, chosen, options)
        encode = _ENCODERS[chosen.name]
        _replace(target, lambda stream: encode(stream, photo, pixels, alpha, options))
    except OSError as error:
        raise PhotoError(f"{target}: cannot be written: {error.strerror or error}; choose another folder") from error
    except (ValueError, RuntimeError, struct.error, colour.ProfileError) as error:
        raise PhotoError(f"{target}: cannot be written as {chosen.title}: {error}; choose another format") from error


def _replace(target: Path, write: Callable[[IO[bytes]], None]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.stem}-", suffix=".partial", dir=target.parent)
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "w+b") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        partial.chmod(_mode_for(target))
        partial.replace(target)
    except BaseException:
        with suppress(OSError):
            partial.unlink()
        raise


def _mode_for(target: Path) -> int:
    """The rights of the file that is replaced, or what a new file gets."""
    with suppress(OSError):
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _as_stored(photo: Photo, chosen: Format, options: SaveOptions) -> tuple[Array, Array | None]:
    """Pixels and alpha in the photo's profile and in the depth of the file."""
    pixels, alpha = photo.pixels, photo.alpha
    if photo.icc is not None and photo.native is not None:
        pixels = colour.back_to_native(pixels, photo.icc, *photo.native)
    depth = min(options.depth or photo.depth, max(chosen.depths))
    pixels = _in_depth(pixels, depth)
    alpha = None if alpha is None else _in_depth(alpha, depth)
    if alpha is not None and not chosen.alpha:
        share = alpha.astype(np.float32)[..., None] / 255
        flat = 255 - share * (255 - np.atleast_3d(pixels).astype(np.float32))
        return np.rint(flat).astype(np.uint8).reshape(pixels.shape), None
    return pixels, alpha


def _in_depth(values: Array, depth: int) -> Array:
    return to_8_bits(values) if depth == 8 else to_16_bits(values)


def _joined(pixels: Array, alpha: Array | None) -> Array:
    return pixels if alpha is None else np.dstack((pixels, alpha))


def _exif(photo: Photo, options: SaveOptions) -> bytes | None:
    return b"Exif\0\0" + photo.metadata.exif if photo.metadata.exif and options.metadata else None


def _xmp(photo: Photo, options: SaveOptions) -> bytes | None:
    return photo.metadata.xmp if options.metadata else None


def _given(**arguments: object) -> dict[str, Any]:
    """The arguments that are not None: encoders mistake None for something to write."""
    return {name: value for name, value in arguments.items() if value is not None}


def _jpeg(stream: IO[bytes], photo: Photo, pixels: Array, _: Array | None, options: SaveOptions) -> None:
    fine = options.quality >= _FINE_CHROMA
    extra = _given(icc_profile=photo.icc, exif=_exif(photo, options), xmp=_xmp(photo, options))
    Image.fromarray(pixels).save(stream, "JPEG", quality=options.quality, subsampling=0 if fine else 2, **extra)


def _webp(stream: IO[bytes], photo: Photo, pixels: Array, alpha: Array | None, options: SaveOptions) -> None:
    extra = _given(icc_profile=_profile_of_colours(photo), exif=_exif(photo, options), xmp=_xmp(photo, options))
    Image.fromarray(_joined(to_rgb(pixels), alpha)).save(stream, "WEBP", quality=options.quality, exact=True, **extra)


def _avif(stream: IO[bytes], photo: Photo, pixels: Array, alpha: Array | None, options: SaveOptions) -> None:
    subsampling = "4:4:4" if options.quality >= _FINE_CHROMA else "4:2:0"
    extra = _given(icc_profile=_profile_of_colours(photo), exif=_exif(photo, options), xmp=_xmp(photo, options))
    picture = Image.fromarray(_joined(to_rgb(pixels), alpha))
    picture.save(stream, "AVIF", quality=options.quality, subsampling=subsampling, **extra)


def _profile_of_colours(photo: Photo) -> bytes | None:
    """WebP and AVIF store grey as colours, on which a grey profile would be wrong."""
    return None if photo.icc is not None and photo.icc[16:20] == b"GRAY" else photo.icc


def _bmp(stream: IO[bytes], _photo: Photo, pixels: Array, _: Array | None, _options: SaveOptions) -> None:
    Image.fromarray(pixels).save(stream, "BMP")


def _png(stream: IO[bytes], photo: Photo, pixels: Array, alpha: Array | None, options: SaveOptions) -> None:
    exif, xmp = _exif(photo, options), _xmp(photo, options)
    if pixels.dtype == np.uint8:
        text = PngImagePlugin.PngInfo()
        if xmp:
            text.add_itxt("XML:com.adobe.xmp", xmp.decode("utf-8", "replace"))
        extra = _given(icc_profile=photo.icc, exif=exif)
        Image.fromarray(_joined(pixels, alpha)).save(stream, "PNG", pnginfo=text, compress_level=4, **extra)
        return
    import imagecodecs

    # Pillow writes no 16-bit colours: the encoded picture gets its metadata put in after the header.
    encoded = bytes(imagecodecs.png_encode(np.ascontiguousarray(_joined(pixels, alpha)), level=4))
    header_end = 8 + 12 + 13
    stream.write(encoded[:header_end])
    if photo.icc:
        stream.write(_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(photo.icc)))
    if exif:
        stream.write(_chunk(b"eXIf", exif.removeprefix(b"Exif\0\0")))
    if xmp:
        stream.write(_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp))
    stream.write(encoded[header_end:])


def _chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG file (PNG specification, section 5.3)."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def _tiff(stream: IO[bytes], photo: Photo, pixels: Array, alpha: Array | None, options: SaveOptions) -> None:
    """One deflated strip behind one directory (TIFF 6.0), of 8 or 16 bits; Pillow writes no 16-bit colours."""
    stored = np.atleast_3d(_joined(pixels, alpha))
    height, width, channels = stored.shape
    bits = stored.dtype.itemsize * 8
    strip = zlib.compress(stored.astype(stored.dtype.newbyteorder("<")).tobytes(), 4)
    directory = TiffImagePlugin.ImageFileDirectory_v2(prefix=b"II")
    if exif := _exif(photo, options):
        _copy_exif(exif, directory)
    directory[256], directory[257] = width, height
    directory[258] = (bits,) * channels
    directory[259] = 8  # deflate
    directory[262] = 2 if channels >= 3 else 1  # RGB, or black is zero
    directory[273], directory[278], directory[279] = 0, height, len(strip)
    directory[277] = channels
    directory[284] = 1  # channels interleaved
    if alpha is not None:
        directory[338] = 2  # unassociated alpha
    if photo.icc:
        directory.tagtype[34675] = 7
        directory[34675] = photo.icc
    if xmp := _xmp(photo, options):
        directory.tagtype[700] = 1
        directory[700] = xmp
    directory.save(stream)
    stream.write(strip)


def _copy_exif(exif: bytes, directory: TiffImagePlugin.ImageFileDirectory_v2) -> None:
    loaded = Image.Exif()
    loaded.load(exif)
    inner = {tag: loaded.get_ifd(tag) for tag in (0x8769, 0x8825)}
    for tag, value in loaded.items():
        if tag not in inner:
            directory[tag] = value
    for tag, values in inner.items():
        if values:
            directory[tag] = dict(values)


_ENCODERS: Final = {"jpeg": _jpeg, "png": _png, "tiff": _tiff, "webp": _webp, "avif": _avif, "bmp": _bmp}
