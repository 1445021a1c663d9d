"""Logging that is bounded, one line a record, and never in the way."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import re
import time
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 2_000_000
FILES = 5
_SECRET = re.compile(
    r"(?i)((?:crumb|api_?key|token|password)=)[^&\s\"']+|(://[^/\s:@]+:)[^@/\s]+(?=@)"
)
_LOUD = ("urllib3", "yfinance", "ccxt", "peewee", "asyncio", "websockets", "curl_cffi")


class OneLine(logging.Formatter):
    """UTC stamp, level, thread, logger, message; control characters escaped, secrets removed."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line; a stack follows escaped in the same line."""
        text = super().format(record)
        text = _SECRET.sub(lambda match: (match[1] or match[2]) + "***", text)
        return text.replace("\r", "\\r").replace("\n", "\\n")


class QuietRotatingFile(logging.handlers.RotatingFileHandler):
    """A rotating file that drops a record it cannot write instead of printing a traceback."""

    lost = 0

    def handleError(self, record: logging.LogRecord) -> None:
        """Count the lost record."""
        del record
        self.lost += 1


def set_level(level: str) -> None:
    """Least weight that is logged; libraries speak from warnings on."""
    root = logging.getLogger()
    root.setLevel(level)
    for name in _LOUD:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))


class Logs:
    """The program's log files, open between `start` and `stop`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handler: logging.Handler | None = None
        self._crash: IO[str] | None = None

    def start(self, level: str) -> None:
        """Log to `voldesk.log` (5 files of 2 MB) and crashes to `crash.txt`.

        An unwritable folder leaves the program without a log file, not without life.
        """
        root = logging.getLogger()
        set_level(level)
        try:
            handler: logging.Handler = QuietRotatingFile(
                self._folder / "voldesk.log",
                maxBytes=MAX_BYTES, backupCount=FILES - 1, encoding="utf-8", delay=False,
            )  # fmt: skip
            self._crash = open(self._folder / "crash.txt", "a", encoding="utf-8")  # noqa: SIM115
            faulthandler.enable(self._crash)
        except OSError:
            handler = logging.NullHandler()
        formatter = OneLine("%(asctime)sZ %(levelname)s %(threadName)s %(name)s: %(message)s")
        formatter.converter = time.gmtime
        handler.setFormatter(formatter)
        root.addHandler(handler)
        self._handler = handler

    def stop(self) -> None:
        """Take the handlers away again and close the files."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None
