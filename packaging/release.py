"""What every build script asks about this release: number, commit, time, folders."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"


def version() -> str:
    """The version in pyproject.toml, the only place where it is written."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    match = re.search(r'^version = "([^"]+)"', text, re.M)
    if match is None:
        raise SystemExit("pyproject.toml names no version")
    return match[1]


def commit() -> str:
    """The commit that is built, with a + if files differ from it; empty outside a repository."""
    name = _git("rev-parse", "HEAD")
    return name + "+" if name and _git("status", "--porcelain", "--untracked-files=no") else name


def epoch() -> int:
    """The time that everything built is stamped with, in seconds since 1970 UTC.

    SOURCE_DATE_EPOCH if it is set, else the last commit's time, else (an unpacked archive) the day
    of the newest entry in CHANGELOG.md.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct")
    if told:
        return int(told)
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    day = re.search(r"^## \S+ - (\d{4}-\d\d-\d\d)$", changes, re.M)
    if day is None:
        raise SystemExit("CHANGELOG.md names no day")
    return int(datetime.fromisoformat(day[1]).replace(tzinfo=UTC).timestamp())


def megabytes(path: Path) -> float:
    """Size of a file or of all files below a folder, in 10^6 bytes."""
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(p.lstat().st_size for p in files if p.is_file() and not p.is_symlink()) / 1e6


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
