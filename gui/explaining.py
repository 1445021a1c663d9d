"""What Shift+F1 says of the part that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.text import tr

if TYPE_CHECKING:
    from gui.charts.base import PlotPane
    from gui.tables.pane import TablePane
    from gui.vol.pane import VolPane

Explanation = tuple[str, str]
"""Title and plain text."""


def of_table(pane: TablePane) -> Explanation:
    """The current cell's tip; of a row's first cell those of the whole row."""
    row = pane.current_row()
    if row < 0:
        return "", pane.empty_reason()
    board, column = pane.board, pane.table.currentIndex().column()
    columns = (column,) if column > 0 else board.told()
    tips = dict.fromkeys(board.tip(row, each) for each in columns)
    return board.symbol(row) or board.cell(row, 0).text, "\n\n".join(tip for tip in tips if tip)


def of_plot(pane: PlotPane) -> Explanation:
    """What a plot says of itself."""
    notes = " ".join(pane.plot.state.message)
    lines = (pane.accessibleDescription() or pane.definition.text, notes, pane.foot.text)
    title = pane.accessibleName() or pane.headline.text
    return title, "\n".join(line for line in lines if line)


def of_sheet(pane: VolPane) -> Explanation:
    """The number under the cursor, or the plot that has the focus."""
    focused = next((plot for plot in pane.plots() if plot.hasFocus()), None)
    if focused is not None:
        return of_plot(focused)
    text = pane.explanation()
    return (pane.symbol, text) if text else (pane.symbol, tr("The figures are not there yet"))
