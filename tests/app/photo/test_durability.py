"""A photo is in its file whole, or the file is as it was: full disks, killed processes, folders that refuse."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import NameTakenError, Photo, PhotoError, SaveOptions, read_photo, write_photo
from lir_app.photo.formats import writable
from lir_app.photo.writing import all_or_nothing

NAMES = [row.name for row in writable()]
SUFFIXES = {row.name: row.suffixes[0] for row in writable()}
ROOM = 64 << 10
"""Bytes of the small disk."""
posix = pytest.mark.skipif(sys.platform == "win32", reason="has no fork, no signals and no mounts")


def noise(side: int = 256, seed: int = 0) -> np.ndarray:
    """A picture that no format compresses below the room of the small disk."""
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def photo(pixels: np.ndarray) -> Photo:
    return Photo(Path("in.png"), "png", pixels)


def mounted(folder: Path, options: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", options, "lir-test", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with little room: a disk of its own, or, for who may not mount one, a limit on the length of files."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if mounted(folder, f"size={ROOM}"):
        try:
            yield folder
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    try:
        yield folder
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@posix
@pytest.mark.parametrize("name", NAMES)
def test_a_full_disk_leaves_the_earlier_photo_whole_and_says_so(small_disk: Path, name: str) -> None:
    target = small_disk / f"photo{SUFFIXES[name]}"
    write_photo(photo(noise(16)), target, SaveOptions(name))
    before = target.read_bytes()
    with pytest.raises(PhotoError, match=r"photo\..*(full|larger than this disk).*choose another folder"):
        write_photo(photo(noise()), target, SaveOptions(name, quality=100))
    assert target.read_bytes() == before
    assert [path.name for path in small_disk.iterdir()] == [target.name]


@pytest.mark.parametrize("name", NAMES)
def test_a_disk_that_fills_up_in_the_middle_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    target = tmp_path / f"photo{SUFFIXES[name]}"
    target.write_bytes(b"precious")
    room, real = [1000], os.write

    def write(descriptor: int, data: bytes) -> int:
        if room[0] <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        done = real(descriptor, data[: min(room[0], 700)])
        room[0] -= done
        return done

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(PhotoError, match="disk is full"):
        write_photo(photo(noise(64)), target, SaveOptions(name))
    assert target.read_bytes() == b"precious"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_system_that_writes_in_small_pieces_writes_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:1000]))
    write_photo(photo(noise(64)), tmp_path / "photo.png")
    assert np.array_equal(read_photo(tmp_path / "photo.png").pixels, noise(64))


def test_a_disk_that_gives_back_something_else_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "photo.png"
    target.write_bytes(b"precious")
    real = os.write

    def write(descriptor: int, data: memoryview) -> int:
        return real(descriptor, bytes(data[:-1]) + bytes([data[-1] ^ 1]))

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(PhotoError, match=r"photo\.png.*reports an error"):
        write_photo(photo(noise(16)), target)
    assert target.read_bytes() == b"precious"


def test_a_file_that_does_not_decode_to_the_photo_never_takes_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import imagecodecs

    target = tmp_path / "photo.png"
    target.write_bytes(b"precious")
    real = imagecodecs.png_encode
    monkeypatch.setattr(imagecodecs, "png_encode", lambda pixels, **options: real(255 - pixels, **options))
    with pytest.raises(PhotoError, match="cannot be written as PNG"):
        write_photo(photo(noise(16)), target)
    assert target.read_bytes() == b"precious"


@posix
@pytest.mark.slow
@pytest.mark.parametrize("name", ["jpeg", "png", "tiff"])
def test_a_process_killed_at_any_moment_leaves_the_old_photo_or_the_new_one(tmp_path: Path, name: str) -> None:
    target, options = tmp_path / f"photo{SUFFIXES[name]}", SaveOptions(name)
    photos, files = [photo(noise(48, seed)) for seed in range(2)], set()
    for each in photos:
        write_photo(each, target, options)
        files.add(target.read_bytes())
    chance = random.Random(0)
    for _ in range(100):
        child = os.fork()
        if child == 0:
            while True:
                for each in photos:
                    write_photo(each, target, options)
        time.sleep(chance.uniform(0.002, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert target.read_bytes() in files
    write_photo(photos[0], target, options)
    assert [path.name for path in tmp_path.iterdir()] == [target.name], "what the killed left is cleared away"


@posix
def test_where_there_are_no_links_a_name_is_taken_by_one_of_two_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "photo.png"

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    def late(*_: object) -> bool:
        target.write_bytes(b"of another program")
        return False

    monkeypatch.setattr(os, "link", refuse)
    all_or_nothing.replace(tmp_path / "first.png", b"data", over=False)
    assert (tmp_path / "first.png").read_bytes() == b"data"
    monkeypatch.setattr(os.path, "lexists", late)  # the last that is asked before the name is taken
    with pytest.raises(all_or_nothing.TakenError):
        all_or_nothing.replace(target, b"data", over=False)
    assert target.read_bytes() == b"of another program"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.png", "photo.png"]


def test_old_leftovers_are_cleared_and_those_of_others_are_not(tmp_path: Path) -> None:
    old, young, other = (tmp_path / f for f in (".lir-00000000-1-00000000.partial", ".lir-00000000-1-00000001.partial",
                                                ".lir-notes.partial"))  # fmt: skip
    for path in (old, young, other):
        path.touch()
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    write_photo(photo(noise(16)), tmp_path / "photo.png")
    assert (old.exists(), young.exists(), other.exists()) == (False, True, True)


def test_what_another_computer_is_writing_stays_though_the_clocks_differ(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    young = tmp_path / ".lir-00000000-1-00000001.partial"
    young.touch()
    hours_ahead = time.time() + 7200
    monkeypatch.setattr("time.time", lambda: hours_ahead)
    write_photo(photo(noise(16)), tmp_path / "photo.png")
    assert young.exists()


@posix
def test_what_another_process_is_writing_stays_though_the_clock_was_set(tmp_path: Path) -> None:
    begun: list[Path] = []
    all_or_nothing.replace(tmp_path / "first.png", b"data", lambda _: begun.extend(tmp_path.glob(".lir-*")))
    with subprocess.Popen(["sleep", "60"]) as other:
        unfinished = tmp_path / begun[0].name.replace(f"-{os.getpid()}-", f"-{other.pid}-")
        unfinished.touch()
        hours_ago = time.time() - 7200
        os.utime(unfinished, (hours_ago, hours_ago))
        all_or_nothing.replace(tmp_path / "second.png", b"data")
        assert unfinished.exists()
        other.kill()
    all_or_nothing.replace(tmp_path / "third.png", b"data")
    assert not unfinished.exists()


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that refuses also the administrator."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "photo.png").write_bytes(b"precious")
    if mounted(folder, "ro,size=64k"):
        try:
            yield folder
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        return
    folder.chmod(0o500)
    try:
        yield folder
    finally:
        folder.chmod(0o700)


@posix
def test_a_read_only_folder_is_told_with_what_to_do(read_only_folder: Path) -> None:
    with pytest.raises(PhotoError, match=r"photo\.png.*(read-only|not allowed).*choose another folder"):
        write_photo(photo(noise(16)), read_only_folder / "photo.png")


def test_a_path_through_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PhotoError, match="a file, not a folder"):
        write_photo(photo(noise(16)), tmp_path / "file" / "below" / "photo.png")


def test_a_file_marked_read_only_stays(tmp_path: Path) -> None:
    target = tmp_path / "photo.png"
    target.write_bytes(b"precious")
    target.chmod(0o444)
    with pytest.raises(PhotoError, match="read-only"):
        write_photo(photo(noise(16)), target)
    assert target.read_bytes() == b"precious"


def test_folders_made_for_a_save_that_failed_are_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(PhotoError):
        write_photo(photo(noise(16)), tmp_path / "a" / "b" / "photo.png")
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    file, link = tmp_path / "real" / "photo.png", tmp_path / "link.png"
    file.write_bytes(b"old")
    link.symlink_to(Path("real") / "photo.png")
    write_photo(photo(noise(16)), link)
    assert link.is_symlink()
    assert np.array_equal(read_photo(file).pixels, noise(16))


@posix
def test_other_names_of_a_file_keep_what_they_had(tmp_path: Path) -> None:
    target, other = tmp_path / "photo.png", tmp_path / "original.png"
    other.write_bytes(b"precious")
    os.link(other, target)
    write_photo(photo(noise(16)), target)
    assert other.read_bytes() == b"precious"


@posix
@pytest.mark.parametrize("make", ["fifo", "folder", "loop"])
def test_what_is_no_file_is_refused(tmp_path: Path, make: str) -> None:
    target = tmp_path / "photo.png"
    if make == "fifo":
        os.mkfifo(target)
    elif make == "folder":
        target.mkdir()
    else:
        target.symlink_to(target)
    with pytest.raises(PhotoError, match=r"photo\.png: cannot be written"):
        write_photo(photo(noise(16)), target)


@pytest.mark.parametrize("letter", ["n", "ä", "写"])
def test_names_as_long_as_the_disk_allows_can_be_written(tmp_path: Path, letter: str) -> None:
    stem = letter * (251 // len(os.fsencode(letter)))
    write_photo(photo(noise(16)), tmp_path / f"{stem}.png")
    assert (tmp_path / f"{stem}.png").exists()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "full"), (errno.EDQUOT, "share"), (errno.EROFS, "read-only"), (errno.EIO, "reports an error"),
        (errno.ESTALE, "network"), (errno.ETIMEDOUT, "network"), (errno.EFBIG, "larger"), (9999, "it says"),
    ],
)  # fmt: skip
def test_whatever_the_disk_says_the_original_stays_and_the_person_learns_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    target = tmp_path / "photo.jpg"
    target.write_bytes(b"precious")

    def fail(_: int) -> None:
        raise OSError(number, "it says")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(PhotoError, match=rf"photo\.jpg: cannot be written: .*{words}.*;"):
        write_photo(photo(noise(16)), target, SaveOptions("jpeg"))
    assert target.read_bytes() == b"precious"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_rename_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "it says")

    target = tmp_path / "photo.png"
    target.write_bytes(b"precious")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="it says"):
        all_or_nothing.replace(target, b"data")
    assert target.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_that_is_taken_meanwhile_is_not_written_over_unless_asked(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"of another program")
    with pytest.raises(NameTakenError, match=r"a\.png: another program has written a file of this name"):
        write_photo(photo(noise(16)), target, over=False)
    assert target.read_bytes() == b"of another program"
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_free_name_is_taken_where_the_disk_knows_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    write_photo(photo(noise(16)), tmp_path / "a.png", over=False)
    assert read_photo(tmp_path / "a.png").width
    with pytest.raises(NameTakenError):
        write_photo(photo(noise(16)), tmp_path / "a.png", over=False)
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
