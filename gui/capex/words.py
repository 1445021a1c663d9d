"""The words of the Capex board: its title, the sum's line, and everything known of a cell."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from engine.model.earnings import EventStatus, Session
from gui import format as fmt
from gui.capex import guidance as told_before
from gui.capex.measures import (
    DOLLAR,
    OWN,
    Look,
    measure_name,
    money_of,
    shown,
    sign,
    unit_name,
    unit_of,
    write,
)
from gui.text import told, tr

if TYPE_CHECKING:
    from engine.desk.capex import CapexFigure, Disputed
    from engine.desk.views import CapexCompany
    from engine.model.capex import CapexRow, Guidance
    from engine.model.earnings import EarningsEvent
    from engine.model.statement import Statement
    from gui.capex.group import Total

_SESSIONS: Final = {
    Session.BMO: "before open",
    Session.AMC: "after close",
    Session.DMH: "in session",
    Session.UNKNOWN: "hour unknown",
}


def basis_name(look: Look) -> str:
    """The definition in force, for the title."""
    return tr("cash PP&E") if look.basis == "cash" else tr("own headline definition")


def title(look: Look) -> str:
    """Such as "Quarter, cash PP&E, bn of the company's currency"."""
    unit = tr("percent") if not look.is_money else unit_name(look)
    return tr("{measure}, {definition}, {unit}").format(
        measure=measure_name(look.measure), definition=basis_name(look), unit=unit
    )


def sum_words(quarter: str, total: Total, look: Look, count: int) -> str:
    """The group's figure of a quarter in a sentence, with who is missing."""
    if not math.isfinite(total.value):
        return tr("No sum: {why}").format(why=told(total.why))
    unit = tr("bn US$") if look.is_money else "%"
    text = (
        tr("All {count} in {quarter}: {value} {unit}")
        if not total.missing
        else tr("{known} of {count} in {quarter}: {value} {unit}")
    )
    said = text.format(
        count=count, known=len(total.members), quarter=quarter, value=write(total.value, look),
        unit=unit,
    )  # fmt: skip
    if not total.missing:
        return said
    return f"{said}; {tr('without {symbols}').format(symbols=missing_words(total))}"


def instead() -> str:
    """What serves while the SEC is not asked, and what lets it be asked."""
    return tr(
        "The SEC is not asked without a contact address (Sources menu): figures come from Yahoo "
        "and the table that comes with Voldesk."
    )


def missing_words(total: Total) -> str:
    """Who is missing and why: "NVDA (no figure of this quarter)"."""
    return ", ".join(f"{symbol} ({told(why)})" for symbol, why in total.missing)


def sum_details(quarter: str, total: Total, look: Look) -> list[str]:
    """What is known of a cell of the sum."""
    lines = [
        tr("Sum of the board, {quarter}").format(quarter=quarter),
        measure_name(look.measure) + ", " + basis_name(look),
    ]
    if math.isfinite(total.value):
        unit = tr("bn US$") if look.is_money else "%"
        lines.append(f"{write(total.value, look)} {unit}")
        lines.append(tr("in it: {symbols}").format(symbols=", ".join(total.members)))
        if look.is_money:
            lines.append(tr("other currencies at the rate their filings print"))
    else:
        lines.append(tr("No sum: {why}").format(why=told(total.why)))
    if total.missing:
        lines.append(tr("without {symbols}").format(symbols=missing_words(total)))
    return lines


def billions(value: float, unit: str) -> str:
    """Money to the million: "13.873 bn US$"."""
    return tr("{value} bn {currency}").format(value=fmt.number(value, 3), currency=sign(unit))


def cell_details(
    company: CapexCompany, at: int | None, quarter: str, look: Look, own: CapexRow | None
) -> list[str]:
    """What is known of a quarter, line by line.

    Args:
        company: Whose.
        at: Place among its quarters, None without a figure.
        quarter: Its name.
        look: What the board shows.
        own: The user's row of it.
    """
    name = f"{company.symbol} {company.name}".strip()
    if at is None:
        why = told(company.reason) or tr("no figure of this quarter")
        lines = [f"{name}, {quarter}", tr("No figure: {why}").format(why=why)]
        return [*lines, *_own(own)]
    one = company.quarters[at]
    end = fmt.year_date(one.period_end)
    lines = [tr("{company}, {quarter}, the quarter to {day}").format(
        company=name, quarter=quarter, day=end
    )]  # fmt: skip
    lines.append(_shown(company, at, look))
    lines += [_cash(one), _headline(one), *_dollars(one), *_derived(company, at)]
    lines += [_disputed(each, one.unit) for each in one.disputes if each.source != OWN]
    beside = any(each.source == OWN for each in one.disputes)
    return [line for line in (*lines, *_own(own, beside=beside)) if line]


def _shown(company: CapexCompany, at: int, look: Look) -> str:
    found = shown(company.quarters, at, look)
    name = measure_name(look.measure)
    if not found.known:
        return tr("{measure}: none, {why}").format(measure=name, why=told(found.why))
    if look.measure == "quarter":
        return ""
    text = f"{write(found.value, look)} {unit_of(company.quarters[at], look)}"
    return tr("{measure}: {value}, {definition}").format(
        measure=name, value=text, definition=told(found.definition)
    )


def _cash(one: CapexFigure) -> str:
    if math.isnan(one.capex_bn):
        return ""
    parts = [f"{told(one.definition)}: {billions(one.capex_bn, one.unit)}", _origin(one)]
    if one.restated:
        parts.append(tr("restated since"))
        if math.isfinite(one.first_bn):
            first = billions(one.first_bn, one.unit)
            parts.append(tr("first filed as {value}").format(value=first))
    if one.certainty:
        parts.append(tr("mark: {certainty}").format(certainty=told(one.certainty)))
    return " · ".join(parts)


def _origin(one: CapexFigure) -> str:
    when = (
        tr("filed {day}").format(day=fmt.year_date(one.filed))
        if one.filed
        else tr("as of {day}").format(day=fmt.year_date(one.as_of))
    )
    return f"{told(one.source)}, {when}"


def _headline(one: CapexFigure) -> str:
    why = dict(one.reasons).get("headline_bn", "")
    if math.isnan(one.headline_bn):
        return tr("Headline: none, {why}").format(why=told(why)) if why else ""
    if one.headline_definition == one.definition:
        return tr("Headline: the same definition")
    parts = [
        tr("Headline: {value}, {definition}").format(
            value=billions(one.headline_bn, one.unit), definition=told(one.headline_definition)
        ),
        told(one.headline_source),
    ]
    if one.headline_certainty:
        parts.append(tr("mark: {certainty}").format(certainty=told(one.headline_certainty)))
    return " · ".join(part for part in parts if part)


def _dollars(one: CapexFigure) -> list[str]:
    if one.unit == DOLLAR or math.isnan(one.capex_bn):
        return []
    if math.isnan(one.capex_usd_bn):
        why = dict(one.reasons).get("capex_usd_bn", "")
        return [tr("In US$: none, {why}").format(why=told(why))]
    return [tr("In US$: {value} at {rate} {currency} a US$").format(
        value=billions(one.capex_usd_bn, DOLLAR), rate=fmt.number(one.usd_rate, 2),
        currency=sign(one.unit),
    )]  # fmt: skip


def _derived(company: CapexCompany, at: int) -> list[str]:
    """The other measures of the quarter, cash and headline."""
    one = company.quarters[at]
    parts = []
    if math.isfinite(one.revenue_bn):
        parts.append(tr("revenue {value}").format(value=billions(one.revenue_bn, one.unit)))
    if math.isfinite(one.share_pct):
        share = fmt.number(one.share_pct, 1)
        parts.append(tr("capex {share} % of it").format(share=share))
    if math.isfinite(one.yoy_pct):
        parts.append(tr("cash {change} % y/y").format(change=_signed(one.yoy_pct)) + _base(one))
    if math.isfinite(one.headline_yoy_pct) and one.headline_definition != one.definition:
        parts.append(tr("headline {change} % y/y").format(change=_signed(one.headline_yoy_pct)))
    if math.isfinite(one.trailing_bn):
        four = billions(one.trailing_bn, one.unit)
        parts.append(tr("trailing four quarters {value}").format(value=four))
    return [" · ".join(parts)] if parts else []


def _base(one: CapexFigure) -> str:
    """Against what a change stands where a quarter of it was restated."""
    if math.isnan(one.yoy_restated_pct):
        return ""
    if one.yoy_restated_pct == one.yoy_pct:
        return " " + tr("(against the restated {value}; what was first filed is not known)").format(
            value=billions(one.yoy_base_bn, one.unit)
        )
    return " " + tr("(against {value} as first filed; {change} % as restated)").format(
        value=billions(one.yoy_base_bn, one.unit), change=_signed(one.yoy_restated_pct)
    )


def _signed(value: float) -> str:
    return fmt.number(value, 1, signed=True)


def _disputed(one: Disputed, unit: str) -> str:
    part = tr("capex") if one.part == "capex_bn" else tr("revenue")
    return tr("≠ {source} says {part} {value}, as of {day}").format(
        source=told(one.source), part=part, value=billions(one.value_bn, unit),
        day=fmt.year_date(one.as_of),
    )  # fmt: skip


def _own(row: CapexRow | None, *, beside: bool = False) -> list[str]:
    """The user's row; with its sign where it stands beside a source's figure and differs."""
    if row is None:
        return []
    text = tr("Own row: {value}, {definition}").format(
        value=billions(row.capex_bn, row.unit), definition=row.definition
    )
    if math.isfinite(row.revenue_bn):
        text += ", " + tr("revenue {value}").format(value=billions(row.revenue_bn, row.unit))
    sign_ = "≠ " if beside else ""
    return [f"{sign_}{text} · {row.certainty}" if row.certainty else sign_ + text]


def guidance_details(company: CapexCompany) -> list[str]:
    """Every statement of a company about what it would spend, newest first."""
    if not company.guidance:
        return [tr("{symbol} has said nothing of its spending that is known here").format(
            symbol=company.symbol
        )]  # fmt: skip
    lines = [tr("Guidance of {symbol}").format(symbol=company.symbol)]
    return lines + [guidance_line(one) for one in reversed(company.guidance)]


def guidance_line(one: Guidance) -> str:
    """A statement in one line with metric, source and mark."""
    parts = [
        f"{told_before.stated(one)}: {told(one.period)} {guidance_amount(one)}",
        told(one.change),
        told(one.metric),
        told(one.text),
        told(one.source),
    ]
    if one.certainty:
        parts.append(tr("mark: {certainty}").format(certainty=told(one.certainty)))
    return " · ".join(part for part in parts if part)


def guidance_amount(one: Guidance) -> str:
    """The figures with their currency: "37–40 bn US$"."""
    known = math.isfinite(one.low) or math.isfinite(one.high)
    text = told_before.amount(one)
    return f"{text} {tr('bn {currency}').format(currency=sign(one.unit))}" if known else text


def report_details(company: CapexCompany) -> list[str]:
    """The next report with its source, or why there is none."""
    event = company.next_report
    if event is None:
        why = told(company.report_reason) or tr("no source names a date")
        return [tr("Next report of {symbol}: none, {why}").format(symbol=company.symbol, why=why)]
    lines = [
        tr("Next report of {symbol}: {day}").format(
            symbol=company.symbol, day=fmt.days_between(event.day, event.until)
        ),
        f"{session_words(event)}, {told(str(event.status))}",
        tr("Source: {source}").format(source=told(event.source)),
        tr("As of {when}").format(when=fmt.stamp(event.as_of)),
    ]
    return [*lines, told(event.note)] if event.note else lines


def statement_lines(stated: list[Statement]) -> list[str]:
    """What was stated of a company, newest first, with source and check."""
    lines = [tr("Statements")]
    for one in stated:
        parts = (told(one.text), told(one.source), told(str(one.check)), told(one.certainty))
        said = " · ".join(part for part in parts if part)
        lines.append(f"{fmt.year_date(one.day)}: {said}")
    return lines


def session_words(event: EarningsEvent) -> str:
    """Before the open, after the close ..."""
    return tr(_SESSIONS[event.session])


def day_words(event: EarningsEvent) -> str:
    """The day of a report, an estimated one with its sign."""
    window = event.until is not None and event.until > event.day
    if event.status is EventStatus.ESTIMATED or window:
        return fmt.day_about(event.day, event.until)
    return fmt.date_of(event.day)


def both_definitions(company: CapexCompany, at: int) -> str:
    """Cash and headline beside each other: "13.9 (cash PP&E) or 19.0 (incl. finance leases)"."""
    one = company.quarters[at]
    cash, head = (money_of(one, Look("quarter", basis))[0] for basis in ("cash", "headline"))
    if math.isnan(head) or one.headline_definition == one.definition:
        return f"{fmt.number(cash, 1)} ({told(one.definition)})"
    return tr("{cash} ({definition}) or {headline} ({other})").format(
        cash=fmt.number(cash, 1), definition=told(one.definition),
        headline=fmt.number(head, 1), other=told(one.headline_definition),
    )  # fmt: skip
