"""A file of weights is whole, whatever happens while it is written."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import pytest

from lir_model.whole_file import write_whole


def test_a_file_is_replaced_by_what_is_written(tmp_path: Path) -> None:
    file = tmp_path / "weights.safetensors"
    file.write_bytes(b"old")
    write_whole(file, lambda stream: stream.write(b"new"))
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("reason", [OSError("no space left"), KeyboardInterrupt()])
def test_what_was_there_stays_whole_where_writing_ends_half_way(tmp_path: Path, reason: BaseException) -> None:
    file = tmp_path / "weights.safetensors"
    file.write_bytes(b"old")

    def half(stream: BinaryIO) -> None:
        stream.write(b"ne")
        raise reason

    with pytest.raises(type(reason)):
        write_whole(file, half)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
