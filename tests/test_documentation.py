"""What the documentation says can be done, can be done."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import sys
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
import pytest
from PIL import Image

import generated
import lir_model
from lir_app.command_line.main import main, parser
from lir_app.photo.decoding.faults import LARGEST
from lir_model.resources import resources
from tests.app.photo.pictures import dng

ROOT = Path(__file__).parent.parent
PAGES = {
    path.name: path for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
}
RUN = ("README.md", "tutorial.md", "batch.md", "raw.md", "handbuch.md")
"""Pages whose commands are run; those of the others need weights or hours, and must only be understood."""
LONG = ("train", "bench", "self-test", "import-weights")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGES[page].read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def commands(page: str) -> list[list[str]]:
    """The arguments of each ``lir`` command, in the order of the page."""
    lines = [line for block in blocks(page, "sh") for line in block.replace("\\\n", " ").splitlines()]
    parts = [part.strip() for line in lines for part in line.partition(" #")[0].split(";")]
    return [shlex.split(part)[1:] for part in parts if part.startswith("lir ")]


@pytest.mark.parametrize("page", PAGES)
def test_what_is_installed_is_a_file_that_is_there_not_a_name_in_an_index(page: str) -> None:
    text = PAGES[page].read_text(encoding="utf-8")
    assert re.findall(r"(?:pip|pipx|uv tool|uv) install lir[-_](?:studio|model)(?![-_]*[-*…\d.])", text) == []


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)])
def test_the_command_line_understands_every_command(page: str) -> None:
    for arguments in commands(page):
        parser().parse_args(arguments)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the photos that the pages speak of, all of them small."""
    monkeypatch.chdir(tmp_path)
    samples = resources() / "samples"
    photo = Image.open(samples / "clean" / "noise.jpg").convert("RGB").crop((300, 200, 396, 264))
    for name in ("clean.jpg", "photo.jpg", "developed.tif", "holiday/1.jpg", "holiday/2.png", "night.tif"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        photo.save(name)
    for name in ("noise.jpg", "rain.jpg", "haze.jpg", "blur.jpg"):
        Image.open(samples / name).crop((300, 200, 428, 296)).save(name)
    for folder in ("degraded", "clean"):
        (tmp_path / folder).mkdir()
        photo.save(f"{folder}/1.png")
    dng(tmp_path / "night.dng", np.random.default_rng(0).random((64, 96, 3)))
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("page", RUN)
def test_every_command_of_a_page_does_its_work(page: str, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands(page)
    for arguments in commands(page):
        if arguments[0] not in LONG:
            assert main(arguments) == 0, (shlex.join(arguments), capsys.readouterr().err)
    assert any(path.is_file() for path in desk.rglob("*-de*"))


@pytest.mark.slow
@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "python")])
def test_the_python_of_a_page_runs_from_top_to_bottom(page: str) -> None:
    names: dict[str, Any] = {"noisy": np.zeros((40, 50, 3), np.uint8)} if page == "README.md" else {}
    for number, block in enumerate(blocks(page, "python")):
        exec(compile(block, f"{page}, block {number}", "exec"), names)


@pytest.mark.slow
@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("told", [["restore", "--task", "denoise"], ["restore", "--task", "auto"], ["suggest"]])
def test_the_reference_names_every_key_of_a_line_of_json(told: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("torn.jpg").write_bytes(b"torn")
    main([told[0], "noise.jpg", "torn.jpg", "none.jpg", *told[1:], "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) > 1
    page = generated.command_line()
    for line in lines:
        for key in line:
            assert f"`{key}`" in page
        assert f"`{line.get('status', 'done')}`" in page


def test_the_page_of_questions_says_how_large_photos_may_be() -> None:
    assert f"Up to {LARGEST // 10**6} megapixels" in PAGES["questions.md"].read_text(encoding="utf-8")


def test_every_picture_of_the_pages_is_there_and_every_picture_is_on_a_page() -> None:
    named = {
        (PAGES[page].parent / target).resolve()
        for page in PAGES
        for target in re.findall(r"!\[[^]]*]\(([^)]+)\)", PAGES[page].read_text(encoding="utf-8"))
    }
    assert all(path.is_file() for path in named)
    assert set((ROOT / "docs" / "pictures").iterdir()) <= named


def test_every_picture_of_the_pages_says_what_is_to_be_seen() -> None:
    for page, path in PAGES.items():
        assert "![](" not in path.read_text(encoding="utf-8"), page


@pytest.mark.slow
def test_the_site_is_built_without_a_dead_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    build(load_config(str(ROOT / "mkdocs.yml"), strict=True, site_dir=str(tmp_path)))
    told = (tmp_path / "command-line" / "index.html").read_text(encoding="utf-8")
    assert all(f"lir {name}" in told for name in ("restore", "evaluate", "train", "bench"))
    reference = (tmp_path / "library-reference" / "index.html").read_text(encoding="utf-8")
    assert "Restores a picture, or each picture of a batch." in reference
    assert "https://" not in "".join(re.findall(r'<(?:link|script)[^>]+(?:href|src)="([^"]+)"', reference))


def test_the_reference_of_the_library_has_every_public_name() -> None:
    assert sorted(name for names in generated.LIBRARY.values() for name in names) == sorted(lir_model.__all__)


def test_the_readme_is_one_screen() -> None:
    assert len(PAGES["README.md"].read_text(encoding="utf-8").splitlines()) <= 60


def test_contributing_names_every_tool_that_can_be_run() -> None:
    tools = {path.name for path in (ROOT / "build" / "tools").glob("*.py") if "__main__" in path.read_text("utf-8")}
    told = PAGES["CONTRIBUTING.md"].read_text(encoding="utf-8").partition("## Tools")[2]
    assert set(re.findall(r"`(\w+\.py)`", told)) == tools


TOPS = ("lir_model", "lir_app", "build", "tests", "resources", "docs")
TO_BE_ADDED = {"lir_model/degrade/snow.py", "runs/desnow-fast/", "photos/"}
"""What CONTRIBUTING has its reader make."""
PACKAGES = [path for top in TOPS for path in (ROOT / top).rglob("__init__.py")]


def is_there(name: str) -> bool:
    return (ROOT / name).exists() or any(found for top in TOPS for found in (ROOT / top).rglob(name.rstrip("/")))


@pytest.mark.parametrize("page", ["architecture.md", "CONTRIBUTING.md", "training.md"])
def test_pages_name_files_and_folders_that_are_there(page: str) -> None:
    names = set(re.findall(r"`([\w/.-]+(?:\.py|/))`", PAGES[page].read_text(encoding="utf-8")))
    assert [name for name in names - TO_BE_ADDED if not is_there(name)] == []


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: str(path.parent.relative_to(ROOT)))
def test_a_package_that_tells_what_is_in_it_names_modules_that_are_there(package: Path) -> None:
    told = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or ""
    names = set(re.findall(r"``([a-z]\w*)(?:\.py)?``", told))
    inside = {path.stem for path in package.parent.iterdir()}
    if names & inside:
        assert names <= inside


def test_the_page_of_questions_names_every_folder_that_the_program_writes_to_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    used = {
        found
        for path in (ROOT / "lir_app").rglob("*.py")
        for found in re.findall(
            r"platformdirs\.(user_\w+)\(.*?\)(?: / \"(\w[\w.]*)\")?", path.read_text(encoding="utf-8")
        )
    }
    assert used
    column = {"linux": 2, "darwin": 3, "win32": 4}[sys.platform]
    rows = [
        line.split("|") for line in PAGES["questions.md"].read_text(encoding="utf-8").splitlines() if line[:1] == "|"
    ]
    told = " ".join(row[column] for row in rows)
    for function, inside in used:
        folder = Path(getattr(platformdirs, function)("lir-studio", appauthor=False), inside)
        home, short = (Path(os.environ["LOCALAPPDATA"]), "%LOCALAPPDATA%") if os.name == "nt" else (Path.home(), "~")
        assert f"`{Path(short, folder.relative_to(home))}" in told
