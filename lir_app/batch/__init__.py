"""Batches: which files are photos to restore, which are results of earlier runs, and what each result is called.

``finding`` looks into folders, ``results`` recognises what this program wrote, ``naming`` gives the names,
``reading_ahead`` has the next photo read, ``writing`` writes under the names. None of them restores a photo.
"""

from __future__ import annotations

from lir_app.batch.errors import BatchError
from lir_app.batch.finding import Found, Source, find_photos, search
from lir_app.batch.mark import with_mark
from lir_app.batch.naming import DEFAULT_TEMPLATE, Conflict, Namer, check_template
from lir_app.batch.reading_ahead import read_ahead
from lir_app.batch.results import without_results
from lir_app.batch.writing import copy_photo, write_agreed, write_result

__all__ = [
    "DEFAULT_TEMPLATE",
    "BatchError",
    "Conflict",
    "Found",
    "Namer",
    "Source",
    "check_template",
    "copy_photo",
    "find_photos",
    "read_ahead",
    "search",
    "with_mark",
    "without_results",
    "write_agreed",
    "write_result",
]
