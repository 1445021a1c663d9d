"""Arrangements as plain values for a file, and back, whatever the file says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Final, TypeVar

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.layout import (
    COLOURS,
    MOST_NAMED,
    MOST_TABS,
    MOST_WINDOWS,
    ChartsWindow,
    Layout,
    Shelf,
    Spot,
    Tab,
)
from engine.settings import INTERVALS, LONGEST_NAME, MOST_COMPARED

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_FARTHEST: Final = 100_000
"""Pixels; no desktop is larger."""
_LONGEST_STATE: Final = 40_000
"""Letters of the docks' places; Qt needs about two thousand."""
_LONGEST: Final = 120
_MOST_WORDS: Final = 16
_MOST_SPOTS: Final = 32
_STYLES: Final = ("candles", "line", "area")


def written(shelf: Shelf) -> dict[str, object]:
    """The shelf as plain values."""
    return {
        "workspaces": [{"name": name, **asdict(layout)} for name, layout in shelf.named],
        "present": None if shelf.present is None else asdict(shelf.present),
        "spots": [
            {"pane": pane, "spots": [asdict(spot) for spot in spots]} for pane, spots in shelf.spots
        ],
    }


def shelf_of(document: Mapping[str, object]) -> Shelf:
    """The shelf of plain values; what cannot be is left out, names are unique."""
    named: dict[str, tuple[str, Layout]] = {}
    for entry in _maps(document.get("workspaces"))[:MOST_NAMED]:
        name = _text(entry.get("name"), LONGEST_NAME).strip()
        if name:
            named.setdefault(name.casefold(), (name, _layout(entry)))
    present = document.get("present")
    spots = {
        pane: _each(entry.get("spots"), _spot, _MOST_SPOTS)
        for entry in _maps(document.get("spots"))[:_MOST_SPOTS]
        if (pane := _text(entry.get("pane")))
    }
    return Shelf(
        named=tuple(named.values()),
        present=_layout(present) if isinstance(present, Mapping) else None,
        spots=tuple(spots.items()),
    )


def _layout(entry: Mapping[str, object]) -> Layout:
    tabs = _each(entry.get("tabs"), _tab, MOST_TABS)
    room = MOST_TABS - len(tabs)
    windows = []
    for window in _each(entry.get("windows"), _window, MOST_WINDOWS):
        if len(window.tabs) <= room:
            windows.append(window)
            room -= len(window.tabs)
    floats = {
        pane: spot
        for pair in _list(entry.get("floats"))[:_MOST_SPOTS]
        if len(_list(pair)) == 2
        and (pane := _text(_list(pair)[0]))
        and (spot := _spot(_list(pair)[1])) is not None
    }
    return Layout(
        docks=_text(entry.get("docks"), _LONGEST_STATE),
        column=_text(entry.get("column")),
        screen=_text(entry.get("screen")),
        watchlist=_text(entry.get("watchlist")),
        tabs=tabs,
        front=_number(entry.get("front"), 0, max(0, len(tabs) - 1)),
        list_colour=_number(entry.get("list_colour", 1), 0, COLOURS, 1),
        sheet_colour=_number(entry.get("sheet_colour", 1), 0, COLOURS, 1),
        sheet_symbol=_symbol(entry.get("sheet_symbol")),
        floats=tuple(floats.items()),
        windows=tuple(windows),
    )


def _window(value: object) -> ChartsWindow | None:
    if not isinstance(value, Mapping):
        return None
    spot = _spot(value.get("spot"))
    tabs = _each(value.get("tabs"), _tab, MOST_TABS)
    if spot is None or not tabs:
        return None
    front = _number(value.get("front"), 0, len(tabs) - 1)
    return ChartsWindow(spot, tabs, front, value.get("maximised") is True)


def _tab(value: object) -> Tab | None:
    if not isinstance(value, Mapping):
        return None
    interval = _text(value.get("interval"))
    style = _text(value.get("style"))
    compare = (_symbol(one) for one in _list(value.get("compare"))[: MOST_COMPARED + 1])
    usual = Tab()
    return Tab(
        symbol=_symbol(value.get("symbol")),
        interval=interval if interval in INTERVALS else usual.interval,
        compare=tuple(dict.fromkeys(one for one in compare if one)),
        colour=_number(value.get("colour"), 0, COLOURS),
        style=style if style in _STYLES else usual.style,
        panes=_words(value.get("panes"), usual.panes),
        overlays=_words(value.get("overlays"), usual.overlays),
        true_time=value.get("true_time") is True,
    )


def _spot(value: object) -> Spot | None:
    if not isinstance(value, Mapping):
        return None
    far = _FARTHEST
    x, y = (_number(value.get(key), -far, far, far + 1) for key in ("x", "y"))
    width, height = (_number(value.get(key), 1, far) for key in ("width", "height"))
    if far < max(x, y) or min(width, height) < 1:
        return None
    return Spot(_text(value.get("monitor")), x, y, width, height)


def _each(value: object, read: Callable[[object], T | None], most: int) -> tuple[T, ...]:
    return tuple(one for one in map(read, _list(value)[:most]) if one is not None)


def _maps(value: object) -> list[Mapping[str, object]]:
    return [one for one in _list(value) if isinstance(one, Mapping)]


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _words(value: object, usual: tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        return usual
    return tuple(dict.fromkeys(word for word in map(_text, value[:_MOST_WORDS]) if word))


def _text(value: object, longest: int = _LONGEST) -> str:
    fits = isinstance(value, str) and len(value) <= longest and value.isprintable()
    return value if isinstance(value, str) and fits else ""


def _number(value: object, least: int, most: int, other: int = 0) -> int:
    """A whole number between two bounds, `other` for anything else."""
    fits = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    return value if isinstance(value, int) and fits else other


def _symbol(value: object) -> str:
    """A canonical symbol, "" for anything else."""
    found = parse_symbol(value) if isinstance(value, str) and value else None
    return found.canonical if isinstance(found, Symbol) and found.canonical == value else ""
