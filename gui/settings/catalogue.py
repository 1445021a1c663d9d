"""Every setting with its title, its meaning and what it may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.settings import LOG_LEVELS, place_of
from gui.charts.price.catalogue import INTERVALS, OVERLAYS, PANES
from gui.text import tr
from gui.vol.definitions import definition
from gui.watchlist.headings import known_estimator

if TYPE_CHECKING:
    from engine.settings import Settings

SWITCH: Final[dict[object, str]] = {True: "on", False: "off"}


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the sheet.

    Attributes:
        field: Its name in `Settings`.
        title: A noun.
        about: What it does, one or two sentences.
        options: Values that can be chosen, with their names; empty where a command edits it.
        command: Id of the command that edits it.
        words: Names of its parts where it is a list of them.
    """

    field: str
    title: str
    about: str
    options: Mapping[object, str] | None = None
    command: str = ""
    words: Mapping[str, str] | None = None

    @property
    def place(self) -> str:
        """Where it stands in settings.toml ("ui.theme")."""
        return place_of(self.field)

    def told(self, settings: Settings) -> str:
        """Its value in words."""
        value = getattr(settings, self.field)
        if self.options is not None:
            return tr(self.options.get(value, str(value)))
        if isinstance(value, Mapping):
            return tr("{count} changed").format(count=len(value)) if value else tr("none changed")
        if isinstance(value, tuple):
            names = self.words or {}
            return ", ".join(tr(names.get(one, one)) for one in value) if value else tr("none")
        if self.field == "estimator":
            return definition(known_estimator(str(value))).title
        return str(value) or tr("none")


SECTIONS: Final[tuple[tuple[str, tuple[Setting, ...]], ...]] = (
    ("Look", (
        Setting("language", "Language", "Of menus, tables and messages; files stay in English.",
                {"system": "As the system", "en": "English", "zh_TW": "繁體中文",
                 "zh_CN": "简体中文"}),
        Setting("theme", "Theme", "Colours of the window.",
                {"dark": "Dark", "light": "Light", "contrast": "High contrast"}),
        Setting("direction_colours", "Rising and falling",
                "Colours of candles, changes, bars and tiles.",
                {"west": "Rising green, falling red", "china": "Rising red, falling green",
                 "korea": "Rising red, falling blue",
                 "safe": "Rising blue, falling orange, with triangles"}),
        Setting("row_height", "Table rows",
                "Least height of a row. Tables with room to spare are comfortable by themselves.",
                {22: "Compact, 22 px", 28: "Comfortable, 28 px"}),
        Setting("reduce_motion", "Less motion", "Figures that change do not flash.", SWITCH),
        Setting("workspace", "Workspace", "The named layout in use.", command="workspace.load"),
    )),
    ("Lists", (
        Setting("estimator", "Realized volatility",
                "The estimator and window of the list's RV and IV−RV columns.",
                command="watchlist.estimator"),
        Setting("list_current", "Shown list", "Each list is a text file of the profile.",
                command="watchlist.next_list"),
        Setting("list_order", "Order of the lists", "As they follow each other by key.",
                command="watchlist.next_list"),
    )),
    ("Race", (
        Setting("race_left", "Left symbol", "Whose volatility is compared.",
                command="race.choose_symbols"),
        Setting("race_right", "Right symbol", "What it is compared with.",
                command="race.choose_symbols"),
        Setting("race_measure", "Measure of the pair", "Recipes of the two lines.",
                {"strip": "Strip against strip", "atm": "ATM against ATM",
                 "published": "ATM against published DVOL"}),
        Setting("race_lines", "Chosen lines",
                "Symbol and measure of each line; none: the pair above.",
                command="race.choose_symbols"),
        Setting("race_compressed", "Fold nights and weekends",
                "Hours without trading take no room in the Race.", SWITCH),
        Setting("race_gap", "Below the lines", "What stands under the two lines.",
                {"spread": "Spread, left less right", "ratio": "Ratio, left over right"}),
    )),
    ("Chart", (
        Setting("chart_style", "Bars drawn as", "How the price is drawn.",
                {"candles": "Candles", "line": "Line", "area": "Area"}),
        Setting("chart_interval", "Length of a bar", "Of the chart that opens first.",
                dict(INTERVALS.items())),
        Setting("chart_panes", "Panes below the price", "What stands under the price.",
                command="chart.panes", words=PANES),
        Setting("chart_overlays", "Lines over the price", "Averages, bands and the day's range.",
                command="chart.overlays", words=OVERLAYS),
        Setting("chart_compare", "Compared in percent", "Symbols beside the chart's own.",
                command="chart.compare"),
        Setting("chart_true_time", "Nights at their length",
                "Nights and weekends take their true length in the price chart.", SWITCH),
        Setting("chart_link_time", "Link time axes",
                "All charts in time show the same part of it.", SWITCH),
    )),
    ("Movers", (
        Setting("movers_measure", "Ranked by", "What orders the bars and colours the tiles.",
                {"percent": "Percent", "sigma": "Sigma", "value": "Market value"}),
        Setting("movers_view", "Shown as", "How a group is drawn.",
                {"bars": "Bars", "treemap": "Treemap"}),
    )),
    ("Earnings", (
        Setting("earnings_view", "Shown as", "How the calendar is drawn.",
                {"list": "List", "week": "Week", "month": "Month"}),
    )),
    ("Capex", (
        Setting("capex_companies", "Companies", "Of the board; none: the usual ones.",
                command="capex.companies"),
        Setting("capex_measure", "Measure", "What the board shows of each quarter.",
                {"quarter": "Quarter", "trailing": "Last four quarters",
                 "yoy": "Change on the year before", "share": "Share of revenue"}),
        Setting("capex_definition", "Definition", "What counts as capital spending.",
                {"cash": "Cash, as filed", "headline": "As companies headline it"}),
        Setting("capex_currency", "Currency", "The money of the board.",
                {"own": "Each company's own", "usd": "US$"}),
    )),
    ("Alerts", (
        Setting("alert_popup", "Pop-up", "A fired alert is told in the window.", SWITCH),
        Setting("alert_sound", "Sound", "A fired alert is heard.", SWITCH),
        Setting("alert_desktop", "Desktop notification",
                "A fired alert is told by the desktop while the window is not in front.", SWITCH),
        Setting("quiet_from", "Quiet from",
                "Local time from which alerts are only logged; none: never.",
                command="alerts.quiet_hours"),
        Setting("quiet_until", "Quiet until", "Local time from which alerts are told again.",
                command="alerts.quiet_hours"),
    )),
    ("Sources", (
        Setting("sources_off", "Switched off", "Sources that are not asked; Feeds switches them.",
                command="view.feeds"),
        Setting("sec_contact", "SEC contact address",
                "The address the SEC wants in every request; none: it is not asked, Yahoo and the "
                "table that comes with Voldesk serve.",
                command="feeds.sec_contact"),
        Setting("record_always", "Record every day", "Recording begins with the program.", SWITCH),
    )),
    ("Program", (
        Setting("keys", "Keys", "Chords that differ from the table.", command="app.help"),
        Setting("update_check", "Update check",
                "A daily look for the number of the newest version; nothing is downloaded.",
                {"": "Not answered, so off", "on": "Once a day", "off": "By command only"}),
        Setting("welcomed", "First-run page", "The choices of a first start, all on one page.",
                {True: "answered", False: "not answered yet"}, command="app.welcome"),
        Setting("log_level", "Log", "Least weight of what is written into the log.",
                {level: level for level in LOG_LEVELS}),
    )),
)  # fmt: skip
"""Headings with their settings in the order of the sheet; every field of `Settings` is there."""


def options_of(setting: Setting) -> dict[object, str]:
    """What can be chosen, with names in the user's language; empty where a command edits it."""
    if setting.options is None:
        return {}
    return {value: tr(name) for value, name in setting.options.items()}
