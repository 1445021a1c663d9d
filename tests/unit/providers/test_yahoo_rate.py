"""The 13-week bill."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.quote import Quote, RatePoint
from engine.providers.yahoo.quotes import parse
from engine.providers.yahoo.rate import RateBook, continuous, rate_point
from tests.unit.providers.bodies import NOW, quote_row, quotes


def test_a_bond_equivalent_yield_is_made_continuous() -> None:
    assert continuous(5.25) == pytest.approx(2.0 * math.log(1.02625), abs=1e-15)
    assert continuous(0.0) == 0.0


@given(st.floats(-0.9, 29.0))
def test_the_continuous_rate_pays_the_same_after_a_year(percent: float) -> None:
    assert math.exp(continuous(percent)) == pytest.approx((1.0 + percent / 200.0) ** 2)


@pytest.mark.parametrize("level", [math.nan, math.inf, -3.0, 31.0])
def test_a_level_that_is_no_rate_is_none(level: float) -> None:
    assert math.isnan(continuous(level))


@pytest.mark.parametrize("level", [5.25, 0.0, -0.05])
def test_the_bill_is_read_from_its_quote_even_at_or_below_zero(level: float) -> None:
    body = quotes(quote_row("^IRX", regularMarketPrice=level, exchangeDataDelayedBy=15))
    quote = parse(body, ["^IRX"], NOW, 3.0)[0]
    assert isinstance(quote, Quote)
    point = rate_point(quote)
    assert point is not None
    assert (point.value, point.received) == (continuous(level), 3.0)


def test_the_book_keeps_the_point_received_last_even_if_an_older_call_ends_later() -> None:
    book = RateBook()
    newer = RatePoint(0.05, NOW, 20.0, "yahoo")
    book.note(newer)
    book.note(replace(newer, value=0.04, received=10.0))
    assert book.last == newer
    book.note(replace(newer, value=0.03, received=30.0))
    assert book.last == replace(newer, value=0.03, received=30.0)
