"""An estimate of the time that some work still takes; it passes as time does. Plain Python, no Qt."""

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
