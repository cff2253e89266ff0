"""The bills of materials: valid, complete, and the same for the same package."""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import sbom

ROOT = Path(__file__).parent.parent

REQUIREMENTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    package = tmp_path_factory.mktemp("package") / "lir-studio-1.0.tar.xz"
    package.write_bytes(b"a package")
    (path,) = sbom.write([package], "lir-studio", "1.0", REQUIREMENTS, 1_700_000_000)
    return path


def bill(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@pytest.mark.slow
def test_it_lies_beside_the_package_and_is_valid_cyclonedx(written: Path) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator  # takes seconds to import

    assert written.name == "lir-studio-1.0.tar.xz.cdx.json"
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written.read_text(encoding="utf-8")) is None


def test_it_names_the_package_by_its_sum(written: Path) -> None:
    root = bill(written)["metadata"]["component"]
    assert (root["name"], root["version"]) == ("lir-studio", "1.0")
    assert root["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(b"a package").hexdigest()}]


def test_it_names_every_requirement_with_version_and_licence_and_what_is_inside_wheels(written: Path) -> None:
    components = {component["name"].lower().replace("_", "-"): component for component in bill(written)["components"]}
    direct = {text.partition(">")[0].lower() for text in REQUIREMENTS}
    assert direct | {"qt", "libraw", "libheif", "cpython"} <= components.keys()
    assert all(component["version"] and component["licenses"] for component in components.values())
    needed = {entry["ref"]: set(entry.get("dependsOn", [])) for entry in bill(written)["dependencies"]}
    assert needed["lir-studio"] == direct
    assert "sympy" in needed["torch"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no libraries of the system come along")
def test_it_names_the_packages_of_the_system_whose_libraries_come_along(tmp_path: Path) -> None:
    package = tmp_path / "lir-studio.deb"
    package.write_bytes(b"a package")
    (path,) = sbom.write(
        [package], "lir-studio", "1.0", REQUIREMENTS, 1_700_000_000, libraries={"libglib2.0-0": "2.74.6"}
    )
    (found,) = (one for one in bill(path)["components"] if one["name"] == "libglib2.0-0")
    assert found["version"] == "2.74.6"
    assert found["purl"].startswith("pkg:deb/")
    assert found["licenses"]


def test_the_same_package_has_the_same_bill(written: Path) -> None:
    before = written.read_bytes()
    sbom.write([written.with_name("lir-studio-1.0.tar.xz")], "lir-studio", "1.0", REQUIREMENTS, 1_700_000_000)
    assert written.read_bytes() == before
