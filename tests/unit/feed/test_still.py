"""A worker of the feed whose turn stands still is seen by the supervisor."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.feed.rig import Rig


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.logs_warnings
def test_R6_a_poll_thread_that_deadlocks_leaves_all_stacks_once(
    rigged: Callable[..., Rig], caplog: pytest.LogCaptureFixture
) -> None:
    rig = rigged("yahoo", "deribit")
    lock = threading.Event()

    def deadlock() -> None:
        if threading.current_thread().name == "feed-yahoo":
            rig.clock.wait(lock, 1e6)

    rig.sink.raising = deadlock
    rig.start("NVDA", "BTC")
    try:
        rig.run(25.0)
        early = errors(caplog)
        rig.run(300.0)
    finally:
        lock.set()
    assert early == []
    told = errors(caplog)
    assert len(told) == 1
    assert re.match(
        r"feed-yahoo stands still for 3[0-4] s; all stacks:\nThread feed-yahoo:", told[0]
    )
    assert "in deadlock" in told[0]
    assert "Thread feed-deribit:" in told[0]
