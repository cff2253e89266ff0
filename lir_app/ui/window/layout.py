"""The parts of the main window and their layout. ``window.py`` connects them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lir_app.ui import settings as table
from lir_app.ui.actions import Actions
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.panels.filmstrip import Filmstrip
from lir_app.ui.panels.info_panel import InfoPanel
from lir_app.ui.panels.message_line import MessageArea
from lir_app.ui.panels.overall_bar import OverallBar
from lir_app.ui.panels.reference_line import ReferenceLine
from lir_app.ui.panels.start_page import StartPage
from lir_app.ui.panels.status_bar import StatusBar
from lir_app.ui.panels.task_panel import TaskPanel
from lir_app.ui.panels.toolbar import ToolBar
from lir_app.ui.panels.where_panel import WherePanel
from lir_app.ui.settings import Settings
from lir_app.ui.theme import UNIT, Theme
from lir_app.ui.widgets import tab_order
from lir_app.ui.window.menu_bar import Menus
from lir_app.ui.work.opening.opening import Opening
from lir_app.ui.work.reference import Referencing
from lir_app.ui.work.studio import Studio

_SIZE = QSize(1280, 800)
_FRAME = QSize(0, 40)
"""About the size of a title bar."""


class WindowLayout(QMainWindow):
    """The parts of the main window, laid out, but not connected.

    Attributes:
        studio: the open photos, and the work on them.
        opening: opens photos.
        referencing: the file that photos are compared with.
        actions_: the commands.
        stack: shows the canvas, or the start page if no photo is open.
    """

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("LIR Studio")
        self.setAcceptDrops(True)
        self.setMinimumSize(UNIT * 110, UNIT * 75)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.canvas = CompareView(self)
        self.studio = Studio(settings, self)
        self.opening = Opening(self.studio, self)
        self.referencing = Referencing(self.studio, self)
        self.actions_ = Actions(theme, self)
        self.messages = MessageArea(theme, self)
        self.where = WherePanel(self.actions_, theme)
        self.panel = TaskPanel(theme, self, under=self.where)
        self.filmstrip = Filmstrip(self.studio.session, theme, self)
        self.info = InfoPanel(self)
        self.overall = OverallBar(self.actions_, self)
        self.start_page = StartPage(theme, self)
        self._lay_out(theme)
        self.menus = Menus(self.menuBar(), self.actions_, self.studio, self.opening, theme)
        self.panel.set_tasks(self.studio.sizes)
        self.start_page.set_tasks([task for task, sizes in self.studio.sizes.items() if sizes])
        self.tools = ToolBar(self.actions_, self.menus.undo, self.menus.redo, theme, self)
        self.addToolBar(self.tools)
        self.status = StatusBar(theme, self)
        self.setStatusBar(self.status)
        self.restoreGeometry(QByteArray.fromBase64(settings[table.GEOMETRY].encode()))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Move the focus in the order in which the parts are seen."""
        around = self.centralWidget()
        return tab_order.step([self.tools, around] if around is not None else [self.tools], forward)

    def _lay_out(self, theme: Theme) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.canvas)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ReferenceLine(self.referencing, theme, middle))
        over = QGridLayout()
        over.addWidget(self.stack, 0, 0)
        over.addWidget(self.messages, 0, 0, Qt.AlignmentFlag.AlignBottom)  # over the photo, so that it does not move
        self.messages.raise_()
        column.addLayout(over, 1)
        column.addWidget(self.overall)
        column.addWidget(self.filmstrip)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.info)
        row.addWidget(middle, 1)
        row.addWidget(self.panel)
        self.setCentralWidget(whole)
