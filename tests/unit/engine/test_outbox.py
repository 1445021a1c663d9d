"""The mailbox between the engine's threads and a reader that may be slow, or never come."""

from __future__ import annotations

import random
import sys
import threading
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from engine.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable

SYMBOLS = [f"S{n}" for n in range(500)]
_LIMIT = 800
_DEEP = 50_000


def test_R10_a_stalled_consumer_finds_the_latest_per_symbol_and_the_drops_counted(
    seen: Callable[[str], None],
) -> None:
    box: Outbox[tuple[str, str], int] = Outbox(limit=_LIMIT)
    chance = random.Random(10)
    latest: dict[tuple[str, str], int] = {}
    for number in range(_DEEP):
        key = ("row", chance.choice(SYMBOLS))
        latest[key] = number
        box.put(key, number)
    assert (box.dropped, box.replaced) == (0, _DEEP - len(SYMBOLS))
    for number in range(_DEEP):
        box.put(("notice", f"{number}"), number)
    kept = box.drain()
    assert len(kept) == _LIMIT
    assert box.dropped == len(SYMBOLS) + _DEEP - _LIMIT
    assert list(kept.values()) == list(range(_DEEP - _LIMIT, _DEEP))
    assert box.drain() == {}
    for key, number in latest.items():
        box.put(key, number)
    assert box.drain() == latest
    seen(f"{2 * _DEEP:,} values without a reader: {_LIMIT} kept, {box.dropped:,} drops counted")


def test_R10_memory_stays_while_nobody_drains() -> None:
    box: Outbox[str, bytes] = Outbox(limit=_LIMIT)
    for number in range(20 * _LIMIT):
        box.put(f"{number}", bytes(10))
    first = sys.getsizeof(box._values)
    for number in range(200 * _LIMIT):
        box.put(f"{number}", bytes(10))
    assert sys.getsizeof(box._values) <= 2 * first
    assert len(box.drain()) == _LIMIT


def test_R10_a_reader_that_comes_back_is_woken_once_and_loses_no_latest_value() -> None:
    woken: list[int] = []
    box: Outbox[str, int] = Outbox(lambda: woken.append(1))
    rounds = 200

    def write(mine: list[str]) -> None:
        for number in range(rounds):
            for symbol in mine:
                box.put(symbol, number)

    threads = [threading.Thread(target=write, args=(SYMBOLS[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert woken == [1], "a box that is not empty wakes nobody again"
    assert box.drain() == dict.fromkeys(SYMBOLS, rounds - 1)
    assert box.dropped == 0
    box.put("S1", 1)
    assert woken == [1, 1]


@given(
    st.integers(1, 6),
    st.lists(st.one_of(st.none(), st.tuples(st.integers(0, 9), st.integers())), max_size=60),
)
def test_R10_any_order_of_puts_and_drains_keeps_the_newest_within_the_limit(
    limit: int, steps: list[tuple[int, int] | None]
) -> None:
    box: Outbox[int, int] = Outbox(limit=limit)
    model: dict[int, int] = {}
    dropped = 0
    for step in steps:
        if step is None:
            assert box.drain() == model
            model = {}
            continue
        key, value = step
        if key not in model and len(model) == limit:
            del model[next(iter(model))]
            dropped += 1
        model[key] = value
        box.put(key, value)
    assert box.drain() == model
    assert box.dropped == dropped
