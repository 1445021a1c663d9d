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
_OVER_A_WEEKEND = timedelta(days=3)
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


def realized_levels(
    figures: DailyFigures, window: int, periods: float, answers: frozenset[date] = frozenset()
) -> Floats:
    """Yang-Zhang volatility up to each bar, fraction per year, 5% where it is less or unknown.

    The sessions that answered a report count for nothing: their move is an event's, which comes
    once. What lies before such a session is scaled so that no jump remains between its neighbours;
    the session itself has the level of the one before.

    Args:
        figures: Daily bars.
        window: Bars.
        periods: Bars per year.
        answers: The sessions that answered a report.
    """
    open_, high, low, close = (
        np.array(column) for column in (figures.open, figures.high, figures.low, figures.close)
    )
    kept = np.array([day not in answers for day in figures.days])
    for index in np.flatnonzero(~kept).tolist():
        if index:
            factor = close[index] / close[index - 1]
            for column in (open_, high, low, close):
                column[:index] *= factor
    sigma = yang_zhang(open_[kept], high[kept], low[kept], close[kept], window, periods)
    place = np.maximum(np.cumsum(kept) - 1, 0)
    return np.asarray(np.where(sigma >= _FLOOR, sigma, _FLOOR)[place], dtype=np.float64)


def answered_at(report: Report, sessions: tuple[date, ...]) -> datetime:
    """When the market answers a report: the opening of the first session that trades on it.

    Before and beyond the story's own sessions every weekday is taken for one.
    """
    event = report.event
    if event.session is Session.BMO:
        return session_open(event.day)
    told = event.day >= sessions[0]
    later = next((day for day in sessions if day > event.day), None) if told else None
    if later is None:
        later = _weekdays_between(event.day, event.day + _OVER_A_WEEKEND)[0]
    return session_open(later)


def event_variances(
    reports: Iterable[Report],
    at: datetime,
    expiries: tuple[datetime, ...],
    sessions: tuple[date, ...],
) -> Floats:
    """Extra total variance of expiries behind a report that the market has still to answer.

    The jump is the mean absolute move of the symbol's earlier reports, at most 8%. It is in the
    options until the opening of the session that answers it: at the close before, the result is
    not yet in any price.

    Args:
        reports: Of one symbol.
        at: Now.
        expiries: UTC instants.
        sessions: Session days of the story, ascending.
    """
    known = tuple(reports)
    moves = [abs(report.move) / 100.0 for report in known if report.past]
    jump = min(sum(moves) / len(moves), _JUMP_CAP) if moves else 0.0
    answers = (answered_at(report, sessions) for report in known if not report.past)
    coming = [when for when in answers if when > at]
    return np.array([jump * jump * sum(when < expiry for when in coming) for expiry in expiries])


def _weekdays_between(after: date, last: date) -> tuple[date, ...]:
    """Weekdays after `after` up to `last`, taken for sessions."""
    days = (after + timedelta(days=ahead) for ahead in range(1, (last - after).days + 1))
    return tuple(day for day in days if day.weekday() < _SATURDAY)
