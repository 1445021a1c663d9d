"""What is tested of Cboe and Nasdaq alone, beside the faults of every way in `test_faults`."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, NoData, ProviderError, RateLimited, Unavailable
from tests.e2e.clients.ways import Way, warm_way

if TYPE_CHECKING:
    from tests.e2e.clients.desk import Desk


@pytest.fixture(params=["cboe-chain", "nasdaq-earnings_day"])
def way(request: pytest.FixtureRequest, desk: Desk) -> Way:
    """A way that answered once."""
    return warm_way(desk, request.param)


def test_P16_a_reply_without_rows_replaces_nothing(way: Way) -> None:
    found = way.caught("no_rows")
    assert isinstance(found, NoData)
    assert "empty" in str(found) or "no reports" in str(found)


def test_P14_a_redirect_to_plain_http_is_refused(way: Way) -> None:
    found = way.caught("downgrade")
    assert isinstance(found, Unavailable)
    assert "elsewhere.example" in str(found)


def test_a_closed_gate_sends_nothing_and_its_error_arrives_unchanged(way: Way) -> None:
    way.desk.gate.closed = RateLimited(way.provider.name, "budget", 12.0)
    with pytest.raises(RateLimited) as raised:
        way.go()
    assert raised.value is way.desk.gate.closed
    assert not way.desk.market.requests


def test_closing_from_another_thread_ends_a_body_under_way(way: Way) -> None:
    way.desk.market.fail(way.route, "drip:0.02")
    caught: list[ProviderError] = []

    def call() -> None:
        with pytest.raises(ProviderError) as raised:
            way.go()
        caught.append(raised.value)

    asking = threading.Thread(target=call)
    started = time.monotonic()
    asking.start()
    assert way.desk.market.wait_for(way.route)
    way.provider.close()
    asking.join(10.0)
    assert time.monotonic() - started < 5.0
    assert len(caught) == 1


@pytest.mark.parametrize("way", ["cboe-chain"], indirect=True)
@pytest.mark.parametrize(
    "fault", ["renamed", "nan_prices", "infinite_prices", "null_prices", "negative_prices"]
)
def test_P17_D1_D2_D3_rows_without_one_usable_price_are_a_bad_payload(way: Way, fault: str) -> None:
    way.desk.market.fail(way.route, fault)
    with pytest.raises(BadPayload, match=r"data(\.current_price)?$"):
        way.go()
