"""Cboe's option replies: rows of all expiries, paired on a strike grid for each of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import numpy as np

from engine.errors import NoData
from engine.model.instrument import Kind, instrument
from engine.model.options import ChainSlice, OptionChain
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.model.vendor import VendorIv
from engine.providers.cboe.stamps import published, traded
from engine.providers.contracts import Series, parts_of, series_of
from engine.providers.listing import same_name
from engine.providers.payload import Node, finite, root

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.model.quote import RatePoint

    Floats = NDArray[np.float64]

_NAME = "cboe"
DELAY_S = 900.0
"""Stated delay of everything in a reply."""
_MINUTE_S = 60.0
_YEAR_MINUTES = 525_600.0
_INDEX = "index"

Fields = dict[str, object]


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Quotes of one series as parallel columns, in the order of the reply.

    Attributes:
        mills: Strikes in thousandths of a dollar.
        bid, ask: NaN without a number, 0 is "no bid".
        iv: Vendor's volatility as a fraction; 0.0 is its "missing".
        traded: Epoch seconds of the last trade, NaN unknown.
    """

    mills: NDArray[np.int64]
    call: NDArray[np.bool_]
    bid: Floats
    ask: Floats
    iv: Floats
    traded: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Reply:
    """One options reply.

    Attributes:
        as_of: The newest trade of the underlying or an option: the age of the data.
        spot: The underlying.
        index: Whether the reply itself calls the underlying an index.
        iv30: Vendor's 30-day volatility in points, NaN without.
        rows: By series; adjusted contracts are left out.
    """

    as_of: datetime
    spot: float
    index: bool
    iv30: float
    rows: dict[Series, Rows]


def parse(body: object, name: str) -> Reply:
    """One options reply.

    Args:
        body: Decoded.
        name: Cboe's name of the symbol asked for.

    Raises:
        BadPayload: Another shape, naming the field: also a reply about another symbol, a row
            whose contract cannot be read, rows without a number in a whole column, no spot (as
            in a body cut behind its rows) and no time of any trade.
    """
    reply = root(_NAME, body)
    data = reply.node("data")
    told = reply.text("symbol")
    if told and not same_name(told, name):
        raise reply.bad("symbol")
    rows = _rows(data)
    spot = data.positive("current_price")
    if math.isnan(spot):
        raise data.bad("current_price")
    times = np.array([traded(row.get("last_trade_time")) for row in rows], dtype=np.float64)
    newest = _newest([*times.tolist(), traded(data.fields.get("last_trade_time"))], reply)
    if newest is None:
        raise data.bad("last_trade_time")
    return Reply(
        as_of=newest,
        spot=spot,
        index=data.text("security_type") == _INDEX,
        iv30=data.positive("iv30"),
        rows=_by_series(rows, times, data),
    )


def messages(
    reply: Reply, symbol: str, received: float, rate: RatePoint | None
) -> tuple[OptionChain | VendorIv, ...]:
    """The chain of a reply and, where it has one, the vendor's 30-day volatility.

    Args:
        reply: As parsed.
        symbol: Canonical symbol.
        received: Monotonic seconds of the reply.
        rate: The 13-week bill if known.

    Raises:
        NoData: No expiry is still to come.
    """
    kind = instrument(symbol).kind
    american = kind in (Kind.EQUITY, Kind.ETF) and not reply.index
    main = _main_series(reply.rows)
    fraction = rate.value if rate is not None else 0.0
    spot = reply.spot if american else math.nan
    slices = tuple(
        _slice(reply.rows[main[expiry]], expiry, reply.as_of, fraction, spot)
        for expiry in sorted(main)
        if expiry > reply.as_of
    )
    if not slices:
        raise NoData(_NAME, f"option chain of {symbol} is empty")
    chain = OptionChain(
        symbol=symbol,
        as_of=reply.as_of,
        spot=reply.spot,
        slices=slices,
        source=_NAME,
        received=received,
        quality=Quality.DELAYED,
        rate_reason=Reason.OK if rate is not None else Reason.NO_RATE,
        expiries=tuple(sorted(main)),
        delay_s=DELAY_S,
    )
    if math.isnan(reply.iv30):
        return (chain,)
    vendor = VendorIv(symbol, reply.iv30, reply.as_of, received, _NAME, delay_s=DELAY_S)
    return chain, vendor


def _newest(times: Sequence[float], reply: Node) -> datetime | None:
    """The newest trade up to the moment of publication; a later one cannot be true."""
    until = published(reply.fields.get("timestamp"))
    known = [one for one in times if one <= until]
    return datetime.fromtimestamp(max(known), UTC) if known else None


def _rows(data: Node) -> list[Fields]:
    rows = data.items("options")
    for place, row in enumerate(rows):
        if not isinstance(row, dict):
            raise data.bad(f"options.{place}")
    return cast("list[Fields]", rows)


def _by_series(rows: Sequence[Fields], times: Floats, data: Node) -> dict[Series, Rows]:
    """Columns of each series.

    Raises:
        BadPayload: A contract cannot be read, or a column has no number at all.
    """
    members: dict[str, list[int]] = {}
    told: list[tuple[bool, int]] = []
    for place, row in enumerate(rows):
        name = row.get("option")
        parts = parts_of(name) if isinstance(name, str) else None
        if parts is None:
            raise data.bad(f"options.{place}.option")
        members.setdefault(parts[0], []).append(place)
        told.append(parts[1:])
    call = np.array([one[0] for one in told], dtype=np.bool_)
    mills = np.array([one[1] for one in told], dtype=np.int64)
    bid, ask = _levels(rows, "bid", data), _levels(rows, "ask", data)
    iv = _column(rows, "iv")
    found: dict[Series, Rows] = {}
    for letters, at in members.items():
        series = series_of(letters)
        if series is None:
            raise data.bad(f"options.{at[0]}.option")
        if not series.adjusted:
            found[series] = Rows(mills[at], call[at], bid[at], ask[at], iv[at], times[at])
    return found


def _levels(rows: Sequence[Fields], key: str, data: Node) -> Floats:
    levels = _column(rows, key)
    if rows and bool(np.isnan(levels).all()):
        raise data.bad(f"options.{key}")
    return levels


def _column(rows: Sequence[Fields], key: str) -> Floats:
    """Member `key` of every row; NaN for what is no finite number or below 0."""
    raw = [row.get(key) for row in rows]
    if {type(one) for one in raw} <= {float}:
        column = np.array(raw, dtype=np.float64)
    else:
        column = np.array([finite(one) for one in raw], dtype=np.float64)
    column[~((column >= 0.0) & (column < math.inf))] = math.nan
    return column


def _main_series(rows: dict[Series, Rows]) -> dict[datetime, Series]:
    """The series of each expiry instant; of several that end together the one with most rows."""
    found: dict[datetime, Series] = {}
    for series, columns in rows.items():
        expiry = series.expiry
        rival = found.get(expiry)
        if rival is None or columns.mills.size > rows[rival].mills.size:
            found[expiry] = series
    return found


def _slice(rows: Rows, expiry: datetime, as_of: datetime, rate: float, spot: float) -> ChainSlice:
    strikes, place = np.unique(rows.mills, return_inverse=True)

    def side(column: Floats, call: bool) -> Floats:
        grid = np.full(strikes.size, math.nan)
        chosen = rows.call == call
        grid[place[chosen]] = column[chosen]
        return grid

    marked = bool((rows.iv > 0.0).any())
    return ChainSlice(
        expiry=expiry,
        years=(expiry - as_of).total_seconds() / _MINUTE_S / _YEAR_MINUTES,
        rate=rate,
        strikes=strikes / 1000.0,
        call_bid=side(rows.bid, call=True),
        call_ask=side(rows.ask, call=True),
        put_bid=side(rows.bid, call=False),
        put_ask=side(rows.ask, call=False),
        call_iv=side(rows.iv, call=True) if marked else None,
        put_iv=side(rows.iv, call=False) if marked else None,
        call_traded=side(rows.traded, call=True),
        put_traded=side(rows.traded, call=False),
        spot=spot,
    )
