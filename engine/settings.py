"""What the user can set, read defensively from settings.toml and written whole."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Literal, get_args

import tomli_w

from engine.files import Unreadable

SCHEMA = 1

Language = Literal["system", "en"]
ThemeName = Literal["dark"]
Directions = Literal["west"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


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
    unknown: Mapping[str, object] = field(default_factory=dict, compare=False)
    newer: bool = False


_PLACES: dict[str, tuple[str, str, tuple[object, ...]]] = {
    "language": ("ui", "language", get_args(Language)),
    "theme": ("ui", "theme", get_args(ThemeName)),
    "direction_colours": ("ui", "direction_colours", get_args(Directions)),
    "row_height": ("ui", "row_height", (22, 28)),
    "race_left": ("race", "left", ()),
    "race_right": ("race", "right", ()),
    "race_measure": ("race", "measure", ("strip", "atm", "published")),
    "log_level": ("log", "level", get_args(LogLevel)),
}


def parse_settings(content: bytes) -> tuple[Settings, tuple[str, ...]]:
    """Settings of a file and a sentence for each value that was refused.

    Raises:
        Unreadable: Not TOML, not UTF-8, holds NUL bytes, or empty.
    """
    text = content.decode("utf-8-sig")
    if "\0" in text or not text.strip():
        raise Unreadable("empty or binary")
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise Unreadable("not TOML") from fault
    schema = document.pop("schema", SCHEMA)
    if not isinstance(schema, int):
        raise Unreadable("unknown schema")
    settings, refused = Settings(newer=schema > SCHEMA), []
    for name, (section, key, choices) in _PLACES.items():
        table = document.get(section)
        if not isinstance(table, dict) or key not in table:
            continue
        value = table.pop(key)
        if _accepted(value, choices):
            settings = replace(settings, **{name: value})
        else:
            refused.append(
                f"settings.toml: {section}.{key} = {value!r} is not possible, default used"
            )
    unknown = {key: value for key, value in document.items() if value != {}}
    return replace(settings, unknown=unknown), tuple(refused)


def write_settings(settings: Settings) -> bytes:
    """The whole file; unknown keys of the file read are kept."""
    document: dict[str, object] = {"schema": SCHEMA}
    for name in (item.name for item in fields(Settings)):
        if name in _PLACES:
            section, key, _ = _PLACES[name]
            table = document.setdefault(section, {})
            if isinstance(table, dict):
                table[key] = getattr(settings, name)
    for key, value in settings.unknown.items():
        known = document.get(key)
        if isinstance(known, dict) and isinstance(value, Mapping):
            known.update(value)
        else:
            document.setdefault(key, value)
    return tomli_w.dumps(document).encode()


def _accepted(value: object, choices: tuple[object, ...]) -> bool:
    if choices:
        return any(type(value) is type(choice) and value == choice for choice in choices)
    return isinstance(value, str) and 0 < len(value) <= 20 and value.isprintable()
