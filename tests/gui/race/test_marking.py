from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from gui.race.pane import RacePane
from tests.gui.race import full


def painted(pane: RacePane) -> None:
    QApplication.processEvents()
    pane.grab()


def test_every_crossing_says_its_date_and_how_long_it_lasted(raced: RacePane) -> None:
    assert [ring.label for ring in raced.plot.state.rings] == [
        "8 Jul, 1 session",
        "9 Jul, 14 sessions",
        "since 29 Jul, 3 sessions",
    ]


def test_a_crossing_speaks_under_the_pointer(raced: RacePane) -> None:
    painted(raced)
    state = raced.plot.state
    ring = state.rings[2]
    at = QPointF(state.x_map.pixel(ring.x), state.panels[0].y_map.pixel(ring.value))
    raced.plot.hovered.emit(at)
    painted(raced)
    assert state.note == (
        "NVDA crosses above BTC on 29 Jul 2024, by live figures, at 64.0; "
        "it has held for 3 sessions",
    )


def test_a_crossing_speaks_under_the_crosshair_of_the_keyboard(raced: RacePane) -> None:
    heard: list[str] = []
    for _ in range(60):
        raced.cursor_left()
        painted(raced)
        heard += raced.plot.state.note
    assert any("it has held for 3 sessions" in line for line in heard)


def test_a_crossing_that_is_over_says_until_when(raced: RacePane) -> None:
    text = raced.plot.state.rings[1].text
    assert text.endswith("at 63.0; it held for 14 sessions, until 29 Jul 2024")
    assert "crosses below" in text


def test_a_crossing_of_unknown_length_is_only_dated(raced: RacePane) -> None:
    bare = replace(full.crossings()[2], sessions=0)
    raced.set_view(replace(full.race(), crossings=(bare,)))
    assert raced.plot.state.rings[0].label == "29 Jul"
    assert "held" not in raced.plot.state.rings[0].text
