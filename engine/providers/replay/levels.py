"""At-the-money variances behind a story's chains: published, simulated, or from DVOL."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.model.earnings import Session
from engine.providers.replay.days import session_close, session_open
from engine.vol.realized import yang_zhang

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from numpy.typing import NDArray

    from engine.providers.replay.figures import DailyFigures, Plot, Report

    Floats = NDArray[np.float64]

_SATURDAY = 5
_FLOOR = 0.05
"""Least simulated volatility per year."""
_JUMP_CAP = 0.08
"""Two earlier moves are a small sample: META's 20% alone would double its level."""


class PublishedLevel:
    """Level of the story's equity: known at some closes, linear per session between them."""

    def __init__(self, plot: Plot, sessions: tuple[date, ...]) -> None:
        last = plot.level_closes[-1][0]
        self._sessions = sessions + _weekdays_between(sessions[-1], last)
        self._opens = [session_open(day) for day in self._sessions]
        self._at = np.array(
            [self._sessions.index(day) for day, _ in plot.level_closes], dtype=float
        )
        self._points = np.array([points for _, points in plot.level_closes])

    def at(self, instant: datetime) -> float:
        """Fraction per year; inside a session linear between the closes around it."""
        latest = bisect_right(self._opens, instant) - 1
        if latest < 0:
            return float(self._points[0]) / 100.0
        opened = self._opens[latest]
        length = (session_close(self._sessions[latest]) - opened).total_seconds()
        share = min(1.0, (instant - opened).total_seconds() / length)
        return float(np.interp(latest - 1 + share, self._at, self._points)) / 100.0


def realized_levels(figures: DailyFigures, window: int, periods: float) -> Floats:
    """Yang-Zhang volatility up to each bar, fraction per year, 5% where it is less or unknown."""
    sigma = yang_zhang(figures.open, figures.high, figures.low, figures.close, window, periods)
    return np.where(sigma >= _FLOOR, sigma, _FLOOR)


def report_instant(report: Report) -> datetime:
    """When a report of the story moves the price: its known minute, else the session's mark."""
    event = report.event
    if event.known_from is not None:
        return event.known_from
    mark = session_open if event.session is Session.BMO else session_close
    return mark(event.day)


def event_variances(
    reports: Iterable[Report], at: datetime, expiries: tuple[datetime, ...]
) -> Floats:
    """Extra total variance of expiries behind a report that is still to come.

    The jump is the mean absolute move of the symbol's earlier reports, at most 8%.

    Args:
        reports: Of one symbol.
        at: Now.
        expiries: UTC instants.
    """
    known = tuple(reports)
    moves = [abs(report.move) / 100.0 for report in known if report.past]
    jump = min(sum(moves) / len(moves), _JUMP_CAP) if moves else 0.0
    coming = [report_instant(r) for r in known if not r.past and report_instant(r) > at]
    return np.array([jump * jump * sum(when < expiry for when in coming) for expiry in expiries])


def _weekdays_between(after: date, last: date) -> tuple[date, ...]:
    """Weekdays after `after` up to `last`, taken for sessions."""
    days = (after + timedelta(days=ahead) for ahead in range(1, (last - after).days + 1))
    return tuple(day for day in days if day.weekday() < _SATURDAY)
