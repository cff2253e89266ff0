"""What all tests of the application share."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app import faults, logs


@pytest.fixture(autouse=True)
def own_log(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log file of a test, so that none writes into a person's own."""
    file = tmp_path_factory.mktemp("log") / "lir-studio.log"
    monkeypatch.setattr(logs, "log_file", lambda: file)
    monkeypatch.setattr(faults, "log_file", lambda: file)
    return file
