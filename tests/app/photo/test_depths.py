"""Formats and depths: what comes in and what goes out."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image

from lir_app.photo import Photo, SaveOptions, format_named, read_photo, suffix_for, write_photo
from lir_app.photo.metadata import Metadata
from tests.app.photo.saved import XMP, exif_bytes, ramp, saved, written


@pytest.mark.parametrize("suffix", ["png", "tif", "bmp"])
@pytest.mark.parametrize("channels", [1, 3])
def test_lossless_formats_keep_every_pixel(tmp_path: Path, suffix: str, channels: int) -> None:
    pixels = ramp(channels=channels)
    photo = read_photo(saved(tmp_path, pixels, f"in.{suffix}"))
    assert np.array_equal(photo.pixels, pixels)
    assert np.array_equal(written(photo, tmp_path / f"out.{suffix}").pixels, pixels)


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif"])
def test_lossy_formats_come_close(tmp_path: Path, suffix: str) -> None:
    photo = read_photo(saved(tmp_path, ramp(), f"in.{suffix}", quality=98))
    again = written(photo, tmp_path / f"out.{suffix}")
    assert again.format == photo.format
    assert np.abs(again.pixels.astype(int) - ramp()).max() < 12


def test_grey_jpeg_stays_grey(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(channels=1), "in.jpg"))
    assert photo.pixels.ndim == 2
    assert Image.open(write_and_name(photo, tmp_path / "out.jpg")).mode == "L"


def write_and_name(photo: Photo, target: Path) -> Path:
    write_photo(photo, target)
    return target


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_16_bits_stay_16_bits(tmp_path: Path, channels: int, suffix: str) -> None:
    pixels = ramp(channels=channels, dtype=np.uint16)
    source = tmp_path / f"in.{suffix}"
    if suffix == "png":
        source.write_bytes(imagecodecs.png_encode(pixels))
    else:
        tifffile.imwrite(source, pixels, photometric="rgb" if channels > 1 else "minisblack")
    photo = read_photo(source)
    assert photo.depth == 16
    again = written(photo, tmp_path / f"out.{suffix}")
    colour = pixels[..., :3] if channels > 1 else pixels
    assert np.array_equal(again.pixels, colour)
    if channels == 4:
        assert again.alpha is not None
        assert np.array_equal(again.alpha, pixels[..., 3])


@pytest.mark.parametrize("compression", ["lzw", "zlib"])
def test_compressed_16_bit_tiff_is_read(tmp_path: Path, compression: str) -> None:
    pixels = ramp(dtype=np.uint16)
    tifffile.imwrite(tmp_path / "in.tif", pixels, photometric="rgb", compression=compression)
    assert np.array_equal(read_photo(tmp_path / "in.tif").pixels, pixels)


def test_a_16_bit_tiff_that_was_written_opens_in_other_programs(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "x.tif", "tiff", ramp(dtype=np.uint16), metadata=Metadata(exif_bytes()[6:], XMP))
    write_photo(photo, tmp_path / "out.tif")
    assert np.array_equal(tifffile.imread(tmp_path / "out.tif"), photo.pixels)
    with Image.open(tmp_path / "out.tif") as image:
        assert image.getexif().get_ifd(0x8769)[0x9003] == "2026:05:01 12:00:00"


def test_16_bits_become_8_rounded_where_the_format_holds_no_more(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "x.png", "png", np.array([[0, 128, 129, 385, 386, 65535]], dtype=np.uint16))
    assert written(photo, tmp_path / "out.bmp", format="bmp").pixels.tolist() == [[0, 0, 1, 1, 2, 255]]


def test_depth_can_be_chosen(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.png"))
    deep = written(photo, tmp_path / "deep.png", depth=16)
    assert deep.depth == 16
    assert np.array_equal(written(deep, tmp_path / "flat.png", depth=8).pixels, photo.pixels)


def test_palettes_are_expanded(tmp_path: Path) -> None:
    image = Image.fromarray(ramp()).quantize(16)
    image.save(tmp_path / "in.png")
    photo = read_photo(tmp_path / "in.png")
    assert np.array_equal(photo.pixels, np.asarray(image.convert("RGB")))


def test_a_palette_with_transparency_has_alpha(tmp_path: Path) -> None:
    image = Image.fromarray(ramp()).quantize(16)
    image.save(tmp_path / "in.png", transparency=3)
    alpha = read_photo(tmp_path / "in.png").alpha
    assert alpha is not None
    assert np.array_equal(alpha == 0, np.asarray(image) == 3)


def test_black_and_white_becomes_grey(tmp_path: Path) -> None:
    Image.fromarray(ramp(channels=1)).convert("1").save(tmp_path / "in.tif")
    photo = read_photo(tmp_path / "in.tif")
    assert photo.pixels.shape == (40, 56)
    assert set(np.unique(photo.pixels)) == {0, 255}


def test_cmyk_becomes_rgb(tmp_path: Path) -> None:
    Image.fromarray(ramp()).convert("CMYK").save(tmp_path / "in.tif")
    assert np.abs(read_photo(tmp_path / "in.tif").pixels.astype(int) - ramp()).max() <= 1


def test_heic_is_read_and_becomes_jpeg(tmp_path: Path) -> None:
    pillow_heif.from_pillow(Image.fromarray(ramp(64, 96))).save(tmp_path / "in.heic", quality=95)
    photo = read_photo(tmp_path / "in.heic")
    assert photo.format == "heic"
    assert np.abs(photo.pixels.astype(int) - ramp(64, 96)).mean() < 3
    assert suffix_for(photo, SaveOptions()) == ".jpg"


def test_the_suffix_stays_as_it_was_spelled(tmp_path: Path) -> None:
    assert suffix_for(Photo(tmp_path / "a.JPEG", "jpeg", ramp()), SaveOptions()) == ".JPEG"
    assert suffix_for(Photo(tmp_path / "a.JPEG", "jpeg", ramp()), SaveOptions(format="tiff")) == ".tif"
    assert suffix_for(Photo(tmp_path / "a.dng", "raw", ramp()), SaveOptions()) == ".tif"


def test_lower_quality_makes_smaller_files(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.png"))
    for suffix in ("jpeg", "webp", "avif"):
        sizes = []
        for quality in (30, 95):
            write_photo(photo, tmp_path / "out", SaveOptions(format=suffix, quality=quality))
            sizes.append((tmp_path / "out").stat().st_size)
        assert sizes[0] < sizes[1]


def avif(path: Path, bits: int) -> Photo:
    samples = ramp(dtype=np.uint16) >> (16 - bits)
    path.write_bytes(imagecodecs.avif_encode(samples, level=100, bitspersample=bits, pixelformat="444", matrix=0))
    return read_photo(path)


@pytest.mark.parametrize("bits", [10, 12])
def test_an_avif_keeps_its_bits(tmp_path: Path, bits: int) -> None:
    photo = avif(tmp_path / "in.avif", bits)
    assert photo.bits == bits
    assert write_photo(photo, tmp_path / "out.avif") == ()
    again = read_photo(tmp_path / "out.avif")
    assert again.bits == bits
    assert np.array_equal(again.pixels, photo.pixels)


@pytest.mark.parametrize(
    ("bits", "target", "told"),
    [
        (10, "a.jpg", "JPEG cannot hold more than 8 bits a channel: left out"),
        (12, "a.webp", "WebP cannot hold more than 8 bits a channel: left out"),
        (12, "a.png", None),
        (12, "a.tif", None),
        (16, "a.avif", "AVIF cannot hold more than 10 bits a channel: left out"),
        (16, "a.bmp", "BMP cannot hold more than 8 bits a channel: left out"),
        (16, "a.png", None),
    ],
)
def test_fewer_bits_than_the_photo_has_are_told(tmp_path: Path, bits: int, target: str, told: str | None) -> None:
    if bits == 16:
        photo = Photo(tmp_path / "in.tif", "tiff", ramp(dtype=np.uint16))
    else:
        photo = avif(tmp_path / "in.avif", bits)
    options = SaveOptions(format_named(tmp_path / target).name)
    assert write_photo(photo, tmp_path / target, options) == (() if told is None else (told,))


def test_fewer_bits_that_were_asked_for_are_not_told(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "in.tif", "tiff", ramp(dtype=np.uint16))
    assert write_photo(photo, tmp_path / "a.tif", SaveOptions("tiff", depth=8)) == ()
    assert write_photo(photo, tmp_path / "a.jpg", SaveOptions("jpeg", depth=8)) == ()


def test_transparency_that_is_laid_on_white_is_told(tmp_path: Path) -> None:
    pixels = ramp()
    photo = Photo(tmp_path / "in.png", "png", pixels, np.full(pixels.shape[:2], 9, np.uint8))
    told = write_photo(photo, tmp_path / "a.jpg", SaveOptions("jpeg"))
    assert told == ("JPEG cannot hold transparency (it is laid on white): left out",)
