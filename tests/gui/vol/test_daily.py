"""What a day of a recorded line is, and which bars thirty days are."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from engine.desk.views import Series
from gui.vol.conetold import bars_of
from gui.vol.daily import DAY, daily, last_of_days
from tests.gui.vol import views

MIDNIGHT = datetime(2024, 7, 30, tzinfo=UTC).timestamp()


def _hourly(closes: tuple[tuple[str, float], ...] = ()) -> Series:
    times = MIDNIGHT + np.arange(48, dtype=np.float64) * 3600.0
    newest = replace(views.known(47.0), as_of=views.NOW)
    return Series("BTC", "BTC DVOL", "dvol", times, np.arange(48.0), newest, "x", closes=closes)


def test_a_line_without_closes_has_the_last_value_of_each_day() -> None:
    times, values = daily(_hourly())
    assert values.tolist() == [23.0, 47.0]
    assert np.diff(times).tolist() == [DAY]


def test_closes_are_followed_by_the_newest_value_of_a_later_day() -> None:
    times, values = daily(_hourly((("2024-07-29", 60.0), ("2024-07-30", 61.0))))
    assert values.tolist() == [60.0, 61.0, 47.0]
    assert times.tolist() == [
        MIDNIGHT - DAY / 2, MIDNIGHT + DAY / 2, views.NOW.timestamp()
    ]  # fmt: skip


def test_the_close_of_a_day_is_not_followed_by_its_own_value() -> None:
    _, values = daily(_hourly((("2024-07-30", 61.0), ("2024-07-31", 62.0))))
    assert values.tolist() == [61.0, 62.0]


def test_unknown_samples_end_no_day() -> None:
    times = MIDNIGHT + np.array([0.0, 3600.0, DAY])
    _, values = last_of_days(times, np.array([1.0, math.nan, math.nan]))
    assert values.tolist() == [1.0]
    assert last_of_days(np.empty(0), np.empty(0))[0].size == 0


@pytest.mark.parametrize(
    ("pairs", "bars"),
    [
        ({10.0: 14.0, 30.0: 42.0}, 10.0 + 20.0 * 16 / 28),
        ({20.0: 15.0}, 40.0),
        ({80.0: 60.0, 200.0: 150.0}, 40.0),
        ({20.0: 30.0, 5.0: math.nan}, 20.0),
    ],
)
def test_thirty_days_are_bars_between_or_at_the_pace_of_the_nearest(
    pairs: dict[float, float], bars: float
) -> None:
    assert bars_of(30.0, pairs) == pytest.approx(bars)


def test_thirty_days_are_no_bars_without_an_expiry() -> None:
    assert math.isnan(bars_of(30.0, {}))
    assert math.isnan(bars_of(30.0, {0.0: 0.0}))
