"""Yahoo's quoteSummary modules calendarEvents and earningsHistory of a world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.market.reply import json_reply
from tests.market.yahoo_events import earnings_history

if TYPE_CHECKING:
    from tests.market.reply import Question, Reply
    from tests.market.world import Report, World


def _calendar(world: World, symbol: str, report: Report) -> dict[str, object]:
    dates = [int(report.first)] if report.confirmed else [int(report.first), int(report.last)]
    call = report.first + 5400 if report.confirmed else report.previous + 5400
    events: dict[str, object] = {
        "maxAge": 1,
        "earnings": {
            "earningsDate": dates,
            "earningsCallDate": [int(call)],
            "isEarningsDateEstimate": not report.confirmed,
            "earningsAverage": report.eps,
            "earningsLow": round(0.92 * report.eps, 2),
            "earningsHigh": round(1.09 * report.eps, 2),
            "revenueAverage": int(report.revenue),
            "revenueLow": int(0.97 * report.revenue),
            "revenueHigh": int(1.03 * report.revenue),
        },
    }
    ahead = world.start.timestamp() + 120.0 * 86_400.0
    dividends = world.dividends(symbol, world.start.timestamp() - 100.0 * 86_400.0, ahead)
    if dividends:
        events["exDividendDate"] = int(dividends[0][0] // 86_400 * 86_400)
        events["dividendDate"] = int(dividends[0][0] // 86_400 * 86_400 + 20 * 86_400)
    return events


def answer_summary(world: World, asked: Question) -> Reply:
    """GET /v10/finance/quoteSummary/{S}?modules=...; 404 where there are no fundamentals."""
    symbol = asked.symbol
    modules = [name for name in asked.query.get("modules", "").split(",") if name]
    report = world.report(symbol)
    result: dict[str, object] = {}
    if report is not None and "calendarEvents" in modules:
        result["calendarEvents"] = _calendar(world, symbol, report)
    if report is not None and "earningsHistory" in modules:
        result["earningsHistory"] = earnings_history(world, symbol, asked.now)
    if not result:
        words = (
            f"Quote not found for symbol: {symbol}"
            if world.listing(symbol) is None
            else f"No fundamentals data found for any of the summaryTypes={','.join(modules)}"
        )
        error = {"code": "Not Found", "description": words}
        return json_reply({"quoteSummary": {"result": None, "error": error}}, 404)
    return json_reply({"quoteSummary": {"result": [result], "error": None}})
