"""Kinds of data whose last answers are unusable stand in the source's status."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, NoData, ProviderError
from engine.feed.interest import Interest
from engine.model.options import OptionChain
from engine.providers.base import What
from tests.unit.feed.rig import kinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.feed.rig import Rig


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (NoData("yahoo", "option chain of NVDA is empty"), "empty reply"),
        (BadPayload("yahoo", "optionChain"), "unreadable reply"),
    ],
)
def test_P10_P11_option_chains_that_all_fail_are_told_in_the_status_until_one_comes(
    rigged: Callable[..., Rig], fault: ProviderError, words: str
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    failing = {"NVDA", "AMD"}
    source.answer = lambda ask: (
        source.good(ask)
        if ask.what is not What.CHAIN
        else fault
        if ask.symbols[0] in failing
        else (OptionChain(ask.symbols[0], rig.clock.now(), 100.0, (), "yahoo"),)
    )
    feed = rig.start("NVDA", "AMD")
    rig.until(feed.asked_once)
    rig.run(120.0)
    assert rig.sink.text("yahoo") == f"option chains: {words}"
    assert rig.sink.state("yahoo") == "late"
    bars = kinds(source)[What.DAILY_BARS]
    assert bars == 2
    failing.discard("AMD")
    rig.until(lambda: rig.sink.text("yahoo") == "ok", 3600.0)


def test_P11_one_failing_chain_of_two_is_no_trouble_of_the_source(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: (
        source.good(ask)
        if ask.what is not What.CHAIN
        else NoData("yahoo", "empty reply")
        if ask.symbols[0] == "AMD"
        else (OptionChain(ask.symbols[0], rig.clock.now(), 100.0, (), "yahoo"),)
    )
    feed = rig.start("NVDA", "AMD")
    rig.until(feed.asked_once)
    assert rig.sink.text("yahoo") == "ok"


def test_quotes_that_fail_are_told_before_chains_that_fail(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: (
        NoData("yahoo", "none") if ask.what in (What.CHAIN, What.QUOTES) else source.good(ask)
    )
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    assert rig.sink.text("yahoo") == "empty reply"
    source.answer = lambda ask: (
        NoData("yahoo", "none") if ask.what is What.CHAIN else source.good(ask)
    )
    rig.until(lambda: rig.sink.text("yahoo") == "option chains: empty reply", 60.0)
    feed.set_interest(Interest())
    rig.until(lambda: rig.sink.text("yahoo") == "nothing to ask")
