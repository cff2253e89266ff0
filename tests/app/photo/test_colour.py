"""Colour: whatever tells it becomes one profile; photos are worked on in their own colours and shown as sRGB."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from lir_app.photo import Photo, SaveOptions, read_photo, read_thumbnail, write_photo
from lir_app.photo.colour import icc, space_of
from lir_app.photo.colour.colour import Colour, from_cicp, srgb_profile
from lir_app.pipeline import Pipeline
from lir_app.recipes import Recipe, Step
from lir_model.pixels import to_8_bits, to_rgb
from tests.app.photo.pictures import Array, chunk, integers, png, profiles, scene

SPACES = list(profiles())


def photo_in(tmp_path: Path, space: str, pixels: Array) -> Photo:
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", iccprofile=profiles()[space])
    return read_photo(tmp_path / "a.tif")


def by_littlecms(pixels: Array, profile: bytes) -> Array:
    """8-bit pixels as sRGB, by another program's hand."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    converted = ImageCms.profileToProfile(Image.fromarray(pixels), source, ImageCms.createProfile("sRGB"), intent)
    return np.asarray(converted)


@pytest.mark.parametrize("space", SPACES)
def test_profiles_made_here_mean_the_same_to_littlecms(space: str) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 40, 3), dtype=np.uint8)
    own = space_of(Colour(profiles()[space]), 3)
    shown = to_8_bits(own.to_display(own.to_working(pixels)))
    assert np.abs(shown.astype(int) - by_littlecms(pixels, profiles()[space])).max() <= 1


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_what_was_not_changed_comes_back_to_the_very_value(tmp_path: Path, space: str, dtype: type) -> None:
    pixels: Array = np.random.default_rng(0).integers(0, np.iinfo(dtype).max + 1, (64, 64, 3)).astype(dtype)
    photo = photo_in(tmp_path, space, pixels)
    assert photo.depth == np.dtype(dtype).itemsize * 8
    assert np.array_equal(photo.stored(), pixels)
    changed = photo.pixels.copy()
    changed[:32] = changed[:32] // 2 + 9
    assert np.array_equal(photo.with_pixels(changed).stored()[32:], pixels[32:])


@pytest.mark.parametrize("space", SPACES)
def test_the_working_space_keeps_both_ends_of_every_channel_and_is_as_good_as_reversible(space: str) -> None:
    own = space_of(Colour(profiles()[space]), 3)
    ends = np.array([[[0, 0, 0], [65535, 0, 0], [0, 65535, 0], [0, 0, 65535], [65535, 65535, 65535]]], np.uint16)
    assert np.array_equal(own.to_working(ends), ends)
    fine = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    working = own.to_working(fine)
    nudged = working ^ 1 if working.dtype == np.uint16 else working
    assert np.abs(own.to_native(nudged, fine).astype(int) - fine).max() <= 1


SATURATED = (
    (40, 215, 40), (215, 40, 40), (40, 40, 215), (40, 215, 215), (215, 40, 215), (215, 215, 40),
    (40, 128, 40), (60, 150, 50), (225, 35, 40), (40, 128, 215),
)  # fmt: skip
"""Levels of 255 that lie so far from black and white that noise of ten levels is not cut off there."""
MOST_LEFT = 1.2
"""Times the noise that grey keeps."""


@pytest.mark.slow
@pytest.mark.parametrize("space", ["srgb", "display-p3", "adobe-rgb", "prophoto"])
def test_every_channel_of_a_flat_saturated_colour_keeps_hardly_more_noise_than_grey_does(
    tmp_path: Path, space: str
) -> None:
    pipeline = Pipeline(device="cpu")
    recipe = Recipe((Step("denoise"),))

    def left(colour: tuple[int, int, int]) -> Array:
        noise = np.random.default_rng(0).normal(0, 10, (128, 128, 3))
        photo = photo_in(tmp_path, space, integers((np.array(colour) + noise).clip(0, 255) / 255, 16))
        restored = photo.with_pixels(pipeline.run(photo.pixels, recipe).at()).stored()
        return np.asarray(restored[16:-16, 16:-16].std(axis=(0, 1)) / 257)

    grey = np.mean([left((level, level, level)) for level in (100, 128, 155)])
    most = {colour: float(left(colour).max() / grey) for colour in SATURATED}
    assert max(most.values()) <= MOST_LEFT, most


def test_thumbnails_are_shown_as_srgb(tmp_path: Path) -> None:
    flat = np.full((64, 64, 3), (200, 80, 40), np.uint8)
    for space in SPACES:
        photo_in(tmp_path, space, flat)
        expected = by_littlecms(flat, profiles()[space])[0, 0].astype(int)
        assert np.abs(read_thumbnail(tmp_path / "a.tif", 32)[0, 0] - expected).max() <= 1


# What tells the colours


def told_by_png(tmp_path: Path, *chunks: bytes, grey: bool = False) -> Photo:
    pixels = integers(scene(1 if grey else 3), 8)
    (tmp_path / "a.png").write_bytes(png([row.tobytes() for row in pixels], 56, 8, 0 if grey else 2, *chunks))
    return read_photo(tmp_path / "a.png")


def matrix(photo: Photo) -> Array:
    found = icc.parse(photo.icc or b"").matrix
    assert found is not None
    return found


GAMMA_LINEAR = chunk(b"gAMA", struct.pack(">L", 100000))
ADOBE = [
    chunk(b"gAMA", struct.pack(">L", 45455)),
    chunk(b"cHRM", struct.pack(">8L", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)),
]
P3_CODE = chunk(b"cICP", bytes((12, 13, 0, 1)))
SRGB_CHUNK = chunk(b"sRGB", b"\0")


def test_png_tells_by_gamma(tmp_path: Path) -> None:
    curve = icc.parse(told_by_png(tmp_path, GAMMA_LINEAR).icc or b"").curves[0]
    assert abs(curve[32768] - 0.5) < 0.001


def test_png_tells_by_primaries(tmp_path: Path) -> None:
    expected = icc.parse(profiles()["adobe-rgb"]).matrix
    assert expected is not None
    assert np.abs(matrix(told_by_png(tmp_path, *ADOBE)) - expected).max() < 0.001


@pytest.mark.parametrize(
    ("chunks", "space"),
    [
        ([P3_CODE, SRGB_CHUNK, *ADOBE], "display-p3"),
        ([SRGB_CHUNK, *ADOBE], "srgb"),
        ([*ADOBE], "adobe-rgb"),
        ([chunk(b"gAMA", struct.pack(">L", 45455))], "srgb"),
    ],
)
def test_png_of_several_the_first_in_the_order_of_the_specification_counts(
    tmp_path: Path, chunks: list[bytes], space: str
) -> None:
    expected = icc.parse(profiles()[space]).matrix
    assert expected is not None
    assert np.abs(matrix(told_by_png(tmp_path, *chunks)) - expected).max() < 0.001


def test_grey_pictures_are_told_of_too(tmp_path: Path) -> None:
    photo = told_by_png(tmp_path, GAMMA_LINEAR, grey=True)
    assert icc.parse(photo.icc or b"").space == "GRAY"
    assert np.array_equal(photo.stored(), integers(scene(1), 8))
    assert photo.pixels.mean() / 65535 > scene(1).mean() + 0.1


def test_avif_tells_by_code_points(tmp_path: Path) -> None:
    (tmp_path / "a.avif").write_bytes(imagecodecs.avif_encode(integers(scene(), 8), primaries=12, transfer=13))
    expected = icc.parse(profiles()["display-p3"]).matrix
    assert expected is not None
    assert np.abs(matrix(read_photo(tmp_path / "a.avif")) - expected).max() < 0.001


@pytest.mark.parametrize("tags", [{0xA001: 2}, {0xA001: 0xFFFF, 0xA005: {1: "R03"}}])
def test_exif_tells_of_adobe_rgb(tmp_path: Path, tags: dict[int, object]) -> None:
    exif = Image.Exif()
    exif[0x8769] = tags
    Image.fromarray(integers(scene(), 8)).save(tmp_path / "a.jpg", exif=exif)
    photo = read_photo(tmp_path / "a.jpg")
    assert photo.icc == profiles()["adobe-rgb"]
    write_photo(photo, tmp_path / "b.png", SaveOptions(format="png"))
    assert read_photo(tmp_path / "b.png").icc == photo.icc


@pytest.mark.parametrize("target", ["png", "jpeg", "tiff", "webp", "avif"])
@pytest.mark.parametrize("chunks", [[P3_CODE], ADOBE, [GAMMA_LINEAR]])
def test_whatever_was_told_the_result_carries_a_profile(tmp_path: Path, target: str, chunks: list[bytes]) -> None:
    photo = told_by_png(tmp_path, *chunks)
    write_photo(photo, tmp_path / "out", SaveOptions(format=target))
    assert read_photo(tmp_path / "out").icc == photo.icc


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_png_of_the_range_of_video_comes_out_from_black_to_white(tmp_path: Path, channels: int, bits: int) -> None:
    top = 2**bits - 1
    full = np.linspace(0, 1, 60 * channels).reshape(10, 6, channels)
    narrow = (full * 219 + 16) * 2 ** (bits - 8)
    opaque = channels in (2, 4)
    if opaque:
        narrow[..., -1] = full[..., -1] * top
    data = bytes(imagecodecs.png_encode(np.rint(narrow).astype(np.uint8 if bits == 8 else np.uint16)))
    path = tmp_path / "a.png"
    path.write_bytes(data[:33] + chunk(b"cICP", bytes((1, 13, 0, 0))) + data[33:])
    photo = read_photo(path)
    assert photo.warnings == ("its values are of the range of video; they are spread over the full range",)
    expected = full[..., : channels - opaque].squeeze()
    assert np.abs(photo.stored().astype(float).squeeze() / top - expected).max() < 1.5 / 219
    if opaque:
        assert photo.alpha is not None
        assert np.abs(photo.alpha / top - full[..., -1]).max() < 1 / top
    write_photo(photo, tmp_path / "b.png")
    assert read_photo(tmp_path / "b.png").warnings == ()


NOT_KNOWN = "what it tells of its colours is not known; they are taken for sRGB"


@pytest.mark.parametrize("code", [(200, 13), (1, 200), (1, 10), (10, 13)])
def test_code_points_that_are_not_known_are_told(tmp_path: Path, code: tuple[int, int]) -> None:
    photo = told_by_png(tmp_path, chunk(b"cICP", bytes((*code, 0, 1))))
    assert (photo.icc, photo.warnings) == (None, (NOT_KNOWN,))
    photo = told_by_png(tmp_path, chunk(b"cICP", bytes((*code, 0, 1))), SRGB_CHUNK)
    assert (photo.icc, photo.warnings) == (srgb_profile(), ())


def test_code_points_that_say_nothing_go_without_a_word(tmp_path: Path) -> None:
    assert told_by_png(tmp_path, chunk(b"cICP", bytes((2, 2, 0, 1)))).warnings == ()


def test_code_points_of_avif_that_are_not_known_are_told(tmp_path: Path) -> None:
    samples = np.zeros((16, 16, 3), np.uint8)
    (tmp_path / "a.avif").write_bytes(imagecodecs.avif_encode(samples, primaries=1, transfer=10, matrix=6))
    assert read_photo(tmp_path / "a.avif").warnings == (NOT_KNOWN,)


def test_a_profile_that_cannot_be_unpacked_is_told(tmp_path: Path) -> None:
    assert told_by_png(tmp_path, chunk(b"iCCP", b"x\0\0broken")).warnings == (NOT_KNOWN,)


def test_a_profile_in_another_file_is_told(tmp_path: Path) -> None:
    head = struct.pack("<LllHHLLllLL", 124, 4, 4, 1, 24, 0, 0, 0, 0, 0, 0) + bytes(16) + b"KNIL" + bytes(48)
    head += struct.pack("<4L", 4, 124 + 48, 10, 0)
    data = struct.pack("<LHHL", 14 + 124 + 58, 0, 0, 14 + 124) + head + bytes(48) + b"photo.icm\0"
    (tmp_path / "a.bmp").write_bytes(b"BM" + data)
    assert read_photo(tmp_path / "a.bmp").warnings == (NOT_KNOWN,)


# HDR


@pytest.mark.parametrize(("code", "name"), [(16, "PQ"), (18, "HLG")])
def test_hdr_is_kept_where_the_format_can(tmp_path: Path, code: int, name: str) -> None:
    photo = told_by_png(tmp_path, chunk(b"cICP", bytes((9, code, 0, 1))))
    assert np.array_equal(photo.pixels, integers(scene(), 8))
    assert photo.colour.hdr == name
    for target in ("png", "avif"):
        assert write_photo(photo, tmp_path / "out", SaveOptions(format=target)) == ()
        again = read_photo(tmp_path / "out")
        assert again.colour.cicp is not None
        assert again.colour.cicp[:2] == (9, code)


@pytest.mark.parametrize("target", ["jpeg", "tiff", "webp"])
def test_hdr_is_not_promised_where_the_format_cannot_and_that_is_told(tmp_path: Path, target: str) -> None:
    photo = told_by_png(tmp_path, chunk(b"cICP", bytes((9, 16, 0, 1))))
    told = write_photo(photo, tmp_path / "out", SaveOptions(format=target))
    assert len(told) == 1
    assert "HDR" in told[0]
    again = read_photo(tmp_path / "out")
    assert again.colour.cicp is None
    assert again.icc == photo.icc


def test_paper_white_of_hdr_is_shown_as_white() -> None:
    told = from_cicp(9, 16)
    assert told is not None
    space = space_of(told, 3)
    grey = np.full((1, 2, 3), 148, np.uint8)  # 203 cd/m2 in PQ is 58 % (ITU-R BT.2408)
    assert space.to_display(grey).min() >= 250


# Grey


def test_a_picture_of_equal_channels_is_worked_on_as_grey_and_stays_rgb(tmp_path: Path) -> None:
    pixels = np.repeat(integers(scene(1), 8)[..., None], 3, axis=2)
    for space in SPACES:
        photo = photo_in(tmp_path, space, pixels)
        assert photo.pixels.ndim == 2
        stored = photo.with_pixels(photo.pixels // 2).stored()
        assert stored.shape == pixels.shape
        assert np.array_equal(stored[..., 0], stored[..., 1])
        assert np.array_equal(stored[..., 1], stored[..., 2])


def test_a_profile_of_grey_becomes_one_of_rgb_where_the_format_has_no_grey(tmp_path: Path) -> None:
    photo = told_by_png(tmp_path, GAMMA_LINEAR, grey=True)
    for target in ("webp", "avif"):
        write_photo(photo, tmp_path / "out", SaveOptions(format=target, quality=100))
        again = read_photo(tmp_path / "out")
        assert icc.parse(again.icc or b"").space == "RGB"
        assert np.abs(to_rgb(again.pixels).astype(int) - to_rgb(photo.pixels)).mean() < 600


def test_srgb_told_is_srgb_kept(tmp_path: Path) -> None:
    photo = told_by_png(tmp_path, SRGB_CHUNK)
    assert photo.icc == srgb_profile()
    assert photo.native is None
