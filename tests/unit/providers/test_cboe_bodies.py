"""Whole bodies through Cboe's parser: spoilt ones, those of the market server, recorded ones."""

from __future__ import annotations

import copy
import gzip
import json
import math
import random
from datetime import UTC, datetime
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.implied import computed
from engine.errors import BadPayload, NoData
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import RatePoint
from engine.model.vendor import VendorIv
from engine.providers.cboe.chain import messages, parse
from engine.providers.yahoo import options as yahoo
from engine.vol.slices import solve
from engine.vol.variance import variance_at
from tests.market.cboe import answer_cboe
from tests.market.reply import Question
from tests.market.world import World
from tests.unit.providers import bodies, recorded
from tests.unit.providers.bodies import NOW, Json
from tests.unit.providers.cboe_bodies import chain, occ, row

RATE = RatePoint(0.037, NOW, 0.0, "yahoo")
TARGET = 30.0 / 365.0
SAMPLE = chain(
    row(occ(110)), row(occ(110, "P"), bid=0.0), row(occ(120), last_trade_time=None, iv=0.0),
    row(occ(120, "P", "261120")), row(occ(9, root="NVDA1")),
)  # fmt: skip

junk = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=6),
    st.sampled_from([10**400, "NVDA261016C00120000", "NaN", "9999-12-31T23:59:59", [], {}, [{}]]),
    st.dictionaries(st.text(max_size=3), st.none(), max_size=1),
)  # fmt: skip


def spoilt(node: Any, chance: random.Random, value: object) -> Any:
    """The document with one node, found by a walk down from the root, replaced or taken out."""
    found = copy.deepcopy(node)
    place = found
    while True:
        key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
        below = place[key]
        if not (isinstance(below, dict | list) and below) or chance.random() < 0.15:
            break
        place = below
    if chance.random() < 0.25:
        del place[key]
    else:
        place[key] = value
    return found


def named(fault: BadPayload) -> None:
    """Every refusal names the field."""
    assert fault.field


def checked(found: OptionChain | VendorIv) -> None:
    """A value that leaves the provider is whole: no shape, number or time out of bounds."""
    assert found.as_of.tzinfo is UTC
    if isinstance(found, VendorIv):
        assert 0.0 < found.value < math.inf
        return
    assert 0.0 < found.spot < math.inf
    assert found.slices
    for piece in found.slices:
        assert piece.years > 0.0
        assert (np.diff(piece.strikes) > 0.0).all()
        for column in (piece.call_bid, piece.call_ask, piece.put_bid, piece.put_ask):
            assert column.shape == piece.strikes.shape
            assert (np.isnan(column) | (np.isfinite(column) & (column >= 0.0))).all()


@given(st.integers(0, 2**32), st.lists(junk, min_size=1, max_size=3))
def test_P17_a_spoilt_body_gives_whole_values_or_a_bad_payload(
    seed: int, values: list[object]
) -> None:
    chance = random.Random(seed)
    body: Any = SAMPLE
    for value in values:
        body = spoilt(body, chance, value) if body else body
    try:
        reply = parse(body, "NVDA")
    except BadPayload as fault:
        named(fault)
        return
    try:
        found = messages(reply, "NVDA", 1.0, None)
    except NoData:
        assert not any(series.expiry > reply.as_of for series in reply.rows)
        return
    for one in found:
        checked(one)


@given(junk)
def test_P17_any_document_gives_a_bad_payload(body: object) -> None:
    with pytest.raises(BadPayload):
        parse(body, "NVDA")


def rows_of(body: Any) -> list[Any]:
    return list(body["data"]["options"])


def side_of(found: OptionChain, name: str) -> tuple[ChainSlice, int, bool]:
    """Slice, position and side of a contract."""
    day = datetime.strptime(name[-15:-9], "%y%m%d").replace(tzinfo=UTC).date()
    (piece,) = (one for one in found.slices if one.expiry.date() == day)
    (place,) = np.flatnonzero(piece.strikes == int(name[-8:]) / 1000.0)
    return piece, int(place), name[-9] == "C"


def assert_without_loss(body: Any, found: OptionChain) -> int:
    """Every plain row stands in the chain with its quote, mark and trade; how many there are."""
    plain = [one for one in rows_of(body) if one["option"][:-15].isalpha()]
    for one in plain:
        piece, place, call = side_of(found, one["option"])
        assert piece.call_iv is not None
        assert piece.put_iv is not None
        assert piece.call_traded is not None
        assert piece.put_traded is not None
        ours = (
            (piece.call_bid, piece.call_ask, piece.call_iv, piece.call_traded)
            if call
            else (piece.put_bid, piece.put_ask, piece.put_iv, piece.put_traded)
        )
        assert [column[place] for column in ours[:3]] == [one["bid"], one["ask"], one["iv"]]
        assert math.isnan(ours[3][place]) == (one["last_trade_time"] is None)
    filled = sum(
        int(np.isfinite(column).sum()) for p in found.slices for column in (p.call_ask, p.put_ask)
    )
    assert filled == len(plain)
    return len(plain)


@cache
def _world() -> World:
    return World(7, NOW)


def served(symbol: str) -> Any:
    path = f"/api/global/delayed_quotes/options/{symbol}.json"
    asked = Question("cdn.cboe.com", path, {}, "", NOW.timestamp())
    return json.loads(answer_cboe(_world(), asked).body)


@pytest.mark.parametrize("symbol", ["NVDA", "AVGO", "BRK.B"])
def test_every_row_of_the_market_server_is_read(symbol: str) -> None:
    body = served(symbol)
    found, vendor = messages(parse(body, symbol), symbol.replace(".", "-"), 1.0, RATE)
    assert isinstance(found, OptionChain)
    assert assert_without_loss(body, found) > 1_000
    assert isinstance(vendor, VendorIv)
    assert vendor.value == body["data"]["iv30"]
    assert found.as_of == datetime.fromtimestamp(NOW.timestamp() - 900.0, UTC)


def test_every_recorded_row_is_read_though_the_recording_is_cut_behind_its_rows() -> None:
    body = recorded.body("cboe/option-rows-aapl-2024-07-13.json")
    with pytest.raises(BadPayload, match="current_price"):
        parse(body, "AAPL")
    quote = recorded.body("cboe/quote-aapl-2024-06-27.json")["data"]
    behind = {key: value for key, value in quote.items() if key != "last_trade_time"}
    whole = body | {"data": body["data"] | behind}
    found, vendor = messages(parse(whole, "AAPL"), "AAPL", 1.0, RATE)
    assert isinstance(found, OptionChain)
    assert assert_without_loss(whole, found) == 9
    assert isinstance(vendor, VendorIv)
    assert vendor.value == 19.841
    newest = max(one["last_trade_time"] or "" for one in rows_of(body))
    assert found.as_of.isoformat() < body["timestamp"].replace(" ", "T")
    assert found.as_of.strftime("%d") == newest[8:10]


def recorded_chain() -> tuple[Any, Json]:
    """The compact recording, and the same rows as a reply on the wire."""
    path = recorded.path_of("cboe/nvda-chain-compact-2026-08-21.json.gz")
    compact = json.loads(gzip.decompress(path.read_bytes()))
    rows = []
    for one in compact["o"]:
        day = datetime.fromtimestamp(one["e"], UTC).strftime("%y%m%d")
        name = occ(one["k"], one["t"], day)
        rows.append(row(name, bid=one["b"], ask=one["a"], iv=one["iv"], last_trade_time=None))
    body = chain(*rows, current_price=compact["spot"], last_trade_time=compact["asof"], iv30=None)
    return compact, body | {"timestamp": "2026-08-22 14:30:22"}


def as_yahoo(compact: Any) -> OptionChain:
    """The recorded rows through Yahoo's parser, as if it had sent them at the same moment."""
    at = int(datetime(2026, 8, 21, 19, 59, 59, tzinfo=UTC).timestamp())
    dates = sorted({one["e"] for one in compact["o"]})
    boards = []
    for date in dates:
        sides: dict[str, list[Json]] = {"C": [], "P": []}
        for one in compact["o"]:
            if one["e"] == date:
                listed = bodies.option(one["k"], bid=one["b"], ask=one["a"])
                sides[one["t"]].append(listed)
        quote = {"regularMarketPrice": compact["spot"], "regularMarketTime": at}
        body = bodies.options([date, *dates], sides["C"], sides["P"], **quote)
        board = yahoo.parse(body, "NVDA", NOW, 1.0)
        assert isinstance(board, yahoo.Board)
        boards.append(board)
    return yahoo.chain(boards, "NVDA", 1.0, RATE)


def test_the_recorded_chain_is_read_whole_and_gives_the_same_figures_on_both_paths() -> None:
    compact, body = recorded_chain()
    found = messages(parse(body, "NVDA"), "NVDA", 1.0, RATE)[0]
    assert isinstance(found, OptionChain)
    listed = sum(int(np.isfinite(c).sum()) for p in found.slices for c in (p.call_ask, p.put_ask))
    coming = [one for one in compact["o"] if one["e"] > min(x["e"] for x in compact["o"])]
    assert listed in (len(compact["o"]), len(coming))
    cboe, _ = computed(found)
    other, _ = computed(as_yahoo(compact))
    for name, figure in cboe.items():
        assert figure.value == pytest.approx(other[name].value, abs=1.0)


def test_our_figure_of_the_recorded_chain_stands_within_two_points_of_the_vendors_marks() -> None:
    """The recording has no iv30: its rows' volatilities at the forward stand in for it."""
    _, body = recorded_chain()
    found = messages(parse(body, "NVDA"), "NVDA", 1.0, RATE)[0]
    assert isinstance(found, OptionChain)
    points = [(piece.years, at_the_money(piece)) for piece in found.slices if piece.years > 0.02]
    near = max(one for one in points if one[0] <= TARGET)
    far = min(one for one in points if one[0] > TARGET)
    vendor = math.sqrt(variance_at(near[0], near[1] ** 2, far[0], far[1] ** 2, TARGET)) * 100.0
    ours = computed(found)[0]["iv30_atm"].value
    assert ours == pytest.approx(vendor, abs=2.0)


def at_the_money(piece: ChainSlice) -> float:
    """The vendor's volatility at the forward: calls and puts averaged, linear in the strike."""
    assert piece.call_iv is not None
    assert piece.put_iv is not None
    marks = 0.5 * (piece.call_iv + piece.put_iv)
    known = (piece.call_iv > 0.0) & (piece.put_iv > 0.0)
    forward = solve([piece])[0].forward
    return float(np.interp(forward, piece.strikes[known], marks[known]))
