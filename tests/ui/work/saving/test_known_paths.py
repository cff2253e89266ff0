"""Which photos' files a result was written to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lir_app.ui.work.saving.known_paths import KnownPaths


def test_a_path_and_links_to_it_lead_to_one_file(tmp_path: Path) -> None:
    photo, link, other = tmp_path / "photo.jpg", tmp_path / "link.jpg", tmp_path / "other.jpg"
    (tmp_path / "folder").symlink_to(tmp_path)
    photo.touch()
    link.symlink_to(photo)
    through = tmp_path / "folder" / "photo.jpg"
    known = KnownPaths([photo, link, other, through])
    assert known.of_file(photo) == known.of_file(link) == {photo, link, through}
    assert known.of_file(tmp_path / "new.jpg") == frozenset()
    known.add(tmp_path / "new.jpg")
    assert known.of_file(tmp_path / "new.jpg") == {tmp_path / "new.jpg"}


def test_of_thousands_of_photos_each_file_is_looked_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    islink = os.path.islink

    def watched(path: str) -> bool:
        looked_at.append(path)
        return islink(path)

    monkeypatch.setattr(os.path, "islink", watched)
    photos = [tmp_path / f"{number}.jpg" for number in range(2000)]
    known = KnownPaths(photos)
    for number in range(100):
        assert known.of_file(tmp_path / f"{number}.jpg") == {photos[number]}
    assert len(looked_at) == len(photos) + 100
