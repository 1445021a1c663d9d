"""The figures of a story as its folder holds them: typed rows read from TOML and CSV."""

from __future__ import annotations

import csv
import math
import tomllib
from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeVar

import numpy as np

from engine.errors import FileFault
from engine.model.earnings import EarningsEvent, EventStatus, Session, StoryEvent

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

T = TypeVar("T")

SCHEMA = 1
Options = Literal["level", "simulated", "dvol", "none"]
_OPTIONS: dict[str, Options] = {
    "level": "level", "simulated": "simulated", "dvol": "dvol", "none": "none",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plot:
    """The story's own settings (story.toml).

    Attributes:
        race: Left symbol, right symbol, measure the Race opens with.
        level_closes: (session, points): levels of `level_symbol` at closes.
        published_until: After this instant the level is only a connection, see `thin_note`.
        window: Bars behind the simulated volatilities.
    """

    name: str
    title: str
    banner: str
    start: datetime
    end: datetime
    speed: float
    race: tuple[str, str, str]
    level_symbol: str
    level_source: str
    level_closes: tuple[tuple[date, float], ...]
    published_until: datetime
    thin_source: str
    thin_note: str
    simulated_source: str
    window: int


@dataclass(frozen=True, slots=True)
class Profile:
    """A symbol of the story; `shares` NaN where unknown, `options` says where chains come from."""

    symbol: str
    name: str
    currency: str
    shares: float
    options: Options


@dataclass(frozen=True, slots=True, eq=False)
class DailyFigures:
    """Daily figures of one symbol, oldest first; high and low NaN where unknown."""

    days: tuple[date, ...]
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    vendor: str

    def index(self, day: date) -> int | None:
        """Position of `day`, None if it has no figures."""
        found = bisect_left(self.days, day)
        return found if found < len(self.days) and self.days[found] == day else None

    def at(self, index: int) -> tuple[float, float, float, float]:
        """Open, high, low, close at a position."""
        return (
            float(self.open[index]),
            float(self.high[index]),
            float(self.low[index]),
            float(self.close[index]),
        )


@dataclass(frozen=True, slots=True)
class Report:
    """A report of the story; `move` is the reaction in percent, `past` reports are not shown."""

    event: EarningsEvent
    past: bool
    move: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a story's folder holds."""

    plot: Plot
    profiles: tuple[Profile, ...]
    bars: dict[str, DailyFigures]
    dvol: dict[str, DailyFigures]
    reports: tuple[Report, ...]
    events: tuple[StoryEvent, ...]


def read_figures(folder: Path) -> Figures:
    """Read a story's folder.

    Raises:
        FileFault: A document is missing, unreadable or holds an impossible figure; names it.
    """
    plot = _read(folder / "story.toml", lambda text: _plot(tomllib.loads(text)))
    events = (
        *_rows(folder / "events.csv", _event),
        *_rows(folder / "published.csv", _published),
    )
    return Figures(
        plot,
        _rows(folder / "symbols.csv", _profile),
        _daily(folder / "bars.csv", "symbol"),
        _daily(folder / "dvol.csv", "coin"),
        _rows(folder / "earnings.csv", lambda row: _report(row, plot.start)),
        tuple(sorted((e for e in events if e.at <= plot.end), key=lambda e: e.at)),
    )


_UNREADABLE = (
    OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
    csv.Error,
)  # fmt: skip
"""What a document that is none of ours may raise while it is read."""


def _read(path: Path, parse: Callable[[str], T]) -> T:
    """Parse a document, every fault in it named with its path."""
    try:
        return parse(path.read_text(encoding="utf-8"))
    except _UNREADABLE as e:
        raise FileFault(f"{path.name} of the story cannot be read: {e}") from e


def _rows(path: Path, parse: Callable[[dict[str, str]], T]) -> tuple[T, ...]:
    """Rows of a CSV document with `#` comment lines above its header."""

    def parsed(text: str) -> tuple[T, ...]:
        lines = (line for line in text.splitlines() if not line.startswith("#"))
        return tuple(parse(row) for row in csv.DictReader(lines, strict=True))

    return _read(path, parsed)


def _daily(path: Path, key: str) -> dict[str, DailyFigures]:
    """Daily figures by symbol; days must ascend and prices agree with each other."""
    groups: dict[str, list[dict[str, str]]] = {}
    for row in _rows(path, dict):
        groups.setdefault(row[key], []).append(row)
    return _read(path, lambda _: {name: _figures(rows) for name, rows in groups.items()})


def _figures(rows: list[dict[str, str]]) -> DailyFigures:
    days = tuple(date.fromisoformat(row["date"]) for row in rows)
    if any(later <= earlier for earlier, later in pairwise(days)):
        raise ValueError("days do not ascend")
    open_, high, low, close = (
        np.array([_number(row[name]) for row in rows]) for name in ("open", "high", "low", "close")
    )
    wrong = ~((open_ > 0.0) & (close > 0.0))
    wrong |= (high < np.maximum(open_, close)) | (low > np.minimum(open_, close)) | (low <= 0.0)
    if wrong.any():
        raise ValueError(f"impossible prices on {days[int(np.argmax(wrong))]}")
    vendor = max((row["source"] for row in rows), key=[row["source"] for row in rows].count)
    return DailyFigures(days, open_, high, low, close, vendor)


def _number(text: str) -> float:
    return float(text) if text else math.nan


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"{text} has no zone")
    return at.astimezone(UTC)


def _profile(row: dict[str, str]) -> Profile:
    return Profile(
        row["symbol"], row["name"], row["currency"], _number(row["shares"]),
        _OPTIONS[row["options"]],
    )  # fmt: skip


def _event(row: dict[str, str]) -> StoryEvent:
    mark = "" if row["certainty"] == "high" else f" ({row['certainty']} certainty)"
    at = _instant(row["at"])
    return StoryEvent(at, row["symbol"], row["kind"], row["text"] + mark, row["source"])


def _published(row: dict[str, str]) -> StoryEvent:
    """A published level; a note has no value of its own: its day is not known."""
    dated = row["kind"] == "published"
    name = "30-day IV" if row["symbol"] == "NVDA" else "DVOL"
    text = f"{row['symbol']} {name} {row['value']}, published ({row['basis']})"
    if row["certainty"] != "high":
        text += f", {row['certainty']} certainty"
    value = _number(row["value"]) if dated else math.nan
    return StoryEvent(_instant(row["at"]), row["symbol"], row["kind"], text, row["source"], value)


def _report(row: dict[str, str], start: datetime) -> Report:
    event = EarningsEvent(
        symbol=row["symbol"],
        day=date.fromisoformat(row["date"]),
        session=Session(row["session"]),
        status=EventStatus(row["status"]),
        source=row["source"],
        as_of=start,
        eps_estimate=_number(row["eps_estimate"]),
        eps_actual=_number(row["eps_actual"]),
        eps_currency=row["eps_currency"] or "USD",
        revenue_estimate=_number(row["revenue_estimate"]),
        revenue_actual=_number(row["revenue_actual"]),
        revenue_currency=row["revenue_currency"] or "USD",
        move_pct=_number(row["move_pct"]),
        note=row["note"],
        known_from=_instant(row["known_from"]) if row["known_from"] else None,
    )
    return Report(event, row["kind"] == "past", event.move_pct)


def _plot(document: dict[str, object]) -> Plot:
    """The settings; every field is checked for its type."""
    if document.get("schema") != SCHEMA:
        raise ValueError(f"schema {document.get('schema')} is not {SCHEMA}")
    level, simulated = _table(document, "level"), _table(document, "simulated")
    closes = level["closes"]
    race = document["race"]
    if not isinstance(closes, list) or not isinstance(race, list):
        raise TypeError("closes and race must be lists")
    left, right, measure = (str(part) for part in race)
    return Plot(
        name=str(document["name"]),
        title=str(document["title"]),
        banner=str(document["banner"]),
        start=_stamp(document["start"]),
        end=_stamp(document["end"]),
        speed=_float(document["speed"]),
        race=(left, right, measure),
        level_symbol=str(level["symbol"]),
        level_source=str(level["source"]),
        level_closes=tuple(_level_close(entry) for entry in closes),
        published_until=_stamp(level["published_until"]),
        thin_source=str(level["thin_source"]),
        thin_note=str(level["thin_note"]),
        simulated_source=str(simulated["source"]),
        window=int(_float(simulated["window"])),
    )


def _table(document: dict[str, object], name: str) -> dict[str, object]:
    table = document[name]
    if not isinstance(table, dict):
        raise TypeError(f"{name} must be a table")
    return table


def _stamp(value: object) -> datetime:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise TypeError(f"{value!r} is not an instant with a zone")
    return value.astimezone(UTC)


def _float(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(f"{value!r} is not a number")
    return float(value)


def _level_close(entry: object) -> tuple[date, float]:
    if not isinstance(entry, dict) or not isinstance(entry["date"], date):
        raise TypeError(f"{entry!r} is not a dated level")
    return entry["date"], _float(entry["value"])
