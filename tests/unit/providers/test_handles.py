"""A source that cannot be asked because this process may open no more files says so."""

from __future__ import annotations

import errno
import os

import pytest

from engine.errors import Fault
from engine.providers.verdict import offline

URL = "https://query.example/v7"


@pytest.mark.parametrize("wrong", [errno.EMFILE, errno.ENFILE])
def test_R9_without_handles_that_is_the_reason(wrong: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_path: str, _flags: int) -> int:
        raise OSError(wrong, os.strerror(wrong))

    monkeypatch.setattr(os, "open", refused)
    error = offline("yahoo", URL)
    assert error.fault is Fault.HANDLES
    assert str(error) == "too many open files here"


def test_R9_with_handles_the_line_is_the_reason() -> None:
    assert offline("yahoo", URL).fault is Fault.OFFLINE


def test_looking_for_handles_keeps_none() -> None:
    before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    for _ in range(50):
        offline("yahoo", URL)
    after = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    assert len(after) == len(before)
