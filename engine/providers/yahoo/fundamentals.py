"""Capital spending and revenue by quarter out of Yahoo's fundamentals-timeseries."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.errors import NoData
from engine.model.capex import CASH_FLOW, CapexRow, CapexSeries, calendar_quarter
from engine.providers.isoday import needed_day
from engine.providers.payload import Node, root

if TYPE_CHECKING:
    from datetime import date, datetime

CAPEX = "quarterlyCapitalExpenditure"
REVENUE = "quarterlyTotalRevenue"
_NAME = "yahoo"
_QUARTER = "3M"
_BILLION = 1e9


def series(body: object, symbol: str, now: datetime, received: float) -> CapexSeries:
    """Quarters in a reply; capital spending is negative there and positive here.

    Yahoo dates a period by the end of its month and does not say when it was filed.

    Raises:
        NoData: No figure of either kind (coins, funds, indices).
        BadPayload: Another shape, naming the field.
    """
    reply = root(_NAME, body).node("timeseries")
    error = reply.optional_node("error")
    if error is not None and error.text("code") == "Not Found":
        raise NoData(_NAME, f"no figures by quarter for {symbol}")
    told: dict[str, dict[date, tuple[float, str]]] = {CAPEX: {}, REVENUE: {}}
    for element in reply.nodes("result"):
        kind = _kind(element)
        if kind in told and kind in element.fields:
            told[kind] = _values(element, kind, -1.0 if kind == CAPEX else 1.0)
    capex, revenue = told[CAPEX], told[REVENUE]
    ends = sorted(capex.keys() | revenue.keys())
    if not ends:
        raise NoData(_NAME, f"no figures by quarter for {symbol}")
    rows = tuple(_row(symbol, end, capex.get(end), revenue.get(end), now) for end in ends)
    return CapexSeries(symbol, rows, now, received, _NAME)


def _kind(element: Node) -> str:
    """The type an element is about: the first text of meta.type."""
    meta = element.node("meta")
    names = meta.items("type")
    if not names or not isinstance(names[0], str):
        raise meta.bad("type")
    return names[0]


def _values(element: Node, kind: str, sign: float) -> dict[date, tuple[float, str]]:
    """Billions and currency by asOfDate; null, NaN and the wrong sign count as unknown."""
    found: dict[date, tuple[float, str]] = {}
    for index, raw in enumerate(element.items(kind)):
        if raw is None:
            continue
        row = root(_NAME, raw, f"{element.path}.{kind}.{index}")
        if row.needed_text("periodType") != _QUARTER:
            continue
        value = sign * row.finite("reportedValue") / _BILLION
        if "reportedValue" not in row.fields:
            raise row.bad("reportedValue")
        if value >= 0.0:
            found[needed_day(row, "asOfDate")] = (abs(value), row.needed_text("currencyCode"))
    return found


def _row(
    symbol: str,
    end: date,
    capex: tuple[float, str] | None,
    revenue: tuple[float, str] | None,
    now: datetime,
) -> CapexRow:
    """One quarter; revenue in another currency than capital spending is left out."""
    unit = (capex or revenue or (math.nan, ""))[1]
    return CapexRow(
        symbol=symbol,
        period_end=end,
        calendar_quarter=calendar_quarter(end),
        capex_bn=math.nan if capex is None else capex[0],
        revenue_bn=revenue[0] if revenue is not None and revenue[1] == unit else math.nan,
        unit=unit,
        source=_NAME,
        as_of=now,
        definition=CASH_FLOW,
    )
