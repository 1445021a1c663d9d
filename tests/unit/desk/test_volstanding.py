"""A 30-day figure, its age, n and inputs come from one and the same chain."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.desk.history import History
from engine.desk.views import Mode
from engine.model.options import ChainSlice, OptionChain
from engine.model.value import Quality
from tests.unit.desk.market import NOON, Setting, chain, setting
from tests.unit.desk.volmarket import sheet

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
        assert figure.n == 1
        assert figure.inputs.startswith("the figure as stored, its quotes not counted: ")


def test_a_stored_figure_stays_one_beside_those_of_a_new_chain(tmp_path: Path) -> None:
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
    assert view.figure("iv30_vix").n == 1
    assert "as stored" in view.figure("iv30_vix").inputs
