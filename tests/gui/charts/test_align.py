from __future__ import annotations

from dataclasses import replace

import numpy as np

from gui.charts.align import per_bar
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
