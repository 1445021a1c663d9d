"""What is shown: the live desk with its feed, or a replay's desk with its player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.asking import Asking, interest_of, with_charts, with_others
from engine.desk.cut import checked, on_charts
from engine.desk.desk import Desk
from engine.desk.history import History
from engine.desk.movers import Group, Sections, members, section_groups
from engine.desk.racelines import chosen, lineup_of, moved, named_pair
from engine.desk.views import Key, Mode, ModeView, RaceMeasure, RacePick, View
from engine.desk.volthread import VolThread
from engine.errors import FileFault
from engine.folders import export_in_thread, shipped, shipped_groups, shipped_tables
from engine.model.own import Own, replayed
from engine.model.status import Level, Notice, ProviderStatus
from engine.ownworks import OwnWorks
from engine.playables import find_playable
from engine.providers.sessions import Sessions, Venues
from engine.recordings import Recordings
from engine.replaying import Channel, Replays
from engine.search import Search, own_of
from engine.settings import Settings
from engine.sources import switched_off
from engine.watching import Watching

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from engine.clock import SystemClock
    from engine.desk.kinds import ChartAsk
    from engine.desk.racelines import Compared, Lineup
    from engine.desk.snapshot import Snapshot
    from engine.desk.watchlist import Watchlist
    from engine.feed.interest import Interest
    from engine.feed.playable import Playable
    from engine.keeping import Keeping
    from engine.options import Options
    from engine.outbox import Outbox
    from engine.paths import Profile

_MODE: Key = ("mode", "")
_FEEDS: Key = ("feeds", "")
_SEARCH: Key = ("search", "")
CLOSE_S = 1.0
"""What the threads may take together to end; the history is written after that."""


class Stage:
    """Builds, switches and ends the desks; driven by the engine's thread.

    `now`, `monotonic`, `settled`, `snapshot`, `mode` and the sink's calls come from other threads
    and only read; a replay's player calls what `replaying.Host` names on its own thread.

    Attributes:
        replays: The one being played, if any.
        recordings: What is recorded of the live desk.
    """

    def __init__(
        self,
        resources: Path,
        profile: Profile,
        options: Options,
        clock: SystemClock,
        chance: random.Random,
        outbox: Outbox[Key, View],
        *,
        read_only: bool,
        settings: Settings | None = None,
        keeping: Keeping | None = None,
    ) -> None:
        self._resources = resources
        self._profile = profile
        self._options = options
        self._clock = clock
        self._outbox = outbox
        self._read_only = read_only
        self._sessions = Sessions(None if read_only else profile.cache)
        self._venues = Venues(self._sessions, None if read_only else profile.cache)
        self._history: History | None = None
        self._live: Desk | None = None
        self._live_channel = Channel(outbox)
        self._channel = self._live_channel
        self._statuses: dict[str, ProviderStatus] = {}
        self._shown: Desk | None = None
        self._answered = False
        self._stored = False
        self._symbols: tuple[str, ...] = ()
        self._visible: tuple[str, ...] = ()
        self._selected = ""
        self._race = named_pair("NVDA", "BTC", RaceMeasure.STRIP)
        self._charts: tuple[ChartAsk, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._sections: Sections = ()
        self._others: tuple[str, ...] = ()
        self._settings = settings or Settings()
        self._watched = options.screen == "movers"
        self._sheets = VolThread(self._work, self._warn)
        self.replays = Replays(self, self._sessions, self._venues, outbox, clock, self._sheets.wake)
        self.recordings = Recordings(
            profile.recordings, clock, outbox.put, self.tell, read_only=read_only,
            playing=lambda: self.replays.playing,
        )  # fmt: skip
        self._asking = Asking(
            options, profile, resources, clock, self._sessions, chance, self.recordings, settings,
            abroad=self._venues, read_only=read_only,
        )  # fmt: skip
        self.watching = Watching(
            clock, outbox.put, profile, keeping, lambda: self._settings, self._tell_interest
        )
        self._keeping = keeping
        self.own = OwnWorks(self._take_own, Own(), shipped_tables(resources, self.tell))
        self._search = Search(
            resources / "reference", clock, lambda found: outbox.put(_SEARCH, found),
            self._asking.look_up, self._warn,
        )  # fmt: skip

    def open(
        self,
        symbols: tuple[str, ...],
        selected: str,
        race: Compared,
        charts: tuple[ChartAsk, ...] = (),
    ) -> None:
        """Open the history, show what is stored, start the sources or the replay."""
        self._charts = checked(charts)
        if self._keeping is not None:
            self.own.own = self._keeping.own()
            self.watching.set_alerts(self._keeping.alerts())
        self._history = History(self._profile.database, self._clock, read_only=self._read_only)
        self.arrange(symbols, selected, race)
        if self._live is None:
            return
        self._sheets.start()
        self._live.load()
        self._stored = any(row.last.known for row in self._live.snapshot().rows)
        for status in switched_off(self._options):
            self._statuses[status.name] = status
            self._live.status(status)
        self._live.accept(shipped(self._resources, self._clock.now(), self.tell))
        if self._options.replay:
            options = self._options
            self.play(options.replay, options.speed, options.start, options.until)
            self.replays.wait_entered()
        else:
            self._start_feed()
        self.show_mode()
        self._show_feeds(self._live)
        self.recordings.list()

    def arrange(self, symbols: tuple[str, ...], selected: str, race: Compared) -> None:
        """Set up the live desk with nothing in it yet."""
        self._symbols, self._selected, self._race = symbols, selected, lineup_of(race)
        self._groups = shipped_groups(self._resources, self.tell)
        mode = Mode.OFFLINE if self._options.offline else Mode.LIVE
        self._live = Desk(
            self._clock, self._sessions, self._live_channel, mode=mode, history=self._history,
            race=race, wake=self._sheets.wake, abroad=self._venues,
        )  # fmt: skip
        self.show(self._live, self._live_channel)
        self._live.take_own(self.own.own, self.own.tables)
        self.watching.live(self._live)

    def close(self) -> None:
        """End all threads, then write what the history still lacks and close it.

        All of them are told before one is waited for, the recording first: its end must be on
        the disk also where a source hangs and another program holds the database.
        """
        self.recordings.finish()
        ends = (self.recordings.close, self._asking.stop, self.replays.stop, self._sheets.stop)
        for end in ends[1:]:
            end(0.0)
        until = self._clock.monotonic() + CLOSE_S
        for end in ends:
            end(max(0.0, until - self._clock.monotonic()))
        if self._live is not None:
            self._live.flush()
        if self._history is not None:
            self._history.close()

    # -- answers to other threads ----------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """What is shown."""
        if self.replays.state is not None:
            return Mode.REPLAY
        return Mode.OFFLINE if self._options.offline else Mode.LIVE

    def now(self) -> datetime:
        """Wall time of what is shown."""
        desk = self._shown
        return desk.now() if desk is not None else self._clock.now()

    def monotonic(self) -> float:
        """Seconds of the clock of what is shown, the one of `received`."""
        desk = self._shown
        return desk.monotonic() if desk is not None else self._clock.monotonic()

    def settled(self) -> bool:
        """Whether everything asked for has arrived or has a reason, also in the vol sheet."""
        replay, shown = self.replays.state, self._shown
        if replay is not None:
            sheet_due = shown is None or (not self._sheets.unable and shown.behind())
            return (replay.finished and not sheet_due) or bool(replay.fault)
        if not self._asking.asked_once():
            return False
        return self._live is not None and self._live.settled(sheet=not self._sheets.unable)

    def snapshot(self, stopped: Callable[[], bool]) -> Snapshot:
        """Everything shown, at one moment.

        Without sheets where they cannot be computed, without the rest once `stopped` is true.

        Raises:
            RuntimeError: `open` has not been called.
        """
        if self._shown is None:
            raise RuntimeError("the stage is not open")
        found = self._shown.snapshot(sheets=not self._sheets.unable, stopped=stopped)
        return self.watching.added(found)

    def live_answered(self) -> None:
        """A live source gave values."""
        if not self._answered:
            self._answered = True
            if self.replays.playing and not self._options.replay:
                self.tell("Live data is back. Ctrl+F9 leaves the replay.")

    def provider_changed(self, status: ProviderStatus) -> None:
        """A source's health changed while a replay may be shown."""
        self._statuses[status.name] = status
        shown = self._shown
        if shown is not None and shown is not self._live:
            shown.status(status)

    # -- the engine's thread ---------------------------------------------------------------------

    def tick(self) -> None:
        """Once a second: ages, the sources' lines, the recording."""
        if self._live is not None:
            self._live.tick()
            self._show_feeds(self._live)
        self.recordings.tick()
        if self._shown is not None and self._shown is not self._live:
            self._shown.tick()
        self.watching.tick()

    def republish(self) -> None:
        """Publish everything that is shown again, for a window that has just been made."""
        self.show_mode()
        for desk in self._desks():
            if desk is self._shown:
                desk.publish_all()
        for status in self._statuses.values():
            self._outbox.put(("provider", status.name), status)
        if self._live is not None:
            self._show_feeds(self._live)
        self.recordings.tick()
        self.watching.republish()

    def nothing_to_show(self) -> bool:
        """No source has answered, nothing is stored, no replay runs."""
        return not self._answered and not self._stored and not self.replays.playing

    def set_sections(self, sections: Sections) -> None:
        """Name the sections of the list, which Movers shows as groups."""
        self._sections = sections
        for desk in self._desks():
            desk.set_groups((*self._groups, *section_groups(self._sections)))

    def set_others(self, symbols: tuple[str, ...]) -> None:
        """Name symbols of lists that are not shown; they are asked for after all others."""
        self._others = symbols

    def set_watchlist(
        self,
        symbols: tuple[str, ...],
        sections: Sections | None = None,
        others: tuple[str, ...] = (),
    ) -> None:
        """Show and ask for these symbols, in these sections if they are told."""
        if sections is not None:
            self.set_sections(sections)
        self._symbols, self._others = symbols, others
        for desk in self._desks():
            desk.set_watchlist(symbols)
        self._tell_missed()
        self._tell_interest()

    def set_visible(self, symbols: tuple[str, ...]) -> None:
        """Rows in view."""
        self._visible = symbols
        self._tell_interest()

    def select(self, symbol: str) -> None:
        """Symbol of the vol sheet; it is asked for first."""
        self._selected = symbol
        for desk in self._desks():
            desk.select(symbol)
        self._sheets.hurry()
        self._tell_interest()

    def set_race(self, left: str, right: str, measure: RaceMeasure) -> None:
        """Pair and measure of the Race; one chosen in a replay ends with it."""
        run = self.replays.run
        self._compare(moved(self._race if run is None else run.race, left, right, measure))

    def set_race_lines(self, picks: tuple[RacePick, ...]) -> None:
        """Lines of the Race; those chosen in a replay end with it.

        Raises:
            ValueError: They cannot be compared; says why.
        """
        self._compare(chosen(picks))

    def show_charts(self, asks: tuple[ChartAsk, ...]) -> None:
        """Show these charts and no others, in a replay too."""
        self._charts = checked(asks)
        for desk in self._desks():
            desk.show_charts(self._charts)
        self._tell_missed()
        self._tell_interest()

    def search(self, text: str, seq: int, lists: tuple[Watchlist, ...]) -> None:
        """Look for instruments, in these lists too; see `Found`."""
        rows = self._shown.rows() if self._shown is not None else {}
        self._search.look(text, seq, own_of(lists, rows))

    def watch_movers(self, *, on: bool) -> None:
        """Ask for the groups of Movers and publish its board, or no more."""
        self._watched = on
        for desk in self._desks():
            desk.watch_movers(on=on)
        self._tell_missed()
        self._tell_interest()

    def refresh(self) -> tuple[str, ...]:
        """Ask what is due; sentences about sources that must wait."""
        return self._asking.refresh()

    def play(self, name: str, speed: float | None, start: str, until: str) -> None:
        """Play a built-in story or a recording in place of live values; says why it cannot.

        Args:
            name: Of a story, of a recording in the profile, or the path of a recording.
            speed: Replayed seconds per second, None for its usual speed.
            start: Begin of the span, "" for its own; see `Playable.span`.
            until: End of the span.
        """
        try:
            playable: Playable = find_playable(name, self._resources, self._profile)
            self.leave_replay()
            self.replays.start(playable, speed, start, until)
        except (FileFault, ValueError) as fault:
            self.tell(f"{name} cannot be played: {fault}.", Level.FAULT)

    def leave_replay(self) -> None:
        """Back to the live desk; sources are started if they were not."""
        if not self.replays.leave() or self._live is None:
            return
        self._switch(self._live, self._live_channel)
        self.watching.show(replay=False)
        self._start_feed()
        self._live.publish_all()
        self.show_mode()

    def try_source(self, name: str) -> None:
        """Ask a source now; a notice says that it is asked or why it is not."""
        self.tell(self._asking.tried(name, self._live, self.statuses), key=f"try {name}")

    def apply_settings(self, settings: Settings) -> None:
        """Take switches, contacts and quiet hours that have changed."""
        self._settings = settings
        self._asking.apply(settings)

    def export_history(self, folder: Path) -> None:
        """Write the history as CSV files in a thread of its own; a notice tells the end."""
        if self._history is None:
            return
        export_in_thread(self._history, folder, self.tell)

    # -- what a replay asks (its player's thread) ------------------------------------------------

    @property
    def symbols(self) -> tuple[str, ...]:
        """The list, what Race and charts show, the groups while they are watched."""
        run = self.replays.run
        race = self._race if run is None else run.race
        groups = members(self._groups) if self._watched else ()
        charted = on_charts(self._charts)
        return tuple(dict.fromkeys((*self._symbols, *race.symbols, *charted, *groups)))

    @property
    def statuses(self) -> tuple[ProviderStatus, ...]:
        """How the sources stand."""
        return tuple(self._statuses.values())

    def show(self, desk: Desk, channel: Channel) -> None:
        """Put a desk in place of the one shown."""
        self._switch(desk, channel)
        desk.set_watchlist(self._symbols)
        desk.set_groups((*self._groups, *section_groups(self._sections)))
        desk.watch_movers(on=self._watched)
        desk.show_charts(self._charts)
        desk.select(self._selected)
        if desk is not self._live:
            desk.take_own(replayed(self.own.own), self.own.tables)
            self.watching.replay(desk)
        self.watching.show(replay=desk is not self._live)

    def ended(self) -> None:
        """What the pace has held back goes out before the end of a replay is told."""
        if self._shown is not None:
            self._shown.tick()
            self._sheets.hurry()

    def show_mode(self) -> None:
        """Tell what is shown."""
        mode, state = self.mode, self.replays.state
        text = {
            Mode.REPLAY: state.banner if state is not None else "",
            Mode.OFFLINE: "Offline: stored data with their age, nothing is asked.",
            Mode.LIVE: "Live",
        }[mode]
        self._outbox.put(_MODE, ModeView(mode, text, state))

    def tell(self, text: str, level: Level = Level.INFO, key: str = "") -> None:
        """Say something once; words of one key, by default the text, replace each other."""
        key = key or text
        self._outbox.put(("notice", key), Notice(key, level, text, self._clock.now()))

    def _warn(self, text: str) -> None:
        self.tell(text, Level.WARNING)

    # -- inside ----------------------------------------------------------------------------------

    def _work(self) -> None:
        """Bring the shown desk's vol sheet up to date, in the thread of the sheets."""
        shown = self._shown
        if shown is not None:
            shown.work()

    def _show_feeds(self, live: Desk) -> None:
        self._outbox.put(_FEEDS, self._asking.view(live, self.statuses))

    def _switch(self, desk: Desk, channel: Channel) -> None:
        self._channel.open = False
        self._channel = channel
        self._shown = desk
        channel.open = True

    def _desks(self) -> tuple[Desk, ...]:
        desks = (self._live, self._shown)
        return tuple({id(desk): desk for desk in desks if desk is not None}.values())

    def _start_feed(self) -> None:
        if self._live is not None:
            self._asking.start(
                self._live, self._interest(), self._race, self.live_answered, self.provider_changed,
                self._search,
            )  # fmt: skip

    def _compare(self, lineup: Lineup) -> None:
        run = self.replays.run
        if run is not None:
            run.race = lineup
        else:
            self._race = lineup
            self._tell_interest()
        if self._shown is not None:
            self._shown.compare(lineup)
        self._tell_missed()

    def _take_own(self, own: Own) -> None:
        for desk in self._desks():
            desk.take_own(own if desk is self._live else replayed(own))
        self._tell_interest()

    def _tell_interest(self) -> None:
        self._asking.look(self._interest(), self._race)

    def _tell_missed(self) -> None:
        """Say of what is looked at which symbols a replay does not know."""
        missed = self.replays.refused(self.symbols, self.now())
        if missed and self._shown is not None:
            self._shown.accept(missed)

    def _interest(self) -> Interest:
        found = interest_of(self._symbols, self._selected, self._visible, self._race)
        found = with_charts(found, self._charts, members(self._groups) if self._watched else ())
        further = (*self._others, *self.watching.symbols())
        return with_others(found, further, self.own.own.companies)
