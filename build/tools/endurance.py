"""A long session in the real window: many photos are restored, the program is killed, started again and goes on.

Run it on a display, for instance a virtual one::

    xvfb-run -a python build/tools/endurance.py --photos 300 --side 1600

It ends with an error at the first result that is lost, wrong or under another photo's name, at a folder left behind, or
where memory passes the limit. With ``--write`` it puts what it measured into docs/long-session.md. With ``--busy``
other programs compute without end meanwhile, as people have them: the window is to answer all the same.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox

from lir_app.machine.peak_memory import peak_memory
from lir_app.photo import SaveOptions, read_photo
from lir_app.pipeline import Pipeline
from lir_app.ui.actions import Do
from lir_app.ui.app import Application
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_app.ui.work.saving.save_plan import Naming
from lir_app.ui.work.session.document import State
from turns import STALL, Lookout, Stopwatch, Turn

KINDS: Final = (".jpg", ".png", ".tif", ".webp", ".avif")
LARGE_EVERY: Final = 30
"""One in so many photos is large."""
LARGE_SIDE: Final = 4240
"""Longer side of the large ones, 12 to 13 megapixels: chosen."""
MOST_MEMORY: Final = 2 << 30
ROOT: Final = Path(__file__).parent.parent.parent
PATIENCE: Final = 3600.0
ASKING: Final = 0.1
"""Seconds from one look at what is waited for to the next."""


SLACK: Final = 12
"""Threads and files that are made once when they are first needed: readers, codecs, pools."""


@dataclass
class Turns:
    """Those of the window since the program has started. Short ones are counted only: hundreds of thousands of objects
    would make looking for garbage, which is measured here, too, take as long as the longest turns.

    Attributes:
        count: of all.
        slow: those above ``STALL``.
    """

    count: int = 0
    slow: list[Turn] = field(default_factory=list)

    def add(self, turn: Turn) -> None:
        """One more."""
        self.count += 1
        if turn.clock > STALL:
            self.slow.append(turn)

    def clear(self) -> None:
        """Forget all."""
        self.count = 0
        self.slow.clear()


TURNS: Final = Turns()
MEASURED: Final = "measured "
"""A line of a start that its figures follow."""


@dataclass(frozen=True)
class Figures:
    """What one start of the program took so far.

    Attributes:
        peak: megabytes resident at most; None where the system does not tell.
        turns: of the window.
        slow: milliseconds of those above ``STALL``, the longest first: by the clock, computing, queued.
    """

    peak: float | None
    turns: int
    slow: list[tuple[int, int, int]]

    @classmethod
    def so_far(cls) -> Figures:
        """Those of this process."""
        peak = peak_memory()
        slow = [
            (round(1000 * turn.clock), round(1000 * turn.computing), round(1000 * turn.queued)) for turn in TURNS.slow
        ]
        return cls(None if peak is None else peak / 2**20, TURNS.count, sorted(slow, reverse=True))

    def check(self) -> None:
        """Ends the run where memory passes the limit."""
        if self.peak is not None and self.peak * 2**20 > MOST_MEMORY:
            sys.exit(f"too much memory: {self.peak:.0f} MB")

    @property
    def row(self) -> str:
        """Of the table."""
        peak = "" if self.peak is None else f"{self.peak:.0f}"
        unqueued = sum(clock - queued > 1000 * STALL for clock, _, queued in self.slow)
        longest = ", ".join(f"{clock} ({computing}, {queued})" for clock, computing, queued in self.slow[:5])
        return f"| {peak} | {self.turns} | {len(self.slow)} | {unqueued} | {longest} |"


@cache
def lookout() -> Lookout:
    """The one of this process."""
    started = Lookout()
    started.start()
    return started


def wait(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + PATIENCE
    watch = Stopwatch()
    asked = 0.0
    while True:
        start = watch.now()
        if start[0] > end:
            sys.exit("the window did not get there")
        if start[0] > asked + ASKING:  # of hundreds of photos a condition takes milliseconds
            if condition():
                return
            asked = start[0]
        lookout().begin()
        QApplication.processEvents()
        seen = lookout().end()
        turn = watch.since(start)
        TURNS.add(turn)
        if turn.clock > STALL:
            places = "; ".join(f"{count} x {place}" for place, count in Counter(seen).most_common())
            print(f"slow: {', '.join(f'{1000 * part:.0f}' for part in astuple(turn))} ms at {places}", flush=True)
        time.sleep(0.002)


def make_photos(folder: Path, count: int, side: int, large: int) -> list[Path]:
    """Pictures of several formats that are all different; some are large, some grey."""
    paths = []
    for n in range(count):
        width = large if n % LARGE_EVERY == LARGE_EVERY - 1 else side
        rows = np.linspace(40, 200, width * 3 // 4, dtype=np.float32)[:, None, None]
        shape = (len(rows), width, 3)
        noise = 25 * np.random.default_rng(n).standard_normal(shape, np.float32)
        if n % 7 == 3:
            rows, noise = rows[..., 0], noise[..., 0]
        path = folder / f"IMG_{n // 2:04d}{KINDS[n % len(KINDS)]}"
        Image.fromarray((rows + noise).clip(0, 255).astype(np.uint8)).save(path, quality=95, speed=10)
        paths.append(path)
    return paths


def until_killed(window: Window, photos: list[Path]) -> None:
    """Restore all; the process that started this one kills it when half is done."""
    window.open(photos)
    documents = window.studio.session.documents
    wait(lambda: len(documents) == len(photos))
    choices = documents[0].choices
    window.studio.choosing.give_choices(documents, choices.switched(choices.tasks[0].task, True))
    window.actions_[Do.RESTORE_ALL].trigger()
    told = [0]

    def more_stored() -> bool:
        return sum(bool(document.stored) for document in documents) > told[-1]

    while True:
        wait(more_stored)
        told.append(told[-1] + 1)
        print(MEASURED + json.dumps(asdict(Figures.so_far())), flush=True)
        print("stored", told[-1], flush=True)


def go_on(window: Window, photos: list[Path], stored: int, results: Path) -> None:
    """Take over what is left, restore the rest, save all, close half, leave."""
    wait(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    print(box.informativeText())
    box.defaultButton().click()
    session = window.studio.session
    wait(lambda: len(session.documents) == len(photos))
    found = sum(document.state is State.DONE for document in session.documents)
    print(f"{found} results found again of {stored} told of")
    assert found >= stored, "results were lost"
    window.actions_[Do.RESTORE_ALL].trigger()
    wait(lambda: all(document.state is State.DONE for document in session.documents))
    naming = Naming(results, "{stem}-{tasks}", "number")
    window.saving.save_all(window.saving.places.planning(session.documents, naming, SaveOptions("png"))())
    wait(lambda: not any(document.unsaved for document in session.documents))
    check(window)
    for document in session.documents[::2]:
        window.studio.close(document)
    assert window.close(), "the window asked something although everything is saved"


def check(window: Window) -> None:
    """Every file is its own photo's result, bit for bit."""
    pipeline = Pipeline(device="cpu")
    documents = window.studio.session.documents
    targets = {document.saved_path for document in documents}
    assert len(targets) == len(documents), "two results have one name"
    for document in documents[:: max(1, len(documents) // 10)]:
        assert document.saved_path is not None
        expected = pipeline.run(read_photo(document.path).pixels, document.choices.recipe).restored
        assert (read_photo(document.saved_path).pixels == expected).all(), f"{document.saved_path} is wrong"


def held() -> dict[str, int]:
    """What a program that goes on for days must not hold more and more of."""
    handles = Path("/proc/self/fd")
    return {
        "threads": threading.active_count(),
        "open files": len(list(handles.iterdir())) if handles.is_dir() else 0,
        "temporary folders": sum(1 for _ in Path(tempfile.gettempdir()).iterdir()),
    }


def session(scratch: Path, run: Callable[[Window], None]) -> None:
    """One start of the program."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(scratch))
    app = Application(sys.argv[:1])
    window = Window(Settings(), Theme(app, "dark"), scratch / "log")
    window.show()
    window.start()
    wait(lambda: window.studio.devices.machine is not None)
    TURNS.clear()  # until here the program was starting
    first = held()
    run(window)
    last = held()
    print(", ".join(f"{name} {first[name]} → {last[name]}" for name in first))
    assert all(last[name] <= first[name] + SLACK for name in first), "something was not let go of"
    print(MEASURED + json.dumps(asdict(Figures.so_far())), flush=True)


def followed(start: subprocess.Popen[str], most: int | None = None) -> tuple[int, Figures]:
    """Passes on what a start says until it ends or has stored so many results; gives those, and its last figures."""
    assert start.stdout is not None
    stored, figures = 0, None
    for line in start.stdout:
        if line.startswith(MEASURED):
            figures = Figures(**json.loads(line.removeprefix(MEASURED)))
            continue
        print(line, end="", flush=True)
        if line.startswith("stored "):
            stored = int(line.split()[1])
        if most is not None and stored >= most:
            break
    if figures is None or (most is not None and stored < most):
        sys.exit("a start ended early")
    print(figures, flush=True)
    return stored, figures


def write_page(photos: int, side: int, others: str, starts: tuple[Figures, Figures]) -> None:
    """What was measured, for people."""
    from bench_speed import machine

    lines = [
        "# A long session",
        "",
        f"Written by `python build/tools/endurance.py --photos {photos} --side {side} --write`: {machine()}.",
        others,
        "",
        f"{photos} photos of {side} pixels on their longer side, one in {LARGE_EVERY} of them of {LARGE_SIDE}, are "
        "restored with denoise in the real window. Half way the program is killed; the next start takes over what was "
        "stored, restores the rest, saves all and compares what it saved. Nothing was lost.",
        "",
        "A turn is what the window answers at once; meanwhile it answers nobody else. In it the window's thread "
        "computes, waits for a core that other threads of this program or other programs have, or waits for "
        "something else, such as a lock.",
        "",
        f"| start | most memory, MB (goal: {MOST_MEMORY >> 20}) | turns of the window | above {1000 * STALL:g} ms | "
        "of these, without waiting for a core | the longest, ms (computing, waiting for a core) |",
        "|---|---|---|---|---|---|",
        *(f"| {name} {start.row}" for name, start in zip(("killed half way", "goes on"), starts, strict=True)),
        "",
    ]
    (ROOT / "docs" / "long-session.md").write_text("\n".join(lines), encoding="utf-8")


@contextmanager
def busy(programs: int) -> Iterator[None]:
    """So many other programs compute within a ``with`` block."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(programs)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def main() -> None:
    """The whole run, or one start of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--side", type=int, default=1600, help="longer side of the photos in pixels")
    parser.add_argument("--large", type=int, default=LARGE_SIDE, help="longer side of the large ones in pixels")
    parser.add_argument("--busy", type=int, default=0, help="how many other programs compute meanwhile")
    parser.add_argument("--write", action="store_true", help="write docs/long-session.md")
    parser.add_argument("--start", choices=("first", "second"), help=argparse.SUPPRESS)
    parser.add_argument("--stored", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--scratch", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.busy and options.write:
        parser.error("what is written is measured with nothing else running")
    if options.start is not None:
        photos = sorted((options.scratch / "photos").iterdir())
        if options.start == "first":
            session(options.scratch, lambda window: until_killed(window, photos))
        else:
            results = options.scratch / "saved"
            session(options.scratch, lambda window: go_on(window, photos, options.stored, results))
        return
    from bench_speed import Others  # and with it PyTorch, which the window is to import by itself

    with tempfile.TemporaryDirectory() as folder, busy(options.busy):
        scratch = Path(folder)
        for name in ("photos", "saved", "state", "temporary"):
            (scratch / name).mkdir()
        make_photos(scratch / "photos", options.photos, options.side, options.large)
        environment = {**os.environ, "XDG_STATE_HOME": str(scratch / "state"), "TMPDIR": str(scratch / "temporary")}
        call = [sys.executable, __file__, "--scratch", folder, "--start"]
        others = Others()
        first = subprocess.Popen([*call, "first"], env=environment, stdout=subprocess.PIPE, text=True)
        stored, until_then = followed(first, options.photos // 2)
        first.send_signal(signal.SIGKILL)
        first.wait()
        until_then.check()
        second = subprocess.Popen(
            [*call, "second", "--stored", str(stored)], env=environment, stdout=subprocess.PIPE, text=True
        )
        _, after = followed(second)
        if second.wait():
            sys.exit("the second start failed")
        after.check()
        left = [path for path in (scratch / "state").rglob("*") if path.is_file()]
        assert not left, f"left behind: {left}"
        assert len(list((scratch / "saved").iterdir())) == options.photos
    print("Nothing was lost.")
    if options.write:
        write_page(options.photos, options.side, others.told(), (until_then, after))


if __name__ == "__main__":
    main()
