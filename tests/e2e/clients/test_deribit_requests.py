"""What the real ccxt client asks of Deribit, counted on the wire."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from engine.errors import RateLimited, Unavailable
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote, Refusal
from engine.providers.base import What

if TYPE_CHECKING:
    from tests.e2e.clients.desk import Counts, Desk


def public(method: str, n: int = 1) -> Counts:
    return {("www.deribit.com", f"/api/v2/public/{method}"): n}


def test_the_price_of_two_coins_is_two_tickers_and_no_list_of_markets(desk: Desk) -> None:
    quotes = desk.ask_deribit(What.QUOTES, "BTC", "ETH")
    assert [q.symbol for q in quotes if isinstance(q, Quote)] == ["BTC", "ETH"]
    assert desk.counts() == public("ticker", 2)


def test_a_coin_deribit_does_not_have_is_refused_without_a_request(desk: Desk) -> None:
    for what in (What.QUOTES, What.CHAIN, What.DVOL):
        assert isinstance(desk.ask_deribit(what, "DOGE")[0], Refusal)
    assert not desk.counts()


def test_dvol_is_one_request_and_fresh(desk: Desk) -> None:
    point = desk.ask_deribit(What.DVOL, "BTC")[0]
    assert isinstance(point, DvolPoint)
    assert desk.counts() == public("get_volatility_index_data")
    assert 10.0 < point.value < 300.0
    assert abs((desk.clock.now() - point.as_of).total_seconds()) < 120.0


def test_the_history_of_dvol_covers_400_days_without_a_gap(desk: Desk) -> None:
    series = desk.ask_deribit(What.DVOL_HISTORY, "ETH")[0]
    assert isinstance(series, DvolSeries)
    assert len(series.stamps) >= 400
    assert (np.diff(series.stamps) == 86_400).all()
    assert series.complete == len(series.stamps) - 1


def test_maintenance_is_told_as_such(desk: Desk) -> None:
    desk.market.fail("deribit", "maintenance")
    for what in (What.DVOL, What.CHAIN, What.QUOTES):
        with pytest.raises(Unavailable, match=r"^maintenance$"):
            desk.ask_deribit(what, "BTC")


def test_bars_and_board_are_one_request_each(desk: Desk) -> None:
    daily = desk.ask_deribit(What.DAILY_BARS, "BTC")[0]
    assert isinstance(daily, BarSeries)
    assert len(daily) > 700
    assert desk.counts() == public("get_tradingview_chart_data")
    chain = desk.ask_deribit(What.CHAIN, "BTC")[0]
    assert isinstance(chain, OptionChain)
    assert desk.counts() == public("get_book_summary_by_currency")
    for piece in chain.slices:
        mids = (piece.call_bid + piece.call_ask) / 2.0
        assert not (mids[np.isfinite(mids)] > piece.forward).any()
        assert not math.isnan(piece.forward)


def test_a_closed_gate_sends_nothing(desk: Desk) -> None:
    desk.gate.closed = RateLimited("deribit", "budget", 12.0)
    with pytest.raises(RateLimited) as caught:
        desk.ask_deribit(What.QUOTES, "BTC")
    assert caught.value is desk.gate.closed
    assert not desk.market.requests
