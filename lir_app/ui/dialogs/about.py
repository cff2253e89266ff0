"""The dialog about the program: versions, device, and the model cards."""

from __future__ import annotations

import html
import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from lir_app.language import translated
from lir_app.machine.versions import version_of
from lir_app.ui.theme import UNIT
from lir_app.ui.work.restoring.machine import Machine
from lir_model.tasks import TASKS


class AboutDialog(QDialog):
    """One page of facts, which can be copied into a report."""

    def __init__(self, machine: Machine | None, device: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About LIR Studio"))
        self.resize(UNIT * 75, UNIT * 65)
        title = QLabel("LIR Studio", self)
        title.setProperty("title", True)
        text = QLabel(self.tr("Takes noise, rain, haze and blur out of photographs, on your own machine."), self)
        text.setProperty("muted", True)
        text.setWordWrap(True)
        self.facts = QTextBrowser(self)
        self.facts.setAccessibleName(self.tr("Versions, device and models"))
        self.facts.setHtml(self._facts(machine, device))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        layout.setSpacing(UNIT)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(self.facts, 1)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, machine: Machine | None, device: str) -> str:
        rows = [
            ("LIR Studio", version_of("lir-studio")),
            (self.tr("Device"), device),
            ("PyTorch", version_of("torch")),
            ("Qt", qVersion()),
            ("Python", platform.python_version()),
            (self.tr("System"), platform.platform()),
        ]
        parts = [_table(rows)]
        if machine is not None:
            if machine.cards:
                parts.append(f"<h2>{html.escape(self.tr('Model cards'))}</h2>")
            for (task, size), card in machine.cards.items():
                parts.append(f"<h3>{html.escape(translated(TASKS[task].title))}, {html.escape(size)}</h3>")
                parts.append(_table([(key, _plain(value)) for key, value in card.items()]))
        parts.append(
            self.tr(
                "<p>Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.</p>"
            )
        )
        return "".join(parts)


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td style='padding-right:16px'><b>{html.escape(key)}</b></td><td>{html.escape(value)}</td></tr>"
        for key, value in rows
    )
    return f"<table cellpadding='2'>{cells}</table>"


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(item) for item in value)
    return f"{value:g}" if isinstance(value, float) else str(value)
