"""DVOL bars."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import BadPayload, NoData
from engine.providers.bars import DAY, Columns
from engine.providers.deribit.dvol import joined, parse, point, series
from engine.providers.payload import root
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, dvol, epoch

MIDNIGHT = epoch(2026, 9, 16)


def rows(levels: list[float], first: int = MIDNIGHT - 2 * DAY) -> list[list[object]]:
    return [[(first + i * DAY) * 1000, x, x, x, x] for i, x in enumerate(levels)]


def bars(*pages: list[list[object]]) -> Columns:
    return joined([parse(root("deribit", dvol(page))) for page in pages])


def test_D21_percent_and_fractions_read_alike() -> None:
    percent, fraction = bars(rows([66.0, 67.5, 68.0])), bars(rows([0.66, 0.675, 0.68]))
    np.testing.assert_allclose(percent.close, [66.0, 67.5, 68.0])
    np.testing.assert_allclose(fraction.close, percent.close)


def test_D21_a_mixed_series_is_refused_within_a_page_and_between_pages() -> None:
    with pytest.raises(BadPayload, match="mixed"):
        bars(rows([66.0, 0.67]))
    with pytest.raises(BadPayload, match="mixed"):
        bars(rows([66.0], MIDNIGHT), rows([0.67], MIDNIGHT - DAY))


@given(st.lists(st.floats(10.0, 300.0), min_size=1, max_size=6))
def test_D21_the_unit_never_changes_the_level(levels: list[float]) -> None:
    np.testing.assert_allclose(
        bars(rows([x / 100.0 for x in levels])).close, bars(rows(levels)).close
    )


def test_pages_that_overlap_count_a_bar_once_and_stand_oldest_first() -> None:
    newer, older = rows([60.0, 61.0], MIDNIGHT - DAY), rows([58.0, 59.0, 60.0], MIDNIGHT - 3 * DAY)
    found = bars(newer, older)
    assert found.close.tolist() == [58.0, 59.0, 60.0, 61.0]
    assert (np.diff(found.stamps) == DAY).all()


def test_a_continuation_is_noticed() -> None:
    assert parse(root("deribit", dvol(rows([60.0]), continuation=1))).continued
    assert not parse(root("deribit", dvol(rows([60.0])))).continued


def test_the_running_day_is_not_complete() -> None:
    found = series(bars(rows([60.0, 61.0, 62.0])), "BTC", DAY, NOW, 1.0)
    assert (len(found.stamps), found.complete, found.interval) == (3, 2, "1d")


def test_a_level_is_stamped_now_while_its_bar_runs_and_at_its_end_after() -> None:
    minute: list[list[object]] = [
        [epoch(2026, 9, 16, 14, 29) * 1000 + 30_000, 60.0, 61.0, 59.0, 60.5]
    ]
    running = point(bars(minute), "BTC", 60, NOW, 1.0)
    assert (running.value, running.as_of) == (60.5, NOW)
    old: list[list[object]] = [[epoch(2026, 9, 16, 14, 0) * 1000, 60.0, 61.0, 59.0, 60.5]]
    assert point(bars(old), "BTC", 60, NOW, 1.0).as_of == datetime(2026, 9, 16, 14, 1, tzinfo=UTC)


def test_P11_no_bars_are_no_data_and_never_zero() -> None:
    with pytest.raises(NoData):
        bars([])
    with pytest.raises(NoData):
        bars([[MIDNIGHT * 1000, None, None, None, None]])
    with pytest.raises(BadPayload):
        bars(rows([0.0]))


@pytest.mark.parametrize("bad", [math.nan, math.inf, -1.0, 0.0])
def test_D1_D2_D3_an_impossible_level_is_a_gap(bad: float) -> None:
    found = bars(rows([66.0, bad, 68.0]))
    assert math.isnan(found.close[1])
    assert found.close[2] == 68.0


@pytest.mark.parametrize(
    "result",
    [
        None,
        {},
        {"data": None},
        {"data": [[1, 2]]},
        {"data": ["x"]},
        {"data": [["x", 1, 1, 1, 1]]},
        {"data": [[MIDNIGHT * 1000, "1,0", 1, 1, 1]]},
    ],
)
def test_P17_D18_another_shape_names_the_field(result: object) -> None:
    with pytest.raises(BadPayload, match="result"):
        joined([parse(root("deribit", {"result": result}))])


def test_the_recorded_hours_read_in_percent_with_their_known_gaps() -> None:
    table = [
        line.split(",") for line in recorded.lines("deribit/dvol-btc-hourly-2024-06-to-2024-08.csv")
    ]
    head, body = table[0], table[1:]
    first = head.index("dvol_open")
    page: list[list[object]] = [
        [int(r[0]), *(float(x) for x in r[first : first + 4])] for r in body
    ]
    found = bars(page)
    assert len(found) == len(page)
    assert found.high.max() == 92.71
    gaps = np.diff(found.stamps) // 3600 - 1
    assert gaps.sum() == 46
    assert gaps.max() == 23
