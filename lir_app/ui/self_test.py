"""``lir-studio --self-test``: the self-test of the command line, and a test of what the window needs."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import qtawesome
from PySide6.QtCore import QLibraryInfo, QPluginLoader, QSettings, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lir_app import language, self_test
from lir_app.ui.settings import Settings
from lir_app.ui.theme import Theme
from lir_app.ui.window.window import Window
from lir_model.errors import LIRError
from lir_model.resources import resources
from lir_model.tasks import TASKS

log = logging.getLogger(__name__)

_PLATFORMS: Final = {"linux": ("qxcb", "qwayland", "qoffscreen"), "darwin": ("qcocoa",), "win32": ("qwindows",)}
"""Qt's platform plug-ins that the window needs, by ``sys.platform``."""


def main() -> int:
    """Test everything. Returns the exit code: 0, or 1 after printing what is wrong, also to the log."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    failures = 0
    for check in (_platform_plugins, _languages, lambda: _icons_and_window(application), lambda: self_test.run(_say)):
        try:
            check()
        except LIRError as error:
            _say(f"lir-studio: {error}")
            failures += 1
    if failures == 0:
        _say("Everything works.")
    return 1 if failures else 0


def _say(line: str) -> None:
    log.info("self-test: %s", line)
    if sys.stdout is not None:
        print(line, flush=True)


def _platform_plugins() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for name in _PLATFORMS[sys.platform]:
        found = next(iter(folder.glob(f"*{name}*")), None)
        if found is None:
            raise self_test.SelfTestError("{folder}: holds no plug-in {name}", folder=folder, name=name)
        loader = QPluginLoader(str(found))
        if not loader.load():
            raise self_test.SelfTestError("{about}: {text}", about=found, text=loader.errorString())
    _say(f"Qt {qVersion()}, platforms {', '.join(_PLATFORMS[sys.platform])}")


def _languages() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for code in language.NAMES.keys() - {language.ENGLISH}:
        for file in (language.file_of(code), folder / f"qtbase_{code}.qm"):
            if not file.is_file():
                raise self_test.SelfTestError("{path}: there is no such file", path=file)
    _say(f"languages {', '.join(language.NAMES)}")


def _icons_and_window(application: QApplication) -> None:
    if QIcon(str(resources() / "icons" / "lir-studio.svg")).pixmap(32, 32).isNull():
        raise self_test.SelfTestError("the program's icon cannot be drawn: Qt's SVG plug-in is missing")
    for task in TASKS.values():
        if qtawesome.icon(task.icon).pixmap(24, 24).isNull():
            raise self_test.SelfTestError("{icon}: is not in the icon font", icon=task.icon)
    with TemporaryDirectory() as folder:  # the test must not touch the settings of the user
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        window = Window(Settings(), Theme(application), Path(os.devnull))
        window.show()
        application.processEvents()
        drawn = window.grab()
        window.close()
    if drawn.isNull():
        raise self_test.SelfTestError("the window cannot be drawn")
    _say("icons and window")
