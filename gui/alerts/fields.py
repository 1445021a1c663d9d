"""The parts of an alert as lines of a form: what each says, and what it may be instead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.optional import MOST_COOLDOWN_S
from engine.desk.alerts.parsing import MOST_HOURS
from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.alert import (
    Basis,
    Compare,
    DateChanged,
    FeedDown,
    Figure,
    Gauge,
    Inverted,
    Joint,
    Op,
    ReportIn,
    Side,
)
from gui import format as fmt
from gui.alerts import draft as drafts
from gui.alerts import words
from gui.alerts.lines import SOURCES, number
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from engine.model.alert import Alert
    from gui.alerts.draft import Draft

    Option = tuple[str, Draft]
    Typed = Callable[[str], Option | None]

_PAUSES: Final = (0, 300, 900, 3600, 86_400)
_LIVES: Final = (86_400, 604_800, 2_592_000)
_HOURS: Final = (1.0, 4.0, 24.0, 48.0, 120.0)
_LONGEST_NOTE: Final = 200


@dataclass(frozen=True, slots=True)
class Around:
    """What may be chosen from.

    Attributes:
        symbols: Those of the list.
        now: Wall time of what is shown.
        alerts: Those that are watched already.
    """

    symbols: tuple[str, ...]
    now: datetime
    alerts: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the form.

    Attributes:
        id: Stable.
        title, text: What it is and what it says now.
        options: What may be chosen, with the draft each makes.
        typed: What a typed text makes of it, None where nothing may be typed.
        hint: What may be typed.
    """

    id: str
    title: str
    text: str
    options: tuple[Option, ...]
    typed: Typed | None = None
    hint: str = ""

    def made(self, text: str) -> Option | None:
        """What a typed text makes, None where it cannot be taken."""
        return self.typed(text) if self.typed is not None and text else None


def fields(draft: Draft, around: Around) -> tuple[Field, ...]:
    """Every line of the form, the condition first."""
    condition = draft.alert.condition
    lines = [_kind(draft)]
    match condition:
        case Compare():
            lines += _compared(draft, condition, around)
        case Inverted(symbol=symbol):
            lines.append(_symbol("symbol", tr("Symbol"), symbol, around,
                                 lambda name: draft.with_condition(Inverted(name))))  # fmt: skip
        case ReportIn(symbol=symbol, hours=hours):
            lines.append(
                _any_symbol(
                    symbol, around, lambda name: draft.with_condition(ReportIn(name, hours))
                )
            )
            lines.append(_hours(draft, condition))
        case DateChanged(symbol=symbol):
            lines.append(
                _any_symbol(symbol, around, lambda name: draft.with_condition(DateChanged(name)))
            )
        case FeedDown(source=source):
            lines.append(_source(draft, source))
    return (*lines, *_rules(draft, around), *_ways(draft))


def _kind(draft: Draft) -> Field:
    names = {
        Compare: tr("values compared"),
        Inverted: tr("term structure inverted"),
        ReportIn: tr("report within hours"),
        DateChanged: tr("report date changed"),
        FeedDown: tr("source down"),
    }
    condition = draft.alert.condition
    options = tuple(
        (name, draft.with_condition(drafts.as_kind(condition, kind)))
        for kind, name in names.items()
    )
    return Field("kind", tr("Waits for"), names[type(condition)], options)


def _compared(draft: Draft, condition: Compare, around: Around) -> list[Field]:
    def left(side: Side) -> Draft:
        return draft.with_condition(replace(condition, left=side))

    def right(side: Side | float) -> Draft:
        return draft.with_condition(replace(condition, right=side))

    lines = _side("", condition.left, around, left)
    ops = tuple((_op(op), draft.with_condition(replace(condition, op=op))) for op in Op)
    lines.append(Field("op", tr("Is"), _op(condition.op), ops))
    lines += _against(condition, right)
    if isinstance(condition.right, Side):
        lines += _side("right.", condition.right, around, right)
    return lines


def _op(op: Op) -> str:
    names = {
        Op.ABOVE: tr("above"),
        Op.BELOW: tr("below"),
        Op.CROSSES_ABOVE: tr("crosses above"),
        Op.CROSSES_BELOW: tr("crosses below"),
        Op.CROSSES: tr("crosses"),
    }
    return names[op]


def _side(at: str, side: Side, around: Around, make: Callable[[Side], Draft]) -> list[Field]:
    lines = [
        _symbol(f"{at}symbol", tr("Symbol"), side.first.symbol, around,
                lambda name: make(replace(side, first=_moved(side.first, name)))),
        _gauge(f"{at}gauge", side.first, lambda figure: make(replace(side, first=figure))),
    ]  # fmt: skip
    second = side.second or side.first
    names = {
        None: tr("nothing"),
        Joint.SPREAD: tr("spread: less another figure"),
        Joint.RATIO: tr("ratio: over another figure"),
    }
    options = tuple(
        (name, make(Side(side.first, joint, None if joint is None else second)))
        for joint, name in names.items()
    )
    lines.append(Field(f"{at}joint", tr("Combined with"), names[side.joint], options))
    if side.joint is not None and side.second is not None:
        lines += [
            _symbol(f"{at}second", tr("Second symbol"), second.symbol, around,
                    lambda name: make(replace(side, second=_moved(second, name)))),
            _gauge(f"{at}second_gauge", second,
                   lambda figure: make(replace(side, second=figure))),
        ]  # fmt: skip
    return lines


def _moved(figure: Figure, symbol: str) -> Figure:
    return replace(figure, symbol=symbol)


def _gauge(at: str, figure: Figure, make: Callable[[Figure], Draft]) -> Field:
    options = tuple((gauge.value, make(drafts.figure_of(figure.symbol, gauge))) for gauge in Gauge)
    return Field(at, tr("Figure"), figure.gauge.value, options)


def _against(condition: Compare, make: Callable[[Side | float], Draft]) -> list[Field]:
    left, right = condition.left, condition.right
    level = 0.0 if isinstance(right, Side) else right
    side = right if isinstance(right, Side) else Side(left.first)
    names = (tr("a number"), tr("another figure"))
    options = ((names[0], make(level)), (names[1], make(side)))
    chosen = names[1] if isinstance(right, Side) else names[0]
    lines = [Field("against", tr("Against"), chosen, options)]
    if not isinstance(right, Side):
        lines.append(
            Field("value", tr("Value"), number(right, left), (), _number(make), tr("Number"))
        )
    return lines


def _number(make: Callable[[float], Draft]) -> Typed:
    def typed(text: str) -> Option | None:
        found = drafts.number_of(text)
        return (
            None if found is None else (fmt.number(found, 6).rstrip("0").rstrip("."), make(found))
        )

    return typed


def _symbol(
    at: str, title: str, symbol: str, around: Around, make: Callable[[str], Draft]
) -> Field:
    def typed(text: str) -> Option | None:
        found = parse_symbol(text)
        name = found.canonical if isinstance(found, Symbol) else ""
        return (name, make(name)) if name else None

    options = tuple((name, make(name)) for name in around.symbols)
    return Field(at, title, symbol, options, typed, tr("Symbol"))


def _any_symbol(symbol: str, around: Around, make: Callable[[str], Draft]) -> Field:
    plain = _symbol("symbol", tr("Symbol"), symbol or tr("any of the lists"), around, make)
    return replace(plain, options=((tr("any of the lists"), make("")), *plain.options))


def _hours(draft: Draft, condition: ReportIn) -> Field:
    def make(hours: float) -> Draft:
        return draft.with_condition(replace(condition, hours=hours))

    def named(hours: float) -> str:
        return f"{hours:g}{fmt.THIN}{tr('h')}"

    def typed(text: str) -> Option | None:
        seconds = drafts.seconds_of(text)
        found = drafts.number_of(text) if seconds is None else seconds / 3600
        fits = found is not None and 0 < found <= MOST_HOURS
        return (named(found), make(found)) if found is not None and fits else None

    options = tuple((named(hours), make(hours)) for hours in _HOURS)
    return Field("hours", tr("At most"), named(condition.hours), options, typed, tr("Hours"))


def _source(draft: Draft, source: str) -> Field:
    names = ((tr("any source"), ""), *((name, name) for name in SOURCES))
    options = tuple((label, draft.with_condition(FeedDown(name))) for label, name in names)
    return Field("source", tr("Source"), source or tr("any source"), options)


def _with(draft: Draft, alert: Alert) -> Draft:
    return replace(draft, alert=alert)


def _rules(draft: Draft, around: Around) -> Iterable[Field]:
    alert = draft.alert
    if isinstance(alert.condition, Compare | Inverted):
        bases = tuple(
            (words.basis_word(basis), _with(draft, replace(alert, basis=basis))) for basis in Basis
        )
        yield Field("basis", tr("Looked at"), words.basis_word(alert.basis), bases)
    yield Field(
        "times", tr("Fires"), words.times_word(alert.once),
        tuple((words.times_word(once), _with(draft, replace(alert, once=once)))
              for once in (False, True)),
    )  # fmt: skip
    if isinstance(alert.condition, Compare):
        usual = tr("usual one of the figure")
        yield Field(
            "band", tr("Band to re-arm"), usual if alert.band is None else f"{alert.band:g}",
            ((usual, _with(draft, replace(alert, band=None))),),
            _number(lambda band: _with(draft, replace(alert, band=abs(band)))), tr("Number"),
        )  # fmt: skip
    yield _pause(draft)
    yield _expiry(draft, around)


def _pause(draft: Draft) -> Field:
    alert = draft.alert

    def made(seconds: float) -> Option:
        return words.span(seconds) or tr("none"), _with(draft, replace(alert, cooldown_s=seconds))

    def typed(text: str) -> Option | None:
        seconds = drafts.seconds_of(text)
        return None if seconds is None or seconds > MOST_COOLDOWN_S else made(seconds)

    return Field(
        "cooldown", tr("Pause between"), made(alert.cooldown_s)[0],
        tuple(made(float(seconds)) for seconds in _PAUSES), typed, tr("90 min, 2 h, 1 d"),
    )  # fmt: skip


def _expiry(draft: Draft, around: Around) -> Field:
    alert = draft.alert

    def typed(text: str) -> Option | None:
        found = drafts.instant_of(text, around.now)
        if found is None or found <= around.now:
            return None
        return f"{found:%Y-%m-%d %H:%M} UTC", _with(draft, replace(alert, expires=found))

    options = [(tr("never"), _with(draft, replace(alert, expires=None)))]
    for seconds in _LIVES:
        found = typed(f"{seconds} s")
        if found is not None:
            options.append((tr("in {time}").format(time=words.span(seconds)), found[1]))
    text = tr("never") if alert.expires is None else f"{alert.expires:%Y-%m-%d %H:%M} UTC"
    hint = tr("2026-10-30 20:00 (UTC), or 3 d")
    return Field("expires", tr("Expires"), text, tuple(options), typed, hint)


def _ways(draft: Draft) -> Iterable[Field]:
    alert = draft.alert
    for name, title, on, other in (
        ("popup", tr("Pop-up"), alert.popup, replace(alert, popup=not alert.popup)),
        ("sound", tr("Sound"), alert.sound, replace(alert, sound=not alert.sound)),
        ("desktop", tr("Desktop"), alert.desktop, replace(alert, desktop=not alert.desktop)),
    ):
        word, opposite = (tr("yes"), tr("no")) if on else (tr("no"), tr("yes"))
        yield Field(name, title, word, ((word, draft), (opposite, _with(draft, other))))

    def noted(text: str) -> Option | None:
        note = text.strip()[:_LONGEST_NOTE]
        return note, _with(draft, replace(alert, note=note))

    none = ((tr("none"), _with(draft, replace(alert, note=""))),)
    yield Field("note", tr("Note"), alert.note, none, noted, tr("Your own words"))
