"""The figures around a report, each with a reason where it is missing."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from engine.clock import ManualClock
from engine.desk.dump import to_document
from engine.desk.earningspast import percentile
from engine.desk.earningsrows import surprise
from engine.desk.history import History
from engine.desk.views import EarningsRow, Mode
from engine.model.earnings import EarningsEvent, EventStatus, OwnDate, Session
from engine.model.own import Own
from engine.model.quote import Quote
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, quote, setting

TODAY = NOON.date()
CLOSE = datetime(2026, 9, 16, 20, 0, tzinfo=UTC)


def event(day: date = TODAY, **changes: Any) -> EarningsEvent:
    """A META report of the evening."""
    made = EarningsEvent("META", day, Session.AMC, EventStatus.CONFIRMED, "yahoo", NOON)
    return replace(made, **changes)


def out(day: date, move: float, **changes: Any) -> EarningsEvent:
    return event(day, status=EventStatus.REPORTED, move_pct=move, eps_actual=1.0, **changes)


def row_of(s: Setting, day: date = TODAY) -> EarningsRow:
    rows = s.desk.snapshot().earnings.rows
    return next(r for r in rows if r.event.symbol == "META" and r.event.day == day)


def document(s: Setting) -> dict[str, Any]:
    found = to_document(s.desk.snapshot(), "1")["earnings"]
    assert isinstance(found, list)
    return next(one for one in found if one["symbol"] == "META")


def priced(s: Setting, value: float = 1e12) -> Quote:
    return replace(quote("META", 500.0, s.clock), market_cap=value)


def closed(s: Setting, at: datetime, sigma: float) -> None:
    """A chain at the close of a session."""
    s.go_to(at)
    s.desk.accept((chain("META", sigma, s.clock, quality=Quality.REPLAYED),))


# -- surprise --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("estimate", "actual", "expected"),
    [(4.76, 5.16, 8.4), (0.77, 0.77, 0.0), (7.22, 6.18, -14.4), (-0.5, -0.25, 50.0)],
)
def test_the_surprise_is_in_percent_of_the_estimates_size(
    estimate: float, actual: float, expected: float
) -> None:
    found, why = surprise(event(eps_estimate=estimate, eps_actual=actual), "")
    assert (round(found, 2), why) == (expected, "") or found == pytest.approx(expected, abs=0.006)


@pytest.mark.parametrize(
    ("estimate", "actual", "why"),
    [
        (math.nan, 5.16, "no estimate in the sources"),
        (4.76, math.nan, "not out"),
        (0.0, 0.1, "the estimate is 0"),
    ],
)
def test_a_surprise_that_cannot_be_told_says_why(estimate: float, actual: float, why: str) -> None:
    found, said = surprise(event(eps_estimate=estimate, eps_actual=actual), "not out")
    assert math.isnan(found)
    assert said == why


# -- what the options expect -----------------------------------------------------------------


def test_one_sigma_runs_to_the_same_expiry_as_the_straddle() -> None:
    s = setting("META")
    s.desk.accept((event(TODAY + timedelta(days=5)), chain("META", 0.40, s.clock)))
    row = row_of(s, TODAY + timedelta(days=5))
    assert row.one_sigma_pct.value == pytest.approx(40.0 * math.sqrt(23 / 365), rel=0.01)
    assert row.implied_move_pct.value == pytest.approx(0.7979 * row.one_sigma_pct.value, rel=0.01)


def test_what_was_expected_stays_after_the_report() -> None:
    s = setting("META", mode=Mode.REPLAY)
    s.desk.accept((event(), chain("META", 0.40, s.clock, quality=Quality.REPLAYED), priced(s)))
    before = row_of(s)
    s.go_to(CLOSE + timedelta(hours=1))
    s.desk.accept((chain("META", 0.20, s.clock, quality=Quality.REPLAYED),))
    after = row_of(s)
    assert after.one_sigma_pct.value == before.one_sigma_pct.value
    assert after.at_risk_usd.value == before.at_risk_usd.value
    assert after.iv30_ex.why == "the report is out"


def test_a_restart_after_the_report_knows_what_was_expected_before_it(tmp_path: Path) -> None:
    def opened(now: datetime) -> tuple[Setting, History]:
        history = History(tmp_path / "h.sqlite", ManualClock(now))
        return setting("META", now=now, history=history), history

    s, history = opened(NOON)
    s.desk.accept((event(), chain("META", 0.40, s.clock), priced(s)))
    before = row_of(s)
    s.desk.flush()
    history.close()
    s, history = opened(CLOSE + timedelta(hours=14))
    s.desk.load()
    after = row_of(s)
    assert after.implied_move_pct.value == pytest.approx(before.implied_move_pct.value)
    assert after.at_risk_usd.value == pytest.approx(before.at_risk_usd.value)
    assert after.one_sigma_pct.value == pytest.approx(before.one_sigma_pct.value)
    history.close()


def test_without_a_chain_every_expected_figure_says_why() -> None:
    s = setting("META")
    s.desk.accept((event(TODAY + timedelta(days=5)), priced(s)))
    row = row_of(s, TODAY + timedelta(days=5))
    for figure in (row.implied_move_pct, row.one_sigma_pct, row.iv30_ex, row.at_risk_usd):
        assert not figure.known
        assert figure.why


def test_volatility_without_the_report_is_below_the_one_with_it() -> None:
    s = setting("META")
    day = TODAY + timedelta(days=25)
    s.desk.accept((event(day), _jumpy(s, 0.30, 0.08)))
    row = row_of(s, day)
    atm = s.row("META").iv30_atm.value
    assert row.iv30_ex.value == pytest.approx(30.0, abs=0.3)
    assert atm > row.iv30_ex.value + 5.0


def _jumpy(s: Setting, sigma: float, jump: float) -> Any:
    """A chain whose later expiry holds a jump of 25 days ahead."""
    near = chain("META", sigma, s.clock, days=(23.0,))
    years = 37.0 / 365.0
    far = chain("META", math.sqrt(sigma**2 + jump**2 / years), s.clock, days=(37.0,))
    return replace(near, slices=(*near.slices, *far.slices))


def test_at_risk_is_market_value_times_the_move_and_weeks_add_up() -> None:
    s = setting("META", "MSFT")
    first, second = TODAY + timedelta(days=5), TODAY + timedelta(days=6)
    s.desk.accept(
        (
            event(first), priced(s), chain("META", 0.40, s.clock),
            event(second, symbol="MSFT"), chain("MSFT", 0.30, s.clock),
            event(second, symbol="AMD"),
        )
    )  # fmt: skip
    board = s.desk.snapshot().earnings
    meta = row_of(s, first)
    assert meta.at_risk_usd.value == pytest.approx(1e12 * meta.implied_move_pct.value / 100.0)
    (week,) = board.weeks
    assert (week.monday, week.reports, week.counted) == (date(2026, 9, 21), 3, 1)
    assert week.at_risk_usd.value == pytest.approx(meta.at_risk_usd.value)
    msft = next(r for r in board.rows if r.event.symbol == "MSFT")
    assert msft.at_risk_usd.why == "the source has no data: no quote, hence no market value"
    both = (replace(quote("MSFT", 400.0, s.clock), market_cap=math.nan, shares=7.4e9),)
    s.desk.accept(both)
    (week,) = s.desk.snapshot().earnings.weeks
    assert week.counted == 2
    msft = next(r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "MSFT")
    assert msft.at_risk_usd.value == pytest.approx(
        7.4e9 * 400.0 * msft.implied_move_pct.value / 100.0
    )


def test_a_week_without_any_figure_says_why() -> None:
    s = setting("META")
    s.desk.accept((event(TODAY + timedelta(days=5)),))
    (week,) = s.desk.snapshot().earnings.weeks
    assert (week.counted, week.at_risk_usd.known) == (0, False)
    assert week.at_risk_usd.why


# -- moves after past reports ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"), [(0.5, 0.0), (1.0, 0.0), (1.5, 25.0), (3.0, 50.0), (9.0, 100.0)]
)
def test_the_percentile_is_the_share_of_past_sizes_below(value: float, expected: float) -> None:
    assert percentile([1.0, 2.0, 3.0, 4.0], value) == expected


def test_past_moves_are_told_by_size_without_their_sign() -> None:
    s = setting("META")
    told = [(-400, 20.32), (-310, -10.56), (-220, 4.82), (-130, -4.09)]
    past = tuple(out(TODAY + timedelta(days=n), move) for n, move in told)
    day = TODAY + timedelta(days=5)
    s.desk.accept((*past, event(day), chain("META", 0.40, s.clock)))
    found = row_of(s, day).past
    assert found is not None
    assert [move for _, move in found.moves] == [move for _, move in told]
    assert (found.low, found.high) == (4.09, 20.32)
    assert found.mean == pytest.approx((20.32 + 10.56 + 4.82 + 4.09) / 4)
    assert found.median == pytest.approx((10.56 + 4.82) / 2)
    assert found.percentile == 50.0
    assert found.source == "yahoo"


def test_a_report_is_compared_with_those_before_it_only() -> None:
    s = setting("META")
    days = [TODAY - timedelta(days=n) for n in (120, 30)]
    s.desk.accept((out(days[0], 3.0), out(days[1], 5.0)))
    past = row_of(s, days[1]).past
    assert past is not None
    assert past.moves == ((days[0], 3.0),)
    assert math.isnan(past.percentile)


def test_moves_of_the_bars_win_over_shipped_ones_and_name_their_source() -> None:
    s = setting("META")
    days = market.sessions_before(TODAY, 60)
    bars = market.walk("META", days, s.clock)
    shipped = replace(out(days[-40], 77.0), source="table: Yahoo earnings calendar")
    older = replace(out(days[0] - timedelta(days=90), 9.0), source=shipped.source)
    s.desk.accept((older, shipped, event(TODAY + timedelta(days=5)), bars))
    past = row_of(s, TODAY + timedelta(days=5)).past
    assert past is not None
    place = days.index(days[-40]) + 1
    expected = (bars.close[place] / bars.close[place - 1] - 1.0) * 100.0
    assert [move for _, move in past.moves] == [9.0, pytest.approx(expected)]
    assert past.source == "table: Yahoo earnings calendar, yahoo"


# -- volatility before and after -------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "before", "after"),
    [
        (Session.AMC, 50.0, 40.0),
        (Session.BMO, 60.0, 50.0),
        (Session.DMH, 60.0, 50.0),
        (Session.UNKNOWN, 60.0, 40.0),
    ],
)
def test_the_crush_is_between_the_closes_around_the_report(
    session: Session, before: float, after: float
) -> None:
    s = setting("META", mode=Mode.REPLAY, now=CLOSE - timedelta(days=2))
    s.desk.accept((event(session=session),))
    for days, sigma in ((-1, 0.60), (0, 0.50), (1, 0.40), (2, 0.30)):
        closed(s, CLOSE + timedelta(days=days), sigma)
    row = row_of(s)
    assert row.iv_before.value == pytest.approx(before, abs=0.1)
    assert row.iv_after.value == pytest.approx(after, abs=0.1)
    assert row.crush.value == pytest.approx(after - before, abs=0.2)
    assert row.iv_before.quality is Quality.REPLAYED


def test_without_recorded_volatility_the_crush_says_why() -> None:
    s = setting("META", now=CLOSE - timedelta(hours=2))
    s.desk.accept((event(),))
    assert row_of(s).crush.why == "not reported yet"
    s.go_to(CLOSE + timedelta(hours=1))
    row = row_of(s)
    assert row.iv_before.why == "no IV recorded before the report"
    assert row.iv_after.why == "the session that answers it is not over"
    s.go_to(CLOSE + timedelta(days=1, hours=1))
    row = row_of(s)
    assert row.iv_after.why == "no IV recorded after the report"
    assert row.crush.why == "no IV recorded before the report"


def test_a_close_of_days_before_does_not_stand_for_the_one_before_the_report() -> None:
    s = setting("META", mode=Mode.REPLAY, now=CLOSE - timedelta(days=5))
    s.desk.accept((event(),))
    closed(s, CLOSE - timedelta(days=2), 0.6)
    closed(s, CLOSE + timedelta(days=1), 0.4)
    assert row_of(s).iv_before.why == "no IV recorded before the report"


# -- own dates -------------------------------------------------------------------------------

OWN = OwnDate("META", TODAY + timedelta(days=8), Session.BMO, NOON, "by hand")


def test_an_own_date_stands_before_those_of_sources_and_goes_when_it_is_cleared() -> None:
    s = setting("META")
    day = TODAY + timedelta(days=5)
    s.desk.accept((event(day), replace(event(TODAY + timedelta(days=6)), source="nasdaq")))
    s.desk.take_own(Own(dates=(OWN,)))
    (row,) = (r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "META")
    assert (row.event.day, row.event.status) == (OWN.day, EventStatus.OWN)
    assert (row.event.source, row.own, row.sources) == ("own", OWN, ("own",))
    assert row.disputed == "Yahoo: 21 Sep, after close; Nasdaq: 22 Sep, after close"
    assert row.event.note == "by hand"
    assert s.row("META").next_earnings == row.event
    s.desk.take_own(Own())
    (row,) = (r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "META")
    assert (row.event.day, row.own) == (day, None)


def test_an_own_date_of_a_symbol_that_is_not_listed_is_shown() -> None:
    s = setting("NVDA")
    s.desk.take_own(Own(dates=(replace(OWN, symbol="IBM"),)))
    assert "IBM" in {row.event.symbol for row in s.desk.snapshot().earnings.rows}


def test_an_own_date_moves_without_being_told_as_a_sources_change() -> None:
    s = setting("META")
    s.desk.take_own(Own(dates=(OWN,)))
    s.desk.take_own(Own(dates=(replace(OWN, day=TODAY + timedelta(days=9)),)))
    (row,) = (r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "META")
    assert (row.event.day, row.changes) == (TODAY + timedelta(days=9), ())


def test_a_report_that_is_out_keeps_an_own_date_of_its_very_day_only() -> None:
    s = setting("META")
    s.desk.accept((out(TODAY - timedelta(days=20), 1.0),))
    s.desk.take_own(Own(dates=(OWN,)))
    assert row_of(s, TODAY - timedelta(days=20)).own is None
    assert row_of(s, OWN.day).own == OWN


# -- when it is due --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "session", "utc"),
    [
        (date(2026, 10, 30), Session.AMC, datetime(2026, 10, 30, 20, 0, tzinfo=UTC)),
        (date(2026, 11, 2), Session.AMC, datetime(2026, 11, 2, 21, 0, tzinfo=UTC)),
        (date(2027, 3, 12), Session.BMO, datetime(2027, 3, 12, 14, 30, tzinfo=UTC)),
        (date(2027, 3, 15), Session.BMO, datetime(2027, 3, 15, 13, 30, tzinfo=UTC)),
    ],
)
def test_a_report_is_due_by_new_yorks_clock_in_every_zone(
    day: date, session: Session, utc: datetime
) -> None:
    s = setting("META")
    s.desk.accept((event(day, session=session),))
    due = row_of(s, day).due
    assert due == utc
    assert due.tzinfo is UTC
    for zone in ("Asia/Tokyo", "America/Los_Angeles", "Europe/Berlin"):
        assert due.astimezone(ZoneInfo(zone)) == utc


def test_nothing_is_due_while_the_session_or_the_day_is_not_known() -> None:
    s = setting("META")
    day = TODAY + timedelta(days=5)
    s.desk.accept((event(day, session=Session.UNKNOWN, status=EventStatus.ESTIMATED),))
    row = row_of(s, day)
    assert row.due is None
    assert dict(row.reasons)["due"] == "neither its hour nor its session is known"
    window = event(day, until=day + timedelta(days=3), status=EventStatus.ESTIMATED)
    s.clock.advance(60.0)
    s.desk.accept((replace(window, as_of=s.clock.now()),))
    assert row_of(s, day).due is None


# -- the dump --------------------------------------------------------------------------------


def test_in_the_dump_what_is_missing_is_null_with_its_reason() -> None:
    s = setting("META")
    s.desk.accept((event(TODAY + timedelta(days=5), session=Session.UNKNOWN),))
    found = document(s)
    names = (
        *("surprise_pct", "one_sigma_move_pct", "iv_before", "iv_after", "crush", "iv30_ex"),
        *("at_risk_usd", "past", "due", "eps_actual", "implied_move_pct"),
    )
    for name in names:
        assert found[name] is None
        assert found["reasons"][name]
    assert (found["changes"], found["own"], found["fiscal"]) == ([], None, "FY26 Q2")
    weeks = to_document(s.desk.snapshot(), "1")["earnings_weeks"]
    assert isinstance(weeks, list)
    assert [one["reports"] for one in weeks] == [1]
    assert weeks[0]["at_risk_usd"]["value"] is None


def test_the_dump_holds_what_is_known() -> None:
    s = setting("META")
    day = TODAY + timedelta(days=5)
    s.desk.accept((out(TODAY - timedelta(days=90), -5.0), event(day), _jumpy(s, 0.3, 0.05)))
    s.desk.take_own(Own(dates=(replace(OWN, day=day),)))
    found = document(s)
    assert found["own"] == {
        "date": day.isoformat(), "session": "BMO", "set_at": NOON.isoformat(), "note": "by hand",
    }  # fmt: skip
    assert found["past"]["moves"] == [
        {"date": (TODAY - timedelta(days=90)).isoformat(), "move_pct": -5.0}
    ]
    assert found["past"]["percentile"] in (0.0, 100.0)
    assert found["one_sigma_move_pct"] > found["implied_move_pct"] > 0.0
