"""What a search for an instrument finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.instrument import Kind

LISTED, KNOWN = "list", "known"
"""Sources of matches besides the endpoints: the user's own lists, the shipped instruments."""


@dataclass(frozen=True, slots=True)
class Match:
    """One instrument that fits what was typed.

    Attributes:
        symbol: Canonical.
        name: "" if it is not known.
        kind: As the source tells it, else a guess from the spelling.
        exchange: For the reader, "" if it is not known.
        source: `LISTED`, `KNOWN`, or the endpoint that told it.
    """

    symbol: str
    name: str
    kind: Kind
    exchange: str
    source: str


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search, best match first.

    Attributes:
        seq: Number the asker gave; a later answer of the same number takes the place of this one.
        text: What was searched for, as typed.
        matches: Own lists, shipped instruments, and a source's where it has answered.
        online: Whether a source's answer is among them.
        note: Why no source's answer comes, "" if it came or is awaited.
        pending: Whether another answer to the same search is to come.
    """

    seq: int
    text: str
    matches: tuple[Match, ...]
    online: bool = False
    note: str = ""
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """What a source answers to a search.

    Attributes:
        text: What was asked for, as it was given to the source.
        matches: In the order of the source.
        as_of: UTC.
    """

    text: str
    matches: tuple[Match, ...]
    as_of: datetime
    source: str
