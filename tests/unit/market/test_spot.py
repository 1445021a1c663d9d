"""Coinbase and kraken: what ccxt asks for a ticker, prices beside the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.market.client import dig, get
from tests.unit.market.conftest import IN_SESSION

if TYPE_CHECKING:
    from tests.market import MarketServer

COINBASE, KRAKEN = "/api/v3/brokerage/market/products", "/0/public"
PAIRS = {"BTC": "XXBTZUSD", "ETH": "XETHZUSD"}


@pytest.mark.parametrize("coin", ["BTC", "ETH"])
def test_both_venues_trade_near_the_index_but_not_at_it(market: MarketServer, coin: str) -> None:
    index = market.world.index_price(coin, IN_SESSION.timestamp())
    one = dig(get(market, f"{COINBASE}/{coin}-USD/ticker?limit=1").document, "trades", 0, "price")
    pair = PAIRS[coin]
    two = dig(get(market, f"{KRAKEN}/Ticker?pair={pair}").document, "result", pair, "c", 0)
    assert isinstance(one, str)
    assert isinstance(two, str)
    assert float(one) == pytest.approx(index, rel=3.1e-4)
    assert float(two) == pytest.approx(index, rel=3.1e-4)
    assert len({float(one), float(two), index}) == 3


def test_best_prices_enclose_the_last(market: MarketServer) -> None:
    document = get(market, f"{COINBASE}/BTC-USD/ticker?limit=1").document
    bid, last, ask = (
        float(str(dig(document, *path)))
        for path in (("best_bid",), ("trades", 0, "price"), ("best_ask",))
    )
    assert bid < last < ask
    ticker = dig(get(market, f"{KRAKEN}/Ticker?pair=XBTUSD").document, "result", "XXBTZUSD")
    bid, last, ask = (float(str(dig(ticker, key, 0))) for key in "bca")
    assert bid < last < ask
    low, high = (float(str(dig(ticker, key, 1))) for key in "lh")
    assert low <= last <= high


def test_what_a_venue_does_not_list_is_refused(market: MarketServer) -> None:
    assert get(market, f"{COINBASE}/DOGE-USD/ticker").status == 404
    answer = get(market, f"{KRAKEN}/Ticker?pair=DOGEUSD")
    assert (answer.status, dig(answer.document, "error", 0)) == (200, "EQuery:Unknown asset pair")


def test_no_futures_are_listed(market: MarketServer) -> None:
    assert dig(get(market, f"{COINBASE}?product_type=FUTURE").document, "products") == []
    assert dig(get(market, COINBASE).document, "num_products") == 3
