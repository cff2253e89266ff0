"""The labels on the canvas; never ``After`` alone where it is not the restored photo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lir_app.language import translated
from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.overlay import BETWEEN
from lir_app.ui.canvas.part import AMPLIFICATION, Side
from lir_model.messages import Message
from lir_model.region import Region


def labels_of(comparison: Comparison, visible: Region | None, reference: str) -> dict[Side, str]:
    """The label of each side.

    Args:
        comparison: what is compared.
        visible: the part of the photo in view; None for the whole result.
        reference: the label of the picture that may be shown instead of Before.
    """
    tr = QCoreApplication.translate
    before = tr("Words", "Before")
    return {
        Side.BEFORE: reference if comparison.has_reference else before,
        Side.AFTER: before if comparison.original_only else _after(comparison, visible),
        Side.DIFFERENCE: tr("Words", "Difference × {n}, black where equal").format(n=AMPLIFICATION),
    }


def _after(comparison: Comparison, visible: Region | None) -> str:
    tr = QCoreApplication.translate
    after = tr("Words", "After")
    if comparison.complete or visible is None:
        return after
    scale = comparison.scale_in(visible)
    if scale is None:
        state = tr("Words", "partly restored") if comparison.pieces else tr("Words", "not restored yet")
    elif scale == 1:
        state = tr("Words", "preview")
    else:
        state = translated(Message("preview at 1/{scale} size", scale=scale))
    return f"{after}{BETWEEN}{state}"
