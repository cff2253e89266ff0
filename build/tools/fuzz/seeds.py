"""Whole files of every format to begin with, from a matrix of depths, channels, compressions and metadata."""

from __future__ import annotations

import io
import itertools
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
import tifffile
from PIL import Image, ImageCms

HEIGHT: Final = 40
WIDTH: Final = 56
"""Small, so that damage hits what describes the picture as often as the picture; over one block of every codec."""

Array = np.ndarray[Any, Any]


def write_seeds(folder: Path) -> list[Path]:
    """Writes all of them, always the same bytes; gives their paths in order."""
    paths = []
    for name, data in _files():
        path = folder / name
        path.write_bytes(data)
        paths.append(path)
    return paths


def _picture(channels: int, dtype: type) -> Array:
    """A gradient with an edge and some noise."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    noise = np.random.default_rng(0).normal(0, 0.02, (HEIGHT, WIDTH, channels))
    planes = [0.2 + 0.6 * x / WIDTH, 0.8 - 0.5 * y / HEIGHT, 0.3 + 0.3 * (x > y), 0.5 + 0.5 * (x > 20)][:channels]
    values = (np.stack(planes, axis=2) + noise).clip(0, 1)
    if np.dtype(dtype).kind != "f":
        values = np.rint(values * np.iinfo(dtype).max)
    return values.astype(dtype).squeeze()


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Maker", 6  # make, orientation
    exif[0x8769] = {0x9003: "2024:01:02 03:04:05", 0x927C: bytes(range(64)), 0xA002: WIDTH, 0xA003: HEIGHT}
    exif[0x8825] = {1: "N", 2: (47.0, 30.0, 1.5)}
    return exif.tobytes()


XMP: Final = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/>'
    b"</rdf:RDF></x:xmpmeta>"
)


def _files() -> Iterator[tuple[str, bytes]]:
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    rgb, rgba, grey = (Image.fromarray(_picture(channels, np.uint8)) for channels in (3, 4, 1))
    told: dict[str, Any] = {"exif": _exif(), "icc_profile": icc}
    cmyk = rgb.convert("CMYK")

    def saved(image: Image.Image, kind: str, **options: Any) -> bytes:  # noqa: ANN401 - Pillow's own, of each format
        stream = io.BytesIO()
        image.save(stream, kind, **options)
        return stream.getvalue()

    yield "plain.jpg", saved(rgb, "JPEG")
    yield "told.jpg", saved(rgb, "JPEG", xmp=XMP, comment=b"a comment", **told)
    yield "progressive.jpg", saved(rgb, "JPEG", progressive=True, quality=90, **told)
    yield "restarts.jpg", saved(grey, "JPEG", restart_marker_blocks=2, **told)
    yield "cmyk.jpg", saved(cmyk, "JPEG")
    yield "several.mpo.jpg", saved(rgb, "MPO", save_all=True, append_images=[grey.convert("RGB")])
    for image in (rgb, rgba, grey, rgb.quantize(16), grey.convert("1"), grey.convert("LA")):
        yield f"{image.mode}.png", saved(image, "PNG", **told)
        yield f"{image.mode}.tif", saved(image, "TIFF", **told)
    for image in (rgb, rgba):
        for kind in ("WEBP", "AVIF"):
            yield f"{image.mode}.{kind.lower()}", saved(image, kind, xmp=XMP, **told)
    yield "lossless.webp", saved(rgba, "WEBP", lossless=True)
    yield "animated.webp", saved(rgb, "WEBP", save_all=True, append_images=[rgb.rotate(5)])
    yield "animated.avif", saved(rgb, "AVIF", save_all=True, append_images=[rgb.rotate(5)])
    yield "animated.png", saved(rgb, "PNG", save_all=True, append_images=[rgb.rotate(5)])
    for image in (rgb, grey, rgb.quantize(16), grey.convert("1")):
        yield f"{image.mode}.bmp", saved(image, "BMP")
    yield "runs.bmp", _runs(grey)
    yield from _deep_png()
    yield from _lossless_jpeg()
    yield from _tiff()
    yield from _raw()
    yield from _heic(rgb, told)


def _deep_png() -> Iterator[tuple[str, bytes]]:
    import imagecodecs

    for channels in (1, 2, 3, 4):
        yield f"deep-{channels}.png", bytes(imagecodecs.png_encode(_picture(channels, np.uint16)))


def _lossless_jpeg() -> Iterator[tuple[str, bytes]]:
    import imagecodecs

    for dtype in (np.uint8, np.uint16):
        yield f"lossless-{np.dtype(dtype).name}.jpg", bytes(imagecodecs.jpeg8_encode(_picture(3, dtype), lossless=True))


def _runs(grey: Image.Image) -> bytes:
    """A BMP that tells its pixels as runs of one."""
    rows = (
        b"".join(b"".join(bytes((1, value)) for value in row.tolist()) + b"\0\0" for row in np.asarray(grey)[::-1])
        + b"\0\1"
    )
    palette = bytes(value for level in range(256) for value in (level, level, level, 0))
    start = 54 + len(palette)
    head = struct.pack("<LllHHLLllLL", 40, WIDTH, HEIGHT, 1, 8, 1, len(rows), 0, 0, 0, 0)
    return b"BM" + struct.pack("<LHHL", start + len(rows), 0, 0, start) + head + palette + rows


def _tiff() -> Iterator[tuple[str, bytes]]:
    def written(
        name: str,
        pixels: Array,
        bigtiff: bool = False,
        byteorder: Literal["<", ">"] = "<",
        **options: Any,  # noqa: ANN401 - tifffile's own, two dozen of them
    ) -> tuple[str, bytes]:
        stream = io.BytesIO()
        with tifffile.TiffWriter(stream, bigtiff=bigtiff, byteorder=byteorder) as writer:
            writer.write(pixels, metadata=None, **options)
        return f"{name}.tif", stream.getvalue()

    for dtype, packing in itertools.product((np.uint8, np.uint16, np.float32), (None, "lzw", "zlib", "packbits")):
        predictor = packing in ("lzw", "zlib")
        name = f"{np.dtype(dtype).name}-{packing}"
        yield written(name, _picture(3, dtype), photometric="rgb", compression=packing, predictor=predictor)
    yield written("jpeg-in", _picture(3, np.uint8), photometric="rgb", compression="jpeg")
    yield written("half", _picture(3, np.float16), photometric="rgb")
    yield written("tiles", _picture(3, np.uint16), photometric="rgb", tile=(16, 16), compression="zlib")
    yield written("big", _picture(3, np.uint8), photometric="rgb", bigtiff=True, byteorder=">")
    yield written("clear", _picture(4, np.uint16), photometric="rgb", extrasamples=("unassalpha",), byteorder=">")
    yield written("planes", np.moveaxis(_picture(3, np.uint8), 2, 0).copy(), photometric="rgb", planarconfig="separate")
    yield written("white-is-zero", _picture(1, np.uint8), photometric="miniswhite", rowsperstrip=7)
    yield written("cmyk", _picture(4, np.uint8), photometric="separated")


def _raw() -> Iterator[tuple[str, bytes]]:
    """Camera raw in Adobe's DNG: a Bayer pattern of 16 bits, and one of deflated floating-point numbers."""
    tags = [
        (50706, 1, 4, (1, 4, 0, 0), True),  # DNGVersion
        (50708, 2, 0, "Test", True),  # UniqueCameraModel
        (33421, 3, 2, (2, 2), True),  # CFARepeatPatternDim
        (33422, 1, 4, (0, 1, 1, 2), True),  # CFAPattern
        (50721, 10, 9, (1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1), True),  # ColorMatrix1
        (50728, 5, 3, (1, 2, 1, 1, 1, 2), True),  # AsShotNeutral
        (50778, 3, 1, 21, True),  # CalibrationIlluminant1: D65
    ]
    for name, samples, packing in (
        ("bayer", _picture(1, np.uint16), None),
        ("bayer-float", _picture(1, np.float32), "zlib"),
    ):
        stream = io.BytesIO()
        with tifffile.TiffWriter(stream) as writer:
            writer.write(samples, photometric=32803, metadata=None, extratags=tags, compression=packing)
        yield f"{name}.dng", stream.getvalue()


def _heic(image: Image.Image, told: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    try:
        import pillow_heif
    except ImportError:  # only where the tests' own dependencies are missing
        return
    file = pillow_heif.from_pillow(image)
    stream = io.BytesIO()
    file.save(stream, quality=80, exif=told["exif"])
    yield "plain.heic", stream.getvalue()
