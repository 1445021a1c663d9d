"""What the desk lets its onlookers see: rows, closes, reports and sources at one moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.racerunner import Unpublished
    from engine.desk.sheet import Sheet
    from engine.desk.store import Store
    from engine.desk.views import RaceView, RowView
    from engine.model.alert import Figure
    from engine.model.earnings import EarningsEvent, StoryEvent
    from engine.model.statement import Statement
    from engine.model.status import ProviderStatus
    from engine.model.value import Measured


class Onlooker(Protocol):
    """Looks at a desk whenever it learns something; called under the desk's lock, must be quick.

    Onlookers publish through the outbox and never call the desk.
    """

    def look(self, glance: Glance) -> None:
        """See what is known now."""
        ...


class Said(Protocol):
    """The statements of a desk (satisfied by its `StatementWork`)."""

    def statements(self, moment: Moment, /) -> tuple[Statement, ...]:
        """Own and shipped ones that may be shown now."""
        ...

    def place(self, one: Statement, moment: Moment, /) -> datetime:
        """The instant at which a statement stands."""
        ...

    def is_told(self, one: Statement, /) -> bool:
        """Whether a note of the story tells the same."""
        ...


class Glance:
    """The desk at one moment; valid during the call only.

    Attributes:
        moment: Now.
        changed: Symbols of which something is new, None for a tick: ages and times.
        symbols: The list shown, and whatever else is watched.
        providers: States by source.
        story: Notes of a story whose time has come.
        unpublished: Stretches of a story without published levels.
        figures: Those that were read of it, for whoever reads them again.
        race: The comparison as it was published last, None before that.
        said: The statements, None where there are none.
    """

    def __init__(
        self,
        moment: Moment,
        changed: frozenset[str] | None,
        symbols: tuple[str, ...],
        providers: Mapping[str, ProviderStatus],
        story: tuple[StoryEvent, ...],
        store: Store,
        board: Board,
        row: Callable[[str, Moment], RowView],
        race: RaceView | None = None,
        unpublished: Unpublished = (),
        said: Said | None = None,
    ) -> None:
        self.unpublished = unpublished
        self.figures: dict[Figure, Measured] = {}
        self.moment = moment
        self.changed = changed
        self.symbols = symbols
        self.providers = providers
        self.story = story
        self.race = race
        self.said = said
        self._store = store
        self._board = board
        self._row = row
        self._rows: dict[str, RowView] = {}

    def row(self, symbol: str) -> RowView:
        """A symbol's row, worked out once a glance."""
        found = self._rows.get(symbol)
        if found is None:
            found = self._rows[symbol] = self._row(symbol, self.moment)
        return found

    def sheet(self, symbol: str) -> Sheet:
        """All that is known of a symbol: bars, IV lines (`implied.lines`), DVOL, chain."""
        return self._store.sheet(symbol)

    def reports(self, symbol: str) -> tuple[EarningsEvent, ...]:
        """Reports as known now, oldest first."""
        return self._board.reports(symbol, self.moment)

    @property
    def board(self) -> Board:
        """Calendars, for changes of dates."""
        return self._board
