"""The report of a crashed run on the window: offered by its notice and by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from engine.model.status import Level
from gui.crash import copy_report, why_no_report
from tests.support.fake_engine import START

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def test_R4_the_notice_of_a_crash_has_a_button_that_asks_for_the_report(desk: Desk) -> None:
    notices = desk.window.notices
    asked: list[None] = []
    notices.report_requested.connect(lambda: asked.append(None))
    notices.tell("crash", Level.WARNING, "Voldesk ended unexpectedly", START)
    assert notices.offer.isVisible()
    QTest.mouseClick(notices.offer, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    notices.tell("disk", Level.FAULT, "The disk is full", START)
    assert not notices.offer.isVisible()


def test_R4_the_report_goes_to_the_clipboard_and_that_is_said(desk: Desk) -> None:
    assert why_no_report(desk.window) == "The last run did not crash"
    desk.engine.report = "Fatal Python error: Segmentation fault"
    assert why_no_report(desk.window) == ""
    copy_report(desk.window)
    assert QGuiApplication.clipboard().text() == desk.engine.report
    assert desk.said == "The crash report is in the clipboard"


def test_a_command_copies_it_and_says_why_it_cannot(desk: Desk) -> None:
    command = next(one for one in desk.window.commands if one.id == "app.copy_crash")
    assert command.blocked() == "The last run did not crash"
    desk.engine.report = "x"
    assert command.blocked() == ""
    command.run()
    assert QGuiApplication.clipboard().text() == "x"
