"""Cost of 5,000 updates a second: outbox, bridge and batches against a signal per tick.

A thread sends one second's updates in real time to a list of 500 rows. Ours puts them into the
outbox, the bridge drains it once per frame. The peer emits a queued signal for each of them, and
its slot applies that one row to the same kind of pane. Counted is the CPU time of the GUI thread
until the last update is shown, offscreen. A second line has the longest delay of a 5 ms timer of
the GUI thread while ours runs: how late a key press or a frame could come.
"""

from __future__ import annotations

import threading
import time
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from bench.quotes import Tape, engine_with
from bench.rounds import Row, interleaved, tiny
from bench.table import SETTLE_S, Ours, dark
from gui.bridge import EngineBridge

if TYPE_CHECKING:
    from engine.desk.views import RowView
    from gui.batch import Batch
    from gui.theme import Theme
    from tests.support.fake_engine import FakeEngine

ROWS = 500
RATE = 5000
_BURSTS = 200
_BEAT_S = 0.005


class Way(Protocol):
    """How an update gets from another thread into the table."""

    def send(self, view: RowView) -> None:
        """Called in the sending thread."""
        ...

    def idle(self) -> bool:
        """Whether everything sent is shown; asked in the GUI thread."""
        ...

    def end(self) -> None:
        """Close what was opened."""
        ...


class Mailbox:
    """Ours: outbox, bridge, one batch per frame."""

    def __init__(self, engine: FakeEngine, theme: Theme) -> None:
        self._engine = engine
        self.table = Ours(engine, theme)
        self.bridge = EngineBridge(engine)
        self.bridge.updated.connect(self._apply)
        self.bridge.attach()

    def send(self, view: RowView) -> None:
        """Latest wins."""
        self._engine.put_row(view)

    def idle(self) -> bool:
        """The box is empty."""
        self.bridge.drain()
        return True

    def end(self) -> None:
        """Detach and close."""
        self.bridge.detach()
        self.table.pane.close()

    def _apply(self, batch: Batch) -> None:
        self.table.apply(batch.rows)


class SignalPerTick(QObject):
    """The peer: a queued signal and one applied row for each update.

    Signals:
        ticked: One `RowView`; emitted in the sending thread.
    """

    ticked = Signal(object)

    def __init__(self, engine: FakeEngine, theme: Theme) -> None:
        super().__init__()
        self.table = Ours(engine, theme)
        self._sent = self._shown = 0
        self.ticked.connect(self._apply, Qt.ConnectionType.QueuedConnection)

    def send(self, view: RowView) -> None:
        """One signal."""
        self._sent += 1
        self.ticked.emit(view)

    def idle(self) -> bool:
        """Every signal has been delivered."""
        return self._shown == self._sent

    def end(self) -> None:
        """Close."""
        self.table.pane.close()

    def _apply(self, view: RowView) -> None:
        self._shown += 1
        self.table.apply((view,))


def pump(seconds: float) -> None:
    """Let the event loop run so long; it sleeps while nothing happens."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


class Storm:
    """A second of updates sent by a thread."""

    def __init__(self, engine: FakeEngine, way: Way) -> None:
        self._way = way
        self._tape = Tape(engine, ROWS)
        self._updates = RATE // 10 if tiny() else RATE
        for view in self._tape.views:
            way.send(view)
        while not way.idle():
            pump(_BEAT_S)

    def __call__(self) -> float:
        """CPU seconds of the GUI thread; making the updates is not counted."""
        updates = list(self._tape.updates(self._updates))
        sender = threading.Thread(target=self._send, args=(updates,), name="sender")
        cpu = time.thread_time()
        sender.start()
        while sender.is_alive() or not self._way.idle():
            pump(0.1)
        pump(SETTLE_S)
        taken = time.thread_time() - cpu
        sender.join()
        return taken

    def _send(self, updates: list[RowView]) -> None:
        size = max(1, self._updates // _BURSTS)
        begun = time.perf_counter()
        for first in range(0, len(updates), size):
            for view in updates[first : first + size]:
                self._way.send(view)
            due = begun + (first + size) / RATE
            time.sleep(max(0.0, due - time.perf_counter()))


def longest_delay(storm: Storm) -> float:
    """Seconds by which a 5 ms timer came late at worst during one storm."""
    beats: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(int(_BEAT_S * 1000))
    storm()
    timer.stop()
    gaps = [after - before for before, after in pairwise(beats)]
    return max(gaps, default=0.0) - _BEAT_S


def main() -> None:
    """Print both lines."""
    theme = dark()
    engines = engine_with(ROWS), engine_with(ROWS)
    ours, peer = Mailbox(engines[0], theme), SignalPerTick(engines[1], theme)
    storm = Storm(engines[0], ours)
    what = {"rows": ROWS, "updates_per_second": RATE}
    interleaved(
        "updates_5000", storm, {"signal_per_tick": Storm(engines[1], peer)},
        extra={**what, "measures": "GUI thread CPU per second"},
    )  # fmt: skip
    delay = Row(
        "updates_5000_delay_max", 1e3 * longest_delay(storm), None, None,
        {**what, "measures": "longest lateness of a 5 ms timer, wall"},
    )  # fmt: skip
    print(delay.line(), flush=True)
    for way in (ours, peer):
        way.end()


if __name__ == "__main__":
    main()
