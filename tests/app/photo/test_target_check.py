"""What can be known before the work is told before the work."""

from __future__ import annotations

import os
import shutil
import sys
import tracemalloc
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import Photo, PhotoError, SaveOptions, check_target, write_photo
from lir_app.photo.formats import writable

LIMITED = [(row.name, row.largest_side) for row in writable() if row.largest_side]


def photo(height: int, width: int, channels: int = 3) -> Photo:
    """Of any size, without the memory for it."""
    pixels = np.broadcast_to(np.uint8(0), (height, width, channels))
    return Photo(Path("in.png"), "png", pixels)


@pytest.mark.parametrize(("name", "side"), LIMITED)
def test_sizes_that_a_format_cannot_hold_are_told_with_both_numbers(tmp_path: Path, name: str, side: int) -> None:
    check_target(photo(16, side), tmp_path / "out", SaveOptions(name))
    for height, width in ((16, side + 1), (side + 1, 16)):
        with pytest.raises(PhotoError, match=rf"out: .*{side} pixels.*{width} x {height}.*choose PNG or TIFF"):
            check_target(photo(height, width), tmp_path / "out", SaveOptions(name))


def test_formats_without_a_limit_take_any_size(tmp_path: Path) -> None:
    for name in ("png", "tiff"):
        check_target(photo(16, 100_000), tmp_path / "out", SaveOptions(name))


def test_names_too_long_are_told(tmp_path: Path) -> None:
    check_target(photo(16, 16), tmp_path / ("n" * 251 + ".png"))
    with pytest.raises(PhotoError, match="name is too long; choose a shorter one"):
        check_target(photo(16, 16), tmp_path / ("n" * 252 + ".png"))


@pytest.mark.parametrize("name", ["a\0b.png", "a\ud800.png"])
def test_names_that_the_system_does_not_take_are_told(tmp_path: Path, name: str) -> None:
    for write in (check_target, write_photo):
        with pytest.raises(PhotoError, match="the disk does not take this name; choose another one"):
            write(photo(4, 4), tmp_path / name, SaveOptions("png"))


def test_names_too_long_of_folders_still_to_be_made_are_told(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="name is too long"):
        check_target(photo(16, 16), tmp_path / "new" / ("n" * 300) / "a.png")


def test_a_path_too_long_is_told(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(30):
        deep = deep / ("d" * 200)
    with pytest.raises(PhotoError, match="too long"):
        check_target(photo(16, 16), deep / "a.png")


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PhotoError, match="a file, not a folder"):
        check_target(photo(16, 16), tmp_path / "file" / "a.png")


def test_a_folder_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def refuse(path: Path, *arguments: int) -> int:
        if str(path).startswith(str(tmp_path)):
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(PhotoError, match=r"a\.png: .*not allowed.*choose another folder"):
        check_target(photo(16, 16), tmp_path / "new" / "a.png")


def test_a_read_only_file_of_that_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "a.png").chmod(0o444)
    with pytest.raises(PhotoError, match="read-only"):
        check_target(photo(16, 16), tmp_path / "a.png")


@pytest.mark.skipif(sys.platform == "win32", reason="has no FIFO")
def test_a_device_of_that_name_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(PhotoError, match="not a file"):
        check_target(photo(16, 16), tmp_path / "a.png")


@pytest.mark.parametrize(("free", "fits"), [(0, False), (10_000, False), (100_000_000, True)])
def test_too_little_room_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, fits: bool) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1 << 40, (1 << 40) - free, free))
    if fits:
        check_target(photo(2000, 3000), tmp_path / "a.jpg", SaveOptions("jpeg"))
    else:
        with pytest.raises(PhotoError, match="disk is full; make room"):
            check_target(photo(2000, 3000), tmp_path / "a.jpg", SaveOptions("jpeg"))


def test_asking_looks_at_no_pixels_and_leaves_nothing_behind(tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        check_target(photo(20_000, 20_000), tmp_path / "new" / "folder" / "a.png")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1_000_000  # of 1.2 GB
    assert list(tmp_path.iterdir()) == []
