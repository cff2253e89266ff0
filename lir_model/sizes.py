"""The sizes of network."""

from __future__ import annotations

from typing import Literal

Size = Literal["fast", "best"]
"""The two sizes of network that a task may have weights for."""
