"""Option replies: listed expiries, the two around thirty days, quotes on a common strike grid."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import NoData
from engine.model.earnings import Session
from engine.model.instrument import Kind
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import MarketState, Quote, Refusal
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.providers.contracts import MORNING_ROOTS, expiry_instant
from engine.providers.payload import Node, instant, root
from engine.providers.yahoo.quotes import quote
from engine.vol.fridays import friday_expiries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model.earnings import EarningsEvent
    from engine.model.quote import RatePoint

_NAME = "yahoo"
_TARGET = timedelta(days=30)
_YEAR = timedelta(minutes=525_600)
_AMERICAN = (Kind.EQUITY, Kind.ETF)
"""Whose options can be exercised early; those on indices cannot."""
_ROOT = re.compile(r"^(.+?)\d{6}[CP]\d{8}$")
_ADJUSTED = re.compile(r"^[A-Z^.=-]+\d\d{6}[CP]\d{8}$")
"""Contract symbols whose root ends in a digit: changed by a split or merger, never mixed in."""


@dataclass(frozen=True, slots=True)
class Side:
    """Bid, ask and last trade (epoch s) of one contract; 0 is "no bid", NaN unknown."""

    bid: float
    ask: float
    traded: float = math.nan


_NOTHING = Side(math.nan, math.nan)
Sides = dict[float, Side]


@dataclass(frozen=True, slots=True)
class Board:
    """One options reply.

    Attributes:
        expiries: All listed expiries as epochs of their date, for the next request.
        quote: The underlying.
        expiry: Epoch of the expiry whose rows came along, 0 without rows.
        calls, puts: By strike.
        morning_calls, morning_puts: Those of the same date that are settled at the open.
    """

    expiries: tuple[int, ...]
    quote: Quote
    expiry: int
    calls: Sides
    puts: Sides
    morning_calls: Sides = field(default_factory=dict)
    morning_puts: Sides = field(default_factory=dict)


def parse(body: object, symbol: str, at: datetime, received: float) -> Board | Refusal:
    """One options reply, or the refusal of a symbol that has no options.

    Raises:
        NoData: The reply names no symbol at all.
        BadPayload: Another shape, naming the field.
    """
    results = root(_NAME, body).node("optionChain").nodes("result")
    if not results:
        raise NoData(_NAME, f"no option reply for {symbol}")
    result = results[0]
    dates = _epochs(result)
    if not dates:
        return Refusal(symbol, "chain", Reason.NO_OPTIONS, "", at, _NAME)
    underlying = quote(result.node("quote"), symbol, at, received)
    tables = result.nodes("options")
    if not tables:
        return Board(dates, underlying, 0, {}, {})
    table = tables[0]
    expiry = int(table.needed_instant("expirationDate").timestamp())
    calls, morning_calls = _sides(table, "calls")
    puts, morning_puts = _sides(table, "puts")
    return Board(dates, underlying, expiry, calls, puts, morning_calls, morning_puts)


def around_target(
    expiries: Sequence[int], now: datetime, *, fridays: bool = False
) -> tuple[int, ...]:
    """The last expiry up to 30 days ahead and the first beyond; two on one side if need be.

    Args:
        expiries: Epochs of expiry dates.
        now: UTC.
        fridays: Of Fridays only where there are some, as Cboe's index takes them.
    """
    alive = sorted(epoch for epoch in expiries if expiry_of(epoch) > now)
    if fridays:
        kept = friday_expiries([expiry_of(epoch) for epoch in alive])
        alive = [alive[place] for place in kept] or alive
    target = now + _TARGET
    near = [epoch for epoch in alive if expiry_of(epoch) <= target]
    far = [epoch for epoch in alive if expiry_of(epoch) > target]
    if not near or not far:
        return tuple(far[:2] or near[-2:])
    return near[-1], far[0]


def over_report(expiries: Sequence[int], report: EarningsEvent | None) -> tuple[int, ...]:
    """The first expiry behind a report, whose straddle prices it; empty without one."""
    if report is None:
        return ()
    last = report.until or report.day
    opens = report.session is Session.BMO
    behind = [
        epoch
        for epoch in expiries
        if (day := expiry_of(epoch).date()) > last or (opens and day == last)
    ]
    return (min(behind),) if behind else ()


def expiry_of(epoch: int, *, morning: bool = False) -> datetime:
    """UTC instant at which the contracts of an expiry date end: 16:00 or 9:30 New York."""
    return expiry_instant(datetime.fromtimestamp(epoch, UTC).date(), morning=morning)


def chain(
    boards: Sequence[Board], symbol: str, received: float, rate: RatePoint | None
) -> OptionChain:
    """The replies of one symbol as a chain, nearest expiry first.

    Args:
        boards: At least one reply; the newest last.
        symbol: Canonical symbol.
        received: Monotonic seconds of the last reply.
        rate: The 13-week bill if known.

    Raises:
        NoData: No reply holds a row of an expiry still to come.
    """
    newest = boards[-1]
    as_of = newest.quote.as_of
    by_expiry = {board.expiry: board for board in boards if board.expiry}
    slices = tuple(
        _slice(by_expiry[epoch], as_of, rate, morning=morning)
        for epoch in sorted(by_expiry)
        for morning in (True, False)
        if expiry_of(epoch, morning=morning) > as_of
        and any(_settled(by_expiry[epoch], morning=morning))
    )
    if not slices:
        raise NoData(_NAME, f"option chain of {symbol} is empty")
    return OptionChain(
        symbol=symbol,
        as_of=as_of,
        spot=newest.quote.last,
        slices=slices,
        source=_NAME,
        received=received,
        quality=Quality.DELAYED if newest.quote.delay_s else Quality.LIVE,
        rate_reason=Reason.OK if rate is not None else Reason.NO_RATE,
        expiries=tuple(expiry_of(epoch) for epoch in boards[0].expiries),
        market_open=newest.quote.market_state is MarketState.REGULAR,
        delay_s=newest.quote.delay_s,
    )


def _settled(board: Board, *, morning: bool) -> tuple[Sides, Sides]:
    """Calls and puts of a date that are settled at its open, or at its close."""
    if morning:
        return board.morning_calls, board.morning_puts
    return board.calls, board.puts


def _slice(board: Board, as_of: datetime, rate: RatePoint | None, *, morning: bool) -> ChainSlice:
    quoted, put_quoted = _settled(board, morning=morning)
    strikes = sorted(quoted.keys() | put_quoted.keys())
    calls = [quoted.get(strike, _NOTHING) for strike in strikes]
    puts = [put_quoted.get(strike, _NOTHING) for strike in strikes]
    expiry = expiry_of(board.expiry, morning=morning)
    return ChainSlice(
        expiry=expiry,
        years=(expiry - as_of) / _YEAR,
        rate=rate.value if rate is not None else 0.0,
        strikes=np.array(strikes, dtype=np.float64),
        call_bid=np.array([side.bid for side in calls], dtype=np.float64),
        call_ask=np.array([side.ask for side in calls], dtype=np.float64),
        put_bid=np.array([side.bid for side in puts], dtype=np.float64),
        put_ask=np.array([side.ask for side in puts], dtype=np.float64),
        call_traded=np.array([side.traded for side in calls], dtype=np.float64),
        put_traded=np.array([side.traded for side in puts], dtype=np.float64),
        spot=board.quote.last if board.quote.kind in _AMERICAN else math.nan,
    )


def _epochs(result: Node) -> tuple[int, ...]:
    found: list[int] = []
    for raw in result.items("expirationDates"):
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise result.bad("expirationDates")
        found.append(raw)
    return tuple(sorted(found))


def _sides(table: Node, key: str) -> tuple[Sides, Sides]:
    """Quotes by strike, of contracts settled at the close and of those settled at the open.

    Adjusted contracts and rows without a strike are left out.
    """
    found: tuple[Sides, Sides] = ({}, {})
    for row in table.nodes(key):
        if row.text("contractSize") not in ("", "REGULAR"):
            continue
        name = row.text("contractSymbol")
        if _ADJUSTED.match(name):
            continue
        strike = row.positive("strike")
        if not math.isnan(strike):
            root_ = _ROOT.match(name)
            morning = root_ is not None and root_[1] in MORNING_ROOTS
            found[morning][strike] = Side(_level(row, "bid"), _level(row, "ask"), _traded(row))
    if not any(found) and table.items(key):
        raise table.bad(f"{key}.strike")
    return found


def _level(row: Node, key: str) -> float:
    value = row.finite(key)
    return value if value >= 0.0 else math.nan


def _traded(row: Node) -> float:
    """Epoch seconds of the last trade; NaN where there was none or the stamp is no instant."""
    at = instant(row.positive("lastTradeDate"))
    return math.nan if at is None else at.timestamp()
