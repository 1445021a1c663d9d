"""Asks the project's own address for the number of the newest version, and for nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from engine.errors import BadPayload
from engine.providers.door import Door
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from engine.clock import Clock

NAME: Final = "updates"
_NUMBER: Final = re.compile(rb"[0-9]{1,6}(\.[0-9]{1,6}){1,3}")
_HEADERS: Final = {"User-Agent": "Voldesk", "Accept": "text/plain"}
"""Nothing of the machine, not even which version asks."""


class _Open:
    """No budget: it is asked once a day, and when the user says so."""

    def admit(self, key: str = "") -> None:
        """Let it pass."""


class NewestDoor(Door):
    """A door that reads 200 bytes at most and goes where it was sent, nowhere else."""

    _cap = 200

    def __init__(self, clock: Clock) -> None:
        super().__init__(NAME, _Open(), Routes(None), clock)


def newest(door: NewestDoor, address: str) -> str:
    """The version number at `address`, "0.2.0".

    Raises:
        ProviderError: Not reached, refused, redirected, or the answer is no version number.
    """
    reply = door.get(address, headers=_HEADERS, default_headers=False)
    number = reply.content.strip()
    if not _NUMBER.fullmatch(number):
        raise BadPayload(NAME, "", "the answer is no version number")
    return number.decode("ascii")
