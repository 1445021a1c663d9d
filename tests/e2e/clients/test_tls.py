"""Certificates, redirects away from https, and proxies, as the providers meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.clock import SystemClock
from engine.errors import Fault, ProviderError, Unavailable
from engine.providers.base import What
from engine.providers.deribit import DeribitProvider
from engine.providers.yahoo import YahooProvider
from tests.e2e.clients.desk import IN_SESSION, CountingGate, ask
from tests.market import MarketServer, World
from tests.market.connect_proxy import PASSWORD, ProxyMode
from tests.market.server import free_port
from tests.market.tls import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from engine.providers.base import Provider
    from tests.market.tls import TlsFront

SWITCHES = ("PYTHONHTTPSVERIFY", "CURL_INSECURE", "SSL_NO_VERIFY", "YF_VERIFY")
BUNDLES = ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
BAD = [kind for kind in Certificate if kind is not Certificate.GOOD]


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*BUNDLES, *PROXIES, "SSL_CERT_FILE", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def front(tmp_path: Path) -> Iterator[TlsFront]:
    clock = SystemClock(IN_SESSION)
    with MarketServer(World(7, IN_SESSION), clock) as market:
        yield market.tls(tmp_path)


@pytest.fixture
def trusted(front: TlsFront, monkeypatch: pytest.MonkeyPatch) -> TlsFront:
    """The same, with the company's authority added in the environment."""
    for name in BUNDLES:
        monkeypatch.setenv(name, str(front.authority))
    return front


@pytest.fixture
def proxied(trusted: TlsFront, monkeypatch: pytest.MonkeyPatch) -> TlsFront:
    """The same, with a proxy in the environment: no URL is changed, no host resolved."""
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, trusted.proxy.url)
    return trusted


def at_endpoints(front: TlsFront, cache: Path) -> tuple[Provider, Provider]:
    clock, gate = SystemClock(IN_SESSION), CountingGate()
    return (
        YahooProvider(gate, clock, front.url, cache),
        DeribitProvider(gate, clock, f"https://127.0.0.1:{front.port}"),
    )


def at_home(cache: Path) -> tuple[Provider, Provider]:
    clock, gate = SystemClock(IN_SESSION), CountingGate()
    return YahooProvider(gate, clock, None, cache), DeribitProvider(gate, clock, None)


def fault_of(provider: Provider) -> Unavailable:
    with pytest.raises(ProviderError) as raised:
        ask(provider, What.DAILY_BARS, "BTC")
    assert isinstance(raised.value, Unavailable)
    provider.close()
    return raised.value


def test_P15_an_unknown_authority_is_refused_whatever_the_environment_says(
    front: TlsFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SWITCHES:
        monkeypatch.setenv(name, "0")
    for provider in at_endpoints(front, tmp_path):
        fault = fault_of(provider)
        assert (fault.fault, str(fault)) == (Fault.TLS, "certificate refused")


def test_P15_a_company_authority_can_be_added(trusted: TlsFront, tmp_path: Path) -> None:
    for provider in at_endpoints(trusted, tmp_path):
        assert ask(provider, What.DAILY_BARS, "BTC")
        provider.close()


@pytest.mark.parametrize("kind", BAD)
def test_P15_a_bad_certificate_is_refused_with_the_authority_added(
    trusted: TlsFront, tmp_path: Path, kind: Certificate
) -> None:
    trusted.present(kind)
    for provider in at_endpoints(trusted, tmp_path):
        fault = fault_of(provider)
        assert (fault.fault, str(fault)) == (Fault.TLS, "certificate refused")


def test_P14_a_redirect_from_https_to_http_is_refused_and_names_both_hosts(
    trusted: TlsFront, tmp_path: Path
) -> None:
    trusted.market.fail("all", "downgrade")
    for provider in at_endpoints(trusted, tmp_path):
        fault = fault_of(provider)
        assert fault.fault is Fault.BLOCKED
        assert str(fault).endswith("to elsewhere.example")
        assert provider.name in str(fault)


def test_P14_a_redirect_loop_is_refused(trusted: TlsFront, tmp_path: Path) -> None:
    trusted.market.fail("all", "redirect")
    for provider in at_endpoints(trusted, tmp_path):
        fault_of(provider)
    assert sum(trusted.market.requests.values()) < 10, "not followed round and round"


def test_P25_a_proxy_of_the_environment_serves_untouched_urls(
    proxied: TlsFront, tmp_path: Path
) -> None:
    for provider in at_home(tmp_path):
        assert ask(provider, What.QUOTES, "BTC" if provider.name == "deribit" else "NVDA")
        provider.close()
    hosts = {asked.host for asked in proxied.proxy.asked}
    assert {"fc.yahoo.com", "query1.finance.yahoo.com", "www.deribit.com"} <= hosts


@pytest.mark.parametrize("mode", [ProxyMode.REFUSE, ProxyMode.LOGIN])
def test_P25_a_refusing_proxy_is_named_and_its_password_never(
    proxied: TlsFront, tmp_path: Path, mode: ProxyMode, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxied.proxy.mode = mode
    wrong = proxied.proxy.url_with_password.replace(PASSWORD, "hush-hush")
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, wrong)
    for provider in at_home(tmp_path):
        fault = fault_of(provider)
        assert fault.fault is Fault.PROXY
        assert str(fault) == f"proxy 127.0.0.1:{proxied.proxy.port} unreachable"


def test_P25_a_proxy_that_is_not_there_is_named(
    proxied: TlsFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, f"http://desk:hush-hush@127.0.0.1:{port}")
    for provider in at_home(tmp_path):
        fault = fault_of(provider)
        assert (fault.fault, str(fault)) == (Fault.PROXY, f"proxy 127.0.0.1:{port} unreachable")
