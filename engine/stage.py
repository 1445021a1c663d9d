"""What is shown: the live desk with its feed, or a replay's desk with its player."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.desk import Desk
from engine.desk.earnings import GROUP
from engine.desk.history import History
from engine.desk.pace import Pace
from engine.desk.views import Key, Mode, ModeView, RaceMeasure, View
from engine.desk.volthread import VolThread
from engine.feed.interest import Interest
from engine.livefeed import LiveFeed
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.model.status import Level, Notice, ProviderStatus
from engine.providers.base import What
from engine.providers.sessions import Sessions
from engine.sources import switched_off

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from engine.clock import Clock, SystemClock
    from engine.desk.snapshot import Snapshot
    from engine.feed.player import Player
    from engine.model.replay import ReplayState
    from engine.options import Options
    from engine.outbox import Outbox
    from engine.paths import Profile
    from engine.providers.replay import Story

_MODE: Key = ("mode", "")
_REPLAY_PACE_S = 0.1
_ENTER_S = 5.0


class _Channel:
    """A desk's way out: it reaches the window only while that desk is the one shown."""

    def __init__(self, outbox: Outbox[Key, View]) -> None:
        self._outbox = outbox
        self.open = False

    def __call__(self, key: Key, view: View) -> None:
        if self.open or key[0] == "notice":
            self._outbox.put(key, view)


@dataclass(slots=True)
class _Run:
    """One replay from its start until it is left; `race` is the pair chosen in it."""

    story: Story
    symbols: frozenset[str]
    race: tuple[str, str, RaceMeasure]


class Stage:
    """Builds, switches and ends the desks; driven by the engine's thread.

    `now`, `monotonic`, `settled`, `snapshot`, `mode` and the sink's calls come from other threads
    and only read. A replay's player calls `_enter` and `_player_moved` on its own thread; what
    they write is guarded, and a run that has been left is ignored.
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
    ) -> None:
        self._resources = resources
        self._profile = profile
        self._options = options
        self._clock = clock
        self._chance = chance
        self._outbox = outbox
        self._read_only = read_only
        self._sessions = Sessions(None if read_only else profile.cache)
        self._history: History | None = None
        self._live: Desk | None = None
        self._live_channel = _Channel(outbox)
        self._channel = self._live_channel
        self._statuses: dict[str, ProviderStatus] = {}
        self._shown: Desk | None = None
        self._feed: LiveFeed | None = None
        self._player: Player | None = None
        self._replay: ReplayState | None = None
        self._answered = False
        self._stored = False
        self._symbols: tuple[str, ...] = ()
        self._visible: tuple[str, ...] = ()
        self._selected = ""
        self._race = ("NVDA", "BTC", RaceMeasure.STRIP)
        self._run: _Run | None = None
        self._guard = threading.Lock()
        self._entered = threading.Event()
        self._sheets = VolThread(self._work, self._cannot)

    def open(
        self, symbols: tuple[str, ...], selected: str, race: tuple[str, str, RaceMeasure]
    ) -> None:
        """Open the history, show what is stored, start the sources or the replay."""
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
        if self._options.replay:
            speed = 1200.0 if self._options.speed is None else self._options.speed
            self.start_story(self._options.replay, speed, self._options.start, self._options.until)
            self._entered.wait(_ENTER_S)
        elif not self._options.offline:
            self._start_feed()
        self._show_mode()

    def arrange(
        self, symbols: tuple[str, ...], selected: str, race: tuple[str, str, RaceMeasure]
    ) -> None:
        """Set up the live desk with nothing in it yet."""
        self._symbols, self._selected, self._race = symbols, selected, race
        mode = Mode.OFFLINE if self._options.offline else Mode.LIVE
        self._live = Desk(
            self._clock, self._sessions, self._live_channel, mode=mode, history=self._history,
            race=race, wake=self._sheets.wake,
        )  # fmt: skip
        self._show(self._live, self._live_channel)

    def close(self) -> None:
        """End the player, the feed and the history; what is to be recorded is written first."""
        if self._live is not None:
            self._live.flush()
        if self._player is not None:
            self._player.stop()
        if self._feed is not None:
            self._feed.stop(1.5)
        self._sheets.stop(1.0)
        if self._live is not None:
            self._live.flush()
        if self._history is not None:
            self._history.close()

    # -- answers to other threads ----------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """What is shown."""
        if self._replay is not None:
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
        replay, shown = self._replay, self._shown
        if replay is not None:
            sheet_due = shown is None or (not self._sheets.unable and shown.behind())
            return (replay.finished and not sheet_due) or bool(replay.fault)
        if self._feed is not None and not self._feed.asked_once():
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
        return self._shown.snapshot(sheets=not self._sheets.unable, stopped=stopped)

    def live_answered(self) -> None:
        """A live source gave values."""
        if not self._answered:
            self._answered = True
            if self._player is not None and not self._options.replay:
                self._tell("Live data is back. Ctrl+F9 leaves the replay.")

    def provider_changed(self, status: ProviderStatus) -> None:
        """A source's health changed while a replay may be shown."""
        self._statuses[status.name] = status
        shown = self._shown
        if shown is not None and shown is not self._live:
            shown.status(status)

    # -- the engine's thread ---------------------------------------------------------------------

    def tick(self) -> None:
        """Once a second: ages."""
        if self._live is not None:
            self._live.tick()
        if self._shown is not None and self._shown is not self._live:
            self._shown.tick()

    def nothing_to_show(self) -> bool:
        """No source has answered, nothing is stored, no replay runs."""
        return not self._answered and not self._stored and self._run is None

    def set_watchlist(self, symbols: tuple[str, ...]) -> None:
        """Show and ask for these symbols."""
        self._symbols = symbols
        for desk in self._desks():
            desk.set_watchlist(symbols)
        if self._run is not None and self._shown is not None:
            self._shown.accept(_not_in_the_story(symbols, self._run.symbols, self.now()))
        self._tell_interest()

    def set_visible(self, symbols: tuple[str, ...]) -> None:
        """Rows in view."""
        self._visible = symbols
        self._tell_interest()

    def select(self, symbol: str) -> None:
        """Symbol of the chart and of the vol sheet."""
        self._selected = symbol
        for desk in self._desks():
            desk.select(symbol)
        self._sheets.hurry()
        self._tell_interest()

    def set_race(self, left: str, right: str, measure: RaceMeasure) -> None:
        """Pair and measure of the Race; one chosen in a replay ends with it."""
        if self._run is not None:
            self._run.race = (left, right, measure)
        else:
            self._race = (left, right, measure)
            self._tell_interest()
        if self._shown is not None:
            self._shown.set_race(left, right, measure)

    def refresh(self) -> tuple[str, ...]:
        """Ask what is due; sentences about sources that must wait."""
        if self._feed is None:
            return ("Nothing to refresh: no source is asked now.",)
        return self._feed.refresh()

    def start_story(self, name: str, speed: float, start: str, until: str) -> None:
        """Play a built-in story in place of live values."""
        from engine.feed.player import Player
        from engine.providers.replay import load_story

        self.leave_replay()
        story = load_story(self._resources / "replay" / name)
        left, right, measure = story.race
        run = _Run(story, frozenset(story.symbols), (left, right, RaceMeasure(measure)))
        player = Player(
            story, lambda clock: self._enter(run, clock),
            lambda state: self._player_moved(run, state), speed=speed, start=start, until=until,
        )  # fmt: skip
        with self._guard:
            self._run, self._player, self._replay = run, player, player.state
        self._show_mode()
        player.start()

    def play_pause(self) -> None:
        """Play or hold."""
        if self._player is not None:
            self._player.play_pause()

    def step(self) -> None:
        """One value on."""
        if self._player is not None:
            self._player.step()

    def set_speed(self, speed: float) -> None:
        """Replay speed."""
        if self._player is not None:
            self._player.set_speed(speed)

    def seek(self, at: datetime) -> None:
        """Replay position."""
        if self._player is not None:
            self._player.seek(at)

    def leave_replay(self) -> None:
        """Back to the live desk; sources are started if they were not."""
        with self._guard:
            player, self._player, self._run, self._replay = self._player, None, None, None
        if player is None or self._live is None:
            return
        player.stop()
        self._switch(self._live, self._live_channel)
        if self._feed is None and not self._options.offline:
            self._start_feed()
        self._live.publish_all()
        self._show_mode()

    # -- inside ----------------------------------------------------------------------------------

    def _enter(self, run: _Run, clock: Clock) -> Desk:
        """An empty desk for a replay, shown unless the replay has been left meanwhile."""
        channel = _Channel(self._outbox)
        desk = Desk(
            clock, self._sessions, channel, mode=Mode.REPLAY, history=None,
            story_events=run.story.events, unpublished=run.story.unpublished, race=run.race,
            pace=Pace(self._clock.monotonic, _REPLAY_PACE_S), wake=self._sheets.wake,
        )  # fmt: skip
        with self._guard:
            if self._run is run:
                self._show(desk, channel)
                self._entered.set()
        for status in tuple(self._statuses.values()):
            desk.status(status)
        desk.accept(_not_in_the_story(self._symbols, run.symbols, desk.now()))
        return desk

    def _work(self) -> None:
        """Bring the shown desk's vol sheet up to date, in the thread of the sheets."""
        shown = self._shown
        if shown is not None:
            shown.work()

    def _cannot(self, text: str) -> None:
        self._tell(text, Level.WARNING)

    def _show(self, desk: Desk, channel: _Channel) -> None:
        self._switch(desk, channel)
        desk.set_watchlist(self._symbols)
        desk.select(self._selected)

    def _switch(self, desk: Desk, channel: _Channel) -> None:
        self._channel.open = False
        self._channel = channel
        self._shown = desk
        channel.open = True

    def _desks(self) -> tuple[Desk, ...]:
        desks = (self._live, self._shown)
        return tuple({id(desk): desk for desk in desks if desk is not None}.values())

    def _start_feed(self) -> None:
        if self._live is None:
            return
        self._feed = LiveFeed(
            self._options, self._profile, self._clock, self._sessions, self._chance, self._live,
            self.live_answered, self.provider_changed,
        )  # fmt: skip
        self._feed.start(self._interest())

    def _tell_interest(self) -> None:
        if self._feed is not None:
            self._feed.set_interest(self._interest())

    def _interest(self) -> Interest:
        left, right, _ = self._race
        wanted = dict.fromkeys((*self._symbols, left, right, *GROUP))
        charts = (self._selected,) if self._selected else ()
        return Interest(tuple(wanted), self._selected, self._visible, charts)

    def _player_moved(self, run: _Run, state: ReplayState) -> None:
        shown = self._shown
        if state.finished and shown is not None:
            shown.tick()  # what the pace has held back goes out before the end is told
            self._sheets.hurry()
        with self._guard:
            if self._run is not run:
                return
            self._replay = state
        if state.fault:
            self._tell(state.fault, Level.FAULT)
        self._show_mode()

    def _show_mode(self) -> None:
        mode = self.mode
        text = {
            Mode.REPLAY: self._replay.banner if self._replay is not None else "",
            Mode.OFFLINE: "Offline: stored data with their age, nothing is asked.",
            Mode.LIVE: "Live",
        }[mode]
        self._outbox.put(_MODE, ModeView(mode, text, self._replay))

    def _tell(self, text: str, level: Level = Level.INFO) -> None:
        self._outbox.put(("notice", text), Notice(text, level, text, self._clock.now()))


def _not_in_the_story(
    symbols: tuple[str, ...], known: frozenset[str], now: datetime
) -> tuple[Refusal, ...]:
    kinds = (What.QUOTES, What.DAILY_BARS, What.CHAIN, What.EARNINGS)
    return tuple(
        Refusal(symbol, str(what), Reason.NO_DATA, "not part of this replay", now, "replay")
        for symbol in symbols
        if symbol not in known
        for what in kinds
    )
