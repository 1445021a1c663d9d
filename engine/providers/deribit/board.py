"""The option board of a coin: names to strikes and expiries, coin prices to US$, marks to IV."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import NoData
from engine.model.options import ChainSlice, OptionChain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from engine.providers.payload import Node

_NAME = "deribit"
_CONTRACT = re.compile(
    r"^(?P<coin>[A-Z]+)-(?P<day>\d{1,2})(?P<month>[A-Z]{3})(?P<year>\d{2})"
    r"-(?P<strike>\d+(?:d\d+)?)-(?P<side>[CP])$"
)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_EXPIRY_HOUR = 8
YEAR = timedelta(minutes=525_600)
_PERCENT = 100.0
_MILLI = 0.001


@dataclass(frozen=True, slots=True)
class Contract:
    """What an instrument name says ("BTC-27DEC24-60000-C").

    Attributes:
        expiry: 08:00 UTC of its date.
        strike: In US$.
    """

    coin: str
    expiry: datetime
    strike: float
    is_call: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One option; bid and ask in US$, `iv` the mark as a fraction; NaN where there is none."""

    contract: Contract
    bid: float
    ask: float
    iv: float
    forward: float


def contract(name: str) -> Contract | None:
    """The contract behind an instrument name, None for names of another form."""
    match = _CONTRACT.match(name)
    if match is None or match["month"] not in _MONTHS:
        return None
    month = _MONTHS.index(match["month"]) + 1
    try:
        expiry = datetime(
            2000 + int(match["year"]), month, int(match["day"]), _EXPIRY_HOUR, tzinfo=UTC
        )
    except ValueError:
        return None
    strike = float(match["strike"].replace("d", "."))
    return Contract(match["coin"], expiry, strike, match["side"] == "C")


def instrument_name(coin: str, expiry: datetime, strike: float, *, is_call: bool) -> str:
    """The name behind a contract, as `contract` reads it."""
    day = f"{expiry.day}{_MONTHS[expiry.month - 1]}{expiry:%y}"
    price = f"{strike:.6f}".rstrip("0").rstrip(".").replace(".", "d")
    return f"{coin}-{day}-{price}-{'C' if is_call else 'P'}"


def parse(body: Node, coin: str, at: datetime, received: float) -> OptionChain:
    """All options of a coin as a chain in US$, nearest expiry first, rate 0 as Deribit has it.

    Args:
        body: Reply of get_book_summary_by_currency, kind option.
        coin: BTC or ETH.
        at: Wall time of receipt (UTC), the chain's moment if the rows carry no stamp.
        received: Monotonic seconds of receipt.

    Raises:
        NoData: No option that is still to expire.
        BadPayload: Another shape, naming the field.
    """
    nodes = body.nodes("result")
    if not nodes:
        raise NoData(_NAME, f"option board of {coin} is empty")
    stamps = [stamp for node in nodes if (stamp := node.instant("creation_timestamp", _MILLI))]
    as_of = max(stamps, default=at)
    rows = [row for node in nodes if (row := _row(node, coin)) and row.contract.expiry > as_of]
    if not rows:
        raise NoData(_NAME, f"option board of {coin} is empty")
    if all(math.isnan(row.forward) for row in rows):
        raise nodes[0].bad("underlying_price")
    expiries = sorted({row.contract.expiry for row in rows})
    slices = tuple(
        _slice([row for row in rows if row.contract.expiry == expiry], as_of) for expiry in expiries
    )
    return OptionChain(
        symbol=coin,
        as_of=as_of,
        spot=median(node.positive("estimated_delivery_price") for node in nodes),
        slices=slices,
        source=_NAME,
        received=received,
        expiries=tuple(expiries),
        market_open=True,
    )


def _row(node: Node, coin: str) -> Row | None:
    found = contract(node.needed_text("instrument_name"))
    if found is None or found.coin != coin:
        return None
    if "underlying_price" not in node.fields:
        raise node.bad("underlying_price")
    forward = node.positive("underlying_price")
    iv_pct = node.positive("mark_iv")
    return Row(
        contract=found,
        bid=node.positive("bid_price") * forward,
        ask=node.positive("ask_price") * forward,
        iv=iv_pct / _PERCENT,
        forward=forward,
    )


def _slice(rows: Sequence[Row], as_of: datetime) -> ChainSlice:
    expiry = rows[0].contract.expiry
    strikes = sorted({row.contract.strike for row in rows})
    calls = {row.contract.strike: row for row in rows if row.contract.is_call}
    puts = {row.contract.strike: row for row in rows if not row.contract.is_call}
    marked = any(not math.isnan(row.iv) for row in rows)
    return ChainSlice(
        expiry=expiry,
        years=(expiry - as_of) / YEAR,
        rate=0.0,
        strikes=np.array(strikes, dtype=np.float64),
        call_bid=_column(calls, strikes, "bid"),
        call_ask=_column(calls, strikes, "ask"),
        put_bid=_column(puts, strikes, "bid"),
        put_ask=_column(puts, strikes, "ask"),
        call_iv=_column(calls, strikes, "iv") if marked else None,
        put_iv=_column(puts, strikes, "iv") if marked else None,
        forward=median(row.forward for row in rows),
    )


def _column(rows: dict[float, Row], strikes: Sequence[float], name: str) -> NDArray[np.float64]:
    values = [getattr(rows[strike], name) if strike in rows else math.nan for strike in strikes]
    return np.array(values, dtype=np.float64)


def median(values: Iterable[float]) -> float:
    """The upper median of what is known, NaN without any."""
    known = sorted(value for value in values if not math.isnan(value))
    return known[len(known) // 2] if known else math.nan
