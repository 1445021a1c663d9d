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
from engine.feed.order import Order
from engine.model.options import OptionChain
from engine.model.reason import Reason
from engine.options import ENDPOINTS, Options
from engine.providers.base import Ask, Deadline, What
from engine.providers.yahoo.client import YahooClient
from engine.providers.yahoo.rate import SYMBOL as BILL
from engine.settings import Settings
from engine.sources import BUILT, NO_CONTACT, SWITCHED_OFF, sources, switched_off, why_off
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
from engine.feed.order import Order
from engine.options import ENDPOINTS, Options
from engine.providers.base import Ask, Deadline, What
from engine.sources import sources

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
    lanes = {lane.name: lane for lane in sources(Options(), SystemClock(), Path(folder)).lanes}
    yahoo, deribit = lanes["yahoo"], lanes["deribit"]
    print(bool(heavy & set(sys.modules)))
    first, second = yahoo.build(Closed()), deribit.build(Closed())
    print("yfinance" in sys.modules, "ccxt" in sys.modules)
    print(called(first, "NVDA"), called(second, "BTC"))
"""


_ANY = (Options(), ManualClock(NOW), Path("nowhere"))


class Open:
    """A gate that lets everything pass."""

    def admit(self, key: str = "") -> None:
        """Let it pass."""


def built(**endpoints: str) -> dict[str, Lane]:
    """The lanes by name."""
    options = Options(endpoints=endpoints)
    found = sources(options, ManualClock(NOW), Path("nowhere"), ciks={"NVDA": 1045810})
    return {lane.name: lane for lane in found.lanes}


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
    ("symbol", "owners"),
    [
        (
            "NVDA",
            "chain:cboe fundamentals:sec quotes:yahoo daily_bars:yahoo intraday_bars:yahoo"
            " earnings:yahoo",
        ),
        (
            "2330.TW",
            "quotes:yahoo daily_bars:yahoo intraday_bars:yahoo chain:yahoo earnings:yahoo"
            " fundamentals:yahoo",
        ),
        ("^VIX", "chain:cboe quotes:yahoo daily_bars:yahoo intraday_bars:yahoo"),
        ("^SPX", "quotes:yahoo daily_bars:yahoo intraday_bars:yahoo chain:yahoo"),
        ("SOL-USD", "quotes:yahoo daily_bars:yahoo intraday_bars:yahoo"),
        ("EURUSD=X", "quotes:yahoo daily_bars:yahoo intraday_bars:yahoo"),
        ("ES=F", "quotes:yahoo daily_bars:yahoo intraday_bars:yahoo"),
        (
            "BTC",
            "dvol:deribit dvol_history:deribit quotes:deribit daily_bars:deribit chain:deribit"
            " intraday_bars:deribit",
        ),
    ],
)
def test_each_kind_of_a_symbol_has_its_first_source(symbol: str, owners: str) -> None:
    found = built()
    order = Order(tuple(found.values()))
    kinds = {what for lane in found.values() for what in lane.serves(symbol)}
    assert {f"{what}:{order.owner(what, symbol)}" for what in kinds} == set(owners.split())


def test_coins_prices_and_chains_have_sources_to_fall_back_to() -> None:
    serving = [name for name, lane in built().items() if What.QUOTES in lane.serves("BTC")]
    assert serving == ["deribit", "coinbase", "kraken", "yahoo"]
    chains = [name for name, lane in built().items() if What.CHAIN in lane.serves("NVDA")]
    assert chains == ["cboe", "yahoo"]
    capex = [name for name, lane in built().items() if What.FUNDAMENTALS in lane.serves("NVDA")]
    assert capex == ["sec", "yahoo"]


@given(st.text("ABC^=-.USDFX123", min_size=1, max_size=10) | st.sampled_from(["BTC", "ETH"]))
def test_every_symbol_has_a_source_for_its_price(symbol: str) -> None:
    assert Order(tuple(built().values())).owner(What.QUOTES, symbol)


def test_yahoo_fails_apart_where_it_wants_a_crumb_and_the_bill_rides_along() -> None:
    lane = built()["yahoo"]
    keys = {what: lane.key_of(what) for what in lane.serves("NVDA")}
    assert keys == {
        What.QUOTES: "crumb",
        What.CHAIN: "crumb",
        What.EARNINGS: "crumb",
        What.DAILY_BARS: "",
        What.INTRADAY_BARS: "",
        What.FUNDAMENTALS: "crumb",
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
    found = sources(Options(), ManualClock(NOW), Path("nowhere"))
    names = [lane.name for lane in found.lanes] + [lane.name for lane in found.streams]
    assert sorted(names) == sorted(BUILT) == sorted(ENDPOINTS)
    assert not any(lane.off for lane in found.lanes)
    assert not any(lane.off for lane in found.streams)
    told = switched_off(Options(endpoints={"yahoo": "http://a", "cboe": "http://b"}))
    assert {status.text for status in told} == {"off: no --endpoint given"}
    assert {status.name for status in told} == set(BUILT) - {"yahoo", "cboe"}
    assert [name for name, lane in built(yahoo="http://a").items() if not lane.off] == ["yahoo"]


def test_settings_switch_sources_off_and_the_sec_waits_for_a_contact() -> None:
    assert why_off(Options(), Settings()) == {"sec": NO_CONTACT}
    assert why_off(Options(), Settings(sec_contact="a@b")) == {}
    assert why_off(Options(endpoints={"sec": "http://a"}), Settings()) == {}
    both = Settings(sources_off=("cboe", "sec"))
    assert why_off(Options(), both) == dict.fromkeys(("cboe", "sec"), SWITCHED_OFF)
    told = switched_off(Options(), both)
    assert [(s.name, s.text) for s in told] == [(n, SWITCHED_OFF) for n in ("cboe", "sec")]
    assert {s.text for s in switched_off(Options(offline=True), both)} == {"off: stored data only"}


@pytest.mark.parametrize("name", [lane.name for lane in sources(*_ANY).lanes])
def test_every_source_is_built_under_its_own_name(name: str) -> None:
    assert built()[name].build(Open()).name == name


def test_both_streams_are_built_under_their_own_names() -> None:
    for lane in sources(*_ANY).streams:
        stream = lane.build()
        assert stream.name == lane.name
        stream.close()
