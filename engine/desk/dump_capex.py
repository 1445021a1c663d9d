"""The capex section of the dump: one quarter of one company, plain numbers with their reasons."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.desk.capex import OWN
from engine.desk.guidance import guidance_band, is_capex
from engine.desk.measured import Json, iso, number

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.capex import CapexFigure, Disputed, GroupSum
    from engine.desk.snapshot import Snapshot
    from engine.desk.views import CapexCompany
    from engine.model.capex import Guidance
    from engine.model.earnings import EarningsEvent

_NUMBERS = (
    "capex_bn", "headline_bn", "revenue_bn", "yoy_pct", "headline_yoy_pct", "trailing_bn",
    "share_pct", "capex_usd_bn", "first_bn", "yoy_base_bn", "yoy_restated_pct",
)  # fmt: skip
_TEXTS = (
    "symbol", "calendar_quarter", "definition", "headline_definition", "unit", "source",
    "headline_source", "revenue_source", "certainty", "headline_certainty",
)  # fmt: skip


STALE_DAYS = 10
"""Quarters that no source has told for so long are stale; the shipped table's stay what it is."""


def capex_document(figure: CapexFigure, at: datetime) -> Json:
    """A quarter with every field as of `at`; null only with its reason."""
    late = (at - figure.as_of).days >= STALE_DAYS
    return {
        **{name: getattr(figure, name) or None for name in _TEXTS},
        **{name: number(getattr(figure, name)) for name in _NUMBERS},
        "period_end": figure.period_end.isoformat(),
        "filed": figure.filed.isoformat() if figure.filed else None,
        "restated": figure.restated,
        "reference": figure.reference,
        "as_of": iso(figure.as_of),
        "stale": late and not figure.reference and figure.source != OWN,
        "disputed": [_disputed(one) for one in figure.disputes],
        "reasons": {**_first_filed(figure), **dict(figure.reasons)},
    }


def _first_filed(figure: CapexFigure) -> dict[str, str]:
    """Why the figures around a restatement are missing."""
    no_first = (
        "the first filing is not known" if figure.restated else "as first filed, not restated"
    )
    no_change = dict(figure.reasons).get("yoy_pct", "")
    found = {
        "first_bn": (figure.first_bn, no_first),
        "yoy_base_bn": (figure.yoy_base_bn, no_change),
        "yoy_restated_pct": (figure.yoy_restated_pct, no_change or "neither quarter was restated"),
    }
    return {name: why for name, (value, why) in found.items() if math.isnan(value)}


def _disputed(one: Disputed) -> Json:
    return {
        "field": one.part,
        "value": number(one.value_bn),
        "source": one.source,
        "definition": one.definition or None,
        "as_of": iso(one.as_of),
    }


def company_document(one: CapexCompany) -> Json:
    """A company of the board: its next report, and why there are no quarters."""
    return {
        "symbol": one.symbol,
        "name": one.name,
        "quarters": len(one.quarters),
        "reason": one.reason or None,
        "next_report": next_document(one.next_report),
        "next_report_reason": one.report_reason or None,
    }


def next_document(event: EarningsEvent | None) -> Json | None:
    """A coming report, null without one."""
    if event is None:
        return None
    return {
        "date": event.day.isoformat(),
        "until": event.until.isoformat() if event.until else None,
        "session": str(event.session),
        "status": str(event.status),
        "source": event.source,
    }


def guidance_document(one: Guidance, snapshot: Snapshot) -> Json:
    """What a company said it would spend; `capex` is false for AMD's words on revenue."""
    capex = is_capex(one)
    band = guidance_band(snapshot.guidance, one.symbol, one.period, snapshot.at, capex=capex)
    return {
        "symbol": one.symbol,
        "stated_on": one.stated_on.isoformat() if one.stated_on else None,
        "metric": one.metric,
        "period": one.period,
        "low_bn": number(one.low),
        "high_bn": number(one.high),
        "relation": one.relation,
        "unit": one.unit,
        "change": one.change,
        "in_force": band is one,
        "capex": capex,
        "text": one.text,
        "source": one.source,
        "certainty": one.certainty or None,
        "as_of": one.as_of.isoformat() if one.as_of else None,
    }


def sum_document(one: GroupSum) -> Json:
    """The board's sum of a calendar quarter in US$, with who is in it and who is not."""
    return {
        "calendar_quarter": one.calendar_quarter,
        "total_bn": number(one.total_bn),
        "unit": "USD",
        "members": list(one.members),
        "missing": [{"symbol": symbol, "reason": why} for symbol, why in one.missing],
    }
