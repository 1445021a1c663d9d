"""The plots of the vol sheet as a test shows, points at and reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.desk.volview import VolView
from engine.model.value import Measured
from gui.charts.dots import Dots
from gui.theme import Theme
from gui.vol.volplot import VolPlot

Show = Callable[[type[VolPlot], VolView], VolPlot]


def shower(qtbot: QtBot, theme: Theme) -> Show:
    """Makes a plot of a kind, wide enough for its longest words, with a sheet in it."""

    def made(kind: type[VolPlot], view: VolView) -> VolPlot:
        plot = kind(theme)
        qtbot.addWidget(plot)
        plot.resize(1000, 600)
        plot.set_view(view)
        plot.show()
        QApplication.processEvents()
        plot.plot.drop_cursor()
        plot.grab()
        return plot

    return made


def words(plot: VolPlot) -> str:
    plot.grab()
    return " ".join(r.text for r in plot.plot.state.reading).replace("\u2009", " ")


def told(plot: VolPlot) -> tuple[str, ...]:
    """The words beside the crosshair."""
    return plot.plot.state.note


def point(plot: VolPlot, x: float, value: float) -> None:
    """Hover over a value."""
    state = plot.plot.state
    at = QPointF(state.x_map.pixel(x), plot.panel.y_map.pixel(value))
    plot.plot.hovered.emit(at)
    plot.grab()


def dots(plot: VolPlot, form: str, size: float) -> Dots:
    """The marks of one look."""
    (found,) = (
        s for s in plot.panel.shapes if isinstance(s, Dots) and (s.form, s.size) == (form, size)
    )
    return found


def with_figure(view: VolView, name: str, value: Measured, n: int = 0) -> VolView:
    """The sheet with one figure put in another's place."""
    figures = tuple(
        replace(figure, value=value, n=n) if figure.name == name else figure
        for figure in view.figures
    )
    return replace(view, figures=figures)
