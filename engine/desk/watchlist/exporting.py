"""Lists as files for other programs: symbols for TradingView, a table for spreadsheets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from engine.desk.csvtext import csv_text
from engine.desk.watchlist import exchanges
from engine.desk.watchlist.entry import EntryKind
from engine.desk.watchlist.symbol import Symbol, parse_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from engine.desk.csvtext import Cell
    from engine.desk.views import RowView
    from engine.desk.watchlist.watchlist import Watchlist
    from engine.model.value import Measured

_PREFIX = {suffix: prefix for prefix, suffix in exchanges.SUFFIX.items()}
_SHARE_CLASS = re.compile(r"([A-Z]{1,5})-([A-Z])\Z")
FIGURES = (
    "last (currency)", "change (%)", "RV Yang-Zhang 30 (points)", "IV30 ATM (points)",
    "DVOL (points)", "IV-RV (points)", "IV rank (%)", "IV percentile (%)", "implied move (%)",
)  # fmt: skip
_OWN = ("symbol", "section", "alias", "note", "flag", "target (currency)")


def tradingview_text(watchlist: Watchlist) -> str:
    """One symbol a line as TradingView spells it, headers as `###Name`; refused rows stay out."""
    lines: list[str] = []
    for item in watchlist.entries:
        if item.kind is EntryKind.SECTION:
            lines.append(f"###{item.text}")
        elif item.kind is EntryKind.ROW:
            lines.append(tradingview_symbol(item.symbol, item.text))
    return "\n".join(lines) + "\n" if lines else ""


def tradingview_symbol(canonical: str, spelled: str) -> str:
    """A symbol as TradingView spells it; as the user spells it where that is not known."""
    if ":" in spelled:
        return spelled
    found = parse_symbol(guess := _guessed(canonical))
    return guess if isinstance(found, Symbol) and found.canonical == canonical else spelled


def list_csv(
    watchlist: Watchlist,
    rows: Mapping[str, RowView],
    now: datetime,
    monotonic: float,
    whole: Watchlist | None = None,
) -> str:
    """Rows with their fields and figures: units in the header, each figure with source and age.

    Args:
        watchlist: The rows in the order wanted.
        rows: What is shown of them, by canonical symbol; a figure that is missing is empty.
        now: Wall time of what is shown.
        monotonic: The same on the clock of `Measured.received`.
        whole: The list in its own order, which says in what section a row stands; `watchlist`
            itself by default.
    """
    header = [*_OWN, "currency", "exported at (UTC)"]
    for name in FIGURES:
        plain = name.partition(" (")[0]
        header += [name, f"{plain} source", f"{plain} as of (UTC)", f"{plain} age (s)"]
    return csv_text(header, _lines(watchlist, _sections(whole or watchlist), rows, now, monotonic))


def _sections(watchlist: Watchlist) -> dict[str, str]:
    """Section of each row by canonical symbol, the first of a symbol counts."""
    found: dict[str, str] = {}
    where = ""
    for item in watchlist.entries:
        if item.kind is EntryKind.SECTION:
            where = item.text
        elif item.kind is EntryKind.ROW:
            found.setdefault(item.symbol, where)
    return found


def _lines(
    watchlist: Watchlist,
    sections: Mapping[str, str],
    rows: Mapping[str, RowView],
    now: datetime,
    monotonic: float,
) -> Iterator[list[Cell]]:
    for item in watchlist.entries:
        if item.kind is not EntryKind.ROW:
            continue
        view = rows.get(item.symbol)
        fields = [item.field(key) for key in ("alias", "note", "flag")]
        where = sections.get(item.symbol, "")
        cells: list[Cell] = [item.text, where, *fields, _number(item.field("target"))]
        cells += ["" if view is None else view.currency, now]
        for figure in _figures(view):
            cells += _figure(figure, monotonic)
        yield cells


def _figures(view: RowView | None) -> tuple[Measured | None, ...]:
    if view is None:
        return (None,) * len(FIGURES)
    return (
        view.last, view.change_pct, view.rv30, view.iv30_atm, view.dvol, view.iv_minus_rv,
        view.iv_rank, view.iv_percentile, view.implied_move_pct,
    )  # fmt: skip


def _figure(figure: Measured | None, monotonic: float) -> list[Cell]:
    if figure is None or not figure.known:
        return [None, "", None, None]
    return [figure.value, figure.source, figure.as_of, round(monotonic - figure.received, 1)]


def _number(text: str) -> Cell:
    """A number where it is one, else the text."""
    try:
        return float(text) if text else None
    except ValueError:
        return text


def _guessed(canonical: str) -> str:
    stem, dot, suffix = canonical.rpartition(".")
    if dot and (prefix := _PREFIX.get(f".{suffix}")):
        code = stem.lstrip("0") or stem if prefix == "HKEX" else stem
        return f"{prefix}:{code}"
    if canonical in exchanges.COINS or canonical.endswith("-USD"):
        return f"CRYPTO:{canonical.removesuffix('-USD')}USD"
    if canonical.endswith("=X"):
        return f"FX:{canonical.removesuffix('=X')}"
    if canonical in exchanges.INDICES.values():
        names = (name for name, symbol in exchanges.INDICES.items() if symbol == canonical)
        return f"{'CBOE' if 'VIX' in canonical else 'TVC'}:{next(names)}"
    share = _SHARE_CLASS.match(canonical)
    return f"{share[1]}.{share[2]}" if share else canonical
