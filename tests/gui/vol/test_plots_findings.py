"""What each of the four plots finds, reads out and explains."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.desk.volview import VolView
from engine.model.reason import Reason
from gui.theme import Theme
from gui.vol.coneplot import ConePlot, standing
from gui.vol.historyplot import HistoryPlot
from gui.vol.quotes import Quotes
from gui.vol.smileplot import SmilePlot
from gui.vol.termplot import TermPlot
from gui.vol.volplot import VolPlot
from tests.gui.charts.pixels import places
from tests.gui.vol import views

P = TypeVar("P", bound=VolPlot)
Shown = Callable[..., VolPlot]
QUANTILES = views.QUANTILES
ROW = np.array([20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 90.0])


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Callable[[type[P], VolView], P]:
    def made(kind: type[P], view: VolView) -> P:
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


@pytest.mark.parametrize(
    ("value", "long", "short"),
    [
        (10.0, "below every window", "below all"),
        (25.0, "below 10\u2009%", "below 10\u2009%"),
        (45.0, "between 25\u2009% and median", "below median"),
        (50.0, "between median and 75\u2009%", "above median"),
        (65.0, "between 75\u2009% and 90\u2009%", "above 75\u2009%"),
        (80.0, "above 90\u2009%", "above 90\u2009%"),
        (90.0, "the largest", "largest"),
        (95.0, "above every window", "above all"),
        (math.nan, "without a cone there", "–"),
    ],
)
def test_a_figure_has_its_place_in_the_cone(value: float, long: str, short: str) -> None:
    assert standing(value, QUANTILES, ROW) == (long, short)


def test_the_cone_says_where_realized_and_implied_stand(show: Shown) -> None:
    plot = show(ConePlot, views.nvda())
    assert plot.headline.text.replace("\u2009", " ") == (
        "Realized over 30 bars 60.5, above 90 %; implied 69.4, above 90 %"
    )
    assert "501 daily bars to 31 Jul 2024" in plot.foot.text
    assert "expiries beyond" not in plot.foot.text


def test_a_window_reads_out_its_n_and_quantiles(show: Shown) -> None:
    plot = show(ConePlot, views.nvda())
    point(plot, math.sqrt(30.0), 50.0)
    said = words(plot)
    assert said.startswith("30 bars realized 60.5 n 471 median 44.0 25–75 % 39.0–50.1 10–90 %")
    assert "least–largest" in said


def test_an_expiry_reads_out_its_implied_volatility(show: Shown) -> None:
    plot = show(ConePlot, views.nvda())
    point(plot, math.sqrt(30.0 * 252 / 365), 71.8)
    assert words(plot).startswith("20.7 bars implied 71.8 median")


def test_bands_lie_on_one_another_and_dots_on_top(show: Shown, theme: Theme) -> None:
    plot = show(ConePlot, views.nvda())
    levels = [s.zValue() for s in plot.panel.shapes]
    assert levels == sorted(levels)
    assert len(set(levels)) == len(levels)
    blue = places(plot.grab().toImage(), theme.series[0])
    assert len(blue) > 11 * 20


def test_a_cone_without_implied_says_why(show: Shown) -> None:
    whole = views.nvda()
    view = replace(whole, cone=replace(whole.cone, implied=()), chain_why="market closed")
    plot = show(ConePlot, view)
    assert plot.headline.text.replace("\u2009", " ") == "Realized over 30 bars 60.5, above 90 %"
    assert "No implied: market closed" in plot.plot.state.notes[0].text


def test_too_few_bars_are_counted(show: Shown) -> None:
    assert show(ConePlot, views.young()).plot.state.message == ("No cone: 12 of 121 bars.",)


def test_the_term_structure_says_shape_and_slope(show: Shown) -> None:
    plot = show(TermPlot, views.nvda())
    assert plot.headline.text == (
        "Backwardation: −2.4 points a month, 79.5 at 2 days to 54.8 at 324 days"
    )
    assert "Contango: +1.9 points a month" in show(TermPlot, views.btc()).headline.text


def test_thirty_days_and_the_report_are_marked(show: Shown) -> None:
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


def test_an_expiry_without_volatility_says_why(show: Shown) -> None:
    plot = show(TermPlot, views.nvda())
    assert "1 without ATM" in plot.foot.text
    point(plot, 4.0, 60.0)
    assert told(plot) == ("16 Aug 2024: chain has calls or puts only",)
    assert words(plot) == "16 days 16 Aug 2024 ATM – forward 117.00 0 quotes"


def test_one_expiry_has_no_slope(show: Shown) -> None:
    plot = show(TermPlot, views.young())
    assert plot.headline.text == "71.8 at 30 days; no slope: only one usable expiry"


def test_the_smile_says_risk_reversal_butterfly_and_counts(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    assert plot.headline.text == (
        "30 Aug 2024: puts 3.1 over calls (25-delta risk reversal −3.1), butterfly +1.4"
    )
    note = plot.plot.state.notes[0].text
    assert note.startswith("65 quotes used (calls filled, puts hollow), 33 rejected (×): ")
    assert "11 no bid" in note
    assert plot.foot.text.startswith("Expiry 4 of 5")
    (mark,) = plot.plot.state.marks
    assert (mark.x, mark.when, mark.text) == (117.02, "Forward", "117.02 US$")


def test_a_long_unit_takes_the_place_of_a_tick_s_words(show: Shown) -> None:
    plot = show(SmilePlot, replace(views.nvda(), currency="of a currency with a long name" * 3))
    *ticks, unit = plot.plot.state.time_boxes
    assert unit.left() < plot.plot.state.time_row.right()
    assert len(ticks) >= 2
    assert not any(box.intersects(unit) for box in ticks)


def test_a_strike_reads_out_moneyness_both_quotes_and_the_fit(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    point(plot, 120.0, 71.0)
    assert words(plot).startswith("120  +2.5 % call 7")
    assert " put 7" in words(plot)
    assert " fit 7" in words(plot)


def test_a_rejected_quote_says_why_under_the_pointer(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    smile = views.nvda().smiles[3]
    place = int(np.flatnonzero(smile.put_reason == Reason.WIDE_SPREAD)[0])
    strike, iv = float(smile.strikes[place]), float(smile.put_iv[place])
    point(plot, strike, iv)
    assert told(plot) == (f"Put {iv:.1f}: spread above 50% of mid",)
    assert f"put {iv:.1f} rejected" in words(plot)
    point(plot, strike, iv + 15.0)
    assert told(plot) == ()


def test_rejected_quotes_without_volatility_say_why_at_the_foot_and_by_keys(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    smile = views.nvda().smiles[3]
    last = float(smile.strikes[-1])
    point(plot, last, plot.panel.y_map.span.low)
    assert told(plot) == ("Call: no bid", "Put: no bid")
    plot.escape()
    plot.reset()
    plot.cursor_left()
    plot.grab()
    assert plot.plot.state.crosshair.x == last
    assert told(plot) == ("Call: no bid", "Put: no bid")


def test_used_and_rejected_quotes_look_different_without_colour(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    forms = [getattr(s, "form", "tick") for s in plot.panel.shapes]
    assert forms == ["tick", "cross", "disc", "ring"]


def test_stray_quotes_do_not_flatten_the_smile() -> None:
    smile = views.smile(30.0)
    put_iv = smile.put_iv.copy()
    place = int(np.flatnonzero(smile.put_reason == Reason.WIDE_SPREAD)[0])
    put_iv[place] = 280.0
    quotes = Quotes.of(replace(smile, put_iv=put_iv))
    strikes, values = quotes.crosses()
    assert values.max() < 200.0
    assert smile.strikes[place] in quotes.at_foot()
    assert smile.strikes[place] not in strikes[values > 100.0]
    assert quotes.pair(place)[1].sentence("Put") == "Put 280.0: spread above 50% of mid"


def test_expiries_are_stepped_through_and_kept(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    assert isinstance(plot, SmilePlot)
    spy = QSignalSpy(plot.notice)
    expiries = [s.expiry for s in views.nvda().smiles]
    assert plot.expiry == expiries[3]
    plot.next_expiry()
    assert plot.expiry == expiries[4]
    plot.next_expiry()
    assert plot.expiry == expiries[4]
    assert spy.at(0) == ["Last expiry."]
    plot.prev_expiry()
    plot.prev_expiry()
    assert plot.headline.text.startswith("23 Aug 2024")
    plot.set_view(replace(views.nvda(), headline="later"))
    assert plot.expiry == expiries[2]
    plot.set_view(replace(views.nvda(), smiles=views.nvda().smiles[3:], near=0))
    assert plot.expiry == expiries[3]
    plot.set_view(views.btc())
    assert plot.expiry == views.btc().smiles[2].expiry
    plot.set_view(views.empty())
    plot.prev_expiry()
    assert spy.at(1) == ["No expiry to step to."]
    assert plot.expiry is None


def test_an_expiry_without_quotes_says_why(show: Shown) -> None:
    view = replace(views.nvda(), smiles=(views.bare_smile(),), near=0)
    assert show(SmilePlot, view).plot.state.message == (
        "No smile of 9 Aug 2024: every bid is zero.",
    )


def test_the_fit_is_drawn_between_shown_quotes_only(show: Shown) -> None:
    plot = show(SmilePlot, views.nvda())
    smile = views.nvda().smiles[3]
    (fit,) = plot.panel.curves
    assert fit.track.x[0] == smile.fit_strikes[0]
    assert fit.track.x[-1] == smile.fit_strikes[-1]
    point(plot, float(smile.strikes[-1]), 70.0)
    assert "fit" not in words(plot)


def test_the_record_says_rank_percentile_and_days(show: Shown) -> None:
    plot = show(HistoryPlot, views.nvda())
    assert plot.headline.text == (
        "NVDA ATM 71.8: rank 92, percentile 88 of 34 days (young: under 60)"
    )
    assert show(HistoryPlot, views.btc()).headline.text == (
        "BTC DVOL, published 54.1: rank 61, percentile 55 of 365 days"
    )


def test_a_young_record_says_how_many_days_there_are(show: Shown) -> None:
    plot = show(HistoryPlot, views.young())
    assert plot.headline.text == "ARM ATM 52.0: 6 of 20 days recorded, no rank yet"
    assert "rank 0" not in plot.accessibleName()


def test_a_day_reads_out_both_lines_and_their_spread(show: Shown) -> None:
    plot = show(HistoryPlot, views.nvda())
    plot.cursor_right()
    assert words(plot) == "31 Jul 2024 ATM 71.8 RV 58.3 IV−RV +13.5"


def test_days_that_were_not_recorded_are_a_gap_and_weekends_are_none(show: Shown) -> None:
    whole = views.nvda()
    line = whole.history.lines[0]
    kept = np.ones(line.times.size, dtype=np.bool_)
    kept[10:16] = False
    holed = replace(line, times=line.times[kept], values=line.values[kept])
    view = replace(whole, history=replace(whole.history, lines=(holed,)))
    track = show(HistoryPlot, view).panel.curves[-1].track
    assert np.count_nonzero(np.isnan(track.values)) == 1
    full = show(HistoryPlot, whole).panel.curves[-1].track
    assert not np.isnan(full.values).any()
