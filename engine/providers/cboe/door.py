"""Cboe's habits at the door: the store behind the address denies access to what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import NoSuchSymbol
from engine.providers.door import Door

if TYPE_CHECKING:
    from curl_cffi.requests import Response

NAME = "cboe"
_MISSING = (403, 404)
_CODES = (b"<Code>AccessDenied</Code>", b"<Code>NoSuchKey</Code>")
"""What the store says of a file it does not have, with and without the right to look."""


class CboeDoor(Door):
    """The door to Cboe's delayed quotes; any 403 but the store's own is a refusal of us."""

    def _judge(self, url: str, reply: Response) -> None:
        if reply.status_code in _MISSING and any(code in reply.content for code in _CODES):
            raise NoSuchSymbol(NAME, _file(url))
        super()._judge(url, reply)


def _file(url: str) -> str:
    return url.rsplit("/", 1)[-1].removesuffix(".json")
