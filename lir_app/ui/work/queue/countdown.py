"""The time that some work still takes, counted down between two estimates. Plain Python, no Qt.

The estimates come from ``lir_model/progress.py``, those of previews from ``preview/costs.py``.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class TimeLeft:
    """An estimate.

    Attributes:
        seconds: left when it was made.
        made: that moment, of ``time.monotonic``.
    """

    seconds: float
    made: float = field(default_factory=time.monotonic)

    @property
    def now(self) -> float | None:
        """Seconds left now. None once they have passed: the work takes longer, and nobody knows how long."""
        left = self.seconds - (time.monotonic() - self.made)
        return left if left > 0 else None
