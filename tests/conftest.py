"""What holds for all tests."""

from __future__ import annotations

import os

import hypothesis

if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch is imported: the workers have the cores among them
# How fast an example runs says something of the machine, not of the code.
hypothesis.settings.register_profile("any-machine", deadline=None)
hypothesis.settings.load_profile("any-machine")
