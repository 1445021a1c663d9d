"""The thread of an object that may hang, so that both can be left behind."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod


class Held(ABC):
    """Daemon thread around one object of a source; given up with it, never reused after that."""

    def __init__(self, does: str, source: str) -> None:
        self._source = source
        self._retired = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"{does}-{source}", daemon=True)
        self._closer: threading.Thread | None = None

    @property
    def hung(self) -> bool:
        """Whether it is given up and its thread has not returned."""
        return self._retired.is_set() and self._thread.is_alive()

    def retire(self) -> None:
        """Give it up; its sockets are closed in a thread, since that may hang as well."""
        if self._retired.is_set():
            return
        self._retired.set()
        self._closer = threading.Thread(
            target=self._close, name=f"close-{self._source}", daemon=True
        )
        self._closer.start()

    def join(self, timeout: float) -> bool:
        """Wait for its threads; True if they are gone."""
        threads = [t for t in (self._thread, self._closer) if t is not None]
        for thread in threads:
            thread.join(timeout / len(threads))
        return not any(thread.is_alive() for thread in threads)

    @abstractmethod
    def _run(self) -> None:
        """What its thread does."""

    @abstractmethod
    def _close(self) -> None:
        """Close what it holds; in a thread of its own, raises nothing."""
