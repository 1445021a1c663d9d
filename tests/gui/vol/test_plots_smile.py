"""What the smile finds, reads out and explains."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.model.reason import Reason
from gui.theme import Theme
from gui.vol.quotes import Quotes
from gui.vol.smileplot import SmilePlot
from tests.gui.vol import views
from tests.gui.vol.showing import Show, dots, point, shower, told, words


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    return shower(qtbot, theme)


def test_the_smile_says_risk_reversal_butterfly_and_counts(show: Show) -> None:
    plot = show(SmilePlot, views.nvda())
    assert plot.headline.text == (
        "30 Aug 2024: puts 3.1 over calls (25-delta risk reversal −3.1), butterfly +1.4"
    )
    note = plot.plot.state.notes[0].text
    assert note.startswith("65 used: out of the money ○ put, ● call, in the money faint")
    assert "; rejected 33 ×: " in note
    assert note.endswith("; | at the foot: off the plot")
    assert "11 no bid" in note
    assert plot.foot.text.startswith("Expiry 4 of 5")
    (mark,) = plot.plot.state.marks
    assert (mark.x, mark.when, mark.text) == (117.02, "Forward", "117.02 US$")


@pytest.mark.parametrize("width", [302, 420, 600, 1000])
def test_ticks_at_the_foot_are_explained_however_narrow(show: Show, width: int) -> None:
    plot = show(SmilePlot, views.nvda())
    plot.resize(width, 240)
    QApplication.processEvents()
    plot.grab()
    said = "".join(run.text for run in plot.plot.state.note_lines[0])
    assert "| at the foot: off the plot" in said or "(| off the plot)" in said


def test_ticks_are_not_explained_where_there_are_none(show: Show) -> None:
    whole = views.smile(30.0)
    known = replace(
        whole,
        call_iv=np.nan_to_num(whole.call_iv, nan=whole.atm),
        put_iv=np.nan_to_num(whole.put_iv, nan=whole.atm),
    )
    plot = show(SmilePlot, replace(views.nvda(), smiles=(known,), near=0))
    assert "rejected" in plot.plot.state.notes[0].text
    assert "|" not in plot.plot.state.notes[0].text


def test_a_long_unit_takes_the_place_of_a_tick_s_words(show: Show) -> None:
    plot = show(SmilePlot, replace(views.nvda(), currency="of a currency with a long name" * 3))
    *ticks, unit = plot.plot.state.time_boxes
    assert unit.left() < plot.plot.state.time_row.right()
    assert len(ticks) >= 2
    assert not any(box.intersects(unit) for box in ticks)


def test_a_strike_reads_out_moneyness_both_quotes_and_the_fit(show: Show) -> None:
    plot = show(SmilePlot, views.nvda())
    point(plot, 120.0, 71.0)
    assert words(plot).startswith("120  +2.5 % call 7")
    assert " put 7" in words(plot)
    assert " fit 7" in words(plot)


def test_a_rejected_quote_says_why_under_the_pointer(show: Show) -> None:
    plot = show(SmilePlot, views.nvda())
    smile = views.nvda().smiles[3]
    place = int(np.flatnonzero(smile.put_reason == Reason.WIDE_SPREAD)[0])
    strike, iv = float(smile.strikes[place]), float(smile.put_iv[place])
    point(plot, strike, iv)
    assert told(plot) == (f"Put {iv:.1f}: spread above 50% of mid",)
    assert f"put {iv:.1f} rejected" in words(plot)
    point(plot, strike, iv + 15.0)
    assert told(plot) == ()


def test_rejected_quotes_without_volatility_say_why_at_the_foot_and_by_keys(show: Show) -> None:
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


def test_used_and_rejected_quotes_look_different_without_colour(show: Show) -> None:
    plot = show(SmilePlot, views.nvda())
    forms = [getattr(s, "form", "tick") for s in plot.panel.shapes]
    assert forms == ["tick", "disc", "cross", "disc", "ring"]


def test_puts_stand_left_of_the_forward_calls_right_the_others_faint(
    show: Show, theme: Theme
) -> None:
    plot = show(SmilePlot, views.nvda())
    smile = views.nvda().smiles[3]
    puts, calls, inside = dots(plot, "ring", 7.0), dots(plot, "disc", 6.0), dots(plot, "disc", 3.0)
    assert puts.places.max() < smile.forward <= calls.places.min()
    assert puts.places.size + calls.places.size + inside.places.size == smile.used
    assert calls.color.name().lower() == theme.series[0].lower() != inside.color.name().lower()
    assert plot.panel.curves[0].zValue() > max(s.zValue() for s in plot.panel.shapes)


def test_all_quotes_are_equal_without_a_forward(show: Show) -> None:
    smile = replace(views.smile(30.0), forward=math.nan)
    plot = show(SmilePlot, replace(views.nvda(), smiles=(smile,), near=0))
    assert dots(plot, "ring", 7.0).places.size + dots(plot, "disc", 6.0).places.size == smile.used
    assert "forward unknown" in plot.plot.state.notes[0].text


@pytest.mark.parametrize("width", [120.0, 200.0, 300.0])
def test_the_expiry_is_named_however_narrow(show: Show, width: float) -> None:
    plot = show(SmilePlot, views.nvda())
    plot.resize(int(width) + 120, 240)
    QApplication.processEvents()
    assert plot.headline.text.startswith("30 Aug")


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


def test_expiries_are_stepped_through_and_kept(show: Show) -> None:
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


def test_an_expiry_without_quotes_says_why(show: Show) -> None:
    view = replace(views.nvda(), smiles=(views.bare_smile(),), near=0)
    assert show(SmilePlot, view).plot.state.message == (
        "No smile of 9 Aug 2024: every bid is zero.",
    )


def test_the_fit_is_drawn_between_shown_quotes_only(show: Show) -> None:
    plot = show(SmilePlot, views.nvda())
    smile = views.nvda().smiles[3]
    (fit,) = plot.panel.curves
    assert fit.track.x[0] == smile.fit_strikes[0]
    assert fit.track.x[-1] == smile.fit_strikes[-1]
    point(plot, float(smile.strikes[-1]), 70.0)
    assert "fit" not in words(plot)
