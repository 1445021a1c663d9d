"""Plain GETs of JSON through a door that is opened by the first of them, in the worker's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.providers.payload import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from engine.providers.base import Deadline
    from engine.providers.door import Door


class Reader:
    """Fetches decoded replies of one source. One worker thread at a time; `close` from any."""

    def __init__(self, provider: str, make_door: Callable[[], Door]) -> None:
        """A reader that has asked nothing yet.

        Args:
            provider: Endpoint name, for errors.
            make_door: Called once, by the first fetch; imports what is heavy.
        """
        self._provider = provider
        self._make_door = make_door
        self._door: Door | None = None
        self._closed = False

    def fetch(
        self,
        url: str,
        deadline: Deadline,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> object:
        """Decoded reply of one GET; always one request.

        Args:
            url: Address at the source itself.
            deadline: Of the whole call.
            params: The query.
            headers: Beside those of a browser, which the door sends by itself.

        Raises:
            ProviderError: As of `Door.request` and `decode`.
        """
        door = self._opened()
        door.begin(deadline)
        reply = door.get(url, params=dict(params or {}), headers=dict(headers or {}))
        return decode(self._provider, reply.content)

    def close(self) -> None:
        """Refuse further requests and stop bodies under way."""
        self._closed = True
        if self._door is not None:
            self._door.shut()

    def _opened(self) -> Door:
        if self._door is None:
            self._door = self._make_door()
        if self._closed:
            self._door.shut()
        return self._door
