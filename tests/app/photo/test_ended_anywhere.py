"""Writing that is ended between any two lines, as by a signal, leaves the old file or the new one and nothing else."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from lir_app.photo.writing import all_or_nothing


class Ended(BaseException):
    """What a signal raises, in the middle of anything."""


def ended_at_each_line(work: Callable[[], object]) -> Iterator[bool]:
    """Does something again and again, ended at its first line of the module under test, its second, and so on; tells
    whether it was ended, until it is not any more."""
    for last in itertools.count(1):
        lines = itertools.count(1)

        def trace(frame: FrameType, event: str, _: object, lines: Iterator[int] = lines, last: int = last) -> Any:
            if frame.f_code.co_filename != all_or_nothing.__file__:
                return None
            if event == "line" and next(lines) == last:
                raise Ended
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            work()
        except Ended:
            sys.settrace(before)
            yield True
        else:
            sys.settrace(before)
            yield False
            return


def test_a_write_that_is_ended_anywhere_leaves_the_old_file_or_the_new_one_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "photo.png"
    target.write_bytes(b"old")
    ended = 0
    for was_ended in ended_at_each_line(lambda: all_or_nothing.replace(target, b"new")):
        ended += was_ended
        assert target.read_bytes() in {b"old", b"new"}
        assert list(tmp_path.iterdir()) == [target]
        target.write_bytes(b"old")
    assert ended > 40


def test_a_look_whether_a_folder_can_be_written_leaves_nothing_when_it_is_ended_anywhere(tmp_path: Path) -> None:
    for _ in ended_at_each_line(lambda: all_or_nothing.probe(tmp_path)):
        assert not list(tmp_path.iterdir())
