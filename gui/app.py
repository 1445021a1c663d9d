"""Composition root of the window: application, bridge, hooks, late loading, clean exit."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

import resources
from engine.model.status import Level
from engine.paths import Profile, user_profile
from engine.version import UPDATE_URL
from gui import format as fmt
from gui.bridge import EngineBridge, EngineFacade
from gui.collecting import Collector
from gui.faults import Faults
from gui.geometry import Geometry
from gui.language import chosen, speak
from gui.look import first_theme
from gui.qtclasses import QtClasses
from gui.signals import StopSignals
from gui.style import body_font, dress
from gui.text import language, tr
from gui.window import MainWindow

if TYPE_CHECKING:
    from engine.options import Options
    from gui.rebuilding import Carried, Hold
    from gui.theme import Theme

_CHARTS: Final = ("gui.charts.pane", "gui.race.pane", "gui.vol.pane")
_SIZE: Final = (1280, 800)
_JOIN_S: Final = 0.7
_PULSE_MS: Final = 1000
_UNPAINTED_MS: Final = 2000
_STANDS_BEATS: Final = 5
_SETTLE_MS: Final = 5_000
_RETIRED_MS: Final = 300
_SWITCH_S: Final = 0.0005
"""As long another thread may keep the interpreter while this one wants it, instead of Python's own
5 ms. Calls of Qt that give it away have to get it back; what this brings is not settled yet."""
_PATIENCE_MS: Final = 400
"""As long a window in another language waits for the engine before it is shown as it is."""


class FirstPaint(QObject):
    """Watches widgets for the first paint event of any of them.

    A window that is shown minimised or on another desktop is not painted: after a while that counts
    as painted too.

    Signals:
        painted: Once, after the first frame is out.
    """

    painted = Signal()

    def __init__(self, *watched: QObject) -> None:
        super().__init__(watched[0])
        self._watched = watched
        self._done = False
        for item in watched:
            item.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass; the first paint schedules `painted` behind it."""
        if event.type() == QEvent.Type.Paint:
            self._come()
        elif event.type() == QEvent.Type.Show and watched is self._watched[0]:
            QTimer.singleShot(_UNPAINTED_MS, self, self._come)
        return False

    def _come(self) -> None:
        if self._done:
            return
        self._done = True
        for item in self._watched:
            item.removeEventFilter(self)
        QTimer.singleShot(0, self, self.painted.emit)


def import_charts() -> None:
    """Load the charts' libraries; takes a good half second, so it is done in a thread."""
    for name in _CHARTS:
        importlib.import_module(name)


class Session(QObject):
    """One window from its first paint to its end."""

    def __init__(
        self, engine: EngineFacade, options: Options, stop: threading.Event, theme: Theme
    ) -> None:
        super().__init__()
        self._engine = engine
        self._options = options
        self.status = 0
        self.loop = QEventLoop()
        self.bridge = EngineBridge(engine, self)
        self.window = self._made(theme)
        self._before: MainWindow | None = None
        self._carried: Carried | None = None
        self._hold: Hold | None = None
        self._wish = ""
        self.faults = Faults(self)
        self.faults.found.connect(self._fault)
        self._stop = stop
        self._signals = StopSignals(stop, self)
        self._signals.stopped.connect(lambda: self.window.close())
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.commitDataRequest.connect(self._keep)
        self._leaving = False
        self._collector = Collector(self)
        self._classes = QtClasses(self)
        self._classes_made = threading.Event()
        self._classes.made.connect(self._classes_made.set)
        self._late = threading.Thread(target=self._load, name="charts-import", daemon=True)
        picture = options.screenshot is not None
        kept = not picture and not options.safe
        self._geometry = Geometry(_profile(options).window if kept else None)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self._beat)
        self._beats = 0
        first = FirstPaint(self.window, self.window.watchlist.table.viewport())
        first.painted.connect(self._begin)

    def _made(self, theme: Theme) -> MainWindow:
        """A window in the language of now, tied to the engine."""
        window = MainWindow(self._engine, theme, _clock_note(self._options))
        self.bridge.updated.connect(window.apply)
        window.probe.applied_s = lambda: self.bridge.spent_s
        window.notices.report_requested.connect(lambda: _copy_report(window))
        window.closing.connect(self._close)
        window.tongue.wanted.connect(self.rebuild, Qt.ConnectionType.QueuedConnection)
        return window

    def rebuild(self, code: str) -> None:
        """Have the window speak another language: one in that language takes its place.

        The engine runs on, and the way back, notices, layout, screen and symbol stay. The old
        window is seen until the new one has everything that is known; keys and clicks wait for
        that. A wish meanwhile is granted after it, the last one only.

        Args:
            code: Of the language, "en" for English.
        """
        if self._before is not None or not self.window.charts_done:
            self._wish = code
            return
        application = QCoreApplication.instance()
        if code == language() or application is None:
            return
        from gui.rebuilding import Hold

        before, old = language(), self.window
        self._hold = Hold(application)
        with contextlib.ExitStack() as fallback:
            fallback.callback(self._take_back, old, before)
            self._replace(old, code)
            fallback.pop_all()

    def _replace(self, old: MainWindow, code: str) -> None:
        """Make the window in another language; it is shown once it knows everything."""
        from gui.rebuilding import Carried

        self._carried = Carried.of(old)
        why = speak(code)
        QApplication.setFont(body_font())
        made = self._made(old.look.theme)
        self.bridge.updated.disconnect(old.apply)
        self._before, self.window = old, made
        self.window.take_over(old)
        self._carried.give(self.window)
        if old.race is not None:
            self.window.space.restores = False
            self._mount_charts()
            self._carried.draw(self.window)
            self.window.space.follow(old.space)
        else:
            self.window.miss_charts()
        if why:
            self.window.notices.tell("language", Level.WARNING, why, self._engine.now())
        self.bridge.updated.connect(self._swap)
        self._engine.republish()
        QTimer.singleShot(_PATIENCE_MS, self.window, self._swap)

    def _take_back(self, old: MainWindow, code: str) -> None:
        """Go on with the old window in its language: the new one could not be made."""
        from gui.rebuilding import retire

        made, self.window = self.window, old
        self._before = self._carried = None
        speak(code)
        QApplication.setFont(body_font())
        if made is not old:
            self.bridge.updated.disconnect(made.apply)
            self.bridge.updated.connect(old.apply)
            retire(made)
        self._release()

    def _release(self) -> None:
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def _swap(self, _batch: object = None) -> None:
        """Show the new window in the old one's place, once."""
        old, carried = self._before, self._carried
        if old is None or carried is None:
            return
        from gui.rebuilding import retire

        self._before = self._carried = None
        self.bridge.updated.disconnect(self._swap)
        if old.edits.book is not carried.book:
            self.window.edits.take_over(old.edits)
        try:
            retire(old)
            QTimer.singleShot(_RETIRED_MS, self._collector, self._collector.look_at_all)
            carried.show(self.window)
        finally:
            self._release()
        self._grant()

    def _grant(self) -> None:
        """Come back to the wish for a language that had to wait."""
        code, self._wish = self._wish, ""
        if code:
            self.rebuild(code)

    def show(self) -> None:
        """Put the window on the screen."""
        self.faults.install()
        window, desk = self.window, self.window.desk
        restored = self._geometry.restore(window, desk)
        if self._geometry.said:
            window.notices.tell("place", Level.WARNING, self._geometry.said, self._engine.now())
        if self._options.screenshot is not None or self._options.size is not None:
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.resize(*(self._options.size or _SIZE))
        window.show()
        if not restored:
            desk.share_room(window.left_width())
        window.show_screen(self._options.screen or "watchlist")
        if self._options.symbol:
            window.watchlist.select_symbol(self._options.symbol)
            window.set_symbol(self._options.symbol)
        if self._stop.is_set():
            QTimer.singleShot(0, window.close)

    def end(self) -> None:
        """Let go of everything other threads or hooks could reach."""
        self.bridge.detach()
        self._leaving = True
        self._classes_made.set()
        if self._late.is_alive():
            self._late.join(_JOIN_S)
        self.faults.remove()
        self._signals.close()
        self._collector.end()
        self.window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _begin(self) -> None:
        """After the first paint: the engine starts, the charts load, the picture is timed."""
        if self._leaving:
            return
        from PySide6.QtGui import QIcon

        from gui.heap import keep_large_apart

        keep_large_apart()
        self._collector.begin()
        QApplication.setWindowIcon(QIcon(str(resources.path("icons", "voldesk.svg"))))
        if self._stop.is_set():
            self.window.close()
            return
        self.bridge.attach()
        self._engine.start()
        self._beat()
        self._pulse.start()
        self._classes.begin()
        self._late.start()
        options = self._options
        if UPDATE_URL and options.plain:
            from gui.updating import QUESTION_MS, ask_once

            QTimer.singleShot(QUESTION_MS, self.window, lambda: ask_once(self.window))
        if options.plain and not self._engine.settings().welcomed:
            self.window.sheets.toggle_welcome()
        if options.screenshot is not None:
            from gui.screenshot import Shutter

            settled = self._engine.settled if options.until_settled else None
            shutter = Shutter(self._picture_ready, settled, options.after, time.monotonic, self)
            shutter.due.connect(self._take_picture)
            shutter.start()

    def _load(self) -> None:
        then = self._miss_charts
        try:
            importlib.import_module("numpy")
            self._classes_made.wait()
            if self._leaving:
                return
            import_charts()
            then = self._first_charts
        finally:
            self.bridge.call(then)

    def _miss_charts(self) -> None:
        self.window.miss_charts()
        QTimer.singleShot(_SETTLE_MS, self._collector, self._collector.settle)
        self._grant()

    def _picture_ready(self) -> bool:
        vol = self._options.screen == "vol"
        return self.window.charts_done and (not vol or self.window.plots.vol_done)

    def _first_charts(self) -> None:
        self._mount_charts()
        self._grant()

    def _mount_charts(self) -> None:
        try:
            race = importlib.import_module("gui.race.pane")
            chart = importlib.import_module("gui.charts.pane")
            vol = importlib.import_module("gui.vol.pane")
            self.window.space.keeps = self._options.screenshot is None and not self._options.safe
            theme, row_height = self.window.look.theme, self._engine.settings().row_height
            self.window.mount_charts(
                race.RacePane(theme), chart.ChartPane(theme), vol.VolPane(theme, row_height)
            )
            if self._options.screen and self.window.desk.focused() in ("", "watchlist"):
                self.window.show_screen(self._options.screen)
        finally:
            if not self.window.charts_done:
                self.window.miss_charts()
            QTimer.singleShot(_SETTLE_MS, self._collector, self._collector.settle)

    def _take_picture(self) -> None:
        from gui.picture import write_picture

        self.bridge.drain()
        self.window.rows.put_out()
        path = self._options.screenshot
        fault = write_picture(self.window, path) if path is not None else ""
        if fault and sys.stderr is not None:
            sys.stderr.write(f"voldesk: {path}: {fault}\n")
        self.status = 1 if fault else 0
        self.window.close()

    def _fault(self, key: str, sentence: str, count: int) -> None:
        at = self._engine.now()
        self.window.notices.tell(f"window {key}", Level.FAULT, sentence, at, count)

    def _beat(self) -> None:
        """Once a second; a window that has its charts and goes on for some seconds stands."""
        self._engine.window_works()
        if self.window.charts_done:
            self._beats += 1
            if self._beats == _STANDS_BEATS:
                self._engine.window_stands()

    def _keep(self, _manager: object = None) -> None:
        """The desktop's session ends: keep now what else is kept when the window closes."""
        self._geometry.store(self.window, self.window.desk)

    def _close(self) -> None:
        self._leaving = True
        self._pulse.stop()
        self._engine.window_closed()
        self.bridge.detach()
        self._keep()
        self.loop.exit(self.status)


def run(engine: EngineFacade, options: Options, stop: threading.Event) -> int:
    """Show the window until it is closed; the exit status.

    Args:
        engine: Built, not started: it starts after the first paint.
        options: What the command line asked for.
        stop: Set by SIGTERM and SIGINT, perhaps before this call.
    """
    why = _without_display(options)
    if why:
        sys.stderr.write(f"voldesk: {why}\n")
        return 1
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    QApplication.setApplicationName("voldesk")
    QApplication.setApplicationDisplayName("Voldesk")
    QApplication.setDesktopFileName("voldesk")
    why = speak(chosen(options.language or engine.settings().language))
    theme = first_theme(engine.settings(), options.theme)
    dress(application, theme)
    session = Session(engine, options, stop, theme)
    application.setQuitOnLastWindowClosed(False)
    if why:
        session.window.notices.tell("language", Level.WARNING, why, engine.now())
    session.show()
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    session.loop.exec()
    sys.setswitchinterval(before)
    status = session.status
    session.end()
    return status


def _without_display(options: Options) -> str:
    """Why no window can be shown, "" if one can; a picture needs no display."""
    environment = os.environ
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform != "linux" or any(environment.get(name) for name in named):
        return ""
    if options.screenshot is None:
        return tr("no display found: start it in a desktop session, or with --headless")
    environment["QT_QPA_PLATFORM"] = "offscreen"
    return ""


def _profile(options: Options) -> Profile:
    return Profile(options.profile) if options.profile is not None else user_profile()


def _copy_report(window: MainWindow) -> None:
    from gui.crash import copy_report

    copy_report(window)


def _clock_note(options: Options) -> str:
    if options.clock is None:
        return ""
    when = fmt.stamp(options.clock, seconds=False)
    return tr("Clock set to {when}").format(when=when)
