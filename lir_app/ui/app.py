"""``lir-studio``: parses its arguments and runs the application with its window."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from lir_app import language
from lir_app.command_line.argument_parser import Formatter, Parser
from lir_app.logs import log_file, start_logging
from lir_app.on_disk import is_in_deleted_folder
from lir_app.ui.settings import APPEARANCE, APPLICATION, ORGANISATION, Settings
from lir_app.ui.theme import Theme
from lir_app.ui.translator import translate
from lir_app.ui.window.window import Window
from lir_app.ui.work.notices import Kind
from lir_model.messages import Message
from lir_model.resources import resources
from lir_model.running import freed_memory

log = logging.getLogger(__name__)

SHOWN: Final = "the window is there"
"""The line of the log written when the window is visible."""
_SWITCH_SECONDS: Final = 0.0005
"""Interval after which a thread must offer Python's global lock to others. Measured while a photo of 24 megapixels is
restored: a tenth of Python's default of 5 ms halves the longest stalls of the window, which needs the lock many times
to paint once."""


class Application(QApplication):
    """Qt's application, which also receives files that the system asks to open.

    Signals:
        file_asked: the path of a file to open.
    """

    file_asked = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        freed_memory.share_one_arena()  # must come before any thread starts
        super().__init__(list(arguments))
        sys.setswitchinterval(_SWITCH_SECONDS)

    def event(self, event: QEvent) -> bool:
        """Handle the files that macOS asks to open, which come as events."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


class ErrorReporter(QObject):
    """Reports uncaught errors of all threads in the log and in the window.

    Signals:
        caught: a message for people.
    """

    caught = Signal(str)

    def install(self) -> None:
        """Start reporting."""
        sys.excepthook = self._report
        threading.excepthook = lambda args: self._report(args.exc_type, args.exc_value, args.exc_traceback)

    def _report(self, kind: type[BaseException], error: BaseException | None, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("an error nobody caught", exc_info=(kind, error or kind(), traceback))
        self.caught.emit(
            self.tr(
                "Something unexpected went wrong ({error}). Your photos are untouched; the log file says more."
            ).format(error=f"{kind.__name__}: {error}")
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application. Returns the exit code: 1 if photos were handed over and have no result, else 0."""
    language.speak(language.read(language.of_command_line()))
    parser = Parser(
        "lir-studio",
        description=Message("Takes noise, rain, haze and blur out of photographs."),
        formatter_class=Formatter,
    )
    parser.add_argument("photos", nargs="*", type=Path, help=Message("files and folders to open"))
    parser.add_argument(
        "--edit",
        action="store_true",
        help=Message(
            "the photos were handed over by another program: Save writes over them, after one question, and ends; "
            "the exit code is 0 if it did and 1 if they are as they were"
        ),
    )
    parser.add_argument(
        "--self-test", action="store_true", help=Message("check that everything works, without a window")
    )
    options = parser.parse_args(arguments)

    file = log_file()
    start_logging(file)
    if is_in_deleted_folder():
        os.chdir(sys.prefix)  # which is there
    if options.self_test:
        from lir_app.ui import self_test

        return self_test.main()
    app = Application(sys.argv[:1])
    app.setOrganizationName(ORGANISATION)
    app.setApplicationName(APPLICATION)
    app.setDesktopFileName("lir-studio")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "lir-studio.svg")))
    settings = Settings()
    missing = translate(app, settings)
    theme = Theme(app, settings[APPEARANCE])
    window = Window(settings, theme, file)
    reporter = ErrorReporter(app)
    reporter.caught.connect(lambda text: window.studio.say(text, Kind.ERROR))
    reporter.install()
    app.file_asked.connect(lambda file: window.open([Path(file)]))
    window.show()
    if missing:
        window.studio.say(missing)
    # After the window has been painted: importing torch takes a second or two.
    QTimer.singleShot(0, lambda: log.info(SHOWN))
    QTimer.singleShot(0, window.start)
    if options.edit:
        window.edit(options.photos)
    else:
        window.open(options.photos)
    return ended(window, app.exec() or int(not window.returned))


def ended(window: Window, code: int) -> int:
    """The exit code, after the window has closed; ends the process here if a thread still waits for something, such as
    a network folder that does not answer: Qt would break off, and the code would be lost."""
    if window.studio.stuck:
        log.error("a thread is left behind")
        logging.shutdown()
        os._exit(code)
    return code
