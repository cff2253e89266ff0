"""What is told of a file, and what is refused with the reason."""

from __future__ import annotations

import struct
import time
import zlib
from contextlib import suppress
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from lir_app.photo import PhotoError, SaveOptions, read_photo, suffix_for
from lir_model.pixels import Array
from tests.app.photo.saved import exif_bytes, ramp, saved


def test_of_animated_files_the_first_frame_is_taken_with_a_warning(tmp_path: Path) -> None:
    frames = [Image.fromarray(ramp()), Image.fromarray(255 - ramp())]
    frames[0].save(tmp_path / "in.webp", save_all=True, append_images=frames[1:], lossless=True)
    photo = read_photo(tmp_path / "in.webp")
    assert np.array_equal(photo.pixels, ramp())
    assert "2 pictures" in photo.warnings[0]


def test_of_an_avif_sequence_the_main_picture_is_taken_with_a_warning(tmp_path: Path) -> None:
    frames = [Image.fromarray(ramp()), Image.fromarray(255 - ramp())]
    frames[0].save(tmp_path / "in.avif", save_all=True, append_images=frames[1:], quality=100)
    for _ in range(3):  # a decoder that writes beyond its memory is not noticed at once
        photo = read_photo(tmp_path / "in.avif")
        assert np.abs(photo.pixels.astype(int) - ramp()).mean() < 2
        assert "2 pictures" in photo.warnings[0]


def test_of_a_pair_of_jpeg_pictures_the_first_is_taken_with_a_warning(tmp_path: Path) -> None:
    Image.fromarray(ramp()).save(tmp_path / "in.jpg", "MPO", save_all=True, append_images=[Image.fromarray(ramp())])
    assert read_photo(tmp_path / "in.jpg").warnings == ("it holds 2 pictures; only the first is restored",)


def test_a_picture_before_the_frames_of_a_png_counts_too(tmp_path: Path) -> None:
    frame = Image.fromarray(255 - ramp())
    Image.fromarray(ramp()).save(tmp_path / "in.png", save_all=True, default_image=True, append_images=[frame])
    photo = read_photo(tmp_path / "in.png")
    assert np.array_equal(photo.pixels, ramp())
    assert "2 pictures" in photo.warnings[0]


def test_of_multi_page_files_the_first_page_is_taken_with_a_warning(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "in.tif", np.stack([ramp(), ramp(), ramp()]), photometric="rgb")
    photo = read_photo(tmp_path / "in.tif")
    assert np.array_equal(photo.pixels, ramp())
    assert "3 pictures" in photo.warnings[0]


@pytest.mark.timeout(20)
def test_pages_that_lead_back_to_the_first_are_read_once(tmp_path: Path) -> None:
    path = tmp_path / "in.tif"
    tifffile.imwrite(path, ramp(), photometric="rgb", metadata=None)
    with tifffile.TiffFile(path) as file:
        first = file.pages.first.offset
    data = bytearray(path.read_bytes())
    (entries,) = struct.unpack_from("<H", data, first)
    struct.pack_into("<L", data, first + 2 + 12 * entries, first)
    path.write_bytes(data)
    assert np.array_equal(read_photo(path).pixels, ramp())


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


@pytest.mark.parametrize("tag", [256, 257, 262, 277])
def test_several_numbers_where_a_tiff_must_have_one_are_refused_at_once(tmp_path: Path, tag: int) -> None:
    path = tmp_path / "in.tif"
    tifffile.imwrite(path, ramp(), photometric="rgb", metadata=None)
    data = bytearray(path.read_bytes())
    place = data.index(struct.pack("<H", tag), 8)
    # As many as the file has room for, times the length, would be more than any memory.
    data[place + 2 : place + 12] = struct.pack("<HLL", 3, 2000, 8)
    path.write_bytes(data)
    with pytest.raises(PhotoError, match="damaged"):
        read_photo(path)


@pytest.mark.parametrize("tag", [256, 257, 258, 277, 278, 322, 323])
def test_a_number_that_asks_for_more_than_any_memory_is_refused_or_passed_over_at_once(
    tmp_path: Path, tag: int
) -> None:
    path = tmp_path / "in.tif"
    tile = (16, 16) if tag in {322, 323} else None
    tifffile.imwrite(path, ramp(), photometric="rgb", metadata=None, compression="packbits", tile=tile)
    data = bytearray(path.read_bytes())
    place = data.index(struct.pack("<H", tag), 8)
    data[place + 2 : place + 12] = struct.pack("<HLL", 4, 1, 2_589_414_915)
    path.write_bytes(data)
    start = time.process_time()
    with suppress(PhotoError):
        read_photo(path)
    assert time.process_time() - start < 2


def test_every_page_that_is_no_smaller_copy_is_told_as_left_out(tmp_path: Path) -> None:
    photo = ramp()
    with tifffile.TiffWriter(tmp_path / "in.tif") as file:
        file.write(photo, photometric="rgb", metadata=None)
        file.write(photo[::2, ::2], photometric="rgb", metadata=None)
        file.write(photo[:9], photometric="rgb", metadata=None)
        file.write(photo[..., 0] > 99, photometric="minisblack", subfiletype=4, metadata=None)
    assert "3 pictures" in read_photo(tmp_path / "in.tif").warnings[0]


def _scanned_page(seed: int, height: int, width: int) -> Array:
    """Black lines of words on white."""
    page = np.full((height, width), 255, np.uint8)
    words = np.random.default_rng(seed).random((height // 6, width // 8)) < 0.7
    page[: height // 6 * 6, : width // 8 * 8][np.kron(words, np.ones((6, 8), bool))] = 0
    page[np.arange(height) % 6 > 3] = 255
    return page


OTHER_PAGES = {
    "another page of text": _scanned_page(1, 120, 80),
    "a page of text turned over": _scanned_page(0, 240, 160)[::-2, ::-2],
    "an empty page": np.full((120, 80), 255, np.uint8),
    "another photo": np.random.default_rng(0).integers(0, 256, (120, 80, 3), np.uint8),
}


@pytest.mark.parametrize("other", OTHER_PAGES)
def test_a_smaller_page_that_shows_something_else_is_told_as_left_out(tmp_path: Path, other: str) -> None:
    with tifffile.TiffWriter(tmp_path / "in.tif") as file:
        for page in (OTHER_PAGES[other], _scanned_page(0, 240, 160)):
            file.write(page, photometric="rgb" if page.ndim == 3 else "minisblack", metadata=None)
    assert "2 pictures" in " ".join(read_photo(tmp_path / "in.tif").warnings)


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_a_reduced_copy_that_does_not_say_so_is_no_loss(tmp_path: Path, scale: int) -> None:
    page = _scanned_page(0, 240, 160)
    copy = Image.fromarray(page).reduce(scale).convert("RGB")
    with tifffile.TiffWriter(tmp_path / "in.tif") as file:
        file.write(page, photometric="minisblack", metadata=None)
        file.write(np.asarray(copy), photometric="rgb", metadata=None, compression="zlib")
    assert read_photo(tmp_path / "in.tif").warnings == ()


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xff\x0a", "JPEG XL"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
        (b"II\xbc\x01", "JPEG XR"),
        (b"v/1\x01\x02\0\0\0", "OpenEXR"),
        (b"#?RADIANCE\n", "Radiance HDR"),
        (b"PF\n4 4\n-1.0\n", "PFM"),
        (b"8BPS\0\2", "Photoshop"),
        (b"gimp xcf v011\0", "GIMP XCF"),
        (b"SIMPLE  =                    T", "FITS"),
        (bytes(128) + b"DICM", "DICOM"),
        (b"GIF89a", "GIF"),
        (b"\0\0\1\0\1\0", "Windows icon"),
        (b'<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\0\0\0\x18ftypisom", "MP4 or QuickTime film"),
        (b"\0\0\0\x14ftypqt  ", "MP4 or QuickTime film"),
        (b"<!DOCTYPE html>", "HTML"),
        (b"P5 4 4 255\n", "PPM"),
        (b"qoif\0\0\0\4\0\0\0\4\3\0", "QOI"),
    ],
)
def test_other_kinds_of_pictures_are_told_by_their_true_name_whatever_follows(
    tmp_path: Path, head: bytes, name: str
) -> None:
    (tmp_path / "a.jpg").write_bytes(head + bytes(60))
    with pytest.raises(PhotoError, match=f"files of the kind {name} are not restored"):
        read_photo(tmp_path / "a.jpg")


def test_a_heic_of_nothing_but_a_film_is_told_so(tmp_path: Path) -> None:
    boxes = b"\0\0\0\x18ftyphevc\0\0\0\0msf1hevc" + b"\0\0\0\x10moov" + bytes(8)
    (tmp_path / "a.heic").write_bytes(boxes)
    with pytest.raises(PhotoError, match="HEIC of nothing but a film is not read"):
        read_photo(tmp_path / "a.heic")


@pytest.mark.parametrize("error", [TypeError("int() argument must be a string, unsupported"), ValueError("b'\\x00'")])
def test_no_words_of_a_decoder_or_of_python_reach_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuse(_: object) -> None:
        raise error

    monkeypatch.setattr(imagecodecs, "png_decode", refuse)
    path = saved(tmp_path, ramp(), "in.png")
    with pytest.raises(PhotoError) as caught:
        read_photo(path)
    assert str(caught.value) == f"{path}: the file is damaged and cannot be read"


@pytest.mark.parametrize(("bits", "kind", "name"), [(64, 0, "BMP of 64 bits"), (0, 4, "BMP with a JPEG or PNG")])
def test_unusual_bmp_is_refused_by_name(tmp_path: Path, bits: int, kind: int, name: str) -> None:
    header = struct.pack("<LllHHLLllLL", 40, 8, 8, 1, bits, kind, 512, 0, 0, 0, 0)
    (tmp_path / "a.bmp").write_bytes(b"BM" + struct.pack("<LHHL", 566, 0, 0, 54) + header + bytes(512))
    with pytest.raises(PhotoError, match=name):
        read_photo(tmp_path / "a.bmp")


def test_content_credentials_of_webp_and_tiff_are_told(tmp_path: Path) -> None:
    Image.fromarray(ramp()).save(tmp_path / "in.webp", exif=exif_bytes())
    data = (tmp_path / "in.webp").read_bytes() + b"C2PA" + struct.pack("<L", 6) + b"claims"
    (tmp_path / "in.webp").write_bytes(data[:4] + struct.pack("<L", len(data) - 8) + data[8:])
    tag = (52545, 7, 6, b"claims", True)
    tifffile.imwrite(tmp_path / "in.tif", ramp(), photometric="rgb", metadata=None, extratags=[tag])
    for name in ("in.webp", "in.tif"):
        assert "content credentials" in read_photo(tmp_path / name).warnings[0]
