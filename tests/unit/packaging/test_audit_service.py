"""The audit against an advisory service of this machine: clean, holed, broken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.unit.packaging.scripts import ROOT

HOLE = {
    "id": "PYSEC-2099-1", "summary": "made up", "details": "made up", "aliases": [],
    "modified": "2026-01-01T00:00:00Z", "published": "2026-01-01T00:00:00Z",
    "affected": [{
        "package": {"name": "numpy", "ecosystem": "PyPI"},
        "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99"}]}],
        "versions": [],
    }],
}  # fmt: skip


@contextmanager
def _service(status: int, holed: str = "") -> Iterator[tuple[str, list[str]]]:
    """An OSV service; `holed` is the package that has a hole."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            name = question["package"]["name"]
            asked.append(name)
            body = json.dumps({"vulns": [HOLE]} if name == holed else {}).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1/query", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "holed", "ends"), [(200, "", 0), (200, "numpy", 1), (503, "", 3)]
)
def test_X10_the_audit_ends_by_what_the_service_answers(
    status: int, holed: str, ends: int, seen: Callable[[str], None]
) -> None:
    nowhere = dict.fromkeys(("HTTPS_PROXY", "https_proxy"), "http://127.0.0.1:9")
    environment = {k: v for k, v in os.environ.items() if k.lower() != "all_proxy"} | nowhere
    with _service(status, holed) as (url, asked):
        done = subprocess.run(
            [sys.executable, "packaging/audit.py", "--timeout", "5", "--osv-url", url],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == ends, done.stdout + done.stderr
    assert asked
    if holed:
        assert "PYSEC-2099-1" in done.stdout
    if ends == 0:
        assert "audited (osv): no known hole" in done.stdout
    seen(f"service {status}{' with a hole' if holed else ''}: status {ends}")
