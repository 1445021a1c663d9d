"""Which expiries a VIX-style index takes: Cboe's Fridays for the S&P 500, any around 30 days."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.options import ChainSlice
from engine.model.reason import Reason
from engine.vol.fridays import friday_expiries
from engine.vol.strip import choose_terms, vix_style
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.recordings import nvda_at_the_close_of_august_2026, nvda_of_february_2026

NEW_YORK = ZoneInfo("America/New_York")
GRID = np.arange(40.0, 200.0, 1.0)


def at(day: str, hour: int = 16, minute: int = 0) -> datetime:
    local = datetime.combine(datetime.fromisoformat(day), time(hour, minute), tzinfo=NEW_YORK)
    return local.astimezone(UTC)


def expiring(expiry: datetime, now: datetime, sigma: float = 0.2) -> ChainSlice:
    days = (expiry - now).total_seconds() / 86_400.0
    return replace(flat_slice(days, sigma, strikes=GRID), expiry=expiry)


def spx(now: datetime) -> list[ChainSlice]:
    """An expiry every weekday at the close, the third Friday in the morning too.

    Fridays carry a point of volatility more, so that the choice shows in the index.
    """
    chains = []
    for ahead in range(10, 60):
        day = (now.astimezone(NEW_YORK) + timedelta(days=ahead)).date()
        if day.weekday() > 4:
            continue
        sigma = 0.2 if day.weekday() == 4 else 0.19
        chains.append(expiring(at(day.isoformat()), now, sigma))
        if day.weekday() == 4 and 15 <= day.day <= 21:
            chains.append(expiring(at(day.isoformat(), 9, 30), now, sigma))
    return chains


TUESDAY = at("2026-01-06", 10)


def test_fridays_around_30_days_are_taken_and_not_the_two_nearest() -> None:
    chains = spx(TUESDAY)
    near, next_, reason = choose_terms(chains, TUESDAY, fridays=True)
    assert near is not None
    assert next_ is not None
    assert reason is Reason.OK
    assert (near.expiry, next_.expiry) == (at("2026-01-30"), at("2026-02-06"))
    naive = choose_terms(chains, TUESDAY)
    assert naive[0] is not None
    assert naive[1] is not None
    assert (naive[0].expiry, naive[1].expiry) == (at("2026-02-04"), at("2026-02-05"))
    rule = vix_style(near, next_, now=TUESDAY).index
    assert rule == pytest.approx(20.0, abs=0.1)
    assert vix_style(naive[0], naive[1], now=TUESDAY).index == pytest.approx(19.0, abs=0.1)


@pytest.mark.parametrize(
    ("now", "near", "next_"),
    [
        (at("2026-01-06", 16, 15), at("2026-01-30"), at("2026-02-06")),
        (at("2026-01-07", 16, 15), at("2026-02-06"), at("2026-02-13")),
        (at("2026-01-20", 10), at("2026-02-13"), at("2026-02-20", 9, 30)),
        (at("2026-01-26", 10), at("2026-02-20", 9, 30), at("2026-02-27")),
    ],
)
def test_the_pair_rolls_once_a_week_and_the_third_friday_is_the_morning_one(
    now: datetime, near: datetime, next_: datetime
) -> None:
    first, second, reason = choose_terms(spx(now), now, fridays=True)
    assert first is not None
    assert second is not None
    assert (first.expiry, second.expiry) == (near, next_)
    assert reason is Reason.OK


def test_friday_is_a_date_of_new_york() -> None:
    late = datetime(2026, 1, 31, 2, 0, tzinfo=UTC)
    early = datetime(2026, 1, 30, 2, 0, tzinfo=UTC)
    assert friday_expiries([late, early]) == [0]


@pytest.mark.parametrize(
    "thursday",
    ["2026-04-02", "2025-04-17", "2027-06-17", "2025-07-03", "2026-07-02", "2026-12-24"],
)
def test_thursday_before_a_closed_friday_stands_for_it(thursday: str) -> None:
    assert friday_expiries([at(thursday)]) == [0]


def test_ordinary_thursdays_do_not_count() -> None:
    days = ["2026-01-08", "2026-03-19", "2026-07-09", "2027-03-18"]
    assert friday_expiries([at(day) for day in days]) == []


def test_no_friday_inside_the_window_gives_no_pair_and_one_says_so() -> None:
    outside = [expiring(at(d), TUESDAY) for d in ("2026-01-28", "2026-01-23", "2026-02-20")]
    assert choose_terms(outside, TUESDAY, fridays=True) == (None, None, Reason.NO_EXPIRY)
    assert choose_terms(outside, TUESDAY)[2] is Reason.OK
    one = [*outside, expiring(at("2026-01-30"), TUESDAY)]
    assert choose_terms(one, TUESDAY, fridays=True) == (one[3], one[3], Reason.SINGLE_EXPIRY)


def test_D12_dead_fridays_give_their_own_reason() -> None:
    chains = [expiring(at(d), TUESDAY) for d in ("2026-01-30", "2026-02-06")]
    dead = [replace(c, call_bid=0.0 * GRID, put_bid=0.0 * GRID) for c in chains]
    assert choose_terms(dead, TUESDAY, fridays=True) == (None, None, Reason.ALL_BIDS_ZERO)
    assert choose_terms([], TUESDAY, fridays=True) == (None, None, Reason.NO_CHAIN)
    gone = expiring(at("2026-01-02"), TUESDAY)
    assert choose_terms([gone], TUESDAY, fridays=True) == (None, None, Reason.EXPIRED)
    half = [chains[0], dead[1]]
    assert choose_terms(half, TUESDAY, fridays=True)[2] is Reason.SINGLE_EXPIRY


@settings(max_examples=40)
@given(st.integers(0, 1500), st.floats(9.5, 16.25))
def test_weekly_fridays_always_bracket_30_days(day: int, hour: float) -> None:
    midnight = datetime(2024, 1, 1, tzinfo=NEW_YORK) + timedelta(days=day)
    now = midnight.astimezone(UTC) + timedelta(hours=hour)
    fridays = [
        at((midnight.date() + timedelta(days=n)).isoformat())
        for n in range(60)
        if (midnight + timedelta(days=n)).weekday() == 4
    ]
    chains = [expiring(expiry, now) for expiry in fridays]
    near, next_, reason = choose_terms(chains, now, fridays=True)
    assert near is not None
    assert next_ is not None
    assert reason is Reason.OK
    assert near.expiry <= now + timedelta(days=30) <= next_.expiry


def test_real_chains_around_30_days() -> None:
    for chains, now in (nvda_of_february_2026(11), nvda_at_the_close_of_august_2026()):
        near, next_, reason = choose_terms(chains, now)
        assert near is not None
        assert next_ is not None
        assert reason is Reason.OK
        assert near.expiry <= now + timedelta(days=30) <= next_.expiry
        strip = vix_style(near, next_, now=now)
        assert strip.reason is Reason.OK
        assert 35.0 < strip.index < 55.0
        assert math.isfinite(strip.index)


def test_usable_expiries_need_quotes_on_either_side() -> None:
    thin = flat_slice(30, 0.4, strikes=[80.0, 100.0, 115.0, 130.0])
    assert choose_terms([thin], NOW) == (None, None, Reason.ONE_SIDED)
