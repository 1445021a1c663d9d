"""The whole feed on its threads: first fill, pace, refresh, exit."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.desk.watchlist import DEFAULT
from engine.errors import NoSuchSymbol, RateLimited, TimedOut, Unauthorized
from engine.feed.interest import Interest
from engine.model.quote import Quote, Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, What
from engine.providers.yahoo.rate import SYMBOL as BILL
from tests.unit.feed.rig import LANES, START, Source, kinds

OVERTAKING_S = 0.3

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.providers.base import Message
    from tests.unit.feed.rig import Rig


def test_default_list_is_complete_within_a_minute(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo", "deribit")
    rig["yahoo"].per_call = lambda ask: ("",) * (4 if ask.what is What.CHAIN else 1)
    feed = rig.start(*DEFAULT.symbols, selected="NVDA")
    took = rig.until(lambda: feed.asked_once() and len(rig.sink.symbols()) > 12)
    assert took <= 60.0
    assert kinds(rig["yahoo"])[What.CHAIN] == kinds(rig["yahoo"])[What.DAILY_BARS] == 10
    assert kinds(rig["yahoo"])[What.EARNINGS] == 10
    assert kinds(rig["deribit"])[What.DVOL_HISTORY] == 2
    assert not rig.sink.failures


def test_first_fill_goes_from_quotes_over_the_selected_symbol_to_earnings(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    feed = rig.start("META", "NVDA", "AMD", selected="NVDA")
    rig.until(feed.asked_once)
    order = [(ask.what, ask.symbols) for _, ask in rig["yahoo"].asked]
    assert order[0] == (What.QUOTES, ("META", "NVDA", "AMD", BILL))
    assert order[1:7] == [
        (What.DAILY_BARS, ("NVDA",)),
        (What.CHAIN, ("NVDA",)),
        (What.DAILY_BARS, ("META",)),
        (What.CHAIN, ("META",)),
        (What.DAILY_BARS, ("AMD",)),
        (What.CHAIN, ("AMD",)),
    ]
    assert {what for what, _ in order[7:10]} == {What.EARNINGS}


def test_coins_are_asked_at_deribit_dvol_first_everything_else_at_yahoo(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", "deribit")
    feed = rig.start("BTC", "NVDA", "SOL-USD", "ETH")
    rig.until(feed.asked_once)
    coins = [ask for _, ask in rig["deribit"].asked]
    assert [ask.what for ask in coins[:4]] == [What.DVOL, What.DVOL_HISTORY] * 2
    assert coins[4] == Ask("deribit", What.QUOTES, ("BTC", "ETH"))
    asked = {symbol for _, ask in rig["yahoo"].asked for symbol in ask.symbols}
    assert asked == {"NVDA", "SOL-USD", BILL}
    assert (What.CHAIN, ("SOL-USD",)) not in {(a.what, a.symbols) for _, a in rig["yahoo"].asked}
    assert [(a.what, a.symbols, r) for _, a, r, _ in rig.sink.failures] == [
        (What.CHAIN, ("SOL-USD",), Reason.NO_OPTIONS)
    ]


def test_quotes_tick_every_15_seconds_in_session_and_dvol_every_30(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", "deribit")
    rig.start("NVDA", "BTC")
    rig.run(300.0)
    for name, what, period in (
        ("yahoo", What.QUOTES, 15.0),
        ("deribit", What.QUOTES, 15.0),
        ("deribit", What.DVOL, 30.0),
    ):
        times = rig[name].times(what)
        gaps = [b - a for a, b in itertools.pairwise(times)]
        assert len(times) >= 300 / period - 1
        assert all(abs(gap - period) < 1.0 for gap in gaps), (name, what, gaps)
    assert kinds(rig["yahoo"])[What.DAILY_BARS] == 1
    assert kinds(rig["yahoo"])[What.CHAIN] == 1


def test_closed_market_is_filled_once_then_prices_only_every_five_minutes(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", is_open=False)
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    rig.run(1200.0)
    assert 4 <= len(rig["yahoo"].times(What.QUOTES)) <= 6
    assert kinds(rig["yahoo"])[What.CHAIN] == 1
    rig.hours.opened = True
    rig.run(40.0)
    assert kinds(rig["yahoo"])[What.CHAIN] == 2


def test_daily_bars_are_asked_again_after_the_close(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA", "AMD")
    rig.until(feed.asked_once)
    rig.hours.opened = False
    rig.hours.close = START + timedelta(seconds=60)
    rig.run(240.0)
    assert kinds(rig["yahoo"])[What.DAILY_BARS] == 2
    rig.run(240.0)
    assert kinds(rig["yahoo"])[What.DAILY_BARS] == 4
    rig.run(1200.0)
    assert kinds(rig["yahoo"])[What.DAILY_BARS] == 4


def test_a_new_symbol_is_asked_at_once(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    feed.set_interest(Interest(("NVDA", "ORCL")))
    assert not feed.asked_once()
    assert rig.until(lambda: "ORCL" in rig.sink.symbols()) < 2.0
    rig.until(feed.asked_once)
    assert [a.symbols for _, a in rig["yahoo"].asked if a.what is What.DAILY_BARS] == [
        ("NVDA",),
        ("ORCL",),
    ]


def test_P18_unknown_symbol_in_a_batch_costs_no_further_requests_and_is_told(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]

    def answer(ask: Ask) -> tuple[Message, ...] | Exception:
        good = source.good(ask)
        if "XXXX" not in ask.symbols:
            return good
        if ask.what is not What.QUOTES:
            return NoSuchSymbol("yahoo", "XXXX")
        unknown = Refusal("XXXX", "quotes", Reason.NO_SUCH_SYMBOL, "", rig.clock.now(), "yahoo")
        return (*(q for q in good if not isinstance(q, Quote) or q.symbol != "XXXX"), unknown)

    source.answer = answer
    feed = rig.start("NVDA", "XXXX", "AMD")
    rig.until(feed.asked_once)
    rig.run(60.0)
    others = [a for _, a in source.asked if a.what is not What.QUOTES and "XXXX" in a.symbols]
    assert not others
    told = {a.what: r for _, a, r, _ in rig.sink.failures if a.symbols == ("XXXX",)}
    assert told == dict.fromkeys(
        (What.DAILY_BARS, What.CHAIN, What.EARNINGS, What.FUNDAMENTALS), Reason.NO_SUCH_SYMBOL
    )
    assert {"NVDA", "AMD"} <= rig.sink.symbols()
    source.answer = source.good
    rig.until(lambda: any(a.what is What.CHAIN and "XXXX" in a.symbols for _, a in source.asked))


def test_P16_symbol_left_out_of_an_answer_counts_as_failed(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: (
        tuple(v for v in source.good(ask) if not isinstance(v, Quote) or v.symbol != "AMD")
        or source.good(ask)
    )
    feed = rig.start("NVDA", "AMD")
    rig.until(feed.asked_once)
    assert (What.QUOTES, ("AMD",), Reason.NO_DATA) in {
        (a.what, a.symbols, r) for _, a, r, _ in rig.sink.failures
    }


def test_sources_that_are_off_fail_at_once_with_the_reason(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA", "BTC")
    told = [(a.what, d) for _, a, r, d in rig.sink.failures if r is Reason.PROVIDER_DOWN]
    assert {what for what, _ in told} == {
        What.DVOL, What.DVOL_HISTORY, What.DAILY_BARS, What.CHAIN,
    }  # fmt: skip
    assert {detail for _, detail in told} == {"deribit is switched off"}
    rig.until(feed.asked_once)
    assert "BTC" in rig.sink.symbols(), "Yahoo has its price"


def test_an_unheard_of_source_is_asked_by_what_its_lane_says(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig.sources["cboe"] = Source("cboe", rig.clock)
    rig.lanes["cboe"] = replace(
        LANES["deribit"], name="cboe", label="Cboe", build=source.build, key="token",
        serves=lambda symbol: (What.QUOTES, What.DVOL, What.CHAIN) if symbol == "SOL-USD" else (),
        keyed=frozenset({What.CHAIN}), riders=("^V",),
    )  # fmt: skip
    source.answer = lambda ask: (
        Unauthorized("cboe", "HTTP 401") if ask.what is What.CHAIN else source.good(ask)
    )
    feed = rig.start("NVDA", "SOL-USD")
    rig.until(feed.asked_once)
    assert {(ask.what, ask.symbols) for _, ask in source.asked} == {
        (What.QUOTES, ("SOL-USD", "^V")),
        (What.DVOL, ("SOL-USD",)),
        (What.CHAIN, ("SOL-USD",)),
    }
    assert {(a.provider, a.what) for _, a, _, _ in rig.sink.failures} == {("cboe", What.CHAIN)}
    rig.run(31.0)
    assert kinds(source)[What.CHAIN] == 1
    assert kinds(source)[What.DVOL] == 2


def test_refresh_asks_what_is_older_than_ten_seconds(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA", selected="NVDA")
    rig.until(feed.asked_once)
    rig.run(12.0)
    before = kinds(rig["yahoo"])
    assert feed.refresh() == ()
    rig.until(lambda: kinds(rig["yahoo"])[What.CHAIN] == before[What.CHAIN] + 1, 10.0)
    assert feed.refresh() == ()
    rig.run(5.0)
    after = kinds(rig["yahoo"])
    assert after == {what: count + 1 for what, count in before.items()}


def test_refresh_leaves_chains_alone_while_the_market_is_closed(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", "deribit", is_open=False)
    feed = rig.start("NVDA", "BTC", selected="NVDA")
    rig.until(feed.asked_once)
    feed.set_interest(Interest(("NVDA", "BTC"), "NVDA", charts=("NVDA",)))
    rig.run(12.0)
    before = kinds(rig["yahoo"])
    boards = kinds(rig["deribit"])[What.CHAIN]
    assert before[What.CHAIN] == before[What.INTRADAY_BARS] == 1
    feed.refresh()
    rig.until(lambda: kinds(rig["yahoo"])[What.QUOTES] > before[What.QUOTES], 10.0)
    rig.until(lambda: kinds(rig["deribit"])[What.CHAIN] > boards, 10.0)
    rig.run(10.0)
    after = kinds(rig["yahoo"])
    resting = (What.CHAIN, What.INTRADAY_BARS)
    assert {what: after[what] - count for what, count in before.items()} == {
        what: int(what not in resting) for what in before
    }


def test_refresh_asks_for_a_chain_that_never_came_even_while_closed(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", is_open=False)
    source = rig["yahoo"]
    source.answer = lambda ask: () if ask.what is What.CHAIN else source.good(ask)
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    rig.run(12.0)
    feed.refresh()
    rig.until(lambda: kinds(source)[What.CHAIN] == 2, 10.0)


def test_refresh_says_when_a_blocked_source_is_tried_next(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: RateLimited("yahoo", retry_after=200.0)
    feed = rig.start("NVDA")
    rig.until(lambda: rig.sink.state("yahoo") == "rate_limited")
    assert feed.refresh() == ("Yahoo: rate limited, next try 14:33:20",)
    rig.run(150.0)
    assert len(rig["yahoo"].requests) == 1


def test_R8_stop_returns_within_two_seconds_whatever_hangs(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo", "deribit")
    for source in rig.sources.values():
        source.hang = lambda ask: True
    feed = rig.start("NVDA", "BTC")
    rig.until(lambda: all(source.hanging for source in rig.sources.values()))
    stopped = threading.Event()
    result: list[bool] = []

    def stop() -> None:
        result.append(feed.stop(0.2))
        stopped.set()

    threading.Thread(target=stop, daemon=True).start()
    assert stopped.wait(2.0)
    assert result == [False]


def test_stop_closes_the_sockets_so_that_calls_return(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].closes_free = True
    rig["yahoo"].hang = lambda ask: True
    feed = rig.start("NVDA")
    rig.until(lambda: rig["yahoo"].hanging == 1)
    assert feed.stop(5.0)
    assert not [t for t in threading.enumerate() if t.name.startswith(("feed-", "call-"))]


def test_stop_before_start_and_twice_does_no_harm(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA")
    assert feed.stop(5.0)
    assert feed.stop(5.0)


def test_an_empty_list_asks_nothing_and_is_settled(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo", "deribit")
    feed = rig.start()
    rig.run(20.0)
    assert feed.asked_once()
    assert {status.text for status in feed.statuses()} == {"nothing to ask"}
    assert not rig["yahoo"].asked


def test_two_threads_that_set_an_interest_tell_what_is_missing_once(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", "deribit")
    feed = rig.start()
    later = Interest(("AMD", "SOL-USD"))
    others: list[threading.Thread] = []
    reads = itertools.count(1)

    class Overtaken(Interest):
        """Another thread comes with a later one once both sources have read this one."""

        @property
        def wanted(self) -> tuple[str, ...]:
            if next(reads) == 3:
                others.append(threading.Thread(target=feed.set_interest, args=(later,)))
                others[0].start()
                others[0].join(OVERTAKING_S)
            return self.symbols

    feed.set_interest(Overtaken(("NVDA", "SOL-USD")))
    others[0].join()
    told = [a for _, a, r, _ in rig.sink.failures if r is Reason.NO_OPTIONS]
    assert told == [Ask("yahoo", What.CHAIN, ("SOL-USD",))]


def test_the_feed_can_be_asked_while_it_tells_what_nobody_can_be_asked_for(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    feed = rig.start()
    returned: list[bool] = []

    def ask() -> None:
        feed.set_interest(Interest(("SOL-USD",)))
        returned.append(True)

    def failed() -> None:
        other = threading.Thread(target=ask, daemon=True)
        other.start()
        other.join(OVERTAKING_S * 10)

    rig.sink.failing = failed
    feed.set_interest(Interest(("SOL-USD",)))
    assert returned


def test_a_long_list_is_asked_in_lists_of_fifty_and_one_that_fails_costs_no_other(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: (
        TimedOut("yahoo", "timed out") if "S60" in ask.symbols else source.good(ask)
    )
    symbols = tuple(f"S{n}" for n in range(120))
    rig.start(*symbols)
    rig.until(lambda: len(rig.sink.symbols()) == 72, 60.0)
    lists = [ask.symbols for _, ask in source.asked if ask.what is What.QUOTES]
    assert {len(names) for names in lists} == {50, 23}
    assert rig.sink.symbols() == {BILL, *symbols[:49], *symbols[98:]}
    source.answer = source.good
    rig.until(lambda: rig.sink.symbols() == {BILL, *symbols}, 60.0)


def test_a_bill_far_down_a_long_list_still_comes_with_its_first_quotes(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    symbols = tuple(f"S{n}" for n in range(70))
    rig.start(*symbols, BILL)
    rig.until(lambda: "S69" in rig.sink.symbols())
    lists = [ask.symbols for _, ask in rig["yahoo"].asked if ask.what is What.QUOTES]
    assert lists[:2] == [(*symbols[:49], BILL), (*symbols[49:], BILL)]
