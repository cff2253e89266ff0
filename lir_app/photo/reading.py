"""Reading photo files of every kind, by what is in them rather than by their names."""

from __future__ import annotations

import stat
import struct
import zlib
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image, ImageCms, ImageOps, PngImagePlugin, UnidentifiedImageError

from lir_app.photo import colour, metadata
from lir_app.photo.formats import FORMATS, by_suffix
from lir_app.photo.value import Photo, PhotoError
from lir_model.pixels import Array

LARGEST: Final = 500_000_000
"""Pixels. A file that claims more is taken for a trap or a mistake."""
_NAMES: Final = {
    "JPEG": "jpeg",
    "MPO": "jpeg",
    "PNG": "png",
    "TIFF": "tiff",
    "WEBP": "webp",
    "AVIF": "avif",
    "BMP": "bmp",
}
_SEPARATE: Final = 2
"""Planar configuration of TIFF files that store a plane for each channel."""
_BROKEN: Final = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, RuntimeError, struct.error, zlib.error,
)  # fmt: skip
"""What decoders raise over broken files; each has its own idea."""


def read_photo(path: Path) -> Photo:
    """Reads a photo.

    Raises:
        PhotoError: there is no such file, or it is no photo, broken, or too large.
    """
    head = _head(path)
    try:
        return _read_raw(path) if _is_raw(path, head) else _read_image(path, head)
    except PhotoError:
        raise
    except UnidentifiedImageError:
        raise PhotoError(f"{path}: is not a photo of a kind that can be read") from None
    except MemoryError:
        raise PhotoError(f"{path}: there is not enough memory to open it; close other programs") from None
    except _BROKEN as error:
        raise PhotoError(f"{path}: the file is damaged and cannot be read ({_one_line(error)})") from error


def read_thumbnail(path: Path, side: int) -> Array:
    """A small version, ``(h, w, 3)`` uint8 sRGB, upright, at most ``side`` pixels on its longer side; fast.

    Raises:
        PhotoError: as for ``read_photo``.
    """
    head = _head(path)
    try:
        if _is_raw(path, head):
            return _raw_thumbnail(path, side)
        with _open(path) as image:
            image.draft("RGB", (2 * side, 2 * side))
            icc = image.info.get("icc_profile")
            small = _to_8_bits(image)
            small.thumbnail((side, side))
            small = _thumbnail_in_srgb(small, icc)
            array = np.asarray(small.convert("RGB"))
            name = _NAMES.get(image.format or "")
            return metadata.upright_pixels(
                array, metadata.read(path, name).orientation if name and name != "tiff" else 1
            )
    except PhotoError:
        raise
    except UnidentifiedImageError:
        raise PhotoError(f"{path}: is not a photo of a kind that can be read") from None
    except _BROKEN as error:
        raise PhotoError(f"{path}: the file is damaged and cannot be read ({_one_line(error)})") from error


def _one_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _head(path: Path) -> bytes:
    try:
        kind = path.stat().st_mode
        if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):  # opening a pipe waits for someone to write into it
            raise PhotoError(f"{path}: is a pipe, a socket or a device, not a photo file")
        with path.open("rb") as stream:
            head = stream.read(32)
    except FileNotFoundError:
        raise PhotoError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise PhotoError(f"{path}: is a folder, not a photo") from None
    except PermissionError:
        what = "is a folder, not a photo" if path.is_dir() else "you are not allowed to read it"
        raise PhotoError(f"{path}: {what}") from None
    except OSError as error:
        raise PhotoError(f"{path}: cannot be read: {error.strerror}") from error
    if not head:
        raise PhotoError(f"{path}: the file is empty")
    return head


def _check_size(path: Path, width: int, height: int) -> None:
    if width * height > LARGEST:
        raise PhotoError(
            f"{path}: claims to be {width} x {height} pixels; more than {LARGEST // 10**6} megapixels are not opened"
        )


def _open(path: Path) -> Image.Image:
    """Opens a file without decoding it; its size has been checked."""
    import pi_heif

    pi_heif.register_heif_opener()
    # Pillow's own limit warns at a tenth of what a good camera stitches; ours is checked before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    # Printers' profiles and the texts of picture generators have some megabytes; Pillow's own limits are 1 and 64.
    PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY = LARGEST
    image = Image.open(path)
    _check_size(path, *image.size)
    return image


def _read_image(path: Path, head: bytes) -> Photo:
    with _open(path) as image:
        name = "heic" if image.format == "HEIF" else _NAMES.get(image.format or "")
        if name is None:
            raise PhotoError(f"{path}: files of the kind {image.format} are not restored; save it as PNG or TIFF first")
        warnings = _warnings(path, image, name)
        found, icc = metadata.read(path, name), image.info.get("icc_profile") or None
        deep = _sixteen_bits(path, head, image)
        if deep is not None:
            pixels, alpha = _split(deep)
        else:
            pixels, alpha = _eight_bits(image, icc)
            if image.mode == "CMYK":
                icc = None  # the pixels are sRGB now
    # Pillow turns TIFF pictures itself as it decodes them.
    if deep is not None or name != "tiff":
        pixels = metadata.upright_pixels(pixels, found.orientation)
        alpha = None if alpha is None else metadata.upright_pixels(alpha, found.orientation)
    found = metadata.upright(found, pixels.shape[1], pixels.shape[0])
    native = None
    if icc is not None:
        try:
            if not colour.is_srgb(icc):
                native = (pixels, colour.to_srgb(pixels, icc))
                pixels = native[1]
        except colour.ProfileError:
            warnings.append("its colour profile cannot be used; colours are taken for sRGB")
    return Photo(
        path=path,
        format=name,
        pixels=pixels,
        alpha=alpha,
        icc=icc,
        native=native,
        metadata=found.metadata,
        warnings=(*warnings, *found.warnings),
    )


def _warnings(path: Path, image: Image.Image, name: str) -> list[str]:
    warnings = []
    frames = getattr(image, "n_frames", 1)
    # The further pictures of an MPO file are previews or depth maps of the same photo.
    if frames > 1 and image.format != "MPO":
        warnings.append(f"it holds {frames} pictures; only the first is restored")
    said, found = by_suffix(path), FORMATS[name]
    if said is not None and said != found:
        warnings.append(f"its name says {said.title}, but it is {found.title}")
    return warnings


def _sixteen_bits(path: Path, head: bytes, image: Image.Image) -> Array | None:
    """The pixels of a 16-bit PNG or TIFF, which Pillow would cut to 8 bits; None for all other files.

    Raises:
        PhotoError: samples are neither 8 nor 16 bits of an unsigned integer.
    """
    if image.format == "PNG" and head[24] == 16:
        import imagecodecs

        return np.asarray(imagecodecs.png_decode(path.read_bytes()))
    if image.format != "TIFF":
        return None
    import tifffile

    with tifffile.TiffFile(path) as file:
        page: Any = file.pages.first
        if page.dtype in (np.dtype(np.uint8), np.dtype(bool)):
            return None
        if page.dtype != np.uint16 or page.photometric.name not in ("MINISBLACK", "MINISWHITE", "RGB"):
            kind = f"{page.photometric.name} {page.dtype}"
            raise PhotoError(f"{path}: TIFF files of {kind} are not restored; save it with 8 or 16 bits of RGB first")
        pixels = np.asarray(page.asarray())
        if page.photometric.name == "MINISWHITE":
            pixels = 65535 - pixels
        return np.ascontiguousarray(np.moveaxis(pixels, 0, -1)) if page.planarconfig == _SEPARATE else pixels


def _split(pixels: Array) -> tuple[Array, Array | None]:
    """Colour, or grey, and alpha of ``(h, w)`` or ``(h, w, 1…4)``."""
    if pixels.ndim == 2:
        return pixels, None
    channels = pixels.shape[2]
    alpha = np.ascontiguousarray(pixels[..., -1]) if channels in (2, 4) else None
    if channels < 3:
        return np.ascontiguousarray(pixels[..., 0]), alpha
    return np.ascontiguousarray(pixels[..., :3]), alpha


def _eight_bits(image: Image.Image, icc: bytes | None) -> tuple[Array, Array | None]:
    if image.mode.startswith("I"):
        values = np.asarray(image)
        if values.min() < 0 or values.max() > 65535:
            raise ValueError("its values are of more than 16 bits")
        return values.astype(np.uint16), None
    if image.mode == "F":
        raise ValueError("its values are floating-point numbers")
    if image.mode == "CMYK":
        return np.array(colour.from_cmyk(image, icc)), None
    return _split(np.array(_to_8_bits(image)))


def _to_8_bits(image: Image.Image) -> Image.Image:
    """The picture in L, LA, RGB or RGBA."""
    grey = image.mode in ("1", "L", "LA", "La")
    clear = image.mode in ("LA", "La", "RGBA", "RGBa", "PA") or "transparency" in image.info
    if image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    wanted = ("LA" if clear else "L") if grey else ("RGBA" if clear else "RGB")
    return image if image.mode == wanted else image.convert(wanted)


def _thumbnail_in_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    rgb = image.convert("RGB")
    if icc is None or icc[16:20] != b"RGB ":
        return rgb
    try:
        array = colour.to_srgb(np.asarray(rgb), icc)
    except (colour.ProfileError, ImageCms.PyCMSError):
        return rgb
    return Image.fromarray(array)


def _is_raw(path: Path, head: bytes) -> bool:
    # A TIFF named .dng is read as raw; a JPEG named .raw is not.
    return path.suffix.lower() in FORMATS["raw"].suffixes and not head.startswith((b"\xff\xd8\xff", b"\x89PNG"))


def _read_raw(path: Path) -> Photo:
    import rawpy

    try:
        with rawpy.imread(str(path)) as raw:
            _check_size(path, raw.sizes.width, raw.sizes.height)
            pixels = raw.postprocess(output_bps=16, use_camera_wb=True)
    except rawpy.LibRawError as error:
        raise PhotoError(f"{path}: is not a camera raw file that can be read ({_one_line(error)})") from error
    # LibRaw gives no EXIF; most raw files are TIFF structures.
    found = metadata.upright(metadata.read(path, "raw"), pixels.shape[1], pixels.shape[0])
    return Photo(path, "raw", np.ascontiguousarray(pixels), metadata=found.metadata)


def _raw_thumbnail(path: Path, side: int) -> Array:
    import io

    import rawpy

    try:
        with rawpy.imread(str(path)) as raw:
            thumbnail: Any = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        with rawpy.imread(str(path)) as raw:
            array = raw.postprocess(half_size=True, use_camera_wb=True)
        image = Image.fromarray(array)
    except rawpy.LibRawError as error:
        raise PhotoError(f"{path}: is not a camera raw file that can be read ({_one_line(error)})") from error
    else:
        if thumbnail.format == rawpy.ThumbFormat.JPEG:
            image = ImageOps.exif_transpose(Image.open(io.BytesIO(thumbnail.data)))
        else:
            image = Image.fromarray(thumbnail.data)
    image.thumbnail((side, side))
    return np.asarray(image.convert("RGB"))
