"""What the values in a file mean is told by the file, in each format in its own way, or the values are converted."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from lir_app.photo import Photo, read_photo
from lir_app.photo.colour import Colour, for_grey, srgb_profile
from lir_model.pixels import to_8_bits, to_rgb
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written


def hdr_png(folder: Path, transfer: int = 16) -> Photo:
    data = bytes(imagecodecs.png_encode(rich.picture(dtype=np.uint16)))
    path = folder / "in.png"
    path.write_bytes(data[:33] + rich.chunk(b"cICP", bytes((9, transfer, 0, 1))) + data[33:])
    return read_photo(path)


@pytest.mark.parametrize("transfer", [16, 18])
def test_the_curve_of_hdr_is_kept_in_png_and_avif(tmp_path: Path, transfer: int) -> None:
    photo = hdr_png(tmp_path, transfer)
    again, warnings = written(photo, tmp_path, "png")
    assert warnings == ()
    assert bytes((9, transfer, 0, 1)) in (tmp_path / "out.png").read_bytes()
    assert np.array_equal(again.stored(), photo.stored())
    again, warnings = written(photo, tmp_path, "avif")
    assert warnings == ("AVIF cannot hold more than 10 bits a channel: left out",)
    assert b"nclx\0\x09\0" + bytes((transfer,)) in (tmp_path / "out.avif").read_bytes()
    assert again.colour.cicp is not None
    assert again.colour.cicp[:2] == (9, transfer)
    assert np.abs(again.stored().astype(int) - photo.stored()).mean() < 65535 / 1000


@pytest.mark.parametrize("name", ["jpeg", "tiff", "webp", "bmp"])
def test_where_hdr_cannot_be_told_one_warning_says_so(tmp_path: Path, name: str) -> None:
    again, warnings = written(hdr_png(tmp_path), tmp_path, name)
    assert len(warnings) == 1
    assert "brighter than white in HDR (PQ)" in warnings[0]
    assert again.colour.cicp is None


def test_avif_of_10_bits_stays_so(tmp_path: Path) -> None:
    photo = hdr_png(tmp_path)
    again, _ = written(photo, tmp_path, "avif")
    assert again.depth == 16
    assert len(np.unique(again.stored()[..., 0])) > 30, (
        "a ramp of 64 rows has more steps than its 8-bit copy could lose"
    )
    once_more, _ = written(again, tmp_path, "avif")
    assert np.abs(once_more.stored().astype(int) - again.stored()).mean() < 65535 / 500


def test_colours_of_a_profile_are_turned_into_srgb_where_none_can_be_told(tmp_path: Path) -> None:
    path = tmp_path / "in.png"
    path.write_bytes(rich.encoded(rich.picture(), "PNG", icc_profile=rich.profile()))
    photo = read_photo(path)
    again, warnings = written(photo, tmp_path, "bmp")
    assert np.array_equal(again.pixels, photo.to_display(photo.pixels))
    assert np.abs(again.pixels.astype(int) - rich.picture()).max() > 20
    assert "profile" in warnings[0]


@pytest.mark.parametrize("name", ["webp", "avif"])
def test_grey_with_a_curve_of_its_own_looks_the_same_where_only_colours_are_stored(tmp_path: Path, name: str) -> None:
    profile = bytes(imagecodecs.cms_profile("gray", whitepoint=(0.3457, 0.3585, 1.0), gamma=1.0))
    path = tmp_path / "in.png"
    path.write_bytes(rich.encoded(rich.picture(channels=1), "PNG", icc_profile=profile))
    photo = read_photo(path)
    again, _ = written(photo, tmp_path, name, quality=100)
    shown, wanted = (to_rgb(to_8_bits(each.to_display(each.pixels))).astype(int) for each in (again, photo))
    assert np.abs(shown - wanted).mean() < 3
    assert np.abs(wanted - to_rgb(rich.picture(channels=1))).mean() > 10


@pytest.mark.parametrize("name", ["jpeg", "png", "tiff", "webp", "avif"])
def test_profiles_go_along_byte_for_byte(tmp_path: Path, name: str) -> None:
    path = tmp_path / "in.png"
    path.write_bytes(rich.encoded(rich.picture(), "PNG", icc_profile=rich.profile()))
    again, _ = written(read_photo(path), tmp_path, name)
    assert again.icc == rich.profile()
    with Image.open(next(tmp_path.glob("out.*"))) as image:
        assert image.info["icc_profile"] == rich.profile()


@pytest.mark.parametrize("name", ["webp", "avif"])
def test_grey_on_the_curve_of_srgb_becomes_srgb_where_only_colours_are_stored(tmp_path: Path, name: str) -> None:
    grey = for_grey(Colour(srgb_profile())).profile
    Image.fromarray(rich.picture(1)).save(tmp_path / "in.png", icc_profile=grey)
    again, _ = written(read_photo(tmp_path / "in.png"), tmp_path, name)
    assert again.icc == srgb_profile()
