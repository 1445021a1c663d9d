"""An engine at the window's edge that says what a test tells it to."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from engine.clock import ManualClock
from engine.desk.kinds import ChartAsk
from engine.desk.views import (
    EarningsBoard,
    EarningsRow,
    Key,
    Mode,
    ModeView,
    RaceMeasure,
    RacePick,
    RowView,
    View,
)
from engine.desk.watchlist import DEFAULT, Book, Watchlist
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.instrument import instrument
from engine.model.layout import Shelf
from engine.model.listlook import ListLook
from engine.model.reason import Reason
from engine.model.replay import ReplayState
from engine.model.value import Measured, Quality, missing
from engine.outbox import Outbox
from engine.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.model.alert import Alert
    from engine.model.capex import CapexRow
    from engine.model.drawn import Drawing
    from engine.model.earnings import OwnDate
    from engine.model.statement import Statement
    from engine.places import Place

START = datetime(2026, 9, 28, 15, 0, tzinfo=UTC)


def known(
    value: float, quality: Quality = Quality.LIVE, received: float = 1000.0, source: str = "yahoo"
) -> Measured:
    return Measured(value, START, source, quality, received)


def row_view(symbol: str, last: float = 100.0) -> RowView:
    """A whole row around one price."""
    coin = symbol in ("BTC", "ETH")
    none = missing(Reason.NO_OPTIONS)
    return RowView(
        symbol=symbol,
        name=f"{symbol} Inc.",
        kind=instrument(symbol).kind,
        currency="USD",
        last=known(last),
        change_pct=known(1.25),
        change_sigma=known(0.6),
        market_cap_change_usd=missing(Reason.NO_DATA),
        ext_last=missing(Reason.NO_DATA),
        ext_change_pct=missing(Reason.NO_DATA),
        rv=(("yang_zhang_30", known(31.5)), ("close_to_close_30", known(30.9))),
        iv30_atm=known(42.3),
        iv30_vix=known(44.1),
        iv30_dvol=known(44.0),
        dvol=known(51.2, source="deribit") if coin else none,
        iv_minus_rv=known(10.8),
        iv_rank=missing(Reason.TOO_FEW_DAYS, "3 of 20 days"),
        iv_percentile=missing(Reason.TOO_FEW_DAYS, "3 of 20 days"),
        iv_days=3,
        implied_move_pct=missing(Reason.NO_DATA) if coin else known(6.4),
        next_earnings=None if coin else event(symbol),
        earnings_reason="coins report nothing" if coin else "",
        cadence_s=15.0,
        trail=tuple(last * (1 + 0.01 * math.sin(i / 5 + len(symbol))) for i in range(60)),
    )


def event(symbol: str, day: date = date(2026, 9, 30)) -> EarningsEvent:
    return EarningsEvent(
        symbol, day, Session.AMC, EventStatus.ESTIMATED, "yahoo", START, eps_estimate=1.42
    )


def board(*symbols: str) -> EarningsBoard:
    rows = tuple(
        EarningsRow(event(s, date(2026, 9, 29) + timedelta(days=i)), known(6.4), ("yahoo",))
        for i, s in enumerate(symbols)
    )
    return EarningsBoard(rows, (("ASML", "the source names no date"),))


def replay_mode(*, playing: bool = True, speed: float = 1200.0) -> ModeView:
    start = datetime(2024, 7, 15, 13, 30, tzinfo=UTC)
    state = ReplayState(
        title="July 2024",
        banner="Replay - July 2024, reconstructed from published daily figures",
        start=start,
        end=datetime(2024, 8, 9, 20, 0, tzinfo=UTC),
        at=start + timedelta(days=9),
        playing=playing,
        speed=speed,
        finished=False,
    )
    return ModeView(Mode.REPLAY, state.banner, state)


LIVE = ModeView(Mode.LIVE, "Live", None)


@dataclass
class FakeEngine:
    """Records what the window asks; `put` plays the engine's side."""

    book_: Book = field(default_factory=lambda: Book((("default", DEFAULT),)))
    clock: ManualClock = field(default_factory=lambda: ManualClock(START))
    calls: list[tuple[object, ...]] = field(default_factory=list)
    is_settled: bool = False
    settings_: Settings = field(default_factory=Settings)
    places_: tuple[Place, ...] = ()
    report: str = ""
    beats: int = 0
    drawings_: tuple[Drawing, ...] = ()
    looks: dict[str, ListLook] = field(default_factory=dict)
    shelf: Shelf = field(default_factory=Shelf)
    alerts_: tuple[Alert, ...] = ()
    own_dates_: tuple[OwnDate, ...] = ()
    own_statements_: tuple[Statement, ...] = ()
    own_capex_: tuple[CapexRow, ...] = ()
    outbox: Outbox[Key, View] = field(default_factory=Outbox)
    published: dict[Key, View] = field(default_factory=dict)

    def put(self, key: Key, view: View) -> None:
        self.published[key] = view
        self.outbox.put(key, view)

    def republish(self) -> None:
        self.calls.append(("republish",))
        for key, view in self.published.items():
            self.outbox.put(key, view)

    def put_row(self, view: RowView) -> None:
        self.put(("row", view.symbol), view)

    def named(self, name: str) -> list[tuple[object, ...]]:
        return [call[1:] for call in self.calls if call[0] == name]

    def set_wake(self, wake: Callable[[], None] | None) -> None:
        self.outbox.set_wake(wake)

    def drain(self) -> dict[Key, View]:
        return self.outbox.drain()

    def now(self) -> datetime:
        return self.clock.now()

    def monotonic(self) -> float:
        return self.clock.monotonic()

    def start(self) -> None:
        self.calls.append(("start",))

    def stop(self, timeout: float = 2.0) -> bool:
        self.calls.append(("stop", timeout))
        return True

    def settled(self) -> bool:
        return self.is_settled

    @property
    def list_(self) -> Watchlist:
        return self.book_.watchlist

    def book(self) -> Book:
        return self.book_

    def set_book(self, book: Book) -> None:
        self.book_ = book
        self.calls.append(("set_book", book))

    def keep_ours(self, name: str, ours: Watchlist, entries: tuple[str, ...]) -> None:
        self.calls.append(("keep_ours", name, ours, entries))

    def watchlist(self) -> Watchlist:
        return self.book_.watchlist

    def set_watchlist(self, watchlist: Watchlist) -> None:
        self.book_ = self.book_.with_list(watchlist)
        self.calls.append(("set_watchlist", watchlist))

    def select(self, symbol: str) -> None:
        self.calls.append(("select", symbol))

    def set_visible(self, symbols: tuple[str, ...]) -> None:
        self.calls.append(("set_visible", symbols))

    def settings(self) -> Settings:
        return self.settings_

    def set_settings(self, settings: Settings) -> None:
        self.settings_ = settings
        self.calls.append(("set_settings", settings))

    def window_works(self) -> None:
        self.beats += 1

    def window_stands(self) -> None:
        self.calls.append(("window_stands",))

    def window_closed(self) -> None:
        self.beats = -1

    def crash_report(self) -> str:
        return self.report

    def places(self) -> tuple[Place, ...]:
        return self.places_

    def drawings(self) -> tuple[Drawing, ...]:
        return self.drawings_

    def set_drawings(self, drawings: tuple[Drawing, ...]) -> None:
        self.drawings_ = drawings
        self.calls.append(("set_drawings", drawings))

    def workspaces(self) -> Shelf:
        return self.shelf

    def set_workspaces(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.calls.append(("set_workspaces", shelf))

    def list_look(self, name: str) -> ListLook:
        return self.looks.get(name, ListLook())

    def set_list_look(self, name: str, look: ListLook) -> None:
        self.looks[name] = look
        self.calls.append(("set_list_look", name, look))

    def show_charts(self, asks: tuple[ChartAsk, ...]) -> None:
        self.calls.append(("show_charts", asks))

    def cuts(self) -> list[tuple[str, tuple[str, ...]]]:
        """How the main chart was cut and compared, each change of it."""
        told = [
            (one.interval, one.compare)
            for (asks,) in self.named("show_charts")
            if isinstance(asks, tuple)
            for one in asks
            if isinstance(one, ChartAsk) and not one.id
        ]
        return [cut for n, cut in enumerate(told) if n == 0 or cut != told[n - 1]]

    def search(self, text: str, seq: int) -> None:
        self.calls.append(("search", text, seq))

    def watch_movers(self, on: bool) -> None:
        self.calls.append(("watch_movers", on))

    def set_race(self, left: str, right: str, measure: RaceMeasure) -> None:
        self.calls.append(("set_race", left, right, measure))

    def set_race_lines(self, picks: tuple[RacePick, ...]) -> None:
        self.calls.append(("set_race_lines", picks))

    def refresh(self) -> None:
        self.calls.append(("refresh",))

    def start_story(self) -> None:
        self.calls.append(("start_story",))

    def replay_play_pause(self) -> None:
        self.calls.append(("replay_play_pause",))

    def replay_step(self) -> None:
        self.calls.append(("replay_step",))

    def replay_speed(self, speed: float) -> None:
        self.calls.append(("replay_speed", speed))

    def replay_seek(self, at: datetime) -> None:
        self.calls.append(("replay_seek", at))

    def replay_leave(self) -> None:
        self.calls.append(("replay_leave",))

    def try_source(self, name: str) -> None:
        self.calls.append(("try_source", name))

    def switch_source(self, name: str, on: bool) -> None:
        self.calls.append(("switch_source", name, on))

    def adopt(self, settings: Settings) -> None:
        self.settings_ = settings
        self.calls.append(("adopt", settings))

    def look_for_updates(self) -> None:
        self.calls.append(("look_for_updates",))

    def set_sec_contact(self, text: str) -> None:
        self.settings_ = replace(self.settings_, sec_contact=text)
        self.calls.append(("set_sec_contact", text))

    def record(self, on: bool) -> None:
        self.calls.append(("record", on))

    def list_recordings(self) -> None:
        self.calls.append(("list_recordings",))

    def play_recording(self, name: str) -> None:
        self.calls.append(("play_recording", name))

    def delete_recording(self, name: str) -> None:
        self.calls.append(("delete_recording", name))

    def export_history(self, folder: Path) -> None:
        self.calls.append(("export_history", folder))

    def alerts(self) -> tuple[Alert, ...]:
        return self.alerts_

    def set_alerts(self, alerts: tuple[Alert, ...]) -> None:
        self.alerts_ = alerts
        self.calls.append(("set_alerts", alerts))

    def mark_read(self, ids: tuple[str, ...]) -> None:
        self.calls.append(("mark_read", ids))

    def look_at_events(self) -> None:
        self.calls.append(("look_at_events",))

    def own_dates(self) -> tuple[OwnDate, ...]:
        return self.own_dates_

    def set_own_dates(self, dates: tuple[OwnDate, ...]) -> None:
        self.own_dates_ = dates
        self.calls.append(("set_own_dates", dates))

    def own_statements(self) -> tuple[Statement, ...]:
        return self.own_statements_

    def set_own_statements(self, statements: tuple[Statement, ...]) -> None:
        self.own_statements_ = statements
        self.calls.append(("set_own_statements", statements))

    def own_capex(self) -> tuple[CapexRow, ...]:
        return self.own_capex_

    def set_own_capex(self, rows: tuple[CapexRow, ...]) -> None:
        self.own_capex_ = rows
        self.calls.append(("set_own_capex", rows))

    def set_capex_companies(self, symbols: tuple[str, ...]) -> None:
        self.calls.append(("set_capex_companies", symbols))
