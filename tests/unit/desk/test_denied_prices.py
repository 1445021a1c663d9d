"""D5 where every source says so: a price that its own previous close denies is never shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from engine.model.quote import BarSeries, MarketState, Quote, Tick
from engine.model.reason import Reason
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, quote, setting

WRONG, CLOSE = 23_562.0, 233.4


def tick(s: Setting, price: float) -> Tick:
    now = s.clock.now()
    return Tick("NVDA", price, now, s.clock.monotonic(), "yahoo-stream", MarketState.REGULAR)


def told(s: Setting, last: float, *, prev: float = CLOSE, ago: float = 0.0) -> Quote:
    at = s.clock.now() - timedelta(seconds=ago)
    return replace(quote("NVDA", last, s.clock, prev=prev), as_of=at)


def bars(s: Setting, *, last: float, before: float) -> BarSeries:
    """Daily bars around `before` whose running one ends at `last`."""
    days = [*market.sessions_before(NOON.date(), 40), NOON.date()]
    close = [before * (1.0 + 0.001 * (n % 3)) for n in range(40)] + [last]
    return market.series("NVDA", days, [close] * 4, s.clock, complete=40)


def assert_held_back(s: Setting) -> None:
    row = s.row("NVDA")
    assert not row.last.known
    assert row.last.reason is Reason.BAD_PRICE
    assert f"{WRONG:g}" in row.last.why
    assert not row.change_pct.known


@pytest.mark.parametrize("ago", [0.0, 5.0, -1.0])
def test_D5_a_price_on_which_stream_and_quotes_agree_from_the_start_is_held_back(
    ago: float,
) -> None:
    s = setting("NVDA")
    s.desk.accept((tick(s, WRONG),))
    s.clock.advance(2.0)
    s.desk.accept((told(s, WRONG, ago=2.0 + ago),))
    assert_held_back(s)
    assert not s.window.row("NVDA").last.known
    for _ in range(3):
        s.clock.advance(15.0)
        s.desk.accept((tick(s, WRONG + 1.0), told(s, WRONG)))
        assert not s.row("NVDA").last.known
    s.clock.advance(15.0)
    s.desk.accept((told(s, 235.6),))
    row = s.row("NVDA")
    assert (row.last.value, row.last.reason) == (235.6, Reason.OK)


def test_D5_the_running_bar_does_not_make_it_true() -> None:
    s = setting("NVDA")
    wrong = bars(s, last=WRONG, before=CLOSE)
    s.desk.accept((wrong, told(s, WRONG)))
    assert_held_back(s)
    s.desk.accept((told(s, 235.6),))
    kept = s.desk._store.sheet("NVDA")
    assert kept.bars is not None
    kept.bars = replace(kept.bars, close=np.append(kept.bars.close[:-1], WRONG))
    s.clock.advance(15.0)
    s.desk.accept((told(s, WRONG), tick(s, WRONG)))
    row = s.row("NVDA")
    assert (row.last.value, row.last.reason) == (235.6, Reason.BAD_PRICE)
    s.clock.advance(15.0)
    s.desk.accept((told(s, WRONG, prev=float("nan")),))
    assert s.row("NVDA").last.value == 235.6


def test_D5_a_tick_is_held_against_the_bars_before_any_quote() -> None:
    s = setting("NVDA")
    s.desk.accept((tick(s, WRONG),))
    s.desk.accept((bars(s, last=235.0, before=CLOSE),))
    s.clock.advance(2.0)
    s.desk.accept((tick(s, WRONG),))
    assert_held_back(s)


def test_D5_a_garbage_quote_does_not_take_the_place_of_a_good_tick() -> None:
    s = setting("NVDA")
    s.desk.accept((tick(s, 235.6),))
    s.clock.advance(2.0)
    s.desk.accept((told(s, WRONG),))
    row = s.row("NVDA")
    assert (row.last.value, row.last.reason) == (235.6, Reason.BAD_PRICE)


def test_D5_a_real_split_moves_bars_and_previous_close_and_is_taken() -> None:
    s = setting("NVDA")
    s.desk.accept((bars(s, last=235.0, before=CLOSE), told(s, 235.6)))
    s.clock.advance(15.0)
    s.desk.accept((told(s, WRONG),))
    assert s.row("NVDA").last.value == 235.6
    s.clock.advance(15.0)
    s.desk.accept((bars(s, last=23_500.0, before=100.0 * CLOSE),))
    s.desk.accept((told(s, WRONG, prev=100.0 * CLOSE),))
    row = s.row("NVDA")
    assert (row.last.value, row.last.reason) == (WRONG, Reason.OK)
    assert row.change_pct.value == pytest.approx((WRONG / 23_340.0 - 1.0) * 100.0)
