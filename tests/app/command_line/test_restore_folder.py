"""``lir restore`` on folders as they are: good photos, bad ones of every kind, names that are no text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Event
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from fuzz.seeds import write_seeds
from lir_app.batch import write_result
from lir_app.command_line import batch_restorer
from lir_app.command_line.main import main
from lir_app.command_line.subcommands import restore as subcommand
from lir_app.photo import Photo, SaveOptions, read_photo, reading_process, write_photo
from lir_app.photo.formats import writable
from lir_app.pipeline import Outcome, Performed, PhotoCost, Pipeline
from lir_model.running.devices import Device
from tests.app.photo.trap import crashing

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there, or do not exist")
PATIENCE = 30.0
LIR = (sys.executable, "-m", "lir_app.command_line.main")
PIXELS = np.random.default_rng(0).integers(0, 256, (24, 32, 3), dtype=np.uint8)


def good(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_photo(Photo(path, "png", PIXELS), path, SaveOptions("png"))
    return path


def bad(folder: Path) -> list[str]:
    """One of each kind that a batch may meet; gives their names."""
    whole = good(folder / "whole.png").read_bytes()
    (folder / "whole.png").unlink()
    files = {
        "empty.jpg": b"",
        "cut.png": whole[: len(whole) // 2],
        "text.tif": b"no picture at all",
        "head-only.jpg": b"\xff\xd8\xff\xe0",
        "zeros.webp": bytes(500),
        "other.heic": b"\0\0\0\x18ftypheic" + bytes(40),
        "raw.cr2": b"II*\0" + bytes(60),
        "program.jpg": b"MZ" + bytes(500),
        "head-only.png": whole[:33],
        "no-pages.tif": b"II*\0\x08\0\0\0" + bytes(6),
        "nowhere.tif": b"II*\0\xff\xff\xff\x7f",
        "head-only.avif": b"\0\0\0\x18ftypavif" + bytes(12),
        "lies.webp": b"RIFF\xff\xff\xff\x7fWEBPVP8 " + bytes(40),
        "gif.png": b"GIF89a" + bytes(20),
        "bomb.png": whole[:16] + b"\0\x06\x1a\x80\0\x03\xd0\x90" + whole[24:],
        "huge.bmp": b"BM" + bytes(12) + (40).to_bytes(4, "little") + b"\xff\xff\xff\x7f" * 2 + bytes(40),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    if sys.platform != "win32":
        os.mkfifo(folder / "pipe.jpg")
        (folder / "nowhere.jpg").symlink_to(folder / "gone.jpg")
        (folder / "circle.jpg").symlink_to(folder / "circle.jpg")
        (folder / "device.jpg").symlink_to("/dev/zero")
        files |= dict.fromkeys(("pipe.jpg", "nowhere.jpg", "circle.jpg", "device.jpg"), b"")
    return sorted(files)


def restore(*arguments: object, task: str = "denoise:0") -> int:
    return main(["restore", *map(str, arguments), "--task", task])


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Photos go through everything but the network, which would take most of the time."""
    performed = Performed("denoise", "fast", Device("cpu", "CPU"), "float32", 0.0, 0.0, PhotoCost(0.0, 0.0))
    monkeypatch.setattr(Pipeline, "run", lambda _, pixels, *_recipe, **_options: Outcome(pixels, pixels, (performed,)))


@pytest.mark.slow
@pytest.mark.usefixtures("no_network")
def test_of_200_photos_the_20_bad_are_named_and_the_others_restored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    wrong = bad(folder)
    names = [good(folder / f"{number}.png").name for number in range(200 - len(wrong))]
    assert restore(folder, "-o", out, "--json") == 1
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(Path(record["input"]).name for record in records if record["status"] == "failed") == wrong
    assert sorted(Path(record["input"]).name for record in records if record["status"] == "done") == sorted(names)
    assert len(list(out.iterdir())) == len(names) == (180 if sys.platform != "win32" else 184)
    for record in records:
        assert "unexpected" not in record.get("error", "")


@pytest.mark.usefixtures("no_network")
def test_results_that_keep_their_names_among_the_photos_are_not_restored_by_the_next_run(tmp_path: Path) -> None:
    photo = Photo(tmp_path / "in" / "a.bmp", "bmp", PIXELS)
    photo.path.parent.mkdir()
    write_photo(photo, photo.path, SaveOptions("bmp"))
    for _ in range(3):
        assert restore(tmp_path / "in", "--recursive", "-o", tmp_path / "in" / "out", "--name", "{stem}") == 0
    found = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.bmp")]
    assert sorted(found) == ["in/a.bmp", "in/out/a-2.bmp", "in/out/a-3.bmp", "in/out/a.bmp"]


@pytest.mark.usefixtures("no_network")
def test_a_photo_that_is_named_and_was_restored_before_is_told_to_be_restored_once_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As when a command that replaces its photos was interrupted and is given again."""
    photo = good(tmp_path / "a.png")
    for again in (False, True):
        assert restore(photo, "-o", tmp_path, "--name", "{stem}", "--on-conflict", "overwrite", "--json") == 0
        told = capsys.readouterr()
        warning = "is a result of an earlier run (denoise:0), and is restored once more"
        assert (warning in json.loads(told.out)["warnings"]) is (warning in told.err) is again


def test_a_bad_photo_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = bad(tmp_path)
    assert restore(tmp_path, "--quiet") == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == len(wrong)
    assert all(any(name in line for line in lines) for name in wrong)


@pytest.mark.slow
@pytest.mark.parametrize("error", [MemoryError, RecursionError, KeyError, AssertionError, OSError])
@pytest.mark.parametrize(
    ("module", "where"),
    [(subcommand, "read_photo"), (batch_restorer, "write_result"), (batch_restorer, "check_target")],
)
def test_whatever_is_raised_ends_one_photo_only(  # noqa: PLR0917 - fixtures
    tmp_path: Path,
    own_log: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: type[Exception],
    module: ModuleType,
    where: str,
) -> None:
    paths = [good(tmp_path / f"{name}.png") for name in "abc"]
    real = getattr(module, where)
    calls = iter(range(99))

    def failing(*arguments: object) -> object:
        if next(calls) == 1:
            raise error
        return real(*arguments)

    monkeypatch.setattr(module, where, failing)
    assert restore(*paths) == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert len(told.err.splitlines()) == 1
    assert str(paths[1]) in told.err
    assert "Traceback" in own_log.read_text(encoding="utf-8")


@pytest.mark.slow
@posix
def test_a_file_that_crashes_its_decoder_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [good(tmp_path / f"{name}.png") for name in "abc"]
    monkeypatch.setattr(
        subcommand, "read_photo", lambda path: reading_process.read_photo(crashing(path) if path == paths[1] else path)
    )
    assert restore(*paths) == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    (line,) = told.err.splitlines()
    assert f"{paths[1]}: the file is damaged" in line


@pytest.mark.slow
@posix
@pytest.mark.parametrize(("encoding", "extra"), [("utf-8", "--json"), ("ascii", "--json"), ("cp1252", "--model=fast")])
def test_names_that_cannot_be_printed_end_nothing(tmp_path: Path, encoding: str, extra: str) -> None:
    folder = tmp_path / "in"
    names = [
        b"other-\xe9.png",
        "写真.png".encode(),
        b"two\nlines.png",
        b"\x1b[31mred.png",
        "turned\u202egnp.png".encode(),
    ]
    for name in names:
        good(folder / os.fsdecode(name))
    command = [*LIR, "restore", str(folder), "--task", "denoise:0", "-o", "out", extra]
    environment = {**os.environ, "PYTHONIOENCODING": f"{encoding}:strict", "PYTHONUTF8": "0"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out").iterdir())) == len(names)
    lines = done.stdout.splitlines()
    assert len(lines) == len(names)
    assert b"\x1b" not in done.stdout
    assert "\u202e".encode() not in done.stdout, "what turns round the order of letters is escaped"
    if extra == "--json":
        assert {os.fsencode(Path(json.loads(line)["input"]).name) for line in lines} == set(names)


@pytest.mark.slow
@posix
def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    paths = [str(good(tmp_path / f"{name}.png")) for name in "abc"]
    command = [*LIR, "restore", *paths, "--task", "denoise:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("name", ["new", "shoot.2024", "with.dot/", "deep/er.x/"])
def test_a_folder_to_be_made_is_a_folder_for_one_photo_as_for_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = [good(tmp_path / f"{number}.png") for number in range(count)]
    assert restore(*paths, "-o", name) == 0
    assert len(list((tmp_path / name).iterdir())) == count


@posix
def test_a_result_takes_the_place_of_no_pipe_and_no_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    photo = good(tmp_path / "a.png")
    assert restore(photo, "-o", tmp_path / "pipe.png", "--on-conflict", "overwrite") == 1
    assert restore(photo, "-o", "/dev/null/") == 2
    assert (tmp_path / "pipe.png").is_fifo()


def test_what_a_format_cannot_hold_is_told_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wide = tmp_path / "wide.png"
    write_photo(Photo(wide, "png", np.zeros((8, 66_000), np.uint8)), wide, SaveOptions("png"))
    monkeypatch.setattr("lir_app.pipeline.Pipeline.run", lambda *_, **__: pytest.fail("it was restored"))
    assert restore(wide, "-o", tmp_path / "wide.jpg") == 1
    assert "65500" in capsys.readouterr().err


def test_a_photo_that_cannot_be_read_is_told_without_waiting_for_networks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    told, loaded = Event(), Event()
    in_time: list[bool] = []

    def load(*_: object) -> None:
        in_time.append(told.wait(PATIENCE))
        loaded.set()

    monkeypatch.setattr("lir_app.pipeline.Pipeline.restorer", load)
    assert restore(tmp_path / "text.jpg", "--task", "denoise") == 1
    assert "text.jpg" in capsys.readouterr().err
    told.set()
    assert loaded.wait(PATIENCE)
    assert in_time == [True]


@pytest.mark.slow
def test_a_device_that_is_not_there_is_told_once_for_all_photos(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = good(tmp_path / "a.png"), good(tmp_path / "b.png")
    assert restore(*photos, "--task", "denoise", "--device", "nowhere") == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.slow
def test_what_decoders_print_reaches_nobody(tmp_path: Path) -> None:
    prints = "os.write(2, b'libpng says'); console.note('ours')"
    script = f"import os; from lir_app.command_line import console; console.prepare(); {prints}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stderr == "ours\n"


@pytest.mark.slow
@pytest.mark.parametrize("kind", [row.name for row in writable()])
def test_every_format_that_can_be_written_can_be_asked_for(tmp_path: Path, kind: str) -> None:
    assert restore(good(tmp_path / "a.png"), "--format", kind, "-o", tmp_path / "out") == 0
    (result,) = (tmp_path / "out").iterdir()
    assert read_photo(result).format == kind


@pytest.mark.slow
def test_strength_0_gives_back_the_very_pixels_of_every_readable_format(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    originals = [str(path) for path in write_seeds(tmp_path / "in")]
    assert restore(*originals, "--format", "tiff", "-o", tmp_path / "out", "--json") == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["input"] for record in records] == originals
    assert len({record["output"] for record in records}) == len(originals)
    for record in records:
        photo, again = read_photo(Path(record["input"])), read_photo(Path(record["output"]))
        assert np.array_equal(again.pixels, photo.pixels), record["input"]
        if photo.alpha is not None:
            assert again.alpha is not None
            assert np.array_equal(again.alpha, photo.alpha), record["input"]


@pytest.mark.slow
def test_a_second_run_over_the_folder_restores_nothing_again(tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "below/a.png"):
        good(tmp_path / name)
    for template in ("{stem}-{tasks}", "{stem}_clean", "{tasks}-{stem}"):
        for _ in range(2):
            assert restore(tmp_path, "--recursive", "--name", template, "--on-conflict", "skip") == 0
    assert len(list(tmp_path.rglob("*.png"))) == 3 + 3 * 3
    assert restore(tmp_path, "--recursive", "--on-conflict", "skip", "-o", tmp_path / "below" / "out") == 0
    assert restore(tmp_path, "--recursive", "--on-conflict", "skip", task="derain:0") == 0
    assert not [path for path in tmp_path.rglob("*.png") if "denoise-derain" in path.name]


@pytest.mark.slow
@pytest.mark.parametrize("kind", [row.name for row in writable()])
def test_an_alpha_channel_that_hides_nothing_stands_in_no_format_s_way(tmp_path: Path, kind: str) -> None:
    clear = tmp_path / "a.png"
    write_photo(Photo(clear, "png", PIXELS, np.full(PIXELS.shape[:2], 255, np.uint8)), clear, SaveOptions("png"))
    assert restore(clear, "--format", kind, "-o", tmp_path / "out") == 0


@pytest.mark.slow
def test_two_programs_at_once_never_take_each_other_s_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = good(tmp_path / "in" / "a.png")

    def late(*arguments: Any) -> object:
        (tmp_path / "a-denoise.png").write_bytes(b"of another program")
        return write_result(*arguments)

    monkeypatch.setattr(batch_restorer, "write_result", late)
    assert main(["restore", str(first), "--task", "denoise:0", "-o", str(tmp_path), "--quiet"]) == 0
    assert (tmp_path / "a-denoise.png").read_bytes() == b"of another program"
    assert read_photo(tmp_path / "a-denoise-2.png").width == 32
