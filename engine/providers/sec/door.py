"""The SEC's habits at the door: what its refusals and its missing pages mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import NoData, ProviderError, RateLimited, Unauthorized
from engine.providers.door import Door
from engine.providers.verdict import NOT_FOUND

if TYPE_CHECKING:
    from curl_cffi.requests import Response

NAME = "sec"
_TOO_FAST = b"Request Rate Threshold Exceeded"
_UNDECLARED = b"Undeclared Automated Tool"
_NO_PAGE = b"<Code>NoSuchKey</Code>"
_WAIT_S = 600.0
"""How long a client that was too fast is shut out."""


class SecDoor(Door):
    """The door for data.sec.gov."""

    def _judge(self, url: str, reply: Response) -> None:
        if reply.status_code == 403 and _TOO_FAST in reply.content:
            raise RateLimited(NAME, "rate limited", _WAIT_S)
        if reply.status_code == 403 and _UNDECLARED in reply.content:
            raise Unauthorized(NAME, "sec refused the request: it wants a contact address")
        super()._judge(url, reply)

    def _rejected(self, url: str, reply: Response) -> ProviderError:
        if reply.status_code == NOT_FOUND and _NO_PAGE in reply.content:
            return NoData(NAME, "the SEC has no figures of this company")
        return super()._rejected(url, reply)
