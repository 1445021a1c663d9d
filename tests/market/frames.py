"""A message of a stream before it goes on the wire."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal, Protocol

from tests.market.faults import FaultKind

AT_HANDSHAKE = frozenset(
    (
        FaultKind.STATUS,
        FaultKind.HANG,
        FaultKind.RESET,
        FaultKind.CUT,
        FaultKind.REDIRECT,
        FaultKind.DOWNGRADE,
    )
)
"""What meets a socket when it is opened; the rest meets its frames."""
ENDINGS = frozenset((FaultKind.DROP, FaultKind.CLOSE))
"""What ends an open socket."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message.

    Attributes:
        key: Symbol or channel: order is kept or broken within it.
        document: The JSON object sent.
        sort: News of the market, the reply to a call, or a heartbeat.
    """

    key: str
    document: dict[str, object]
    sort: Literal["news", "reply", "beat"] = "news"

    @property
    def text(self) -> str:
        """As sent: no spaces."""
        return json.dumps(self.document, separators=(",", ":"))


class Pace(Protocol):
    """How fast a stream ticks."""

    ticks_per_s: float
    overnight: bool
