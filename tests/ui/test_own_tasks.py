"""Tasks that were registered from outside of the package are in the window as the others are."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lir_app.ui.dialogs.about import AboutDialog
from lir_app.ui.window.window import Window
from lir_model import methods
from lir_model.methods.base import Method
from lir_model.tasks import Task
from lir_model.weights import catalogue
from tests.model.fakes import registered
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


@pytest.mark.parametrize("make", [methods.make_scene, methods.make_tiled], ids=["of the whole picture", "in tiles"])
def test_a_task_of_ones_own_has_a_card_and_is_restored(  # noqa: PLR0917 - fixtures
    make: Callable[[str], Method],
    make_window: Callable[[], Window],
    make_photo: MakePhoto,
    network: FakeNetwork,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    weights = tmp_path_factory.mktemp("own")
    # Without a model card, which weights from elsewhere need not have.
    shutil.copy(catalogue.path_of("denoise", "fast"), weights / "deown-fast.safetensors")
    own = Task("deown", "Remove My Own", "From elsewhere.", "mdi6.star", "noise", partial(make, "noise"), weights)
    network.let_go.set()
    with registered(own):
        hand = Hand(make_window(), qtbot)
        hand.open(make_photo())
        card = hand.window.panel.cards["deown"]
        assert own.title in [label.text() for label in card.findChildren(QLabel)]
        hand.window.panel.cards["denoise"].switch.click()
        card.switch.click()
        document = hand.restore()
        assert [step.task for step in document.choices.recipe.steps] == ["deown"]
        about = AboutDialog(hand.window.studio.devices.machine, "CPU", hand.window)
        assert own.title in about.facts.toPlainText()
        hand.window.closing.agree()
