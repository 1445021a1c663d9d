"""Other addresses for a source's hosts, and proxies without their secrets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import Fault
from engine.providers.routes import Routes, between, without_secrets
from engine.providers.verdict import offline

QUOTE = "https://query1.finance.yahoo.com/v7/finance/quote?symbols=A%2CB&crumb=x"


def test_path_and_query_stay_and_the_host_meant_travels_in_a_header() -> None:
    url, headers = Routes("http://yahoo.localhost:9000").apply(QUOTE)
    assert url == "http://yahoo.localhost:9000/v7/finance/quote?symbols=A%2CB&crumb=x"
    assert headers == {"X-Forwarded-Host": "query1.finance.yahoo.com"}


def test_without_an_endpoint_nothing_is_changed() -> None:
    assert Routes(None).apply(QUOTE) == (QUOTE, {})


def test_a_host_without_a_path_is_asked_for_its_root() -> None:
    assert Routes("http://127.0.0.1:1").apply("https://fc.yahoo.com")[0] == "http://127.0.0.1:1/"


@given(st.text(alphabet="abcdef./-_", max_size=20), st.text(alphabet="ab=&%25", max_size=10))
def test_any_path_and_query_survive_the_route(path: str, query: str) -> None:
    url = f"https://www.deribit.com/x{path}" + (f"?{query}" if query else "")
    routed, _ = Routes("http://127.0.0.1:9001").apply(url)
    assert routed == url.replace("https://www.deribit.com", "http://127.0.0.1:9001")


@pytest.mark.parametrize(
    ("there", "words"),
    [
        ("https://b.example:8/?crumb=x", "a.example to b.example"),
        ("http://a.example/p", "https to http at a.example"),
        ("https://me:secret@a.example/q", "a.example to another address of the same host"),
    ],
)
def test_P14_a_redirect_is_told_by_what_differs(there: str, words: str) -> None:
    assert between("https://a.example/p", there) == words


@pytest.mark.parametrize("address", ["http://me:secret@proxy.example:8080", "proxy.example:8080"])
def test_P25_a_proxy_is_named_without_its_password(address: str) -> None:
    assert without_secrets(address) == "proxy.example:8080"


def test_P25_an_unreachable_host_behind_a_proxy_names_the_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://me:secret@proxy.example:8080")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    fault = offline("deribit", "https://www.deribit.com")
    assert fault.fault is Fault.PROXY
    assert str(fault) == "proxy proxy.example:8080 unreachable"
