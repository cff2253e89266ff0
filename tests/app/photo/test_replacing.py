"""No file is replaced in which something would be lost that is nowhere else."""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from lir_app.photo import (
    NameTakenError,
    NotReplacedError,
    Photo,
    PhotoError,
    SaveOptions,
    check_target,
    metadata,
    read_photo,
    was_written_here,
    write_photo,
)
from lir_app.photo.file_version import version_of
from lir_app.photo.metadata.isobmff_writing import box
from tests.app.photo.pictures import chunk
from tests.app.photo.saved import ramp, saved


def pages(count: int) -> list[Image.Image]:
    return [Image.fromarray(np.full((24, 32, 3), 20 * n, np.uint8)) for n in range(1, count + 1)]


@pytest.mark.parametrize(
    ("name", "options"),
    [("scan.tif", {}), ("film.webp", {"lossless": True}), ("film.png", {}), ("pair.jpg", {"format": "MPO"})],
)
def test_a_file_of_several_pictures_is_not_replaced_by_the_result_of_one(
    tmp_path: Path, name: str, options: dict[str, Any]
) -> None:
    first, *others = pages(3)
    path = tmp_path / name
    first.save(path, save_all=True, append_images=others, **options)
    before = path.read_bytes()
    photo = read_photo(path)
    for ways in (lambda: check_target(photo, path), lambda: write_photo(photo, path)):
        with pytest.raises(NotReplacedError, match=r"not all of it is in the result .*pictures"):
            ways()
    assert path.read_bytes() == before


def encoded(form: str, mode: str = "RGB") -> bytes:
    stream = io.BytesIO()
    Image.fromarray(ramp()).convert(mode).save(stream, form)
    return stream.getvalue()


ARCHIVE = b"PK\3\4" + bytes(range(100))


def with_private_chunk() -> bytes:
    """As programs keep the layers of a picture in PNG, beside the picture that they make."""
    data = encoded("PNG")
    return data[:-12] + chunk(b"mkBF", b"layers") + data[-12:]


def with_private_tag() -> bytes:
    stream = io.BytesIO()
    leads_on = (50001, 4, 1, 100, True)  # a number that may be an offset
    tifffile.imwrite(stream, ramp(), photometric="rgb", extratags=[leads_on])
    return stream.getvalue()


WITH_MORE: dict[str, Callable[[], bytes | bytearray]] = {
    "archive.png": lambda: encoded("PNG") + ARCHIVE,
    "archive.webp": lambda: encoded("WEBP") + ARCHIVE,
    "archive.avif": lambda: encoded("AVIF") + ARCHIVE,
    "archive.bmp": lambda: encoded("BMP") + ARCHIVE,
    "box.avif": lambda: encoded("AVIF") + box(b"ourz", bytes(20)),
    "chunk.png": with_private_chunk,
    "tag.tif": with_private_tag,
    "deep.jpg": lambda: imagecodecs.jpeg8_encode(ramp().astype(np.uint16) * 16, bitspersample=12),
}


@pytest.mark.parametrize("name", WITH_MORE)
def test_a_file_with_anything_that_its_result_lacks_is_not_replaced(tmp_path: Path, name: str) -> None:
    path, data = tmp_path / name, bytes(WITH_MORE[name]())
    path.write_bytes(data)
    photo = read_photo(path)
    with pytest.raises(NotReplacedError, match="not all of it is in the result"):
        write_photo(photo, path)
    assert path.read_bytes() == data
    write_photo(photo, tmp_path / f"result{path.suffix}")


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF", "BMP", "TIFF", "JPEG"])
def test_padding_behind_a_picture_is_nothing_to_be_lost(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"a.{form.lower()}"
    path.write_bytes(encoded(form) + bytes(7))
    assert write_photo(read_photo(path), path) == ()


def test_its_result_can_be_written_elsewhere(tmp_path: Path) -> None:
    first, *others = pages(3)
    first.save(tmp_path / "scan.tif", save_all=True, append_images=others)
    photo = read_photo(tmp_path / "scan.tif")
    target = saved(tmp_path, ramp(), "other.tif")
    write_photo(photo, target)
    assert (read_photo(target).pixels == photo.pixels).all()


def test_a_damaged_photo_is_not_replaced_by_what_could_be_read_of_it(tmp_path: Path) -> None:
    path = saved(tmp_path, np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8), "cut.jpg")
    path.write_bytes(path.read_bytes()[:-500])
    photo = read_photo(path)
    with pytest.raises(NotReplacedError, match="cut off"):
        write_photo(photo, path)


def test_what_a_file_has_alone_is_known_of_photos_that_came_from_another_process(tmp_path: Path) -> None:
    first, *others = pages(2)
    first.save(tmp_path / "scan.tif", save_all=True, append_images=others)
    photo: Photo = pickle.loads(pickle.dumps(read_photo(tmp_path / "scan.tif")))
    assert len(photo.losses) == 1


def test_a_photo_that_changed_since_it_was_read_is_not_replaced(tmp_path: Path) -> None:
    path = saved(tmp_path, ramp(), "a.png")
    photo = read_photo(path)
    saved(tmp_path, ramp(50, 60), "a.png")
    changed = path.read_bytes()
    with pytest.raises(NotReplacedError, match="another program has changed it"):
        write_photo(photo, path)
    assert path.read_bytes() == changed


def rated(path: Path, *, date_stays: bool) -> None:
    """As programs write a rating into a photo: no byte more or less, and some leave its date as it is."""
    before, data = path.stat(), bytearray(path.read_bytes())
    data[-20] ^= 1
    path.write_bytes(data)
    if date_stays:
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("date_stays", [True, False])
def test_a_change_that_leaves_size_and_date_as_they_are_is_noticed(tmp_path: Path, *, date_stays: bool) -> None:
    path = saved(tmp_path, ramp(), "a.tif")
    photo = read_photo(path)
    rated(path, date_stays=date_stays)
    changed = path.read_bytes()
    with pytest.raises(NotReplacedError, match="another program has changed it"):
        write_photo(photo, path)
    assert path.read_bytes() == changed


@pytest.mark.parametrize(
    "touch", [lambda path: path.chmod(0o600), os.utime, lambda path: os.link(path, path.with_name("b.png"))]
)
def test_a_photo_of_which_only_rights_names_or_dates_changed_is_replaced(tmp_path: Path, touch: Any) -> None:
    path = saved(tmp_path, ramp(), "a.png")
    photo = read_photo(path)
    touch(path)
    assert write_photo(photo.with_pixels(~ramp()), path) == ()


def test_a_result_that_was_only_touched_still_counts_as_written_here(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "a.png"))
    write_photo(photo, tmp_path / "b.png")
    (tmp_path / "b.png").chmod(0o600)
    assert was_written_here(tmp_path / "b.png")
    rated(tmp_path / "b.png", date_stays=True)
    assert not was_written_here(tmp_path / "b.png")


def test_a_file_that_appears_at_the_very_last_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo, target = read_photo(saved(tmp_path, ramp(), "a.png")), tmp_path / "b.png"
    umask = os.umask

    def late(mask: int) -> int:
        target.write_bytes(b"of another program")
        return umask(mask)

    monkeypatch.setattr("os.umask", late)  # asked for after the last look at the target
    with pytest.raises(NameTakenError):
        write_photo(photo, target)
    assert target.read_bytes() == b"of another program"


def test_a_photo_whose_rights_change_while_it_is_read_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, read = saved(tmp_path, ramp(), "a.png"), metadata.read
    path.chmod(0o644)

    def late(file: Path, container: str | None) -> Any:
        if path.stat().st_mode & 0o777 == 0o644:
            path.chmod(0o600)
        return read(file, container)

    monkeypatch.setattr(metadata, "read", late)
    assert (read_photo(path).pixels == ramp()).all()


def test_a_photo_that_changed_is_known_by_every_path_to_it(tmp_path: Path) -> None:
    path = saved(tmp_path, ramp(), "a.png")
    photo = read_photo(path)
    saved(tmp_path, ramp(50, 60), "a.png")
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    with pytest.raises(NotReplacedError):
        write_photo(photo, tmp_path / "link" / "a.png")


def test_a_photo_that_changes_at_the_very_last_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, ramp(), "a.png")
    photo, sync = read_photo(path), os.fsync

    def late(descriptor: int) -> None:
        sync(descriptor)
        path.write_bytes(b"of another program")

    monkeypatch.setattr("os.fsync", late)
    with pytest.raises(NotReplacedError):
        write_photo(photo, path)
    assert path.read_bytes() == b"of another program"
    assert [each.name for each in tmp_path.iterdir()] == ["a.png"]


def test_a_photo_as_it_was_read_is_replaced_and_so_is_one_that_is_gone(tmp_path: Path) -> None:
    path = saved(tmp_path, ramp(), "a.png")
    write_photo(read_photo(path).with_pixels(~ramp()), path)
    photo = read_photo(path)
    assert (photo.pixels == ~ramp()).all()
    path.unlink()
    write_photo(photo, path)
    assert (read_photo(path).pixels == ~ramp()).all()


def test_a_file_that_is_another_than_the_one_agreed_on_is_not_replaced(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "a.png"))
    target = saved(tmp_path, ramp(), "b.png")
    agreed = version_of(target)
    saved(tmp_path, ramp(50, 60), "b.png")
    with pytest.raises(NotReplacedError):
        write_photo(photo, target, agreed=agreed)
    write_photo(photo, target, SaveOptions(), agreed=version_of(target))
    assert (read_photo(target).pixels == photo.pixels).all()


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif"])
def test_a_photo_that_changes_while_it_is_read_is_not_put_together_of_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = saved(tmp_path, ramp(), name)
    read = metadata.read

    def late(file: Path, container: str | None) -> Any:
        saved(tmp_path, ramp(60, 50), name)
        return read(file, container)

    monkeypatch.setattr(metadata, "read", late)
    with pytest.raises(PhotoError, match="changed by another program while it was read"):
        read_photo(path)


def test_a_file_as_large_and_as_old_as_a_result_is_not_taken_for_it(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (96, 96, 3), np.uint8)
    result = tmp_path / "result.tif"
    write_photo(read_photo(saved(tmp_path, noise, "noise.tif")), result)
    first, *others = pages(3)
    scan = tmp_path / "scan.tif"
    first.save(scan, save_all=True, append_images=others)
    scan.write_bytes(scan.read_bytes().ljust(result.stat().st_size, b"\0"))
    os.utime(scan, ns=(0, result.stat().st_mtime_ns))
    found, kept = scan.stat(), result.stat()
    assert (found.st_size, found.st_mtime_ns) == (kept.st_size, kept.st_mtime_ns)
    with pytest.raises(NotReplacedError):
        write_photo(read_photo(scan), scan)
