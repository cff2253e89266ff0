"""Which file a result may replace: none in which something would be lost that is nowhere else."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from lir_app.photo.file_version import FileVersion, is_still, version_of, was_written_here
from lir_app.photo.photo import NotReplacedError, Photo
from lir_model.messages import listed


def check_replaceable(photo: Photo, target: Path, agreed: FileVersion | None = None, lost: Sequence[str] = ()) -> None:
    """Refuses a target whose content would be lost.

    Args:
        photo: the photo, or its result.
        target: the file; there may be none.
        agreed: what the file was like when a person agreed that it is replaced; None for any file.
        lost: what the format of the result cannot hold, a few words each.

    Raises:
        NotReplacedError: another program has written the file since, or it is the photo's own file and was changed
            since it was read, or holds more than the photo. What this program wrote itself may be replaced.
    """
    if version_of(target) is None or was_written_here(target):
        return
    version = agreed
    if _is_own_file(photo, target):
        if photo.losses or lost:
            raise NotReplacedError(
                "{target}: is not replaced, because not all of it is in the result ({what}); choose another name",
                target=target,
                what=listed((*photo.losses, *lost)),
            )
        version = photo.version or agreed
    check_unchanged(target, version)


def check_unchanged(target: Path, version: FileVersion | None) -> None:
    """Refuses a target that is there and is no longer what it was; None for any.

    Raises:
        NotReplacedError: another program has changed it.
    """
    if version_of(target) is None or was_written_here(target):
        return
    if version is not None and not is_still(target, version):
        raise NotReplacedError(
            "{target}: is not replaced, because another program has changed it meanwhile; choose another name",
            target=target,
        )


def _is_own_file(photo: Photo, target: Path) -> bool:
    """Whether a target is the file that a photo was read from, by whatever path."""
    try:
        return os.path.samefile(photo.path, target)  # noqa: PTH121 - either may be gone
    except (OSError, ValueError):
        return False
