"""Themes and direction colours are switched in everything that is shown, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from engine.settings import Settings
from gui.look import Themed, first_theme, named_theme
from gui.style import colour
from gui.theme import DIRECTIONS, THEMES, Theme
from tests.gui.charts import views
from tests.support.fake_engine import row_view

if TYPE_CHECKING:
    from tests.support.fake_engine import FakeEngine
    from tests.support.gui_session import Desk


@pytest.fixture(autouse=True)
def _dark_again(theme: Theme) -> Iterator[None]:
    yield
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    colour(application, theme)


def run(desk: Desk, name: str) -> None:
    next(each for each in desk.window.commands if each.id == name).run()


def inked(image: QImage) -> int:
    """Pixels that are neither ground nor words at rest: everything but the commonest colour."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    return int(pixels.size - np.unique(pixels, return_counts=True)[1].max())


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in np.unique(pixels).tolist()}


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_reaches_every_part_at_once_and_is_kept(desk: Desk, name: str) -> None:
    desk.mount_charts()
    run(desk, f"view.theme_{name}")
    wanted = named_theme(name, "west")
    parts = [each for each in desk.window.findChildren(QWidget) if each.isVisible()]
    assert desk.window.look.theme == wanted
    assert desk.engine.settings_.theme == name
    for pane in (desk.window.watchlist.table.viewport(), desk.window.race, desk.window.chart):
        assert pane in parts
        assert pane is not None
        assert wanted.pane in colours_of(pane)
    assert wanted.ground in colours_of(desk.window.status)


def test_nothing_of_the_dark_theme_is_left_in_the_light_one(desk: Desk, theme: Theme) -> None:
    desk.mount_charts()
    desk.feed(row_view("NVDA"))
    run(desk, "view.theme_light")
    left = {theme.ground, theme.pane, theme.raised, theme.text, theme.selection, theme.secondary}
    assert not left & colours_of(desk.window)
    run(desk, "app.palette")
    assert not left & colours_of(desk.window)
    run(desk, "app.help")
    assert not left & colours_of(desk.window)


def test_the_settings_keep_what_was_chosen_apart(desk: Desk) -> None:
    run(desk, "view.theme_light")
    run(desk, "view.directions_korea")
    assert desk.engine.settings_ == replace(Settings(), theme="light", direction_colours="korea")
    assert desk.window.look.theme == named_theme("light", "korea")
    run(desk, "view.theme_contrast")
    assert desk.window.look.theme == named_theme("contrast", "korea")
    assert "High-contrast" in desk.said


@pytest.mark.parametrize("name", DIRECTIONS)
def test_one_switch_turns_tables_and_candles(desk: Desk, theme: Theme, name: str) -> None:
    desk.mount_charts()
    run(desk, f"view.directions_{name}")
    chart = desk.window.chart
    assert chart is not None
    wanted = named_theme("dark", name)
    assert chart.ink.up == QColor(wanted.up)
    assert chart.ink.down == QColor(wanted.down)
    desk.feed(row_view("BTC"))
    desk.window.rows.put_out()
    shown = colours_of(desk.window.watchlist.table.viewport())
    assert wanted.up in shown
    assert (theme.up in shown) is (wanted.up == theme.up)


def test_the_safe_convention_wears_triangles_in_cells_title_and_tag(desk: Desk) -> None:
    desk.mount_charts()
    chart = desk.window.chart
    assert chart is not None
    chart.set_view(views.chart())
    desk.feed(row_view("BTC"))
    desk.window.rows.put_out()
    table = desk.window.watchlist.table.viewport()
    run(desk, "view.directions_west")
    plain = table.grab().toImage()
    for name, worn in (("safe", True), ("china", False)):
        run(desk, f"view.directions_{name}")
        tag = chart.plot.state.panels[0].tags[0].text
        assert (tag.startswith(("▲ ", "▼ ")), "▼" in chart.headline.text) == (worn, worn)
        turned = table.grab().toImage()
        assert (inked(turned) > inked(plain) + 8) is worn


def test_the_line_asks_over_the_settings(engine: FakeEngine) -> None:
    settings = replace(Settings(), theme="contrast", direction_colours="china")
    assert first_theme(settings, "") == named_theme("contrast", "china")
    assert first_theme(settings, "light") == named_theme("light", "china")
    assert first_theme(engine.settings(), "") == named_theme("dark", "west")


def test_parts_that_hold_colours_can_be_given_others(desk: Desk) -> None:
    desk.mount_charts()
    window = desk.window
    sheets = window.sheets.palette, window.sheets.explain, window.sheets.messages.table
    panes = window.race, window.chart, window.sheet, window.recordings, window.sheets.help.table
    assert all(isinstance(part, Themed) for part in (*sheets, *panes))
