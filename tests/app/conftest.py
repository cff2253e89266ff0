"""What all tests of the application share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lir_app import error_messages, logs


@pytest.fixture(autouse=True)
def own_log(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log file of a test, so that none writes into a person's own."""
    file = tmp_path_factory.mktemp("log") / "lir-studio.log"
    monkeypatch.setattr(logs, "log_file", lambda: file)
    monkeypatch.setattr(error_messages, "log_file", lambda: file)
    return file


@pytest.fixture
def clean() -> Image.Image:
    y, x = np.mgrid[0:96, 0:120]
    channels = (60 + x, 200 - y, 90 + 40 * (x // 24 % 2))
    return Image.fromarray(np.stack(channels, axis=2).astype(np.uint8))


@pytest.fixture
def noisy(clean: Image.Image, tmp_path: Path) -> Path:
    noise = np.random.default_rng(0).normal(0, 25, (96, 120, 3))
    path = tmp_path / "noisy.png"
    Image.fromarray((np.asarray(clean) + noise).clip(0, 255).astype(np.uint8)).save(path)
    return path
