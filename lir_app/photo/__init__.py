"""Photo files: reads and writes pixels, and keeps everything else that is in the file.

``photo`` defines what a photo is, ``formats`` which kinds of files there are; ``reading`` and ``writing`` are the way
from a file and to one, with the help of ``decoding``, ``encoders``, ``colour`` and ``metadata``.
"""

from __future__ import annotations

from lir_app.photo.file_version import FileVersion, is_still, version_of, was_written_here
from lir_app.photo.formats import format_named, suffix_for
from lir_app.photo.photo import NameTakenError, NotReplacedError, Photo, PhotoError, SaveOptions
from lir_app.photo.reading import read_photo, read_thumbnail
from lir_app.photo.writing import check_target, copy_file, write_photo

__all__ = [
    "FileVersion",
    "NameTakenError",
    "NotReplacedError",
    "Photo",
    "PhotoError",
    "SaveOptions",
    "check_target",
    "copy_file",
    "format_named",
    "is_still",
    "read_photo",
    "read_thumbnail",
    "suffix_for",
    "version_of",
    "was_written_here",
    "write_photo",
]
