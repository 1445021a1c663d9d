"""A 30-day figure, its age, n and inputs come from one and the same chain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from engine.desk.history import History
from engine.desk.views import Mode
from engine.model.options import ChainSlice, OptionChain
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.providers.base import Ask, What
from tests.unit.desk.market import NOON, Setting, chain, dvol, setting
from tests.unit.desk.volmarket import charted, sheet, term_chain

OWN = ("iv30_atm", "iv30_vix", "iv30_dvol")


def few(slice_: ChainSlice) -> ChainSlice:
    """The three strikes around the money: a volatility there, but no strip by Cboe's rules."""
    middle = len(slice_.strikes) // 2
    part = slice(middle - 1, middle + 2)
    return replace(
        slice_, strikes=slice_.strikes[part], call_bid=slice_.call_bid[part],
        call_ask=slice_.call_ask[part], put_bid=slice_.put_bid[part], put_ask=slice_.put_ask[part],
    )  # fmt: skip


def narrowed(whole: OptionChain) -> OptionChain:
    return replace(whole, slices=tuple(map(few, whole.slices)))


def selected(s: Setting) -> Setting:
    s.desk.select("NVDA")
    s.desk.work()
    return s


def test_an_older_figure_keeps_the_quotes_of_its_own_chain() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    before = sheet(selected(s))
    s.clock.advance(900.0)
    s.desk.accept((narrowed(chain("NVDA", 0.40, s.clock)),))
    after = sheet(selected(s))
    old, new = before.figure("iv30_vix"), after.figure("iv30_vix")
    assert (new.value.value, new.value.as_of) == (old.value.value, NOON)
    assert new.value.quality is Quality.FROZEN
    assert (new.n, new.inputs) == (old.n, old.inputs)
    assert new.n > 50
    atm = after.figure("iv30_atm")
    assert atm.value.value == pytest.approx(40.0, abs=0.1)
    assert atm.value.as_of == s.clock.now()
    assert atm.n == 12
    assert atm.inputs.startswith("12 quotes, ")


def test_a_stored_figure_says_that_its_quotes_are_not_counted(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    s = setting("NVDA", history=history)
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    s.desk.flush()
    again = setting("NVDA", mode=Mode.OFFLINE, history=history)
    again.desk.load()
    view = sheet(selected(again))
    history.close()
    for name in OWN:
        figure = view.figure(name)
        assert figure.value.known
        assert figure.n == 0
        assert figure.inputs.startswith("as stored, quotes not counted: ")


def test_a_stored_figure_stays_uncounted_beside_those_of_a_new_chain(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    s = setting("NVDA", history=history)
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    s.desk.flush()
    again = setting("NVDA", history=history)
    again.desk.load()
    again.clock.advance(60.0)
    again.desk.accept((narrowed(chain("NVDA", 0.40, again.clock)),))
    view = sheet(selected(again))
    history.close()
    assert view.figure("iv30_atm").n == 12
    assert view.figure("iv30_vix").value.as_of == NOON
    assert view.figure("iv30_vix").n == 0
    assert "as stored" in view.figure("iv30_vix").inputs


FAR = {9.0: 0.50, 23.0: 0.48, 37.0: 0.46, 93.0: 0.44}


def test_only_the_expiries_around_thirty_days_are_counted() -> None:
    s = setting("NVDA")
    whole = term_chain("NVDA", FAR, s.clock)
    near, far = whole.slices[1], whole.slices[3]
    bids = near.put_bid.copy(), far.put_bid.copy()
    bids[0][:3], bids[1][:5] = 0.0, 0.0
    slices = (
        whole.slices[0], replace(near, put_bid=bids[0]), whole.slices[2],
        replace(far, put_bid=bids[1]),
    )  # fmt: skip
    s.desk.accept((replace(whole, slices=slices),))
    view = sheet(selected(s))
    atm, strip = view.figure("iv30_atm"), view.figure("iv30_dvol")
    assert atm.n == 2 * 2 * 51 - 3
    assert atm.inputs.startswith(f"{atm.n} quotes, at-the-money volatility of the expiries around")
    assert atm.value.why == "quotes dropped: 3 no bid"
    assert strip.value.why == "quotes dropped in all expiries: 8 no bid"
    assert 0 < strip.n < 2 * 51


def test_what_is_missing_stands_on_no_inputs() -> None:
    s = setting("NVDA", "BTC")
    for symbol in ("NVDA", "BTC"):
        s.desk.select(symbol)
        s.desk.work()
        view = sheet(s, symbol)
        for one in view.figures:
            assert (one.value.known, one.n, one.inputs) == (False, 0, ""), one


def test_a_difference_from_a_stored_figure_counts_no_quotes(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    s = setting("BTC", history=history)
    s.desk.accept((chain("BTC", 0.50, s.clock, source="deribit"),))
    s.desk.flush()
    again = setting("BTC", history=history)
    again.desk.load()
    again.desk.accept((dvol(52.0, again.clock),))
    again.desk.select("BTC")
    again.desk.work()
    gap = sheet(again, "BTC").figure("dvol_difference")
    history.close()
    assert gap.value.known
    assert gap.n == 0
    assert gap.inputs.endswith("as stored, quotes not counted")


@pytest.mark.parametrize(
    ("reason", "detail", "said"),
    [
        (Reason.PROVIDER_DOWN, "HTTP 503", "HTTP 503"),
        (Reason.NO_DATA, "unreadable reply: optionChain", "unreadable reply: optionChain"),
        (Reason.NO_DATA, "option chain of NVDA is empty", "option chain of NVDA is empty"),
    ],
)
def test_a_chain_that_never_came_is_told_everywhere_by_its_fault(
    reason: Reason, detail: str, said: str
) -> None:
    s = charted()
    s.desk.failed(Ask("yahoo", What.CHAIN, ("NVDA",)), reason, detail)
    view = sheet(selected(s))
    assert said in view.chain_why
    assert view.cone.implied_why == said
    assert view.trouble == ""
    move = view.figure("implied_move_pct")
    assert said in move.value.why
    assert move.inputs == ""


def test_stored_figures_without_their_chain_do_not_hide_the_fault(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    s = setting("NVDA", history=history)
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    s.desk.flush()
    again = setting("NVDA", history=history)
    again.desk.load()
    again.desk.failed(Ask("yahoo", What.CHAIN, ("NVDA",)), Reason.PROVIDER_DOWN, "HTTP 503")
    view = sheet(selected(again))
    history.close()
    assert view.figure("iv30_atm").value.known
    assert "HTTP 503" in view.chain_why
    assert view.cone.implied_why == "HTTP 503"


def test_a_stale_sheet_says_when_and_why_and_forecasts_nothing() -> None:
    s = charted()
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    now = sheet(selected(s))
    assert (now.trouble, now.quality) == ("", "live")
    assert "GARCH expects" in now.headline
    s.desk.failed(Ask("yahoo", What.CHAIN, ("NVDA",)), Reason.PROVIDER_DOWN, "HTTP 503")
    s.clock.advance(3700.0)
    view = sheet(selected(s))
    assert (view.trouble, view.quality) == ("HTTP 503", "stale")
    assert view.headline.startswith("As of 16:00 UTC: NVDA 30-day IV ")
    assert "expects" not in view.headline


def test_a_frozen_sheet_names_the_closed_market_and_another_day() -> None:
    s = charted()
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    s.go_to(NOON + timedelta(hours=5))
    view = sheet(selected(s))
    assert (view.trouble, view.quality) == ("market closed", "frozen")
    assert view.headline.startswith("As of 16:00 UTC: ")
    s.go_to(NOON + timedelta(hours=20))
    assert sheet(selected(s)).headline.startswith("As of 16 Sep 2026 16:00 UTC: ")


def test_a_chain_without_bids_freezes_the_sheet_with_its_own_words() -> None:
    s = charted()
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    s.clock.advance(60.0)
    s.desk.accept((chain("NVDA", 0.5, s.clock, bids=False),))
    view = sheet(selected(s))
    assert (view.trouble, view.quality) == ("every bid is zero", "frozen")
