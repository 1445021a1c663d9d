"""How far prices, their spreads and their ratios go back before an alert fires again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.desk.alerts.watching import setting, watched
from tests.unit.desk.market import quote


@pytest.mark.parametrize(
    ("line", "prices", "times"),
    [
        ("NVDA price / AMD price crosses above 0.035", (3.4, 3.6, 3.48, 3.6), 1),
        ("NVDA price / AMD price crosses above 0.035", (3.4, 3.6, 3.46, 3.6), 2),
        ("NVDA price - AMD price crosses above 0", (99.0, 100.1, 99.9, 100.1, 99.9, 100.1), 1),
        ("NVDA price - AMD price crosses above 0", (99.0, 100.1, 99.7, 100.1), 2),
        ("NVDA price crosses above 100", (99.0, 100.1, 99.9, 100.1), 1),
        ("NVDA price crosses above 100", (99.0, 100.1, 99.7, 100.1), 2),
    ],
)
def test_the_usual_band_of_prices_is_a_share_of_them(
    line: str, prices: tuple[float, ...], times: int
) -> None:
    s = setting("NVDA", "AMD")
    s.desk.accept((quote("AMD", 100.0, s.clock),))
    seen = watched(s, line)
    for price in prices:
        s.clock.advance(1.0)
        s.desk.accept((replace(quote("NVDA", price, s.clock), prev_close=price),))
    assert len(seen.fired) == times
