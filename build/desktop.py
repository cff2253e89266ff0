"""What desktops of Linux want to know: entry for menus, AppStream metadata, icons."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import contents
import icons

SCREENSHOTS: Final = {
    "split-dark-1280x800.png": "A noisy photo on the left of the divider, the restored one on the right",
    "side-by-side-light-1280x800.png": "Before and after, side by side",
}
"""Files of docs/screenshots, with what they show."""


def entry() -> str:
    """The entry for menus and for "Open with"."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        f"Name={contents.NAME}\n"
        "GenericName=Photo Restoration\n"
        "Comment=Takes noise, rain, haze and blur out of photographs\n"
        "Exec=lir-studio %F\n"
        "Icon=lir-studio\n"
        "Terminal=false\n"
        "StartupNotify=true\n"
        "StartupWMClass=lir-studio\n"
        "Categories=Graphics;2DGraphics;RasterGraphics;Photography;\n"
        "Keywords=photo;noise;denoise;haze;rain;blur;restore;\n"
        f"MimeType={''.join(f'{kind};' for kind in contents.media_types())}\n"
    )


def metainfo(version: str, repository: str | None = None) -> str:
    """AppStream metadata, for software centres.

    Args:
        version: of LIR Studio.
        repository: OWNER/NAME on GitHub, where home page and screenshots are; without it the metadata name none.
    """
    kinds = "\n".join(f"    <mediatype>{kind}</mediatype>" for kind in contents.media_types())
    releases = "\n".join(f'    <release version="{v}" date="{date}"/>' for v, date in _releases(version))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{contents.IDENTIFIER}</id>
  <name>{contents.NAME}</name>
  <summary>{contents.SUMMARY}</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <developer id="{contents.IDENTIFIER.rpartition(".")[0]}"><name>{contents.AUTHORS}</name></developer>
  <description>
    <p>
      LIR Studio restores degraded photographs with a small neural network on your own machine, with or without a
      graphics card. Nothing is ever sent anywhere, and the original files stay untouched.
    </p>
    <ul>
      <li>Noise, rain streaks, haze and blur, alone or one after the other</li>
      <li>Before and after in one view, with zoom</li>
      <li>JPEG, PNG, TIFF, WebP, AVIF, HEIC and camera raw files; colour profiles and metadata are kept</li>
    </ul>
  </description>
  <launchable type="desktop-id">lir-studio.desktop</launchable>
  <icon type="stock">lir-studio</icon>
  <categories>
    <category>Graphics</category>
    <category>Photography</category>
  </categories>
{_on_the_web(version, repository)}  <provides>
    <binary>lir-studio</binary>
    <binary>lir</binary>
{kinds}
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
{releases}
  </releases>
</component>
"""


def _on_the_web(version: str, repository: str | None) -> str:
    if repository is None:
        return ""
    files = f"https://raw.githubusercontent.com/{repository}/v{version}/docs/screenshots"
    default = ' type="default"'
    shots = "\n".join(
        f"    <screenshot{default if number == 0 else ''}>\n"
        f"      <caption>{escape(caption)}</caption>\n"
        f'      <image type="source" width="1280" height="800">{files}/{name}</image>\n'
        "    </screenshot>"
        for number, (name, caption) in enumerate(SCREENSHOTS.items())
    )
    home = contents.home_page(repository)
    return (
        f'  <url type="homepage">{home}</url>\n'
        f'  <url type="bugtracker">{home}/issues</url>\n'
        f'  <url type="vcs-browser">{home}</url>\n'
        f"  <screenshots>\n{shots}\n  </screenshots>\n"
    )


def _releases(version: str) -> list[tuple[str, str]]:
    """Versions and days, newest first, as the changelog has them; a version that it does not have yet is of today."""
    told = contents.releases()
    return told if version in dict(told) else [(version, contents.release_date()), *told]


def write(share: Path, drawn: Path, resources: Path, version: str) -> None:
    """Puts entry, metadata and icons where desktops look for them.

    Args:
        share: the folder ``share`` of what is packed.
        drawn: folder with the icon as ``SIDE.png``.
        resources: of the source tree.
        version: of LIR Studio.
    """
    (share / "applications").mkdir(parents=True)
    (share / "applications" / "lir-studio.desktop").write_text(entry(), encoding="utf-8")
    (share / "metainfo").mkdir()
    text = metainfo(version, contents.repository())
    (share / "metainfo" / f"{contents.IDENTIFIER}.metainfo.xml").write_text(text, encoding="utf-8")
    for side in icons.SIDES:
        folder = share / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(drawn / f"{side}.png", folder / "lir-studio.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(resources / "icons" / "lir-studio.svg", scalable)
