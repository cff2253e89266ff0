"""What the packages declare, what goes into them, and that the self-test finds what is broken."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

import contents
import desktop
import icons
import licences
import linux
import package
from lir_app import self_test
from lir_app.command_line.main import main
from lir_model import resources as resources_module
from lir_model.weights import catalogue

ROOT = Path(__file__).parent.parent


def part(*depends: str) -> linux.DebPart:
    return linux.DebPart("lir-studio", "In a line", lambda _: True, depends, True)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "lir-studio"
    internal = folder / "_internal"
    for name, size in {
        "torch/lib/libtorch_cpu.so": 3_000_000,
        "numpy.libs/blas.so": 2_000_000,
        "numpy/a.so": 10,
    }.items():
        (internal / name).parent.mkdir(parents=True, exist_ok=True)
        (internal / name).write_bytes(b"x" * size)
    (folder / "lir").write_bytes(b"x" * 500)
    return folder


def test_the_spec_is_python_that_compiles() -> None:
    compile((ROOT / "build" / "lir-studio.spec").read_text(encoding="utf-8"), "lir-studio.spec", "exec")


def test_the_desktop_entry_opens_photos_in_the_window() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read_string(desktop.entry())
    section = entry["Desktop Entry"]
    assert section["Exec"] == "lir-studio %F"
    assert section["Icon"] == "lir-studio"
    assert {"image/jpeg", "image/tiff", "image/x-adobe-dng"} <= set(section["MimeType"].rstrip(";").split(";"))


def test_the_software_centre_finds_the_window_by_its_desktop_entry() -> None:
    component = ElementTree.fromstring(desktop.metainfo("1.2.3"))
    assert component.findtext("launchable") == "lir-studio.desktop"
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == "1.2.3"


def test_the_deb_declares_what_it_needs_and_what_it_takes() -> None:
    text = linux.control(part("libc6 (>= 2.28)", "libegl1"), "1.2.3", "amd64", 2049)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line and line[0] != " ")
    assert fields["Depends"] == "libc6 (>= 2.28), libegl1"
    assert fields["Installed-Size"] == "3"
    assert fields["Version"] == "1.2.3"


@pytest.mark.slow
def test_dependencies_are_the_packages_of_libraries_that_are_not_brought_along(tmp_path: Path) -> None:
    shutil.copy(sys.executable, tmp_path / "program")
    found = linux.dependencies(tmp_path)
    assert any(name.startswith("libc6 (>= 2.") for name in found)
    assert "libegl1" in found


def test_nvidia_libraries_make_a_package_of_their_own() -> None:
    assert linux.of_cuda(Path("_internal/nvidia/cublas/lib/libcublas.so.12"))
    assert linux.of_cuda(Path("_internal/torch/lib/libtorch_cuda.so"))
    assert not linux.of_cuda(Path("_internal/torch/lib/libtorch_cpu.so"))


def test_a_package_and_its_libraries_are_one_row_of_the_table(bundle: Path) -> None:
    assert package.space(bundle) == Counter(
        {"torch": 3_000_000, "numpy": 2_000_010, "Python, system libraries, executables": 500}
    )


def test_the_table_says_when_a_goal_is_missed() -> None:
    table = package.space_table(Counter(torch=package.GOALS["installed"] + 1), [], cuda=False)
    assert table.splitlines()[-1].endswith("goal 900: MISSED")


@pytest.mark.slow
def test_every_codec_that_is_used_is_packed() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "lir_app").rglob("*.py")]
    used = {name for source in sources for name in re.findall(r"\bimagecodecs\.([a-z]\w+)", source)}
    code = f"import sys, imagecodecs\nfor name in {used}: getattr(imagecodecs, name)\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {name for name in loaded if name.startswith("imagecodecs._")} <= {
        *contents.HIDDEN,
        "imagecodecs._imagecodecs",
    }


def test_unused_qt_parts_stay_out_and_platform_plugins_stay_in() -> None:
    assert not contents.is_wanted("PySide6/Qt/translations/qt_de.qm")
    assert not contents.is_wanted("PySide6/translations/qtbase_ar.qm")
    assert contents.is_wanted("PySide6/Qt/translations/qtbase_de.qm")
    assert contents.is_wanted("PySide6/translations/qtbase_de.qm")
    assert not contents.is_wanted("PySide6/Qt/plugins/sqldrivers/libqsqlite.so")
    assert contents.is_wanted("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert contents.is_wanted("PySide6/Qt/plugins/platforms/libqwayland.so")


def test_the_bundle_tells_the_version_of_the_source_not_of_what_pip_installed_last(tmp_path: Path) -> None:
    own = dict(contents.datas(ROOT, tmp_path))
    (metadata,) = (Path(source) for source in own if source.endswith(".dist-info"))
    assert metadata.name == f"lir_studio-{contents.version(ROOT)}.dist-info"
    assert not contents.is_metadata_of_pip(f"{metadata.name}/METADATA", str(metadata / "METADATA"), tmp_path)
    old = "lir_studio-0.0.1.dist-info"
    assert contents.is_metadata_of_pip(f"{old}/METADATA", f"/venv/{old}/METADATA", tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_what_is_packed_has_the_date_of_the_source_and_the_usual_rights(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (bundle / "lir").chmod(0o700)
    (bundle / "_internal" / "numpy" / "a.so").chmod(0o600)
    (bundle / "link").symlink_to("lir")
    contents.make_alike(bundle)
    rights = {
        path.name: path.stat().st_mode & 0o777 for path in (bundle, bundle / "lir", bundle / "_internal/numpy/a.so")
    }
    assert rights == {"lir-studio": 0o755, "lir": 0o755, "a.so": 0o644}
    assert {path.lstat().st_mtime for path in [bundle, *bundle.rglob("*")]} == {1_700_000_000}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="it is a package of Linux")
@pytest.mark.usefixtures("qapp")  # icons are drawn by Qt, and windows of later tests need more than it would start
def test_the_tar_is_the_same_to_the_byte_each_time(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    work = tmp_path / "work"
    icons.render(ROOT / "resources" / "icons" / "lir-studio.svg", work / "icons")
    build = linux.Build(bundle, ROOT / "resources", work, tmp_path, "1.2.3")
    first = linux.make_tar(build, 0).read_bytes()
    for path in bundle.rglob("*"):
        os.utime(path, (1, 1))
    assert linux.make_tar(build, 0).read_bytes() == first


def test_the_licences_name_every_part_and_what_lgpl_asks_for() -> None:
    text = licences.third_party_licences(["PySide6-Essentials", "numpy"])
    assert "you may replace them" in text
    for name in ("PySide6_Essentials", "shiboken6", "numpy"):
        assert f"\n{name} " in text


def test_nothing_comes_along_that_is_installed_only_for_other_work_here() -> None:
    foreign = licences.foreign_modules(contents.requirements(ROOT))
    assert {"pytest", "PyInstaller", "yaml", "cyclonedx"} <= set(foreign)
    assert not {"torch", "numpy", "PIL", "PySide6", "shiboken6", "sympy", "lir_app", "lir_model"} & set(foreign)


@pytest.fixture
def own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "resources"
    shutil.copytree(resources_module.resources(), copy)
    for module in (catalogue, self_test):
        monkeypatch.setattr(module, "resources", lambda: copy)
    return copy


def keep_only(weights_file: str, folder: Path) -> Path:
    for path in (folder / "weights").glob("*.safetensors"):
        if path.name != weights_file:
            path.unlink()
    return folder / "weights" / weights_file


@pytest.mark.slow
def test_the_self_test_passes_from_source(own_resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep_only("denoise-fast.safetensors", own_resources)
    assert main(["self-test"]) == 0
    said = capsys.readouterr().out
    assert "denoise fast: sample noise.jpg from " in said
    assert said.endswith("Everything works.\n")


@pytest.mark.slow
def test_the_self_test_names_weights_that_are_broken(own_resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = keep_only("denoise-fast.safetensors", own_resources)
    broken.write_bytes(broken.read_bytes()[:1000])
    assert main(["self-test"]) == 1
    said = capsys.readouterr()
    assert f"lir: {broken}: is damaged, or no file of such weights" in said.err
    assert "Everything works" not in said.out


@pytest.mark.slow
def test_the_self_test_refuses_an_installation_without_weights(
    own_resources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_only("none", own_resources)
    assert main(["self-test"]) == 1
    assert "there are no weights" in capsys.readouterr().err
