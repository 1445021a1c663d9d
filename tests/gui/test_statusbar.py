"""The status bar never calls a window live whose sources are all silent."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from engine.desk.views import Mode, ModeView
from engine.model.status import ProviderState, ProviderStatus
from gui.statusbar import StatusBar
from tests.support.feeds import feeds_view

LATELY = datetime(2026, 9, 16, 14, 0, tzinfo=UTC)


def _ok(name: str) -> ProviderStatus:
    """A source that has answered."""
    return ProviderStatus(name, ProviderState.OK, "ok", last_success=LATELY)


def test_live_is_said_only_while_a_source_answers(qtbot: QtBot) -> None:
    bar = StatusBar("")
    qtbot.addWidget(bar)
    bar.set_mode(ModeView(Mode.LIVE, "Live", None))
    for name in ("yahoo", "deribit"):
        bar.set_feed(ProviderStatus(name, ProviderState.DOWN, "unreachable"))
    assert bar.mode.text() == "Live, no source answers"
    assert bar.mode.property("mode") == "silent"
    bar.set_feed(ProviderStatus("coinbase", ProviderState.OK, "ok"))
    assert bar.mode.property("mode") == "silent", "it stands by and has never answered"
    bar.set_feed(_ok("deribit"))
    assert bar.mode.text() == "Live"
    assert bar.mode.property("mode") == "live"


def test_a_source_switched_off_does_not_count(qtbot: QtBot) -> None:
    bar = StatusBar("")
    qtbot.addWidget(bar)
    bar.set_mode(ModeView(Mode.LIVE, "Live", None))
    bar.set_feed(ProviderStatus("yahoo", ProviderState.DOWN, "HTTP 503"))
    bar.set_feed(ProviderStatus("deribit", ProviderState.OFF, "off"))
    assert bar.mode.text() == "Live, no source answers"


def _bar(qtbot: QtBot, width: int) -> StatusBar:
    bar = StatusBar("")
    qtbot.addWidget(bar)
    bar.resize(width, 22)
    bar.show()
    return bar


def test_nine_sources_are_counted_and_only_troubled_ones_named(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    for item in feeds_view().lines:
        bar.set_feed(item.lane.status)
    assert bar.health.text() == "3 of 7 sources ok"
    said = bar.trouble.text()
    assert said.startswith("Kraken: KeyError five times in a row, see the log; Deribit stream down")
    assert "Nasdaq" not in said
    assert said.endswith("more")
    assert bar.trouble.property("state") == "broken"
    assert bar.trouble.width() <= 1280 * 0.5
    assert bar.minimumSizeHint().width() < 1280
    for name in ("Yahoo", "Nasdaq", "SEC", "Ctrl+Shift+9"):
        assert name in bar.health.toolTip()


def test_more_room_names_more_sources_and_less_room_fewer(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 2560)
    for item in feeds_view().lines:
        bar.set_feed(item.lane.status)
    assert bar.trouble.text().endswith("Yahoo rate limited; Deribit late")
    bar.resize(700, 22)
    assert bar.trouble.fontMetrics().horizontalAdvance(bar.trouble.text()) <= 700 * 0.45
    assert bar.trouble.text().startswith("Kraken")


def test_all_well_is_one_quiet_figure(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    for name in ("yahoo", "deribit", "cboe"):
        bar.set_feed(ProviderStatus(name, ProviderState.OK, "ok"))
    assert bar.health.text() == "no source has answered yet"
    for name in ("yahoo", "deribit", "cboe"):
        bar.set_feed(_ok(name))
    bar.set_feed(ProviderStatus("kraken", ProviderState.OK, "ok"))
    assert bar.health.text() == "3 sources ok"
    assert not bar.trouble.isVisible()
    for name in ("yahoo", "deribit", "cboe", "kraken"):
        bar.set_feed(ProviderStatus(name, ProviderState.OFF, "off"))
    assert bar.health.text() == "all sources off"


def test_a_sentence_has_its_room_while_it_is_said(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    for item in feeds_view().lines:
        bar.set_feed(item.lane.status)
    bar.set_mode(ModeView(Mode.LIVE, "Live", None))
    bar.set_unread(1)
    bar.set_new_events(1)
    before = bar.trouble.text()
    sentence = "Watched from now on: NVDA iv30 crosses above BTC dvol"
    bar.say(sentence)
    assert bar.said.width() >= bar.said.fontMetrics().horizontalAdvance(sentence)
    assert bar.trouble.text()
    bar._quiet.timeout.emit()
    assert bar.said.text() == ""
    assert bar.trouble.text() == before
