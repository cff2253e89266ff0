"""What encoders do to pixels beyond the depth and the channels that they store."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, JpegImagePlugin

from lir_app.photo import Photo, SaveOptions, encoders, read_photo, write_photo
from lir_app.photo.colour import UNDEFINED, Colour
from lir_app.photo.encoders import Encoder, Picture
from lir_model.pixels import Array


def encoded(encoder: Encoder, pixels: Array, quality: int, colour: Colour = UNDEFINED) -> bytes:
    return encoder.encode(Picture(pixels, quality, 8 if pixels.dtype == np.uint8 else 10, colour=colour))


@pytest.mark.parametrize(("quality", "sampling"), [(100, 0), (90, 0), (89, 2)])
def test_jpeg_stores_colours_at_full_resolution_from_quality_90_on(quality: int, sampling: int) -> None:
    data = encoded(encoders.JPEG, np.zeros((16, 16, 3), np.uint8), quality)
    assert JpegImagePlugin.get_sampling(Image.open(io.BytesIO(data))) == sampling


def test_webp_keeps_the_colours_under_full_transparency() -> None:
    pixels = np.zeros((64, 64, 4), np.uint8)
    pixels[..., :3] = np.arange(0, 256, 4)[:, None, None]
    pixels[:, :16, 3] = 255
    decoded = encoders.WEBP.decode(encoded(encoders.WEBP, pixels, 90))
    assert np.abs(decoded[..., :3].astype(int) - pixels[..., :3]).mean() < 3


@pytest.mark.parametrize(
    ("cicp", "told"), [(None, (1, 13, 6)), ((9, 16, 0, 1), (9, 16, 9)), ((12, 16, 0, 1), (12, 16, 6))]
)
def test_avif_tells_primaries_curve_and_the_matrix_that_belongs_to_them(
    cicp: tuple[int, int, int, int] | None, told: tuple[int, int, int]
) -> None:
    data = encoded(encoders.AVIF, np.zeros((16, 16, 3), np.uint8), 90, Colour(cicp=cicp))
    assert struct.unpack_from(">HHH", data, data.index(b"nclx") + 4) == told


@pytest.mark.parametrize("kind", ["webp", "avif"])
@pytest.mark.parametrize(
    ("options", "exact"),
    [
        (SaveOptions(), True),
        (SaveOptions(quality=80), True),
        (SaveOptions(format="own"), True),
        (SaveOptions(format="own", quality=80), False),
    ],
    ids=str,
)
def test_a_photo_without_loss_stays_so_unless_its_format_is_named_with_a_lower_quality(
    tmp_path: Path, kind: str, options: SaveOptions, exact: bool
) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (40, 56, 3), np.uint8)
    photo = Photo(tmp_path / "in", kind, pixels, lossless=True)
    write_photo(photo, tmp_path / "in", replace(options, format=kind) if options.format == "own" else options)
    again = read_photo(tmp_path / "in")
    assert np.array_equal(again.pixels, pixels) == exact
    assert again.lossless == exact


@pytest.mark.parametrize("kind", ["webp", "avif"])
def test_a_photo_coded_with_loss_is_coded_so_again(tmp_path: Path, kind: str) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (40, 56, 3), np.uint8)
    write_photo(Photo(tmp_path / "in", kind, pixels), tmp_path / "in", SaveOptions())
    assert not read_photo(tmp_path / "in").lossless


@pytest.mark.parametrize("shape", [(70000, 1, 3), (40000, 1), (9000, 2, 4), (1, 70000, 3)])
def test_png_holds_noise_of_every_shape(shape: tuple[int, ...]) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    assert np.array_equal(encoders.PNG.decode(encoded(encoders.PNG, pixels, 100)), pixels)


@pytest.mark.parametrize("lossless", [True, False])
def test_the_first_picture_of_an_animation_stays_without_loss_if_it_was(tmp_path: Path, *, lossless: bool) -> None:
    frames = [Image.fromarray(np.full((24, 32, 3), 20 * n, np.uint8)) for n in range(1, 4)]
    frames[0].save(tmp_path / "in.webp", lossless=lossless, save_all=True, append_images=frames[1:])
    assert read_photo(tmp_path / "in.webp").lossless == lossless
