"""Alerts in words: states, options, instants and the values they look at."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from engine.model.alert import AlertState, Basis, Gauge
from gui import format as fmt
from gui.tables.cell import Mark, Tone
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from engine.model.alert import Alert, AlertStatus, Fired, Reading

SHAPES: Final = {
    AlertState.ARMED: (Mark.DISC, Tone.TEXT),
    AlertState.FIRED: (Mark.TRIANGLE, Tone.WARNING),
    AlertState.WAITING: (Mark.CLOCK, Tone.STALE),
    AlertState.SNOOZED: (Mark.PAUSE, Tone.QUIET),
    AlertState.OFF: (Mark.RING, Tone.QUIET),
    AlertState.EXPIRED: (Mark.CROSS, Tone.QUIET),
}
"""Shape and tone of each state."""
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_DELAY: Final = 5 * _MINUTE
"""Values that come older than this are those of a delayed source."""
_REPORT: Final = " earnings"
_BETWEEN: Final = " / "


def state_word(state: AlertState) -> str:
    """The state in one word."""
    names = {
        AlertState.ARMED: tr("armed"),
        AlertState.FIRED: tr("fired"),
        AlertState.WAITING: tr("waiting"),
        AlertState.SNOOZED: tr("snoozed"),
        AlertState.OFF: tr("off"),
        AlertState.EXPIRED: tr("expired"),
    }
    return names[state]


def meaning(state: AlertState) -> str:
    """What a state means, in a sentence."""
    meanings = {
        AlertState.ARMED: tr("It would fire."),
        AlertState.FIRED: tr("It has fired and is not back by its band yet."),
        AlertState.WAITING: tr("A value is stale or missing: it does not fire."),
        AlertState.SNOOZED: tr("It fires nothing before its hour."),
        AlertState.OFF: tr("It is switched off; Space switches it on."),
        AlertState.EXPIRED: tr("Its time is over; F2 gives it another."),
    }
    return meanings[state]


def basis_word(basis: Basis) -> str:
    """When it is looked at, in one word."""
    return tr("closes") if basis is Basis.CLOSES else tr("live")


def times_word(once: bool) -> str:
    """Whether it fires once or every time."""
    return tr("once") if once else tr("every time")


def instant(at: datetime | None, now: datetime) -> str:
    """A UTC instant as short as can be: "20:00", "29 Jul 20:00", "29 Jul 2024"; "" none."""
    if at is None:
        return ""
    clock = f"{at:%H:%M}"
    if at.date() == now.date():
        return clock
    return f"{fmt.date_of(at)} {clock}" if at.year == now.year else fmt.year_date(at)


def span(seconds: float) -> str:
    """A length of time in its largest whole unit, exactly: "90 min", "2 h", "3 d"; "" for none."""
    whole = int(seconds)
    if whole <= 0:
        return ""
    for unit, name in ((_DAY, tr("d")), (_HOUR, tr("h")), (_MINUTE, tr("min"))):
        if whole % unit == 0:
            return f"{whole // unit}{fmt.THIN}{name}"
    return f"{whole}{fmt.THIN}{tr('s')}"


def _share(value: float) -> str:
    text = fmt.number(value, 0)
    return text if text == fmt.DASH else f"{text}{fmt.THIN}%"


def _sigma(value: float) -> str:
    text = fmt.number(value, 2, signed=True)
    return text if text == fmt.DASH else f"{text}{fmt.THIN}σ"


def _move(value: float) -> str:
    text = fmt.number(value, 1)
    return text if text == fmt.DASH else f"±{text}{fmt.THIN}%"


_WRITERS: Final[dict[Gauge, Callable[[float], str]]] = {
    Gauge.PRICE: fmt.price,
    Gauge.CHANGE: fmt.percent,
    Gauge.SIGMA: _sigma,
    Gauge.CAP_CHANGE: lambda value: fmt.money(value, signed=True),
    Gauge.IV_MINUS_RV: lambda value: fmt.points(value, signed=True),
    Gauge.IV_RANK: _share,
    Gauge.IV_PERCENTILE: _share,
    Gauge.IMPLIED_MOVE: _move,
}
_GAUGES: Final = sorted(Gauge, key=lambda gauge: -len(gauge.value))


def gauge_of(label: str) -> Gauge | None:
    """The gauge behind the symbol of a label: "NVDA iv30", "NVDA rv close_to_close 20"."""
    _, _, rest = label.partition(" ")
    if rest.startswith(f"{Gauge.RV} "):
        return Gauge.RV
    return next((gauge for gauge in _GAUGES if rest == gauge.value), None)


def figure(value: float, gauge: Gauge | None) -> str:
    """A value as its gauge is written; points where it has no other unit."""
    return _WRITERS.get(gauge, fmt.points)(value) if gauge is not None else _plain(value)


def _plain(value: float) -> str:
    return fmt.number(value, 1 if abs(value) >= 10 or not math.isfinite(value) else 2)


def reading_value(reading: Reading) -> str:
    """The value alone: a dash where a figure has none, "" of what has no figure."""
    gauge = gauge_of(reading.label)
    if gauge is None and not math.isfinite(reading.value):
        return ""
    if reading.label.endswith(_REPORT):
        return fmt.countdown(timedelta(hours=reading.value))
    return figure(reading.value, gauge)


def reading_words(reading: Reading) -> str:
    """Label and value: "NVDA iv30 55.6"; of a sentence that alone."""
    value = reading_value(reading)
    return f"{reading.label} {value}" if value else told(reading.label)


def values(readings: tuple[Reading, ...]) -> str:
    """The values alone, in the order of the line: "55.6 / 52.5"."""
    return _BETWEEN.join(value for one in readings if (value := reading_value(one)))


def moment_values(readings: tuple[Reading, ...]) -> str:
    """Every label with its value: "NVDA iv30 55.6 · BTC dvol 52.5"."""
    return " · ".join(reading_words(one) for one in readings)


def told_by(alert: Alert) -> str:
    """How it is told: "pop-up, sound, desktop"; "only logged" for no way."""
    ways = (
        (alert.popup, tr("pop-up")),
        (alert.sound, tr("sound")),
        (alert.desktop, tr("desktop")),
    )
    return ", ".join(name for on, name in ways if on) or tr("only logged")


def way(name: str) -> str:
    """One of the ways in which an entry was to be told."""
    names = {
        "pop-up": tr("pop-up"),
        "sound": tr("sound"),
        "desktop": tr("desktop"),
        "quiet hours": tr("quiet hours"),
    }
    return names.get(name, name)


def delay(entry: Fired) -> str:
    """How old the values were when they came, "" where that is no delay of their source."""
    old = (entry.told - entry.at).total_seconds()
    if entry.late or entry.basis is Basis.CLOSES or not _DELAY <= old <= _DAY:
        return ""
    return span(round(old / _MINUTE) * _MINUTE)


def reading_lines(readings: tuple[Reading, ...]) -> tuple[str, ...]:
    """Each value with its as-of, source and what it lacks."""
    lines = []
    for one in readings:
        parts = [reading_words(one)]
        if one.as_of is not None:
            parts.append(tr("as of {when}").format(when=fmt.stamp(one.as_of)))
        if one.source:
            parts.append(told(one.source))
        if one.why:
            parts.append(told(one.why))
        lines.append(" · ".join(parts))
    return tuple(lines)


def status_lines(status: AlertStatus) -> tuple[str, ...]:
    """Everything that is known of an alert, line by line."""
    alert = status.alert
    why = f" {told(status.why)}" if status.why else ""
    lines = [told(status.text), f"{state_word(status.state)}: {meaning(status.state)}{why}"]
    lines += reading_lines(status.readings)
    lines.append(tr("Told by: {ways}").format(ways=told_by(alert)))
    if alert.expires is not None:
        lines.append(tr("Expires: {when}").format(when=fmt.stamp(alert.expires)))
    if alert.snoozed_until is not None:
        lines.append(tr("Snoozed until {when}").format(when=fmt.stamp(alert.snoozed_until)))
    if alert.note:
        lines.append(alert.note)
    return tuple(lines)


def fired_lines(entry: Fired, untold: str) -> tuple[str, ...]:
    """Everything that is known of an entry of the log.

    Args:
        entry: The entry.
        untold: What went wrong when it was told, "" for nothing.
    """
    lines = [told(entry.text), tr("Fired at {when}").format(when=fmt.stamp(entry.at))]
    if entry.late:
        noticed = tr("Noticed late, at {when}: {why}")
        lines.append(noticed.format(when=fmt.stamp(entry.told), why=told(entry.late)))
    if delay(entry):
        form = tr("Its source is delayed: noticed at {when}, {time} after the values")
        lines.append(form.format(when=fmt.stamp(entry.told), time=delay(entry)))
    lines += reading_lines(entry.readings)
    ways = ", ".join(map(way, entry.ways)) or tr("only logged")
    lines.append(tr("Told by: {ways}").format(ways=ways))
    if entry.replay:
        lines.append(tr("In a replay: not told outside the window"))
    if entry.note:
        lines.append(entry.note)
    if untold:
        lines.append(untold)
    return tuple(lines)
