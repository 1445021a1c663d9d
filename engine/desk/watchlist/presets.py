"""Lists to begin with, one of which the first-run page puts in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.desk.watchlist.book import FIRST_NAME
from engine.desk.watchlist.text import DEFAULT, parse_list
from engine.desk.watchlist.watchlist import HEADER, Watchlist

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.desk.watchlist.book import Book


def _of(*symbols: str) -> Watchlist:
    return parse_list("\n".join((HEADER, *symbols, "")))


PRESETS: Final[Mapping[str, Watchlist]] = {
    "default": DEFAULT,
    "chips": _of(
        "NVDA", "AMD", "AVGO", "TSM", "ASML", "QCOM", "MU", "INTC", "ARM", "MRVL", "AMAT", "LRCX",
        "SMH",
    ),
    "big tech": _of(
        "AAPL", "MSFT", "NVDA", "GOOGL", "AMZN", "META", "TSLA", "AVGO", "ORCL", "NFLX",
    ),
    "crypto": _of("BTC", "ETH", "SOL-USD", "XRP-USD", "IBIT", "MSTR", "COIN", "MARA"),
    "empty": _of(),
}  # fmt: skip
"""By name, in the order they are offered."""


def preset_of(book: Book) -> str:
    """Which preset the shown list still is; "" for a list the user has made their own."""
    if book.current != FIRST_NAME:
        return ""
    lines = [entry.line for entry in book.watchlist.entries]
    for name, preset in PRESETS.items():
        if lines == [entry.line for entry in preset.entries]:
            return name
    return ""


def with_preset(book: Book, name: str, title: str) -> Book:
    """The lists with a preset in the place of an untouched one, else beside the user's own.

    Args:
        book: All lists.
        name: Of the preset.
        title: What the list is called if it comes beside others; one of that name is shown.
    """
    if preset_of(book):
        return book.with_list(PRESETS[name])
    if book.list_named(title) is not None:
        return book.with_current(title)
    return book.with_new(title, PRESETS[name])


def preset_text(title: str) -> str:
    """What the step of taking a preset is called."""
    return f"use preset {title}"
