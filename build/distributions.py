"""Makes what goes to PyPI, into dist/: wheel and source distribution of lir-studio, and the same of lir-model.

lir-studio is the whole program and holds both packages. lir-model is the library alone, for programs that want neither
Qt nor photo files: its project file is derived from pyproject.toml, so that nothing is said twice.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import contents
import sbom

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGES: Final = ("lir_model", "lir_app")
SUMMARY: Final = "Takes noise, rain, haze and blur out of pictures: the library of LIR Studio, for arrays and tensors"


def imported_distributions(folder: Path) -> set[str]:
    """The distributions, by canonical name, whose modules the Python files of a folder import."""
    modules = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                modules.add((node.module or "").partition(".")[0])
    known = packages_distributions()
    others = modules - set(sys.stdlib_module_names) - set(PACKAGES)
    return {canonicalize_name(name) for module in others for name in known[module]}


def requirements(name: str) -> list[str]:
    """What lir-studio or lir-model needs, as in pyproject.toml."""
    everything: list[str] = _project()["dependencies"]
    if name == "lir-studio":
        return everything
    imported = imported_distributions(ROOT / "lir_model")
    return [text for text in everything if canonicalize_name(Requirement(text).name) in imported]


def library_project() -> str:
    """The pyproject.toml of lir-model."""
    project = _project()
    same = ("version", "license", "license-files", "requires-python", "keywords", "classifiers")
    values = {
        "name": "lir-model",
        "description": SUMMARY,
        "readme": "README.md",
        **{key: project[key] for key in same},
        "dependencies": requirements("lir-model"),
    }
    lines = [
        "[build-system]",
        'requires = ["hatchling>=1.27,<2"]',
        'build-backend = "hatchling.build"',
        "",
        "[project]",
    ]
    lines += [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    authors = ", ".join(f"{{ name = {json.dumps(author['name'])} }}" for author in project["authors"])
    lines += [f"authors = [{authors}]", ""]
    lines += ["[tool.hatch.build.targets.sdist]", 'exclude = ["/PKG-INFO"]', ""]
    return "\n".join([*lines, "[tool.hatch.build.targets.wheel]", 'packages = ["lir_model"]', ""])


def library_tree(target: Path) -> None:
    """Lays out the source tree of lir-model: package, weights, licence and readme."""
    package = ROOT / "lir_model"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(package, target / "lir_model", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources" / "weights", target / "lir_model" / "resources" / "weights")
    shutil.copy(ROOT / "LICENSE", target)
    shutil.copy(ROOT / "docs" / "library.md", target / "README.md")
    (target / "pyproject.toml").write_text(library_project(), encoding="utf-8")


def _project() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def build(tree: Path, target: Path) -> list[Path]:
    """Builds wheel and source distribution of a tree; the same source gives the same bytes."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(target), "--target", "sdist"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(contents.source_date())}
    before = set(target.glob("*"))
    subprocess.run([*command, "--target", "wheel"], cwd=tree, check=True, env=environment, stdout=subprocess.DEVNULL)
    return sorted(set(target.glob("*")) - before)


def make(target: Path, work: Path) -> list[Path]:
    """Makes all four.

    Args:
        target: gets them; what is there of the same names is replaced.
        work: for what is needed only meanwhile.
    """
    target.mkdir(parents=True, exist_ok=True)
    for pattern in ("lir_studio-*", "lir_model-*"):
        for old in target.glob(pattern):
            old.unlink()
    library_tree(work / "lir-model")
    return [*build(ROOT, target), *build(work / "lir-model", target)]


def main() -> None:
    """Makes all four, each with its bill of materials, and says where they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder (default: dist)")
    options = parser.parse_args()
    made = make(options.output.resolve(), ROOT / "dist" / ".work")
    for name in ("lir-studio", "lir-model"):
        mine = [path for path in made if path.name.startswith(name.replace("-", "_"))]
        sbom.write(mine, name, contents.version(ROOT), requirements(name), contents.source_date())
    for path in made:
        print(f"{path} {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
