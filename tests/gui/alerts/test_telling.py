"""Telling of fired alerts: pop-up, sound, desktop; failing ways, quiet hours, replays."""

from __future__ import annotations

import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.alerts import outside
from gui.alerts.logmodel import MARK
from gui.alerts.outside import Means
from gui.alerts.telling import Telling
from tests.gui.alerts.samples import fired_now, view
from tests.support.fake_engine import replay_mode
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from engine.model.alert import Fired


def program(folder: Path, name: str, body: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


class Told:
    """A telling of its own with what it says."""

    def __init__(self, desk: Desk, means: Means) -> None:
        self.jumps: list[Fired] = []
        self.failed: list[tuple[str, str]] = []
        self.telling = Telling(desk.window, self.jumps.append, means)
        self.telling.failed.connect(lambda key, why: self.failed.append((key, why)))


def away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))


def test_a_fired_alert_pops_up_with_its_values_and_a_click_goes_to_the_chart(
    screen: Desk,
) -> None:
    told = Told(screen, Means("", ""))
    focus = QApplication.focusWidget()
    told.telling.tell(fired_now())
    (popup,) = told.telling.popups.shown
    assert popup.isVisible()
    assert QApplication.focusWidget() is focus, "it takes no focus"
    assert "NVDA iv30 51.3 · BTC dvol 52.5" in popup.spoken_words()
    assert "NVDA iv30 crosses above BTC dvol" in popup.spoken_name()
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton)
    assert [one.id for one in told.jumps] == ["f0"]
    assert told.telling.popups.shown == ()


def test_return_on_a_pop_up_goes_to_the_chart_and_esc_puts_it_away(screen: Desk) -> None:
    told = Told(screen, Means("", ""))
    told.telling.tell(fired_now())
    told.telling.popups.shown[0].setFocus()
    screen.press("Return")
    assert len(told.jumps) == 1
    told.telling.tell(fired_now())
    told.telling.popups.shown[0].setFocus()
    screen.press("Esc")
    assert len(told.jumps) == 1
    assert told.telling.popups.shown == ()


def test_at_most_three_pop_ups_are_stacked_in_the_window(screen: Desk) -> None:
    told = Told(screen, Means("", ""))
    for place in range(5):
        told.telling.tell(fired_now(place=place))
    shown = told.telling.popups.shown
    assert [one.entry.id for one in shown] == ["f4", "f3", "f2"]
    room = screen.window.rect()
    assert all(room.contains(one.geometry()) for one in shown)
    boxes = [one.geometry() for one in shown]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


def test_nothing_is_told_in_quiet_hours(
    screen: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away(monkeypatch)
    heard: list[str] = []
    monkeypatch.setattr(outside.Outside, "_run", lambda _self, name, *_rest: heard.append(name))
    told = Told(screen, Means("player", "notifier"))
    told.telling.tell(fired_now(quiet=True))
    assert told.telling.popups.shown == ()
    assert heard == []


def test_the_settings_switch_each_way_off(screen: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    away(monkeypatch)
    heard: list[str] = []
    monkeypatch.setattr(outside.Outside, "_run", lambda _self, name, *_rest: heard.append(name))
    told = Told(screen, Means("player", "notifier"))
    told.telling.tell(fired_now())
    assert heard == ["player", "notifier"]
    settings = screen.engine.settings_
    screen.engine.settings_ = replace(settings, alert_sound=False)
    told.telling.tell(fired_now())
    assert heard == ["player", "notifier", "notifier"]
    screen.engine.settings_ = replace(settings, alert_desktop=False, alert_popup=False)
    before = len(told.telling.popups.shown)
    told.telling.tell(fired_now())
    assert heard[-1] == "player"
    assert len(told.telling.popups.shown) == before


def test_an_alerts_own_ways_are_kept_to(screen: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    away(monkeypatch)
    heard: list[str] = []
    monkeypatch.setattr(outside.Outside, "_run", lambda _self, name, *_rest: heard.append(name))
    told = Told(screen, Means("player", "notifier"))
    fired = fired_now()
    silent = replace(fired.alert, sound=False, desktop=False)
    told.telling.tell(replace(fired, alert=silent))
    assert heard == []
    assert len(told.telling.popups.shown) == 1


def test_a_replay_tells_nothing_outside_the_window(
    screen: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    away(monkeypatch)
    heard: list[str] = []
    monkeypatch.setattr(outside.Outside, "_run", lambda _self, name, *_rest: heard.append(name))
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: heard.append("beep")))
    told = Told(screen, Means("player", "notifier"))
    told.telling.tell(fired_now(replay=True))
    assert heard == []
    assert len(told.telling.popups.shown) == 1


def test_the_desktop_is_told_only_while_the_window_is_not_in_front(
    screen: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(outside.Outside, "_run", lambda _self, name, *_rest: heard.append(name))
    told = Told(screen, Means("player", "notifier"))
    told.telling.tell(fired_now())
    assert heard == ["player"]


def test_the_notifier_gets_line_and_values(
    screen: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    away(monkeypatch)
    out = tmp_path / "told"
    notifier = program(tmp_path, "notify", f'printf "%s|" "$@" > {out}.part; mv {out}.part {out}')
    told = Told(screen, Means(program(tmp_path, "play", "exit 0"), notifier))
    told.telling.tell(fired_now())
    qtbot.waitUntil(out.exists, timeout=10_000)
    words = out.read_text(encoding="utf-8")
    assert "NVDA iv30 crosses above BTC dvol|NVDA iv30 51.3 · BTC dvol 52.5|" in words
    assert told.failed == []


def test_what_a_desktop_might_read_as_markup_is_told_as_it_is_written(
    screen: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    away(monkeypatch)
    out = tmp_path / "told"
    notifier = program(tmp_path, "notify", f'printf "%s|" "$@" > {out}.part; mv {out}.part {out}')
    told = Told(screen, Means(program(tmp_path, "play", "exit 0"), notifier))
    now = fired_now()
    told.telling.tell(replace(now, entry=replace(now.entry, note="R&D <b>up</b>")))
    qtbot.waitUntil(out.exists, timeout=10_000)
    assert "R&amp;D &lt;b&gt;up&lt;/b&gt;" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("exit 3", "Not told: notify ended with 3"),
        ("kill -9 $$", "Not told: notify was stopped"),
        (None, "Not told: notify could not be started"),
    ],
)
def test_a_failing_notifier_is_named_in_the_log_and_nothing_is_lost(
    screen: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
    body: str | None, why: str,
) -> None:  # fmt: skip
    away(monkeypatch)
    notifier = str(tmp_path / "notify") if body is None else program(tmp_path, "notify", body)
    told = Told(screen, Means(program(tmp_path, "play", "exit 0"), notifier))
    alerts = screen.window.screens.alerts
    assert alerts.pane is not None
    told.telling.failed.connect(alerts.pane.set_untold)
    told.telling.tell(fired_now())
    qtbot.waitUntil(lambda: bool(told.failed), timeout=10_000)
    assert told.failed == [("f0", why)]
    log = alerts.pane.log.log
    assert log.rowCount() == len(view().log), "the entry is in the log all the same"
    assert log.cell(log.row_of("f0"), MARK).text.startswith("failed, ")
    assert why in "\n".join(log.lines("f0"))


def test_a_notifier_that_hangs_is_stopped_and_never_waited_for(
    screen: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    away(monkeypatch)
    monkeypatch.setattr(outside, "LONGEST_MS", 50)
    notifier = program(tmp_path, "notify", "exec tail -f /dev/null")
    told = Told(screen, Means(program(tmp_path, "play", "exit 0"), notifier))
    told.telling.tell(fired_now())
    assert told.failed == [], "it returns at once"
    qtbot.waitUntil(lambda: bool(told.failed), timeout=10_000)
    assert told.failed == [("f0", "Not told: notify was stopped")]


def test_a_desktop_without_notifications_is_said(
    screen: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    away(monkeypatch)
    told = Told(screen, Means("", ""))
    told.telling.tell(fired_now())
    assert told.failed == [("f0", "Not told outside: this desktop takes no notifications")]


def test_what_fires_in_the_engine_is_told_by_the_window(screen: Desk) -> None:
    screen.engine.put(("fired", "f0"), fired_now())
    screen.bridge.drain()
    screen.press("Ctrl+Shift+2")
    bound = next(one for one in screen.window.commands if one.id == "alerts.go_to_last")
    bound.run()
    assert screen.window.plots.chart_symbol() == "NVDA"
    assert screen.engine.named("mark_read") == [(("f0",),)]


@pytest.mark.parametrize(("speed", "shown"), [(0.0, 0), (1200.0, 1)])
def test_a_replay_as_fast_as_possible_pops_nothing_up(
    screen: Desk, speed: float, shown: int
) -> None:
    screen.window.set_mode(replay_mode(speed=speed))
    told = Told(screen, Means("", ""))
    told.telling.tell(fired_now(replay=True))
    assert len(told.telling.popups.shown) == shown
