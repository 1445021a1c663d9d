"""Makes a changed setting take effect in the window at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.desk.kinds import RaceMeasure
from engine.settings import with_value
from gui.tables.view import BoardView

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window import MainWindow

_BY_COMMAND: Final = {
    ("theme", "dark"): "view.theme_dark",
    ("theme", "light"): "view.theme_light",
    ("theme", "contrast"): "view.theme_contrast",
    ("direction_colours", "west"): "view.directions_west",
    ("direction_colours", "china"): "view.directions_china",
    ("direction_colours", "korea"): "view.directions_korea",
    ("direction_colours", "safe"): "view.directions_safe",
    ("language", "system"): "app.language_system",
    ("language", "en"): "app.language_en",
    ("language", "zh_TW"): "app.language_zh_tw",
    ("language", "zh_CN"): "app.language_zh_cn",
}
"""Values that a command of the window sets."""


class Taking:
    """Hands a setting to the engine and to the part of the window that shows it.

    Args:
        window: Whose parts follow.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._parts: dict[str, Callable[[], None]] = {
            "row_height": self._rows,
            "reduce_motion": self._motion,
            "race_measure": self._race_measure,
            "race_compressed": self._race,
            "race_gap": self._race,
            "chart_style": self._chart_style,
            "chart_true_time": self._true_time,
            "chart_interval": self._interval,
            "chart_link_time": self._link,
            "movers_measure": self._movers,
            "movers_view": self._movers,
            "earnings_view": self._window.screens.earnings.show_as_set,
            "capex_measure": self._capex,
            "capex_definition": self._capex,
            "capex_currency": self._capex,
        }

    def run(self, command: str) -> None:
        """Run a command of the window."""
        for bound in self._window.commanding.commands:
            if bound.id == command:
                why = bound.blocked()
                if why:
                    self._window.status.say(why)
                else:
                    bound.run()
                return

    def take(self, field: str, value: object) -> None:
        """Set `field` of the settings to `value`, one of its options."""
        command = _BY_COMMAND.get((field, str(value)))
        if command is not None:
            self.run(command)
            return
        engine = self._window.engine
        before = engine.settings()
        engine.adopt(with_value(before, field, value))
        if field in self._parts:
            self._parts[field]()

    def _rows(self) -> None:
        height = self._window.engine.settings().row_height
        sheet = self._window.sheet
        for view in self._window.findChildren(BoardView):
            if sheet is None or not sheet.isAncestorOf(view):
                view.set_row_height(height)
        if sheet is not None:
            sheet.set_row_height(height)

    def _motion(self) -> None:
        self._window.show_motion()

    def _race(self) -> None:
        settings, race = self._window.engine.settings(), self._window.race
        if race is not None:
            race.set_compressed(compressed=settings.race_compressed)
            race.set_gap(settings.race_gap)

    def _capex(self) -> None:
        pane = self._window.screens.capex.pane
        if pane is not None:
            pane.show_as_set()

    def _race_measure(self) -> None:
        settings = self._window.engine.settings()
        measure = RaceMeasure(settings.race_measure)
        self._window.engine.set_race(settings.race_left, settings.race_right, measure)

    def _chart_style(self) -> None:
        settings, chart = self._window.engine.settings(), self._window.chart
        if chart is not None:
            chart.set_content(replace(chart.content, style=settings.chart_style))

    def _true_time(self) -> None:
        settings, chart = self._window.engine.settings(), self._window.chart
        if chart is not None:
            chart.set_content(replace(chart.content, true_time=settings.chart_true_time))

    def _interval(self) -> None:
        if self._window.content is not None:
            self._window.content.cut_to(self._window.engine.settings().chart_interval)

    def _link(self) -> None:
        linking = self._window.plots.linking
        if linking.time_linked is not self._window.engine.settings().chart_link_time:
            linking.toggle_time()

    def _movers(self) -> None:
        if self._window.screens.movers.pane is not None:
            self._window.screens.movers.pane.show_as_set()
