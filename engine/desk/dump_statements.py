"""The statements section of the dump: notes of a story and statements with what a check found."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.desk.measured import Json, number

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.snapshot import Snapshot
    from engine.model.earnings import StoryEvent
    from engine.model.statement import Statement

NOTES = ("capex_statement", "guidance")
NO_FIGURE = "told in words, without a single figure"
NO_RANGE = "a single figure, not a range"


def statements_documents(snapshot: Snapshot) -> list[Json]:
    """A story's notes on spending and guidance, then the statements that they do not tell.

    A note carries id and check of the statement that says the same.
    """
    left = {one.id: (at, one) for at, one in snapshot.statements}
    found = []
    for event in snapshot.events:
        if event.kind in NOTES:
            same = sorted(key for key, (_, one) in left.items() if _tells(event, one))
            said = left.pop(same[0])[1] if same else None
            found.append({**event_document(event), **_figure(event.value, said), **_checked(said)})
    return found + [_document(at, one) for at, one in left.values()]


def event_document(event: StoryEvent) -> Json:
    """A note of a story."""
    return {
        "at": event.at.isoformat(),
        "symbol": event.symbol or None,
        "kind": event.kind,
        "text": event.text,
        "source": event.source,
        "value": number(event.value),
    }


def _tells(event: StoryEvent, one: Statement) -> bool:
    kind, _, day = one.told_by.partition(" ")
    at = event.at.date().isoformat()
    return (one.symbol, kind, day or one.day.isoformat()) == (event.symbol, event.kind, at)


def _document(at: datetime, one: Statement) -> Json:
    return {
        "at": at.isoformat(),
        "symbol": one.symbol or None,
        "kind": "statement",
        "text": one.text,
        "source": one.source,
        **_figure(one.value, one),
        **_checked(one),
    }


def _figure(value: float, one: Statement | None) -> Json:
    """The figure or range of a statement; a note without one takes that of its statement."""
    if one is not None and not math.isfinite(value):
        value = one.value
    high = one.high if one is not None and value == one.value else math.nan
    known = math.isfinite(value)
    reasons = {} if known else {"value": NO_FIGURE}
    if not math.isfinite(high):
        reasons["value_high"] = NO_RANGE if known else NO_FIGURE
    return {"value": number(value), "value_high": number(high), "reasons": reasons}


def _checked(one: Statement | None) -> Json:
    """What a check found; all null of a note that no statement belongs to."""
    return {
        "id": one.id if one else None,
        "unit": (one.unit or None) if one else None,
        "check": str(one.check) if one else None,
        "why": (one.why or None) if one else None,
        "certainty": (one.certainty or None) if one else None,
        "report": one.report.isoformat() if one and one.report else None,
    }
