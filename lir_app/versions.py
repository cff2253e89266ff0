"""The versions that results and speed depend on."""

from __future__ import annotations

import platform
from importlib import metadata


def versions() -> str:
    """LIR Studio, Python, PyTorch and the system in one line."""
    return (
        f"lir-studio {_version('lir-studio')}, Python {platform.python_version()}, PyTorch {_version('torch')}, "
        f"{platform.platform()}"
    )


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "from source"
