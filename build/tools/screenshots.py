"""Drives the real window through the main path and leaves screenshots: open, preview, restore, drag the divider, save.

Run it on a display, for instance a virtual one::

    xvfb-run -a -s "-screen 0 2560x1440x24" python build/tools/screenshots.py --output docs/screenshots

Every look and size is driven in a process of its own, because Qt sets its scale once, when it starts.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lir_app.ui import settings as table
from lir_app.ui.actions import Do
from lir_app.ui.app import Application
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_app.ui.work.opening.sample_photos import sample
from lir_app.ui.work.session.document import Document, State

SIZES = {"1280x800": (1280, 800, 1), "2560x1440": (1280, 720, 2)}
"""Pixels on the screen: logical width and height, and the scale."""
PATIENCE = 300.0


def wait(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            sys.exit("the window did not get there")
        QApplication.processEvents()
        time.sleep(0.005)


def settle(seconds: float = 0.6) -> None:
    """Let animations and previews end."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end)


def drive(window: Window, photos: list[Path], shoot: Callable[[str], None]) -> None:
    """The main path."""
    wait(lambda: window.studio.devices.machine is not None)
    settle()
    shoot("start")
    window.open(photos)

    def current() -> Document:
        wait(lambda: window.studio.current is not None and window.studio.current.photo is not None)
        document = window.studio.current
        assert document is not None
        return document

    document = current()
    wait(lambda: all(d.thumbnail is not None for d in window.studio.session.documents))
    if not window.panel.cards["denoise"].switch.isChecked():
        QTest.mouseClick(window.panel.cards["denoise"].switch, Qt.MouseButton.LeftButton)
    wait(lambda: document.preview is not None)
    settle()
    shoot("preview")
    QTest.mouseClick(window.panel.foot.restore, Qt.MouseButton.LeftButton)
    wait(lambda: document.progress > 0.3)
    shoot("restoring")
    wait(lambda: document.state is State.DONE)
    settle()
    canvas = window.canvas
    middle = canvas.rect().center()
    away = middle + QPoint(-canvas.width() // 8, 0)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 11):
        QTest.mouseMove(canvas, middle + (away - middle) * step / 10)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=away)
    assert canvas.divider < 0.45, "the divider did not follow the mouse"
    settle()
    shoot("split")
    say(window, shoot)
    window.actions_[Do.SIDE_BY_SIDE].trigger()
    canvas.zoom_to(1.5 * canvas.devicePixelRatioF())
    settle(1.0)
    shoot("side-by-side")
    window.actions_[Do.SPLIT].trigger()
    canvas.zoom_to_fit()
    QTest.mouseClick(window.panel.foot.save, Qt.MouseButton.LeftButton)
    wait(lambda: document.saved_path is not None)
    assert document.saved_path is not None
    assert document.saved_path.is_file()
    settle()
    shoot("saved")


def say(window: Window, shoot: Callable[[str], None]) -> None:
    """How much of what, and where: controls unfolded, a stroke painted, the mask shown; and all of it undone."""
    fold = window.panel.cards["denoise"].fold
    fold.more.click()
    fold.rows["detail"].slider.setValue(40)
    for name in (Do.BRUSH, Do.SHOW_MASK):
        window.actions_[name].trigger()
    canvas = window.canvas
    start = canvas.rect().center() + QPoint(canvas.width() // 16, -canvas.height() // 8)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(canvas, start + QPoint(canvas.width() // 50, canvas.height() // 60) * step)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(canvas.width() // 5, canvas.height() // 6))
    assert window.studio.current is not None
    assert not window.studio.current.choices.mask.everywhere, "nothing was painted"
    settle()
    shoot("where")
    for name in (Do.BRUSH, Do.SHOW_MASK):
        window.actions_[name].trigger()
    window.menus.undo.trigger()
    window.menus.undo.trigger()
    fold.more.click()
    window.where.more.click()


def main() -> None:
    """One look and size here, or all of them in processes of their own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", nargs="*", type=Path, help="photos to drive it with, instead of the sample")
    parser.add_argument("--output", type=Path, required=True, help="folder for the screenshots")
    parser.add_argument("--look", choices=("dark", "light"))
    parser.add_argument("--size", choices=SIZES)
    parser.add_argument("--font", help="family to use in place of the system's")
    options = parser.parse_args()
    if options.look is None or options.size is None:
        for size, (_, _, scale) in SIZES.items():
            for look in ("dark", "light"):
                environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
                call = [sys.executable, *sys.argv, "--look", look, "--size", size]
                subprocess.run(call, env=environment, check=True)
        return

    options.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, scratch)
        # Copies, because results are saved beside their originals.
        photos = [Path(shutil.copy(photo, scratch)) for photo in options.photos or [sample("denoise")]]
        app = Application(sys.argv[:1])
        if options.font:
            app.setFont(QFont(options.font, 10))
        settings = Settings()
        settings[table.APPEARANCE] = options.look
        window = Window(settings, Theme(app, options.look), Path(scratch) / "log")
        width, height, _ = SIZES[options.size]
        window.resize(width, height)
        window.show()
        window.start()

        def shoot(name: str) -> None:
            file = options.output / f"{name}-{options.look}-{options.size}.png"
            assert window.grab().save(str(file))
            print(file)

        drive(window, photos, shoot)
        assert window.close(), "the window asked something although everything is saved"


if __name__ == "__main__":
    main()
