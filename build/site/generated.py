"""Pages of the documentation that are made from the code while the site is built: a hook of MkDocs."""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from lir_app import language
from lir_app.command_line.main import parser
from lir_model import TASKS, available_sizes
from lir_model.weights.catalogue import card

ROOT: Final = Path(__file__).resolve().parent.parent.parent
LIBRARY: Final = {
    "Restoring": ("Restorer", "Restoration", "Steps"),
    "Telling what ails a picture": ("Diagnostician", "Diagnosis"),
    "Values": ("Progress", "Region", "Device", "Task", "TASKS"),
    "What there is": ("available_devices", "available_sizes"),
    "Measuring and blending": ("psnr", "ssim", "blend"),
    "Errors": ("LIRError", "WeightsError", "DeviceError", "RestoreError", "ValuesError", "Cancelled"),
}
"""The names of ``lir_model.__all__`` by the heading they stand under."""


WINDOW: Final = {code: "window.md" if code == language.ENGLISH else f"window-{code}.md" for code in language.NAMES}
"""The pages with the manual of the window, by language."""
_JSON: Final = """\
## Lines of JSON

With `--json` each photo is one line with an object. What ends a command, such as a missing device, or is about
no single photo, such as an empty folder, is an object with an `error` alone; the standard error has the same sentence.
Of `lir restore`:

| key | |
|---|---|
| `input`, `output` | the files; `output` is null where there is no result |
| `status` | `done`; `failed`; `skipped`, for its result is there; `clean`, for it needs nothing |
| `error` | where it failed, a sentence |
| `warnings` | what is lost or was mended, as sentences |
| `width`, `height` | of the photo in pixels |
| `tasks` | what was done, in order: `task`, `strength`, and controls that were set |
| `model`, `device`, `precision`, `seconds` | with what, where, how exactly, how long; at strength 0 only the last |

Of `lir suggest`: `file`, then `tasks` in the order in which they should be done, `strength` for each, `severity` and
`uncertainty` of all tasks, whole numbers of 0 to 100; or `file` and `error`."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages; called by MkDocs."""
    for name, text in pages().items():
        files.append(File.generated(config, name, content=text))
    return files


def pages() -> dict[str, str]:
    """All pages by the name of their file."""
    made = {"command-line.md": command_line(), "library-reference.md": library(), "models.md": models()}
    return made | {name: window(code) for code, name in WINDOW.items()}


def window(code: str) -> str:
    """The manual that the window has in its Help menu, with the others named above it."""
    others = " · ".join(f"[{language.NAMES[other]}]({name})" for other, name in WINDOW.items() if other != code)
    title, rest = language.manual(code).read_text(encoding="utf-8").split("\n", 1)
    return f"{title}\n\n{others}\n{rest}"


def command_line() -> str:
    """Every subcommand with its arguments, as ``--help`` tells them."""
    top = parser()
    parts = [f"# The command line\n\n{top.description}\n\n`lir --version` says which version is installed."]
    for name, subparser in _subparsers(top).items():
        subparser.prog = f"lir {name}"
        parts.append(f"## lir {name}\n\n{subparser.description}\n\n```text\n{_usage(subparser)}\n```")
        hidden = (argparse.SUPPRESS, "show this help message and exit")
        rows = [_row(action) for action in subparser._actions if action.help not in hidden]
        if rows:
            parts.append("\n".join(["| argument | |", "|---|---|", *rows]))
    parts.append(
        "## Exit status\n\n"
        "0: all is done. 1: something failed. 2: wrong usage. 130: interrupted. 141: nobody reads the output any more. "
        "143: the system asked it to end. 129: its terminal was closed."
    )
    return "\n\n".join([*parts, _JSON]) + "\n"


def _subparsers(top: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (action,) = (action for action in top._actions if isinstance(action, argparse._SubParsersAction))
    return dict(action.choices)


def _usage(subparser: argparse.ArgumentParser) -> str:
    """As ``--help`` begins, in lines that are indented alike."""
    first, *others = subparser.format_usage().removeprefix("usage: ").rstrip().splitlines()
    return "\n".join([first, *(f"    {line.strip()}" for line in others)])


def _row(action: argparse.Action) -> str:
    value = action.metavar or (
        "{" + ",".join(map(str, action.choices)) + "}" if action.choices else action.dest.upper()
    )
    shown = value if isinstance(value, str) else " ".join(value)
    names = ", ".join(action.option_strings) or shown
    takes = f" {shown}" if action.option_strings and action.nargs != 0 else ""
    told = (action.help or "") % {**vars(action), "prog": "lir"}
    default = action.default
    if action.option_strings and default not in (None, False, argparse.SUPPRESS) and "default" not in told:
        told = f"{told} (default: {default})".strip()
    return f"| `{_cell(names + takes)}` | {_cell(told)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def library() -> str:
    """The public names with their docstrings."""
    parts = [
        "# The library: reference\n\nAll but the last two are imported from `lir_model`. [How to use it](library.md)."
    ]
    for heading, names in LIBRARY.items():
        parts.append(f"## {heading}")
        parts += [f"::: lir_model.{name}" for name in names]
    parts += ["## Adding tasks", "::: lir_model.tasks.register", "::: lir_model.degrade.register"]
    return "\n\n".join(parts) + "\n"


def models() -> str:
    """The weights that ship, what was measured of them, and the photographs they learned from, with licences."""
    lines = [
        "# Models and data",
        "",
        "The weights ship with the program under its licence, Apache-2.0. They were trained on photographs under free",
        "licences only; no picture of a set for research is in them. `lir models --json` prints these cards.",
        "",
        "| task | size | parameters | steps | measured on | before | after |",
        "|---|---|---|---|---|---|---|",
    ]
    cards = [card(task, size) for task in TASKS for size in available_sizes(task)]
    for one in cards:
        for measured, score in one["scores"].items():
            lines.append(
                f"| {one['task']} | {one['size']} | {one['parameters']:,} | {one['steps']:,} | {measured} | "
                f"{score['input']} dB | {score['result']} dB |"
            )
    lines += ["", "[What the sets are](scoreboard.md), [how the weights came about](training.md).", ""]
    for one in cards:
        lines += [
            f"## {one['task']} {one['size']}",
            "",
            f"- Learned from: {one['data'].replace('docs/data.tsv', 'listed below')}.",
            f"- What was taken away: {one['degradations']}.",
            f"- Start: {one['start']}.",
            f"- On: {one['device']}. {one['date']}, commit `{one['commit'][:12]}`.",
            f"- SHA-256 `{one['sha256']}`",
            "",
        ]
    with (ROOT / "docs" / "data.tsv").open(encoding="utf-8", newline="") as stream:
        photos = list(csv.DictReader(stream, delimiter="\t"))
    lines += ["## Photographs", "", "| licence | photographs |", "|---|---|"]
    lines += [f"| {licence} | {count} |" for licence, count in Counter(row["licence"] for row in photos).most_common()]
    lines += ["", "| photograph | collection | licence | used for |", "|---|---|---|---|"]
    for row in photos:
        title = (
            f"[{_cell(row['title'])}]({row['source']})"
            if (row["source"] or "").startswith("http")
            else _cell(row["title"])
        )
        use = {"train": "training", "val": "measuring"}.get(row["split"], row["split"])
        lines.append(f"| {title} | {row['collection']} | {row['licence']} | {use} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for page in pages().values():
        sys.stdout.write(page)
