"""Quote rows."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, NoData, Unauthorized
from engine.model.earnings import EventStatus, Session
from engine.model.instrument import Kind
from engine.model.quote import MarketState, Quote, Refusal
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.providers.yahoo.quotes import parse
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json, epoch, quote_row, quotes

if TYPE_CHECKING:
    from collections.abc import Sequence


def one(row: Json, symbol: str = "NVDA") -> Quote:
    found = parse(quotes(row), [symbol], NOW, 7.0)[0]
    assert isinstance(found, Quote)
    return found


def refused(body: object, symbols: Sequence[str]) -> list[tuple[str, Reason, str]]:
    answers = parse(body, symbols, NOW, 7.0)
    return [(a.symbol, a.reason, a.detail) for a in answers if isinstance(a, Refusal)]


def test_a_row_becomes_a_quote_with_its_age_and_source() -> None:
    quote = one(quote_row())
    assert (quote.last, quote.prev_close, quote.open) == (120.5, 118.0, 119.0)
    assert quote.as_of == datetime(2026, 9, 16, 14, 29, tzinfo=UTC)
    assert (quote.received, quote.source, quote.quality) == (7.0, "yahoo", Quality.LIVE)
    assert (quote.kind, quote.market_state) == (Kind.EQUITY, MarketState.REGULAR)
    assert math.isnan(quote.ext_last)
    assert type(quote.open) is float


def test_answers_stand_in_the_order_asked_whatever_the_order_of_rows() -> None:
    body = quotes(quote_row("META"), quote_row("NVDA"), quote_row("BTC-USD"))
    assert [a.symbol for a in parse(body, ["NVDA", "BTC", "META"], NOW, 0.0)] == [
        "NVDA",
        "BTC",
        "META",
    ]


def test_P18_one_bad_row_of_fifty_leaves_the_others_alone() -> None:
    symbols = [f"S{i}" for i in range(50)]
    rows = [quote_row(symbol) for symbol in symbols]
    rows[17] = quote_row("S17", regularMarketPrice="n/a")
    answers = parse(quotes(*rows), symbols, NOW, 0.0)
    assert sum(isinstance(a, Quote) for a in answers) == 49
    assert refused(quotes(*rows), symbols) == [("S17", Reason.BAD_PRICE, "regularMarketPrice")]


def test_an_unknown_and_a_delisted_symbol_are_refused() -> None:
    body = quotes(quote_row("NVDA"), {"symbol": "BRKS", "quoteType": "NONE"})
    assert refused(body, ["NVDA", "BRKS", "SIX"]) == [
        ("BRKS", Reason.NO_SUCH_SYMBOL, "delisted"),
        ("SIX", Reason.NO_SUCH_SYMBOL, ""),
    ]


def test_one_symbol_without_a_row_is_unknown_but_a_whole_list_without_rows_is_no_data() -> None:
    assert refused(quotes(), ["SIX"]) == [("SIX", Reason.NO_SUCH_SYMBOL, "")]
    with pytest.raises(NoData, match="empty reply"):
        parse(quotes(), ["NVDA", "META"], NOW, 0.0)


@pytest.mark.parametrize("price", [math.nan, math.inf, -math.inf, 0, -5.0, "n/a", [], True])
def test_D1_D2_D3_an_impossible_price_never_becomes_a_quote(price: object) -> None:
    bad = quote_row("AMD", regularMarketPrice=price)
    assert refused(quotes(quote_row(), bad), ["NVDA", "AMD"])[0][1] is Reason.BAD_PRICE


def test_P17_a_renamed_field_in_every_row_is_a_bad_payload_that_names_it() -> None:
    rows = [quote_row(s, regularMarketPrice=None, price=1.0) for s in ("NVDA", "AMD")]
    with pytest.raises(BadPayload) as caught:
        parse(quotes(*rows), ["NVDA", "AMD"], NOW, 0.0)
    assert str(caught.value) == "unreadable reply: regularMarketPrice"


@pytest.mark.parametrize("price", [0, -5.0, math.inf])
def test_D1_D3_no_possible_price_but_the_bills_is_a_bad_payload(price: float) -> None:
    rows = [quote_row(s, regularMarketPrice=price) for s in ("NVDA", "AMD")]
    bill = quote_row("^IRX", quoteType="INDEX", regularMarketPrice=0)
    with pytest.raises(BadPayload, match="impossible price rejected") as caught:
        parse(quotes(*rows, bill), ["NVDA", "NOPE", "AMD", "^IRX"], NOW, 0.0)
    assert str(caught.value) == "impossible price rejected: regularMarketPrice"


def test_P17_added_fields_are_ignored() -> None:
    assert repr(one(quote_row(brandNew={"a": 1}))) == repr(one(quote_row()))


@pytest.mark.parametrize("body", [[], "text", {"quoteResponse": None}, {"quoteResponse": {}}])
def test_P17_another_shape_is_a_bad_payload(body: object) -> None:
    with pytest.raises(BadPayload):
        parse(body, ["NVDA"], NOW, 0.0)


def test_P9_unauthorized_under_status_200_is_recognised() -> None:
    error = {"code": "Unauthorized", "description": "made up"}
    with pytest.raises(Unauthorized, match="yahoo"):
        parse({"finance": {"result": None, "error": error}}, ["NVDA"], NOW, 0.0)


def test_D19_a_row_without_a_stamp_is_refused() -> None:
    row = quote_row("AMD", regularMarketTime="2026-09-16 10:29")
    assert refused(quotes(quote_row(), row), ["NVDA", "AMD"])[0][2] == "regularMarketTime"


def test_zero_means_missing_for_an_index_without_bid_or_range() -> None:
    quote = one(quote_row("^VIX", quoteType="INDEX", bid=0, ask=0, regularMarketOpen=0), "^VIX")
    assert all(math.isnan(x) for x in (quote.bid, quote.ask, quote.open))
    assert quote.kind is Kind.INDEX


def test_D5_pence_stay_pence_and_a_foreign_market_cap_is_not_taken_for_dollars() -> None:
    quote = one(quote_row("OCDO.L", currency="GBp", exchangeDataDelayedBy=15), "OCDO.L")
    assert quote.currency == "GBp"
    assert math.isnan(quote.market_cap)
    assert (quote.delay_s, quote.quality) == (900.0, Quality.DELAYED)


@pytest.mark.parametrize(
    ("state", "expected"),
    [("PRE", 121.705), ("POST", 119.295), ("CLOSED", 119.295), ("REGULAR", math.nan)],
)
def test_prices_outside_the_session_stand_beside_the_close(state: str, expected: float) -> None:
    early, late = epoch(2026, 9, 16, 12), epoch(2026, 9, 16, 21)
    stamps = {"preMarketTime": early, "postMarketTime": late}
    prices = {"preMarketPrice": 121.705, "postMarketPrice": 119.295}
    quote = one(quote_row(marketState=state, **prices, **stamps))
    assert quote.last == 120.5
    stamp = None if quote.ext_as_of is None else int(quote.ext_as_of.timestamp())
    assert stamp == {"PRE": early, "REGULAR": None}.get(state, late)
    assert quote.ext_last == pytest.approx(expected, nan_ok=True)
    if not math.isnan(expected):
        assert quote.ext_change_pct == pytest.approx((expected / 120.5 - 1.0) * 100.0)


def test_T8_a_confirmed_report_has_its_session_an_estimated_window_has_none() -> None:
    at = epoch(2026, 9, 30, 20)
    sure = one(quote_row(earningsTimestampStart=at, isEarningsDateEstimate=False)).earnings
    assert sure is not None
    assert (sure.day, sure.session, sure.status, sure.until) == (
        date(2026, 9, 30),
        Session.AMC,
        EventStatus.CONFIRMED,
        None,
    )
    window = quote_row(
        earningsTimestampStart=epoch(2026, 10, 28, 12),
        earningsTimestampEnd=epoch(2026, 11, 2, 12),
        isEarningsDateEstimate=True,
    )
    event = one(window).earnings
    assert event is not None
    assert (event.day, event.until, event.session, event.status) == (
        date(2026, 10, 28),
        date(2026, 11, 2),
        Session.UNKNOWN,
        EventStatus.ESTIMATED,
    )


def test_T8_a_report_of_the_past_is_not_the_next_one_but_today_still_is() -> None:
    assert one(quote_row(earningsTimestampStart=epoch(2026, 9, 15, 20))).earnings is None
    assert one(quote_row(earningsTimestampStart=epoch(2026, 9, 16, 12))).earnings is not None


@pytest.mark.parametrize(
    ("name", "symbols", "found"),
    [
        ("quote-goog", ["GOOG"], 1),
        ("quote-aapl-baba", ["BABA", "AAPL"], 2),
        ("quote-amzn", ["AMZN"], 1),
        ("quote-qqq-etf", ["QQQ"], 1),
        ("quote-btc-usd", ["BTC"], 1),
        ("quote-eurusd-x", ["EURUSD=X"], 1),
        ("quote-gc-f", ["GC=F"], 1),
        ("quote-vxapl-index", ["^VXAPL"], 1),
        ("quote-ocdo-l-pence", ["OCDO.L"], 1),
        ("quote-orsted-co", ["ORSTED.CO"], 1),
        ("quote-msft-fields-beta", ["MSFT"], 1),
        ("quote-brks-delisted", ["BRKS"], 0),
        ("quote-six-unknown-empty", ["SIX"], 0),
        ("quote-expired-option-empty", ["AAPL220121C00025000"], 0),
    ],
)
def test_recorded_rows_are_read(name: str, symbols: list[str], found: int) -> None:
    body = recorded.body(f"yahoo/{name}.json")
    at = datetime(2025, 2, 17, 11, tzinfo=UTC)
    answers = parse(body, symbols, at, 0.0)
    assert [a.symbol for a in answers] == symbols
    assert sum(isinstance(a, Quote) for a in answers) == found
    rows = {row["symbol"]: row for row in json.loads(json.dumps(body["quoteResponse"]["result"]))}
    for answer in answers:
        if isinstance(answer, Quote) and answer.symbol != "BTC":
            assert answer.last == rows[answer.symbol]["regularMarketPrice"]
