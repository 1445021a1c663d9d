"""What the companies of a world report: fiscal quarters, their figures, when they are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tests.market.noise import unit
from tests.market.sessions import NEW_YORK, instant, next_us_session, nth_weekday

if TYPE_CHECKING:
    from tests.market.world import World

BACK, AHEAD = 24, 8
"""Quarters kept before and after the next report."""
YEAR_ENDS = {"NVDA": 1, "ORCL": 5, "MSFT": 6, "AAPL": 9, "QCOM": 9, "AVGO": 10}
"""Last month of the fiscal year where it is not December."""
WEEKDAY_ENDS = {"NVDA": 6, "AVGO": 6, "QCOM": 6, "AAPL": 5, "AMD": 5, "INTC": 5}
"""Periods that end on the month's last Sunday (6) or Saturday (5) instead of its last day."""
CAPEX_SHARE = {"META": 0.33, "MSFT": 0.26, "GOOGL": 0.24, "AMZN": 0.19, "ORCL": 0.3, "TSM": 0.36}
CURRENCIES = {"TSM": ("TWD", 31.6), "ASML": ("EUR", 0.86)}
"""Reporting currency and how much of it is one US$."""
_SHORTEST_LAG = timedelta(days=14)
_RESTATED_EVERY = 3


@dataclass(frozen=True, slots=True)
class Quarter:
    """One fiscal quarter; money in whole units of the reporting currency, EPS in US$.

    Attributes:
        start, end: First and last day.
        year_start: First day of its fiscal year.
        year: Fiscal year, named after the calendar year it ends in.
        number: 1 to 4 within the fiscal year.
        told: Epoch seconds of the release.
        filed: Day on which the 10-Q or 10-K stands at the SEC.
        restated: What a later filing says of `capex`; equal where nothing was corrected.
    """

    start: date
    end: date
    year_start: date
    year: int
    number: int
    told: float
    filed: date
    revenue: int
    capex: int
    leases: int
    restated: int
    eps_estimate: float
    eps: float


def _months(day: tuple[int, int], back: int) -> tuple[int, int]:
    """(year, month) `back` months earlier."""
    year, month = divmod(day[0] * 12 + day[1] - 1 - back, 12)
    return year, month + 1


def _last_day(symbol: str, year: int, month: int) -> date:
    weekday = WEEKDAY_ENDS.get(symbol)
    if weekday is not None:
        return nth_weekday(year, month, weekday, -1)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _next_end(symbol: str, told: date) -> tuple[int, int]:
    """Month of the quarter that a report on `told` is about."""
    month = (told.year, told.month)
    phase = YEAR_ENDS.get(symbol, 12) % 3
    while month[1] % 3 != phase or _last_day(symbol, *month) + _SHORTEST_LAG > told:
        month = _months(month, 1)
    return month


def quarters(world: World, symbol: str) -> tuple[Quarter, ...]:
    """All quarters of a company, oldest first; () for what does not report.

    The last ones lie ahead: `told` says from when on a source may show them.
    """
    report = world.report(symbol)
    if report is None:
        return ()
    told = datetime.fromtimestamp(report.when, NEW_YORK)
    newest = _next_end(symbol, told.date())
    found = []
    for back in range(BACK, -AHEAD - 1, -1):
        day = next_us_session(told.date() - timedelta(days=91 * back))
        month = _months(newest, 3 * back)
        found.append(_quarter(world, symbol, month, instant(day, told.time(), NEW_YORK), back))
    return tuple(found)


def _quarter(world: World, symbol: str, month: tuple[int, int], told: float, back: int) -> Quarter:
    end = _last_day(symbol, *month)
    start = _last_day(symbol, *_months(month, 3)) + timedelta(days=1)
    last = YEAR_ENDS.get(symbol, 12)
    number = 4 - (last - month[1]) % 12 // 3
    year_start = _last_day(symbol, *_months(month, 3 * number)) + timedelta(days=1)
    year = month[0] + (month[1] > last)
    report = world.report(symbol)
    base = 1e9 if report is None else report.revenue
    eps = 1.0 if report is None else report.eps
    _, rate = CURRENCIES.get(symbol, ("USD", 1.0))
    dice = [unit(world.seed, "ledger", symbol, end, i) for i in range(4)]
    revenue = rate * base * 1.035**-back * (0.97 + 0.06 * dice[0])
    capex = revenue * CAPEX_SHARE.get(symbol, 0.06) * 1.02**-back * (0.9 + 0.2 * dice[1])
    corrected = capex * (0.985 + 0.01 * dice[3]) if year % _RESTATED_EVERY == 0 else capex
    estimate = round(eps * 1.03**-back, 5)
    surprise = 0.16 * unit(world.seed, "surprise", symbol, end) - 0.04
    filed = next_us_session(datetime.fromtimestamp(told, NEW_YORK).date() + timedelta(days=1))
    return Quarter(
        start, end, year_start, year, number, told, filed,
        revenue=_millions(revenue), capex=_millions(capex),
        leases=_millions(capex * 0.04 * (0.5 + dice[2])), restated=_millions(corrected),
        eps_estimate=estimate, eps=round(estimate * (1.0 + surprise), 2),
    )  # fmt: skip


def _millions(value: float) -> int:
    return round(value / 1e6) * 1_000_000


def told_by(world: World, symbol: str, at: float, late: float = 0.0) -> tuple[Quarter, ...]:
    """Quarters released at least `late` seconds before `at`, oldest first."""
    return tuple(quarter for quarter in quarters(world, symbol) if quarter.told + late <= at)
