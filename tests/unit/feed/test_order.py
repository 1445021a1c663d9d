"""Who is asked for what: order, take-over, taking back, refusals, switches, tries by hand."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, Fault, NoData, NoSuchSymbol, RateLimited, Unavailable
from engine.feed.interest import Interest
from engine.feed.order import Order
from engine.model.options import OptionChain
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, What
from tests.unit.feed.rig import LANES, kinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.feed.feed import Feed
    from engine.providers.base import Message
    from tests.unit.feed.rig import Rig

ALL = frozenset(LANES)
DOWN = Unavailable("cboe", "HTTP 503", Fault.SERVER, 503)


def gives(feed: Feed, name: str) -> str:
    return next(line.gives for line in feed.lines() if line.status.name == name)


def test_the_first_that_is_on_and_well_owns() -> None:
    order = Order(tuple(LANES.values()))
    assert order.arrange(ALL, frozenset({"cboe"}), 0.0)
    assert order.owner(What.CHAIN, "NVDA") == "yahoo"
    order.arrange(ALL - {"yahoo"}, frozenset({"cboe"}), 0.0)
    assert order.owner(What.CHAIN, "NVDA") == "cboe", "somebody must keep asking"
    order.arrange(ALL - {"yahoo", "cboe"}, frozenset(), 0.0)
    assert order.owner(What.CHAIN, "NVDA") == ""
    assert not order.arrange(ALL - {"yahoo", "cboe"}, frozenset(), 9.0)


def test_coins_fall_back_from_deribit_over_two_venues_to_yahoo() -> None:
    order = Order(tuple(LANES.values()))
    out: set[str] = set()
    for name in ("deribit", "coinbase", "kraken", "yahoo"):
        order.arrange(ALL, frozenset(out), 0.0)
        assert order.owner(What.QUOTES, "BTC") == name
        out.add(name)
    order.arrange(ALL, frozenset(out), 0.0)
    assert order.owner(What.QUOTES, "BTC") == "deribit"


def test_one_that_is_out_keeps_the_first_thing_it_would_own() -> None:
    order = Order(tuple(LANES.values()))
    order.arrange(ALL, frozenset({"cboe"}), 0.0)
    mine = order.owned("cboe")
    assert mine(What.CHAIN, "AMD")
    assert not mine(What.CHAIN, "NVDA")
    order.arrange(ALL, frozenset({"deribit", "coinbase"}), 0.0)
    assert order.owner(What.QUOTES, "BTC") == "kraken"
    assert order.owned("deribit")(What.DVOL, "BTC")
    assert not order.owned("coinbase")(What.QUOTES, "NVDA")


def test_a_symbol_that_is_refused_goes_to_the_next_until_the_refusal_is_over() -> None:
    order = Order(tuple(LANES.values()))
    order.refuse("cboe", What.CHAIN, "NVDA", 100.0)
    assert order.arrange(ALL, frozenset(), 1.0)
    assert order.owner(What.CHAIN, "NVDA") == "yahoo"
    assert order.owner(What.CHAIN, "AMD") == "cboe"
    order.refuse("yahoo", What.CHAIN, "NVDA", 100.0)
    assert not order.pending, "nobody is left to take it"
    assert order.arrange(ALL, frozenset(), 100.0)
    assert order.owner(What.CHAIN, "NVDA") == "cboe"


def chains_too(rig: Rig, name: str) -> None:
    source = rig[name]
    source.answer = lambda ask: (
        source.good(ask)
        if ask.what is not What.CHAIN
        else (OptionChain(ask.symbols[0], rig.clock.now(), 100.0, (), name),)
    )


def test_chains_are_asked_of_cboe_alone_while_it_is_well(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe", "yahoo")
    feed = rig.start("NVDA", "2330.TW")
    rig.until(feed.asked_once)
    assert {a.symbols for _, a in rig["cboe"].asked} == {("NVDA",)}
    assert {a.symbols for _, a in rig["yahoo"].asked if a.what is What.CHAIN} == {("2330.TW",)}
    assert gives(feed, "cboe") == "option chains"


def test_after_ten_minutes_the_next_takes_over_and_the_first_takes_back(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("cboe", "yahoo")
    rig["cboe"].answer = lambda ask: DOWN
    chains_too(rig, "yahoo")
    feed = rig.start("NVDA", "AMD")
    rig.until(lambda: rig.sink.state("cboe") == "down")
    opened = rig.clock.monotonic()
    rig.run(590.0)
    assert kinds(rig["yahoo"])[What.CHAIN] == 0
    rig.until(lambda: kinds(rig["yahoo"])[What.CHAIN] == 2, 60.0)
    took = rig.clock.monotonic() - opened
    assert 600.0 <= took <= 600.0 + 15.0 + 5.0
    assert gives(feed, "yahoo").count("option chains") == 1
    asked = len(rig["cboe"].asked)
    rig.run(300.0)
    probes = [a.symbols for _, a in rig["cboe"].asked[asked:]]
    assert probes, "one that is out is still probed"
    assert set(probes) == {("NVDA",)}
    chains_too(rig, "cboe")
    rig.until(lambda: rig.sink.state("cboe") == "ok", 130.0)
    back = rig.clock.monotonic()
    rig.until(lambda: ("AMD",) in {a.symbols for at, a in rig["cboe"].asked if at >= back}, 20.0)
    chains = kinds(rig["yahoo"])[What.CHAIN]
    rig.run(1900.0)
    assert kinds(rig["yahoo"])[What.CHAIN] == chains
    assert "option chains" not in gives(feed, "yahoo")


def test_a_rate_limit_of_less_than_ten_minutes_hands_nothing_over(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("cboe", "yahoo")
    limits = [RateLimited("cboe", retry_after=500.0)]
    rig["cboe"].answer = lambda ask: limits.pop() if limits else rig["cboe"].good(ask)
    rig.start("NVDA")
    rig.run(700.0)
    assert kinds(rig["yahoo"])[What.CHAIN] == 0
    assert len(rig["cboe"].asked) >= 2


def test_a_coin_s_price_goes_to_coinbase_and_comes_back(rigged: Callable[..., Rig]) -> None:
    rig = rigged("deribit", "coinbase", "kraken", "yahoo")
    rig["deribit"].answer = lambda ask: Unavailable("deribit", "unreachable", Fault.OFFLINE)
    rig.start("BTC", "ETH")
    rig.until(lambda: bool(rig["coinbase"].asked), 700.0)
    assert not rig["kraken"].asked
    assert not [a for _, a in rig["yahoo"].asked if "BTC" in a.symbols]
    rig["deribit"].answer = rig["deribit"].good
    rig.until(lambda: rig.sink.state("deribit") == "ok", 15.0)
    rig.run(15.0)
    asked = len(rig["coinbase"].asked)
    rig.run(120.0)
    assert len(rig["coinbase"].asked) == asked


@pytest.mark.parametrize("how", ["unknown", "refused", "unreadable"])
def test_what_cboe_lacks_yahoo_is_asked_for_at_once(rigged: Callable[..., Rig], how: str) -> None:
    rig = rigged("cboe", "yahoo")
    source = rig["cboe"]

    def answer(ask: Ask) -> tuple[Message, ...] | Exception:
        if ask.symbols != ("QQQX",):
            return source.good(ask)
        if how == "unknown":
            return NoSuchSymbol("cboe", "QQQX")
        if how == "unreadable":
            return BadPayload("cboe", "data.options")
        return (Refusal("QQQX", "chain", Reason.NO_OPTIONS, "", rig.clock.now(), "cboe"),)

    source.answer = answer
    feed = rig.start("NVDA", "QQQX")
    rig.until(feed.asked_once)
    assert [a.symbols for _, a in rig["yahoo"].asked if a.what is What.CHAIN] == [("QQQX",)]
    tries = sum(a.symbols == ("QQQX",) for _, a in source.asked)
    assert tries == (2 if how == "unreadable" else 1)
    rig.run(600.0)
    assert sum(a.symbols == ("QQQX",) for _, a in source.asked) == tries


def test_spending_that_the_sec_lacks_is_yahoo_s_for_a_day(rigged: Callable[..., Rig]) -> None:
    rig = rigged("sec", "yahoo")
    rig["sec"].answer = lambda ask: NoData("sec", "NVDA files whole years only")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    rig.run(4 * 3600.0)
    assert kinds(rig["yahoo"])[What.FUNDAMENTALS] == 1
    assert len(rig["sec"].asked) == 1
    assert (gives(feed, "sec"), rig.sink.state("sec")) == ("standing by", "ok")


def test_a_switch_hands_over_at_once_and_back(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe", "yahoo")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    quotes = kinds(rig["yahoo"])[What.QUOTES]
    feed.switch({"cboe": "off: switched off in the settings"})
    assert rig.sink.text("cboe") == "off: switched off in the settings"
    assert rig.until(lambda: kinds(rig["yahoo"])[What.CHAIN] == 1) <= 2.0
    assert kinds(rig["yahoo"])[What.QUOTES] == quotes, "progress of what stays is kept"
    asked = len(rig["cboe"].asked)
    rig.run(2000.0)
    assert len(rig["cboe"].asked) == asked
    assert feed.refresh() == ()
    feed.switch({})
    assert rig.until(lambda: len(rig["cboe"].asked) > asked) <= 2.0
    assert rig["cboe"].built == 2


def test_what_nobody_is_left_for_fails_at_once_with_the_reason(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe", "yahoo")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    assert not rig.sink.failures
    feed.switch({"yahoo": "off: by you"})
    told = {(a.what, a.symbols): d for _, a, _, d in rig.sink.failures}
    assert told == {
        (what, ("NVDA",)): "yahoo is switched off"
        for what in (What.QUOTES, What.DAILY_BARS, What.EARNINGS)
    } | {(What.FUNDAMENTALS, ("NVDA",)): "sec is switched off"}
    count = len(rig.sink.failures)
    feed.set_interest(Interest(("NVDA",), "NVDA"))
    assert len(rig.sink.failures) == count, "told once"
    assert feed.asked_once()


def test_one_that_is_on_and_nobody_s_first_choice_stands_by(rigged: Callable[..., Rig]) -> None:
    rig = rigged("deribit", "coinbase", "yahoo", "deribit-stream", "yahoo-stream")
    feed = rig.start("BTC")
    rig.until(feed.asked_once)
    assert gives(feed, "deribit").startswith("prices")
    assert {gives(feed, name) for name in ("coinbase", "yahoo", "yahoo-stream")} == {"standing by"}
    feed.switch({"coinbase": "off: by you"})
    assert (gives(feed, "coinbase"), gives(feed, "kraken")) == ("", "")


def test_every_source_has_a_line_also_those_that_are_off(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe", "yahoo", "yahoo-stream")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    feed.switch({"yahoo": "off: by you"})
    lines = {line.status.name: line for line in feed.lines()}
    assert set(lines) == {*LANES, "yahoo-stream", "deribit-stream"}
    assert (lines["yahoo"].on, lines["yahoo"].gives) == (False, "")
    assert (lines["yahoo"].status.state.value, lines["yahoo"].status.text) == ("off", "off: by you")
    assert (lines["cboe"].on, lines["cboe"].kind, lines["cboe"].soft_hour) == (True, "poll", 600)
    stream = lines["yahoo-stream"]
    assert (stream.kind, stream.gives, stream.soft_hour) == ("stream", "prices", 60)
    assert lines["sec"].status.text == "off: no --endpoint given"


def test_a_try_by_hand_probes_now_but_only_once_in_ten_seconds(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe")
    rig["cboe"].answer = lambda ask: DOWN
    feed = rig.start("NVDA")
    rig.until(lambda: rig.sink.state("cboe") == "down")
    rig.until(lambda: len(rig["cboe"].asked) == 8, 600.0)
    rig.run(0.5)
    asked = len(rig["cboe"].asked)
    assert feed.retry("cboe") == ""
    assert rig.until(lambda: len(rig["cboe"].asked) == asked + 1) <= 0.5
    assert feed.retry("cboe").startswith("Cboe: tried 0 s ago")
    rig.run(1.0)
    assert len(rig["cboe"].asked) == asked + 1


def test_P7_a_try_by_hand_never_comes_before_a_retry_after(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe")
    rig["cboe"].answer = lambda ask: RateLimited("cboe", retry_after=300.0)
    feed = rig.start("NVDA")
    rig.until(lambda: rig.sink.state("cboe") == "rate_limited")
    assert feed.retry("cboe") == "Cboe: rate limited, next try 14:35:00"
    rig.run(250.0)
    assert len(rig["cboe"].asked) == 1


def test_a_try_by_hand_respects_the_budget(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe")
    rig.lanes["cboe"] = rig["cboe"].lane(soft=2, hard=2)
    feed = rig.start("NVDA", "AMD", "META")
    rig.until(lambda: rig.sink.state("cboe") == "rate_limited")
    assert feed.retry("cboe").startswith("Cboe: own hourly budget used up, next try 15:30:0")
    rig.run(60.0)
    assert len(rig["cboe"].requests) == 2
    assert feed.retry("kraken") == "kraken: off"
    assert feed.retry("stooq") == "stooq: no such source"


def test_once_the_first_source_is_back_the_others_do_not_wait_for_their_probes(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("cboe", "yahoo", "deribit")
    for source in rig.sources.values():
        source.answer = lambda ask: Unavailable("x", "unreachable", Fault.OFFLINE)
    rig.start("NVDA", "BTC")
    rig.run(100.0)
    for source in rig.sources.values():
        source.answer = source.good
    rig.until(lambda: "ok" in {rig.sink.state(name) for name in rig.sources}, 10.5)
    back, first = {"ok"}, rig.clock.monotonic()
    took = rig.until(lambda: {rig.sink.state(name) for name in rig.sources} == back)
    assert took <= 2.5
    rig.run(20.0)
    late = {
        what: [at - first for at, a in rig["yahoo"].asked if a.what is what and at > first - 10.0]
        for what in (What.DAILY_BARS, What.EARNINGS, What.FUNDAMENTALS)
    }
    assert all(late.values())
    assert max(max(times) for times in late.values()) <= 14.0


def test_the_calendar_asks_nasdaq_for_each_coming_weekday(rigged: Callable[..., Rig]) -> None:
    rig = rigged("nasdaq")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    days = [a.symbols[0] for _, a in rig["nasdaq"].asked]
    assert days[0] == "2026-09-16"
    assert days[-1] == "2026-10-16"
    assert days == sorted(days)
    assert len(days) == 23
    assert {a.what for _, a in rig["nasdaq"].asked} == {What.EARNINGS_DAY}
    rig.run(4 * 3600.0)
    again = [a.symbols[0] for _, a in rig["nasdaq"].asked[23:]]
    assert set(again) == {f"2026-09-{day}" for day in (16, 17, 18, 21, 22, 23)}
    feed.set_interest(Interest())
    rig.run(30.0)
    assert rig.sink.text("nasdaq") == "nothing to ask"


def test_companies_are_asked_for_spending_and_next_report_alone(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start()
    feed.set_interest(Interest(("NVDA",), companies=("NVDA", "ORCL")))
    rig.until(feed.asked_once)
    asked = [a.what for _, a in rig["yahoo"].asked if "ORCL" in a.symbols]
    assert sorted(asked) == sorted((What.FUNDAMENTALS, What.EARNINGS))
    spending = [a.symbols for _, a in rig["yahoo"].asked if a.what is What.FUNDAMENTALS]
    assert spending == [("NVDA",), ("ORCL",)]


def test_of_a_long_list_only_the_first_rows_are_asked_for_reports(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    names = tuple(f"S{n}" for n in range(60))
    rig.start(*names, selected="S40")
    rig.until(lambda: kinds(rig["yahoo"])[What.FUNDAMENTALS] == 21, 300.0)
    wanted = {(f"S{n}",) for n in (*range(20), 40)}
    for what in (What.EARNINGS, What.FUNDAMENTALS):
        assert {a.symbols for _, a in rig["yahoo"].asked if a.what is what} == wanted


def test_rows_that_can_wait_are_asked_at_an_even_pace(rigged: Callable[..., Rig]) -> None:
    rig = rigged("cboe")
    names = tuple(f"S{n}" for n in range(80))
    rig.start(*names)
    rig.run(1800.0)
    waiting = [at for at, a in rig["cboe"].asked if int(a.symbols[0][1:]) >= 20]
    gaps = [b - a for a, b in itertools.pairwise(waiting)]
    assert gaps
    assert min(gaps) >= 22.0
