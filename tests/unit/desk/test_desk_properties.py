"""Whatever sources say: the desk never raises, never shows garbage, always says why."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.dump import row_document, to_document
from engine.desk.views import Mode, RaceMeasure, RowView
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, MarketState, Quote, Refusal
from engine.model.reason import Reason
from engine.model.value import Measured, Quality
from engine.providers.base import Message
from tests.unit.desk import market
from tests.unit.desk.market import NOON, setting

SYMBOLS = st.sampled_from(["NVDA", "META", "BTC", "ETH", "SOL-USD", "^VIX", "2330.TW"])
FLOATS = st.floats(allow_nan=True, allow_infinity=True) | st.sampled_from(
    [0.0, -1.0, 1e-300, 1e300, 100.0, 101.0, 10_000.0, 50.0]
)
STAMPS = st.timedeltas(timedelta(days=-800), timedelta(days=3)).map(lambda d: NOON + d)
QUALITIES = st.sampled_from([Quality.LIVE, Quality.DELAYED, Quality.STALE])
RECEIVED = st.floats(0.0, 2000.0)


def column(size: int) -> st.SearchStrategy[np.ndarray[tuple[int], np.dtype[np.float64]]]:
    return st.lists(FLOATS, min_size=size, max_size=size).map(lambda x: np.array(x, np.float64))


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    return Quote(
        draw(SYMBOLS), draw(FLOATS), draw(FLOATS), draw(STAMPS), draw(RECEIVED), "yahoo",
        draw(QUALITIES), ext_last=draw(FLOATS), ext_change_pct=draw(FLOATS),
        market_cap=draw(FLOATS), shares=draw(FLOATS), delay_s=draw(FLOATS),
        market_state=draw(st.sampled_from(list(MarketState))),
    )  # fmt: skip


@st.composite
def bar_series(draw: st.DrawFn) -> BarSeries:
    size = draw(st.integers(0, 12))
    start = int(NOON.timestamp()) // 86_400 * 86_400
    stamps = draw(st.lists(st.integers(-40, 2), min_size=size, max_size=size))
    other = draw(st.sampled_from([size, size, size, 3]))
    return BarSeries(
        draw(SYMBOLS), draw(st.sampled_from(["1d", "1d", "5m"])),
        np.array([start + 86_400 * n for n in stamps], np.int64),
        draw(column(size)), draw(column(size)), draw(column(size)), draw(column(other)),
        draw(column(size)), draw(st.integers(0, size)), draw(STAMPS), draw(RECEIVED), "yahoo",
        replaces=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def chains(draw: st.DrawFn) -> OptionChain:
    slices = []
    for _ in range(draw(st.integers(0, 3))):
        size = draw(st.integers(0, 6))
        days = draw(st.sampled_from([-1.0, 0.0, 5.0, 23.0, 37.0, 300.0]))
        grid = np.array(sorted(draw(st.lists(st.floats(1.0, 300.0), min_size=size, max_size=size))))
        columns = [draw(column(size)) for _ in range(4)]
        if draw(st.booleans()):
            columns[1] = draw(column(draw(st.sampled_from([size, 2]))))
        slices.append(
            ChainSlice(
                NOON + timedelta(days=days),
                days / 365.0,
                draw(FLOATS),
                grid,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
            )
        )  # fmt: skip
    return OptionChain(
        draw(SYMBOLS), draw(STAMPS), draw(FLOATS), tuple(slices), "yahoo", draw(RECEIVED),
        draw(QUALITIES), market_open=draw(st.sampled_from([None, True, False])),
    )  # fmt: skip


@st.composite
def dvols(draw: st.DrawFn) -> DvolPoint | DvolSeries:
    coin = draw(st.sampled_from(["BTC", "ETH", "SOL-USD"]))
    if draw(st.booleans()):
        return DvolPoint(coin, draw(FLOATS), draw(STAMPS), draw(RECEIVED), "deribit")
    size = draw(st.integers(0, 8))
    level = draw(column(size))
    start = int(NOON.timestamp()) // 86_400 * 86_400
    stamps = np.array([start - 86_400 * (size - n) for n in range(size)], np.int64)
    return DvolSeries(
        coin,
        "1D",
        stamps,
        level,
        level,
        level,
        level,
        size,
        draw(STAMPS),
        draw(RECEIVED),
        "deribit",
    )


@st.composite
def said(draw: st.DrawFn) -> EarningsEvent | Refusal:
    if draw(st.booleans()):
        kind = draw(st.sampled_from(["quotes", "chain", "daily_bars", "earnings", "dvol"]))
        reason = draw(st.sampled_from([Reason.NO_SUCH_SYMBOL, Reason.NO_OPTIONS, Reason.NO_DATA]))
        return Refusal(draw(SYMBOLS), kind, reason, "", draw(STAMPS), "yahoo")
    return EarningsEvent(
        draw(SYMBOLS), draw(STAMPS).date(), draw(st.sampled_from(list(Session))),
        draw(st.sampled_from(list(EventStatus))), draw(st.sampled_from(["yahoo", "nasdaq", "own"])),
        draw(STAMPS), eps_estimate=draw(FLOATS), eps_actual=draw(FLOATS), move_pct=draw(FLOATS),
        known_from=draw(st.none() | STAMPS),
    )  # fmt: skip


MESSAGES: st.SearchStrategy[Message] = quotes() | bar_series() | chains() | dvols() | said()


def figures(row: RowView) -> list[Measured]:
    named = [getattr(row, name) for name in row.__dataclass_fields__ if name != "rv"]
    return [x for x in named if isinstance(x, Measured)] + [x for _, x in row.rv]


def check(s: market.Setting) -> None:
    snapshot = s.desk.snapshot()
    json.dumps(to_document(snapshot, "0"), allow_nan=False)
    for row in snapshot.rows:
        for one in figures(row):
            assert math.isfinite(one.value) == one.known
            assert one.known or one.why
            assert abs(one.value) < 1e18 or not one.known
            if one.known and math.isfinite(one.received):
                assert one.received <= max(2000.0, s.clock.monotonic())
        for iv in (row.iv30_atm, row.iv30_vix, row.iv30_dvol):
            assert not iv.known or 1.0 <= iv.value <= 300.0
        assert not row.dvol.known or 1.0 <= row.dvol.value <= 1000.0
        assert not row.last.known or row.last.value > 0.0
        assert all(rv.value >= 0.0 for _, rv in row.rv if rv.known)


@settings(max_examples=30)
@given(
    batches=st.lists(st.lists(MESSAGES, max_size=4), max_size=5),
    mode=st.sampled_from([Mode.LIVE, Mode.REPLAY, Mode.OFFLINE]),
    wait=st.floats(0.0, 400_000.0),
    measure=st.sampled_from(list(RaceMeasure)),
)
def test_D20_any_messages_give_figures_or_reasons(
    batches: list[list[Message]], mode: Mode, wait: float, measure: RaceMeasure
) -> None:
    s = setting("NVDA", "META", "BTC", "ETH", "SOL-USD", "^VIX", "2330.TW", mode=mode)
    s.desk.select("NVDA")
    for batch in batches:
        s.desk.accept(tuple(batch))
    check(s)
    s.clock.advance(wait)
    s.desk.set_race("META", "ETH", measure)
    s.desk.tick()
    check(s)


@settings(max_examples=20)
@given(batches=st.lists(st.lists(MESSAGES, max_size=4), max_size=4))
def test_the_row_in_the_window_is_the_row_in_the_dump(batches: list[list[Message]]) -> None:
    s = setting("NVDA", "BTC", "META")
    for batch in batches:
        s.desk.accept(tuple(batch))
    s.desk.tick()
    for row in s.desk.snapshot().rows:
        assert row_document(s.window.row(row.symbol)) == row_document(row)


@settings(max_examples=20)
@given(order=st.permutations(range(6)))
def test_P21_the_order_of_arrival_does_not_change_what_is_shown(order: list[int]) -> None:
    def shown(sequence: list[int]) -> float:
        s = setting("NVDA", now=NOON + timedelta(seconds=60))
        stamps = [NOON + timedelta(seconds=10 * n) for n in range(6)]
        for n in sequence:
            s.desk.accept((Quote("NVDA", 100.0 + n, 99.0, stamps[n], 1000.0, "yahoo"),))
        return s.row("NVDA").last.value

    assert shown(order) == shown(sorted(order)) == 105.0


def test_any_instant_of_the_clock_is_survived() -> None:
    for at in (datetime(1971, 1, 1, tzinfo=UTC), datetime(2095, 1, 1, tzinfo=UTC)):
        s = setting("NVDA", "BTC", now=at)
        s.desk.accept((market.quote("NVDA", 100.0, s.clock), market.dvol(50.0, s.clock)))
        s.desk.tick()
        check(s)
