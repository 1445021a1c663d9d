"""What all plots promise: states, words that fit, labels inside, keys, no work unseen."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.desk.volview import VolView
from gui.charts.runs import shrunk, width_of
from gui.theme import Theme
from gui.vol.coneplot import ConePlot
from gui.vol.forecastplot import ForecastPlot
from gui.vol.historyplot import HistoryPlot
from gui.vol.smileplot import SmilePlot
from gui.vol.termplot import TermPlot
from gui.vol.volplot import VolPlot, fitting
from gui.ways import Ways
from tests.gui.vol import views

PLOTS = (ConePlot, TermPlot, SmilePlot, HistoryPlot, ForecastPlot)
SIZES = ((360, 240), (440, 300), (900, 600))
RICH: dict[str, Callable[[], VolView]] = {"nvda": views.nvda, "btc": views.btc}


@pytest.fixture(params=PLOTS, ids=lambda c: c.__name__)
def plot(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> Iterator[VolPlot]:
    made = request.param(theme)
    assert isinstance(made, VolPlot)
    qtbot.addWidget(made)
    made.resize(440, 300)
    yield made
    made.hide()


def shown(plot: VolPlot, view: VolView | None, size: tuple[int, int] = (440, 300)) -> VolPlot:
    plot.resize(*size)
    plot.set_view(view)
    plot.show()
    QApplication.processEvents()
    plot.plot.drop_cursor()
    plot.grab()
    return plot


def words(plot: VolPlot) -> str:
    plot.grab()
    return " ".join(r.text for r in plot.plot.state.reading)


def test_before_the_first_view_it_says_what_it_waits_for(plot: VolPlot) -> None:
    shown(plot, None)
    assert plot.headline.text == plot.subject()
    help_ = ("F5 asks now.",) if isinstance(plot, ConePlot) else ()
    assert plot.plot.state.message == ("Waiting for the first figures.", *help_)
    plot.set_ways(Ways(ask=False, story=False))
    assert plot.plot.state.message == ("Waiting for the first figures.",)


def test_an_empty_sheet_says_why(plot: VolPlot) -> None:
    shown(plot, views.empty())
    (message,) = plot.plot.state.message
    why = {
        ConePlot: "0 of 121 bars",
        HistoryPlot: "nothing recorded yet",
        ForecastPlot: "no daily bars",
    }
    assert why.get(type(plot), "no listed options") in message
    assert plot.headline.text == plot.subject()
    plot.cursor_left()
    assert words(plot) == ""


@pytest.mark.parametrize("name", RICH)
@pytest.mark.parametrize("size", SIZES)
def test_no_line_of_words_is_cut(plot: VolPlot, name: str, size: tuple[int, int]) -> None:
    shown(plot, RICH[name](), size)
    state = plot.plot.state
    assert not plot.headline.cut
    assert plot.headline.sizeHint().height() == round(QFontMetricsF(plot.ink.title).height())
    assert plot.foot.sizeHint().height() == round(QFontMetricsF(plot.ink.axis).height())
    assert len(state.note_lines) == 1
    assert width_of(state.note_lines[0]) <= state.strip.width()
    assert plot.headline.text
    assert plot.foot.text


def test_a_long_source_is_cut_in_one_line_and_whole_in_the_tip(plot: VolPlot) -> None:
    short = shown(plot, views.nvda(), (302, 219)).foot.sizeHint().height()
    source = "reconstructed from levels that the press has named " * 3
    whole = views.nvda()
    lines = tuple(replace(line, source=source) for line in whole.history.lines)
    cone = replace(whole.cone, inputs=source)
    history = replace(whole.history, lines=lines)
    shown(plot, replace(whole, source=source, cone=cone, history=history), (302, 219))
    assert plot.foot.cut
    assert plot.foot.sizeHint().height() == short
    assert source.strip() in plot.foot.toolTip()


@pytest.mark.parametrize("name", RICH)
@pytest.mark.parametrize("size", [(230, 200), *SIZES])
def test_every_end_label_has_name_and_value(
    plot: VolPlot, name: str, size: tuple[int, int]
) -> None:
    shown(plot, RICH[name](), size)
    state, panel = plot.plot.state, plot.panel
    for label in panel.labels:
        _, value = label.curve.track.last(state.x_map.span)
        said = [r.text for r in state.label_runs(panel, label, value)]
        assert said == [label.name, f"{value:.1f}"]


@pytest.mark.parametrize("name", RICH)
@pytest.mark.parametrize("size", SIZES)
def test_no_end_label_is_cut_and_none_overlap(
    plot: VolPlot, name: str, size: tuple[int, int]
) -> None:
    shown(plot, RICH[name](), size)
    state, panel = plot.plot.state, plot.panel
    for label in panel.labels:
        _, value = label.curve.track.last(state.x_map.span)
        runs = state.label_runs(panel, label, value)
        assert panel.inner.right() + 8.0 + width_of(runs) <= panel.rect.right() + 1.0
    assert panel.rect.height() >= 9 * len(panel.labels)
    column = max(state.ink.width(t, medium=True) for t in panel.tick_texts)
    assert column <= state.value_column - 8.0


@pytest.mark.parametrize("name", RICH)
@pytest.mark.parametrize("size", SIZES)
def test_words_of_the_x_axis_stand_apart(plot: VolPlot, name: str, size: tuple[int, int]) -> None:
    shown(plot, RICH[name](), size)
    boxes = plot.plot.state.time_boxes
    note = plot.plot.state.axis_note
    assert note
    assert len(boxes) >= 2
    for place, box in enumerate(boxes):
        apart = [b for k, b in enumerate(boxes) if k != place]
        assert not any(box.intersects(QRectF(b)) for b in apart)


@pytest.mark.parametrize("size", SIZES)
def test_every_stop_has_a_reading_that_fits(plot: VolPlot, size: tuple[int, int]) -> None:
    shown(plot, views.nvda(), size)
    state = plot.plot.state
    seen = set()
    for _ in range(60):
        plot.cursor_left()
        plot.grab()
        assert state.reading
        assert width_of(shrunk(state.reading, state.strip.width())) <= state.strip.width() + 0.5
        assert state.moment_text
        seen.add(state.crosshair.x)
    assert len(seen) > 5
    plot.escape()
    assert state.crosshair.x is None
    spy = QSignalSpy(plot.list_focus_requested)
    plot.escape()
    assert spy.count() == 1


def test_the_pointer_reads_the_nearest_stop(plot: VolPlot) -> None:
    shown(plot, views.nvda())
    centre = plot.plot.state.body.center()
    plot.plot.hovered.emit(QPointF(centre.x(), centre.y()))
    assert words(plot)
    plot.plot.left.emit()
    assert words(plot) == ""


def test_an_unseen_plot_paints_nothing(plot: VolPlot) -> None:
    plot.set_view(views.nvda())
    assert plot.plot.ground.isNull()
    shown(plot, views.nvda())
    painted = plot.plot.ground.cacheKey()
    plot.hide()
    plot.set_view(views.btc())
    QApplication.processEvents()
    assert plot.plot.ground.cacheKey() == painted
    plot.show()
    plot.grab()
    assert plot.plot.ground.cacheKey() != painted


def test_a_new_sheet_of_the_symbol_keeps_crosshair_and_view(plot: VolPlot) -> None:
    shown(plot, views.nvda())
    plot.cursor_left()
    plot.cursor_left()
    plot.zoom_in()
    kept = (plot.plot.state.crosshair.x, plot.plot.timeline.view)
    plot.set_view(replace(views.nvda(), headline="later"))
    plot.grab()
    assert (plot.plot.state.crosshair.x, plot.plot.timeline.view) == kept
    plot.set_view(views.btc())
    plot.grab()
    assert plot.plot.state.crosshair.x is None


def test_numbered_axes_refuse_ranges_of_days(plot: VolPlot) -> None:
    shown(plot, views.nvda())
    spy = QSignalSpy(plot.notice)
    plot.range_1d()
    plot.range_1m()
    plot.range_3m()
    assert spy.count() == (0 if isinstance(plot, HistoryPlot) else 3)
    plot.range_ytd()
    plot.range_all()
    plot.reset()
    plot.page_left()
    plot.first_bar()
    plot.last_bar()
    plot.grab()
    assert math.isfinite(plot.plot.timeline.view.width)


def test_the_words_follow_the_width(plot: VolPlot) -> None:
    shown(plot, views.nvda(), (1200, 600))
    long = plot.headline.text
    plot.resize(300, 240)
    QApplication.processEvents()
    plot.grab()
    short = plot.headline.text
    assert len(short) < len(long)
    assert long in plot.headline.toolTip().replace("\u2009", "\u2009")
    assert plot.accessibleName() == long


def test_the_longest_wording_that_fits_is_taken(plot: VolPlot) -> None:
    font = plot.ink.title
    assert fitting(("a long wording", "short"), font, 1e6) == "a long wording"
    assert fitting(("a long wording", "short"), font, 50.0) == "short"
    assert fitting(("a long wording", "short"), font, 0.0) == "short"
    assert fitting((), font, 100.0) == ""
