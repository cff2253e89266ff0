"""Connects the mask tools on the canvas and their panel to the choices of the photo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt

from lir_app.ui.actions import Actions, Do, without_state
from lir_app.ui.canvas.compare_view import CompareView
from lir_app.ui.mask_tool import Kind, Tool
from lir_app.ui.panels.where_panel import TOOLS, WherePanel
from lir_app.ui.presenters.canvas_presenter import CanvasPresenter
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.studio import Studio
from lir_model.masks import NO_MASK, Effect, Linear, Mask, Radial, Shape

_STEP: Final = 5.0
"""Change of the size of the brush, of 100, by a key: chosen."""


class Masking(QObject):
    """Adds each finished shape to the mask, as a step that can be undone; shows shapes while they are drawn."""

    def __init__(
        self, studio: Studio, canvas: CompareView, panel: WherePanel, display: CanvasPresenter, actions: Actions
    ) -> None:
        super().__init__(canvas)
        self._studio, self._canvas, self._panel, self._display, self._actions = studio, canvas, panel, display, actions
        painting = canvas.painting
        painting.drawing.connect(self._show)
        painting.drawn.connect(self._add)
        painting.given_up.connect(self._show_chosen)
        painting.laid_down.connect(lambda: self._set(replace(self._tool, kind=Kind.NOTHING)))
        for name, kind in TOOLS.items():
            actions[name].triggered.connect(partial(without_state, partial(self._take, kind)))
        actions[Do.STAYS_AWAY].triggered.connect(partial(without_state, partial(self._have, Effect.AWAY)))
        actions[Do.COMES_IN].triggered.connect(partial(without_state, partial(self._have, Effect.IN)))
        actions[Do.SMALLER_BRUSH].triggered.connect(partial(without_state, partial(self._resize, -_STEP)))
        actions[Do.LARGER_BRUSH].triggered.connect(partial(without_state, partial(self._resize, _STEP)))
        actions[Do.SHOW_MASK].toggled.connect(canvas.show_mask)
        actions[Do.CLEAR_MASK].triggered.connect(partial(without_state, self._clear))
        actions[Do.STAYS_AWAY].setChecked(True)
        panel.size_asked.connect(lambda size: self._set(replace(self._tool, size=size)))
        panel.softness_asked.connect(lambda softness: self._set(replace(self._tool, softness=softness)))
        panel.strength_asked.connect(lambda strength: self._set(replace(self._tool, strength=strength)))
        studio.current_changed.connect(painting.forget)
        studio.current_changed.connect(self._follow)
        studio.choices_changed.connect(self._on_choices)
        self._follow()

    def _take(self, kind: Kind) -> None:
        """Choose a tool, for which the keys then count; no tool if this one is chosen already."""
        self._set(replace(self._tool, kind=Kind.NOTHING if self._tool.kind is kind else kind))
        if self._tool.kind is not Kind.NOTHING:
            self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _tool(self) -> Tool:
        return self._canvas.painting.tool

    def _have(self, effect: Effect) -> None:
        self._set(replace(self._tool, effect=effect))

    def _set(self, tool: Tool) -> None:
        self._canvas.painting.set_tool(tool)
        self._follow()

    def _resize(self, step: float) -> None:
        self._set(replace(self._tool, size=min(max(self._tool.size + step, 1.0), 100.0)))

    def _on_choices(self, document: Document) -> None:
        if document is self._studio.current:
            self._follow()

    def _follow(self, _: object = None) -> None:
        tool, mask = self._tool, self._mask
        self._panel.show_tool(tool, len(mask.shapes))
        for name, kind in TOOLS.items():
            self._actions[name].setChecked(tool.kind is kind)

    @property
    def _mask(self) -> Mask:
        document = self._studio.current
        return document.choices.mask if document is not None else NO_MASK

    def _show(self, shape: Shape) -> None:
        document = self._studio.current
        if document is not None:
            self._display.peek(document.choices.masked(document.choices.mask.having(shape)))

    def _show_chosen(self) -> None:
        self._display.end_peek()

    def _add(self, shape: Shape) -> None:
        text = self.tr("Brush stroke")
        if isinstance(shape, Linear | Radial):
            text = self.tr("Gradient")
        self._change(self._mask.having(shape), text)

    def _clear(self) -> None:
        self._change(NO_MASK, self.tr("Clear mask"))

    def _change(self, mask: Mask, text: str) -> None:
        document = self._studio.current
        if document is not None:
            self._studio.choosing.change(document.choices.masked(mask), text)
