"""The theme: a dark and a light look that follow the system, one style sheet, and icons in the colours of the look."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Final

import qtawesome
from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

UNIT: Final = 8
"""Unit of distances, in pixels: they are multiples of it or of its half."""


@dataclass(frozen=True)
class Look:
    """The colours of one appearance, as ``#rrggbb``."""

    window: str
    panel: str
    raised: str
    hover: str
    border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    danger: str
    good: str
    canvas: str


DARK: Final = Look(
    window="#1b1c1e", panel="#232427", raised="#2d2f33", hover="#373a3f", border="#34363b", text="#e4e5e7",
    muted="#9b9ea4", disabled="#62656b", accent="#4c9aff", accent_hover="#6aacff", on_accent="#08182c",
    danger="#ff7b72", good="#57c98a", canvas="#161718",
)  # fmt: skip
LIGHT: Final = Look(
    window="#e9eaec", panel="#f6f6f7", raised="#ffffff", hover="#e7e9ed", border="#d3d5da", text="#1d1e21",
    muted="#63676e", disabled="#a6a9af", accent="#1a66d6", accent_hover="#1257bd", on_accent="#ffffff",
    danger="#c4271b", good="#1c7f4a", canvas="#d9dadc",
)  # fmt: skip


class Theme(QObject):
    """Knows which look is in use, and applies it.

    Signals:
        changed: another look is in use; icons have to be drawn again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._drawn = QTemporaryDir()
        weakref.finalize(self, self._drawn.remove)  # Qt's own end of it does not come when Python exits
        self.look = self._wanted()
        app.setStyle("Fusion")
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def set_appearance(self, appearance: str) -> None:
        """Choose the look: ``"dark"``, ``"light"``, or that of the ``"system"``."""
        self._appearance = appearance
        self._follow()

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """A Material Design icon, in the colour of text unless another is given."""
        icon: QIcon = qtawesome.icon(name, color=colour or self.look.text, color_disabled=self.look.disabled)
        return icon

    def _wanted(self) -> Look:
        if self._appearance == "system":
            # Dark if the system does not say: photographs are judged better on dark grey.
            return LIGHT if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light else DARK
        return LIGHT if self._appearance == "light" else DARK

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.look:
            self.look = wanted
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.look))
        self._app.setStyleSheet(style_sheet(self.look, self._draw("mdi6.chevron-down"), self._draw("mdi6.chevron-up")))

    def _draw(self, name: str) -> str:
        """The path of an icon drawn to a file, as style sheets need it."""
        path = self._drawn.filePath(f"{name}-{self.look.text[1:]}.png")
        self.icon(name).pixmap(64, 64).save(path)
        return path


def set_property(widget: QWidget, name: str, value: bool) -> None:
    """Set a property that the style sheet refers to, and apply the style sheet again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def palette(look: Look) -> QPalette:
    """The look as a palette, for what the style sheet does not define."""
    role = QPalette.ColorRole
    colours = {
        role.Window: look.window, role.WindowText: look.text, role.Base: look.raised, role.AlternateBase: look.panel,
        role.Text: look.text, role.Button: look.raised, role.ButtonText: look.text, role.BrightText: look.danger,
        role.ToolTipBase: look.raised, role.ToolTipText: look.text, role.PlaceholderText: look.muted,
        role.Highlight: look.accent, role.HighlightedText: look.on_accent, role.Accent: look.accent,
        role.Link: look.accent, role.LinkVisited: look.accent, role.Light: look.hover, role.Midlight: look.hover,
        role.Mid: look.border, role.Dark: look.canvas, role.Shadow: look.canvas,
    }  # fmt: skip
    result = QPalette()
    for target, colour in colours.items():
        result.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(look.disabled))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(look.border))
    return result


def style_sheet(look: Look, down: str, up: str) -> str:
    """The look as a style sheet: shapes and distances, which a palette cannot define.

    Args:
        look: the colours.
        down: path of an icon of an arrow down.
        up: path of an icon of an arrow up.
    """
    return f"""
    QToolTip {{ background: {look.raised}; color: {look.text}; border: 1px solid {look.border}; padding: 4px 8px; }}
    QMainWindow::separator {{ width: 0; height: 0; }}

    QMenuBar {{ background: {look.panel}; border-bottom: 1px solid {look.border}; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {look.hover}; }}
    QMenu {{ background: {look.raised}; border: 1px solid {look.border}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px 6px 8px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {look.accent}; color: {look.on_accent}; }}
    QMenu::item:disabled {{ color: {look.disabled}; background: transparent; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {look.border}; margin: 4px 8px; }}

    QToolBar {{
        background: {look.panel}; border: 0; border-bottom: 1px solid {look.border}; padding: 4px 8px;
        spacing: 4px;
    }}
    QToolBar::separator {{ width: 1px; background: {look.border}; margin: 6px 8px; }}
    QToolButton {{
        border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; color: {look.text};
        background: transparent;
    }}
    QToolButton:hover {{ background: {look.hover}; }}
    QToolButton:pressed {{ background: {look.border}; }}
    QToolButton:checked {{ background: {look.hover}; border-color: {look.border}; }}
    QToolButton:focus {{ border-color: {look.accent}; }}
    QToolButton:disabled {{ color: {look.disabled}; }}
    QToolButton::menu-indicator {{ image: none; }}

    QStatusBar {{ background: {look.panel}; border-top: 1px solid {look.border}; color: {look.muted}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel {{ color: {look.muted}; padding: 2px 4px; }}

    QPushButton {{
        background: {look.raised}; border: 1px solid {look.border}; border-radius: 6px; padding: 6px 16px;
        min-height: 18px;
    }}
    QPushButton:hover {{ background: {look.hover}; }}
    QPushButton:pressed {{ background: {look.border}; }}
    QPushButton:focus {{ border-color: {look.accent}; }}
    QPushButton:disabled {{ color: {look.disabled}; background: {look.panel}; }}
    QPushButton:default, QPushButton[primary="true"] {{
        background: {look.accent}; border-color: {look.accent}; color: {look.on_accent};
    }}
    QPushButton[primary="true"] {{ font-weight: 600; }}
    QPushButton:default:hover, QPushButton[primary="true"]:hover {{ background: {look.accent_hover}; }}
    QPushButton:default:focus, QPushButton[primary="true"]:focus {{ border: 2px solid {look.text}; padding: 5px 15px; }}
    QPushButton:default:disabled, QPushButton[primary="true"]:disabled {{
        background: {look.panel}; border-color: {look.border}; color: {look.disabled};
    }}

    QLineEdit, QSpinBox, QComboBox, QPlainTextEdit {{
        background: {look.raised}; border: 1px solid {look.border}; border-radius: 6px;
        padding: 4px 8px; min-height: 20px;
        selection-background-color: {look.accent}; selection-color: {look.on_accent};
    }}
    QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {{ border-color: {look.accent}; }}
    QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ color: {look.disabled}; }}
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url({down}); width: 16px; height: 16px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 18px; background: transparent; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {look.hover}; }}
    QSpinBox::up-arrow {{ image: url({up}); width: 12px; height: 12px; }}
    QSpinBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QComboBox QAbstractItemView {{ background: {look.raised}; border: 1px solid {look.border}; outline: 0; }}

    QSlider {{ min-height: 22px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {look.border}; margin: 0 2px; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {look.accent}; margin: 0 2px; }}
    QSlider::sub-page:horizontal:disabled {{ background: {look.disabled}; }}
    QSlider::handle:horizontal {{
        width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {look.text};
    }}
    QSlider::handle:horizontal:hover {{ background: {look.accent_hover}; }}
    QSlider::handle:horizontal:focus {{
        border: 2px solid {look.accent}; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
    }}
    QSlider::handle:horizontal:disabled {{ background: {look.disabled}; }}

    QProgressBar {{ background: {look.border}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
    QProgressBar::chunk {{ background: {look.accent}; border-radius: 2px; }}

    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
    QScrollArea#facts {{ border: 1px solid transparent; border-radius: 6px; }}
    QScrollArea#facts:focus {{ border-color: {look.accent}; }}
    QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0; }}
    QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0; }}
    QScrollBar::handle {{
        background: {look.hover}; border-radius: 4px; margin: 2px; min-width: 24px; min-height: 24px;
    }}
    QScrollBar::handle:hover {{ background: {look.disabled}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: 0; width: 0; height: 0;
    }}

    QFrame#taskPanel {{ background: {look.panel}; border: 0; border-left: 1px solid {look.border}; }}
    QFrame#infoPanel {{ background: {look.panel}; border: 0; border-right: 1px solid {look.border}; }}
    QFrame[card="true"] {{ background: {look.raised}; border: 1px solid {look.border}; border-radius: 8px; }}
    QFrame[card="true"][carried="true"] {{ border-color: {look.accent}; background: {look.hover}; }}
    QFrame[card="true"]:disabled {{ background: transparent; }}
    QFrame#referenceLine {{ background: {look.raised}; border: 0; border-bottom: 1px solid {look.border}; }}
    QFrame#messageLine {{ background: {look.raised}; border: 1px solid {look.border}; border-radius: 8px; }}
    QFrame#dropZone {{ border: 2px dashed {look.border}; border-radius: 16px; background: {look.panel}; }}
    QFrame#dropZone[hovered="true"] {{ border-color: {look.accent}; }}
    QToolButton#sample {{
        border: 1px solid {look.border}; border-radius: 8px; padding: 8px; background: {look.panel};
        color: {look.text};
    }}
    QToolButton#sample:hover {{ background: {look.hover}; }}
    QToolButton#sample:focus {{ border-color: {look.accent}; }}
    QToolButton#handle {{ padding: 3px 0; }}
    QToolButton#accept {{ background: {look.raised}; border-color: {look.border}; padding: 4px 10px; }}
    QToolButton#accept:hover {{ background: {look.hover}; }}
    QToolButton#accept:focus {{ border-color: {look.accent}; }}
    QPushButton#amountName {{
        color: {look.muted}; padding: 2px 0; text-align: left; border: 0; background: transparent;
    }}
    QPushButton#amountName:pressed {{ color: {look.text}; }}
    QToolButton#more {{ color: {look.muted}; padding: 2px 4px; }}
    QLineEdit#amount {{ border: 1px solid transparent; background: transparent; padding: 0; min-height: 16px; }}
    QLineEdit#amount:focus {{ background: {look.raised}; border-color: {look.accent}; }}
    QToolButton[segment="true"] {{
        border: 1px solid {look.border}; border-radius: 6px; padding: 6px 8px; background: {look.raised};
    }}
    QToolButton[segment="true"]:hover {{ background: {look.hover}; }}
    QToolButton[segment="true"]:checked {{ border: 1px solid {look.accent}; }}
    QToolButton[segment="true"]:focus {{ border: 1px solid {look.text}; }}
    QListView#filmstrip {{ background: {look.window}; border: 0; border-top: 1px solid {look.border}; outline: 0; }}
    QTextBrowser {{ background: {look.raised}; border: 1px solid {look.border}; border-radius: 6px; }}
    QTabWidget::pane {{ border: 0; }}

    QLabel[muted="true"] {{ color: {look.muted}; }}
    QLabel:disabled {{ color: {look.disabled}; }}
    QLabel[heading="true"] {{ font-weight: 600; }}
    QLabel[title="true"] {{ font-size: 20px; font-weight: 600; }}
    QLabel[danger="true"] {{ color: {look.danger}; }}
    """
