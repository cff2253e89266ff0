"""What is done for previews in advance."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Hashable
from typing import Any

import numpy as np
import pytest

from lir_app.ui.work.preview.piece_job import Reduce
from lir_model.picture_cache import PictureCache, WholePicture
from lir_model.progress import Progress


class Context:
    """A thread that runs one job."""

    def __init__(self) -> None:
        self.kept: dict[Hashable, Any] = {}

    def report(self, progress: Progress) -> None: ...

    def deliver(self, part: object) -> None: ...

    def notify(self, text: str) -> None: ...

    def cancelled(self) -> bool:
        return False

    def cached(self, key: Hashable, make: Callable[[], Any]) -> Any:
        return self.kept.setdefault(key, make())


def test_a_photo_reduced_in_advance_is_told_from_others_without_a_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    checksum = zlib.crc32

    def counted(data: memoryview) -> int:
        read.append(len(data))
        return checksum(data)

    monkeypatch.setattr(zlib, "crc32", counted)
    pixels, context = np.zeros((600, 800, 3), np.uint8), Context()
    Reduce(pixels).run(context)
    photo: WholePicture = next(iter(context.kept.values())).original(pixels)
    in_advance = len(read)
    assert PictureCache[int]().known(photo) is None
    assert len(read) == in_advance == 1
