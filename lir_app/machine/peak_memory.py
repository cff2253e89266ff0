"""How much memory this process has needed so far."""

from __future__ import annotations

import sys
from pathlib import Path


def peak_memory() -> int | None:
    """Largest resident memory so far in bytes; None where the system does not tell (Windows)."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: there Linux counts the parent's memory before exec as the child's.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        return None
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
