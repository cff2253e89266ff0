"""Linux packages of the bundle: .deb, .tar.xz, AppImage."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import contents
import desktop
import shared_libraries

_EXTRA_DEPENDENCIES: Final = (
    "libegl1",
    "libgl1",
    "xkb-data",
    "fontconfig",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)
"""Libraries and data that the program opens by name while it runs, so that no binary declares them."""


class LinuxPackageError(Exception):
    """Says what keeps a package from being made."""


@dataclass(frozen=True)
class Build:
    """What packages are made of, and where.

    Attributes:
        bundle: the folder that PyInstaller made.
        resources: of the source tree.
        work: for what is needed only meanwhile; holds the drawn icons already.
        target: gets the packages.
        version: of LIR Studio.
    """

    bundle: Path
    resources: Path
    work: Path
    target: Path
    version: str


@dataclass(frozen=True)
class DebPart:
    """One .deb of those that a bundle is split into.

    Attributes:
        name: of the package.
        summary: in one line.
        holds: whether a file of the bundle, relative to it, goes into this part.
        depends: packages it needs.
        desktop: whether it also takes the commands, desktop entry, icons and documentation.
    """

    name: str
    summary: str
    holds: Callable[[Path], bool]
    depends: tuple[str, ...]
    desktop: bool


def parts(bundle: Path, version: str, cuda: bool) -> list[DebPart]:
    """One .deb; for CUDA a second one with NVIDIA's libraries, which change seldom and are too large for one file."""
    needs = dependencies(bundle)
    summary = "Takes noise, rain, haze and blur out of photographs"
    if not cuda:
        return [DebPart("lir-studio", summary, lambda _: True, needs, True)]
    return [
        DebPart(
            "lir-studio-cuda",
            f"{summary} (NVIDIA GPUs)",
            lambda file: not of_cuda(file),
            (*needs, f"lir-studio-cuda-libraries (= {version})"),
            True,
        ),
        DebPart("lir-studio-cuda-libraries", "NVIDIA's libraries for LIR Studio", of_cuda, ("libc6",), False),
    ]


def of_cuda(file: Path) -> bool:
    """Whether a file of the bundle is there only for NVIDIA GPUs."""
    return (
        "nvidia" in file.parts or "triton" in file.parts or file.name.startswith(("libtorch_cuda", "libcud", "libnccl"))
    )


def make_deb(build: Build, part: DebPart, level: int) -> Path:
    """Builds a .deb by ``dpkg-deb`` and returns it."""
    tree = build.work / part.name
    shutil.rmtree(tree, ignore_errors=True)
    application = tree / "usr" / "lib" / "lir-studio"
    for file in sorted(build.bundle.rglob("*")):
        inside = file.relative_to(build.bundle)
        if (file.is_file() or file.is_symlink()) and part.holds(inside):
            link(file, application / inside)
    if part.desktop:
        (tree / "usr" / "bin").mkdir(parents=True)
        for command in ("lir", "lir-studio"):
            (tree / "usr" / "bin" / command).symlink_to(f"../lib/lir-studio/{command}")
        desktop.write(tree / "usr" / "share", build.work / "icons", build.resources, build.version)
    documents = tree / "usr" / "share" / "doc" / part.name
    documents.mkdir(parents=True)
    shutil.copy(build.bundle / "_internal" / "LICENSE", documents / "copyright")
    shutil.copy(build.bundle / "_internal" / "THIRD_PARTY_LICENSES.txt", documents)
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(part, build.version, architecture(), size), encoding="utf-8")
    contents.make_alike(tree)
    deb = build.target / f"{part.name}_{build.version}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(tree), str(deb)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(contents.source_date())},
    )
    return deb


def architecture() -> str:
    """As Debian names it."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)


def control(part: DebPart, version: str, machine: str, size: int) -> str:
    """The control file of a .deb, its installed size given in bytes."""
    other = "lir-studio" if part.name == "lir-studio-cuda" else "lir-studio-cuda"
    fields = {
        "Package": part.name,
        "Version": version,
        "Architecture": machine,
        "Maintainer": "The LIR Studio authors <lir-studio@localhost>",
        "Installed-Size": str((size + 1023) // 1024),
        "Depends": ", ".join(part.depends),
        "Section": "graphics",
        "Priority": "optional",
        "Description": f"{part.summary}\n"
        " LIR Studio restores degraded photographs with a small neural network, on your own\n"
        " machine: nothing is ever sent anywhere. With the window lir-studio and the command lir.",
    }
    if part.desktop:
        fields["Conflicts"] = other
    return "".join(f"{key}: {value}\n" for key, value in fields.items())


def make_tar(build: Build, level: int) -> Path:
    """Packs the bundle with its desktop files into a .tar.xz that works wherever it is unpacked."""
    name = f"lir-studio-{build.version}-linux-{os.uname().machine}"
    share = build.work / "share"
    shutil.rmtree(share, ignore_errors=True)
    desktop.write(share, build.work / "icons", build.resources, build.version)
    packed = build.target / f"{name}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=level) as archive:  # type: ignore[call-overload]
        archive.add(build.bundle, name, filter=_anonymous)
        archive.add(share, f"{name}/share", filter=_anonymous)
    return packed


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without what tells who packed it and when."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = contents.source_date()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def make_appimage(build: Build) -> Path | None:
    """An AppImage, or None where ``appimagetool`` is not installed."""
    tool = shutil.which("appimagetool")
    if tool is None:
        return None
    tree = build.work / "AppDir"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(build.bundle, tree / "usr" / "lib" / "lir-studio", symlinks=True, copy_function=link)
    desktop.write(tree / "usr" / "share", build.work / "icons", build.resources, build.version)
    (tree / "AppRun").symlink_to("usr/lib/lir-studio/lir-studio")
    shutil.copy(tree / "usr/share/applications/lir-studio.desktop", tree)
    shutil.copy(build.resources / "icons" / "lir-studio.svg", tree)
    packed = build.target / f"LIR_Studio-{build.version}-{os.uname().machine}.AppImage"
    contents.make_alike(tree)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(contents.source_date())}
    subprocess.run([tool, str(tree), str(packed)], check=True, env=environment)
    return packed


def link(source: str | Path, target: str | Path) -> None:
    """Copies a file without taking space, where the file system can."""
    target = Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    os.link(source, target, follow_symlinks=False)


def dependencies(bundle: Path) -> tuple[str, ...]:
    """The Debian packages that the binaries of a bundle need and do not bring along.

    Raises:
        LinuxPackageError: a library is in neither the bundle nor any package installed here.
    """
    needed, glibc = shared_libraries.needs(shared_libraries.binaries(bundle))
    places = shared_libraries.places()
    found = {f"libc6 (>= {'.'.join(map(str, glibc))})", *_EXTRA_DEPENDENCIES}
    for library in sorted(needed - {file.name for file in bundle.rglob("*")}):
        if library not in places:
            raise LinuxPackageError(f"{library}: some part of the bundle needs it, and it is not installed here")
        package = shared_libraries.package_of(places[library])
        if package != "libc6":
            found.add(package)
    return tuple(sorted(found))
