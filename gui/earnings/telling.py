"""Everything that is known of a report in words: tips, the details beside the list, cards."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.desk.volfigures import Figure
from engine.model.earnings import Session
from engine.model.newyork import NEW_YORK
from gui import format as fmt
from gui.earnings import columns as col
from gui.earnings.missing import missing
from gui.earnings.model import instant, time_left
from gui.earnings.words import (
    absolute,
    revenue,
    session_word,
    signed,
    status_word,
    surprise,
    week_title,
    week_words,
)
from gui.tables.cell import explain
from gui.text import told, tr
from gui.vol.definitions import tip as volatility_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime, tzinfo

    from engine.desk.views import EarningsRow
    from engine.model.earnings import DateChange, EarningsEvent, PastMoves
    from engine.model.statement import Statement
    from engine.model.value import Measured
    from gui.earnings.model import EarningsModel, Shown

Fact = tuple[str, str]
"""A heading and what is known."""


def tip(model: EarningsModel, shown: Shown, column: int) -> str:
    """What hovering and Shift+F1 say of a cell."""
    if shown.monday is not None:
        week = model.weeks.get(shown.monday)
        why = told(week.at_risk_usd.why) if week is not None else ""
        return "\n".join(
            line for line in (f"{week_title(shown.monday)}: {week_words(week)}", why) if line
        )
    head = f"{shown.symbol} {model.company(shown.symbol)}"
    if shown.row is None:
        return f"{head}\n" + tr("No date: {why}").format(why=told(shown.reason))
    figure = _figure_tip(shown.row, column)
    if figure:
        return figure
    lines = [head, *reported(shown.row.event), _when(shown.row)]
    lines += [f"{name}: {words}" for name, words in facts(shown.row, model.now())]
    lines += [_lateness(shown.row, model.now()), *missing(shown.row)]
    return "\n".join(line for line in lines if line)


def _figure_tip(row: EarningsRow, column: int) -> str:
    """Value, source and reason of a measured figure, "" of all other cells."""
    symbol = row.event.symbol
    known = {
        col.MOVE: ("implied_move_pct", row.implied_move_pct),
        col.SIGMA: ("one_sigma_move_pct", row.one_sigma_pct),
        col.WITHOUT: ("iv30_ex_earnings", row.iv30_ex),
    }
    if column in known:
        name, measured = known[column]
        return volatility_tip(Figure(name, measured), symbol)
    others: dict[int, tuple[str, Measured, Callable[[float], str]]] = {
        col.RISK: (tr("At risk"), row.at_risk_usd, fmt.money),
        col.BEFORE: (tr("IV before"), row.iv_before, fmt.points),
        col.AFTER: (tr("IV after"), row.iv_after, fmt.points),
        col.CRUSH: (tr("Crush"), row.crush, lambda value: fmt.points(value, signed=True)),
    }
    if column in others:
        title, measured, write = others[column]
        return explain(f"{symbol} {title}", measured, write)
    return ""


def facts(row: EarningsRow, now: datetime, here: tzinfo | None = None) -> list[Fact]:
    """Headings with what is known, in the order in which one asks.

    Args:
        row: The report.
        now: UTC.
        here: The user's zone, None for the machine's.
    """
    event = row.event
    found = [
        (tr("In"), time_left(event, now)),
        *_instants(row, here),
        (tr("Sources"), ", ".join(row.sources) or event.source),
        (tr("As of"), fmt.stamp(event.as_of)),
        (tr("Yours"), _own(row)),
        (tr("Others say"), told(row.disputed)),
        *((tr("Changed"), _change(one)) for one in row.changes),
        (tr("Revenue"), _revenue(event)),
        (tr("Moved"), _percent(event.move_pct)),
        (tr("Implied move"), _implied(row)),
        (tr("Past moves"), _past(row.past)),
        (tr("At risk"), fmt.money(row.at_risk_usd.value) if row.at_risk_usd.known else ""),
        (tr("Implied volatility"), _crush(row)),
        (tr("Note"), told(event.note)),
    ]
    return [(name, words) for name, words in found if words]


def said(event: EarningsEvent, statements: Iterable[Statement]) -> list[Fact]:
    """What was said with a report, each with its source and what a look at it found."""
    found = []
    for one in statements:
        if one.symbol == event.symbol and event.day in (one.report, one.day):
            check = told(str(one.check))
            check = f"{check}: {told(one.why)}" if one.why else check
            notes = ", ".join(note for note in (told(one.source), check) if note)
            found.append((tr("Said"), f"{told(one.text)} ({notes})"))
    return found


def when_words(row: EarningsRow) -> str:
    """The day with its session."""
    event = row.event
    day = fmt.days_between(event.day, event.until)
    fiscal = f"{row.fiscal}: " if row.fiscal else ""
    return f"{fiscal}{day}, {session_word(event.session)}"


def summary(row: EarningsRow, now: datetime) -> str:
    """A report in one sentence, for a screen reader."""
    event = row.event
    parts = (
        event.symbol,
        fmt.day(event.day),
        session_word(event.session),
        status_word(row),
        time_left(event, now),
        _implied(row),
        tr("{sum} at risk").format(sum=fmt.money(row.at_risk_usd.value))
        if row.at_risk_usd.known
        else "",
        *reported(event),
    )
    return ", ".join(part for part in parts if part)


def local(at: datetime, here: tzinfo | None) -> str:
    """An instant by the clock of a zone: "Wed 30 Sep 22:00"; None is the machine's."""
    there = at.astimezone(here)
    return f"{fmt.day(there.date())} {there:%H:%M}"


def _instants(row: EarningsRow, here: tzinfo | None) -> list[Fact]:
    """The report's instant by both clocks; of a session it is the border."""
    event = row.event
    due = row.due or instant(event)
    if due is None:
        return [(tr("New York"), tr("{day}, hour unknown").format(day=fmt.day(event.day)))]
    form = "{at}"
    if event.when is None:
        form = {
            Session.BMO: tr("before {at}"),
            Session.AMC: tr("after {at}"),
            Session.DMH: tr("after {at}"),
        }.get(event.session, form)
    home, there = local(due, NEW_YORK), local(due, here)
    found = [(tr("New York"), form.format(at=home))]
    return found if there == home else [(tr("Local time"), form.format(at=there)), *found]


def _when(row: EarningsRow) -> str:
    return f"{when_words(row)}, {status_word(row)}"


def _own(row: EarningsRow) -> str:
    own = row.own
    if own is None:
        return ""
    words = f"{fmt.day(own.day, year=True)}, {session_word(own.session)}"
    return f"{words}: {own.note}" if own.note else words


def _change(one: DateChange) -> str:
    before = f"{fmt.date_of(one.before)}, {session_word(one.session_before)}"
    after = f"{fmt.date_of(one.after)}, {session_word(one.session_after)}"
    form = tr("{source}: {before} → {after}, seen {when}")
    when = fmt.stamp(one.seen, seconds=False)
    return form.format(source=one.source, before=before, after=after, when=when)


def reported(event: EarningsEvent) -> list[str]:
    """Expected and reported earnings per share with their currency and the surprise."""
    parts = [
        form.format(value=f"{fmt.number(value, 2)} {event.eps_currency}")
        for form, value in (
            (tr("reported {value}"), event.eps_actual),
            (tr("expected {value}"), event.eps_estimate),
        )
        if not math.isnan(value)
    ]
    missed = surprise(event.eps_actual, event.eps_estimate)
    if not math.isnan(missed):
        parts.append(tr("surprise {percent}").format(percent=_percent(missed)))
    return [tr("EPS {figures}").format(figures=", ".join(parts))] if parts else []


def _revenue(event: EarningsEvent) -> str:
    parts = [
        form.format(value=revenue(value, event.revenue_currency))
        for form, value in (
            (tr("reported {value}"), event.revenue_actual),
            (tr("expected {value}"), event.revenue_estimate),
        )
        if not math.isnan(value)
    ]
    missed = surprise(event.revenue_actual, event.revenue_estimate)
    if not math.isnan(missed):
        parts.append(tr("surprise {percent}").format(percent=_percent(missed)))
    return ", ".join(parts)


def _percent(value: float) -> str:
    return "" if math.isnan(value) else f"{signed(value)}{fmt.THIN}%"


def _implied(row: EarningsRow) -> str:
    if not row.implied_move_pct.known:
        return ""
    straddle = f"±{absolute(row.implied_move_pct.value)}{fmt.THIN}%"
    if not row.one_sigma_pct.known:
        return straddle
    sigma = f"±{absolute(row.one_sigma_pct.value)}{fmt.THIN}%"
    return tr("{straddle} by the straddle, one sigma {sigma}").format(
        straddle=straddle, sigma=sigma
    )


def _past(past: PastMoves | None) -> str:
    if past is None or not past.moves:
        return ""
    form = tr("mean {mean}, median {median}, {low} to {high} % in {count} reports")
    words = form.format(
        mean=absolute(past.mean), median=absolute(past.median), low=absolute(past.low),
        high=absolute(past.high), count=len(past.moves),
    )  # fmt: skip
    if not math.isnan(past.percentile):
        share = tr("{share} % of them below the implied move")
        words = f"{words}; {share.format(share=fmt.number(past.percentile, 0))}"
    return f"{words} ({told(past.source)})" if past.source else words


def _crush(row: EarningsRow) -> str:
    parts = [
        form.format(value=fmt.points(measured.value))
        for form, measured in (
            (tr("before {value}"), row.iv_before),
            (tr("after {value}"), row.iv_after),
        )
        if measured.known
    ]
    if row.crush.known:
        parts.append(tr("crush {value}").format(value=fmt.points(row.crush.value, signed=True)))
    if row.iv30_ex.known:
        parts.append(tr("{value} without the report").format(value=fmt.points(row.iv30_ex.value)))
    source = row.iv_before.source if row.iv_before.known else row.iv_after.source
    words = ", ".join(parts)
    return f"{words} ({told(source)})" if words and source else words


def _lateness(row: EarningsRow, now: datetime) -> str:
    """How long ago the day was told last, "" while that is not too long."""
    if not row.stale:
        return ""
    ago = fmt.countdown(max(timedelta(0), now - row.event.as_of))
    return tr("Stale: told {age} ago, not confirmed since").format(age=ago)
