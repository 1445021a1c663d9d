from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from gui.charts.align import per_bar
from gui.charts.axis import Bars
from gui.charts.price.bars import on_bars
from tests.gui.charts import views

DAY = 86400.0
_BARS = np.array([0.0, DAY, 2 * DAY])


def test_a_bar_takes_the_last_sample_inside_it() -> None:
    series = replace(
        views.equity(),
        times=np.array([3600.0, 7200.0, DAY + 3600.0]),
        values=np.array([40.0, 41.0, 50.0]),
    )
    values = per_bar(_BARS, series)
    assert values[:2].tolist() == [41.0, 50.0]
    assert np.isnan(values[2])


def test_a_published_close_wins_over_samples() -> None:
    series = replace(
        views.coin(),
        times=np.array([3600.0]),
        values=np.array([40.0]),
        closes=(("1970-01-01", 44.0), ("1970-01-03", 46.0), ("1999-01-01", 9.0)),
    )
    values = per_bar(_BARS, series)
    assert values[0] == 44.0
    assert np.isnan(values[1])
    assert values[2] == 46.0


def test_a_sample_of_a_weekend_belongs_to_no_bar() -> None:
    series = replace(views.coin(), times=np.array([1.5 * DAY]), values=np.array([40.0]))
    values = per_bar(np.array([0.0, 3 * DAY, 4 * DAY]), series)
    assert np.isnan(values).all()


def test_no_bars_have_no_values() -> None:
    assert per_bar(np.empty(0), views.coin()).size == 0


def days_at(*isos: str) -> list[float]:
    return [datetime.fromisoformat(iso).replace(tzinfo=UTC).timestamp() for iso in isos]


@pytest.mark.parametrize("interval", ["W", "M"])
def test_a_long_bar_stamped_at_its_end_takes_nothing_of_the_next_one(interval: str) -> None:
    ends = {"W": ("2024-07-12", "2024-07-19"), "M": ("2024-06-28", "2024-07-31")}[interval]
    inside = {"W": ("2024-07-11", "2024-07-15T14:00"), "M": ("2024-06-27", "2024-07-01T14:00")}
    series = replace(
        views.equity(), times=np.array(days_at(*inside[interval])), values=np.array([40.0, 90.0]),
        closes=(),
    )  # fmt: skip
    found = on_bars(np.array(days_at(*ends)), series, interval)
    np.testing.assert_array_equal(found, [40.0, 90.0])


def test_weeks_of_other_trading_days_are_put_on_the_same_week() -> None:
    fridays = np.array(days_at("2024-07-12", "2024-07-19"))
    sundays = np.array(days_at("2024-07-14", "2024-07-21"))
    two = np.array([40.0, 90.0])
    for bars, own in ((fridays, sundays), (sundays, fridays)):
        series = replace(views.equity(), times=own, values=two, closes=())
        np.testing.assert_array_equal(on_bars(bars, series, "W"), two)


def test_a_week_ends_with_its_last_published_close() -> None:
    closes = (("2024-07-12", 41.0), ("2024-07-13", 42.0), ("2024-07-15", 43.0))
    none = np.empty(0)
    series = replace(views.equity(), times=none, values=none, closes=closes)
    bars = np.array(days_at("2024-07-12", "2024-07-19", "2024-07-26"))
    np.testing.assert_array_equal(on_bars(bars, series, "W"), [42.0, 43.0, np.nan])
    assert on_bars(none, series, "W").size == 0


def test_a_mark_inside_a_week_stands_on_the_bar_of_its_own_week() -> None:
    axis = Bars(np.array(days_at("2024-07-12", "2024-07-19", "2024-07-26")), closing=True)
    marks = ("2024-07-12T20:00", "2024-07-15", "2024-07-17T20:00", "2024-07-19T23:59")
    assert [axis.place(at) for at in days_at(*marks)] == [0.0, 1.0, 1.0, 1.0]
    assert axis.place(days_at("2024-07-27")[0]) == math.inf
    assert axis.place(days_at("2024-07-11")[0]) < 0.0
