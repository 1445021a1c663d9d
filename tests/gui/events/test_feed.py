"""The events feed on the real window, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.model.happening import EventsView, HappeningKind
from gui.events import pane as panes
from gui.events.model import KIND, SOURCE, TEXT, TIME
from gui.events.pane import EventsPane
from gui.jumping import Jump
from gui.tables.cell import Mark
from tests.gui.events.samples import ITEMS, view
from tests.support.gui_session import Desk

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def pane(desk: Desk) -> EventsPane:
    made = desk.window.screens.events.pane
    assert made is not None
    return made


def kinds(desk: Desk) -> set[str]:
    model = pane(desk).feed.events
    return {model.cell(row, KIND).text for row in range(model.rowCount())}


def looks(desk: Desk) -> int:
    return len(desk.engine.named("look_at_events"))


def from_palette(desk: Desk, words: str) -> None:
    desk.press("Ctrl+K")
    desk.type(words)
    desk.press("Return")


def test_the_feed_is_newest_first_with_time_kind_sentence_and_source(screen: Desk) -> None:
    model = pane(screen).feed.events
    assert [model.key(row) for row in range(7)] == [one.id for one in ITEMS]
    here = ITEMS[1].at.astimezone()
    assert model.cell(1, TIME).text == f"{here.day} {here:%b %H:%M}"
    assert model.cell(1, KIND).text == "report"
    assert model.cell(1, TEXT).text == ITEMS[1].text
    assert model.cell(1, SOURCE).text == "Yahoo"


def test_each_kind_has_a_shape_of_its_own(screen: Desk) -> None:
    model = pane(screen).feed.events
    marks = {model.cell(row, KIND).text: model.cell(row, KIND).mark for row in range(7)}
    assert len(set(marks.values())) == len(marks) == len(HappeningKind)
    assert Mark.NONE not in marks.values()


def test_new_ones_stand_out_without_colour_and_are_counted(screen: Desk) -> None:
    model = pane(screen).feed.events
    strong = [model.cell(row, TEXT).strong for row in range(7)]
    assert strong == [True, True, False, False, False, False, False]
    assert [model.cell(row, TEXT).mark for row in (1, 2)] == [Mark.DISC, Mark.NONE]
    assert pane(screen).title.text() == "All events, 7 · 2 new"
    assert screen.window.desk.titles["events"].note.text() == "2 new"
    assert screen.window.status.happened.text() == "2 new events"


def test_the_palette_shows_the_screen(charted: Desk) -> None:
    from_palette(charted, "EVENTS")
    assert charted.window.desk.focused() == "events"


def test_a_kind_is_filtered_by_a_key_and_comes_round(screen: Desk) -> None:
    seen = []
    for _ in panes.KINDS:
        screen.press("Alt+M")
        seen.append(kinds(screen))
    assert seen[:-1] == [
        {"crossing"}, {"report"}, {"date"}, {"IV rank"}, {"alert"}, {"statement"}
    ]  # fmt: skip
    assert len(seen[-1]) == 6
    assert "All events: 7" in screen.said


def test_the_filter_stays_when_more_comes(screen: Desk) -> None:
    screen.press("Alt+M", "Alt+M")
    screen.engine.put(("events", ""), view(3))
    screen.bridge.drain()
    assert kinds(screen) == {"report"}
    assert pane(screen).title.text() == "Reports, 1 · 3 new"


def test_a_moment_with_the_keyboard_here_counts_as_a_look(
    screen: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert looks(screen) == 0
    timer = pane(screen)._looking
    assert timer.isActive()
    timer.timeout.emit()
    assert looks(screen) == 1
    screen.engine.put(("events", ""), view(0))
    screen.bridge.drain()
    assert pane(screen).feed.events.cell(0, TEXT).strong
    screen.window.show_screen("watchlist")
    assert not pane(screen).feed.events.cell(0, TEXT).strong
    assert not screen.window.status.happened.isVisible()


def test_going_away_at_once_is_no_look(screen: Desk) -> None:
    screen.window.show_screen("watchlist")
    assert not pane(screen)._looking.isActive()
    assert looks(screen) == 0


def test_a_key_marks_all_as_seen(screen: Desk) -> None:
    screen.press("Alt+R")
    assert looks(screen) == 1
    assert not pane(screen).feed.events.cell(0, TEXT).strong
    assert "seen" in screen.said
    screen.engine.put(("events", ""), view(0))
    screen.bridge.drain()
    screen.press("Alt+R")
    assert screen.said == "No event is new"


def test_return_shows_the_chart_at_the_moment(
    screen: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[tuple[str, object]] = []
    monkeypatch.setattr(Jump, "to", lambda _self, symbol, at: gone.append((symbol, at)))
    screen.press("Down", "Return")
    assert gone == [("META", ITEMS[1].at)]


def test_return_brings_the_symbol_into_the_chart(screen: Desk) -> None:
    screen.press("Down", "Return")
    assert screen.window.plots.chart_symbol() == "META"
    assert screen.window.desk.focused() == "chart"


def test_an_event_without_a_symbol_says_so(screen: Desk) -> None:
    screen.press("End", "Return")
    assert "no symbol" in screen.said
    assert screen.window.desk.focused() == "events"


def test_find_looks_at_what_is_read(screen: Desk) -> None:
    screen.press("Ctrl+F")
    screen.type("surprise")
    assert pane(screen).feed.events.rowCount() == 0
    screen.press("Esc", "Ctrl+F")
    screen.type("bitcoin")
    screen.press("Esc", "Ctrl+F")
    screen.type("dvol")
    assert pane(screen).feed.events.rowCount() == 2


def test_what_is_known_of_the_row_stands_below(screen: Desk) -> None:
    screen.press("Down")
    text = pane(screen).details.text()
    assert "META reported: EPS 5.16" in text
    assert "Report of META · 2026-09-27 13:00 UTC" in text
    assert "Source: Yahoo" in text


def test_a_screen_reader_hears_kind_symbol_and_sentence(screen: Desk) -> None:
    model = pane(screen).feed.events
    assert pane(screen).feed.table.accessibleName() == "Events"
    assert pane(screen).accessibleName() == "All events, 7 · 2 new"
    assert "Kind: report" in str(model.data(model.index(1, KIND), SPOKEN))
    assert "META reported" in str(model.data(model.index(1, TEXT), SPOKEN))


def test_empty_feeds_say_why(charted: Desk) -> None:
    charted.window.show_screen("events")
    assert pane(charted).feed.empty.text() == "Waiting for the events"
    charted.engine.put(("events", ""), EventsView((), 0))
    charted.bridge.drain()
    assert "Nothing has happened yet" in pane(charted).feed.empty.text()
    charted.press("Alt+M")
    assert "No event of this kind" in pane(charted).feed.empty.text()
    charted.press(*["Alt+M"] * 6)
    charted.engine.put(("events", ""), EventsView((), 0, replay=True))
    charted.bridge.drain()
    assert pane(charted).feed.empty.text() == "Nothing has happened in this replay yet."


def test_the_top_row_stays_the_newest(screen: Desk) -> None:
    screen.engine.put(("events", ""), EventsView(view(0).items[2:], 0))
    screen.bridge.drain()
    screen.press("Home")
    screen.engine.put(("events", ""), view(2))
    screen.bridge.drain()
    assert pane(screen).feed.current_row() == 0


def test_the_row_stays_while_newer_ones_come(screen: Desk) -> None:
    screen.press("Down", "Down")
    newer = EventsView((*view().items[:1], *view().items), 0)
    assert len(newer.items) == 8
    screen.engine.put(("events", ""), EventsView(view(1).items[1:], 1))
    screen.bridge.drain()
    screen.engine.put(("events", ""), view(2))
    screen.bridge.drain()
    assert pane(screen).feed.events.key(pane(screen).feed.current_row()) == ITEMS[2].id


def test_a_click_on_the_count_shows_the_feed(charted: Desk) -> None:
    charted.engine.put(("events", ""), view())
    charted.bridge.drain()
    QTest.mouseClick(charted.window.status.happened, Qt.MouseButton.LeftButton)
    assert charted.window.desk.focused() == "events"
    assert QApplication.focusWidget() is pane(charted).feed.table
