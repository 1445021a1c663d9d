"""Cboe's two kinds of time: trades in New York wall time, publication in UTC, both as bare text."""

from __future__ import annotations

import math
from datetime import UTC, datetime, tzinfo

from engine.model.newyork import NEW_YORK

_EARLIEST, _LATEST = 1960, 2100
"""Years outside which a stamp is none."""


def traded(raw: object) -> float:
    """Epoch seconds of a `last_trade_time` ("2024-07-03T11:39:29", New York); NaN unknown."""
    return _seconds(raw, NEW_YORK, math.nan)


def published(raw: object) -> float:
    """Epoch seconds of a `timestamp` ("2024-07-13 23:06:26", UTC); infinity unknown."""
    return _seconds(raw, UTC, math.inf)


def _seconds(raw: object, zone: tzinfo, otherwise: float) -> float:
    if not isinstance(raw, str):
        return otherwise
    try:
        stamp = datetime.fromisoformat(raw)
    except ValueError:
        return otherwise
    if stamp.tzinfo is not None or not _EARLIEST <= stamp.year < _LATEST:
        return otherwise
    return stamp.replace(tzinfo=zone).timestamp()
