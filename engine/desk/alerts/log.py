"""What alertlog.json holds: every firing that is kept, and how each alert stands."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.machine import Arm, Memory
from engine.model.alert import Basis, Fired, Reading
from engine.model.plainvalues import day_of, finite_of, instant_of
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

KEPT: Final = 2_000
"""Firings that are kept; the oldest go."""
STATES: Final = 2_000


@dataclass(frozen=True, slots=True)
class Stand:
    """What is remembered of one alert."""

    alert: str
    memory: Memory


Entry = Fired | Stand


def entries(fired: Iterable[Fired], memories: Mapping[str, Memory]) -> tuple[Entry, ...]:
    """The file's entries: the newest firings, oldest first, then the states."""
    stands = [Stand(name, memory) for name, memory in list(memories.items())[-STATES:]]
    return (*tuple(fired)[-KEPT:], *stands)


def counted(fired: Iterable[Fired]) -> dict[str, tuple[int, datetime]]:
    """By alert how often it fired and when it was last."""
    found: dict[str, tuple[int, datetime]] = {}
    for one in fired:
        times, last = found.get(one.alert, (0, one.at))
        found[one.alert] = (times + 1, max(last, one.at))
    return found


def told_entry(entry: Entry) -> dict[str, object]:
    """An entry as JSON values; `read_entry` makes the same of them."""
    if isinstance(entry, Stand):
        return _told_stand(entry)
    return {
        "fired": entry.id,
        "alert": entry.alert,
        "text": entry.text,
        "at": entry.at.isoformat(),
        "told": entry.told.isoformat(),
        "symbol": entry.symbol,
        "readings": [_told_reading(one) for one in entry.readings],
        "basis": str(entry.basis),
        "late": entry.late,
        "note": entry.note,
        "read": entry.read,
        "ways": list(entry.ways),
    }


def read_entry(entry: Mapping[str, object]) -> Entry | None:
    """The entry of JSON values, None where they cannot be one."""
    return _read_stand(entry) if "stand" in entry else _read_fired(entry)


def _told_stand(stand: Stand) -> dict[str, object]:
    memory = stand.memory
    return {
        "stand": stand.alert,
        "line": memory.line,
        "armed": memory.arm.armed,
        "side": memory.arm.side,
        "day": None if memory.day is None else memory.day.isoformat(),
        "keys": list(memory.keys),
        "mark": _iso(memory.mark),
        "fired": _iso(memory.fired),
        "done": memory.done,
        "seen": _iso(memory.seen),
        "since": _iso(memory.since),
    }


def _read_stand(entry: Mapping[str, object]) -> Stand | None:
    name, line, keys = entry.get("stand"), entry.get("line"), entry.get("keys")
    side = entry.get("side")
    if not isinstance(name, str) or not isinstance(line, str) or not isinstance(keys, list):
        return None
    if type(side) is not int or side not in (-1, 0, 1):
        return None
    return Stand(
        name,
        Memory(
            line,
            Arm(entry.get("armed") is True, side),
            day_of(entry.get("day")),
            tuple(one for one in keys if isinstance(one, str)),
            instant_of(entry.get("mark")),
            instant_of(entry.get("fired")),
            entry.get("done") is True,
            instant_of(entry.get("seen")),
            instant_of(entry.get("since")),
        ),
    )


def _read_fired(entry: Mapping[str, object]) -> Fired | None:
    name, alert, text = (_text(entry, key) for key in ("fired", "alert", "text"))
    at, told = instant_of(entry.get("at")), instant_of(entry.get("told"))
    basis, readings = _text(entry, "basis"), entry.get("readings")
    if not (name and alert and text) or at is None or told is None or basis not in tuple(Basis):
        return None
    if not isinstance(readings, list):
        return None
    return Fired(
        name,
        alert,
        text,
        at,
        told,
        _text(entry, "symbol"),
        tuple(_reading(one) for one in readings if isinstance(one, dict)),
        Basis(basis),
        _text(entry, "late"),
        _text(entry, "note"),
        read=entry.get("read") is True,
        ways=_ways(entry.get("ways")),
    )


def _ways(told: object) -> tuple[str, ...]:
    return tuple(one for one in told if isinstance(one, str)) if isinstance(told, list) else ()


def _told_reading(reading: Reading) -> dict[str, object]:
    value = reading.value if math.isfinite(reading.value) else None
    return {
        "label": reading.label,
        "value": value,
        "as_of": _iso(reading.as_of),
        "source": reading.source,
        "why": reading.why,
    }


def _reading(entry: Mapping[str, object]) -> Reading:
    return Reading(
        _text(entry, "label"),
        finite_of(entry.get("value")),
        instant_of(entry.get("as_of")),
        _text(entry, "source"),
        _text(entry, "why"),
    )


def _text(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key, "")
    return value if isinstance(value, str) else ""


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


SHAPE: Shape[Entry] = Shape(
    "log",
    told_entry,
    read_entry,
    "The log of alerts begins anew",
    most=KEPT + STATES,
    largest=16_000_000,
)
