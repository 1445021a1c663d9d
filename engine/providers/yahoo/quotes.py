"""Quote rows of /v7/finance/quote to quotes, and refusals for rows that are missing or unusable."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.errors import BadPayload, NoData, Unauthorized
from engine.model.instrument import Kind, instrument
from engine.model.quote import MarketState, Quote, Refusal
from engine.model.reason import Reason, reason_text
from engine.model.value import Quality
from engine.providers.payload import Node, root
from engine.providers.yahoo import earnings
from engine.providers.yahoo.rate import SYMBOL as BILL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_NAME = "yahoo"
_WHAT = "quotes"
_PRICE = "regularMarketPrice"
_STAMP = "regularMarketTime"
_MINUTE = 60.0

_KINDS = {
    "EQUITY": Kind.EQUITY,
    "ETF": Kind.ETF,
    "INDEX": Kind.INDEX,
    "CRYPTOCURRENCY": Kind.CRYPTO,
    "CURRENCY": Kind.FX,
    "FUTURE": Kind.FUTURE,
}
_STATES = {
    "PRE": MarketState.PRE,
    "REGULAR": MarketState.REGULAR,
    "POST": MarketState.POST,
    "PREPRE": MarketState.CLOSED,
    "POSTPOST": MarketState.CLOSED,
    "CLOSED": MarketState.CLOSED,
}


def parse(
    body: object, symbols: Sequence[str], at: datetime, received: float
) -> tuple[Quote | Refusal, ...]:
    """One quote or refusal for each asked symbol, in the order asked.

    Args:
        body: Decoded reply.
        symbols: Canonical symbols that were asked for.
        at: Wall time of receipt (UTC).
        received: Monotonic seconds of receipt.

    Raises:
        Unauthorized: The body says so under status 200.
        NoData: No row at all for a list of several symbols.
        BadPayload: Another shape, or no row has a possible price; names the field, a row's own
            without its place in the list. The bill's yield, which may be 0, and symbols without
            a row make no list readable.
    """
    response = _response(body)
    nodes = response.nodes("result")
    rows = {node.text("symbol").upper(): replace(node, path="") for node in nodes}
    if not rows and len(symbols) > 1:
        raise NoData(_NAME, "empty reply")
    answers: list[Quote | Refusal] = []
    faults: list[BadPayload] = []
    for symbol in symbols:
        row = rows.get(instrument(symbol).yahoo.upper())
        try:
            answers.append(_answer(symbol, row, at, received))
        except BadPayload as fault:
            faults.append(fault)
            answers.append(_refusal(symbol, Reason.BAD_PRICE, fault.field, at))
    if faults and not any(isinstance(one, Quote) and one.symbol != BILL for one in answers):
        raise faults[0]
    return tuple(answers)


def _response(body: object) -> Node:
    reply = root(_NAME, body)
    finance = reply.optional_node("finance")
    error = finance.optional_node("error") if finance else None
    if error is not None and error.text("code") == "Unauthorized":
        raise Unauthorized(_NAME, "yahoo refused the request")
    return reply.node("quoteResponse")


def _answer(symbol: str, row: Node | None, at: datetime, received: float) -> Quote | Refusal:
    if row is None:
        return _refusal(symbol, Reason.NO_SUCH_SYMBOL, "", at)
    if row.text("quoteType") == "NONE":
        return _refusal(symbol, Reason.NO_SUCH_SYMBOL, "delisted", at)
    return quote(row, symbol, at, received)


def quote(row: Node, symbol: str, at: datetime, received: float) -> Quote:
    """The quote in a row.

    Raises:
        BadPayload: Its price or its stamp is missing or impossible (a yield may be below 0).
    """
    last = row.finite(_PRICE)
    if not (last > 0.0 or (symbol == BILL and math.isfinite(last))):
        raise _impossible(row)
    state = _STATES.get(row.text("marketState"), MarketState.UNKNOWN)
    delay = row.finite("exchangeDataDelayedBy")
    delay_s = delay * _MINUTE if delay > 0.0 else 0.0
    currency = row.text("currency")
    extended, extended_at = _extended(row)
    return Quote(
        symbol=symbol,
        last=last,
        prev_close=row.positive("regularMarketPreviousClose"),
        as_of=row.needed_instant(_STAMP),
        received=received,
        source=_NAME,
        quality=Quality.DELAYED if delay_s else Quality.LIVE,
        open=row.positive("regularMarketOpen"),
        high=row.positive("regularMarketDayHigh"),
        low=row.positive("regularMarketDayLow"),
        volume=row.finite("regularMarketVolume"),
        bid=row.positive("bid"),
        ask=row.positive("ask"),
        ext_last=extended,
        ext_change_pct=(extended / last - 1.0) * 100.0 if last > 0.0 else math.nan,
        market_cap=row.positive("marketCap") if currency == "USD" else math.nan,
        shares=row.positive("sharesOutstanding"),
        currency=currency,
        name=row.text("shortName") or row.text("longName"),
        kind=_KINDS.get(row.text("quoteType"), Kind.UNKNOWN),
        market_state=state,
        delay_s=delay_s,
        earnings=earnings.of_quote(row, symbol, at),
        ext_as_of=extended_at,
    )


def _impossible(row: Node) -> BadPayload:
    """The fault of a price that is absent, or there but impossible."""
    fault = row.bad(_PRICE)
    if row.fields.get(_PRICE) is None:
        return fault
    return BadPayload(_NAME, fault.field, reason_text(Reason.BAD_PRICE))


def _extended(row: Node) -> tuple[float, datetime | None]:
    """Price and stamp: pre-market before the opening, post-market after the close, else NaN."""
    state = row.text("marketState")
    if state == "PRE":
        return row.positive("preMarketPrice"), row.instant("preMarketTime")
    if state in ("POST", "POSTPOST", "CLOSED", "PREPRE"):
        return row.positive("postMarketPrice"), row.instant("postMarketTime")
    return math.nan, None


def _refusal(symbol: str, reason: Reason, detail: str, at: datetime) -> Refusal:
    return Refusal(symbol, _WHAT, reason, detail, at, _NAME)
