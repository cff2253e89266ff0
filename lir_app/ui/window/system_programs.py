"""Shows files and folders in the programs that the system has for them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

_ASKED_MILLISECONDS: Final = 100
_ASKED_TIMES: Final = 100
"""How often, and how many times, it is asked whether a program was found: chosen, ten seconds altogether."""


class SystemPrograms(QObject):
    """Hands files and folders over to the system.

    Signals:
        not_shown: no program shows this path.
    """

    not_shown = Signal(Path)

    def show(self, path: Path) -> None:
        """Show a file or folder."""
        opener = shutil.which("xdg-open") if sys.platform == "linux" else None
        if opener is not None:
            # Qt starts it too, but does not wait for what it says; it is there on systems without a file manager.
            try:
                process = subprocess.Popen(
                    [opener, str(path)],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            except OSError:
                self.not_shown.emit(path)
            else:
                self._look_later(process, path, _ASKED_TIMES)
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.not_shown.emit(path)

    def _look_later(self, process: subprocess.Popen[bytes], path: Path, times: int) -> None:
        QTimer.singleShot(_ASKED_MILLISECONDS, self, partial(self._look, process, path, times - 1))

    def _look(self, process: subprocess.Popen[bytes], path: Path, times: int) -> None:
        """Whether a program was found; one that is still there after a while shows the path itself."""
        code = process.poll()
        if code is None and times:
            self._look_later(process, path, times)
        elif code:
            self.not_shown.emit(path)
