"""Ages: an old level repeated by its source, a foreign exchange gone silent, stored bars."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.desk.history import History
from engine.desk.views import Mode, RaceMeasure
from engine.model.quote import MarketState
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, chain, dvol, quote, setting


@pytest.mark.parametrize(
    ("minutes", "quality"),
    [(1.5, Quality.LIVE), (3.0, Quality.STALE), (55.0, Quality.MISSING)],
)
def test_D22_a_repeated_old_dvol_level_is_as_old_as_its_stamp(
    minutes: float, quality: Quality
) -> None:
    s = setting("BTC")
    old = replace(dvol(50.0, s.clock), as_of=NOON - timedelta(minutes=minutes))
    s.desk.accept((old,))
    assert s.window.row("BTC").dvol.quality is quality


def test_D22_a_stuck_dvol_makes_no_headline() -> None:
    s = setting("NVDA", "BTC", race=("NVDA", "BTC", RaceMeasure.PUBLISHED))
    stuck = replace(dvol(50.0, s.clock), as_of=NOON - timedelta(minutes=55))
    s.desk.accept((chain("NVDA", 0.60, s.clock), stuck))
    assert s.window.race().headline == ""
    s.desk.accept((dvol(50.0, s.clock),))
    assert s.window.race().headline


def test_D22_a_coins_price_ages_by_its_stamp_and_a_thin_shares_by_its_receipt() -> None:
    s = setting("BTC", "NVDA")
    old = NOON - timedelta(hours=1)
    s.desk.accept(
        tuple(replace(quote(symbol, 100.0, s.clock), as_of=old) for symbol in ("BTC", "NVDA"))
    )
    assert s.row("BTC").last.quality is Quality.MISSING
    assert s.row("NVDA").last.quality is Quality.LIVE


@pytest.mark.parametrize(
    ("delay_s", "quality"), [(0.0, Quality.STALE), (900.0, Quality.LIVE)], ids=["own", "delayed"]
)
def test_D22_a_chain_of_old_quotes_is_grey_but_for_its_stated_delay(
    delay_s: float, quality: Quality
) -> None:
    s = setting("NVDA")
    old = replace(chain("NVDA", 0.48, s.clock), as_of=NOON - timedelta(minutes=70))
    s.desk.accept((replace(old, delay_s=delay_s),))
    assert s.row("NVDA").iv30_atm.quality is quality


def test_D22_a_foreign_price_of_a_dead_source_is_stale_then_withdrawn() -> None:
    s = setting("2330.TW", now=datetime(2026, 9, 16, 2, 0, tzinfo=UTC))
    state = MarketState.REGULAR
    s.desk.accept((replace(quote("2330.TW", 1000.0, s.clock), market_state=state),))
    seen = []
    for minutes in (4.0, 2.0, 10.0):
        s.clock.advance(minutes * 60.0)
        s.desk.tick()
        seen.append(s.window.row("2330.TW").last.quality)
    assert seen == [Quality.LIVE, Quality.STALE, Quality.MISSING]


def test_a_foreign_price_is_frozen_once_its_source_says_closed() -> None:
    s = setting("2330.TW", now=datetime(2026, 9, 16, 2, 0, tzinfo=UTC))
    state = MarketState.CLOSED
    s.desk.accept((replace(quote("2330.TW", 1000.0, s.clock), market_state=state),))
    s.clock.advance(3600.0)
    assert s.row("2330.TW").last.quality is Quality.FROZEN


@pytest.mark.parametrize(
    ("mode", "quality"), [(Mode.LIVE, Quality.STALE), (Mode.OFFLINE, Quality.FROZEN)]
)
def test_realized_volatility_of_stored_bars_is_not_live(
    tmp_path: Path, mode: Mode, quality: Quality
) -> None:
    path = tmp_path / "history.sqlite"
    history = History(path)
    s = setting("NVDA", history=history)
    s.desk.accept((market.walk("NVDA", market.sessions_before(NOON.date(), 60), s.clock),))
    assert s.row("NVDA").rv30.quality is Quality.LIVE
    s.desk.flush()
    later = setting("NVDA", mode=mode, history=history)
    later.desk.load()
    assert later.row("NVDA").rv30.quality is quality
    history.close()
