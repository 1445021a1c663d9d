"""The sources that are built: what they share, what they serve, what is off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engine.clock import ManualClock
from engine.model.options import OptionChain
from engine.model.reason import Reason
from engine.options import Options
from engine.providers.base import Ask, Deadline, What
from engine.providers.yahoo.client import YahooClient
from engine.providers.yahoo.rate import SYMBOL as BILL
from engine.sources import lanes
from tests.unit.providers import bodies
from tests.unit.providers.bodies import NOW, epoch, option, quote_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

    from engine.feed.lane import Lane
    from engine.providers.base import Message, Provider


class Open:
    """A gate that lets everything pass."""

    def admit(self, key: str = "") -> None:
        """Let it pass."""


def built(**endpoints: str) -> dict[str, Lane]:
    """The lanes by name."""
    options = Options(endpoints=endpoints)
    return {lane.name: lane for lane in lanes(options, ManualClock(NOW), Path("nowhere"))}


def asked(provider: Provider, what: What, *symbols: str) -> tuple[Message, ...]:
    """One call of a provider."""
    return provider.fetch(Ask(provider.name, what, symbols), Deadline(provider.name, 15.0))


def replies(client: YahooClient, url: str, params: Mapping[str, str], _: Deadline) -> object:
    """Yahoo's replies to quotes and chains."""
    if "/v7/finance/quote" in url:
        return bodies.quotes(*(quote_row(name) for name in params["symbols"].split(",")))
    row = option(120.0)
    return bodies.options([epoch(2026, 10, 16)], [row], [row])


def test_the_bill_rate_survives_a_provider_that_was_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(YahooClient, "fetch_with_crumb", replies)
    lane = built()["yahoo"]
    first = lane.build(Open())
    (before,) = asked(first, What.CHAIN, "NVDA")
    assert isinstance(before, OptionChain)
    assert before.rate_reason is Reason.NO_RATE
    monkeypatch.setattr(
        YahooClient,
        "fetch_with_crumb",
        lambda *args: bodies.quotes(quote_row(BILL, regularMarketPrice=4.0)),
    )
    asked(first, What.QUOTES, BILL)
    monkeypatch.setattr(YahooClient, "fetch_with_crumb", replies)
    (chain,) = asked(lane.build(Open()), What.CHAIN, "NVDA")
    assert isinstance(chain, OptionChain)
    assert chain.rate_reason is Reason.OK
    assert 0.039 < chain.slices[0].rate < 0.04
