"""Nasdaq's earnings calendar of a world: one day's reports, every value a text."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tests.market.ledger import Quarter, quarters
from tests.market.listing import LISTED
from tests.market.noise import stream
from tests.market.reply import json_reply
from tests.market.sessions import NEW_YORK, is_us_session, next_us_session

if TYPE_CHECKING:
    from random import Random

    from tests.market.reply import Question, Reply
    from tests.market.world import World

COLUMNS = {
    "time": "Time",
    "symbol": "Symbol",
    "name": "Company Name",
    "marketCap": "Market Cap",
    "fiscalQuarterEnding": "Fiscal Quarter Ending",
    "epsForecast": "Consensus EPS* Forecast",
    "noOfEsts": "# of Ests",
    "lastYearRptDt": "Last Year's Report Date",
    "lastYearEPS": "Last year's EPS*",
}
DISAGREES = "QCOM"
"""Confirmed at Yahoo for one day, listed here a session later."""
SMALL_COMPANIES = 14
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXY"
Row = dict[str, str]


def money(value: float) -> str:
    """EPS as sent: "$3.46", "($0.11)" below zero, "$3" without cents."""
    text = f"${abs(value):.2f}".removesuffix(".00")
    return f"({text})" if value < 0.0 else text


def _short(day: date) -> str:
    """7/03/2024: only the day is padded."""
    return f"{day.month}/{day.day:02d}/{day.year}"


def listed_day(symbol: str, quarter: Quarter) -> date:
    """The day under which the calendar has a company's report."""
    day = datetime.fromtimestamp(quarter.told, NEW_YORK).date()
    return next_us_session(day + timedelta(days=1)) if symbol == DISAGREES else day


def _company(world: World, symbol: str, known: tuple[Quarter, ...], index: int, now: float) -> Row:
    """Row of a listed company."""
    listing, quarter = LISTED[symbol], known[index]
    year_ago = known[index - 4]
    sure = listing.confirmed or quarter.told <= now
    session = "time-pre-market" if listing.at_open else "time-after-hours"
    value = int(world.path(symbol).last(now) * listing.shares)
    return {
        "lastYearRptDt": _short(datetime.fromtimestamp(year_ago.told, NEW_YORK).date()),
        "lastYearEPS": money(year_ago.eps),
        "time": session if sure else "time-not-supplied",
        "symbol": symbol.replace("-", "."),
        "name": listing.name,
        "marketCap": f"${value:,}",
        "fiscalQuarterEnding": f"{quarter.end:%b/%Y}",
        "epsForecast": money(quarter.eps_estimate),
        "noOfEsts": str(4 + sum(map(ord, symbol)) % 12),
    }


def _small(chance: Random, day: date) -> Row:
    """Row of a company that nobody follows: losses, gaps, N/A."""
    symbol = "".join(chance.choice(_LETTERS) for _ in range(4))
    loss, covered = chance.random() < 0.7, chance.random() < 0.3
    eps = (-1.0 if loss else 1.0) * round(chance.uniform(0.01, 2.5), 2)
    past = next_us_session(day - timedelta(days=364))
    ended = day.replace(day=1) - timedelta(days=1)
    return {
        "lastYearRptDt": _short(past) if chance.random() < 0.5 else "N/A",
        "lastYearEPS": money(eps) if chance.random() < 0.7 else "N/A",
        "time": chance.choice(("time-not-supplied",) * 3 + ("time-pre-market", "time-after-hours")),
        "symbol": symbol,
        "name": f"{symbol.title()} Holdings, Inc.",
        "marketCap": f"${int(10 ** chance.uniform(5.5, 8.7)):,}" if chance.random() < 0.9 else "",
        "fiscalQuarterEnding": f"{ended:%b/%Y}",
        "epsForecast": money(round(1.1 * eps, 2)) if covered else "",
        "noOfEsts": str(1 + int(4 * chance.random())) if covered else "N/A",
    }


def calendar(world: World, day: date, now: float) -> list[Row]:
    """Rows of a day: the known companies, then small ones; none when New York rests."""
    if not is_us_session(day):
        return []
    rows = []
    for symbol, listing in LISTED.items():
        if listing.venue != "us" or listing.report < 0:
            continue
        known = quarters(world, symbol)
        rows += [
            _company(world, symbol, known, index, now)
            for index in range(4, len(known))
            if listed_day(symbol, known[index]) == day
        ]
    chance = stream(world.seed, "nasdaq", day)
    return rows + [_small(chance, day) for _ in range(SMALL_COMPANIES)]


def answer_nasdaq(world: World, asked: Question) -> Reply:
    """GET /api/calendar/earnings?date=YYYY-MM-DD; today without a date.

    An empty day has no rows on a holiday and null on a weekend (both made up: not recorded). A
    refusal stands in `status` of a 200.
    """
    today = datetime.fromtimestamp(asked.now, NEW_YORK).date()
    try:
        day = date.fromisoformat(asked.query.get("date", today.isoformat()))
    except ValueError:
        wrong = {"code": 1001, "errorMessage": "Invalid date"}
        status = {"rCode": 400, "bCodeMessage": [wrong], "developerMessage": None}
        return json_reply({"data": None, "message": None, "status": status})
    weekend = day.weekday() >= 5
    return json_reply(
        {
            "data": {
                "asOf": f"{day:%a, %b} {day.day}, {day.year}",
                "headers": None if weekend else COLUMNS,
                "rows": None if weekend else calendar(world, day, asked.now),
            },
            "message": None,
            "status": {"rCode": 200, "bCodeMessage": None, "developerMessage": None},
        }
    )
