"""Cboe's option replies and the chain made of them."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import cast

import numpy as np
import pytest

from engine.errors import BadPayload, NoData
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import RatePoint
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.model.vendor import VendorIv
from engine.providers.cboe.chain import messages, parse
from engine.providers.cboe.stamps import traded
from engine.providers.listing import listed_name
from engine.vol.clean import clean_quotes
from tests.unit.providers.bodies import NOW, Json
from tests.unit.providers.cboe_bodies import chain, occ, row

RATE = RatePoint(0.05, NOW, 0.0, "yahoo")
AS_OF = datetime(2026, 9, 16, 14, 14, 58, tzinfo=UTC)


def made(body: Json, symbol: str = "NVDA", rate: RatePoint | None = RATE) -> OptionChain:
    found = messages(parse(body, listed_name(symbol)), symbol, 7.0, rate)[0]
    assert isinstance(found, OptionChain)
    return found


def only(*rows: Json) -> ChainSlice:
    (piece,) = made(chain(*rows)).slices
    return piece


def test_calls_and_puts_share_one_ascending_strike_grid() -> None:
    piece = only(
        row(occ(120)), row(occ(130, "P")), row(occ(110), bid=9.0), row(occ(120, "P"), bid=1.0)
    )
    assert piece.strikes.tolist() == [110.0, 120.0, 130.0]
    np.testing.assert_array_equal(piece.call_bid, [9.0, 4.9, math.nan])
    np.testing.assert_array_equal(piece.put_bid, [math.nan, 1.0, 4.9])
    np.testing.assert_array_equal(piece.put_ask, [math.nan, 5.1, 5.1])


def test_strikes_have_thousandths_and_names_keep_letters_of_a_class() -> None:
    body = chain(row(occ(497.625, root="BRKB")), symbol="BRK.B")
    assert made(body, "BRK-B").slices[0].strikes.tolist() == [497.625]


def test_adjusted_contracts_are_left_out() -> None:
    whole = made(
        chain(row(occ(120)), row(occ(121, root="NVDA1")), row(occ(9, day="261120", root="2NVDA")))
    )
    assert [one.strikes.tolist() for one in whole.slices] == [[120.0]]
    assert len(whole.expiries) == 1


def test_of_two_classes_that_end_together_the_larger_one_stays() -> None:
    small = [row(occ(k, root="NEW")) for k in (5, 6)]
    large = [row(occ(k)) for k in (110, 120, 130)]
    for rows in (small + large, large + small):
        assert only(*rows).strikes.tolist() == [110.0, 120.0, 130.0]


def test_D13_a_zero_bid_stays_a_zero_bid() -> None:
    piece = only(row(occ(110), bid=0.0, ask=0.0), row(occ(120), bid=0))
    assert piece.call_bid.tolist() == [0.0, 0.0]
    assert piece.call_ask.tolist() == [0.0, 5.1]


def test_D13_a_volatility_of_zero_is_the_vendors_missing_and_drops_the_quote_by_that_reason() -> (
    None
):
    piece = only(
        row(occ(110), iv=0.0), row(occ(120)), row(occ(130), iv=5.0), row(occ(140), iv=None)
    )
    assert clean_quotes(piece).call_reason.tolist() == [
        Reason.IV_MISSING, Reason.OK, Reason.IV_OUT_OF_RANGE, Reason.OK,
    ]  # fmt: skip


def test_a_vendor_without_any_volatility_costs_no_quote() -> None:
    piece = only(row(occ(110), iv=0.0), row(occ(120), iv=0.0))
    assert piece.call_iv is piece.put_iv is None
    assert clean_quotes(piece).call_reason.tolist() == [Reason.OK, Reason.OK]


@pytest.mark.parametrize("bad", [None, -1.0, math.nan, math.inf, "x", True, [], 10**400])
def test_D2_D3_an_impossible_bid_is_unknown(bad: object) -> None:
    piece = only(row(occ(120), bid=bad), row(occ(130)))
    assert math.isnan(piece.call_bid[0])
    assert piece.call_bid[1] == 4.9
    assert piece.call_ask[0] == 5.1


def test_D18_numbers_as_text_and_as_whole_numbers_are_read() -> None:
    piece = only(row(occ(120), bid="4.5", ask=5))
    assert (piece.call_bid[0], piece.call_ask[0]) == (4.5, 5.0)
    assert piece.call_bid.dtype == piece.call_ask.dtype == np.float64


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-07-03T11:39:29", datetime(2026, 7, 3, 15, 39, 29, tzinfo=UTC)),
        ("2026-12-03T11:39:29", datetime(2026, 12, 3, 16, 39, 29, tzinfo=UTC)),
        ("2026-03-09T09:30:00", datetime(2026, 3, 9, 13, 30, tzinfo=UTC)),
    ],
)
def test_T3_a_trade_is_stamped_in_new_yorks_wall_time(text: str, instant: datetime) -> None:
    assert traded(text) == instant.timestamp()


@pytest.mark.parametrize("text", [None, "", "soon", 5, "2026-07-03T11:39:29+02:00", "1900-01-01"])
def test_D19_a_stamp_of_another_kind_is_unknown(text: object) -> None:
    assert math.isnan(traded(text))
    piece = only(row(occ(120), last_trade_time=text))
    assert piece.call_traded is not None
    assert math.isnan(piece.call_traded[0])


def test_the_data_are_as_old_as_the_newest_trade_not_as_the_publication() -> None:
    friday = chain(row(occ(120), last_trade_time="2026-09-11T15:59:57"))
    data = cast("Json", friday["data"]) | {"last_trade_time": "2026-09-11T15:59:59"}
    found = made(friday | {"timestamp": "2026-09-13 21:00:00", "data": data})
    assert found.as_of == datetime(2026, 9, 11, 19, 59, 59, tzinfo=UTC)
    later = chain(row(occ(120), last_trade_time="2026-09-16T10:15:01"))
    assert made(later).as_of == datetime(2026, 9, 16, 14, 15, 1, tzinfo=UTC)


def test_a_trade_after_the_publication_tells_no_age() -> None:
    found = made(chain(row(occ(120), last_trade_time="2026-09-16T15:00:00")))
    assert found.as_of == AS_OF


def test_a_reply_that_names_no_trade_has_no_age_and_is_refused() -> None:
    body = chain(row(occ(120), last_trade_time=None), last_trade_time=None)
    with pytest.raises(BadPayload) as raised:
        parse(body, "NVDA")
    assert raised.value.field == "data.last_trade_time"


def test_T7_expiries_are_16_00_in_new_york_and_an_index_has_morning_ones_apart() -> None:
    equity = made(chain(row(occ(120)), row(occ(120, day="261120"))))
    assert [one.expiry for one in equity.slices] == [
        datetime(2026, 10, 16, 20, tzinfo=UTC),
        datetime(2026, 11, 20, 21, tzinfo=UTC),
    ]
    rows = [row(occ(6000, root=name), bid=bid) for name, bid in (("SPX", 1.0), ("SPXW", 2.0))]
    index = made(chain(*rows, symbol="_SPX"), "^GSPC")
    assert [(one.expiry.hour, one.expiry.minute) for one in index.slices] == [(13, 30), (20, 0)]
    assert [one.call_bid[0] for one in index.slices] == [1.0, 2.0]


def test_T7_an_expiry_gone_by_is_listed_but_gives_no_slice() -> None:
    found = made(chain(row(occ(120, day="260915")), row(occ(120, day="260916")), row(occ(120))))
    assert [one.expiry.day for one in found.slices] == [16, 16]
    assert all(one.years > 0.0 for one in found.slices)
    assert len(found.expiries) == 3
    with pytest.raises(NoData, match="empty"):
        made(chain(row(occ(120, day="260915"))))


def test_years_are_minutes_from_the_data_to_the_expiry() -> None:
    minutes = (datetime(2026, 10, 16, 20, tzinfo=UTC) - AS_OF).total_seconds() / 60.0
    assert only(row(occ(120))).years == pytest.approx(minutes / 525_600, rel=1e-14)


def test_options_on_shares_carry_their_spot_as_american_and_those_on_indices_none() -> None:
    assert only(row(occ(120))).spot == 120.5
    index = made(chain(row(occ(20, root="VIX")), symbol="_VIX"), "^VIX")
    called_so = made(chain(row(occ(120)), security_type="index"))
    for found in (index, called_so):
        assert math.isnan(found.slices[0].spot)
        assert found.spot == 120.5


def test_the_chain_says_where_it_comes_from_and_how_late_it_is() -> None:
    found = made(chain(row(occ(120))))
    assert (found.symbol, found.source, found.quality) == ("NVDA", "cboe", Quality.DELAYED)
    assert (found.delay_s, found.received, found.market_open) == (900.0, 7.0, None)


def test_the_bill_is_attached_and_its_absence_is_said() -> None:
    known, unknown = made(chain(row(occ(120)))), made(chain(row(occ(120))), rate=None)
    assert (known.slices[0].rate, known.rate_reason) == (0.05, Reason.OK)
    assert (unknown.slices[0].rate, unknown.rate_reason) == (0.0, Reason.NO_RATE)


def test_the_vendors_own_figure_stands_beside_the_chain_in_points() -> None:
    found = messages(parse(chain(row(occ(120))), "NVDA"), "NVDA", 7.0, None)
    assert found[1] == VendorIv("NVDA", 48.713, AS_OF, 7.0, "cboe", Quality.DELAYED, 900.0)


@pytest.mark.parametrize("missing", [None, 0, 0.0, -1.0, "n/a", math.nan])
def test_a_missing_vendor_figure_is_no_figure_and_costs_no_chain(missing: object) -> None:
    body = chain(row(occ(120)), iv30=missing)
    assert len(messages(parse(body, "NVDA"), "NVDA", 7.0, None)) == 1


def test_P6_a_body_cut_behind_its_rows_has_no_spot_and_is_refused() -> None:
    whole = chain(row(occ(120)))
    rows = cast("Json", whole["data"])["options"]
    with pytest.raises(BadPayload) as raised:
        parse({"timestamp": whole["timestamp"], "data": {"options": rows}}, "NVDA")
    assert raised.value.field == "data.current_price"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ([], "object"),
        ({"timestamp": "x"}, "data"),
        ({"data": []}, "data"),
        (chain(options=None), "data.options"),
        (chain(options={"0": 1}), "data.options"),
        (chain(options=[row(occ(120)), "row"]), "data.options.1"),
        (chain(row("NVDA")), "data.options.0.option"),
        (chain(row(occ(120)), row(occ(0))), "data.options.1.option"),
        (chain(row(occ(120, day="261316"))), "data.options.0.option"),
        (chain({"name": occ(120)}), "data.options.0.option"),
        (chain(row(occ(120), bid=None), row(occ(130), bid="x")), "data.options.bid"),
        (chain(row(occ(120), ask=None)), "data.options.ask"),
        (chain(row(occ(120)), current_price=0), "data.current_price"),
        (chain(row(occ(120)), current_price="x"), "data.current_price"),
        (chain(row(occ(120)), symbol="AMD"), "symbol"),
    ],
)
def test_P17_another_shape_is_a_bad_payload_that_names_the_field(body: object, field: str) -> None:
    with pytest.raises(BadPayload) as raised:
        parse(body, "NVDA")
    assert raised.value.field == field
    assert raised.value.provider == "cboe"


def test_P17_added_fields_are_ignored() -> None:
    assert only(row(occ(120), newField={"raw": 1})).strikes.tolist() == [120.0]


@pytest.mark.parametrize("told", ["_SPX", "^SPX", "SPX"])
def test_an_index_may_be_named_with_any_mark(told: str) -> None:
    assert parse(chain(row(occ(6000, root="SPX")), symbol=told), "_SPX").rows


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("NVDA", "NVDA"), ("BRK-B", "BRK.B"), ("^VIX", "_VIX"), ("^GSPC", "_SPX"),
        ("^SPX", "_SPX"), ("^XSP", "_XSP"), ("BTC", ""), ("ETH", ""), ("SOL-USD", ""),
        ("2330.TW", ""), ("ASML.AS", ""), ("EURUSD=X", ""), ("GC=F", ""), ("../X", ""), ("^", ""),
        ("A" * 300, ""),
    ],
)  # fmt: skip
def test_symbols_are_spelt_as_cboe_does_or_have_no_name_there(symbol: str, name: str) -> None:
    assert listed_name(symbol) == name
