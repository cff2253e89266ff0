"""Reports on each photo of a batch, to people or to programs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lir_app.command_line import console
from lir_model.messages import Message

_NO_RESULT: Final = {
    "skipped": Message("skipped, a file with the name of its result is there"),
    "clean": Message("needs nothing"),
}
"""By status: why a photo has no result although nothing went wrong."""


@dataclass(frozen=True)
class Reporter:
    """Reports to people or to programs.

    Attributes:
        json: whether to print a line of JSON for each photo.
        quiet: whether to print errors only.
    """

    json: bool
    quiet: bool

    def notice(self, text: str) -> None:
        """Prints what a person should know beside the results."""
        if not self.quiet:
            console.note(text)

    def complain(self, text: str) -> None:
        """Tells what went wrong with something that is not one of the photos."""
        console.complain(text)
        if self.json:
            console.say_json({"error": text})

    def report(self, source: Path, target: Path | None, **facts: object) -> None:
        """Reports on a photo: its file, the file of its result or None, and facts, ``status`` among them."""
        if self.json:
            console.say_json({"input": str(source), "output": str(target) if target else None} | facts)
        elif isinstance(error := facts.get("error"), str):
            console.complain(error)
        elif not self.quiet and target:
            console.say(f"{source} -> {target}")
        elif not self.quiet:
            console.say(Message("{about}: {text}", about=source, text=_NO_RESULT[str(facts["status"])]))
