"""The files below a share folder that bring Voldesk to the desktop: menu, icons, manual."""

from __future__ import annotations

import gzip
import re
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import icons
from release import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LINUX = ROOT / "packaging" / "linux"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)
"""Pixels of the pictures; menus scale the nearest one where they cannot read SVG."""
ID: Final = "localhost.voldesk.voldesk"
"""AppStream wants a domain in reverse; Voldesk has no public address yet, so nobody's is used."""


def write(share: Path, number: str, epoch: int) -> None:
    """Write menu entry, icons, metainfo and manual.

    Args:
        share: The folder, /usr/share or one of the user's own.
        number: Version.
        epoch: Time of the release, seconds since 1970 UTC.
    """
    applications = share / "applications"
    applications.mkdir(parents=True)
    shutil.copy(LINUX / "voldesk.desktop", applications)
    for size in SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "voldesk.png"
        icon.parent.mkdir(parents=True)
        icon.write_bytes(icons.png(size))
    drawn = share / "icons" / "hicolor" / "scalable" / "apps"
    drawn.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "voldesk.svg", drawn)
    told = share / "metainfo" / f"{ID}.metainfo.xml"
    told.parent.mkdir()
    told.write_text(metainfo((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")), "utf-8")
    compress(manual(number, epoch).encode(), share / "man" / "man1" / "voldesk.1.gz")


def metainfo(changes: str) -> str:
    """The AppStream metainfo, with the releases that CHANGELOG.md names, newest first."""
    released = re.findall(r"^## (\S+) - (\d{4}-\d\d-\d\d)$", changes, re.M)
    lines = [f'    <release version="{number}" date="{day}"/>' for number, day in released]
    text = (LINUX / "voldesk.metainfo.xml.in").read_text(encoding="utf-8")
    return text.replace("@ID@", ID).replace("@RELEASES@", "\n".join(lines))


def manual(number: str, epoch: int) -> str:
    """The manual page of a version."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    text = (LINUX / "voldesk.1.in").read_text(encoding="utf-8")
    return text.replace("@VERSION@", number).replace("@DATE@", day)


def compress(content: bytes, target: Path) -> None:
    """Write a .gz that tells neither time nor name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))
