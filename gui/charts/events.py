"""Dated notes of the desk as marks on a chart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.alerts.words import gauge_of, moment_values
from gui.charts import figures
from gui.charts.marks import Mark
from gui.text import told, tr

if TYPE_CHECKING:
    from engine.model.alert import Fired
    from engine.model.earnings import StoryEvent
    from gui.charts.axis import Axis

_LETTERS = {
    "earnings": "E",
    "capex_statement": "C",
    "guidance": "G",
    "statement": "S",
    "macro": "M",
    "market": "P",
    "derived": "X",
}
_ALERT = "A"
_POINTS = ("published", "published_level", "level", "anchor")


def is_point(event: StoryEvent) -> bool:
    """Whether the event is a published level to be drawn at its value."""
    return event.kind in _POINTS and math.isfinite(event.value)


def marks(events: tuple[StoryEvent, ...], axis: Axis) -> tuple[Mark, ...]:
    """Marks of all events that are not points."""
    return tuple(_mark(e, axis) for e in events if not is_point(e))


def fired_marks(fired: tuple[Fired, ...], symbols: tuple[str, ...], axis: Axis) -> tuple[Mark, ...]:
    """Marks of what alerts on these symbols alone have fired."""
    return tuple(_fired(one, axis) for one in fired if _concerns(one, symbols))


def _concerns(fired: Fired, symbols: tuple[str, ...]) -> bool:
    known = (one.label for one in fired.readings if gauge_of(one.label) is not None)
    named = {label.partition(" ")[0] for label in known} or {fired.symbol}
    return symbols[0] in named if len(symbols) == 1 else named <= set(symbols)


def _fired(fired: Fired, axis: Axis) -> Mark:
    stamp = fired.at
    when = f"{figures.day(stamp)} {figures.clock(stamp)}"
    line = tr("Alert: {line}").format(line=told(fired.text))
    text = f"{line} \u00b7 {moment_values(fired.readings)}"
    late = tr("late: {why}").format(why=told(fired.late)) if fired.late else ""
    return Mark(axis.place(stamp.timestamp()), _ALERT, when, text, late)


def _mark(event: StoryEvent, axis: Axis) -> Mark:
    stamp = event.at
    when = f"{figures.day(stamp)} {figures.clock(stamp)}"
    text = told(event.text)
    if event.symbol and not event.text.startswith(event.symbol):
        text = f"{event.symbol}: {text}"
    return Mark(
        axis.place(stamp.timestamp()), _LETTERS.get(event.kind, "i"), when, text, told(event.source)
    )
