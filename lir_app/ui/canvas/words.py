"""The labels on the canvas; never ``After`` alone where it is not the restored photo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lir_app.language import translated
from lir_app.ui.canvas.comparison import Comparison
from lir_app.ui.canvas.overlay import BETWEEN
from lir_app.ui.canvas.part import AMPLIFICATION, Side
from lir_model.messages import Message
from lir_model.region import Region


@dataclass(frozen=True)
class Words:
    """Names of the sides.

    Attributes:
        before, after: words instead of Before and After; empty for these.
        reference: name of the reference file that is shown instead of Before.
    """

    before: str = ""
    after: str = ""
    reference: str = ""

    def sides(self, comparison: Comparison, visible: Region | None) -> dict[Side, str]:
        """The label of each side, for the part of the photo in view."""
        tr = QCoreApplication.translate
        before, after = self.before or tr("Words", "Before"), self.after or tr("Words", "After")
        return {
            Side.BEFORE: self.reference if comparison.has_reference else before,
            Side.AFTER: before if comparison.original_only else _after(after, comparison, visible),
            Side.DIFFERENCE: tr("Words", "Difference × {n}, black where equal").format(n=AMPLIFICATION),
        }


def _after(after: str, comparison: Comparison, visible: Region | None) -> str:
    if comparison.complete or visible is None:
        return after
    tr = QCoreApplication.translate
    scale = comparison.scale_in(visible)
    if scale is None:
        state = tr("Words", "partly restored") if comparison.pieces else tr("Words", "not restored yet")
    elif scale == 1:
        state = tr("Words", "preview")
    else:
        state = translated(Message("preview at 1/{scale} size", scale=scale))
    return f"{after}{BETWEEN}{state}"
