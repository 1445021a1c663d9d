"""Certificates, redirects and proxies, as both streams meet them at their own addresses."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from engine.clock import SystemClock
from engine.errors import Fault, ProviderError, TimedOut, Unavailable
from engine.providers.deribit.live import BoardBook
from engine.providers.deribit.stream import DeribitStream
from engine.providers.yahoo.stream import YahooStream
from tests.e2e.clients.desk import IN_SESSION
from tests.e2e.clients.streams import connect, heard_until, world
from tests.market import MarketServer
from tests.market.connect_proxy import PASSWORD, ProxyMode
from tests.market.server import free_port
from tests.market.tls import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from engine.providers.base import Stream
    from tests.market.tls import TlsFront

SWITCHES = ("PYTHONHTTPSVERIFY", "CURL_INSECURE", "SSL_NO_VERIFY", "WEBSOCKETS_VERIFY")
BUNDLES = ("SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")
PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy",
           "WSS_PROXY", "wss_proxy", "NO_PROXY", "no_proxy")  # fmt: skip
BAD = [kind for kind in Certificate if kind is not Certificate.GOOD]
SYMBOLS = {"yahoo-stream": "NVDA", "deribit-stream": "BTC"}


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*BUNDLES, *PROXIES, *SWITCHES):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def front(tmp_path: Path) -> Iterator[TlsFront]:
    with MarketServer(world(), SystemClock(IN_SESSION)) as market:
        yield market.tls(tmp_path)


@pytest.fixture
def trusted(front: TlsFront, monkeypatch: pytest.MonkeyPatch) -> TlsFront:
    """The same, with the company's authority added in the environment."""
    monkeypatch.setenv("SSL_CERT_FILE", str(front.authority))
    return front


@pytest.fixture
def proxied(trusted: TlsFront, monkeypatch: pytest.MonkeyPatch) -> TlsFront:
    """The same, with a proxy in the environment: no URL is changed, no host resolved."""
    monkeypatch.setenv("HTTPS_PROXY", trusted.proxy.url)
    return trusted


@pytest.fixture(params=SYMBOLS)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def stream_of(name: str, endpoint: str | None = None) -> Stream:
    clock = SystemClock(IN_SESSION)
    if name == "yahoo-stream":
        return YahooStream(clock, endpoint)
    return DeribitStream(clock, endpoint, BoardBook())


def at_tls(name: str, front: TlsFront) -> Stream:
    return stream_of(name, f"wss://127.0.0.1:{front.port}/")


def fault_of(stream: Stream) -> Unavailable:
    with pytest.raises(ProviderError) as raised:
        connect(stream, SYMBOLS[stream.name])
    assert isinstance(raised.value, Unavailable)
    stream.close()
    return raised.value


def assert_speaks(stream: Stream) -> None:
    connect(stream, SYMBOLS[stream.name])
    assert heard_until(stream, bool)
    stream.close()


def test_P15_an_unknown_authority_is_refused_whatever_the_environment_says(
    front: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for switch in SWITCHES:
        monkeypatch.setenv(switch, "0")
    fault = fault_of(at_tls(name, front))
    assert (fault.fault, str(fault)) == (Fault.TLS, "certificate refused")


@pytest.mark.parametrize("bundle", BUNDLES)
def test_P15_a_company_authority_can_be_added(
    front: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str, bundle: str
) -> None:
    monkeypatch.setenv(bundle, str(front.authority))
    assert_speaks(at_tls(name, front))


@pytest.mark.parametrize("kind", BAD)
def test_P15_a_bad_certificate_is_refused_with_the_authority_added(
    trusted: TlsFront, name: str, kind: Certificate
) -> None:
    trusted.present(kind)
    fault = fault_of(at_tls(name, trusted))
    assert (fault.fault, str(fault)) == (Fault.TLS, "certificate refused")
    assert sum(trusted.market.requests.values()) == 0


@pytest.mark.parametrize("kind", ["downgrade", "redirect"])
def test_P14_a_redirect_is_refused_and_says_where_it_leads(
    proxied: TlsFront, name: str, kind: str
) -> None:
    proxied.market.fail("all", kind)
    fault = fault_of(stream_of(name))
    assert fault.fault is Fault.BLOCKED
    home = {"yahoo-stream": "streamer.finance.yahoo.com", "deribit-stream": "www.deribit.com"}[name]
    there = "elsewhere.example" if kind == "downgrade" else "another address of the same host"
    assert str(fault) == f"redirect refused: {home} to {there}"
    assert sum(proxied.market.requests.values()) == 1


def test_P25_a_proxy_of_the_environment_serves_the_untouched_address(
    proxied: TlsFront, name: str
) -> None:
    assert_speaks(stream_of(name))
    (asked,) = proxied.proxy.asked
    assert (asked.host, asked.port, asked.passed) == (
        {"yahoo-stream": "streamer.finance.yahoo.com", "deribit-stream": "www.deribit.com"}[name],
        443,
        True,
    )


def test_P25_the_proxy_for_everything_serves_sockets_too(
    trusted: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("all_proxy", trusted.proxy.url.removeprefix("http://"))
    assert_speaks(stream_of(name))
    assert len(trusted.proxy.asked) == 1


def test_P25_a_password_is_given_to_the_proxy(
    proxied: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    proxied.proxy.mode = ProxyMode.LOGIN
    monkeypatch.setenv("HTTPS_PROXY", proxied.proxy.url_with_password)
    assert_speaks(stream_of(name))


@pytest.mark.parametrize("mode", [ProxyMode.REFUSE, ProxyMode.LOGIN])
def test_P25_a_refusing_proxy_is_named_and_its_password_never(
    proxied: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str, mode: ProxyMode
) -> None:
    proxied.proxy.mode = mode
    wrong = proxied.proxy.url_with_password.replace(PASSWORD, "hush-hush")
    monkeypatch.setenv("HTTPS_PROXY", wrong)
    fault = fault_of(stream_of(name))
    assert fault.fault is Fault.PROXY
    assert str(fault) == f"proxy 127.0.0.1:{proxied.proxy.port} unreachable"


@pytest.mark.parametrize("scheme", ["http", "socks5", "ftp"])
def test_P25_a_proxy_that_is_not_there_is_named(
    trusted: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str, scheme: str
) -> None:
    port = free_port()
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://desk:hush-hush@127.0.0.1:{port}")
    fault = fault_of(stream_of(name))
    assert (fault.fault, str(fault)) == (Fault.PROXY, f"proxy 127.0.0.1:{port} unreachable")


def test_P25_a_mute_proxy_costs_no_more_than_the_deadline(proxied: TlsFront, name: str) -> None:
    proxied.proxy.mode = ProxyMode.MUTE
    with pytest.raises(TimedOut):
        connect(stream_of(name), SYMBOLS[name], seconds=0.3)


@pytest.mark.parametrize("place", ["127.0.0.1", "localhost"])
def test_no_proxy_stands_before_a_loopback_endpoint(
    proxied: TlsFront, monkeypatch: pytest.MonkeyPatch, name: str, place: str
) -> None:
    for variable in ("HTTP_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(variable, proxied.proxy.url)
    path = "" if name == "yahoo-stream" else "/ws/api/v2"
    assert_speaks(stream_of(name, f"ws://{place}:{proxied.market.port}{path}"))
    assert proxied.proxy.asked == ()


def test_every_connection_over_tls_speaks(trusted: TlsFront, name: str) -> None:
    """The library reads in one thread and writes in another, which OpenSSL does not bear alone."""
    stream = at_tls(name, trusted)
    for _ in range(25):
        connect(stream, SYMBOLS[name], seconds=5.0)
    assert heard_until(stream, bool)
    stream.close()


def test_the_query_of_the_address_stays_at_an_endpoint() -> None:
    heads: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as door:

        def answer() -> None:
            connection, _ = door.accept()
            with connection:
                heads.append(connection.recv(65_536))

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(Unavailable):
            connect(stream_of("yahoo-stream", f"ws://127.0.0.1:{door.getsockname()[1]}/"), "NVDA")
        thread.join()
    assert heads[0].startswith(b"GET /?version=2 HTTP/1.1")
    assert b"X-Forwarded-Host: streamer.finance.yahoo.com" in heads[0]
