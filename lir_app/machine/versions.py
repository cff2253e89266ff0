"""The versions that results and speed depend on."""

from __future__ import annotations

import platform
from importlib import metadata


def versions() -> str:
    """LIR Studio, Python, PyTorch and the system in one line."""
    return (
        f"lir-studio {version_of('lir-studio')}, Python {platform.python_version()}, PyTorch {version_of('torch')}, "
        f"{platform.platform()}"
    )


def version_of(distribution: str) -> str:
    """The installed version of a distribution; ``from source`` where it was not installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "from source"
