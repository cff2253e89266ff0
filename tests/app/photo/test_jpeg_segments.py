"""Segments of JPEG files as programs write them that do not keep to the specification."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from lir_app.photo import Photo, PhotoError, read_photo
from tests.app.photo import rich_files as rich

PROFILE = rich.profile()
THIRDS = (PROFILE[:200], PROFILE[200:400], PROFILE[400:])


def profile_part(number: int, count: int, body: bytes) -> bytes:
    return rich.segment(0xE2, b"ICC_PROFILE\0" + bytes((number, count)) + body)


def photo_of(tmp_path: Path, *segments: bytes) -> Photo:
    plain = rich.encoded(rich.picture(), "JPEG", quality=95)
    (tmp_path / "in.jpg").write_bytes(plain[:20] + b"".join(segments) + plain[20:])
    return read_photo(tmp_path / "in.jpg")


@pytest.mark.parametrize(
    "parts",
    [
        [profile_part(n + 1, 3, THIRDS[n]) for n in (2, 0, 1)],
        [profile_part(n, 3, body) for n, body in enumerate(THIRDS)],
        [profile_part(1, 3, body) for body in THIRDS],
        [profile_part(n, 1, body) for n, body in enumerate(THIRDS, 1)],
        [profile_part(1, 1, PROFILE)] * 2,
    ],
    ids=["in another order", "numbered from 0", "all numbered 1", "a wrong count", "twice"],
)
def test_a_profile_is_put_together_however_its_parts_are_numbered(tmp_path: Path, parts: list[bytes]) -> None:
    photo = photo_of(tmp_path, *parts)
    assert (photo.icc, photo.warnings) == (PROFILE, ())


def test_a_profile_that_lacks_a_part_is_told(tmp_path: Path) -> None:
    photo = photo_of(tmp_path, profile_part(1, 3, THIRDS[0]), profile_part(3, 3, THIRDS[2]))
    assert "colour profile cannot be used" in photo.warnings[0]


def test_exif_behind_a_prefix_with_another_last_byte_turns_the_picture(tmp_path: Path) -> None:
    photo = photo_of(tmp_path, rich.segment(0xE1, b"Exif\0\xff" + rich.exif(6)))
    assert (photo.height, photo.width) == (rich.WIDTH, rich.HEIGHT)
    assert rich.MAKER in (photo.metadata.exif or b"")


def test_xmp_of_which_a_part_is_missing_is_told_and_its_rest_not_taken_for_all(tmp_path: Path) -> None:
    first, *parts = rich.extended_segments()
    photo = photo_of(tmp_path, first, *parts[:-1])
    assert "part of its XMP is missing" in photo.warnings[0]
    assert photo.metadata.extended_xmp is None
    assert rich.TITLE.encode() in (photo.metadata.xmp or b"")


@pytest.mark.parametrize("channels", [2, 4])
def test_lossless_jpeg_of_other_channels_is_refused_by_name(tmp_path: Path, channels: int) -> None:
    pixels = np.ascontiguousarray(np.dstack([rich.picture()] * 2)[..., :channels])
    (tmp_path / "in.jpg").write_bytes(imagecodecs.jpeg8_encode(pixels, lossless=True, predictor=1))
    with pytest.raises(PhotoError, match=f"lossless JPEG of {channels} channels is not read"):
        read_photo(tmp_path / "in.jpg")
