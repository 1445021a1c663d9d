"""Channels of Deribit's socket, and boards kept fresh by them."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.clock import ManualClock
from engine.errors import BadPayload, RateLimited, Unauthorized, Unavailable
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import Tick
from engine.providers.deribit.board import YEAR, contract, instrument_name
from engine.providers.deribit.channels import (
    MOST_OPTIONS,
    Place,
    Ticker,
    chosen,
    dvol,
    index,
    ticker,
)
from engine.providers.deribit.live import EVERY_S, OLDEST_S, QUOTES_S, BoardBook, LiveBoard
from engine.providers.deribit.stream import DeribitStream, refusal
from tests.market import World
from tests.market.deribit_board import options
from tests.market.deribit_stream import news

KEYS: dict[str, dict[str, dict[str, list[str]]]] = json.loads(
    (Path(__file__).parents[2] / "cases" / "market" / "stream-keys.json").read_text("utf-8")
)
AT = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
MS = int(AT.timestamp() * 1000)
QUOTE = {
    "timestamp": MS, "best_bid_price": 0.05, "best_ask_price": 0.06, "mark_iv": 48.0,
    "underlying_price": 100_000.0,
}  # fmt: skip
Values = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=4),
    st.lists(st.integers(), max_size=2),
)  # fmt: skip


def piece(days: float, count: int = 41) -> ChainSlice:
    strikes = np.linspace(60_000.0, 140_000.0, count)
    expiry = AT + timedelta(days=days)
    ones = np.ones(count)
    return ChainSlice(
        expiry=expiry, years=(expiry - AT) / YEAR, rate=0.0, strikes=strikes, call_bid=ones,
        call_ask=ones + 1.0, put_bid=ones, put_ask=ones + 1.0, call_iv=0.5 * ones,
        put_iv=0.5 * ones, forward=100_000.0,
    )  # fmt: skip


def board(*days: float, received: float = 0.0, count: int = 41) -> OptionChain:
    slices = tuple(piece(day, count) for day in days)
    return OptionChain("BTC", AT, 100_000.0, slices, "deribit", received)


def quoted(seconds: float = 1.0, bid: float = 10.0, forward: float = 100_500.0) -> Ticker:
    return Ticker(AT + timedelta(seconds=seconds), bid, bid + 2.0, 0.6, forward)


def live(chain: OptionChain, *, spoken: float = 1.0) -> LiveBoard:
    made = LiveBoard()
    assert made.rebased(chain, AT)
    names = sorted(made.options)
    for name in names[: math.ceil(spoken * len(names))]:
        made.note(name, quoted())
    return made


@given(
    st.dates(datetime(2020, 1, 1, tzinfo=UTC).date(), datetime(2080, 1, 1, tzinfo=UTC).date()),
    st.integers(1, 10_000_000),
    st.booleans(),
)
def test_names_are_written_as_they_are_read(day: datetime, strike: int, is_call: bool) -> None:
    expiry = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    for price in (float(strike), strike + 0.25):
        found = contract(instrument_name("ETH", expiry, price, is_call=is_call))
        assert found is not None
        assert (found.expiry, found.strike, found.is_call) == (expiry, price, is_call)


def test_names_are_those_of_the_market_server() -> None:
    world = World(7, AT)
    for option in list(options(world, "BTC", AT.timestamp()))[:200]:
        found = contract(option.name)
        assert found is not None
        name = instrument_name("BTC", found.expiry, found.strike, is_call=found.is_call)
        assert name == option.name


def test_the_expiries_on_either_side_of_thirty_days_are_chosen() -> None:
    found = chosen(board(7, 29, 31, 60), math.nan, AT)
    assert {place.term for place in found.values()} == {1, 2}
    assert {place.term for place in chosen(board(7, 14), math.nan, AT).values()} == {1}
    assert {place.term for place in chosen(board(60, 90), math.nan, AT).values()} == {0}
    assert chosen(board(-1), math.nan, AT) == {}


def test_both_sides_near_the_money_and_the_outside_to_a_quarter() -> None:
    found = chosen(board(29, count=81), math.nan, AT)
    calls = [piece(29, 81).strikes[p.strike] for p in found.values() if p.is_call]
    puts = [piece(29, 81).strikes[p.strike] for p in found.values() if not p.is_call]
    assert 120_000.0 < max(calls) <= 125_000.0
    assert 91_000.0 < min(calls) < 95_000.0
    assert 80_000.0 <= min(puts) < 82_000.0
    assert 105_000.0 < max(puts) < 110_000.0


def test_no_more_than_the_limit_and_those_nearest_the_money() -> None:
    found = chosen(board(29, 31, count=801), math.nan, AT)
    assert len(found) == MOST_OPTIONS
    strikes = [piece(29, 801).strikes[place.strike] for place in found.values()]
    assert 95_000.0 < min(strikes) < max(strikes) < 105_000.0


def test_the_choice_follows_the_spot() -> None:
    found = chosen(board(29), 120_000.0, AT)
    strikes = [piece(29).strikes[place.strike] for place in found.values()]
    assert min(strikes) > 95_000.0
    assert max(strikes) == 140_000.0


def test_an_option_without_a_row_is_not_chosen() -> None:
    bare = board(29)
    for column in ("call_bid", "call_ask", "call_iv"):
        getattr(bare.slices[0], column)[20] = math.nan
    assert Place(0, 20, is_call=True) not in chosen(bare, math.nan, AT).values()
    assert Place(0, 20, is_call=False) in chosen(bare, math.nan, AT).values()


def test_tickers_lie_over_the_board() -> None:
    made = live(board(29, 31, 60))
    chain = made.chain(10.0)
    assert chain is not None
    assert (chain.source, chain.received, chain.as_of) == (
        "deribit-stream", 10.0, AT + timedelta(seconds=1),
    )  # fmt: skip
    first, second, third = chain.slices
    assert (first.forward, second.forward, third.forward) == (100_500.0, 100_500.0, 100_000.0)
    assert first.call_bid[20] == 10.0
    assert first.call_ask[20] == 12.0
    assert first.put_iv is not None
    assert first.put_iv[20] == 0.6
    assert first.call_bid[0] == 1.0, "not followed: as the board had it"
    assert third.call_bid[20] == 1.0
    assert [s.years for s in chain.slices] == [
        (s.expiry - chain.as_of) / YEAR for s in chain.slices
    ]


def test_the_board_itself_is_left_as_it_is() -> None:
    under = board(29, 31)
    assert live(under).chain(10.0) is not None
    assert set(under.slices[0].call_bid.tolist()) == {1.0}


def test_the_next_chain_waits_five_seconds_and_for_news() -> None:
    made = live(board(29, 31))
    assert made.chain(10.0) is not None
    name = min(made.options)
    made.note(name, quoted(2.0))
    assert made.chain(10.0 + EVERY_S - 0.01) is None
    assert made.chain(10.0 + EVERY_S) is not None
    assert made.chain(10.0 + 3.0 * EVERY_S) is None, "nothing new"


def test_P21_an_older_ticker_and_a_double_change_nothing() -> None:
    made = live(board(29, 31))
    name = min(made.options)
    made.note(name, quoted(3.0, bid=20.0))
    assert made.chain(10.0) is not None
    made.note(name, quoted(2.0, bid=5.0))
    made.note(name, quoted(3.0, bid=5.0))
    assert made.chain(20.0) is None


def test_a_ticker_older_than_the_board_is_not_laid_over_it() -> None:
    made = LiveBoard()
    made.rebased(board(29), AT)
    for name in made.options:
        made.note(name, quoted(-1.0))
    assert made.chain(10.0) is None


def test_an_option_that_is_not_followed_is_ignored() -> None:
    made = live(board(29, 31), spoken=0.0)
    made.note("BTC-1JAN27-1-C", quoted())
    assert made.chain(10.0) is None


def test_half_of_the_options_must_have_spoken() -> None:
    assert live(board(29, 31), spoken=0.4).chain(10.0) is None
    assert live(board(29, 31), spoken=0.6).chain(10.0) is not None


def test_P11_over_a_board_without_options_to_follow_nothing_is_told() -> None:
    made = live(board(29, 31))
    empty = replace(board(29, 31, received=2.0), slices=())
    assert made.rebased(empty, AT)
    assert made.options == frozenset()
    assert made.chain(10.0) is None


def test_P22_what_a_lost_connection_said_is_forgotten() -> None:
    made = live(board(29, 31))
    made.forget()
    assert made.chain(10.0) is None
    made.note(min(made.options), quoted())
    assert made.chain(20.0) is None


def test_D22_a_board_of_an_hour_ago_is_no_ground() -> None:
    assert live(board(29, 31)).chain(OLDEST_S) is not None
    assert live(board(29, 31)).chain(OLDEST_S + 0.1) is None


def spoken_late(chain: OptionChain, seconds: float, *, silent: int = -1) -> LiveBoard:
    """A board whose options all speak after `seconds`, but for those of one expiry."""
    made = LiveBoard()
    assert made.rebased(chain, AT)
    mute = None if silent < 0 else chain.slices[silent].expiry.date()
    for name in made.options:
        found = contract(name)
        assert found is not None
        made.note(name, quoted(1.0 if found.expiry.date() == mute else seconds))
    return made


@pytest.mark.parametrize("received", [0.0, QUOTES_S + 60.0])
def test_D22_no_quote_of_an_old_board_is_passed_on(received: float) -> None:
    chain = spoken_late(board(7, 29, 31, 60, received=received), 59 * 60.0).chain(QUOTES_S + 61.0)
    assert chain is not None
    assert [one.expiry - AT for one in chain.slices] == [timedelta(days=29), timedelta(days=31)]
    for one in chain.slices:
        assert one.forward == 100_500.0
        for column in (one.call_bid, one.put_bid):
            assert set(column[np.isfinite(column)].tolist()) == {10.0}
            assert np.isnan(column).any()
        assert one.call_iv is not None
        assert np.array_equal(np.isfinite(one.call_iv), np.isfinite(one.call_bid))


def test_D22_a_board_that_is_young_enough_is_passed_on_whole() -> None:
    chain = spoken_late(board(7, 29, 31, 60), QUOTES_S).chain(QUOTES_S)
    assert chain is not None
    assert [len(one.strikes) for one in chain.slices] == [41] * 4
    assert chain.slices[1].call_bid[0] == 1.0


def test_D22_over_an_old_board_an_expiry_needs_fresh_tickers_of_its_own() -> None:
    made = spoken_late(board(29, 31), QUOTES_S + 60.0, silent=0)
    made.note(min(name for name in made.options if "-15OCT26-" in name), quoted(QUOTES_S + 61.0))
    chain = made.chain(QUOTES_S + 61.0)
    assert chain is not None
    assert [one.expiry - AT for one in chain.slices] == [timedelta(days=31)]


def test_D22_an_old_ticker_over_an_old_board_is_blank() -> None:
    made = spoken_late(board(29, 31), 60.0)
    names = sorted(made.options)
    for name in names[len(names) // 5 :]:
        made.note(name, quoted(QUOTES_S + 120.0, bid=20.0))
    chain = made.chain(QUOTES_S + 120.0)
    assert chain is not None
    bids = np.concatenate([one.call_bid for one in chain.slices])
    assert set(bids[np.isfinite(bids)].tolist()) == {20.0}


def test_T7_an_expiry_that_has_passed_is_left_out() -> None:
    made = LiveBoard()
    made.rebased(board(1.0 / 86_400.0, 31), AT)
    for name in made.options:
        made.note(name, quoted(5.0))
    chain = made.chain(10.0)
    assert chain is not None
    assert [round((s.expiry - AT).total_seconds() / 86_400) for s in chain.slices] == [31]


def test_options_are_chosen_anew_with_a_new_board_or_after_a_tenth_of_way() -> None:
    made = live(board(29, 31))
    assert not made.rebased(board(29, 31), AT), "the same options"
    same = board(24, 31)
    assert made.rebased(same, AT), "other expiries"
    before = made.options
    made.spot = 109_000.0
    assert not made.rebased(same, AT), "not yet a tenth"
    made.spot = 111_000.0
    assert made.rebased(same, AT)
    assert made.options != before


def test_the_book_keeps_the_board_received_last() -> None:
    book = BoardBook()
    late, early = board(29, received=5.0), board(31, received=4.0)
    assert book.get("BTC") is None
    book.note(late)
    book.note(early)
    assert book.get("BTC") is late


@pytest.mark.parametrize(("sent", "read"), [(68, 68.0), (0.68, 68.0), ("68.5", 68.5)])
def test_D21_dvol_as_percent_and_as_a_fraction_read_alike(sent: object, read: float) -> None:
    assert dvol({"volatility": sent, "timestamp": MS}, "BTC", 0.0).value == read


def test_a_ticker_is_in_dollars_as_the_board_is() -> None:
    assert ticker(QUOTE) == Ticker(AT, 5_000.0, 6_000.0, 0.48, 100_000.0)


def test_D13_no_bid_is_unknown_not_zero() -> None:
    assert math.isnan(ticker(QUOTE | {"best_bid_price": 0.0}).bid)
    assert math.isnan(ticker(QUOTE | {"best_ask_price": None}).ask)


@pytest.mark.parametrize(
    "key", ["timestamp", "underlying_price", "best_bid_price", "best_ask_price"]
)
def test_P17_a_missing_field_is_named(key: str) -> None:
    with pytest.raises(BadPayload, match=key):
        ticker({k: v for k, v in QUOTE.items() if k != key})


@pytest.mark.parametrize("stamp", [0, -1, None, "x", 1e18, True])
def test_an_impossible_stamp_is_named(stamp: object) -> None:
    with pytest.raises(BadPayload, match="timestamp"):
        index({"price": 1.0, "timestamp": stamp}, "BTC", 0.0)


@given(st.dictionaries(st.sampled_from([*QUOTE, "volatility", "price"]), Values))
def test_any_data_are_values_or_a_bad_payload(data: dict[str, object]) -> None:
    for read in (ticker, lambda d: dvol(d, "BTC", 0.0), lambda d: index(d, "BTC", 0.0)):
        try:
            found = read(data)
        except BadPayload:
            continue
        if isinstance(found, Ticker):
            assert found.forward > 0.0
            assert not found.bid <= 0.0
        else:
            assert (found.price if hasattr(found, "price") else found.value) > 0.0


@given(st.data())
def test_a_mutated_frame_is_news_or_counted(data: st.DataObject) -> None:
    stream = DeribitStream(ManualClock(AT), None, BoardBook())
    stream.follow(frozenset({"BTC"}))
    params = {"channel": "deribit_price_index.btc_usd",
              "data": {"timestamp": MS, "price": 101_000.5, "index_name": "btc_usd"}}  # fmt: skip
    raw = bytearray(orjson.dumps({"jsonrpc": "2.0", "method": "subscription", "params": params}))
    for _ in range(data.draw(st.integers(0, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(32, 126))
    told = stream.read([bytes(raw), data.draw(st.binary(max_size=30))])
    assert len(told) + stream.dropped <= 2
    for one in told:
        assert isinstance(one, Tick)
        assert math.isfinite(one.price)
        assert one.price > 0.0


@pytest.mark.parametrize(
    ("code", "error", "words"),
    [(11051, Unavailable, "maintenance"), (10028, RateLimited, "rate limited"),
     (13009, Unauthorized, "code 13009"), (-32602, Unavailable, "code -32602"),
     (None, Unavailable, "refused"), ("x", Unavailable, "refused")],
)  # fmt: skip
def test_codes_are_told_in_our_words(code: object, error: type[Exception], words: str) -> None:
    fault = refusal(code)
    assert isinstance(fault, error)
    assert words in str(fault)


def flat(data: dict[str, object], path: str = "") -> set[str]:
    found = set()
    for key, value in data.items():
        found.add(f"{path}{key}")
        if isinstance(value, dict):
            found |= flat(value, f"{path}{key}.")
    return found


@pytest.mark.parametrize("kind", KEYS["deribit"])
def test_frames_of_the_market_server_have_the_documented_keys(kind: str) -> None:
    world = World(7, AT)
    name = next(options(world, "BTC", AT.timestamp())).name
    channel = f"{kind}.{name}.100ms" if kind == "ticker" else f"{kind}.btc_usd"
    data = news(world, channel, AT.timestamp())
    assert data is not None
    keys = KEYS["deribit"][kind]
    assert set(keys["always"]) <= flat(data) <= {*keys["always"], *keys["sometimes"]}
