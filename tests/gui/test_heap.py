"""Freed memory goes back to the system, at once where the block was large."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from gui.heap import give_back, keep_large_apart

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
_SCATTERED = """
import psutil
from gui.heap import keep_large_apart
raised = bytearray(b"1") * 30_000_000
del raised
assert keep_large_apart()
large, small = [], []
for _ in range(50):
    large.append(bytearray(b"1") * 1_000_000)
    small.append(bytearray(2_000))
before = psutil.Process().memory_info().rss
large.clear()
print(before - psutil.Process().memory_info().rss)
"""
"""Large blocks between small ones that stay, after one that has raised the threshold."""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux' C library has this call")
def test_freed_memory_goes_back_to_the_system() -> None:
    process = psutil.Process()
    blocks = [bytearray(3_000) for _ in range(20_000)]
    last = bytearray(3_000)
    blocks.clear()
    before = process.memory_info().rss
    assert give_back()
    assert before - process.memory_info().rss > 30_000_000
    assert last


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux' C library has this call")
def test_large_blocks_go_back_whole_though_small_ones_lie_between() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _SCATTERED], cwd=ROOT, capture_output=True, text=True, timeout=60,
        check=True,
    )  # fmt: skip
    assert int(told.stdout) > 45_000_000


@pytest.mark.parametrize("call", [give_back, keep_large_apart])
def test_another_system_is_left_alone(
    call: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", asked.append)
    assert call() is False
    assert not asked


@pytest.mark.skipif(sys.platform != "linux", reason="another C library of Linux")
@pytest.mark.parametrize("call", [give_back, keep_large_apart])
def test_a_c_library_without_the_calls_is_left_alone(
    call: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    assert call() is False
