"""The kinds of files a list is saved as."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.watchlist import Watchlist, write_list
from engine.desk.watchlist.exporting import list_csv, tradingview_text
from gui.tables.exporting import Kind
from gui.text import tr

if TYPE_CHECKING:
    from gui.watchlist.pane import WatchlistPane


def list_kinds(pane: WatchlistPane) -> tuple[Kind, ...]:
    """Every figure with its source and age, the list as it is stored, as TradingView reads it."""
    return (
        Kind(tr("CSV, every figure with source and age"), "csv", lambda: _figures(pane)),
        Kind(tr("Voldesk list, the whole list"), "txt",
             lambda: write_list(pane.edits.watchlist).encode()),
        Kind(tr("TradingView list, the rows as shown"), "txt",
             lambda: tradingview_text(_shown(pane)).encode()),
    )  # fmt: skip


def _shown(pane: WatchlistPane) -> Watchlist:
    """The shown rows in the shown order as a list."""
    rows = pane.rows
    entries = (rows.entry(row) for row in range(rows.rowCount()))
    return replace(Watchlist(), entries=tuple(entry for entry in entries if entry is not None))


def _figures(pane: WatchlistPane) -> bytes:
    shown = _shown(pane)
    views = {symbol: view for symbol in shown.symbols if (view := pane.rows.view(symbol))}
    moment = pane.rows.moment()
    whole = pane.edits.watchlist
    return list_csv(shown, views, moment.now, moment.monotonic, whole).encode("utf-8-sig")
