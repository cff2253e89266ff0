"""Which file a result may replace: none in which something would be lost that is nowhere else."""

from __future__ import annotations

import os
from pathlib import Path

from lir_app.photo.file_version import FileVersion, version_of, was_written_here
from lir_app.photo.photo import NotReplacedError, Photo
from lir_model.messages import listed


def check_replaceable(photo: Photo, target: Path, agreed: FileVersion | None = None) -> None:
    """Refuses a target whose content would be lost.

    Args:
        photo: the photo, or its result.
        target: the file; there may be none.
        agreed: what the file was like when a person agreed that it is replaced; None for any file.

    Raises:
        NotReplacedError: another program has written the file since, or it is the photo's own file and was changed
            since it was read, or holds more than the photo. What this program wrote itself may be replaced.
    """
    now = version_of(target)
    if now is None or was_written_here(target):
        return
    known = [agreed]
    if _is_own_file(photo, target):
        if photo.losses:
            raise NotReplacedError(
                "{target}: is not replaced, because not all of it is in the result ({what}); choose another name",
                target=target,
                what=listed(photo.losses),
            )
        known.append(photo.version)
    if any(version not in (None, now) for version in known):
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
