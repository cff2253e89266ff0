"""What the command line refuses, before any work and in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from lir_app.command_line.main import main


def restore(*arguments: object) -> int:
    return main(["restore", *map(str, arguments)])


def test_a_mask_in_colour_is_refused(noisy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("RGB", (10, 10), (255, 0, 0)).save(tmp_path / "mask.png")
    with pytest.raises(SystemExit):
        restore(noisy, "--task", "denoise", "--mask", tmp_path / "mask.png")
    assert "in colour" in capsys.readouterr().err


def test_a_recipe_that_is_not_understood_is_refused_with_its_name(
    noisy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "later.lir.json"
    recipe.write_text('{"lir_recipe": 9, "steps": []}')
    with pytest.raises(SystemExit):
        restore(noisy, "--recipe", recipe)
    told = capsys.readouterr().err
    assert "later.lir.json" in told
    assert "version 9" in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["--task", "sharpen"],
        ["--task", "denoise:200"],
        ["--task", "denoise", "--name", "{nothing}"],
        ["--task", "denoise", "--quality", "0"],
        ["--task", "denoise", "-o", "out.xyz"],
        ["--task", "denoise", "-o", "out.png", "--format", "jpeg"],
        ["--task", "denoise", "-o", "out.png", "--quality", "80"],
        ["--task", "denoise", "--format", "tiff", "--quality", "80"],
        [],
    ],
)
def test_wrong_usage_ends_with_2(noisy: Path, arguments: list[str]) -> None:
    try:
        code = restore(noisy, *arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    assert code == 2


def test_a_quality_for_photos_that_stay_without_loss_is_not_dropped_without_a_word(
    noisy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.jpg", "b.tif"):
        Image.new("L", (8, 8)).save(noisy.with_name(name))
    for more, told in (([], 1), (["--quality", "80"], 1), (["--quality", "80", "--format", "webp"], 0)):
        assert restore(noisy.parent, "--task", "denoise:0", *more) == 0
        lines = [line for line in capsys.readouterr().err.splitlines() if "--quality" in line]
        assert (
            lines
            == ["--quality goes with JPEG, WebP, AVIF; 2 of the photos are written without loss"][: told * len(more)]
        )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--task", "denoise", "--device", "cuda:77"],
        ["--task", "denoise", "--weights", "none.safetensors"],
        ["--task", "auto", "--task", "denoise"],
        ["--task", "denoise", "-o", "out.xyz"],
    ],
)
def test_with_json_what_ends_the_command_is_an_object_too(
    noisy: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert restore(noisy, *arguments, "--json") in {1, 2}
    told = capsys.readouterr()
    (found,) = [json.loads(line) for line in told.out.splitlines()]
    assert told.err == f"lir: {found['error']}\n"


@pytest.mark.parametrize("command", [["restore", "--task", "denoise"], ["suggest"]])
def test_with_json_a_folder_without_photos_is_an_object_too(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, str(tmp_path), "--json"]) == 2
    assert str(tmp_path) in json.loads(capsys.readouterr().out)["error"]


@pytest.mark.parametrize("option", ["--recipe", "--mask"])
def test_a_file_that_is_refused_is_told_in_one_line(
    noisy: Path, tmp_path: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    task = [] if option == "--recipe" else ["--task", "denoise"]
    with pytest.raises(SystemExit):
        restore(noisy, *task, option, tmp_path / "none")
    (line,) = capsys.readouterr().err.splitlines()
    assert str(tmp_path / "none") in line


@pytest.mark.parametrize(
    "arguments",
    [["restore", ""], ["restore", "a.jpg", "-o", ""], ["restore", "a.jpg", "--weights", ""], ["suggest", ""]],
)
def test_an_empty_name_does_not_stand_for_the_folder_one_is_in(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """It is what a variable of a shell gives that is not set."""
    with pytest.raises(SystemExit):
        main([*arguments, *(["--task", "denoise"] if arguments[0] == "restore" else [])])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("the name is empty")


@pytest.mark.parametrize("option", ["--recipe", "--mask", "-o", "--weights"])
def test_of_two_files_for_one_option_none_is_dropped_without_a_word(
    tmp_path: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.lir.json").write_text('{"lir_recipe": 1, "steps": [{"task": "denoise"}]}')
    Image.new("L", (8, 8)).save(tmp_path / "a.png")
    file = tmp_path / ("a.lir.json" if option == "--recipe" else "a.png")
    with pytest.raises(SystemExit):
        restore("a.jpg", option, file, option, file, *([] if option == "--recipe" else ["--task", "denoise"]))
    (line,) = capsys.readouterr().err.splitlines()
    assert option in line
    assert line.endswith("given twice")


@pytest.mark.parametrize("arguments", [["-"], ["a.jpg", "-o", "-"]])
def test_a_dash_which_stands_for_a_pipe_elsewhere_is_refused_with_what_it_is_here(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        restore(*arguments, "--task", "denoise")
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("nothing is read from or written to a pipe; ./- is a file of that name")


@pytest.mark.parametrize(
    ("arguments", "command"), [([], "lir"), (["restore"], "lir restore"), (["restore", "--fast"], "lir restore")]
)
def test_where_arguments_are_missing_or_unknown_the_help_is_named(
    arguments: list[str], command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    error, help_ = capsys.readouterr().err.splitlines()
    assert error.startswith(f"{command}: error:")
    assert help_.startswith(f"{command} --help")


def test_an_unknown_argument_is_told_by_the_command_that_does_not_know_it(
    noisy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        restore(noisy, "--task", "denoise", "--fast")
    error, help_ = capsys.readouterr().err.splitlines()
    assert error == "lir restore: error: unrecognized arguments: --fast"
    assert help_.startswith("lir restore --help")


@pytest.mark.parametrize("command", [["evaluate", "{}", "{}", "--task", "denoise"], ["train", "--data", "{}"]])
def test_a_folder_that_is_not_there_is_told_as_such(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [argument.format(tmp_path / "none") for argument in command]
    train = ["--task", "denoise", "--minutes", "1"] if command[0] == "train" else []
    assert main([*arguments, *train]) == 1
    assert f"{tmp_path / 'none'}: there is no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["degrade", "a.png", "--kind", "noise", "--level", "nan", "-o", "b.png"],
        ["degrade", "a.png", "--kind", "noise", "--level", "101", "-o", "b.png"],
        ["degrade", "a.png", "--kind", "rain", "--white", "10", "-o", "b.png"],
        ["degrade", "a.png", "--kind", "rain", "-o", "b.gif"],
        ["degrade", "a.png", "--kind", "rain", "--seed", "-1", "-o", "b.png"],
        ["bench", "--megapixels", "0"],
        ["bench", "--megapixels", "-1"],
        ["train", "--task", "denoise", "--data", ".", "--minutes", "nan"],
        ["train", "--task", "denoise", "--data", ".", "--minutes", "0"],
        ["train", "--task", "denoise", "--data", ".", "--minutes", "1", "--batch", "0"],
        ["import-weights", "a.pth", "--task", "denoise", "-o", "photo.jpg"],
    ],
)
def test_numbers_and_names_that_make_no_sense_are_wrong_usage(arguments: list[str]) -> None:
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    assert code == 2
