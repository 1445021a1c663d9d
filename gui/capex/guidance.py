"""What companies said they would spend: its words, and where it stands in time."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from gui import format as fmt
from gui.capex.measures import DOLLAR, sign
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from engine.model.capex import Guidance

_ENDS: Final = {"MSFT": 6, "ORCL": 5, "NVDA": 1, "AAPL": 9, "AVGO": 10, "MU": 8, "QCOM": 9}
"""Month in which a fiscal year ends where that is not December."""
_DECEMBER: Final = 12
_YEAR: Final = re.compile(r"(FY|CY)((?:19|20)\d{2})")
_PART: Final = re.compile(r"FY(\d{2})Q([1-4])")
_QUARTERS: Final = re.compile(r"((?:19|20)\d{2})Q([1-4])")
_NOT_SPENDING: Final = "not capex"
_OPEN: Final = ("at_least", "at_or_above")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time with what was said of it.

    Attributes:
        first, last: Its days, both in it.
        low, high: Billions a quarter or a year, as `quarters` says; equal for one figure.
        quarters: How many quarters the figures are the sum of.
        said: What is drawn.
    """

    first: date
    last: date
    low: float
    high: float
    quarters: int
    said: Guidance


def amount(said: Guidance) -> str:
    """The figures with their relation: "37–40", "~75", "≥ 30"; no currency."""
    low, high = (_plain(value) for value in (said.low, said.high))
    if said.relation == "above_previous_year":
        found = _YEAR.fullmatch(said.period)
        if found is not None:
            return f">{fmt.THIN}{found[1]}{int(found[2]) - 1}"
        return tr("above the year before")
    if said.relation == "slightly_above":
        return tr("slightly above {figure}").format(figure=low or high)
    if said.relation == "about":
        return f"{fmt.ABOUT}{low or high}"
    if low and not high:
        return f"≥{fmt.THIN}{low}"
    if high and not low:
        return f"{fmt.AT_MOST}{fmt.THIN}{high}"
    if not low:
        return fmt.DASH
    return low if low == high else f"{low}{fmt.DASH}{high}"


def _plain(value: float) -> str:
    if not math.isfinite(value):
        return ""
    return fmt.number(value, 0 if value == round(value) else 1)


def period_words(said: Guidance) -> str:
    """The period in short: "FY2024", "2024Q3–Q4" for each of both quarters."""
    named = _QUARTERS.findall(said.period)
    if len(named) > 1 and named[0][0] == named[-1][0]:
        return f"{named[0][0]}Q{named[0][1]}{fmt.DASH}Q{named[-1][1]}"
    return told(said.period)


def stated(said: Guidance) -> str:
    """The day it was said, or that the day is not known."""
    return fmt.year_date(said.stated_on) if said.stated_on else tr("day unknown")


def billions(said: Guidance) -> str:
    """The figures in billions, a currency other than US$ named behind them."""
    known = math.isfinite(said.low) or math.isfinite(said.high)
    return f"{amount(said)} {sign(said.unit)}" if known and said.unit != DOLLAR else amount(said)


def in_force(guidance: Sequence[Guidance]) -> Guidance | None:
    """What was said last of spending; one without a day only where no other is."""
    guidance = [one for one in guidance if _NOT_SPENDING not in one.metric]
    dated = [one for one in guidance if one.stated_on is not None]
    if dated:
        return max(reversed(dated), key=lambda one: one.stated_on or date.min)
    return guidance[-1] if guidance else None


def spans(symbol: str, period: str) -> tuple[tuple[date, date, int], ...]:
    """First and last days of a period and its quarters; empty where it cannot be placed."""
    if found := _YEAR.fullmatch(period):
        end = _ENDS.get(symbol, _DECEMBER) if found[1] == "FY" else _DECEMBER
        last = _month_end(int(found[2]), end)
        return ((_months_on(last, -12) + timedelta(days=1), last, 4),)
    if found := _PART.fullmatch(period):
        last = _month_end(2000 + int(found[1]), _ENDS.get(symbol, _DECEMBER))
        close = _months_on(last, -3 * (4 - int(found[2])))
        return ((_months_on(close, -3) + timedelta(days=1), close, 1),)
    named = [(int(year), int(part)) for year, part in _QUARTERS.findall(period)]
    ends = [_month_end(year, 3 * part) for year, part in named]
    return tuple((_months_on(end, -3) + timedelta(days=1), end, 1) for end in ends)


def stretches(symbol: str, guidance: Iterable[Guidance]) -> tuple[Stretch, ...]:
    """Steps over the periods: each statement holds from its day until the next one.

    What is said before a period begins holds from its first day; what is said of a period that is
    over, or on no known day, is drawn only where nothing else is.
    """
    by_period: dict[str, list[Guidance]] = {}
    for one in guidance:
        known = math.isfinite(one.low) or math.isfinite(one.high)
        if known and _NOT_SPENDING not in one.metric:
            by_period.setdefault(one.period, []).append(one)
    return tuple(
        step
        for period, said in by_period.items()
        for first, last, quarters in spans(symbol, period)
        for step in _steps(said, first, last, quarters)
    )


def _steps(said: list[Guidance], first: date, last: date, quarters: int) -> list[Stretch]:
    dated = [one for one in said if one.stated_on is not None and one.stated_on <= last]
    dated.sort(key=lambda one: one.stated_on or date.min)
    if not dated:
        return [_stretch(said[-1], first, last, quarters)]
    starts = [max(first, one.stated_on or first) for one in dated]
    ends = [*(start - timedelta(days=1) for start in starts[1:]), last]
    return [
        _stretch(one, start, end, quarters)
        for one, start, end in zip(dated, starts, ends, strict=True)
        if start <= end
    ]


def _stretch(said: Guidance, first: date, last: date, quarters: int) -> Stretch:
    low = said.low if math.isfinite(said.low) else said.high
    high = said.high if math.isfinite(said.high) else said.low
    return Stretch(first, last, low, high, quarters, said)


def _month_end(year: int, month: int) -> date:
    after = date(year + month // 12, month % 12 + 1, 1)
    return after - timedelta(days=1)


def _months_on(end: date, months: int) -> date:
    """The month's end so many months away."""
    number = end.year * 12 + end.month - 1 + months
    return _month_end(number // 12, number % 12 + 1)


def open_ended(said: Guidance) -> bool:
    """Whether only one end was said."""
    return said.relation in (*_OPEN, "slightly_above") or not (
        math.isfinite(said.low) and math.isfinite(said.high)
    )
