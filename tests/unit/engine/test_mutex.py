"""The mutex by which the installer for Windows sees that the program runs."""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Iterator

import pytest

from engine import mutex


class _Kernel:
    """Windows' kernel32 as far as it is called; keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def CreateMutexW(self, *words: object) -> int:
        self.asked.append(words)
        return 1


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Kernel]:
    """engine.mutex as Windows reads it, above a kernel that only listens."""
    told = _Kernel()
    system = type("Windows", (), {"kernel32": told})
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        patch.setattr(ctypes, "windll", system, raising=False)
        importlib.reload(mutex)
        yield told
    importlib.reload(mutex)


def test_on_windows_one_mutex_of_this_session_is_made_and_not_taken(kernel: _Kernel) -> None:
    mutex.hold()
    assert kernel.asked == [(None, False, "Local\\Voldesk")]
