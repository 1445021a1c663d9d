"""Random sequences of faults at both sources, on a clock that skips the waiting."""

from __future__ import annotations

import os
import random
import sys
from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, Fault, NoData, RateLimited, TimedOut, Unavailable
from tests.unit.feed.rig import Rig

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.providers.base import Ask
    from tests.unit.feed.rig import Source

FULL = os.environ.get("VOLDESK_FULL") == "1"
SEQUENCES, AT_ONCE = (500, 10) if FULL else (20, 5)
STEPS = 6
LONGEST_S = 90.0
FRESH_S, WELL_S = 2_400.0, 4_500.0
"""The longest wait a source can have earned is half an hour, with its jitter; a kind of data that
was unreadable twice is asked for again after an hour."""
NAMES = ("yahoo", "deribit")


def _errors(name: str) -> tuple[Exception, ...]:
    return (
        RateLimited(name, retry_after=20.0), RateLimited(name), TimedOut(name, "timed out"),
        Unavailable(name, "HTTP 503", Fault.SERVER, 503), BadPayload(name, "JSON"),
        Unavailable(name, "reset", Fault.OFFLINE), NoData(name, "empty reply"),
        ValueError("a bug of ours"),
    )  # fmt: skip


def _break(source: Source, chance: random.Random) -> str:
    """Plant one fault; its name."""
    error = chance.choice((None, *_errors(source.name)))
    if error is None:
        source.hang = lambda _: True
        return "hang"

    def fails(_: Ask) -> Exception:
        return error

    source.answer = fails
    return str(error)


def _heal(source: Source) -> None:
    source.hang = lambda _: False
    source.answer = source.good
    source.free.set()
    source.free.clear()


def run(seed: int) -> tuple[float, float]:
    """One sequence; simulated seconds after it until both sources gave a value, and were well."""
    chance = random.Random(seed)
    rig = Rig(*NAMES)
    for name in NAMES:
        rig[name].closes_free = True
    try:
        feed = rig.start("NVDA", "BTC")
        rig.until(lambda: all(rig.sink.state(name) == "ok" for name in NAMES))
        told = []
        for _ in range(STEPS):
            source = rig[chance.choice(NAMES)]
            told.append(f"{source.name}: {_break(source, chance)}")
            rig.run(chance.uniform(1.0, LONGEST_S))
            if chance.random() < 0.6:
                _heal(source)
        for name in NAMES:
            _heal(rig[name])
        healed = len(rig.sink.values)
        fresh = rig.until(
            lambda: set(NAMES) <= {getattr(v, "source", "") for _, v in rig.sink.values[healed:]},
            FRESH_S,
        )
        well = rig.until(lambda: all(rig.sink.state(name) == "ok" for name in NAMES), WELL_S)
        assert all(not worker.dead for worker in feed._workers), told
        return fresh, fresh + well
    finally:
        rig.close()


@pytest.mark.timeout(1_800)
@pytest.mark.logs_warnings
@pytest.mark.parametrize("part", range(AT_ONCE))
def test_P1_P7_P8_P23_random_fault_sequences_all_end_well(
    part: int, seen: Callable[[str], None]
) -> None:
    first = random.SystemRandom().randrange(10**6)
    seeds = range(first, first + SEQUENCES // AT_ONCE)
    sys.stdout.write(f"seeds {seeds.start} to {seeds.stop - 1}\n")
    found = []
    for seed in seeds:
        sys.stdout.write(f"seed {seed}\n")
        found.append(run(seed))
    fresh, well = (max(times) for times in zip(*found, strict=True))
    planted = len(found) * STEPS
    seen(
        f"{len(found)} sequences of {planted} faults from seed {first}: a value in {fresh:.0f} s, "
        f"all well in {well:.0f} s of simulated time at most"
    )
