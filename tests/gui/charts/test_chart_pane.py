from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui.charts.pane import ChartPane
from gui.charts.price import words
from gui.charts.scale import Span
from gui.theme import Theme
from tests.gui.charts import views
from tests.gui.charts.bad import BAD, good
from tests.gui.charts.pixels import places


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ChartPane:
    made = ChartPane(theme)
    qtbot.addWidget(made)
    made.resize(860, 480)
    made.set_view(views.chart())
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    made.plot.drop_cursor()
    return made


def painted(pane: ChartPane) -> QImage:
    """The pane as it is after every pending event; exceptions of paint events surface here."""
    QApplication.processEvents()
    return pane.grab().toImage()


def share_of(image: QImage, color: str) -> float:
    return len(places(image, color)) / (image.width() * image.height())


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_input_draws_and_good_data_recovers(pane: ChartPane, name: str) -> None:
    times, values = BAD[name]
    view = views.chart()
    bad = replace(
        view,
        times=times,  # type: ignore[arg-type] # wrong types are the point
        open=values,  # type: ignore[arg-type]
        high=values,  # type: ignore[arg-type]
        low=values,  # type: ignore[arg-type]
        close=values,  # type: ignore[arg-type]
        rv=values,  # type: ignore[arg-type]
        iv=replace(views.equity(), times=times, values=values),  # type: ignore[arg-type]
    )
    for _ in range(3):
        pane.set_view(bad)
        pane.next_style()
        pane.cursor_left()
        pane.zoom_in()
        pane.range_1m()
        painted(pane)
        for panel in pane.plot.state.panels:
            span = panel.y_map.span
            assert math.isfinite(span.low)
            assert math.isfinite(span.high)
            assert span.high > span.low
        assert math.isfinite(pane.plot.view.width)
    times, values = good()
    column = np.asarray(values)
    sound = replace(
        view, times=np.asarray(times), open=column, high=column, low=column, close=column,
        rv=column, iv=None,
    )  # fmt: skip
    pane.set_view(sound)
    pane.reset()
    painted(pane)
    span = pane.plot.state.panels[0].y_map.span
    assert span.low <= 95.1
    assert 104.9 <= span.high <= 120.0


def test_title_tells_symbol_last_price_and_change(pane: ChartPane) -> None:
    close = views.chart().close
    assert pane.headline.text.startswith(f"NVDA NVIDIA {close[-1]:.2f}")
    assert "\u22121.25\u2009% against previous close" in pane.headline.text


def test_the_change_is_the_list_s_with_what_it_is_against(pane: ChartPane) -> None:
    day = replace(
        views.chart(),
        symbol="BTC",
        last=views.measured(150.0),
        change_pct=views.measured(-25.0),
        change_basis="24 h ago",
    )
    pane.set_view(day)
    assert "\u221250.00 \u221225.00\u2009% against 24 h ago" in pane.headline.text
    for bad in (-100.0, float("-inf"), float("nan")):
        pane.set_view(replace(day, change_pct=views.measured(bad)))
        assert "against" not in pane.headline.text


def test_foot_names_sources_and_as_of(pane: ChartPane) -> None:
    assert pane.foot.text == (
        "Daily bars · As of 31 Jul 2024 20:00 UTC · Source: yahoo · IV: computed"
    )


def test_the_styles_go_round(pane: ChartPane, theme: Theme) -> None:
    seen = []
    for _ in range(4):
        seen.append(pane.style_name)
        assert (share_of(painted(pane), theme.up) > 0.001) == (pane.style_name == "candles")
        pane.next_style()
    assert seen == ["candles", "line", "area", "candles"]


def test_keys_move_the_crosshair_from_the_last_bar(pane: ChartPane) -> None:
    pane.cursor_left()
    state = pane.plot.state
    assert state.crosshair.x == 81.0
    pane.cursor_left()
    painted(pane)
    assert state.crosshair.x == 80.0
    assert [r.text for r in state.reading][:2] == ["30 Jul 2024", "O"]


def test_crosshair_reads_the_same_bar_in_both_panels(pane: ChartPane) -> None:
    pane.cursor_left()
    painted(pane)
    words = " ".join(r.text for r in pane.plot.state.reading)
    assert f"C {views.chart().close[-1]:.2f}" in words
    assert "RV 5" in words
    assert f"IV {views.equity().values[-1]:.1f}" in words


def test_crosshair_pulls_the_view_along(pane: ChartPane) -> None:
    pane.cursor_left()
    for _ in range(75):
        pane.cursor_left()
    assert pane.plot.view.low <= 6.0
    assert not pane.plot.timeline.follow
    pane.last_bar()
    assert pane.plot.timeline.follow


def test_the_pointer_s_crosshair_leaves_with_it_and_the_keys_one_stays(pane: ChartPane) -> None:
    pane.plot.hovered.emit(QPointF(300, 120))
    stands = [pane.plot.state.crosshair.x is not None]
    pane.plot.left.emit()
    stands.append(pane.plot.state.crosshair.x is not None)
    pane.cursor_left()
    pane.plot.left.emit()
    stands.append(pane.plot.state.crosshair.x is not None)
    assert stands == [True, False, True]


def test_escape_drops_the_crosshair_then_asks_for_the_list(pane: ChartPane, qtbot: QtBot) -> None:
    pane.cursor_left()
    with qtbot.assertNotEmitted(pane.list_focus_requested):
        pane.escape()
    assert pane.plot.state.crosshair.x is None
    with qtbot.waitSignal(pane.list_focus_requested, timeout=100):
        pane.escape()


def test_stepping_symbols_is_asked_for(pane: ChartPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.symbol_step_requested, timeout=100) as asked:
        pane.prev_symbol()
    assert asked.args == [-1]


@pytest.mark.parametrize(
    ("command", "bars"), [("range_1m", 31), ("range_5d", 8), ("range_1d", 5), ("range_all", 82)]
)
def test_ranges_show_that_many_bars(pane: ChartPane, command: str, bars: int) -> None:
    getattr(pane, command)()
    assert abs(pane.plot.view.width - bars) <= 2.0


def test_a_range_longer_than_the_history_says_so(pane: ChartPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.notice, timeout=100):
        pane.range_5y()
    assert pane.plot.view.width <= 84.0


def test_a_new_symbol_keeps_length_and_style(pane: ChartPane) -> None:
    pane.next_style()
    pane.range_1m()
    before = pane.plot.view.width
    pane.set_view(replace(views.chart(), symbol="AMD"))
    assert pane.style_name == "line"
    assert math.isclose(pane.plot.view.width, before)


def test_no_bars_say_why(pane: ChartPane) -> None:
    none = np.empty(0)
    pane.set_view(
        replace(
            views.chart(), times=none, open=none, high=none, low=none, close=none, rv=none,
            iv=None, last=missing(Reason.NO_SUCH_SYMBOL), reason="symbol unknown to the source",
        )
    )  # fmt: skip
    painted(pane)
    assert pane.plot.state.message == ("No bars of NVDA: symbol unknown to the source.",)


def test_waiting_for_a_symbol_shows_no_other_s_bars(pane: ChartPane) -> None:
    pane.wait_for("AMD")
    painted(pane)
    assert "AMD" in pane.plot.state.message[0]
    assert pane.headline.text.startswith("AMD")
    pane.set_view(views.chart())
    assert pane.plot.state.message == ()


def test_without_volatility_the_price_has_all_the_room(pane: ChartPane) -> None:
    pane.set_view(replace(views.chart(), rv=np.full(82, np.nan), iv=None))
    painted(pane)
    assert [p.shown for p in pane.plot.state.panels] == [True] + [False] * 4


def test_a_stale_price_is_said_in_words(pane: ChartPane) -> None:
    pane.set_view(replace(views.chart(), last=views.measured(99.0, Quality.STALE)))
    assert "stale" in pane.headline.text


def test_G13_nothing_is_prepared_while_hidden_and_the_newest_comes_first(
    pane: ChartPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.hide()
    QApplication.processEvents()
    frames: list[float] = []
    real = pane.plot.state.lay_out

    def counted(width: float, height: float, view: Span) -> None:
        frames.append(width)
        real(width, height, view)

    monkeypatch.setattr(pane.plot.state, "lay_out", counted)
    for count in range(60, 82):
        pane.set_view(views.chart(count))
        QApplication.processEvents()
    assert not frames
    pane.show()
    painted(pane)
    assert frames
    assert pane.plot.timeline.data.high == 80.5


def test_many_updates_make_one_frame(pane: ChartPane, monkeypatch: pytest.MonkeyPatch) -> None:
    painted(pane)
    frames: list[float] = []
    real = pane.plot.prepare

    def counted() -> None:
        frames.append(0.0)
        real()

    monkeypatch.setattr(pane.plot, "prepare", counted)
    for _ in range(20):
        pane.set_view(views.chart())
    QApplication.processEvents()
    assert len(frames) == 1


def test_G11_font_and_theme_change_are_redrawn(pane: ChartPane, theme: Theme) -> None:
    before = painted(pane)
    pane.setFont(QFont("DejaVu Serif", 14))
    painted(pane)
    pane.set_theme(replace(theme, pane=theme.ground))
    after = painted(pane)
    assert before.pixel(3, 3) == QColor(theme.pane).rgb()
    assert after.pixel(3, 3) == QColor(theme.ground).rgb()


def test_replayed_figures_stand_in_a_violet_frame(pane: ChartPane, theme: Theme) -> None:
    assert painted(pane).pixel(1, 240) == QColor(theme.pane).rgb()
    pane.set_replayed(True)
    assert painted(pane).pixel(1, 240) == QColor(theme.replayed).rgb()


def test_the_focus_is_seen(pane: ChartPane, theme: Theme, qtbot: QtBot) -> None:
    pane.activateWindow()
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(pane.hasFocus)
    assert painted(pane).pixel(0, 240) == QColor(theme.focus).rgb()


def test_a_click_on_the_plot_focuses_the_pane(pane: ChartPane, qtbot: QtBot) -> None:
    pane.activateWindow()
    QTest.mouseClick(pane.plot.viewport(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.hasFocus)


def test_dragging_and_wheel_move_the_view(pane: ChartPane) -> None:
    start = pane.plot.view
    pane.plot.dragged.emit(120.0)
    assert pane.plot.view.low < start.low
    pane.plot.wheeled.emit(2.0, 300.0)
    assert pane.plot.view.width < start.width


@pytest.mark.parametrize("size", [(160, 120), (200, 900), (1600, 140), (1, 1)])
def test_any_size_is_drawn(pane: ChartPane, size: tuple[int, int]) -> None:
    pane.setMinimumSize(1, 1)
    pane.resize(*size)
    pane.cursor_left()
    painted(pane)


def test_a_frame_without_news_prepares_nothing(
    pane: ChartPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted(pane)
    laid: list[float] = []
    real = pane.plot.state.lay_out

    def counted(width: float, height: float, view: Span) -> None:
        laid.append(width)
        real(width, height, view)

    monkeypatch.setattr(pane.plot.state, "lay_out", counted)
    pane.plot.viewport().update()
    painted(pane)
    assert not laid


def test_axes_stay_as_painted_while_only_the_last_bar_moves(pane: ChartPane) -> None:
    painted(pane)
    before = pane.plot.ground.cacheKey()
    view = views.chart()
    close = view.close.copy()
    close[-1] *= 1.001
    pane.set_view(replace(view, close=close, high=np.maximum(view.high, close)))
    painted(pane)
    assert pane.plot.ground.cacheKey() == before
    pane.zoom_in()
    painted(pane)
    assert pane.plot.ground.cacheKey() != before


def test_an_old_iv_is_grey_and_says_so_at_its_line_and_under_the_crosshair(
    pane: ChartPane, theme: Theme
) -> None:
    pane.set_clock(lambda: views.AS_OF + timedelta(hours=3))
    for quality, note in ((Quality.FROZEN, "frozen 20:00"), (Quality.STALE, "stale 3\u2009h")):
        old = replace(views.equity(), last=views.measured(74.0, quality))
        pane.set_view(replace(views.chart(), iv=old))
        pane.last_bar()
        pane.cursor_right()
        painted(pane)
        label = pane.plot.state.panels[2].labels[1]
        assert (label.note, label.color) == (note, QColor(theme.stale))
        read = {run.text.split(" ")[0]: run for run in pane.plot.state.reading}
        assert read["IV"].color == read["IV−RV"].color == QColor(theme.stale)
        assert pane.plot.state.reading[-1].text == note
        pane.cursor_left()
        painted(pane)
        assert not any(note in run.text for run in pane.plot.state.reading)
    pane.set_view(views.chart())
    label = pane.plot.state.panels[2].labels[1]
    assert (label.note, label.color) == ("", QColor(theme.series[0]))


def test_a_stale_price_is_grey_in_the_title_too_with_its_age(pane: ChartPane, theme: Theme) -> None:
    pane.set_clock(lambda: views.AS_OF + timedelta(hours=3))
    old, change = views.measured(120.0, Quality.STALE), views.measured(-1.25, Quality.STALE)
    pane.set_view(replace(views.chart(), last=old, change_pct=change))
    shown = words.title(pane.ink, replace(views.chart(), last=old), 120.0, pane.now())
    runs = {run.text: run for run in shown}
    assert runs["120.00"].color == QColor(theme.stale)
    assert "stale 3\u2009h" in pane.headline.text
    shares = painted(pane).copy(0, 0, pane.width(), 30)
    assert not places(shares, theme.down)
    assert pane.plot.state.panels[0].tags[0].color == QColor(theme.stale)
