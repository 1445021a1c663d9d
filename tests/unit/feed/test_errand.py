"""A search between what is asked for again and again: delayed, replaced, budgeted, refused."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, Fault, RateLimited, TimedOut, Unavailable
from engine.feed.errand import DEBOUNCE_S, Errand
from engine.feed.health import OUT_OF_BUDGET
from engine.model.found import Hits
from engine.providers.base import Ask, What
from tests.unit.feed.rig import LANES, START

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.feed.feed import Feed
    from engine.providers.base import Message
    from tests.unit.feed.rig import Rig


def running(rigged: Callable[..., Rig], **lane: int) -> tuple[Rig, Feed]:
    """A feed whose first fill is over; Yahoo finds nothing, but says so."""
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: found(ask) if ask.what is What.SEARCH else source.good(ask)
    rig.lanes["yahoo"] = replace(source.lane(), **lane)  # type: ignore[arg-type] # numbers only
    feed = rig.start("NVDA", selected="NVDA")
    rig.until(feed.asked_once)
    return rig, feed


def found(ask: Ask) -> tuple[Message, ...]:
    return (Hits(ask.symbols[0], (), START, "yahoo"),)


def searched(rig: Rig) -> list[str]:
    """Texts that Yahoo was asked for."""
    return [ask.symbols[0] for _, ask in rig["yahoo"].asked if ask.what is What.SEARCH]


def heard(rig: Rig) -> list[str]:
    return [value.text for _, value in rig.sink.values if isinstance(value, Hits)]


def refused(rig: Rig) -> list[tuple[str, str]]:
    """Texts that failed, with the words."""
    return [
        (ask.symbols[0], detail)
        for _, ask, _, detail in rig.sink.failures
        if ask.what is What.SEARCH
    ]


def test_a_search_is_asked_after_a_pause_and_its_answer_handed_on(
    rigged: Callable[..., Rig],
) -> None:
    rig, feed = running(rigged)
    rig.run(5.0)
    assert feed.look_up("nv") == ""
    assert rig.until(lambda: heard(rig) == ["nv"]) == pytest.approx(DEBOUNCE_S, abs=0.01)


def test_only_the_newest_text_is_asked_for(rigged: Callable[..., Rig]) -> None:
    rig, feed = running(rigged)
    for text in ("n", "nv", "nvi", "nvid"):
        feed.look_up(text)
        rig.run(0.1)
    rig.run(5.0)
    assert searched(rig) == heard(rig) == ["nvid"]


def test_a_search_counts_in_the_budget(rigged: Callable[..., Rig]) -> None:
    rig, feed = running(rigged)
    before = len(rig["yahoo"].requests)
    feed.look_up("nv")
    rig.until(lambda: bool(heard(rig)))
    assert len(rig["yahoo"].requests) == before + 1
    used = next(s.requests_hour for s in feed.statuses() if s.name == "yahoo")
    assert used == len(rig["yahoo"].requests)


def test_a_search_goes_before_what_is_asked_again_and_again(rigged: Callable[..., Rig]) -> None:
    rig, feed = running(rigged)
    rig.run(14.0)
    feed.refresh()
    feed.look_up("nv")
    rig.until(lambda: bool(heard(rig)))
    assert searched(rig) == ["nv"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TimedOut("yahoo", "timed out"), "timed out"),
        (BadPayload("yahoo", "quotes"), "quotes"),
        (Unavailable("yahoo", "HTTP 503", Fault.SERVER, 503), "HTTP 503"),
    ],
)
def test_P_a_failed_search_says_why_and_is_not_repeated(
    rigged: Callable[..., Rig], error: Exception, words: str
) -> None:
    rig, feed = running(rigged)
    source = rig["yahoo"]
    source.answer = lambda ask: error if ask.what is What.SEARCH else source.good(ask)
    feed.look_up("nv")
    rig.until(lambda: bool(refused(rig)))
    ((text, told),) = refused(rig)
    assert text == "nv"
    assert words in told
    rig.run(120.0)
    assert searched(rig) == ["nv"]


def test_a_source_that_must_wait_is_not_asked_and_that_is_said_at_once(
    rigged: Callable[..., Rig],
) -> None:
    rig, feed = running(rigged)
    source = rig["yahoo"]
    source.answer = lambda ask: RateLimited("yahoo", "429", retry_after=300.0)
    rig.until(lambda: rig.sink.state("yahoo") not in ("", "ok"))
    before = len(searched(rig))
    assert feed.look_up("nv") == ""
    rig.until(lambda: bool(refused(rig)))
    assert refused(rig) == [("nv", "rate limited")]
    assert len(searched(rig)) == before


def test_a_used_up_budget_is_told_in_place_of_a_search(rigged: Callable[..., Rig]) -> None:
    rig, feed = running(rigged, hard_hour=20)
    rig.until(lambda: "budget" in rig.sink.text("yahoo") or len(rig["yahoo"].requests) >= 20)
    feed.look_up("nv")
    rig.until(lambda: bool(refused(rig)))
    assert refused(rig) == [("nv", OUT_OF_BUDGET)]
    assert len(rig["yahoo"].requests) <= 20


def test_a_source_that_is_switched_off_is_not_asked(rigged: Callable[..., Rig]) -> None:
    rig, feed = running(rigged)
    feed.switch({"yahoo": "off: switched off in the settings"})
    assert feed.look_up("nv") == "Yahoo: off: switched off in the settings"
    rig.run(5.0)
    assert searched(rig) == []


def test_without_a_source_that_searches_none_is_asked(rigged: Callable[..., Rig]) -> None:
    rig = rigged("deribit")
    assert rig.start("BTC").look_up("nv") == "No source is asked."


def test_a_search_whose_call_was_given_up_is_asked_again_unless_a_newer_one_waits() -> None:
    errand = Errand(LANES["yahoo"])
    errand.put("nv", 10.0)
    assert errand.begin(10.1) is None
    first = errand.begin(10.3)
    assert first == Ask("yahoo", What.SEARCH, ("nv",))
    assert errand.due == math.inf
    errand.dropped(11.0)
    assert errand.begin(11.0) == first
    errand.put("nvd", 12.0)
    errand.dropped(12.1)
    assert errand.due == 12.0 + DEBOUNCE_S
    errand.begin(13.0)
    errand.ended()
    errand.dropped(14.0)
    assert errand.begin(15.0) is None
