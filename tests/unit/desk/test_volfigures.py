"""Figures of a vol sheet one by one: forecasts, events, 5-minute bars, histories."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.clock import ManualClock
from engine.desk.bars import CleanBars, cleaned
from engine.desk.implied import Usable, computed
from engine.desk.realized import realized_set
from engine.desk.volchain import chain_figures
from engine.desk.volcone import cone_view
from engine.desk.volevent import Report, event_numbers
from engine.desk.volforecast import forecast_numbers
from engine.desk.volhistory import band, own_measure
from engine.desk.volintraday import intraday_figures
from engine.desk.volnumber import Number
from engine.desk.volview import REALIZED
from engine.model.garch import GarchFit
from engine.model.instrument import instrument
from engine.model.quote import BarSeries
from engine.model.reason import Reason
from engine.model.value import Measured, Quality
from engine.vol.garch import fit_garch
from tests.unit.desk import market
from tests.unit.desk.market import NOON, dvol, dvol_days, hours, setting
from tests.unit.desk.volmarket import five_minutes, sheet, term_chain

NVDA, BTC = instrument("NVDA"), instrument("BTC")
CLOCK = ManualClock(NOON)


def bars_of(series: BarSeries) -> CleanBars:
    return cleaned(series, hours().sessions, has_splits=True)


def walk(count: int = 300) -> BarSeries:
    return market.walk("NVDA", market.sessions_before(NOON.date(), count), CLOCK)


def usable(sigmas: dict[float, float]) -> Usable:
    _, found = computed(term_chain("NVDA", sigmas, CLOCK))
    assert found is not None
    return found


def events(sigmas: dict[float, float], days: float | None) -> dict[str, Number]:
    """Figures of a report `days` ahead."""
    found = usable(sigmas)
    term = chain_figures(found, NVDA, hours().sessions).points
    report = None if days is None else Report(NOON + timedelta(days=days), "the report")
    return event_numbers(found, term, found.chain.slices[-1].expiry, report, "none named")


def test_every_estimator_is_annualised_by_the_instruments_own_year() -> None:
    bars = bars_of(walk())
    sessions, days = realized_set(bars, 252.0), realized_set(bars, 365.0)
    assert set(sessions) == set(REALIZED)
    for name, one in sessions.items():
        assert days[name].value / one.value == pytest.approx(math.sqrt(365.0 / 252.0))


def test_a_split_step_stops_every_window_that_spans_it_and_starts_the_models_anew() -> None:
    raw = walk()
    factor = np.where(np.arange(len(raw)) < 200, 10.0, 1.0)
    split = replace(
        raw, open=raw.open * factor, high=raw.high * factor, low=raw.low * factor,
        close=raw.close * factor,
    )  # fmt: skip
    bars = bars_of(split)
    whole = realized_set(bars, 252.0)
    assert whole["yang_zhang_90"].known
    assert whole["parkinson_90"].known
    assert whole["yang_zhang_120"].reason is Reason.BAD_PRICE
    found = forecast_numbers(bars, NVDA)
    assert found["ewma"].n == 99
    assert found["garch"].detail == "99 of 100 returns"
    assert cone_view(bars, 252.0).n[-1] == 0
    unsplit = forecast_numbers(bars_of(raw), NVDA)["ewma"].value
    assert found["ewma"].value == pytest.approx(unsplit, abs=0.3)


def test_a_range_estimator_may_start_right_after_a_hole() -> None:
    days = market.sessions_before(NOON.date(), 32)
    raw = market.walk("NVDA", days[:1] + days[2:], CLOCK)
    found = realized_set(bars_of(raw), 252.0)
    assert found["parkinson_30"].known
    assert found["yang_zhang_30"].reason is Reason.GAP
    assert "missing" in found["yang_zhang_30"].detail


def test_a_forecast_of_a_month_lies_between_the_next_day_and_the_long_run() -> None:
    found = forecast_numbers(bars_of(walk(700)), NVDA)
    assert all(one.known for one in found.values())
    assert found["garch"].n == 699
    assert found["garch"].reason is Reason.OK
    assert "21 sessions" in found["garch"].inputs
    long_run = 100.0 * 0.02 * math.sqrt(252.0)
    low, high = sorted((found["garch_1d"].value, long_run))
    assert low - 2.0 < found["garch"].value < high + 2.0
    short = forecast_numbers(bars_of(walk(150)), NVDA)["garch"]
    assert short.known
    assert short.detail == "149 of 250 returns, a rough fit"


def test_the_cone_holds_todays_figure_between_its_extremes() -> None:
    cone = cone_view(bars_of(walk()), 252.0)
    assert cone.reason == ""
    assert cone.inputs == "close-to-close, 300 bars to 15 Sep 2026"
    for row, last, n in zip(cone.values, cone.last, cone.n, strict=True):
        assert n > 0
        assert list(row) == sorted(row)
        assert row[0] <= last <= row[-1]


def test_a_smile_counts_its_quotes_out_of_the_money_apart() -> None:
    whole = term_chain("NVDA", {23.0: 0.4, 37.0: 0.4}, CLOCK)
    (near, _) = whole.slices
    calls = near.strikes >= near.strikes[len(near.strikes) // 2]
    put_bid, call_bid = near.put_bid.copy(), near.call_bid.copy()
    put_bid[:3] = 0.0
    call_bid[:5] = 0.0
    put_bid[-2:] = 0.0
    broken = replace(near, put_bid=put_bid, call_bid=call_bid)
    _, found = computed(replace(whole, slices=(broken,)))
    assert found is not None
    (smile,) = chain_figures(found, NVDA, hours().sessions).smiles
    assert int(calls.sum()) == 26
    assert smile.rejected == "10 no bid"
    assert smile.used == 2 * 51 - 10
    assert smile.rejected_otm == "3 no bid"
    assert smile.used_otm == 51 - 3


def test_a_jump_comes_from_the_expiries_around_the_report() -> None:
    jump, quiet = 0.08, 0.4
    after = math.sqrt(quiet**2 + jump**2 / (23.0 / 365.0))
    found = events({9.0: quiet, 23.0: after, 37.0: 0.5}, 14.0)
    assert found["event_jump_pct"].value == pytest.approx(100.0 * jump, abs=0.05)
    assert "around the report" in found["event_jump_pct"].inputs
    assert found["event_jump_pct"].n == 2


def test_a_jump_before_the_first_expiry_comes_from_the_two_after_it() -> None:
    jump, quiet = 0.08, 0.4
    with_jump = {d: math.sqrt(quiet**2 + jump**2 / (d / 365.0)) for d in (16.0, 23.0, 37.0)}
    found = events(with_jump, 9.0)
    assert found["event_jump_pct"].value == pytest.approx(100.0 * jump, abs=0.1)
    assert "after the report" in found["event_jump_pct"].inputs
    assert found["iv30_ex_earnings"].value == pytest.approx(100.0 * quiet, abs=0.3)


@pytest.mark.parametrize(
    ("sigmas", "days", "why"),
    [
        ({23.0: 0.5}, 9.0, Reason.SINGLE_EXPIRY),
        ({9.0: 0.5, 23.0: 0.5}, 60.0, Reason.OK),
        ({9.0: 0.5, 23.0: 0.5}, -0.1, Reason.OK),
        ({9.0: 0.5, 23.0: 0.5}, None, Reason.OK),
    ],
)
def test_a_jump_that_cannot_be_told_has_its_reason(
    sigmas: dict[float, float], days: float | None, why: Reason
) -> None:
    found = events(sigmas, days)
    one = found["event_jump_pct"]
    assert not one.known
    assert one.reason is why
    told = ("the report is out", "none named", "no expiry after the report")
    assert one.reason is not Reason.OK or one.detail in told
    assert (found["iv30_ex_earnings"].reason, found["iv30_ex_earnings"].detail) == (
        one.reason, one.detail,
    )  # fmt: skip


def test_a_report_beyond_the_last_expiry_says_so_and_nothing_of_thirty_days() -> None:
    found = events({9.0: 0.5, 23.0: 0.5}, 60.0)
    for name in ("event_jump_pct", "iv30_ex_earnings"):
        assert found[name].detail == "no expiry after the report"


@pytest.mark.parametrize("asymmetric", [False, True])
def test_a_fit_that_is_not_stationary_forecasts_one_day_at_most(
    monkeypatch: pytest.MonkeyPatch, asymmetric: bool
) -> None:
    def unsteady(returns: NDArray[np.float64], *, asymmetric: bool = False) -> GarchFit:
        fit = fit_garch(returns, asymmetric=asymmetric)
        return replace(fit, reason=Reason.NOT_STATIONARY) if asymmetric is which else fit

    which = asymmetric
    monkeypatch.setattr("engine.vol.garch.fit_garch", unsteady)
    found = forecast_numbers(bars_of(walk()), NVDA)
    gone, kept = ("gjr", "garch") if asymmetric else ("garch", "gjr")
    assert not found[gone].known
    assert found[gone].reason is Reason.NOT_STATIONARY
    assert found[kept].known
    assert found["garch_1d"].known
    day = Reason.OK if asymmetric else Reason.NOT_STATIONARY
    assert found["garch_1d"].reason is day


def test_one_sigma_is_volatility_times_the_root_of_time() -> None:
    one = events({9.0: 0.5, 23.0: 0.4}, None)["one_sigma_move_pct"]
    assert one.value == pytest.approx(40.0 * math.sqrt(23.0 / 365.0), abs=0.01)


def test_half_a_session_is_not_measured() -> None:
    days = [*market.sessions_before(NOON.date(), 2), NOON.date()]
    series = five_minutes("NVDA", days, CLOCK)
    running = replace(series, complete=2 * 78 + 30)
    found = intraday_figures(running, hours().sessions, NVDA)
    assert found.day == days[1]
    assert {one.n for one in found.numbers.values()} == {78}
    prices = np.concatenate([[series.open[78]], series.close[78:156]])
    expected = math.sqrt(float(np.sum(np.diff(np.log(prices)) ** 2)) * 252.0) * 100.0
    assert found.numbers["intraday_rv"].value == pytest.approx(expected)
    assert "15 Sep 2026, without the night before" in found.numbers["intraday_rv"].inputs


def test_a_jump_inside_the_day_shows_as_its_share() -> None:
    day = market.sessions_before(NOON.date(), 1)
    calm = five_minutes("NVDA", day, CLOCK)
    leap = np.where(np.arange(78) < 40, 1.0, 1.05)
    series = replace(calm, open=calm.open * leap, close=calm.close * leap)
    series.open[40] = series.close[39]
    share = intraday_figures(series, hours().sessions, NVDA).numbers["jump_share"]
    assert 80.0 < share.value <= 100.0


def test_a_coins_day_runs_from_midnight_to_midnight() -> None:
    start = datetime(2026, 9, 15, tzinfo=UTC)
    stamps = np.array([int(start.timestamp()) + 300 * n for n in range(400)], dtype=np.int64)
    close = 100.0 + np.sin(np.arange(400.0))
    nothing = np.full(400, np.nan)
    series = BarSeries(
        "BTC", "5m", stamps, close, close, close, close, nothing, 400, NOON, 0.0, "deribit"
    )
    found = intraday_figures(series, hours().utc, BTC)
    assert found.day == date(2026, 9, 15)
    assert found.numbers["intraday_rv"].n == 288
    prices = np.concatenate([close[:1], close[:288]])
    expected = math.sqrt(float(np.sum(np.diff(np.log(prices)) ** 2)) * 365.0) * 100.0
    assert found.numbers["intraday_rv"].value == pytest.approx(expected, rel=1e-9)
    assert "night" not in found.numbers["intraday_rv"].inputs


def test_no_finished_day_of_five_minute_bars_says_so() -> None:
    series = five_minutes("NVDA", [NOON.date()], CLOCK, bars=30)
    found = intraday_figures(series, hours().sessions, NVDA)
    assert found.day is None
    assert not any(one.known for one in found.numbers.values())
    assert all("no finished day" in one.detail for one in found.numbers.values())


def test_a_thin_day_counts_its_returns() -> None:
    day = market.sessions_before(NOON.date(), 1)
    found = intraday_figures(five_minutes("NVDA", day, CLOCK, bars=12), hours().sessions, NVDA)
    assert found.numbers["jump_share"].detail == "12 of 20 returns"


@pytest.mark.parametrize(("recorded", "why"), [(19, "19 of 20 days"), (20, "")])
def test_the_record_is_ranked_from_twenty_days(recorded: int, why: str) -> None:
    s = setting("BTC")
    s.desk.select("BTC")
    days = [NOON.date() - timedelta(days=n) for n in range(recorded, 0, -1)]
    s.desk.accept((dvol_days({day: 50.0 + n for n, day in enumerate(days)}, s.clock),))
    s.desk.accept((dvol(80.0, s.clock),))
    s.desk.work()
    view = sheet(s, "BTC")
    rank = view.figure("iv_rank")
    assert rank.value.known == (why == "")
    assert rank.n == (recorded if not why else 0)
    assert view.history.days == recorded
    assert view.history.reason.endswith(why)
    if why:
        assert rank.value.why.endswith(why)
        assert math.isnan(view.history.low)
    else:
        assert (view.history.low, view.history.high) == (50.0, 80.0)
        assert rank.value.value == pytest.approx(100.0)


def test_the_band_is_that_of_the_newest_year() -> None:
    closes = tuple((date(2025, 1, 1) + timedelta(days=n), float(n)) for n in range(300))
    own = Measured(500.0, NOON, "x", Quality.LIVE)
    assert band(closes, own) == (49.0, 500.0)
    assert own_measure("BTC") == "dvol"
    assert own_measure("NVDA") == "iv30_atm"


def test_one_close_a_session_is_recorded_however_many_chains_come() -> None:
    s = setting("NVDA")
    s.desk.select("NVDA")
    for minutes in range(0, 240, 15):
        s.go_to(NOON + timedelta(minutes=minutes))
        s.desk.accept((term_chain("NVDA", {23.0: 0.5, 37.0: 0.5}, s.clock),))
    s.desk.work()
    assert sheet(s).history.days == 0
    s.go_to(NOON + timedelta(hours=5))
    s.desk.tick()
    s.desk.work()
    view = sheet(s)
    assert view.history.days == 1
    (first, *_) = view.history.lines
    assert [day for day, _ in first.closes] == ["2026-09-16"]
    assert first.measure == "iv30_atm"


def test_P22_missing_5_minute_bars_are_told_on_the_figures_across_them() -> None:
    whole = five_minutes("NVDA", [date(2026, 9, 15)], CLOCK)
    keep = np.ones(len(whole), dtype=bool)
    keep[20:26] = False
    holed = replace(
        whole, stamps=whole.stamps[keep], open=whole.open[keep], high=whole.high[keep],
        low=whole.low[keep], close=whole.close[keep], volume=whole.volume[keep],
        complete=int(keep.sum()),
    )  # fmt: skip
    for series, reason in ((whole, Reason.OK), (holed, Reason.GAP)):
        found = intraday_figures(series, hours().sessions, NVDA).numbers["intraday_rv"]
        assert found.known
        assert found.reason is reason
    assert found.detail == "6 bars of 5 minutes"
