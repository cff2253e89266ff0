"""THIRD_PARTY_LICENSES: what the bundle contains that others made, and under which terms."""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

_LICENCE_FILE: Final = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_RULE: Final = "=" * 100

_NOTICE: Final = """\
LIR Studio contains the following parts. Each stays under its own licence; the texts follow.

Qt and PySide6 (Qt for Python) are used under the GNU Lesser General Public License, version 3. They are separate shared
libraries in the folder PySide6 (and shiboken6): you may replace them by versions of your own that keep the same
interface, and you may study how this program uses them. Their source code is at https://download.qt.io/ and
https://code.qt.io/pyside/pyside-setup.git/.

The same holds for LibRaw (LGPL-2.1, https://www.libraw.org/), which rawpy uses, and for libheif and libde265 (LGPL-3.0,
https://github.com/strukturag/), which pi-heif uses: separate shared libraries that you may replace.

On Linux, libraries of the system that it was made on come along; their copyrights and licences stand at the end.

Python itself is under the Python Software Foundation License, version 2: its text follows too. The program that starts
the executables is PyInstaller's bootloader (GPL-2.0 with an exception that allows any use of it in packages like this).
"""


def _shipped(root: str) -> list[Distribution]:
    """The distributions a distribution needs at run time, itself first, extras left out."""
    found: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        for text in found[name].requires or []:
            requirement = Requirement(text)
            if is_needed(requirement):
                waiting.append(requirement.name)
    return list(found.values())


def is_needed(requirement: Requirement) -> bool:
    """Whether it holds on this system without any extra."""
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def parts(requirements: list[str]) -> list[Distribution]:
    """The distributions that are installed for these requirements and what they need in turn, by name."""
    found = {part.metadata["Name"]: part for text in requirements for part in _shipped(Requirement(text).name)}
    return [found[name] for name in sorted(found, key=str.lower)]


def foreign_modules(requirements: list[str]) -> list[str]:
    """Names of the modules installed here that belong to none of these requirements, nor to what they need: what other
    work here takes must not come into a bundle, without its licence, because some part would use it if it were there.
    """
    told = {part.metadata["Name"] for part in parts(requirements)}
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if module.isidentifier() and not told & set(owners) and "lir-studio" not in owners
    )


def _texts(part: Distribution) -> list[tuple[str, str]]:
    return [
        (str(file), Path(str(part.locate_file(file))).read_text(encoding="utf-8", errors="replace").strip())
        for file in part.files or []
        if _LICENCE_FILE.search(str(file)) and ".py" not in file.suffix and Path(str(part.locate_file(file))).is_file()
    ]


def terms(part: Distribution) -> str:
    """What the metadata say of the licence, in a line."""
    for key in ("License-Expression", "License"):
        if value := part.metadata[key]:
            return str(value).strip().splitlines()[0]
    classifiers = part.metadata.get_all("Classifier") or []
    named = [text.rpartition(":: ")[2] for text in classifiers if text.startswith("License ::")]
    return ", ".join(named) or "see the text"


def third_party_licences(requirements: list[str]) -> str:
    """The whole text for a bundle made of these requirements and what they need."""
    ordered = [(part.metadata["Name"], part) for part in parts(requirements)]
    pages = [_NOTICE, "\n".join(f"{name:24} {part.version:16} {terms(part)}" for name, part in ordered)]
    for name, part in ordered:
        for file, licence in _texts(part):
            pages.append(f"{_RULE}\n{name} {part.version}: {file}\n{_RULE}\n{licence}")
    if python := _python_licence():
        pages.append(f"{_RULE}\nPython {sys.version.split()[0]}\n{_RULE}\n{python}")
    return "\n\n".join(pages) + "\n"


def with_pages(text: str, pages: list[tuple[str, str]]) -> str:
    """The whole text, and after it that of libraries of the system: each a name and what is said of it."""
    return text + "".join(f"\n{_RULE}\n{name}\n{_RULE}\n{page}\n" for name, page in pages)


def _python_licence() -> str:
    library = Path(re.__file__).parent.parent
    for place in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE"):
        if place.is_file():
            return place.read_text(encoding="utf-8").strip()
    import _sitebuiltins

    return "\n".join(
        str(line) for line in [_sitebuiltins._Printer.__doc__ or "", "https://docs.python.org/3/license.html"]
    )
