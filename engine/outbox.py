"""Conflating mailbox from engine threads to one consumer: the latest value per key."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

K = TypeVar("K", bound="Hashable")
V = TypeVar("V")


class Outbox(Generic[K, V]):
    """Keeps the newest value per key until it is drained.

    Only the put that finds the box empty calls `wake`, outside the lock, so a consumer is woken
    once per batch. Size is bounded by `limit` keys; a new key beyond it drops the oldest one,
    which is counted.
    """

    def __init__(self, wake: Callable[[], None] | None = None, limit: int = 20_000) -> None:
        self._wake = wake
        self._limit = limit
        self._lock = threading.Lock()
        self._values: dict[K, V] = {}
        self._dropped = 0
        self._replaced = 0

    def set_wake(self, wake: Callable[[], None] | None) -> None:
        """Attach or detach the wake callback; a box with content wakes at once."""
        with self._lock:
            self._wake = wake
            due = wake is not None and bool(self._values)
        if due and wake is not None:
            wake()

    def put(self, key: K, value: V) -> None:
        """Store `value` as the latest of `key`; callable from any thread."""
        with self._lock:
            was_empty = not self._values
            if key in self._values:
                self._replaced += 1
            elif len(self._values) >= self._limit:
                del self._values[next(iter(self._values))]
                self._dropped += 1
            self._values[key] = value
            wake = self._wake if was_empty else None
        if wake is not None:
            wake()

    def drain(self) -> dict[K, V]:
        """Take everything, keys in the order of their first put since the last drain."""
        with self._lock:
            values, self._values = self._values, {}
        return values

    @property
    def dropped(self) -> int:
        """Keys lost to the limit so far."""
        return self._dropped

    @property
    def replaced(self) -> int:
        """Values overwritten before they were read."""
        return self._replaced
