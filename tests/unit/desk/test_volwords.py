"""Sentences of a sheet: the headline, reasons one after the other, how many days were recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from engine.clock import ManualClock
from engine.desk.bars import cleaned
from engine.desk.dump import row_document
from engine.desk.figures import thirty_day
from engine.desk.realized import realized, realized_line
from engine.desk.volcone import cone_view
from engine.desk.volnumber import dated
from engine.model.reason import Reason, reason_text
from engine.model.value import Measured, Quality, missing
from tests.unit.desk import market
from tests.unit.desk.market import NOON, dvol, dvol_days, hours, setting
from tests.unit.desk.volmarket import charted, report, sheet, term_chain

AROUND = {9.0: 0.50, 23.0: 0.55, 37.0: 0.46}
CALMER = {9.0: 0.50, 23.0: 0.48, 37.0: 0.46}


@pytest.mark.parametrize(
    ("sigmas", "day", "words"),
    [
        (CALMER, 29, "around the report of 29 Sep 2026, no extra variance in the later expiry"),
        ({23.0: 0.4, 37.0: 0.5}, 18, "after the report of 18 Sep 2026, no extra variance in the"),
    ],
)
def test_a_report_without_a_jump_gives_no_sentence_and_says_why(
    sigmas: dict[float, float], day: int, words: str
) -> None:
    s = charted()
    s.desk.accept((report("NVDA", date(2026, 9, day), s.clock),))
    s.desk.accept((term_chain("NVDA", sigmas, s.clock),))
    s.desk.work()
    view = sheet(s)
    jump = view.figure("event_jump_pct").value
    assert (jump.value, jump.reason) == (0.0, Reason.NO_EXTRA_VARIANCE)
    assert words in view.figure("event_jump_pct").inputs
    assert "priced for" not in view.headline


def test_a_jump_is_told_with_its_report() -> None:
    s = charted()
    s.desk.accept((report("NVDA", date(2026, 9, 29), s.clock),))
    s.desk.accept((term_chain("NVDA", AROUND, s.clock),))
    s.desk.work()
    view = sheet(s)
    jump = view.figure("event_jump_pct")
    assert view.headline.endswith(f"{jump.value.value:.1f}% priced for the report of 29 Sep 2026")
    assert "no extra variance" not in jump.inputs


def test_several_reasons_are_clauses_of_their_own() -> None:
    s = setting("NVDA")
    chain = term_chain("NVDA", AROUND, s.clock)
    near = chain.slices[1]
    bid = near.put_bid.copy()
    bid[:3] = 0.0
    slices = (chain.slices[0], replace(near, put_bid=bid), chain.slices[2])
    s.desk.accept((replace(chain, slices=slices, rate_reason=Reason.NO_RATE),))
    why = s.row("NVDA").iv30_atm.why
    assert why == "no 13-week bill rate, 0 used; quotes dropped: 3 no bid"
    assert reason_text(Reason.EXTRAPOLATED, "30 days").endswith("brackets 30 days; 30 days")
    assert reason_text(Reason.TOO_FEW_BARS, "3 of 4 bars") == "too few bars: 3 of 4 bars"
    atm = Measured(50.0, NOON, "x", Quality.LIVE, detail="quotes dropped: 3 no bid")
    said = thirty_day("BTC", missing(Reason.UNPUBLISHED), atm, 0).why
    assert said.startswith("quotes dropped: 3 no bid; own figure at the money")


def test_too_few_days_are_counted_once() -> None:
    s = charted()
    s.desk.work()
    view = sheet(s)
    assert view.figure("iv_rank").value.why == "too few days recorded: 0 of 20 days"
    assert view.history.reason == "too few days recorded: 0 of 20 days"


def test_a_year_of_days_is_the_most_that_is_told_anywhere() -> None:
    s = setting("BTC")
    s.desk.select("BTC")
    days = [NOON.date() - timedelta(days=n) for n in range(300, 0, -1)]
    s.desk.accept((dvol_days({day: 50.0 + n % 9 for n, day in enumerate(days)}, s.clock),))
    s.desk.accept((dvol(52.5, s.clock),))
    s.desk.work()
    view, row = sheet(s, "BTC"), s.window.row("BTC")
    assert row.iv_days == 252
    assert row.iv_rank.why == "252 days recorded"
    assert {view.figure(name).n for name in ("iv_rank", "iv_percentile")} == {252}
    first = dated(days[-251])
    words = f"251 daily closes of published DVOL from {first} and the figure now"
    assert {view.figure(name).inputs for name in ("iv_rank", "iv_percentile")} == {words}
    assert view.history.days == 252
    assert "over 252 days" in view.headline
    assert row_document(row)["iv_days"] == 252


@pytest.mark.parametrize(
    ("days", "now", "words"),
    [
        (40, 99.0, "40 daily closes of published DVOL from 7 Aug 2026 and the figure now"),
        (40, 52.0, "40 daily closes of published DVOL from 7 Aug 2026 to the figure now"),
    ],
)
def test_the_closes_behind_a_rank_are_told_as_they_are(days: int, now: float, words: str) -> None:
    s = setting("BTC")
    s.desk.select("BTC")
    dates = [NOON.date() - timedelta(days=n) for n in range(days, 0, -1)]
    levels = {day: 50.0 + n % 9 for n, day in enumerate(dates)} | {dates[-1]: 52.0}
    s.desk.accept((dvol_days(levels, s.clock), dvol(now, s.clock)))
    s.desk.work()
    rank = sheet(s, "BTC").figure("iv_rank")
    assert rank.value.known
    assert rank.inputs == words


@pytest.mark.parametrize(("count", "known"), [(120, False), (121, True)])
def test_an_overlap_correction_needs_twice_its_window(count: int, known: bool) -> None:
    clock = ManualClock(NOON)
    series = market.walk("NVDA", market.sessions_before(NOON.date(), count), clock)
    bars = cleaned(series, hours().sessions, has_splits=True)
    found = realized(bars, "hodges_tompkins", 60, 252.0)
    assert found.known is known
    if not known:
        assert (found.reason, found.detail) == (Reason.TOO_FEW_BARS, "120 of 121 bars")
    assert realized(bars, "hodges_tompkins", 30, 252.0).inputs.startswith(f"{count} daily bars")
    assert realized(bars, "close_to_close", 60, 252.0).known
    assert realized_line(bars, "close_to_close", 60, 252.0)[-1] > 0.0
    assert cone_view(bars, 252.0).last[3] > 0.0
