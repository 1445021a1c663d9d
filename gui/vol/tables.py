"""The three tables of figures of the vol sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.text import tr
from gui.vol.grid import FigureGrid
from gui.vol.layout import (
    IMPLIED_COLUMNS,
    IMPLIED_ROWS,
    LATEST_COLUMNS,
    LATEST_ROWS,
    REALIZED_COLUMNS,
    REALIZED_ROWS,
)
from gui.vol.model import FiguresModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.tables.model import Column
    from gui.theme import Theme
    from gui.vol.layout import Rows


def tables(
    theme: Theme, row_height: int, parent: QWidget
) -> tuple[FigureGrid, FigureGrid, FigureGrid]:
    """Implied, realized and the last session's figures, as children of `parent`."""

    def made(
        columns: tuple[Column, ...], rows: Rows, name: str, *, headings: bool = False
    ) -> FigureGrid:
        model = FiguresModel(columns, rows, parent)
        grid = FigureGrid(model, theme, row_height, parent, headings=headings)
        grid.setAccessibleName(name)
        return grid

    return (
        made(IMPLIED_COLUMNS, IMPLIED_ROWS, tr("Implied volatility, forecasts and event")),
        made(
            REALIZED_COLUMNS, REALIZED_ROWS, tr("Realized volatility by estimator and window"),
            headings=True,
        ),
        made(LATEST_COLUMNS, LATEST_ROWS, tr("Last session and shape")),
    )  # fmt: skip
