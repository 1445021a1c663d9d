"""What one source is asked for next."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from engine.feed.answers import last_finished, symbols_in
from engine.feed.books import Books, calendar_days, new_york_day
from engine.feed.budget import HOUR_S
from engine.feed.cadence import (
    CALENDAR_DAYS,
    FEW,
    Place,
    quote_period,
    round_the_clock,
)
from engine.feed.interest import FAST_CHARTS, MOST_CHARTS, Interest
from engine.feed.item import Item
from engine.feed.pacing import QUOTES_SHARE, Pacer, waiting_hour
from engine.feed.unasked import PRICED
from engine.model.quote import Quote, Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, What

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from engine.feed.cadence import Moment
    from engine.feed.lane import Lane
    from engine.feed.order import Owned
    from engine.providers.base import Message

_GATHER_S = 5.0
_GATHER_MANY_S = 30.0
_GONE_S = 6 * 3600.0
_REFRESH_AGE_S = 10.0
_SPREAD_S = 10.0
_RATED_S = 15.0
_HOURLESS = frozenset({What.EARNINGS_DAY, What.FUNDAMENTALS, What.EARNINGS})
_FIRST_ONLY = frozenset({What.EARNINGS, What.FUNDAMENTALS})


class Schedule:
    """Items of one lane and when they are due; not thread-safe, its owner locks."""

    def __init__(self, lane: Lane, books: Books | None = None) -> None:
        self._lane = lane
        self._books = books if books is not None else Books()
        self._round_the_clock = True
        self._foreign: frozenset[str] = frozenset()
        self._items: dict[tuple[What, str], Item] = {}
        self._later: frozenset[str] = frozenset()
        self._unknown: set[str] = set()
        self._day: date | None = None
        self._calendar = False
        self._quotes = Pacer()
        self._waiting = Pacer()
        self._rated = math.inf
        self._quotes_hour = 0.0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to ask for."""
        return not self._items

    @property
    def round_the_clock(self) -> bool:
        """Whether no item depends on New York's hours."""
        return self._round_the_clock

    @property
    def foreign(self) -> frozenset[str]:
        """Symbols of other exchanges than New York's."""
        return self._foreign

    @property
    def kinds(self) -> frozenset[What]:
        """Kinds of data that are asked for."""
        return frozenset(what for what, _ in self._items)

    @property
    def settled(self) -> bool:
        """Whether each item was answered, or given up for now, at least once.

        Lists that are not shown are not waited for.
        """
        items = self._items.values()
        return all(item.settled for item in items if item.symbol not in self._later)

    def set_interest(self, interest: Interest, owned: Owned | None = None) -> None:
        """Follow what the user looks at; progress of what stays is kept.

        Args:
            interest: It.
            owned: Which of the kinds that the lane serves are its own; None for all.
        """
        symbols = [s for s in interest.wanted if self._lane.serves(s)]
        charts, fast = (set(interest.charts[:most]) for most in (MOST_CHARTS, FAST_CHARTS))
        companies = set(interest.companies)
        visible = set(interest.visible)
        items: dict[tuple[What, str], Item] = {}
        shown = sum(symbol not in interest.later for symbol in symbols)
        behind = max(shown, FEW) - shown
        for row, symbol in enumerate(symbols):
            slow = symbol in charts and symbol not in fast
            if symbol in interest.later:
                place = Place(row + behind, len(symbols) + behind, slow=slow)
            else:
                place = Place(row, shown, symbol == interest.selected, slow)
            for what in self._lane.serves(symbol):
                if what is What.INTRADAY_BARS and symbol not in charts:
                    continue
                if what in _FIRST_ONLY and not place.first and symbol not in companies:
                    continue
                self._keep(items, what, symbol, place, visible, owned)
        self._keep_aside(items, interest, len(symbols) + behind, owned)
        for row, symbol in enumerate(interest.others, len(symbols)):
            place = Place(row, len(symbols))
            for what in sorted(_FIRST_ONLY.intersection(self._lane.serves(symbol))):
                self._keep(items, what, symbol, place, visible, owned)
        self._calendar = self._lane.calendar and bool(interest.wanted)
        if self._calendar:
            items |= {key: item for key, item in self._items.items() if key[0] is What.EARNINGS_DAY}
        self._items, self._later = items, interest.later
        asked = tuple(symbol for what, symbol in items if what is What.EARNINGS)
        if asked:
            self._books.reports.follow(asked)
        self._day = None
        self._round_the_clock = all(
            what in _HOURLESS or round_the_clock(symbol) for what, symbol in items
        )
        self._foreign = frozenset(symbol for _, symbol in items if "." in symbol)
        self._unknown &= {*symbols, *interest.aside}

    def turn(self, moment: Moment) -> None:
        """Follow the coming weekdays' reports, where the lane is asked for them."""
        today = new_york_day(moment.wall)
        if not self._calendar or today == self._day:
            return
        self._day = today
        days = calendar_days(today, CALENDAR_DAYS)
        kept = {key: item for key, item in self._items.items() if key[0] is not What.EARNINGS_DAY}
        for row, day in enumerate(days):
            key = (What.EARNINGS_DAY, day)
            place = Place(row, len(days))
            kept[key] = self._items.get(key) or Item(*key, place, books=self._books)
        self._items = kept

    def pick(self, moment: Moment, shut: Collection[What] = ()) -> Ask | None:
        """The next call, None if nothing is due.

        Args:
            moment: Now.
            shut: Kinds that may not be asked at present.
        """
        open_ = self._open(moment, shut)
        return self._best([i for i in open_ if self._due(i, moment) <= moment.mono], moment)

    def probe(self, moment: Moment, shut: Collection[What], kinds: Collection[What]) -> Ask | None:
        """A call that would tell whether the source is well again, whatever is due when.

        What was put off until later stays so: a failed ask has the breaker's own wait.

        Args:
            moment: Now.
            shut: Kinds that may not be asked at present.
            kinds: Those of which one may be asked, none while nothing has to be found out.
        """
        if not kinds:
            return None
        open_ = self._open(moment, shut)
        return self._best([i for i in open_ if i.what in kinds and i.hold <= moment.mono], moment)

    def _best(self, items: list[Item], moment: Moment) -> Ask | None:
        first = min(items, key=lambda item: item.rank, default=None)
        if first is None:
            return None
        if first.what is What.QUOTES:
            return Ask(self._lane.name, What.QUOTES, self._batch(first, moment))
        return Ask(self._lane.name, first.what, (first.symbol,))

    def next_due(self, moment: Moment, shut: Collection[What] = ()) -> float:
        """Monotonic seconds of the earliest due item, infinite if there is none."""
        return min((self._due(item, moment) for item in self._open(moment, shut)), default=math.inf)

    def quotes_hour(self, moment: Moment) -> float:
        """Requests an hour that prices take, worked out every 15 s."""
        if not 0.0 <= moment.mono - self._rated < _RATED_S:
            self._rated, self._quotes_hour = moment.mono, self._rate_of_quotes(moment)
        return self._quotes_hour

    def _rate_of_quotes(self, moment: Moment) -> float:
        symbols = [symbol for what, symbol in self._items if what is What.QUOTES]
        if not symbols:
            return 0.0
        heard = sum(
            self._books.presence.heard(What.QUOTES, symbol, moment.mono) for symbol in symbols
        )
        periods = Counter(
            quote_period(
                symbol, len(symbols), is_open=moment.open_for(symbol),
                heard=2 * heard > len(symbols),
            )
            for symbol in symbols
        )  # fmt: skip
        batch = self._lane.batch - len(self._lane.riders)
        asked = sum(math.ceil(n / batch) * HOUR_S / seconds for seconds, n in periods.items())
        return min(QUOTES_SHARE * self._lane.soft_hour, asked)

    def spent(self, ask: Ask, requests: int, moment: Moment) -> None:
        """Book what an answered or failed call cost: the next of its class waits accordingly."""
        if ask.what is What.QUOTES:
            self._quotes.spent(moment.mono, requests, QUOTES_SHARE * self._lane.soft_hour)
        elif any(item.can_wait for item in self._of(ask)):
            per_hour = waiting_hour(
                self._lane.soft_hour, self.quotes_hour(moment), self._lane.waiting_hour
            )
            self._waiting.spent(moment.mono, requests, per_hour)

    def answered(
        self, ask: Ask, values: tuple[Message, ...], moment: Moment
    ) -> list[tuple[Ask, Reason]]:
        """Book an answer.

        Returns:
            What the answer does not hold, and what need not be asked any more.
        """
        told = symbols_in(values) if ask.what is What.QUOTES else set(ask.symbols)
        newest = last_finished(values)
        lacking: list[str] = []
        for symbol in ask.symbols:
            item = self._items.get((ask.what, symbol))
            if item is None:
                continue
            if symbol in told:
                item.answered(moment, newest)
            else:
                item.refused(moment)
                lacking.append(symbol)
        self._books.reports.note(values, new_york_day(moment.wall))
        failures = (
            [(Ask(self._lane.name, ask.what, tuple(lacking)), Reason.NO_DATA)] if lacking else []
        )
        return failures + self._note_unknown(values, moment)

    def failed(self, ask: Ask, moment: Moment, retry_s: float | None) -> None:
        """Book a failure: again after `retry_s` seconds, None for the next cycle.

        The second failure in a row of an unreadable reply is given as None by the caller.
        """
        for item in self._of(ask):
            if retry_s is None:
                item.refused(moment)
            else:
                item.postponed(moment, retry_s)

    def withheld(self, ask: Ask, moment: Moment, seconds: float) -> None:
        """Book a call that was not made: again after `seconds`."""
        for item in self._of(ask):
            item.hold = moment.mono + seconds

    def misses(self, ask: Ask) -> int:
        """Failures in a row of the asked items, the worst of them."""
        return max((item.misses for item in self._of(ask)), default=0)

    def unsettled(self, whats: Collection[What], *, give_up: bool) -> list[Ask]:
        """Items without any answer yet, for telling the reason why: one ask a kind, each once.

        Args:
            whats: Kinds concerned.
            give_up: Count them as settled until they are answered.
        """
        untold: dict[What, list[str]] = {}
        for item in self._items.values():
            if item.settled or item.what not in whats:
                continue
            item.settled = give_up
            if not item.told:
                item.told = True
                untold.setdefault(item.what, []).append(item.symbol)
        return [Ask(self._lane.name, what, tuple(names)) for what, names in untold.items()]

    def refresh(self, moment: Moment) -> None:
        """Make due what moves and is older than 10 s, all of the selected symbol, what failed.

        What rests while its market is closed is left alone.
        """
        for item in self._items.values():
            wanted = item.live or item.place.selected or item.misses > 0
            old = moment.mono - item.good > _REFRESH_AGE_S
            if wanted and old and item.symbol not in self._unknown and not item.resting(moment):
                item.tried = -math.inf

    def woke(self, moment: Moment) -> None:
        """The machine slept: make due what moves and what the wall clock says is overdue.

        Prices at once, the rest spread over 10 s.
        """
        slept = [item for item in self._items.values() if item.outslept(moment)]
        self._spread(slept, moment.mono)

    def recovered(self, now: float) -> None:
        """The source is well again: what failed meanwhile is due, likewise spread."""
        self._spread(
            [i for i in self._items.values() if i.misses and i.symbol not in self._unknown], now
        )

    def _spread(self, items: list[Item], now: float) -> None:
        items.sort(key=lambda item: item.rank)
        for index, item in enumerate(items):
            hold = -math.inf if item.matters_most else now + _SPREAD_S * index / len(items)
            item.force(hold)

    def _keep(
        self,
        items: dict[tuple[What, str], Item],
        what: What,
        symbol: str,
        place: Place,
        visible: set[str],
        owned: Owned | None,
    ) -> None:
        """Put what is the lane's own among its items, with the progress it had."""
        if owned is not None and not owned(what, symbol):
            return
        item = self._items.get((what, symbol)) or Item(
            what, symbol, place, books=self._books, chains=self._lane.chains
        )
        item.place, item.visible = place, symbol in visible
        items[what, symbol] = item

    def _keep_aside(
        self,
        items: dict[tuple[What, str], Item],
        interest: Interest,
        rows: int,
        owned: Owned | None,
    ) -> None:
        """What is only priced stands behind the rows of a long list, at its pace."""
        first = max(rows, FEW)
        aside = [symbol for symbol in interest.aside if self._lane.serves(symbol)]
        for row, symbol in enumerate(aside, first):
            place = Place(row, first + len(aside))
            for what in PRICED.intersection(self._lane.serves(symbol)):
                self._keep(items, what, symbol, place, set(), owned)

    def _due(self, item: Item, moment: Moment) -> float:
        """When an item is due, at the even pace of its class."""
        due = item.due(moment)
        if item.what is What.QUOTES:
            return due if item.unpaced or due > self._quotes.free else self._quotes.free
        return self._waiting.free if due < self._waiting.free and item.can_wait else due

    def _open(self, moment: Moment, shut: Collection[What]) -> Iterable[Item]:
        if not shut and not moment.lean and moment.room:
            return self._items.values()
        return (
            item
            for item in self._items.values()
            if item.what not in shut
            and (item.matters_most or not moment.lean)
            and (moment.room or not item.can_wait)
        )

    def _of(self, ask: Ask) -> list[Item]:
        found = (self._items.get((ask.what, symbol)) for symbol in ask.symbols)
        return [item for item in found if item is not None]

    def _batch(self, first: Item, moment: Moment) -> tuple[str, ...]:
        """Symbols of one quote ask: the first one due, others due now or in a moment, riders.

        Those that failed are asked apart, so that none takes the others down with it again. A
        long list's calls are filled up with what is due next, so that they stay few.
        """
        near = [
            (item.due(moment), item)
            for (what, _), item in self._items.items()
            if what is What.QUOTES and item is not first and (item.misses > 0) == (first.misses > 0)
        ]
        gather = _GATHER_S if first.place.rows <= FEW else _GATHER_MANY_S
        near = [(due, item) for due, item in near if due <= moment.mono + gather]
        near.sort(key=lambda pair: (pair[0], pair[1].rank))
        riders = self._lane.riders
        symbols = [i.symbol for i in (first, *(item for _, item in near)) if i.symbol not in riders]
        return (*symbols[: self._lane.batch - len(riders)], *riders)

    def _note_unknown(
        self, values: tuple[Message, ...], moment: Moment
    ) -> list[tuple[Ask, Reason]]:
        """Skip the other kinds of a symbol the source does not know, and take them up again."""
        failures: list[tuple[Ask, Reason]] = []
        for value in values:
            if isinstance(value, Quote) and value.symbol in self._unknown:
                self._unknown.discard(value.symbol)
                for item in self._others(value.symbol):
                    item.force()
            elif isinstance(value, Refusal) and value.reason is Reason.NO_SUCH_SYMBOL:
                failures += self._skipped(value, moment)
        return failures

    def _skipped(self, refusal: Refusal, moment: Moment) -> list[tuple[Ask, Reason]]:
        if refusal.what != What.QUOTES.value:
            return []
        self._unknown.add(refusal.symbol)
        failures = []
        for item in self._others(refusal.symbol):
            item.hold = moment.mono + _GONE_S
            if not item.settled:
                item.settled = True
                ask = Ask(self._lane.name, item.what, (item.symbol,))
                failures.append((ask, Reason.NO_SUCH_SYMBOL))
        return failures

    def _others(self, symbol: str) -> list[Item]:
        return [i for (what, s), i in self._items.items() if s == symbol and what != What.QUOTES]
