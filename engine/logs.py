"""Logging that is bounded, one line a record, and never in the way."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import re
import time
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1_800_000
FILES = 5
READER_BYTES = 500_000
READER_FILES = 2
"""All together stay below 10 MB."""
_SECRET = re.compile(
    r"(?i)((?:crumb|api_?key|token|password)=)[^&\s\"']+|(://[^/\s:@]+:)[^@/\s]+(?=@)"
)
_ESCAPED: Final = {
    code: chr(code).encode("unicode_escape").decode()
    for code in (
        *range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F),
        *range(0x2066, 0x206A), *range(0xD800, 0xE000),
    )
}  # fmt: skip
"""Line ends, terminal escapes, marks that turn the direction of writing, halves of letters."""
_LOUD = ("urllib3", "yfinance", "ccxt", "peewee", "asyncio", "websockets", "curl_cffi")


def without_secrets(text: str) -> str:
    """A text with crumbs, keys and passwords blotted out."""
    return _SECRET.sub(lambda match: (match[1] or match[2]) + "***", text)


CRASH = "crash.txt"
"""Where the running program writes the stacks of a crash; empty as long as there was none."""


class OneLine(logging.Formatter):
    """UTC stamp, level, thread, logger, message; control characters escaped, secrets removed."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line; a stack follows escaped in the same line."""
        text = super().format(record)
        return without_secrets(text).translate(_ESCAPED)


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
    """The program's log files, open between `start` and `stop`.

    Args:
        folder: Where they lie.
        reader: Of a program that only reads a profile another one writes: a log of its own, so
            that they do not rotate one file, and no crash file, which would be told as the other's.
    """

    def __init__(self, folder: Path, *, reader: bool = False) -> None:
        self._folder = folder
        self._name = "voldesk-reader.log" if reader else "voldesk.log"
        self._bytes, self._files = (READER_BYTES, READER_FILES) if reader else (MAX_BYTES, FILES)
        self._reader = reader
        self._handler: logging.Handler | None = None
        self._crash: IO[str] | None = None

    def start(self, level: str) -> None:
        """Log to `voldesk.log` (5 files of less than 2 MB), crashes to `crash.txt`.

        An unwritable folder leaves the program without a log file, not without life.
        """
        root = logging.getLogger()
        set_level(level)
        try:
            handler: logging.Handler = QuietRotatingFile(
                self._folder / self._name,
                maxBytes=self._bytes, backupCount=self._files - 1, encoding="utf-8", delay=False,
            )  # fmt: skip
            if not self._reader:
                self._crash = open(self._folder / CRASH, "a", encoding="utf-8")  # noqa: SIM115
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
