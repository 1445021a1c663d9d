"""The Feeds screen's lines: each source, how it does and what it may still be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.status import ProviderStatus


@dataclass(frozen=True, slots=True)
class LaneLine:
    """A source as the feed knows it.

    Attributes:
        label: Name for the reader ("Yahoo stream").
        kind: "poll" or "stream".
        soft_hour: Requests in an hour beyond which the pace falls; for streams connections.
        gives: Kinds of data it is the chosen source of now, in words ("quotes, daily bars").
        on: Its switch in the settings.
    """

    status: ProviderStatus
    label: str
    kind: str
    soft_hour: int
    gives: str
    on: bool


@dataclass(frozen=True, slots=True)
class Freshness:
    """How the values of one source stand in the list.

    Attributes:
        rows: Rows that show a value of it, or showed one until it was too old to be shown.
        stale: Those of them with a value that is stale or gone.
        newest: Age in seconds of its newest value, NaN without one; daily bars count only for a
            source that gives nothing else.
        gone: Those of them with a value that is too old to be shown.
    """

    rows: int
    stale: int
    newest: float
    gone: int = 0


@dataclass(frozen=True, slots=True)
class FeedLine:
    """A line of the screen: what the feed says and how the source's values stand."""

    lane: LaneLine
    fresh: Freshness


@dataclass(frozen=True, slots=True)
class FeedsView:
    """All sources in a fixed order; `note` says why nothing is asked, "" while it is.

    Attributes:
        at: Wall time, UTC, of the live clock at which this was true: ages of last successes
            and times to next tries are counted from it, also while a replay is shown.
    """

    lines: tuple[FeedLine, ...]
    note: str = ""
    at: datetime | None = None
