"""Takes the place of the general hook for torch, which collects all of its modules, headers and test programs."""

from __future__ import annotations

import sys
from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths

_TESTS = ("libtorchbind_test", "libjitbackend_test", "libbackend_with_compiler", "libaoti_custom_ops")

# torch reads the source of some of its own modules while it is imported (settings with comments, scripted functions).
module_collection_mode = "pyz+py"
warn_on_missing_hiddenimports = False
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]

binaries = [
    (source, folder)
    for source, folder in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not Path(source).name.startswith(_TESTS) and "test" not in Path(folder).parts
]
datas: list[tuple[str, str]] = []
if sys.platform != "win32":
    # torch refuses to be imported without it.
    binaries.append((str(Path(get_package_paths("torch")[1]) / "bin" / "torch_shm_manager"), "torch/bin"))

hiddenimports: list[str] = []
if sys.platform == "linux":
    from importlib.metadata import requires

    from _pyinstaller_hooks_contrib.utils import nvidia_cuda
    from packaging.requirements import Requirement

    wanted = [Requirement(text) for text in requires("torch") or []]
    names = [requirement.name for requirement in wanted if requirement.marker is None or requirement.marker.evaluate()]
    hiddenimports += nvidia_cuda.infer_hiddenimports_from_requirements(names)
