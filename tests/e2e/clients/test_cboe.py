"""What the real client asks of Cboe, and that its chain gives the figures of Yahoo's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from engine.desk.implied import Implied, computed
from engine.errors import NoData
from engine.model.options import OptionChain
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.model.vendor import VendorIv
from engine.providers.base import What
from engine.providers.cboe import CboeProvider
from engine.providers.yahoo import YahooProvider
from engine.providers.yahoo.rate import RateBook
from tests.e2e.clients.desk import IN_SESSION, CountingGate, ask
from tests.market.cboe import DELAY_S
from tests.market.server import MarketServer
from tests.market.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from engine.providers.base import Message
    from tests.e2e.clients.desk import Desk

HOST = "cdn.cboe.com"
FOLDER = "/api/global/delayed_quotes/options"


@pytest.fixture
def cboe(desk: Desk) -> CboeProvider:
    """Cboe in front of the desk's market."""
    return CboeProvider(desk.gate, desk.clock, desk.market.cboe_url, RateBook())


def test_a_chain_of_all_expiries_and_the_vendors_figure_cost_one_request(
    desk: Desk, cboe: CboeProvider
) -> None:
    chain, vendor = ask(cboe, What.CHAIN, "NVDA")
    assert desk.counts() == {(HOST, f"{FOLDER}/NVDA.json"): 1}
    assert isinstance(chain, OptionChain)
    assert isinstance(vendor, VendorIv)
    assert len(chain.slices) == len(chain.expiries) > 15
    age = (desk.clock.now() - chain.as_of).total_seconds()
    assert DELAY_S <= age < DELAY_S + 30.0
    ask(cboe, What.CHAIN, "NVDA")
    assert desk.gate.keys == [""]
    assert desk.counts() == {(HOST, f"{FOLDER}/NVDA.json"): 1}


def test_the_class_of_a_share_is_spelt_with_a_dot(desk: Desk, cboe: CboeProvider) -> None:
    chain = ask(cboe, What.CHAIN, "BRK-B")[0]
    assert isinstance(chain, OptionChain)
    assert chain.symbol == "BRK-B"
    assert desk.counts() == {(HOST, f"{FOLDER}/BRK.B.json"): 1}


@pytest.mark.parametrize(("symbol", "file"), [("ZZZZQ", "ZZZZQ"), ("^VIX", "_VIX")])
def test_no_file_and_no_rows_mean_no_listed_options_for_one_request(
    desk: Desk, cboe: CboeProvider, symbol: str, file: str
) -> None:
    (refusal,) = ask(cboe, What.CHAIN, symbol)
    assert isinstance(refusal, Refusal)
    assert (refusal.symbol, refusal.what) == (symbol, "chain")
    assert (refusal.reason, refusal.source) == (Reason.NO_OPTIONS, "cboe")
    assert desk.counts() == {(HOST, f"{FOLDER}/{file}.json"): 1}


def test_a_symbol_that_had_a_chain_does_not_lose_its_options_to_an_empty_or_denied_file(
    desk: Desk, cboe: CboeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(cboe, What.CHAIN, "NVDA")
    desk.market.fail("cboe_options", "no_rows")
    with pytest.raises(NoData, match="empty"):
        ask(cboe, What.CHAIN, "NVDA")
    desk.market.heal()
    monkeypatch.setattr(type(desk.market.world), "listing", lambda *_: None)
    with pytest.raises(NoData, match="no file of NVDA"):
        ask(cboe, What.CHAIN, "NVDA")


class Both:
    """Both sources in front of one market whose time stands still."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.clock = ManualClock(IN_SESSION)
        self.market = MarketServer(World(seed, IN_SESSION), self.clock)
        self.market.start()
        gate, rates = CountingGate(), RateBook()
        self.yahoo = YahooProvider(gate, self.clock, self.market.yahoo_url, folder, rates)
        self.cboe = CboeProvider(gate, self.clock, self.market.cboe_url, rates)
        ask(self.yahoo, What.QUOTES, "^IRX")

    def same_moment(self, symbol: str) -> tuple[Message, Message, Message]:
        """Yahoo's chain of now; Cboe's, read when its delay has passed, and the vendor's figure."""
        (yahoo,) = ask(self.yahoo, What.CHAIN, symbol)
        self.clock.advance(DELAY_S)
        cboe, vendor = ask(self.cboe, What.CHAIN, symbol)
        return yahoo, cboe, vendor


@pytest.fixture(params=[7, 11])
def both(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Both]:
    """Two sources of two worlds."""
    made = Both(tmp_path, int(request.param))
    yield made
    made.yahoo.close()
    made.cboe.close()
    made.market.stop()


def figures(chain: Message) -> dict[str, Implied]:
    assert isinstance(chain, OptionChain)
    return computed(chain)[0]


@pytest.mark.parametrize("symbol", ["NVDA", "META"])
def test_our_30_day_figures_agree_between_yahoo_and_cboe_and_with_the_vendors(
    both: Both, symbol: str, record_property: Callable[[str, object], None]
) -> None:
    yahoo, cboe, vendor = both.same_moment(symbol)
    assert isinstance(cboe, OptionChain)
    assert isinstance(yahoo, OptionChain)
    assert isinstance(vendor, VendorIv)
    assert cboe.as_of == yahoo.as_of
    assert cboe.spot == pytest.approx(yahoo.spot, abs=0.011)
    from_yahoo, from_cboe = figures(yahoo), figures(cboe)
    for measure, one in from_cboe.items():
        other = from_yahoo[measure]
        record_property(f"{symbol} {measure} cboe-yahoo", round(one.value - other.value, 3))
        assert one.reason is other.reason is Reason.OK
        assert one.value == pytest.approx(other.value, abs=1.0), measure
    for ours in (from_cboe["iv30_atm"], from_yahoo["iv30_atm"]):
        record_property(f"{symbol} iv30_atm-vendor", round(ours.value - vendor.value, 3))
        assert ours.value == pytest.approx(vendor.value, abs=2.0)
