"""The shared libraries of a Linux bundle: what its binaries need, what nothing in it needs, and under which terms."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_COPYRIGHTS: Final = Path("/usr/share/doc")
_COMMON: Final = Path("/usr/share/common-licenses")
_NAMED: Final = re.compile(rf"{_COMMON}/([A-Za-z]+-[\d.]*\d)")


_OPENED_BY_NAME: Final = "libpython"
"""The library that PyInstaller's executables open while they run, and so do not name as one that they need."""


class SharedLibraryError(Exception):
    """Says what is not known of a library."""


def binaries(folder: Path) -> list[Path]:
    """The programs and libraries in a folder, symbolic links left out."""
    return sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file))


def needs(of: Iterable[Path]) -> tuple[set[str], tuple[int, ...]]:
    """The libraries that binaries name, and the newest glibc whose symbols they use."""
    output = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *map(str, of)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    libraries = set(re.findall(r"\(NEEDED\)\s+Shared library: \[([^]]+)]", output))
    versions = [tuple(map(int, text.split("."))) for text in re.findall(r"Name: GLIBC_([\d.]+)", output)]
    return libraries, max(versions, default=(0,))


def places() -> dict[str, str]:
    """The libraries of this system by name, each with its file."""
    output = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    return dict(reversed(re.findall(r"^\s+(\S+) \(.*?\) => (\S+)$", output, re.MULTILINE)))


def package_of(place: str) -> str:
    """The package a library comes from; dpkg knows it by its place before or after /lib was merged into /usr/lib.

    Raises:
        SharedLibraryError: it belongs to none.
    """
    real = str(Path(place).resolve())
    for known in (real, place, real.removeprefix("/usr"), place.removeprefix("/usr")):
        answer = subprocess.run(["dpkg-query", "-S", known], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.partition(":")[0]
    raise SharedLibraryError(f"{place}: belongs to no package")


def of_the_system(folder: Path) -> list[Path]:
    """The libraries that PyInstaller copied from this system: they lie beside the packages of Python, not in one."""
    known = places()
    return [file for file in binaries(folder) if file.parent == folder and file.name in known]


def remove_unneeded(folder: Path) -> list[str]:
    """Removes libraries of the system that nothing in the bundle needs, such as those of a plug-in that was left out.

    PyInstaller gathers what a binary needs before ``contents`` leaves the binary out, so that the bundle would depend
    on what else is installed where it is made.

    Returns:
        Their names.
    """
    needed_by = {file: needs([file])[0] for file in binaries(folder.parent)}
    copied = {file for file in of_the_system(folder) if not file.name.startswith(_OPENED_BY_NAME)}
    removed: list[str] = []
    while unneeded := {file for file in copied if file.name not in set().union(*needed_by.values())}:
        for file in unneeded:
            del needed_by[file]
            file.unlink()
        copied -= unneeded
        removed += [file.name for file in unneeded]
    return sorted(removed)


def packages(folder: Path) -> dict[str, str]:
    """The packages of Debian that libraries in the bundle were copied from, with their versions, in order of names.

    Elsewhere than on Debian and its like, none.
    """
    if shutil.which("dpkg-query") is None:
        return {}
    known = places()
    names = sorted({package_of(known[file.name]) for file in of_the_system(folder)})
    command = ["dpkg-query", "--show", "--showformat", "${Version}\n"]
    return {
        name: subprocess.run([*command, name], capture_output=True, text=True, check=True).stdout.partition("\n")[0]
        for name in names
    }


def terms(folder: Path) -> list[tuple[str, str]]:
    """Those packages, each with its copyrights and licence; then the licences that these name without quoting them.

    Raises:
        SharedLibraryError: the licence of a package is not installed.
    """
    pages: dict[str, str] = {}
    for package in packages(folder):
        file = _COPYRIGHTS / package / "copyright"
        if not file.is_file():
            raise SharedLibraryError(f"{package}: its licence is not installed here ({file})")
        pages[package] = file.read_text(encoding="utf-8", errors="replace").strip()
    named = sorted({name for text in pages.values() for name in _NAMED.findall(text)})
    pages |= {
        name: (_COMMON / name).read_text(encoding="utf-8").strip() for name in named if (_COMMON / name).is_file()
    }
    return list(pages.items())


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"
