"""Measures how long a preview takes: from the switch of a task to the first honest pixels over the whole view.

Networks are loaded before, as they are after a first preview. Each photo is shown at Fit in a window of 1280 x 800::

    QT_QPA_PLATFORM=offscreen python build/tools/bench_preview.py [--write]

With ``--write`` it puts what it measured into docs/preview.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from bench_speed import Others, machine
from compare_commits import ROOT
from lir_app.ui.app import Application
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_app.ui.work.preview.preview_plan import shown_scale
from lir_app.ui.work.session.document import Document
from lir_model import Restorer
from lir_model.pixels import Array
from lir_model.resources import resources
from lir_model.tasks import TASKS

PATIENCE = 120.0
GOAL = 1.0
WINDOW = (1280, 800)


def wait(condition: Callable[[], bool]) -> float:
    """Let the window live until something is so; the seconds that took."""
    start = time.monotonic()
    while not condition():
        if time.monotonic() - start > PATIENCE:
            sys.exit("the window did not get there")
        QApplication.processEvents()
        time.sleep(0.001)
    return time.monotonic() - start


def photo(task: str, megapixels: float) -> Array:
    """A photo of so many megapixels with the task's degradation: its sample, repeated."""
    with Image.open(resources() / "samples" / TASKS[task].sample) as image:
        pixels = np.asarray(image.convert("RGB"))
    height = round((megapixels * 1e6 * 2 / 3) ** 0.5)
    width = round(megapixels * 1e6 / height)
    repeats = (-(-height // pixels.shape[0]), -(-width // pixels.shape[1]), 1)
    return np.ascontiguousarray(np.tile(pixels, repeats)[:height, :width])


def open_alone(window: Window, pixels: Array) -> Document:
    """Open a photo in place of all others, with no task on."""
    for document in list(window.studio.session.documents):
        window.studio.close(document)
    window.opening.open_pixels(pixels)
    document = window.studio.session.documents[0]
    for choice in document.choices.tasks:
        if choice.on:
            window.panel.toggle(choice.task)
    window.canvas.zoom_to_fit()
    settle = time.monotonic() + 0.5
    wait(lambda: time.monotonic() > settle and not window.previewing.busy and window.studio.network.idle)
    return document


def first_pixels(window: Window, document: Document, task: str) -> tuple[float, int]:
    """Seconds until all of the view is restored at some scale, and that scale."""

    def scale() -> int | None:
        look = window.canvas.look()
        assert look is not None
        return shown_scale(look.visible, [patch.piece for patch in document.patches if patch.shown])

    window.panel.toggle(task)
    seconds = wait(lambda: scale() is not None)
    window.canvas.repaint()
    reached = scale()
    assert reached is not None
    window.panel.toggle(task)
    wait(lambda: not window.previewing.busy)
    return seconds, reached


def write_page(tasks: list[str], rows: dict[float, list[tuple[float, int]]], others: str) -> None:
    """What was measured, for people."""
    precision = Restorer("denoise").precision
    lines = [
        "# The preview",
        "",
        f"Written by `python build/tools/bench_preview.py --write`: {machine()}, {precision}.",
        others,
        "",
        "From the switch of a task to the first honest pixels over the whole view: seconds, and the size at which the "
        f"photo was restored, over its own. The goal is {GOAL:g} s. The photo is shown at *Fit* in a window of "
        f"{WINDOW[0]} x {WINDOW[1]}, and the networks are loaded. What follows is finer, part by part, to full size.",
        "",
        "| megapixels |" + "".join(f" {task} |" for task in tasks),
        "|---|" + "---|" * len(tasks),
    ]
    for megapixels, measured in rows.items():
        cells = "".join(f" {seconds:.2f} at 1/{scale} |" for seconds, scale in measured)
        lines.append(f"| {megapixels:g} |{cells}")
    (ROOT / "docs" / "preview.md").write_text("\n".join([*lines, ""]), encoding="utf-8")


def main() -> None:
    """Print a row for each size of photo."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=float, nargs="+", default=[1, 12, 24, 60])
    parser.add_argument("--tasks", nargs="+", choices=TASKS, default=list(TASKS))
    parser.add_argument("--write", action="store_true", help="write docs/preview.md")
    options = parser.parse_args()
    others = Others()
    rows: dict[float, list[tuple[float, int]]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, scratch)
        app = Application(sys.argv[:1])
        window = Window(Settings(), Theme(app, "dark"), Path(scratch) / "log")
        window.resize(*WINDOW)
        window.show()
        window.start()
        wait(lambda: window.studio.devices.machine is not None)
        for task in options.tasks:
            first_pixels(window, open_alone(window, photo(task, 0.3)), task)
        print(f"{'megapixels':>10}" + "".join(f"{task:>18}" for task in options.tasks), flush=True)
        slow = 0
        for megapixels in options.megapixels:
            print(f"{megapixels:10g}", end="", flush=True)
            rows[megapixels] = []
            for task in options.tasks:
                seconds, scale = first_pixels(window, open_alone(window, photo(task, megapixels)), task)
                rows[megapixels].append((seconds, scale))
                print(f"{seconds:9.2f} s at 1:{scale:<2}", end="", flush=True)
                slow += seconds > GOAL
            print(flush=True)
        print(f"{slow} above the goal of {GOAL:g} s")
        window.closing.agree()
    if options.write:
        write_page(options.tasks, rows, others.told())


if __name__ == "__main__":
    main()
