"""Samples of every kind become pixels by the range of their own bits; what is not read is told by its true name."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image

from lir_app.photo import Photo, PhotoError, read_photo
from lir_model.pixels import to_8_bits
from tests.app.photo.pictures import Array, chunk, integers, png, profiles, scene, wanted


def tiff(tmp_path: Path, samples: Array, **options: Any) -> Photo:
    tifffile.imwrite(tmp_path / "a.tif", samples, **options)
    return read_photo(tmp_path / "a.tif")


@pytest.mark.parametrize("bits", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
def test_grey_of_any_depth_is_scaled_by_its_own_range(tmp_path: Path, bits: int) -> None:
    photo = tiff(tmp_path, integers(scene(1), bits), photometric="minisblack", bitspersample=bits)
    assert photo.depth == (8 if bits <= 8 else 16)
    assert np.array_equal(photo.pixels, wanted(scene(1), bits))


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("options", [{}, {"tile": (16, 16)}, {"rowsperstrip": 7}, {"bigtiff": True}])
def test_rgb_of_any_depth_and_arrangement(tmp_path: Path, bits: int, planar: str, options: dict[str, Any]) -> None:
    samples = integers(scene(), bits)
    arranged = samples if planar == "contig" else np.moveaxis(samples, -1, 0)
    photo = tiff(tmp_path, arranged, photometric="rgb", planarconfig=planar, bitspersample=bits, **options)
    assert np.array_equal(photo.pixels, wanted(scene(), bits))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_either_byte_order_with_differences_stored(tmp_path: Path, order: str, big: bool, dtype: type) -> None:
    values = scene().astype(dtype) if dtype == np.float32 else integers(scene(), np.dtype(dtype).itemsize * 8)
    options = {"compression": "zlib", "predictor": True, "byteorder": order, "bigtiff": big}
    photo = tiff(tmp_path, values, photometric="rgb", **options)
    assert np.array_equal(photo.pixels, integers(scene(), photo.depth))


@pytest.mark.parametrize("compression", ["lzw", "zlib", "zstd", "lzma", "packbits", "png", "webp", "jpegxl", "lerc"])
def test_compressions_that_lose_nothing(tmp_path: Path, compression: str) -> None:
    photo = tiff(tmp_path, integers(scene(), 8), photometric="rgb", compression=compression)
    assert np.array_equal(photo.pixels, integers(scene(), 8))


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("channels", [1, 3])
def test_floating_point_numbers_become_16_bits(tmp_path: Path, dtype: type, channels: int) -> None:
    photo = tiff(tmp_path, scene(channels).astype(dtype), photometric="rgb" if channels == 3 else "minisblack")
    off = np.abs(photo.pixels - scene(channels) * 65535).max()
    assert off <= (32 if dtype == np.float16 else 1)
    assert photo.warnings == ()


def test_highlights_above_white_are_told(tmp_path: Path) -> None:
    photo = tiff(tmp_path, (scene() * 2).astype(np.float32), photometric="rgb")
    assert "from 0 to 2" in photo.warnings[0]
    assert np.abs(photo.pixels - (scene() * 2).clip(0, 1) * 65535).max() <= 1


def test_counts_of_a_telescope_span_from_black_to_white(tmp_path: Path) -> None:
    photo = tiff(tmp_path, (scene(1) * 41000).astype(np.float32), photometric="minisblack")
    assert (photo.pixels.min(), photo.pixels.max()) == (0, 65535)
    assert "41000" in photo.warnings[0]


def test_what_is_no_number_is_told(tmp_path: Path) -> None:
    values = scene(1).astype(np.float32)
    values[3, 4] = np.nan
    photo = tiff(tmp_path, values, photometric="minisblack")
    assert photo.pixels[3, 4] == 0
    assert "no numbers" in photo.warnings[0]


def test_32_bits_are_scaled_by_their_range(tmp_path: Path) -> None:
    photo = tiff(tmp_path, integers(scene(1), 32), photometric="minisblack")
    assert np.abs(photo.pixels - scene(1) * 65535).max() <= 1


def test_32_bits_that_cannot_come_back_are_told(tmp_path: Path) -> None:
    photo = tiff(tmp_path, integers(1 - scene(1), 32), photometric="miniswhite")
    assert np.abs(photo.pixels - scene(1) * 65535).max() <= 1
    assert "32 bits" in photo.warnings[0]


def test_32_bits_of_which_16_are_used_are_not_black(tmp_path: Path) -> None:
    photo = tiff(tmp_path, integers(scene(1), 16).astype(np.uint32), photometric="minisblack")
    assert np.array_equal(photo.pixels, integers(scene(1), 16))


def test_white_is_zero_is_inverted(tmp_path: Path) -> None:
    for bits in (8, 16):
        photo = tiff(tmp_path, integers(1 - scene(1), bits), photometric="miniswhite")
        assert np.abs(photo.pixels.astype(int) - integers(scene(1), bits)).max() <= 1


@pytest.mark.parametrize("compression", [None, "zlib"])
@pytest.mark.parametrize("channels", [1, 3])
def test_without_a_colour_model_white_is_the_greatest_value(
    tmp_path: Path, channels: int, compression: str | None
) -> None:
    samples = integers(scene(channels), 8)
    photometric = "rgb" if channels == 3 else "minisblack"
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, samples, photometric=photometric, compression=compression, metadata=None)
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<HHL", 262, 3, 1), struct.pack("<HHL", 265, 3, 1)))
    assert np.array_equal(read_photo(path).pixels, samples)


@pytest.mark.parametrize("widened", [1, 256, 257])
def test_palettes_are_looked_up_however_their_colours_are_widened(tmp_path: Path, widened: int) -> None:
    colours = np.random.default_rng(0).integers(0, 256, (3, 256)).astype(np.uint16)
    indices = integers(scene(1), 8)
    photo = tiff(tmp_path, indices, photometric="palette", colormap=colours * np.uint16(widened))
    assert np.array_equal(photo.pixels, np.moveaxis(colours, 0, -1)[indices])


def test_alpha_that_is_not_multiplied_in_is_kept(tmp_path: Path) -> None:
    photo = tiff(tmp_path, integers(scene(4), 16), photometric="rgb", extrasamples=["unassalpha"])
    assert photo.alpha is not None
    assert np.array_equal(photo.alpha, integers(scene(4), 16)[..., 3])
    assert np.array_equal(photo.pixels, integers(scene(3), 16))


def test_alpha_that_is_multiplied_in_is_taken_out(tmp_path: Path) -> None:
    values = scene(4)
    values[..., :3] *= values[..., 3:]
    photo = tiff(tmp_path, integers(values, 16), photometric="rgb", extrasamples=["assocalpha"])
    assert np.abs(photo.pixels - scene(3) * 65535).max() <= 6  # as far as 16 bits go at a fifth


def test_a_mask_is_no_transparency(tmp_path: Path) -> None:
    photo = tiff(tmp_path, integers(scene(4), 16), photometric="rgb", extrasamples=["unspecified"])
    assert photo.alpha is None
    assert photo.masks is not None
    assert np.array_equal(photo.masks[..., 0], integers(scene(4), 16)[..., 3])


@pytest.mark.parametrize("bits", [8, 16])
def test_inks_become_rgb(tmp_path: Path, bits: int) -> None:
    inks = np.dstack([1 - scene(3), np.zeros_like(scene(1))])
    photo = tiff(tmp_path, integers(inks, bits), photometric="separated")
    assert np.abs(photo.pixels / (2.0**bits - 1) - scene(3)).max() < 0.006


def test_lab_becomes_rgb_of_a_wide_space(tmp_path: Path) -> None:
    lab = np.zeros((8, 8, 3), np.uint8)
    lab[..., 0] = 128  # L* 50.2, no colour: linear light 0.1856, sRGB 119.6
    photo = tiff(tmp_path, lab, photometric="cielab")
    shown = to_8_bits(photo.to_display(photo.pixels))
    assert np.abs(shown.astype(float) - 119.6).max() <= 1
    assert photo.icc is not None


def test_coarser_colours_without_jpeg_are_read(tmp_path: Path) -> None:
    with Image.fromarray(integers(scene(), 8)) as image:
        ycbcr = np.asarray(image.convert("YCbCr"))
    luma, colours = ycbcr[..., 0], ycbcr[::2, ::2, 1:]
    units = luma.reshape(20, 2, 28, 2).swapaxes(1, 2).reshape(20, 28, 4)
    data = np.concatenate([units, colours], axis=2)
    # A plain grey file of the same bytes, whose tags are then made to say what they hold.
    tifffile.imwrite(tmp_path / "a.tif", ycbcr, photometric="ycbcr", metadata=None)
    with tifffile.TiffFile(tmp_path / "a.tif", mode="r+") as file:
        page: Any = file.pages.first
        page.tags["StripByteCounts"].overwrite(data.size)
        page.tags["YCbCrSubSampling"].overwrite((2, 2))
        file.filehandle.seek(page.dataoffsets[0])
        file.filehandle.write(data.tobytes())
    off = np.abs(read_photo(tmp_path / "a.tif").pixels.astype(int) - integers(scene(), 8))
    assert off.mean() < 4


def test_the_photo_is_the_largest_full_page(tmp_path: Path) -> None:
    pixels = integers(scene(), 8)
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(pixels[::4, ::4], photometric="rgb", subfiletype=1)
        file.write(pixels, photometric="rgb")
        file.write(np.ones((80, 112), bool), photometric="minisblack", subfiletype=4)
    assert np.array_equal(read_photo(tmp_path / "a.tif").pixels, pixels)


def test_the_photo_may_lie_below_its_small_copy(tmp_path: Path) -> None:
    pixels = integers(scene(), 8)
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(pixels[::4, ::4], photometric="rgb", subfiletype=1, subifds=1)
        file.write(pixels, photometric="rgb")
    assert np.array_equal(read_photo(tmp_path / "a.tif").pixels, pixels)


@pytest.mark.parametrize(
    ("samples", "options", "name"),
    [
        (scene(1).astype(np.complex64), {"photometric": "minisblack"}, "64 bits"),
        (integers(scene(4), 8), {"photometric": "separated", "extratags": [(332, "H", 1, 2, True)]}, "inks other"),
    ],
)
def test_what_is_not_read_is_told_by_name(tmp_path: Path, samples: Array, options: Any, name: str) -> None:
    with pytest.raises(PhotoError, match=name) as caught:
        tiff(tmp_path, samples, **options)
    assert "damaged" not in str(caught.value)


def test_a_file_that_claims_more_pieces_than_it_has_is_refused_at_once(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", integers(scene(), 8), photometric="rgb", rowsperstrip=1, metadata=None)
    with tifffile.TiffFile(tmp_path / "a.tif", mode="r+") as file:
        first: Any = file.pages.first
        first.tags["ImageLength"].overwrite(4_000_000)
    with pytest.raises(PhotoError, match="40 of the 4000000 pieces"):
        read_photo(tmp_path / "a.tif")


def test_an_unknown_compression_is_told_by_name(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", integers(scene(), 8), photometric="rgb", metadata=None)
    with tifffile.TiffFile(tmp_path / "a.tif", mode="r+") as file:
        first: Any = file.pages.first
        first.tags["Compression"].overwrite(34676)
    with pytest.raises(PhotoError, match="SGILOG") as caught:
        read_photo(tmp_path / "a.tif")
    assert "damaged" not in str(caught.value)


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_a_png_of_less_than_8_bits_is_scaled_by_its_own_range(tmp_path: Path, bits: int) -> None:
    values, each = integers(scene(1), bits), 8 // bits
    shifts = 8 - bits * (1 + np.arange(each))
    rows = [(row.reshape(-1, each) << shifts).sum(axis=1).astype(np.uint8).tobytes() for row in values.astype(int)]
    (tmp_path / "a.png").write_bytes(png(rows, 56, bits, 0))
    assert np.array_equal(read_photo(tmp_path / "a.png").pixels, wanted(scene(1), bits))


def test_png_of_one_transparent_colour_in_16_bits(tmp_path: Path) -> None:
    pixels = integers(scene(), 16)
    rows = [row.astype(">u2").tobytes() for row in pixels]
    (tmp_path / "a.png").write_bytes(png(rows, 56, 16, 2, chunk(b"tRNS", pixels[3, 4].astype(">u2").tobytes())))
    photo = read_photo(tmp_path / "a.png")
    assert photo.alpha is not None
    assert photo.alpha[3, 4] == 0
    assert (photo.alpha == 65535).sum() == photo.alpha.size - 1


@pytest.mark.parametrize("bits", [10, 12])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_avif_of_more_than_8_bits_is_of_16(tmp_path: Path, bits: int, channels: int) -> None:
    encoded = imagecodecs.avif_encode(integers(scene(channels), bits), level=99, bitspersample=bits)
    (tmp_path / "a.avif").write_bytes(encoded)
    photo = read_photo(tmp_path / "a.avif")
    assert photo.depth == 16
    assert np.abs(photo.pixels / 65535 - scene(min(channels, 3))).mean() < 0.005
    assert photo.pixels.max() > 65500


def test_heic_of_10_bits_is_of_16(tmp_path: Path) -> None:
    pixels = np.ascontiguousarray(integers(scene(), 16))
    pillow_heif.from_bytes("RGB;16", (56, 40), pixels.tobytes()).save(tmp_path / "a.heic", quality=95)
    photo = read_photo(tmp_path / "a.heic")
    assert photo.depth == 16
    assert np.abs(photo.pixels / 65535 - scene()).mean() < 0.01


def test_jpeg_of_12_bits_is_of_16(tmp_path: Path) -> None:
    encoded = imagecodecs.jpeg8_encode(integers(scene(1), 12), level=98, bitspersample=12)
    (tmp_path / "a.jpg").write_bytes(encoded)
    photo = read_photo(tmp_path / "a.jpg")
    assert photo.depth == 16
    assert np.abs(photo.pixels / 65535 - scene(1)).mean() < 0.005


def test_jpeg_of_12_bits_keeps_its_profile(tmp_path: Path) -> None:
    encoded = bytes(imagecodecs.jpeg8_encode(integers(scene(), 12), bitspersample=12))
    profile = profiles()["adobe-rgb"]
    segment = b"ICC_PROFILE\0\1\1" + profile
    (tmp_path / "a.jpg").write_bytes(
        encoded[:2] + b"\xff\xe2" + struct.pack(">H", len(segment) + 2) + segment + encoded[2:]
    )
    assert read_photo(tmp_path / "a.jpg").icc == profile


def test_floats_that_were_bytes_keep_their_brightness_however_dark_they_are(tmp_path: Path) -> None:
    values = (scene() * 80).astype(np.float32)
    tifffile.imwrite(tmp_path / "a.tif", values, photometric="rgb")
    photo = read_photo(tmp_path / "a.tif")
    assert np.abs(photo.pixels / 257 - values).max() < 0.01
    assert "255 is taken for white" in photo.warnings[0]
