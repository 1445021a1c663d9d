"""Whatever figures a sheet holds, the plots draw or say why not; nothing raises."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from engine.desk.volview import ConeView, HistoryView, SmileView, TermView, VolView
from gui.theme import Theme
from gui.vol.coneplot import ConePlot
from gui.vol.forecastplot import ForecastPlot
from gui.vol.historyplot import HistoryPlot
from gui.vol.smileplot import SmilePlot
from gui.vol.termplot import TermPlot
from gui.vol.volplot import VolPlot
from tests.gui.charts.bad import BAD
from tests.gui.vol import views

FLOATS = st.floats(allow_nan=True, allow_infinity=True) | st.sampled_from([math.nan, 0.0, 50.0])
FEW = st.integers(0, 7)


def arrays(size: int) -> st.SearchStrategy[views.Floats]:
    return hnp.arrays(np.float64, size, elements=FLOATS)


def codes(size: int) -> st.SearchStrategy[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    return hnp.arrays(np.uint8, size)


@st.composite
def cones(draw: st.DrawFn) -> ConeView:
    windows = tuple(draw(st.lists(st.integers(-5, 300), max_size=6)))
    quantiles = tuple(sorted(draw(st.lists(st.floats(0.0, 1.0), max_size=7))))
    shape = draw(st.sampled_from([(len(windows), len(quantiles)), (2, 3), (0, 0)]))
    values = draw(hnp.arrays(np.float64, shape, elements=FLOATS))
    implied = tuple(draw(st.lists(st.tuples(FLOATS, FLOATS), max_size=4)))
    n = tuple(draw(st.lists(st.integers(0, 500), max_size=6)))
    return ConeView(windows, quantiles, values, draw(arrays(draw(FEW))), n, implied, "")


@st.composite
def terms(draw: st.DrawFn) -> TermView:
    points = tuple(
        replace(
            views.expiry(30.0, 50.0, forward=draw(FLOATS)),
            days=draw(FLOATS),
            atm=replace(views.known(0.0), value=draw(FLOATS)),
        )
        for _ in range(draw(FEW))
    )
    return TermView(points, draw(st.sampled_from(["contango", "backwardation", "flat", "", "?"])))


@st.composite
def smiles(draw: st.DrawFn) -> SmileView:
    size = draw(FEW)
    other = draw(st.sampled_from([size, size, 3]))
    return replace(
        views.smile(9.0),
        expiry=views.NOW + timedelta(days=draw(st.integers(0, 3))),
        strikes=draw(arrays(size)),
        call_iv=draw(arrays(other)),
        put_iv=draw(arrays(size)),
        call_reason=draw(codes(size)),
        put_reason=draw(codes(other)),
        fit_strikes=draw(arrays(draw(FEW))),
        fit_iv=draw(arrays(draw(FEW))),
        forward=draw(FLOATS),
        atm=draw(FLOATS),
        risk_reversal=draw(FLOATS),
        butterfly=draw(FLOATS),
    )


@st.composite
def histories(draw: st.DrawFn) -> HistoryView:
    line = views.nvda().history.lines[0]
    lines = tuple(
        replace(line, times=draw(arrays(draw(FEW))), values=draw(arrays(draw(FEW))))
        for _ in range(draw(st.integers(0, 3)))
    )
    return HistoryView(lines, draw(FLOATS), draw(FLOATS), draw(st.integers(0, 400)))


@st.composite
def sheets(draw: st.DrawFn) -> VolView:
    whole = views.nvda()
    figures = tuple(
        replace(f, value=replace(f.value, value=draw(FLOATS))) if f.name == "iv30_atm" else f
        for f in whole.figures
    )
    return replace(
        whole,
        figures=figures,
        cone=draw(cones()),
        term=draw(terms()),
        smiles=tuple(draw(st.lists(smiles(), max_size=3))),
        near=draw(st.integers(-3, 5)),
        history=draw(histories()),
        as_of=draw(st.sampled_from([None, views.NOW])),
    )


def use(plot: VolPlot) -> None:
    """Everything a reader may do."""
    plot.grab()
    for y in (30.0, 120.0):
        plot.plot.hovered.emit(QPointF(120.0, y))
        plot.grab()
    for _ in range(2):
        plot.cursor_left()
        plot.grab()
    if isinstance(plot, SmilePlot):
        plot.next_expiry()
    plot.zoom_in()
    plot.page_left()
    plot.reset()
    plot.grab()
    for panel in plot.plot.state.panels:
        assert math.isfinite(panel.y_map.span.width)
        assert panel.y_map.span.width > 0


@pytest.fixture(
    params=[ConePlot, TermPlot, SmilePlot, HistoryPlot, ForecastPlot], ids=lambda c: c.__name__
)
def plot(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> VolPlot:
    made = request.param(theme)
    assert isinstance(made, VolPlot)
    qtbot.addWidget(made)
    made.resize(320, 220)
    return made


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(sheet=sheets())
def test_arbitrary_sheets_never_raise(plot: VolPlot, sheet: VolView) -> None:
    plot.set_view(sheet)
    use(plot)
    plot.set_view(views.nvda())
    plot.grab()
    assert plot.plot.state.message == ()


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_columns_draw_and_good_ones_recover(plot: VolPlot, name: str) -> None:
    times, values = BAD[name]
    whole = views.nvda()
    line = whole.history.lines[0]
    smile = replace(
        whole.smiles[0],
        strikes=values,  # type: ignore[arg-type] # wrong types are the point
        call_iv=values,  # type: ignore[arg-type]
        put_iv=times,  # type: ignore[arg-type]
        fit_strikes=values,  # type: ignore[arg-type]
        fit_iv=times,  # type: ignore[arg-type]
    )
    bad = replace(
        whole,
        cone=replace(whole.cone, last=values),  # type: ignore[arg-type]
        history=HistoryView(
            (replace(line, times=times, values=values),),  # type: ignore[arg-type]
            20.0,
            40.0,
            30,
        ),
        smiles=(smile,),
        near=0,
    )
    for view in (bad, whole):
        plot.set_view(view)
        use(plot)
    assert plot.plot.state.message == ()
