"""The market behind certificates: real host names over TLS, good and bad ones."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.market.connect_proxy import TLS_PORT, ConnectProxy
from tests.market.listener import Listener

if TYPE_CHECKING:
    from tests.market.server import MarketServer

HOSTS = (
    "query1.finance.yahoo.com", "query2.finance.yahoo.com", "fc.yahoo.com", "guce.yahoo.com",
    "consent.yahoo.com", "finance.yahoo.com", "streamer.finance.yahoo.com", "www.deribit.com",
    "cdn.cboe.com", "api.nasdaq.com", "data.sec.gov", "www.sec.gov", "api.coinbase.com",
    "api.exchange.coinbase.com", "api.kraken.com", "localhost", "yahoo.localhost",
    "deribit.localhost", "127.0.0.1",
)  # fmt: skip
"""Every name in the certificate."""
OTHER_HOST = "elsewhere.example"


class Certificate(StrEnum):
    """What the server shows to a client."""

    GOOD = "good"
    EXPIRED = "expired"
    SELF_SIGNED = "self_signed"
    WRONG_HOST = "wrong_host"
    UNKNOWN_AUTHORITY = "unknown_authority"


class TlsFront:
    """One TLS port before a market server, and a proxy that leads every host to it.

    Attributes:
        market: What is behind it.
        authority: PEM file of the authority's certificate, as a company would hand it out.
        named: Every host that a client wanted to see a certificate of.
        proxy: Leads port 443 of every host to the TLS port, other ports to the plain one.

    Args:
        market: Answers what is asked; faults and counts are its own.
        folder: Where `authority` is written.
        port: The TLS port, 0 for a free one.
    """

    def __init__(self, market: MarketServer, folder: Path, port: int = 0) -> None:
        self.market = market
        self._authority = trustme.CA()
        self.authority = folder / "market-authority.pem"
        self.authority.write_bytes(self._authority.cert_pem.bytes())
        self.named: set[str] = set()
        self._shown: dict[str, Certificate] = {"*": Certificate.GOOD}
        self._contexts = {kind: self._context(kind) for kind in Certificate}
        entrance = self._contexts[Certificate.GOOD]
        entrance.sni_callback = self._choose
        self._listener = Listener(market, port, entrance)
        self.port = self._listener.port
        self._listener.start()
        self.proxy = ConnectProxy(
            lambda _, port: self.port if port in (TLS_PORT, self.port) else market.port
        )

    @property
    def url(self) -> str:
        """Base URL for an endpoint over TLS without the proxy; its name keeps Yahoo's cookie."""
        return f"https://yahoo.localhost:{self.port}"

    def present(self, certificate: Certificate | str, host: str = "*") -> None:
        """Show this certificate from now on, to who asks for a host matching `host`.

        The pattern given last wins; clients that name no host (an IP address) match "*" alone.

        Raises:
            ValueError: No such certificate.
        """
        kind = Certificate(certificate)
        self._shown = {k: v for k, v in self._shown.items() if k != host} | {host: kind}

    def stop(self) -> None:
        """Close the proxy and the port, join their threads."""
        self.proxy.stop()
        self._listener.stop()

    def _choose(
        self, connection: ssl.SSLObject | ssl.SSLSocket, name: str | None, _: object
    ) -> None:
        self.named.add(name or "")
        for pattern, kind in reversed(tuple(self._shown.items())):
            if fnmatchcase(name or "", pattern):
                connection.context = self._contexts[kind]
                return

    def _context(self, kind: Certificate) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if kind is Certificate.SELF_SIGNED:
            file = self.authority.with_name("self-signed.pem")
            file.write_bytes(_self_signed())
            context.load_cert_chain(file)
            return context
        authority = trustme.CA() if kind is Certificate.UNKNOWN_AUTHORITY else self._authority
        names = (OTHER_HOST,) if kind is Certificate.WRONG_HOST else HOSTS
        ended = datetime.now(UTC) - timedelta(days=1) if kind is Certificate.EXPIRED else None
        authority.issue_cert(*names, not_after=ended).configure_cert(context)
        return context


def _self_signed() -> bytes:
    """Key and certificate that vouches for itself, for every host."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOSTS[0])])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(h) for h in HOSTS if h[0].isalpha()]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return private + certificate.public_bytes(serialization.Encoding.PEM)
