"""Recording, its mark, the sheet of recordings by keys, the export of the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from engine.desk.views import Mode, ModeView
from engine.model.recorded import RecordingsView
from gui.picture import write_picture
from gui.recording.control import RecordingControl
from gui.recording.sheet import RecordingsSheet
from gui.theme import Theme
from tests.support.fake_engine import FakeEngine
from tests.support.feeds import recording, recordings_view
from tests.support.gui_session import Desk

NAMES = [info.name for info in recordings_view(running=False).recordings]


def _show(desk: Desk, view: RecordingsView) -> None:
    desk.engine.put(("recordings", ""), view)
    desk.bridge.drain()


@pytest.fixture
def sheet(desk: Desk) -> RecordingsSheet:
    """The sheet with four recordings, opened by the palette."""
    _show(desk, recordings_view(running=False))
    desk.press("Ctrl+K")
    desk.type("recordings")
    desk.press("Return")
    return desk.window.recordings.sheet()


def _run(desk: Desk, title: str) -> None:
    desk.press("Ctrl+K")
    desk.type(title)
    desk.press("Return")


def test_recording_is_begun_and_ended_by_its_command(desk: Desk) -> None:
    _run(desk, "record this")
    assert desk.engine.named("record") == [(True,)]
    assert desk.said == "Recording begins"
    _show(desk, recordings_view())
    _run(desk, "record this")
    assert desk.engine.named("record") == [(True,), (False,)]
    assert desk.said == "Recording ends"


def test_nothing_is_recorded_offline(desk: Desk) -> None:
    desk.engine.put(("mode", ""), ModeView(Mode.OFFLINE, "stored data", None))
    desk.bridge.drain()
    command = next(c for c in desk.window.commands if c.id == "record.toggle")
    assert command.blocked().startswith("Offline")
    command.run()
    assert desk.engine.named("record") == []


def test_the_mark_stands_only_while_a_recording_runs(desk: Desk) -> None:
    mark = desk.window.status.recording
    assert mark.isHidden()
    _show(desk, recordings_view())
    assert mark.isVisible()
    assert mark.text() == "REC 00:12:41 12.4\u2009MB"
    _show(desk, recordings_view(running=False))
    assert mark.isHidden()
    _show(desk, RecordingsView((), "2026-09-28T150000Z"))
    assert mark.text() == "REC"


def test_the_mark_runs_on_and_asks_for_the_size_now_and_then(
    desk: Desk, engine: FakeEngine, theme: Theme
) -> None:
    seconds = [50.0]
    control = RecordingControl(engine, desk.window, theme, lambda: seconds[0])
    marks: list[str] = []
    control.marked.connect(marks.append)
    control.set_view(recordings_view())
    for step in (4.0, 7.0, 1.0):
        seconds[0] += step
        control.tick()
    assert marks[1].startswith("REC 00:12:45")
    assert marks[-1].startswith("REC 00:12:53")
    assert engine.named("list_recordings") == [()]


def test_the_sheet_lists_what_there_is_newest_first(desk: Desk, sheet: RecordingsSheet) -> None:
    assert desk.engine.named("list_recordings") == [()]
    assert [sheet.model.key(row) for row in range(sheet.model.rowCount())] == NAMES
    texts = [cell.text for cell in sheet.model.cells(0)]
    assert texts[1:5] == ["2026-09-25 15:00 UTC", "06:30:00", "26.6\u2009MB", "62,400"]
    states = [sheet.model.cell(row, 6).text for row in range(4)]
    assert states == ["whole", "cut short", "unreadable", "whole"]
    assert "BTC" in sheet.model.tip(0, 0)


def test_a_damaged_one_says_from_when_on(desk: Desk, sheet: RecordingsSheet) -> None:
    view = recordings_view()
    lost = datetime(2026, 9, 25, 14, 32, 59, tzinfo=UTC)
    first, *others = view.recordings
    spoilt = replace(first, running=False, damaged=lost)
    _show(desk, replace(view, recordings=(spoilt, *others)))
    assert sheet.model.cell(0, 6).text == "damaged at 14:32"
    assert sheet.play.isEnabled()


def test_return_plays_the_current_one_and_closes_the_sheet(
    desk: Desk, sheet: RecordingsSheet
) -> None:
    desk.press("Down", "Return")
    assert desk.engine.named("play_recording") == [(NAMES[1],)]
    assert not sheet.isVisible()
    assert desk.window.watchlist.table.hasFocus()


def test_what_cannot_be_played_says_why_and_stays(desk: Desk, sheet: RecordingsSheet) -> None:
    desk.press("End", "Up", "Return")
    assert desk.engine.named("play_recording") == []
    assert sheet.question.text() == "It cannot be played: it was written by a newer Voldesk."
    assert not sheet.play.isEnabled()
    _show(desk, recordings_view())
    desk.press("Home", "Return", "Del", "Return")
    assert desk.engine.named("play_recording") == desk.engine.named("delete_recording") == []
    assert sheet.question.text().startswith("It is being written")


def test_del_asks_first_and_esc_keeps(desk: Desk, sheet: RecordingsSheet) -> None:
    desk.press("Down", "Del")
    assert sheet.question.text() == f"Delete {NAMES[1]} (02:06:00, 8.6\u2009MB) for good?"
    assert desk.engine.named("delete_recording") == []
    desk.press("Esc")
    assert sheet.isVisible()
    assert sheet.question.isHidden()
    desk.press("Del", "Down", "Return")
    assert desk.engine.named("delete_recording") == []


def test_del_and_return_delete_and_the_neighbour_is_current(
    desk: Desk, sheet: RecordingsSheet
) -> None:
    desk.press("Down", "Del", "Return")
    assert desk.engine.named("delete_recording") == [(NAMES[1],)]
    assert desk.engine.named("play_recording") == []
    left = tuple(i for i in recordings_view(running=False).recordings if i.name != NAMES[1])
    _show(desk, RecordingsView(left))
    assert sheet.model.key(sheet.table.currentIndex().row()) == NAMES[2]
    desk.press("Esc")
    assert not sheet.isVisible()


def test_a_question_falls_when_its_recording_is_gone(desk: Desk, sheet: RecordingsSheet) -> None:
    desk.press("Del")
    _show(desk, RecordingsView(recordings_view(running=False).recordings[1:]))
    assert sheet.question.isHidden()
    desk.press("Return")
    assert desk.engine.named("delete_recording") == []


def test_the_buttons_do_what_the_keys_do(desk: Desk, sheet: RecordingsSheet) -> None:
    sheet.remove.click()
    assert sheet.play.text() == "Keep"
    sheet.play.click()
    assert desk.engine.named("delete_recording") == desk.engine.named("play_recording") == []
    sheet.remove.click()
    sheet.remove.click()
    assert desk.engine.named("delete_recording") == [(NAMES[0],)]
    assert sheet.table.hasFocus()
    sheet.play.click()
    assert desk.engine.named("play_recording") == [(NAMES[0],)]


def test_without_recordings_the_sheet_says_how_to_make_one(desk: Desk) -> None:
    _run(desk, "recordings")
    sheet = desk.window.recordings.sheet()
    assert sheet.empty.text() == "Looking for recordings"
    desk.press("Return", "Del", "Home", "End", "Down", "PgDown")
    _show(desk, RecordingsView(()))
    assert "Record this session" in sheet.empty.text()
    assert sheet.isVisible()
    desk.press("Esc")
    assert not sheet.isVisible()


def test_the_command_pressed_again_closes_the_sheet(desk: Desk, sheet: RecordingsSheet) -> None:
    desk.window.open_recordings()
    assert not sheet.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (2560, 1440)])
def test_the_sheet_is_drawn_without_cut_texts(
    desk: Desk, tmp_path: Path, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    evil = replace(recording("<b>evil</b>", 1, 101), symbols=("<i>X</i>",))
    view = recordings_view()
    _show(desk, replace(view, recordings=(*view.recordings, evil)))
    desk.window.open_recordings()
    QApplication.processEvents()
    assert write_picture(desk.window, tmp_path / "sheet.png") == ""
    assert QImage(str(tmp_path / "sheet.png")).width() == size[0]
    sheet = desk.window.recordings.sheet()
    table, metrics = sheet.table, sheet.table.fontMetrics()
    cut = [
        cell.text
        for row in range(sheet.model.rowCount())
        for column, cell in enumerate(sheet.model.cells(row))
        if not table.isColumnHidden(column)
        and metrics.horizontalAdvance(cell.text)
        > table.columnWidth(column) - 12 - (10 if sheet.model.columns[column].marked else 0)
    ]
    assert cut == []
    assert desk.window.rect().contains(sheet.geometry())
    labels = sheet.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def _folder_dialog(desk: Desk) -> QFileDialog:
    _run(desk, "export the history")
    dialog = desk.window.export.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.findChildren(QWidget))
    return dialog


def test_the_history_is_exported_into_the_folder_chosen(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _folder_dialog(desk)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.setDirectory(str(tmp_path))
    desk.press("Return")
    qtbot.waitUntil(lambda: desk.window.export.dialog is None)
    assert desk.engine.named("export_history") == [(tmp_path,)]
    assert desk.said == f"Writing the history to {tmp_path}"


def test_esc_in_the_folder_dialog_exports_nothing(desk: Desk, qtbot: QtBot) -> None:
    _folder_dialog(desk)
    desk.press("Esc")
    qtbot.waitUntil(lambda: desk.window.export.dialog is None)
    assert desk.engine.named("export_history") == []
