"""What must survive a restoration: transparency, metadata, orientation, profiles."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from lir_app.photo import read_photo, write_photo
from lir_app.photo.metadata import orientation_of
from lir_app.photo.orientation import upright_pixels
from tests.app.photo.pictures import profiles
from tests.app.photo.saved import XMP, exif_bytes, ramp, saved, wide_profile, written


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
@pytest.mark.parametrize("space", ["prophoto", "linear"])
def test_saturated_colours_beyond_srgb_survive_where_nothing_was_restored(
    tmp_path: Path, dtype: type, space: str
) -> None:
    pixels = ramp(dtype=dtype)
    source = tmp_path / "in.tif"
    tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=profiles()[space])
    photo = read_photo(source)
    assert (photo.native is None) == (space == "prophoto")
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
