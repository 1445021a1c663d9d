"""Time from the start of the process to a painted window, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.rounds import interleaved

ROOT = Path(__file__).resolve().parents[1]
_LIMIT_S = 30.0

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Voldesk"))
window.menuBar().addMenu("File")
window.resize(1280, 800)
window.show()
def write():
    window.grab().save(sys.argv[1] + ".part", "PNG")
    import os
    os.replace(sys.argv[1] + ".part", sys.argv[1])
    application.quit()
QTimer.singleShot(0, write)
application.exec()
"""


def _until_picture(words: list[str], picture: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    begun = time.perf_counter()
    program = subprocess.Popen(
        words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while not picture.exists():
        if program.poll() not in (None, 0) or time.perf_counter() - begun > _LIMIT_S:
            program.kill()
            program.wait()
            raise RuntimeError(f"no picture from {words[:3]}")
        time.sleep(0.001)
    seconds = time.perf_counter() - begun
    program.wait(_LIMIT_S)
    return seconds


def ours() -> float:
    """Seconds until our window, with the stored list's rows, is painted and saved."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "a.png"
        return _until_picture(
            [
                sys.executable, "main.py", "--profile", f"{folder}/p", "--offline", "--screenshot",
                str(picture), "--after", "0", "--size", "1280x800",
            ],
            picture,
        )  # fmt: skip


def bare() -> float:
    """Seconds until a bare main window is painted and saved."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "a.png"
        return _until_picture([sys.executable, "-c", _BARE, str(picture)], picture)


def main() -> None:
    """Print one line."""
    interleaved("first_paint", ours, {"bare_window": bare}, rounds=7)


if __name__ == "__main__":
    main()
