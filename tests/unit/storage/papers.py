"""Every kind of document a profile holds, as large as in use, numbered so that each is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from engine import drawn, layouts, listlooks, ownfile, settings
from engine.desk import owncapex, owndates, statements
from engine.desk.alerts import stored
from engine.desk.watchlist import parse_list
from engine.model.capex import CapexRow
from engine.model.drawn import Drawing
from engine.model.earnings import OwnDate, Session
from engine.model.layout import Layout, Shelf, Tab
from engine.model.listlook import ListLook
from engine.model.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.model.alert import Alert
    from engine.ownfile import Shape
    from engine.paths import Profile

T = TypeVar("T")
AT = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of document.

    Attributes:
        path: Where it lies in a profile.
        text: The whole document number n.
        read: Raises `Unreadable` or UnicodeDecodeError where a text is none.
    """

    path: Callable[[Profile], Path]
    text: Callable[[int], bytes]
    read: Callable[[bytes], object]


def _own(
    path: Callable[[Profile], Path], shape: Shape[T], entries: Callable[[int], tuple[T, ...]]
) -> Paper:
    return Paper(
        path,
        lambda n: ownfile.encoded(shape, entries(n)),
        lambda content: ownfile.parsed(shape, content),
    )


def _watchlist(n: int) -> bytes:
    rows = "".join(f"S{n + k}\tname {k}\n" for k in range(200))
    return f"#voldesk-watchlist 1\n##section number {n}\n{rows}".encode()


def _settings(n: int) -> bytes:
    order = tuple(f"list {k}" for k in range(100))
    return settings.write_settings(
        settings.Settings(race_left=f"S{n}", list_order=order, list_current="list 1")
    )


def _drawings(n: int) -> tuple[Drawing, ...]:
    return tuple(
        Drawing("chart", f"S{k}", "trend", ((n + k / 7, 10.0), (n + 5.0, 11.5))) for k in range(300)
    )


def _layouts(n: int) -> bytes:
    layout = Layout(tabs=tuple(Tab(symbol="NVDA") for _ in range(8)), watchlist=f"list {n}")
    return layouts.encoded(Shelf(tuple((f"space {k}", layout) for k in range(20)), layout))


def _looks(n: int) -> bytes:
    look = ListLook(columns=("symbol", "last"), filter=f"number {n}")
    return listlooks.encoded({f"list {k}": look for k in range(100)})


def _alerts(n: int) -> tuple[Alert, ...]:
    preset = stored.PRESET[0]
    return tuple(replace(preset, id=f"a{k}", note=f"number {n}") for k in range(150))


def _dates(n: int) -> tuple[OwnDate, ...]:
    day = date(2026, 1, 1)
    return tuple(
        OwnDate(f"S{k}", day + timedelta(days=k), Session.AMC, AT, f"number {n}")
        for k in range(200)
    )


def _statements(n: int) -> tuple[Statement, ...]:
    return tuple(
        Statement(f"own-{k}", "NVDA", date(2026, 1, 2), f"sentence number {n}", float(k))
        for k in range(200)
    )


def _capex(n: int) -> tuple[CapexRow, ...]:
    return tuple(
        CapexRow(f"S{k}", date(2026, 3, 31), "2026Q1", n + 1.5, 30.0, "USD", "own", AT)
        for k in range(200)
    )


def _text_list(content: bytes) -> object:
    return parse_list(content.decode("utf-8-sig"))


PAPERS: dict[str, Paper] = {
    "watchlist": Paper(lambda p: p.watchlists / "default.txt", _watchlist, _text_list),
    "settings": Paper(lambda p: p.settings, _settings, settings.parse_settings),
    "drawings": Paper(lambda p: p.drawings, lambda n: drawn.encoded(_drawings(n)), drawn.parsed),
    "workspaces": Paper(lambda p: p.layouts, _layouts, layouts.parsed),
    "lists": Paper(lambda p: p.looks, _looks, listlooks.parsed),
    "alerts": _own(lambda p: p.alerts, stored.SHAPE, _alerts),
    "dates": _own(lambda p: p.dates, owndates.SHAPE, _dates),
    "statements": _own(lambda p: p.statements, statements.SHAPE, _statements),
    "capex": _own(lambda p: p.capex, owncapex.SHAPE, _capex),
}
