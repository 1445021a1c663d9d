"""EngineBridge: the only object of the window that other threads touch."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from engine.desk.kinds import ChartAsk
    from engine.desk.views import Key, RaceMeasure, RacePick, View
    from engine.desk.watchlist import Book, Watchlist
    from engine.model.alert import Alert
    from engine.model.capex import CapexRow
    from engine.model.drawn import Drawing
    from engine.model.earnings import OwnDate
    from engine.model.layout import Shelf
    from engine.model.listlook import ListLook
    from engine.model.statement import Statement
    from engine.places import Place
    from engine.settings import Settings

FRAME_MS = 16


class EngineFacade(Protocol):
    """What the window asks of the engine: frozen values in, frozen values out."""

    def set_wake(self, wake: Callable[[], None] | None) -> None:
        """Call `wake`, from any thread, when there is something to drain; None detaches."""
        ...

    def drain(self) -> dict[Key, View]:
        """The newest view per key since the last drain."""
        ...

    def now(self) -> datetime:
        """Wall time, UTC, of the shown world (the replay's own while one plays)."""
        ...

    def monotonic(self) -> float:
        """Monotonic seconds on which `Measured.received` is stamped."""
        ...

    def start(self) -> None:
        """Start the feed and the clocks; returns at once."""
        ...

    def stop(self, timeout: float = 2.0) -> bool:
        """Save and stop; True if every thread ended in `timeout` seconds."""
        ...

    def settled(self) -> bool:
        """Whether every requested value has arrived or has a reason."""
        ...

    def book(self) -> Book:
        """All lists of the user."""
        ...

    def set_book(self, book: Book) -> None:
        """Store these lists and show the current one; files of missing ones are deleted."""
        ...

    def keep_ours(self, name: str, ours: Watchlist, entries: tuple[str, ...]) -> None:
        """Keep a list beside whose file another program changed, and tell of these lines."""
        ...

    def watchlist(self) -> Watchlist:
        """The shown list."""
        ...

    def set_watchlist(self, watchlist: Watchlist) -> None:
        """Show and store another list."""
        ...

    def select(self, symbol: str) -> None:
        """The symbol of the vol sheet, asked for before others."""
        ...

    def set_visible(self, symbols: tuple[str, ...]) -> None:
        """The rows in view; they are asked before the others."""
        ...

    def republish(self) -> None:
        """Give every view again: the window has been made anew."""
        ...

    def settings(self) -> Settings:
        """The settings in force."""
        ...

    def set_settings(self, settings: Settings) -> None:
        """Other settings, from now on and for the next starts."""
        ...

    def places(self) -> tuple[Place, ...]:
        """Where what is kept lies."""
        ...

    def drawings(self) -> tuple[Drawing, ...]:
        """All that is drawn on charts."""
        ...

    def set_drawings(self, drawings: tuple[Drawing, ...]) -> None:
        """All that is drawn on charts now, for the next starts too."""
        ...

    def workspaces(self) -> Shelf:
        """All arrangements of windows, panes and tabs."""
        ...

    def set_workspaces(self, shelf: Shelf) -> None:
        """All arrangements as they are now, for the next starts too."""
        ...

    def list_look(self, name: str) -> ListLook:
        """How a list was left: columns, order, folded sections, row, filter."""
        ...

    def set_list_look(self, name: str, look: ListLook) -> None:
        """How a list is looked at now, for the next starts too; the default forgets it."""
        ...

    def set_race(self, left: str, right: str, measure: RaceMeasure) -> None:
        """What the Race compares."""
        ...

    def set_race_lines(self, picks: tuple[RacePick, ...]) -> None:
        """The lines of the Race, left and right first: 2 to 5, each once."""
        ...

    def show_charts(self, asks: tuple[ChartAsk, ...]) -> None:
        """The charts that are shown, at most twelve; the main one has the id ""."""
        ...

    def search(self, text: str, seq: int) -> None:
        """Look for instruments; answers come as `Found` with this number, local matches first."""
        ...

    def watch_movers(self, on: bool) -> None:
        """Whether Movers is looked at: its board comes while it is."""
        ...

    def refresh(self) -> None:
        """Ask what is due; a blocked source says in a notice when it is asked again."""
        ...

    def start_story(self) -> None:
        """Play the built-in story."""
        ...

    def replay_play_pause(self) -> None:
        """Play or pause the replay."""
        ...

    def replay_step(self) -> None:
        """One step of the replay's clock."""
        ...

    def replay_speed(self, speed: float) -> None:
        """Speed of the replay, 1 = real time."""
        ...

    def replay_seek(self, at: datetime) -> None:
        """Jump to an instant of the replay."""
        ...

    def replay_leave(self) -> None:
        """Back to live."""
        ...

    def try_source(self, name: str) -> None:
        """Probe a source now, within its budget; a notice says when it must wait."""
        ...

    def switch_source(self, name: str, on: bool) -> None:
        """Ask a source from now on, or no more."""
        ...

    def adopt(self, settings: Settings) -> None:
        """Other settings, which sources and log follow at once."""
        ...

    def window_works(self) -> None:
        """Said once a second."""
        ...

    def window_stands(self) -> None:
        """Said when the window is whole and goes on."""
        ...

    def window_closed(self) -> None:
        """Said at the window's end."""
        ...

    def crash_report(self) -> str:
        """What the last run left when it crashed, "" if it did not."""
        ...

    def look_for_updates(self) -> None:
        """Ask which version is the newest; the answer comes as a notice."""
        ...

    def set_sec_contact(self, text: str) -> None:
        """The address the SEC is told; "" leaves it unasked."""
        ...

    def record(self, on: bool) -> None:
        """Begin or end a recording of what arrives."""
        ...

    def list_recordings(self) -> None:
        """Look for recordings; the answer is a `RecordingsView`."""
        ...

    def play_recording(self, name: str) -> None:
        """Replay a recording."""
        ...

    def delete_recording(self, name: str) -> None:
        """Remove a recording for good; another `RecordingsView` follows."""
        ...

    def export_history(self, folder: Path) -> None:
        """Write the history as CSV files; a notice says how it went."""
        ...

    def alerts(self) -> tuple[Alert, ...]:
        """All alerts, in the user's order."""
        ...

    def set_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Watch these from now on, for the next starts too."""
        ...

    def mark_read(self, ids: tuple[str, ...]) -> None:
        """Entries of the alerts' log that were seen."""
        ...

    def look_at_events(self) -> None:
        """The events feed was seen as it is now."""
        ...

    def own_dates(self) -> tuple[OwnDate, ...]:
        """Report dates of the user's own."""
        ...

    def set_own_dates(self, dates: tuple[OwnDate, ...]) -> None:
        """Show these own dates instead."""
        ...

    def own_statements(self) -> tuple[Statement, ...]:
        """Statements of the user's own."""
        ...

    def set_own_statements(self, statements: tuple[Statement, ...]) -> None:
        """Show these own statements instead."""
        ...

    def own_capex(self) -> tuple[CapexRow, ...]:
        """Capex rows of the user's own."""
        ...

    def set_own_capex(self, rows: tuple[CapexRow, ...]) -> None:
        """Show these own capex rows instead."""
        ...

    def set_capex_companies(self, symbols: tuple[str, ...]) -> None:
        """The companies of the capex board, in this order."""
        ...


class EngineBridge(QObject):
    """Carries the engine's views into the GUI thread, one batch per frame.

    The engine calls the wake callback from any thread; it only emits `woken`, which is queued.
    A 16 ms single shot then drains the outbox, so that a storm costs one signal per frame, and
    nothing runs while nothing changes.

    Signals:
        woken: Something is in the outbox; emitted in foreign threads.
        called: Something to run in the GUI thread; emitted in foreign threads.
        updated: `Batch` of one frame; emitted in the GUI thread.

    Attributes:
        spent_s: Seconds that showing all batches has taken so far.
    """

    woken = Signal()
    called = Signal(object)
    updated = Signal(object)

    def __init__(self, engine: EngineFacade, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._gate = threading.Lock()
        self._open = False
        self.spent_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.drain)
        self.woken.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self.called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def attach(self) -> None:
        """Begin to listen."""
        with self._gate:
            self._open = True
        self._engine.set_wake(self._wake)

    def detach(self) -> None:
        """Stop listening; afterwards no thread can reach this object."""
        self._engine.set_wake(None)
        with self._gate:
            self._open = False
        self._timer.stop()

    def call(self, function: Callable[[], None]) -> None:
        """Have `function` run in the GUI thread, from any thread; dropped once detached."""
        with self._gate:
            if self._open:
                self.called.emit(function)

    def drain(self) -> None:
        """Hand over what has come; called by the frame timer."""
        views = self._engine.drain()
        if views:
            from gui.batch import sort_views

            begun = time.perf_counter()
            self.updated.emit(sort_views(views))
            self.spent_s += time.perf_counter() - begun

    def _wake(self) -> None:
        with self._gate:
            if self._open:
                self.woken.emit()

    def _schedule(self) -> None:
        if self._open and not self._timer.isActive():
            self._timer.start()

    def _run(self, function: Callable[[], None]) -> None:
        if self._open:
            function()
