"""Chains that came before the bill rate, computed again with it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.implied import ImpliedBook
    from engine.desk.lines import Line
    from engine.model.options import OptionChain
    from engine.model.quote import RatePoint

HIGHEST = 1.0
"""No bill yields more in a year, as a fraction; what does is no rate."""


def is_rate(point: RatePoint) -> bool:
    """Whether a point can be a rate at all."""
    return math.isfinite(point.value) and abs(point.value) < HIGHEST


def rated(chain: OptionChain, rate: RatePoint | None) -> OptionChain:
    """`chain` with this rate in place of the 0 it stood on for want of one; else as it is."""
    if rate is None or chain.rate_reason is not Reason.NO_RATE:
        return chain
    slices = tuple(replace(one, rate=rate.value) for one in chain.slices)
    return replace(chain, slices=slices, rate_reason=Reason.OK)


def computed_again(book: ImpliedBook, rate: RatePoint, now: datetime) -> bool:
    """Compute a symbol's newest usable chain again if it had no rate; whether that was done.

    What is known of a newer chain that gave nothing stays known.
    """
    usable = book.usable
    if usable is None or usable.chain.rate_reason is not Reason.NO_RATE:
        return False
    spoilt, refused = book.spoilt, dict(book.refused)
    if not book.take(rated(usable.chain, rate), now):
        return False
    if spoilt:
        book.spoilt, book.refused = True, refused
    for line in book.lines.values():
        _once(line)
    return True


def _once(line: Line) -> None:
    """Leave a line one value of its newest instant, the one that was put last."""
    points = line.points()
    if len(points) > 1 and points[-1][0] == points[-2][0]:
        line.restore(line.official(), line.ends(), (*points[:-2], points[-1]))
