"""Kills the window again and again, at random moments of its work, and looks for what was lost.

Each start takes over what the one before left, restores photos, saves, closes and reopens them in random order, until
it is killed: while it starts, reads, restores, stores, writes a result or leaves. Run it without a screen, or on one::

    QT_QPA_PLATFORM=offscreen python build/tools/kills.py --kills 30

It ends with an error if an original is no longer what it was, byte for byte, if a file that was written is not the
whole result of its photo, or if a result that the window had is neither in a file nor offered at the next start. What
restores is a double that takes no time, so that the moments are those in which files are written.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Callable
from functools import partial
from itertools import permutations
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import numpy as np
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox

from lir_app.pipeline import OnPart, Outcome, Pipeline
from lir_app.recipes import Recipe
from lir_app.ui.app import Application, ended
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_app.ui.work.restoring.machine import Machine, Prepare
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.store.recovery import RecoverablePhoto
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.running.devices import Device
from lir_model.tasks import TASKS

PHOTOS: Final = 12
SIDE: Final = 320
PATIENCE: Final = 600.0
MOMENT: Final = 0.1
"""Most seconds from a line to the end of a start: chosen."""
LEAVES: Final = 0.05
"""How often a start leaves by itself where it might: chosen."""


def mended(pixels: Array, tasks: str) -> Array:
    """What the double makes of a photo: another picture for each recipe, by its slug."""
    restored: Array = pixels + np.uint8(1 + zlib.crc32(tasks.encode()) % 255)
    return restored


# In a process of its own: the window


def work(scratch: Path, seed: int) -> None:
    """Start the window, take over what is left, and go on until killed."""

    def run(
        _: Pipeline,
        pixels: Array,
        recipe: Recipe,
        *,
        region: Region | None = None,
        on_part: OnPart | None = None,
        **_options: object,
    ) -> Outcome:
        base = pixels if region is None else pixels[region.slices]
        if on_part is not None:
            time.sleep(0.03)
        return Outcome(base, mended(base, recipe.slug))

    cpu = Device("cpu", "CPU")
    doubles: dict[tuple[type, str], Any] = {
        (Pipeline, "run"): run,
        (Pipeline, "cost"): lambda *_, **__: 1.0,
        (Pipeline, "restorer"): lambda *_: SimpleNamespace(device=cpu),
        (Prepare, "run"): lambda *_: Machine((cpu,), cpu, {}),
    }
    for (kind, name), double in doubles.items():
        setattr(kind, name, double)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(scratch / "settings"))
    app = Application(["kills"])
    window = Window(Settings(), Theme(app, "dark"), scratch / "log")
    window.show()
    print("window", flush=True)
    window.start()
    Life(window, sorted((scratch / "photos").glob("IMG_??.png")), random.Random(seed)).go_on()


class Life:
    """What a hasty person does with the window."""

    def __init__(self, window: Window, photos: list[Path], chance: random.Random) -> None:
        self._window, self._photos, self._chance = window, photos, chance
        self._studio, self._documents = window.studio, window.studio.session.documents
        self._told = ""
        self._leaves = False

    def go_on(self) -> None:
        """Take over, then do one thing after another; leaves now and then."""
        storing, found = self._studio.storing, list[RecoverablePhoto]()
        storing.found.connect(found.extend)
        self._wait(lambda: storing.job_thread.idle)
        for box in self._window.findChildren(QMessageBox):
            box.defaultButton().click()
            # Results of one photo may come from several starts, of which one was killed while it took over the other's.
            self._wait(lambda: len(self._documents) >= len({photo.path for photo in found}) and storing.job_thread.idle)
        kept: dict[str, list[str]] = {}
        for each in self._documents:  # one photo may be open twice, with results of two starts
            kept.setdefault(str(each.path), []).extend(recipe.slug for recipe in (*each.stored, *each.results))
        print("taken over", json.dumps(kept), flush=True)
        for document in [each for each in self._documents if each.unsaved]:
            self._check(document)
        self._window.open(self._photos)
        self._wait(lambda: len(self._documents) >= len(self._photos))
        while True:
            self._act()
            self._live(self._chance.random() * 0.05)

    def _check(self, document: Document) -> None:
        """What was taken over is the result of its photo."""
        self._studio.activate(document)
        self._wait(lambda: document.result is not None)
        assert document.result is not None
        outcome, tasks = document.result.outcome, document.result.recipe.slug
        assert (outcome.base == np.asarray(Image.open(document.path))).all(), "another photo's result"
        assert (outcome.restored == mended(outcome.base, tasks)).all(), "a wrong result"

    def _act(self) -> None:
        if not self._documents:
            self._window.open(self._photos)
            self._live(0.3)
            return
        document = self._chance.choice(self._documents)
        acts: tuple[Callable[[], object], ...] = (
            partial(self._window.restoring.restore, [document]),
            partial(self._window.restoring.restore, list(self._documents)),
            partial(self._switch, document),
            partial(self._window.save_commands.save_these, [document]),
            partial(self._window.save_commands.save_these, [document]),
            partial(self._close, document),
            self._window.menus.undo.trigger,
            self._leave,
        )
        self._chance.choice(acts)()

    def _switch(self, document: Document) -> None:
        choice = self._chance.choice(document.choices.tasks)
        if self._studio.sizes[choice.task]:
            print("gives up", document.path, flush=True)
            self._studio.choosing.give_choices([document], document.choices.switched(choice.task, not choice.on))

    def _close(self, document: Document) -> None:
        print("gives up", document.path, flush=True)
        self._studio.close(document)

    def _leave(self) -> None:
        if self._chance.random() < LEAVES:
            print("gives up everything", flush=True)
            self._leaves = True
            self._window.closing.agree()
            self._wait(lambda: not self._studio.network.running)  # what is being written is written first
            sys.exit(ended(self._window, 0))

    def _tell(self) -> None:
        """Which results the window has that are in no file, whenever that changes."""
        held = {
            str(document.path): document.choices.recipe.slug
            for document in self._documents
            if document.unsaved and document.choices.recipe.computed in document.stored
        }
        if not self._leaves and (text := json.dumps(held)) != self._told:
            self._told = text
            print("holds", text, flush=True)

    def _live(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._wait(lambda: time.monotonic() > end)

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                sys.exit("the window did not get there")
            QApplication.processEvents()
            self._tell()
            time.sleep(0.002)


# In the process that kills


def make_photos(folder: Path) -> dict[Path, bytes]:
    """Pictures that are all different, and their bytes."""
    for n in range(PHOTOS):
        noise = np.random.default_rng(n).integers(0, 256, (SIDE * 3 // 4, SIDE, 3), dtype=np.uint8)
        Image.fromarray(noise).save(folder / f"IMG_{n:02d}.png")
    return {path: path.read_bytes() for path in folder.iterdir()}


def check_files(originals: dict[Path, bytes]) -> set[tuple[str, str]]:
    """Ends the run at an original that changed or a file that is no whole result.

    Returns:
        The results that are in files, as the path of the photo and the recipe's slug. The name of a file does not tell
        the latter: Save writes into the file that a photo has.
    """
    for path, before in originals.items():
        if path.read_bytes() != before:
            sys.exit(f"{path} is no longer what it was")
    folder, saved = next(iter(originals)).parent, set[tuple[str, str]]()
    slugs = ["-".join(order) for count in range(len(TASKS) + 1) for order in permutations(TASKS, count)]
    for path in sorted(folder.glob("[!.]*")):
        if path in originals:
            continue
        original = folder / f"{path.stem.partition('-')[0]}.png"
        pixels, result = np.asarray(Image.open(original)), np.asarray(Image.open(path))
        tasks = [slug for slug in slugs if np.array_equal(result, mended(pixels, slug))]
        if not tasks:
            sys.exit(f"{path} is not the result of its photo")
        saved.update((str(original), slug) for slug in tasks)
    return saved


def told_until_killed(call: list[str], seed: int, most: int, environment: dict[str, str]) -> list[str]:
    """The lines of a start that is killed a moment after a random line, however busy the machine is, or that left."""
    start = subprocess.Popen([*call, str(seed)], env=environment, stdout=subprocess.PIPE, text=True)
    assert start.stdout is not None
    lines = list[str]()
    reader = threading.Thread(target=partial(lines.extend, start.stdout))
    reader.start()
    chance = random.Random(-seed)
    line = chance.randrange(most)
    while len(lines) <= line and start.poll() is None:
        time.sleep(0.001)
    time.sleep(chance.random() * MOMENT)
    start.send_signal(signal.SIGKILL)
    start.wait()
    reader.join()
    if start.returncode not in {0, -signal.SIGKILL}:
        sys.exit(f"start {seed} ended with {start.returncode}")
    return [line for line in lines if line.endswith("\n")]


def last(lines: list[str], key: str) -> tuple[int, dict[str, Any]] | None:
    """Place and content of the last line of a kind; None where there is none."""
    places = [n for n, line in enumerate(lines) if line.startswith(key + " ")]
    return (places[-1], json.loads(lines[places[-1]].removeprefix(key))) if places else None


def main() -> None:
    """All starts, or one of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--lines", type=int, default=60, help="the most that a start tells of its work until its end")
    parser.add_argument("--seed", type=int, default=1, help="of the first start: what is done in it, and when it ends")
    parser.add_argument("--start", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.start is not None:
        work(Path(options.start[0]), int(options.start[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        environment = dict(os.environ)
        for name, variable in (("state", "XDG_STATE_HOME"), ("cache", "XDG_CACHE_HOME"), ("temporary", "TMPDIR")):
            (scratch / name).mkdir()
            environment[variable] = str(scratch / name)
        (scratch / "photos").mkdir()
        originals = make_photos(scratch / "photos")
        call = [sys.executable, __file__, "--start", folder]
        lines, owed, found, starts, saved = list[str](), dict[str, str](), 0, 0, set[tuple[str, str]]()
        for seed in range(options.seed, options.seed + options.kills):
            before, lines = lines, told_until_killed(call, seed, options.lines, environment)
            taken, held = last(lines, "taken over"), last(lines, "holds")
            if taken is not None:
                missing = {path: tasks for path, tasks in owed.items() if tasks not in taken[1].get(path, ())}
                if missing:
                    print("the start before told at last:", *before[-12:], sep="\n")
                    sys.exit(f"start {seed} did not find {missing}")
                found, starts, owed = found + len(owed), starts + 1, {}
            saved = check_files(originals)
            if taken is not None and held is not None:
                rest = lines[held[0] :]
                given_up = {line.removeprefix("gives up ").strip() for line in rest if line.startswith("gives up ")}
                owed = {
                    path: tasks
                    for path, tasks in held[1].items()
                    if (path, tasks) not in saved and not {path, "everything"} & given_up
                }
            print(f"{seed}: {len(lines)} lines, {len(saved)} in files, {len(owed)} owed to the next", flush=True)
    print(f"Nothing was lost: {found} results found again by {starts} starts; {len(saved)} in files, all whole.")


if __name__ == "__main__":
    main()
