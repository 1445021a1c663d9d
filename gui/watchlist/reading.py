"""One cell in words: for screen readers and for the details line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.value import Quality
from gui import format as fmt
from gui.tables.cell import quality_word
from gui.text import told, tr
from gui.vol.definitions import definition
from gui.watchlist import cellmaking as make
from gui.watchlist.headings import (
    CAP,
    COLUMNS,
    EARNINGS,
    EXT,
    FLAG,
    LAST,
    PERCENTILE,
    RANK,
    RV,
    SPREAD,
    SYMBOL,
    TRAIL,
)  # fmt: skip
from gui.watchlist.moment import age_of
from gui.watchlist.tips import trail_words, with_currency

if TYPE_CHECKING:
    from engine.desk.views import RowView
    from engine.desk.watchlist import Entry
    from engine.model.value import Measured
    from gui.tables.cell import Cell
    from gui.watchlist.columns import RowWriter
    from gui.watchlist.moment import Moment


def spoken(writer: RowWriter, view: RowView, column: int, cell: Cell, entry: Entry | None) -> str:
    """Heading, value with unit, quality or reason: what a screen reader says of a cell."""
    if column == SYMBOL:
        return _spoken_symbol(view, entry)
    title = tr(COLUMNS[column].title)
    measured = writer.measured(view, column)
    if measured is not None:
        words = (value_words(view, column, measured), cell.note, state_words(measured))
        return f"{title}: " + ", ".join(word for word in words if word)
    if column == TRAIL:
        return f"{title}: {trail_words(view)}"
    if column == EARNINGS and view.next_earnings is None:
        return f"{title}: {_missing(told(view.earnings_reason))}"
    if column == FLAG:
        return f"{title}: {cell.text}" if cell.text else tr("No flag")
    return f"{title}: {cell.text}" if cell.text else tr("{title}: empty").format(title=title)


def details(
    writer: RowWriter, view: RowView, column: int, moment: Moment, *, titled: bool = True
) -> str:
    """One line on a figure: name, value with unit, age, source, quality or reason."""
    measured = writer.measured(view, column)
    if measured is None:
        return ""
    age = age_of(measured, moment)
    words = (
        f"{_title(writer, column) if titled else ''} {value_words(view, column, measured)}".strip(),
        "" if math.isnan(age) else tr("{age} old").format(age=fmt.age(age)),
        told(measured.source) if measured.known else "",
        state_words(measured),
    )
    return " · ".join(word for word in words if word)


def value_words(view: RowView, column: int, measured: Measured) -> str:
    """A figure with its unit, a dash where it is missing."""
    if not measured.known:
        return fmt.DASH
    if column in (LAST, EXT):
        return with_currency(view)(measured.value)
    if column == CAP:
        return fmt.money(measured.value, signed=True)
    signed = column not in (RV, RANK, PERCENTILE) and COLUMNS[column].sample.startswith("+")
    decimals = 0 if column in (RANK, PERCENTILE) else 2 if ".88" in COLUMNS[column].sample else 1
    unit = tr(COLUMNS[column].unit)
    return f"{fmt.number(measured.value, decimals, signed=signed)}{fmt.THIN}{unit}".rstrip()


def state_words(measured: Measured) -> str:
    """How far a figure can be trusted, and why not further."""
    if not measured.known:
        return _missing(told(measured.why))
    word = quality_word(measured.quality)
    return f"{word}, {told(measured.why)}" if measured.why else word


def absent(writer: RowWriter, view: RowView) -> tuple[tuple[str, str], ...]:
    """Names of the columns without a value, and why, in the order of the columns."""
    found = []
    for column in sorted(writer.active):
        measured = writer.measured(view, column)
        if measured is not None and not measured.known:
            found.append((tr(COLUMNS[column].title), told(measured.why)))
    return tuple(found)


def _title(writer: RowWriter, column: int) -> str:
    if column == RV:
        return definition(writer.estimator).title
    if column == SPREAD:
        return tr("IV30 less {estimator}").format(estimator=definition(writer.estimator).title)
    return tr(COLUMNS[column].title)


def _spoken_symbol(view: RowView, entry: Entry | None) -> str:
    flag = make.flag_of(entry)
    words = (
        view.symbol,
        ("" if entry is None else entry.field("alias")) or view.name,
        tr("flag {number}").format(number=flag) if flag else "",
        tr("replayed") if view.last.quality is Quality.REPLAYED else "",
        tr("Refused: {why}").format(why=told(view.refused)) if view.refused else "",
    )
    return ", ".join(word for word in words if word)


def _missing(why: str) -> str:
    return tr("missing: {reason}").format(reason=why) if why else tr("missing")
