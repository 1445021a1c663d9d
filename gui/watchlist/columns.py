"""The cells of a watchlist row: written anew, renewed by a newer view, aged by the clock."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from engine.model.value import Quality
from gui import format as fmt
from gui.tables.cell import EMPTY, WAITING, Cell, figure
from gui.watchlist import cellmaking as make
from gui.watchlist.headings import (
    AGE,
    ALIAS,
    CAP,
    CHANGE,
    COLUMNS,
    EARNINGS,
    EXT,
    EXT_CHANGE,
    FLAG,
    IV,
    LAST,
    MOVE,
    NOTE,
    PERCENTILE,
    RANK,
    REALIZED,
    RV,
    SIGMA,
    SPREAD,
    SYMBOL,
    TARGET,
    TRAIL,
    USUAL,
)  # fmt: skip
from gui.watchlist.moment import Moment, age_of, coarse, days_to_report
from gui.watchlist.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from engine.desk.views import RowView
    from engine.desk.watchlist import Entry
    from engine.model.value import Measured

    _Of = Callable[[RowView], Measured]
    _Written = tuple[int, _Of, Callable[[float], str], bool]

__all__ = [
    "AGE", "ALIAS", "CAP", "CHANGE", "COLUMNS", "EARNINGS", "EXT", "EXT_CHANGE", "FLAG", "IV",
    "LAST", "MOVE", "NOTE", "PERCENTILE", "RANK", "REALIZED", "RV", "SIGMA", "SPREAD", "SYMBOL",
    "TARGET", "TRAIL", "USUAL", "Moment", "RowWriter", "age_of", "aged", "cells", "renewed",
    "sort_figure", "tip",
]  # fmt: skip

FIGURES: Final[tuple[_Written, ...]] = (
    (LAST, attrgetter("last"), fmt.price, False),
    (CHANGE, attrgetter("change_pct"), fmt.change, True),
    (SIGMA, attrgetter("change_sigma"), fmt.change, True),
    (CAP, attrgetter("market_cap_change_usd"), make.billions, True),
    (EXT, attrgetter("ext_last"), fmt.price, False),
    (EXT_CHANGE, attrgetter("ext_change_pct"), fmt.change, True),
    (RV, attrgetter("rv30"), fmt.points, False),
    (IV, attrgetter("iv30"), fmt.points, False),
    (SPREAD, attrgetter("iv_minus_rv"), make.signed_points, False),
    (MOVE, attrgetter("implied_move_pct"), make.one_decimal, False),
)
_STANDING: Final[tuple[tuple[int, _Of], ...]] = (
    (RANK, attrgetter("iv_rank")),
    (PERCENTILE, attrgetter("iv_percentile")),
)


class RowWriter:
    """Writes the cells of rows; columns that are not shown stay empty.

    Args:
        active: Numbers of the columns that are written; the symbol always is.
        estimator: Realized volatility of the RV column, as the dump names it.
    """

    def __init__(
        self, active: Iterable[int] = range(len(COLUMNS)), estimator: str = REALIZED
    ) -> None:
        self.active: Final = frozenset((SYMBOL, *active))
        self.estimator: Final = estimator
        own: dict[int, _Of] = {RV: partial(make.realized, estimator=estimator)}
        if estimator != REALIZED:
            own[SPREAD] = partial(make.spread, estimator=estimator)
        every = tuple((at, own.get(at, of), write, directed) for at, of, write, directed in FIGURES)
        self._figures = tuple(one for one in every if one[0] in self.active)
        self._standing = tuple(one for one in _STANDING if one[0] in self.active)
        self._measured: dict[int, _Of] = {one[0]: one[1] for one in every} | dict(_STANDING)
        self._counts_down = EARNINGS in self.active
        self._ages = AGE in self.active

    def measured(self, view: RowView, column: int) -> Measured | None:
        """The value a column shows, None for columns that show none."""
        of = self._measured.get(column)
        return None if of is None else of(view)

    def cells(
        self, symbol: str, view: RowView | None, moment: Moment, entry: Entry | None = None
    ) -> tuple[Cell, ...]:
        """The cells of one row; waiting ones before the first view of it."""
        row = [EMPTY] * len(COLUMNS)
        active = self.active
        refused = view is not None and bool(view.refused)
        row[SYMBOL] = make.symbol_cell(symbol, entry, refused=refused, badge=FLAG not in active)
        if view is None:
            for column in active - {SYMBOL}:
                row[column] = WAITING
        else:
            self._fill(row, view, moment)
        for column, cell in self._own(entry, "" if view is None else view.name):
            row[column] = cell
        if view is not None and view.last.quality is Quality.REPLAYED:
            return tuple(replace(cell, replayed=True) for cell in row)
        return tuple(row)

    def _fill(self, row: list[Cell], view: RowView, moment: Moment) -> None:
        if TRAIL in self.active:
            row[TRAIL] = make.trail_cell(view)
        for column, of, write, directed in self._figures:
            row[column] = figure(of(view), write, directed=directed)
        for column, of in self._standing:
            row[column] = make.standing_cell(of(view), view.iv_days)
        if self._counts_down:
            row[EARNINGS] = make.report_cell(view, moment)
        if self._ages:
            row[AGE] = make.age_cell(view, moment)

    def _own(self, entry: Entry | None, name: str) -> Iterable[tuple[int, Cell]]:
        """Cells of what the user has written on the row."""
        active = self.active
        if FLAG in active:
            yield FLAG, make.flag_cell(entry)
        if ALIAS in active:
            yield ALIAS, make.alias_cell(entry, name)
        if NOTE in active:
            yield NOTE, make.note_cell(entry)
        if TARGET in active:
            yield TARGET, make.target_cell(entry)

    def renewed(
        self, made: tuple[Cell, ...], old: RowView, view: RowView, moment: Moment,
        entry: Entry | None = None,
    ) -> tuple[Cell, ...]:  # fmt: skip
        """The cells of a row's newer view; only those whose figure is another are written.

        Args:
            made: The cells of `old` at an earlier moment of the same day.
            old: What they were made from.
            view: The newer view of the same symbol.
            moment: When it is shown.
            entry: The row of the list.
        """
        replayed = Quality.REPLAYED in (old.last.quality, view.last.quality)
        if replayed or view.refused != old.refused or view.name != old.name:
            return self.cells(view.symbol, view, moment, entry)
        row = list(made)
        if view.trail is not old.trail and TRAIL in self.active:
            row[TRAIL] = make.trail_cell(view)
        for column, of, write, directed in self._figures:
            measured = of(view)
            if measured is not of(old):
                row[column] = figure(measured, write, directed=directed)
        another = view.iv_days != old.iv_days
        for column, of in self._standing:
            measured = of(view)
            if another or measured is not of(old):
                row[column] = make.standing_cell(measured, view.iv_days)
        if self._counts_down and view.next_earnings is not old.next_earnings:
            row[EARNINGS] = make.report_cell(view, moment)
        if self._ages:
            row[AGE] = make.age_cell(view, moment)
        return tuple(row)

    def aged(
        self, made: tuple[Cell, ...], view: RowView, moment: Moment, *, another_day: bool = True
    ) -> tuple[Cell, ...]:
        """The cells of a row for a later moment: `made` itself if none of them reads otherwise.

        Args:
            made: The cells of `view` at an earlier moment.
            view: What they were made from.
            moment: The later one.
            another_day: It may be another day in New York, so that countdowns are written too.
        """
        counts = another_day and self._counts_down
        report = make.report_cell(view, moment) if counts else made[EARNINGS]
        age = make.age_cell(view, moment) if self._ages else made[AGE]
        if made[SYMBOL].replayed:
            report, age = replace(report, replayed=True), replace(age, replayed=True)
        if report == made[EARNINGS] and age == made[AGE]:
            return made
        row = list(made)
        row[EARNINGS], row[AGE] = report, age
        return tuple(row)

    def sort_figure(
        self, view: RowView, column: int, moment: Moment, entry: Entry | None = None
    ) -> float:
        """What a row is sorted by: the value of its cell, without writing the cell."""
        if column == EARNINGS:
            days = days_to_report(view, moment)
            return math.nan if days is None else float(days)
        if column == AGE:
            seconds = age_of(view.last, moment)
            return math.nan if math.isnan(seconds) else coarse(seconds)
        if column == TARGET:
            return make.target_of(entry)
        return self._measured[column](view).value


_EVERY: Final = RowWriter()
cells: Final = _EVERY.cells
renewed: Final = _EVERY.renewed
aged: Final = _EVERY.aged
sort_figure: Final = _EVERY.sort_figure
"""Rows with every column and the usual estimator."""
