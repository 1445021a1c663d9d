"""Rules for every test: nothing left behind, no warning in the log unseen."""

from __future__ import annotations

import logging
import os
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from engine.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ("tests.support.faultreport",)

settings.register_profile(
    "voldesk", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("voldesk")

for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "HTTP_PROXY", "HTTPS_PROXY"):
    os.environ.pop(name, None)


@pytest.fixture
def clock() -> ManualClock:
    """A clock in a New York session: Wednesday 2026-09-16, 10:30 local time."""
    return ManualClock(datetime(2026, 9, 16, 14, 30, tzinfo=UTC))


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread of ours behind."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
    for thread in left:
        thread.join(2.0)
    stuck = [
        t.name
        for t in left
        if t.is_alive() and not t.name.startswith(("pydevd", "asyncio_", "Dummy-"))
    ]
    assert not stuck, f"threads left behind: {stuck}"


@pytest.fixture(autouse=True)
def _no_unseen_warning(
    caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Fail a test whose warnings in the log it did not declare with `logs_warnings`."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    ours = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith(("engine", "gui"))
    ]
    assert not ours, f"unexpected log records: {ours}"
