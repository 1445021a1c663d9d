"""The Race: where two series are compared, what is found, how it is said."""

from __future__ import annotations

import csv
import itertools
import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.finding import finding
from engine.desk.pairs import ClosePair, crossings, streak
from engine.desk.views import Mode, RaceMeasure
from engine.model.reason import Reason
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, setting

WEEK = [date(2024, 7, 24) + timedelta(days=n) for n in range(8)]
LEVELS = {"24": 48.0, "25": 53.75, "26": 59.5, "29": 65.25, "30": 71.0, "31": 74.33}
"""NVDA's published levels and the sessions between them, July 2024."""


def dvol_closes() -> dict[date, float]:
    path = market.ROOT / "resources" / "replay" / "july-2024" / "dvol.csv"
    lines = [x for x in path.read_text(encoding="utf-8").splitlines() if not x.startswith("#")]
    return {date.fromisoformat(r["date"]): float(r["close"]) for r in csv.DictReader(lines)}


def story(until: datetime, unpublished: tuple[tuple[str, datetime, str], ...] = ()) -> Setting:
    """NVDA's chain at each close against DVOL's daily closes, up to a moment."""
    start = datetime(2024, 7, 24, 19, 0, tzinfo=UTC)
    s = setting("NVDA", "BTC", now=start, mode=Mode.REPLAY, unpublished=unpublished)
    levels = dvol_closes()
    for day in WEEK:
        close = datetime(day.year, day.month, day.day, 20, 0, tzinfo=UTC)
        if f"{day:%d}" in LEVELS and close <= until:
            s.go_to(close)
            sigma = LEVELS[f"{day:%d}"] / 100.0
            s.desk.accept((chain("NVDA", sigma, s.clock, quality=Quality.REPLAYED),))
        midnight = close + timedelta(hours=4)
        if midnight <= until:
            s.go_to(midnight)
            s.desk.accept((dvol(levels[day], s.clock),))
    s.go_to(until)
    s.desk.tick()
    return s


def test_the_weekend_waits_and_the_crossing_is_29_july() -> None:
    sunday = story(datetime(2024, 7, 29, 1, 0, tzinfo=UTC))
    race = sunday.window.race()
    assert race.crossings == ()
    assert race.spread.value == pytest.approx(59.5 - 60.10, abs=0.05)
    assert "26 July" in race.headline
    later = story(datetime(2024, 7, 31, 23, 0, tzinfo=UTC)).window.race()
    assert [(c.day, c.direction, c.basis) for c in later.crossings] == [
        (date(2024, 7, 29), "above", "closes")
    ]


def test_the_days_compared_have_a_close_of_both() -> None:
    race = story(datetime(2024, 7, 31, 1, 0, tzinfo=UTC)).window.race()
    assert race.left is not None
    assert race.right is not None
    assert [day for day, _ in race.left.closes] == [f"2024-07-{d}" for d in list(LEVELS)[:5]]
    assert dict(race.right.closes)["2024-07-27"] == 55.04
    assert len(race.spread_times) == 5


def test_the_headline_counts_the_sessions_on_one_side() -> None:
    race = story(datetime(2024, 7, 31, 1, 0, tzinfo=UTC)).window.race()
    expected = "NVDA 71.0 over BTC 50.6 at the close of 30 July: +20.4, second session above"
    expected += ", 1st crossing since 24 July"
    assert race.headline == expected


def test_no_finding_is_formed_where_nothing_is_published() -> None:
    since = datetime(2024, 7, 30, 20, 0, tzinfo=UTC)
    s = story(datetime(2024, 8, 1, 1, 0, tzinfo=UTC), (("NVDA", since, "a connection only"),))
    race = s.window.race()
    assert race.headline == ""
    assert "a connection only" in race.notes
    assert race.spread.reason is Reason.UNPUBLISHED
    assert race.left is not None
    assert race.left.thin_from == since.timestamp()
    assert [c.day for c in race.crossings] == [date(2024, 7, 29)]


def test_published_names_the_different_recipes() -> None:
    race = setting("NVDA", "BTC").window.race()
    assert "different recipes: ATM against strip" in race.definition
    assert race.headline == ""
    assert not race.spread.known


@pytest.mark.parametrize(
    ("measure", "left", "right"),
    [
        (RaceMeasure.STRIP, "iv30_vix", "iv30_dvol"),
        (RaceMeasure.ATM, "iv30_atm", "iv30_atm"),
        (RaceMeasure.PUBLISHED, "iv30_atm", "dvol"),
    ],
)
def test_each_measure_compares_its_pair(measure: RaceMeasure, left: str, right: str) -> None:
    s = setting("NVDA", "BTC")
    s.desk.set_race("NVDA", "BTC", measure)
    s.desk.accept((chain("NVDA", 0.6, s.clock), chain("BTC", 0.5, s.clock), dvol(50.0, s.clock)))
    race = s.window.race()
    assert race.left is not None
    assert race.right is not None
    assert (race.left.measure, race.right.measure) == (left, right)
    assert race.spread.value == pytest.approx(race.left.last.value - race.right.last.value)
    assert race.ratio.value == pytest.approx(race.left.last.value / race.right.last.value)
    assert race.spread.quality is Quality.LIVE
    assert ("recipes" in race.definition) == (measure is RaceMeasure.PUBLISHED)


def closes_of(s: Setting, left: float, right: float) -> None:
    """One session with both closes."""
    s.go_to(datetime(2026, 9, 16, 19, 50, tzinfo=UTC))
    s.desk.accept((chain("NVDA", left / 100.0, s.clock),))
    s.go_to(datetime(2026, 9, 17, 0, 0, tzinfo=UTC))
    s.desk.accept((dvol(right, s.clock),))


def test_a_live_crossing_needs_both_live_and_more_than_a_wobble() -> None:
    s = setting("NVDA", "BTC")
    closes_of(s, 48.0, 60.0)
    s.go_to(NOON + timedelta(days=1))
    s.desk.accept((dvol(50.0, s.clock), chain("NVDA", 0.502, s.clock)))
    assert s.window.race().crossings == ()
    s.clock.advance(60.0)
    s.desk.accept((dvol(48.0, s.clock),))
    race = s.window.race()
    assert [(c.day, c.direction, c.basis) for c in race.crossings] == [
        (date(2026, 9, 17), "above", "live")
    ]
    assert race.headline == (
        "NVDA 50.2 over BTC 48.0: +2.2, first session above, 1st crossing since recording began"
    )


def test_a_move_while_the_other_is_frozen_is_no_crossing() -> None:
    s = setting("NVDA", "BTC")
    closes_of(s, 48.0, 60.0)
    s.clock.advance(3600.0)
    s.desk.accept((dvol(30.0, s.clock),))
    race = s.window.race()
    assert race.crossings == ()
    assert race.spread.value == pytest.approx(-12.0, abs=0.05)
    assert race.spread.quality is Quality.FROZEN


def test_minutes_after_the_close_are_no_live_moments() -> None:
    s = setting("NVDA", "BTC", now=datetime(2026, 9, 16, 19, 45, tzinfo=UTC))
    s.desk.accept((dvol(60.0, s.clock), chain("NVDA", 0.48, s.clock)))
    assert len(s.window.race().spread_times) == 1
    s.clock.advance(1800.0)
    s.desk.accept((dvol(30.0, s.clock),))
    assert len(s.window.race().spread_times) == 1


def test_cold_start_shows_realized_volatility_under_its_name() -> None:
    s = setting("NVDA", "BTC")
    days = market.sessions_before(NOON.date(), 80)
    s.desk.accept((market.walk("NVDA", days, s.clock),))
    race = s.window.race()
    assert [(x.measure, x.label) for x in race.extra] == [("rv", "NVDA RV, Yang-Zhang 30")]
    assert any("no IV recorded yet" in note for note in race.notes)
    closes_of(s, 48.0, 60.0)
    notes = s.window.race().notes
    assert "NVDA: IV recorded since 2026-09-16, 1 day" in notes


def test_a_coin_without_dvol_says_so() -> None:
    s = setting("NVDA", "META")
    s.desk.set_race("NVDA", "META", RaceMeasure.PUBLISHED)
    race = s.window.race()
    assert race.right is not None
    assert race.right.measure == "iv30_atm"
    assert "recipes" not in race.definition


@pytest.mark.parametrize(
    ("a", "b", "n", "text"),
    [
        (67.4, 51.2, 3, "NVDA 67.4 over BTC 51.2: +16.2, third session above"),
        (48.0, 61.4, 8, "NVDA 48.0 under BTC 61.4: \u221213.4, eighth session below"),
        (50.0, 50.0, 1, "NVDA 50.0 level with BTC 50.0"),
        (60.0, 50.0, 21, "NVDA 60.0 over BTC 50.0: +10.0, 21st session above"),
        (60.0, 50.0, 112, "NVDA 60.0 over BTC 50.0: +10.0, 112th session above"),
        (59.06, 56.34, 0, "NVDA 59.1 over BTC 56.3: +2.7"),
        (50.04, 49.96, 1, "NVDA 50.0 over BTC 50.0: +0.1, first session above"),
    ],
)
def test_the_finding_in_words(a: float, b: float, n: int, text: str) -> None:
    assert finding("NVDA", "BTC", a, b, n, "") == text


def pairs(spreads: list[float]) -> tuple[ClosePair, ...]:
    start = datetime(2024, 1, 1, 20, 0, tzinfo=UTC)
    return tuple(
        ClosePair((start + timedelta(days=n)).date(), start + timedelta(days=n), 50.0 + x, 50.0)
        for n, x in enumerate(spreads)
    )


@given(st.lists(st.sampled_from([-3.0, -1.0, 0.0, 2.0]), max_size=40))
def test_crossings_alternate_and_count_the_changes_of_sign(spreads: list[float]) -> None:
    signs = [math.copysign(1.0, x) for x in spreads if x]
    found = crossings(pairs(spreads))
    assert len(found) == sum(a != b for a, b in itertools.pairwise(signs))
    directions = [c.direction for c in found]
    assert all(a != b for a, b in itertools.pairwise(directions))


@given(st.lists(st.sampled_from([-1.0, 2.0]), min_size=1, max_size=20))
def test_the_streak_is_the_run_at_the_end(spreads: list[float]) -> None:
    n = streak(pairs(spreads))
    assert len(set(spreads[-n:])) == 1
    assert n == len(spreads) or spreads[-n - 1] != spreads[-1]


def test_no_first_session_is_claimed_without_an_earlier_one() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((chain("NVDA", 0.59, s.clock), dvol(56.3, s.clock)))
    assert s.window.race().headline == "NVDA 59.0 over BTC 56.3: +2.7"
    t = setting("NVDA", "BTC")
    closes_of(t, 59.0, 56.3)
    t.go_to(datetime(2026, 9, 17, 1, 0, tzinfo=UTC))
    t.desk.tick()
    headline = t.window.race().headline
    assert headline == "NVDA 59.0 over BTC 56.3 at the close of 16 September: +2.7"


def test_the_gap_in_the_headline_is_the_spread_shown() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((chain("NVDA", 0.5906, s.clock), dvol(56.34, s.clock)))
    race = s.window.race()
    assert f"{race.spread.value:+.1f}" == "+2.7"
    assert race.headline == "NVDA 59.1 over BTC 56.3: +2.7"


def test_the_last_moment_of_both_stands_until_a_common_close() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((chain("NVDA", 0.59, s.clock), dvol(56.0, s.clock)))
    s.go_to(datetime(2026, 9, 16, 21, 0, tzinfo=UTC))
    s.desk.accept((dvol(30.0, s.clock),))
    race = s.window.race()
    assert race.spread.value == pytest.approx(3.0, abs=0.05)
    assert (race.spread.as_of, race.spread.quality) == (NOON, Quality.FROZEN)
    assert race.spread.why == "both last live at 16:00 UTC on 2026-09-16"
    assert race.headline == "NVDA 59.0 over BTC 56.0 at 16:00 UTC, 16 September: +3.0"
    assert race.crossings == ()
