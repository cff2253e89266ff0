"""The sizes of network."""

from __future__ import annotations

from typing import Literal

Size = Literal["fast", "best"]
"""Sizes of the network that a task may have weights for: ``best`` is larger and slower."""
