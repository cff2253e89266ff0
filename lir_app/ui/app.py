"""``lir-studio``: the application around the window."""

from __future__ import annotations

import logging
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
from lir_app.arguments import Formatter, Parser
from lir_app.logs import log_file, start_logging
from lir_app.ui.settings import APPEARANCE, APPLICATION, ORGANISATION, Settings
from lir_app.ui.theme import Theme
from lir_app.ui.translating import translate
from lir_app.ui.window import Window
from lir_app.ui.work.notices import Kind
from lir_model import freed_memory
from lir_model.messages import Message
from lir_model.resources import resources

log = logging.getLogger(__name__)

SHOWN: Final = "the window is there"
"""Line of the log that says that the window can be seen."""


_SWITCH_SECONDS: Final = 0.0005
"""How long a thread may keep the window's thread from Python. Measured with a photo of 24 megapixels being restored: a
tenth of Python's own 5 ms halves the worst stalls of the window, which asks for Python many times while it paints."""


class Application(QApplication):
    """Qt's application, which also receives files that the system asks to open.

    Signals:
        file_asked: a file's path.
    """

    file_asked = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        freed_memory.share_one_arena()  # before there are threads
        super().__init__(list(arguments))
        sys.setswitchinterval(_SWITCH_SECONDS)

    def event(self, event: QEvent) -> bool:
        """macOS sends the files of "Open with" as events."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


class ErrorReporter(QObject):
    """Sends errors nobody caught, from any thread, to the log and to a line in the window.

    Signals:
        caught: what the line says.
    """

    caught = Signal(str)

    def install(self) -> None:
        """From now on."""
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
    """Run the window. Returns the exit code."""
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
    # Behind the first paint: torch takes a second or two to import, and the window is there meanwhile.
    QTimer.singleShot(0, lambda: log.info(SHOWN))
    QTimer.singleShot(0, window.start)
    if options.edit:
        window.edit(options.photos)
    else:
        window.open(options.photos)
    return app.exec() or int(not window.returned)
