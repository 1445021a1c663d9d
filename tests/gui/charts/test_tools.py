from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.charts.drawings import Drawing
from gui.charts.pane import ChartPane
from gui.charts.sketch import Sketch
from gui.theme import Theme
from tests.gui.charts import views
from tests.gui.charts.bad import BAD
from tests.gui.charts.pixels import places

CLOSE = views.chart().close


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ChartPane:
    made = ChartPane(theme)
    qtbot.addWidget(made)
    made.resize(860, 560)
    made.set_view(replace(views.chart(), iv=None))
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    QApplication.processEvents()
    made.plot.drop_cursor()
    return made


def press(pane: ChartPane, *keys: Qt.Key, shift: bool = False) -> None:
    """Keys of a tool at work come to the pane itself."""
    none, held = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for key in keys:
        QTest.keyClick(pane, key, held if shift else none)


def draft(pane: ChartPane) -> Drawing:
    found = pane.tools.draft
    assert found is not None
    return found.drawing


def drawn(pane: ChartPane) -> tuple[Drawing, ...]:
    return pane.tools.sheet.shown


def at_work(pane: ChartPane) -> bool:
    return pane.tools.draft is not None


def told(pane: ChartPane) -> tuple[str, ...]:
    return pane.tools.sketch.words(draft(pane))


def pixel(pane: ChartPane, bar: float, value: float) -> QPoint:
    pane.plot.prepare()
    panel = pane.plot.state.shown[0]
    at = QPointF(pane.plot.state.x_map.pixel(bar), panel.y_map.pixel(value))
    return at.toPoint()


LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
RETURN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_a_measure_goes_along_the_closes_and_is_told_in_the_end_s_box(pane: ChartPane) -> None:
    pane.tools.begin("span")
    press(pane, *[LEFT] * 10)
    drawing = draft(pane)
    assert drawing.first.value == CLOSE[-1]
    assert drawing.second.value == CLOSE[-11]
    assert drawing.second.at == views.chart().times[-11]
    change = CLOSE[-11] - CLOSE[-1]
    words = told(pane)
    assert words[0].startswith(f"{change:+.2f}".replace("-", "\u2212"))
    assert words[1] == "\u221210 bars · \u221210 days"
    assert words[2].endswith("σ of this span")
    sigma = (CLOSE[-11] / CLOSE[-1] - 1) / (views.chart().rv[-11] / 100 * np.sqrt(10 / 365))
    assert words[2].startswith(f"{sigma:+.2f}".replace("-", "\u2212"))


def test_up_and_down_take_the_end_off_the_line_and_shift_makes_steps_longer(
    pane: ChartPane,
) -> None:
    pane.tools.begin("horizontal")
    press(pane, UP)
    one = draft(pane).second.value - CLOSE[-1]
    press(pane, UP, shift=True)
    assert draft(pane).second.value - CLOSE[-1] == pytest.approx(one * 11)
    press(pane, DOWN, DOWN)
    press(pane, LEFT)
    assert draft(pane).second.value - CLOSE[-1] == pytest.approx(one * 9)
    press(pane, RIGHT, LEFT, shift=True)
    assert pane.plot.state.crosshair.x == CLOSE.size - 11


def test_a_trend_line_is_set_end_by_end(pane: ChartPane) -> None:
    said: list[str] = []
    pane.notice.connect(said.append)
    pane.tools.begin("trend")
    press(pane, *[LEFT] * 5, RETURN)
    assert drawn(pane) == ()
    press(pane, RETURN)
    assert said[-1] == "Both ends are at the same place: move this one first"
    press(pane, *[LEFT] * 20, RETURN)
    (line,) = drawn(pane)
    assert (line.first.value, line.second.value) == (CLOSE[-6], CLOSE[-26])
    assert not at_work(pane)
    assert pane.tools.chosen is line


def test_escape_drops_what_was_not_set(pane: ChartPane) -> None:
    pane.tools.begin("vertical")
    press(pane, LEFT, ESC)
    assert drawn(pane) == ()
    assert not at_work(pane)
    assert pane.plot.state.crosshair.x is not None


def test_a_horizontal_line_wears_its_value_on_the_axis(pane: ChartPane, theme: Theme) -> None:
    pane.tools.begin("horizontal")
    press(pane, *[LEFT] * 30, RETURN)
    pane.tools.unchoose()
    pane.plot.drop_cursor()
    QApplication.processEvents()
    panel = pane.plot.state.shown[0]
    y = panel.y_map.pixel(drawn(pane)[0].first.value)
    image = pane.plot.grab().toImage()
    across = [p for p in places(image, theme.secondary) if p[1] == round(y)]
    assert len({p[0] for p in across}) > panel.inner.width() * 0.7


def test_the_nearest_drawing_is_deleted_and_comes_back(pane: ChartPane) -> None:
    for steps in (5, 30):
        pane.plot.drop_cursor()
        pane.tools.begin("vertical")
        press(pane, *[LEFT] * steps, RETURN)
    assert pane.tools.unchoose()
    near, far = drawn(pane)
    pane.plot.drop_cursor()
    assert pane.tools.why_nothing_to_delete()
    pane.cursor_left()
    pane.tools.delete_drawing()
    assert drawn(pane) == (far,)
    pane.tools.undo()
    assert drawn(pane) == (near, far)
    pane.tools.redo()
    pane.tools.delete_drawing()
    assert drawn(pane) == ()
    assert pane.tools.sheet.undo_text == "delete vertical line"
    pane.tools.delete_drawing()


def test_hidden_drawings_are_neither_painted_nor_deleted(pane: ChartPane) -> None:
    pane.tools.begin("horizontal")
    press(pane, RETURN)
    pane.tools.hide_drawings()
    assert pane.tools.sketch.shown == ()
    assert pane.tools.why_nothing_to_delete() == "The drawings are hidden"
    pane.tools.delete_drawing()
    pane.tools.hide_drawings()
    assert len(pane.tools.sketch.shown) == 1


def test_drawings_belong_to_their_symbol_and_a_tool_goes_with_it(pane: ChartPane) -> None:
    pane.tools.begin("horizontal")
    press(pane, RETURN)
    pane.tools.begin("trend")
    pane.set_view(replace(views.chart(), symbol="AMD"))
    QApplication.processEvents()
    assert not at_work(pane)
    assert drawn(pane) == ()
    press(pane, ESC)
    pane.set_view(replace(views.chart()))
    assert len(drawn(pane)) == 1
    assert not at_work(pane)


def test_shift_and_drag_measures_and_does_not_pan(pane: ChartPane) -> None:
    view = pane.plot.view
    port, shift = pane.plot.viewport(), Qt.KeyboardModifier.ShiftModifier
    start, end = pixel(pane, 40.0, float(CLOSE[40])), pixel(pane, 60.0, float(CLOSE[60]))
    QTest.mouseMove(port, start)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, shift, start)
    QTest.mouseMove(port, end)
    _drag(pane, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, shift, end)
    assert pane.plot.view == view
    assert told(pane)[1] == "20 bars · 20 days"
    _drag(pane, start, held=False)
    assert told(pane)[1] == "20 bars · 20 days"
    press(pane, RETURN)
    (span,) = drawn(pane)
    assert span.kind == "span"
    tolerance = pane.plot.state.shown[0].y_map.span.width / 100
    assert span.second.value == pytest.approx(CLOSE[60], abs=tolerance)


def _drag(pane: ChartPane, to: QPoint, *, held: bool = True) -> None:
    """The pointer moves, with the button held as the offscreen plugin cannot tell."""
    button = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    at = QPointF(to)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        pane.plot.viewport().mapToGlobal(at),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.plot.viewport(), move)


def test_a_click_sets_the_end_of_a_tool_and_selects_a_drawing(pane: ChartPane) -> None:
    port, left = pane.plot.viewport(), Qt.MouseButton.LeftButton
    pane.tools.begin("trend")
    for bar in (40, 60):
        spot = pixel(pane, float(bar), float(CLOSE[bar]))
        _drag(pane, spot, held=False)
        QTest.mouseClick(port, left, pos=spot)
    (line,) = drawn(pane)
    assert line.first.at == views.chart().times[40]
    assert line.second.at == views.chart().times[60]
    pane.tools.unchoose()
    QTest.mouseClick(port, left, pos=pixel(pane, 60.0, float(CLOSE[60])))
    assert pane.tools.chosen is line
    QTest.mouseClick(port, left, pos=QPoint(30, 40))
    assert pane.tools.chosen is None


@pytest.mark.parametrize("name", BAD)
def test_G3_drawings_outlive_bad_bars(pane: ChartPane, name: str) -> None:
    pane.tools.begin("span")
    press(pane, *[LEFT] * 10, RETURN)
    times, values = BAD[name]
    bad = replace(
        views.chart(),
        times=times,  # type: ignore[arg-type] # wrong types are the point
        open=values,  # type: ignore[arg-type]
        high=values,  # type: ignore[arg-type]
        low=values,  # type: ignore[arg-type]
        close=values,  # type: ignore[arg-type]
        rv=values,  # type: ignore[arg-type]
        iv=None,
    )
    pane.set_view(bad)
    QApplication.processEvents()
    for kind in ("span", "trend", "horizontal", "vertical"):
        pane.tools.begin(kind)
        press(pane, LEFT, UP, RETURN, LEFT, ESC)
        pane.grab()
    pane.tools.delete_drawing()
    pane.set_view(views.chart())
    pane.grab()
    assert isinstance(pane.tools.sketch, Sketch)


def test_the_date_box_refuses_in_place_and_goes_to_the_bar_before(pane: ChartPane) -> None:
    said: list[str] = []
    pane.notice.connect(said.append)
    kept = np.ones(CLOSE.size, dtype=bool)
    kept[50] = False
    view = views.chart()
    pane.set_view(
        replace(
            view,
            times=view.times[kept],
            open=view.open[kept],
            high=view.high[kept],
            low=view.low[kept],
            close=view.close[kept],
            rv=view.rv[kept],
            iv=None,
        )
    )
    pane.travel.go_to_date()
    box = pane.travel.box
    QTest.keyClicks(box.line, "32 Jul")
    QTest.keyClick(box.line, RETURN)
    assert box.reason.isVisible()
    assert box.reason.text() == "There is no such day: 32 Jul"
    box.line.clear()
    QTest.keyClicks(box.line, "2020-01-01")
    QTest.keyClick(box.line, RETURN)
    assert box.reason.text() == "This chart begins on 11 May 2024"
    box.line.clear()
    QTest.keyClicks(box.line, "30 Jun")
    assert not box.reason.isVisible()
    QTest.keyClick(box.line, RETURN)
    assert not box.isVisible()
    assert pane.hasFocus()
    assert pane.plot.state.crosshair.x == 49.0
    assert said[-1] == "No bar on 30 Jun 2024: this is the one before, 29 Jun 2024"
    pane.travel.go_to_date()
    QTest.keyClick(box.line, ESC)
    assert not box.isVisible()
    assert pane.isVisible()


def test_keys_go_on_from_the_end_after_the_pointer_has_left(pane: ChartPane) -> None:
    pane.tools.begin("trend")
    _drag(pane, pixel(pane, 60.0, float(CLOSE[60])), held=False)
    pane.plot.left.emit()
    assert pane.plot.state.crosshair.x is None
    press(pane, LEFT)
    assert draft(pane).second.at == views.chart().times[59]
