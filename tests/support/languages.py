"""Languages for tests: the real ones, built when they are not, and one that marks every text."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from gui.text import CONTEXT, PROPERTY, forget

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
OPEN, CLOSE = "\u27e6", "\u27e7"


def build() -> None:
    """Have the compiled files there, as `make` leaves them."""
    compiled = [
        FOLDER / "sentences.json",
        *(FOLDER / f"voldesk_{c}.qm" for c in ("zh_TW", "zh_CN")),
    ]
    newest = max(path.stat().st_mtime for path in FOLDER.glob("*.ts"))
    if all(path.is_file() and path.stat().st_mtime >= newest for path in compiled):
        return
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "build"]
    subprocess.run(command, check=True, cwd=ROOT)


class Marking(QTranslator):
    """Sets every text of ours in brackets that no text has."""

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"{OPEN}{text}{CLOSE}" if context == CONTEXT else ""

    def isEmpty(self) -> bool:
        return False


@contextmanager
def marked() -> Iterator[None]:
    """Every text that passes `tr` or is known to `told` comes out in brackets."""
    application = QCoreApplication.instance()
    assert application is not None
    build()
    translator = Marking(application)
    QCoreApplication.installTranslator(translator)
    application.setProperty(PROPERTY, "qps")
    forget()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
        application.setProperty(PROPERTY, "en")
        forget()
