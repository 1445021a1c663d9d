"""Measures the process again and again while a long run goes on."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench.soaking.report import Sample
from bench.tickgaps import Gaps, Meter, Tally
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.soaking.report import Report
    from engine.paths import Profile
    from gui.app import Session
    from gui.batch import Batch

_UNFIT = (Quality.STALE, Quality.MISSING)
_MB = 1e6


class Sampler:
    """Fills a report with samples of this process and its window.

    Attributes:
        gaps, act_gaps: The GUI thread's tick gaps: in general, and while something that the user
            asked for was done, such as building the window in another language.

    Args:
        report: Takes the samples.
        session: Of the window.
        profile: Whose files are weighed.
        hours: The run's own time since its begin.
    """

    def __init__(
        self, report: Report, session: Session, profile: Profile, hours: Callable[[], float]
    ) -> None:
        self._report = report
        self._session = session
        self._profile = profile
        self._hours = hours
        self._process = psutil.Process()
        self._rows: dict[str, Quality] = {}
        self.told = 0
        self.gaps = Tally()
        self.act_gaps = Tally()
        self._lately: list[float] = []
        self.meter = Meter(session)
        session.bridge.updated.connect(self.note)

    def note(self, batch: Batch) -> None:
        """Rows and notices as they come."""
        for view in batch.rows:
            self._rows[view.symbol] = view.last.quality
        self.told += len(batch.notices)

    def flush(self, into: Tally) -> None:
        """Count the gaps since the last call as those of faults or of what the user did."""
        taken = self.meter.take()
        into.add(taken)
        self._lately += taken

    def take(self) -> Sample:
        """Measure now."""
        self.flush(self.gaps)
        gaps, self._lately = Gaps.of(self._lately), []
        windows = QApplication.topLevelWidgets()
        root = self._profile.root
        sample = Sample(
            self._hours(), self._process.memory_info().rss / _MB, threading.active_count(),
            self._process.num_fds() if hasattr(self._process, "num_fds") else 0,
            sum(len(window.findChildren(QTimer)) for window in windows),
            len(QApplication.allWidgets()), sys.getallocatedblocks(),
            weight(root, "history.sqlite"), weight(root, "history.sqlite-wal"),
            weight(root / "logs", "*"), weight(root / "recordings", "*"),
            gaps.p99, gaps.longest,
            sum(quality in _UNFIT for quality in self._rows.values()), self.told,
        )  # fmt: skip
        self._report.samples.append(sample)
        return sample


def weight(folder: Path, pattern: str) -> float:
    """MB of the files of a folder that match."""
    total = 0
    for path in folder.glob(pattern):
        try:
            total += path.stat().st_size
        except FileNotFoundError:
            continue
    return total / _MB


class Errors(logging.Handler):
    """Keeps what is logged as an error, and every exception that a thread let fall.

    Args:
        report: Takes them.
        but: Words of errors that the run itself brings about.
    """

    def __init__(self, report: Report, but: str = "") -> None:
        super().__init__(logging.ERROR)
        self._report = report
        self._but = but
        self._before = threading.excepthook

    def __enter__(self) -> None:
        """Listen from now on."""
        logging.getLogger().addHandler(self)
        threading.excepthook = self._fell

    def __exit__(self, *_: object) -> None:
        """Listen no more."""
        logging.getLogger().removeHandler(self)
        threading.excepthook = self._before

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the first line and, if there is one, the exception."""
        fault = record.exc_info[1] if record.exc_info else None
        line = record.getMessage().partition("\n")[0]
        if self._but and self._but in line:
            return
        self._report.errors.append(line + (f": {fault!r}" if fault else ""))

    def _fell(self, fallen: threading.ExceptHookArgs) -> None:
        self._report.uncaught.append(repr(fallen.exc_value))
