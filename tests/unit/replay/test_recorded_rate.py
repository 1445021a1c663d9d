"""A bill rate that comes late is played again to the same figures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.model.quote import RatePoint
from engine.model.reason import Reason
from engine.providers.replay.recorded import load_recording
from tests.unit.desk.market import Setting, chain
from tests.unit.replay import recording
from tests.unit.replay.recording import PATIENCE_S, Shown, figures, record

RATED_AT = (1, 4)
"""Steps in which a rate is told: chains come before, between and after."""
before, step = recording.known_before, recording.one_step


def bare(s: Setting, symbol: str, spot: float) -> None:
    made = chain(symbol, 0.5, s.clock, spot=spot, market_open=True)
    s.desk.accept((replace(made, rate_reason=Reason.NO_RATE),))


def known_before(s: Setting) -> None:
    before(s)
    bare(s, "NVDA", 118.0)


def one_step(s: Setting, n: int) -> None:
    step(s, n)
    s.clock.advance(0.001)
    if n in RATED_AT:
        now, mono = s.clock.now(), s.clock.monotonic()
        s.desk.accept((RatePoint(0.05 + n / 1e3, now, mono, "yahoo"),))
    s.clock.advance(0.001)
    bare(s, "META" if n % 2 else "NVDA", 121.0 + n)


def test_every_minute_around_a_late_rate_shows_the_same_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "known_before", known_before)
    monkeypatch.setattr(recording, "one_step", one_step)
    recorded = record(tmp_path)
    whys = [
        [row["iv30_vix"]["reason"] for row in shown["watchlist"] if row["symbol"] == "NVDA"]
        for shown in recorded.shown.values()
    ]
    assert whys[0] != whys[1]
    played = load_recording(recorded.path)
    assert played.opened(played.end) > played.start
    for at, live in recorded.shown.items():
        shown = Shown(played, playing=False)
        shown.player.start()
        shown.player.seek(at)
        shown.until(lambda state, goal=at: state.at == goal)  # type: ignore[misc]
        assert shown.player.stop(PATIENCE_S)
        assert repr(figures(shown.desks[-1])) == repr(live)
