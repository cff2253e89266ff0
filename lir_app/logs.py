"""The log file, with the details of what a person is told in one line."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path
from typing import Final

import platformdirs

_LOG_BYTES: Final = 1 << 20
"""Largest size of the log, of which one older file is kept: chosen."""


def log_file() -> Path:
    """Path of the log, in the folder that the system has for logs."""
    return Path(platformdirs.user_log_dir("lir-studio", appauthor=False)) / "lir-studio.log"


def start_logging(file: Path) -> None:
    """Sends the log of this process, and the warnings of libraries, to a file of limited size.

    The file is made with the first record. If that fails, only the log is lost.
    """
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in [handler for handler in root.handlers if isinstance(handler, _LogFile)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(_LogFile(file))


class _LogFile(logging.handlers.RotatingFileHandler):
    def __init__(self, file: Path) -> None:
        super().__init__(
            file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True, errors="backslashreplace"
        )
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        super().emit(record)
