"""A chain that came before the bill rate is computed again with it."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from engine.model.options import OptionChain
from engine.model.quote import RatePoint
from engine.model.reason import Reason
from engine.model.value import Measured
from tests.unit.desk import market
from tests.unit.desk.market import Setting, setting
from tests.unit.desk.volmarket import sheet

OWN = ("iv30_atm", "iv30_vix", "iv30_dvol")
RATE = 0.0525


def rate(s: Setting, value: float = RATE) -> RatePoint:
    return RatePoint(value, s.clock.now(), s.clock.monotonic(), "yahoo")


def bare(s: Setting, symbol: str = "NVDA", sigma: float = 0.4) -> OptionChain:
    """A chain of American options for which no bill was known."""
    made = market.chain(symbol, sigma, s.clock, market_open=True)
    slices = tuple(replace(one, spot=120.0) for one in made.slices)
    return replace(made, slices=slices, rate_reason=Reason.NO_RATE)


def with_rate(chain: OptionChain) -> OptionChain:
    slices = tuple(replace(one, rate=RATE) for one in chain.slices)
    return replace(chain, slices=slices, rate_reason=Reason.OK)


def own(s: Setting, symbol: str = "NVDA") -> dict[str, Measured]:
    row = s.row(symbol)
    return {name: getattr(row, name) for name in OWN}


def test_the_first_rate_makes_every_figure_what_it_had_been_with_it() -> None:
    s, other = setting("NVDA", "AMD", "BTC"), setting("NVDA", "AMD", "BTC")
    for symbol in ("NVDA", "AMD"):
        s.desk.accept((bare(s, symbol),))
        other.desk.accept((with_rate(bare(other, symbol)),))
    assert {one.reason for one in own(s).values()} == {Reason.NO_RATE}
    before = own(s)
    s.desk.accept((rate(s),))
    for symbol in ("NVDA", "AMD"):
        assert own(s, symbol) == own(other, symbol)
    assert {one.reason for one in own(s).values()} == {Reason.OK}
    assert own(s)["iv30_vix"].value != before["iv30_vix"].value
    assert s.window.row("NVDA").iv30_vix == own(s)["iv30_vix"]


def test_the_vol_sheet_follows_the_rate_at_once() -> None:
    s, other = setting("NVDA"), setting("NVDA")
    s.desk.accept((bare(s),))
    s.desk.select("NVDA")
    s.desk.work()
    old = sheet(s)
    s.desk.accept((rate(s),))
    assert s.desk.behind()
    s.desk.work()
    other.desk.accept((with_rate(bare(other)),))
    other.desk.select("NVDA")
    other.desk.work()
    assert repr(sheet(s)) == repr(sheet(other))
    assert repr(sheet(s)) != repr(old)


def test_an_instant_keeps_one_point_when_it_is_computed_again() -> None:
    s = setting("NVDA")
    s.desk.accept((bare(s),))
    s.clock.advance(900.0)
    s.desk.accept((bare(s),))
    s.desk.accept((rate(s),))
    line = s.desk._store.sheet("NVDA").implied.lines["iv30_vix"].points()
    assert [at for at, _ in line] == [s.clock.now().timestamp() - 900.0, s.clock.now().timestamp()]
    assert line[-1][1] == own(s)["iv30_vix"].value


def test_a_chain_that_has_a_rate_and_a_coins_stay_as_they_are() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((bare(s),))
    s.desk.accept((rate(s),))
    known = own(s)
    s.desk.accept((rate(s, 0.2),))
    assert own(s) == known
    s.desk.accept((replace(market.chain("BTC", 0.5, s.clock), source="deribit"),))
    coin = own(s, "BTC")
    s.desk.accept((rate(s, 0.1),))
    assert own(s, "BTC") == coin


def test_a_chain_that_comes_without_the_rate_just_told_gets_it() -> None:
    s, other = setting("NVDA"), setting("NVDA")
    s.desk.accept((rate(s), bare(s)))
    other.desk.accept((with_rate(bare(other)),))
    assert own(s) == own(other)


@pytest.mark.parametrize("value", [math.nan, math.inf, -3.0, 4.0])
def test_what_is_no_rate_changes_nothing(value: float) -> None:
    s = setting("NVDA")
    s.desk.accept((bare(s),))
    known = own(s)
    s.desk.accept((rate(s, value),))
    assert own(s) == known


def test_why_a_newer_chain_gave_nothing_stays_told() -> None:
    s = setting("NVDA")
    s.desk.accept((bare(s),))
    s.clock.advance(60.0)
    s.desk.accept((replace(market.chain("NVDA", 0.4, s.clock, bids=False), market_open=True),))
    book = s.desk._store.sheet("NVDA").implied
    refused = dict(book.refused)
    assert refused
    s.desk.accept((rate(s),))
    assert (book.spoilt, book.refused) == (True, refused)
    assert own(s)["iv30_vix"].reason is not Reason.NO_RATE
