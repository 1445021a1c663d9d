"""Option replies and the chain made of them."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import BadPayload, NoData
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.quote import RatePoint, Refusal
from engine.model.reason import Reason
from engine.providers.yahoo import options
from engine.providers.yahoo.options import (
    Board,
    around_target,
    chain,
    expiry_of,
    over_report,
    parse,
)
from tests.unit.providers import bodies, recorded
from tests.unit.providers.bodies import NOW, Json, epoch, option

OCTOBER = epoch(2026, 10, 16)
NOVEMBER = epoch(2026, 11, 20)
RATE = RatePoint(0.05, NOW, 0.0, "yahoo")


def board(
    calls: list[Json], puts: list[Json], expiry: int = OCTOBER, **quote_changes: object
) -> Board:
    body = bodies.options([expiry, NOVEMBER + 7 * 86_400], calls, puts, **quote_changes)
    found = parse(body, "NVDA", NOW, 1.0)
    assert isinstance(found, Board)
    return found


def test_calls_and_puts_share_one_ascending_strike_grid() -> None:
    one = board([option(120.0), option(110.0)], [option(120.0, bid=1.0), option(130.0)])
    piece = chain([one], "NVDA", 1.0, RATE).slices[0]
    assert piece.strikes.tolist() == [110.0, 120.0, 130.0]
    np.testing.assert_array_equal(piece.call_bid, [4.9, 4.9, math.nan])
    np.testing.assert_array_equal(piece.put_bid, [math.nan, 1.0, 4.9])


def test_a_quote_carries_the_instant_of_its_last_trade_where_the_row_has_one() -> None:
    stamp = epoch(2026, 9, 15)
    rows = [option(110.0, lastTradeDate=stamp), option(120.0), option(130.0, lastTradeDate="soon")]
    piece = chain([board(rows, [option(120.0, lastTradeDate=0)])], "NVDA", 1.0, RATE).slices[0]
    assert piece.call_traded is not None
    assert piece.put_traded is not None
    np.testing.assert_array_equal(piece.call_traded, [stamp, math.nan, math.nan])
    np.testing.assert_array_equal(piece.put_traded, [math.nan] * 3)


@pytest.mark.parametrize(
    ("kind", "american"),
    [("EQUITY", True), ("ETF", True), ("INDEX", False), ("CRYPTOCURRENCY", False), ("", False)],
)
def test_options_on_shares_carry_their_spot_as_american_and_those_on_indices_none(
    kind: str, american: bool
) -> None:
    one = board([option(120.0)], [option(120.0)], quoteType=kind)
    spot = chain([one], "NVDA", 1.0, RATE).slices[0].spot
    assert (spot == one.quote.last) if american else math.isnan(spot)


def test_an_index_of_cboes_is_asked_for_the_fridays_around_thirty_days() -> None:
    days = [epoch(2026, 10, day) for day in range(5, 31)]
    plain = around_target(days, NOW)
    fridays = around_target(days, NOW, fridays=True)
    assert [expiry_of(one).day for one in fridays] == [9, 16]
    assert [expiry_of(one).day for one in plain] == [15, 16]
    assert around_target([epoch(2026, 10, 19)], NOW, fridays=True) == (epoch(2026, 10, 19),)


def test_T7_an_expiry_is_16_00_in_new_york_in_summer_and_in_winter() -> None:
    assert expiry_of(OCTOBER) == datetime(2026, 10, 16, 20, tzinfo=UTC)
    assert expiry_of(NOVEMBER) == datetime(2026, 11, 20, 21, tzinfo=UTC)


def test_years_are_minutes_from_the_quote_to_the_expiry() -> None:
    piece = chain([board([option(120.0)], [])], "NVDA", 1.0, None).slices[0]
    minutes = (expiry_of(OCTOBER) - datetime(2026, 9, 16, 14, 29, tzinfo=UTC)).total_seconds() / 60
    assert piece.years == pytest.approx(minutes / 525_600, rel=1e-14)


def test_the_bill_is_attached_and_its_absence_is_said() -> None:
    one = board([option(120.0)], [option(120.0)])
    known, unknown = chain([one], "NVDA", 1.0, RATE), chain([one], "NVDA", 1.0, None)
    assert (known.slices[0].rate, known.rate_reason) == (0.05, Reason.OK)
    assert (unknown.slices[0].rate, unknown.rate_reason) == (0.0, Reason.NO_RATE)


def test_D13_a_zero_bid_stays_a_zero_bid_and_no_vendor_volatility_is_taken() -> None:
    one = board([option(120.0, bid=0, ask=0)], [option(120.0, bid=0)])
    piece = chain([one], "NVDA", 1.0, RATE).slices[0]
    assert piece.call_bid.tolist() == piece.call_ask.tolist() == [0.0]
    assert piece.call_iv is piece.put_iv is None
    assert math.isnan(piece.forward)


@pytest.mark.parametrize("bad", [None, -1.0, math.nan, math.inf, "x"])
def test_D2_D3_an_impossible_bid_is_unknown(bad: object) -> None:
    piece = chain([board([option(120.0, bid=bad)], [])], "NVDA", 1.0, RATE).slices[0]
    assert math.isnan(piece.call_bid[0])
    assert piece.call_ask[0] == 5.1


def test_contracts_changed_by_a_split_and_mini_contracts_are_left_out() -> None:
    odd = option(121.0, contractSymbol="NVDA1261016C00121000")
    mini = option(122.0, contractSize="MINI")
    one = board([option(120.0), odd, mini], [])
    assert list(one.calls) == [120.0]


def test_D12_no_listed_options_is_a_refusal_with_that_reason() -> None:
    found = parse(bodies.options([], [], []), "BTC", NOW, 1.0)
    assert isinstance(found, Refusal)
    assert (found.symbol, found.what, found.reason) == ("BTC", "chain", Reason.NO_OPTIONS)


def test_D12_an_empty_chain_is_no_data() -> None:
    with pytest.raises(NoData, match="empty"):
        chain([board([], [])], "NVDA", 1.0, RATE)


def test_P11_a_reply_without_a_result_is_no_data_not_an_unknown_symbol() -> None:
    with pytest.raises(NoData):
        parse({"optionChain": {"result": [], "error": None}}, "NVDA", NOW, 1.0)


def test_D14_an_expiry_gone_by_gives_no_slice() -> None:
    gone = board([option(120.0)], [], epoch(2026, 9, 15))
    live = board([option(120.0)], [])
    assert len(chain([gone, live], "NVDA", 1.0, RATE).slices) == 1
    with pytest.raises(NoData):
        chain([gone], "NVDA", 1.0, RATE)


def test_the_pair_around_thirty_days_is_chosen() -> None:
    days = [epoch(2026, 9, 18), epoch(2026, 10, 9), OCTOBER, epoch(2026, 10, 23), NOVEMBER]
    assert around_target(days, NOW) == (epoch(2026, 10, 9), OCTOBER)


def test_D14_without_an_expiry_on_one_side_two_of_the_other_are_chosen() -> None:
    assert around_target([OCTOBER, NOVEMBER], NOW) == (OCTOBER, NOVEMBER)
    assert around_target([epoch(2026, 9, 18), epoch(2026, 9, 25)], NOW) == (
        epoch(2026, 9, 18),
        epoch(2026, 9, 25),
    )
    assert around_target([epoch(2026, 9, 1)], NOW) == ()


@given(st.lists(st.integers(-10, 400), unique=True, max_size=12))
def test_what_is_chosen_is_alive_and_brackets_thirty_days_where_it_can(days: list[int]) -> None:
    epochs = [epoch(2026, 9, 16) + day * 86_400 for day in days]
    chosen = around_target(epochs, NOW)
    assert len(chosen) <= 2
    assert all(expiry_of(one) > NOW for one in chosen)
    target = NOW + timedelta(days=30)
    sides = {expiry_of(one) > target for one in epochs if expiry_of(one) > NOW}
    if len(sides) == 2:
        assert [expiry_of(one) > target for one in chosen] == [False, True]


def test_every_listed_expiry_is_named_and_the_market_state_is_told() -> None:
    found = chain([board([option(120.0)], [], marketState="CLOSED")], "NVDA", 1.0, RATE)
    assert len(found.expiries) == 2
    assert found.market_open is False
    assert (found.spot, found.symbol, found.source) == (120.5, "NVDA", "yahoo")


@pytest.mark.parametrize(
    ("path", "field"),
    [("strike", "calls.strike"), ("expirationDates", "expirationDates")],
)
def test_P17_a_renamed_field_is_named(path: str, field: str) -> None:
    calls = [{k: v for k, v in option(120.0).items() if k != path}]
    dates: list[object] = ["2026-10-16"] if path == "expirationDates" else [OCTOBER]
    body = bodies.options([OCTOBER], calls, [])
    chain_node = body["optionChain"]
    assert isinstance(chain_node, dict)
    chain_node["result"][0]["expirationDates"] = dates
    with pytest.raises(BadPayload) as caught:
        parse(body, "NVDA", NOW, 1.0)
    assert caught.value.field.endswith(field)


@pytest.mark.parametrize("name", ["goog", "aapl", "amzn", "qqq"])
def test_recorded_pre_market_chains_have_zero_bids_and_a_closed_market(name: str) -> None:
    at = datetime(2025, 2, 24, 10, tzinfo=UTC)
    body = recorded.body(f"yahoo/options-{name}.json")
    found = parse(body, name.upper(), at, 1.0)
    assert isinstance(found, Board)
    made = chain([found], name.upper(), 1.0, None)
    assert made.market_open is False
    piece = made.slices[0]
    assert (np.diff(piece.strikes) > 0.0).all()
    quoted = piece.call_bid[np.isfinite(piece.call_bid)]
    assert np.mean(quoted == 0.0) > 0.9
    near, far = around_target(found.expiries, at)
    assert expiry_of(near) <= at + timedelta(days=30) < expiry_of(far)


def test_a_recorded_past_date_and_a_recorded_coin_have_no_chain() -> None:
    past = parse(recorded.body("yahoo/options-aapl-past-date-empty.json"), "AAPL", NOW, 1.0)
    assert isinstance(past, options.Board)
    with pytest.raises(NoData):
        chain([past], "AAPL", 1.0, None)
    assert isinstance(
        parse(recorded.body("yahoo/options-btc-usd-none.json"), "BTC", NOW, 1.0), Refusal
    )


def _spx(strike: float, root: str = "SPX", side: str = "C", **changes: object) -> Json:
    name = f"{root}261016{side}{round(strike * 1000):08d}"
    return option(strike, contractSymbol=name, **changes)


def test_an_index_s_morning_and_afternoon_contracts_of_a_date_are_two_slices() -> None:
    calls = [_spx(6000.0, bid=1.0), _spx(6000.0, "SPXW", bid=2.0), _spx(6100.0, "SPXW")]
    puts = [_spx(6000.0, side="P", bid=3.0), _spx(5900.0, "SPXW", "P", bid=4.0)]
    found = chain([board(calls, puts, quoteType="INDEX")], "^SPX", 1.0, RATE).slices
    assert [one.expiry for one in found] == [
        datetime(2026, 10, 16, 13, 30, tzinfo=UTC), datetime(2026, 10, 16, 20, 0, tzinfo=UTC),
    ]  # fmt: skip
    morning, close = found
    assert (morning.strikes.tolist(), close.strikes.tolist()) == (
        [6000.0], [5900.0, 6000.0, 6100.0],
    )  # fmt: skip
    assert (morning.call_bid[0], morning.put_bid[0]) == (1.0, 3.0)
    assert (close.call_bid[1], close.put_bid[0]) == (2.0, 4.0)
    assert close.years - morning.years == pytest.approx(390.0 / 525_600.0)


def test_morning_contracts_alone_are_one_slice_and_gone_after_the_open() -> None:
    rows = [_spx(6000.0), _spx(6100.0)]
    (only,) = chain([board(rows, [], quoteType="INDEX")], "^SPX", 1.0, RATE).slices
    assert only.expiry.hour == 13
    after = epoch(2026, 10, 16) + 14 * 3600
    mixed = [*rows, _spx(6200.0, "SPXW")]
    one = board(mixed, [], quoteType="INDEX", regularMarketTime=after)
    (left,) = chain([one], "^SPX", 1.0, RATE).slices
    assert (left.expiry.hour, left.strikes.tolist()) == (20, [6200.0])


def test_a_share_whose_name_begins_like_an_index_ends_at_the_close() -> None:
    rows = [_spx(60.0, "SPXL"), _spx(61.0, "RUTH"), _spx(62.0, "XSP"), _spx(63.0, "NDXP")]
    (only,) = chain([board(rows, [])], "SPXL", 1.0, RATE).slices
    assert (only.expiry.hour, len(only.strikes)) == (20, 4)


@pytest.mark.parametrize(
    ("session", "until", "expected"),
    [
        (Session.AMC, None, 23),
        (Session.BMO, None, 16),
        (Session.UNKNOWN, None, 23),
        (Session.UNKNOWN, 23, 30),
    ],
)
def test_the_expiry_behind_a_report_is_the_first_whose_close_comes_after_it(
    session: Session, until: int | None, expected: int
) -> None:
    listed = [epoch(2026, 10, day) for day in (30, 23, 16, 9)]
    last = datetime(2026, 10, until, tzinfo=UTC).date() if until else None
    day = datetime(2026, 10, 16, tzinfo=UTC).date()
    report = EarningsEvent("NVDA", day, session, EventStatus.CONFIRMED, "yahoo", NOW, until=last)
    assert over_report(listed, report) == (epoch(2026, 10, expected),)
    assert over_report(listed[2:], report) == ((epoch(2026, 10, 16),) if expected == 16 else ())
    assert over_report(listed, None) == ()
