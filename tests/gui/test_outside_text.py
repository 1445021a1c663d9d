"""Text from outside is shown letter by letter everywhere, and nothing in it can be opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from engine.model.statement import Check, Statement, StatementsView
from engine.model.status import Level, Notice, ProviderState, ProviderStatus
from tests.support.fake_engine import START, board, row_view
from tests.support.feeds import feeds_view
from tests.support.gui_session import Desk

EVIL = "<img src='http://x.invalid/y.png'><a href='http://x.invalid'>press</a><b>bold</b>"
SCREENS = ("watchlist", "race", "chart", "vol", "earnings", "capex", "movers", "alerts", "events",
           "feeds")  # fmt: skip
_TIP = int(Qt.ItemDataRole.ToolTipRole)


class Browser(QObject):
    """Stands for the programs that open addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(qtbot: object) -> Iterator[Browser]:
    del qtbot
    made = Browser()
    for scheme in ("http", "https", "file", "mailto", "ftp"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type] # the stub is wrong
    yield made
    for scheme in ("http", "https", "file", "mailto", "ftp"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def planted(charted: Desk) -> Desk:
    """The window with the same evil text in every place that outsiders can write to."""
    engine = charted.engine
    charted.feed(replace(row_view("NVDA"), name=EVIL))
    whole = board("NVDA")
    rows = tuple(
        replace(
            row, sources=(EVIL,), fiscal=EVIL, disputed=EVIL, event=replace(row.event, note=EVIL)
        )
        for row in whole.rows
    )
    engine.put(("earnings", ""), replace(whole, rows=rows))
    for level in Level:
        engine.put(("notice", level), Notice(level, level, EVIL, START))
    for name in ("yahoo", "deribit"):
        engine.put(("provider", name), ProviderStatus(name, ProviderState.DOWN, EVIL))
    said = Statement(
        "x", "NVDA", START.date(), EVIL, 1.0, EVIL, source=EVIL, check=Check.OWN, why=EVIL
    )
    engine.put(("statements", ""), StatementsView((said,)))
    feeds = feeds_view(EVIL)
    lines = tuple(
        replace(one, lane=replace(one.lane, status=replace(one.lane.status, text=EVIL)))
        for one in feeds.lines
    )
    engine.put(("feeds", ""), replace(feeds, lines=lines))
    charted.bridge.drain()
    return charted


def _letters(tip: str) -> str:
    """What a tip shows."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def _is_plain(tip: str) -> bool:
    return not ("<img" in tip or "<a " in tip or "<b>" in tip)


def _tips(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 40)):
            for column in range(model.columnCount()):
                yield str(model.data(model.index(row, column), _TIP) or "")


def test_X15_G9_no_label_and_no_tip_of_any_screen_takes_outside_text_for_markup(
    planted: Desk, seen: Callable[[str], None]
) -> None:
    window, labels, showing, tips = planted.window, 0, 0, set[str]()
    for screen in SCREENS:
        window.show_screen(screen)
        planted.bridge.drain()
        for label in window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()
            labels += 1
            showing += "<img" in label.text()
        tips |= set(_tips(window))
    assert showing, "nothing shows what was planted"
    assert all(map(_is_plain, tips))
    evil = [tip for tip in tips if "y.png" in tip]
    assert evil, "no tip shows what was planted"
    assert all("<img src='http" in _letters(tip) for tip in evil)
    seen(f"{labels} labels, {len(tips)} tips on {len(SCREENS)} screens, none with markup")


def test_X16_pressing_a_link_in_outside_text_opens_nothing(
    planted: Desk, browser: Browser, seen: Callable[[str], None]
) -> None:
    pressed = 0
    for screen in SCREENS:
        planted.window.show_screen(screen)
        planted.bridge.drain()
        for label in planted.window.findChildren(QLabel):
            if "href" not in label.text() or not label.isVisible():
                continue
            assert not label.openExternalLinks()
            for place in (0.2, 0.5, 0.8):
                at = QPoint(round(label.width() * place), label.height() // 2)
                QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=at)
                pressed += 1
    assert pressed
    assert browser.opened == []
    seen(f"{pressed} presses on links, nothing opened")


def test_X16_the_stand_in_for_a_browser_would_notice(browser: Browser) -> None:
    QDesktopServices.openUrl(QUrl("https://x.invalid/"))
    assert browser.opened == ["https://x.invalid/"]
