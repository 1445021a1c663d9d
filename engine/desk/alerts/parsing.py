"""One line of an alert read into its condition and options, or refused in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.numbers import hours_of, number_of
from engine.desk.alerts.optional import read_options
from engine.desk.alerts.reader import Fault, Reader, Refused
from engine.desk.alerts.vocabulary import (
    ESTIMATORS,
    GAUGES,
    JOINTS,
    OPS,
    SOURCES,
    USUAL_RV,
    WINDOWS,
    Unit,
    unit_of,
)
from engine.desk.watchlist.symbol import Symbol, parse_symbol
from engine.model.alert import (
    Alert,
    Basis,
    Compare,
    DateChanged,
    FeedDown,
    Figure,
    Gauge,
    Inverted,
    Joint,
    ReportIn,
    Side,
)

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.alert import Condition

LONGEST: Final = 300
MOST_HOURS: Final = 366 * 24.0
GAUGE_WORDS = tuple(str(gauge) for gauge in Gauge)
OP_WORDS = ("above", "below", "crosses", "crosses above", "crosses below")
BY_JOINT = ("- ", "/ ")
BY_HEAD = ("term inverted", "earnings in 24h", "date changed")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A line that was understood; options not in it have their usual values."""

    condition: Condition
    basis: Basis = Basis.LIVE
    once: bool = False
    cooldown_s: float = 0.0
    band: float | None = None
    expires: datetime | None = None

    def alert(self, id_: str, created: datetime) -> Alert:
        """A new alert of it."""
        return Alert(
            id_, self.condition, basis=self.basis, band=self.band, cooldown_s=self.cooldown_s,
            once=self.once, expires=self.expires, created=created,
        )  # fmt: skip


def parse_alert(text: str) -> Parsed | Refused:
    """Read a line such as "NVDA iv30 crosses above BTC dvol on closes once"; see KEYS and README.

    Nothing in it is ever run: words are looked up in tables, numbers are read as numbers.
    """
    if len(text) > LONGEST:
        return Refused(f"{len(text)} characters, a line has at most {LONGEST}", LONGEST)
    reader = Reader(text)
    try:
        return _line(reader)
    except Fault as fault:
        return fault.refused


def _line(reader: Reader) -> Parsed:
    if reader.word() in ("when", "if") and reader.word(2):
        reader.n += 1
    condition = _feed(reader) or _timed(reader) or _compared(reader)
    chosen = read_options(reader, condition)
    return Parsed(
        condition, chosen.basis, chosen.once, chosen.cooldown_s, chosen.band, chosen.expires
    )


def _feed(reader: Reader) -> Condition | None:
    """`feed yahoo down`, `yahoo feed down`, `any feed down`."""
    words = [reader.word(n) for n in range(4)]
    if words[0] != "feed" and words[1] != "feed":
        return None
    if words[0] == "feed" and not words[1]:
        reader.n += 1
        raise reader.fault("name a source", tuple(f"{one} down" for one in ("any", *SOURCES)))
    name = words[1] if words[0] == "feed" else words[0]
    if words[0] == "feed" and words[1] in _figure_starts():
        return None
    reader.n += words[0] == "feed"
    place, reader.n = reader.at, reader.n + 1 + (words[0] != "feed")
    reader.skip("is")
    if not reader.take("down"):
        raise reader.fault('write "down", as in "feed yahoo down"', ("down",))
    if name != "any" and name not in SOURCES:
        raise Fault(f'"{name}" is no source: {", ".join(SOURCES)} or any', place, SOURCES)
    return FeedDown("" if name == "any" else name)


def _timed(reader: Reader) -> Condition | None:
    """Conditions on reports, their dates and the term structure."""
    start = reader.n
    if not reader.word():
        return None
    place, raw = reader.at, reader.raw()
    reader.n += 1
    condition = _timed_of("" if raw.casefold() == "any" else raw, place, reader)
    if condition is None:
        if raw.casefold() == "any":
            wanted = 'write "any earnings in 24h", "any date changed" or "any feed down"'
            raise reader.fault(wanted, ("earnings in 24h", "date changed", "feed down"))
        reader.n = start
    return condition


def _timed_of(raw: str, place: int, reader: Reader) -> Condition | None:
    reports = reader.word() in ("earnings", "report", "reports")
    dated = reader.word(1) == "date" if reports else reader.word() == "date"
    if dated:
        reader.n += 2 if reports else 1
        reader.skip("is", "has", "was")
        if reader.word() not in ("changed", "changes", "change", "moved"):
            raise reader.fault('write "date changed"', ("changed",))
        reader.n += 1
        return DateChanged(_symbol_or_any(raw, place))
    if reports:
        reader.n += 1
        symbol = _symbol_or_any(raw, place)
        return ReportIn(symbol, _hours(reader))
    if raw and reader.word() == "term":
        reader.n += 1
        reader.skip("structure", "is")
        if not reader.take("inverted"):
            raise reader.fault('write "term inverted"', ("inverted",))
        return Inverted(_symbol(raw, place))
    return None


def _hours(reader: Reader) -> float:
    if reader.word() not in ("in", "within"):
        raise reader.fault('write "in 24h" or "in 2d"', ("in 24h", "in 2d"))
    reader.n += 1
    place = reader.at
    hours, used = hours_of(reader.word(), reader.word(1))
    if not used:
        raise reader.fault("write a time such as 24h or 2d", ("24h", "2d"))
    reader.n += used
    if not 0.0 < hours <= MOST_HOURS:
        raise Fault("write a time of more than nothing and at most a year", place)
    return hours


def _compared(reader: Reader) -> Condition:
    if not reader.word():
        raise Fault("type an alert, such as NVDA iv30 above 60", 0)
    left = _side(reader, default=True)
    reader.skip("is")
    op = reader.phrase(OPS)
    if op is None:
        joints = () if left.joint is not None else BY_JOINT
        raise reader.fault("write above, below, crosses above or crosses below", OP_WORDS + joints)
    unit = unit_of(left)
    place = reader.at
    value = _number(reader, left, unit)
    if value is not None:
        return Compare(left, op, value)
    if not reader.word():
        raise reader.fault("write a number or a figure, such as BTC dvol", ("SYMBOL",))
    right = _side(reader, default=False)
    if unit_of(right) is not unit:
        raise Fault(f"{unit_of(right)} cannot be compared with {unit}", place)
    return Compare(left, op, right)


def _number(reader: Reader, left: Side, unit: Unit) -> float | None:
    if _is_figure(reader):
        return None
    place, word = reader.at, reader.word()
    found = number_of(word, reader.word(1))
    if found is None:
        if word.lstrip("+-−$")[:1].isdigit():
            raise Fault(f'"{reader.raw()}" is no number, and no figure of a symbol', place)
        return None
    if unit not in found.fits:
        name = f"the ratio of {left.first.gauge}" if unit is Unit.RATIO else str(left.first.gauge)
        raise Fault(f'"{found.written}" does not fit {name}, which is in {unit}', place)
    reader.n += found.words
    return found.value


def _is_figure(reader: Reader) -> bool:
    """Whether a symbol made of digits and a gauge come next, rather than a number."""
    named = isinstance(parse_symbol(reader.raw()), Symbol)
    return named and reader.word(1) in _figure_starts() and not reader.word().startswith("-")


def _figure_starts() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in GAUGES) | {f"rv{window}" for window in WINDOWS}


def _side(reader: Reader, *, default: bool) -> Side:
    first = _figure(reader, default=default)
    joint = JOINTS.get(reader.word())
    if joint is None:
        return Side(first)
    reader.n += 1
    place = reader.at
    second = _figure(reader, default=False)
    one, other = unit_of(Side(first)), unit_of(Side(second))
    if one is not other:
        word = "spread" if joint is Joint.SPREAD else "ratio"
        raise Fault(f"a {word} needs two figures of one unit, not {one} and {other}", place)
    return Side(first, joint, second)


def _figure(reader: Reader, *, default: bool) -> Figure:
    place, raw = reader.at, reader.raw()
    if not raw:
        raise reader.fault("name a symbol and a figure, such as BTC dvol", ("SYMBOL",))
    if reader.word() in _figure_starts() and not _gauge_follows(reader):
        return _turned(reader)
    reader.n += 1
    symbol = _symbol(raw, place)
    found = _gauge(reader)
    if found is None:
        bare = default and reader.word() in {phrase[0] for phrase in OPS} | {"is"}
        if not bare:
            expected = (*GAUGE_WORDS, *BY_HEAD, *OP_WORDS) if default else GAUGE_WORDS
            raise reader.fault(f"name a figure of {symbol}: {', '.join(GAUGE_WORDS)}", expected)
        return Figure(symbol, Gauge.PRICE)
    return Figure(symbol, *found)


def _gauge_follows(reader: Reader) -> bool:
    return reader.word(1) in _figure_starts()


def _turned(reader: Reader) -> Figure:
    """`iv30 of NVDA`, `iv30 NVDA`."""
    place = reader.at
    found = _gauge(reader)
    if found is None:
        raise reader.fault("name a symbol and a figure, such as NVDA iv30", ("SYMBOL",))
    reader.skip("of")
    raw, at = reader.raw(), reader.at
    if not raw or reader.word() in {phrase[0] for phrase in OPS} or raw.casefold() in JOINTS:
        raise Fault(f"of which symbol? Write NVDA {found[0]}", place)
    reader.n += 1
    return Figure(_symbol(raw, at), *found)


def _gauge(reader: Reader) -> tuple[Gauge, str] | None:
    """Gauge and estimator that come next, None if none does."""
    for window in WINDOWS:
        if reader.take(f"rv{window}"):
            return Gauge.RV, f"yang_zhang_{window}"
    gauge = reader.phrase(GAUGES)
    if gauge is None:
        return None
    if gauge is not Gauge.RV:
        return gauge, ""
    name = reader.phrase(ESTIMATORS)
    if not (reader.word().isascii() and reader.word().isdigit()):
        return gauge, f"{name}_30" if name else USUAL_RV
    if int(reader.word()[:6]) not in WINDOWS:
        known = ", ".join(str(window) for window in WINDOWS)
        raise reader.fault(f"realized volatility is computed over {known} days")
    window = int(reader.word())
    reader.n += 1
    return gauge, f"{name or 'yang_zhang'}_{window}"


def _symbol(raw: str, place: int) -> str:
    found = parse_symbol(raw)
    if isinstance(found, Symbol):
        return found.canonical
    raise Fault(f'"{raw}" is no symbol: {found.reason}', place)


def _symbol_or_any(raw: str, place: int) -> str:
    return _symbol(raw, place) if raw else ""
