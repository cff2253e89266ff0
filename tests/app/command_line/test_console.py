"""The progress bar on a terminal."""

from __future__ import annotations

import io
import sys

import pytest

from lir_app.command_line import console
from lir_model.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_tells_the_time_left_that_the_work_estimates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one made from the share that is done so far, which knows nothing of what the rest takes."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with console.progress_bar("photo.jpg", shown=True) as bar:
        bar.show(Progress(0.5, 200))
    shown = next(text for text in terminal.getvalue().split("\r") if "50%" in text)
    assert "03:20 left" in shown
