"""Rows of the Feeds screen: one per source, only changed cells are announced."""

from __future__ import annotations

import math
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from engine.model.status import ProviderState
from gui import format as fmt
from gui.feeds.columns import COLUMNS, LAST, NEXT, REQUESTS
from gui.feeds.words import (
    IDLE,
    MEANINGS,
    STANDS_BY,
    budget,
    budget_words,
    gives,
    remedy,
    shown_state,
    stands_by,
    state_word,
)
from gui.tables.cell import Bar, Cell, Tone
from gui.tables.model import BoardModel
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from PySide6.QtCore import QObject

    from engine.model.feedview import FeedLine, FeedsView, Freshness, LaneLine

_TRUST_S: Final = 5.0
"""Seconds a pressed switch is shown as wished before the engine's word counts again."""
_KINDS: Final = {"poll": "polled", "stream": "stream"}


class FeedsModel(BoardModel):
    """Sources keyed by endpoint name, in the engine's order.

    Args:
        now: Wall time of the live world, for views that do not carry theirs.
        monotonic: Seconds that run on between two views.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(COLUMNS, parent)
        self._wall = now
        self._monotonic = monotonic
        self._lines: dict[str, FeedLine] = {}
        self._wished: dict[str, tuple[bool, float]] = {}
        self._at: datetime | None = None
        self._since = 0.0
        self.note = ""

    def set_view(self, view: FeedsView) -> None:
        """Show the sources; unchanged cells are left alone."""
        self._lines = {line.lane.status.name: line for line in view.lines}
        self.note = view.note
        self._at = view.at or self._wall()
        self._since = self._monotonic()
        for name, line in self._lines.items():
            if self._wished.get(name, (None, 0.0))[0] == line.lane.on:
                del self._wished[name]
        cells = {name: self._written(line) for name, line in self._lines.items()}
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def tick(self) -> None:
        """Write ages and countdowns anew."""
        self._put({name: self._written(line) for name, line in self._lines.items()})

    def wish(self, switches: Iterable[tuple[str, bool]]) -> None:
        """Show switches as pressed until the engine has followed."""
        until = self._monotonic() + _TRUST_S
        self._wished |= {name: (on, until) for name, on in switches}
        self.tick()

    def line(self, name: str) -> FeedLine | None:
        """What is known of a source."""
        return self._lines.get(name)

    def is_on(self, name: str) -> bool:
        """Its switch, as the user last set it."""
        wished = self._wished.get(name)
        if wished is not None and self._monotonic() < wished[1]:
            return wished[0]
        line = self._lines.get(name)
        return line is not None and line.lane.on

    def symbol(self, row: int) -> str:
        """Sources are no symbols."""
        del row
        return ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    def tip(self, row: int, column: int) -> str:
        """The whole status of the source, or what a figure stands for."""
        line = self._lines[self.key(row)]
        lane, status = line.lane, line.lane.status
        if column == REQUESTS:
            return f"{lane.label}: {budget_words(lane)}"
        if column == LAST:
            return tr("{source}, last success: {when}").format(
                source=lane.label, when=_stamped(status.last_success)
            )
        if column == NEXT:
            return tr("{source}, next try: {when}").format(
                source=lane.label, when=_stamped(status.next_try)
            )
        return "\n".join(self.details(self.key(row)))

    def details(self, name: str) -> tuple[str, ...]:
        """Everything to be said of a source, line by line; nothing for an unknown one."""
        line = self._lines.get(name)
        if line is None:
            return ()
        lane, fresh = line.lane, line.fresh
        shown = (
            tr("{rows} rows, {stale} stale, {gone} of them too old to be shown").format(
                rows=fresh.rows, stale=fresh.stale, gone=fresh.gone
            )
            if fresh.gone
            else tr("{rows} rows, {stale} stale").format(rows=fresh.rows, stale=fresh.stale)
            if fresh.rows
            else tr("no row shows a value of it")
        )
        given = tr("Gives: {what}; {rows}.").format(
            what=gives(lane) or tr("nothing now"), rows=shown
        )
        last = tr("Last success: {when}.").format(when=_stamped(lane.status.last_success))
        what = "" if self.note else remedy(lane)
        parts = (_told(lane), f"{given} {last}", budget_words(lane), what)
        return tuple(part for part in parts if part)

    # inside

    def _now(self) -> datetime:
        at = self._at or self._wall()
        return at + timedelta(seconds=self._passed())

    def _passed(self) -> float:
        """Seconds since the view came."""
        return max(0.0, self._monotonic() - self._since)

    def _written(self, line: FeedLine) -> tuple[Cell, ...]:
        lane, fresh = line.lane, line.fresh
        status = lane.status
        word, mark, tone = shown_state(lane)
        # one and the same NaN: another would count as a change each second
        newest = math.nan if math.isnan(fresh.newest) else fresh.newest + self._passed()
        quiet = Tone.QUIET if status.state is ProviderState.OFF else Tone.TEXT
        return (
            Cell(lane.label, quiet),
            Cell(tr(_KINDS.get(lane.kind, lane.kind)), Tone.QUIET),
            Cell(tr(word), tone, mark),
            Cell(gives(lane), Tone.QUIET),
            _requests(lane),
            self._last(lane),
            self._next(lane),
            _rows(fresh),
            Cell(fmt.age(newest), Tone.QUIET, value=newest),
            self._switch(lane),
        )

    def _last(self, lane: LaneLine) -> Cell:
        at = lane.status.last_success
        if at is None:
            quiet = lane.status.state is ProviderState.OFF or stands_by(lane)
            return Cell(fmt.DASH if quiet else tr("never"), Tone.QUIET)
        seconds = (self._now() - at).total_seconds()
        return Cell(fmt.age(seconds), Tone.QUIET, value=seconds)

    def _next(self, lane: LaneLine) -> Cell:
        at = lane.status.next_try
        if at is None:
            return Cell(fmt.DASH, Tone.QUIET)
        left = (at - self._now()).total_seconds()
        if left <= 0:
            return Cell(tr("now"), Tone.TEXT, value=0.0)
        return Cell(tr("in {age}").format(age=fmt.age(math.ceil(left))), Tone.TEXT, value=left)

    def _switch(self, lane: LaneLine) -> Cell:
        if self.note:
            return Cell(fmt.DASH, Tone.QUIET)
        on = self.is_on(lane.status.name)
        return Cell(tr("on") if on else tr("off"), Tone.TEXT if on else Tone.QUIET)


def _requests(lane: LaneLine) -> Cell:
    status = lane.status
    sent, hard, soft = status.requests_hour, status.budget_hour, lane.soft_hour
    tone = Tone.QUIET if status.state is ProviderState.OFF else Tone.TEXT
    if hard and sent >= hard:
        tone = Tone.FAULT
    elif soft and sent >= soft:
        tone = Tone.WARNING
    bar = None
    if hard:
        notch = soft / hard if 0 < soft < hard else math.nan
        bar = Bar(min(1.0, sent / hard), notch)
    return Cell(budget(status, soft), tone, value=float(sent), bar=bar)


def _rows(fresh: Freshness) -> Cell:
    """As "12 / 38": sorted by stale rows, then by all."""
    if not fresh.rows:
        return Cell(fmt.DASH, Tone.QUIET)
    tone = Tone.FAULT if fresh.gone else Tone.WARNING if fresh.stale else Tone.TEXT
    text = f"{fmt.number(fresh.stale, 0)} / {fmt.number(fresh.rows, 0)}"
    return Cell(text, tone, value=fresh.stale + fresh.rows / 1e6)


def _stamped(at: datetime | None) -> str:
    return fmt.stamp(at) if at is not None else tr("none")


def _told(lane: LaneLine) -> str:
    """The status in the source's own words, then what such a state means."""
    status, word = lane.status, state_word(lane.status.state)
    if stands_by(lane):
        return tr("{source}: {state}. {meaning}.").format(
            source=lane.label, state=tr(IDLE[0]), meaning=tr(STANDS_BY)
        )
    text = told(status.text)
    known = text.casefold().startswith(word.casefold())
    said = text if known else ", ".join(part for part in (word, text) if part)
    if status.state is ProviderState.OFF and not lane.on:
        return tr("{source} is off.").format(source=lane.label)
    if status.state is ProviderState.OFF:
        return tr("{source} is {state}.").format(source=lane.label, state=said)
    return tr("{source}: {state}. {meaning}.").format(
        source=lane.label, state=said, meaning=tr(MEANINGS[status.state])
    )
