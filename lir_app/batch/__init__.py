"""Batches: which files are photos to restore, which are results of earlier runs, and how each result is named.

``finding`` searches folders, ``results`` recognises results by ``mark`` and name, ``name_templates`` tells what new
ones may be called and ``free_names`` which of these names they get, ``reading_ahead`` reads the next photo,
``writing`` writes results. None of them restores a photo.
"""

from __future__ import annotations

from lir_app.batch.errors import BatchError
from lir_app.batch.finding import FileKeys, Found, Source, search
from lir_app.batch.free_names import Conflict, Namer
from lir_app.batch.mark import steps_before, with_mark
from lir_app.batch.name_templates import DEFAULT_TEMPLATE, BatchNames, GivenName, Template, check_template, numbered
from lir_app.batch.reading_ahead import read_ahead
from lir_app.batch.results import without_results
from lir_app.batch.writing import copy_photo, write_agreed, write_result

__all__ = [
    "DEFAULT_TEMPLATE",
    "BatchError",
    "BatchNames",
    "Conflict",
    "FileKeys",
    "Found",
    "GivenName",
    "Namer",
    "Source",
    "Template",
    "check_template",
    "copy_photo",
    "numbered",
    "read_ahead",
    "search",
    "steps_before",
    "with_mark",
    "without_results",
    "write_agreed",
    "write_result",
]
