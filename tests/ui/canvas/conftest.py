"""A canvas on the screen, and a touchpad."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputDevice, QPointingDevice
from pytestqt.qtbot import QtBot

from lir_app.ui.canvas.compare_view import CompareView
from tests.ui.canvas.screen import SIDE


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view, before_close_func=lambda widget: widget.set_photo(None))
    view.resize(SIDE, SIDE)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture(scope="module")
def touchpad() -> QPointingDevice:
    return QPointingDevice(
        "touchpad",
        7,
        QInputDevice.DeviceType.TouchPad,
        QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.PixelScroll,
        5,
        1,
    )
