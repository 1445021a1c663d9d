"""The 23 bad inputs into the charts beside the chart, the race and the vol sheet."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gui.capex.measures import Look
from gui.capex.plot import CapexPlot
from gui.charts.base import PlotPane
from gui.charts.pane import ChartPane
from gui.earnings.movesplot import MovesPlot
from gui.movers.model import MoversModel
from gui.movers.tiles import Tiles
from gui.race.pane import RacePane
from gui.vol.coneplot import ConePlot
from gui.vol.forecastplot import ForecastPlot
from gui.vol.historyplot import HistoryPlot
from gui.vol.smileplot import SmilePlot
from gui.vol.termplot import TermPlot
from gui.vol.volplot import VolPlot
from tests.gui.capex.boards import board
from tests.gui.charts.bad import BAD
from tests.gui.earnings.rows import TODAY, past, report
from tests.gui.movers.test_movers import group, mover

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme


def test_G3_there_are_23_bad_inputs_and_every_chart_is_fed_with_them(
    seen: Callable[[str], None],
) -> None:
    fed = {
        CapexPlot, ChartPane, ConePlot, ForecastPlot, HistoryPlot, RacePane, SmilePlot, TermPlot,
    }  # fmt: skip
    assert len(BAD) == 23
    assert set(_kinds(PlotPane)) - {VolPlot} == fed
    seen(f"{len(BAD)} inputs into {len(fed) + 2} charts")


def _kinds(kind: type[PlotPane]) -> Iterable[type[PlotPane]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith("gui."):
            yield each
        yield from _kinds(each)


def numbers(name: str) -> list[float]:
    """The values of a bad input as plain floats; what is none reads NaN."""
    found = []
    for value in np.asarray(BAD[name][1], dtype=object).tolist():
        try:
            found.append(float(value))
        except (TypeError, ValueError):
            found.append(math.nan)
    return found


def drawn(widget: QWidget) -> bytes:
    """The picture after every pending event."""
    QApplication.processEvents()
    image = widget.grab().toImage()
    return bytes(image.constBits())


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(640, 360)
    with qtbot.waitExposed(widget):
        widget.show()


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_spending_draws_and_good_figures_come_back(
    qtbot: QtBot, theme: Theme, name: str
) -> None:
    rows = QWidget()
    qtbot.addWidget(rows)
    plot = CapexPlot(theme, rows)
    shown(qtbot, plot)
    good = board().companies[0]
    plot.show_company(good, Look())
    drawn(plot)
    before = [panel.y_map.span for panel in plot.plot.state.panels]
    bad = numbers(name)
    quarters = tuple(
        replace(quarter, capex_bn=value, capex_usd_bn=value)
        for quarter, value in zip(good.quarters[-len(bad) :], bad, strict=False)
    )
    days = tuple((f"2024-07-{n + 1:02}", value) for n, value in enumerate(bad))
    said = tuple(replace(one, low=v, high=v) for one, v in zip(good.guidance, bad, strict=False))
    plot.show_company(replace(good, quarters=quarters, iv_closes=days, guidance=said), Look())
    drawn(plot)
    for panel in plot.plot.state.panels:
        assert math.isfinite(panel.y_map.span.width)
        assert panel.y_map.span.width > 0
    plot.show_company(replace(good, symbol="OTHER"), Look())
    plot.show_company(good, Look())
    drawn(plot)
    assert [panel.y_map.span for panel in plot.plot.state.panels] == before


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_moves_after_reports_draw_and_good_ones_come_back(
    qtbot: QtBot, theme: Theme, name: str
) -> None:
    parent = QWidget()
    plot = MovesPlot(theme, parent)
    shown(qtbot, parent)
    plot.resize(400, plot.height())
    good = report("NVDA", TODAY)
    plot.show_report(good)
    before = drawn(plot)
    bad = numbers(name)
    for implied in (6.4, bad[0] if bad else math.nan):
        moved = replace(good.implied_move_pct, value=implied)
        plot.show_report(replace(good, past=past(*bad) if bad else None, implied_move_pct=moved))
        drawn(plot)
        assert plot.finding()
    plot.show_report(good)
    assert drawn(plot) == before


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_moves_and_market_values_make_tiles_and_good_ones_come_back(
    qtbot: QtBot, theme: Theme, name: str
) -> None:
    model = MoversModel()
    tiles = Tiles(model, theme)
    shown(qtbot, tiles)
    good = group("Chips", *(mover(s, 2.0, 1.0, 5.0, 100.0) for s in ("NVDA", "AMD", "INTC")))
    model.set_group(good, good.name)
    before = drawn(tiles)
    bad = numbers(name) or [math.nan]
    spoilt = group("Chips", *(mover(f"S{n}", v, v, v, v) for n, v in enumerate(bad)))
    model.set_group(spoilt, "Chips")
    drawn(tiles)
    for _, rect in tiles.tiles:
        assert math.isfinite(rect.width())
        assert math.isfinite(rect.height())
    model.set_group(good, good.name)
    assert drawn(tiles) == before
