"""Crossings and published levels as marks of the Race, with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.charts import clean, events, figures
from gui.charts.marks import Anchor, Ring
from gui.text import told as spoken
from gui.text import tr

if TYPE_CHECKING:
    from engine.desk.views import Crossing, RaceView
    from engine.model.earnings import StoryEvent
    from gui.charts.axis import Axis
    from gui.charts.ink import Ink


def rings(view: RaceView, axis: Axis, ink: Ink) -> tuple[Ring, ...]:
    """A ring on every crossing, its date and how long it lasted beside it."""
    drawn = (c for c in view.crossings if abs(c.value) <= clean.LARGEST)
    return tuple(
        Ring(axis.place(c.at.timestamp()), c.value, lasting(c), told(c, view), ink.text)
        for c in drawn
    )


def lasting(crossing: Crossing) -> str:
    """Such as "29 Jul, 3 sessions"; of the present one "since 29 Jul, 3 sessions"."""
    day = figures.day(crossing.day)
    if crossing.sessions < 1:
        return day
    form = tr("since {day}, {sessions}") if crossing.until is None else tr("{day}, {sessions}")
    return form.format(day=day, sessions=_sessions(crossing.sessions))


def _sessions(count: int) -> str:
    return tr("1 session") if count == 1 else tr("{count} sessions").format(count=count)


def told(crossing: Crossing, view: RaceView) -> str:
    """A crossing in a sentence."""
    above = crossing.direction == "above"
    form = (
        tr("{left} crosses above {right} on {day}, {basis}, at {value}")
        if above
        else tr("{left} crosses below {right} on {day}, {basis}, at {value}")
    )
    text = form.format(
        left=view.left_symbol,
        right=view.right_symbol,
        day=figures.full_day(crossing.day),
        basis=tr("by closes") if crossing.basis == "closes" else tr("by live figures"),
        value=figures.number(crossing.value),
    )
    if crossing.sessions < 1:
        return text
    sessions = _sessions(crossing.sessions)
    if crossing.until is None:
        return tr("{text}; it has held for {sessions}").format(text=text, sessions=sessions)
    until = figures.full_day(crossing.until)
    return tr("{text}; it held for {sessions}, until {until}").format(
        text=text, sessions=sessions, until=until
    )


def anchors(view: RaceView, axis: Axis, ink: Ink) -> tuple[Anchor, ...]:
    """The published levels of both sides."""
    sides = (view.left_symbol, view.right_symbol)
    points = (e for e in view.events if events.is_point(e) and e.symbol in sides)
    return tuple(_anchor(e, view, axis, ink) for e in points)


def _anchor(event: StoryEvent, view: RaceView, axis: Axis, ink: Ink) -> Anchor:
    side = 0 if event.symbol == view.left_symbol else 1
    label = tr("{value} published").format(value=figures.number(event.value, 0))
    text = f"{figures.full_day(event.at)}  {spoken(event.text)}"
    if event.source:
        text = tr("{text} ({source})").format(text=text, source=spoken(event.source))
    x = axis.place(event.at.timestamp())
    return Anchor(x, event.value, label, text, ink.series(side))
