"""Least pauses between calls of one class, so that a long list is spread over its hour."""

from __future__ import annotations

import math

from engine.feed.budget import HOUR_S

LONGEST_S = 120.0

QUOTES_SHARE = 0.75
"""Part of the soft budget that prices may take."""

SOFT_SHARE = 0.95
"""Part of the soft budget up to which rows that can wait are asked for."""

LEAST_HOUR = 60.0
"""Requests an hour that rows which can wait get in any case."""


class Pacer:
    """Spaces calls by what they cost; not thread-safe, its owner locks."""

    def __init__(self) -> None:
        self.free = -math.inf

    def spent(self, now: float, requests: int, per_hour: float) -> None:
        """A call cost so many requests: the next one when an even pace allows it."""
        self.free = now + min(LONGEST_S, requests * HOUR_S / per_hour)


def waiting_hour(soft: int, quotes_hour: float, cap: int) -> float:
    """Requests an hour for rows that can wait.

    Args:
        soft: Soft budget of the source.
        quotes_hour: What prices take of it.
        cap: The source's own limit for these rows, 0 for none.
    """
    left = max(LEAST_HOUR, SOFT_SHARE * soft - quotes_hour)
    return min(left, float(cap)) if cap else left


def room(used: int, span: float, quotes_hour: float, soft: int) -> bool:
    """Whether rows that can wait may be asked for: prices keep their part of the hour.

    Args:
        used: Requests in the last hour.
        span: Seconds since the first of them.
        quotes_hour: What prices will take in an hour.
        soft: Soft budget.
    """
    ahead = quotes_hour * max(0.0, 1.0 - span / HOUR_S)
    return used + ahead < SOFT_SHARE * soft
