"""Reads the next photo of a batch while one is restored."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from lir_app.batch.finding import Source
from lir_app.photo import Photo


def read_ahead(
    sources: Iterable[Source], read: Callable[[Path], Photo]
) -> Generator[tuple[Source, Callable[[], Photo]]]:
    """Gives each source with a function that returns its photo, and reads the next photo meanwhile, but no further
    ones.

    Args:
        sources: in the order in which they are restored.
        read: reads a photo; called in a thread of its own. Its errors are raised by the function.
    """
    reader = ThreadPoolExecutor(1, "lir-read-ahead")
    begun: deque[tuple[Source, Future[Photo]]] = deque()
    try:
        for source in sources:
            begun.append((source, reader.submit(read, source.path)))
            if len(begun) > 1:
                yield _given(*begun.popleft())
        for one in begun:
            yield _given(*one)
    finally:
        reader.shutdown(cancel_futures=True)


def _given(source: Source, photo: Future[Photo]) -> tuple[Source, Callable[[], Photo]]:
    return source, photo.result
