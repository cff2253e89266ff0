"""The filmstrip of hundreds of photos."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from pytestqt.qtbot import QtBot

from lir_app.ui.panels.film_model import FilmModel
from lir_app.ui.panels.filmstrip import Filmstrip
from lir_app.ui.theme import Theme
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.session import Session


def test_a_photo_that_changes_has_no_other_photo_laid_out(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, real = [0], FilmModel.rowCount

    def counted(model: FilmModel, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        asked[0] += 1
        return real(model, parent)

    monkeypatch.setattr(FilmModel, "rowCount", counted)
    session = Session()
    photos = [session.add(Path(f"/{n}.png"), Choices()) for n in range(300)]
    film = Filmstrip(session, theme)
    qtbot.addWidget(film)
    film.show_documents()
    with qtbot.waitExposed(film):
        film.show()
    qtbot.wait(100)
    asked[0] = 0
    film.film.refresh(photos[0])
    qtbot.wait(100)
    assert 0 < asked[0] < len(photos) / 3
