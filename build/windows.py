"""What Windows wants to know of the executables, and their signature."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

import contents

_TIMESTAMPS: Final = "http://timestamp.digicert.com"
"""Says when a file was signed, so that the signature outlives the certificate."""


def version_resource(version: str, name: str) -> str:
    """The version resource of an executable, as PyInstaller reads it: what *Properties*, *Details* shows.

    Programs without one are taken for malware more often.

    Args:
        version: of LIR Studio, three numbers.
        name: of the executable, without its suffix.
    """
    numbers = (*map(int, version.split(".")), 0)
    fields = {
        "CompanyName": contents.AUTHORS,
        "FileDescription": contents.NAME,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": f"{contents.AUTHORS}, Apache-2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": contents.NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in fields.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, "
        "fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x409, 1200])])])\n"
    )


def sign(*files: Path) -> None:
    """Signs files by the certificate whose SHA-1 is in WINDOWS_CERTIFICATE_SHA1; does nothing where it is not set."""
    if certificate := os.environ.get("WINDOWS_CERTIFICATE_SHA1"):
        command = ["signtool", "sign", "/sha1", certificate, "/fd", "sha256", "/tr", _TIMESTAMPS, "/td", "sha256"]
        subprocess.run([*command, *map(str, files)], check=True)
