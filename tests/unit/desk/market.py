"""Made-up market messages and a small exchange calendar for the desk's tests."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from engine.clock import ManualClock
from engine.desk.desk import Desk
from engine.desk.history import History
from engine.desk.hours import Hours
from engine.desk.views import Key, Mode, RaceMeasure, RaceView, RowView, View
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote
from engine.model.value import Quality
from engine.vol.black import price

ROOT = Path(__file__).parents[3]
BARS = ROOT / "resources" / "replay" / "july-2024" / "bars.csv"
CASES = ROOT / "tests" / "cases" / "desk"
NEW_YORK = ZoneInfo("America/New_York")
HOLIDAYS = {
    date(2024, 5, 27), date(2024, 6, 19), date(2024, 7, 4), date(2024, 9, 2),
    date(2026, 9, 7), date(2026, 7, 3), date(2026, 6, 19), date(2026, 5, 25),
}  # fmt: skip
NOON = datetime(2026, 9, 16, 16, 0, tzinfo=UTC)
"""A Wednesday, 12:00 in New York."""


@dataclass(frozen=True, slots=True)
class Day:
    day: date
    open: datetime
    close: datetime


class Weekdays:
    """Every weekday but `HOLIDAYS` from 9:30 to 16:00 New York; counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def day(self, day: date) -> Day | None:
        self.asked += 1
        if day.weekday() > 4 or day in HOLIDAYS:
            return None
        start = datetime.combine(day, time(9, 30), NEW_YORK).astimezone(UTC)
        end = datetime.combine(day, time(16, 0), NEW_YORK).astimezone(UTC)
        return Day(day, start, end)

    def between(self, first: date, last: date) -> tuple[Day, ...]:
        days = (self.day(first + timedelta(days=n)) for n in range((last - first).days + 1))
        return tuple(day for day in days if day is not None)

    def is_open(self, at: datetime) -> bool:
        day = self.day(at.astimezone(NEW_YORK).date())
        return day is not None and day.open <= at < day.close

    def previous(self, at: datetime) -> Day:
        today = at.astimezone(NEW_YORK).date()
        return [d for d in self.between(today - timedelta(days=10), today) if d.close <= at][-1]

    def next(self, at: datetime) -> Day:
        today = at.astimezone(NEW_YORK).date()
        return next(d for d in self.between(today, today + timedelta(days=10)) if d.open > at)


class Window:
    """Receives what the desk publishes."""

    def __init__(self) -> None:
        self.calls: list[Key] = []
        self.views: dict[Key, View] = {}

    def __call__(self, key: Key, view: View) -> None:
        self.calls.append(key)
        self.views[key] = view

    def row(self, symbol: str) -> RowView:
        view = self.views["row", symbol]
        assert isinstance(view, RowView)
        return view

    def race(self) -> RaceView:
        view = self.views["race", ""]
        assert isinstance(view, RaceView)
        return view


@dataclass(slots=True)
class Setting:
    """A desk with its clock, calendar and window."""

    desk: Desk
    clock: ManualClock
    calendar: Weekdays
    window: Window

    def row(self, symbol: str) -> RowView:
        return next(row for row in self.desk.snapshot().rows if row.symbol == symbol)

    def go_to(self, at: datetime) -> None:
        self.clock.advance((at - self.clock.now()).total_seconds())


def setting(
    *symbols: str,
    now: datetime = NOON,
    mode: Mode = Mode.LIVE,
    history: History | None = None,
    race: tuple[str, str, RaceMeasure] = ("NVDA", "BTC", RaceMeasure.PUBLISHED),
    unpublished: tuple[tuple[str, datetime, str], ...] = (),
) -> Setting:
    clock, calendar, window = ManualClock(now), Weekdays(), Window()
    desk = Desk(
        clock, calendar, window, mode=mode, history=history, race=race, unpublished=unpublished
    )
    desk.set_watchlist(symbols or ("NVDA", "BTC"))
    desk.tick()
    return Setting(desk, clock, calendar, window)


def hours(now: datetime = NOON) -> Hours:
    made = Hours(Weekdays())
    made.warm_up(now)
    return made


def quote(symbol: str, last: float, clock: ManualClock, *, prev: float = 100.0) -> Quote:
    return Quote(symbol, last, prev, clock.now(), clock.monotonic(), "yahoo", currency="USD")


def story_bars(symbol: str, until: str, clock: ManualClock) -> BarSeries:
    """The story's daily bars of a symbol up to a date."""
    lines = [x for x in BARS.read_text(encoding="utf-8").splitlines() if not x.startswith("#")]
    rows = [r for r in csv.DictReader(lines) if r["symbol"] == symbol and r["date"] <= until]
    columns = [[float(r[k]) for r in rows] for k in ("open", "high", "low", "close")]
    return series(symbol, [date.fromisoformat(r["date"]) for r in rows], columns, clock)


def series(
    symbol: str,
    days: list[date],
    columns: list[list[float]],
    clock: ManualClock,
    *,
    complete: int | None = None,
) -> BarSeries:
    stamps = [int(datetime.combine(d, time(0), UTC).timestamp()) for d in days]
    o, h, low, c = (np.array(column, dtype=np.float64) for column in columns)
    return BarSeries(
        symbol, "1d", np.array(stamps, dtype=np.int64), o, h, low, c, np.full(len(days), np.nan),
        len(days) if complete is None else complete, clock.now(), clock.monotonic(), "yahoo",
    )  # fmt: skip


def sessions_before(day: date, count: int) -> list[date]:
    """`count` session dates, the last one before `day`."""
    found = [d.day for d in Weekdays().between(day - timedelta(days=2 * count + 20), day)]
    return [d for d in found if d < day][-count:]


def walk(symbol: str, days: list[date], clock: ManualClock, *, seed: int = 1) -> BarSeries:
    """A seeded random walk of bars."""
    chance = np.random.default_rng(seed)
    close = 100.0 * np.exp(np.cumsum(chance.normal(0.0, 0.02, len(days))))
    open_ = np.concatenate([[100.0], close[:-1]]) * np.exp(chance.normal(0.0, 0.003, len(days)))
    high = np.maximum(open_, close) * 1.006
    low = np.minimum(open_, close) * 0.994
    return series(symbol, days, [x.tolist() for x in (open_, high, low, close)], clock)


def chain(
    symbol: str,
    sigma: float,
    clock: ManualClock,
    *,
    spot: float = 120.0,
    bids: bool = True,
    market_open: bool | None = None,
    source: str = "yahoo",
    quality: Quality = Quality.LIVE,
    days: tuple[float, ...] = (23.0, 37.0),
) -> OptionChain:
    """A chain of one flat volatility (fraction) around 30 days, 1% spreads."""
    slices = []
    for ahead in days:
        years = ahead / 365.0
        grid = spot * np.exp(np.linspace(-0.6, 0.6, 61))
        call, put = (price(side, spot, grid, years, sigma) for side in (True, False))
        factor = 0.995 if bids else 0.0
        slices.append(
            ChainSlice(
                clock.now() + timedelta(days=ahead), years, 0.0, grid,
                call * factor, call * 1.005, put * factor, put * 1.005,
            )
        )  # fmt: skip
    return OptionChain(
        symbol, clock.now(), spot, tuple(slices), source, clock.monotonic(), quality,
        market_open=market_open,
    )  # fmt: skip


def dvol(value: float, clock: ManualClock, *, coin: str = "BTC") -> DvolPoint:
    return DvolPoint(coin, value, clock.now(), clock.monotonic(), "deribit")


def dvol_days(values: dict[date, float], clock: ManualClock, *, coin: str = "BTC") -> DvolSeries:
    stamps = [int(datetime.combine(d, time(0), UTC).timestamp()) for d in values]
    level = np.array(list(values.values()), dtype=np.float64)
    return DvolSeries(
        coin, "1D", np.array(stamps, dtype=np.int64), level, level, level, level, len(values),
        clock.now(), clock.monotonic(), "deribit",
    )  # fmt: skip


def fives(symbol: str, day: date, closes: list[float], clock: ManualClock) -> BarSeries:
    """Finished 5-minute bars from a session's opening on."""
    start = int(datetime.combine(day, time(9, 30), NEW_YORK).timestamp())
    stamps = np.array([start + 300 * n for n in range(len(closes))], dtype=np.int64)
    close = np.array(closes, dtype=np.float64)
    return BarSeries(
        symbol, "5m", stamps, close, close, close, close, close, len(closes), clock.now(),
        clock.monotonic(), "yahoo",
    )  # fmt: skip
