"""The main window: docks, bars, menus, and the commands that are valid everywhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from engine.model.status import Level
from gui import explaining
from gui import format as fmt
from gui.charts.exportfiles import ChartExport
from gui.commanding import Commanding
from gui.commands.command import Context
from gui.docks import DeskArea
from gui.earnings.model import EarningsModel
from gui.earnings.pane import EarningsPane
from gui.exporting import HistoryExport
from gui.feeds.model import FeedsModel
from gui.feeds.pane import FeedsPane
from gui.guard import gui_thread_only
from gui.links import Links
from gui.look import Look
from gui.notices import Notices
from gui.plots import Plots
from gui.probes import Probe
from gui.race.choice import RaceChoice
from gui.recording.control import RecordingControl
from gui.replaybar import ReplayBar
from gui.replaycontrol import ReplayControl
from gui.screens import Screens
from gui.searching import Searches
from gui.sheets import Sheets
from gui.statusbar import StatusBar
from gui.text import tr
from gui.tongue import Tongue
from gui.typeahead import TypeAhead
from gui.undotitles import UndoTitles
from gui.watchlist.columns import Moment
from gui.watchlist.edits import ListEdits
from gui.watchlist.inview import RowsInView
from gui.watchlist.listcolumns import ListColumns
from gui.watchlist.lists import ListDesk
from gui.watchlist.model import WatchlistModel
from gui.watchlist.pane import WatchlistPane

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from engine.desk.views import ModeView
    from gui.batch import Batch
    from gui.bridge import EngineFacade
    from gui.chartcontent import ChartContent
    from gui.charts.pane import ChartPane
    from gui.commands.actions import CommandActions
    from gui.commands.command import Bound
    from gui.race.pane import RacePane
    from gui.symbolfinder import SymbolFinder
    from gui.tables.pane import TablePane
    from gui.theme import Theme
    from gui.vol.pane import VolPane
    from gui.workspace.space import Space

TICK_MS: Final = 1000
_BESIDE: Final = 20
"""Pixels of a table's scroll bar, of both edges of a replay's band and of the splitter."""


class MainWindow(QMainWindow):
    """Everything on the screen; shows what batches bring and hands wishes to the engine.

    Signals:
        closing: The window is being closed.
    """

    closing = Signal()

    def __init__(self, engine: EngineFacade, theme: Theme, clock_note: str = "") -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle("Voldesk")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.engine = engine
        self.look = Look(engine, self, theme)
        self.tongue = Tongue(engine, self)
        self._last_table: TablePane | None = None
        self.screens: Screens = Screens()
        settings = engine.settings()
        self.edits = ListEdits(engine, parent=self)
        self.rows = WatchlistModel(self._moment, parent=self)
        self.watchlist = WatchlistPane(self.rows, self.edits, theme, settings.row_height)
        self.setFocusProxy(self.watchlist.table)
        self.lists = ListDesk(self, self.watchlist, self.look, engine)
        self.columns = ListColumns(engine, self.watchlist, self.look)
        self.calendar = EarningsModel(engine.now, self)
        self.earnings = EarningsPane(self.calendar, self.edits, theme, settings.row_height)
        sources = FeedsModel(engine.now, self)
        self.feeds = FeedsPane(sources, self.edits, engine, theme, settings.row_height)
        self.recordings = RecordingControl(engine, self, theme)
        self.export = HistoryExport(engine, self)
        self.pictures = ChartExport(self, lambda: self.plots.current(), engine.now)
        self.symbol = self.watchlist.current_symbol()
        self.links = Links(self)
        self._build(clock_note)
        self.searches = Searches(engine)
        self.watchlist.editing.serve(self.searches.ask, lambda: self.look.theme)
        self._type_ahead = TypeAhead(self.symbol_search, self)
        self.commanding = Commanding(self)
        self.sheets = Sheets(self, self.commanding.commands, self._finder)
        self._connect()
        self._title_watchlist()

    def _build(self, clock_note: str) -> None:
        shell = QWidget(self)
        shell.setObjectName("shell")
        self.replay_bar = ReplayBar(shell)
        self.replay = ReplayControl(self.engine, self.replay_bar, self)
        self.notices = Notices(shell)
        self.desk = DeskArea(shell)
        self.plots = Plots(self.desk, self.engine)
        self._pair = RaceChoice(self.engine, self.plots, self.show_screen)
        for screen, pane in self._tables().items():
            self.desk.mount(screen, pane)
        self.desk.right.narrow = self.narrow_width
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.replay_bar)
        column.addWidget(self.notices)
        column.addWidget(self.desk, 1)
        self.setCentralWidget(shell)
        self.status = StatusBar(clock_note, self)
        self.setStatusBar(self.status)
        self.probe = Probe(self)
        self.probe.told.connect(self.status.set_probe)

    def _connect(self) -> None:
        for pane in self._tables().values():
            pane.said.connect(self.status.say)
            pane.symbol_chosen.connect(self.choose)
            pane.charts_requested.connect(self.chart_all)
            pane.noticed.connect(self._notice_paste)
        for part in (self.recordings, self.export, self.look, self.pictures):
            part.said.connect(self.status.say)
        self.plots.linking.said.connect(self.status.say)
        self.recordings.marked.connect(self.status.set_recording)
        self.status.feeds_requested.connect(lambda: self.show_screen("feeds"))
        self.edits.switched.connect(lambda: self.desk.bring("feeds"))
        self.watchlist.symbol_followed.connect(self.set_symbol)
        self.notices.all_requested.connect(self.open_messages)
        self.edits.changed.connect(self._title_watchlist)
        UndoTitles(self.edits, self.actions_)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._each_second)
        self._tick.start()
        self._in_view = RowsInView(self.engine, self.watchlist, self)

    def mount_charts(self, race: RacePane, chart: ChartPane, sheet: VolPane) -> None:
        """Put the charts in, once their libraries are loaded after the first paint."""
        self.space.mount(race, chart, sheet)
        self.commanding.install_charts(race, sheet)
        self._pair.wire(race, self.rows.view)
        self.screens.mount(self)
        self._show_mode()

    def miss_charts(self) -> None:
        """Say in their panes that the charts could not be loaded."""
        self.plots.miss()

    @property
    def commands(self) -> tuple[Bound, ...]:
        """Every command, tied to the widget it acts on."""
        return self.commanding.commands

    @property
    def actions_(self) -> CommandActions:
        """Their actions: menus and shortcuts."""
        return self.commanding.actions

    @cached_property
    def space(self) -> Space:
        """Tabs, floating panes, second windows and workspaces, loaded when first used."""
        from gui.workspace.space import Space

        return Space(self)

    @property
    def content(self) -> ChartContent | None:
        """The pickers of the chart in use, None until it is loaded."""
        board = self.plots.board
        return board.content if board is not None else None

    @property
    def race(self) -> RacePane | None:
        """The Race, None until it is loaded."""
        return self.plots.race

    @property
    def chart(self) -> ChartPane | None:
        """The chart, None until it is loaded."""
        return self.plots.chart

    @property
    def sheet(self) -> VolPane | None:
        """The vol sheet, None until it is loaded."""
        return self.plots.sheet

    @property
    def charts_done(self) -> bool:
        """Whether the charts are in, or will not come."""
        return self.plots.done

    # what comes from the engine

    def apply(self, batch: Batch) -> None:
        """Show what changed since the last frame."""
        gui_thread_only("MainWindow")
        from gui.delivering import deliver

        deliver(batch, self)

    def set_symbol(self, symbol: str) -> None:
        """Show a symbol of the list in all that is linked with it."""
        if symbol == self.symbol:
            return
        self.symbol = symbol
        self.links.from_list(symbol)

    def left_width(self) -> int:
        """Pixels the tables need for their columns beside a scroll bar."""
        tables = self.watchlist.table, self.earnings.table
        return max(table.natural_width(rank=2) for table in tables) + _BESIDE

    def narrow_width(self) -> int:
        """Pixels the tables need beside the vol sheet: what stays of them is never cut."""
        tables = self.watchlist.table, self.earnings.table
        return max(table.natural_width() for table in tables) + _BESIDE

    def take_over(self, other: MainWindow) -> None:
        """Go on where another window ends: the way back and what was said."""
        self.edits.take_over(other.edits)
        self.notices.take_over(other.notices)

    def retire(self) -> None:
        """Stop what runs by itself; another window takes this one's place."""
        self.space.close()
        self._tick.stop()
        self._in_view.stop()
        self.lists.keep_look()

    def come_forward(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def set_mode(self, mode: ModeView) -> None:
        """Live, replay or offline."""
        if self.replay.set_mode(mode):
            self.plots.forget()
        self.status.set_mode(mode)
        self.recordings.set_mode(mode)
        self._show_mode()

    def show_motion(self) -> None:
        """Let changed figures flash, or not: the setting, and a replay that changes all at once."""
        still = self.engine.settings().reduce_motion or self.replay.racing
        self.rows.set_flashing(not still)

    def _show_mode(self) -> None:
        self.show_motion()
        ways = self.replay.ways()
        for pane in self._followers():
            pane.set_replayed(self.replay.replaying)
            pane.set_ways(ways)
        self.plots.set_replayed(self.replay.replaying, ways)

    def _each_second(self) -> None:
        if self.isVisible() and not self.isMinimized():
            self.watchlist.tick()
            self.earnings.tick()
            self.feeds.tick()
            self.recordings.tick()
            self.screens.tick()
            self.plots.tick()

    # commands: app.*, view.*, data.*

    def open_palette(self) -> None:
        """Ctrl+K; pressed again it closes."""
        self.sheets.toggle_palette()

    def symbol_search(self, text: str = "") -> None:
        """Ctrl+G, or typing in list and chart: find a symbol, go to it or add it."""
        self.sheets.toggle_search(text)

    def show_symbol(self, symbol: str) -> None:
        """Show a symbol of the list in the chart; the focus goes to the list."""
        self._show_symbol(symbol)

    def open_help(self) -> None:
        """The key sheet, this context first."""
        self.sheets.toggle_help(self.context())

    def dismiss_notice(self) -> None:
        """Put the shown notice away."""
        self.notices.dismiss()

    def why_no_notice(self) -> str:
        """Why there is no notice to put away, "" if there is one."""
        return self.notices.why_none()

    def open_messages(self) -> None:
        """The notices of this run."""
        self.sheets.toggle_messages(self.notices.history())

    def open_recordings(self) -> None:
        """What was recorded, to be played or deleted."""
        self.sheets.toggle_recordings()

    def open_sec_contact(self) -> None:
        """The address for the SEC."""
        self.sheets.toggle_contact()

    def open_menu(self) -> None:
        """Focus to the menu bar."""
        bar = self.menuBar()
        self.activateWindow()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if bar.actions():
            bar.setActiveAction(bar.actions()[0])

    def show_screen(self, screen: str) -> None:
        """Show, raise and focus a screen."""
        self.desk.show_screen(screen)

    def open_vol_sheet(self) -> None:
        """The vol sheet of the chart in focus; of the Race its left symbol's."""
        on_race = self.race is not None and self.plots.current() is self.race
        own = self.plots.chart_symbol() or self.symbol
        self.show_vol(self._pair.symbols()[0] if on_race else own)

    def show_vol(self, symbol: str) -> None:
        """The vol sheet of a symbol; the list goes along where it has it."""
        self.watchlist.select_symbol(symbol)
        self.links.load_sheet(symbol)
        self.show_screen("vol")

    def explain_focused(self) -> None:
        """Definition, source, age and reason of the focused number."""
        title, text = self._explanation()
        if text:
            self.sheets.toggle_explanation(title, text)
        else:
            self.status.say(tr("Nothing is focused that has an explanation"))

    def next_pane(self) -> None:
        """Focus the next pane."""
        self.space.step(1)

    def prev_pane(self) -> None:
        """Focus the previous pane."""
        self.space.step(-1)

    def full_screen(self) -> None:
        """Full screen and back."""
        top = self.space.second_in_use() or self
        top.setWindowState(top.windowState() ^ Qt.WindowState.WindowFullScreen)

    def default_layout(self) -> None:
        """Docks back in their first places."""
        self.desk.default_layout(self.left_width())

    def quit(self) -> None:
        """Close; everything is saved already."""
        self.close()

    def refresh(self) -> None:
        """Ask now for what is due."""
        self.engine.refresh()
        self.status.say(tr("Asking for what is due"))

    def refresh_blocked(self) -> str:
        """Why nothing can be asked."""
        return self.replay.asking_blocked()

    # inside

    def _explanation(self) -> explaining.Explanation:
        pane = self.desk.pane(self.desk.focused() or "watchlist")
        if pane is self.sheet and self.sheet is not None:
            return explaining.of_sheet(self.sheet)
        plots = {"race": self.race, "chart": self.chart}
        second = self.space.second_in_use() is not None
        if (plot := plots.get("chart" if second else self.desk.focused())) is not None:
            return explaining.of_plot(plot)
        table = self._tables().get(self.desk.focused(), self.watchlist)
        return explaining.of_table(table)

    def context(self) -> Context:
        """Where the focus is, for the key sheet."""
        if self.space.second_in_use() is not None:
            return Context.CHART
        return {
            "watchlist": Context.WATCHLIST,
            "earnings": Context.EARNINGS,
            "feeds": Context.FEEDS,
            "capex": Context.CAPEX,
            "movers": Context.MOVERS,
            "alerts": Context.ALERTS,
            "events": Context.EVENTS,
            "race": Context.CHART,
            "chart": Context.CHART,
            "vol": Context.CHART if self.plots.focus_in_sheet() else Context.FIGURES,
        }.get(self.desk.focused(), Context.APP)

    def _moment(self) -> Moment:
        return Moment(self.engine.now(), self.engine.monotonic())

    def _tables(self) -> dict[str, TablePane]:
        own = {"watchlist": self.watchlist, "earnings": self.earnings, "feeds": self.feeds}
        return {**own, **self.screens.tables()}

    def _followers(self) -> tuple[TablePane, ...]:
        return (self.watchlist, self.earnings, *self.screens.tables().values())

    def table_in_use(self) -> TablePane:
        """The table that had the focus last, the list before any."""
        return self._last_table or self.watchlist

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        self.desk.mark_active()
        for table in self._tables().values():
            if table.isAncestorOf(now):
                self._last_table = table
        self.plots.follow_focus(now)

    def choose(self, symbol: str) -> None:
        """Show a symbol in the chart in use and bring it forward."""
        board = self.plots.board
        self.links.load(board.current() if board is not None else None, symbol)
        if board is None or not board.bring_current():
            self.desk.bring("chart")

    def show_chart(self, symbol: str) -> None:
        """A symbol in the chart in use, with the focus."""
        self.choose(symbol) if self.space.tabs is None else self.space.tabs.load(symbol)

    def chart_all(self, symbols: tuple[str, ...]) -> None:
        """A chart of its own for each symbol."""
        self.choose(symbols[0]) if self.space.tabs is None else self.space.tabs.open_all(symbols)

    def tell(self, key: str, sentence: str) -> None:
        """A notice of the window itself."""
        self.notices.tell(key, Level.INFO, sentence, self.engine.now())

    def focus_list(self) -> None:
        """Esc on a chart with nothing to drop."""
        self.show_screen("watchlist")

    def _show_symbol(self, symbol: str) -> None:
        if self.desk.right.sheet_shown:
            self.set_symbol(symbol)
        else:
            self.choose(symbol)
        self.desk.show_screen("watchlist")

    def _finder(self) -> SymbolFinder:
        from gui.symbolfinder import SymbolFinder

        show, vol, chart = self._show_symbol, self.show_vol, self.show_chart
        asked, screen = self._pair.asked, self.show_screen
        return SymbolFinder(self.watchlist, show, vol, chart, asked, screen)

    def _notice_paste(self, sentence: str) -> None:
        self.notices.tell("paste", Level.INFO, sentence, self.engine.now())

    def _title_watchlist(self) -> None:
        count = len(self.edits.watchlist.symbols)
        words = tr("symbol") if count == 1 else tr("symbols")
        self.desk.titles["watchlist"].note.setText(f"{count}{fmt.THIN}{words}")

    def closeEvent(self, event: QCloseEvent) -> None:
        """An open editor stores what it holds; then the window goes."""
        if self.watchlist.editor.is_open and not self.watchlist.editor.commit():
            self.watchlist.editor.cancel()
        self.space.workspaces.store()
        self.retire()
        super().closeEvent(event)
        self.closing.emit()
