"""The panel shows choices and says what is asked for; it changes nothing by itself."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from lir_app.ui.panels.task_foot import Progressing
from lir_app.ui.panels.task_panel import TaskPanel
from lir_app.ui.theme import Theme
from lir_app.ui.work.session.choices import Choice, Choices
from lir_model.blending.all_controls import DETAIL
from lir_model.methods import make_tiled
from lir_model.tasks import Task
from tests.model.fakes import registered

CHOICES = Choices((Choice("denoise", True, 60.0), Choice("derain"), Choice("dehaze", True)))


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> TaskPanel:
    panel = TaskPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 800)
    panel.set_tasks({"denoise": ("best", "fast"), "deblur": (), "derain": ("fast",), "dehaze": ("fast",)})
    panel.foot.set_devices([("auto", "Auto")], "auto")
    panel.show_choices(CHOICES, enabled=True)
    panel.show()
    return panel


def asked(panel: TaskPanel) -> list[Choices]:
    choices: list[Choices] = []
    panel.choices_asked.connect(lambda wanted, *_: choices.append(wanted))
    return choices


def order(choices: Choices) -> list[str]:
    return [choice.task for choice in choices.tasks]


def test_a_strength_is_shown_for_the_tasks_that_are_on(panel: TaskPanel) -> None:
    assert [panel.cards[choice.task].slider.isVisible() for choice in CHOICES.tasks] == [True, False, True]
    assert panel.cards["denoise"].slider.value() == 60


def test_switches_stay_where_they_are_when_the_cards_need_a_scroll_bar(panel: TaskPanel, qtbot: QtBot) -> None:
    (bar,) = [area.verticalScrollBar() for area in panel.findChildren(QScrollArea)]
    places = [card.switch.mapTo(panel, QPoint()).x() for card in panel.cards.values()]
    assert not bar.isVisible()
    panel.resize(panel.width(), 400)
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: [card.switch.mapTo(panel, QPoint()).x() for card in panel.cards.values()] == places)
    panel.resize(panel.width(), 800)
    qtbot.waitUntil(lambda: not bar.isVisible())
    qtbot.waitUntil(lambda: [card.switch.mapTo(panel, QPoint()).x() for card in panel.cards.values()] == places)


def test_a_switch_asks_and_does_not_act(panel: TaskPanel) -> None:
    wanted = asked(panel)
    panel.cards["derain"].switch.click()
    assert [choice.on for choice in wanted[0].tasks] == [True, True, True]


def test_the_keyboard_moves_a_task_down_and_up(panel: TaskPanel) -> None:
    wanted = asked(panel)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(panel.cards["derain"].handle, key, Qt.KeyboardModifier.AltModifier)
    assert [order(choices) for choices in wanted] == [
        ["denoise", "dehaze", "derain"],
        ["derain", "denoise", "dehaze"],
    ]


def test_the_first_task_goes_no_further_up(panel: TaskPanel) -> None:
    wanted = asked(panel)
    QTest.keyClick(panel.cards["denoise"].handle, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [order(choices) for choices in wanted] == [order(CHOICES)]


def test_a_task_is_dragged_by_its_handle(panel: TaskPanel) -> None:
    wanted = asked(panel)
    handle = panel.cards["denoise"].handle
    below = handle.mapFromGlobal(panel.cards["dehaze"].mapToGlobal(QPoint(0, panel.cards["dehaze"].height() - 2)))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, QPoint(5, below.y()))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, below.y()))
    assert order(wanted[-1]) == ["derain", "dehaze", "denoise"]


def test_a_dragged_task_is_let_go_with_esc_and_goes_back(panel: TaskPanel) -> None:
    wanted = asked(panel)
    handle = panel.cards["denoise"].handle
    before = handle.mapTo(panel, QPoint(0, 0))
    below = handle.mapFromGlobal(panel.cards["dehaze"].mapToGlobal(QPoint(0, panel.cards["dehaze"].height() - 2)))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, QPoint(5, below.y()))
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    QTest.mouseMove(handle, QPoint(5, below.y() + 3))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, below.y()))
    assert wanted == []
    QApplication.processEvents()
    assert handle.mapTo(panel, QPoint(0, 0)) == before


def test_sizes_say_how_long_they_take(panel: TaskPanel) -> None:
    panel.foot.show_expected(40.0, 185.0)
    assert panel.foot.fast.text() == "Fast · ~40 s"
    assert panel.foot.best.text() == "Best · ~3 min"
    assert panel.foot.best.accessibleName() == "Best, about 3 min"


def test_sizes_are_offered_only_where_there_are_two(panel: TaskPanel) -> None:
    assert panel.foot.best.isVisible()
    panel.show_choices(CHOICES.switched("denoise", False), enabled=True)
    assert not panel.foot.best.isVisible()


def test_a_size_is_asked_for_as_any_other_choice(panel: TaskPanel) -> None:
    wanted = asked(panel)
    panel.foot.fast.click()
    panel.foot.best.click()
    assert [choices.fast for choices in wanted] == [True, False]


def test_the_button_says_what_it_does(panel: TaskPanel, qtbot: QtBot) -> None:
    panel.foot.show_progress(None, can_restore=True, done=False, unsaved=False)
    with qtbot.waitSignal(panel.restore_asked):
        panel.foot.restore.click()
    panel.foot.show_progress(Progressing(0.5, "Restoring", 3.0), can_restore=True, done=False, unsaved=False)
    assert panel.foot.restore.text() == "Cancel"
    with qtbot.waitSignal(panel.cancel_asked):
        panel.foot.restore.click()
    panel.foot.show_progress(None, can_restore=True, done=True, unsaved=True)
    assert not panel.foot.restore.isEnabled()


def test_once_restored_the_button_that_leads_on_is_save(panel: TaskPanel, qtbot: QtBot) -> None:
    panel.foot.show_progress(None, can_restore=True, done=False, unsaved=False)
    assert (panel.foot.restore.property("primary"), panel.foot.save.property("primary")) == (True, False)
    panel.foot.show_progress(None, can_restore=True, done=True, unsaved=True)
    assert (panel.foot.restore.property("primary"), panel.foot.save.property("primary")) == (False, True)
    with qtbot.waitSignal(panel.save_asked):
        panel.foot.save.click()


def test_a_task_without_weights_is_shown_last_and_as_not_available(panel: TaskPanel) -> None:
    card = panel.cards["deblur"]
    assert card.isVisible()
    assert not card.isEnabled()
    assert not card.switch.isVisible()
    assert any("Not in this version" in label.text() for label in card.findChildren(QLabel))
    assert all(panel.cards[choice.task].y() < card.y() for choice in CHOICES.tasks)


def test_a_task_is_not_dragged_below_those_that_are_not_available(panel: TaskPanel) -> None:
    wanted = asked(panel)
    handle = panel.cards["denoise"].handle
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, QPoint(5, 700))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 700))
    assert order(wanted[-1]) == ["derain", "dehaze", "denoise"]
    assert panel.cards["denoise"].y() < panel.cards["deblur"].y()


def test_a_task_from_elsewhere_is_offered_like_the_others(qtbot: QtBot, theme: Theme) -> None:
    own = Task("deown", "Remove my own", "From elsewhere.", "mdi6.star", "noise", partial(make_tiled, "noise"))
    with registered(own):
        panel = TaskPanel(theme)
        qtbot.addWidget(panel)
        panel.set_tasks({"denoise": ("fast",), "deown": ("fast",)})
        panel.show_choices(Choices((Choice("denoise"), Choice("deown", True))), enabled=True)
        assert any(label.text() == own.title for label in panel.cards["deown"].findChildren(QLabel))
        assert panel.cards["deown"].switch.isChecked()


def test_controls_are_folded_away_until_they_are_asked_for(panel: TaskPanel) -> None:
    fold = panel.cards["denoise"].fold
    assert not fold.rows["detail"].isVisible()
    fold.more.click()
    assert fold.rows["detail"].isVisible()
    assert list(fold.rows) == ["lightness", "colour", "detail"]
    assert not panel.cards["derain"].fold.more.isVisible()


def amounts(wanted: list[Choices], task: str = "denoise") -> list[float]:
    return [choices.choice(task).amounts.of(DETAIL) for choices in wanted]


def test_a_control_can_be_dragged_typed_stepped_and_set_back(panel: TaskPanel) -> None:
    wanted = asked(panel)
    panel.choices_asked.connect(lambda choices, *_: panel.show_choices(choices, enabled=True))
    card = panel.cards["denoise"]
    card.fold.more.click()
    row = card.fold.rows["detail"]
    row.slider.setValue(30)
    QTest.keyClick(row.slider, Qt.Key.Key_Right)
    row.number.setFocus()
    row.number.selectAll()
    QTest.keyClicks(row.number, "75")
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    for typed in ("41,6 %", "250", "none"):
        row.number.setText(typed)
        QTest.keyClick(row.number, Qt.Key.Key_Return)
    assert card.fold.more.text() == "Controls · 1 changed"
    QTest.mouseDClick(row.name, Qt.MouseButton.LeftButton)
    assert amounts(wanted) == [30, 31, 75, 42, 100, 0]
    assert card.fold.more.text() == "Controls"
    assert wanted[-1] == CHOICES


def test_a_name_that_is_held_shows_the_photo_without_its_control(panel: TaskPanel) -> None:
    panel.show_choices(CHOICES.controlled("denoise", DETAIL, 40), enabled=True)
    card = panel.cards["denoise"]
    card.fold.more.click()
    peeked: list[object] = []
    panel.peek_asked.connect(peeked.append)
    panel.peek_ended.connect(lambda: peeked.append("ended"))
    QTest.mousePress(card.fold.rows["detail"].name, Qt.MouseButton.LeftButton)
    assert peeked == [CHOICES]
    QTest.mouseRelease(card.fold.rows["detail"].name, Qt.MouseButton.LeftButton)
    assert peeked == [CHOICES, "ended"]
