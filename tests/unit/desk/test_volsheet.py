"""The vol sheet: every figure with n and inputs or a reason, published when it changed."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from engine.desk.views import Mode
from engine.desk.volinputs import Given
from engine.desk.volsheet import vol_view
from engine.desk.volview import FIGURES, VolView
from engine.model.instrument import Kind
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, dvol_days, quote, setting
from tests.unit.desk.volmarket import charted, five_minutes, report, sheet, term_chain

TERM = {9.0: 0.50, 23.0: 0.48, 37.0: 0.46, 93.0: 0.44}
KEY = ("vol", "NVDA")


def full() -> Setting:
    s = charted()
    s.desk.accept((term_chain("NVDA", TERM, s.clock), report("NVDA", date(2026, 10, 7), s.clock)))
    s.desk.accept((five_minutes("NVDA", market.sessions_before(NOON.date(), 2), s.clock),))
    return s


def check(view: VolView) -> None:
    """What every sheet promises."""
    assert tuple(one.name for one in view.figures) == FIGURES
    for one in view.figures:
        if one.value.known:
            assert math.isfinite(one.value.value), one
            assert one.n > 0 or "quotes not counted" in one.inputs, one
            assert one.inputs, one
            assert one.value.as_of is not None, one
            assert one.value.source, one
        else:
            assert one.n == 0, one
            assert one.value.why, one


def test_every_figure_of_a_full_sheet_has_n_and_inputs() -> None:
    s = full()
    assert s.desk.work()
    view = sheet(s)
    check(view)
    absent = {one.name for one in view.figures if not one.value.known}
    assert absent == {"iv30_vendor", "dvol", "dvol_difference", "iv_rank", "iv_percentile"}
    assert view.figure("yang_zhang_30").inputs == "31 daily bars to 15 Sep 2026"
    assert view.figure("parkinson_30").inputs == "30 daily bars to 15 Sep 2026"
    assert view.figure("yang_zhang_30").n == 30
    assert view.figure("iv_rank").value.why.endswith("0 of 20 days")
    assert view.term.shape == "backwardation"
    assert view.figure("term_slope").value.value < 0.0
    assert view.smiles[view.near].days == pytest.approx(23.0)
    assert view.as_of == NOON
    assert (view.source, view.quality, view.chain_why) == ("yahoo", "live", "")


def test_the_sheet_and_the_row_show_the_same_figures() -> None:
    s = full()
    s.desk.work()
    row, view = s.window.row("NVDA"), sheet(s)
    for name in ("iv30_atm", "iv30_vix", "iv30_dvol", "iv_minus_rv", "implied_move_pct"):
        assert view.figure(name).value == getattr(row, name)
    for name, value in row.rv:
        assert view.figure(name).value == value


def test_a_symbol_of_which_nothing_is_known_says_why_of_everything() -> None:
    s = setting("NVDA")
    s.desk.select("NVDA")
    s.desk.work()
    view = sheet(s)
    check(view)
    assert not any(one.value.known for one in view.figures)
    assert view.cone.reason
    assert view.term.reason
    assert view.history.reason
    assert view.chain_why
    assert (view.smiles, view.near, view.headline) == ((), -1, "")


def test_too_few_bars_are_counted() -> None:
    s = charted(bars=12)
    s.desk.work()
    view = sheet(s)
    check(view)
    assert view.figure("yang_zhang_30").value.why == "too few bars: 12 of 31 bars"
    assert view.figure("garch").value.why == "too few bars: 11 of 100 returns"
    assert view.figure("yang_zhang_10").value.known
    assert view.cone.n[0] > 0
    assert np.isnan(view.cone.values[1:]).all()


def test_a_coin_shows_published_dvol_beside_its_own_and_days_on_the_cone() -> None:
    s = setting("BTC")
    s.desk.select("BTC")
    days = [NOON.date() - timedelta(days=n) for n in range(150, 0, -1)]
    s.desk.accept((market.walk("BTC", days, s.clock), quote("BTC", 120.0, s.clock)))
    closes = {day: 50.0 + n % 7 for n, day in enumerate(days[-40:])}
    s.desk.accept((dvol_days(closes, s.clock), dvol(52.0, s.clock)))
    s.desk.accept((term_chain("BTC", TERM, s.clock, source="deribit"),))
    s.desk.work()
    view = sheet(s, "BTC")
    check(view)
    own = view.figure("iv30_dvol").value.value
    assert view.figure("dvol_difference").value.value == pytest.approx(52.0 - own)
    assert view.figure("event_jump_pct").value.why.startswith("does not apply")
    assert [round(bars) for bars, _ in view.cone.implied] == [9, 23, 37, 93]
    assert view.history.lines[0].measure == "dvol"
    assert view.history.days == 40
    assert view.figure("iv_rank").n == 40
    assert "30 days" in view.figure("garch").inputs
    assert view.headline.startswith("BTC DVOL 52.0")


def test_expiries_of_an_equity_lie_on_the_cone_in_sessions() -> None:
    s = full()
    s.desk.work()
    view = sheet(s)
    assert [bars for bars, _ in view.cone.implied][:3] == [7.0, 17.0, 27.0]


def test_a_sheet_is_published_again_only_when_it_changed() -> None:
    s = full()
    assert s.desk.work()
    s.clock.advance(1.0)
    s.desk.tick()
    assert not s.desk.work()
    assert s.window.calls.count(KEY) == 1
    s.desk.accept((chain("NVDA", 0.55, s.clock),))
    assert s.desk.work()
    assert s.window.calls.count(KEY) == 2


def test_a_kind_or_currency_told_late_changes_the_sheet() -> None:
    s = full()
    s.desk.work()
    known = s.desk._wanted_sheet()
    assert known is not None
    for row in (replace(known.row, kind=Kind.ETF), replace(known.row, currency="EUR")):
        assert replace(known, row=row).state() != known.state()


def test_a_coin_that_only_its_quote_tells_has_a_year_of_365_days() -> None:
    s = setting("BTC-GBP", "SOL-USD")
    days = [NOON.date() - timedelta(days=n) for n in range(130, 0, -1)]
    for symbol in ("BTC-GBP", "SOL-USD"):
        s.desk.accept((replace(quote(symbol, 100.0, s.clock), kind=Kind.CRYPTO),))
        s.desk.accept((market.walk(symbol, days, s.clock, seed=3),))
    told, spelled = (dict(s.window.row(symbol).rv) for symbol in ("BTC-GBP", "SOL-USD"))
    assert spelled["yang_zhang_30"].known
    assert {n: one.value for n, one in told.items()} == {n: one.value for n, one in spelled.items()}


def test_selecting_computes_nothing_and_work_brings_the_sheet() -> None:
    s = full()
    s.desk.work()
    s.desk.select("BTC")
    s.desk.select("NVDA")
    assert s.window.calls.count(KEY) == 1
    assert s.desk.work()
    assert s.window.calls.count(KEY) == 2


def test_models_are_fitted_without_the_desks_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    s = full()
    free: list[bool] = []

    def watched(given: Given) -> VolView:
        def ask() -> None:
            free.append(s.desk._lock.acquire(timeout=5.0))
            s.desk._lock.release()

        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
        return vol_view(given)

    monkeypatch.setattr("engine.desk.volwork.vol_view", watched)
    s.desk.work()
    s.desk.snapshot(sheets=True)
    assert free == [True] * 3


def test_a_sheet_that_is_no_longer_wanted_is_not_published(monkeypatch: pytest.MonkeyPatch) -> None:
    s = full()

    def left_meanwhile(given: Given) -> VolView:
        s.desk.select("BTC")
        return vol_view(given)

    monkeypatch.setattr("engine.desk.volwork.vol_view", left_meanwhile)
    s.desk.work()
    assert KEY not in s.window.calls


def test_the_inputs_of_a_sheet_are_gathered_once() -> None:
    s = full()
    gathered: list[Given | None] = []
    wanted = s.desk._wanted_sheet

    def counted() -> Given | None:
        gathered.append(wanted())
        return gathered[-1]

    s.desk._vol._wanted = counted
    assert s.desk.work()
    assert s.window.calls.count(KEY) == 1
    assert len(gathered) == 1


def test_a_withdrawn_chain_is_not_drawn_any_more() -> None:
    s = full()
    s.go_to(NOON + timedelta(days=2))
    s.desk.tick()
    s.desk.work()
    view = sheet(s)
    check(view)
    assert view.chain_why.startswith("too old to be shown")
    assert view.term.points == ()
    assert view.smiles == ()
    assert view.cone.implied == ()
    assert not view.figure("risk_reversal_25").value.known


def test_a_dead_chain_leaves_the_last_sheet_frozen() -> None:
    s = full()
    s.clock.advance(60.0)
    s.desk.accept((chain("NVDA", 0.5, s.clock, bids=False),))
    s.desk.work()
    view = sheet(s)
    assert view.quality == "frozen"
    assert view.as_of == NOON
    assert view.figure("term_slope").value.quality is Quality.FROZEN


def test_after_a_restart_the_missing_chain_is_explained() -> None:
    s = full()
    book = s.desk._store.sheet("NVDA").implied
    book.usable = None
    for name, good in tuple(book.good.items()):
        book.good[name] = replace(good, stored=True)
    s.desk.work()
    view = sheet(s)
    check(view)
    assert view.figure("iv30_atm").value.known
    assert "not kept" in view.chain_why


def test_a_row_outside_the_chart_says_why_it_has_no_intraday_figures() -> None:
    s = full()
    (_, btc) = s.desk.snapshot(sheets=True).sheets
    check(btc)
    assert "only for the symbol in the chart" in btc.figure("intraday_rv").value.why


def test_an_offline_sheet_waits_for_nothing() -> None:
    s = setting("NVDA", mode=Mode.OFFLINE)
    (view,) = s.desk.snapshot(sheets=True).sheets
    check(view)
    assert not [one for one in view.figures if "waiting" in one.value.why]
