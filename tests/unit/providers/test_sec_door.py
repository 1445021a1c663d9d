"""The SEC's own refusals, served by a server that sends one reply."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest

from engine.clock import SystemClock
from engine.errors import NoData, RateLimited, Unavailable
from engine.providers.base import Ask, Deadline, What
from engine.providers.sec import SecProvider
from engine.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

CLOCK = SystemClock(datetime(2026, 9, 16, tzinfo=UTC))


class OpenGate:
    """Lets everything pass."""

    def admit(self, key: str = "") -> None:
        """Nothing is counted."""


@contextmanager
def serving(status: int, body: bytes) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Base URL of a server that answers every GET alike, and the headers it was sent."""
    seen: list[dict[str, str]] = []

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append({name.lower(): value for name, value in self.headers.items()})
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    server = HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def fetch(url: str) -> None:
    provider = SecProvider(OpenGate(), CLOCK, url, {"NVDA": 1045810}, "desk@example.org")
    try:
        provider.fetch(Ask("sec", What.FUNDAMENTALS, ("NVDA",)), Deadline("sec", 10.0))
    finally:
        provider.close()


def test_P7_a_client_that_was_too_fast_waits_ten_minutes() -> None:
    page = b"<html><title>SEC.gov | Request Rate Threshold Exceeded</title></html>"
    with serving(403, page) as (url, _), pytest.raises(RateLimited) as caught:
        fetch(url)
    assert caught.value.retry_after == 600.0


def test_only_the_secs_own_missing_page_is_no_data() -> None:
    missing = b"<Error><Code>NoSuchKey</Code></Error>"
    with serving(404, missing) as (url, _), pytest.raises(NoData):
        fetch(url)
    with serving(404, b"<html>hotel login</html>") as (url, _), pytest.raises(Unavailable):
        fetch(url)


def test_the_request_says_who_asks_and_nothing_else_of_a_browser() -> None:
    with serving(200, b"") as (url, seen), pytest.raises(NoData):
        fetch(url)
    (headers,) = seen
    assert headers["user-agent"] == f"Voldesk/{VERSION} desk@example.org"
    assert not [name for name in headers if name.startswith("sec-ch")]
    assert headers["x-forwarded-host"] == "data.sec.gov"


def test_nothing_heavy_is_imported_before_the_first_fetch() -> None:
    code = (
        "import sys, engine.providers.sec, engine.desk.reference; "
        "sys.exit(any(m in sys.modules for m in ('curl_cffi', 'pandas', 'numpy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
