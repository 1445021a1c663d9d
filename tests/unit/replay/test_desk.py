"""The desk shows the same after a brief telling as after a full one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest

from engine.clock import ManualClock
from engine.desk.desk import Desk
from engine.desk.snapshot import Snapshot
from engine.desk.views import EarningsRow, Mode, RaceMeasure
from engine.model.earnings import EarningsEvent
from engine.model.found import Hits
from engine.model.quote import DvolPoint, DvolSeries, MarketState, RatePoint
from engine.providers.base import Message
from engine.providers.replay import Story
from engine.providers.replay.days import session_close, session_open
from engine.providers.replay.steps import Detail

SHOWN = ("NVDA", "META", "BTC")


@dataclass(frozen=True)
class Day:
    day: date
    open: datetime
    close: datetime


class Weekdays:
    """The exchange calendar of 2024 as far as the story and its history need it."""

    CLOSED = (date(2024, 5, 27), date(2024, 6, 19), date(2024, 7, 4))

    def day(self, day: date, /) -> Day | None:
        if day.weekday() >= 5 or day in self.CLOSED:
            return None
        return Day(day, session_open(day), session_close(day))

    def between(self, first: date, last: date, /) -> Sequence[Day]:
        days = (first + timedelta(days=i) for i in range((last - first).days + 1))
        return [found for day in days if (found := self.day(day)) is not None]

    def is_open(self, at: datetime, /) -> bool:
        found = self.day(at.date())
        return found is not None and found.open <= at < found.close

    def state(self, at: datetime, /) -> MarketState:
        return MarketState.REGULAR if self.is_open(at) else MarketState.CLOSED

    def previous(self, at: datetime, /) -> Day:
        return [day for day in self._around(at) if day.close <= at][-1]

    def next(self, at: datetime, /) -> Day:
        return next(day for day in self._around(at) if day.open > at)

    def _around(self, at: datetime) -> Sequence[Day]:
        return self.between((at - timedelta(days=9)).date(), (at + timedelta(days=9)).date())


def _symbol(message: Message) -> str:
    if isinstance(message, DvolPoint | DvolSeries):
        return message.coin
    return "" if isinstance(message, RatePoint | Hits) else message.symbol


def _told(story: Story, until: datetime, detail: Detail) -> Snapshot:
    clock = ManualClock(story.start, story.start.timestamp())
    left, right, measure = story.race
    desk = Desk(
        clock, Weekdays(), lambda _key, _view: None, mode=Mode.REPLAY,
        story_events=story.events, race=(left, right, RaceMeasure(measure)),
        unpublished=story.unpublished,
    )  # fmt: skip
    desk.set_watchlist(SHOWN)
    desk.accept(story.prologue())
    for step in story.steps(story.start, until, detail):
        clock.advance((step.at - clock.now()).total_seconds())
        shown = tuple(
            m for m in step.messages if _symbol(m) in SHOWN or isinstance(m, EarningsEvent)
        )
        if shown:
            desk.accept(shown)
    return desk.snapshot()


def test_brief_and_full_telling_show_the_same_rows_and_histories(story: Story) -> None:
    until = session_close(date(2024, 7, 16))
    brief, full = (_told(story, until, detail) for detail in ("closes", "full"))
    assert brief.histories == full.histories
    assert brief.earnings == full.earnings or repr(brief.earnings) == repr(full.earnings)
    assert brief.race.crossings == full.race.crossings
    for one, other in zip(brief.rows, full.rows, strict=True):
        assert repr(replace(one, trail=())) == repr(replace(other, trail=()))
    nvda = dict(dict(full.histories)["NVDA"])
    assert dict(nvda["close"])["2024-07-16"] == 126.36
    assert dict(nvda["iv30_atm"])["2024-07-16"] == pytest.approx(48.0, abs=0.05)


def test_brief_telling_shows_the_crossing_of_29_july(story: Story) -> None:
    shown = _told(story, session_close(date(2024, 7, 30)), "closes")
    (crossing,) = shown.race.crossings
    assert (crossing.day, crossing.direction, crossing.basis) == (
        date(2024, 7, 29), "above", "closes",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("symbol", "day", "answer"),
    [
        ("META", date(2024, 7, 31), date(2024, 8, 1)),
        ("MSFT", date(2024, 7, 30), date(2024, 7, 31)),
        ("TSM", date(2024, 7, 18), date(2024, 7, 18)),
    ],
)
def test_the_crush_appears_with_the_close_that_answers_the_report(
    story: Story, monkeypatch: pytest.MonkeyPatch, symbol: str, day: date, answer: date
) -> None:
    monkeypatch.setattr(f"{__name__}.SHOWN", (symbol,))

    def row(until: datetime) -> EarningsRow:
        rows = _told(story, until, "closes").earnings.rows
        return next(one for one in rows if (one.event.symbol, one.event.day) == (symbol, day))

    early = row(session_close(answer) - timedelta(minutes=1))
    assert early.iv_before.known
    assert not early.crush.known
    assert early.crush.why == "the session that answers it is not over"
    late = row(session_close(answer))
    assert late.iv_before == early.iv_before
    assert late.iv_before.source == late.iv_after.source == "simulated"
    assert late.crush.value == late.iv_after.value - late.iv_before.value < -0.5
    assert late.past is not None
    assert len(late.past.moves) == 2
    assert late.surprise_pct > 0.0
    assert not [name for name in late.sources if name.startswith("table")]
