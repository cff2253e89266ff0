"""What holds for all tests."""

from __future__ import annotations

import hypothesis

# How fast an example runs says something of the machine, not of the code.
hypothesis.settings.register_profile("any-machine", deadline=None)
hypothesis.settings.load_profile("any-machine")
