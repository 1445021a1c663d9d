"""The stored watchlist: read defensively, the default list at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.watchlist import DEFAULT, EntryKind, Watchlist, parse_list, write_list
from engine.files import Loaded, Unreadable

if TYPE_CHECKING:
    from pathlib import Path

    from engine.files import Documents

HEADER = "#voldesk-watchlist "


def read_watchlist(documents: Documents, path: Path) -> Loaded[Watchlist]:
    """The list at `path`; `value` is None when there is none and no backup of one.

    A file without its first line, or an empty one, counts as damaged only where a backup has
    rows: a list typed by hand is welcome.
    """
    rows_were_kept = any(_has_rows(backup) for backup in documents.backups_of(path.name))
    return documents.read(path, _parse_strictly if rows_were_kept else _parse)


def default_watchlist() -> Watchlist:
    """The list of a first start."""
    return DEFAULT


def encode(watchlist: Watchlist) -> bytes:
    """The list as the bytes of its file."""
    return write_list(watchlist).encode()


def sections(watchlist: Watchlist) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Named sections with the canonical symbols of their rows, in order; none without rows."""
    found: dict[str, list[str]] = {}
    name = ""
    for entry in watchlist.entries:
        if entry.kind is EntryKind.SECTION:
            name = entry.text
        elif entry.kind is EntryKind.ROW and name:
            found.setdefault(name, []).append(entry.symbol)
    return tuple((name, tuple(dict.fromkeys(symbols))) for name, symbols in found.items())


def _parse(content: bytes) -> Watchlist:
    if b"\0" in content:
        raise Unreadable("binary")
    return parse_list(content.decode("utf-8-sig"))


def _parse_strictly(content: bytes) -> Watchlist:
    if not content.decode("utf-8-sig").startswith(HEADER):
        raise Unreadable("empty" if not content.strip() else "first line missing")
    return _parse(content)


def _has_rows(backup: Path) -> bool:
    try:
        lines = backup.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    return any(line.strip() and not line.startswith("#") for line in lines)
