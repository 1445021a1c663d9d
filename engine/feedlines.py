"""The Feeds screen's view: what the feed says of each source beside how its values stand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.feedview import FeedLine, FeedsView, Freshness, LaneLine

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from engine.model.status import ProviderStatus

_NONE = Freshness(0, 0, math.nan)
_LABELS = {"sec": "SEC"}
"""Names of sources that are not spelt like their endpoints."""


def feeds_view(
    lines: tuple[LaneLine, ...], fresh: Mapping[str, Freshness], note: str, at: datetime
) -> FeedsView:
    """All sources in the feed's order with the freshness of what they gave.

    Args:
        lines: What the feed says.
        fresh: How the values in the list stand, by source.
        note: Why nothing is asked, "" while it is.
        at: Wall time of the live clock.
    """
    told = tuple(FeedLine(line, fresh.get(line.status.name, _NONE)) for line in lines)
    return FeedsView(told, note, at)


def off_lines(statuses: tuple[ProviderStatus, ...]) -> tuple[LaneLine, ...]:
    """Lines of sources that are not asked at all, as offline, from their states."""
    return tuple(
        LaneLine(
            status, _LABELS.get(status.name) or status.name.replace("-", " ").capitalize(),
            "stream" if status.name.endswith("-stream") else "poll", 0, "", on=False,
        )
        for status in statuses
    )  # fmt: skip
