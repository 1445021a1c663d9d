"""One thing to be asked for again and again: a kind of data of a symbol."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.feed.cadence import (
    DAILY_RETRY_S,
    Moment,
    Place,
    day_complete,
    last_day,
    period,
    retry_of_day,
)
from engine.providers.base import What

if TYPE_CHECKING:
    from datetime import date, datetime

_DAILY = frozenset({What.DAILY_BARS, What.DVOL_HISTORY})
_LIVE = frozenset({What.QUOTES, What.DVOL, What.CHAIN, What.INTRADAY_BARS})
_STAGES = {What.DVOL: 0, What.DVOL_HISTORY: 0, What.QUOTES: 1}
_WITHIN = {
    What.DVOL: 0,
    What.DVOL_HISTORY: 1,
    What.QUOTES: 2,
    What.DAILY_BARS: 3,
    What.CHAIN: 4,
    What.INTRADAY_BARS: 5,
    What.EARNINGS: 6,
}
_SELECTED, _VISIBLE, _REST, _LAST = 2, 3, 4, 5
_MOST_MISSES = 3


@dataclass(slots=True)
class Item:
    """Progress of one kind of data of one symbol; owned and locked by the schedule's owner.

    Attributes:
        tried: Monotonic seconds of the last conclusive answer, -inf before the first.
        tried_at: Its wall time.
        hold: Not to be asked before (monotonic seconds).
        good: Monotonic seconds of the last values.
        misses: Failures in a row.
        told: The reason why it is missing has been handed on.
        settled: Answered, or given up for now, at least once.
        soon: Its symbol reports within a week.
        lacks: Daily histories in a row whose last finished day was missing.
    """

    what: What
    symbol: str
    place: Place
    visible: bool = False
    tried: float = -math.inf
    tried_at: datetime | None = None
    hold: float = -math.inf
    good: float = -math.inf
    misses: int = 0
    told: bool = False
    settled: bool = False
    soon: bool = False
    lacks: int = 0

    @property
    def live(self) -> bool:
        """Whether it is a figure that moves all day."""
        return self.what in _LIVE

    @property
    def rank(self) -> tuple[int, int, int]:
        """Order of asking; an item that keeps failing lets others pass."""
        stage = _STAGES.get(self.what, self._stage_of_row())
        return stage + min(self.misses, _MOST_MISSES), self.place.row, _WITHIN[self.what]

    @property
    def matters_most(self) -> bool:
        """Whether it is asked even when the soft budget is used up."""
        return self.what in _STAGES or self.place.selected

    def due(self, moment: Moment) -> float:
        """Monotonic seconds from which it is to be asked for, infinite if not foreseeable."""
        return max(self.hold, self._cycle(moment))

    def resting(self, moment: Moment) -> bool:
        """Whether there are values and none can be newer: its market is closed."""
        if self.what in _DAILY or self.good == -math.inf:
            return False
        return math.isinf(self._period(moment))

    def answered(self, moment: Moment, newest: date | None = None) -> None:
        """Values came.

        Args:
            moment: Now.
            newest: Last finished day of a daily history, None for other answers.
        """
        self.good = moment.mono
        self.misses = 0
        expected = last_day(self.symbol, moment)
        behind = newest is not None and expected is not None and newest < expected
        self.lacks = self.lacks + 1 if behind else 0
        self._concluded(moment)

    def refused(self, moment: Moment) -> None:
        """The source has nothing: no retry before the next cycle."""
        self.misses += 1
        self._concluded(moment)

    def postponed(self, moment: Moment, seconds: float) -> None:
        """The source failed: again after `seconds`."""
        self.misses += 1
        self.hold = moment.mono + seconds

    def force(self) -> None:
        """Due now."""
        self.tried = self.hold = -math.inf

    def _concluded(self, moment: Moment) -> None:
        self.tried, self.tried_at = moment.mono, moment.wall
        self.hold = -math.inf
        self.settled = True

    def _period(self, moment: Moment) -> float:
        return period(self.what, self.symbol, self.place, moment, soon=self.soon)

    def _stage_of_row(self) -> int:
        if self.what is What.EARNINGS:
            return _LAST
        if self.place.selected:
            return _SELECTED
        return _VISIBLE if self.visible else _REST

    def _cycle(self, moment: Moment) -> float:
        if self.tried_at is None or self.tried == -math.inf:
            return -math.inf
        if self.what not in _DAILY:
            return self.tried + self._period(moment)
        if self.misses:
            return self.tried + DAILY_RETRY_S
        complete = day_complete(self.symbol, self.place, moment)
        overdue = complete is not None and self.tried_at < complete <= moment.wall
        if overdue:
            return moment.mono
        return self.tried + retry_of_day(self.lacks) if self.lacks else math.inf
