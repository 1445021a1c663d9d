"""Words, lines and marks of a stale chain are grey in every plot that stands on it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from engine.model.value import Quality
from gui.charts.ink import Ink
from gui.theme import Theme
from gui.vol.coneplot import ConePlot
from gui.vol.historyplot import HistoryPlot
from gui.vol.smileplot import SmilePlot
from gui.vol.termplot import TermPlot
from gui.vol.volplot import VolPlot
from tests.gui.charts.pixels import places
from tests.gui.vol import views
from tests.gui.vol.showing import Show, shower

CHAINED = (ConePlot, TermPlot, SmilePlot)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    return shower(qtbot, theme)


def _title_has(plot: VolPlot, color: QColor) -> bool:
    return bool(len(places(plot.headline.grab().toImage(), color.name())))


@pytest.mark.parametrize("kind", CHAINED)
def test_the_title_of_a_stale_chain_is_grey(kind: type[VolPlot], show: Show, theme: Theme) -> None:
    ink = Ink(theme)
    fresh, stale = views.nvda(), replace(views.nvda(), quality=Quality.STALE, trouble="HTTP 503")
    assert _title_has(show(kind, fresh), ink.text)
    assert not _title_has(show(kind, stale), ink.text)
    assert _title_has(show(kind, stale), ink.stale)


@pytest.mark.parametrize("kind", [TermPlot, SmilePlot])
def test_the_foot_of_a_stale_chain_says_why(kind: type[VolPlot], show: Show) -> None:
    stale = replace(views.nvda(), quality=Quality.STALE, trouble="HTTP 503")
    assert show(kind, stale).foot.text.endswith("stale: HTTP 503")
    assert "stale" not in show(kind, views.nvda()).foot.text


@pytest.mark.parametrize("kind", [TermPlot, SmilePlot])
def test_the_series_colour_leaves_a_stale_plot(
    kind: type[VolPlot], show: Show, theme: Theme
) -> None:
    fresh = places(show(kind, views.nvda()).grab().toImage(), theme.series[0])
    stale = replace(views.nvda(), quality=Quality.STALE)
    assert len(fresh) > 20
    assert not len(places(show(kind, stale).grab().toImage(), theme.series[0]))


def test_the_record_of_a_stale_line_has_a_grey_title_and_label(show: Show, theme: Theme) -> None:
    ink, whole = Ink(theme), views.nvda()
    iv, rv = whole.history.lines
    late = replace(iv, last=replace(iv.last, quality=Quality.STALE))
    plot = show(HistoryPlot, replace(whole, history=replace(whole.history, lines=(late, rv))))
    assert not _title_has(plot, ink.text)
    assert _title_has(plot, ink.stale)
    stale, fresh = plot.panel.labels[:2]
    assert stale.color == ink.stale
    assert fresh.color != ink.stale
