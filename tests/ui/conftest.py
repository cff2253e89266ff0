"""The window is tested without a screen, a warning of Qt is a fault, and no test remembers another's settings."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from torch import Tensor

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lir_app.pipeline import OnPart, Outcome, Pipeline
from lir_app.recipes import Recipe
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_app.ui.work import disk_questions
from lir_app.ui.work.preview.preview_plan import ASSUMED_RATE
from lir_app.ui.work.store import store
from lir_model.errors import Cancelled
from lir_model.network import LIR
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Progress
from lir_model.region import Region
from lir_model.running import cpu_forward, devices
from lir_model.running.parallel import Pulse
from tests.ui.disk_watch import watched
from tests.ui.hand import PATIENCE, Hand

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # What the platform without a screen says of every dialog.
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))
            if "make_window" in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.slow)  # the whole window takes about a second to come and go


@pytest.fixture(autouse=True)
def no_widget_outlives_its_test() -> Iterator[None]:
    """``deleteLater`` waits for an event loop; and each style sheet is worked out for all the widgets there are."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def nothing_is_written_where_the_program_was_started(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A name without a folder, such as a pasted picture's, is never a file."""
    folder = tmp_path_factory.mktemp("started-here")
    monkeypatch.chdir(folder)
    yield
    assert list(folder.iterdir()) == []


@pytest.fixture(autouse=True)
def fresh_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(autouse=True)
def results_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the window stores its results, instead of the person's own folder."""
    folder = tmp_path_factory.mktemp("results")
    monkeypatch.setattr(store, "default_root", lambda: folder)
    return folder


@pytest.fixture(autouse=True)
def the_window_waits_for_no_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[None]:
    """Whatever a test does with the window, it asks nothing itself of the folder that photos and results are in; the
    program's own folders lie elsewhere."""
    if "make_window" not in request.fixturenames:
        yield
        return
    with watched(tmp_path) as asked:
        yield
    assert list(dict.fromkeys(asked)) == []


@pytest.fixture(autouse=True)
def disks_answer_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is on which the tests run."""
    monkeypatch.setattr(disk_questions, "AT_ONCE", PATIENCE / 1000)


@pytest.fixture
def dead_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, threading.Event]]:
    """A folder on a network that does not answer until the event is set."""
    folder, answers, is_dir = tmp_path / "dead", threading.Event(), os.path.isdir
    folder.mkdir()

    def slowly(path: Path) -> bool:
        if path == folder:
            answers.wait()
        return is_dir(path)

    monkeypatch.setattr(os.path, "isdir", slowly)
    monkeypatch.setattr(disk_questions, "AT_ONCE", 0.03)
    yield folder, answers
    answers.set()


@pytest.fixture(autouse=True)
def only_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window finds the same devices on every machine."""
    monkeypatch.setattr(devices, "devices", lambda: (devices.Device("cpu", "CPU"),))


@pytest.fixture
def slow_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network that takes its time on every machine, so that a test can interfere between two tiles."""
    forward = cpu_forward.forward

    def slow(network: LIR, image: Tensor, pulse: Pulse) -> Tensor:
        time.sleep(0.2)
        return forward(network, image, pulse)

    monkeypatch.setattr(cpu_forward, "forward", slow)


class FakeNetwork:
    """Inverts pictures; the whole ones, whose parts are asked for, only when it is let go.

    Attributes:
        let_go: set to have whole pictures done.
        started: how many whole pictures were begun.
        seconds_left: what is told when a picture that waits for the test begins.
        holds_previews: whether previews wait for the test too.
        first_part: of whole pictures, which is done before it is let go; none where it is None.
    """

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.started = 0
        self.seconds_left: float | None = None
        self.holds_previews = False
        self.first_part: Region | None = None

    def run(
        self,
        pixels: Array,
        _: Recipe,
        *,
        region: Region | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool],
        reduction: int = 1,  # noqa: ARG002
        original: WholePicture | None = None,  # noqa: ARG002
        on_part: OnPart | None = None,
    ) -> Outcome:
        self.started += on_part is not None
        if on_part is not None or self.holds_previews:
            if on_progress is not None:
                on_progress(Progress(0.1, self.seconds_left))
            if on_part is not None and self.first_part is not None:
                part = pixels[self.first_part.slices]
                on_part(self.first_part, Outcome(part, ~part))
            while not self.let_go.wait(0.005):
                if cancelled():
                    raise Cancelled
        base = pixels if region is None else pixels[region.slices]
        return Outcome(base, ~base)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeNetwork]:
    """A network that waits for the test, so that the test waits for nothing."""
    fake = FakeNetwork()
    monkeypatch.setattr(Pipeline, "run", lambda _, *args, **options: fake.run(*args, **options))
    monkeypatch.setattr(Pipeline, "cost", lambda _, _recipe, _whole, region, **_reduction: ASSUMED_RATE * region.pixels)
    monkeypatch.setattr(Pipeline, "restorer", lambda *_: SimpleNamespace(device=devices.Device("cpu", "CPU")))
    yield fake
    fake.let_go.set()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "dark")
    yield theme
    theme.deleteLater()


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """Windows whose first photos are to be denoised, as if that had been switched on for them."""
    windows: list[Window] = []

    def make() -> Window:
        window = Window(Settings(), theme, tmp_path / "lir-studio.log")
        if not windows:
            window.resize(1000, 700)
        windows.append(window)
        window.studio.choosing.template = window.studio.choosing.template.switched("denoise", True)
        window.show()
        window.start()
        qtbot.waitUntil(lambda: window.studio.devices.machine is not None, timeout=PATIENCE)
        return window

    yield make
    for window in windows:
        window.closing.agree()
        assert not window.studio.network.running
        assert not window.studio.files.running
        assert not window.studio.measuring.running
        window.deleteLater()


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    return make_window()


@pytest.fixture
def make_photo(tmp_path: Path) -> Callable[..., Path]:
    """Makes a noisy picture file."""

    def make(name: str = "photo.png", width: int = 160, height: int = 128) -> Path:
        rows = np.linspace(40, 200, height)[:, None, None]
        noise = np.random.default_rng(len(name)).normal(0, 25, (height, width, 3))
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray((rows + noise).clip(0, 255).astype(np.uint8)).save(path)
        return path

    return make


@pytest.fixture
def hand(window: Window, qtbot: QtBot) -> Hand:
    return Hand(window, qtbot)
