"""Real host names over TLS through a proxy: good and bad certificates, good and bad proxies."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest
from curl_cffi.requests import Response, Session
from curl_cffi.requests.exceptions import (
    CertificateVerifyError,
    Timeout,
    TooManyRedirects,
)
from curl_cffi.requests.exceptions import (
    ConnectionError as CurlConnectionError,
)
from websockets.exceptions import InvalidProxyStatus
from websockets.sync.client import ClientConnection
from websockets.sync.client import connect as sync_connect

from engine.providers.tlssocket import TlsSocket
from tests.market.client import dig
from tests.market.connect_proxy import PASSWORD, ProxyMode
from tests.market.server import free_port
from tests.market.tls import HOSTS, Certificate
from tests.unit.market.streams import WAIT_S, call, tick

if TYPE_CHECKING:
    from pathlib import Path

    from tests.market import MarketServer
    from tests.market.tls import TlsFront

CHART = "https://query2.finance.yahoo.com/v8/finance/chart/NVDA?range=5d&interval=1d"
INDEX = "https://www.deribit.com/api/v2/public/get_index_price?index_name=btc_usd"
STREAM = "wss://streamer.finance.yahoo.com/?version=2"


@pytest.fixture
def front(market: MarketServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TlsFront:
    for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    made = market.tls(tmp_path)
    monkeypatch.setenv("CURL_CA_BUNDLE", str(made.authority))
    return made


def ask(front: TlsFront, url: str, proxy: str = "", timeout: float = WAIT_S) -> Response:
    with Session[Response](impersonate="chrome", proxy=proxy or front.proxy.url) as session:
        reply: Response = session.get(url, timeout=timeout)
        return reply


def trusting(front: TlsFront) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(front.authority))
    context.sslsocket_class = TlsSocket
    return context


def shared(sock: socket.socket, *args: Any, **options: Any) -> ClientConnection:
    """A connection over a socket that two threads may use, as the program's own is."""
    if isinstance(sock, TlsSocket):
        sock.share()
    return ClientConnection(sock, *args, **options)


connect = partial(sync_connect, create_connection=cast(type[ClientConnection], shared))


def test_untouched_urls_of_every_host_reach_the_market(
    market: MarketServer, front: TlsFront
) -> None:
    assert ask(front, CHART).status_code == 200
    index = json.loads(ask(front, INDEX).content)
    assert dig(index, "result", "index_price") == market.world.index_price(
        "BTC", market.clock.now().timestamp()
    )
    assert [(asked.host, asked.port) for asked in front.proxy.asked] == [
        ("query2.finance.yahoo.com", 443), ("www.deribit.com", 443),
    ]  # fmt: skip
    assert market.requests == {
        ("query2.finance.yahoo.com", "/v8/finance/chart/NVDA"): 1,
        ("www.deribit.com", "/api/v2/public/get_index_price"): 1,
    }


def test_cookie_and_crumb_flow_as_in_life(market: MarketServer, front: TlsFront) -> None:
    with Session[Response](proxy=front.proxy.url) as session:
        crumb_url = "https://query1.finance.yahoo.com/v1/test/getcrumb"
        assert session.get(crumb_url, timeout=WAIT_S).status_code == 401
        assert session.get("https://fc.yahoo.com/", timeout=WAIT_S).status_code == 404
        crumb = session.get(crumb_url, timeout=WAIT_S)
        assert crumb.text == market.door.crumb, "one host's cookie is good for the others"


@pytest.mark.parametrize("host", [host for host in HOSTS if host[0].isalpha()])
def test_the_certificate_names_every_host(front: TlsFront, host: str) -> None:
    with (
        socket.create_connection(("127.0.0.1", front.port), WAIT_S) as plain,
        trusting(front).wrap_socket(plain, server_hostname=host) as secure,
    ):
        assert secure.version() in ("TLSv1.2", "TLSv1.3")


@pytest.mark.parametrize("kind", [kind for kind in Certificate if kind is not Certificate.GOOD])
def test_P15_a_bad_certificate_is_refused_by_curl_and_by_sockets(
    front: TlsFront, kind: Certificate
) -> None:
    front.present(kind, "*.yahoo.com")
    with pytest.raises(CertificateVerifyError):
        ask(front, CHART)
    with (
        pytest.raises(ssl.SSLCertVerificationError),
        connect(STREAM, proxy=front.proxy.url, ssl=trusting(front), open_timeout=WAIT_S),
    ):
        pass
    assert ask(front, INDEX).status_code == 200, "the other hosts keep theirs"
    front.present("good", "*.yahoo.com")
    assert ask(front, CHART).status_code == 200


def test_P15_without_the_companys_authority_nothing_is_trusted(
    front: TlsFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CURL_CA_BUNDLE")
    with Session[Response](proxy=front.proxy.url) as session, pytest.raises(CertificateVerifyError):
        session.get(CHART, timeout=WAIT_S)


def test_each_bad_certificate_is_bad_in_its_own_way(front: TlsFront) -> None:
    reasons = {}
    for kind in (Certificate.EXPIRED, Certificate.SELF_SIGNED, Certificate.WRONG_HOST):
        front.present(kind)
        with (
            socket.create_connection(("127.0.0.1", front.port), WAIT_S) as plain,
            pytest.raises(ssl.SSLCertVerificationError) as raised,
        ):
            trusting(front).wrap_socket(plain, server_hostname="fc.yahoo.com")
        reasons[kind] = raised.value.verify_message
    assert "expired" in reasons[Certificate.EXPIRED]
    assert "self" in reasons[Certificate.SELF_SIGNED]
    assert "Hostname mismatch" in reasons[Certificate.WRONG_HOST]


def test_P14_a_redirect_loop(market: MarketServer, front: TlsFront) -> None:
    market.fail("chart", "redirect")
    with pytest.raises(TooManyRedirects):
        ask(front, CHART)


def test_P14_a_redirect_from_https_to_http(market: MarketServer, front: TlsFront) -> None:
    market.fail("chart", "downgrade", times=2)
    with Session[Response](proxy=front.proxy.url) as session:
        reply = session.get(CHART, timeout=WAIT_S, allow_redirects=False)
        assert reply.status_code == 302
        assert str(reply.headers["Location"]).startswith("http://elsewhere.example/v8/")
        # one who follows is led on by the proxy, to plain http
        assert session.get(CHART, timeout=WAIT_S).url.startswith("http://elsewhere.example/")


def test_P25_the_proxy_serves_sockets_too(market: MarketServer, front: TlsFront) -> None:
    secure = trusting(front)
    with connect(STREAM, proxy=front.proxy.url, ssl=secure, open_timeout=WAIT_S) as client:
        client.send(json.dumps({"subscribe": ["NVDA", "BTC-USD"]}))
        assert {tick(client).id, tick(client).id} == {"NVDA", "BTC-USD"}
    url = "wss://www.deribit.com/ws/api/v2"
    with connect(url, proxy=front.proxy.url, ssl=secure, open_timeout=WAIT_S) as client:
        assert "version" in str(call(client, "public/test")["result"])
    plain = market.yahoo_stream_url
    with connect(plain, proxy=front.proxy.url, open_timeout=WAIT_S) as client:
        client.send(json.dumps({"subscribe": ["NVDA"]}))
        assert tick(client).id == "NVDA"
    assert [asked.port for asked in front.proxy.asked] == [443, 443, market.port]


def test_P25_the_proxy_serves_plain_requests_too(front: TlsFront, market: MarketServer) -> None:
    url = f"http://query2.finance.yahoo.com:{market.port}/v8/finance/chart/NVDA"
    assert ask(front, url).status_code == 200
    assert front.proxy.asked[0].host == "query2.finance.yahoo.com"


@pytest.mark.parametrize(("mode", "status"), [(ProxyMode.REFUSE, 403), (ProxyMode.LOGIN, 407)])
def test_P25_a_proxy_that_refuses(front: TlsFront, mode: ProxyMode, status: int) -> None:
    front.proxy.mode = mode
    # curl says so in words alone: its error 7 is a ConnectionError, not a ProxyError
    with pytest.raises(CurlConnectionError, match=f"CONNECT tunnel failed, response {status}"):
        ask(front, CHART)
    with (
        pytest.raises(InvalidProxyStatus) as raised,
        connect(STREAM, proxy=front.proxy.url, ssl=trusting(front), open_timeout=WAIT_S),
    ):
        pass
    assert raised.value.response.status_code == status
    assert [asked.passed for asked in front.proxy.asked] == [False, False]


def test_P25_a_proxy_that_wants_a_password(front: TlsFront) -> None:
    front.proxy.mode = ProxyMode.LOGIN
    assert ask(front, CHART, front.proxy.url_with_password).status_code == 200
    wrong = front.proxy.url_with_password.replace(PASSWORD, "wrong")
    with pytest.raises(CurlConnectionError, match="response 407") as raised:
        ask(front, CHART, wrong)
    assert "wrong" not in str(raised.value)


def test_P25_a_proxy_that_is_not_there_or_stays_mute(front: TlsFront) -> None:
    with pytest.raises(CurlConnectionError):
        ask(front, CHART, f"http://127.0.0.1:{free_port()}")
    front.proxy.mode = ProxyMode.MUTE
    with pytest.raises(Timeout):
        ask(front, CHART, timeout=0.2)
    front.proxy.stop()
    with pytest.raises(CurlConnectionError):
        ask(front, CHART)


def test_stop_ends_tunnels_and_handshakes_that_hang(market: MarketServer, front: TlsFront) -> None:
    mute = [socket.create_connection(("127.0.0.1", p)) for p in (front.port, front.proxy.port)]
    with connect(STREAM, proxy=front.proxy.url, ssl=trusting(front)) as client:
        client.send(json.dumps({"subscribe": ["NVDA"]}))
        assert tick(client).id == "NVDA"
        market.stop()
    for connection in mute:
        assert connection.recv(10) == b""
        connection.close()
    names = ("market-", "proxy-")
    assert not [t.name for t in threading.enumerate() if t.name.startswith(names)]
