"""Pictures and figures of charts leave the program whole, with source and as-of."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage, QImageReader
from PySide6.QtTest import QTest

from gui.charts import drawn, export
from gui.charts.pane import ChartPane
from gui.look import named_theme
from gui.race.pane import RacePane
from tests.gui.charts import priced, views

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme
    from tests.support.gui_session import Desk


@pytest.fixture
def race(qtbot: QtBot, theme: Theme) -> RacePane:
    made = RacePane(theme)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.set_view(views.race())
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> ChartPane:
    made = ChartPane(theme)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.set_view(views.chart())
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


@pytest.fixture
def out(desk: Desk, tmp_path: Path) -> Desk:
    """The window with charts whose files go into `tmp_path`."""
    desk.mount_charts()
    window = desk.window
    assert window.race is not None
    window.race.set_view(views.race())
    window.pictures.pictures = window.pictures.documents = lambda: tmp_path
    window.show_screen("race")
    return desk


def table_of(text: str) -> tuple[list[str], list[list[str]]]:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    rows = list(csv.reader(io.StringIO("\n".join(lines))))
    return rows[0], rows[1:]


@pytest.mark.parametrize("scale", [1.0, 2.0, 4.0])
def test_a_picture_is_painted_anew_at_its_scale(race: RacePane, scale: float) -> None:
    made = export.image(race, scale)
    assert (made.width(), made.height()) == (800 * scale, 500 * scale)
    blown_up = export.image(race, 1.0).scaled(made.size())
    same = made.convertToFormat(QImage.Format.Format_RGB32) == blown_up
    assert same is (scale == 1.0)
    assert race.plot.viewport().devicePixelRatioF() == 1.0
    race.grab()
    assert race.plot.ground.devicePixelRatio() == 1.0


def test_a_png_carries_title_source_and_as_of(race: RacePane, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(export.png(race, 2.0))
    reader = QImageReader(str(tmp_path / "a.png"))
    assert reader.size().width() == 1600
    assert "NVDA" in reader.text("Title")
    assert "As of 31 Jul 2024" in reader.text("Source")
    assert "deribit" in reader.text("Description")


def test_an_svg_holds_lines_and_words_but_no_pixels(race: RacePane) -> None:
    text = export.svg(race).decode()
    assert "<image" not in text
    assert "<title>NVDA" in text
    assert "As of 31 Jul 2024" in text[text.index("<desc>") : text.index("</desc>")]
    assert ">NVDA ATM<" in text
    assert text.count("<polyline") > 50


def test_the_frame_of_the_focus_is_not_in_the_picture(race: RacePane) -> None:
    race.activateWindow()
    race.setFocus()
    assert race.hasFocus()
    made = export.image(race, 1.0)
    assert made.pixelColor(0, 0) == race.ink.pane
    assert race.grab().toImage().pixelColor(0, 0) == race.ink.focus


def test_the_file_has_every_drawn_series_of_the_view(race: RacePane) -> None:
    head, rows = table_of(drawn.written(race.plot, ("Title", "As of now")))
    assert head[0] == "time (UTC)"
    assert any(name.startswith("NVDA ATM (") for name in head)
    assert any(name.startswith("BTC") for name in head)
    times = [datetime.fromisoformat(row[0]).timestamp() for row in rows]
    axis, view = race.plot.state.axis, race.plot.view
    assert times == sorted(times)
    assert axis.time(view.low) - 1 <= times[0]
    assert times[-1] <= axis.time(view.high) + 1
    assert rows[0][0].endswith("+00:00")


def test_values_in_the_file_are_those_drawn(chart: ChartPane) -> None:
    view = views.chart()
    head, rows = table_of(drawn.written(chart.plot, ()))
    names = [name.split(" ")[0] for name in head[1:5]]
    assert names == ["open", "high", "low", "close"]
    last = rows[-1]
    assert math.isclose(float(last[4]), float(view.close[-1]))
    assert datetime.fromisoformat(last[0]).timestamp() == view.times[-1]
    seen = chart.plot.view
    assert len(rows) == np.sum((np.arange(82) >= seen.low) & (np.arange(82) <= seen.high))


def test_compared_lines_are_written_in_percent_as_they_are_drawn(chart: ChartPane) -> None:
    view = priced.full()
    other = priced.other("AMD", view.times, 150.0, 0.01)
    chart.set_view(replace(view, compare=(other,)))
    head, rows = table_of(drawn.written(chart.plot, ()))
    own = view.close[-1] / view.close[-len(rows)]
    for name, change in (("AMD", 1.01 ** (len(rows) - 1)), ("close", own)):
        heading = f"{name} (% since the left edge)"
        values = [float(row[head.index(heading)]) for row in rows]
        assert values[0] == pytest.approx(0.0, abs=1e-9)
        assert values[-1] == pytest.approx((change - 1.0) * 100.0)


def test_a_zoomed_view_gives_fewer_rows(chart: ChartPane) -> None:
    _, before = table_of(drawn.written(chart.plot, ()))
    chart.zoom_in()
    _, after = table_of(drawn.written(chart.plot, ()))
    assert 0 < len(after) < len(before)


def test_a_label_that_could_run_is_no_formula(race: RacePane) -> None:
    race.plot.state.panels[0].unit = '=HYPERLINK("x")'
    for panel in race.plot.state.panels:
        panel.labels = ()
    text = drawn.written(race.plot, ("=cmd", "two\r\nlines"))
    head, _ = table_of(text)
    assert text.startswith("# =cmd\r\n# two lines\r\n")
    assert not [name for name in head if name.startswith("=")]


def test_alt_s_asks_and_return_saves(out: Desk, tmp_path: Path) -> None:
    out.press("Alt+S")
    sheet = out.window.pictures.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.box.text().startswith("voldesk-race-")
    out.type("mine")
    out.press("Down", "Return")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.png"]
    race = out.window.race
    assert race is not None
    assert QImage(str(tmp_path / "mine.png")).width() == race.width() * 4
    assert "mine.png" in out.said
    assert race.hasFocus()
    out.press("Alt+S")
    out.type("mine")
    out.press("Down", "Down", "Return")
    assert (tmp_path / "mine.svg").read_bytes().startswith(b"<?xml")


def test_a_picture_never_takes_another_s_place(out: Desk, tmp_path: Path) -> None:
    for _ in range(2):
        out.press("Alt+S")
        out.type("twice")
        out.press("Return")
    assert {path.name for path in tmp_path.iterdir()} == {"twice.png", "twice-2.png"}


@pytest.mark.parametrize("name", ["../up", "a\\b", ".hidden", "  ", "c:d"])
def test_a_name_that_cannot_be_stays_open_with_the_reason(
    out: Desk, tmp_path: Path, name: str
) -> None:
    out.press("Alt+S")
    sheet = out.window.pictures.sheet
    assert sheet is not None
    sheet.box.setText(name)
    out.press("Return")
    assert sheet.isVisible()
    assert "name" in sheet.refusal.text()
    assert not list(tmp_path.iterdir())
    out.press("Esc")
    assert not sheet.isVisible()


def test_a_folder_that_is_none_is_told(out: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    out.window.pictures.pictures = lambda: tmp_path / "file"
    out.press("Alt+S", "Return")
    assert "not saved" in out.said


def test_ctrl_shift_e_writes_the_figures_with_their_source(out: Desk, tmp_path: Path) -> None:
    out.press("Ctrl+Shift+E")
    (path,) = tmp_path.iterdir()
    text = path.read_bytes().decode("utf-8-sig")
    assert path.suffix == ".csv"
    assert text.startswith("# NVDA")
    assert "As of 31 Jul 2024" in text.splitlines()[1]
    assert len(table_of(text)[1]) > 100
    assert path.name in out.said


def test_without_a_line_nothing_is_written(out: Desk, tmp_path: Path) -> None:
    race = out.window.race
    assert race is not None
    race.set_view(views.empty_race())
    out.press("Ctrl+Shift+E")
    assert not list(tmp_path.iterdir())
    assert "Nothing" in out.said


def test_ctrl_shift_c_copies_at_twice_the_size(out: Desk) -> None:
    out.press("Ctrl+Shift+C")
    race = out.window.race
    assert race is not None
    assert QGuiApplication.clipboard().image().width() == race.width() * 2
    assert "copied" in out.said


@pytest.mark.parametrize("name", ["light", "contrast"])
def test_a_picture_has_the_theme_in_force(race: RacePane, name: str) -> None:
    race.set_theme(named_theme(name, "west"))
    made = export.image(race, 1.0)
    assert made.pixelColor(2, 2).name().upper() == named_theme(name, "west").pane


def test_another_screen_s_scale_renews_what_is_cached(
    race: RacePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewport = race.plot.viewport()
    race.grab()
    assert race.plot.ground.devicePixelRatio() == 1.0
    for scale in (1.5, 2.0, 1.0):
        monkeypatch.setattr(viewport, "devicePixelRatioF", lambda scale=scale: scale)
        race.plot.prepare()
        ground = race.plot.ground
        assert ground.devicePixelRatio() == scale
        assert ground.size() == viewport.size() * scale
