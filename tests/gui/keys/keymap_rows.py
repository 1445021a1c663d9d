"""The map of keys as the tests hold it, and the table's rows beside it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from gui.commands.command import Context
from tests.support.keymap_page import Row

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT.parent / "shared" / "KEYS.md"
LATER: dict[str, str] = {}
HOMES = {
    "app": (Context.APP,),
    "table": (Context.TABLE,),
    "watchlist": (Context.WATCHLIST,),
    "earnings": (Context.EARNINGS,),
    "movers": (Context.MOVERS,),
    "capex": (Context.CAPEX,),
    "alerts": (Context.ALERTS,),
    "feeds": (Context.FEEDS,),
    "chart": (Context.CHART, Context.PRICE, Context.RACE),
    "editor": (Context.EDITOR,),
}
"""Contexts of ours that make up one of the map's."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A row of the map.

    Attributes:
        later: Why there is no command yet, "" where there is one.
    """

    row: Row
    later: str


def mapped() -> list[Mapped]:
    """Every row of the map."""
    path = ROOT / "tests" / "cases" / "keys.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Mapped(
                Row(one["context"], one["id"], _split(one["trader"]), _split(one["vim"])),
                LATER[one["later"]] if one["later"] else "",
            )
            for one in csv.DictReader(file)
        ]


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split(" | ")) if text else ()
