"""What follows an alert's condition: basis, once, band, cooldown, until."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.numbers import number_of, seconds_of, until_of
from engine.desk.alerts.reader import Fault
from engine.desk.alerts.vocabulary import NO_CLOSES, Unit, figures_of, unit_of
from engine.model.alert import Basis, Compare, Inverted

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.alerts.reader import Reader
    from engine.model.alert import Condition

OPTION_WORDS: Final = (
    "on closes", "live", "once", "every time", "band", "cooldown", "until",
)  # fmt: skip
MOST_COOLDOWN_S: Final = 366 * 86_400.0


@dataclass(slots=True)
class Chosen:
    """The options of a line; those it does not name have their usual values."""

    basis: Basis = Basis.LIVE
    once: bool = False
    cooldown_s: float = 0.0
    band: float | None = None
    expires: datetime | None = None


def read_options(reader: Reader, condition: Condition) -> Chosen:
    """Options up to the line's end, each at most once.

    Raises:
        Fault: One is not understood.
    """
    named: set[str] = set()
    chosen = Chosen()
    while reader.word():
        place = reader.at
        name = _option_name(reader)
        if name in named:
            raise Fault(f"{name} is said twice", place)
        named.add(name)
        match name:
            case "basis":
                chosen.basis = _basis(reader, condition)
            case "times":
                chosen.once = _once(reader)
            case "band":
                chosen.band = _band(reader, condition)
            case "cooldown":
                chosen.cooldown_s = _cooldown(reader)
            case _:
                chosen.expires = _until(reader)
    return chosen


def _option_name(reader: Reader) -> str:
    names = {
        "on": "basis", "at": "basis", "closes": "basis", "close": "basis", "live": "basis",
        "once": "times", "every": "times", "band": "band", "cooldown": "cooldown",
        "until": "until",
    }  # fmt: skip
    name = names.get(reader.word())
    if name is None:
        wanted = "options are on closes, live, once, every time, band, cooldown, until"
        raise reader.fault(wanted, OPTION_WORDS)
    return name


def _basis(reader: Reader, condition: Condition) -> Basis:
    place = reader.at
    if reader.take("live"):
        return Basis.LIVE
    if reader.word() in ("on", "at"):
        reader.n += 1
    if reader.word() not in ("closes", "close"):
        raise reader.fault('write "on closes"', ("closes",))
    reader.n += 1
    if not isinstance(condition, Compare):
        raise Fault("only figures can be looked at on closes; leave it out", place)
    bare = next((one.gauge for one in figures_of(condition) if one.gauge in NO_CLOSES), None)
    if bare is not None:
        raise Fault(f"{bare} has no closes; leave it out", place)
    return Basis.CLOSES


def _once(reader: Reader) -> bool:
    if reader.take("once"):
        return True
    reader.n += 1
    if not reader.take("time"):
        raise reader.fault('write "every time"', ("time",))
    return False


def _band(reader: Reader, condition: Condition) -> float:
    reader.take("band")
    place = reader.at
    found = number_of(reader.word(), reader.word(1))
    if found is None:
        raise reader.fault("write a number, such as band 1.5")
    if not isinstance(condition, Compare | Inverted):
        raise Fault("only figures have a band; leave it out", place)
    unit = unit_of(condition.left) if isinstance(condition, Compare) else Unit.POINTS
    if unit not in found.fits or found.value < 0.0:
        raise Fault(f'"{found.written}" is no band in {unit}', place)
    reader.n += found.words
    return found.value


def _cooldown(reader: Reader) -> float:
    reader.take("cooldown")
    seconds, used = seconds_of(reader.word(), reader.word(1))
    if not used or not seconds <= MOST_COOLDOWN_S:
        raise reader.fault("write a time such as cooldown 30m", ("30m", "1h"))
    reader.n += used
    return seconds


def _until(reader: Reader) -> datetime:
    reader.take("until")
    found = until_of(reader.raw())
    if found is None:
        raise reader.fault("write a date such as until 2026-12-31")
    reader.n += 1
    return found
