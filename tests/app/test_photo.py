"""Photo files: what comes in, what goes out, and what is refused; on real files made here."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image, ImageCms

from lir_app.photo import Photo, PhotoError, SaveOptions, read_photo, read_thumbnail, suffix_for, write_photo
from lir_app.photo.metadata import Metadata, orientation_of, upright_pixels

Array = np.ndarray[Any, Any]
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r tiff:Orientation="6" dc:title="A walk"/></x:xmpmeta>'


def ramp(height: int = 40, width: int = 56, channels: int = 3, dtype: type = np.uint8) -> Array:
    """A smooth picture that no two corners of are alike."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [y / height, x / width, (x + y) / (height + width), 0.2 + 0.6 * x / width][:channels]
    values = np.stack(planes, axis=2) * np.iinfo(dtype).max
    return values.astype(dtype) if channels > 1 else values[..., 0].astype(dtype)


def exif_bytes(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x013B] = orientation, "Maker", "Somebody"
    exif[0x8769] = {0x829A: (1, 250), 0x9003: "2026:05:01 12:00:00", 0x927C: b"maker note"}
    return exif.tobytes()


@cache
def wide_profile() -> bytes:
    """A profile with wider primaries than sRGB: Display P3's, with a gamma of 2.2."""
    return bytes(imagecodecs.cms_profile("rgb", whitepoint=(0.3127, 0.329, 1.0), primaries=P3, gamma=2.2))


P3 = (0.68, 0.32, 1.0, 0.265, 0.69, 1.0, 0.15, 0.06, 1.0)


def saved(tmp_path: Path, pixels: Array, name: str, **options: Any) -> Path:
    path = tmp_path / name
    Image.fromarray(pixels).save(path, **options)
    return path


def written(photo: Photo, target: Path, **options: Any) -> Photo:
    write_photo(photo, target, SaveOptions(**options))
    return read_photo(target)


# Formats and depths


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


# What must survive


@pytest.mark.parametrize("suffix", ["png", "tif", "webp", "avif"])
def test_alpha_is_untouched(tmp_path: Path, suffix: str) -> None:
    pixels = ramp(channels=4)
    photo = read_photo(saved(tmp_path, pixels, "in.png"))
    again = written(photo.with_pixels(255 - photo.pixels), tmp_path / f"out.{suffix}", format=format_of(suffix))
    assert again.alpha is not None
    tolerance = 0 if suffix in ("png", "tif") else 3
    assert np.abs(again.alpha.astype(int) - pixels[..., 3]).max() <= tolerance


def format_of(suffix: str) -> str:
    return {"tif": "tiff", "jpg": "jpeg"}.get(suffix, suffix)


def test_transparency_is_laid_over_white_in_jpeg(tmp_path: Path) -> None:
    pixels = np.zeros((16, 16, 4), dtype=np.uint8)
    photo = read_photo(saved(tmp_path, pixels, "in.png"))
    assert written(photo, tmp_path / "out.jpg", format="jpeg").pixels.min() == 255


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp", "avif"])
def test_exif_and_xmp_are_kept(tmp_path: Path, suffix: str) -> None:
    source = saved(tmp_path, ramp(), "in.jpg", exif=exif_bytes(6), xmp=XMP)
    again = written(read_photo(source), tmp_path / f"out.{suffix}", format=format_of(suffix))
    assert again.metadata.exif is not None
    exif = Image.Exif()
    exif.load(again.metadata.exif)
    assert exif[0x010F] == "Maker"
    assert exif[0x013B] == "Somebody"
    assert exif.get_ifd(0x8769)[0x9003] == "2026:05:01 12:00:00"
    assert again.metadata.xmp is not None
    assert b"A walk" in again.metadata.xmp


@pytest.mark.parametrize("depth", [8, 16])
def test_metadata_goes_along_with_16_bits_too(tmp_path: Path, depth: int) -> None:
    source = saved(tmp_path, ramp(), "in.jpg", exif=exif_bytes(), xmp=XMP, icc_profile=wide_profile())
    again = written(read_photo(source), tmp_path / "out.png", format="png", depth=depth)
    assert (again.icc, again.depth) == (wide_profile(), depth)
    assert again.metadata.exif is not None
    assert again.metadata.xmp is not None


def test_metadata_is_left_out_when_asked_but_the_profile_stays(tmp_path: Path) -> None:
    source = saved(tmp_path, ramp(), "in.jpg", exif=exif_bytes(), xmp=XMP, icc_profile=wide_profile())
    again = written(read_photo(source), tmp_path / "out.jpg", metadata=False)
    assert (again.metadata.exif, again.metadata.xmp, again.icc) == (None, None, wide_profile())


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once_and_its_tag_reset(tmp_path: Path, orientation: int) -> None:
    source = saved(tmp_path, ramp(), "in.png", exif=exif_bytes(orientation))
    photo = read_photo(source)
    assert np.array_equal(photo.pixels, upright_pixels(ramp(), orientation))
    again = written(photo, tmp_path / "out.png")
    assert np.array_equal(again.pixels, photo.pixels)
    assert orientation_of(again.metadata.exif) == 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_means_what_pillow_takes_it_for(tmp_path: Path, orientation: int) -> None:
    from PIL import ImageOps

    source = saved(tmp_path, ramp(), "in.png", exif=exif_bytes(orientation))
    with Image.open(source) as image:
        assert np.array_equal(read_photo(source).pixels, np.asarray(ImageOps.exif_transpose(image)))


def test_orientation_in_xmp_is_reset_as_well(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.jpg", exif=exif_bytes(6), xmp=XMP))
    assert photo.metadata.xmp == XMP.replace(b'"6"', b'"1"')


def test_a_wide_profile_is_shown_as_srgb_and_written_back_identical(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.png", icc_profile=wide_profile()))
    expected = ImageCms.profileToProfile(
        Image.fromarray(ramp()),
        ImageCms.ImageCmsProfile(io.BytesIO(wide_profile())),
        ImageCms.createProfile("sRGB"),
    )
    assert np.abs(photo.to_display(photo.pixels).astype(int) - np.asarray(expected)).max() <= 2
    again = written(photo, tmp_path / "out.png")
    assert again.icc == wide_profile()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_saturated_colours_beyond_srgb_survive_where_nothing_was_restored(tmp_path: Path, dtype: type) -> None:
    pixels = ramp(dtype=dtype)
    source = tmp_path / "in.tif"
    tifffile.imwrite(source, pixels, photometric="rgb", extratags=[(34675, 7, None, wide_profile(), True)])
    photo = read_photo(source)
    assert photo.native is not None
    write_photo(photo, tmp_path / "out.tif")
    assert np.array_equal(tifffile.imread(tmp_path / "out.tif"), pixels)


def test_a_profile_that_is_srgb_by_another_name_changes_nothing(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = read_photo(saved(tmp_path, ramp(), "in.png", icc_profile=srgb))
    assert np.array_equal(photo.pixels, ramp())
    assert (photo.native, photo.icc) == (None, srgb)


def test_a_broken_profile_is_told_and_kept(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.png", icc_profile=b"nonsense" * 20))
    assert np.array_equal(photo.pixels, ramp())
    assert "profile" in photo.warnings[0]
    assert written(photo, tmp_path / "out.png").icc == b"nonsense" * 20


# What is told, what is refused


def test_of_animated_files_the_first_frame_is_taken_with_a_warning(tmp_path: Path) -> None:
    frames = [Image.fromarray(ramp()), Image.fromarray(255 - ramp())]
    frames[0].save(tmp_path / "in.webp", save_all=True, append_images=frames[1:], lossless=True)
    photo = read_photo(tmp_path / "in.webp")
    assert np.array_equal(photo.pixels, ramp())
    assert "2 pictures" in photo.warnings[0]


def test_of_multi_page_files_the_first_page_is_taken_with_a_warning(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "in.tif", np.stack([ramp(), ramp(), ramp()]), photometric="rgb")
    photo = read_photo(tmp_path / "in.tif")
    assert np.array_equal(photo.pixels, ramp())
    assert "3 pictures" in photo.warnings[0]


def test_a_mislabelled_file_is_read_by_what_is_in_it(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.jpg", format="PNG"))
    assert photo.format == "png"
    assert "PNG" in photo.warnings[0]
    assert suffix_for(photo, SaveOptions()) == ".png"


def truncated(tmp_path: Path, suffix: str) -> Path:
    path = saved(tmp_path, np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8), f"cut.{suffix}")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp", "avif", "bmp"])
def test_truncated_files_are_refused_by_name(tmp_path: Path, suffix: str) -> None:
    path = truncated(tmp_path, suffix)
    with pytest.raises(PhotoError) as caught:
        read_photo(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def bomb() -> bytes:
    """A PNG that claims 100 gigapixels."""
    header = struct.pack(">LLBBBBB", 400_000, 250_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    packed = [struct.pack(">L", len(c)) + k + c + struct.pack(">L", zlib.crc32(k + c)) for k, c in chunks]
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.jpg", b"", "empty"),
        ("text.jpg", b"Dear diary, today I took no photo at all.", "not a photo"),
        ("garbage.png", b"\x89PNG\r\n\x1a\n" + bytes(64), "photo|damaged"),
        ("broken.dng", b"II*\0" + bytes(64), "raw"),
        ("picture.gif", b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", "GIF"),
    ],
)
def test_what_is_no_photo_is_refused_with_the_reason(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PhotoError, match=reason) as caught:
        read_photo(path)
    assert str(path) in str(caught.value)


def test_a_decompression_bomb_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(bomb())
    with pytest.raises(PhotoError, match="400000 x 250000"):
        read_photo(tmp_path / "bomb.png")


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="no such file"):
        read_photo(tmp_path / "missing.jpg")
    with pytest.raises(PhotoError, match="folder"):
        read_photo(tmp_path)


# Writing is all or nothing


def test_a_failed_write_leaves_the_earlier_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.png"
    target.write_bytes(b"precious")
    photo = read_photo(saved(tmp_path, ramp(), "in.png"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(PhotoError, match=r"out\.png.*disk is full.*make room"):
        write_photo(photo, target)
    assert target.read_bytes() == b"precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.png", "out.png"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    photo = read_photo(saved(tmp_path, ramp(), "in.png"))
    with pytest.raises(PhotoError, match="cannot be written"):
        write_photo(photo, tmp_path / "file" / "out.png")


def test_a_replaced_file_keeps_its_rights(tmp_path: Path) -> None:
    target = saved(tmp_path, ramp(), "out.png")
    target.chmod(0o640)
    write_photo(read_photo(target), target)
    assert target.stat().st_mode & 0o777 == 0o640


# Thumbnails


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_thumbnails_are_small_upright_and_of_the_same_colours(tmp_path: Path, suffix: str) -> None:
    source = saved(tmp_path, ramp(400, 600), f"in.{suffix}", exif=exif_bytes(6))
    thumbnail = read_thumbnail(source, 60)
    assert thumbnail.shape == (60, 40, 3)
    assert abs(float(thumbnail.mean()) - ramp(400, 600).mean()) < 3


def test_thumbnails_of_16_bits_are_8_bits(tmp_path: Path) -> None:
    (tmp_path / "in.png").write_bytes(imagecodecs.png_encode(ramp(200, 300, dtype=np.uint16)))
    thumbnail = read_thumbnail(tmp_path / "in.png", 50)
    assert thumbnail.dtype == np.uint8
    assert abs(float(thumbnail.mean()) - ramp(200, 300).mean()) < 3


def test_a_photo_is_a_value_with_replaceable_pixels(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "a.png", "png", ramp())
    other = photo.with_pixels(255 - photo.pixels)
    assert other.path == photo.path
    assert np.array_equal(photo.pixels, ramp())
    assert replace(other, pixels=photo.pixels).depth == 8
