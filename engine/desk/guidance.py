"""What companies said they would spend: the shipped table, its revisions, the band in force."""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from engine.desk.datedparts import LATER, known_day, known_parts
from engine.desk.reference import known_from, table_lines
from engine.model.capex import Guidance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from engine.desk.reference import Line

FILE = "guidance.csv"
FIRST = "first known here"
_COLUMNS = frozenset(
    (
        *("symbol", "stated_on", "known_from", "metric", "period", "low", "high", "relation"),
        *("unit", "change", "text", "source", "source_class", "certainty", "as_of"),
    )
)
_RELATIONS = (
    "range", "about", "at_least", "at_or_above", "slightly_above", "above_previous_year",
)  # fmt: skip
_NOT_SPENDING = "not capex"
_FIRST_HAND = ("SEC filing", "company press release")

_log = logging.getLogger(__name__)


def read_guidance(folder: Path) -> tuple[Guidance, ...]:
    """The shipped statements in the order of the file: by company as they were said.

    A broken row is left out with a log line.

    Args:
        folder: Where guidance.csv lies.

    Raises:
        FileFault: The table is missing or is none.
    """
    found = []
    for line in table_lines(folder / FILE, _COLUMNS):
        try:
            found.append(_said(line))
        except ValueError as fault:
            _log.warning("%s line %d left out: %s", FILE, line.number, fault)
    return revised(found)


def known(said: Iterable[Guidance], now: datetime) -> tuple[Guidance, ...]:
    """What was said, or stood in our table, by `now`."""
    return tuple(one for one in said if one.known_from is None or one.known_from <= now)


def as_known(one: Guidance, now: datetime) -> Guidance:
    """What was said without the documents and outcomes of later days."""
    kind = "source" if not one.source_class else one.source_class
    return replace(
        one,
        text=known_parts(one.text, one.stated_on, now),
        source=known_parts(one.source, one.stated_on, now) or LATER.format(kind=kind),
        as_of=known_day(one.as_of, one.known_from, now),
    )


def is_capex(said: Guidance) -> bool:
    """Whether it speaks of spending; AMD's of revenue does not."""
    return _NOT_SPENDING not in said.metric


def guidance_band(
    said: Iterable[Guidance], symbol: str, period: str, as_of: datetime, *, capex: bool = True
) -> Guidance | None:
    """The last word of a company on its spending in a period by `as_of`, None without any.

    Words without a verified day count only where no other is known. What is not of spending has
    a last word of its own, with `capex` off.
    """
    fitting = [
        one
        for one in known(said, as_of)
        if one.symbol == symbol and one.period == period and is_capex(one) is capex
    ]
    dated = [one for one in fitting if one.stated_on is not None]
    if dated:
        return max(dated, key=lambda one: one.stated_on or date.min)
    return fitting[-1] if fitting else None


def revised(said: Iterable[Guidance]) -> tuple[Guidance, ...]:
    """Each with its change against the one before of the same company, metric and period.

    A change that the table tells itself ("first range") stays.
    """
    before: dict[tuple[str, str, str], Guidance] = {}
    found = []
    for one in said:
        of = (one.symbol, one.metric, one.period)
        found.append(one if one.change else replace(one, change=_change(before.get(of), one)))
        before[of] = one
    return tuple(found)


def _change(old: Guidance | None, new: Guidance) -> str:
    """How guidance moved; an end that is open moves nowhere."""
    if old is None or (math.isnan(old.low) and math.isnan(old.high)):
        return FIRST
    low, high = _way(old.low, new.low), _way(old.high, new.high)
    if low * high < 0:
        return "narrowed" if low > 0 else "widened"
    if low and high:
        return "raised" if low > 0 else "lowered"
    if not low and not high:
        opened = math.isnan(new.high) and not math.isnan(old.high)
        return "high end left open" if opened else "unchanged"
    if math.isnan(old.high) or math.isnan(new.high):
        return "raised" if low > 0 else "lowered"
    if low:
        return "narrowed: low end raised" if low > 0 else "widened: low end lowered"
    return "widened: high end raised" if high > 0 else "narrowed: high end lowered"


def _way(old: float, new: float) -> int:
    if math.isnan(old) or math.isnan(new) or old == new:
        return 0
    return 1 if new > old else -1


def _said(line: Line) -> Guidance:
    """One row.

    Raises:
        ValueError: A cell is missing or unreadable.
    """
    stated = line.day("stated_on")
    as_of = date.fromisoformat(line.text("as_of"))
    relation, low, high = line.text("relation"), line.figure("low"), line.figure("high")
    if relation not in _RELATIONS:
        raise ValueError(f"relation {relation}")
    if low > high:
        raise ValueError("low above high")
    since = known_from(stated, line.instant("known_from"))
    if since is None:
        since = datetime.combine(as_of, time(), UTC)
    return Guidance(
        symbol=line.text("symbol"),
        stated_on=stated,
        metric=line.text("metric"),
        period=line.text("period"),
        low=low,
        high=high,
        relation=relation,
        unit=line.text("unit"),
        text=line.text("text"),
        source=line.text("source"),
        certainty=_mark(line.text("source_class"), line.text("certainty")),
        change=line.cells["change"],
        as_of=as_of,
        known_from=since,
        source_class=line.text("source_class"),
    )


def _mark(kind: str, certainty: str) -> str:
    """What stays with a figure: nothing where it is first hand and sure."""
    if certainty == "high":
        return "" if kind in _FIRST_HAND else kind
    return f"{kind}, {certainty}"
