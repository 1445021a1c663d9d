"""The focus is always seen: what has it looks different, by at least 3 to 1, in each theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

import resources
from gui.overlay import Overlay
from gui.style import colour, dress
from gui.theme import THEMES, Theme, contrast, load_theme, mix
from tests.gui.charts import priced, views
from tests.gui.movers.test_movers import BOARD
from tests.gui.test_accessible import controls
from tests.gui.test_every_text import _fill
from tests.gui.vol import views as vol_views
from tests.support.fake_engine import FakeEngine, replay_mode
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

_LEAST_RATIO = 3.0
_LEAST_PIXELS = 14
"""As many as a short line has."""


@pytest.fixture(params=THEMES)
def look(request: pytest.FixtureRequest) -> Theme:
    return load_theme(resources.path("themes", f"{request.param}.toml"))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, look: Theme, theme: Theme) -> Iterator[Desk]:
    """The whole window in a theme, with something in each screen."""
    dress(qapp, look)
    made = Desk(qtbot, look, FakeEngine())
    made.mount_charts()
    _fill(made)
    made.engine.put(("race", ""), views.race())
    made.engine.put(("movers", ""), BOARD)
    made.bridge.drain()
    window = made.window
    assert window.chart is not None
    assert window.sheet is not None
    window.chart.set_view(priced.full())
    window.sheet.set_view(vol_views.nvda())
    yield made
    made.end()
    colour(qapp, theme)


def luminance(image: QImage) -> NDArray[np.float64]:
    """Relative luminance of each pixel (WCAG 2.2)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8)
    rows = raw.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 4]
    blue, green, red = (rows[:, at::4] / 255.0 for at in range(3))
    line = [np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
            for c in (red, green, blue)]  # fmt: skip
    found: NDArray[np.float64] = 0.2126 * line[0] + 0.7152 * line[1] + 0.0722 * line[2]
    return found


def changed(before: QImage, after: QImage) -> int:
    """Pixels that differ by at least 3 to 1."""
    first, second = luminance(before), luminance(after)
    ratio = (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)
    return int((ratio >= _LEAST_RATIO).sum())


def around(desk: Desk, widget: QWidget) -> QImage:
    """The widget with the title bar of its pane."""
    for dock in desk.window.desk.docks.values():
        if dock.isAncestorOf(widget):
            image = QImage(dock.grab().toImage())
            part = dock.titleBarWidget().height()
            place = widget.mapTo(dock, QPoint(0, 0))
            inner = image.copy(place.x() - 2, place.y() - 2, widget.width() + 4,
                               widget.height() + 4)  # fmt: skip
            head = image.copy(0, 0, image.width(), part)
            return inner if _several(desk, dock, widget) else stacked(head, inner)
    return widget.grab().toImage()


def _several(desk: Desk, dock: QWidget, widget: QWidget) -> bool:
    """Whether the pane has further parts that take the keyboard: its title tells no more."""
    return any(other is not widget and dock.isAncestorOf(other) for other in takers())


def stacked(head: QImage, inner: QImage) -> QImage:
    whole = QImage(max(head.width(), inner.width()), head.height() + inner.height(),
                   QImage.Format.Format_RGB32)  # fmt: skip
    whole.fill(0)
    painter = QPainter(whole)
    painter.drawImage(0, 0, head)
    painter.drawImage(0, head.height(), inner)
    painter.end()
    return whole


def takers() -> list[QWidget]:
    """What is seen and takes the keyboard."""
    return [
        widget for widget in controls()
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()
    ]  # fmt: skip


def unseen(desk: Desk, away: QWidget) -> dict[str, int]:
    """Widgets whose focus is not to be seen, with the pixels that changed."""
    found = {}
    for widget in takers():
        elsewhere = away if widget is not away else desk.window.earnings.table
        elsewhere.setFocus()
        QApplication.processEvents()
        before = around(desk, widget)
        widget.setFocus()
        QApplication.processEvents()
        assert widget.hasFocus(), widget
        pixels = changed(before, around(desk, widget))
        if pixels < _LEAST_PIXELS:
            found[f"{type(widget).__name__} in {type(widget.parent()).__name__}"] = pixels
    return found


@pytest.mark.parametrize("screen", ["watchlist", "chart", "vol", "movers", "feeds"])
def test_the_focus_is_seen_on_every_part_of_a_screen(desk: Desk, screen: str) -> None:
    desk.window.show_screen(screen)
    QApplication.processEvents()
    assert unseen(desk, desk.window.watchlist.table) == {}


def test_the_focus_is_seen_on_the_treemap(desk: Desk) -> None:
    desk.window.show_screen("movers")
    pane = desk.window.screens.movers.pane
    assert pane is not None
    pane.switch_view()
    QApplication.processEvents()
    assert unseen(desk, desk.window.watchlist.table) == {}


def test_the_focus_is_seen_on_the_band_of_a_replay(desk: Desk) -> None:
    desk.engine.put(("mode", ""), replay_mode())
    desk.bridge.drain()
    QApplication.processEvents()
    bar = desk.window.replay_bar
    assert bar.isVisible()
    assert unseen(desk, desk.window.watchlist.table) == {}


@pytest.mark.parametrize("chord", ["Ctrl+K", "Ctrl+G", "F1", "F8", "Ctrl+,", "Shift+F1"])
def test_the_focus_is_seen_in_every_sheet(desk: Desk, chord: str) -> None:
    desk.press(chord)
    QApplication.processEvents()
    sheet = next(each for each in desk.window.findChildren(Overlay) if each.isVisible())
    inside = [widget for widget in takers() if sheet.isAncestorOf(widget)]
    assert inside
    for widget in inside:
        desk.window.watchlist.table.setFocus()
        before = widget.grab().toImage()
        widget.setFocus()
        assert changed(before, widget.grab().toImage()) >= _LEAST_PIXELS


def test_the_colour_of_the_focus_is_seen_on_every_ground(look: Theme) -> None:
    band = mix(look.replayed, look.ground, 0.28)
    for ground in (look.ground, look.pane, look.raised, look.line, band):
        assert contrast(look.focus, ground) >= 3


def test_a_widget_that_never_shows_its_focus_is_found(desk: Desk) -> None:
    image = desk.window.watchlist.table.grab().toImage()
    assert changed(image, image) == 0
