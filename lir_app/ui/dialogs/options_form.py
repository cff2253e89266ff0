"""The part of the dialogs for saving that asks how to save: format, quality, depth, metadata."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from lir_app.language import translated
from lir_app.photo import SaveOptions
from lir_app.photo.formats import FORMATS, Format, writable, written_instead
from lir_app.ui import settings as table
from lir_app.ui.dialogs.form_rows import FormLabel
from lir_app.ui.settings import Settings
from lir_app.ui.theme import UNIT
from lir_app.ui.widgets.sliders import LevelSlider
from lir_app.ui.work.saving.places import save_options

_KEEP: Final = "keep"


class OptionsForm(QWidget):
    """Asks for format, quality, depth and metadata; starts with those chosen last.

    Signals:
        changed: one of them was changed.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget, own: Collection[Format] = ()) -> None:
        """``own``: the formats of the photos; none if that is not known."""
        super().__init__(parent)
        self._settings = settings
        self._kept = tuple(written_instead(row) or row for row in own) or tuple(writable())
        last = save_options(settings)
        self.kind = QComboBox(self)
        for key, title in ((_KEEP, self._as_the_original(own)), *((row.name, row.title) for row in writable())):
            self.kind.addItem(title, key)
        self.kind.setCurrentIndex(self.kind.findData(last.format))
        self.quality = QSpinBox(self)
        self.quality.setRange(1, 100)
        self.quality.lineEdit().setTextMargins(UNIT // 2, 0, 0, 0)  # the style sheet does not reach it
        slider = LevelSlider(self)
        slider.setRange(1, 100)
        slider.setAccessibleName(self.tr("Quality"))
        slider.valueChanged.connect(self.quality.setValue)
        self.quality.valueChanged.connect(slider.setValue)
        self.quality.setValue(last.quality)
        self.bits = QComboBox(self)
        for depth, title in ((None, self.tr("As the original")), (8, self.tr("8 bit")), (16, self.tr("16 bit"))):
            self.bits.addItem(title, depth)
        self.bits.setCurrentIndex((None, 8, 16).index(last.depth))
        self.metadata = QCheckBox(self.tr("Keep camera data, place and captions"), self)
        self.metadata.setChecked(last.metadata)
        for widget, name in (
            (self.kind, self.tr("Format")),
            (self.quality, self.tr("Quality")),
            (self.bits, self.tr("Bits per channel")),
            (self.metadata, self.metadata.text()),
        ):
            widget.setAccessibleName(name)

        self._quality_row = QWidget(self)
        row = QHBoxLayout(self._quality_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(slider, 1)
        row.addWidget(self.quality)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(UNIT)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(FormLabel(self.tr("Format"), self, self.kind), self.kind)
        self._form.addRow(FormLabel(self.tr("Quality"), self, self.quality), self._quality_row)
        self._form.addRow(FormLabel(self.tr("Bits"), self, self.bits), self.bits)
        self._form.addRow(FormLabel("", self), self.metadata)
        self.kind.currentIndexChanged.connect(self._on_change)
        self.bits.currentIndexChanged.connect(self._on_change)
        self._on_change()

    def _as_the_original(self, own: Collection[Format]) -> str:
        """The words for it; formats that are only read are followed by those that are written in their place."""
        others = [
            f"{translated(row.title)} → {translated(other.title)}"
            for row in own
            if (other := written_instead(row)) is not None
        ]
        words = self.tr("As the original")
        return f"{words} ({', '.join(others)})" if others else words

    @property
    def options(self) -> SaveOptions:
        """What is chosen."""
        kind = self.kind.currentData()
        depth = self.bits.currentData() if self._offers_depths else None
        return SaveOptions(kind, self.quality.value(), depth, self.metadata.isChecked())

    def remember(self) -> None:
        """Remember the choices for the next time."""
        options = self.options
        self._settings[table.SAVE_FORMAT] = options.format
        self._settings[table.SAVE_QUALITY] = options.quality
        self._settings[table.SAVE_DEPTH] = options.depth
        self._settings[table.SAVE_METADATA] = options.metadata

    def _on_change(self) -> None:
        self._form.setRowVisible(self._quality_row, any(row.quality for row in self._formats))
        self._form.setRowVisible(self.bits, self._offers_depths)
        self.changed.emit()

    @property
    def _formats(self) -> tuple[Format, ...]:
        """The formats that would be written."""
        kind = self.kind.currentData()
        return self._kept if kind == _KEEP else (FORMATS[kind],)

    @property
    def _offers_depths(self) -> bool:
        return any(len(row.depths) > 1 for row in self._formats)
