"""Sliders, and other controls, do nothing by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lir_app.ui.widgets.sliders import LevelSlider, leave_wheel_alone


def wheel(widget: QWidget) -> bool:
    """Turn the wheel over a widget; whether it kept the turn from what it lies on."""
    at = QPointF(widget.rect().center())
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    where = QPointF(widget.mapToGlobal(at))
    event = QWheelEvent(at, where, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    QVBoxLayout(inside)
    inside.setMinimumSize(300, 2000)
    area.setWidget(inside)
    area.resize(320, 200)
    return area


def in_area(area: QScrollArea, control: QWidget) -> None:
    inside = area.widget()
    assert inside is not None
    layout = inside.layout()
    assert layout is not None
    layout.addWidget(control)
    area.show()
    QApplication.processEvents()


def test_the_wheel_over_a_slider_goes_on_to_what_it_lies_on(area: QScrollArea) -> None:
    slider = LevelSlider(area)
    slider.setValue(50)
    in_area(area, slider)
    assert not wheel(slider)
    assert slider.value() == 50


def test_the_wheel_over_a_guarded_list_does_not_choose(area: QScrollArea) -> None:
    choice = QComboBox(area)
    choice.addItems(["a", "b", "c"])
    leave_wheel_alone(choice)
    in_area(area, choice)
    assert not wheel(choice)
    assert choice.currentIndex() == 0


def slider_of(qtbot: QtBot) -> QSlider:
    slider = LevelSlider()
    qtbot.addWidget(slider)
    slider.resize(220, 24)
    slider.show()
    return slider


@pytest.mark.parametrize("x", [15, 60, 110, 180, 205])
@pytest.mark.parametrize("start", [0, 50, 100])
def test_a_click_on_the_groove_goes_there_and_no_further(qtbot: QtBot, x: int, start: int) -> None:
    slider = slider_of(qtbot)
    slider.setValue(start)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 12))
    assert slider.value() == pytest.approx(100 * x / 220, abs=8)
