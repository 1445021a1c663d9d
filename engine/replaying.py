"""Replays in place of live values: one at a time, each with a desk and a player of its own."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from engine.desk.desk import Desk
from engine.desk.pace import Pace
from engine.desk.racelines import Lineup, named_pair, parsed
from engine.desk.views import Mode, RaceMeasure
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.model.status import Level
from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from engine.clock import Clock
    from engine.desk.hours import Abroad, Calendar
    from engine.desk.views import Key, View
    from engine.feed.playable import Playable
    from engine.feed.player import Player
    from engine.model.replay import ReplayState
    from engine.model.status import ProviderStatus
    from engine.outbox import Outbox

PACE_S = 0.1
ENTER_S = 5.0


class Channel:
    """A desk's way out: it reaches the window only while that desk is the one shown."""

    def __init__(self, outbox: Outbox[Key, View]) -> None:
        self._outbox = outbox
        self.open = False

    def __call__(self, key: Key, view: View) -> None:
        """Pass a view on; what a desk has to say to the user always passes."""
        if self.open or key[0] == "notice":
            self._outbox.put(key, view)


class Host(Protocol):
    """What a replay asks of the stage it is shown on; called on the player's thread."""

    @property
    def symbols(self) -> tuple[str, ...]:
        """What is looked at."""
        ...

    @property
    def statuses(self) -> tuple[ProviderStatus, ...]:
        """How the sources stand."""
        ...

    def show(self, desk: Desk, channel: Channel) -> None:
        """Put a desk in place of the one shown."""
        ...

    def ended(self) -> None:
        """Everything was told: publish what is held back."""
        ...

    def show_mode(self) -> None:
        """Tell what is shown."""
        ...

    def tell(self, text: str, level: Level = Level.INFO) -> None:
        """Say something once."""
        ...


@dataclass(slots=True)
class Run:
    """One replay from its start until it is left; `race` is what is compared in it."""

    playable: Playable
    symbols: frozenset[str]
    race: Lineup


class Replays:
    """Starts, drives and leaves replays, as the engine's thread orders.

    A player calls `enter` and `moved` on its own thread. `run` and `state` change under a lock;
    a run that has been left may still be given a desk, but that is not shown and its state is
    not told.
    """

    def __init__(
        self,
        host: Host,
        sessions: Calendar,
        abroad: Abroad,
        outbox: Outbox[Key, View],
        clock: Clock,
        wake: Callable[[], None],
    ) -> None:
        """No replay yet.

        Args:
            host: Shows what is played.
            sessions: New York's calendar.
            abroad: Those of other exchanges.
            outbox: Where views go.
            clock: Real time, for the pace of publishing.
            wake: Called when a vol sheet may be due.
        """
        self._host = host
        self._sessions = sessions
        self._abroad = abroad
        self._outbox = outbox
        self._clock = clock
        self._wake = wake
        self._guard = threading.Lock()
        self._entered = threading.Event()
        self._player: Player | None = None
        self.run: Run | None = None
        self.state: ReplayState | None = None

    @property
    def playing(self) -> str:
        """Name of what is replayed, "" while nothing is."""
        run = self.run
        return "" if run is None else run.playable.name

    def start(self, playable: Playable, speed: float | None, start: str, until: str) -> None:
        """Play from now on; the one before must have been left.

        Raises:
            ValueError: Nothing of it lies between `start` and `until`.
        """
        from engine.feed.player import Player

        run = Run(playable, frozenset(playable.symbols), _compared(playable))
        player = Player(
            playable, lambda clock: self.enter(run, clock),
            lambda state: self.moved(run, state), speed=speed, start=start, until=until,
        )  # fmt: skip
        self._entered.clear()
        with self._guard:
            self.run, self._player, self.state = run, player, player.state
        self._host.show_mode()
        if playable.damaged:
            self._host.tell(f"{playable.name}: {playable.damaged}.", Level.WARNING)
        player.start()

    def leave(self) -> bool:
        """End the replay; False if there was none."""
        with self._guard:
            player, self._player, self.run, self.state = self._player, None, None, None
        if player is None:
            return False
        player.stop()
        return True

    def stop(self, timeout: float) -> None:
        """End the player's thread for the exit, in `timeout` seconds; what is shown stays."""
        if self._player is not None:
            self._player.stop(timeout)

    def wait_entered(self) -> None:
        """Wait until the desk of the replay that was started last is shown, at most `ENTER_S`."""
        self._entered.wait(ENTER_S)

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

    def refused(self, symbols: tuple[str, ...], now: datetime) -> tuple[Refusal, ...]:
        """A word for each kind of data of every symbol that the replay does not know."""
        run = self.run
        return () if run is None else _not_in_it(symbols, run.symbols, now)

    def enter(self, run: Run, clock: Clock) -> Desk:
        """An empty desk for a replay, shown unless the replay has been left meanwhile.

        A recorded day's desk works as the live one did, ages included; its values are told as
        replayed by their own quality.
        """
        playable, channel = run.playable, Channel(self._outbox)
        desk = Desk(
            clock, self._sessions, channel, mode=Mode.REPLAY, ages=playable.ages,
            history=None, story_events=playable.events, unpublished=playable.unpublished,
            race=run.race, pace=Pace(self._clock.monotonic, PACE_S), wake=self._wake,
            abroad=self._abroad,
        )  # fmt: skip
        with self._guard:
            if self.run is run:
                self._host.show(desk, channel)
                self._entered.set()
        for status in self._host.statuses:
            desk.status(status)
        missed = _not_in_it(self._host.symbols, run.symbols, desk.now())
        if missed:
            desk.accept(missed)
        return desk

    def moved(self, run: Run, state: ReplayState) -> None:
        """A player says where it stands; what is held back is shown before its end is told."""
        if state.finished and self.run is run:
            self._host.ended()
        with self._guard:
            if self.run is not run:
                return
            self.state = state
        if state.fault:
            self._host.tell(state.fault, Level.FAULT)
        self._host.show_mode()


def _compared(playable: Playable) -> Lineup:
    """The Race as it opens: the lines of a recorded day, else its named pair."""
    lines = parsed(playable.lines) if playable.lines else None
    if lines is not None:
        return lines
    left, right, measure = playable.race
    return named_pair(left, right, RaceMeasure(measure))


def _not_in_it(
    symbols: tuple[str, ...], known: frozenset[str], now: datetime
) -> tuple[Refusal, ...]:
    kinds = (What.QUOTES, What.DAILY_BARS, What.INTRADAY_BARS, What.CHAIN, What.EARNINGS)
    return tuple(
        Refusal(symbol, str(what), Reason.NO_DATA, "not part of this replay", now, "replay")
        for symbol in symbols
        if symbol not in known
        for what in kinds
    )
