from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.charts.pane import ChartPane
from gui.charts.price import catalogue, heights
from gui.charts.price.catalogue import Content
from gui.charts.price.lower import amount
from gui.charts.price.slots import slots_of
from gui.charts.scale import Span
from gui.theme import Theme
from tests.gui.charts import priced, views
from tests.gui.charts.pixels import places


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ChartPane:
    made = ChartPane(theme)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.set_view(priced.full())
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    made.plot.drop_cursor()  # the pointer may still stand where a test before left it
    return made


def shown(pane: ChartPane) -> list[str]:
    pane.grab()
    return [below.name for below in pane.below if below.panel.shown]


def words_of(pane: ChartPane) -> str:
    pane.grab()
    return " ".join(run.text for run in pane.plot.state.reading)


@settings(max_examples=100, deadline=None)
@given(st.floats(1.0, 3000.0), st.lists(st.floats(0.1, 0.4), max_size=4))
def test_no_pane_is_squashed_and_all_the_height_is_given(free: float, shares: list[float]) -> None:
    found = heights.shared(free, tuple(shares))
    assert sum(found) == pytest.approx(max(free, 1.0))
    assert all(height >= heights.LEAST - 1e-9 for height in found[1:])
    if len(found) > 1:
        assert found[0] >= heights.LEAST_PRICE - 1e-9
    if len(found) <= len(shares):
        assert free < heights.LEAST_PRICE + heights.LEAST * len(found)


def test_every_pane_can_be_switched_and_the_others_share_the_room(pane: ChartPane) -> None:
    assert shown(pane) == ["volume", "vol"]
    pane.toggle_pane("z_move")
    pane.toggle_pane("iv_rv")
    assert shown(pane) == list(priced.BELOW)
    pane.toggle_pane("volume")
    pane.toggle_pane("vol")
    assert shown(pane) == ["iv_rv", "z_move"]
    tall = pane.price.panel.rect.height()
    pane.toggle_pane("iv_rv")
    pane.grab()
    assert pane.price.panel.rect.height() > tall


def test_a_pane_without_room_is_left_out_and_named(pane: ChartPane) -> None:
    pane.set_content(Content(panes=priced.BELOW))
    assert shown(pane) == list(priced.BELOW)
    pane.resize(1100, 360)
    QApplication.processEvents()
    assert shown(pane) == ["volume", "vol"]
    notes = " ".join(run.text for run in pane.plot.state.notes)
    assert "no room for IV − RV, z of the move" in notes
    assert all(p.rect.height() >= heights.LEAST - 1.0 for p in pane.plot.state.shown)
    pane.resize(1100, 800)
    QApplication.processEvents()
    assert shown(pane) == list(priced.BELOW)
    assert "no room" not in " ".join(run.text for run in pane.plot.state.notes)


def test_a_chosen_pane_without_figures_is_named(pane: ChartPane) -> None:
    pane.set_view(replace(priced.full(), volume=None))
    assert shown(pane) == ["vol"]
    assert "nothing known of Volume" in pane.plot.state.notes[0].text


def test_volume_has_the_colours_of_up_and_down_in_every_convention(
    pane: ChartPane, theme: Theme
) -> None:
    pane.set_content(Content(panes=("volume",), style="line"))
    volume = pane.below[0].panel
    for one in (theme, theme.with_directions("china")):
        pane.set_theme(one)
        image = pane.grab().toImage()
        for color in (pane.ink.up, pane.ink.down):
            found = places(image, pane.ink.quiet(color, 0.42).name())
            inside = [y for _, y in found if y > pane.plot.y() + volume.rect.top()]
            assert len(inside) > 200


def test_the_gap_is_filled_on_either_side_of_zero(pane: ChartPane) -> None:
    pane.set_content(Content(panes=("iv_rv",)))
    panel = pane.below[2].panel
    pane.grab()
    assert panel.y_map.span.low < 0.0 < panel.y_map.span.high
    assert any(text.startswith("+") for text in panel.tick_texts)


def test_moves_always_show_one_and_two_sigma(pane: ChartPane) -> None:
    quiet = priced.full()
    pane.set_view(replace(quiet, z_move=np.full(260, 0.1)))
    pane.set_content(Content(panes=("z_move",)))
    pane.grab()
    span = pane.below[3].panel.y_map.span
    assert span.low <= -2.0 < 2.0 <= span.high


def test_each_line_over_the_price_has_its_own_label(pane: ChartPane) -> None:
    pane.set_content(Content(overlays=tuple(catalogue.OVERLAYS)))
    pane.grab()
    names = [label.name for label in pane.price.panel.labels]
    assert sorted(names) == sorted(
        ["SMA 20", "SMA 50", "SMA 200", "EMA 21", "BB +2σ", "BB −2σ", "+1σ day", "−1σ day"]
    )
    close = priced.full().close
    label = next(one for one in pane.price.panel.labels if one.name == "SMA 20")
    assert label.curve.track.last(pane.plot.view)[1] == pytest.approx(close[-20:].mean())


def test_the_day_s_range_is_not_drawn_on_longer_bars(pane: ChartPane) -> None:
    pane.set_content(Content(overlays=("day_range",)))
    assert np.isfinite(pane.price.overlays[0].curves[0].track.values).any()
    pane.set_view(replace(priced.full(), interval="W"))
    assert not np.isfinite(pane.price.overlays[0].curves[0].track.values).any()


def test_compared_lines_begin_at_zero_at_the_left_edge(pane: ChartPane) -> None:
    view = priced.full()
    compare = (
        priced.other("AMD", view.times, 150.0, 0.01),
        priced.other("X", view.times, 3.0, 0.0),
    )
    pane.set_view(replace(view, compare=compare))
    pane.range_3m()
    pane.grab()
    first = math.ceil(pane.plot.view.low)
    panel = pane.price.panel
    own = panel.y_map.pixel(float(view.close[first]))
    for curve in pane.compared.curves:
        assert panel.y_map.pixel(float(curve.track.values[first])) == pytest.approx(own)
    last = float(pane.compared.curves[0].track.values[-1])
    share = 1.01 ** (259 - first) - 1.0
    assert panel.value_text(last) == f"+{share * 100:,.2f}\u2009%"
    assert {label.name for label in panel.labels} == {"NVDA", "AMD", "X"}
    assert panel.value_text(float(view.close[first])) == "0.00\u2009%"
    pane.first_bar()
    pane.grab()
    assert pane.compared.curves[0].track.values[0] == pytest.approx(view.close[0])


def test_the_symbol_itself_and_a_series_twice_are_not_added(pane: ChartPane) -> None:
    view = priced.full()
    twice = tuple(priced.other(s, view.times, 9.0, 0.01) for s in ("AMD", "AMD", "NVDA"))
    pane.set_view(replace(view, compare=twice))
    assert pane.compared.names == ("AMD",)
    pane.set_view(view)
    pane.grab()
    assert not pane.compared.curves
    assert pane.price.panel.scale.kind == "linear"


def test_log_and_percent_take_turns_and_say_so(pane: ChartPane) -> None:
    kinds = []
    for command in (pane.log_scale, pane.percent_scale, pane.log_scale, pane.log_scale):
        command()
        pane.grab()
        kinds.append(pane.price.panel.scale.kind)
    assert kinds == ["log", "percent", "log", "linear"]
    pane.percent_scale()
    pane.grab()
    assert all(text.endswith("%") for text in pane.price.panel.tick_texts)
    assert pane.price.panel.tags[0].text.endswith("%")
    assert "% since the left edge" in pane.plot.state.notes[0].text


def test_log_is_refused_with_prices_of_zero_or_less_in_view(pane: ChartPane, qtbot: QtBot) -> None:
    view = priced.full()
    low = view.low.copy()
    low[-5] = -37.63
    pane.set_view(replace(view, low=low))
    with qtbot.waitSignal(pane.notice, timeout=100) as said:
        pane.log_scale()
    assert "above 0" in said.args[0]
    assert "\u221237.63" in said.args[0]
    assert pane.price.panel.scale.kind == "linear"


def test_a_log_axis_is_straight_while_the_view_forbids_it(pane: ChartPane) -> None:
    pane.log_scale()
    pane.grab()
    assert pane.price.panel.y_map.log
    low = priced.full().low.copy()
    low[-5] = -1.0
    pane.set_view(replace(priced.full(), low=low))
    pane.grab()
    assert not pane.price.panel.y_map.log


def test_an_inverted_price_falls_upward_with_whole_wicks(pane: ChartPane) -> None:
    pane.set_content(Content(panes=()))
    upright = len(places(pane.grab().toImage(), pane.ink.up.name()))
    pane.invert_scale()
    inverted = len(places(pane.grab().toImage(), pane.ink.up.name()))
    assert inverted == pytest.approx(upright, rel=0.03)
    axis = pane.price.panel.y_map
    assert axis.pixel(axis.span.high) > axis.pixel(axis.span.low)
    assert "upside down" in pane.plot.state.notes[0].text
    pane.invert_scale()
    pane.grab()
    assert pane.price.panel.y_map.pixel(axis.span.high) < axis.pixel(axis.span.high)


def test_the_crosshair_s_row_has_every_figure_of_the_bar(pane: ChartPane) -> None:
    view = priced.full()
    pane.set_content(Content(overlays=("ema_21",)))
    pane.set_view(replace(view, compare=(priced.other("AMD", view.times, 150.0, 0.0),)))
    pane.cursor_left()
    text = words_of(pane)
    assert view.volume is not None
    assert view.z_move is not None
    for part in ("O ", "H ", "L ", "C ", "RV 44.2", "IV 48.0", "IV−RV "):
        assert part in text
    assert f"Vol {amount(float(view.volume[-1]))}" in text
    assert f"z +{view.z_move[-1]:.1f}" in text or f"z \u2212{-view.z_move[-1]:.1f}" in text
    corner = " ".join(run.text for run in pane.price.words)
    assert "EMA 21 " in corner
    assert "AMD 0.00\u2009%" in corner
    pane.escape()
    pane.grab()
    assert not pane.price.words


def test_the_next_report_and_the_interval_are_named(pane: ChartPane) -> None:
    notes = pane.plot.state.notes[0].text
    assert "next report 28 Aug 2024, after the close" in notes
    assert notes.startswith("daily bars")
    pane.set_view(replace(priced.full(), interval="W"))
    assert pane.plot.state.notes[0].text.startswith("weekly bars")
    assert pane.foot.text.startswith("Weekly bars")


def test_trading_before_and_after_the_session_is_shaded(pane: ChartPane) -> None:
    pane.set_view(priced.within_days(2))
    kinds = [(begin, end, kind) for begin, end, kind in pane.plot.state.shades]
    assert kinds[:2] == [(-0.5, 65.5, "pre"), (143.5, 191.5, "post")]
    assert [kind for _, _, kind in kinds] == ["pre", "post"] * 2


def test_true_time_gives_nights_their_length_and_breaks_the_line(pane: ChartPane) -> None:
    pane.set_view(priced.within_days(2))
    assert pane.plot.timeline.data == Span(-0.5, 383.5)
    pane.time_axis()
    assert pane.content.true_time
    assert pane.plot.timeline.data == Span(-0.5, 288 + 191.5)
    pane.next_style()
    track = pane.price.panel.curves[0].track
    assert np.isnan(track.values[192])
    pane.cursor_left()
    assert "30 Jul 23:55" in words_of(pane)
    pane.time_axis()
    assert pane.plot.timeline.data == Span(-0.5, 383.5)


def test_weekends_have_their_length_on_daily_bars(pane: ChartPane) -> None:
    view = views.chart(21)
    kept = np.array([(t // 86_400 + 3) % 7 < 5 for t in view.times])
    week = replace(
        view,
        **{name: getattr(view, name)[kept] for name in
           ("times", "open", "high", "low", "close", "rv")},
    )  # fmt: skip
    found = slots_of(week.times)
    assert found is not None
    assert float(found[1][-1]) == (week.times[-1] - week.times[0]) / 86_400.0
    pane.set_content(Content(true_time=True))
    pane.set_view(week)
    pane.grab()
    assert pane.plot.state.axis.weekends(Span(0.0, 14.0))
    for number, place in enumerate(found[1].tolist()):
        assert pane.plot.state.axis.time(place) == week.times[number]


def test_the_seen_time_is_kept_when_the_interval_changes(pane: ChartPane) -> None:
    pane.range_3m()
    daily = pane.plot.view.width
    view = priced.full()
    weekly = replace(
        view, interval="W", **{
            name: getattr(view, name)[4::7] for name in
            ("times", "open", "high", "low", "close", "rv", "volume", "z_move")
        },
    )  # fmt: skip
    pane.set_view(weekly)
    assert pane.plot.view.width == pytest.approx(daily / 7.0, rel=0.08)
    pane.set_view(view)
    assert pane.plot.view.width == pytest.approx(daily, rel=0.01)


def test_a_zoom_into_the_past_stays_there_for_another_symbol(pane: ChartPane) -> None:
    pane.range_1m()
    pane.page_left()
    pane.page_left()
    before = pane.plot.view
    pane.wait_for("AMD")
    pane.set_view(priced.full(symbol="AMD"))
    assert not pane.plot.timeline.follow
    assert pane.plot.view.low == pytest.approx(before.low, abs=0.6)
    assert pane.plot.view.width == pytest.approx(before.width, rel=0.01)


def test_unknown_names_of_a_file_are_left_out() -> None:
    found = Content(panes=("vol", "moon"), overlays=("x", "ema_21", "ema_21")).sound()
    assert (found.panes, found.overlays) == (("vol",), ("ema_21",))


@pytest.mark.parametrize(
    ("text", "meant"),
    [("5", "5"), (" 15 min", "15"), ("d", "D"), ("1D", "D"), ("1h", "60"), ("w", "W"), ("m", "M"),
     ("7", ""), ("", ""), ("day", "")],
)  # fmt: skip
def test_what_an_interval_s_text_means(text: str, meant: str) -> None:
    assert catalogue.interval_of(text) == meant


def test_amounts_are_said_in_words_of_size() -> None:
    said = [amount(value) for value in (473_000_000.0, 1.25e9, 0.0, 12.5, 999_900.0)]
    assert said == ["473m", "1.25bn", "0", "12.5", "1m"]
