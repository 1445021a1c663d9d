"""The Race in words: readings at a moment, notes and origin."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from gui import format as written
from gui.charts import clean, figures, held
from gui.charts.runs import Run, plain, width_of
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QColor

    from engine.desk.views import RaceView, Series
    from engine.model.value import Measured
    from gui.charts.axis import Axis
    from gui.charts.ink import Ink
    from gui.charts.track import Track

_DAY = 86400.0
_OLD = 1800.0
_APART_S = 60.0
_PARTS = ("symbols", "ages", "names", "changes")
"""What a reading has beside its values; the last goes first."""


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """A line as it is read.

    Attributes:
        held: Says that the last value is no present one, "" if it is.
        short: Its name where there is little room.
        signed: Write a plus before positive values.
        decimals: As many as the axis has.
    """

    name: str
    color: QColor
    track: Track
    held: str = ""
    short: str = ""
    signed: bool = False
    decimals: int = 1


def title(view: RaceView, ink: Ink) -> tuple[Run, ...]:
    """The headline, its symbols in their lines' colours; of one symbol twice, in their order."""
    sides = [(view.left_symbol, ink.series(0)), (view.right_symbol, ink.series(1))]
    runs: list[Run] = []
    words: list[str] = []
    for word in told(view.headline).split():
        bare = word.strip(",:;.")
        side = next((one for one in sides if one[0] == bare), None)
        if side is None:
            words.append(word)
            continue
        if words:
            runs.append(Run(" ".join(words), ink.text, ink.headline))
            words = []
        sides.remove(side)
        runs.append(Run(word, side[1], ink.headline))
    if words:
        runs.append(Run(" ".join(words), ink.text, ink.headline))
    return tuple(runs)


def moment(epoch: float) -> str:
    """Date and time at the crosshair."""
    return figures.instant(figures.moment(epoch))


def reading(
    ink: Ink, lines: tuple[Read, ...], x: float, axis: Axis, room: float
) -> tuple[Run, ...]:
    """Every line's value at `x`, its change over 24 hours and its age there if it has one.

    The last value of a line that no longer moves is grey and says so. Where `room` pixels are too
    few, the changes go first, then long names, the ages, all names; the coloured values stay.
    """
    made: tuple[Run, ...] = ()
    for kept in range(len(_PARTS), -1, -1):
        parts = _PARTS[:kept]
        made = tuple(run for line in lines for run in _read(ink, line, x, axis, parts))
        if width_of(made) <= room:
            break
    return made


def _read(ink: Ink, line: Read, x: float, axis: Axis, parts: tuple[str, ...]) -> list[Run]:
    at, value = line.track.at(x)
    old = line.held if at == _end(line.track) else ""
    color = ink.stale if old else line.color
    write = figures.signed if line.signed else figures.number
    name = line.name if "names" in parts or not line.short else line.short
    runs = [Run(name, color, ink.body, 5.0)] if "symbols" in parts else []
    runs.append(Run(write(value, line.decimals), color, ink.body, 6.0))
    now = axis.time(x)
    _, before = line.track.at(axis.place(now - _DAY))
    if "changes" in parts and math.isfinite(value - before):
        text = tr("{change} in 24 h").format(change=figures.signed(value - before, line.decimals))
        runs.append(Run(text, ink.secondary, ink.body, 6.0))
    if old and "ages" in parts:
        runs.append(Run(old, ink.secondary, ink.body, 6.0))
    elif "ages" in parts and math.isfinite(value) and now - axis.time(at) > _OLD:
        text = tr("{age} old").format(age=written.age(now - axis.time(at)))
        runs.append(Run(text, ink.secondary, ink.body, 6.0))
    runs[-1] = replace(runs[-1], space=18.0)
    return runs


def ending(ink: Ink, line: Read, axis: Axis) -> str:
    """A line's newest value in words: its name, the value, its change and its state."""
    end = _end(line.track)
    return plain(tuple(_read(ink, line, end, axis, _PARTS))) if math.isfinite(end) else line.name


def held_note(last: Measured, track: Track, now: datetime | None, axis: Axis) -> str:
    """What an end label says of a value that no longer moves."""
    end = axis.time(_end(track))
    return held.note(last, now, figures.moment(end) if math.isfinite(end) else None)


def _end(track: Track) -> float:
    """Place of a line's last value, NaN without one."""
    known = np.flatnonzero(np.isfinite(track.values))
    return float(track.x[known[-1]]) if known.size else math.nan


def thin_now(series: Series) -> bool:
    """Whether the line already runs beyond its last published point."""
    times, _ = clean.series(series.times, series.values)
    return bool(times.size) and float(times[-1]) > series.thin_from


def notes(view: RaceView) -> str:
    """Further sentences, what a thin stretch means, and what is missing."""
    both = (view.left, view.right)
    drawn = (*both, *view.more)
    said = [s.thin_note for s in drawn if s is not None and s.thin_note and thin_now(s)]
    said += view.notes
    for series, symbol in zip(both, (view.left_symbol, view.right_symbol), strict=True):
        if series is None:
            why = told(view.spread.why) or tr("nothing received yet")
            said.append(tr("{symbol}: {why}").format(symbol=symbol, why=why))
    return " · ".join(dict.fromkeys(said))


def origin(view: RaceView) -> str:
    """As-of and source of the lines; each with its own time where those are apart."""
    every = (view.left, view.right, *view.more, *view.extra)
    shown = [one for one in every if one is not None and one.source]
    stamps = [one.last.as_of for one in shown if one.last.as_of is not None]
    if not stamps:
        return " · ".join(dict.fromkeys(f"{one.symbol}: {told(one.source)}" for one in shown))
    if (max(stamps) - min(stamps)).total_seconds() <= _APART_S:
        parts = [f"{one.symbol}: {told(one.source)}" for one in shown]
        parts.insert(0, tr("As of {when}").format(when=figures.instant(max(stamps))))
        return " · ".join(dict.fromkeys(parts))
    parts = []
    for one in shown:
        at = one.last.as_of
        when = "" if at is None else f" {figures.instant(at)}"
        parts.append(f"{one.symbol}: {told(one.source)}{when}")
    return " · ".join(dict.fromkeys(parts))
