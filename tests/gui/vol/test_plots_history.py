"""What the record finds, reads out and does not join."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.charts.dots import Dots
from gui.theme import Theme
from gui.vol.daily import with_gaps
from gui.vol.historyplot import HistoryPlot
from tests.gui.vol import views
from tests.gui.vol.showing import Show, shower, words

FRIDAY = 1_722_024_000.0


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    return shower(qtbot, theme)


def test_the_record_says_rank_percentile_and_days(show: Show) -> None:
    plot = show(HistoryPlot, views.nvda())
    assert plot.headline.text.replace("\u2009", " ") == (
        "NVDA ATM 71.8: rank 92 %, percentile 88 % over 34 days (young: under 60)"
    )
    assert show(HistoryPlot, views.btc()).headline.text.replace("\u2009", " ") == (
        "BTC DVOL, published 54.1: rank 61 %, percentile 55 % over 365 days"
    )


def test_a_young_record_says_how_many_days_there_are(show: Show) -> None:
    plot = show(HistoryPlot, views.young())
    assert plot.headline.text == "ARM ATM 52.0: 6 of 20 days recorded, no rank yet"
    assert "rank 0" not in plot.accessibleName()


def test_a_day_reads_out_both_lines_and_their_spread(show: Show) -> None:
    plot = show(HistoryPlot, views.nvda())
    plot.cursor_right()
    assert words(plot) == "31 Jul 2024 ATM 71.8 RV 58.3 IV−RV +13.5"


def test_lines_have_short_names_and_the_definition_says_what_they_are(show: Show) -> None:
    whole = views.btc()
    dvol, rv = whole.history.lines
    made = [replace(dvol, measure=m, label=f"BTC {m}") for m in ("iv30_vix", "iv30_dvol")]
    history = replace(whole.history, lines=(dvol, *made, rv))
    plot = show(HistoryPlot, replace(whole, history=history))
    named = [label.name for label in plot.panel.labels]
    assert named == ["DVOL", "VIX", "DVOL own", "RV", "largest", "least"]
    assert len({label.color.name() for label in plot.panel.labels[:4]}) == 4
    said = plot.plot.state.notes[0].text
    assert said.startswith("By day: DVOL (published), VIX (VIX-style), DVOL own (DVOL-style), RV (")
    assert "band: least to largest of 365 days" in said


def test_under_twenty_days_there_is_no_band(show: Show) -> None:
    whole = views.nvda()
    plot = show(HistoryPlot, replace(whole, history=replace(whole.history, days=19)))
    assert [label.name for label in plot.panel.labels if label.curve.track.x.size] == ["ATM", "RV"]
    assert "band" not in plot.plot.state.notes[0].text
    assert show(HistoryPlot, whole).panel.labels[-1].curve.track.x.size == 2


@pytest.mark.parametrize(
    ("days", "open_always", "gaps"),
    [
        ((0, 3), False, 0),
        ((0, 4), False, 0),
        ((0, 5), False, 1),
        ((3, 5), False, 0),
        ((3, 6), False, 1),
        ((0, 1, 2, 3), True, 0),
        ((0, 1, 3), True, 1),
        ((0, 3), True, 1),
    ],
)
def test_only_weekends_and_single_holidays_are_joined(
    days: tuple[int, ...], open_always: bool, gaps: int
) -> None:
    times = FRIDAY + 86400.0 * np.array(days, dtype=np.float64)
    x, values = with_gaps(times, np.ones(times.size), open_always=open_always)
    assert np.count_nonzero(np.isnan(values)) == gaps
    assert (np.diff(x) > 0).all()


def test_a_day_alone_is_a_dot(show: Show) -> None:
    whole = views.nvda()
    iv, rv = whole.history.lines
    kept = np.r_[0, 60:120]
    holed = replace(rv, times=rv.times[kept], values=rv.values[kept])
    plot = show(HistoryPlot, replace(whole, history=replace(whole.history, lines=(iv, holed))))
    sizes = sorted(s.places.size for s in plot.panel.shapes if isinstance(s, Dots))
    assert sizes == [1, 34]


def test_days_that_were_not_recorded_are_a_gap_and_weekends_are_none(show: Show) -> None:
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
