"""``lir suggest``: what ails photos, and what would help."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from lir_app import error_messages
from lir_app.adviser import Adviser, in_words
from lir_app.batch import read_ahead
from lir_app.command_line import console, options
from lir_app.command_line.inputs import found_in
from lir_app.command_line.reporter import Reporter
from lir_app.photo import reading_process
from lir_app.photo.reading_process import read_photo
from lir_model.diagnosis import Diagnosis
from lir_model.messages import Message

HELP = Message("tell what ails photos, and which tasks would help")


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "inputs", nargs="+", type=options.path, metavar="PHOTO", help=Message("photos and folders of photos")
    )
    options.add_recursive(parser)
    options.add_weights(parser)
    parser.add_argument("--json", action="store_true", help=Message("print a line of JSON for each photo"))


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for each photo. A failure is reported and the rest goes on. Returns 0, or 1 if any photo failed."""
    reading_process.start()
    found = found_in(arguments.inputs, arguments.recursive, complain=Reporter(arguments.json, quiet=False).complain)
    if not found.sources:
        return 2 if found.problems else 0
    adviser, failed = Adviser(arguments.weights), bool(found.problems)
    with closing(read_ahead(found.sources, read_photo)) as photos:
        for source, photo in photos:
            diagnose = adviser.loaded()  # while the photo is read; without the network nothing can be told of any
            try:
                diagnosis = diagnose(photo().pixels)
            except Exception as error:
                failed = True
                complaint = error_messages.explained(error, source.path)
                if arguments.json:
                    console.say_json({"file": str(source.path), "error": complaint})
                else:
                    console.complain(complaint)
                continue
            if arguments.json:
                console.say_json(described(source.path, diagnosis))
            else:
                console.say(Message("{about}: {text}", about=source.path, text=in_words(diagnosis)))
    return 1 if failed else 0


def described(path: Path, found: Diagnosis) -> dict[str, object]:
    """A diagnosis as JSON: by task, whole numbers from 0 to 100; ``uncertainty`` is the expected error of the
    severity."""
    return {
        "file": str(path),
        "tasks": list(found.tasks),
        "strength": {task: round(found.strength(task)) for task in found.tasks},
        "severity": {assessment.task: round(assessment.severity) for assessment in found.assessments},
        "uncertainty": {assessment.task: round(assessment.error) for assessment in found.assessments},
    }
