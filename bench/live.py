"""A window under load: a list of rows and twelve charts, fed by a thread like the engine's."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QWidget
from shiboken6 import delete, isValid

from bench.charts import Ours as Charts
from bench.quotes import Tape, engine_with
from bench.table import Ours as Table
from gui.bridge import EngineBridge
from gui.charts.ink import Ink
from gui.probes import Probe

if TYPE_CHECKING:
    from engine.desk.views import RowView
    from gui.batch import Batch
    from gui.theme import Theme

_ACROSS = 3
_SIZE = (1920, 1080)
_BURSTS = 200
"""Times a second at which the sending thread wakes."""


def pump(seconds: float) -> None:
    """Let the event loop run so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


class Party:
    """The window: its table hangs on the bridge, its charts tick once in `chart_ms`.

    Args:
        rows: Length of the list.
        charts: How many of the twelve charts are shown.
        chart_ms: Milliseconds between two samples of each chart.
    """

    def __init__(self, theme: Theme, rows: int, charts: int, chart_ms: int) -> None:
        self.engine = engine_with(rows)
        self.table = Table(self.engine, theme)
        self.charts = Charts(Ink(theme))
        self.window = QMainWindow()
        self._lay_out(charts)
        self.bridge = EngineBridge(self.engine)
        self.bridge.updated.connect(self._apply)
        self.bridge.attach()
        self.probe = Probe(self.window, stamped=False)
        self.probe.applied_s = lambda: self.bridge.spent_s
        self.tape = Tape(self.engine, rows)
        for view in self.tape.views:
            self.engine.put_row(view)
        self._beat = QTimer()
        self._beat.setInterval(chart_ms)
        self._beat.timeout.connect(self.charts.tick)
        self._second = QTimer()
        self._second.setInterval(1000)
        self._second.timeout.connect(self._each_second)

    def _lay_out(self, charts: int) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.addWidget(self.table.pane, 2)
        grid = QGridLayout()
        for place, plot in enumerate(self.charts.plots):
            if place < charts:
                grid.addWidget(plot, place // _ACROSS, place % _ACROSS)
            else:
                plot.hide()
        row.addLayout(grid, 3)
        self.window.setCentralWidget(whole)
        self.window.resize(*_SIZE)
        self.window.show()

    def begin(self) -> None:
        """Let charts and ages run."""
        self._beat.start()
        self._second.start()
        pump(0.5)

    def end(self) -> None:
        """Stop and close; what Qt holds goes here, not when Python next collects its cycles."""
        self._beat.stop()
        self._second.stop()
        self.bridge.detach()
        self.window.close()
        for top in (self.window, *(plot for plot in self.charts.plots if plot.window() is plot)):
            if isValid(top):
                delete(top)

    def _apply(self, batch: Batch) -> None:
        self.table.apply(batch.rows)

    def _each_second(self) -> None:
        self.engine.clock.advance(1.0)
        self.table.tick()


class Sender:
    """A thread that sends so many row updates a second until it is stopped."""

    def __init__(self, party: Party, rate: int) -> None:
        self._party = party
        self._rate = rate
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sender", daemon=True)
        self.sent = 0

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; what was sent is not yet all shown."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        size = max(1, self._rate // _BURSTS)
        ready: list[RowView] = list(self._party.tape.updates(self._rate))
        begun = time.perf_counter()
        while not self._stop.wait(max(0.0, begun + self.sent / self._rate - time.perf_counter())):
            at = self.sent % len(ready)
            for view in ready[at : at + size]:
                self._party.engine.put_row(view)
            self.sent += size
