"""Report dates: which one is next, what is hidden, what the calendar shows."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engine.desk.earnings import Calendar, moment_of, next_report, report_instant, reports
from engine.desk.kinds import ChartAsk
from engine.desk.views import ChartView, EarningsBoard, Mode
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, chain, quote, setting

TODAY = NOON.date()


def event(
    day: date,
    status: EventStatus = EventStatus.ESTIMATED,
    *,
    symbol: str = "META",
    session: Session = Session.AMC,
    source: str = "yahoo",
    as_of: datetime = NOON,
    known_from: datetime | None = None,
) -> EarningsEvent:
    return EarningsEvent(symbol, day, session, status, source, as_of, known_from=known_from)


def upcoming(*events: EarningsEvent, now: datetime = NOON) -> EarningsEvent | None:
    calendar = Calendar()
    for one in events:
        calendar.take(one, now)
    return next_report(reports(calendar, now, market.hours()), now)


def shown(s: market.Setting) -> EarningsBoard:
    return s.desk.snapshot().earnings


def test_own_goes_before_confirmed_before_estimated() -> None:
    estimated = event(TODAY + timedelta(days=10))
    confirmed = event(TODAY + timedelta(days=12), EventStatus.CONFIRMED, source="nasdaq")
    own = event(TODAY + timedelta(days=14), EventStatus.OWN, source="own")
    assert upcoming(estimated) == estimated
    assert upcoming(estimated, confirmed) == confirmed
    assert upcoming(estimated, confirmed, own) == own


def test_the_nearer_quarter_goes_before_a_surer_later_one() -> None:
    estimated = event(TODAY + timedelta(days=10))
    later = event(TODAY + timedelta(days=100), EventStatus.CONFIRMED, source="nasdaq")
    assert upcoming(estimated, later) == estimated


def test_T8_past_stamps_are_ignored() -> None:
    assert upcoming(event(TODAY - timedelta(days=1))) is None
    early = event(TODAY, session=Session.BMO)
    assert upcoming(early, now=NOON + timedelta(hours=8)) is None


def test_T8_a_window_counts_until_its_last_day() -> None:
    window = replace(event(TODAY - timedelta(days=2)), until=TODAY + timedelta(days=2))
    assert upcoming(window) == window
    assert upcoming(window, now=NOON + timedelta(days=3)) is None


def test_T8_a_moved_date_replaces_the_one_before() -> None:
    old = event(TODAY + timedelta(days=10))
    moved = event(TODAY + timedelta(days=17), as_of=NOON + timedelta(days=1))
    assert upcoming(old, moved) == moved


def test_T8_an_unknown_session_is_not_guessed() -> None:
    one = event(TODAY + timedelta(days=3), session=Session.UNKNOWN)
    found = upcoming(one)
    assert found is not None
    assert found.session is Session.UNKNOWN
    assert moment_of(one).date() == one.day


def test_of_one_day_the_sources_fill_each_other() -> None:
    bare = event(TODAY + timedelta(days=3), EventStatus.CONFIRMED, session=Session.UNKNOWN)
    rich = replace(event(TODAY + timedelta(days=3), source="nasdaq"), eps_estimate=5.1)
    found = upcoming(bare, rich)
    assert found is not None
    assert (found.status, found.eps_estimate) == (EventStatus.CONFIRMED, 5.1)
    assert found.session is Session.AMC


def test_the_same_date_again_is_no_news() -> None:
    calendar = Calendar()
    assert calendar.take(replace(event(TODAY), eps_estimate=float("nan")), NOON)
    again = replace(event(TODAY, as_of=NOON + timedelta(hours=1)), eps_estimate=float("nan"))
    assert not calendar.take(again, again.as_of)


def test_a_poorer_answer_of_the_same_source_keeps_the_estimates() -> None:
    rich = replace(event(TODAY + timedelta(days=3)), eps_estimate=5.1)
    poor = event(TODAY + timedelta(days=3), as_of=NOON + timedelta(hours=1))
    found = upcoming(rich, poor)
    assert found is not None
    assert found.eps_estimate == 5.1


def test_results_are_hidden_until_they_were_known() -> None:
    at = datetime(2026, 9, 16, 20, 5, tzinfo=UTC)
    told = replace(
        event(TODAY, EventStatus.REPORTED, known_from=at), eps_actual=5.16, move_pct=4.82
    )
    calendar = Calendar()
    calendar.take(told, at)
    (before,) = reports(calendar, NOON, market.hours())
    assert math.isnan(before.eps_actual)
    assert before.status is EventStatus.CONFIRMED
    (evening,) = reports(calendar, at, market.hours())
    assert evening.eps_actual == 5.16
    assert math.isnan(evening.move_pct)
    (next_day,) = reports(calendar, at + timedelta(days=1), market.hours())
    assert next_day.move_pct == 4.82


def test_the_row_and_the_board_show_the_date_a_quote_carried() -> None:
    s = setting("NVDA", "META")
    one = event(TODAY + timedelta(days=14), EventStatus.CONFIRMED)
    s.desk.accept((replace(quote("META", 500.0, s.clock), earnings=one),))
    assert s.row("META").next_earnings == one
    board = shown(s)
    assert [(r.event.symbol, r.event.day, r.sources) for r in board.rows] == [
        ("META", one.day, ("yahoo",))
    ]
    assert dict(board.rows[0].reasons)["eps_actual"] == "not reported yet"


def test_the_group_is_always_there_with_a_reason() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((quote("NVDA", 100.0, s.clock),))
    without = dict(shown(s).without)
    assert set(without) == {"META", "MSFT", "GOOGL", "AMD", "TSM", "NVDA"}
    assert without["META"] == "waiting for the first answer"
    assert without["NVDA"] == "the source has no data: no coming report named"


def test_the_implied_move_is_that_of_the_first_expiry_after_the_report() -> None:
    s = setting("META")
    s.desk.accept((event(TODAY + timedelta(days=30), EventStatus.CONFIRMED),))
    s.desk.accept((chain("META", 0.40, s.clock),))
    row = s.row("META")
    assert "over the report" in row.implied_move_pct.detail
    expected = 0.8 * 40.0 * math.sqrt(37 / 365)
    assert row.implied_move_pct.value == pytest.approx(expected, rel=0.02)
    assert shown(s).rows[0].implied_move_pct.value == row.implied_move_pct.value


def test_a_chain_without_quotes_of_the_first_expiry_after_the_report_gives_no_move() -> None:
    s = setting("META")
    s.desk.accept((event(TODAY + timedelta(days=3), EventStatus.CONFIRMED),))
    full = chain("META", 0.40, s.clock)
    listed = (NOON + timedelta(days=5), *(one.expiry for one in full.slices))
    s.desk.accept((replace(full, expiries=listed),))
    for move in (s.row("META").implied_move_pct, shown(s).rows[0].implied_move_pct):
        assert not move.known
        assert "gave no quotes of 21 Sep 2026, the first expiry after the report" in move.why
    s.clock.advance(60.0)
    later = chain("META", 0.40, s.clock)
    s.desk.accept((replace(later, expiries=tuple(one.expiry for one in later.slices)),))
    assert "over the report" in s.row("META").implied_move_pct.detail


def test_after_the_report_the_move_expected_before_it_stays() -> None:
    s = setting("META", mode=Mode.REPLAY)
    s.desk.accept((event(TODAY, EventStatus.CONFIRMED),))
    s.desk.accept((chain("META", 0.40, s.clock, quality=Quality.REPLAYED),))
    expected = shown(s).rows[0].implied_move_pct.value
    s.go_to(NOON + timedelta(days=1))
    s.desk.accept((chain("META", 0.20, s.clock, quality=Quality.REPLAYED),))
    assert shown(s).rows[0].implied_move_pct.value == expected


def test_the_reaction_comes_from_the_bars_once_its_session_is_over() -> None:
    s = setting("META")
    days = market.sessions_before(TODAY, 40)
    bars = market.walk("META", days, s.clock)
    s.desk.accept((event(days[-2], EventStatus.REPORTED), bars))
    (row,) = shown(s).rows
    expected = (bars.close[-1] / bars.close[-2] - 1.0) * 100.0
    assert row.event.move_pct == pytest.approx(expected)


def test_T6_the_day_is_new_yorks() -> None:
    late = datetime(2026, 9, 17, 2, 0, tzinfo=UTC)
    one = event(date(2026, 9, 16), session=Session.UNKNOWN)
    assert upcoming(one, now=late) == one


@pytest.mark.parametrize(
    ("session", "utc"),
    [
        (Session.BMO, (13, 30)),
        (Session.DMH, (13, 30)),
        (Session.AMC, (20, 0)),
        (Session.UNKNOWN, None),
    ],
)
def test_T8_marks_and_countdowns_share_one_instant(
    session: Session, utc: tuple[int, int] | None
) -> None:
    one = event(TODAY, session=session)
    at = None if utc is None else datetime(2026, 9, 16, *utc, tzinfo=UTC)
    assert report_instant(one) == at
    known = replace(one, when=NOON)
    assert report_instant(known) == moment_of(known) == NOON
    if at is not None:
        s = setting("META")
        s.desk.show_charts((ChartAsk("", "META"),))
        s.desk.accept((one,))
        view = s.window.views["chart", ""]
        assert isinstance(view, ChartView)
        assert [mark.at for mark in view.events] == [at]


def test_a_chain_of_the_last_minute_still_tells_the_move_over_an_evening_report() -> None:
    s = setting("META", now=datetime(2026, 9, 16, 20, 0, 30, tzinfo=UTC))
    s.desk.accept((event(TODAY, EventStatus.CONFIRMED),))
    last = replace(chain("META", 0.40, s.clock), as_of=s.clock.now() - timedelta(seconds=40))
    s.desk.accept((last,))
    assert shown(s).rows[0].implied_move_pct.known
