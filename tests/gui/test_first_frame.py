from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engine.options import Options
from gui import app
from gui.window import MainWindow
from tests.support.fake_engine import FakeEngine

if TYPE_CHECKING:
    from gui.bridge import EngineFacade

ROOT = Path(__file__).resolve().parents[2]
LATE = (
    "gui.palette", "gui.help", "gui.messages", "gui.explain", "gui.picker", "gui.chartcontent",
    "gui.symbolfinder", "gui.recording.sheet", "gui.charts.exportsheet", "gui.picture",
    "gui.feeds.contact", "gui.batch", "engine.desk.views", "engine.desk.volview", "zoneinfo",
    "platformdirs", "numpy", "gui.tables.finding", "gui.tables.exporting", "gui.filesheets",
    "gui.namesheet", "gui.watchlist.importing", "gui.watchlist.exporting", "gui.delivering",
    "gui.workspace.space", "gui.workspace.linkmark", "engine.layouts", "engine.layoutreading",
    "engine.model.layout", "gui.alerts.pane", "gui.alerts.making", "gui.alerts.sheet",
    "gui.alerts.telling", "gui.alerts.quiet", "gui.jumping", "engine.desk.alerts.grammar",
    "gui.earnings.control", "gui.earnings.showing", "gui.earnings.cards", "gui.earnings.details",
    "gui.earnings.cells", "gui.earnings.telling", "gui.earnings.words", "gui.earnings.datesheet",
    "gui.about.sheet", "gui.about.reader", "gui.updating", "engine.parts", "engine.updates",
    "gui.welcome.sheet", "engine.contacts", "engine.places",
)  # fmt: skip
"""Nothing of the first frame needs them."""


def test_the_first_frame_loads_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    code = (
        "import sys; from bench import started;"
        f"started.painted = lambda: sys.exit(' '.join({set(LATE)!r} & set(sys.modules)));"
        f"started.ours({str(tmp_path)!r})"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60, capture_output=True, text=True,
    )  # fmt: skip
    lines = [line for line in told.stderr.splitlines() if "propagateSizeHints" not in line]
    assert lines == [""]


class Impatient(FakeEngine):
    """Types as soon as the first frame is out, before anything that comes late is there."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""
        self.helped = self.closed = False

    def start(self) -> None:
        super().start()
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        assert not window.charts_done
        target: QWidget = window.watchlist.table
        QTest.keyClick(target, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.sheets.palette.box, "nvda vol")
        self.typed = window.sheets.palette.model.choices[0].key
        QTest.keyClick(window.sheets.palette.box, Qt.Key.Key_Escape)
        QTest.keyClick(target, Qt.Key.Key_F1)
        self.helped = window.sheets.help.isVisible()
        QTimer.singleShot(0, window.close)


@pytest.mark.usefixtures("qapp")
def test_keys_pressed_right_behind_the_first_frame_are_not_lost(tmp_path: Path) -> None:
    engine = Impatient()
    facade: EngineFacade = engine
    assert app.run(facade, Options(profile=tmp_path), threading.Event()) == 0
    assert engine.typed == "vol:NVDA"
    assert engine.helped
