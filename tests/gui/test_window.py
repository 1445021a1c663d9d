from __future__ import annotations

import socket
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolTip

from engine.desk.views import EarningsBoard, Mode, ModeView
from engine.model.reason import Reason
from engine.model.status import Level, Notice, ProviderState, ProviderStatus
from engine.model.value import missing
from gui.charts.runs import width_of
from gui.geometry import Geometry, bring_on_screen
from gui.picture import write_picture
from gui.replaybar import SPEEDS, speed_text
from tests.gui.charts import views
from tests.support.fake_engine import LIVE, START, FakeEngine, board, replay_mode, row_view

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.gui_session import Desk


def _put(desk: Desk, key: tuple[str, str], view: object) -> None:
    desk.engine.put(key, view)  # type: ignore[arg-type] # the parametrised views are of many kinds
    desk.bridge.drain()


def test_f6_walks_the_panes_in_reading_order_and_back(charted: Desk) -> None:
    window = charted.window
    seen = []
    for _ in range(5):
        seen.append(window.desk.focused())
        charted.press("F6")
    assert seen == ["watchlist", "earnings", "race", "chart", "watchlist"]
    charted.press("Shift+F6", "Shift+F6")
    assert window.desk.focused() == "chart"


@pytest.mark.parametrize(
    ("chord", "screen"),
    [
        ("Ctrl+Shift+1", "race"),
        ("Ctrl+Shift+2", "watchlist"),
        ("Ctrl+Shift+3", "chart"),
        ("Ctrl+Shift+4", "vol"),
        ("Ctrl+Shift+5", "earnings"),
    ],
)
def test_screens_come_back_by_their_key_after_being_closed(
    charted: Desk, chord: str, screen: str
) -> None:
    for dock in charted.window.desk.docks.values():
        dock.close()
    charted.window.setFocus()
    charted.press(chord)
    assert charted.window.desk.docks[screen].isVisible()
    assert charted.window.desk.focused() == screen


def test_full_screen_toggles_and_f10_reaches_the_menu(desk: Desk) -> None:
    desk.press("F11")
    assert desk.window.isFullScreen()
    desk.press("F11")
    assert not desk.window.isFullScreen()
    desk.press("F10")
    assert desk.window.menuBar().activeAction() is not None
    desk.window.menuBar().setActiveAction(None)  # type: ignore[arg-type] # Qt's way to leave it


def test_f5_asks_unless_a_replay_or_stored_data_is_shown(desk: Desk) -> None:
    desk.press("F5")
    assert desk.engine.named("refresh") == [()]
    _put(desk, ("mode", ""), replay_mode())
    desk.press("F5")
    assert desk.engine.named("refresh") == [()]
    assert "Ctrl+F9" in desk.said
    _put(desk, ("mode", ""), ModeView(Mode.OFFLINE, "stored data", None))
    desk.press("F5")
    assert desk.said.startswith("Offline")


def test_a_replay_wears_its_band_as_long_as_it_is_shown(charted: Desk) -> None:
    window = charted.window
    assert not window.replay_bar.isVisible()
    _put(charted, ("mode", ""), replay_mode())
    assert window.replay_bar.isVisible()
    assert window.replay_bar.banner.text().startswith("Replay - July 2024, reconstructed")
    assert window.status.mode.text() == "Replay"
    assert window.watchlist.property("replayed") is True
    assert window.race is not None
    assert window.race.replayed
    charted.press("F9", "Shift+F9", "Ctrl+F9")
    assert [c[0] for c in charted.engine.calls if str(c[0]).startswith("replay")] == [
        "replay_play_pause",
        "replay_step",
        "replay_leave",
    ]
    _put(charted, ("mode", ""), LIVE)
    assert not window.replay_bar.isVisible()
    assert window.watchlist.property("replayed") is False


def test_the_replay_band_sets_speed_and_date(desk: Desk) -> None:
    mode = replay_mode(playing=False)
    _put(desk, ("mode", ""), mode)
    bar = desk.window.replay_bar
    assert bar.play.text() == "Play"
    assert bar.speed.currentText() == "20\u2009min a second"
    bar.speed.setCurrentIndex(0)
    bar.speed.activated.emit(0)
    assert desk.engine.named("replay_speed") == [(SPEEDS[0],)]
    bar.slider.setFocus()
    QTest.keyClick(bar.slider, Qt.Key.Key_Home)
    assert mode.replay is not None
    assert desk.engine.named("replay_seek") == [(mode.replay.start,)]
    QTest.keyClick(bar.slider, Qt.Key.Key_PageUp)
    assert desk.engine.named("replay_seek")[-1] == (mode.replay.start + timedelta(days=1),)
    odd = replace(mode, replay=replace(mode.replay, speed=17.0))
    _put(desk, ("mode", ""), odd)
    assert bar.speed.currentText() == speed_text(17.0)
    assert len(desk.engine.named("replay_speed")) == 1


def test_each_feed_is_named_in_words(desk: Desk) -> None:
    text = "rate limited, next try 14:03:20"
    _put(desk, ("provider", "yahoo"), ProviderStatus("yahoo", ProviderState.RATE_LIMITED, text))
    _put(desk, ("provider", "deribit"), ProviderStatus("deribit", ProviderState.OK, "ok"))
    assert desk.window.status.feed_text("yahoo") == f"Yahoo: {text}"
    assert desk.window.status.feed_text("deribit") == "Deribit: ok"


def test_a_cause_has_one_notice_with_its_count_and_f8_lists_all(desk: Desk) -> None:
    notices = desk.window.notices
    for n in (1, 2, 3):
        _put(desk, ("notice", "a"), Notice("a", Level.WARNING, "Yahoo asks us to wait.", START, n))
    assert notices.text.text() == "Yahoo asks us to wait."
    assert notices.count.text() == "×3"
    _put(desk, ("notice", "b"), Notice("b", Level.INFO, "Saved again.", START))
    assert notices.text.text() == "Yahoo asks us to wait."
    assert notices.more.isVisible()
    desk.press("F8")
    model = desk.window.sheets.messages.model
    assert [model.cell(row, 1).text for row in range(model.rowCount())] == [
        "Saved again.",
        "Yahoo asks us to wait.",
    ]
    desk.press("Esc")
    notices.dismiss_button.click()
    assert notices.text.text() == "Saved again."
    notices.dismiss_button.click()
    assert not notices.isVisible()


def test_no_modal_dialog_ever_stands_in_the_way(charted: Desk) -> None:
    for level in Level:
        _put(charted, ("notice", level), Notice(level, level, "something", START))
    charted.press("Ctrl+V", "Del", "Ctrl+K", "Esc", "F1", "Esc", "F8", "Esc")
    assert QGuiApplication.modalWindow() is None


def test_a_second_start_brings_the_window_forward(desk: Desk) -> None:
    desk.window.showMinimized()
    _put(desk, ("raise", ""), Notice("raise", Level.INFO, "", START))
    assert not desk.window.isMinimized()
    assert not desk.window.notices.isVisible()


def test_G9_markup_from_outside_is_shown_letter_by_letter(desk: Desk) -> None:
    trap = socket.create_server(("127.0.0.1", 0))
    trap.setblocking(False)
    host = f"http://127.0.0.1:{trap.getsockname()[1]}"
    evil = f"<img src='{host}/y.png'><a href='{host}'>click</a>"
    desk.feed(replace(row_view("NVDA"), name=evil))
    _put(desk, ("earnings", ""), board("NVDA"))
    _put(desk, ("notice", "x"), Notice("x", Level.FAULT, evil, START))
    _put(desk, ("provider", "yahoo"), ProviderStatus("yahoo", ProviderState.DOWN, evil))
    for label in desk.window.findChildren(QLabel):
        if evil in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
    company = desk.window.earnings.board.cell(0, 1).text
    assert company == evil
    tip = desk.window.rows.data(desk.window.rows.index(0, 0), int(Qt.ItemDataRole.ToolTipRole))
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(str(tip))
    assert evil in document.toPlainText()
    assert "<img src='h" not in str(tip)
    corner = desk.window.watchlist.table.viewport()
    QToolTip.showText(corner.mapToGlobal(QPoint(4, 4)), str(tip), corner)
    desk.window.grab()
    QApplication.processEvents()
    QToolTip.hideText()
    with pytest.raises(BlockingIOError):
        trap.accept()
    trap.close()


def test_every_label_shows_plain_text(charted: Desk) -> None:
    rich = [
        label.objectName()
        for label in charted.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert not rich


def test_G10_a_window_left_on_a_screen_that_is_gone_comes_back(desk: Desk) -> None:
    desk.window.move(-20_000, 40_000)
    bring_on_screen(desk.window)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(desk.window.pos() + QPoint(50, 10))


def test_a_screen_too_small_for_the_window_gets_it_maximised(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = QGuiApplication.primaryScreen().availableSize()
    for size, maximised in ((screen, True), (screen - QSize(0, 60), False)):
        monkeypatch.setattr("gui.geometry._DEFAULT", size)
        desk.window.setWindowState(Qt.WindowState.WindowNoState)
        assert not Geometry(None).restore(desk.window, desk.window.desk)
        assert desk.window.isMaximized() is maximised


def test_window_and_docks_come_back_where_they_stood(desk: Desk, tmp_path: Path) -> None:
    store = Geometry(tmp_path / "window.ini")
    desk.window.desk.docks["earnings"].close()
    store.store(desk.window, desk.window.desk)
    desk.window.desk.default_layout()
    assert desk.window.desk.docks["earnings"].isVisible()
    assert store.restore(desk.window, desk.window.desk)
    assert not desk.window.desk.docks["earnings"].isVisible()


def test_garbage_in_the_geometry_file_gives_the_default(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(b"\x00\xff[window]\ngeometry=@ByteArray(nonsense)\ndocks=12\n")
    assert not Geometry(path).restore(desk.window, desk.window.desk)
    assert not Geometry(tmp_path / "none.ini").restore(desk.window, desk.window.desk)


@pytest.mark.parametrize("size", [(1280, 800), (2560, 1440)])
def test_no_text_is_clipped(charted: Desk, size: tuple[int, int]) -> None:
    window = charted.window
    window.resize(*size)
    window.desk.share_room(window.left_width())
    charted.feed(*(row_view(s, 64_250.1) for s in charted.symbols))
    _put(charted, ("earnings", ""), board("META", "MSFT", "GOOGL"))
    for table in (window.watchlist.table, window.earnings.table):
        shown = [c for c in range(table.model().columnCount()) if not table.isColumnHidden(c)]
        assert table.horizontalHeader().length() <= table.viewport().width()
        assert _too_wide(table, shown) == []


_HEADLINES = (
    "NVDA 74.3 over BTC 48.7 at the close of 31 July: +25.6, third session above",
    "GOOGL 174.3 under BTC 248.7 at the close of 30 September: \u2212125.6, 123rd session below",
)


@pytest.mark.parametrize("headline", _HEADLINES)
def test_headline_definition_notes_and_foot_of_the_charts_fit_at_1280(
    charted: Desk, headline: str, tmp_path: Path
) -> None:
    race, chart = charted.window.race, charted.window.chart
    assert race is not None
    assert chart is not None
    notes = (
        "NVDA: IV recorded since 2024-07-01, 23 of 252 days",
        "BTC: published by Deribit, history from 2023",
        "closes of the last session, the market opens at 13:30 UTC",
    )
    definition = (
        "30-day implied volatility, different recipes: ATM against strip "
        "(NVDA ATM, BTC DVOL as published by Deribit)"
    )
    charted.engine.put(("mode", ""), replay_mode())
    charted.engine.put(
        ("race", ""),
        replace(views.race(), headline=headline, definition=definition, notes=notes),
    )
    charted.engine.put(("chart", ""), views.chart())
    charted.bridge.drain()
    assert write_picture(charted.window, tmp_path / "window.png") == ""
    for pane in (race, chart):
        for line in (pane.headline, pane.definition, pane.foot):
            assert not line.cut, line.text
            assert line.isHidden() or line.height() == line.sizeHint().height()
        state = pane.plot.state
        assert not [n for n in state.note_lines if width_of(n) > state.strip.width()]
        for panel in state.shown:
            assert 3 <= len(panel.ticks.values) <= 6


def test_rows_are_comfortable_only_where_all_of_them_stay_in_view(desk: Desk) -> None:
    window = desk.window
    height = window.watchlist.table.verticalHeader().defaultSectionSize
    assert height() == 22
    window.resize(2560, 1440)
    window.desk.share_room(window.left_width())
    desk.qtbot.waitUntil(lambda: height() == 28)
    window.watchlist.paste_text("\n".join(f"AB{chr(65 + n)}" for n in range(20)))
    assert height() == 22
    desk.press("Ctrl+Z")
    assert height() == 28


def test_the_calendar_s_first_columns_fit_at_1280_in_a_replay(desk: Desk) -> None:
    _put(desk, ("mode", ""), replay_mode())
    _put(desk, ("earnings", ""), board(*(f"AB{chr(65 + n)}" for n in range(26))))
    window = desk.window
    window.desk.share_room(window.left_width())
    table = window.earnings.table

    desk.qtbot.waitUntil(lambda: table.verticalScrollBar().isVisible())
    QApplication.processEvents()
    columns = enumerate(window.calendar.columns)
    shown = [c.id for i, c in columns if not table.isColumnHidden(i)]
    assert shown == ["symbol", "day", "session", "status", "left", "move", "eps", "crush"]


def _too_wide(table: QTableView, columns: list[int]) -> list[str]:
    metrics = table.fontMetrics()
    model = table.model()
    return [
        text
        for column in columns
        for row in range(model.rowCount())
        if metrics.horizontalAdvance(text := str(model.index(row, column).data()))
        > table.columnWidth(column) - 12
    ]


def test_all_main_columns_fit_at_1280(charted: Desk) -> None:
    table = charted.window.watchlist.table
    shown = [
        charted.window.rows.columns[c].id
        for c in range(table.model().columnCount())
        if not table.isColumnHidden(c)
    ]
    must = ["symbol", "last", "change_pct", "rv", "iv30", "iv_minus_rv", "earnings", "age"]
    assert [name for name in shown if name in must] == must


def test_visible_rows_are_named_to_the_engine(desk: Desk, engine: FakeEngine) -> None:
    desk.qtbot.waitUntil(lambda: bool(engine.named("set_visible")), timeout=3000)
    assert engine.named("set_visible")[-1] == (tuple(desk.symbols),)


def test_rows_in_view_are_named_again_after_a_sort_and_an_edit(
    desk: Desk, engine: FakeEngine
) -> None:
    def told() -> list[tuple[object, ...]]:
        return engine.named("set_visible")

    desk.qtbot.waitUntil(lambda: bool(told()), timeout=3000)
    for chord in ("Ctrl+Shift+Right", "Ctrl+Shift+Down", "Ctrl+0", "Del", "Ctrl+Z"):
        count = len(told())
        desk.press(chord)
        if desk.shown == list(told()[-1][0]):  # type: ignore[call-overload] # symbols
            continue
        desk.qtbot.waitUntil(lambda c=count: len(told()) > c, timeout=3000)  # type: ignore[misc] # a bound count
        assert told()[-1] == (tuple(desk.shown),)
    desk.press("Ins")
    desk.type("INTC")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: told()[-1] == (tuple(desk.shown),), timeout=3000)
    assert "INTC" in desk.shown


def test_help_names_f5_only_where_it_can_ask(charted: Desk) -> None:
    window = charted.window
    gone = missing(Reason.OFFLINE)
    charted.feed(*(replace(row_view(s), last=gone) for s in charted.symbols))
    _put(charted, ("earnings", ""), EarningsBoard((), ()))
    assert window.race is not None
    assert window.chart is not None

    def said() -> list[str]:
        assert window.race is not None
        assert window.chart is not None
        return [
            window.watchlist.state.text(),
            window.earnings.empty.text(),
            " ".join(window.race.plot.state.message),
            " ".join(window.chart.plot.state.message),
        ]

    assert all("F5" in text for text in said())
    _put(charted, ("mode", ""), ModeView(Mode.OFFLINE, "stored data", None))
    assert not any("F5" in text for text in said())
    assert all("The Replay menu plays July 2024." in text for text in said())
    _put(charted, ("mode", ""), replay_mode())
    assert not any("F5" in text or "Replay menu" in text for text in said())
    assert not any(text.endswith(" ") for text in said())


def test_ctrl_q_closes_and_an_open_editor_stores_first(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("INTC")
    with desk.qtbot.waitSignal(desk.window.closing, timeout=2000):
        desk.press("Ctrl+Q")
    assert desk.symbols[1] == "INTC"
