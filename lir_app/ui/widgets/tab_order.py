"""Tab order: the order of the layouts, which is what people see, instead of the order in which widgets were made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget


def step(parts: Sequence[QWidget], forward: bool) -> bool:
    """Move the focus to the next or previous widget; the first follows the last.

    Args:
        parts: the parts of the window, in order.
        forward: whether to go to the next one.

    Returns:
        False if there is no widget to focus.
    """
    stops = [stop for part in parts for stop in tab_stops(part)]
    if not stops:
        return False
    now = QApplication.focusWidget()
    if now in stops:
        following = stops[(stops.index(now) + (1 if forward else -1)) % len(stops)]
    else:
        following = stops[0 if forward else -1]
    following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """The visible, enabled widgets that accept focus by Tab: a widget itself and those inside it, in order."""
    return (stop for stop in _stops(widget) if stop.isVisible() and stop.isEnabled())


def order_as_laid_out(window: QWidget) -> None:
    """Have Tab go through a window as its layouts do, through what is hidden or disabled for now too."""
    for former, following in pairwise(_stops(window)):
        QWidget.setTabOrder(former, following)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for child in _children(widget):
        yield from _stops(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """The children of a widget, in the order of its layout."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
    elif isinstance(widget, QStackedWidget):
        inner = widget.currentWidget()
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _laid_out(layout)
        return
    if inner is not None:
        yield inner


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
