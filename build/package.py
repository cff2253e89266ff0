"""Makes the packages of LIR Studio for the system this runs on, into dist/. See docs/packaging.md."""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Final

import contents
import distributions
import icons
import licences
import linux
import sbom
import shared_libraries
import windows

ROOT: Final = Path(__file__).resolve().parent.parent
DIST: Final = ROOT / "dist"
WORK: Final = DIST / ".work"
BUNDLE: Final = DIST / "lir-studio"
INTERNAL: Final = BUNDLE / "_internal"
RESOURCES: Final = ROOT / "resources"
MEGABYTE: Final = 1_000_000
GOALS: Final = {".deb": 260 * MEGABYTE, "installed": 900 * MEGABYTE}
"""Most bytes for the CPU build."""


class PackagingError(Exception):
    """Says what is missing to make a package."""


def check_torch(cuda: bool) -> None:
    """Holds the flavour asked for against the torch that is installed.

    Raises:
        PackagingError: it is the other one; says how to get the one that is needed.
    """
    import torch

    has_cuda = torch.version.cuda is not None
    if has_cuda and not cuda:
        raise PackagingError(
            "the installed torch is a CUDA build, which makes packages ten times as large; ask for it by --cuda, or: "
            "pip install --force-reinstall torch --index-url https://download.pytorch.org/whl/cpu"
        )
    if cuda and not has_cuda:
        raise PackagingError(
            "the installed torch cannot use CUDA; "
            "pip install --force-reinstall torch --index-url https://download.pytorch.org/whl/cu130"
        )


def prepare() -> None:
    """Writes what the spec takes in: icons, licences, and metadata that say the version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    WORK.mkdir(parents=True, exist_ok=True)
    icons.render(RESOURCES / "icons" / "lir-studio.svg", WORK / "icons")
    text = licences.third_party_licences(project["dependencies"])
    (WORK / "THIRD_PARTY_LICENSES.txt").write_text(text, encoding="utf-8")
    metadata = WORK / f"lir_studio-{project['version']}.dist-info"
    metadata.mkdir(exist_ok=True)
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: lir-studio\nVersion: {project['version']}\n", encoding="utf-8"
    )
    for name in ("lir", "lir-studio"):
        resource = windows.version_resource(project["version"], name)
        (WORK / f"{name}.version.txt").write_text(resource, encoding="utf-8")


def make_bundle() -> None:
    """Runs PyInstaller; the same source and versions give the same bytes."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller"), str(ROOT / "build/lir-studio.spec")]
    same = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(contents.source_date()), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(command, check=True, env={**os.environ, **same}, cwd=ROOT)
    if sys.platform == "linux":
        shared_libraries.remove_unneeded(INTERNAL)
        told = INTERNAL / "THIRD_PARTY_LICENSES.txt"
        text = licences.with_pages(told.read_text(encoding="utf-8"), shared_libraries.terms(INTERNAL))
        told.write_text(text, encoding="utf-8")
    contents.make_alike(BUNDLE)
    if sys.platform == "win32":
        windows.sign(BUNDLE / "lir.exe", BUNDLE / "lir-studio.exe")


def make_packages(version: str, cuda: bool, level: int) -> list[Path]:
    """Packs the bundle the ways of this system.

    Raises:
        PackagingError: a tool is missing.
    """
    if sys.platform == "win32":
        compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
        if not Path(compiler).exists():
            raise PackagingError("Inno Setup is missing: https://jrsoftware.org/isinfo.php")
        kinds = ";".join(f".{suffix}" for suffix in contents.suffixes())
        definitions = [f"/DVersion={version}", f"/DKinds={kinds}", f"/DSource={BUNDLE}", f"/DIcon={WORK / 'icons'}"]
        subprocess.run([compiler, *definitions, f"/O{DIST}", str(ROOT / "build" / "lir-studio.iss")], check=True)
        installer = DIST / f"lir-studio-{version}-setup.exe"
        windows.sign(installer)
        return [installer]
    if sys.platform == "darwin":
        image = DIST / f"lir-studio-{version}-{os.uname().machine}.dmg"
        subprocess.run(["sh", str(ROOT / "build/macos_dmg.sh"), str(DIST / "LIR Studio.app"), str(image)], check=True)
        return [image]
    made = []
    build = linux.Build(BUNDLE, RESOURCES, WORK, DIST, version)
    if shutil.which("dpkg-deb"):
        made += [linux.make_deb(build, part, level) for part in linux.parts(BUNDLE, version, cuda)]
    made.append(linux.make_tar(build, level))
    appimage = linux.make_appimage(build)
    return [*made, appimage] if appimage else made


def space(bundle: Path) -> Counter[str]:
    """Bytes that each part of a bundle takes: its top-level folders, a package and its ``.libs`` as one."""
    taken: Counter[str] = Counter()
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            inside = file.relative_to(bundle).parts
            inside = inside[1:] if inside[0] == "_internal" else inside
            name = inside[0].partition(".")[0] if len(inside) > 1 else "Python, system libraries, executables"
            taken[name] += file.stat().st_size
    return taken


def space_table(taken: Counter[str], packages: list[Path], cuda: bool) -> str:
    """What takes the space, largest first, and how the whole stands to the goals."""
    total = taken.total()
    small = sum(size for size in taken.values() if size < MEGABYTE)
    rows = [(name, size) for name, size in taken.most_common() if size >= MEGABYTE]
    lines = [f"{'what takes the space':40} {'MB':>7}"]
    lines += [f"{name:40} {size / MEGABYTE:7.1f}" for name, size in [*rows, ("everything smaller", small)]]
    lines.append(_against_goal("installed", total, None if cuda else GOALS["installed"]))
    lines += [
        _against_goal(path.name, path.stat().st_size, None if cuda else GOALS.get(path.suffix)) for path in packages
    ]
    return "\n".join(lines)


def _against_goal(name: str, size: int, goal: int | None) -> str:
    verdict = f"  goal {goal / MEGABYTE:.0f}: {'met' if size <= goal else 'MISSED'}" if goal else ""
    return f"{name:40} {size / MEGABYTE:7.1f}{verdict}"


def write_sums(packages: list[Path]) -> None:
    """SHA256SUMS beside the packages, as ``sha256sum --check`` reads it."""
    lines = []
    for path in packages:
        with path.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {path.name}\n")
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def main() -> int:
    """Makes the bundle, then the packages, then says what takes the space."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle-only", action="store_true", help="only the folder dist/lir-studio")
    parser.add_argument("--packages-only", action="store_true", help="pack the folder dist/lir-studio that is there")
    parser.add_argument("--cuda", action="store_true", help="with the CUDA build of torch, which must be installed")
    parser.add_argument("--level", type=int, default=6, help="of xz compression, 0 to 9 (default 6)")
    options = parser.parse_args()
    packages: list[Path] = []
    try:
        if not options.bundle_only:
            check_torch(options.cuda)
        prepare()
        if not options.packages_only:
            make_bundle()
        if not options.bundle_only:
            packages = make_packages(contents.version(ROOT), options.cuda, options.level)
            bills = sbom.write(
                packages,
                "lir-studio",
                contents.version(ROOT),
                distributions.requirements("lir-studio"),
                contents.source_date(),
                libraries=shared_libraries.packages(INTERNAL) if sys.platform == "linux" else None,
            )
            write_sums([*packages, *bills])
    except (
        PackagingError,
        linux.LinuxPackageError,
        shared_libraries.SharedLibraryError,
        OSError,
        subprocess.CalledProcessError,
    ) as error:
        print(f"package.py: {error}", file=sys.stderr)
        return 1
    print(space_table(space(BUNDLE), packages, options.cuda))
    return 0


if __name__ == "__main__":
    sys.exit(main())
