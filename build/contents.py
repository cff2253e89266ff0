"""What goes into the packages, and what is left out of them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, Final

from lir_app.language import NAMES
from lir_app.photo.formats import FORMATS, readable_suffixes

IDENTIFIER: Final = "org.lirstudio.LIRStudio"
NAME: Final = "LIR Studio"
SUMMARY: Final = "Takes noise, rain, haze and blur out of photographs"
AUTHORS: Final = "The LIR Studio authors"

HIDDEN: Final = [
    *(
        f"imagecodecs._{codec}"
        for codec in (
            *("shared", "shared_cython", "imcd", "cms", "png", "avif", "webp", "zlib", "deflate", "lzma", "zstd"),
            *("lerc", "jpeg8", "ljpeg", "jpegsof3", "jpeg2k", "jpegxl", "jpegxr", "ccitt", "pixarlog", "tiff"),
        )
    ),
    "PySide6.QtSvg",
]
"""Modules that are imported by name at run time: the codecs that photo files meet, and the SVG plug-ins' library."""

EXCLUDED_MODULES: Final = [
    # What the window has no use for.
    *(f"PySide6.Qt{name}" for name in ("Qml", "Quick", "OpenGL", "OpenGLWidgets", "Sql", "Test", "PrintSupport")),
    *("tkinter", "setuptools", "curses", "networkx", "jinja2", "fsspec.implementations", "pydoc_data", "lib2to3"),
    "readline",  # nobody types into the program, and its library is under the GPL
    *("qtpy.QtQuick", "qtpy.QtQml", "numpy.f2py", "tifffile.gui"),
    # Parts of torch that neither restoring nor training reaches.
    "torch.utils.tensorboard",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch._inductor.codegen",
    "torch._inductor.kernel",
    "torch._inductor.fx_passes",
    "torch.distributed.elastic",
    "torch.distributed.pipelining",
    "torch.distributed.benchmarks",
    "torch.onnx._internal",
    "torch.ao.pruning",
    "torchgen.dest",
    "torchgen.static_runtime",
]

_UNWANTED: Final = re.compile(
    rf"""
    (^|/)PySide6/(Qt/)?translations/(?!qtbase_({"|".join(NAMES)})\.)
    |(^|/)PySide6/Qt/(qml|resources|metatypes|libexec|modules)/
    |(^|/)PySide6/qml/
    |/plugins/(designer|egldeviceintegrations|generic|networkinformation|printsupport|qmllint|qmltooling|sqldrivers|tls
        |vectorimageformats|wayland-graphics-integration-server)/
    |/plugins/platforms/lib(qeglfs|qlinuxfb|qminimalegl|qvkkhrdisplay|qvnc)\.
    |/plugins/platforminputcontexts/libqtvirtualkeyboardplugin
    |/plugins/imageformats/(lib)?q(pdf|gif|tga|wbmp|icns|tiff|webp|jpeg)\.
    |libQt6(Qml|Quick|Sql|Test|Pdf|VirtualKeyboard|EglF[sS]|Designer|Labs|Lottie|ShaderTools|WaylandCompositor)
    |platformthemes/libqgtk3
    |\.(h|hpp|cuh|pyi|pxd|pyx|cmake|a|lib)$
    """,
    re.VERBOSE,
)


def is_wanted(target: str) -> bool:
    """Whether a collected file, named by its place in the bundle, belongs there."""
    return not _UNWANTED.search(PurePosixPath(target.replace("\\", "/")).as_posix())


def is_metadata_of_pip(target: str, source: str, work: Path) -> bool:
    """Whether a file is what pip wrote down of LIR Studio here: the version installed last, and paths of this machine.

    PyInstaller finds it because the program asks for its version; ``package.py`` writes metadata of its own.
    """
    return target.startswith("lir_studio-") and not Path(source).is_relative_to(work)


def version(root: Path) -> str:
    """The version of LIR Studio in a source tree."""
    found: str = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return found


def requirements(root: Path) -> list[str]:
    """What LIR Studio needs, in a source tree."""
    found: list[str] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    return found


def datas(root: Path, work: Path) -> list[tuple[str, str]]:
    """Data files and folders with the folders they go to, for PyInstaller."""
    metadata = work / f"lir_studio-{version(root)}.dist-info"
    return [
        (str(root / "resources"), "lir_model/resources"),
        (str(metadata), metadata.name),
        (str(work / "THIRD_PARTY_LICENSES.txt"), "."),
        (str(root / "LICENSE"), "."),
    ]


def executable_icon(work: Path) -> str | None:
    """The icon file for executables on this system, if it puts icons there."""
    suffix = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    return str(work / "icons" / f"lir-studio.{suffix}") if suffix else None


def mac_properties() -> dict[str, Any]:
    """What macOS wants to know of the app: the documents it opens, and that it is sharp on dense screens."""
    return {
        "CFBundleDisplayName": NAME,
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Photo",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [kind for row in FORMATS.values() for kind in row.mac_types],
            }
        ],
    }


def source_date() -> int:
    """Seconds since 1970 at the newest commit, or what SOURCE_DATE_EPOCH says: the same source gives the same package.

    Outside a repository it is the day on which the changelog says that this version was released.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    root = Path(__file__).resolve().parent.parent
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode == 0:
        return int(answer.stdout)
    return int(datetime.fromisoformat(releases()[0][1]).replace(tzinfo=UTC).timestamp())


def releases() -> list[tuple[str, str]]:
    """The versions that the changelog tells of, with their days, newest first."""
    text = (Path(__file__).resolve().parent.parent / "CHANGELOG.md").read_text(encoding="utf-8")
    return re.findall(r"^## \[([\d.]+)] - ([\d-]+)$", text, re.MULTILINE)


def repository() -> str | None:
    """OWNER/NAME on GitHub, where its workflow tells; else None."""
    return os.environ.get("GITHUB_REPOSITORY") or None


def home_page(repository: str) -> str:
    """The page of a repository."""
    return f"https://github.com/{repository}"


def make_alike(folder: Path) -> None:
    """Gives all that lies in a folder the date of the source and the usual rights, so that packed it is the same."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        if os.utime in os.supports_follow_symlinks or not path.is_symlink():
            os.utime(path, (source_date(), source_date()), follow_symlinks=False)


def release_date() -> str:
    """The day of ``source_date`` in UTC, as YYYY-MM-DD."""
    return datetime.fromtimestamp(source_date(), UTC).date().isoformat()


def suffixes() -> list[str]:
    """Suffixes of the photo files that can be opened, without the dot, for systems that go by them."""
    return sorted(suffix.removeprefix(".") for suffix in readable_suffixes())


def media_types() -> list[str]:
    """What "Open with" offers LIR Studio for, as freedesktop's shared MIME database names it."""
    return [kind for row in FORMATS.values() for kind in row.media_types]
