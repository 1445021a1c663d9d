"""Yahoo's fundamentals by quarter and year (fundamentals-timeseries) of a world."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from tests.market.ledger import CURRENCIES, told_by
from tests.market.noise import unit
from tests.market.reply import json_reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.market.ledger import Quarter
    from tests.market.reply import Question, Reply
    from tests.market.world import World

LATE_S = 2.0 * 86_400.0
"""Seconds after the release until the new quarter stands there."""
KEPT = {"quarterly": 5, "annual": 4, "trailing": 1}
"""Periods per type; revenue has one quarter more than the cash flow."""
SPANS = {"quarterly": (1, "3M"), "annual": (4, "12M"), "trailing": (4, "TTM")}


def _capex(quarter: Quarter) -> int:
    return -quarter.restated


def _operating(quarter: Quarter) -> int:
    return quarter.revenue * 2 // 5


FIGURES: dict[str, Callable[[Quarter], int]] = {
    "CapitalExpenditure": _capex,
    "TotalRevenue": lambda quarter: quarter.revenue,
    "OperatingCashFlow": _operating,
    "FreeCashFlow": lambda quarter: _operating(quarter) + _capex(quarter),
    "NetIncome": lambda quarter: quarter.revenue // 4,
}
"""What the source knows of a company; every other type comes back as `meta` alone."""


@dataclass(frozen=True, slots=True)
class Period:
    """Quarters summed up to one figure."""

    end: date
    quarters: tuple[Quarter, ...]

    @property
    def stamp(self) -> int:
        """Epoch seconds of its last day, 00:00 UTC."""
        return int(datetime(*self.end.timetuple()[:3], tzinfo=UTC).timestamp())


def _periods(known: tuple[Quarter, ...], span: str) -> list[Period]:
    count, _ = SPANS[span]
    found = []
    for last in range(count - 1, len(known)):
        if span == "annual" and known[last].number != 4:
            continue
        found.append(Period(known[last].end, known[last - count + 1 : last + 1]))
    return found


def _short(value: int) -> str:
    scale, letter = (1e9, "B") if abs(value) >= 1e9 else (1e6, "M")
    return f"{value / scale:.2f}{letter}"


def _element(world: World, symbol: str, kind: str, asked: Question) -> dict[str, object]:
    """One asked type: rows under its own name, or only `meta`."""
    element: dict[str, object] = {"meta": {"symbol": [symbol], "type": [kind]}}
    span = next((name for name in SPANS if kind.startswith(name)), "")
    figure = FIGURES.get(kind.removeprefix(span))
    if not span or figure is None:
        return element
    first, end = asked.number("period1", 0.0), asked.number("period2", asked.now)
    kept = KEPT[span] + (kind == "quarterlyTotalRevenue")
    known = _periods(told_by(world, symbol, asked.now, LATE_S), span)[-kept:]
    periods = [period for period in known if first <= period.stamp <= end]
    if not periods:
        return element
    currency, _ = CURRENCIES.get(symbol, ("USD", 1.0))
    identity = 20_000 + int(7_000 * unit("data id", kind))
    rows = []
    for period in periods:
        value = sum(figure(quarter) for quarter in period.quarters)
        rows.append(
            {
                "dataId": identity,
                "asOfDate": period.end.isoformat(),
                "periodType": SPANS[span][1],
                "currencyCode": currency,
                "reportedValue": {"raw": value, "fmt": _short(value)},
            }
        )
    return element | {"timestamp": [period.stamp for period in periods], kind: rows}


def answer_fundamentals(world: World, asked: Question) -> Reply:
    """GET /ws/fundamentals-timeseries/v1/finance/timeseries/{S}?type=a,b&period1=&period2=.

    One element per type in no promised order; without figures, and for what has none, `meta` only.
    """
    kinds = [kind for kind in asked.query.get("type", "").split(",") if kind]
    kinds.sort(key=lambda kind: unit("order", kind))
    result = [_element(world, asked.symbol, kind, asked) for kind in kinds]
    return json_reply({"timeseries": {"result": result, "error": None}})
