"""Publishing views: only what changed goes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.views import Key, View
    from engine.model.status import Notice


class Press:
    """Remembers what was published last under each key."""

    def __init__(self, publish: Callable[[Key, View], None]) -> None:
        self._publish = publish
        self._printed: dict[Key, View] = {}
        self._states: dict[Key, tuple[object, ...]] = {}
        self._notices: dict[str, Notice] = {}

    def print(self, key: Key, view: View) -> None:
        """Publish `view` unless it equals the one before."""
        if self._printed.get(key) != view:
            self._printed[key] = view
            self._publish(key, view)

    def printed(self, key: Key) -> bool:
        """Whether something was published under this key."""
        return key in self._printed

    def shown(self, key: Key) -> View | None:
        """What was published last under this key."""
        return self._printed.get(key)

    def due(self, key: Key, state: tuple[object, ...]) -> bool:
        """Whether what a view depends on has changed since it was last asked."""
        if not self.changed(key, state):
            return False
        self._states[key] = state
        return True

    def changed(self, key: Key, state: tuple[object, ...]) -> bool:
        """What `due` would answer, without counting as asked."""
        return self._states.get(key) != state

    def notice(self, notice: Notice) -> None:
        """Publish a notice; one with a known key is counted."""
        before = self._notices.get(notice.key)
        if before is not None:
            notice = replace(notice, count=before.count + 1)
        self._notices[notice.key] = notice
        self._publish(("notice", notice.key), notice)

    def forget(self, key: Key) -> None:
        """Publish this key again at the next occasion."""
        self._printed.pop(key, None)
        self._states.pop(key, None)

    def forget_all(self) -> None:
        """Publish everything again at the next occasion; notices stay told."""
        self._printed.clear()
        self._states.clear()
