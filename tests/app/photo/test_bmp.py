"""BMP: bits of any arrangement, transparency, and headers of every age."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from lir_app.photo import SaveOptions, read_photo, write_photo
from tests.app.photo import rich_files as rich
from tests.app.photo.pictures import HEIGHT, WIDTH, Array, integers, scene, wanted

LAYOUTS = {
    "X1R5G5B5": (16, (5, 5, 5, 0)),
    "A1R5G5B5": (16, (5, 5, 5, 1)),
    "R5G6B5": (16, (5, 6, 5, 0)),
    "A4R4G4B4": (16, (4, 4, 4, 4)),
    "X8R8G8B8": (32, (8, 8, 8, 0)),
    "A8R8G8B8": (32, (8, 8, 8, 8)),
    "A2R10G10B10": (32, (10, 10, 10, 2)),
}


def bmp(bits: int, depths: tuple[int, ...], header: int, *, upward: bool = True, alpha: Array | None = None) -> bytes:
    """A picture in bit fields: blue lowest, then green, red, and alpha."""
    red, green, blue, over = depths
    places = {"b": 0, "g": blue, "r": blue + green, "a": blue + green + red}
    masks = [((1 << depth) - 1) << places[name] for name, depth in zip("rgba", depths, strict=True)]
    values = np.zeros((HEIGHT, WIDTH), np.uint32)
    for number, (name, depth) in enumerate(zip("rgb", depths, strict=False)):
        values |= integers(scene()[..., number], depth).astype(np.uint32) << places[name]
    if over:
        shown = np.ones((HEIGHT, WIDTH)) if alpha is None else alpha
        values |= integers(shown, over).astype(np.uint32) << places["a"]
    rows = values.astype(f"<u{bits // 8}")[:: -1 if upward else 1]
    pixels = np.pad(rows, ((0, 0), (0, WIDTH * bits // 8 % 4 // (bits // 8)))).tobytes()
    told = struct.pack("<LllHHLLllLL", header, WIDTH, HEIGHT if upward else -HEIGHT, 1, bits, 3, 0, 0, 0, 0, 0)
    fields = struct.pack("<4L", *masks)[: 16 if header >= 56 or over else 12]
    if header == 40 and over:  # BI_ALPHABITFIELDS
        told = told[:16] + struct.pack("<L", 6) + told[20:]
    head = (told + fields).ljust(header, b"\0")
    return b"BM" + struct.pack("<LHHL", 0, 0, 0, 14 + len(head)) + head + pixels


@pytest.mark.parametrize("header", [40, 56, 108, 124])
@pytest.mark.parametrize("upward", [True, False])
@pytest.mark.parametrize("name", LAYOUTS)
def test_bit_fields_are_scaled_by_their_own_range(tmp_path: Path, name: str, header: int, upward: bool) -> None:
    bits, depths = LAYOUTS[name]
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp(bits, depths, header, upward=upward))
    photo = read_photo(path)
    assert photo.pixels.dtype == (np.uint16 if max(depths) > 8 else np.uint8)
    for number, depth in enumerate(depths[:3]):
        assert np.array_equal(photo.pixels[..., number], wanted(scene()[..., number], depth))
    assert photo.warnings == ()


@pytest.mark.parametrize("name", ["A4R4G4B4", "A8R8G8B8", "A2R10G10B10"])
def test_transparency_comes_back(tmp_path: Path, name: str) -> None:
    bits, depths = LAYOUTS[name]
    alpha = np.tile(np.linspace(0, 1, WIDTH), (HEIGHT, 1))
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp(bits, depths, 108, alpha=alpha))
    photo = read_photo(path)
    assert photo.alpha is not None
    assert len(np.unique(photo.alpha)) == min(WIDTH, 1 << depths[3])
    told = () if photo.depth == 8 else ("BMP cannot hold more than 8 bits a channel: left out",)
    assert write_photo(photo, tmp_path / "b.bmp", SaveOptions()) == told
    again = read_photo(tmp_path / "b.bmp")
    assert again.alpha is not None
    assert np.array_equal(again.alpha, photo.alpha if photo.depth == 8 else (photo.alpha / 257).round())
    if photo.depth == 8:
        assert np.array_equal(again.stored(), photo.stored())


def test_transparency_that_hides_everything_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp(32, LAYOUTS["A8R8G8B8"][1], 124, alpha=np.zeros((HEIGHT, WIDTH))))
    assert read_photo(path).alpha is None


def test_grey_with_transparency_is_written_as_colours(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    samples = np.dstack((integers(scene(1), 8), integers(scene()[..., 0], 8)))
    path.write_bytes(bytes(imagecodecs.png_encode(samples)))
    photo = read_photo(path)
    write_photo(photo, tmp_path / "b.bmp", SaveOptions("bmp"))
    again = read_photo(tmp_path / "b.bmp")
    assert photo.alpha is not None
    assert again.alpha is not None
    assert np.array_equal(again.alpha, photo.alpha)
    assert np.array_equal(again.pixels[photo.alpha > 0], photo.pixels[photo.alpha > 0])


def test_srgb_is_what_everybody_takes_it_for_and_nothing_to_warn_of(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    data = rich.encoded(rich.picture(), "PNG")
    path.write_bytes(data[:33] + rich.chunk(b"sRGB", b"\0") + data[33:])
    assert write_photo(read_photo(path), tmp_path / "b.bmp", SaveOptions("bmp")) == ()


def of_runs(indices: Array, bits: int) -> bytes:
    """Indices into a grey palette, each told as a run of one pixel, as ImageMagick writes photos."""
    height, width = indices.shape
    values = (indices >> (8 - bits)) << (8 - bits)
    runs = np.stack((np.ones_like(values), values), axis=2).reshape(height, -1)
    rows = b"".join(row.tobytes() + b"\0\0" for row in runs[::-1]) + b"\0\1"
    steps = np.linspace(0, 255, 1 << bits).astype(np.uint8)
    palette = np.stack((steps, steps, steps, np.zeros_like(steps)), axis=1).tobytes()
    start = 54 + len(palette)
    head = struct.pack("<LllHHLLllLL", 40, width, height, 1, bits, 1 if bits == 8 else 2, len(rows), 0, 0, 0, 0)
    return b"BM" + struct.pack("<LHHL", start + len(rows), 0, 0, start) + head + palette + rows


SRGB_XYZ = ((0.4124, 0.2126, 0.0193), (0.3576, 0.7152, 0.1192), (0.1805, 0.0722, 0.9505))
SRGB_CHROMATICITIES = ((0.64, 0.33, 0.03), (0.30, 0.60, 0.10), (0.15, 0.06, 0.79))


@pytest.mark.parametrize("gamma", [2.2, 1 / 2.2])
@pytest.mark.parametrize("primaries", [SRGB_XYZ, SRGB_CHROMATICITIES])
def test_calibrated_colours_are_understood_however_programs_write_them(
    tmp_path: Path, primaries: tuple[tuple[float, ...], ...], gamma: float
) -> None:
    told = bytearray(bmp(32, (8, 8, 8, 0), 108))
    numbers = (round(value * (1 << 30)) for primary in primaries for value in primary)
    struct.pack_into("<L9L3L", told, 14 + 56, 0, *numbers, *(round(gamma * 65536),) * 3)
    (tmp_path / "a.bmp").write_bytes(told)
    photo = read_photo(tmp_path / "a.bmp")
    shown = photo.to_display(photo.pixels).astype(int)
    assert np.abs(shown - integers(scene(), 8)).max() <= 1


@pytest.mark.parametrize("bits", [8, 4])
def test_a_photo_of_hundreds_of_thousands_of_runs_is_read_in_less_than_a_microsecond_of_processor_each(
    tmp_path: Path, bits: int
) -> None:
    """Measured: 0.05 to 0.2; a loop over the runs takes 1 to 20."""
    indices = np.random.default_rng(0).integers(0, 256, (600, 800), dtype=np.uint8)
    path = tmp_path / "a.bmp"
    path.write_bytes(of_runs(indices, bits))
    start = time.thread_time()
    photo = read_photo(path)
    assert time.thread_time() - start < indices.size * 1e-6
    assert np.array_equal(photo.pixels, np.linspace(0, 255, 1 << bits).astype(np.uint8)[indices >> (8 - bits)])
