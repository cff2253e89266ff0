"""The software bill of materials of a package, in the form of CycloneDX 1.6 (JSON)."""

from __future__ import annotations

import hashlib
import platform
import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement

import licences

_LGPL: Final = {"Qt": "LGPL-3.0-only", "LibRaw": "LGPL-2.1-only", "libheif": "LGPL-3.0-only"}
"""Shared libraries that wheels bring along under terms of their own."""


def bill(
    package: Path,
    name: str,
    version: str,
    requirements: list[str],
    date: int,
    *,
    libraries: Mapping[str, str] | None = None,
) -> str:
    """What a package consists of, or needs where it does not bring it along: as installed here, where it was tested.

    Args:
        package: the file, whose SHA-256 the bill holds.
        name, version: of what is in it.
        requirements: of the program, as in pyproject.toml.
        date: seconds since 1970, for the same source to give the same bill.
        libraries: packages of the system that shared libraries in it come from, with their versions.
    """
    with package.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    root = Component(
        name=name,
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=name,
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        purl=PackageURL("pypi", name=name, version=version),
    )
    parts = {_ref(part.metadata["Name"]): part for part in licences.parts(requirements)}
    components = {ref: _component(ref, part) for ref, part in parts.items()}
    bom = Bom(
        serial_number=uuid.UUID(digest[:32]), components=[*components.values(), *_natives(), *_system(libraries or {})]
    )
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.fromtimestamp(date, UTC)
    bom.register_dependency(root, _needed(requirements, components))
    for ref, part in parts.items():
        bom.register_dependency(components[ref], _needed(part.requires or [], components))
    return str(JsonV1Dot6(bom).output_as_string(indent=2)) + "\n"


def write(
    packages: Iterable[Path],
    name: str,
    version: str,
    requirements: list[str],
    date: int,
    *,
    libraries: Mapping[str, str] | None = None,
) -> list[Path]:
    """Writes the bill of each package beside it, under its name and ``.cdx.json``."""
    written = []
    for package in packages:
        path = package.with_name(f"{package.name}.cdx.json")
        path.write_text(
            bill(package, name, version, requirements, date, libraries=libraries), encoding="utf-8", newline="\n"
        )
        written.append(path)
    return written


def _ref(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(ref: str, part: Distribution) -> Component:
    return Component(
        name=part.metadata["Name"],
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=ref,
        licenses=[LicenseFactory().make_from_string(licences.terms(part))],
        purl=PackageURL("pypi", name=ref, version=part.version),
    )


def _natives() -> list[Component]:
    """Python, and the shared libraries inside wheels that have terms of their own."""
    import pi_heif
    import rawpy
    from PySide6.QtCore import qVersion

    versions = {
        "Qt": qVersion(),
        "LibRaw": ".".join(map(str, rawpy.libraw_version)),
        "libheif": pi_heif.libheif_version(),
    }
    python = Component(
        name="CPython",
        version=platform.python_version(),
        type=ComponentType.PLATFORM,
        bom_ref="cpython",
        licenses=[LicenseFactory().make_from_string("PSF-2.0")],
    )
    libraries = [
        Component(
            name=name,
            version=versions[name],
            type=ComponentType.LIBRARY,
            bom_ref=f"native-{name.lower()}",
            licenses=[LicenseFactory().make_from_string(licence)],
        )
        for name, licence in _LGPL.items()
    ]
    return [python, *libraries]


def _system(libraries: Mapping[str, str]) -> list[Component]:
    """The packages of the system whose libraries come along; their terms are texts, not names."""
    if not libraries:
        return []
    system = platform.freedesktop_os_release()["ID"]
    return [
        Component(
            name=name,
            version=version,
            type=ComponentType.LIBRARY,
            bom_ref=f"system-{name}",
            licenses=[LicenseFactory().make_from_string("see THIRD_PARTY_LICENSES.txt")],
            purl=PackageURL("deb", namespace=system, name=name, version=version),
        )
        for name, version in libraries.items()
    ]


def _needed(requirements: Iterable[str], components: dict[str, Component]) -> list[Component]:
    names = {_ref(Requirement(text).name) for text in requirements if licences.is_needed(Requirement(text))}
    return [components[name] for name in sorted(names & components.keys())]
