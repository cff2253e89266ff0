"""Files that lie among photos as a matter of course, and that nobody expects to be restored: sidecars, and what systems
leave in folders."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

_OF_SYSTEMS: Final = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "picasa.ini", "icon\r"})
"""Lower-case names of files that Windows, Picasa and macOS leave in folders of photos."""

_SIDECARS: Final = (
    ".xmp",  # Adobe, darktable, digiKam
    ".pp3",  # RawTherapee
    ".arp",  # ART
    ".dop",  # DxO
    ".cos",  # Capture One
    ".on1",
    ".nksc",  # Nikon
    ".vrd",  # Canon
    ".dr4",  # Canon
    ".thm",  # Canon
    ".aae",  # Apple
    ".lir.json",  # recipes of this program
)
"""Ends of the names of sidecars, whatever comes before."""


def goes_with_photos(name: str, photos: Collection[str]) -> bool:
    """Whether a file is a sidecar or one of a system.

    Args:
        name: its name.
        photos: the lower-case names of the photos in its folder. A file that is called as one of them is, with
            something behind it, goes with that photo, such as ``img_1.jpg.json`` of Google and ``img_1.jpg.out.pp3``.
    """
    name = name.lower()
    whole = (name[:end] for end, character in enumerate(name) if character == ".")
    return name in _OF_SYSTEMS or name.endswith(_SIDECARS) or any(part in photos for part in whole)
