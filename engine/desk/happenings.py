"""What counts as having happened: crossings, reports, dates, records of IV rank, statements."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from engine.desk import ranks, rows
from engine.desk.ages import FRESH
from engine.desk.datechanges import AGAIN
from engine.desk.datechanges import told as change_words
from engine.desk.earnings import moment_of
from engine.model.earnings import Session
from engine.model.happening import Happening, HappeningKind
from engine.model.instrument import COINS
from engine.model.newyork import NEW_YORK
from engine.model.plainvalues import instant_of
from engine.model.statement import Check

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from engine.desk.ages import Moment
    from engine.desk.glance import Said
    from engine.desk.sheet import Sheet
    from engine.desk.views import Crossing, RaceView, Series
    from engine.model.earnings import DateChange, EarningsEvent, StoryEvent
    from engine.model.statement import Statement
    from engine.model.value import Measured

COMPUTED: Final = "computed"
NOTES: Final = ("capex_statement", "guidance", "market", "macro")
"""Kinds of a story's notes that are told; reports and statements are told by themselves."""
ONE_REPORT: Final = timedelta(days=20)
"""Reports of one symbol nearer than this to each other are one report."""
ONE_CHANGE: Final = timedelta(days=1)
_BETWEEN: Final = ", "


def pair_of(race: RaceView) -> str:
    """What is compared, as the beginning of its crossings' ids; "" for nothing."""
    if race.left is None or race.right is None:
        return ""
    sides = (f"{one.symbol} {one.measure}" for one in (race.left, race.right))
    return f"cross {' '.join(sides)} "


def crossings(race: RaceView) -> tuple[Happening, ...]:
    """Crossings of the pair between closes, oldest first."""
    pair = pair_of(race)
    if not pair or race.left is None or race.right is None:
        return ()
    left, right = _named(race.left), _named(race.right)
    return tuple(
        Happening(
            f"{pair}{one.day.isoformat()} {one.direction}", one.at, HappeningKind.CROSSING,
            race.left_symbol, _crossed(one, left, right, race.right), COMPUTED,
        )
        for one in race.crossings
        if one.basis == "closes"
    )  # fmt: skip


def never_crossed(race: RaceView) -> frozenset[str]:
    """Ids that crossings of the pair would have on days whose closes show none."""
    pair = pair_of(race)
    if not pair or race.left is None or race.right is None:
        return frozenset()
    days = {day for day, _ in race.left.closes} & {day for day, _ in race.right.closes}
    days -= {one.day.isoformat() for one in race.crossings if one.basis == "closes"}
    return frozenset(f"{pair}{day} {way}" for day in days for way in ("above", "below"))


def report(event: EarningsEvent, now: datetime) -> Happening | None:
    """A report whose results are known, None while none is.

    Its instant is that of the report, never after the moment at which the result was seen.
    """
    said = [
        _result("EPS", event.eps_actual, event.eps_estimate, _per_share(event.eps_currency)),
        _result(
            "revenue", event.revenue_actual, event.revenue_estimate, _sum(event.revenue_currency)
        ),
    ]
    words = "; ".join(one for one in said if one)
    if not words:
        return None
    return Happening(
        f"report {event.symbol} {event.day.isoformat()}", min(moment_of(event), now),
        HappeningKind.REPORT, event.symbol, f"{event.symbol} reported: {words}", event.source,
    )  # fmt: skip


def report_day(happening: Happening) -> datetime | None:
    """Day in the id of a report, None of anything else."""
    if happening.kind is not HappeningKind.REPORT:
        return None
    return instant_of(happening.id.rpartition(" ")[2], bare=True)


def change(one: DateChange) -> Happening:
    """A source says another date of a report."""
    days = f"{one.before.isoformat()} {one.after.isoformat()} {one.session_after}"
    stamp = f"{one.seen:%Y-%m-%dT%H:%M}"
    return Happening(
        f"date {one.symbol} {one.source} {days} {stamp}", one.seen, HappeningKind.DATE,
        one.symbol, change_words(one), one.source,
    )  # fmt: skip


def same_change(one: Happening, other: Happening) -> bool:
    """Whether two lines tell of one change of a date."""
    alike = one.id.rpartition(" ")[0] == other.id.rpartition(" ")[0]
    return alike and abs(one.at - other.at) < ONE_CHANGE


def same_move(one: Happening, other: Happening) -> bool:
    """Whether another source tells of the same change: what the date becomes, at about one time."""
    if one.symbol != other.symbol or other.source == one.source.split(_BETWEEN)[0]:
        return False
    (before, after, session), (before_too, after_too, session_too) = _move(one), _move(other)
    return (
        after == after_too
        and (before == after) is (before_too == after_too)
        and len({session, session_too} - {str(Session.UNKNOWN)}) <= 1
        and abs(one.at - other.at) < AGAIN
    )


def _move(one: Happening) -> tuple[str, str, str]:
    """Day before, day after and session of a change, as its id has them."""
    before, after, session, _stamp = one.id.split(" ")[-4:]
    return before, after, session


def with_source(one: Happening, other: Happening) -> Happening:
    """A change of a date that another source tells too; it names both, each once."""
    if other.source in one.source.split(_BETWEEN):
        return one
    sources = f"{one.source}{_BETWEEN}{other.source}"
    names = _BETWEEN.join(name[:1].upper() + name[1:] for name in sources.split(_BETWEEN))
    return replace(one, text=f"{one.text.rpartition(' (')[0]} ({names})", source=sources)


def record(sheet: Sheet, moment: Moment) -> Happening | None:
    """A 30-day IV beyond every recorded close, None where it is not or is not live."""
    symbol = sheet.what.symbol
    line = sheet.dvol if symbol in COINS else sheet.implied.lines["iv30_atm"]
    closes, newest = ranks.history(sheet, moment.now), line.newest()
    if len(closes) < ranks.RANK_FROM_DAYS or newest is None:
        return None
    if not _beyond([value for _, value in closes], newest[1]):
        return None
    now = _figure(sheet, moment)
    if not now.known or now.quality not in FRESH or now.as_of is None:
        return None
    before, apart = ranks.compared(closes, now)
    known = [value for _, value in (before if apart else before[:-1])]
    if not _beyond(known, now.value):
        return None
    high = now.value > known[-1]
    rank, way = (100, "highest") if high else (0, "lowest")
    text = f"IV rank of {symbol} {rank}: {way} of {len(closes)} days, {now.value:.1f} pts"
    return Happening(
        f"rank {symbol} {_day(symbol, now.as_of).isoformat()}", now.as_of, HappeningKind.RANK,
        symbol, text, COMPUTED,
    )  # fmt: skip


def notes(story: Iterable[StoryEvent]) -> tuple[Happening, ...]:
    """A story's notes that are neither reports nor published levels."""
    return tuple(
        Happening(
            f"note {one.at.isoformat()} {one.symbol} {one.kind} {one.text[:40]}", one.at,
            HappeningKind.STATEMENT, one.symbol, one.text, one.source,
        )
        for one in story
        if one.kind in NOTES
    )  # fmt: skip


def told_reports(story: Iterable[StoryEvent]) -> tuple[Happening, ...]:
    """Reports of which a story tells in words; where figures are known they stand instead."""
    return tuple(
        Happening(
            f"report {one.symbol} {one.at.date().isoformat()}", one.at, HappeningKind.REPORT,
            one.symbol, one.text, one.source,
        )
        for one in story
        if one.kind == "earnings" and one.symbol
    )  # fmt: skip


def statements(said: Said, moment: Moment) -> tuple[Happening, ...]:
    """Shipped statements whose instant has come, without those a note of the story tells."""
    placed = (
        (said.place(one, moment), one)
        for one in said.statements(moment)
        if one.check is not Check.OWN and not said.is_told(one)
    )
    return tuple(
        Happening(
            f"statement {one.id}", at, HappeningKind.STATEMENT, one.symbol, _checked(one),
            checked_source(one),
        )
        for at, one in placed
        if at <= moment.now
    )  # fmt: skip


def own_statements(own: Iterable[Statement], now: datetime) -> tuple[Happening, ...]:
    """The user's statements whose day has begun in New York, at its noon at the latest."""
    told = (
        (min(datetime.combine(one.day, time(12), NEW_YORK).astimezone(now.tzinfo), now), one)
        for one in own
        if one.day <= now.astimezone(NEW_YORK).date()
    )
    return tuple(
        Happening(
            f"own {one.id}", at, HappeningKind.STATEMENT, one.symbol, with_figure(one),
            one.source or "own",
        )
        for at, one in told
    )  # fmt: skip


def with_figure(one: Statement) -> str:
    """A statement with its figure where it does not name it: "Capacity doubled (32,000 wafers)"."""
    size = abs(one.value)
    named = any(form in one.text for form in (f"{size:,.6g}", f"{size:.6g}"))
    if not math.isfinite(one.value) or named:
        return one.text
    figure = f"{one.value:,.6g} {one.unit}".strip()
    return f"{one.text} ({figure})"


def checked_source(one: Statement) -> str:
    """The source of a shipped statement with what our check found: "press (differs: why)"."""
    found = f"{one.check}: {one.why}" if one.why else str(one.check)
    return f"{one.source} ({found})"


def _checked(one: Statement) -> str:
    """A shipped statement; one that our check did not bear out says so at once."""
    text = with_figure(one)
    return text if one.check is Check.VERIFIED else f"{text} ({one.check})"


def _named(side: Series) -> str:
    return side.label.removesuffix(", published")


def _crossed(one: Crossing, left: str, right: str, other: Series) -> str:
    against = dict(other.closes).get(one.day.isoformat())
    text = f"{left} closes {one.direction} {right}: {one.value:.1f}"
    return text if against is None else f"{text} against {against:.1f} pts"


def _result(name: str, actual: float, estimate: float, unit: tuple[str, float, str]) -> str:
    """One figure against what was expected, "" where it is not known."""
    if not math.isfinite(actual):
        return ""
    before, scale, after = unit
    text = f"{name} {before}{_two(actual / scale)}{after}"
    if not math.isfinite(estimate):
        return text
    text = f"{text} against {_two(estimate / scale)} expected"
    if not estimate:
        return text
    return f"{text}, {(actual - estimate) / abs(estimate) * 100.0:+.1f}%".replace("-", "\u2212")


def _two(value: float) -> str:
    """Two decimals; 5.835 is 5.84 as in every release, though it is stored a hair below."""
    return f"{value * (1.0 + 1e-12):,.2f}"


def _per_share(currency: str) -> tuple[str, float, str]:
    return ("", 1.0, "" if currency == "USD" else f" {currency}")


def _sum(currency: str) -> tuple[str, float, str]:
    return ("$" if currency == "USD" else f"{currency} ", 1_000.0, "bn")


def _beyond(known: list[float], value: float) -> bool:
    return bool(known) and not min(known) <= value <= max(known)


def _figure(sheet: Sheet, moment: Moment) -> Measured:
    if sheet.what.symbol in COINS:
        return rows.dvol_figure(sheet, moment)
    return rows.implied_figure(sheet, "iv30_atm", moment)


def _day(symbol: str, at: datetime) -> date:
    return (at if symbol in COINS else at.astimezone(NEW_YORK)).date()
