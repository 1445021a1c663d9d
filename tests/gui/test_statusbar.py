"""The status bar never calls a window live whose sources are all silent."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from engine.desk.views import Mode, ModeView
from engine.model.status import ProviderState, ProviderStatus
from gui.statusbar import StatusBar


def test_live_is_said_only_while_a_source_answers(qtbot: QtBot) -> None:
    bar = StatusBar("")
    qtbot.addWidget(bar)
    bar.set_mode(ModeView(Mode.LIVE, "Live", None))
    for name in ("yahoo", "deribit"):
        bar.set_feed(ProviderStatus(name, ProviderState.DOWN, "unreachable"))
    assert bar.mode.text() == "Live, no source answers"
    assert bar.mode.property("mode") == "silent"
    bar.set_feed(ProviderStatus("deribit", ProviderState.OK, "ok"))
    assert bar.mode.text() == "Live"
    assert bar.mode.property("mode") == "live"


def test_a_source_switched_off_does_not_count(qtbot: QtBot) -> None:
    bar = StatusBar("")
    qtbot.addWidget(bar)
    bar.set_mode(ModeView(Mode.LIVE, "Live", None))
    bar.set_feed(ProviderStatus("yahoo", ProviderState.DOWN, "HTTP 503"))
    bar.set_feed(ProviderStatus("deribit", ProviderState.OFF, "off"))
    assert bar.mode.text() == "Live, no source answers"
