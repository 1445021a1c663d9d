"""Faults at the feed's edges: hung, failing, refusing and unreadable sources, clocks, deaths."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

import pytest

from engine.errors import (
    BadPayload,
    Fault,
    NoData,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.feed.interest import Interest
from engine.model.reason import Reason
from engine.providers.base import Ask, What
from tests.unit.feed.rig import kinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.feed.rig import Rig

OFFLINE = Unavailable("yahoo", "unreachable", Fault.OFFLINE)


def test_P1_offline_is_told_within_five_seconds_and_probed_every_ten(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: OFFLINE
    feed = rig.start("NVDA", "AMD")
    after = rig.until(lambda: rig.sink.state("yahoo") == "down")
    assert after < 5.0
    assert rig.sink.text("yahoo").startswith("unreachable, next try 14:30:")
    told = {a.what: a.symbols for _, a, r, _ in rig.sink.failures if r is Reason.PROVIDER_DOWN}
    assert told[What.DAILY_BARS] == told[What.CHAIN] == ("NVDA", "AMD")
    assert not feed.asked_once()
    rig.until(feed.asked_once)
    rig.run(200.0)
    times = [at for at, _ in rig["yahoo"].asked]
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert len(times) > 15
    assert max(gaps) <= 11.0
    assert min(gaps[5:]) >= 10.0
    seen(f"told after {after:.1f} s, probes {min(gaps[5:]):.1f} to {max(gaps):.1f} s apart")


def test_P1_recovery_needs_no_restart_and_is_quick(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: OFFLINE
    rig.start("NVDA", "AMD")
    rig.run(120.0)
    rig["yahoo"].answer = rig["yahoo"].good
    assert rig.until(lambda: rig.sink.state("yahoo") == "ok") <= 15.0
    assert rig.until(lambda: kinds(rig["yahoo"])[What.EARNINGS] >= 2) <= 60.0


def test_P4_mute_server_is_left_behind_at_the_deadline_and_replaced(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.closes_free = True
    source.hang = lambda ask: source.built == 1
    rig.start("NVDA")
    took = rig.until(lambda: rig.sink.text("yahoo").startswith("timed out"))
    assert took == pytest.approx(15.0, abs=0.1)
    assert rig.sink.state("yahoo") == "down"
    assert rig.until(lambda: rig.sink.state("yahoo") == "ok") < 10.0
    assert source.built == 2


def test_P4_imports_that_take_longer_than_the_deadline_cost_the_first_call_nothing(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.load = lambda: rig.clock.advance(40.0)
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    assert source.built == 1
    assert not rig.sink.failures
    assert not [text for text in rig.sink.texts if "timed out" in text]


def test_P4_a_first_call_after_long_imports_still_has_a_deadline(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.load = lambda: rig.clock.advance(40.0)
    source.closes_free = True
    source.hang = lambda ask: source.built == 1
    begin = rig.clock.monotonic()
    rig.start("NVDA")
    rig.until(lambda: rig.sink.text("yahoo").startswith("timed out"))
    assert rig.clock.monotonic() - begin == pytest.approx(55.0, abs=0.1)


def test_P4_imports_that_never_end_are_given_up_after_a_minute(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.load = lambda: source.load_until_freed() if source.built == 1 else None
    rig.start("NVDA")
    took = rig.until(lambda: rig.sink.text("yahoo").startswith("timed out"))
    assert took == pytest.approx(60.0, abs=0.1)
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 15.0)
    assert source.built == 2


@pytest.mark.logs_warnings
def test_a_source_that_cannot_be_built_reads_broken_at_once(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]

    def broken() -> None:
        raise ImportError("no such library")

    source.load = broken
    rig.start("NVDA")
    took = rig.until(lambda: rig.sink.text("yahoo").startswith("internal error (ImportError)"))
    assert took < 1.0


def test_P4_late_answer_of_an_abandoned_call_is_thrown_away(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.hang = lambda ask: source.built == 1
    rig.start("NVDA")
    rig.until(lambda: rig.sink.text("yahoo").startswith("timed out"))
    before = len(rig.sink.values)
    source.answer = lambda ask: OFFLINE
    source.free.set()
    rig.until(lambda: source.hanging == 0)
    assert len(rig.sink.values) == before


def test_P23_two_hung_calls_close_a_source_until_one_returns(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.hang = lambda ask: True
    feed = rig.start("NVDA")
    rig.until(lambda: rig.sink.text("yahoo") == "timed out, 2 calls hang")
    assert rig.sink.state("yahoo") == "down"
    assert feed.asked_once()
    rig.run(300.0)
    assert (source.hanging, source.built) == (2, 2)
    source.hang = lambda ask: False
    source.free.set()
    assert rig.until(lambda: rig.sink.state("yahoo") == "ok") <= 15.0


def test_P23_a_source_that_hangs_leaves_the_others_at_their_pace(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo", "deribit")
    rig["yahoo"].hang = lambda ask: True
    rig.start("NVDA", "BTC")
    rig.run(300.0)
    times = rig["deribit"].times(What.QUOTES)
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert len(times) >= 19
    assert max(gaps) < 15.0 * 1.1
    assert rig.sink.state("deribit") == "ok"
    seen(f"cadence 15 s, longest gap {max(gaps):.2f} s beside a hung source")


def test_P7_rate_limit_closes_the_source_and_doubles(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo", "deribit")
    rig["yahoo"].answer = lambda ask: RateLimited("yahoo")
    rig.start("NVDA", "BTC")
    rig.until(lambda: rig.sink.state("yahoo") == "rate_limited")
    assert rig.sink.text("yahoo") == "rate limited, next try 14:31:00"
    rig.until(lambda: len(rig["yahoo"].requests) == 4, 3600.0)
    gaps = [b - a for a, b in itertools.pairwise(rig["yahoo"].requests)]
    for gap, low in zip(gaps, (60.0, 120.0, 240.0), strict=True):
        assert low <= gap <= low * 1.25 + 1.0
    seen(f"requests {', '.join(f'{gap:.0f}' for gap in gaps)} s apart")
    assert rig.sink.state("deribit") == "ok"
    rig["yahoo"].answer = rig["yahoo"].good
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 700.0)


def test_P7_longer_retry_after_is_kept(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: RateLimited("yahoo", retry_after=300.0)
    feed = rig.start("NVDA")
    rig.until(lambda: len(rig["yahoo"].requests) == 2, 400.0)
    first, second = rig["yahoo"].requests
    assert second - first >= 300.0
    assert feed.asked_once()


def test_P8_server_errors_open_the_breaker_after_five_tries(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: Unavailable("yahoo", "HTTP 503", Fault.SERVER, 503)
    feed = rig.start("NVDA")
    rig.until(lambda: rig.sink.state("yahoo") == "late" and bool(rig["yahoo"].asked))
    rig.until(lambda: rig.sink.text("yahoo").startswith("HTTP 503, next try"))
    assert not feed.asked_once()
    rig.until(lambda: rig.sink.state("yahoo") == "down")
    assert len(rig["yahoo"].asked) == 5
    seen(f"{len(rig['yahoo'].asked)} tries until the breaker opened")
    assert feed.asked_once()
    rig.until(lambda: len(rig["yahoo"].asked) == 9, 600.0)
    gaps = [b - a for a, b in itertools.pairwise(at for at, _ in rig["yahoo"].asked)]
    assert min(gaps) >= 2.0
    assert max(gaps) <= 121.0
    rig["yahoo"].answer = rig["yahoo"].good
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 125.0)


def test_P9_refusal_closes_quotes_and_chains_while_bars_go_on(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    keyed = (What.QUOTES, What.CHAIN, What.EARNINGS, What.FUNDAMENTALS)
    source.answer = lambda ask: (
        Unauthorized("yahoo", "HTTP 401") if ask.what in keyed else source.good(ask)
    )
    feed = rig.start("NVDA", "AMD")
    rig.until(feed.asked_once)
    assert kinds(source) == {What.QUOTES: 1, What.DAILY_BARS: 2}
    assert rig.sink.text("yahoo") == "refused by Yahoo, next try 14:31:00"
    told = {(a.what, a.symbols) for _, a, r, _ in rig.sink.failures if r is Reason.PROVIDER_DOWN}
    assert (What.CHAIN, ("NVDA", "AMD")) in told
    rig.until(lambda: kinds(source)[What.QUOTES] == 2, 65.0)
    source.answer = source.good
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 200.0)
    rig.until(lambda: kinds(source)[What.EARNINGS] == 2, 30.0)


def test_P9_refusal_without_a_finer_key_closes_the_whole_source(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("deribit")
    rig["deribit"].answer = lambda ask: Unauthorized("deribit", "HTTP 403")
    rig.start("BTC")
    rig.run(50.0)
    assert len(rig["deribit"].asked) == 1
    assert rig.sink.text("deribit").startswith("refused by Deribit")


def test_P10_unreadable_replies_are_counted_and_retried_once_a_cycle(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: (
        BadPayload("yahoo", "optionChain") if ask.what is What.CHAIN else source.good(ask)
    )
    feed = rig.start("NVDA")
    rig.until(lambda: kinds(source)[What.CHAIN] == 2)
    rig.until(feed.asked_once)
    rig.run(600.0)
    assert kinds(source)[What.CHAIN] == 2
    details = {d for _, a, _, d in rig.sink.failures if a.what is What.CHAIN}
    assert details == {"unreadable reply: optionChain"}


def test_P10_unreadable_replies_of_all_kinds_open_the_breaker(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: BadPayload("yahoo", "body")
    rig.start("NVDA", "AMD")
    rig.until(lambda: rig.sink.state("yahoo") == "down")
    assert rig.sink.text("yahoo").startswith("unreadable reply, next try")
    assert len(rig["yahoo"].asked) == 5


@pytest.mark.parametrize("answer", [(), NoData("yahoo", "empty reply")])
def test_P11_P16_an_empty_answer_is_a_failure_for_every_symbol_asked(
    rigged: Callable[..., Rig], answer: tuple[()] | NoData
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: answer
    feed = rig.start("NVDA", "AMD")
    rig.until(feed.asked_once)
    assert not rig.sink.values
    assert rig.sink.text("yahoo") == "empty reply"
    assert rig.sink.state("yahoo") == "late"
    quotes = [(a.symbols, r) for _, a, r, _ in rig.sink.failures if a.what is What.QUOTES]
    assert quotes[0][0][:2] == ("NVDA", "AMD")
    assert quotes[0][1] is Reason.NO_DATA
    asked = kinds(source)
    rig.run(20.0)
    assert kinds(source)[What.QUOTES] > asked[What.QUOTES]
    assert kinds(source)[What.DAILY_BARS] == asked[What.DAILY_BARS]
    source.answer = source.good
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 20.0)
    rig.until(lambda: kinds(source)[What.EARNINGS] == 4, 20.0)


def test_a_list_that_lost_its_failing_symbols_is_well_again(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: ()
    feed = rig.start("NVDA")
    rig.until(lambda: rig.sink.text("yahoo") == "empty reply")
    feed.set_interest(Interest())
    rig.until(lambda: rig.sink.text("yahoo") == "nothing to ask")


@pytest.mark.logs_warnings
def test_five_unexpected_errors_in_a_row_read_broken_and_heal(
    rigged: Callable[..., Rig], caplog: pytest.LogCaptureFixture
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: TypeError("boom")
    rig.start("NVDA", "AMD")
    rig.until(lambda: rig.sink.state("yahoo") == "broken")
    assert len(source.asked) == 5
    assert rig.sink.text("yahoo").startswith("internal error (TypeError), see the log")
    assert "boom" in caplog.text
    source.answer = source.good
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 200.0)


@pytest.mark.logs_warnings
def test_a_sink_that_raises_does_not_end_the_worker(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig.sink.raising = lambda: KeyError("sink")
    rig.start("NVDA")
    rig.until(lambda: rig.sink.state("yahoo") == "broken")
    rig.sink.raising = lambda: None
    rig.until(lambda: rig.sink.state("yahoo") == "ok", 120.0)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_R5_dead_worker_is_restarted_within_five_seconds(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    deaths = [SystemExit()]
    rig.sink.raising = lambda: deaths.pop() if deaths else None
    rig.start("NVDA")
    rig.until(lambda: not deaths)
    died = rig.clock.monotonic()
    rig.until(lambda: len(rig["yahoo"].asked) >= 2, 5.0)
    assert rig["yahoo"].asked[1][0] - died <= 5.0
    rig.until(lambda: rig.sink.state("yahoo") == "ok")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_R5_four_deaths_in_a_minute_stop_the_source_and_say_so(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", "deribit")
    rig.sink.raising = lambda: (
        SystemExit() if threading.current_thread().name == "feed-yahoo" else None
    )
    feed = rig.start("NVDA", "BTC")
    rig.until(lambda: rig.sink.state("yahoo") == "broken", 60.0)
    assert rig.sink.text("yahoo") == "stopped after 4 crashes in a minute"
    asked = len(rig["yahoo"].asked)
    rig.run(100.0)
    assert len(rig["yahoo"].asked) == asked == 4
    assert rig.sink.state("deribit") == "ok"
    assert feed.asked_once()
    assert feed.refresh() == ("Yahoo: stopped after 4 crashes in a minute",)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_R5_a_call_thread_that_dies_is_a_fault_of_the_call(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.answer = lambda ask: SystemExit() if len(source.asked) == 1 else source.good(ask)
    rig.start("NVDA")
    rig.until(lambda: rig.sink.state("yahoo") == "ok")
    assert source.built == 2


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 86_400.0])
def test_T1_wall_clock_jumps_leave_no_gap_in_the_cadence(
    rigged: Callable[..., Rig], seen: Callable[[str], None], jump: float
) -> None:
    rig = rigged("yahoo", "deribit")
    feed = rig.start("NVDA", "BTC")
    rig.until(feed.asked_once)
    rig.run(60.0)
    rig.clock.jump(jump)
    rig.run(120.0)
    for source, what in ((rig["yahoo"], What.QUOTES), (rig["deribit"], What.DVOL)):
        times = source.times(what)
        period = 15.0 if what is What.QUOTES else 30.0
        longest = max(b - a for a, b in itertools.pairwise(times))
        assert longest <= 2 * period
        seen(f"clock {jump:+.0f} s: longest gap {longest:.1f} s at a cadence of {period:.0f} s")
    assert rig.sink.wakes == 1


def test_T2_after_a_sleep_all_is_stale_and_what_moves_is_asked_over_fresh_connections(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo", "deribit")
    feed = rig.start("NVDA", "BTC")
    rig.until(feed.asked_once)
    rig.run(20.0)
    before = {name: kinds(source) for name, source in rig.sources.items()}
    rig.clock.jump(8 * 3600.0)
    woken = rig.until(lambda: rig.sink.wakes == 1)
    assert woken <= 2.5
    seen(f"8 h of sleep noticed after {woken:.1f} s")
    rig.until(
        lambda: all(
            kinds(source)[what] > count
            for name, source in rig.sources.items()
            for what, count in before[name].items()
            if what in {What.QUOTES, What.DVOL, What.CHAIN}
        ),
        20.0,
    )
    weekly = What.FUNDAMENTALS
    assert kinds(rig["yahoo"])[weekly] == before["yahoo"][weekly]
    assert {source.built for source in rig.sources.values()} == {2}


def test_T2_a_call_hanging_in_a_dead_connection_is_given_up_on_waking(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    source = rig["yahoo"]
    source.closes_free = True
    source.hang = lambda ask: source.built == 1
    rig.start("NVDA")
    rig.until(lambda: source.hanging == 1)
    rig.clock.jump(8 * 3600.0)
    assert rig.until(lambda: rig.sink.state("yahoo") == "ok") <= 4.0
    assert not [d for _, _, _, d in rig.sink.failures if "timed out" in d]


def test_a_pause_without_a_clock_difference_counts_as_sleep(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    rig.clock.advance(600.0)
    rig.until(lambda: rig.sink.wakes == 1, 5.0)


def test_timeouts_of_single_requests_count_like_a_dead_network(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo")
    rig["yahoo"].answer = lambda ask: TimedOut("yahoo", "timed out")
    rig.start("NVDA")
    rig.until(lambda: rig.sink.state("yahoo") == "down")
    rig.run(100.0)
    gaps = [b - a for a, b in itertools.pairwise(at for at, _ in rig["yahoo"].asked)]
    assert max(gaps) <= 11.0


def test_hourly_budget_is_never_exceeded_and_said(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig.lanes["yahoo"] = rig["yahoo"].lane(soft=1000, hard=12)
    rig["yahoo"].per_call = lambda ask: ("", "", "")
    feed = rig.start("NVDA", "AMD", "META")
    rig.until(lambda: rig.sink.state("yahoo") == "rate_limited")
    assert rig.sink.text("yahoo").startswith("own hourly budget used up, next try 15:30:0")
    rig.run(100.0)
    assert len(rig["yahoo"].requests) == 12
    assert feed.asked_once()
    rig.until(lambda: len(rig["yahoo"].requests) > 12, 3700.0)
    assert rig["yahoo"].requests[12] - rig["yahoo"].requests[0] >= 3600.0


def test_beyond_the_soft_budget_the_pace_falls_and_rows_wait(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    rig.lanes["yahoo"] = rig["yahoo"].lane(soft=6, hard=1000)
    rig.start("NVDA", "AMD", "META", selected="NVDA")
    rig.run(300.0)
    asked = kinds(rig["yahoo"])
    assert asked[What.QUOTES] <= 7
    assert {a.symbols for _, a in rig["yahoo"].asked if a.what is What.EARNINGS} <= {("NVDA",)}


def test_asks_name_their_source(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo")
    feed = rig.start("NVDA")
    rig.until(feed.asked_once)
    assert Ask("yahoo", What.CHAIN, ("NVDA",)) in [ask for _, ask in rig["yahoo"].asked]
