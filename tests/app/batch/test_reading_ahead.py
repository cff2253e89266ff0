"""While a photo of a batch is restored the next one is read."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import numpy as np
import pytest

from lir_app.batch import Source, read_ahead, search
from lir_app.photo import Photo, PhotoError

PATIENCE = 20.0


def photo_of(path: Path) -> Photo:
    return Photo(path, "png", np.zeros((2, 2, 3), dtype=np.uint8))


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Source, ...]:
    for name in "abcd":
        (tmp_path / f"{name}.png").touch()
    return tuple(search([tmp_path]).sources)


def test_photos_come_in_the_order_of_their_files(sources: tuple[Source, ...]) -> None:
    came = [(source.path, photo().path) for source, photo in read_ahead(sources, photo_of)]
    assert came == [(source.path, source.path) for source in sources]


def test_the_next_photo_is_read_while_one_is_worked_on(sources: tuple[Source, ...]) -> None:
    begun = {source.path: Event() for source in sources}

    def read(path: Path) -> Photo:
        begun[path].set()
        return photo_of(path)

    ahead = read_ahead(sources, read)
    _, photo = next(ahead)
    photo()
    assert begun[sources[1].path].wait(PATIENCE)
    assert not begun[sources[2].path].is_set()
    ahead.close()
    assert not begun[sources[2].path].is_set()


def test_what_reading_raises_is_raised_for_that_photo_alone(sources: tuple[Source, ...]) -> None:
    def read(path: Path) -> Photo:
        if path == sources[1].path:
            raise PhotoError("{path}: broken", path=path)
        return photo_of(path)

    outcomes: list[Path | None] = []
    for source, photo in read_ahead(sources, read):
        try:
            photo()
            outcomes.append(source.path)
        except PhotoError:
            outcomes.append(None)
    assert outcomes == [sources[0].path, None, *(source.path for source in sources[2:])]
