"""The libraries of the system in a Linux bundle: only what is needed, each with its licence."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import licences
import shared_libraries

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dpkg-query") is None, reason="it asks Debian's packages"
)


@pytest.fixture
def internal(tmp_path: Path) -> Path:
    """A bundle of ``ls`` and what it needs, and of a library that it does not need with one that only that needs."""
    folder = tmp_path / "bundle" / "_internal"
    folder.mkdir(parents=True)
    program = Path(shutil.copy(shutil.which("ls") or "", folder.parent))
    known = shared_libraries.places()
    for name in shared_libraries.needs([program])[0] | {"libstdc++.so.6", "libgcc_s.so.1"}:
        shutil.copy(known[name], folder / name)
    return folder


def test_libraries_that_nothing_needs_are_left_out_with_what_only_they_need(internal: Path) -> None:
    needed = shared_libraries.needs([internal.parent / "ls"])[0]
    assert shared_libraries.remove_unneeded(internal) == ["libgcc_s.so.1", "libstdc++.so.6"]
    assert {file.name for file in internal.iterdir()} == needed


def test_the_library_of_python_stays_though_executables_open_it_only_while_they_run(
    internal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = internal / "libpython3.11.so.1.0"
    (internal / "libgcc_s.so.1").rename(python)
    known = {**shared_libraries.places(), python.name: "/usr/lib/libpython3.11.so.1.0"}
    monkeypatch.setattr(shared_libraries, "places", lambda: known)
    assert shared_libraries.remove_unneeded(internal) == ["libstdc++.so.6"]
    assert python.is_file()


def test_libraries_that_belong_to_a_package_of_python_stay(internal: Path) -> None:
    own = internal / "numpy.libs" / "libstdc++.so.6"
    own.parent.mkdir()
    (internal / "libstdc++.so.6").rename(own)
    shared_libraries.remove_unneeded(internal)
    assert own.is_file()
    assert (internal / "libgcc_s.so.1").is_file()  # it needs it


def test_every_library_comes_with_its_licence_and_what_that_names(internal: Path) -> None:
    text = licences.with_pages("", shared_libraries.terms(internal))
    for package in ("libc6", "libgcc-s1", "libstdc++6"):
        assert f"\n{package}\n" in text
    assert "\nGPL-3\n" in text
    assert "GCC Runtime Library Exception" in text


def test_the_packages_that_libraries_were_copied_from_are_known_with_their_versions(internal: Path) -> None:
    found = shared_libraries.packages(internal)
    assert {"libc6", "libgcc-s1", "libstdc++6"} <= found.keys()
    assert all(found.values())
