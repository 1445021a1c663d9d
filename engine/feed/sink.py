"""Where the feed hands its values: a protocol that the layers above supply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.providers.base import Ask, Message


class Sink(Protocol):
    """Receives what the sources say; methods are called from the feed's threads.

    `failed` is also called inside `Feed.set_interest`, for what no source can be asked.
    """

    def accept(self, values: tuple[Message, ...]) -> None:
        """Values of one answer, never empty."""
        ...

    def status(self, status: ProviderStatus) -> None:
        """A source's health after each call and each change."""
        ...

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """No values for these symbols and this kind of data, and why; old values stay."""
        ...

    def woke(self) -> None:
        """The machine slept or its clock was set: everything shown is stale until new values."""
        ...
