"""What cone and term structure find, read out and explain."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.desk.volview import VolView
from gui.theme import Theme
from gui.vol.coneplot import ConePlot
from gui.vol.standing import standing
from gui.vol.termplot import TermPlot
from tests.gui.charts.pixels import places
from tests.gui.vol import views
from tests.gui.vol.showing import Show, point, shower, told, words

QUANTILES = views.QUANTILES
ROW = np.array([20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 90.0])


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    return shower(qtbot, theme)


@pytest.mark.parametrize(
    ("value", "long", "short", "sign"),
    [
        (10.0, "below every window", "below all", "< all"),
        (25.0, "below 10\u2009%", "below 10\u2009%", "< 10\u2009%"),
        (45.0, "between 25\u2009% and median", "below median", "< median"),
        (50.0, "between median and 75\u2009%", "above median", "> median"),
        (65.0, "between 75\u2009% and 90\u2009%", "above 75\u2009%", "> 75\u2009%"),
        (80.0, "above 90\u2009%", "above 90\u2009%", "> 90\u2009%"),
        (90.0, "the largest", "largest", "largest"),
        (95.0, "above every window", "above all", "> all"),
        (math.nan, "without a cone there", "–", "–"),
    ],
)
def test_a_figure_has_its_place_in_the_cone(value: float, long: str, short: str, sign: str) -> None:
    assert standing(value, QUANTILES, ROW) == (long, short, sign)


def test_the_cone_says_where_realized_and_implied_stand(show: Show) -> None:
    plot = show(ConePlot, views.nvda())
    assert plot.headline.text.replace("\u2009", " ") == (
        "30-bar realized 60.5 above 90 %; 30-day implied 71.8 above 90 %"
    )
    assert "501 daily bars to 31 Jul 2024" in plot.foot.text
    assert "expiries beyond" not in plot.foot.text


@pytest.mark.parametrize("width", [230, 302, 420, 600])
def test_the_cone_names_window_and_days_however_narrow(show: Show, width: int) -> None:
    plot = show(ConePlot, views.nvda())
    plot.resize(width, 240)
    QApplication.processEvents()
    said = plot.headline.text
    assert not plot.headline.cut
    assert "RV30 60.5" in said or said.startswith("30-bar ")
    assert "IV30 71.8" in said or "30-day " in said


def test_the_cone_speaks_of_an_expiry_where_thirty_days_are_unknown(show: Show) -> None:
    whole = views.nvda()
    assert show(ConePlot, whole).plot.state.anchors[0].value == 71.8
    plot = show(ConePlot, replace(whole, figures=views.young().figures))
    assert plot.plot.state.anchors == ()
    assert "37-day implied 69.4" in plot.headline.text


def test_a_window_reads_out_its_n_and_quantiles(show: Show) -> None:
    plot = show(ConePlot, views.nvda())
    point(plot, math.sqrt(30.0), 50.0)
    said = words(plot)
    assert said.startswith("30 bars realized 60.5 n 471 median 44.0 25–75 % 39.0–50.1 10–90 %")
    assert "least–largest" in said


def test_an_expiry_reads_out_its_implied_volatility(show: Show) -> None:
    plot = show(ConePlot, views.nvda())
    point(plot, math.sqrt(30.0 * 252 / 365), 71.8)
    assert words(plot).startswith("20.7 bars implied 71.8 30-day 71.8 median")


def test_bands_lie_on_one_another_and_dots_on_top(show: Show, theme: Theme) -> None:
    plot = show(ConePlot, views.nvda())
    levels = [s.zValue() for s in plot.panel.shapes]
    assert levels == sorted(levels)
    assert len(set(levels)) == len(levels)
    blue = places(plot.grab().toImage(), theme.series[0])
    assert len(blue) > 11 * 20


def test_a_cone_without_implied_says_why(show: Show) -> None:
    whole = views.nvda()
    view = replace(whole, cone=replace(whole.cone, implied=()), chain_why="market closed")
    plot = show(ConePlot, view)
    assert plot.headline.text.replace("\u2009", " ") == "30-bar realized 60.5 above 90 %"
    assert "No implied: market closed" in plot.plot.state.notes[0].text
    short = replace(view, cone=replace(view.cone, implied_why="HTTP 503"))
    assert "No implied: HTTP 503" in show(ConePlot, short).plot.state.notes[0].text


def test_only_the_ends_of_the_cone_that_matter_are_labelled(show: Show) -> None:
    plot = show(ConePlot, views.nvda())
    named = [label.name for label in plot.panel.labels]
    assert named == ["least", "median", "largest", "realized", "implied"]
    assert "bands: least to largest, 10 to 90, 25 to 75 %" in plot.plot.state.notes[0].text.replace(
        "\u2009", " "
    )


def test_the_cone_ends_with_its_last_known_window(show: Show) -> None:
    whole = views.nvda()
    values, last = whole.cone.values.copy(), whole.cone.last.copy()
    values[4:], last[4:] = math.nan, math.nan
    plot = show(ConePlot, replace(whole, cone=replace(whole.cone, values=values, last=last)))
    assert plot.plot.timeline.data.high < math.sqrt(90.0)
    assert "expiries beyond the windows: " in plot.foot.text
    point(plot, math.sqrt(60.0), 50.0)
    assert words(plot).startswith("60 bars realized 54.8 n 441 ")


def test_too_few_bars_are_counted(show: Show) -> None:
    assert show(ConePlot, views.young()).plot.state.message == ("No cone: 12 of 121 bars.",)


def test_the_term_structure_says_shape_and_slope(show: Show) -> None:
    plot = show(TermPlot, views.nvda())
    assert plot.headline.text == (
        "Backwardation: −2.4 points a month, 79.5 at 2 days to 54.8 at 324 days"
    )
    assert "Contango: +1.9 points a month" in show(TermPlot, views.btc()).headline.text


def test_thirty_days_and_the_report_are_marked(show: Show) -> None:
    plot = show(TermPlot, views.nvda())
    state = plot.plot.state
    (anchor,) = state.anchors
    assert anchor.x == pytest.approx(math.sqrt(30.0))
    assert anchor.value == 71.8
    (mark,) = state.marks
    assert mark.letter == "E"
    assert mark.x == pytest.approx(math.sqrt(28.0139), abs=1e-3)
    assert "reports 28 Aug, in 29 days" in state.notes[0].text
    point(plot, mark.x, 60.0)
    assert "NVIDIA reports Q2 FY2025" in " ".join(state.note)


def test_an_expiry_without_volatility_says_why(show: Show) -> None:
    plot = show(TermPlot, views.nvda())
    assert "1 without ATM" in plot.foot.text
    point(plot, 4.0, 60.0)
    assert told(plot) == ("16 Aug 2024: chain has calls or puts only",)
    assert words(plot) == "16 days 16 Aug 2024 ATM – forward 117.00 0 quotes"


def test_one_expiry_has_no_slope(show: Show) -> None:
    plot = show(TermPlot, views.young())
    assert plot.headline.text == "71.8 at 30 days; no slope: only one usable expiry"


def flat(view: VolView, level: float) -> VolView:
    """The same expiries at nearly one volatility."""
    points = tuple(
        replace(p, atm=replace(p.atm, value=level + 0.0001 * place))
        for place, p in enumerate(view.term.points)
    )
    return replace(view, figures=(), term=replace(view.term, points=points, shape="flat"))


def test_a_flat_structure_is_drawn_flat_with_one_decimal(show: Show) -> None:
    plot = show(TermPlot, flat(views.btc(), 46.7616))
    panel = plot.panel
    assert panel.y_map.span.width >= 2.0
    assert panel.y_map.span.low < 46.3 < 47.3 < panel.y_map.span.high
    assert all(len(text.partition(".")[2]) <= 1 for text in panel.tick_texts)
    assert panel.value_text(46.7616) == "46.8"
    plot.set_view(flat(views.btc(), 47.6))
    plot.grab()
    assert panel.y_map.span.low < 47.2 < 48.0 < panel.y_map.span.high


def test_few_rungs_in_view_give_way_to_round_days(show: Show) -> None:
    view = views.btc()
    near = replace(view, term=replace(view.term, points=view.term.points[3:6]))
    plot = show(TermPlot, near)
    assert len(plot.plot.state.time_boxes) >= 4


def test_the_thirty_day_words_stand_off_a_falling_line(show: Show) -> None:
    view = views.nvda()
    points = tuple(p for p in view.term.points if p.days in (2.0, 51.0))
    falling = replace(view, term=replace(view.term, points=points))
    assert show(TermPlot, falling).plot.state.anchors[0].below
    assert not show(TermPlot, views.btc()).plot.state.anchors[0].below
