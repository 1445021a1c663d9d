"""Statuses and waits."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import Fault, RateLimited, TimedOut, Unauthorized, Unavailable
from engine.providers.verdict import retry_after, verdict

NOW = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wait", "seconds"),
    [
        ("30", 30.0),
        (" 1.5 ", 1.5),
        ("Wed, 16 Sep 2026 14:31:00 GMT", 60.0),
        ("Wed, 16 Sep 2026 14:00:00 GMT", 0.0),
        ("-5", 0.0),
        ("", None),
        (None, None),
        ("soon", None),
        ("inf", None),
        ("nan", None),
        ("Wed, 16 Sep 2026 14:31:00", None),
    ],
)
def test_P7_the_wait_a_source_asks_for_is_kept(wait: str | None, seconds: float | None) -> None:
    fault = verdict("yahoo", 429, wait, NOW)
    assert isinstance(fault, RateLimited)
    assert fault.retry_after == seconds


@given(st.text(max_size=30))
def test_any_retry_after_header_is_survived(wait: str) -> None:
    seconds = retry_after(wait, NOW)
    assert seconds is None or (seconds >= 0.0 and math.isfinite(seconds))


def test_each_status_has_its_class() -> None:
    assert isinstance(verdict("x", 418, None, NOW), RateLimited)
    assert isinstance(verdict("x", 401, None, NOW), Unauthorized)
    assert isinstance(verdict("x", 403, None, NOW), Unauthorized)
    assert isinstance(verdict("x", 408, None, NOW), TimedOut)
    server, blocked = verdict("x", 503, None, NOW), verdict("x", 451, None, NOW)
    assert isinstance(server, Unavailable)
    assert (server.fault, server.status, str(server)) == (Fault.SERVER, 503, "HTTP 503")
    assert isinstance(blocked, Unavailable)
    assert blocked.fault is Fault.BLOCKED
    assert verdict("x", 200, None, NOW) is None
    assert verdict("x", 404, None, NOW) is None
