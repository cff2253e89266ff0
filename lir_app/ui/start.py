"""``lir-studio``: starts the window."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Runs the window. Gives the exit code."""
    from lir_app.ui.app import main as run  # late: the process that reads photos begins here too, and needs no Qt

    return run()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a package, further processes are this program started again
    sys.exit(main())
