"""What the command line says of a photo before and after the work on it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app.command_line.main import main
from lir_app.pipeline import Pipeline


@pytest.fixture
def idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may be restored."""

    def restore(*_: object, **__: object) -> None:
        pytest.fail("the work began")

    monkeypatch.setattr(Pipeline, "run", restore)


@pytest.mark.usefixtures("idle")
def test_what_cannot_be_written_is_told_before_the_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(np.zeros((1, 65_501, 3), np.uint8)).save(tmp_path / "wide.png")
    assert main(["restore", str(tmp_path / "wide.png"), "--task", "denoise", "-o", str(tmp_path / "wide.jpg")]) == 1
    assert "65500 pixels a side" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["--quiet"], []])
def test_what_a_format_cannot_hold_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    photo = Image.fromarray(np.full((16, 16, 3), 99, np.uint8))
    photo.save(tmp_path / "in.jpg", comment="Taken from the pier")
    command = ["restore", str(tmp_path / "in.jpg"), "--task", "denoise:0", "--format", "webp", *arguments]
    assert main(command) == 0
    told = capsys.readouterr().err
    assert told.count("WebP cannot hold comments") == (0 if arguments else 1)


@pytest.mark.slow
def test_json_lists_what_a_format_cannot_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = Image.fromarray(np.full((16, 16, 3), 99, np.uint8))
    photo.save(tmp_path / "in.jpg", comment="Taken from the pier")
    assert main(["restore", str(tmp_path / "in.jpg"), "--task", "denoise:0", "--format", "webp", "--json"]) == 0
    assert "comments" in json.loads(capsys.readouterr().out)["warnings"][-1]
