"""``lir-studio``: starts the window."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the application. Returns the exit code."""
    from lir_app.ui.app import main as run  # late: the process that reads photos starts here too, and needs no Qt

    return run()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a package, further processes start this program again
    sys.exit(main())
