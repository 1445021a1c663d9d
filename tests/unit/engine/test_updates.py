"""The update check: one number from one address, read as text, whatever the other side answers."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from engine import updates
from engine.model.status import Level
from engine.updates import DAY, order, verdict
from tests.unit.engine.update_site import desk, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def look(answer: bytes | Callable[[socket.socket], None], folder: Path, own: str = "0.1.0") -> str:
    """What a look by command tells of this answer."""
    with serving(answer) as site, desk(site.address, folder, own=own) as one:
        level, text = one.commanded()
        assert len(site.asked) == 1
    assert (level is Level.WARNING) is text.startswith("No version number came from 127.0.0.1: ")
    return text


NO_NUMBER = (
    "No version number came from 127.0.0.1: the answer is no version number. Try again later."
)
UNREAD = "No version number came from 127.0.0.1: unreadable reply: body. Try again later."


# -- what is told ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("own", "out", "sentence"),
    [
        ("0.1.0", "0.2.0", "Voldesk 0.2.0 is out; you have 0.1.0. Get it from 127.0.0.1, where"),
        ("0.9.0", "0.10.0", "Voldesk 0.10.0 is out; you have 0.9.0."),
        ("0.1.0rc1", "0.1.0", "Voldesk 0.1.0 is out; you have 0.1.0rc1."),
        ("0.1.0", "0.1.0", "Voldesk 0.1.0 is the newest version."),
        ("0.1.0", "0.1", "Voldesk 0.1.0 is the newest version."),
        ("0.3.0", "0.2.9", "Voldesk 0.3.0 is newer than the newest that is out, 0.2.9."),
        ("0.3.0rc1", "0.2.9", "Voldesk 0.3.0rc1 is newer than the newest that is out, 0.2.9."),
    ],
)
def test_X12_newer_equal_and_older_are_told(
    tmp_path: Path, own: str, out: str, sentence: str
) -> None:
    assert look(reply(f"{out}\n".encode()), tmp_path, own).startswith(sentence)


def test_X12_the_request_names_neither_machine_nor_version(tmp_path: Path) -> None:
    with serving(reply(b"0.1.0")) as site, desk(site.address, tmp_path) as one:
        one.commanded()
    first, *rest = site.asked[0].strip().split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in rest)
    assert first == "GET /newest HTTP/1.1"
    assert headers.pop("host").startswith("127.0.0.1:")
    assert headers.pop("user-agent") == "voldesk"
    assert headers.pop("accept") == "text/plain"
    assert set(headers) <= {"accept-encoding", "connection", "upgrade", "http2-settings"}


# -- answers that are none ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"<b>9.9.9</b>",
        b"9.9.9<script>alert(1)</script>",
        b"9.9.9 https://elsewhere.example/voldesk.exe",
        b"9.9.9rc1",
        b"9",
        b"9.9.9.9.9",
        b"-9.9.9",
        b"9.9.9\n9.9.8",
        b"9.9.9\0",
        "९.९".encode(),
        b"1e9.0",
        b"99999999999.0",
        b"",
    ],
)
def test_X12_what_is_no_plain_number_is_told_as_none(tmp_path: Path, body: bytes) -> None:
    assert look(reply(body), tmp_path) == NO_NUMBER


def test_X12_an_html_page_is_no_answer(tmp_path: Path) -> None:
    page = b"<!doctype html><title>Hotel Wi-Fi</title>" + b"<p>Please sign in</p>" * 100
    assert look(reply(page, "Content-Type: text/html\r\n"), tmp_path) == UNREAD


def test_X12_a_number_behind_200_bytes_is_not_read(tmp_path: Path) -> None:
    assert look(reply(b" " * 300 + b"9.9.9"), tmp_path) == UNREAD


def test_X12_of_fifty_megabytes_next_to_nothing_is_taken(tmp_path: Path) -> None:
    sent: list[int] = []

    def flood(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n")
        total = 0
        try:
            for _ in range(50):
                line.sendall(b"9" * 1_000_000)
                total += 1_000_000
        except OSError:
            pass
        sent.append(total)

    assert look(flood, tmp_path) == UNREAD
    assert sent[0] < 20_000_000


def test_X12_a_packed_flood_is_not_unpacked(tmp_path: Path) -> None:
    import gzip

    packed = gzip.compress(b"9" * 20_000_000)
    assert look(reply(packed, "Content-Encoding: gzip\r\n"), tmp_path) == UNREAD


@pytest.mark.parametrize("part", ["head", "body"])
def test_X12_a_slow_drip_ends_with_the_deadline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(updates, "DEADLINE_S", 0.4)
    over = threading.Event()

    def drip(line: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 150\r\n"
        line.sendall(head if part == "head" else head + b"\r\n")
        for _ in range(150):
            line.sendall(b"X-A: b\r\n" if part == "head" else b"9")
            if over.wait(0.05):
                return

    begun = time.monotonic()
    text = look(drip, tmp_path)
    over.set()
    assert text == "No version number came from 127.0.0.1: timed out. Try again later."
    assert time.monotonic() - begun < 5.0


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("http://elsewhere.example/newest", "127.0.0.1 to elsewhere.example"),
        ("https://elsewhere.example/newest", "127.0.0.1 to elsewhere.example"),
        ("/other", "127.0.0.1 to another address of the same host"),
        ("file:///etc/passwd", "127.0.0.1 to "),
    ],
)
def test_X12_P14_a_redirect_is_refused_and_told_with_both_hosts(
    tmp_path: Path, where: str, words: str
) -> None:
    text = look(reply(b"9.9.9", f"Location: {where}\r\n", "302 Found"), tmp_path)
    assert text == (
        f"No version number came from 127.0.0.1: redirect refused: {words}. "
        "It was not followed; get a new version from where this one came from."
    )


@pytest.mark.parametrize(
    ("status", "words"),
    [("404 Not Found", "HTTP 404"), ("503 Busy", "HTTP 503"), ("429 Slow down", "rate limited")],
)
def test_X12_a_refused_request_is_told(tmp_path: Path, status: str, words: str) -> None:
    text = look(reply(b"9.9.9", "", status), tmp_path)
    assert text == f"No version number came from 127.0.0.1: {words}. Try again later."


def test_X12_no_server_is_told_with_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with desk(f"http://127.0.0.1:{port}/newest", tmp_path) as one:
        assert one.commanded() == (
            Level.WARNING,
            "No version number came from 127.0.0.1: unreachable. "
            "See whether this computer is online, then try again.",
        )


# -- certificates and proxies, as the other sources have them -------------------------------------


@pytest.mark.parametrize("kind", ["unknown", "expired", "other host"])
def test_X12_P15_a_wrong_certificate_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    name = "elsewhere.example" if kind == "other host" else "127.0.0.1"
    ended = datetime.now(UTC) - DAY if kind == "expired" else None
    authority.issue_cert(name, not_after=ended).configure_cert(context)
    if kind != "unknown":
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("CURL_CA_BUNDLE", str(tmp_path / "ca.pem"))
    for switch in ("PYTHONHTTPSVERIFY", "CURL_INSECURE", "SSL_NO_VERIFY"):
        monkeypatch.setenv(switch, "0")
    with serving(reply(b"9.9.9"), context) as site, desk(site.address, tmp_path) as one:
        level, text = one.commanded()
    assert site.asked == []
    assert level is Level.WARNING
    assert text == (
        "No version number came from 127.0.0.1: certificate refused. See whether this computer's "
        "date is right; a company's own certificate authority is named in CURL_CA_BUNDLE."
    )


def test_X12_P15_a_companys_own_authority_can_be_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(tmp_path / "ca.pem"))
    with serving(reply(b"0.2.0"), context) as site, desk(site.address, tmp_path) as one:
        assert one.commanded()[1].startswith("Voldesk 0.2.0 is out; you have 0.1.0.")


def test_X12_a_dead_proxy_is_named_without_its_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, f"http://me:secret@127.0.0.1:{port}")
    with desk("https://voldesk.example/newest", tmp_path) as one:
        assert one.commanded() == (
            Level.WARNING,
            f"No version number came from voldesk.example: proxy 127.0.0.1:{port} unreachable. "
            "See whether the proxy in HTTPS_PROXY is right, then try again.",
        )


# -- versions -------------------------------------------------------------------------------------

numbers = st.lists(st.integers(0, 20), min_size=2, max_size=4)


@given(numbers, numbers)
def test_versions_are_ordered_by_their_numbers_part_by_part(a: list[int], b: list[int]) -> None:
    long_a, long_b = (tuple(x + [0] * (4 - len(x))) for x in (a, b))
    one, two = (".".join(map(str, x)) for x in (a, b))
    assert (order(one) < order(two)) is (long_a < long_b)
    assert (order(one) == order(two)) is (long_a == long_b)


@given(numbers)
def test_a_pre_release_is_before_its_release(a: list[int]) -> None:
    one = ".".join(map(str, a))
    assert order(f"{one}rc1") < order(one)
    assert "is out" in verdict(f"{one}b2", one, "voldesk.example")
