"""The Feeds screen: what a source's line says, what its keys do, what is painted again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from engine.model.feedview import FeedsView
from engine.model.status import Level, Notice, ProviderState
from gui.feeds.columns import COLUMNS, GIVES, LAST, NEWEST, NEXT, REQUESTS, ROWS, STATE, SWITCH
from gui.feeds.model import FeedsModel
from gui.feeds.words import STATES
from gui.picture import write_picture
from gui.tables.cell import Mark, Tone
from gui.theme import Theme, contrast
from tests.support.fake_engine import START, row_view
from tests.support.feeds import feeds_view, line, put
from tests.support.gui_session import Desk

ALL = ["yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream", "coinbase", "kraken",
       "nasdaq", "sec"]  # fmt: skip
OFF = ProviderState.OFF


class Ticking:
    """Seconds that a test moves."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def seconds() -> Ticking:
    return Ticking()


@pytest.fixture
def model(qtbot: QtBot, seconds: Ticking) -> FeedsModel:
    del qtbot
    made = FeedsModel(lambda: START + timedelta(days=-800), monotonic=seconds)
    made.set_view(feeds_view())
    return made


@pytest.fixture
def feeds(desk: Desk) -> Desk:
    """The screen with its nine sources, focused."""
    _show(desk, feeds_view())
    desk.press("Ctrl+Shift+9")
    return desk


def _show(desk: Desk, view: FeedsView) -> None:
    desk.engine.put(("feeds", ""), view)
    desk.bridge.drain()


def _text(model: FeedsModel, name: str, column: int) -> str:
    return model.cell(model.row_of(name), column).text


def _details(desk: Desk, name: str) -> str:
    desk.window.feeds.go_to(desk.window.feeds.sources.row_of(name))
    return desk.window.feeds.details.text()


def test_each_source_has_a_line_in_the_engines_order(model: FeedsModel) -> None:
    assert [model.key(row) for row in range(model.rowCount())] == ALL
    assert _text(model, "yahoo", 0) == "Yahoo"
    assert _text(model, "yahoo-stream", 1) == "stream"
    assert _text(model, "cboe", GIVES) == "option chains"


def test_every_state_has_its_own_word_and_shape(model: FeedsModel) -> None:
    shown = {line.lane.status.state for line in feeds_view().lines}
    assert shown == set(ProviderState)
    cells = [model.cell(row, STATE) for row in range(model.rowCount())]
    assert len({cell.text for cell in cells}) == len({cell.mark for cell in cells}) == len(STATES)
    assert model.cell(model.row_of("kraken"), STATE).tone is Tone.FAULT
    assert model.cell(model.row_of("yahoo"), STATE).tone is Tone.WARNING


@pytest.mark.parametrize("gives", ["", "standing by"])
def test_a_source_that_stands_by_is_idle_and_not_merely_ok(model: FeedsModel, gives: str) -> None:
    idle = line("kraken", "Kraken", text="nothing to ask", success=None, gives=gives)
    model.set_view(put(feeds_view(), idle))
    state = model.cell(model.row_of("kraken"), STATE)
    well = model.cell(model.row_of("nasdaq"), STATE)
    assert (state.text, state.tone) == ("idle", Tone.QUIET)
    assert state.mark not in {mark for _, mark, _ in STATES.values()}
    assert (well.text, well.mark) == ("ok", Mark.DISC)
    assert _text(model, "kraken", GIVES) == "standing by"
    assert _text(model, "kraken", LAST) == "\u2013"
    assert model.details("kraken")[0].startswith("Kraken: idle. It is well and asked for nothing")


def test_a_source_that_is_ill_or_off_does_not_stand_by(model: FeedsModel) -> None:
    assert _text(model, "kraken", STATE) == "broken"
    assert _text(model, "coinbase", GIVES) == ""


def test_requests_stand_against_both_budgets_with_a_bar(model: FeedsModel) -> None:
    cell = model.cell(model.row_of("cboe"), REQUESTS)
    assert cell.text == "54 / 120, at most 240"
    assert cell.bar is not None
    assert (cell.bar.share, cell.bar.soft) == (54 / 240, 0.5)
    assert cell.tone is Tone.TEXT
    assert model.cell(model.row_of("yahoo"), REQUESTS).tone is Tone.WARNING
    assert model.cell(model.row_of("deribit-stream"), REQUESTS).tone is Tone.FAULT
    assert _text(model, "sec", REQUESTS) == "0 / 300"


def test_ages_run_on_from_the_live_clock_of_the_view_not_from_the_windows(
    model: FeedsModel, seconds: Ticking
) -> None:
    assert _text(model, "cboe", LAST) == "42\u2009s"
    assert _text(model, "deribit-stream", NEXT) == "in 9\u2009s"
    assert _text(model, "cboe", NEWEST) == "15\u2009min"
    seconds.seconds += 4
    model.tick()
    assert _text(model, "cboe", LAST) == "46\u2009s"
    assert _text(model, "deribit-stream", NEXT) == "in 5\u2009s"
    seconds.seconds += 6
    model.tick()
    assert _text(model, "deribit-stream", NEXT) == "now"
    assert "2026-09-28 14:59:18 UTC" in model.tip(model.row_of("cboe"), LAST)


def test_a_source_that_never_answered_says_never_or_nothing(model: FeedsModel) -> None:
    assert _text(model, "coinbase", LAST) == "\u2013"
    model.set_view(put(feeds_view(), line("kraken", "Kraken", success=None, gives="quotes")))
    assert _text(model, "kraken", LAST) == "never"
    assert _text(model, "kraken", ROWS) == "\u2013"
    assert _text(model, "yahoo", ROWS) == "12 / 38"


def test_an_equal_view_paints_nothing_and_a_changed_figure_only_its_cell(
    model: FeedsModel,
) -> None:
    changes: list[tuple[int, int, int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        changes.append((first.row(), last.row(), first.column(), last.column()))

    model.dataChanged.connect(note)
    model.modelReset.connect(lambda: changes.append((-1, -1, -1, -1)))
    model.set_view(feeds_view())
    assert changes == []
    before = feeds_view().lines[2]
    status = replace(before.lane.status, requests_hour=55)
    model.set_view(put(feeds_view(), replace(before, lane=replace(before.lane, status=status))))
    assert changes == [(2, 2, REQUESTS, REQUESTS)]


def test_every_column_and_cell_explains_itself(feeds: Desk) -> None:
    words = {column.id: column.words() for column in COLUMNS}
    assert all(words.values())
    assert "hard budget" in words["requests"]
    assert "soft" in words["requests"]
    assert "three times its pace" in words["rows"]
    model = feeds.window.feeds.sources
    assert all(
        model.tip(row, column) for row in range(model.rowCount()) for column in range(len(COLUMNS))
    )
    feeds.press("Shift+F1")
    sheet = feeds.window.sheets.explain
    assert sheet.title.text() == "Yahoo"
    assert "Never more than 1,000" in sheet.text.toPlainText()


def test_alt_r_probes_the_current_source_and_leaves_the_answer_to_the_engine(
    feeds: Desk,
) -> None:
    feeds.press("Down", "Down")
    before = feeds.said
    feeds.press("Alt+R")
    assert feeds.engine.named("try_source") == [("cboe",)]
    assert feeds.said == before
    said = Notice("try cboe", Level.INFO, "Cboe: rate limited, next try 15:03:21", START)
    feeds.engine.put(("notice", said.key), said)
    feeds.bridge.drain()
    assert feeds.window.notices.text.text() == said.text


def test_a_source_switched_off_is_not_probed(feeds: Desk) -> None:
    feeds.window.feeds.go_to(ALL.index("coinbase"))
    feeds.press("Alt+R")
    assert feeds.engine.named("try_source") == []
    assert feeds.said == "Coinbase is switched off"


def test_nothing_is_probed_while_a_note_says_why_nothing_is_asked(feeds: Desk) -> None:
    note = "Offline: nothing is asked."
    _show(feeds, feeds_view(note))
    assert feeds.window.feeds.state.text() == note
    feeds.press("Alt+R", "Space")
    assert feeds.engine.named("try_source") == feeds.engine.named("switch_source") == []
    assert feeds.said == note
    assert _text(feeds.window.feeds.sources, "yahoo", SWITCH) == "\u2013"
    assert "Space" not in _details(feeds, "coinbase")
    _show(feeds, feeds_view())
    assert not feeds.window.feeds.state.isVisible()


def test_space_switches_and_ctrl_z_takes_it_back(feeds: Desk) -> None:
    model = feeds.window.feeds.sources
    feeds.press("Space")
    assert feeds.engine.named("switch_source") == [("yahoo", False)]
    assert _text(model, "yahoo", SWITCH) == "off"
    feeds.press("Ctrl+Z")
    assert feeds.engine.named("switch_source")[-1] == ("yahoo", True)
    assert feeds.said == "Undone: switch off Yahoo"
    assert _text(model, "yahoo", SWITCH) == "on"
    feeds.press("Ctrl+Y")
    assert feeds.engine.named("switch_source")[-1] == ("yahoo", False)
    assert len(feeds.engine.named("switch_source")) == 3


def test_several_sources_take_the_state_of_the_current_one_in_one_step(feeds: Desk) -> None:
    feeds.window.feeds.go_to(ALL.index("deribit-stream"))
    feeds.press("Shift+Down", "Shift+Down", "Shift+Up", "Space")
    assert feeds.engine.named("switch_source") == [("deribit-stream", True), ("coinbase", True)][1:]
    feeds.press("Ctrl+A", "Space")
    switched = feeds.engine.named("switch_source")[1:]
    assert [name for name, _ in switched] == ALL
    feeds.press("Ctrl+Z")
    assert feeds.engine.named("switch_source")[-9:] == [(name, True) for name in ALL]


def test_a_switch_and_an_edit_of_the_list_are_undone_in_their_order(feeds: Desk) -> None:
    feeds.press("Space", "Ctrl+Shift+2", "Del")
    gone = set(feeds.engine.watchlist().symbols)
    assert "NVDA" not in gone
    feeds.press("Ctrl+Z")
    assert feeds.engine.named("switch_source") == [("yahoo", False)]
    assert "NVDA" in feeds.symbols
    feeds.press("Ctrl+Shift+1", "Ctrl+Shift+2", "Ctrl+Z")
    assert feeds.engine.named("switch_source")[-1] == ("yahoo", True)
    assert feeds.window.desk.docks["feeds"].isVisible()
    assert feeds.window.desk.focused() == "watchlist"


def test_a_switch_pressed_twice_in_haste_goes_there_and_back(feeds: Desk) -> None:
    feeds.press("Space", "Space")
    assert feeds.engine.named("switch_source") == [("yahoo", False), ("yahoo", True)]


def test_a_wish_the_engine_does_not_follow_gives_way_to_its_word(
    model: FeedsModel, seconds: Ticking
) -> None:
    model.wish([("yahoo", False)])
    model.set_view(feeds_view())
    assert _text(model, "yahoo", SWITCH) == "off"
    seconds.seconds += 6
    model.tick()
    assert _text(model, "yahoo", SWITCH) == "on"


def test_a_click_on_the_switch_switches_and_one_elsewhere_does_not(feeds: Desk) -> None:
    table = feeds.window.feeds.table
    for column in (0, SWITCH):
        index = feeds.window.feeds.board.index(2, column)
        spot = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert feeds.engine.named("switch_source") == [("cboe", False)]


def test_what_is_not_seen_is_not_switched(desk: Desk) -> None:
    _show(desk, feeds_view())
    for name in ("feeds.switch", "feeds.retry"):
        command = next(c for c in desk.window.commands if c.id == name)
        assert command.blocked() == "Ctrl+Shift+9 shows the sources first"
        command.run()
    assert desk.engine.named("switch_source") == desk.engine.named("try_source") == []


def test_the_foot_tells_all_of_the_source_and_how_to_turn_it_on(feeds: Desk) -> None:
    yahoo = _details(feeds, "yahoo")
    assert "rate limited, next try 15:03:21" in yahoo
    assert "Gives: daily bars, fundamentals; 38 rows, 12 stale." in yahoo
    assert "From 600 on the pace falls (soft budget). Never more than 1,000" in yahoo
    assert "Space switches it on again" in _details(feeds, "coinbase")
    sec = _details(feeds, "sec")
    assert sec.startswith("SEC is off: the SEC asks for a contact address")
    assert "“SEC contact address”" in sec
    assert "Gives: wants an address;" in sec
    assert "Until then capex and revenue come from Yahoo and the table" in sec
    assert "connections in the last 60 minutes" in _details(feeds, "deribit-stream")


def test_a_source_kept_off_by_the_start_says_so(feeds: Desk) -> None:
    kept = line("kraken", "Kraken", state=OFF, text="off: no --endpoint kraken was given")
    _show(feeds, put(feeds_view(), kept))
    text = _details(feeds, "kraken")
    assert "no --endpoint kraken was given" in text
    assert "what started the program keeps it off" in text


def test_before_any_view_the_screen_says_what_it_waits_for(desk: Desk) -> None:
    desk.press("Ctrl+Shift+9")
    pane = desk.window.feeds
    assert pane.empty.text() == "Waiting for the state of the sources"
    assert pane.details.isHidden()
    desk.press("Alt+R", "Space", "Return", "Ctrl+C", "Ctrl+Z", "Up", "End")
    assert desk.engine.named("try_source") == []
    _show(desk, FeedsView((), "Offline: only stored data is shown."))
    assert pane.empty.text() == "Offline: only stored data is shown."


def test_table_keys_work_and_return_says_that_a_source_has_no_chart(feeds: Desk) -> None:
    feeds.press("Down", "Return")
    assert feeds.said.startswith("A source has no chart")
    feeds.press("Ctrl+C")
    assert feeds.said.startswith("Sources have no symbols")
    feeds.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text().split("\n")[1].startswith("Yahoo stream\t")
    feeds.press("End")
    assert feeds.window.feeds.current_row() == 8
    feeds.press("Ctrl+Shift+Right", "Ctrl+Shift+Down")
    assert feeds.window.feeds.sources.key(feeds.window.feeds.current_row()) == "sec"


def test_selection_stays_on_its_source_when_views_come(feeds: Desk) -> None:
    feeds.press("Down", "Down")
    _show(feeds, put(feeds_view(), line("yahoo", "Yahoo", sent=700)))
    assert feeds.window.feeds.current_row() == 2
    assert feeds.window.desk.focused() == "feeds"


def test_the_palette_finds_the_screen_by_its_mnemonic(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("FEEDS")
    assert desk.window.sheets.palette.model.choices[0].key == "command:view.feeds"
    desk.press("Return")
    assert desk.window.desk.focused() == "feeds"


def test_the_sec_address_is_typed_stored_and_refused_in_place(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("sec contact")
    desk.press("Return")
    desk.type("somebody")
    desk.press("Return")
    assert desk.engine.named("set_sec_contact") == []
    sheet = desk.window.sheets.contact
    assert sheet is not None
    assert "it needs a name, an @" in sheet.refusal.text()
    assert sheet.box.hasFocus()
    desk.type("@example.org")
    assert sheet.refusal.text() == ""
    desk.press("Return")
    assert desk.engine.named("set_sec_contact") == [("somebody@example.org",)]
    assert desk.window.watchlist.table.hasFocus()
    desk.window.open_sec_contact()
    assert sheet.box.selectedText() == "somebody@example.org"
    desk.press("Backspace", "Return")
    assert desk.engine.named("set_sec_contact")[-1] == ("",)
    desk.window.open_sec_contact()
    desk.type("x")
    desk.press("Esc")
    assert len(desk.engine.named("set_sec_contact")) == 2


@pytest.mark.parametrize(
    "text", ["a@b", "a b@c.org", "<b>@c.org", "a@c.org\nX: y", "a@@c.org", "=a@c.org", "é@c.org"]
)
def test_an_address_that_could_break_a_heading_is_refused(desk: Desk, text: str) -> None:
    desk.window.open_sec_contact()
    sheet = desk.window.sheets.contact
    assert sheet is not None
    sheet.box.setText(text)
    desk.press("Return")
    assert desk.engine.named("set_sec_contact") == []
    assert sheet.isVisible()


def test_turning_the_sec_on_without_an_address_says_what_is_missing(feeds: Desk) -> None:
    off = line("sec", "SEC", state=OFF, text="off", on=False, success=None)
    _show(feeds, put(feeds_view(), off))
    feeds.press("End", "Space")
    assert feeds.engine.named("switch_source") == [("sec", True)]
    assert "SEC contact address" in feeds.said


def test_the_sources_also_stand_in_the_status_bar_and_a_press_leads_there(desk: Desk) -> None:
    for item in feeds_view().lines:
        desk.engine.put(("provider", item.lane.status.name), item.lane.status)
    desk.bridge.drain()
    health = desk.window.status.health
    assert health.text() == "3 of 7 sources ok"
    QTest.mouseClick(health, Qt.MouseButton.LeftButton)
    assert desk.window.desk.focused() == "feeds"


@pytest.mark.parametrize("size", [(1280, 800), (2560, 1440)])
def test_the_screen_is_drawn_whole_legible_and_without_cut_texts(
    feeds: Desk, theme: Theme, tmp_path: Path, size: tuple[int, int]
) -> None:
    window = feeds.window
    feeds.feed(*(row_view(s, 64_250.1) for s in feeds.symbols))
    window.resize(*size)
    QApplication.processEvents()
    pane = window.feeds
    table, model = pane.table, pane.sources
    assert write_picture(window, tmp_path / "feeds.png") == ""
    image = QImage(str(tmp_path / "feeds.png"))
    spot = table.viewport().mapTo(window, QPoint(0, 0))
    assert len({image.pixel(spot.x() + x, spot.y() + 8) for x in range(2, 400)}) > 10
    must = {"source", "state", "gives", "requests", "last", "next", "rows", "newest", "on"}
    shown = [c for c in range(len(COLUMNS)) if not table.isColumnHidden(c)]
    assert must <= {COLUMNS[c].id for c in shown}
    metrics = table.fontMetrics()
    cut = [
        (COLUMNS[c].id, model.cell(row, c).text)
        for c in shown
        if c != GIVES
        for row in range(model.rowCount())
        if metrics.horizontalAdvance(model.cell(row, c).text)
        > table.columnWidth(c) - 12 - (10 if COLUMNS[c].marked else 0)
    ]
    assert cut == []
    assert table.horizontalHeader().length() <= table.viewport().width()
    for name in ALL:
        text = _details(feeds, name)
        assert text
        assert pane.details.heightForWidth(pane.details.width()) <= pane.details.height()
    for _, _, tone in STATES.values():
        assert contrast(getattr(theme, tone.value), theme.pane) >= 4.5


def test_every_label_of_the_screen_is_plain_text(feeds: Desk) -> None:
    evil = "<img src='http://x/y.png'>"
    _show(feeds, put(feeds_view(evil), line("yahoo", evil, text=evil, gives=evil)))
    feeds.window.open_sec_contact()
    labels = feeds.window.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    tip = feeds.window.feeds.sources.data(
        feeds.window.feeds.sources.index(0, 0), int(Qt.ItemDataRole.ToolTipRole)
    )
    assert "<img" not in str(tip)
