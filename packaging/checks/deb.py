"""The package itself: its fields, its files, and an older build made of it."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from checks.shell import Done, run

OLDER = "0.0.9"
LEFT_BEHIND = "usr/lib/voldesk/_internal/of-an-older-build/once.txt"
CHANGED = "usr/lib/voldesk/_internal/resources/icons/voldesk.svg"
MISSING_THEN = "usr/share/doc/voldesk/changelog.gz"


class BadPackage(RuntimeError):
    """A tool cannot read or make a package; the text is what it said."""


def field(package: Path, name: str) -> str:
    """A field of the control file."""
    return _of(run(["dpkg-deb", "--field", package, name])).strip()


def listing(package: Path) -> set[str]:
    """Every path in it, absolute; folders end with a slash."""
    lines = _of(run(["sh", "-c", 'dpkg-deb --fsys-tarfile "$0" | tar -t', package])).splitlines()
    return {line.removeprefix(".") for line in lines} - {"/"}


def older(package: Path, target: Path) -> Path:
    """The package as an older build: another version, one file more, one changed, one less.

    Args:
        package: A new build.
        target: The file that is written; hardly compressed, so that it is made quickly.
    """
    with tempfile.TemporaryDirectory(prefix="voldesk-older-") as folder:
        tree = Path(folder, "tree")
        _of(run(["dpkg-deb", "--raw-extract", package, tree]))
        control = tree / "DEBIAN" / "control"
        told = control.read_text(encoding="utf-8")
        control.write_text(re.sub(r"(?m)^Version: .+$", f"Version: {OLDER}", told), "utf-8")
        project = tree / "usr" / "lib" / "voldesk" / "_internal" / "pyproject.toml"
        if project.is_file():
            named = project.read_text(encoding="utf-8")
            project.write_text(
                re.sub(r'(?m)^version = ".+"$', f'version = "{OLDER}"', named), "utf-8"
            )
        gone = tree / LEFT_BEHIND
        gone.parent.mkdir()
        gone.write_text("A newer build has no such file.\n", encoding="utf-8")
        with (tree / CHANGED).open("a", encoding="utf-8") as picture:
            picture.write("<!-- older -->\n")
        (tree / MISSING_THEN).unlink(missing_ok=True)
        _of(run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, target]))
    return target


def unpacked(package: Path, target: Path) -> Path:
    """The package's files in a folder of their own, replacing what was there."""
    shutil.rmtree(target, ignore_errors=True)
    _of(run(["dpkg-deb", "--extract", package, target]))
    return target


def _of(done: Done) -> str:
    if done.status:
        raise BadPackage(done.text)
    return done.out
