"""Budgets and rate limits outlive a restart; a damaged or foreign book does no harm."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from engine.errors import RateLimited
from engine.feed.feed import Feed
from engine.feed.interest import Interest
from engine.feed.ledger import NAME, Ledger, Spent
from engine.providers.base import Ask
from tests.unit.feed.rig import LANES, START, STREAMS, Hours, Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from engine.feed.channel import Channel

NOW = START.timestamp()


class Run:
    """One run of the program with Yahoo alone; nothing of it is threaded."""

    def __init__(self, folder: Path, clock: ManualClock, *, read_only: bool = False) -> None:
        self.clock = clock
        ledger = Ledger(folder / NAME, clock, read_only=read_only)
        self.feed = Feed(
            (LANES["yahoo"],), clock, Hours(), Recorder(clock), random.Random(1),
            streams=(STREAMS["yahoo-stream"],), ledger=ledger,
        )  # fmt: skip
        self.feed.set_interest(Interest(("NVDA",), "NVDA"))
        (worker,) = self.feed._workers
        (stream,) = self.feed._streams
        self.channel: Channel = worker.channel
        self.stream = stream.channel

    def send(self, count: int) -> None:
        for _ in range(count):
            while (wait := self.channel.admit("")) > 0.0:
                self.clock.advance(wait)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


def restarted(clock: ManualClock, pause: float) -> ManualClock:
    """The clocks of the next run: the monotonic one begins anew."""
    clock.advance(pause)
    return ManualClock(clock.now(), 5.0)


def test_requests_of_the_run_before_count_in_the_hour(tmp_path: Path, clock: ManualClock) -> None:
    first = Run(tmp_path, clock)
    first.send(100)
    assert first.feed.stop()
    second = Run(tmp_path, restarted(clock, 60.0))
    assert second.channel.status().requests_hour == 100
    second.send(900)
    with pytest.raises(RateLimited, match="withheld"):
        second.send(1)


def test_requests_of_more_than_an_hour_ago_are_forgotten(
    tmp_path: Path, clock: ManualClock
) -> None:
    first = Run(tmp_path, clock)
    first.send(100)
    first.feed.stop()
    assert Run(tmp_path, restarted(clock, 3600.0)).channel.status().requests_hour == 0


def test_P7_a_retry_after_holds_through_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    first = Run(tmp_path, clock)
    moment = first.channel.moment()
    ask = first.channel.next_step(moment)
    assert isinstance(ask, Ask)
    first.channel.ended(ask, RateLimited("yahoo", retry_after=900.0), moment)
    assert first.stream.admit() == 0.0
    first.stream.failed(RateLimited("yahoo-stream", retry_after=600.0))
    first.feed.stop()
    second = Run(tmp_path, restarted(clock, 100.0))
    assert second.channel.status().text == "rate limited, next try 14:45:00"
    assert second.stream.status().text == "rate limited, next try 14:40:00"
    second.clock.advance(799.0)
    assert not isinstance(second.channel.next_step(second.channel.moment()), Ask)
    assert second.stream.admit() == 0.0
    second.clock.advance(1.1)
    assert isinstance(second.channel.next_step(second.channel.moment()), Ask)


def test_the_book_is_written_every_few_seconds_while_the_program_runs(
    tmp_path: Path, clock: ManualClock
) -> None:
    run = Run(tmp_path, clock)
    counts = []
    for _ in range(10):
        run.send(1)
        clock.advance(1.0)
        run.feed.review()
        counts.append(len(json.loads((tmp_path / NAME).read_bytes())["yahoo"]["sent"]))
    assert counts == [1, 1, 1, 1, 1, 6, 6, 6, 6, 6]


def test_a_read_only_start_reads_the_book_and_writes_nothing(
    tmp_path: Path, clock: ManualClock
) -> None:
    first = Run(tmp_path, clock)
    first.send(10)
    first.feed.stop()
    before = (tmp_path / NAME).read_bytes()
    second = Run(tmp_path, restarted(clock, 1.0), read_only=True)
    second.send(5)
    second.feed.review()
    second.feed.stop()
    assert second.channel.status().requests_hour == 15
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "[" * 100_000, '{"yahoo": 3}', '{"yahoo": {"sent": 3, "shut": []}}',
        '{"yahoo": {"sent": [NaN, Infinity, true, "x", null, 1e999, -1], "shut": NaN}}',
        json.dumps({"yahoo": {"sent": [NOW - 3600.0, NOW + 1.0], "shut": NOW + 90_000.0}}),
        json.dumps({"yahoo": {"sent": [], "shut": NOW - 1.0}}),
        json.dumps({"yahoo": {"sent": [10**400], "shut": True}}),
        " " * 1_000_001,
    ],
)  # fmt: skip
def test_a_damaged_book_counts_as_none(tmp_path: Path, clock: ManualClock, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    assert Ledger(tmp_path / NAME, clock).of("yahoo") == Spent()


def test_another_host_in_a_source_s_place_has_its_own_book(
    tmp_path: Path, clock: ManualClock
) -> None:
    path = tmp_path / NAME
    local = Ledger(path, clock, hosts={"yahoo": "http://127.0.0.1:1"})
    local.write({"yahoo": Spent((NOW - 2.0,))})
    own = Ledger(path, clock)
    assert own.of("yahoo") == Spent()
    own.write({"yahoo": Spent((NOW - 1.0,))})
    again = Ledger(path, clock, hosts={"yahoo": "http://127.0.0.1:1"})
    assert again.of("yahoo") == Spent((NOW - 2.0,))


@pytest.mark.logs_warnings
def test_a_book_that_cannot_be_written_is_told_once(
    tmp_path: Path, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    ledger = Ledger(tmp_path / "gone" / NAME, clock)
    ledger.write({"yahoo": Spent((NOW,))}, at_once=True)
    ledger.write({"yahoo": Spent()}, at_once=True)
    assert caplog.text.count("what was asked is not kept") == 1
