"""Frame times and input latency: what is measured, and nothing by a probe that is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.probes import Probe, quantile

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Slow(QWidget):
    """A window whose painting takes as long as `work` does."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0
        self.spin = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Count, and take time."""
        del event
        self.painted += 1
        sum(range(self.spin))

    def keyPressEvent(self, event: object) -> None:
        """A key has an effect."""
        del event
        self.update()


@pytest.fixture
def window(qtbot: QtBot) -> Slow:
    made = Slow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.painted > 0)
    return made


def repaint(qtbot: QtBot, window: Slow, probe: Probe) -> float:
    known = len(probe.frames)
    window.update()
    qtbot.waitUntil(lambda: len(probe.frames) > known)
    return probe.frames[-1]


def test_a_frame_takes_what_painting_takes(qtbot: QtBot, window: Slow) -> None:
    probe = Probe(window)
    probe.toggle()
    quick = min(repaint(qtbot, window, probe) for _ in range(5))
    window.spin = 1_000_000
    slow = min(repaint(qtbot, window, probe) for _ in range(3))
    assert slow > 2 * quick
    probe.toggle()


def test_what_the_news_took_belongs_to_the_next_frame(qtbot: QtBot, window: Slow) -> None:
    spent = [1.0]
    probe = Probe(window)
    probe.applied_s = lambda: spent[0]
    probe.toggle()
    spent[0] = 3.5
    assert repaint(qtbot, window, probe) == pytest.approx(2.5, abs=0.4)
    assert repaint(qtbot, window, probe) < 1.0
    probe.toggle()


def test_a_key_is_timed_until_it_is_painted(qtbot: QtBot, window: Slow) -> None:
    probe = Probe(window)
    probe._arrived(100.0, 5.0)
    probe._painted(5.001, 5.004)
    probe._arrived(101.0, 6.030)
    probe._painted(6.031, 6.032)
    assert list(probe.inputs) == pytest.approx([0.004, 0.032], abs=1e-6)


def test_a_key_of_the_window_system_is_counted_once_painted(qtbot: QtBot, window: Slow) -> None:
    probe = Probe(window)
    probe.toggle()
    QTest.keyClick(window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(probe.inputs) == 1)
    assert 0.0 < probe.inputs[0] < 5.0
    assert "input p99" in probe.words()
    probe.toggle()


def test_switched_off_it_measures_nothing_and_says_so(qtbot: QtBot, window: Slow) -> None:
    told: list[str] = []
    probe = Probe(window)
    probe.told.connect(told.append)
    probe.toggle()
    repaint(qtbot, window, probe)
    assert probe.on
    assert "p99" in probe.words()
    probe.toggle()
    frames, painted = len(probe.frames), window.painted
    window.update()
    qtbot.waitUntil(lambda: window.painted > painted)
    assert len(probe.frames) == frames
    assert told[-1] == ""


def test_begun_again_it_forgets_what_was(qtbot: QtBot, window: Slow) -> None:
    probe = Probe(window)
    probe.toggle()
    repaint(qtbot, window, probe)
    probe.toggle()
    probe.toggle()
    assert not probe.frames
    probe.toggle()


def test_quantiles_are_those_of_the_ordered_values() -> None:
    assert quantile([], 0.5) == 0.0
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile(range(100), 0.99) == 99
