"""Packs the frozen folder as a .deb with dpkg-deb: the same bytes for the same folder."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from linux import dep5, needs, share
from release import BUILD, ROOT

MAINTAINER = "The Voldesk authors <voldesk@localhost>"
_TOOLS = {"dpkg-deb": "dpkg", "readelf": "binutils"}


def check_tools() -> None:
    """Name the missing tools in one line before minutes are spent."""
    absent = sorted(package for tool, package in _TOOLS.items() if shutil.which(tool) is None)
    if absent:
        raise SystemExit(f"voldesk: tools are missing; install {' '.join(absent)}")


def build(folder: Path, number: str, dist: Path, epoch: int) -> Path:
    """The .deb of a frozen folder, in `dist`.

    Args:
        folder: From freeze.freeze.
        number: Version.
        dist: Gets the package.
        epoch: What its files are stamped with, seconds since 1970 UTC.
    """
    check_tools()
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    stage(folder, number, epoch, tree)
    return pack(tree, dist / f"voldesk_{number}_amd64.deb", epoch)


def stage(folder: Path, number: str, epoch: int, tree: Path) -> None:
    """Write the tree that dpkg-deb packs."""
    shutil.copytree(folder, tree / "usr" / "lib" / "voldesk", symlinks=True)
    shared = tree / "usr" / "share"
    share.write(shared, number, epoch)
    documents = shared / "doc" / "voldesk"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(dep5.copyright_file(folder), encoding="utf-8")
    changes = debian_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    share.compress(changes.encode(), documents / "changelog.gz")
    overrides = shared / "lintian" / "overrides" / "voldesk"
    overrides.parent.mkdir(parents=True)
    shutil.copy(share.LINUX / "lintian-overrides", overrides)
    launcher = tree / "usr" / "bin"
    launcher.mkdir(parents=True)
    (launcher / "voldesk").symlink_to("../lib/voldesk/voldesk")
    _control(tree, number, needs.depends(folder))
    _normalise(tree, epoch)


def pack(tree: Path, target: Path, epoch: int) -> Path:
    """The .deb; its bytes do not depend on the number of threads that press it."""
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(target)],
        check=True, stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )  # fmt: skip
    return target


def debian_version(number: str) -> str:
    """A version as dpkg sorts it: what leads to 1.0, such as 1.0rc1, is before 1.0 by a tilde.

    Raises:
        SystemExit: dpkg knows no such version.
    """
    told = re.sub(r"[-_.]?(a|b|rc|dev|alpha|beta|pre)(?=[-_.]?\d*(?!\w))", r"~\1", number)
    if re.fullmatch(r"\d[\w.+~]*", told, re.ASCII) is None:
        raise SystemExit(f"voldesk: {number} is no version for a .deb")
    return told


def debian_changelog(text: str) -> str:
    """CHANGELOG.md in the form that Debian's tools read: one block a version, newest first."""
    blocks = []
    for number, day, body in re.findall(r"^## (\S+) - (\S+)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        points = [" ".join(point.split()) for point in re.split(r"^- ", body, flags=re.M)[1:]]
        lines = [
            textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ")
            for point in points
        ]
        stamp = format_datetime(datetime.fromisoformat(day).replace(tzinfo=UTC))
        head, foot = (
            f"voldesk ({debian_version(number)}) unstable; urgency=medium",
            f" -- {MAINTAINER}  {stamp}",
        )
        blocks.append("\n".join([head, "", *lines, "", foot, ""]))
    return "\n".join(blocks)


def _control(tree: Path, number: str, depends: str) -> None:
    files = sorted(p for p in tree.rglob("*") if p.is_file() and not p.is_symlink())
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        f"Package: voldesk\nVersion: {debian_version(number)}\nArchitecture: amd64\nSection: misc\n"
        f"Priority: optional\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {depends}\nRecommends: fonts-noto-cjk\n"
        "Description: desktop volatility monitor for equities and crypto assets\n"
        " Voldesk shows the implied volatility of equities, computed from their option\n"
        " chains, and of crypto assets, live and on one axis, with the earnings calendar\n"
        " around them.\n",
        encoding="utf-8",
    )
    sums = [f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    shutil.copy(share.LINUX / "prerm", control)


def _md5(path: Path) -> str:
    """What dpkg --verify compares with; it knows no other sum."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _normalise(tree: Path, epoch: int) -> None:
    programs = (tree / "usr" / "lib" / "voldesk" / "voldesk", tree / "DEBIAN" / "prerm")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            executable = path.is_dir() or path in programs
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
