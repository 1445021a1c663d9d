"""What a screen shows put together from what the desk knows, and the states that tell of news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk import rows
from engine.desk.board import past_events
from engine.desk.capexboard import CapexWork
from engine.desk.charts import Charted, Charts
from engine.desk.implied import MEASURES
from engine.desk.race import RaceWork, race_view
from engine.desk.racerunner import runner_of
from engine.desk.statementwork import StatementWork
from engine.desk.volinputs import given
from engine.model.reason import Reason

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.kinds import ChartAsk
    from engine.desk.press import Press
    from engine.desk.race import Unpublished
    from engine.desk.racelines import Lineup
    from engine.desk.racerunner import Runner
    from engine.desk.sheet import Sheet
    from engine.desk.snapshot import Closes
    from engine.desk.store import Store
    from engine.desk.tables import Tables
    from engine.desk.views import ChartView, RaceView, RowView
    from engine.desk.volinputs import Given
    from engine.model.earnings import StoryEvent
    from engine.model.value import Measured


class Assembly:
    """Race, chart, vol sheet's inputs and histories at one moment; used under the desk's lock.

    Equal states give equal views.
    """

    def __init__(
        self,
        store: Store,
        board: Board,
        story: tuple[StoryEvent, ...],
        unpublished: Unpublished,
    ) -> None:
        """Make it.

        Args:
            store: What is known by symbol.
            board: For rows, reports and marks.
            story: Notes of a story, oldest first.
            unpublished: Stretches of a story without published levels.
        """
        self._store = store
        self._board = board
        self._story = story
        self.unpublished = unpublished
        self._work = RaceWork()
        self._charts = Charts()
        self._rows: dict[str, RowView] = {}
        self.companies = CapexWork(store, board)
        self.said = StatementWork(board, story)

    def take_tables(self, tables: Tables) -> None:
        """Show these shipped tables beside what sources say."""
        self.companies.tables = self.said.tables = tables

    def publish(self, press: Press, moment: Moment) -> None:
        """Publish the capex board and the statements, each only if it changed."""
        self.companies.publish(press, moment)
        self.said.publish(press, moment)

    def runners(self, race: Lineup, moment: Moment) -> tuple[Runner, ...]:
        """Every line of the Race with its newest figure."""
        return tuple(
            runner_of(self._store.sheet(pick.symbol), pick.measure, moment) for pick in race.picks
        )

    def race_state(self, race: Lineup, moment: Moment) -> tuple[object, ...]:
        """What the Race depends on."""
        parts: list[object] = [race, len(self.told(moment)), self.said.events(moment)]
        for runner in self.runners(race, moment):
            parts += [runner.last, *_line_state(runner.sheet, moment), runner.sheet.bars]
            parts.append(self._board.reports(runner.symbol, moment))
            if runner.sheet.what.coin:
                parts.append(rows.dvol_figure(runner.sheet, moment))
        parts.append(tuple(moment.now > since for _, since, _ in self.unpublished))
        return tuple(parts)

    def race(self, race: Lineup, moment: Moment) -> RaceView:
        """The comparison."""
        runners = self.runners(race, moment)
        symbols = race.symbols
        own = tuple(e for e in self.told(moment) if e.symbol in symbols or not e.symbol)
        marks = self._board.marks(symbols, moment)
        known = {(e.symbol, e.at.date()) for e in own if e.kind == "earnings"}
        marks = tuple(m for m in marks if (m.symbol, m.at.date()) not in known)
        events = tuple(sorted(own + marks, key=lambda event: event.at))
        return race_view(runners, race.measure, moment, events, self.unpublished, self._work)

    def begin_charts(self) -> None:
        """Several charts follow, of one moment: what they share is worked out once."""
        self._rows.clear()
        self._charts.begin()

    def chart_state(self, ask: ChartAsk, moment: Moment) -> tuple[object, ...]:
        """What a chart depends on."""
        reports = self._board.reports(ask.symbol, moment)
        of = self._charted(ask, moment)
        state = self._charts.state(ask, of, moment)
        said = self.said.events(moment)
        return (*state, reports, said, *_line_state(of[0].sheet, moment))

    def chart(self, ask: ChartAsk, moment: Moment) -> ChartView:
        """A chart."""
        of = self._charted(ask, moment)
        return self._charts.view(ask, of, moment, self._marks(ask.symbol, moment))

    def given(self, symbol: str, moment: Moment, *, charted: bool) -> Given:
        """What the vol sheet of a symbol is made of; `charted` as in `volinputs.given`."""
        return given(
            self._store.sheet(symbol), self._board, moment, self._marks(symbol, moment),
            self.unpublished, charted=charted,
        )  # fmt: skip

    def histories(self, symbol: str, moment: Moment) -> tuple[tuple[str, Closes], ...]:
        """Daily closes of a symbol by name."""
        sheet = self._store.sheet(symbol)
        closes = () if sheet.bars is None else sheet.bars.closes()
        named = [("close", closes)]
        named += [(m, sheet.implied.lines[m].closes(moment.now)) for m in MEASURES]
        if sheet.what.coin:
            named.append(("dvol", sheet.dvol.closes(moment.now)))
        return tuple(
            (name, tuple((day.isoformat(), value) for day, value in line)) for name, line in named
        )

    def arrived(self, shown: tuple[RowView, ...], race: Lineup, moment: Moment) -> bool:
        """Whether every figure of the rows and of the Race has come or says why it has not."""
        figures: list[Measured] = [one.last for one in self.runners(race, moment)]
        for row in shown:
            figures += [one for _, one in row.rv]
            figures += [
                row.last, row.change_pct, row.change_sigma, row.market_cap_change_usd,
                row.iv30_atm, row.iv30_vix, row.iv30_dvol, row.dvol, row.implied_move_pct,
            ]  # fmt: skip
        return all(one.reason is not Reason.NOT_ASKED for one in figures)

    def told(self, moment: Moment, *, own: bool = True) -> tuple[StoryEvent, ...]:
        """A story's notes up to now, then marks of statements, those of the user's if `own`."""
        told = past_events(self._story, moment.now, moment.mode)
        return (*told, *self.said.events(moment, own=own))

    def _charted(self, ask: ChartAsk, moment: Moment) -> tuple[Charted, ...]:
        """The chart's own symbol, then those it is compared with."""
        symbols = (ask.symbol, *(one for one in ask.compare if one != ask.symbol))
        return tuple(self._one_charted(self._store.sheet(one), moment) for one in symbols)

    def _one_charted(self, sheet: Sheet, moment: Moment) -> Charted:
        symbol = sheet.what.symbol
        row = self._rows.get(symbol)
        if row is None:
            row = self._rows[symbol] = self._board.row(sheet, moment)
        return Charted(sheet, row)

    def _marks(self, symbol: str, moment: Moment) -> tuple[StoryEvent, ...]:
        """Notes and reports of one symbol, oldest first."""
        told = self.told(moment)
        own = tuple(e for e in told if e.symbol == symbol and e.kind != "earnings")
        return tuple(sorted(own + self._board.marks((symbol,), moment), key=lambda e: e.at))


def _line_state(sheet: Sheet, moment: Moment) -> tuple[object, ...]:
    lines = (*sheet.implied.lines.values(), sheet.dvol)
    return tuple((line.version, line.closes(moment.now)[-1:]) for line in lines)
