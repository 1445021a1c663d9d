"""Quarters out of year-to-date figures."""

from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.providers.sec.quarters import Fact, quarters


def fact(start: str, end: str, filed: str, value: float) -> Fact:
    day = date.fromisoformat
    return Fact(day(start), day(end), day(filed), value)


YEAR = [
    fact("2023-07-01", "2023-09-30", "2023-10-24", 9_917),
    fact("2023-07-01", "2023-12-31", "2024-01-30", 19_652),
    fact("2023-07-01", "2024-03-31", "2024-04-25", 30_604),
    fact("2023-07-01", "2024-06-30", "2024-07-30", 44_477),
]
"""Microsoft's fiscal 2024."""


def values(facts: list[Fact]) -> list[float]:
    return [figure.value for figure in quarters(facts).values()]


def test_each_quarter_is_what_the_longer_period_has_more() -> None:
    assert values(YEAR) == [9_917, 9_735, 10_952, 13_873]
    assert list(quarters(YEAR)) == [fact.end for fact in YEAR]


def test_a_missing_predecessor_leaves_the_quarter_unknown() -> None:
    """The fourth quarter is never the year less two quarters, nor six months shown as three."""
    without_nine = values([*YEAR[:2], YEAR[3]])
    assert without_nine[:2] == [9_917, 9_735]
    assert math.isnan(without_nine[2])
    without_first = values(YEAR[1:])
    assert math.isnan(without_first[0])
    assert without_first[1:] == [10_952, 13_873]


def test_twelve_months_that_began_elsewhere_are_not_subtracted_from() -> None:
    rolling = fact("2023-04-01", "2024-03-31", "2024-04-25", 39_547)
    assert values([*YEAR, rolling]) == [9_917, 9_735, 10_952, 13_873]
    assert math.isnan(values([rolling])[0])
    later = fact("2023-07-02", "2024-06-30", "2025-07-30", 44_000)
    assert values([*YEAR, later])[-1] == 13_873


def test_the_latest_filing_wins_and_says_that_it_corrects() -> None:
    told = [
        fact("2023-01-01", "2023-03-31", "2023-04-27", 6_842),
        fact("2023-01-01", "2023-03-31", "2024-04-25", 6_823),
    ]
    for order in (told, told[::-1]):
        (figure,) = quarters(order).values()
        assert (figure.value, figure.restated) == (6_823, True)
        assert figure.since == date(2024, 4, 25)


def test_a_repeated_figure_counts_from_its_first_filing() -> None:
    again = fact("2023-07-01", "2024-06-30", "2026-07-29", 44_477)
    last = quarters([*YEAR, again])[date(2024, 6, 30)]
    assert (last.since, last.filed, last.restated) == (
        date(2024, 7, 30), date(2026, 7, 29), False,
    )  # fmt: skip


def test_a_corrected_quarter_is_not_mixed_with_a_half_not_yet_corrected() -> None:
    first = fact("2023-01-01", "2023-03-31", "2023-04-27", 6_842)
    half = fact("2023-01-01", "2023-06-30", "2023-07-27", 13_058)
    first_again = fact("2023-01-01", "2023-03-31", "2024-04-25", 6_823)
    half_again = fact("2023-01-01", "2023-06-30", "2024-08-01", 12_957)
    assert values([first, half, first_again]) == [6_823, 6_216]
    assert values([first, half, first_again, half_again]) == [6_823, 6_134]


def test_of_a_quarter_told_alone_and_to_date_the_later_filing_wins() -> None:
    first = fact("2024-01-01", "2024-03-31", "2024-04-26", 80_539)
    half = fact("2024-01-01", "2024-06-30", "2024-07-24", 165_280)
    alone = fact("2024-04-01", "2024-06-30", "2024-07-24", 84_742)
    assert values([first, half, alone]) == [80_539, 84_742]
    later = fact("2024-01-01", "2024-06-30", "2025-07-24", 165_000)
    assert values([first, half, alone, later]) == [80_539, 84_461]


def test_quarters_of_twelve_and_of_seventeen_weeks_are_quarters() -> None:
    start, weeks, facts, total = date(2023, 9, 4), (12, 12, 12, 17), [], 0
    end = start - timedelta(days=1)
    for number, length in enumerate(weeks, 1):
        end += timedelta(weeks=length)
        total += number
        facts.append(Fact(start, end, end + timedelta(days=30), float(total)))
    assert values(facts) == [1.0, 2.0, 3.0, 4.0]


@settings(max_examples=60, deadline=None)
@given(
    told=st.lists(st.integers(0, 10**9), min_size=4, max_size=16),
    first=st.dates(date(2000, 1, 1), date(2020, 1, 1)),
    shuffled=st.randoms(use_true_random=False),
)
def test_any_quarters_come_back_out_of_their_years(
    told: list[int], first: date, shuffled: Random
) -> None:
    facts, ends, start, total = [], [first - timedelta(days=1)], first, 0
    for number, value in enumerate(told):
        if number % 4 == 0:
            start, total = ends[-1] + timedelta(days=1), 0
        ends.append(ends[-1] + timedelta(weeks=13))
        total += value
        facts.append(Fact(start, ends[-1], ends[-1] + timedelta(days=30), float(total)))
    shuffled.shuffle(facts)
    found = quarters(facts)
    assert [figure.value for figure in found.values()] == told
    assert all(a < b for a, b in pairwise(found))
