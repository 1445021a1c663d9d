"""Every text that the window shows passes the translation, or is a symbol, a number or a name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDockWidget,
    QLabel,
    QLineEdit,
    QWidget,
)

from engine.model.reason import Reason
from engine.model.status import Level, Notice, ProviderState, ProviderStatus
from engine.model.value import missing
from gui.charts.runs import TextLine
from gui.style import dress
from gui.watchlist.details import ElidedLabel
from tests.gui.vol import views
from tests.support.fake_engine import LIVE, START, FakeEngine, board, replay_mode, row_view
from tests.support.gui_session import Desk
from tests.support.languages import CLOSE, OPEN, marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

_SPAN = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_DATA = re.compile(
    r"[A-Z0-9.^=\-]+ Inc\.|yahoo|deribit|cboe|UTC|Ctrl|Shift|Alt|Return|Esc|Voldesk|"
    r"[\w.]+@[\w.]+|\d{4}-\d\d-\d\d|Yahoo|Deribit|Backspace|Space|Home|End|PgUp|PgDown|Left|Right|"
    r"Up|Down|Del|Ins|Tab|F\d+|繁體中文|简体中文|[\w_]+\.[\w_]+"
)
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[a-z]{3,}")


def left(text: str) -> str:
    """What of a text no translation has touched."""
    text, before = _TAG.sub(" ", text), None
    while before != text:
        before, text = text, _SPAN.sub("", text)
    return _DATA.sub("", text)


@pytest.fixture
def pseudo(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[Desk]:
    if not qapp.styleSheet():
        dress(qapp, theme)
    with marked():
        desk = Desk(qtbot, theme, FakeEngine())
        desk.mount_charts()
        yield desk
        desk.end()


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    name = f"{type(widget).__name__} {widget.objectName()}"
    if isinstance(widget, ElidedLabel):
        yield name, widget.whole
    elif isinstance(widget, QLabel | QAbstractButton):
        yield name, widget.text()
    if isinstance(widget, TextLine):
        yield name, widget.text
    if isinstance(widget, QLineEdit):
        yield f"{name} placeholder", widget.placeholderText()
    if isinstance(widget, QDockWidget):
        yield name, widget.windowTitle()
    yield f"{name} tip", widget.toolTip()
    yield f"{name} accessible", widget.accessibleName()
    yield f"{name} description", widget.accessibleDescription()
    for action in widget.actions():
        if isinstance(action, QAction):
            yield f"{name} action", action.text()
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is not None:
        yield from _cells(name, model)


def _cells(name: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in roles:
            found = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield f"{name} heading {column}", str(found or "")
        for row in range(min(4, model.rowCount(QModelIndex()))):
            for role in roles:
                found = model.data(model.index(row, column, QModelIndex()), role)
                yield f"{name} cell {row},{column}", str(found or "")


def _unmarked(top: QWidget) -> dict[str, str]:
    found = {}
    for widget in (top, *top.findChildren(QWidget)):
        for place, text in _texts(widget):
            if _WORD.search(left(text)):
                found[place] = left(text).strip()
    return found


def _fill(desk: Desk) -> None:
    engine = desk.engine
    engine.put(("mode", ""), LIVE)
    for symbol in desk.symbols[:-1]:
        engine.put_row(row_view(symbol))
    gone = row_view(desk.symbols[-1])
    engine.put_row(replace(gone, last=missing(Reason.PROVIDER_DOWN, "HTTP 503")))
    engine.put(("earnings", ""), board("NVDA", "META"))
    state, text = ProviderState.RATE_LIMITED, "rate limited, next try 14:03:20"
    engine.put(("provider", "yahoo"), ProviderStatus("yahoo", state, text, 10, 600, START, START))
    key = "refresh"
    engine.put(("notice", key), Notice(key, Level.INFO, "No source is asked now.", START))
    engine.put(("vol", desk.symbols[0]), views.nvda())
    desk.bridge.drain()


def test_every_text_of_the_window_passes_the_translation(pseudo: Desk) -> None:
    _fill(pseudo)
    assert _unmarked(pseudo.window) == {}


def test_every_text_of_a_replay_passes_the_translation(pseudo: Desk) -> None:
    _fill(pseudo)
    pseudo.engine.put(("mode", ""), replay_mode())
    pseudo.bridge.drain()
    assert _unmarked(pseudo.window.replay_bar) == {}


@pytest.mark.parametrize("chord", ["Ctrl+K", "F1", "F8", "Ctrl+,", "Shift+F1"])
def test_every_text_of_a_sheet_passes_the_translation(pseudo: Desk, chord: str) -> None:
    _fill(pseudo)
    pseudo.press(chord)
    assert _unmarked(pseudo.window) == {}


def test_the_test_itself_sees_what_passed_no_translation() -> None:
    assert _WORD.search(left(f"{OPEN}Sorted by{CLOSE} last price"))
    assert not _WORD.search(left(f"{OPEN}{OPEN}x{CLOSE} of NVDA Inc.{CLOSE} 12.5"))
