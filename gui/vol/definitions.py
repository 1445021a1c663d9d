"""What each volatility figure is, in one wording for tables, sheet and explanations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.desk.volfigures import ESTIMATORS, FIGURES, WINDOWS
from gui import format as fmt
from gui.tables.cell import quality_words
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from engine.desk.volfigures import Figure

POINTS: Final = "points"
PERCENT: Final = "%"
SQUARED: Final = "squared points"
SLOPE: Final = "points a month"

GREY_UNTIL: Final = 60
"""Below so many days they are shown, but grey."""
COMPLETE_FROM: Final = 252
"""A year of sessions: from here on nothing is missing."""
RANKS: Final = ("iv_rank", "iv_percentile")


@dataclass(frozen=True, slots=True)
class Definition:
    """One figure in the user's language.

    Attributes:
        title: What a line about it starts with ("Yang-Zhang, 30 bars").
        short: For headings and labels ("Yang-Zhang").
        text: One to three sentences with the source (author, year).
        unit: Behind the number; "%" or words.
        decimals: Digits behind the point that are known.
        signed: Whether a plus is written.
    """

    title: str
    short: str
    text: str
    unit: str
    decimals: int = 1
    signed: bool = False


_REALIZED: Final[dict[str, tuple[str, str]]] = {
    "close_to_close": (
        "Close to close",
        "Standard deviation of {window} daily log returns, their mean taken out, annualised with "
        "252 sessions (coins 365 days). Completed bars only.",
    ),
    "parkinson": (
        "Parkinson",
        "From the high and low of {window} completed bars (Parkinson, 1980). The overnight gap is "
        "left out, so it reads low for equities.",
    ),
    "garman_klass": (
        "Garman-Klass",
        "From open, high, low and close of {window} completed bars (Garman and Klass, 1980). The "
        "overnight gap is left out, so it reads low for equities; drift is taken as zero.",
    ),
    "garman_klass_yang_zhang": (
        "GK-YZ",
        "Garman-Klass plus the squared overnight gap over {window} completed bars (Yang and Zhang, "
        "2000). Drift is taken as zero.",
    ),
    "rogers_satchell": (
        "Rogers-Satchell",
        "From open, high, low and close of {window} completed bars, right under any drift (Rogers "
        "and Satchell, 1991). The overnight gap is left out, so it reads low for equities.",
    ),
    "yang_zhang": (
        "Yang-Zhang",
        "Overnight, open-to-close and Rogers-Satchell variance over {window} completed bars, "
        "weighted for the least error; takes in gaps and drift (Yang and Zhang, 2000). Annualised "
        "with 252 sessions (coins 365 days).",
    ),
    "hodges_tompkins": (
        "Hodges-Tompkins",
        "Close to close over {window} returns, corrected for the overlap of the windows known at "
        "that date (Hodges and Tompkins, 2002).",
    ),
}  # fmt: skip

_OTHERS: Final[dict[str, Definition]] = {
    "iv30_atm": Definition(
        "IV30, at the money", "ATM",
        "30-day implied volatility: per expiry the volatility at the forward, then linear in total "
        "variance between the two expiries around 30 days. What the press mostly calls 30-day "
        "implied volatility.",
        POINTS,
    ),
    "iv30_vix": Definition(
        "IV30, VIX-style", "VIX-style",
        "Variance strip over all options out of the money after Cboe's published rules, to 43,200 "
        "minutes (Cboe, 2019). It weighs the wings and so stands above the figure at the money.",
        POINTS,
    ),
    "iv30_dvol": Definition(
        "IV30, DVOL-style", "DVOL-style",
        "Variance strip over the smile of volatilities, cut where the absolute delta falls below "
        "5%. Our own recipe: an empirical match of Deribit's index, not its text.",
        POINTS,
    ),
    "iv30_vendor": Definition(
        "IV30, Cboe's own", "Cboe's own",
        "The 30-day volatility that Cboe computes itself and sends with its delayed chain; the "
        "recipe is not published. Beside ours, never in its place; a difference of some points "
        "comes from time, from quotes we drop, or from a report.",
        POINTS,
    ),
    "dvol": Definition(
        "DVOL, published", "DVOL",
        "Deribit's own 30-day index of the coin's options, as published (Deribit, 2021). Its "
        "recipe is not published in full.",
        POINTS,
    ),
    "dvol_difference": Definition(
        "DVOL, published less own", "DVOL less own",
        "Published DVOL less the own DVOL-style figure of the same time: how well the two recipes "
        "agree.",
        POINTS, signed=True,
    ),
    "iv_minus_rv": Definition(
        "Implied less realized", "IV\u2212RV",
        "IV30 (BTC and ETH: published DVOL) less realized volatility, Yang-Zhang over 30 bars: "
        "what options cost above what the price did.",
        POINTS, signed=True,
    ),
    "iv_rank": Definition(
        "IV rank", "Rank",
        "Where today's IV30 stands between the least and the largest of the recorded days, at most "
        "252: 0 is the least, 100 the largest. One spike moves it for a year.",
        PERCENT, decimals=0,
    ),
    "iv_percentile": Definition(
        "IV percentile", "Percentile",
        "Share of the earlier recorded days on which IV30 was below today's.",
        PERCENT, decimals=0,
    ),
    "ewma": Definition(
        "EWMA, next day", "EWMA",
        "Exponentially weighted squared daily returns, decay 0.94, seeded by the first "
        "(RiskMetrics, 1996).",
        POINTS,
    ),
    "garch_1d": Definition(
        "GARCH(1,1), next day", "GARCH 1 d",
        "Next day's volatility of a GARCH(1,1) fitted to the daily returns by Gaussian likelihood "
        "(Bollerslev, 1986).",
        POINTS,
    ),
    "garch": Definition(
        "GARCH(1,1), next 30 days", "GARCH 30 d",
        "Root of the mean variance that a GARCH(1,1) forecasts for the next 30 days (Bollerslev, "
        "1986). It stands beside IV30.",
        POINTS,
    ),
    "gjr": Definition(
        "GJR-GARCH, next 30 days", "GJR 30 d",
        "As GARCH, with falls moving the variance by another amount than rises (Glosten, "
        "Jagannathan and Runkle, 1993).",
        POINTS,
    ),
    "har": Definition(
        "HAR, next day", "HAR",
        "Next day's volatility, by least squares on each day's own from range and overnight gap: "
        "the last one and the means of 5 and of 22 days (Corsi, 2009).",
        POINTS,
    ),
    "variance_premium": Definition(
        "Variance premium", "Variance premium",
        "IV30 squared less the 30-day GARCH forecast squared: what options pay for variance above "
        "the forecast (Carr and Wu, 2009).",
        SQUARED, decimals=0, signed=True,
    ),
    "intraday_rv": Definition(
        "Realized, last session", "Intraday RV",
        "Root of the sum of squared 5-minute returns of the last session, annualised (Andersen and "
        "Bollerslev, 1998). The overnight gap is left out.",
        POINTS,
    ),
    "bipower_rv": Definition(
        "Bipower, last session", "Bipower",
        "From products of neighbouring 5-minute returns of the last session, annualised: realized "
        "volatility without its jumps (Barndorff-Nielsen and Shephard, 2004).",
        POINTS,
    ),
    "jump_share": Definition(
        "Jump share, last session", "Jumps",
        "Share of the last session's realized variance that bipower variance leaves over, at least "
        "0 (Barndorff-Nielsen and Shephard, 2004).",
        PERCENT, decimals=0,
    ),
    "implied_move_pct": Definition(
        "Implied move", "Implied move",
        "Price of the straddle at the money over the forward: the expected absolute move to the "
        "first expiry after the next report, or to the nearest expiry.",
        PERCENT,
    ),
    "one_sigma_move_pct": Definition(
        "One sigma move", "One sigma",
        "At-the-money volatility times the root of the time to the same expiry: one standard "
        "deviation of the move.",
        PERCENT,
    ),
    "event_jump_pct": Definition(
        "Jump on the report", "Report jump",
        "Standard deviation of the move that the options price for the report alone, from the "
        "total variances of two expiries: the later one holds it, the earlier one or the time "
        "between them does not.",
        PERCENT,
    ),
    "iv30_ex_earnings": Definition(
        "IV30 without the report", "IV30 ex report",
        "IV30 at the money with the report's jump taken out of the expiries that hold it: what the "
        "other days cost.",
        POINTS,
    ),
    "term_slope": Definition(
        "Slope of the term structure", "Slope",
        "Change of at-the-money volatility from the expiry around 30 to the one around 90 days, a "
        "month of expiry. Above 0 is contango, below backwardation.",
        SLOPE, decimals=2, signed=True,
    ),
    "risk_reversal_25": Definition(
        "Risk reversal, 25 delta", "RR 25",
        "Volatility of the 25-delta call less that of the 25-delta put, at the expiry nearest 30 "
        "days. Below 0 falls cost more than rises.",
        POINTS, signed=True,
    ),
    "butterfly_25": Definition(
        "Butterfly, 25 delta", "BF 25",
        "Mean of the 25-delta call's and put's volatility less that at the money, at the expiry "
        "nearest 30 days: how much the wings cost.",
        POINTS, signed=True,
    ),
}  # fmt: skip


def definition(name: str) -> Definition:
    """The definition of a figure in the language of now.

    Raises:
        KeyError: No figure is called so.
    """
    known = _OTHERS.get(name)
    if known is None:
        return _realized(name)
    return Definition(
        tr(known.title), tr(known.short), tr(known.text), tr(known.unit), known.decimals,
        known.signed,
    )  # fmt: skip


def _realized(name: str) -> Definition:
    estimator, _, window = name.rpartition("_")
    if estimator not in ESTIMATORS or window not in map(str, WINDOWS):
        raise KeyError(name)
    short, text = _REALIZED[estimator]
    title = tr("{estimator}, {window} bars").format(estimator=tr(short), window=window)
    return Definition(title, tr(short), tr(text).format(window=window), tr(POINTS))


class _Definitions(Mapping[str, Definition]):
    """Every figure's definition, written when it is asked for."""

    def __getitem__(self, name: str) -> Definition:
        return definition(name)

    def __iter__(self) -> Iterator[str]:
        return iter(FIGURES)

    def __len__(self) -> int:
        return len(FIGURES)


DEFINITIONS: Final[Mapping[str, Definition]] = _Definitions()
"""By name, in the order of `FIGURES`."""


def number(figure: Figure) -> str:
    """The figure's number without its unit; a dash where it is missing."""
    if not figure.value.known:
        return fmt.DASH
    what = definition(figure.name)
    return fmt.number(figure.value.value, what.decimals, signed=what.signed)


def with_unit(figure: Figure) -> str:
    """The figure's number and unit ("67.4 points"); a dash where it is missing."""
    text = number(figure)
    return text if text == fmt.DASH else f"{text}{fmt.THIN}{definition(figure.name).unit}"


def provisional(figure: Figure) -> bool:
    """Whether a rank or percentile stands on so few days that it is shown grey."""
    return figure.name in RANKS and figure.value.known and figure.n < GREY_UNTIL


def tip(figure: Figure, symbol: str = "") -> str:
    """Plain text on one figure: value, definition, inputs, time, n, source, quality, reason.

    Args:
        figure: What is explained.
        symbol: Put before the title where the surroundings do not name it.
    """
    what, value = definition(figure.name), figure.value
    lines = [
        f"{symbol} {what.title}: {with_unit(figure)}".lstrip(),
        what.text,
        tr("Inputs: {inputs}").format(inputs=told(figure.inputs)) if figure.inputs else "",
        tr("As of {when}").format(when=_when(value.as_of)) if value.as_of is not None else "",
        _count(figure),
        tr("Source: {source}").format(source=told(value.source)) if value.source else "",
        tr("Quality: {quality}").format(quality=quality_words(value.quality)),
    ]
    if value.why:
        form = tr("Note: {why}") if value.known else tr("Missing: {why}")
        lines.append(form.format(why=told(value.why)))
    return "\n".join(line for line in lines if line)


def _when(at: datetime) -> str:
    """The instant in UTC, with the local time where that is another."""
    local = at.astimezone()
    if not local.utcoffset():
        return fmt.stamp(at)
    here = f"{fmt.date_of(local)} {local:%H:%M}"
    return tr("{utc} ({here} local time)").format(utc=fmt.stamp(at), here=here)


def _count(figure: Figure) -> str:
    """The observations behind it; of ranks and percentiles also how far that is enough."""
    if figure.n <= 0:
        return ""
    if figure.name not in RANKS:
        return f"n: {figure.n:,}"
    if figure.n >= COMPLETE_FROM:
        return tr("n: {year} days, a complete year").format(year=COMPLETE_FROM)
    form = (
        tr("n: {n} days recorded of {year} for a complete year, grey below {grey}")
        if figure.n < GREY_UNTIL
        else tr("n: {n} days recorded of {year} for a complete year")
    )
    return form.format(n=figure.n, year=COMPLETE_FROM, grey=GREY_UNTIL)
