"""The copy of a photo's file that the store keeps beside each result: saving needs it once the photo is gone. No Qt.

A result has the pixels of a photo and nothing else. The file, kept byte for byte, has all the rest, in less room than
the pixels would take: profile, metadata, orientation, depth, transparency. The name of the copy holds its check sum.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lir_app.on_disk import is_there
from lir_app.photo import Photo, PhotoError
from lir_app.photo.file_version import content_of
from lir_app.photo.reading_process import read_photo
from lir_app.ui.work.store.store_error import StoreError

_PHOTO: Final = ".photo."
_LONGEST_SUFFIX: Final = 8
"""Letters of a file's suffix that are kept, by which some kinds of camera raw are told: chosen."""


@dataclass(frozen=True)
class KeptPhoto:
    """A copy.

    Attributes:
        path: of the copy.
        photo: of the photo's file.
    """

    path: Path
    photo: Path

    def read(self) -> Photo:
        """The photo, as it was read from its file.

        Raises:
            StoreError: the copy is gone or damaged.
        """
        content = content_of(self.path)
        if content is None or content.hex() != _check_sum(self.path):
            raise StoreError("{name}: the copy that was kept of it is damaged", name=self.photo.name)
        try:
            return replace(read_photo(self.path), path=self.photo)
        except PhotoError as error:
            raise StoreError("{name}: the copy that was kept of it cannot be read", name=self.photo.name) from error

    def move(self, folder: Path) -> KeptPhoto:
        """Have the copy in another folder too, where the disk allows it; else only there.

        Raises:
            OSError: it cannot be moved.
        """
        target = folder / self.path.name
        try:
            os.link(self.path, target)
        except (OSError, NotImplementedError):
            self.path.replace(target)
        return replace(self, path=target)

    def remove(self) -> None:
        """Remove the copy."""
        with suppress(OSError):
            self.path.unlink()


@dataclass(frozen=True)
class PhotoFile:
    """The content of a photo's file.

    Attributes:
        photo: the photo's file.
        data: what is in it.
    """

    photo: Path
    data: bytes

    @classmethod
    def read(cls, photo: Path, source: Path, content: bytes) -> PhotoFile:
        """The content of a file, or of an earlier copy of it.

        Args:
            photo: the photo's file.
            source: where it is read.
            content: the check sum that it had when the photo was read.

        Raises:
            StoreError: the file is gone, or is no longer what was read.
        """
        with suppress(OSError, ValueError):
            data = source.read_bytes()
            if hashlib.sha256(data).digest() == content:
                return cls(photo, data)
        raise StoreError("{name}: its file is gone, or was changed since it was opened", name=photo.name)

    def kept_at(self, result: Path) -> KeptPhoto:
        """The copy beside a result once it is there."""
        suffix = self.photo.suffix if self.photo.suffix.isascii() else ""
        check_sum = hashlib.sha256(self.data).hexdigest()
        return KeptPhoto(result.with_name(f"{result.stem}{_PHOTO}{check_sum}{suffix[:_LONGEST_SUFFIX]}"), self.photo)


def kept_beside(result: Path, photo: Path) -> KeptPhoto | None:
    """The copy that was kept with a result; None where there is none, as earlier versions of the program kept none."""
    copies = (path for path in result.parent.glob(f"{result.stem}{_PHOTO}*") if path.suffix != ".partial")
    return next((KeptPhoto(path, photo) for path in copies if is_there(path)), None)


def _check_sum(path: Path) -> str:
    return path.name.partition(_PHOTO)[2].partition(".")[0]
