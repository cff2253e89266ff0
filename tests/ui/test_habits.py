"""What one may expect of any good program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lir_app.ui.actions import COMMANDS, Do
from lir_app.ui.app import ErrorReporter
from lir_app.ui.compare_mode import Mode
from lir_app.ui.dialogs.about import AboutDialog
from lir_app.ui.theme import DARK, LIGHT, Theme
from lir_app.ui.window.window import Window
from tests.ui.hand import PATIENCE, Hand, MakePhoto

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


def controls(window: QWidget) -> list[QWidget]:
    found = [widget for kind in CONTROLS for widget in window.findChildren(kind)]
    return [w for w in found if not isinstance(w, QScrollBar) and not w.objectName().startswith("qt_")]


def test_every_control_has_a_name_for_screen_readers(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    hand.trigger(Do.SAVE_AS)
    nameless = [
        control
        for control in controls(hand.window)
        if not control.accessibleName()
        and not getattr(control, "text", str)()
        and not isinstance(control.parent(), QAbstractSpinBox)
    ]
    assert nameless == []


def test_a_text_is_read_to_the_blind_as_it_stands(hand: Hand, make_photo: MakePhoto) -> None:
    hand.open(make_photo())
    labels = [label for label in hand.window.findChildren(QLabel) if label.text()]
    read = [QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) for label in labels]
    assert hand.window.status.photo in labels
    assert read == [label.text() for label in labels]


@pytest.mark.parametrize("command", [Do.SAVE_AS, Do.SAVE_ALL, Do.SHORTCUTS, Do.ABOUT])
def test_every_part_of_a_dialog_has_a_name_for_screen_readers(hand: Hand, make_photo: MakePhoto, command: Do) -> None:
    hand.open(make_photo())
    hand.trigger(command)
    dialog = next(each for each in hand.window.findChildren(QDialog) if each.isVisible())
    parts = [w for kind in (*CONTROLS, QAbstractItemView, QTextEdit) for w in dialog.findChildren(kind)]
    own = [w for w in parts if w.isVisible() and not isinstance(w, QScrollBar) and not w.objectName().startswith("qt_")]
    named = {w: QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in own}
    assert own
    assert [
        w for w, name in named.items() if not name and not isinstance(w.parent(), (QAbstractSpinBox, QComboBox))
    ] == []


def test_no_two_commands_share_a_key() -> None:
    keys = [
        QKeySequence(key).toString()
        for command in COMMANDS
        for key in (command.keys.split("; ") if isinstance(command.keys, str) else [])
    ]
    assert len(keys) == len(set(keys))


def test_the_look_follows_the_choice_and_icons_with_it(window: Window, theme: Theme) -> None:
    before = icon_colours(window.actions_[Do.OPEN].icon())
    window.actions_[Do.LOOK_LIGHT].trigger()
    assert theme.look is LIGHT
    assert window.palette().window().color().name() == LIGHT.window
    assert icon_colours(window.actions_[Do.OPEN].icon()) != before
    window.actions_[Do.LOOK_DARK].trigger()
    assert theme.look is DARK


def icon_colours(icon: QIcon) -> set[int]:
    image = icon.pixmap(24, 24).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.rgb() for colour in pixels if colour.alpha() == 255}


@pytest.mark.slow
def test_the_window_is_there_before_torch(tmp_path: Path) -> None:
    program = f"""
import sys
from itertools import pairwise
from pathlib import Path
from lir_app.ui.app import Application
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
app = Application([])
window = Window(Settings(), Theme(app), Path({str(tmp_path / "log")!r}))
window.show()
app.processEvents()
assert window.isVisible() and window.panel.cards["denoise"].isVisible()
assert "torch" not in sys.modules
window.closing.agree()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=PATIENCE / 1000)


@pytest.mark.slow
def test_a_home_that_cannot_be_written_still_gives_a_window(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from lir_app.ui import app
from lir_app.ui.window.window import Window

def look() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))
    if window.messages.texts:
        print(window.isVisible(), *window.messages.texts)
        window.closing.agree()
    else:
        QTimer.singleShot(50, look)

QTimer.singleShot(0, look)
sys.exit(app.main([]))
"""
    home = str(tmp_path / "home" / "person")
    names = (
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_DATA_HOME",
        "USERPROFILE",
        "LOCALAPPDATA",
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(names, home)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, timeout=PATIENCE / 1000, capture_output=True
    )
    assert done.stdout.startswith(b"True")
    assert b"Results stay in memory" in done.stdout


@pytest.mark.slow
def test_the_program_leaves_nothing_in_the_temporary_folder(tmp_path: Path) -> None:
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from lir_app.ui import app
from lir_app.ui.window.window import Window

def leave() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))
    QTimer.singleShot(300, window.closing.agree)

QTimer.singleShot(0, leave)
sys.exit(app.main([]))
"""
    places = {name: tmp_path / name for name in ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    for place in places.values():
        place.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(at) for name, at in places.items()}}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=PATIENCE / 1000)
    assert [path for name in ("TMPDIR", "TEMP", "TMP") for path in places[name].iterdir()] == []


@pytest.mark.slow
def test_leaving_while_a_disk_does_not_answer_ends_the_program_with_its_exit_code(tmp_path: Path) -> None:
    program = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from lir_app.ui import app
from lir_app.ui.window.window import Window
from lir_app.ui.work.threads import job_thread

class ReadForEver:
    def run(self, context):
        threading.Event().wait()

def leave() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))
    window.studio.files.submit(ReadForEver(), urgent=True)
    QTimer.singleShot(300, window.closing.agree)

job_thread.STOP_MILLISECONDS = 500
QTimer.singleShot(0, leave)
sys.exit(app.main(["--edit", "photo.png"]))
"""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **home}
    done = subprocess.run([sys.executable, "-c", program], env=environment, check=False, timeout=PATIENCE / 1000)
    assert done.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="keeps the folder that a program runs in")
def test_the_program_leaves_a_folder_that_was_deleted_where_it_would_end_without_a_word(tmp_path: Path) -> None:
    program = """
import os, sys
from lir_app.ui import app, self_test
self_test.main = lambda: 7 if os.getcwd() else 1
sys.exit(app.main(["--self-test"]))
"""
    (tmp_path / "gone").mkdir()
    command = f'cd "{tmp_path}/gone" && rmdir ../gone && exec "{sys.executable}" -c "$PROGRAM"'
    environment = {**os.environ, "PROGRAM": program, "PYTHONPATH": str(Path(__file__).parents[2])}
    environment |= {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    assert subprocess.run(command, shell=True, env=environment, check=False).returncode == 7


def test_choices_and_view_are_remembered(hand: Hand, make_photo: MakePhoto, make_window: Callable[[], Window]) -> None:
    hand.open(make_photo())
    hand.window.panel.cards["denoise"].slider.setValue(35)
    hand.trigger(Do.SIDE_BY_SIDE)
    hand.window.closing.agree()
    again = make_window()
    assert again.canvas.mode is Mode.SIDE_BY_SIDE
    assert again.studio.choosing.template.choice("denoise").strength == 35


def test_the_size_of_the_window_is_remembered(window: Window, make_window: Callable[[], Window]) -> None:
    window.resize(900, 650)
    window.closing.agree()
    assert make_window().height() == 650


def test_about_names_versions_device_and_models(window: Window) -> None:
    window.actions_[Do.ABOUT].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    text = dialog.facts.toPlainText()
    assert window.studio.devices.machine is not None
    assert all(word in text for word in ("PyTorch", "Qt", "Denoise", window.studio.devices.machine.automatic.title))
    dialog.reject()


def test_an_error_nobody_caught_is_told_and_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    reporter = ErrorReporter()
    before = sys.excepthook
    reporter.install()
    try:
        with qtbot.waitSignal(reporter.caught) as caught:
            sys.excepthook(ZeroDivisionError, ZeroDivisionError("by zero"), None)
    finally:
        sys.excepthook = before
    assert "ZeroDivisionError" in caught.args[0]
    assert "an error nobody caught" in caplog.text


@pytest.mark.slow
@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted since Python 3.12, so it cannot be lost")
def test_painting_loses_no_references_to_none(window: Window) -> None:
    window.repaint()
    before = sys.getrefcount(None)
    for _ in range(300):
        window.start_page.repaint()
        window.panel.cards["denoise"].switch.repaint()
    assert sys.getrefcount(None) > before - 100, "this release of PySide6 does not work with this Python"
