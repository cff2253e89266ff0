"""No file is replaced in which something would be lost that is nowhere else."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from lir_app.photo import (
    NotReplacedError,
    Photo,
    PhotoError,
    SaveOptions,
    check_target,
    metadata,
    read_photo,
    write_photo,
)
from lir_app.photo.file_version import version_of
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
    assert version_of(scan) == version_of(result)
    with pytest.raises(NotReplacedError):
        write_photo(read_photo(scan), scan)
