"""The dump: a snapshot as a JSON document, exactly as CONTRACTS section 2 names its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.dump_alerts import alerts_document
from engine.desk.dump_capex import (
    capex_document,
    company_document,
    guidance_document,
    next_document,
    sum_document,
)
from engine.desk.dump_earnings import report_document, week_document
from engine.desk.dump_movers import group_document
from engine.desk.dump_statements import event_document, statements_documents
from engine.desk.dump_vol import vol_document
from engine.desk.measured import Json, iso, measured
from engine.desk.snapshot import Snapshot
from engine.model.reason import Reason
from engine.model.value import missing

if TYPE_CHECKING:
    from engine.desk.views import Crossing, RaceView, RowView, Series
    from engine.model.happening import Happening
    from engine.model.status import ProviderStatus

__all__ = ["Snapshot", "measured", "race_document", "row_document", "to_document"]

SCHEMA = 1


def to_document(snapshot: Snapshot, version: str) -> Json:
    """`snapshot` as plain dicts, lists, numbers, texts and None; no NaN, no infinity."""
    return {
        "schema": SCHEMA,
        "app": f"Voldesk {version}",
        "as_of": snapshot.at.isoformat(),
        "mode": str(snapshot.mode),
        "settled": snapshot.settled,
        "watchlist": [row_document(row) for row in snapshot.rows],
        "vol": _vol(snapshot),
        "race": race_document(snapshot.race),
        "earnings": [report_document(row) for row in snapshot.earnings.rows],
        "earnings_weeks": [week_document(week) for week in snapshot.earnings.weeks],
        "earnings_without": [
            {"symbol": symbol, "reason": why} for symbol, why in snapshot.earnings.without
        ],
        "movers": [_mover(row) for row in snapshot.rows],
        "movers_groups": [group_document(group) for group in snapshot.movers.groups],
        "events": [event_document(event) for event in snapshot.events],
        "feed": [_happening(one) for one in snapshot.feed],
        "statements": statements_documents(snapshot),
        "capex": [capex_document(one, snapshot.at) for one in snapshot.capex],
        "capex_without": [
            {"symbol": symbol, "reason": why} for symbol, why in snapshot.capex_without
        ],
        "capex_companies": [company_document(one) for one in snapshot.board.companies],
        "capex_guidance": [guidance_document(one, snapshot) for one in snapshot.guidance],
        "capex_sums": [sum_document(one) for one in snapshot.board.sums],
        "alerts": alerts_document(snapshot.alerts),
        "providers": [_provider(one) for one in snapshot.providers],
    }


def row_document(row: RowView) -> Json:
    """One row of the list with every field."""
    return {
        "symbol": row.symbol,
        "name": row.name,
        "currency": row.currency,
        "refused": row.refused or None,
        "last": measured(row.last),
        "change_pct": measured(row.change_pct),
        "change_sigma": measured(row.change_sigma),
        "market_cap_change_usd": measured(row.market_cap_change_usd),
        "ext_last": measured(row.ext_last),
        "ext_change_pct": measured(row.ext_change_pct),
        "rv": {name: measured(one) for name, one in row.rv},
        "iv30_atm": measured(row.iv30_atm),
        "iv30_vix": measured(row.iv30_vix),
        "iv30_dvol": measured(row.iv30_dvol),
        "dvol": measured(row.dvol),
        "iv_minus_rv": measured(row.iv_minus_rv),
        "iv_rank": measured(row.iv_rank),
        "iv_percentile": measured(row.iv_percentile),
        "iv_days": row.iv_days,
        "implied_move_pct": measured(row.implied_move_pct),
        "next_earnings": next_document(row.next_earnings),
        "next_earnings_reason": row.earnings_reason or None,
    }


def race_document(race: RaceView) -> Json:
    """The comparison with its crossings; the last one is that of the newest day."""
    found = [_crossing(one) for one in race.crossings]
    return {
        "left": race.left_symbol,
        "right": race.right_symbol,
        "measure": str(race.measure),
        "left_value": measured(race.left.last if race.left else missing(Reason.NO_DATA)),
        "right_value": measured(race.right.last if race.right else missing(Reason.NO_DATA)),
        "spread": measured(race.spread),
        "ratio": measured(race.ratio),
        "last_cross": found[-1] if found else None,
        "crossings": found,
        "headline": race.headline,
        "definition": race.definition,
        "notes": list(race.notes),
        "lines": [_line(one) for one in (race.left, race.right, *race.more) if one is not None],
    }


def _line(one: Series) -> Json:
    return {
        "symbol": one.symbol,
        "measure": one.measure,
        "label": one.label,
        "value": measured(one.last),
    }


def _vol(snapshot: Snapshot) -> Json:
    histories = dict(snapshot.histories)
    return {
        view.symbol: vol_document(view, histories.get(view.symbol, ())) for view in snapshot.sheets
    }


def _crossing(one: Crossing) -> Json:
    return {"date": one.day.isoformat(), "direction": one.direction, "basis": one.basis}


def _mover(row: RowView) -> Json:
    return {
        "symbol": row.symbol,
        "change_pct": measured(row.change_pct),
        "change_sigma": measured(row.change_sigma),
        "market_cap_change_usd": measured(row.market_cap_change_usd),
    }


def _happening(one: Happening) -> Json:
    return {
        "id": one.id,
        "at": one.at.isoformat(),
        "kind": str(one.kind),
        "symbol": one.symbol or None,
        "text": one.text,
        "source": one.source,
        "replay": one.replay,
    }


def _provider(one: ProviderStatus) -> Json:
    return {
        "name": one.name,
        "state": str(one.state),
        "text": one.text,
        "requests_hour": one.requests_hour,
        "budget_hour": one.budget_hour,
        "last_success": iso(one.last_success),
        "next_try": iso(one.next_try),
    }
