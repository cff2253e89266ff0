"""What goes to PyPI: what is inside, that it is the same each time, and that it works where no source tree is."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import distributions

ROOT = Path(__file__).parent.parent

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all four."""
    folder = tmp_path_factory.mktemp("distributions")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        distributions.make(folder / "first", folder / "work")
    return folder / "first"


def only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


@pytest.mark.slow
def test_the_library_asks_for_neither_qt_nor_readers_of_photo_files() -> None:
    project = tomllib.loads(distributions.library_project())["project"]
    names = {Requirement(text).name for text in project["dependencies"]}
    assert names == {"torch", "numpy", "safetensors", "pillow"}
    assert project["version"] == PROJECT["version"]


@pytest.mark.slow
def test_the_wheel_of_the_program_holds_code_types_weights_samples_icon_and_licence(made: Path) -> None:
    names = set(zipfile.ZipFile(only(made, "lir_studio-*.whl")).namelist())
    data = {f"lir_model/{path.relative_to(ROOT)}" for path in (ROOT / "resources").rglob("*") if path.is_file()}
    code = {
        str(path.relative_to(ROOT)) for package in distributions.PACKAGES for path in (ROOT / package).rglob("*.py")
    }
    metadata = f"lir_studio-{PROJECT['version']}.dist-info"
    assert data | code | {"lir_model/py.typed", f"{metadata}/licenses/LICENSE"} <= names
    assert {name.partition("/")[0] for name in names} == {*distributions.PACKAGES, metadata}


@pytest.mark.slow
def test_the_wheel_of_the_library_holds_no_part_of_the_program(made: Path) -> None:
    names = set(zipfile.ZipFile(only(made, "lir_model-*.whl")).namelist())
    weights = {f"lir_model/resources/weights/{path.name}" for path in (ROOT / "resources" / "weights").iterdir()}
    metadata = f"lir_model-{PROJECT['version']}.dist-info"
    assert weights | {"lir_model/py.typed", f"{metadata}/licenses/LICENSE"} <= names
    assert {name.partition("/")[0] for name in names} == {"lir_model", metadata}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lir_studio", "lir_model"])
def test_what_is_built_from_the_source_distribution_is_the_same_to_the_byte(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    packed = only(made, f"{name}-*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(tmp_path, filter="data")
    tree = tmp_path / packed.name.removesuffix(".tar.gz")
    for path in tree.rglob("*"):
        os.utime(path, (1, 1))
    for again in distributions.build(tree, tmp_path / "again"):
        assert again.read_bytes() == (made / again.name).read_bytes(), again.name


def installed(wheel: Path, target: Path) -> dict[str, str]:
    """The environment of a Python that finds the wheel's packages, installed into a folder, before all others."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*command, str(wheel)], check=True)
    return {**os.environ, "PYTHONPATH": str(target)}


@pytest.mark.slow
def test_the_program_restores_a_sample_from_its_wheel(made: Path, tmp_path: Path) -> None:
    environment = installed(only(made, "lir_studio-*.whl"), tmp_path / "site")
    samples = tmp_path / "site" / "lir_model" / "resources" / "samples"

    def lir(*arguments: str) -> str:
        command = [sys.executable, "-m", "lir_app.command_line.main", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True).stdout

    assert lir("--version") == f"lir-studio {PROJECT['version']}\n"
    lir("restore", str(samples / "noise.jpg"), "--task", "denoise", "--output", "out")
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".jpg"]


@pytest.mark.slow
def test_the_library_restores_from_its_wheel_where_qt_and_readers_of_photo_files_are_not(
    made: Path, tmp_path: Path
) -> None:
    environment = installed(only(made, "lir_model-*.whl"), tmp_path / "site")
    code = (
        "import sys\n"
        "for name in ('PySide6', 'qtawesome', 'lir_app', 'rawpy', 'pi_heif', 'imagecodecs', 'tifffile'):\n"
        "    sys.modules[name] = None\n"
        "import numpy, lir_model\n"
        "with lir_model.Restorer('denoise', device='cpu') as restore:\n"
        "    print(restore(numpy.zeros((40, 50, 3), numpy.uint8)).shape, lir_model.__file__)\n"
    )
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True).stdout
    assert said == f"(40, 50, 3) {tmp_path / 'site' / 'lir_model' / '__init__.py'}\n"
