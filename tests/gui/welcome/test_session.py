"""When the first-run page comes, and what it goes through while it is open."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from engine.options import Options
from engine.paths import Profile
from engine.places import places
from engine.settings import Settings
from gui import app, language, text
from gui.style import dress
from tests.support import languages
from tests.support.fake_engine import LIVE, FakeEngine, replay_mode, row_view
from tests.support.gui_session import press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme
    from gui.welcome.sheet import WelcomeSheet


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    languages.build()
    yield
    assert qapp is not None
    language.hush()


@pytest.fixture
def engine(tmp_path: Path) -> FakeEngine:
    made = FakeEngine()
    made.places_ = places(Profile(tmp_path))
    made.settings_ = Settings(language="en", welcomed=False)
    made.put(("mode", ""), LIVE)
    for name in ("NVDA", "META", "BTC"):
        made.put_row(row_view(name))
    return made


@pytest.fixture
def start(
    qtbot: QtBot, engine: FakeEngine, theme: Theme, qapp: QApplication
) -> Iterator[Callable[[Options], app.Session]]:
    """Starts a session and waits for its charts."""
    if not qapp.styleSheet():
        dress(qapp, theme)
    made: list[app.Session] = []

    def started(options: Options) -> app.Session:
        session = app.Session(engine, options, threading.Event(), theme)
        made.append(session)
        session.show()
        qtbot.waitUntil(lambda: session.window.charts_done, timeout=20_000)
        return session

    yield started
    for session in made:
        session.window.close()
        session.end()


def page_of(session: app.Session) -> WelcomeSheet:
    page = session.window.sheets.welcome
    assert page is not None
    assert page.isVisible()
    return page


def key(chord: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    press(focus, chord)


def test_it_comes_with_the_first_start_and_keeps_the_keyboard_when_the_charts_come(
    start: Callable[[Options], app.Session], tmp_path: Path, engine: FakeEngine
) -> None:
    page = page_of(start(Options(profile=tmp_path)))
    assert QApplication.focusWidget() is page.languages.stop()
    assert engine.named("start")
    key("Return")
    assert not page.isVisible()
    assert engine.settings().welcomed


def test_it_comes_once(
    start: Callable[[Options], app.Session], tmp_path: Path, engine: FakeEngine
) -> None:
    engine.settings_ = replace(engine.settings_, welcomed=True)
    assert start(Options(profile=tmp_path)).window.sheets.welcome is None


@pytest.mark.parametrize(
    "asked",
    [{"offline": True}, {"replay": "july-2024"}, {"endpoints": {"cboe": "http://127.0.0.1:9"}}],
    ids=lambda one: next(iter(one)),
)
def test_it_is_skipped_where_something_else_was_asked_for(
    start: Callable[[Options], app.Session],
    tmp_path: Path,
    engine: FakeEngine,
    asked: dict[str, object],
) -> None:
    session = start(replace(Options(profile=tmp_path), **asked))  # type: ignore[arg-type]  # a parameter of the test
    assert session.window.sheets.welcome is None
    assert not engine.settings().welcomed


def test_the_story_begins_behind_it_and_leaves_it_the_keyboard(
    start: Callable[[Options], app.Session], tmp_path: Path, engine: FakeEngine
) -> None:
    session = start(Options(profile=tmp_path))
    page = page_of(session)
    key("Tab")
    engine.put(("mode", ""), replay_mode())
    session.bridge.drain()
    assert session.window.replay_bar.isVisible()
    assert page.isVisible()
    assert QApplication.focusWidget() is page.themes.stop()


def test_another_language_rebuilds_the_window_and_the_page_goes_on(
    start: Callable[[Options], app.Session],
    tmp_path: Path,
    engine: FakeEngine,
    qtbot: QtBot,
) -> None:
    session = start(Options(profile=tmp_path))
    old = page_of(session)
    for chord in ("Tab", "Tab", "Tab", "Right", "Right", "Tab", "Tab", "Tab", "Tab"):
        key(chord)
    assert QApplication.focusWidget() is old.languages.stop()
    key("Right")
    window = session.window
    qtbot.waitUntil(
        lambda: session.window is not window and session.window.isVisible(), timeout=20_000
    )
    page = page_of(session)
    assert page is not old
    assert text.language() == engine.settings().language == "zh_TW"
    assert page.languages.name == "zh_TW"
    assert page.presets.name == "big tech"
    assert QApplication.focusWidget() is page.languages.stop()
    assert not engine.settings().welcomed
    key("Left")
    again = session.window
    qtbot.waitUntil(
        lambda: session.window is not again and session.window.isVisible(), timeout=20_000
    )
    assert text.language() == "en"
    key("Return")
    assert engine.settings().welcomed
    assert "AAPL" in session.window.edits.watchlist.symbols
    assert QApplication.focusWidget() is session.window.watchlist.table


def test_the_row_of_a_table_and_the_scrolling_go_on_too(
    start: Callable[[Options], app.Session], tmp_path: Path, qtbot: QtBot
) -> None:
    session = start(Options(profile=tmp_path))
    session.window.resize(900, 600)
    page_of(session)
    for chord in ("Tab", "Tab", "Tab", "Tab", "Down", "Down"):
        key(chord)
    window, scrolled = session.window, page_of(session).area.verticalScrollBar().value()
    assert scrolled > 0
    window.tongue.set_language("zh_CN")
    qtbot.waitUntil(
        lambda: session.window is not window and session.window.isVisible(), timeout=20_000
    )
    page = page_of(session)
    assert page.sources.key == "cboe"
    assert QApplication.focusWidget() is page.sources.table
    assert page.area.verticalScrollBar().value() > 0


def test_a_window_closed_over_it_leaves_the_question_open(
    start: Callable[[Options], app.Session], tmp_path: Path, engine: FakeEngine
) -> None:
    session = start(Options(profile=tmp_path))
    page_of(session)
    session.window.close()
    assert not engine.settings().welcomed
