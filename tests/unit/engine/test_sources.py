"""The sources that are built: what they share, what they serve, what is off."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.clock import ManualClock
from engine.model.options import OptionChain
from engine.model.reason import Reason
from engine.options import Options
from engine.providers.base import Ask, Deadline, What
from engine.providers.yahoo.client import YahooClient
from engine.providers.yahoo.rate import SYMBOL as BILL
from engine.sources import BUILT, lanes, switched_off
from tests.unit.providers import bodies
from tests.unit.providers.bodies import NOW, epoch, option, quote_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.feed.lane import Lane
    from engine.providers.base import Message, Provider


_PROBE = """
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from engine.clock import SystemClock
from engine.errors import ProviderError
from engine.options import Options
from engine.providers.base import Ask, Deadline, What
from engine.sources import lanes

class Closed:
    def admit(self, key=""):
        raise ProviderError("test", "closed")

def called(provider, symbol):
    before = set(sys.modules)
    try:
        provider.fetch(Ask(provider.name, What.QUOTES, (symbol,)), Deadline(provider.name, 9.0))
    except ProviderError:
        pass
    return sorted(set(sys.modules) - before)

heavy = {"yfinance", "ccxt"}
with TemporaryDirectory() as folder:
    yahoo, deribit = lanes(Options(), SystemClock(), Path(folder))
    print(bool(heavy & set(sys.modules)))
    first, second = yahoo.build(Closed()), deribit.build(Closed())
    print("yfinance" in sys.modules, "ccxt" in sys.modules)
    print(called(first, "NVDA"), called(second, "BTC"))
"""


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


def test_a_quote_ask_of_the_longest_list_is_one_request(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []

    def reply(_: YahooClient, url: str, params: Mapping[str, str], __: Deadline) -> object:
        sent.append(url)
        return bodies.quotes(*(quote_row(name) for name in params["symbols"].split(",")))

    monkeypatch.setattr(YahooClient, "fetch_with_crumb", reply)
    lane = built()["yahoo"]
    names = tuple(f"S{n}" for n in range(lane.batch))
    assert len(asked(lane.build(Open()), What.QUOTES, *names)) == len(names) == 50
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("symbol", "name", "kinds"),
    [
        ("NVDA", "yahoo", "quotes daily_bars intraday_bars chain earnings"),
        ("^VIX", "yahoo", "quotes daily_bars intraday_bars chain"),
        ("SOL-USD", "yahoo", "quotes daily_bars intraday_bars"),
        ("EURUSD=X", "yahoo", "quotes daily_bars intraday_bars"),
        ("ES=F", "yahoo", "quotes daily_bars intraday_bars"),
        ("BTC", "deribit", "dvol dvol_history quotes daily_bars chain intraday_bars"),
    ],
)
def test_each_symbol_has_its_source_and_its_kinds(symbol: str, name: str, kinds: str) -> None:
    served = {lane.name: " ".join(lane.serves(symbol)) for lane in built().values()}
    assert {lane: found for lane, found in served.items() if found} == {name: kinds}


@given(st.text("ABC^=-.USDFX123", min_size=1, max_size=10) | st.sampled_from(["BTC", "ETH"]))
def test_every_symbol_has_exactly_one_source_for_its_price(symbol: str) -> None:
    assert sum(What.QUOTES in lane.serves(symbol) for lane in built().values()) == 1


def test_yahoo_fails_apart_where_it_wants_a_crumb_and_the_bill_rides_along() -> None:
    lane = built()["yahoo"]
    keys = {what: lane.key_of(what) for what in lane.serves("NVDA")}
    assert keys == {
        What.QUOTES: "crumb",
        What.CHAIN: "crumb",
        What.EARNINGS: "crumb",
        What.DAILY_BARS: "",
        What.INTRADAY_BARS: "",
    }
    assert lane.riders == (BILL,)
    assert not any(built()["deribit"].key_of(what) for what in What)


def test_what_a_call_needs_is_imported_when_its_provider_is_built_not_in_the_call() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False
    )
    assert ran.stderr == ""
    assert ran.stdout.split() == ["False", "True", "True", "[]", "[]"]


def test_with_an_endpoint_given_the_sources_without_one_are_off() -> None:
    assert tuple(built()) == BUILT
    assert not any(lane.off for lane in built().values())
    assert [name for name, lane in built(yahoo="http://a").items() if lane.off] == ["deribit"]
    told = switched_off(Options(endpoints={"yahoo": "http://a", "cboe": "http://b"}))
    assert [(status.name, status.text) for status in told] == [
        ("deribit", "off: no --endpoint given"),
        ("cboe", "off: not part of this version"),
    ]
