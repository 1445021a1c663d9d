"""Documents of the profile that another program wrote meanwhile: merged, never overwritten."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import tomli_w

from engine import seal
from engine.files import Unreadable, is_there, write_atomically
from engine.merging import merged
from engine.model.status import Level

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import Clock
    from engine.files import Documents

    Tell = Callable[[str, Level, str], None]
    Table = dict[str, object]


class Outsiders:
    """Guards settings.toml and the JSON documents; called by the saver, one call at a time.

    What another program changed is added to everything written from then on; the running program
    takes it at its next start. Where both changed the same, ours is written and the other text
    lies beside the backups; what is changed here later counts, too.
    """

    def __init__(self, documents: Documents, clock: Clock, tell: Tell) -> None:
        """Prepare.

        Args:
            documents: Knows what was read and written, writes.
            clock: For the names of those texts.
            tell: Shows a notice: key, weight and text.
        """
        self._documents = documents
        self._clock = clock
        self._tell = tell
        self._changes: dict[Path, tuple[Table, Table]] = {}
        self._ours: dict[Path, Table] = {}

    def write(self, path: Path, content: bytes | None, *, mark: int, final: bool) -> None:
        """Save a document with what another program put into it; see `saver.Guard`.

        Raises:
            FileFault: It cannot be saved; nothing was changed.
        """
        del mark, final
        if content is None:
            self._documents.delete(path)
            return
        foreign = self._documents.foreign(path, content)
        if foreign is not None:
            self._take(path, content, *foreign)
            self._documents.saw(path, foreign[1])
        self._documents.write(path, self._with_changes(path, content))

    def look(self) -> bool:
        """Nothing is looked at between two saves."""
        return False

    def _take(self, path: Path, content: bytes, before: bytes, theirs: bytes) -> None:
        """Note what another program changed; a text that is none of the kind is set aside."""
        name = path.name
        if self._documents.is_newer(path, theirs):
            self._keep(path, "ours", content)
            self._documents.leave(path)
            text = (
                f"{name} was written by a newer version and stays as it is; what is changed here"
                " lasts until the exit."
            )
            self._tell(f"outside {name}", Level.WARNING, text)
            return
        try:
            change = _before(path, before), _table(path, theirs)
        except Unreadable as fault:
            aside = self._documents.set_aside(path)
            where = f"kept as {aside.name}" if aside else self._keep(path, "theirs", theirs)
            text = f"{name} was damaged ({fault}) by another program and is {where}."
            self._tell(f"outside {name}", Level.WARNING, text)
            return
        ours = _table(path, self._with_changes(path, content))
        _, lost = merged(change[0], ours, change[1])
        text = (
            f"{name} was changed by another program: both changes are kept, the other one counts"
            " from the next start."
        )
        if lost:
            kept = self._keep(path, "theirs", theirs)
            text = (
                f"{name} was changed by another program as well: what was changed here counts, its"
                f" text is {kept}."
            )
        self._add(path, *change)
        self._tell(f"outside {name}", Level.WARNING, text)

    def _with_changes(self, path: Path, content: bytes) -> bytes:
        """`content` with what another program changed, except what was changed here since."""
        change = self._changes.get(path)
        if change is None:
            return content
        ours = _table(path, content)
        earlier = self._ours.get(path, ours)
        before, theirs = (_also(earlier, ours, side) for side in change)
        self._changes[path], self._ours[path] = (before, theirs), ours
        return _told(path, _also(before, ours, theirs))

    def _add(self, path: Path, before: Table, theirs: Table) -> None:
        """Remember one more change as part of those there were."""
        known = self._changes.get(path)
        if known is not None:
            before, theirs = known[0], _also(before, known[1], theirs)
        self._changes[path] = before, theirs

    def _keep(self, path: Path, whose: str, content: bytes) -> str:
        """Keep a text that is not the document's; where it lies."""
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        kept = self._documents.backups / f"{path.name}.{whose}-{stamp}"
        number = 1
        while is_there(kept):
            number += 1
            kept = self._documents.backups / f"{path.name}.{whose}-{stamp}-{number}"
        write_atomically(kept, content)
        return f"in backups/{kept.name}"


def _also(before: Table, ours: Table, theirs: Table) -> Table:
    """Both sides' changes of a table; ours where both changed the same."""
    whole, _ = merged(before, ours, theirs)
    return whole if isinstance(whole, dict) else {}


def _table(path: Path, content: bytes) -> Table:
    """A document as plain values.

    Raises:
        Unreadable: It is none.
    """
    try:
        text = content.decode("utf-8-sig")
        found = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise Unreadable("not TOML" if path.suffix == ".toml" else "not JSON") from fault
    if not isinstance(found, dict) or not found:
        raise Unreadable("empty")
    found.pop(seal.KEY, None)
    return found


def _before(path: Path, content: bytes) -> Table:
    """What was known of a document; nothing where that was none, as before it was repaired."""
    try:
        return _table(path, content) if content else {}
    except Unreadable:
        return {}


def _told(path: Path, table: Table) -> bytes:
    if path.suffix == ".toml":
        return tomli_w.dumps(table).encode()
    return (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
