"""The capex section of the dump: one quarter of one company, plain numbers with their reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.measured import Json, iso, number

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.capex import CapexFigure, Disputed

_NUMBERS = (
    "capex_bn", "headline_bn", "revenue_bn", "yoy_pct", "headline_yoy_pct", "trailing_bn",
    "share_pct", "capex_usd_bn",
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
        "stale": late and not figure.reference,
        "disputed": [_disputed(one) for one in figure.disputes],
        "reasons": dict(figure.reasons),
    }


def _disputed(one: Disputed) -> Json:
    return {
        "field": one.part,
        "value": number(one.value_bn),
        "source": one.source,
        "as_of": iso(one.as_of),
    }
