"""The SEC as a source: one document per company holds all its quarters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import NoData
from engine.providers import hosts
from engine.providers.base import Ask, Deadline, Gate, Message, What
from engine.providers.payload import decode
from engine.providers.routes import Routes
from engine.providers.sec import parse
from engine.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.clock import Clock
    from engine.providers.sec.door import SecDoor

_FACTS = f"https://{hosts.SEC}/api/xbrl/companyfacts/CIK{{:010d}}.json"


class SecProvider:
    """Capital spending and revenue by quarter; imports nothing heavy before a fetch."""

    def __init__(
        self,
        gate: Gate,
        clock: Clock,
        endpoint: str | None,
        ciks: Mapping[str, int],
        contact: str,
    ) -> None:
        """A provider that has asked nothing yet.

        Args:
            gate: Asked before each request.
            clock: For stamps and ages.
            endpoint: Base URL in place of data.sec.gov.
            ciks: The SEC's company number by canonical symbol.
            contact: Address of the user, which the SEC wants in every request; 403 without.
        """
        self._gate = gate
        self._clock = clock
        self._routes = Routes(endpoint)
        self._ciks = ciks
        self._agent = f"Voldesk/{VERSION} {_plain(contact)}".rstrip()
        self._door: SecDoor | None = None
        self._closed = False

    @property
    def name(self) -> str:
        """Endpoint name."""
        return parse.NAME

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Quarters of one company, in one request.

        Raises:
            ProviderError: See `engine.errors`; `NoData` without a request for a company whose
                number is not known.
            ValueError: The SEC is not asked for this kind of data.
        """
        if ask.what is not What.FUNDAMENTALS:
            raise ValueError(f"sec has no {ask.what}")
        symbol = ask.symbols[0]
        cik = self._ciks.get(symbol)
        if cik is None:
            raise NoData(parse.NAME, f"no SEC number is known for {symbol}")
        door = self._opened()
        door.begin(deadline)
        reply = door.get(_FACTS.format(cik), headers=self._headers(), default_headers=False)
        body = decode(parse.NAME, reply.content)
        now, received = self._clock.now(), self._clock.monotonic()
        return (parse.series(body, symbol, cik, now, received),)

    def close(self) -> None:
        """Refuse further requests; callable from another thread."""
        self._closed = True
        if self._door is not None:
            self._door.shut()

    def _headers(self) -> dict[str, str]:
        return {"User-Agent": self._agent, "Accept": "application/json"}

    def _opened(self) -> SecDoor:
        if self._door is None:
            from engine.providers.sec.door import SecDoor

            self._door = SecDoor(parse.NAME, self._gate, self._routes, self._clock)
        if self._closed:
            self._door.shut()
        return self._door


def _plain(contact: str) -> str:
    """Printable ASCII of a contact, so that it stays inside its header."""
    return "".join(c for c in contact if c.isascii() and c.isprintable()).strip()
