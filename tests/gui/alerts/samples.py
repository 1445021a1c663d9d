"""Alerts, their states and a log, as a trader's day leaves them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from engine.desk.alerts.grammar import alert_text
from engine.model.alert import (
    Alert,
    AlertState,
    AlertStatus,
    AlertsView,
    Basis,
    Compare,
    Condition,
    DateChanged,
    FeedDown,
    Figure,
    Fired,
    FiredNow,
    Gauge,
    Inverted,
    Joint,
    Op,
    Reading,
    ReportIn,
    Side,
)
from tests.support.fake_engine import START


def figure(symbol: str, gauge: Gauge) -> Figure:
    return Figure(symbol, gauge, "yang_zhang_30" if gauge is Gauge.RV else "")


def side(symbol: str, gauge: Gauge) -> Side:
    return Side(figure(symbol, gauge))


NVDA_OVER_BTC = Compare(side("NVDA", Gauge.IV30), Op.CROSSES_ABOVE, side("BTC", Gauge.DVOL))
NVDA_HIGH = Compare(side("NVDA", Gauge.IV30), Op.ABOVE, 60.0)

CONDITIONS: tuple[Condition, ...] = (
    NVDA_OVER_BTC,
    NVDA_HIGH,
    Compare(side("BTC", Gauge.PRICE), Op.CROSSES_BELOW, 118_500.0),
    Compare(side("AMD", Gauge.SIGMA), Op.ABOVE, 2.5),
    Compare(side("TSM", Gauge.IV_RANK), Op.ABOVE, 80.0),
    Compare(side("META", Gauge.IV_MINUS_RV), Op.ABOVE, 12.0),
    Compare(
        Side(figure("NVDA", Gauge.IV30), Joint.SPREAD, figure("AMD", Gauge.IV30)), Op.CROSSES, 0.0
    ),
    Inverted("META"),
    ReportIn("", 24.0),
    DateChanged("NVDA"),
    FeedDown(""),
    Compare(side("NVDA", Gauge.CAP_CHANGE), Op.BELOW, -1e11),
)


def alerts() -> tuple[Alert, ...]:
    made = [
        Alert(str(place), condition, created=START)
        for place, condition in enumerate(CONDITIONS, start=1)
    ]
    made[0] = replace(made[0], basis=Basis.CLOSES, band=1.0)
    made[2] = replace(made[2], once=True, expires=START + timedelta(days=3))
    made[3] = replace(made[3], cooldown_s=3600.0)
    made[4] = replace(made[4], snoozed_until=START + timedelta(hours=1))
    made[5] = replace(made[5], on=False)
    made[11] = replace(made[11], expires=START - timedelta(hours=5), note="the big one")
    return tuple(made)


def reading(label: str, value: float, why: str = "") -> Reading:
    return Reading(label, value, START, "yahoo", why)


STATES = {
    "2": AlertState.FIRED, "4": AlertState.WAITING, "5": AlertState.SNOOZED, "6": AlertState.OFF,
    "12": AlertState.EXPIRED,
}  # fmt: skip
READINGS = {
    "1": (reading("NVDA iv30", 51.3), reading("BTC dvol", 52.5)),
    "2": (reading("NVDA iv30", 61.4),),
    "3": (reading("BTC price", 118_904.2),),
    "4": (reading("AMD sigma", 1.12, "stale for 12 min"),),
    "5": (reading("TSM iv rank", 71.0),),
    "6": (reading("META iv-rv", 9.3),),
    "7": (reading("NVDA iv30", 51.3), reading("AMD iv30", 53.9)),
    "8": (reading("META iv30", 44.8),),
    "12": (reading("NVDA cap change", -3.2e10),),
}


def status(alert: Alert) -> AlertStatus:
    state = STATES.get(alert.id, AlertState.ARMED)
    count = 0 if alert.id in ("8", "10") else int(alert.id) % 5
    last = START - timedelta(hours=int(alert.id) * 7) if count else None
    why = "AMD: stale for 12 min" if state is AlertState.WAITING else ""
    text = alert_text(alert.condition)
    return AlertStatus(alert, text, state, why, READINGS.get(alert.id, ()), count, last)


def entry(place: int, at: datetime, *, replay: bool = False, read: bool = False) -> Fired:
    alert = alerts()[place % 3]
    readings = READINGS[alert.id]
    return Fired(
        f"f{place}", alert.id, alert_text(alert.condition), at, at,
        readings[0].label.partition(" ")[0], readings, alert.basis,
        "while the machine slept" if place % 9 == 4 else "", replay=replay, read=read,
    )  # fmt: skip


def log(count: int = 30, *, replay: bool = False) -> tuple[Fired, ...]:
    return tuple(
        entry(place, START - timedelta(minutes=97 * place + 3), replay=replay, read=place > 3)
        for place in range(count)
    )


def view(
    watched: tuple[Alert, ...] | None = None, fired: tuple[Fired, ...] | None = None, *,
    replay: bool = False,
) -> AlertsView:  # fmt: skip
    shown = alerts() if watched is None else watched
    entries = log(replay=replay) if fired is None else fired
    unread = sum(not one.read for one in entries)
    return AlertsView(tuple(status(one) for one in shown), entries, unread, replay)


def fired_now(*, replay: bool = False, quiet: bool = False, place: int = 0) -> FiredNow:
    one = entry(place, START, replay=replay)
    return FiredNow(one, next(a for a in alerts() if a.id == one.alert), quiet)
