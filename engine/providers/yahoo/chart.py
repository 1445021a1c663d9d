"""Bars of /v8/finance/chart: exchange dates, the running bar."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from engine.errors import NoData, NoSuchSymbol
from engine.model.quote import BarSeries
from engine.providers.bars import Columns, clean, column, epochs, finished, none_left
from engine.providers.payload import Node, root

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NAME = "yahoo"
_STEPS = {"1m": 60, "5m": 300, "15m": 900, "60m": 3600, "1h": 3600}


def parse(
    body: object, symbol: str, interval: str, at: datetime, received: float, *, replaces: bool
) -> BarSeries:
    """Bars of one symbol.

    Prices are adjusted for all splits up to the day of the request, not for dividends.

    Args:
        body: Decoded reply.
        symbol: Canonical symbol.
        interval: "1d" or an intraday step ("5m").
        at: Wall time of receipt (UTC); decides which bar is still running.
        received: Monotonic seconds of receipt.
        replaces: Whether the whole history was asked for.

    Raises:
        NoSuchSymbol: The body says "Not Found" under status 200.
        NoData: A good answer without a usable bar.
        BadPayload: Another shape, naming the field.
    """
    result = _result(body, symbol)
    meta = result.node("meta")
    raw = columns = _columns(result, symbol)
    if interval == "1d":
        zone = _zone(meta)
        columns = clean(columns.stamped(_dates(columns.stamps, zone)), f"{symbol} 1d")
        complete = _finished_days(columns.stamps, meta, zone, at)
    else:
        step = _STEPS[interval]
        columns = clean(columns.at(columns.stamps % step == 0), f"{symbol} {interval}")
        complete = finished(columns.stamps, step, at.timestamp())
    if not len(columns):
        raise none_left(_NAME, symbol, raw)
    return BarSeries(
        symbol=symbol,
        interval=interval,
        stamps=columns.stamps,
        open=columns.open,
        high=columns.high,
        low=columns.low,
        close=columns.close,
        volume=columns.volume,
        complete=complete,
        as_of=meta.instant("regularMarketTime") or at,
        received=received,
        source=_NAME,
        replaces=replaces,
    )


def _result(body: object, symbol: str) -> Node:
    chart = root(_NAME, body).node("chart")
    error = chart.optional_node("error")
    if error is not None and error.text("code") == "Not Found":
        raise NoSuchSymbol(_NAME, symbol)
    results = chart.nodes("result")
    if not results:
        raise NoData(_NAME, f"no bars for {symbol}")
    return results[0]


def _columns(result: Node, symbol: str) -> Columns:
    quotes = result.node("indicators").nodes("quote")
    if "timestamp" not in result.fields and (not quotes or not quotes[0].fields):
        raise NoData(_NAME, f"no bars for {symbol}")
    raw = result.items("timestamp")
    if not quotes:
        raise result.bad("indicators.quote")
    stamps = epochs(_NAME, f"{result.path}.timestamp", raw)
    names = ("open", "high", "low", "close", "volume")
    return Columns(stamps, *(column(quotes[0], name, len(raw)) for name in names))


def _zone(meta: Node) -> ZoneInfo:
    name = meta.needed_text("exchangeTimezoneName")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:  # it may name a folder
        raise meta.bad("exchangeTimezoneName") from fault


def _midnight(stamp: int, zone: ZoneInfo) -> int:
    """00:00 UTC of the date that `stamp` has on the exchange."""
    day = datetime.fromtimestamp(stamp, zone).date()
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def _dates(stamps: NDArray[np.int64], zone: ZoneInfo) -> NDArray[np.int64]:
    return np.array([_midnight(int(stamp), zone) for stamp in stamps], dtype=np.int64)


def _finished_days(stamps: NDArray[np.int64], meta: Node, zone: ZoneInfo, at: datetime) -> int:
    """Number of leading daily bars whose session is over.

    Today's is, once the regular session that the reply names for today has ended.
    """
    today = _midnight(int(at.timestamp()), zone)
    period = meta.optional_node("currentTradingPeriod")
    regular = period.optional_node("regular") if period else None
    end = regular.instant("end") if regular else None
    over = end is not None and _midnight(int(end.timestamp()) - 1, zone) == today and at >= end
    last = today if over else today - 1
    return int(np.count_nonzero(stamps <= last))
