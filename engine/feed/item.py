"""One thing to be asked for again and again: a kind of data of a symbol."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from engine.feed.books import SOON_DAYS, Books, new_york_day
from engine.feed.cadence import (
    DAILY_RETRY_S,
    ChainPace,
    Moment,
    News,
    Place,
    chain_complete,
    day_complete,
    last_day,
    period,
    retry_of_day,
)
from engine.providers.base import What

if TYPE_CHECKING:
    from datetime import datetime

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
    What.EARNINGS_DAY: 7,
    What.FUNDAMENTALS: 8,
}
_UNHURRIED = frozenset({What.EARNINGS, What.EARNINGS_DAY, What.FUNDAMENTALS})
_HEARD = frozenset({What.QUOTES, What.DVOL})
_SELECTED, _VISIBLE, _REST, _REPORTS, _LAST = 2, 3, 4, 5, 6
_MOST_MISSES = 3
_NO_NEWS = News()
_KNOWN_S, _KNOWN_SLOW_S = 15.0, 60.0


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
        lacks: Daily histories in a row whose last finished day was missing.
        urgent: Due since the machine woke or the source is well again.
        books: What other sources know.
        chains: Pace of its source's chains.
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
    lacks: int = 0
    urgent: bool = False
    books: Books = field(default_factory=Books)
    chains: ChainPace = field(default_factory=ChainPace)
    _known: tuple[object, ...] = ()
    _known_at: float = math.inf
    _known_due: float = 0.0

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

    @property
    def can_wait(self) -> bool:
        """Whether it is of the rows of a long list that are asked at an even pace."""
        if self.place.first or self.what in _STAGES:
            return False
        return self.what is What.CHAIN or not self.visible

    @property
    def unpaced(self) -> bool:
        """Whether its price is asked for without regard to the even pace."""
        return self.urgent or self.good == -math.inf

    def due(self, moment: Moment) -> float:
        """Monotonic seconds from which it is to be asked for, infinite if not foreseeable.

        Worked out anew after any change of the item or of the session's state, and at the
        latest after 15 s, where it is no price after 60: what streams and other sources say
        meanwhile can wait that long.
        """
        own = (self.tried, self.hold, self.misses, self.lacks, self.place)
        basis = (*own, moment.open_for(self.symbol), moment.lean)
        lasts = _KNOWN_S if self.what in _HEARD else _KNOWN_SLOW_S
        if not 0.0 <= moment.mono - self._known_at < lasts or basis != self._known:
            self._known, self._known_at = basis, moment.mono
            self._known_due = max(self.hold, self._cycle(moment))
        return self._known_due

    def resting(self, moment: Moment) -> bool:
        """Whether there are values and none can be newer: its market is closed."""
        if self.what in _DAILY or self.good == -math.inf:
            return False
        return math.isinf(self._period(moment))

    def outslept(self, moment: Moment) -> bool:
        """Whether it is to be asked for after a sleep, in which only the wall clock ran on."""
        if self.live and not self.resting(moment):
            return True
        if self.tried_at is None or self.tried == -math.inf or self.hold > moment.mono:
            return True
        awake = moment.mono - self.tried
        slept = max(0.0, (moment.wall - self.tried_at).total_seconds() - awake)
        return self._cycle(replace(moment, mono=moment.mono + slept)) <= moment.mono + slept

    def answered(self, moment: Moment, newest: date | None = None) -> None:
        """Values came.

        Args:
            moment: Now.
            newest: Last finished day of a daily history, None for other answers.
        """
        self.good = moment.mono
        self.misses = 0
        self.urgent = False
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

    def force(self, hold: float = -math.inf) -> None:
        """Due now, or from `hold` (monotonic seconds) on."""
        self.tried = -math.inf
        self.hold = hold
        self.urgent = True

    def _concluded(self, moment: Moment) -> None:
        self.tried, self.tried_at = moment.mono, moment.wall
        self.hold = -math.inf
        self.settled = True

    def _period(self, moment: Moment) -> float:
        news = self._news(moment)
        return period(self.what, self.symbol, self.place, moment, news=news, pace=self.chains)

    def _news(self, moment: Moment) -> News:
        if self.what in _HEARD:
            return News(heard=self.books.presence.heard(self.what, self.symbol, moment.mono))
        if self.what not in _UNHURRIED:
            return _NO_NEWS
        today = new_york_day(moment.wall)
        if self.what is What.EARNINGS_DAY:
            return News(soon=(date.fromisoformat(self.symbol) - today).days <= SOON_DAYS)
        reports = self.books.reports
        return News(
            soon=reports.soon(self.symbol, today),
            today=reports.today(self.symbol, today),
            reporting=reports.reporting(self.symbol, moment.wall),
        )

    def _stage_of_row(self) -> int:
        if self.what in _UNHURRIED:
            return _REPORTS if self.what is What.EARNINGS else _LAST
        if self.place.selected:
            return _SELECTED
        return _VISIBLE if self.visible else _REST

    def _cycle(self, moment: Moment) -> float:
        if self.tried_at is None or self.tried == -math.inf:
            return -math.inf
        if self.what not in _DAILY:
            return min(self.tried + self._period(moment), self._after_close(moment))
        if self.misses:
            return self.tried + DAILY_RETRY_S
        complete = day_complete(self.symbol, self.place, moment)
        overdue = complete is not None and self.tried_at < complete <= moment.wall
        if overdue:
            return moment.mono
        return self.tried + retry_of_day(self.lacks) if self.lacks else math.inf

    def _after_close(self, moment: Moment) -> float:
        """When a chain is asked for the closing quotes, infinite if it is not."""
        if self.what is not What.CHAIN or not self.chains.after_close:
            return math.inf
        complete = chain_complete(self.symbol, moment)
        if complete is None or self.tried_at is None or moment.open_for(self.symbol):
            return math.inf
        return moment.mono if self.tried_at < complete <= moment.wall else math.inf
