"""The events feed as events.json holds it: what happened, then how far it has been seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.model.happening import Happening, HappeningKind
from engine.model.plainvalues import instant_of
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

MOST: Final = 2_000
"""The newest so many are kept."""
_TEXTS: Final = ("id", "symbol", "text", "source")
_LONGEST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Seen:
    """How far the feed reaches and has been looked at.

    Attributes:
        began: UTC instant of the first run: what was before it is no news.
        looked: UTC instant of the user's last look.
    """

    began: datetime
    looked: datetime


Entry = Happening | Seen


def told(entry: Entry) -> dict[str, object]:
    """A line of the feed, or how far it was seen, as JSON values."""
    if isinstance(entry, Seen):
        return {"began": entry.began.isoformat(), "looked": entry.looked.isoformat()}
    return {
        "id": entry.id, "at": entry.at.isoformat(), "kind": str(entry.kind),
        "symbol": entry.symbol, "text": entry.text, "source": entry.source,
        "told": None if entry.told is None else entry.told.isoformat(),
    }  # fmt: skip


def read(entry: Mapping[str, object]) -> Entry | None:
    """What JSON values say, None where they cannot be an entry."""
    if "looked" in entry:
        began, looked = instant_of(entry.get("began")), instant_of(entry["looked"])
        return None if began is None or looked is None else Seen(began, looked)
    texts = {name: entry.get(name) for name in _TEXTS}
    words = {k: v for k, v in texts.items() if isinstance(v, str) and len(v) <= _LONGEST}
    at, noticed = instant_of(entry.get("at")), instant_of(entry.get("told"))
    kinds = {str(kind): kind for kind in HappeningKind}
    kind = kinds.get(str(entry.get("kind")))
    if len(words) != len(texts) or not words["id"] or at is None or kind is None:
        return None
    return Happening(
        words["id"], at, kind, words["symbol"], words["text"], words["source"], told=noticed
    )


SHAPE: Shape[Entry] = Shape(
    "events", told, read, "The events feed begins again", most=MOST + 1
)  # fmt: skip
