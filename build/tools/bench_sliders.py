"""Measures how long the canvas takes to answer a slider: the first touch of each control, and the next.

A photo, as large as a camera's, is shown at Fit and at 100 % in views of two sizes, with a result; once the view has
rested, each control of a task is moved as a slider does, and the time until the canvas is painted is taken::

    QT_QPA_PLATFORM=offscreen python build/tools/bench_sliders.py

Each measurement begins with the controls at their defaults and the photo shown anew, for what is kept from the last
time must not count. It is taken several times; the middle one is shown, in milliseconds, and beside it the slower of
two more steps.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from functools import partial

import numpy as np
from PySide6.QtWidgets import QApplication

from bench_preview import photo
from bench_speed import Others
from lir_app.ui.canvas.compare_view import CompareView
from lir_model.blending import Blending, Control
from lir_model.pixels import Array
from lir_model.tasks import TASKS

GOAL = 0.05
"""Seconds until the view is painted: a frame."""
TIMES = 3
AMOUNTS = (30.0, 35.0, 40.0)
"""Where a slider goes: the first touch, then two more steps."""
VIEWS = ((1280, 800), (2560, 1440))
IDLE = 0.2
"""Share of a core that the window takes that has nothing to compute, or more."""
RESTED = 0.3
"""Seconds after which the view has rested and computes ahead."""


def live(seconds: float) -> None:
    """Let the window live."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def settle(view: CompareView) -> None:
    """Let the window live until nothing is computed in the background any more."""
    live(RESTED)
    busy = 1.0
    while busy > IDLE:
        start = time.process_time()
        live(RESTED)
        busy = (time.process_time() - start) / RESTED
    view.repaint()


def painted(view: CompareView, how: Blending) -> float:
    """Seconds until the view shows a blending."""
    start = time.perf_counter()
    view.set_blending(how)
    view.repaint()
    return time.perf_counter() - start


def touched(view: CompareView, before: Array, after: Array, control: Control, whole: bool) -> list[float]:
    """Seconds for each of ``AMOUNTS``, the photo being shown anew."""
    view.set_photo(before)
    view.set_after(after)
    view.set_blending(Blending())
    (view.zoom_to_fit if whole else partial(view.zoom_to, 1.0))()
    view.repaint()
    settle(view)
    return [painted(view, Blending(100, ((control, amount),))) for amount in AMOUNTS]


def main() -> None:
    """Print a row for each task and control."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--tasks", nargs="+", choices=TASKS, default=list(TASKS))
    options = parser.parse_args()
    others = Others()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    lines = ["| control | of |" + "".join(f" {w} x {h}, {zoom} |" for w, h in VIEWS for zoom in ("Fit", "100 %"))]
    lines.append("|---|---|" + "---|" * (2 * len(VIEWS)))
    seen: set[Control] = set()
    slow = 0
    for task in options.tasks:
        before = photo(task, options.megapixels)
        after = np.ascontiguousarray((before.astype(np.uint16) + np.roll(before, 1, 1) + 1) // 2).astype(np.uint8)
        for control in TASKS[task].controls:
            if control in seen:
                continue
            seen.add(control)
            cells = ""
            for size in VIEWS:
                view = CompareView()
                view.resize(*size)
                view.show()
                view.set_moves([Blending(100, ((each, 50.0),)) for each in TASKS[task].controls])
                for whole in (True, False):
                    runs = [touched(view, before, after, control, whole) for _ in range(TIMES)]
                    first, *later = (statistics.median(run) for run in zip(*runs, strict=True))
                    slow += first > GOAL
                    cells += f" {1000 * first:.0f}, {1000 * max(later):.0f} |"
                view.set_photo(None)
                view.close()
                view.deleteLater()
            lines.append(f"| {control.name} | {task} |{cells}")
            print(lines[-1], flush=True)
    print("\n".join(lines))
    print(f"{slow} first touches above the goal of {1000 * GOAL:g} ms")
    print(others.told())


if __name__ == "__main__":
    main()
