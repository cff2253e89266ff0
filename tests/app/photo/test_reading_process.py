"""Reading in another process: the same photos, and a decoder that crashes ends one file only."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import Photo, PhotoError, read_photo, read_thumbnail, reading_process, write_photo
from lir_app.photo.metadata import Metadata
from tests.app.photo import rich_files as rich
from tests.app.photo.pictures import profiles
from tests.app.photo.saved import ramp, saved
from tests.app.photo.trap import crashing, ending

pytestmark = pytest.mark.skipif(os.name == "nt", reason="crashes and signals are made in the ways of POSIX")


@pytest.mark.slow
def test_photos_are_the_same_as_read_here(tmp_path: Path) -> None:
    for name, make in rich.FILES.items():
        path = tmp_path / f"a.{name}"
        path.write_bytes(make())
        here, there = read_photo(path), reading_process.read_photo(path)
        assert np.array_equal(here.pixels, there.pixels)
        assert (here.metadata, here.colour, here.warnings) == (there.metadata, there.colour, there.warnings)
        assert np.array_equal(read_thumbnail(path, 32), reading_process.read_thumbnail(path, 32))


def test_what_came_over_can_be_changed_and_written(tmp_path: Path) -> None:
    linear = profiles()["linear"]
    photo = reading_process.read_photo(saved(tmp_path, ramp(channels=4), "a.png", icc_profile=linear))
    photo.pixels[:] = 9
    write_photo(photo, tmp_path / "b.png")
    assert (read_photo(tmp_path / "b.png").pixels // 256 <= 9).all()


def test_errors_are_the_same_as_read_here(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no photo")
    with pytest.raises(PhotoError) as here:
        read_photo(tmp_path / "a.jpg")
    with pytest.raises(PhotoError) as there:
        reading_process.read_photo(tmp_path / "a.jpg")
    assert str(here.value) == str(there.value)
    assert any("Traceback" in note for note in there.value.__notes__)


def test_relative_paths_begin_where_the_program_is_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first", "second"):
        folder = tmp_path / name
        folder.mkdir()
        saved(folder, ramp(), f"{name}.png")
        monkeypatch.chdir(folder)
        assert reading_process.read_photo(Path(f"{name}.png")).path == Path(f"{name}.png")


@pytest.mark.slow
def test_a_crash_of_the_decoder_is_an_error_of_this_file_and_the_next_is_read(tmp_path: Path) -> None:
    good = saved(tmp_path, ramp(), "good.png")
    for _ in range(2):
        with pytest.raises(PhotoError, match=r"bad\.jpg.*crashed"):
            reading_process.read_photo(crashing(tmp_path / "bad.jpg"))
        assert np.array_equal(reading_process.read_photo(good).pixels, ramp())


@pytest.mark.slow
def test_a_system_in_want_of_memory_ends_the_reading_of_one_file(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"large\.jpg.*memory"):
        reading_process.read_photo(ending(tmp_path / "large.jpg", signal.SIGKILL))
    assert reading_process.read_photo(saved(tmp_path, ramp(), "good.png")).width == 56


@pytest.mark.slow
def test_a_process_that_was_ended_meanwhile_is_started_anew(tmp_path: Path) -> None:
    good = saved(tmp_path, ramp(), "good.png")
    reading_process.read_photo(good)
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert reading_process.read_photo(good).width == 56


@pytest.mark.parametrize("caught", ["PhotoError", "BaseException"])
def test_a_script_without_a_guard_is_told_of_it_in_one_sentence_and_ends(tmp_path: Path, caught: str) -> None:
    photo = saved(tmp_path, ramp(), "a.png")
    script = tmp_path / "script.py"
    script.write_text(
        "from pathlib import Path\n"
        "from lir_app.photo import PhotoError, reading_process\n"
        "try:\n"
        f"    reading_process.read_photo(Path({str(photo)!r}))\n"
        f"except {caught} as error:\n"
        "    print(error)\n"
    )
    run = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=True)
    assert "a.png: cannot be read" in run.stdout
    assert "if __name__ == '__main__':" in run.stdout
    assert run.stdout.count("\n") == 1
    assert run.stderr == ""


def test_a_system_that_starts_no_process_is_an_error_of_the_file_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    good = saved(tmp_path, ramp(), "good.png")
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    with monkeypatch.context() as patch:
        patch.setattr(multiprocessing.get_context("spawn").Process, "start", refuse)
        with pytest.raises(PhotoError, match=r"good\.png: cannot be read, for no process could be started"):
            reading_process.read_photo(good)
        reading_process.start()
    assert reading_process.read_photo(good).width == 56


def test_it_steps_back_for_a_program_that_wants_to_answer_meanwhile(tmp_path: Path) -> None:
    photo = saved(tmp_path, ramp(), "a.png")
    priorities = []
    for niceness in (3, 0):
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        reading_process.start(niceness=niceness)
        reading_process.read_photo(photo)
        (reader,) = multiprocessing.active_children()
        assert reader.pid is not None
        priorities.append(os.getpriority(os.PRIO_PROCESS, reader.pid))
    assert priorities == [os.nice(0) + 3, os.nice(0)]


def test_threads_get_their_own_photos(tmp_path: Path) -> None:
    paths = [saved(tmp_path, ramp(width=20 + n), f"{n}.png") for n in range(12)]
    found: dict[Path, Photo] = {}

    def read(path: Path) -> None:
        found[path] = reading_process.read_photo(path)

    threads = [threading.Thread(target=read, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[path].width for path in paths] == [20 + n for n in range(12)]
    assert {photo.path for photo in found.values()} == set(paths)
    assert all(photo.metadata == Metadata() for photo in found.values())


@pytest.mark.slow
def test_while_one_process_waits_for_a_disk_that_does_not_answer_another_reads_what_lies_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "_PATIENCE_SECONDS", 0.2)
    good = saved(tmp_path, ramp(), "good.png")
    reading_process.read_photo(good)
    (process,) = multiprocessing.active_children()
    told: list[str] = []

    def read_what_does_not_answer() -> None:
        try:
            reading_process.read_photo(ending(tmp_path / "dead.jpg", signal.SIGSTOP))
        except PhotoError as error:
            told.append(str(error))

    waiting = threading.Thread(target=read_what_does_not_answer)
    waiting.start()
    assert reading_process.read_photo(good).width == 56
    assert waiting.is_alive()
    assert process.pid is not None
    os.kill(process.pid, signal.SIGCONT)
    waiting.join()
    assert told
    reading_process.read_photo(good)
    assert len(multiprocessing.active_children()) == 1
