"""Certificates and redirects away from https."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.clock import SystemClock
from engine.errors import Fault, Unavailable
from engine.providers.base import What
from engine.providers.deribit import DeribitProvider
from engine.providers.yahoo import YahooProvider
from tests.e2e.clients.desk import CountingGate, ask
from tests.e2e.clients.tls import TlsServer

if TYPE_CHECKING:
    from pathlib import Path

    from engine.providers.base import Provider

BUSY = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
AWAY = (
    b"HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/x\r\n"
    b"Content-Length: 0\r\nConnection: close\r\n\r\n"
)
SWITCHES = ("PYTHONHTTPSVERIFY", "CURL_INSECURE", "SSL_NO_VERIFY", "YF_VERIFY")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


def providers(server: TlsServer, cache: Path) -> tuple[Provider, Provider]:
    clock, gate = SystemClock(), CountingGate()
    return (
        YahooProvider(gate, clock, f"https://yahoo.localhost:{server.port}", cache),
        DeribitProvider(gate, clock, f"https://127.0.0.1:{server.port}"),
    )


def fault_of(provider: Provider) -> Unavailable:
    with pytest.raises(Unavailable) as raised:
        ask(provider, What.DAILY_BARS, "BTC")
    return raised.value


def test_P15_an_unknown_authority_is_refused_whatever_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SWITCHES:
        monkeypatch.setenv(name, "0")
    with TlsServer(BUSY) as server:
        for provider in providers(server, tmp_path):
            fault = fault_of(provider)
            assert (fault.fault, str(fault)) == (Fault.TLS, "certificate refused")


def test_P15_a_company_authority_can_be_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsServer(BUSY) as server:
        server.write_authority(tmp_path / "ca.pem")
        for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
            monkeypatch.setenv(name, str(tmp_path / "ca.pem"))
        for provider in providers(server, tmp_path):
            assert str(fault_of(provider)) == "HTTP 503"


def test_P15_a_certificate_of_another_host_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsServer(BUSY, "elsewhere.example") as server:
        server.write_authority(tmp_path / "ca.pem")
        for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
            monkeypatch.setenv(name, str(tmp_path / "ca.pem"))
        yahoo, _ = providers(server, tmp_path)
        assert fault_of(yahoo).fault is Fault.TLS


def test_P14_a_redirect_from_https_to_http_is_refused_and_names_both_hosts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsServer(AWAY) as server:
        server.write_authority(tmp_path / "ca.pem")
        for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
            monkeypatch.setenv(name, str(tmp_path / "ca.pem"))
        for provider in providers(server, tmp_path):
            fault = fault_of(provider)
            assert fault.fault is Fault.BLOCKED
            assert str(fault).endswith("to elsewhere.example")
            assert provider.name in str(fault)
