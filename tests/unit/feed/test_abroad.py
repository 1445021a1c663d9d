"""Rows of other exchanges are asked by the hours and days of their own exchange."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from engine.feed.cadence import INTRADAY_S, QUOTES_CLOSED_S, QUOTES_S
from engine.feed.channel import Channel
from engine.feed.interest import Interest
from engine.model.quote import Quote
from engine.providers.base import Ask, What
from tests.unit.feed.rig import LANES, Closed, Hours
from tests.unit.feed.test_schedule import days

if TYPE_CHECKING:
    from engine.providers.base import Message

NIGHT = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)
"""New York sleeps, Taipei trades until 05:30."""
TAIPEI_CLOSE = datetime(2026, 11, 18, 5, 30, tzinfo=UTC)
TSMC, ELSEWHERE = "2330.TW", "ABC.XX"


class Taipei:
    """Its hours in one week; may fail."""

    def __init__(self) -> None:
        self.channel: Channel | None = None
        self.fault: Exception | None = None
        self.asked = 0

    def of(self, symbol: str) -> Taipei | None:
        return self if symbol.endswith(".TW") else None

    def is_open(self, at: datetime) -> bool:
        self.asked += 1
        assert self.channel is not None
        assert not self.channel._lock.locked(), "a calendar may take seconds to load"
        if self.fault is not None:
            raise self.fault
        return TAIPEI_CLOSE - timedelta(hours=4.5) <= at < TAIPEI_CLOSE

    state = Hours().state

    def previous(self, at: datetime) -> Closed:
        return Closed(TAIPEI_CLOSE if at >= TAIPEI_CLOSE else TAIPEI_CLOSE - timedelta(days=1))


class Asked:
    """Yahoo's lane with New York closed since 21:00 UTC, everything answered at once."""

    def __init__(self, *symbols: str, at: datetime = NIGHT) -> None:
        self.clock = ManualClock(at)
        self.taipei = Taipei()
        hours = Hours(is_open=False)
        hours.close = datetime(2026, 11, 17, 21, 0, tzinfo=UTC)
        self.channel = Channel(
            LANES["yahoo"], self.clock, hours, random.Random(1), UTC, abroad=self.taipei
        )
        self.taipei.channel = self.channel
        self.channel.set_interest(Interest(symbols, symbols[0], charts=symbols))
        self.newest = datetime(2026, 11, 17, tzinfo=UTC)
        self.run(60.0)

    def run(self, seconds: float) -> list[tuple[float, Ask]]:
        """What is asked within a span, by seconds from its begin."""
        begin, asked = self.clock.monotonic(), list[tuple[float, Ask]]()
        while (now := self.clock.monotonic() - begin) < seconds:
            moment = self.channel.moment()
            step = self.channel.next_step(moment)
            if isinstance(step, Ask):
                asked.append((now, step))
                self.channel.ended(step, self.answer(step), moment)
            else:
                self.clock.advance(max(step, 0.1))
        return asked

    def answer(self, ask: Ask) -> tuple[Message, ...]:
        if ask.what is What.DAILY_BARS:
            return (days(self.newest, ask.symbols[0]),)
        now = self.clock.now()
        return tuple(Quote(s, 1.0, 1.0, now, self.clock.monotonic(), "yahoo") for s in ask.symbols)


def count(asked: list[tuple[float, Ask]], what: What, symbol: str) -> int:
    return sum(ask.what is what and symbol in ask.symbols for _, ask in asked)


def test_prices_of_an_open_exchange_are_asked_at_the_full_pace_while_new_york_sleeps() -> None:
    asked = Asked(TSMC, "NVDA", ELSEWHERE).run(900.0)
    assert count(asked, What.QUOTES, TSMC) == pytest.approx(900.0 / QUOTES_S, abs=2)
    for symbol in ("NVDA", ELSEWHERE):
        assert count(asked, What.QUOTES, symbol) == pytest.approx(900.0 / QUOTES_CLOSED_S, abs=1)
    assert count(asked, What.INTRADAY_BARS, TSMC) == pytest.approx(900.0 / INTRADAY_S, abs=1)
    assert count(asked, What.INTRADAY_BARS, "NVDA") == 0


def test_daily_bars_are_asked_once_after_the_exchange_s_own_close() -> None:
    yahoo = Asked(TSMC, "NVDA", ELSEWHERE)
    yahoo.clock.advance((TAIPEI_CLOSE - yahoo.clock.now()).total_seconds())
    before = yahoo.run(24 * 60.0)
    yahoo.newest = datetime(2026, 11, 18, tzinfo=UTC)
    after = yahoo.run(2 * 3600.0)
    bars = [(at, ask.symbols) for at, ask in after if ask.what is What.DAILY_BARS]
    assert [symbols for _, symbols in bars] == [(TSMC,)]
    assert bars[0][0] <= 120.0
    assert not [ask for _, ask in before if ask.what is What.DAILY_BARS]


def test_a_day_that_is_missing_after_the_exchange_s_own_close_is_asked_for_again() -> None:
    yahoo = Asked(TSMC)
    yahoo.clock.advance((TAIPEI_CLOSE - yahoo.clock.now()).total_seconds())
    asked = yahoo.run(3 * 3600.0)
    assert count(asked, What.DAILY_BARS, TSMC) == 2


def test_an_exchange_whose_calendar_cannot_be_made_has_new_york_s_hours() -> None:
    yahoo = Asked(TSMC)
    yahoo.taipei.fault = ImportError("no calendars")
    yahoo.run(20.0)
    asked = yahoo.run(900.0)
    assert count(asked, What.QUOTES, TSMC) == pytest.approx(900.0 / QUOTES_CLOSED_S, abs=1)


def test_five_hundred_rows_of_one_exchange_ask_its_calendar_once_a_look() -> None:
    yahoo = Asked(*(f"{n}.TW" for n in range(2000, 2500)))
    before = yahoo.taipei.asked
    moment = yahoo.channel.moment()
    assert yahoo.taipei.asked == before + 1
    assert len(moment.abroad) == 500
