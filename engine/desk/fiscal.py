"""The companies' own names of their fiscal quarters, from the months in which their years end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """When a company's fiscal year ends; it is named for the calendar year in which it ends.

    Attributes:
        month: Of the usual end; a year of 52 or 53 weeks may end a few days beside that month.
        rule: In the filings' words.
        source: Who says so.
    """

    month: int
    rule: str
    source: str


_FACTS = "SEC filings, period ends of the shipped capital spending"
YEARS = {
    "META": FiscalYear(12, "31 December", _FACTS),
    "MSFT": FiscalYear(6, "30 June", _FACTS),
    "GOOGL": FiscalYear(12, "31 December", _FACTS),
    "GOOG": FiscalYear(12, "31 December", _FACTS),
    "AMZN": FiscalYear(12, "31 December", _FACTS),
    "ORCL": FiscalYear(5, "31 May", _FACTS),
    "NVDA": FiscalYear(1, "last Sunday in January, 52 or 53 weeks", _FACTS),
    "AAPL": FiscalYear(9, "last Saturday in September, 52 or 53 weeks", _FACTS),
    "TSM": FiscalYear(12, "31 December", _FACTS),
    "AMD": FiscalYear(12, "last Saturday in December, 52 or 53 weeks", "SEC 10-K"),
    "INTC": FiscalYear(12, "last Saturday in December, 52 or 53 weeks", "SEC 10-K"),
    "AVGO": FiscalYear(10, "Sunday nearest to 31 October, 52 or 53 weeks", "SEC 10-K"),
    "QCOM": FiscalYear(9, "last Sunday in September, 52 or 53 weeks", "SEC 10-K"),
    "ASML": FiscalYear(12, "31 December", "SEC 20-F"),
}
"""By canonical symbol; a company that is not here has no name of its quarter."""
SOONEST_DAYS = 8
"""No company of the table reports earlier after a quarter's end."""
_QUARTERS, _MONTHS = 4, 12


def quarter_end(symbol: str, reported: date) -> date | None:
    """Last day of the month that ends the quarter of which a company reports on a day.

    None of a company whose year is not known.
    """
    year = YEARS.get(symbol)
    if year is None:
        return None
    end = reported - timedelta(days=SOONEST_DAYS)
    while True:
        end = end.replace(day=1) - timedelta(days=1)
        if (end.month - year.month) % (_MONTHS // _QUARTERS) == 0:
            return end


def fiscal_label(symbol: str, reported: date) -> str:
    """The quarter of which a company reports on a day ("FY24 Q4"), "" where it is not known."""
    end = quarter_end(symbol, reported)
    if end is None:
        return ""
    months = (end.month - YEARS[symbol].month) % _MONTHS
    quarter = _QUARTERS if months == 0 else months * _QUARTERS // _MONTHS
    named = end.year if months == 0 or end.month < YEARS[symbol].month else end.year + 1
    return f"FY{named % 100:02d} Q{quarter}"
