"""Whoever listens instead of looking: every part has a role and a name, every cell its words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QTabBar,
    QWidget,
)

from engine.model.reason import Reason
from engine.model.value import missing
from gui import spoken
from gui.style import dress
from gui.tables.cell import Cell, Mark
from gui.tables.saying import spoken_cell, spoken_section
from tests.gui.capex.boards import board as capex_board
from tests.gui.charts import priced, views
from tests.gui.movers.test_movers import BOARD
from tests.gui.test_every_text import _WORD, _fill, left
from tests.gui.vol import views as vol_views
from tests.support.fake_engine import FakeEngine, board, replay_mode, row_view
from tests.support.feeds import feeds_view
from tests.support.gui_session import Desk
from tests.support.languages import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

_CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QTabBar)
_PARTS = (QScrollBar, QHeaderView, QMainWindow)
"""Belong to what they stand in and are read with it."""
_SOURCES = re.compile(r"Cboe|stream|Nasdaq|Coinbase|Kraken")
"""Of names of sources, which are the same in every language."""
_LANGUAGE = "English"
"""On the first-run page a language is called as its speakers call it."""
_NAMELESS = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Grouping}
_NAME, _WORDS = QAccessible.Text.Name, QAccessible.Text.Description
_NOT_RUN = {"app.quit", "app.full_screen", "app.new_window", "app.language_en",
            "app.language_zh_tw", "app.language_zh_cn", "app.language_system",
            "history.export"}  # fmt: skip
"""Ends, covers or rebuilds the window; asks the system for a folder in the system's own dialog."""


@pytest.fixture
def pseudo(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[Desk]:
    """The whole window in a language that marks every text, with something in each screen."""
    if not qapp.styleSheet():
        dress(qapp, theme)
    with marked():
        desk = Desk(qtbot, theme, FakeEngine())
        desk.mount_charts()
        _fill(desk)
        desk.engine.put(("race", ""), views.race())
        desk.engine.put(("movers", ""), BOARD)
        desk.engine.put(("capex", ""), capex_board())
        desk.engine.put(("feeds", ""), feeds_view())
        desk.bridge.drain()
        yield desk
        desk.end()


def told(widget: QWidget, kind: QAccessible.Text = _NAME) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.text(kind)


def role(widget: QWidget) -> QAccessible.Role:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.role()


def controls() -> Iterator[QWidget]:
    """What is seen and takes the keyboard or the mouse."""
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if widget.isVisible() and not isinstance(widget, _PARTS):
                proxy = widget.focusProxy()
                if isinstance(widget, _CONTROLS) or (takes and proxy is None):
                    yield widget


def faults() -> dict[str, str]:
    """Controls without a role, a name, or a translated name."""
    found = {}
    for widget in controls():
        name = told(widget)
        place = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        if role(widget) in _NAMELESS:
            found[place] = f"role {role(widget).name}"
        elif not name.strip():
            found[place] = "no name"
        elif name != _LANGUAGE and _WORD.search(left(name)):
            found[place] = f"not translated: {name}"
    return found


@pytest.mark.parametrize(
    "screen", ["watchlist", "earnings", "race", "chart", "vol", "movers", "feeds"]
)
def test_every_control_of_a_screen_has_a_role_and_a_translated_name(
    pseudo: Desk, screen: str
) -> None:
    pseudo.window.show_screen(screen)
    assert faults() == {}


@pytest.mark.qt_log_ignore("QString::arg", "This plugin does not support")  # Qt's own "F%1"
def test_whatever_a_command_opens_has_roles_and_translated_names(pseudo: Desk) -> None:
    window, wrong, opened = pseudo.window, {}, set()
    for command in window.commands:
        if command.id in _NOT_RUN:
            continue
        window.show_screen("watchlist")
        command.run()
        QApplication.processEvents()
        wrong.update({f"{command.id}: {place}": why for place, why in faults().items()})
        opened |= {type(widget).__name__ for widget in controls()}
        for _ in range(3):
            focus = QApplication.focusWidget()
            if focus is not None:
                pseudo.press("Esc")
    assert wrong == {}
    assert {"QLineEdit", "QListView", "QListWidget", "CellEditor"} <= opened


def test_a_second_window_and_a_replay_have_names_too(pseudo: Desk) -> None:
    pseudo.engine.put(("mode", ""), replay_mode())
    pseudo.bridge.drain()
    next(command for command in pseudo.window.commands if command.id == "app.new_window").run()
    QApplication.processEvents()
    assert faults() == {}
    bar = pseudo.window.replay_bar
    for part in (bar.play, bar.speed, bar.slider, bar.leave):
        assert told(part)


def test_a_chart_is_told_by_its_symbol_its_headline_and_its_newest_values(charted: Desk) -> None:
    chart = charted.window.chart
    assert chart is not None
    assert "No bars" in told(chart, _WORDS) or "Waiting" in told(chart, _WORDS)
    chart.set_view(priced.full())
    assert role(chart) is QAccessible.Role.Chart
    assert told(chart) == "Chart: NVDA"
    words = told(chart, _WORDS)
    assert chart.headline.text in words
    for name in ("O ", "C ", "RV ", "IV "):
        assert name in words


def test_the_race_is_told_by_its_symbols_and_the_end_of_each_line(charted: Desk) -> None:
    race = charted.window.race
    assert race is not None
    view = views.race()
    race.set_view(view)
    assert told(race) == "Race: NVDA, BTC"
    words = told(race, _WORDS)
    assert view.headline in words
    for read in race.lines.readings(race.now()):
        assert read.name in words
    _, last = race.lines.sides[0].at(float(race.lines.sides[0].x[-1]))
    assert f"{last:.1f}" in words


def test_a_plot_of_the_sheet_is_told_by_its_subject_and_its_finding(pseudo: Desk) -> None:
    sheet = pseudo.window.sheet
    assert sheet is not None
    sheet.set_view(vol_views.nvda())
    for plot in sheet.plots():
        assert "NVDA" in told(plot)
        assert plot.accessibleName() in told(plot, _WORDS)


def test_every_tile_is_told_and_the_framed_one_in_the_name(charted: Desk) -> None:
    charted.engine.put(("movers", ""), BOARD)
    charted.press("Ctrl+Shift+7")
    charted.bridge.drain()
    pane = charted.window.screens.movers.pane
    assert pane is not None
    pane.switch_view()
    pane.tiles.set_current("INTC")
    assert "INTC, INTC Inc., −5.5" in told(pane.tiles)
    told_lines = told(pane.tiles, _WORDS).splitlines()
    assert [line.split(",")[0] for line in told_lines[:3]] == ["NVDA", "AMD", "INTC"]
    assert "QCOM" in told_lines[-1]


def test_each_part_of_the_status_bar_says_what_it_shows(pseudo: Desk) -> None:
    status = pseudo.window.status
    status.say("Copied")
    assert told(status.said) == "Copied"
    assert told(status.mode) == status.mode.text() != ""
    for pressed in (status.health, status.trouble):
        assert role(pressed) is QAccessible.Role.Button
        assert told(pressed) == pressed.text() != ""
        assert "Ctrl+Shift+9" in told(pressed, _WORDS)


# cells


def cells(view: QAbstractItemView) -> list[tuple[QAccessible.Role, str, bool]]:
    """Role, name and whether it is selected of each cell that a reader is given."""
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    assert found.role() is QAccessible.Role.Table
    children = (found.child(place) for place in range(found.childCount()))
    return [(c.role(), c.text(_NAME), bool(c.state().selected)) for c in children if c is not None]


@pytest.mark.parametrize("screen", ["watchlist", "earnings", "capex", "movers", "feeds"])
def test_every_cell_and_heading_of_a_table_has_words(pseudo: Desk, screen: str) -> None:
    pseudo.window.show_screen(screen)
    late = pseudo.window.screens.tables()
    table = late[screen] if screen in late else getattr(pseudo.window, screen)
    found = cells(table.table)
    kinds = {kind for kind, _, _ in found}
    assert {QAccessible.Role.Cell, QAccessible.Role.ColumnHeader} <= kinds
    for kind, words, _ in found:
        if kind is not QAccessible.Role.Pane:
            assert words.strip(), kind
            assert not _WORD.search(_SOURCES.sub("", left(words))), words


def test_a_reader_hears_the_selection_and_what_is_sorted_by(desk: Desk) -> None:
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    table = desk.window.watchlist.table
    desk.press("Down")
    selected = [words for _, words, chosen in cells(table) if chosen]
    assert selected[0].startswith(desk.symbols[1])
    assert all(desk.symbols[0] not in words for words in selected)
    rows = desk.window.rows
    rows.sort_by(4, ascending=False)
    headings = [words for kind, words, _ in cells(table) if kind is QAccessible.Role.ColumnHeader]
    assert "Last, sorted downwards" in headings
    rows.sort_by(4)
    headings = [words for kind, words, _ in cells(table) if kind is QAccessible.Role.ColumnHeader]
    assert "Last, sorted upwards" in headings
    assert sum("sorted" in words for words in headings) == 1


def test_a_missing_figure_says_why(desk: Desk) -> None:
    gone = replace(row_view("NVDA"), last=missing(Reason.PROVIDER_DOWN, "HTTP 503"))
    desk.feed(gone)
    words = [words for _, words, _ in cells(desk.window.watchlist.table)]
    assert any(text.startswith("Last: –, missing:") for text in words)


def test_a_report_is_heard_with_its_heading(desk: Desk) -> None:
    desk.feed(row_view("NVDA"))
    desk.engine.put(("earnings", ""), board("NVDA"))
    desk.bridge.drain()
    words = [words for _, words, _ in cells(desk.window.earnings.table)]
    assert "Company: NVDA Inc." in words
    assert any(text.startswith("Date: ") for text in words)


def test_marks_and_sections_are_said() -> None:
    assert spoken_cell(Cell("12.5", mark=Mark.CLOCK), "Last") == "Last: 12.5, stale"
    assert spoken_cell(Cell(""), "Note") == "Note: empty"
    assert spoken_cell(Cell("", mark=Mark.WAITING), "") == "waiting"
    assert spoken_cell(Cell("8", note="n 8/20"), "Rank") == "Rank: 8, n 8/20"
    assert spoken_section(Cell("Chips", mark=Mark.SHUT)) == "Section Chips, folded"
    assert spoken_section(Cell("Chips")) == "Section Chips"
    assert spoken_section(Cell("")) == ""


# what happens


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told to say."""
    said: list[str] = []

    def note(_widget: QWidget, words: str) -> None:
        if words:
            said.append(words)

    for module in ("gui.charts.base", "gui.movers.tiles", "gui.notices", "gui.overlay",
                   "gui.statusbar", "gui.watchlist.suggestions"):  # fmt: skip
        monkeypatch.setattr(f"{module}.announce", note)
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(before)


def test_the_row_at_the_crosshair_is_read_when_keys_drive_it(
    charted: Desk, heard: list[str]
) -> None:
    chart = charted.window.chart
    assert chart is not None
    chart.set_view(priced.full())
    charted.window.show_screen("chart")
    heard.clear()
    charted.press("Left", "Left")
    assert len(heard) == 2
    assert heard[0] != heard[1]
    assert "C " in heard[1]
    chart.plot.drop_cursor()
    assert len(heard) == 2


def test_sentences_notices_and_lines_of_a_sheet_are_read(desk: Desk, heard: list[str]) -> None:
    desk.window.status.say("Copied 3 rows")
    assert heard == ["Copied 3 rows"]
    desk.press("Ctrl+K")
    heard.clear()
    desk.press("Down")
    palette = desk.window.sheets.palette
    assert heard == [str(palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))]
    desk.press("Esc", "F1")
    heard.clear()
    desk.press("Down", "Down")
    assert len(heard) == 2
    assert heard[0] != heard[1]


def test_nothing_is_said_while_nobody_listens(desk: Desk) -> None:
    assert not QAccessible.isActive()
    spoken.announce(desk.window.status.said, "words")
    assert spoken.spoken_row(desk.window.rows, 0) == ""


def test_a_row_is_read_column_by_column(desk: Desk, heard: list[str]) -> None:
    desk.feed(row_view(desk.symbols[0]))
    rows = desk.window.rows
    words = spoken.spoken_row(rows, 0)
    assert words.startswith(rows.spoken(0, 0))
    assert rows.spoken(0, 4) in words
    assert heard is not None
    assert rows.index(0, 0, QModelIndex()).isValid()
