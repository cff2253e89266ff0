"""The whole window by keyboard: every control is reached by Tab, seen to be reached, and left again."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from lir_app.ui.actions import Do
from lir_app.ui.canvas.compare_view import CompareView
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto

CONTROLS = (
    CompareView,
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
)
MOST_STOPS = 150


def controls(window: QWidget) -> set[QWidget]:
    """What can be used now. The name beside a slider does what the slider and its keys do; parts of a control belong
    to it."""
    found = {widget for kind in CONTROLS for widget in window.findChildren(kind)}
    return {
        widget
        for widget in found
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith(("qt_", "amountName"))
        and not isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
    }


def walked(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes until it comes back to where it was."""
    stops = [focused(window)]
    while len(stops) == len(set(stops)) and len(stops) < MOST_STOPS:
        QTest.keyClick(stops[-1], key)
        stops.append(focused(window))
    assert stops.pop() is stops[0], "the focus is caught among some of the controls"
    return stops


def focused(window: QWidget) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


def looks(window: QWidget, widget: QWidget) -> QImage:
    """What is seen of a control and around it, without a caret."""
    return window.grab(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))).toImage()


@pytest.fixture(params=[Do.LOOK_DARK, Do.LOOK_LIGHT])
def everything_open(request: pytest.FixtureRequest, hand: Hand, make_photo: MakePhoto, network: FakeNetwork) -> Hand:
    """Two photos, every task on with its controls, the mask tools, the information, and a message with a button."""
    network.let_go.set()
    window = hand.window
    hand.trigger(request.param)
    hand.open(make_photo("a.png"), make_photo("b.png"))
    for card in window.panel.cards.values():
        if not card.switch.isChecked():
            card.switch.click()
        card.fold.more.setChecked(True)
    hand.trigger(Do.INFO)
    hand.trigger(Do.BRUSH)
    window.studio.say("A message.", action="Do It", run=lambda: None)
    window.resize(1400, 1400)
    hand.restore()
    window.activateWindow()
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    return hand


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_reaches_every_control_and_comes_back(everything_open: Hand, key: Qt.Key) -> None:
    window = everything_open.window
    stops = walked(window, key)
    assert {name(widget) for widget in controls(window) - set(stops)} == set()


def test_tab_goes_as_the_eye_does(everything_open: Hand) -> None:
    window, panel = everything_open.window, everything_open.window.panel
    stops = walked(window, Qt.Key.Key_Tab)
    parts = [window.canvas, window.messages, window.overall, window.filmstrip, panel, window.tools, window.info]
    order = [next(n for n, part in enumerate(parts) if part is s or part.isAncestorOf(s)) for s in stops]
    assert order == sorted(order)
    heights = [stop.mapTo(window, stop.rect().center()).y() for stop in stops if panel.isAncestorOf(stop)]
    assert all(following > height - 8 for height, following in pairwise(heights))  # what stands in one row is not level


def test_where_the_focus_is_can_be_seen(everything_open: Hand) -> None:
    window = everything_open.window
    stops = walked(window, Qt.Key.Key_Tab)
    unseen = set()
    for stop, other in zip(stops, [*stops[2:], *stops[:2]], strict=True):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(stop, QLineEdit):
            stop.deselect()  # what is selected may be nothing
        here = looks(window, stop)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if here == looks(window, stop):
            unseen.add(name(stop))
    assert unseen == set()


@pytest.mark.parametrize("command", [Do.SAVE_AS, Do.SAVE_ALL, Do.SHORTCUTS, Do.ABOUT, Do.MANUAL])
def test_tab_reaches_every_control_of_a_dialog(hand: Hand, make_photo: MakePhoto, command: Do) -> None:
    hand.open(make_photo())
    hand.trigger(command)
    (dialog,) = [each for each in hand.window.findChildren(QDialog) if each.isVisible()]
    dialog.activateWindow()
    hand.wait(lambda: dialog.focusWidget() is not None)
    stops = walked(dialog, Qt.Key.Key_Tab)
    assert {name(widget) for widget in controls(dialog) - set(stops)} == set()
    heights = [stop.mapTo(dialog, stop.rect().center()).y() for stop in stops]
    top = heights.index(min(heights))
    assert all(following > height - 8 for height, following in pairwise(heights[top:] + heights[:top]))
    if command in {Do.SAVE_AS, Do.SAVE_ALL}:
        assert top == 0, "the focus is where the form begins"
    dialog.close()


@pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_PageUp, 60), (Qt.Key.Key_PageDown, 40)])
def test_keys_that_move_a_slider_move_the_one_that_has_the_focus_and_change_no_photo(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, key: Qt.Key, value: int
) -> None:
    network.let_go.set()
    document = hand.open(make_photo("a.png"), make_photo("b.png"))
    slider = hand.window.panel.cards["denoise"].slider
    slider.setValue(50)
    hand.window.activateWindow()
    slider.setFocus()
    QTest.keyClick(slider, key)
    assert slider.value() == value
    assert hand.document is document


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_key_sets_a_slider_back_as_a_double_click_does(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork, key: Qt.Key
) -> None:
    network.let_go.set()
    hand.open(make_photo())
    slider = hand.window.panel.cards["denoise"].slider
    slider.setValue(30)
    QTest.keyClick(slider, key)
    assert slider.value() == 100


def test_the_pages_of_photos_turn_where_no_control_has_the_key(
    hand: Hand, make_photo: MakePhoto, network: FakeNetwork
) -> None:
    network.let_go.set()
    document = hand.open(make_photo("a.png"), make_photo("b.png"))
    hand.wait(hand.window.actions_[Do.NEXT].isEnabled)
    hand.window.activateWindow()
    hand.window.canvas.setFocus()
    QTest.keyClick(hand.window.canvas, Qt.Key.Key_PageDown)
    hand.wait(lambda: hand.document is not document)
