"""What one source is asked for next."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.feed.cadence import Place, round_the_clock
from engine.feed.interest import MOST_CHARTS, Interest
from engine.feed.item import Item
from engine.model.earnings import EarningsEvent
from engine.model.quote import BarSeries, DvolSeries, Quote, Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, What

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from engine.feed.cadence import Moment
    from engine.feed.lane import Lane
    from engine.providers.base import Message

_GATHER_S = 5.0
_GONE_S = 6 * 3600.0
_REFRESH_AGE_S = 10.0
_SOON_DAYS = 7


class Schedule:
    """Items of one lane and when they are due; not thread-safe, its owner locks."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._round_the_clock = True
        self._items: dict[tuple[What, str], Item] = {}
        self._unknown: set[str] = set()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to ask for."""
        return not self._items

    @property
    def round_the_clock(self) -> bool:
        """Whether no item depends on New York's hours."""
        return self._round_the_clock

    @property
    def kinds(self) -> frozenset[What]:
        """Kinds of data that are asked for."""
        return frozenset(what for what, _ in self._items)

    @property
    def settled(self) -> bool:
        """Whether each item was answered, or given up for now, at least once."""
        return all(item.settled for item in self._items.values())

    def set_interest(self, interest: Interest) -> None:
        """Follow what the user looks at; progress of what stays is kept."""
        symbols = [s for s in interest.wanted if self._lane.serves(s)]
        charts = set(interest.charts[:MOST_CHARTS])
        visible = set(interest.visible)
        items: dict[tuple[What, str], Item] = {}
        for row, symbol in enumerate(symbols):
            place = Place(row, len(symbols), symbol == interest.selected)
            for what in self._lane.serves(symbol):
                if what is What.INTRADAY_BARS and symbol not in charts:
                    continue
                item = self._items.get((what, symbol)) or Item(what, symbol, place)
                item.place, item.visible = place, symbol in visible
                items[what, symbol] = item
        self._items = items
        self._round_the_clock = all(round_the_clock(symbol) for symbol in symbols)
        self._unknown &= set(symbols)

    def pick(self, moment: Moment, shut: Collection[What] = ()) -> Ask | None:
        """The next call, None if nothing is due.

        Args:
            moment: Now.
            shut: Kinds that may not be asked at present.
        """
        due = [item for item in self._open(moment, shut) if item.due(moment) <= moment.mono]
        first = min(due, key=lambda item: item.rank, default=None)
        if first is None:
            return None
        if first.what is What.QUOTES:
            return Ask(self._lane.name, What.QUOTES, self._batch(first, moment))
        return Ask(self._lane.name, first.what, (first.symbol,))

    def next_due(self, moment: Moment, shut: Collection[What] = ()) -> float:
        """Monotonic seconds of the earliest due item, infinite if there is none."""
        return min((item.due(moment) for item in self._open(moment, shut)), default=math.inf)

    def answered(
        self, ask: Ask, values: tuple[Message, ...], moment: Moment
    ) -> list[tuple[Ask, Reason]]:
        """Book an answer.

        Returns:
            What the answer does not hold, and what need not be asked any more.
        """
        told = _symbols_in(values) if ask.what is What.QUOTES else set(ask.symbols)
        newest = _last_finished(values)
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
        self._note_earnings(values, moment)
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

    def woke(self) -> None:
        """Make everything due."""
        for item in self._items.values():
            item.force()

    def recovered(self) -> None:
        """The source is well again: what failed meanwhile is due."""
        for item in self._items.values():
            if item.misses and item.symbol not in self._unknown:
                item.force()

    def _open(self, moment: Moment, shut: Collection[What]) -> Iterable[Item]:
        return (
            item
            for item in self._items.values()
            if item.what not in shut and (item.matters_most or not moment.lean)
        )

    def _of(self, ask: Ask) -> list[Item]:
        found = (self._items.get((ask.what, symbol)) for symbol in ask.symbols)
        return [item for item in found if item is not None]

    def _batch(self, first: Item, moment: Moment) -> tuple[str, ...]:
        """Symbols of one quote ask: the first one due, others due now or in a moment, riders.

        Those that failed are asked apart, so that none takes the others down with it again.
        """
        horizon = moment.mono + _GATHER_S
        near = [
            item
            for (what, _), item in self._items.items()
            if what is What.QUOTES
            and item is not first
            and (item.misses > 0) == (first.misses > 0)
            and item.due(moment) <= horizon
        ]
        near.sort(key=lambda item: item.rank)
        riders = self._lane.riders
        symbols = [item.symbol for item in (first, *near) if item.symbol not in riders]
        return (*symbols[: self._lane.batch - len(riders)], *riders)

    def _note_earnings(self, values: tuple[Message, ...], moment: Moment) -> None:
        for value in values:
            event = value.earnings if isinstance(value, Quote) else value
            item = (
                self._items.get((What.EARNINGS, event.symbol))
                if isinstance(event, EarningsEvent)
                else None
            )
            if item is not None and isinstance(event, EarningsEvent):
                item.soon = 0 <= (event.day - moment.wall.date()).days <= _SOON_DAYS

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


def _symbols_in(values: tuple[Message, ...]) -> set[str]:
    """Symbols a quote answer speaks of."""
    return {value.symbol for value in values if isinstance(value, Quote | Refusal)}


def _last_finished(values: tuple[Message, ...]) -> date | None:
    """Last finished day with a known close in a daily history, `date.min` if it has none."""
    for value in values:
        if isinstance(value, BarSeries | DvolSeries) and value.interval.lower() == "1d":
            for index in range(value.complete - 1, -1, -1):
                if math.isfinite(float(value.close[index])):
                    return datetime.fromtimestamp(int(value.stamps[index]), UTC).date()
            return date.min
    return None
