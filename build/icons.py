"""The icon in every form that packages want, drawn from the SVG."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

SIDES: Final = (16, 24, 32, 48, 64, 128, 256, 512)


def render(source: Path, folder: Path) -> None:
    """Writes ``SIDE.png`` for each of ``SIDES``, ``lir-studio.ico`` for Windows and ``lir-studio.icns`` for macOS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    icon = QIcon(str(source))
    for side in SIDES:
        if not icon.pixmap(QSize(side, side), 1.0).save(str(folder / f"{side}.png")):
            raise OSError(f"{folder / f'{side}.png'}: cannot be written")
    del application
    with Image.open(folder / "512.png") as largest:
        largest.save(folder / "lir-studio.ico", sizes=[(side, side) for side in SIDES if side <= 256])
        largest.save(folder / "lir-studio.icns")
