"""Figures are computed again only when one of their inputs has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from engine.desk.bars import day_of
from engine.desk.compute import Kept
from engine.model.instrument import Kind
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, quote
from tests.unit.desk.volmarket import charted, five_minutes, report

ONCE = {
    "row": 1, "realized": 1, "cone": 1, "forecasts": 1, "rv line": 1, "chain": 1, "event": 1,
    "intraday": 1,
}  # fmt: skip


def counts(s: Setting, symbol: str = "NVDA") -> dict[str, int]:
    return s.desk._store.sheet(symbol).derived.counts()


def full() -> Setting:
    s = charted()
    s.desk.accept((chain("NVDA", 0.5, s.clock), report("NVDA", date(2026, 10, 7), s.clock)))
    s.desk.accept((five_minutes("NVDA", market.sessions_before(NOON.date(), 2), s.clock),))
    assert s.desk.work()
    return s


def new_price(s: Setting) -> None:
    s.desk.accept((quote("NVDA", 121.5, s.clock),))


def new_running_bar(s: Setting) -> None:
    bars = s.desk._store.sheet("NVDA").bars
    assert bars is not None
    raw = bars.raw
    days = [*(day_of(stamp) for stamp in raw.stamps.tolist()), NOON.date()]
    columns = [[*column.tolist(), 121.0] for column in (raw.open, raw.high, raw.low, raw.close)]
    s.desk.accept((market.series("NVDA", days, columns, s.clock, complete=raw.complete),))
    now = s.desk._store.sheet("NVDA").bars
    assert now is not None
    assert len(now) == len(bars) + 1


def new_chain(s: Setting) -> None:
    s.desk.accept((chain("NVDA", 0.52, s.clock),))


def new_day(s: Setting) -> None:
    days = market.sessions_before(NOON.date(), 299)
    s.desk.accept((market.walk("NVDA", days, s.clock, seed=2),))


def new_intraday(s: Setting) -> None:
    days = market.sessions_before(NOON.date(), 2)
    s.desk.accept((five_minutes("NVDA", days, s.clock, seed=9),))


def other_report(s: Setting) -> None:
    event = replace(report("NVDA", date(2026, 10, 8), s.clock), as_of=s.clock.now())
    s.desk.accept((event,))


def other_kind(s: Setting) -> None:
    s.desk.accept((replace(quote("NVDA", 121.5, s.clock), kind=Kind.CRYPTO),))


def of_another_symbol(s: Setting) -> None:
    s.desk.accept((dvol(48.0, s.clock), chain("BTC", 0.6, s.clock, source="deribit")))


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (new_price, set()),
        (new_running_bar, set()),
        (of_another_symbol, set()),
        (new_chain, {"chain", "event"}),
        (new_day, {"row", "realized", "cone", "forecasts", "rv line"}),
        (new_intraday, {"intraday"}),
        (other_report, {"event"}),
        (other_kind, set(ONCE) - {"event"}),
    ],
)
def test_a_change_computes_what_follows_from_it_and_nothing_else(
    change: Callable[[Setting], None], again: set[str]
) -> None:
    s = full()
    before = counts(s)
    assert {name: before[name] for name in ONCE} == ONCE
    s.clock.advance(30.0)
    change(s)
    s.desk.work()
    s.desk.snapshot(sheets=True)
    after = counts(s)
    assert {name for name in ONCE if after[name] != before[name]} == again
    assert all(after[name] - before[name] <= 1 for name in ONCE)


def test_ages_and_ticks_compute_nothing() -> None:
    s = full()
    for _ in range(50):
        s.clock.advance(200.0)
        s.desk.tick()
        s.desk.work()
    assert {name: n for name, n in counts(s).items() if name in ONCE} == ONCE


def test_a_kept_value_follows_its_inputs_only() -> None:
    kept: Kept[int] = Kept()
    one, other = object(), object()
    assert [kept.of((one, "a"), lambda: 1), kept.of((one, "a"), lambda: 2)] == [1, 1]
    assert [kept.of((other, "a"), lambda: 3), kept.of((other, "b"), lambda: 4)] == [3, 4]
    assert kept.of((other,), lambda: 5) == 5
    assert kept.count == 4
