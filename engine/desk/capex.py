"""Capital spending of companies as the board and the dump show it, out of every source's rows."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from engine.desk.onesource import Told, differ, together
from engine.model.capex import CASH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from engine.model.capex import CapexRow, CapexSeries

ORDER = ("sec", "yahoo")
"""Sources by rank; the shipped table stands behind them, the user's own rows behind that.

An own row never takes the place of a source's figure: it fills a quarter that no source tells, and
stands beside where it differs.
"""
OWN = "own"
"""`CapexRow.source` of the user's rows."""
TABLE = "table"
"""`CapexSeries.source` of the shipped table."""
_LEAST_BN = 1e-9
"""One unit of money; what is less is nothing, and nothing is divided by it."""
_SAME_END_DAYS = 20
"""Yahoo moves a period's end to the end of the month (NVDA 2026-01-25 reads 01-31)."""
_QUARTER_DAYS = (75, 125)
_YEAR_DAYS = (355, 375)
_DISAGREE = "the sources disagree on this quarter"
_DISAGREE_THEN = "the sources disagree on the quarter a year before"
_DISAGREE_SUM = "the sources disagree on a quarter of the sum"
Part = Literal["capex_bn", "revenue_bn"]


@dataclass(frozen=True, slots=True)
class Disputed:
    """What another source says where it is more than 1% off.

    Attributes:
        part: Which figure.
        value_bn: The other source's, in billions of the row's unit.
        definition: The other source's, of capex.
    """

    part: Part
    value_bn: float
    source: str
    as_of: datetime
    definition: str = ""


@dataclass(frozen=True, slots=True)
class CapexFigure:
    """One quarter of one company as shown; money in billions of `unit`, NaN with a reason.

    Attributes:
        capex_bn: By `definition`, from `source` as of `as_of`.
        headline_bn: The company's own headline, by `headline_definition`.
        first_bn: Of a restated quarter its capex as first filed, NaN where that is not known.
        yoy_pct: Of capex against the period that ended 355 to 375 days before, both as first filed
            where that is known; like the sum and the share out of one source where the sources
            disagree.
        yoy_base_bn: What that is a change against.
        yoy_restated_pct: The same with both as they stand now, NaN where nothing was restated.
        headline_yoy_pct: The same of the headline, where both have one definition.
        trailing_bn: Sum of the four quarters that end here.
        share_pct: Capex in percent of revenue.
        capex_usd_bn: In US$ by the rate the company's filing prints, as is for US$.
        disputes: Figures of other sources that differ.
        reasons: (field, why) for every figure that is NaN.
        reference: Whether capex comes from the shipped table.
        certainty: A mark that stays with the figure ("secondary"), "" for first hand.
    """

    symbol: str
    period_end: date
    calendar_quarter: str
    capex_bn: float
    definition: str
    headline_bn: float
    headline_definition: str
    revenue_bn: float
    unit: str
    source: str
    as_of: datetime
    headline_source: str = ""
    revenue_source: str = ""
    filed: date | None = None
    restated: bool = False
    reference: bool = False
    usd_rate: float = math.nan
    certainty: str = ""
    headline_certainty: str = ""
    first_bn: float = math.nan
    yoy_pct: float = math.nan
    yoy_base_bn: float = math.nan
    yoy_restated_pct: float = math.nan
    headline_yoy_pct: float = math.nan
    trailing_bn: float = math.nan
    share_pct: float = math.nan
    capex_usd_bn: float = math.nan
    disputes: tuple[Disputed, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter as shown, with what each source tells of it; `first` is capex as first filed."""

    figure: CapexFigure
    capex: Told
    first: Told
    revenue: Told
    headline: Told


@dataclass(frozen=True, slots=True)
class GroupSum:
    """Capex of several companies in one calendar quarter.

    Attributes:
        total_bn: Billions of US$ over `members`, NaN without any.
        missing: (symbol, why) of the companies that are not in the total.
    """

    calendar_quarter: str
    total_bn: float
    members: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]


def capex_rows(series: Iterable[CapexSeries]) -> tuple[CapexFigure, ...]:
    """Every quarter of every company: symbols in order of appearance, oldest quarter first.

    The row of a quarter is the first source's that has its capex (SEC, Yahoo, shipped table); what
    that row lacks comes from the next one, under that one's name.
    """
    sources: dict[str, list[CapexSeries]] = {}
    for one in series:
        sources.setdefault(one.symbol, []).append(one)
    return tuple(figure for ranked in sources.values() for figure in _company(ranked))


def group_sums(figures: Iterable[CapexFigure], symbols: Sequence[str]) -> tuple[GroupSum, ...]:
    """US$ totals of `symbols` by calendar quarter, oldest first; who is missing is named."""
    known: dict[str, dict[str, CapexFigure]] = {}
    for figure in figures:
        if figure.symbol in symbols:
            known.setdefault(figure.calendar_quarter, {})[figure.symbol] = figure
    return tuple(_group(quarter, known[quarter], symbols) for quarter in sorted(known))


def _group(quarter: str, rows: dict[str, CapexFigure], symbols: Sequence[str]) -> GroupSum:
    members, missing, total = [], [], 0.0
    for symbol in symbols:
        row = rows.get(symbol)
        if row is None:
            missing.append((symbol, "no figure of this quarter"))
        elif math.isnan(row.capex_usd_bn):
            missing.append((symbol, dict(row.reasons).get("capex_usd_bn", "unknown")))
        else:
            members.append(symbol)
            total += row.capex_usd_bn
    return GroupSum(quarter, total if members else math.nan, tuple(members), tuple(missing))


def _rank(series: CapexSeries) -> int:
    if series.source in ORDER:
        return ORDER.index(series.source)
    return len(ORDER) + (series.source == OWN)


def _company(sources: list[CapexSeries]) -> list[CapexFigure]:
    ranked = sorted(sources, key=_rank)
    quarters: list[list[CapexRow]] = []
    for one in ranked:
        for row in one.rows:
            _place(row, quarters)
    quarters.sort(key=lambda told: told[0].period_end)
    basis = _headline_basis(ranked)
    shown = [_quarter(told, basis) for told in quarters]
    return [_derived(shown, at) for at in range(len(shown))]


def _quarter(told: list[CapexRow], basis: str) -> Quarter:
    """A quarter of its sources' rows, best source first."""
    own = _merged(told, basis)
    capex: dict[str, float] = {}
    first: dict[str, float] = {}
    revenue: dict[str, float] = {}
    headline: dict[str, float] = {}
    for row in told:
        source = TABLE if row.reference else row.source
        if row.unit != own.unit:
            continue
        if not math.isnan(row.capex_bn):
            capex.setdefault(source, row.capex_bn)
            first.setdefault(source, _first(row, own))
        if row.revenue_bn >= _LEAST_BN:
            revenue.setdefault(source, row.revenue_bn)
        said = _said(row, own.headline_definition)
        if not math.isnan(said):
            headline.setdefault(source, said)
    return Quarter(
        own, Told(own.capex_bn, capex), Told(_or(own.first_bn, own.capex_bn), first),
        Told(own.revenue_bn, revenue), Told(own.headline_bn, headline),
    )  # fmt: skip


def _or(value: float, other: float) -> float:
    """`value`, `other` where it is not known."""
    return other if math.isnan(value) else value


def _first(row: CapexRow, shown: CapexFigure) -> float:
    """A source's capex as first filed; one that tells the restated figure knows no other."""
    if not math.isnan(row.first_bn):
        return row.first_bn
    same = not math.isnan(shown.first_bn) and not differ(row.capex_bn, shown.capex_bn)
    return shown.first_bn if same else row.capex_bn


def _said(row: CapexRow, definition: str) -> float:
    """What a source gives as the headline by this definition, NaN if it has none."""
    if row.headline_definition == definition and not math.isnan(row.headline_bn):
        return row.headline_bn
    return row.capex_bn if definition == CASH else math.nan


def _place(row: CapexRow, quarters: list[list[CapexRow]]) -> None:
    """Put a row to the quarter it tells of: the one with the nearest end, at most 20 days off."""
    apart = [abs((told[0].period_end - row.period_end).days) for told in quarters]
    nearest = min(range(len(quarters)), key=apart.__getitem__, default=None)
    if nearest is None or apart[nearest] > _SAME_END_DAYS:
        quarters.append([row])
    else:
        quarters[nearest].append(row)


def _headline_basis(ranked: list[CapexSeries]) -> str:
    """What the company calls its capex, by the newest row of the shipped table; "" unknown."""
    told = [r for one in ranked for r in one.rows if r.reference and r.headline_definition]
    return max(told, key=lambda row: row.period_end).headline_definition if told else ""


def _merged(told: list[CapexRow], basis: str) -> CapexFigure:
    """One quarter out of the rows of its sources, best source first."""
    main = next((row for row in told if not math.isnan(row.capex_bn)), told[0])
    revenue = next((r for r in told if r.unit == main.unit and r.revenue_bn >= _LEAST_BN), None)
    rate = next((r.usd_rate for r in told if r.unit == main.unit and r.usd_rate > 0.0), math.nan)
    firsts = (r.first_bn for r in told if r.unit == main.unit and not math.isnan(r.first_bn))
    figure = CapexFigure(
        symbol=main.symbol,
        period_end=main.period_end,
        calendar_quarter=main.calendar_quarter,
        capex_bn=main.capex_bn,
        definition=main.definition,
        headline_bn=math.nan,
        headline_definition="",
        revenue_bn=math.nan if revenue is None else revenue.revenue_bn,
        unit=main.unit,
        source=main.source,
        as_of=main.as_of,
        revenue_source="" if revenue is None else revenue.source,
        filed=main.filed,
        restated=main.restated,
        reference=main.reference,
        usd_rate=rate,
        certainty=main.certainty,
        first_bn=next(firsts, math.nan) if main.restated else math.nan,
        disputes=(*_disputes(told, "capex_bn"), *_disputes(told, "revenue_bn")),
    )
    return _with_headline(figure, told, basis)


def _disputes(told: list[CapexRow], part: Part) -> tuple[Disputed, ...]:
    """Figures more than 1% off the one that is shown."""
    shown = math.nan
    unit = ""
    found = []
    for row in told:
        value = row.capex_bn if part == "capex_bn" else row.revenue_bn
        if math.isnan(value):
            continue
        if math.isnan(shown):
            shown, unit = value, row.unit
        elif row.unit == unit and differ(value, shown):
            definition = row.definition if part == "capex_bn" else ""
            found.append(Disputed(part, value, row.source, row.as_of, definition))
    return tuple(found)


def _with_headline(figure: CapexFigure, told: list[CapexRow], basis: str) -> CapexFigure:
    """The company's own headline: as published, else as its definition follows from a filing."""
    published = next((r for r in told if r.reference and not math.isnan(r.headline_bn)), None)
    filed = next((r for r in told if not r.reference and not math.isnan(r.headline_bn)), None)
    if published is not None and published.unit == figure.unit:
        row = published
    elif (
        filed is not None and filed.unit == figure.unit and basis in ("", filed.headline_definition)
    ):
        row = filed
    elif basis == CASH and not math.isnan(figure.capex_bn):
        return replace(
            figure,
            headline_bn=figure.capex_bn,
            headline_definition=CASH,
            headline_source=figure.source,
            headline_certainty=figure.certainty,
        )
    else:
        return replace(figure, headline_definition=basis)
    return replace(
        figure,
        headline_bn=row.headline_bn,
        headline_definition=row.headline_definition,
        headline_source=row.headline_source or row.source,
        headline_certainty=row.headline_certainty,
    )


def _derived(shown: list[Quarter], at: int) -> CapexFigure:
    """A figure with what follows from its neighbours, and a reason for whatever is missing."""
    own = shown[at].figure
    reasons = _plain_reasons(own)
    before = _year_before(shown, at)
    yoy = _yoy(shown[at], before)
    reasons["yoy_pct"] = yoy.why
    trailing, reasons["trailing_bn"] = _trailing(shown, at)
    share, disagree = _share(shown[at])
    reasons["share_pct"] = reasons["capex_bn"] or reasons["revenue_bn"] or disagree
    usd = own.capex_bn / (1.0 if own.unit == "USD" else own.usd_rate)
    no_rate = f"no rate of {own.unit} to US$ for this quarter" if math.isnan(usd) else ""
    reasons["capex_usd_bn"] = reasons["capex_bn"] or no_rate
    headline_yoy, reasons["headline_yoy_pct"] = _headline_yoy(shown[at], before)
    return replace(
        own,
        yoy_pct=yoy.pct,
        yoy_base_bn=yoy.base_bn,
        yoy_restated_pct=yoy.restated_pct,
        headline_yoy_pct=headline_yoy,
        trailing_bn=trailing,
        share_pct=share,
        capex_usd_bn=usd,
        reasons=tuple((field, why) for field, why in reasons.items() if why),
    )


def _plain_reasons(own: CapexFigure) -> dict[str, str]:
    """Why the figures that sources give are missing; "" for those that are not."""
    capex = "" if not math.isnan(own.capex_bn) else "no source has this quarter's capital spending"
    revenue = "" if not math.isnan(own.revenue_bn) else "no source has this quarter's revenue"
    headline = ""
    if math.isnan(own.headline_bn):
        headline = (
            f"not published here ({own.headline_definition})"
            if own.headline_definition
            else "the company names no other figure that is known here"
        )
    return {"capex_bn": capex, "headline_bn": headline, "revenue_bn": revenue}


def _year_before(shown: list[Quarter], at: int) -> Quarter | None:
    """The quarter that ended nearest to 365 days before, within 355 to 375; never by label."""
    end = shown[at].figure.period_end
    found = [
        (abs(days - 365), one)
        for one in shown
        if _YEAR_DAYS[0] <= (days := (end - one.figure.period_end).days) <= _YEAR_DAYS[1]
    ]
    return min(found, key=lambda pair: pair[0])[1] if found else None


@dataclass(frozen=True, slots=True)
class _Yoy:
    """A change over a year, see the fields of `CapexFigure`; NaN with `why`."""

    pct: float = math.nan
    base_bn: float = math.nan
    restated_pct: float = math.nan
    why: str = ""


def _yoy(own: Quarter, before: Quarter | None) -> _Yoy:
    """As first filed where that is known: a restated base would tell of bookkeeping."""
    if math.isnan(own.figure.capex_bn):
        return _Yoy(why="no capital spending this quarter")
    if before is None:
        return _Yoy(why="no quarter that ended a year before")
    if before.figure.unit != own.figure.unit:
        return _Yoy(why=f"told in {before.figure.unit} a year before")
    if _mixed(own.figure, before.figure):
        return _Yoy(why="by another definition a year before")
    change, why = _change(own.first, before.first)
    if why:
        return _Yoy(why=why)
    base = before.first.shown
    if not (own.figure.restated or before.figure.restated):
        return _Yoy(change, base)
    return _Yoy(change, base, _change(own.capex, before.capex)[0])


def _mixed(one: CapexFigure, other: CapexFigure) -> bool:
    """Whether a figure of the user's stands by another definition than the other figure."""
    return OWN in (one.source, other.source) and one.definition != other.definition


def _headline_yoy(own: Quarter, before: Quarter | None) -> tuple[float, str]:
    now = own.figure
    if math.isnan(now.headline_bn):
        return math.nan, "no headline figure this quarter"
    if before is None:
        return math.nan, "no quarter that ended a year before"
    then = before.figure
    if then.headline_definition != now.headline_definition or then.unit != now.unit:
        return math.nan, "headlined by another definition a year before"
    if all(one.headline_definition == CASH == one.definition for one in (now, then)) and (
        now.headline_bn == now.capex_bn and then.headline_bn == then.capex_bn
    ):
        return _change(own.first, before.first)
    return _change(own.headline, before.headline)


def _change(now: Told, then: Told) -> tuple[float, str]:
    if math.isnan(then.shown):
        return math.nan, "the figure of a year before is unknown"
    pair = together((now, then))
    if pair is None:
        return math.nan, _DISAGREE_THEN if then.disputed else _DISAGREE
    if pair[1] < _LEAST_BN:
        return math.nan, "nothing was spent a year before"
    return (pair[0] / pair[1] - 1.0) * 100.0, ""


def _share(own: Quarter) -> tuple[float, str]:
    if math.isnan(own.capex.shown) or math.isnan(own.revenue.shown):
        return math.nan, ""
    pair = together((own.capex, own.revenue))
    return (math.nan, _DISAGREE) if pair is None else (pair[0] / pair[1] * 100.0, "")


def _trailing(shown: list[Quarter], at: int) -> tuple[float, str]:
    """Sum of four quarters that follow each other without a gap."""
    first, last = _QUARTER_DAYS
    run = [shown[at]]
    for one in reversed(shown[:at]):
        apart = (run[-1].figure.period_end - one.figure.period_end).days
        if len(run) == 4 or not first <= apart <= last or one.figure.unit != run[0].figure.unit:
            break
        run.append(one)
    known = sum(not math.isnan(one.capex.shown) for one in run)
    if len(run) < 4 or known < 4:
        return math.nan, f"{known} of 4 quarters"
    if any(_mixed(run[0].figure, one.figure) for one in run):
        return math.nan, "the four quarters have more than one definition"
    four = together([one.capex for one in run])
    return (math.nan, _DISAGREE_SUM) if four is None else (math.fsum(four), "")
