"""The desk: takes what sources say, knows what follows from it, publishes what changed."""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from engine.desk.ages import Moment
from engine.desk.assembly import Assembly
from engine.desk.board import Board, past_events
from engine.desk.chartboard import ChartBoard
from engine.desk.freshness import freshness
from engine.desk.glance import Glance
from engine.desk.hours import Abroad, Calendar, Hours
from engine.desk.intake import Intake
from engine.desk.movers import Movers
from engine.desk.press import Press
from engine.desk.prologue import known
from engine.desk.racelines import chosen, lineup_of, moved
from engine.desk.recording import Recording
from engine.desk.restoring import Restoring
from engine.desk.sheet import Word
from engine.desk.snapshot import Snapshot
from engine.desk.store import Store
from engine.desk.views import Key, Mode, RaceMeasure, RacePick, RaceView, RowView, View
from engine.desk.volwork import VolWork
from engine.model.reason import Reason
from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from engine.clock import Clock
    from engine.desk.glance import Onlooker
    from engine.desk.history import History
    from engine.desk.kinds import ChartAsk
    from engine.desk.movers import Group
    from engine.desk.pace import Pace
    from engine.desk.race import Unpublished
    from engine.desk.racelines import Compared, Lineup
    from engine.desk.recorder import Tape
    from engine.desk.tables import Tables
    from engine.desk.volinputs import Given
    from engine.model.earnings import StoryEvent
    from engine.model.feedview import Freshness
    from engine.model.own import Own
    from engine.model.status import ProviderStatus
    from engine.providers.base import Ask, Message

FINAL = (Reason.NO_SUCH_SYMBOL, Reason.REFUSED, Reason.NO_OPTIONS, Reason.NOT_APPLICABLE)
MOVERS: Key = ("movers", "")
LOOKS = 5
"""Ticks in which every row's ages are looked at once."""


class Desk:
    """Latest values, histories and derived figures behind every screen; a feed's Sink.

    Callable from any thread. `accept` and `tick` compute in the calling thread and may load the
    exchange calendar; the setters never do, so that the window's thread stays free.
    """

    def __init__(
        self,
        clock: Clock,
        sessions: Calendar,
        publish: Callable[[Key, View], None],
        *,
        mode: Mode,
        history: History | None = None,
        story_events: tuple[StoryEvent, ...] = (),
        race: Compared = ("NVDA", "BTC", RaceMeasure.STRIP),
        unpublished: Unpublished = (),
        pace: Pace | None = None,
        ages: bool = False,
        wake: Callable[[], None] | None = None,
        abroad: Abroad | None = None,
    ) -> None:
        """Make an empty desk.

        Args:
            clock: Of what is shown.
            sessions: New York's calendar.
            publish: Takes every view that changed.
            mode: Live, replay or offline.
            history: Where values are recorded, None for nowhere.
            story_events: Notes of a story.
            race: What is compared first.
            unpublished: Stretches of a story without published levels.
            pace: How often answers are published, None for always.
            ages: Whether a replay's values age as live ones do: those of a recorded day.
            wake: Called when `work` may have something to do; must return at once.
            abroad: Calendars of other exchanges, None for none.
        """
        self._clock = clock
        self._shown_as = mode
        self._mode = Mode.LIVE if ages else mode
        self._hours = Hours(sessions, abroad)
        self._store = Store(self._hours, live=self._mode is not Mode.REPLAY)
        self._board = Board(self._store)
        self._press = Press(publish)
        self._recording = Recording(history)
        self._restoring = Restoring(history)
        self._intake = Intake(
            self._store,
            self._board,
            self._recording,
            self._press,
            lambda one: one in self._list,
            replayed=mode is Mode.REPLAY,
        )
        self._lock = threading.RLock()
        self._story = tuple(sorted(story_events, key=lambda event: event.at))
        self._assembly = Assembly(self._store, self._board, self._story, unpublished)
        self._charts = ChartBoard(self._assembly, self._press)
        self._race = lineup_of(race)
        self._list: tuple[str, ...] = ()
        self._selected = ""
        self._providers: dict[str, ProviderStatus] = {}
        self._stale_before = float("-inf")
        self._looked: dict[str, float] = {}
        self._pace = pace
        self._unseen: set[str] = set()
        self._wake = wake
        self._tape: Tape | None = None
        self._onlookers: tuple[Onlooker, ...] = ()
        self._movers = Movers(self._store.sheet)
        self._vol = VolWork(self._lock, self._press, self._wanted_sheet, lambda: self._selected)

    # -- what sources and the feed say -------------------------------------------------------

    def accept(self, values: tuple[Message, ...]) -> None:
        """Take an answer, compute what follows, publish what changed.

        A desk with a pace publishes no oftener than that; what is held back goes out with the
        next answer or tick.
        """
        self._warm_up()
        with self._lock:
            moment = self._moment()
            if self._tape is not None:
                self._tape.heard(values, moment.now, moment.mono)
            changed: set[str] = set()
            for value in values:
                changed |= self._intake.take(value, moment)
            self._unseen |= changed
            self._look(frozenset(changed), moment)
            if self._unseen and (self._pace is None or self._pace.due()):
                self._publish(self._unseen, moment)
                self._unseen = set()
        self._write()

    def status(self, status: ProviderStatus) -> None:
        """Take and publish a source's state."""
        with self._lock:
            if self._tape is not None:
                self._tape.status(status, self._clock.now(), self._clock.monotonic())
            self._providers[status.name] = status
            self._press.print(("provider", status.name), status)

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """Note why an ask has no answer; known values stay.

        A list by day names a date in place of a symbol: it belongs to no row, and the source's
        state tells of it.
        """
        if ask.what is What.EARNINGS_DAY:
            return
        with self._lock:
            if self._tape is not None:
                now, mono = self._clock.now(), self._clock.monotonic()
                self._tape.failed(ask, reason, detail, now, mono)
            self._intake.words += 1
            for symbol in ask.symbols:
                words = self._store.sheet(symbol).words
                known = words.get(str(ask.what))
                if known is None or not known.final:
                    words[str(ask.what)] = Word(reason, detail, final=reason in FINAL)
            self._publish(set(ask.symbols), self._moment())

    # -- what the user and the core want -----------------------------------------------------

    def set_watchlist(self, symbols: tuple[str, ...]) -> None:
        """Show these canonical symbols; known values appear at once."""
        with self._lock:
            before, self._list = self._list, tuple(dict.fromkeys(symbols))
            for symbol in set(self._list).difference(before):
                self._press.forget(("row", symbol))
            self._publish(set(self._list), self._moment())

    def select(self, symbol: str) -> None:
        """Show this symbol's vol sheet; "" shows none. `work` computes it."""
        with self._lock:
            self._selected = symbol
            self._press.forget(("vol", symbol))
            self._publish(set(), self._moment())

    def set_race(self, left: str, right: str, measure: RaceMeasure) -> None:
        """Compare these symbols by this measure."""
        self.compare(moved(self._race, left, right, measure))

    def set_race_lines(self, picks: tuple[RacePick, ...]) -> None:
        """Compare these lines.

        Raises:
            ValueError: They cannot be compared; says why.
        """
        self.compare(chosen(picks))

    def compare(self, lineup: Lineup) -> None:
        """Compare what has been checked."""
        with self._lock:
            self._race = lineup
            self._publish(set(), self._moment())

    def show_charts(self, asks: tuple[ChartAsk, ...]) -> None:
        """Show these charts, at most twelve, and no others."""
        with self._lock:
            self._charts.show(asks)
            self._publish(set(), self._moment())

    def take_own(self, own: Own, tables: Tables | None = None) -> None:
        """Show what the user has put in, and what is shipped, beside what sources say."""
        with self._lock:
            self._board.take_own(own)
            if tables is not None:
                self._assembly.take_tables(tables)
            self._publish(set(), self._moment())

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these groups, besides the list itself, in Movers."""
        with self._lock:
            self._movers.groups = groups
            self._publish_movers(self._moment())

    def watch_movers(self, *, on: bool) -> None:
        """Publish the board of Movers, at once and then with each tick that changes it."""
        with self._lock:
            self._movers.watched = on
            self._press.forget(MOVERS)
            self._publish_movers(self._moment())

    def tick(self) -> None:
        """Let values age: once a second from a thread of the engine."""
        self._warm_up()
        with self._lock:
            moment = self._moment()
            charted = (self._selected, *self._charts.symbols)
            self._publish({*self._aged(moment), *self._unseen, *charted}, moment)
            self._unseen = set()
            self._publish_movers(moment)
            self._look(None, moment)
            self._record()
        self._write()

    def work(self) -> bool:
        """Compute and publish the selected symbol's vol sheet if it has changed.

        Takes some tenths of a second where models are fitted, without holding the desk's lock:
        for a thread of its own.

        Returns:
            Whether a sheet was computed.
        """
        return self._vol.publish()

    def mark_all_stale(self) -> None:
        """The machine slept: nothing received before now counts as live."""
        with self._lock:
            self._stale_before = self._clock.monotonic()
            if self._tape is not None:
                self._tape.slept(self._clock.now(), self._stale_before)
            self._publish(set(self._list), self._moment())

    def publish_all(self) -> None:
        """Publish every view again, for a window that has just come or changed its desk."""
        with self._lock:
            self._press.forget_all()
            for status in self._providers.values():
                self._press.print(("provider", status.name), status)
            self._publish(set(self._list), self._moment())
            self._publish_movers(self._moment())

    def load(self) -> None:
        """Fill the desk from the stored history; what comes from there is stale or frozen."""
        self._warm_up()
        with self._lock:
            moment = self._moment()
            for value in self._restoring.stored(moment):
                self._intake.take_stored(value, moment)
            self._board.take_changes(self._restoring.changes())
            self._restoring.load_lines(self._store, moment.now)
            self._restoring.load_implied(self._store, moment)
            self._board.remember_stored(moment)
            for notice in self._restoring.notices(moment.now):
                self._press.notice(notice)
            self._publish(set(self._list), moment)

    def flush(self) -> None:
        """Write what is still to be recorded; for the exit."""
        with self._lock:
            self._record(leaving=True)
        self._write(everything=True)

    def record(self, tape: Tape | None) -> None:
        """Tell `tape` all that is known, then everything as it is taken; None ends that."""
        with self._lock:
            self._tape = tape
            if tape is not None:
                now = self._clock.now()
                rate = () if self._intake.rate is None else (self._intake.rate,)
                told = known(self._store, self._board, now)
                tape.known((*rate, *told), now, self._clock.monotonic())

    def watch(self, onlookers: tuple[Onlooker, ...]) -> None:
        """Let these see what becomes known, from now on."""
        with self._lock:
            self._onlookers = onlookers
            self._look(None, self._moment())

    # -- what others may ask -----------------------------------------------------------------

    def now(self) -> datetime:
        """Wall time of this desk: a story's own time in a replay."""
        return self._clock.now()

    def monotonic(self) -> float:
        """Seconds of this desk's clock, the one of `received`."""
        return self._clock.monotonic()

    def freshness(self) -> dict[str, Freshness]:
        """How the values shown in the list stand, by the source that gave them.

        Of the rows as they were published last, at most some seconds ago: cheap for long lists.
        """
        with self._lock:
            shown = (self._press.shown(("row", symbol)) for symbol in self._list)
            rows = tuple(row for row in shown if isinstance(row, RowView))
            return freshness(rows, self._moment())

    def rows(self) -> dict[str, RowView]:
        """The rows of the list as they were published last."""
        with self._lock:
            shown = (self._press.shown(("row", symbol)) for symbol in self._list)
            return {row.symbol: row for row in shown if isinstance(row, RowView)}

    def settled(self, *, sheet: bool = True) -> bool:
        """Whether every figure has arrived or says why it has not, by default also in the sheet."""
        with self._lock:
            moment = self._moment()
            shown = tuple(self._row(symbol, moment) for symbol in self._list)
            return self._arrived(shown, moment) and not (sheet and self._vol.behind())

    def behind(self) -> bool:
        """Whether the selected symbol's vol sheet is not yet what is known by now."""
        with self._lock:
            return self._vol.behind()

    def snapshot(
        self, *, sheets: bool = False, stopped: Callable[[], bool] = lambda: False
    ) -> Snapshot:
        """Everything that is shown, as of one moment.

        Args:
            sheets: With the vol sheets of all rows, some tenths of a second for each.
            stopped: Asked before each sheet; once it is true the rest is left out.
        """
        with self._lock:
            moment = self._moment()
            found = self._snapshot(moment)
            if not sheets:
                return found
            wanted = takewhile(lambda _: not stopped(), self._list)
            inputs = tuple(self._given(symbol, moment) for symbol in wanted)
        return replace(found, sheets=self._vol.sheets(inputs, stopped))

    def _snapshot(self, moment: Moment) -> Snapshot:
        shown = tuple(self._row(symbol, moment) for symbol in self._list)
        capex, without = self._assembly.companies.figures(self._list, moment)
        named = {row.symbol: row for row in shown}
        return Snapshot(
            at=moment.now,
            mode=self._shown_as,
            rows=shown,
            race=self._assembly.race(self._race, moment),
            earnings=self._board.calendar(self._calendar_symbols(), moment),
            histories=tuple((s, self._assembly.histories(s, moment)) for s in self._list),
            events=past_events(self._story, moment.now, self._mode),
            providers=tuple(self._providers.values()),
            settled=self._arrived(shown, moment) and not self._vol.behind(),
            capex=capex,
            capex_without=without,
            board=self._assembly.companies.board(moment),
            guidance=self._assembly.companies.guidance(moment),
            statements=self._assembly.said.placed(moment),
            movers=self._movers.board(self._list, named, lambda one: self._row(one, moment)),
        )

    # -- inside ------------------------------------------------------------------------------

    def _warm_up(self) -> None:
        """Let calendars load outside of the lock, and cut what is known by those that came."""
        if self._hours.warm_up(self._clock.now()):
            with self._lock:
                self._store.recut()

    def _moment(self) -> Moment:
        return Moment(
            self._clock.now(),
            self._clock.monotonic(),
            self._mode,
            self._hours,
            self._stale_before,
            len(self._list),
        )

    def _row(self, symbol: str, moment: Moment) -> RowView:
        return self._board.row(self._store.sheet(symbol), moment)

    def _aged(self, moment: Moment) -> tuple[str, ...]:
        """Rows to look at in this tick: a fifth of the list, and all not seen for 10 s."""
        waited = sorted((self._looked.get(symbol, 0.0), symbol) for symbol in self._list)
        share = -(-len(waited) // LOOKS)
        late = moment.mono - 2.0 * LOOKS
        return tuple(s for n, (at, s) in enumerate(waited) if n < share or at <= late)

    def _publish(self, symbols: set[str], moment: Moment) -> None:
        """Publish the rows of `symbols` and the other views, each only if it changed."""
        for symbol in self._list:
            if symbol in symbols:
                self._looked[symbol] = moment.mono
                self._press.print(("row", symbol), self._row(symbol, moment))
        if self._press.due(("race", ""), self._assembly.race_state(self._race, moment)):
            self._press.print(("race", ""), self._assembly.race(self._race, moment))
        self._charts.publish(symbols, moment)
        calendar = self._board.calendar_state(self._list, self._intake.words, moment)
        if self._press.due(("earnings", ""), calendar):
            shown = self._board.calendar(self._calendar_symbols(), moment)
            self._press.print(("earnings", ""), shown)
        self._assembly.publish(self._press, moment)
        if self._wake is not None:
            self._wake()

    def _look(self, changed: frozenset[str] | None, moment: Moment) -> None:
        if not self._onlookers:
            return
        told = self._assembly.told(moment, own=False)
        race = self._press.shown(("race", ""))
        glance = Glance(
            moment, changed, self._list, self._providers, told, self._store, self._board,
            self._row, race if isinstance(race, RaceView) else None, self._assembly.unpublished,
            self._assembly.said,
        )  # fmt: skip
        for onlooker in self._onlookers:
            onlooker.look(glance)

    def _publish_movers(self, moment: Moment) -> None:
        """Once a tick at most: the rows as they were published, those of no row worked out."""
        if not self._movers.watched:
            return
        found = ((one, self._press.shown(("row", one))) for one in self._list)
        rows = {one: row for one, row in found if isinstance(row, RowView)}
        mono, aside = moment.mono, self._movers.aside
        board = self._movers.board(
            self._list, rows, lambda one: aside(one, mono, lambda s: self._row(s, moment))
        )
        self._press.print(MOVERS, board)

    def _calendar_symbols(self) -> tuple[str, ...]:
        extra = self._board.symbols() if self._mode is Mode.REPLAY else ()
        return self._list + extra

    def _wanted_sheet(self) -> Given | None:
        if not self._selected or not self._hours.ready:
            return None
        return self._given(self._selected, self._moment())

    def _given(self, symbol: str, moment: Moment) -> Given:
        return self._assembly.given(symbol, moment, charted=symbol == self._selected)

    def _arrived(self, shown: tuple[RowView, ...], moment: Moment) -> bool:
        return self._assembly.arrived(shown, self._race, moment)

    def _record(self, *, leaving: bool = False) -> None:
        """Hand new daily closes to the recording."""
        now = self._clock.now()
        for symbol in self._store.symbols():
            self._recording.lines(self._store.sheet(symbol), now, leaving=leaving)

    def _write(self, *, everything: bool = False) -> None:
        """Write what is due, outside of the lock, and tell if that fails or works again."""
        self._recording.flush(self._clock.monotonic(), everything=everything)
        notice = self._recording.trouble(self._clock.now())
        if notice is not None:
            with self._lock:
                self._press.notice(notice)
