"""The drawings of a profile in drawings.json: read defensively, written whole."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Final, get_args

from engine.errors import FileFault
from engine.model.drawn import Drawing, DrawnKind
from engine.model.status import Level
from engine.ownfile import SCHEMA, entries_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.files import Documents
    from engine.saver import Saver

MOST_OF_SYMBOL, MOST = 200, 2000
"""Drawings that are kept of one symbol, and in all; the oldest go first."""
_LARGEST_BYTES: Final = 2_000_000
_LONGEST: Final = 120
"""Letters of a screen's or a symbol's name: a Race of five lines names five symbols."""
_MOST_PANELS: Final = 16
_FARTHEST: Final = 1e13
"""Largest position and value, either side of zero; no date and no price is beyond it."""
_KINDS: Final[tuple[DrawnKind, ...]] = get_args(DrawnKind)
_KEY: Final = "drawings"


class DrawingsFile:
    """The drawings of one profile, read when they are first asked for.

    A file that cannot be opened is not written over: changes last until the exit then.

    Args:
        path: drawings.json.
        documents: Reads it.
        saver: Writes it; None leaves it as it is, for a profile that is open read-only.
        tell: Takes a notice's key, weight and text.
    """

    def __init__(
        self,
        path: Path,
        documents: Documents,
        saver: Saver | None,
        tell: Callable[[str, Level, str], None],
    ) -> None:
        self._path = path
        self._documents = documents
        self._saver = saver
        self._tell = tell
        self._drawings: tuple[Drawing, ...] | None = None
        self._denied = False

    def drawings(self) -> tuple[Drawing, ...]:
        """All that is drawn, oldest first of each chart."""
        if self._drawings is None:
            self._drawings = self._read()
        return self._drawings

    def keep(self, drawings: tuple[Drawing, ...]) -> None:
        """Keep these instead, as many as may be; a notice says when older ones go."""
        sound = tuple(one for one in drawings if _can_be(one))
        kept = capped(sound)
        if len(kept) < len(sound):
            self._tell(_KEY, Level.INFO, _full(len(sound) - len(kept)))
        if kept == self.drawings():
            return
        self._drawings = kept
        if self._saver is not None and not self._denied:
            self._saver.put(self._path, encoded(kept))

    def _read(self) -> tuple[Drawing, ...]:
        try:
            loaded = self._documents.read(self._path, parsed, SCHEMA)
        except FileFault as fault:
            self._denied = True
            text = f"{fault}. The charts are empty; what is changed here lasts until the exit."
            self._tell(_KEY, Level.WARNING, text)
            return ()
        if loaded.notice:
            self._tell(_KEY, Level.WARNING, loaded.notice)
        drawings, refused = loaded.value or ((), 0)
        if refused:
            text = f"{self._path.name}: {refused} drawings are not possible and are left out."
            self._tell(f"{_KEY} refused", Level.WARNING, text)
        return drawings


def capped(drawings: tuple[Drawing, ...]) -> tuple[Drawing, ...]:
    """As many as are kept: the newest of each symbol and of all, in their order."""
    room: Counter[tuple[str, str]] = Counter()
    kept: list[Drawing] = []
    for one in reversed(drawings):
        room[one.screen, one.symbol] += 1
        if room[one.screen, one.symbol] <= MOST_OF_SYMBOL and len(kept) < MOST:
            kept.append(one)
    return tuple(reversed(kept))


def encoded(drawings: tuple[Drawing, ...]) -> bytes:
    """The whole file, a drawing a line."""
    lines = (
        json.dumps({
            "screen": one.screen, "symbol": one.symbol, "kind": one.kind,
            "points": one.points, "panel": one.panel,
        })
        for one in drawings
    )  # fmt: skip
    body = ",\n".join(lines)
    return f'{{"schema": {SCHEMA}, "drawings": [\n{body}\n]}}\n'.encode()


def parsed(content: bytes) -> tuple[tuple[Drawing, ...], int]:
    """The drawings of a file and how many of its entries are none that can be, or too many.

    Raises:
        Unreadable: Not JSON, not UTF-8, too large, or of a schema this version does not know.
    """
    entries = entries_of(content, _KEY, _LARGEST_BYTES)
    kept = capped(tuple(found for found in map(_drawing, entries) if found is not None))
    return kept, len(entries) - len(kept)


def _can_be(one: Drawing) -> bool:
    """Whether a drawing would be read again."""
    numbers = (number for point in one.points for number in point)
    named = _name(one.screen) and _name(one.symbol) and 0 <= one.panel < _MOST_PANELS
    return bool(named) and all(abs(number) <= _FARTHEST for number in numbers)


def _drawing(entry: object) -> Drawing | None:
    """What an entry says, None where that cannot be."""
    if not isinstance(entry, dict):
        return None
    screen, symbol = _name(entry.get("screen")), _name(entry.get("symbol"))
    kind = next((kind for kind in _KINDS if kind == entry.get("kind")), None)
    points, panel = entry.get("points"), entry.get("panel", 0)
    if not (screen and symbol and kind) or type(panel) is not int or len(_list(points)) != 2:
        return None
    first, second = map(_point, _list(points))
    if first is None or second is None or not 0 <= panel < _MOST_PANELS:
        return None
    return Drawing(screen, symbol, kind, (first, second), panel)


def _name(value: object) -> str:
    fits = isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()
    return value if isinstance(value, str) and fits else ""


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _point(value: object) -> tuple[float, float] | None:
    numbers = [
        float(one)
        for one in _list(value)
        if isinstance(one, int | float) and not isinstance(one, bool) and abs(one) <= _FARTHEST
    ]
    if len(numbers) != 2 or len(_list(value)) != 2:
        return None
    return numbers[0], numbers[1]


def _full(gone: int) -> str:
    return (
        f"{gone} older drawings are not kept for the next start: it keeps {MOST_OF_SYMBOL} of a "
        f"symbol and {MOST} in all."
    )
