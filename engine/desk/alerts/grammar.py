"""One line of an alert read into its condition and options, or refused in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.numbers import (
    number_of,
    seconds_of,
    until_of,
)
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
from engine.desk.alerts.writing import alert_text, full_text, options_text
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
    from collections.abc import Mapping
    from datetime import datetime
    from typing import TypeVar

    from engine.model.alert import Condition

    T = TypeVar("T")

__all__ = ["Parsed", "Refused", "alert_text", "full_text", "options_text", "parse_alert", "suggest"]

LONGEST: Final = 300
MOST_HOURS: Final = 366 * 24.0
_TOKEN = re.compile(r">=|<=|[<>≥≤]|[^\s<>≥≤]+")
_GAUGE_WORDS = tuple(str(gauge) for gauge in Gauge)
_OP_WORDS = ("above", "below", "crosses", "crosses above", "crosses below")
_OPTION_WORDS = (
    "on closes", "live", "once", "every time", "band", "cooldown", "until",
)  # fmt: skip
_BY_HEAD = ("term inverted", "earnings in 24h", "date changed")


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


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that was not understood: why and what would be, and at which character.

    Attributes:
        expected: Words that may stand there.
    """

    reason: str
    at: int
    expected: tuple[str, ...] = ()


class _Fault(Exception):
    def __init__(self, reason: str, at: int, expected: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.refused = Refused(reason, at, expected)


def parse_alert(text: str) -> Parsed | Refused:
    """Read a line such as "NVDA iv30 crosses above BTC dvol on closes once"; see KEYS and README.

    Nothing in it is ever run: words are looked up in tables, numbers are read as numbers.
    """
    if len(text) > LONGEST:
        return Refused(f"{len(text)} characters, a line has at most {LONGEST}", LONGEST)
    reader = _Reader(text)
    try:
        return _line(reader)
    except _Fault as fault:
        return fault.refused


def suggest(text: str, symbols: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Whole lines that `text` may become by one further word.

    Args:
        text: What is typed so far.
        symbols: Known ones, offered where a symbol must stand.
    """
    cut = 0 if not text.strip() else max(text.rfind(" "), text.rfind("\t")) + 1
    found: list[str] = []
    for start in _starts(text, cut):
        head, part = text[:start], text[start:].casefold()
        for word in _next_words(head, symbols):
            line = head + word
            if word.casefold().startswith(part) and line != text and line not in found:
                found.append(line)
    return tuple(found)


def _starts(text: str, cut: int) -> tuple[int, ...]:
    """Where the word being typed may have begun: expected words may hold a blank."""
    before = text[:cut].rstrip()
    earlier = max(before.rfind(" "), before.rfind("\t")) + 1
    return (cut,) if earlier in (0, cut) else (cut, earlier)


def _next_words(head: str, symbols: tuple[str, ...]) -> tuple[str, ...]:
    """Words that may follow `head`, which ends with a blank or is empty."""
    if not head.strip():
        return (*symbols, "any earnings in 24h", "any date changed", "any feed down", "feed")
    parsed = parse_alert(head)
    if isinstance(parsed, Parsed):
        rest = _tail(head)
        extra = (*_BY_RIGHT, *_OPTION_WORDS) if rest == "figure" else _OPTION_WORDS
        return extra if isinstance(parsed.condition, Compare | Inverted) else _OPTION_WORDS[2:]
    if parsed.at < len(head.rstrip()):
        return ()
    return tuple(
        word for one in parsed.expected for word in (symbols if one == "SYMBOL" else (one,))
    )


_BY_RIGHT: Final = ("- ", "/ ")


def _tail(head: str) -> str:
    """Whether a line ends with a figure, to which another may be joined."""
    words = head.casefold().split()
    return "figure" if any(tuple(words[-n:]) in GAUGES for n in (1, 2, 3)) else ""


class _Reader:
    """The words of a line with their places."""

    def __init__(self, text: str) -> None:
        found = [(one.group(), one.start()) for one in _TOKEN.finditer(text)]
        self._tokens = [(word.rstrip(",;") or word, at) for word, at in found]
        self._end = len(text.rstrip())
        self.n = 0

    def word(self, ahead: int = 0) -> str:
        """A word in small letters, "" behind the end."""
        return self.raw(ahead).casefold()

    def raw(self, ahead: int = 0) -> str:
        """A word as written, "" behind the end."""
        n = self.n + ahead
        return self._tokens[n][0] if n < len(self._tokens) else ""

    @property
    def at(self) -> int:
        """Where the next word stands in the text."""
        return self._tokens[self.n][1] if self.n < len(self._tokens) else self._end

    def take(self, *words: str) -> bool:
        """Step over these words if they come next."""
        if all(self.word(n) == word for n, word in enumerate(words)):
            self.n += len(words)
            return True
        return False

    def skip(self, *words: str) -> None:
        """Step over any of these words."""
        while self.word() in words and self.word():
            self.n += 1

    def phrase(self, table: Mapping[tuple[str, ...], T]) -> T | None:
        """The entry of the longest phrase of a table that comes next."""
        for length in (3, 2, 1):
            words = tuple(self.word(n) for n in range(length))
            if words in table:
                self.n += length
                return table[words]
        return None

    def fault(self, wanted: str, expected: tuple[str, ...] = ()) -> _Fault:
        """Nothing fits here."""
        got = self.raw()
        said = f'"{got}" is not understood here' if got else "the line ends too early"
        return _Fault(f"{said}: {wanted}", self.at, expected)


def _line(reader: _Reader) -> Parsed:
    if reader.word() in ("when", "if") and reader.word(2):
        reader.n += 1
    condition = _feed(reader) or _timed(reader) or _compared(reader)
    return _options(reader, condition)


def _feed(reader: _Reader) -> Condition | None:
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
    place, reader.n = reader.at, reader.n + 2
    reader.skip("is")
    if not reader.take("down"):
        raise reader.fault('write "down", as in "feed yahoo down"', ("down",))
    if name != "any" and name not in SOURCES:
        raise _Fault(f'"{name}" is no source: {", ".join(SOURCES)} or any', place, SOURCES)
    return FeedDown("" if name == "any" else name)


def _timed(reader: _Reader) -> Condition | None:
    """Conditions on reports, their dates and the term structure."""
    start = reader.n
    if not reader.word(1):
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


def _timed_of(raw: str, place: int, reader: _Reader) -> Condition | None:
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


def _hours(reader: _Reader) -> float:
    if reader.word() not in ("in", "within"):
        raise reader.fault('write "in 24h" or "in 2d"', ("in 24h", "in 2d"))
    reader.n += 1
    place = reader.at
    seconds, used = seconds_of(reader.word(), reader.word(1))
    if not used:
        raise reader.fault("write a time such as 24h or 2d", ("24h", "2d"))
    reader.n += used
    hours = seconds / 3_600.0
    if not 0.0 < hours <= MOST_HOURS:
        raise _Fault("write a time of more than nothing and at most a year", place)
    return hours


def _compared(reader: _Reader) -> Condition:
    if not reader.word():
        raise _Fault("type an alert, such as NVDA iv30 above 60", 0)
    left = _side(reader, default=True)
    reader.skip("is")
    op = reader.phrase(OPS)
    if op is None:
        joints = () if left.joint is not None else _BY_RIGHT
        raise reader.fault("write above, below, crosses above or crosses below", _OP_WORDS + joints)
    unit = unit_of(left)
    place = reader.at
    value = _number(reader, left, unit)
    if value is not None:
        return Compare(left, op, value)
    if not reader.word():
        raise reader.fault("write a number or a figure, such as BTC dvol", ("SYMBOL",))
    right = _side(reader, default=False)
    if unit_of(right) is not unit:
        raise _Fault(f"{unit_of(right)} cannot be compared with {unit}", place)
    return Compare(left, op, right)


def _number(reader: _Reader, left: Side, unit: Unit) -> float | None:
    if _is_figure(reader):
        return None
    place, word = reader.at, reader.word()
    found = number_of(word, reader.word(1))
    if found is None:
        return None
    if unit not in found.fits:
        name = f"the ratio of {left.first.gauge}" if unit is Unit.RATIO else str(left.first.gauge)
        raise _Fault(f'"{found.written}" does not fit {name}, which is in {unit}', place)
    reader.n += found.words
    return found.value


def _is_figure(reader: _Reader) -> bool:
    """Whether a symbol made of digits and a gauge come next, rather than a number."""
    named = isinstance(parse_symbol(reader.raw()), Symbol)
    return named and reader.word(1) in _figure_starts() and not reader.word().startswith("-")


def _figure_starts() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in GAUGES) | {f"rv{window}" for window in WINDOWS}


def _side(reader: _Reader, *, default: bool) -> Side:
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
        raise _Fault(f"a {word} needs two figures of one unit, not {one} and {other}", place)
    return Side(first, joint, second)


def _figure(reader: _Reader, *, default: bool) -> Figure:
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
            expected = (*_GAUGE_WORDS, *_BY_HEAD, *_OP_WORDS) if default else _GAUGE_WORDS
            raise reader.fault(f"name a figure of {symbol}: {', '.join(_GAUGE_WORDS)}", expected)
        return Figure(symbol, Gauge.PRICE)
    return Figure(symbol, *found)


def _gauge_follows(reader: _Reader) -> bool:
    return reader.word(1) in _figure_starts()


def _turned(reader: _Reader) -> Figure:
    """`iv30 of NVDA`, `iv30 NVDA`."""
    place = reader.at
    found = _gauge(reader)
    if found is None:
        raise reader.fault("name a symbol and a figure, such as NVDA iv30", ("SYMBOL",))
    reader.skip("of")
    raw, at = reader.raw(), reader.at
    if not raw or reader.word() in {phrase[0] for phrase in OPS} or raw.casefold() in JOINTS:
        raise _Fault(f"of which symbol? Write NVDA {found[0]}", place)
    reader.n += 1
    return Figure(_symbol(raw, at), *found)


def _gauge(reader: _Reader) -> tuple[Gauge, str] | None:
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
    if not reader.word().isdigit():
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
    raise _Fault(f'"{raw}" is no symbol: {found.reason}', place)


def _symbol_or_any(raw: str, place: int) -> str:
    return _symbol(raw, place) if raw else ""


def _options(reader: _Reader, condition: Condition) -> Parsed:
    found: dict[str, object] = {}
    basis, once, cooldown, band, expires = Basis.LIVE, False, 0.0, None, None
    while reader.word():
        place = reader.at
        name = _option_name(reader)
        if name in found:
            raise _Fault(f"{name} is said twice", place)
        found[name] = True
        if name == "basis":
            basis = _basis(reader, condition)
        elif name == "times":
            once = _once(reader)
        elif name == "band":
            band = _band(reader, condition)
        elif name == "cooldown":
            cooldown = _cooldown(reader)
        else:
            expires = _until(reader)
    return Parsed(condition, basis, once, cooldown, band, expires)


def _option_name(reader: _Reader) -> str:
    names = {
        "on": "basis", "at": "basis", "closes": "basis", "close": "basis", "live": "basis",
        "once": "times", "every": "times", "band": "band", "cooldown": "cooldown",
        "until": "until",
    }  # fmt: skip
    name = names.get(reader.word())
    if name is None:
        wanted = "options are on closes, live, once, every time, band, cooldown, until"
        raise reader.fault(wanted, _OPTION_WORDS)
    return name


def _basis(reader: _Reader, condition: Condition) -> Basis:
    place = reader.at
    if reader.take("live"):
        return Basis.LIVE
    if reader.word() in ("on", "at"):
        reader.n += 1
    if reader.word() not in ("closes", "close"):
        raise reader.fault('write "on closes"', ("closes",))
    reader.n += 1
    if not isinstance(condition, Compare | Inverted):
        raise _Fault("only figures can be looked at on closes; leave it out", place)
    return Basis.CLOSES


def _once(reader: _Reader) -> bool:
    if reader.take("once"):
        return True
    reader.n += 1
    if not reader.take("time"):
        raise reader.fault('write "every time"', ("time",))
    return False


def _band(reader: _Reader, condition: Condition) -> float:
    place, _ = reader.at, reader.take("band")
    found = number_of(reader.word(), reader.word(1))
    if found is None:
        raise reader.fault("write a number, such as band 1.5")
    if not isinstance(condition, Compare | Inverted):
        raise _Fault("only figures have a band; leave it out", place)
    unit = unit_of(condition.left) if isinstance(condition, Compare) else Unit.POINTS
    if unit not in found.fits or found.value < 0.0:
        raise _Fault(f'"{found.written}" is no band in {unit}', place)
    reader.n += found.words
    return found.value


def _cooldown(reader: _Reader) -> float:
    reader.take("cooldown")
    seconds, used = seconds_of(reader.word(), reader.word(1))
    if not used or not seconds <= MOST_HOURS * 3_600.0:
        raise reader.fault("write a time such as cooldown 30m", ("30m", "1h"))
    reader.n += used
    return seconds


def _until(reader: _Reader) -> datetime:
    reader.take("until")
    found = until_of(reader.raw())
    if found is None:
        raise reader.fault("write a date such as until 2026-12-31")
    reader.n += 1
    return found
