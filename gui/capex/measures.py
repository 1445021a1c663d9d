"""What the Capex board shows of a quarter: which figure, by which definition, in which money."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from engine.model.capex import CASH
from gui import format as fmt
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.desk.capex import CapexFigure
    from engine.desk.views import CapexCompany

MeasureId = Literal["quarter", "trailing", "yoy", "share"]
BasisId = Literal["cash", "headline"]
MoneyId = Literal["own", "usd"]
MEASURES: Final[tuple[MeasureId, ...]] = ("quarter", "trailing", "yoy", "share")
DOLLAR: Final = "USD"
OWN: Final = "own"
"""Source of the user's rows."""
_YEAR: Final = 4
_LEAST: Final = 1e-9
_SIGNS: Final = {"USD": "US$", "TWD": "NT$", "EUR": "€", "KRW": "₩", "JPY": "¥", "CNY": "CN¥"}


@dataclass(frozen=True, slots=True)
class Look:
    """How the board is looked at."""

    measure: MeasureId = "quarter"
    basis: BasisId = "cash"
    money: MoneyId = "own"

    @property
    def is_money(self) -> bool:
        """Whether figures are billions of a currency, not percent."""
        return self.measure in ("quarter", "trailing")


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure as the board shows it; NaN with the reason.

    Attributes:
        value: Billions, or percent.
        definition, source, certainty: Of the spending in it.
    """

    value: float
    why: str = ""
    definition: str = ""
    source: str = ""
    certainty: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a figure."""
        return math.isfinite(self.value)


def sign(unit: str) -> str:
    """A currency as it is written before or behind figures: "US$", "NT$"."""
    return _SIGNS.get(unit, unit)


def after(one: MeasureId) -> MeasureId:
    """The next measure, round again behind the last."""
    return MEASURES[(MEASURES.index(one) + 1) % len(MEASURES)]


def measure_name(one: MeasureId) -> str:
    """A measure in the user's language, as a title begins."""
    return {
        "quarter": tr("Quarter"),
        "trailing": tr("Trailing four quarters"),
        "yoy": tr("Change against the year before"),
        "share": tr("Capex in percent of revenue"),
    }[one]


def unit_name(look: Look) -> str:
    """What the figures are in."""
    if look.measure == "yoy":
        return tr("percent, against the period that ended 355 to 375 days before")
    if look.measure == "share":
        return tr("percent of the quarter's revenue")
    if look.money == "usd":
        return tr("bn US$, at the rate each filing prints")
    return tr("bn of the company's currency")


def unit_of(figure: CapexFigure | None, look: Look) -> str:
    """What one figure is in: "bn NT$" or "%"."""
    if not look.is_money:
        return "%"
    unit = DOLLAR if look.money == "usd" or figure is None else figure.unit
    return tr("bn {currency}").format(currency=sign(unit))


def write(value: float, look: Look) -> str:
    """A figure of the board without its unit: one decimal, changes with their sign."""
    return fmt.number(value, 1, signed=look.measure == "yoy")


def quarter_number(quarter: str) -> int:
    """Quarters since year 0 of "2024Q2"."""
    year, _, part = quarter.partition("Q")
    return int(year) * _YEAR + int(part) - 1


def quarter_name(number: int) -> str:
    """The reverse: "2024Q2"."""
    year, part = divmod(number, _YEAR)
    return f"{year}Q{part + 1}"


def placed(company: CapexCompany) -> dict[int, int]:
    """Where each calendar quarter stands among a company's figures."""
    return {quarter_number(one.calendar_quarter): at for at, one in enumerate(company.quarters)}


def shown(figures: Sequence[CapexFigure], at: int, look: Look) -> Shown:
    """The figure of a quarter as the board is looked at.

    Args:
        figures: The company's quarters, oldest first.
        at: Which of them.
        look: Measure, definition and money.
    """
    one = figures[at]
    cash = look.basis == "cash"
    value, why = _VALUES[look.measure](figures, at, look)
    definition = one.definition if cash else one.headline_definition
    source = one.source if cash else one.headline_source
    certainty = one.certainty if cash else one.headline_certainty
    if not math.isfinite(value):
        return Shown(math.nan, why or _reason(one, "capex_bn"), definition)
    return Shown(value, "", definition, source, certainty)


def disputed(one: CapexFigure, look: Look) -> bool:
    """Whether another source, or the user's row, disagrees with what is in the figure."""
    cash = look.basis == "cash" or one.headline_definition in ("", CASH)
    parts = {each.part for each in one.disputes}
    spending = cash and "capex_bn" in parts
    return spending or (look.measure == "share" and "revenue_bn" in parts)


def _reason(one: CapexFigure, field: str) -> str:
    return dict(one.reasons).get(field, "")


def money_of(one: CapexFigure, look: Look) -> tuple[float, str]:
    """A quarter's spending in billions of the wanted money, NaN with the reason."""
    if look.basis == "cash":
        if look.money == "usd":
            return one.capex_usd_bn, _reason(one, "capex_usd_bn")
        return one.capex_bn, _reason(one, "capex_bn")
    if look.money == "usd" and one.unit != DOLLAR:
        why = _reason(one, "headline_bn") or _reason(one, "capex_usd_bn")
        return one.headline_bn / one.usd_rate, why
    return one.headline_bn, _reason(one, "headline_bn")


def _quarter(figures: Sequence[CapexFigure], at: int, look: Look) -> tuple[float, str]:
    return money_of(figures[at], look)


def _trailing(figures: Sequence[CapexFigure], at: int, look: Look) -> tuple[float, str]:
    one = figures[at]
    if look == Look("trailing", "cash", "own") or (look.basis == "cash" and one.unit == DOLLAR):
        return one.trailing_bn, _reason(one, "trailing_bn")
    last = quarter_number(one.calendar_quarter)
    four = [f for f in figures[: at + 1] if quarter_number(f.calendar_quarter) > last - _YEAR]
    if len(four) < _YEAR:
        return math.nan, _reason(one, "trailing_bn") or "not four quarters in a row are known"
    if look.basis == "headline" and len({f.headline_definition for f in four}) > 1:
        return math.nan, "headlined by more than one definition within the year"
    if len({f.unit for f in four}) > 1 and look.money == "own":
        return math.nan, "told in more than one currency within the year"
    for each in four:
        value, why = money_of(each, look)
        if not math.isfinite(value):
            return math.nan, f"{each.calendar_quarter}: {why}"
    if look.basis == "cash" and math.isnan(one.trailing_bn):
        return math.nan, _reason(one, "trailing_bn")
    return math.fsum(money_of(each, look)[0] for each in four), ""


def _yoy(figures: Sequence[CapexFigure], at: int, look: Look) -> tuple[float, str]:
    one = figures[at]
    if look.basis == "cash":
        return one.yoy_pct, _reason(one, "yoy_pct")
    return one.headline_yoy_pct, _reason(one, "headline_yoy_pct")


def _share(figures: Sequence[CapexFigure], at: int, look: Look) -> tuple[float, str]:
    one = figures[at]
    if look.basis == "cash":
        return one.share_pct, _reason(one, "share_pct")
    why = _reason(one, "headline_bn") or _reason(one, "revenue_bn")
    if why or not one.revenue_bn > _LEAST:
        return math.nan, why or "no source has this quarter's revenue"
    return one.headline_bn / one.revenue_bn * 100.0, ""


_VALUES: Final = {"quarter": _quarter, "trailing": _trailing, "yoy": _yoy, "share": _share}
