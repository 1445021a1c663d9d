"""Alerts that can never fire are found as they are typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.desk.alerts.sense import doubt
from engine.desk.alerts.stored import PRESET
from tests.unit.desk.alerts.watching import alert
from tests.unit.desk.market import NOON


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("NVDA price above 180 until 2020-01-01", "its end is over already: it would never fire"),
        ("NVDA price above -5", "price is always above 0: it never crosses -5"),
        ("NVDA price below 0", "price is never below 0"),
        ("NVDA price above 0", ""),
        (
            "NVDA iv rank above 150",
            "iv rank is always between 0 and 100: it never crosses 150",
        ),
        ("NVDA iv rank crosses above 100", "iv rank is never above 100"),
        ("NVDA iv rank below 100", ""),
        ("NVDA iv30 crosses -1", "iv30 is always above 0: it never crosses -1"),
        (
            "NVDA iv30 / BTC dvol below -0.5",
            "the ratio of iv30 is always above 0: it never crosses -0.5",
        ),
        ("NVDA iv30 - BTC dvol below -5", ""),
        ("NVDA iv-rv below -5", ""),
        ("NVDA change / BTC change below -1", ""),
        ("NVDA change below -3", ""),
        ("NVDA price above AMD price", ""),
        ("NVDA term inverted", ""),
        ("any earnings in 24h until 2099-01-01", ""),
    ],
)
def test_what_can_never_fire_is_named(line: str, why: str) -> None:
    assert doubt(alert(line), (), NOON) == why


def test_the_same_alert_twice_is_named_and_an_alert_is_no_twin_of_itself() -> None:
    (preset,) = PRESET
    twin = alert("NVDA iv30 crosses above BTC dvol on closes", "2")
    assert doubt(twin, PRESET, NOON) == "NVDA iv30 crosses above BTC dvol is watched already"
    assert doubt(replace(preset, note="mine"), PRESET, NOON) == ""
    assert doubt(replace(twin, band=2.0), PRESET, NOON) == ""
    assert doubt(alert("NVDA iv30 crosses above BTC dvol", "2"), PRESET, NOON) == ""
