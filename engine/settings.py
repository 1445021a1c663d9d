"""What the user can set, read defensively from settings.toml and written whole."""

from __future__ import annotations

import re
import reprlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, get_args

import tomli_w

from engine.desk.watchlist import Symbol, parse_symbol
from engine.files import Unreadable
from engine.options import ENDPOINTS

SCHEMA = 1
LARGEST = 1_000_000
"""Bytes of a settings file that is read."""
_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
LONGEST_CONTACT = 100
INTERVALS = ("1", "5", "15", "30", "60", "D", "W", "M")
"""What a chart's bars may last."""
LONGEST_NAME = 60
"""Characters of the name of a list or workspace."""
MOST_COMPARED = 4
"""As many symbols as there are colours told apart beside the chart's own."""

Language = Literal["system", "en", "zh_TW", "zh_CN"]
ThemeName = Literal["dark", "light", "contrast"]
Directions = Literal["west", "china", "korea", "safe"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
LOG_LEVELS: tuple[str, ...] = get_args(LogLevel)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults.

    Attributes:
        language: Interface language; "system" follows LC_ALL and LANG.
        theme: Colour theme.
        direction_colours: Colours of rising and falling prices.
        race_left, race_right: Canonical symbols of the Race.
        race_measure: strip, atm or published.
        row_height: Least pixels of a table row, 22 (compact) or 28 (comfortable); where there is
            room rows are comfortable by themselves.
        log_level: Least weight that is logged.
        sources_off: Endpoint names of the sources the user has switched off.
        sec_contact: E-mail address that the SEC wants in every request; "" leaves it unasked.
        record_always: Whether every day is recorded from the start.
        race_lines: The Race's lines as "SYMBOL measure", left and right first; empty for the pair
            of `race_left`, `race_right` and `race_measure`.
        chart_style, chart_panes, chart_overlays: How the price chart was left.
        chart_true_time: Nights and weekends take their true length in the price chart.
        chart_interval, chart_compare: Length of its bars and the symbols beside its own.
        chart_link_time: All charts in time show the same part of it.
        race_compressed: They take no room in the Race.
        race_gap: What stands below the Race's lines.
        movers_measure, movers_view: How Movers was left.
        list_current: Name of the list that is shown; list_order: names in the user's order.
        estimator: Realized volatility of the list's RV column, as the dump names it.
        reduce_motion: Changed figures do not flash.
        workspace: Name of the workspace in use, "" for none.
        earnings_view: The calendar as a list, a week or a month.
        capex_companies: Symbols of the capex board in the user's order; empty for the usual ones.
        capex_measure: What the board shows of each quarter.
        capex_definition: Cash as filed, or as each company headlines it.
        capex_currency: Each company's own money, or US$.
        alert_popup, alert_sound, alert_desktop: Ways of telling that are allowed at all.
        quiet_from, quiet_until: Quiet hours as local "HH:MM"; "" for none.
        update_check: Whether newer versions are looked for once a day; "" until the user was asked,
            and then as "off".
        welcomed: Whether the first-run page was answered; a profile made now has not seen it.
        keys: Chords of commands the user has rebound, by "context:id"; () unbinds.
        unknown: Keys this version does not know; kept when the file is written again.
        newer: The file is of a newer schema and is never overwritten.
    """

    language: Language = "system"
    theme: ThemeName = "dark"
    direction_colours: Directions = "west"
    race_left: str = "NVDA"
    race_right: str = "BTC"
    race_measure: Literal["strip", "atm", "published"] = "strip"
    row_height: Literal[22, 28] = 22
    log_level: LogLevel = "INFO"
    sources_off: tuple[str, ...] = ()
    sec_contact: str = ""
    record_always: bool = False
    race_lines: tuple[str, ...] = ()
    chart_style: Literal["candles", "line", "area"] = "candles"
    chart_panes: tuple[str, ...] = ("volume", "vol")
    chart_overlays: tuple[str, ...] = ()
    chart_true_time: bool = False
    chart_interval: str = "D"
    chart_compare: tuple[str, ...] = ()
    chart_link_time: bool = False
    race_compressed: bool = False
    race_gap: Literal["spread", "ratio"] = "spread"
    movers_measure: Literal["percent", "sigma", "value"] = "percent"
    movers_view: Literal["bars", "treemap"] = "bars"
    list_current: str = "default"
    list_order: tuple[str, ...] = ()
    estimator: str = "yang_zhang_30"
    reduce_motion: bool = False
    workspace: str = ""
    earnings_view: Literal["list", "week", "month"] = "list"
    capex_companies: tuple[str, ...] = ()
    capex_measure: Literal["quarter", "trailing", "yoy", "share"] = "quarter"
    capex_definition: Literal["cash", "headline"] = "cash"
    capex_currency: Literal["own", "usd"] = "own"
    alert_popup: bool = True
    alert_sound: bool = True
    alert_desktop: bool = True
    quiet_from: str = ""
    quiet_until: str = ""
    update_check: Literal["", "on", "off"] = ""
    welcomed: bool = True
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unknown: Mapping[str, object] = field(default_factory=dict, compare=False)
    newer: bool = False


def contact_fault(text: str) -> str:
    """Why a text is no contact address for the SEC, "" if it is one or empty."""
    if not text:
        return ""
    if len(text) > LONGEST_CONTACT:
        return f"longer than {LONGEST_CONTACT} characters"
    if not (text.isascii() and text.isprintable()) or " " in text:
        return "holds a blank or a character an address cannot have"
    name, at, host = text.partition("@")
    return "" if name and at and host and "@" not in host else "has no name before or host after @"


def _word(value: object) -> object:
    if isinstance(value, str) and 0 < len(value) <= 20 and value.isprintable():
        return value
    return None


def _one_of(choices: tuple[object, ...]) -> Callable[[object], object]:
    def read(value: object) -> object:
        same = (c for c in choices if type(value) is type(c) and value == c)
        return next(same, None)

    return read


def _sources(value: object) -> object:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        return None
    return tuple(name for name in ENDPOINTS if name in value)


def _contact(value: object) -> object:
    return value if isinstance(value, str) and not contact_fault(value) else None


def _words(value: object) -> object:
    """A short list of short words, each once."""
    if not isinstance(value, list) or len(value) > 16:
        return None
    words = [one for one in value if isinstance(one, str) and 0 < len(one) <= 60]
    if len(words) != len(value) or not all(word.isprintable() for word in words):
        return None
    return tuple(dict.fromkeys(words))


def _symbols(value: object) -> object:
    """Canonical symbols, as many as a chart compares and its own."""
    words = _words(value)
    if not isinstance(words, tuple) or len(words) > MOST_COMPARED + 1:
        return None
    found = tuple(parse_symbol(word) for word in words)
    whole = all(isinstance(one, Symbol) and one.canonical in words for one in found)
    return words if whole else None


def _name(value: object) -> object:
    """A name the user gave, one line."""
    fits = isinstance(value, str) and 0 < len(value) <= LONGEST_NAME and value.isprintable()
    return value if fits else None


def _names(value: object) -> object:
    if not isinstance(value, list) or not all(_name(one) for one in value):
        return None
    return tuple(dict.fromkeys(value))


def _chords(value: object) -> object:
    """A table of chords by command; what is no list of short words is refused as a whole."""
    if not isinstance(value, dict):
        return None
    read = {name: _words(chords) for name, chords in value.items()}
    return read if all(isinstance(chords, tuple) for chords in read.values()) else None


def _hour(value: object) -> object:
    """A local time of day as "HH:MM", or "" for none."""
    if value == "":
        return value
    fits = isinstance(value, str) and _HOUR.fullmatch(value) is not None
    return value if fits else None


def _switch(value: object) -> object:
    return value if isinstance(value, bool) else None


_PLACES: dict[str, tuple[str, str, Callable[[object], object]]] = {
    "language": ("ui", "language", _one_of(get_args(Language))),
    "theme": ("ui", "theme", _one_of(get_args(ThemeName))),
    "direction_colours": ("ui", "direction_colours", _one_of(get_args(Directions))),
    "row_height": ("ui", "row_height", _one_of((22, 28))),
    "race_left": ("race", "left", _word),
    "race_right": ("race", "right", _word),
    "race_measure": ("race", "measure", _one_of(("strip", "atm", "published"))),
    "log_level": ("log", "level", _one_of(get_args(LogLevel))),
    "sources_off": ("sources", "off", _sources),
    "sec_contact": ("sources", "sec_contact", _contact),
    "record_always": ("recording", "always", _switch),
    "race_lines": ("race", "lines", _words),
    "chart_style": ("chart", "style", _one_of(("candles", "line", "area"))),
    "chart_panes": ("chart", "panes", _words),
    "chart_overlays": ("chart", "overlays", _words),
    "chart_true_time": ("chart", "true_time", _switch),
    "chart_interval": ("chart", "interval", _one_of(INTERVALS)),
    "chart_compare": ("chart", "compare", _symbols),
    "chart_link_time": ("chart", "link_time", _switch),
    "race_compressed": ("race", "compressed", _switch),
    "race_gap": ("race", "gap", _one_of(("spread", "ratio"))),
    "movers_measure": ("movers", "measure", _one_of(("percent", "sigma", "value"))),
    "movers_view": ("movers", "view", _one_of(("bars", "treemap"))),
    "list_current": ("lists", "current", _name),
    "list_order": ("lists", "order", _names),
    "estimator": ("lists", "estimator", _name),
    "reduce_motion": ("ui", "reduce_motion", _switch),
    "workspace": ("ui", "workspace", lambda value: value if value == "" else _name(value)),
    "earnings_view": ("earnings", "view", _one_of(("list", "week", "month"))),
    "capex_companies": ("capex", "companies", _words),
    "capex_measure": ("capex", "measure", _one_of(("quarter", "trailing", "yoy", "share"))),
    "capex_definition": ("capex", "definition", _one_of(("cash", "headline"))),
    "capex_currency": ("capex", "currency", _one_of(("own", "usd"))),
    "alert_popup": ("alerts", "popup", _switch),
    "alert_sound": ("alerts", "sound", _switch),
    "alert_desktop": ("alerts", "desktop", _switch),
    "quiet_from": ("alerts", "quiet_from", _hour),
    "quiet_until": ("alerts", "quiet_until", _hour),
    "update_check": ("program", "update_check", _one_of(("", "on", "off"))),
    "welcomed": ("program", "welcomed", _switch),
    "keys": ("keys", "chords", _chords),
}
"""Section, key and reader of each setting; a reader gives None for what is not possible."""


def place_of(name: str) -> str:
    """Where a setting stands in settings.toml: its table and its key, "ui.theme"."""
    section, key, _ = _PLACES[name]
    return f"{section}.{key}"


def with_value(settings: Settings, name: str, value: object) -> Settings:
    """The settings with one of them changed; an impossible value changes nothing."""
    known = _PLACES[name][2](value)
    given: dict[str, Any] = {} if known is None else {name: known}
    return replace(settings, **given)


def parse_settings(content: bytes) -> tuple[Settings, tuple[str, ...]]:
    """Settings of a file and a sentence for each value that was refused.

    Raises:
        Unreadable: Not TOML, not UTF-8, holds NUL bytes, empty, or larger than any of ours.
    """
    if len(content) > LARGEST:
        raise Unreadable("too large")
    text = content.decode("utf-8-sig")
    if "\0" in text or not text.strip():
        raise Unreadable("empty or binary")
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as fault:
        raise Unreadable("not TOML") from fault
    schema = document.pop("schema", SCHEMA)
    if not isinstance(schema, int):
        raise Unreadable("unknown schema")
    found: dict[str, Any] = {}
    refused: list[str] = []
    for name, (section, key, read) in _PLACES.items():
        table = document.get(section)
        if not isinstance(table, dict) or key not in table:
            continue
        value = table.pop(key)
        if (known := read(value)) is not None:
            found[name] = known
        else:
            told = reprlib.repr(value)
            refused.append(f"settings.toml: {section}.{key} = {told} is not possible, default used")
    unknown = {key: value for key, value in document.items() if value != {}}
    settings = Settings(newer=schema > SCHEMA, unknown=unknown)
    return replace(settings, **found), tuple(refused)


def write_settings(settings: Settings) -> bytes:
    """The whole file; unknown keys of the file read are kept."""
    document: dict[str, object] = {"schema": SCHEMA}
    for name in (item.name for item in fields(Settings)):
        if name in _PLACES:
            section, key, _ = _PLACES[name]
            table = document.setdefault(section, {})
            if isinstance(table, dict):
                table[key] = _written(getattr(settings, name))
    for key, value in settings.unknown.items():
        known = document.get(key)
        if isinstance(known, dict) and isinstance(value, Mapping):
            known.update(value)
        else:
            document.setdefault(key, value)
    return tomli_w.dumps(document).encode()


def _written(value: object) -> object:
    """A setting as TOML has it."""
    if isinstance(value, Mapping):
        return {key: _written(one) for key, one in value.items()}
    return list(value) if isinstance(value, tuple) else value
