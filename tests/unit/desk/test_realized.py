"""Realized volatility of the desk: figures, reasons, what keeps a bar out."""

from __future__ import annotations

import csv
import math
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from engine.clock import ManualClock
from engine.desk.bars import CleanBars, cleaned, merged, well_formed
from engine.desk.hours import Hours
from engine.desk.realized import NAMES, realized, realized_line, realized_set
from engine.model.instrument import instrument
from engine.model.quote import BarSeries
from engine.model.reason import Reason
from tests.unit.desk import market

if TYPE_CHECKING:
    from collections.abc import Callable

CLOCK = ManualClock(market.NOON)
DAYS = market.sessions_before(date(2026, 9, 16), 100)


def clean(bars: BarSeries) -> CleanBars:
    what = instrument(bars.symbol)
    days = market.hours().days(what)
    return cleaned(bars, days, has_splits=not what.round_the_clock)


def changed(bars: BarSeries, index: int, **values: float) -> BarSeries:
    for name, value in values.items():
        getattr(bars, name)[index] = value
    return bars


def _cases() -> list[dict[str, str]]:
    text = (market.CASES / "realized.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(x for x in text.splitlines() if not x.startswith("#")))


@pytest.mark.parametrize("case", _cases(), ids=lambda c: f"{c['symbol']}-{c['until']}-{c['name']}")
def test_figures_agree_with_those_computed_apart(case: dict[str, str]) -> None:
    bars = clean(market.story_bars(case["symbol"], case["until"], CLOCK))
    assert len(bars) == int(case["bars"])
    found = realized_set(bars, instrument(case["symbol"]).periods)[case["name"]]
    assert found.value == pytest.approx(float(case["value"]), rel=1e-9)
    assert found.reason is Reason.OK


def test_D17_fewer_bars_than_the_window_needs_say_how_many() -> None:
    bars = clean(market.walk("NVDA", DAYS[-12:], CLOCK))
    found = realized(bars, "yang_zhang", 30, 252.0)
    assert math.isnan(found.value)
    assert (found.reason, found.detail) == (Reason.TOO_FEW_BARS, "12 of 31 bars")


def test_todays_running_bar_is_left_out() -> None:
    whole = market.walk("NVDA", DAYS, CLOCK)
    finished = realized_set(clean(whole), 252.0)
    running = market.walk("NVDA", DAYS, CLOCK)
    columns = [
        [*getattr(running, name).tolist(), 300.0] for name in ("open", "high", "low", "close")
    ]
    longer = market.series("NVDA", [*DAYS, date(2026, 9, 16)], columns, CLOCK, complete=100)
    assert realized_set(clean(longer), 252.0) == finished


def test_D16_a_constant_price_gives_exactly_zero() -> None:
    flat = [[50.0] * 100 for _ in range(4)]
    bars = clean(market.series("NVDA", DAYS, flat, CLOCK))
    found = realized_set(bars, 252.0)
    assert found["yang_zhang_30"].value == 0.0
    assert found["close_to_close_30"].value == 0.0


@pytest.mark.parametrize("field", ["open", "high", "low", "close"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_D1_D2_an_unknown_or_infinite_price_rejects_the_bar(field: str, value: float) -> None:
    bars = clean(changed(market.walk("NVDA", DAYS, CLOCK), 90, **{field: value}))
    assert len(bars.rejected) == 1
    found = realized(bars, "yang_zhang", 30, 252.0)
    assert math.isnan(found.value)
    assert found.reason is Reason.GAP
    assert bars.close[-1] > 0.0


@pytest.mark.parametrize("value", [0.0, -3.0])
def test_D3_zero_and_negative_prices_are_rejected(value: float) -> None:
    bars = clean(changed(market.walk("NVDA", DAYS, CLOCK), 40, low=value))
    assert bars.rejected == (int(market.walk("NVDA", DAYS, CLOCK).stamps[40]),)


def test_D4_a_bar_whose_high_is_below_its_low_is_rejected() -> None:
    bars = clean(changed(market.walk("NVDA", DAYS, CLOCK), 40, high=1.0))
    assert len(bars.rejected) == 1


def test_D5_a_hundredfold_close_is_kept_out() -> None:
    sound = realized(clean(market.walk("NVDA", DAYS, CLOCK)), "close_to_close", 10, 252.0)
    bars = market.walk("NVDA", DAYS, CLOCK)
    for name in ("open", "high", "low", "close"):
        getattr(bars, name)[60] *= 100.0
    found = clean(bars)
    assert len(found.rejected) == 1
    assert realized(found, "close_to_close", 10, 252.0) == sound
    assert realized(found, "close_to_close", 60, 252.0).value < 60.0


def test_D6_of_two_bars_with_one_stamp_the_later_received_stays() -> None:
    bars = market.walk("NVDA", [*DAYS[:-1], DAYS[-2]], CLOCK)
    last = float(bars.close[-1])
    found = clean(bars)
    assert len(found) == 99
    assert found.close[-1] == last


@given(order=st.permutations(range(40)))
def test_D7_unsorted_bars_give_the_same_figures(order: list[int]) -> None:
    bars = market.walk("NVDA", DAYS[:40], CLOCK)
    mixed = BarSeries(
        "NVDA", "1d", bars.stamps[order], bars.open[order], bars.high[order], bars.low[order],
        bars.close[order], bars.volume, 40, bars.as_of, bars.received, bars.source,
    )  # fmt: skip
    assert realized_set(clean(mixed), 252.0) == realized_set(clean(bars), 252.0)


def test_D9_an_empty_row_for_today_leaves_yesterday_the_last_bar() -> None:
    nan = [math.nan]
    bars = market.walk("NVDA", DAYS, CLOCK)
    columns = [getattr(bars, name).tolist() + nan for name in ("open", "high", "low", "close")]
    longer = clean(market.series("NVDA", [*DAYS, date(2026, 9, 16)], columns, CLOCK, complete=101))
    assert longer.last_complete == DAYS[-1]
    assert not longer.rejected
    assert math.isfinite(realized(longer, "yang_zhang", 30, 252.0).value)


def test_D10_a_missing_session_is_named_and_empties_short_windows() -> None:
    days = [day for day in DAYS if day != DAYS[80]]
    bars = clean(market.walk("NVDA", days, CLOCK))
    short = realized(bars, "yang_zhang", 30, 252.0)
    assert (short.reason, short.detail) == (Reason.GAP, f"{DAYS[80].isoformat()} missing")
    assert math.isnan(short.value)
    wide = realized(bars, "yang_zhang", 60, 252.0)
    assert wide.value > 0.0
    assert wide.reason is Reason.GAP
    assert realized(bars, "yang_zhang", 10, 252.0).reason is Reason.OK


def test_holidays_and_weekends_are_no_gaps() -> None:
    bars = clean(market.story_bars("NVDA", "2024-08-09", CLOCK))
    assert bars.breaks == ()


def test_T5_windows_run_through_the_year_end_and_29_february(seen: Callable[[str], None]) -> None:
    days = market.sessions_before(date(2024, 3, 6), 60)
    assert {date(2023, 12, 29), date(2024, 1, 2), date(2024, 2, 29)} <= set(days)
    whole = clean(market.walk("NVDA", days, CLOCK))
    assert whole.breaks == ()
    assert realized(whole, "yang_zhang", 30, 252.0).reason is Reason.OK
    leapless = [day for day in days if day != date(2024, 2, 29)]
    bars = clean(market.walk("NVDA", leapless, CLOCK))
    assert [b.text for b in bars.breaks] == ["2024-02-29 missing"]
    seen(f"{len(days)} week days over the year end and 2024-02-29 without a gap")


def test_coins_trade_every_day() -> None:
    days = [date(2026, 8, 1) + timedelta(days=n) for n in range(40) if n != 20]
    bars = clean(market.walk("BTC", days, CLOCK))
    assert [b.text for b in bars.breaks] == ["2026-08-21 missing"]


def test_D11_an_unadjusted_split_is_flagged_and_its_windows_are_empty() -> None:
    bars = market.walk("NVDA", DAYS, CLOCK)
    for name in ("open", "high", "low", "close"):
        getattr(bars, name)[:90] *= 10.0
    found = realized(clean(bars), "yang_zhang", 30, 252.0)
    assert math.isnan(found.value)
    assert found.reason is Reason.BAD_PRICE
    assert "10:1" in found.detail
    assert realized(clean(bars), "close_to_close", 60, 252.0).reason is Reason.BAD_PRICE
    late = realized(clean(bars), "yang_zhang", 10, 252.0)
    assert late.reason is Reason.BAD_PRICE


def test_D11_adjusted_bars_across_a_split_show_no_spike() -> None:
    bars = clean(market.story_bars("NVDA", "2024-07-15", CLOCK))
    assert realized(bars, "yang_zhang", 30, 252.0).value < 80.0


def test_a_fall_of_a_quarter_is_a_move_and_no_split() -> None:
    bars = market.walk("META", DAYS, CLOCK)
    for name in ("open", "high", "low", "close"):
        getattr(bars, name)[90:] *= 0.74
    assert clean(bars).breaks == ()


def test_an_extension_replaces_the_running_bar_and_keeps_the_rest() -> None:
    old = market.walk("NVDA", DAYS, CLOCK)
    new = market.walk("NVDA", [DAYS[-1], date(2026, 9, 16)], CLOCK)
    late = BarSeries(
        "NVDA", "1d", new.stamps, new.open, new.high, new.low, new.close, new.volume, 1,
        new.as_of, new.received, new.source, replaces=False,
    )  # fmt: skip
    joined = clean(merged(old, late))
    assert len(joined) == 101
    assert joined.complete == 100
    assert joined.close[-2] == new.close[0]


def test_the_line_is_empty_where_a_window_spans_a_break() -> None:
    bars = clean(market.walk("NVDA", [d for d in DAYS if d != DAYS[50]], CLOCK))
    line = realized_line(bars, "yang_zhang", 30, 252.0)
    assert np.isnan(line[50:80]).all()
    assert np.isfinite(line[30:50]).all()
    assert np.isfinite(line[80:]).all()


FLOATS = st.floats(allow_nan=True, allow_infinity=True, width=64)


@given(
    table=arrays.arrays(np.float64, st.tuples(st.just(4), st.integers(1, 60)), elements=FLOATS),
    stamps=st.lists(st.integers(-(2**62), 2**62), min_size=60, max_size=60),
    complete=st.integers(0, 80),
    symbol=st.sampled_from(["NVDA", "BTC", "2330.TW"]),
)
def test_D20_any_bars_give_finite_figures_or_reasons(
    table: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    stamps: list[int],
    complete: int,
    symbol: str,
) -> None:
    size = table.shape[1]
    o, h, low, c = table
    bars = BarSeries(
        symbol, "1d", np.array(stamps[:size], dtype=np.int64), o, h, low, c, o, complete,
        datetime(2026, 9, 16, tzinfo=UTC), 1.0, "yahoo",
    )  # fmt: skip
    assert well_formed(bars)
    found = clean(bars)
    for name in NAMES:
        one = realized_set(found, 252.0)[name]
        assert one.value >= 0.0 or one.reason is not Reason.OK
        assert not math.isinf(one.value)


def test_hours_are_not_asked_for_dates_no_calendar_has() -> None:
    calendar = market.Weekdays()
    days = Hours(calendar).sessions
    assert days.gap(date(1970, 1, 1), date(9999, 1, 1)) == ()
    assert calendar.asked == 0
