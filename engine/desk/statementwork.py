"""Statements of a desk: which may be shown now, and as marks on charts."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from engine.desk import earnings
from engine.desk.datedparts import turn_of
from engine.desk.happenings import with_figure
from engine.model.earnings import StoryEvent
from engine.model.newyork import NEW_YORK
from engine.model.statement import Check, StatementsView

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.press import Press
    from engine.desk.tables import Tables
    from engine.desk.views import Key
    from engine.model.statement import Statement

Marks = tuple[tuple[bool, StoryEvent], ...]
"""Whether it is the user's own, and the mark."""
STATEMENTS: Key = ("statements", "")
KIND = "statement"
"""`StoryEvent.kind` of a statement's mark."""
_CLOSE = time(16)


class StatementWork:
    """Used under the desk's lock.

    Args:
        board: Reports, and the user's own statements.
        story: Notes of a story, oldest first.
    """

    def __init__(self, board: Board, story: tuple[StoryEvent, ...]) -> None:
        self._board = board
        self._told = {(one.symbol, one.kind, one.at.date().isoformat()) for one in story}
        self.tables: Tables | None = None
        self._kept: tuple[tuple[object, ...], Marks] = ((), ())

    def publish(self, press: Press, moment: Moment) -> None:
        """Publish the statements if others may be shown."""
        if press.due(STATEMENTS, self._state(moment)):
            press.print(STATEMENTS, StatementsView(self.statements(moment)))

    def statements(self, moment: Moment) -> tuple[Statement, ...]:
        """Own and shipped ones that may be shown now, newest first."""
        return tuple(sorted((*self._own(moment), *self._shipped(moment)), key=_newest))

    def events(self, moment: Moment, *, own: bool = True) -> tuple[StoryEvent, ...]:
        """Marks up to now, oldest first; what a story's own note tells has none.

        Args:
            moment: Now.
            own: With those of the user's statements.
        """
        return tuple(event for is_own, event in self._marks(moment) if own or not is_own)

    def placed(self, moment: Moment) -> tuple[tuple[datetime, Statement], ...]:
        """Every statement that may be shown now with its place, newest first."""
        return tuple((self.place(one, moment), one) for one in self.statements(moment))

    def _marks(self, moment: Moment) -> Marks:
        minute = moment.now.replace(second=0, microsecond=0)
        state = (*self._state(moment), self._board.version, minute)
        if self._kept[0] != state:
            self._kept = state, self._events(moment)
        return self._kept[1]

    def place(self, one: Statement, moment: Moment) -> datetime:
        """Where a statement stands: at its report, when it became known, or at its day's close."""
        for report in self._board.reports(one.symbol, moment) if one.report else ():
            if report.day == one.report:
                return earnings.moment_of(report)
        ends = datetime.combine(one.day, _CLOSE, NEW_YORK).astimezone(UTC)
        exact = one.known_from is not None and one.known_from.time() != time()
        return one.known_from if exact and one.known_from is not None else ends

    def is_told(self, one: Statement) -> bool:
        """Whether a note of the story tells the same."""
        kind, _, day = one.told_by.partition(" ")
        return bool(kind) and (one.symbol, kind, day or one.day.isoformat()) in self._told

    def _state(self, moment: Moment) -> tuple[object, ...]:
        own = () if self._board.own is None else self._board.own.statements
        today = moment.now.astimezone(NEW_YORK).date() if own else None
        return own, today, len(self._shipped(moment)), turn_of(moment.now)

    def _shipped(self, moment: Moment) -> tuple[Statement, ...]:
        return () if self.tables is None else self.tables.statements(moment.now)

    def _own(self, moment: Moment) -> tuple[Statement, ...]:
        """The user's; in a replay only those whose day has come."""
        own = () if self._board.own is None else self._board.own.statements
        today = moment.now.astimezone(NEW_YORK).date()
        return tuple(one for one in own if not moment.replay or one.day <= today)

    def _events(self, moment: Moment) -> Marks:
        marks = [
            (one.check is Check.OWN, mark(one, at))
            for at, one in self.placed(moment)
            if at <= moment.now and not self.is_told(one)
        ]
        return tuple(sorted(marks, key=lambda pair: pair[1].at))


def mark(one: Statement, at: datetime) -> StoryEvent:
    """A statement as a note on a chart, with what our check found."""
    source = one.source
    if one.check is not Check.OWN:
        word = f"{one.check}: {one.why}" if one.why else str(one.check)
        source = f"{source} ({word})"
    return StoryEvent(at, one.symbol, KIND, with_figure(one), source, one.value)


def _newest(one: Statement) -> tuple[int, str]:
    return -one.day.toordinal(), one.id
