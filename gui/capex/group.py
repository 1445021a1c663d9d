"""The sum over the board's companies, for each measure, with who is in it and who is not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gui.capex.measures import DOLLAR, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.desk.capex import CapexFigure
    from engine.desk.views import CapexBoard, CapexCompany
    from gui.capex.measures import Look

_YEAR: Final = 4
_LEAST: Final = 1e-9
_HEADLINES: Final = "headline definitions differ from company to company and are not added up"
NOBODY: Final = "no company has figures for it"


@dataclass(frozen=True, slots=True)
class Total:
    """A figure over several companies: billions of US$ or percent, NaN with the reason.

    Attributes:
        members: Who is in it.
        missing: (symbol, why) of those that are not.
    """

    value: float
    members: tuple[str, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    why: str = ""


def total(board: CapexBoard, quarter: int, look: Look) -> Total:
    """The group's figure of a calendar quarter; a headline is never summed.

    Args:
        board: Every company.
        quarter: See `quarter_number`.
        look: Measure and definition; the sum is in US$ either way.
    """
    if look.basis == "headline":
        return Total(math.nan, why=_HEADLINES)
    members: list[str] = []
    missing: list[tuple[str, str]] = []
    pairs: list[tuple[float, float]] = []
    for company in board.companies:
        part, why = _part(company, quarter, look)
        if part is None:
            missing.append((company.symbol, why))
        else:
            members.append(company.symbol)
            pairs.append(part)
    if not members:
        return Total(math.nan, (), tuple(missing), NOBODY)
    above, below = (math.fsum(column) for column in zip(*pairs, strict=True))
    if look.is_money:
        value = above
    elif below < _LEAST:
        value = math.nan
    else:
        value = (above / below - (1.0 if look.measure == "yoy" else 0.0)) * 100.0
    return Total(value, tuple(members), tuple(missing))


def _part(
    company: CapexCompany, quarter: int, look: Look
) -> tuple[tuple[float, float] | None, str]:
    """What a company adds above and below the line, None with the reason."""
    places = placed(company)
    wanted = range(quarter - _YEAR + 1, quarter + 1) if look.measure == "trailing" else (quarter,)
    figures = [company.quarters[places[one]] for one in wanted if one in places]
    if len(figures) < len(wanted):
        if look.measure == "trailing" and figures:
            return None, "not four quarters in a row are known"
        return None, company.reason or "no figure of this quarter"
    spent = math.fsum(one.capex_usd_bn for one in figures)
    if math.isnan(spent):
        return None, _why_no_dollars(figures)
    if look.is_money:
        return (spent, 1.0), ""
    now = figures[0]
    if look.measure == "share":
        revenue = now.revenue_bn / (1.0 if now.unit == DOLLAR else now.usd_rate)
        known = math.isfinite(revenue) and math.isfinite(now.share_pct)
        return ((spent, revenue), "") if known else (None, dict(now.reasons).get("share_pct", ""))
    before = places.get(quarter - _YEAR)
    then = _first_filed(company.quarters[before]) if before is not None else math.nan
    if math.isnan(now.yoy_pct) or math.isnan(then):
        return None, dict(now.reasons).get("yoy_pct", "no quarter that ended a year before")
    return (_first_filed(now), then), ""


def _first_filed(one: CapexFigure) -> float:
    """US$ of a quarter as first filed, as the companies' own changes over a year take it."""
    again = math.isfinite(one.first_bn) and one.capex_bn >= _LEAST
    return one.capex_usd_bn * (one.first_bn / one.capex_bn if again else 1.0)


def _why_no_dollars(figures: Sequence[CapexFigure]) -> str:
    missing = next(one for one in figures if math.isnan(one.capex_usd_bn))
    return dict(missing.reasons).get("capex_usd_bn", "unknown")
