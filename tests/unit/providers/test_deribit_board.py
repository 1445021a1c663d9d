"""Option boards."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import BadPayload, NoData
from engine.providers.deribit.board import contract, parse
from engine.providers.payload import root
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json, board, summary

CALL, PUT = "BTC-25SEP26-100000-C", "BTC-25SEP26-100000-P"


def test_T7_a_name_says_expiry_at_08_00_utc_strike_and_side() -> None:
    found = contract("BTC-5DEC26-60000-P")
    assert found is not None
    assert found.expiry == datetime(2026, 12, 5, 8, tzinfo=UTC)
    assert (found.coin, found.strike, found.is_call) == ("BTC", 60_000.0, False)


@pytest.mark.parametrize("name", ["BTC-PERPETUAL", "BTC-31FEB26-1-C", "BTC-1XXX26-1-C", "", "=cmd"])
def test_other_names_are_no_contract(name: str) -> None:
    assert contract(name) is None


@given(st.text(max_size=30))
def test_any_name_is_survived(name: str) -> None:
    assert contract(name) is None or "-" in name


def test_coin_prices_become_dollars_by_the_forward_of_the_row() -> None:
    body = board(summary(CALL), summary(PUT, bid_price=0.04, underlying_price=100_000.0))
    piece = parse(root("deribit", body), "BTC", NOW, 1.0).slices[0]
    assert piece.call_bid.tolist() == pytest.approx([0.05 * 100_500.0])
    assert piece.put_bid.tolist() == pytest.approx([0.04 * 100_000.0])
    assert piece.call_iv is not None
    assert piece.call_iv.tolist() == [0.48]
    assert piece.rate == 0.0


def test_a_board_without_marks_has_no_marks() -> None:
    body = board(summary(CALL, mark_iv=None), summary(PUT, mark_iv=None))
    piece = parse(root("deribit", body), "BTC", NOW, 1.0).slices[0]
    assert piece.call_iv is piece.put_iv is None


def test_D13_no_bid_is_unknown_not_zero() -> None:
    body = board(summary(CALL, bid_price=None), summary(PUT, ask_price=0.0))
    piece = parse(root("deribit", body), "BTC", NOW, 1.0).slices[0]
    assert math.isnan(piece.call_bid[0])
    assert math.isnan(piece.put_ask[0])


def test_slices_stand_by_expiry_with_forward_spot_and_years() -> None:
    body = board(summary("BTC-30OCT26-90000-C"), summary(CALL), summary("BTC-25SEP26-90000-C"))
    chain = parse(root("deribit", body), "BTC", NOW, 1.0)
    first, second = chain.slices
    assert first.expiry < second.expiry
    assert first.strikes.tolist() == [90_000.0, 100_000.0]
    assert (first.forward, chain.spot, chain.as_of) == (100_500.0, 100_000.0, NOW)
    assert first.years == pytest.approx((first.expiry - NOW) / timedelta(minutes=525_600))
    assert chain.expiries == (first.expiry, second.expiry)


def test_D14_expired_options_and_other_coins_are_left_out() -> None:
    body = board(summary("BTC-1SEP26-90000-C"), summary("ETH-25SEP26-3000-C"))
    with pytest.raises(NoData):
        parse(root("deribit", body), "BTC", NOW, 1.0)


def test_P11_an_empty_board_is_no_data() -> None:
    with pytest.raises(NoData, match="BTC"):
        parse(root("deribit", board()), "BTC", NOW, 1.0)


@pytest.mark.parametrize("key", ["instrument_name", "underlying_price"])
def test_P17_a_missing_field_is_named(key: str) -> None:
    row = {k: v for k, v in summary(CALL).items() if k != key}
    with pytest.raises(BadPayload) as caught:
        parse(root("deribit", board(row)), "BTC", NOW, 1.0)
    assert caught.value.field == f"result.0.{key}"


@pytest.mark.parametrize("bad", [0.0, -1.0, math.nan, math.inf, None])
def test_D2_D3_a_board_without_a_possible_forward_is_refused(bad: object) -> None:
    with pytest.raises(BadPayload, match="underlying_price"):
        parse(root("deribit", board(summary(CALL, underlying_price=bad))), "BTC", NOW, 1.0)


def _recorded_board(coin: str) -> tuple[Json, datetime]:
    rows = [r for r in csv.DictReader(recorded.lines(BOARD)) if r["currency"] == coin]
    at = datetime.fromisoformat(rows[0]["timestamp"])
    made = [
        summary(
            r["instrument_name"],
            bid_price=float(r["bid_price"] or "nan"),
            ask_price=float(r["ask_price"] or "nan"),
            mark_iv=float(r["implied_volatility"]) * 100.0,
            underlying_price=float(r["underlying"]),
            estimated_delivery_price=float(r["index_price"]),
            creation_timestamp=int(at.timestamp() * 1000),
        )
        for r in rows
    ]
    return board(*made), at


BOARD = "deribit/option-board-btc-eth-2026-08-22.csv.gz"


@pytest.mark.parametrize(("coin", "options"), [("BTC", 1038), ("ETH", 932)])
def test_the_recorded_board_is_read_whole(coin: str, options: int) -> None:
    body, at = _recorded_board(coin)
    chain = parse(root("deribit", body), coin, at, 1.0)
    assert len(chain.slices) == 12
    marks: dict[str, int] = defaultdict(int)
    for piece in chain.slices:
        assert (np.diff(piece.strikes) > 0.0).all()
        assert piece.call_iv is not None
        assert piece.put_iv is not None
        marks["n"] += int(np.isfinite(piece.call_iv).sum() + np.isfinite(piece.put_iv).sum())
        assert abs(piece.forward / chain.spot - 1.0) < 0.1
    assert marks["n"] == options
