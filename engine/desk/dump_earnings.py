"""The report calendar in the dump: its rows and weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.measured import Json, iso, measured, number

if TYPE_CHECKING:
    from engine.desk.views import EarningsRow, EarningsWeek
    from engine.model.earnings import DateChange, OwnDate, PastMoves
    from engine.model.value import Measured


def report_document(row: EarningsRow) -> Json:
    """One report; what is missing is null and has its reason among `reasons`."""
    event = row.event
    return {
        "symbol": event.symbol,
        "date": event.day.isoformat(),
        "until": event.until.isoformat() if event.until else None,
        "session": str(event.session),
        "status": str(event.status),
        "due": iso(row.due),
        "fiscal": row.fiscal or None,
        "eps_estimate": number(event.eps_estimate),
        "eps_actual": number(event.eps_actual),
        "eps_currency": event.eps_currency,
        "surprise_pct": number(row.surprise_pct),
        "revenue_estimate": number(event.revenue_estimate),
        "revenue_actual": number(event.revenue_actual),
        "revenue_unit": f"{event.revenue_currency} m",
        "implied_move_pct": _known(row.implied_move_pct),
        "one_sigma_move_pct": _known(row.one_sigma_pct),
        "move_pct": number(event.move_pct),
        "past": None if row.past is None else _past(row.past),
        "iv_before": _known(row.iv_before),
        "iv_after": _known(row.iv_after),
        "crush": _known(row.crush),
        "iv30_ex": _known(row.iv30_ex),
        "at_risk_usd": _known(row.at_risk_usd),
        "iv_source": row.iv_before.source or row.iv_after.source or None,
        "note": event.note or None,
        "source": event.source,
        "sources": list(row.sources),
        "disputed": row.disputed or None,
        "changes": [_change(one) for one in row.changes],
        "own": None if row.own is None else _own(row.own),
        "as_of": iso(event.as_of),
        "stale": row.stale,
        "reasons": dict(row.reasons),
    }


def week_document(week: EarningsWeek) -> Json:
    """What the reports of a week put at risk."""
    return {
        "monday": week.monday.isoformat(),
        "reports": week.reports,
        "counted": week.counted,
        "at_risk_usd": measured(week.at_risk_usd),
    }


def _known(value: Measured) -> float | None:
    return number(value.value) if value.known else None


def _past(past: PastMoves) -> Json:
    return {
        "moves": [{"date": day.isoformat(), "move_pct": number(move)} for day, move in past.moves],
        "mean": number(past.mean),
        "median": number(past.median),
        "low": number(past.low),
        "high": number(past.high),
        "percentile": number(past.percentile),
        "source": past.source,
    }


def _change(change: DateChange) -> Json:
    return {
        "source": change.source,
        "before": change.before.isoformat(),
        "after": change.after.isoformat(),
        "session_before": str(change.session_before),
        "session_after": str(change.session_after),
        "seen": change.seen.isoformat(),
    }


def _own(own: OwnDate) -> Json:
    return {
        "date": own.day.isoformat(),
        "session": str(own.session),
        "set_at": own.set_at.isoformat(),
        "note": own.note or None,
    }
