"""What is printed, in which language, and what becomes of it where nobody can read it or the command is ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app import language
from lir_app.command_line import console
from lir_app.command_line.main import main
from lir_model.messages import Message


def test_a_language_that_there_is_not_is_told_with_those_that_there_are(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for asked, told in (("xx", True), ("zh_TW", True), ("de_AT.UTF-8", False), ("", False), ("system", False)):
        monkeypatch.setenv("LIR_LANGUAGE", asked)
        assert main(["models"]) == 0
        said = capsys.readouterr().err
        assert (f"LIR_LANGUAGE={asked}" in said and "de, fr" in said) is told


PROGRAM = [sys.executable, "-m", "lir_app.command_line.main"]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a device that is always full")
@pytest.mark.parametrize("arguments", [["models"], ["models", "--json"], ["--help"], ["--version"]])
def test_an_output_that_cannot_be_written_is_told_with_what_it_was_to_say(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert "lir: standard output: cannot be written: the disk is full" in done.stderr
    assert len(done.stderr.splitlines()) > 1


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="shells there cannot close a stream")
def test_no_file_takes_the_place_of_a_stream_that_is_closed(noisy: Path, tmp_path: Path) -> None:
    """What a decoder prints would go into it."""
    command = " ".join([*PROGRAM, "restore", str(noisy), "--task", "denoise:0", "-o", str(tmp_path / "a.png")])
    assert subprocess.run(f"{command} <&- >&- 2>&-", shell=True, check=False).returncode == 0
    assert Image.open(tmp_path / "a.png").size == (120, 96)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Lets processes started meanwhile be interrupted, even where these tests run in the background of a shell."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.slow
@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SIGINT", 130),
        pytest.param("SIGTERM", 143, marks=pytest.mark.skipif(sys.platform == "win32", reason="ends at once there")),
        pytest.param("SIGHUP", 129, marks=pytest.mark.skipif(sys.platform == "win32", reason="is not there")),
    ],
)
def test_a_command_that_is_ended_says_so_and_leaves_no_file(tmp_path: Path, name: str, code: int) -> None:
    photos, output = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    for file, shape in (("1-small.png", (8, 8, 3)), ("2-big.png", (2000, 3000, 3))):
        pixels = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
        Image.fromarray(pixels).save(photos / file)
    command = [*PROGRAM, "restore", str(photos), "--task", "denoise", "-o", str(output)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline(), "the small photo is done, the big one takes its time"
        process.send_signal(getattr(signal, name))
        assert process.wait(60) == code
        assert process.stderr is not None
        assert process.stderr.read().splitlines()[-1] == "lir: interrupted; no file was left half-written"
    assert [path.name for path in output.iterdir()] == ["1-small-denoise.png"]


def test_messages_to_programs_are_english_and_count_as_english_does(capsys: pytest.CaptureFixture[str]) -> None:
    language.speak(language.read("de"))
    console.say_json({"title": Message("CPU, %n threads", n=1)})
    language.speak(language.read("en"))
    assert json.loads(capsys.readouterr().out) == {"title": "CPU, 1 thread"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="keeps the folder that a program runs in")
def test_a_folder_that_was_deleted_meanwhile_is_told_rather_than_nothing(tmp_path: Path) -> None:
    """Libraries of PyTorch end the program there, and what they print is discarded."""
    (tmp_path / "gone").mkdir()
    command = " ".join(["cd", str(tmp_path / "gone"), "&& rmdir ../gone &&", *PROGRAM, "suggest", "a.jpg"])
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    assert done.stderr == "lir: the folder that this was started in is no longer there; go to another one\n"
