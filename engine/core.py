"""The facade the window and the command line talk to: frozen values in, frozen values out."""

from __future__ import annotations

import logging
import queue
import random
import threading
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, cast

from engine.attending import Attending
from engine.desk.kinds import ChartAsk, Mode
from engine.desk.racelines import chosen, moved, refusal
from engine.desk.watchlist import EntryKind, ListsView
from engine.drawn import DrawingsFile
from engine.files import Documents
from engine.guard import survived
from engine.instance import Doorbell
from engine.keeping import Keeping
from engine.listlooks import ListLooks
from engine.lists import Lists, sections
from engine.model.status import Level, Notice
from engine.orders import STORY, Orders
from engine.outbox import Outbox
from engine.outsiders import Outsiders
from engine.ownfile import OwnFile, Shape
from engine.racesettings import remembered, with_race
from engine.saver import Saver
from engine.settingsfile import SettingsFile
from engine.startup import Startup
from engine.version import UPDATE_URL, VERSION
from engine.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from engine.clock import SystemClock
    from engine.desk.views import Key, RaceMeasure, RacePick, View
    from engine.desk.watchlist import Book, Watchlist
    from engine.layouts import LayoutsFile
    from engine.model.drawn import Drawing
    from engine.model.layout import Shelf
    from engine.model.listlook import ListLook
    from engine.options import Options
    from engine.paths import Profile
    from engine.places import Place
    from engine.settings import Settings
    from engine.stage import Stage
    from engine.updates import Updates

log = logging.getLogger(__name__)
T = TypeVar("T")

_TICK_S = 1.0
_STORY_AFTER_S = 10.0
ENGINE_STALLS_S = 30.0
"""Seconds without a word from a thread after which all stacks are logged, once."""
_LISTS: Key = ("lists", "")
RAISE: Key = ("raise", "")
"""Outbox key of a second start's wish: show the window."""


class Engine(Orders, Keeping, Attending):
    """Everything behind the window.

    All methods return at once and may be called from one consumer thread; the work is done by
    the engine's own thread and its workers. What they find arrives in `drain`.
    """

    def __init__(
        self,
        resources: Path,
        profile: Profile,
        options: Options,
        clock: SystemClock,
        *,
        read_only: bool = False,
        notice: str = "",
        startup: Startup | None = None,
    ) -> None:
        self._resources = resources
        self._profile = profile
        self._options = options
        self._clock = clock
        self._read_only = read_only
        self._outbox: Outbox[Key, View] = Outbox()
        self._notices: dict[str, str] = {}
        self._documents = Documents(profile.backups, clock, read_only=read_only)
        self._saver = Saver(self._documents, clock, self._saving_failed)
        self._saver.guard(profile.root, Outsiders(self._documents, clock, self._notify))
        self._drawn = DrawingsFile(
            profile.drawings, self._documents, None if read_only else self._saver, self._notify
        )
        self._looks = ListLooks(
            profile.looks, self._documents, None if read_only else self._saver, self._notify
        )
        self._own_lock = threading.Lock()
        self._own_files: dict[Path, object] = {}
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._stage: Stage | None = None
        self._bell: Doorbell | None = None
        self._failure = ""
        self._story_offered = False
        self._opened = threading.Event()
        self._watchdog = Watchdog(clock.monotonic)
        self._startup = startup or Startup()
        if notice:
            self._notify("profile", Level.WARNING, notice)
        for key, level, text in self._startup.notices:
            self._notify(key, level, text)
        self._stored = SettingsFile(
            profile.settings, self._documents, None if self._read_only else self._saver,
            self._notify,
        )  # fmt: skip
        self._settings = self._stored.load()
        self._lists = Lists(
            profile.watchlists, profile.backups, self._documents,
            None if read_only else self._saver, clock,
            lambda view: self._outbox.put(_LISTS, view), self._notify,
        )  # fmt: skip
        self._book = self._lists.load(self._settings.list_order, self._settings.list_current)
        self._race = remembered(self._settings)
        self._selected = options.symbol or next(iter(self._symbols()), "")

    # -- the consumer's side -------------------------------------------------------------------

    def set_wake(self, wake: Callable[[], None] | None) -> None:
        """Have `wake` called, from any thread, whenever the empty outbox gets something."""
        self._outbox.set_wake(wake)

    def drain(self) -> dict[Key, View]:
        """The newest view of everything that changed since the last call."""
        views = self._outbox.drain()
        if isinstance(lists := views.get(_LISTS), ListsView):
            self._lists.told(lists.seq)
        return views

    def now(self) -> datetime:
        """Wall time of what is shown: the replay's while one is shown."""
        stage = self._stage
        return stage.now() if stage is not None else self._clock.now()

    def monotonic(self) -> float:
        """Seconds for ages, of the clock of what is shown: the replay's while one is shown."""
        stage = self._stage
        return stage.monotonic() if stage is not None else self._clock.monotonic()

    def listen(self) -> str:
        """Open the bell for second starts; gives what the lock file should say."""
        self._bell = Doorbell(self._rung)
        return self._bell.note

    def start(self) -> None:
        """Begin work: heavy imports, stored data, sources. Call it after the first paint."""
        if not self._read_only:
            self._saver.start()
        self._watchdog.start()
        self._thread.start()
        if self._updates is not None and not self._read_only:
            self._updates.start()

    @cached_property
    def _updates(self) -> Updates | None:
        """The look for newer versions; a plain start has one, if the project names an address."""
        if not (UPDATE_URL and self._options.plain):
            return None
        from engine.updates import Updates

        return Updates(
            UPDATE_URL, VERSION, self._profile.cache / "updates.txt", self._clock,
            lambda: self._settings.update_check == "on", partial(self._notify, "updates"),
        )  # fmt: skip

    def look_for_updates(self) -> None:
        """Ask now which version is the newest; the answer comes as a notice."""
        if self._updates is None:
            self._notify("updates", Level.INFO, "What started Voldesk keeps it from asking.")
        else:
            self._updates.ask()

    def stop(self, timeout: float = 2.0) -> bool:
        """Save and end; returns within about `timeout` seconds whatever hangs."""
        self._outbox.set_wake(None)
        self._watchdog.stop()
        self._stopping.set()
        self._calls.put(lambda: None)
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        begun = self._clock.monotonic()
        if self._thread.is_alive():
            self._thread.join(timeout)
        if self._updates is not None:
            self._updates.stop(0.3)
        left = max(0.1, timeout - (self._clock.monotonic() - begun))
        saved = self._read_only or self._saver.stop(left)
        return saved and not self._thread.is_alive()

    # -- lists and choices ---------------------------------------------------------------------

    def book(self) -> Book:
        """All lists as the user left them."""
        return self._book

    def set_book(self, book: Book) -> None:
        """Take edited lists: saved at once, the current one shown, all of them asked for."""
        old, self._book = self._book, book
        self._lists.keep(old, book)
        named = replace(self._settings, list_order=book.names, list_current=book.current)
        if named != self._settings:
            self.set_settings(named)
        symbols, parts, others = self._symbols(), sections(book.watchlist), book.symbols
        self._post(lambda stage: stage.set_watchlist(symbols, parts, others))

    def keep_ours(self, name: str, ours: Watchlist, entries: tuple[str, ...]) -> None:
        """Keep a list beside whose file another program changed, and tell of these lines."""
        self._lists.keep_ours(name, ours, entries)

    def watchlist(self) -> Watchlist:
        """The current list."""
        return self._book.watchlist

    def set_watchlist(self, watchlist: Watchlist) -> None:
        """Take an edited current list; see `set_book`."""
        self.set_book(self._book.with_list(watchlist))

    def select(self, symbol: str) -> None:
        """Show `symbol` in the vol sheet and ask for it first."""
        self._selected = symbol
        self._post(lambda stage: stage.select(symbol))

    def set_visible(self, symbols: tuple[str, ...]) -> None:
        """Name the rows in view; they are asked before the others."""
        self._post(lambda stage: stage.set_visible(symbols))

    def set_race(self, left: str, right: str, measure: RaceMeasure) -> None:
        """Compare other symbols or another measure; `custom` keeps the measures of the lines."""
        if self._mode() is not Mode.REPLAY:
            self._race = moved(self._race, left, right, measure)
            self.set_settings(with_race(self._settings, self._race))
        self._post(lambda stage: stage.set_race(left, right, measure))

    def set_race_lines(self, picks: tuple[RacePick, ...]) -> None:
        """Compare these lines, left and right first; a notice says why it cannot be."""
        if why := refusal(picks):
            self._notify("race", Level.INFO, f"The Race stays as it is: {why}.")
            return
        if self._mode() is not Mode.REPLAY:
            self._race = chosen(picks)
            self.set_settings(with_race(self._settings, self._race))
        self._post(lambda stage: stage.set_race_lines(picks))

    def show_charts(self, asks: tuple[ChartAsk, ...]) -> None:
        """Show these charts, at most twelve, and no others; the main one has the id ""."""
        self._post(lambda stage: stage.show_charts(asks))

    def search(self, text: str, seq: int) -> None:
        """Look for instruments; `Found` with this number comes at once, and again when told more.

        Local matches - own lists, shipped instruments - need no source.
        """
        others = (one for name, one in self._book.lists if name != self._book.current)
        lists = (self._book.watchlist, *others)
        self._post(lambda stage: stage.search(text, seq, lists))

    def watch_movers(self, on: bool) -> None:
        """Say whether Movers is looked at: its groups are asked for, and its board published."""
        self._post(lambda stage: stage.watch_movers(on=on))

    def refresh(self) -> None:
        """Ask now for what is due; a blocked source says in a notice when it is asked again."""
        self._post(self._refresh)

    def republish(self) -> None:
        """Give every view again: the window has been made anew."""
        self._post(lambda stage: stage.republish())

    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def set_settings(self, settings: Settings) -> None:
        """Take changed settings and save them."""
        self._settings = settings = self._stored.keep(settings)
        fixed = self._read_only or settings.newer
        if self._updates is not None and self._thread.ident and not fixed:
            self._updates.start()

    def places(self) -> tuple[Place, ...]:
        """Where what is kept lies."""
        from engine.places import places

        return places(self._profile)

    def drawings(self) -> tuple[Drawing, ...]:
        """All that is drawn on charts, read when first asked for."""
        return self._drawn.drawings()

    def set_drawings(self, drawings: tuple[Drawing, ...]) -> None:
        """Take what is drawn now, all of it, and save it; a notice says what is too much."""
        self._drawn.keep(drawings)

    @cached_property
    def _layouts(self) -> LayoutsFile:
        """The first frame needs none of it."""
        from engine.layouts import LayoutsFile

        saver = None if self._read_only else self._saver
        return LayoutsFile(self._profile.layouts, self._documents, saver, self._notify)

    def workspaces(self) -> Shelf:
        """All arrangements of windows, panes and tabs, read when first asked for."""
        return self._layouts.shelf()

    def set_workspaces(self, shelf: Shelf) -> None:
        """Take all arrangements as they are now and save them."""
        self._layouts.keep(shelf)

    def list_look(self, name: str) -> ListLook:
        """How a list was left: columns, order, folded sections, row, filter."""
        return self._looks.look(name)

    def set_list_look(self, name: str, look: ListLook) -> None:
        """Keep how a list is looked at and save it; the default forgets the list."""
        self._looks.keep(name, look)

    def own_file(self, path: Path, shape: Shape[T], first: tuple[T, ...] = ()) -> OwnFile[T]:
        """A document of the profile: one object a path, whoever asks first."""
        with self._own_lock:
            made = self._own_files.get(path)
            if made is None:
                saver = None if self._read_only else self._saver
                made = OwnFile(path, shape, self._documents, saver, self._notify, first)
                self._own_files[path] = made
        return cast(OwnFile[T], made)

    # -- dump ------------------------------------------------------------------------------------

    def settled(self) -> bool:
        """Whether every requested value has arrived or has a reason (replay: played to its end)."""
        stage = self._stage
        return stage is not None and stage.settled()

    @property
    def failure(self) -> str:
        """Why the engine ended by itself, "" while it works."""
        return self._failure

    def document(self, stopped: Callable[[], bool] = lambda: False) -> dict[str, object]:
        """Everything the screens show, as the dump's document.

        Args:
            stopped: Whether nobody waits for it any more; nothing is given then.
        """
        from engine.desk.dump import to_document

        stage = self._stage
        if stage is None:
            stage = self._new_stage()
            stage.arrange(self._symbols(), self._selected, self._race)
            stage.set_sections(sections(self._book.watchlist))
        snapshot = stage.snapshot(stopped)
        if stopped():
            return {}
        snapshot = replace(snapshot, settled=self.settled())
        refused = [
            {"text": entry.line, "reason": entry.reason}
            for entry in self._book.watchlist.entries
            if entry.kind is EntryKind.REFUSED
        ]
        notices = list(self._notices.values())
        return {**to_document(snapshot, VERSION), "refused": refused, "notices": notices}

    def wait_open(self, seconds: float) -> None:
        """Wait until what is shown exists, or the engine has failed, at most `seconds`."""
        self._opened.wait(seconds)

    # -- the engine's own thread -----------------------------------------------------------------

    def _run(self) -> None:
        made: list[Stage] = []
        if survived(lambda: self._open(made), "the engine could not start"):
            self._loop(made[0])
        else:
            self._failure = "The engine stopped. The log says why; a restart may help."
            self._notify("engine", Level.FAULT, self._failure)
            self._opened.set()
        for stage in made:
            stage.close()

    def _open(self, made: list[Stage]) -> None:
        """Make the stage and open it; it stands in `made` as soon as there is one to close."""
        made.append(self._new_stage())
        made[0].set_sections(sections(self._book.watchlist))
        made[0].set_others(self._book.symbols)
        cut = self._settings.chart_interval, self._settings.chart_compare
        charts = (ChartAsk("", self._selected, *cut),)
        made[0].open(self._symbols(), self._selected, self._race, charts)
        self._stage = made[0]
        self._opened.set()

    def _new_stage(self) -> Stage:
        from engine.stage import Stage

        chance = random.Random()  # noqa: S311 - jitter, no secret
        return Stage(
            self._resources, self._profile, self._options, self._clock, chance, self._outbox,
            read_only=self._read_only, settings=self._settings, keeping=self,
        )  # fmt: skip

    def _loop(self, stage: Stage) -> None:
        begun = self._clock.monotonic()
        due = begun + _TICK_S
        while not self._stopping.is_set():
            self._watchdog.beat("the engine", ENGINE_STALLS_S)
            try:
                call = self._calls.get(timeout=max(0.0, due - self._clock.monotonic()))
            except queue.Empty:
                due = self._clock.monotonic() + _TICK_S
                seconds = due - begun
                call = partial(self._tick, stage, seconds)
            if not survived(call, "a turn of the engine"):
                self._notify("engine", Level.FAULT, "A command failed; the log says where.")

    def _tick(self, stage: Stage, seconds: float) -> None:
        stage.tick()
        self._lists.look()
        offered = self._options.plain and not self._story_offered
        if offered and seconds >= _STORY_AFTER_S:
            self._story_offered = True
            if stage.nothing_to_show():
                stage.play(STORY, None, "", "")

    def _post(self, call: Callable[[Stage], None]) -> None:
        def run() -> None:
            if self._stage is not None:
                call(self._stage)

        self._calls.put(run)

    def _refresh(self, stage: Stage) -> None:
        for text in stage.refresh():
            self._notify("refresh", Level.INFO, text)

    # -- documents -------------------------------------------------------------------------------

    def _symbols(self) -> tuple[str, ...]:
        return self._book.watchlist.symbols

    def _mode(self) -> Mode:
        stage = self._stage
        return stage.mode if stage is not None else Mode.LIVE

    def _notify(self, key: str, level: Level, text: str) -> None:
        self._notices[key] = text
        if level is not Level.INFO:
            log.warning("%s", text)
        self._outbox.put(("notice", key), Notice(key, level, text, self._clock.now()))

    def _saving_failed(self, fault: str) -> None:
        text = f"{fault}. Your edits are kept in memory and saved as soon as that works again."
        if fault:
            self._notify("saving", Level.WARNING, text)
        else:
            self._notify("saving", Level.INFO, "Everything is saved again.")

    def _rung(self) -> None:
        self._outbox.put(RAISE, Notice("raise", Level.INFO, "", self._clock.now()))
