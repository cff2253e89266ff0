"""Makes the manifests of a release for Flatpak, winget and Homebrew, from its packages.

    python build/release.py --packages dist --repository OWNER/NAME --output manifests

Each names its package by where GitHub publishes it and by its SHA-256. A package that is not in the folder has no
manifest.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

import contents

ROOT: Final = Path(__file__).resolve().parent.parent
WINGET: Final = "LIRStudio.LIRStudio"
_WINGET_SCHEMA: Final = "1.10.0"
_FLATPAK_RUNTIME: Final = "25.08"
_INNO_ID: Final = "{6E2B6B0E-5C1D-4C58-9C36-3B7D2C0B9A51}_is1"
"""Under which Windows lists the program: ``AppId`` of build/lir-studio.iss and what Inno Setup puts behind it."""


@dataclass(frozen=True)
class Release:
    """A published version.

    Attributes:
        version: of LIR Studio.
        repository: OWNER/NAME on GitHub.
        day: of the release, YYYY-MM-DD.
    """

    version: str
    repository: str
    day: str

    def url(self, package: Path) -> str:
        """Where a package of it can be loaded."""
        return f"{contents.home_page(self.repository)}/releases/download/v{self.version}/{package.name}"


def sha256(package: Path) -> str:
    with package.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def flatpak(release: Release, package: Path) -> dict[str, str]:
    """The manifest for ``flatpak-builder``, of the .tar.xz; by name of file."""
    lib, share = "/app/lib/lir-studio", "/app/share"
    manifest = {
        "id": contents.IDENTIFIER,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": _FLATPAK_RUNTIME,
        "sdk": "org.freedesktop.Sdk",
        "command": "lir-studio",
        # No network. Photos lie anywhere, and results are written beside them.
        "finish-args": [
            "--share=ipc",
            "--socket=wayland",
            "--socket=fallback-x11",
            "--device=dri",
            "--filesystem=host",
        ],
        "rename-desktop-file": "lir-studio.desktop",
        "rename-icon": "lir-studio",
        "modules": [
            {
                "name": "lir-studio",
                "buildsystem": "simple",
                "build-commands": [
                    f"mkdir -p {lib} {share} /app/bin",
                    f"cp -a lir lir-studio _internal {lib}",
                    f"cp -a share/. {share}",
                    f"ln -s {lib}/lir {lib}/lir-studio /app/bin",
                ],
                "sources": [{"type": "archive", "url": release.url(package), "sha256": sha256(package)}],
            }
        ],
    }
    return {f"flatpak/{contents.IDENTIFIER}.json": json.dumps(manifest, indent=2) + "\n"}


def winget(release: Release, package: Path) -> dict[str, str]:
    """The three manifests of the installer, in the folders that winget's repository has them in."""
    home = contents.home_page(release.repository)
    parts: dict[str, tuple[str, dict[str, Any]]] = {
        "": ("version", {"DefaultLocale": "en-US"}),
        ".installer": (
            "installer",
            {
                "InstallerType": "inno",
                "Scope": "user",
                "UpgradeBehavior": "install",
                "ProductCode": _INNO_ID,
                "FileExtensions": contents.suffixes(),
                "ReleaseDate": release.day,
                "Installers": [
                    {
                        "Architecture": "x64",
                        "InstallerUrl": release.url(package),
                        "InstallerSha256": sha256(package).upper(),
                    }
                ],
            },
        ),
        ".locale.en-US": (
            "defaultLocale",
            {
                "PackageLocale": "en-US",
                "Publisher": contents.AUTHORS,
                "PackageName": contents.NAME,
                "PackageUrl": home,
                "License": "Apache-2.0",
                "LicenseUrl": f"{home}/blob/v{release.version}/LICENSE",
                "ShortDescription": contents.SUMMARY,
                "Tags": ["denoise", "derain", "dehaze", "deblur", "photo"],
                "ReleaseNotesUrl": f"{home}/releases/tag/v{release.version}",
            },
        ),
    }
    publisher, name = WINGET.split(".")
    folder = f"winget/manifests/{publisher[0].lower()}/{publisher}/{name}/{release.version}"
    made = {}
    for suffix, (kind, fields) in parts.items():
        whole = {
            "PackageIdentifier": WINGET,
            "PackageVersion": release.version,
            **fields,
            "ManifestType": kind,
            "ManifestVersion": _WINGET_SCHEMA,
        }
        schema = f"https://aka.ms/winget-manifest.{kind}.{_WINGET_SCHEMA}.schema.json"
        text = yaml.safe_dump(whole, sort_keys=False, allow_unicode=True, width=1000)
        made[f"{folder}/{WINGET}{suffix}.yaml"] = f"# yaml-language-server: $schema={schema}\n\n{text}"
    return made


def homebrew(release: Release, package: Path) -> dict[str, str]:
    """The cask of the disk image."""
    home = contents.home_page(release.repository)
    file = release.url(package).replace(release.version, "#{version}")
    app = f"{contents.NAME}.app"
    text = f"""\
cask "lir-studio" do
  version "{release.version}"
  sha256 "{sha256(package)}"

  url "{file}"
  name "{contents.NAME}"
  desc "{contents.SUMMARY}"
  homepage "{home}"

  depends_on arch: :arm64
  depends_on macos: ">= :sonoma"

  app "{app}"
  binary "#{{appdir}}/{app}/Contents/MacOS/lir"

  zap trash: [
    "~/Library/Application Support/lir-studio",
    "~/Library/Logs/lir-studio",
    "~/Library/Preferences/{contents.IDENTIFIER}.plist",
  ]
end
"""
    return {"homebrew/Casks/lir-studio.rb": text}


MANIFESTS: Final[dict[str, Callable[[Release, Path], dict[str, str]]]] = {
    "lir-studio-*-linux-x86_64.tar.xz": flatpak,
    "lir-studio-*-setup.exe": winget,
    "lir-studio-*-arm64.dmg": homebrew,
}
"""What makes the manifests of a package, by the name of its file."""


def write(release: Release, packages: Path, target: Path) -> list[Path]:
    """Writes the manifests of all packages in a folder.

    Raises:
        FileNotFoundError: there is no package that has one.
    """
    written = []
    for pattern, make in MANIFESTS.items():
        for package in packages.glob(pattern.replace("*", release.version)):
            for name, text in make(release, package).items():
                path = target / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
                written.append(path)
    if not written:
        raise FileNotFoundError(f"{packages}: holds no package of version {release.version} that has a manifest")
    return written


def main() -> None:
    """Writes the manifests and says which."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packages", type=Path, default=ROOT / "dist", help="folder with the packages (default: dist)")
    parser.add_argument("--repository", default=contents.repository(), help="OWNER/NAME on GitHub")
    parser.add_argument("--output", type=Path, default=ROOT / "dist" / "manifests", help="(default: dist/manifests)")
    options = parser.parse_args()
    if options.repository is None:
        parser.error("--repository OWNER/NAME says where the release is published")
    release = Release(contents.version(ROOT), options.repository, contents.release_date())
    for path in write(release, options.packages, options.output):
        print(path)


if __name__ == "__main__":
    main()
