from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 1000
MOST = 50


class Sender(QObject):
    fired = Signal(bool)


def _counts() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


def test_G14_emits_and_void_calls_lose_no_reference(
    qapp: QApplication, seen: Callable[[str], None]
) -> None:
    sender = Sender(qapp)
    heard = [0]

    def hear(_value: bool) -> None:
        heard[0] += 1

    sender.fired.connect(hear)
    sender.fired.emit(True)
    sender.setObjectName("warm")
    before = _counts()
    for n in range(ROUNDS):
        sender.fired.emit(n % 2 == 0)
        sender.setObjectName("x")
    after = _counts()
    assert heard[0] == ROUNDS + 1
    assert all(abs(b - a) < MOST for a, b in zip(before, after, strict=True)), (before, after)
    moved = [b - a for a, b in zip(before, after, strict=True)]
    seen(f"None, True, False moved by {moved} in {ROUNDS:,} emits and calls")
    sender.deleteLater()
