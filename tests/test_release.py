"""What a release tells desktops and package managers, checked by their own tools where this system has them."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

import contents
import desktop
import release
import windows

ROOT = Path(__file__).parent.parent

VERSION = contents.version(ROOT)
RELEASE = release.Release("1.2.3", "owner/name", "2026-01-02")
DOWNLOADS = "https://github.com/owner/name/releases/download/v1.2.3"
CONTENT = b"a package"
SUM = hashlib.sha256(CONTENT).hexdigest()

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the tool is one of Linux")


@pytest.fixture
def manifests(tmp_path: Path) -> Path:
    """A folder with the manifests of a release of three packages."""
    for name in ("lir-studio-1.2.3-linux-x86_64.tar.xz", "lir-studio-1.2.3-setup.exe", "lir-studio-1.2.3-arm64.dmg"):
        (tmp_path / name).write_bytes(CONTENT)
    release.write(RELEASE, tmp_path, tmp_path / "manifests")
    return tmp_path / "manifests"


@on_linux
@pytest.mark.parametrize("repository", [None, "owner/name"])
def test_appstream_finds_no_fault_in_the_metadata(tmp_path: Path, repository: str | None) -> None:
    path = tmp_path / f"{contents.IDENTIFIER}.metainfo.xml"
    path.write_text(desktop.metainfo(VERSION, repository), encoding="utf-8")
    command = ["appstreamcli", "validate", "--no-net", str(path)]
    checked = subprocess.run(command, check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    assert not re.search(r"^[WE]: ", checked.stdout, re.MULTILINE), checked.stdout


@on_linux
def test_freedesktop_finds_no_fault_in_the_desktop_entry(tmp_path: Path) -> None:
    path = tmp_path / "lir-studio.desktop"
    path.write_text(desktop.entry(), encoding="utf-8")
    checked = subprocess.run(["desktop-file-validate", str(path)], check=False, capture_output=True, text=True)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_metadata_show_screenshots_that_the_source_has() -> None:
    assert all((ROOT / "docs" / "screenshots" / name).is_file() for name in desktop.SCREENSHOTS)
    text = desktop.metainfo("1.2.3", "owner/name")
    for name in desktop.SCREENSHOTS:
        assert f"https://raw.githubusercontent.com/owner/name/v1.2.3/docs/screenshots/{name}" in text


def test_the_changelog_tells_of_this_version() -> None:
    assert contents.releases()[0][0] == VERSION
    assert all(re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) for _, day in contents.releases())


def test_the_version_is_written_in_one_place() -> None:
    for folder in ("build", "lir_app", "lir_model"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in (".py", ".sh", ".iss", ".spec"):
                assert f'"{VERSION}"' not in path.read_text(encoding="utf-8"), path


def test_flatpak_takes_the_tar_by_its_sum_and_lets_it_into_no_network(manifests: Path) -> None:
    manifest = json.loads((manifests / "flatpak" / f"{contents.IDENTIFIER}.json").read_text(encoding="utf-8"))
    (module,) = manifest["modules"]
    assert module["sources"] == [
        {"type": "archive", "url": f"{DOWNLOADS}/lir-studio-1.2.3-linux-x86_64.tar.xz", "sha256": SUM}
    ]
    assert manifest["id"] == contents.IDENTIFIER
    assert "--share=network" not in manifest["finish-args"]


REQUIRED = {
    "version": {"DefaultLocale"},
    "installer": {"Installers"},
    "defaultLocale": {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"},
}
"""What winget's schema asks of each kind of manifest besides identifier, version, kind and schema."""


def test_winget_finds_all_that_its_schema_asks_for(manifests: Path) -> None:
    folder = manifests / "winget" / "manifests" / "l" / "LIRStudio" / "LIRStudio" / "1.2.3"
    found: dict[str, dict[str, Any]] = {}
    for path in folder.iterdir():
        loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
        found[loaded["ManifestType"]] = loaded
        assert (loaded["PackageIdentifier"], loaded["PackageVersion"]) == (release.WINGET, "1.2.3")
        assert path.name.startswith(release.WINGET)
    assert found.keys() == REQUIRED.keys()
    for kind, fields in REQUIRED.items():
        assert fields <= found[kind].keys()
    (installer,) = found["installer"]["Installers"]
    assert installer["InstallerUrl"] == f"{DOWNLOADS}/lir-studio-1.2.3-setup.exe"
    assert installer["InstallerSha256"] == SUM.upper()
    assert len(found["defaultLocale"]["ShortDescription"]) <= 256
    assert all(re.fullmatch(r"[a-z0-9_]+", suffix) for suffix in found["installer"]["FileExtensions"])


def test_windows_lists_the_program_under_the_name_that_winget_is_told() -> None:
    script = (ROOT / "build" / "lir-studio.iss").read_text(encoding="utf-8")
    product = re.search(r"^AppId=\{(\{[^}]+\})$", script, re.MULTILINE)
    assert product is not None
    installer = next(text for name, text in _winget().items() if ".installer" in name)
    assert yaml.safe_load(installer)["ProductCode"] == f"{product[1]}_is1"


def _winget() -> dict[str, str]:
    return release.winget(RELEASE, ROOT / "pyproject.toml")


def test_homebrew_takes_the_image_by_its_sum(manifests: Path) -> None:
    cask = (manifests / "homebrew" / "Casks" / "lir-studio.rb").read_text(encoding="utf-8")
    assert f'sha256 "{SUM}"' in cask
    url = re.search(r'url "([^"]+)"', cask)
    assert url is not None
    assert url[1].replace("#{version}", "1.2.3") == f"{DOWNLOADS}/lir-studio-1.2.3-arm64.dmg"
    assert cask.count(" do\n") == cask.splitlines().count("end")


def test_a_folder_without_packages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"holds no package of version 1\.2\.3"):
        release.write(RELEASE, tmp_path, tmp_path / "manifests")


def test_windows_shows_name_and_version_of_the_executables() -> None:
    def called(*values: Any, **named: Any) -> tuple[Any, ...]:
        return (*values, *named.values())

    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    names = dict.fromkeys((*kinds, "VarFileInfo", "VarStruct"), called)
    tree = eval(windows.version_resource("1.2.3", "lir"), {"__builtins__": {}, **names})
    assert tree[0][:2] == ((1, 2, 3, 0), (1, 2, 3, 0))
    assert {("ProductName", "LIR Studio"), ("ProductVersion", "1.2.3"), ("OriginalFilename", "lir.exe")} <= set(
        tree[1][0][0][0][1]
    )
