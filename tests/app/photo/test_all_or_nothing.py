"""Writing is all or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from lir_app.photo import PhotoError, read_photo, write_photo
from tests.app.photo.saved import ramp, saved


def test_a_failed_write_leaves_the_earlier_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.png"
    target.write_bytes(b"precious")
    photo = read_photo(saved(tmp_path, ramp(), "in.png"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(PhotoError, match=r"out\.png.*disk is full.*make room"):
        write_photo(photo, target)
    assert target.read_bytes() == b"precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.png", "out.png"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    photo = read_photo(saved(tmp_path, ramp(), "in.png"))
    with pytest.raises(PhotoError, match="cannot be written"):
        write_photo(photo, tmp_path / "file" / "out.png")


def test_a_replaced_file_keeps_its_rights(tmp_path: Path) -> None:
    target = saved(tmp_path, ramp(), "out.png")
    target.chmod(0o640)
    write_photo(read_photo(target), target)
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("target", ["new.png", "in.png"])
def test_a_file_system_without_rights_takes_results_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    photo = read_photo(saved(tmp_path, ramp(), "in.png")).with_pixels(~ramp())

    def refused(*_: object, **__: object) -> None:
        raise OSError(95, "Operation not supported")

    for name in ("chmod", "chown", "link", "setxattr"):
        monkeypatch.setattr(f"os.{name}", refused, raising=False)
    for over in (False, True) if target == "new.png" else (True,):
        write_photo(photo, tmp_path / target, over=over)
        assert (read_photo(tmp_path / target).pixels == ~ramp()).all()
    assert not list(tmp_path.glob(".lir-*"))
