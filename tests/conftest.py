"""What holds for all tests."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from itertools import count

import hypothesis
import pytest

from lir_app.machine import cache

if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch is imported: the workers have the cores among them
# How fast an example runs says something of the machine, not of the code.
hypothesis.settings.register_profile("any-machine", deadline=None)
hypothesis.settings.load_profile("any-machine")


@pytest.fixture(autouse=True, scope="session")
def nothing_kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test learns from another what this machine takes or has passed, nor writes into a person's own files."""
    root, number = tmp_path_factory.mktemp("kept"), count()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cache, "folder", lambda: root / str(next(number)))
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Names of files that are no UTF-8, which tests log, would end the run: processes exchange reports as UTF-8."""
    report = yield
    report.sections = [(title, text.encode(errors="backslashreplace").decode()) for title, text in report.sections]
    return report
