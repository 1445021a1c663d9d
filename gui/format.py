"""How figures are written: one place for every number format on the screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.text import chinese, tr

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta

DASH = "\u2013"
MINUS = "\u2212"
THIN = "\u2009"
AT_MOST = "\u2264"
ABOUT = "~"

_TIE = 1.0 + 1e-12
"""Lifts what is stored a hair below its decimals: 5.835 bn is 5.84 here as in every release."""
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_SIZES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e3, "k"))
_TEN_THOUSANDS = ((1e12, "tn (Chinese)"), (1e8, "hundred m (Chinese)"), (1e4, "ten k (Chinese)"))
"""Chinese counts in steps of ten thousand; English has no such words, so these are keys only."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def number(value: float, decimals: int, *, signed: bool = False) -> str:
    """`value` with thousands separators and a typographic minus; a dash for NaN or infinity.

    A figure that rounds to zero carries no sign.
    """
    if not math.isfinite(value):
        return DASH
    text = f"{_lifted(abs(value)):,.{decimals}f}"
    if float(text.replace(",", "")) == 0.0:
        return text
    sign = MINUS if value < 0 else "+" if signed else ""
    return sign + text


def _lifted(size: float) -> float:
    lifted = size * _TIE
    return lifted if math.isfinite(lifted) else size


def price_decimals(value: float) -> int:
    """Decimals a price of this size is quoted with: two, four below 1, six below 0.01."""
    size = abs(value)
    if not math.isfinite(value) or size >= 1 or size == 0:
        return 2
    return 4 if size >= 0.01 else 6


def price(value: float) -> str:
    """A price with the decimals of its size."""
    return number(value, price_decimals(value))


def percent(value: float) -> str:
    """A change in percent with its sign and unit: "+1.25 %" with a thin space."""
    text = number(value, 2, signed=True)
    return text if text == DASH else f"{text}{THIN}%"


def change(value: float) -> str:
    """A change in percent without the unit, for columns whose header names it."""
    return number(value, 2, signed=True)


def points(value: float, *, signed: bool = False) -> str:
    """Volatility points with one decimal: 48.7."""
    return number(value, 1, signed=signed)


def money(value: float, *, signed: bool = False) -> str:
    """US$ in words of size: "+$327bn", "$3.1tn", "−$45m"."""
    if not math.isfinite(value):
        return DASH
    size = abs(value)
    sign = MINUS if value < 0 else "+" if signed and value else ""
    return f"{sign}${scaled(size, least=1e6) or f'{size:,.0f}'}"


def scaled(size: float, *, least: float = 1e3) -> str:
    """A size in words: "327bn", in Chinese "3,270" and its word for 1e8; "" below the least.

    Args:
        size: 0 or more.
        least: From here on words are used; in Chinese from ten thousand on.
    """
    for unit, name in _TEN_THOUSANDS if chinese() else _SIZES:
        share = size / unit
        if share >= 0.9995 and (unit >= least or chinese()):
            return f"{_three(share)}{tr(name)}"
    return ""


def _three(share: float) -> str:
    share = _lifted(share)
    if share >= 99.95:
        return f"{share:,.0f}"
    return f"{share:.1f}" if share >= 9.995 else f"{share:.2f}".rstrip("0").rstrip(".")


def age(seconds: float) -> str:
    """An age in its largest whole unit: "4 s", "12 min", "5 h", "3 d"; never negative."""
    if not math.isfinite(seconds):
        return DASH
    whole = max(0, int(seconds))
    for unit, name in ((_DAY, tr("d")), (_HOUR, tr("h")), (_MINUTE, tr("min"))):
        if whole >= unit:
            return f"{whole // unit}{THIN}{name}"
    return f"{whole}{THIN}{tr('s')}"


def size(bytes_: int) -> str:
    """Bytes in their largest unit: "840 B", "12.4 MB"; powers of 1,000."""
    scaled, unit = float(max(0, bytes_)), "B"
    for larger in ("kB", "MB", "GB"):
        if scaled < 999.5:
            break
        scaled, unit = scaled / 1000, larger
    decimals = 0 if unit in ("B", "kB") or scaled >= 99.95 else 1
    return f"{scaled:,.{decimals}f}{THIN}{unit}"


def clock(seconds: float) -> str:
    """A time that runs: "00:12:41", "102:00:07"; never negative."""
    whole = max(0, int(seconds)) if math.isfinite(seconds) else 0
    return f"{whole // _HOUR:02d}:{whole % _HOUR // _MINUTE:02d}:{whole % _MINUTE:02d}"


def countdown(left: timedelta) -> str:
    """Time to an event in two units: "2 d 5 h", "3 h 12 min", "12 min"; "now" once it is over."""
    seconds = int(left.total_seconds())
    if seconds <= 0:
        return tr("now")
    days, rest = divmod(seconds, _DAY)
    hours, rest = divmod(rest, _HOUR)
    minutes = rest // _MINUTE
    if days:
        return _units((days, tr("d")), (hours, tr("h")))
    if hours:
        return _units((hours, tr("h")), (minutes, tr("min")))
    return f"{max(1, minutes)}{THIN}{tr('min')}"


def _units(first: tuple[int, str], second: tuple[int, str]) -> str:
    text = f"{first[0]}{THIN}{first[1]}"
    return f"{text} {second[0]}{THIN}{second[1]}" if second[0] else text


def days(count: int) -> str:
    """Days to a date: "today", "3 d", "2 d ago"."""
    if count == 0:
        return tr("today")
    text = f"{abs(count)}{THIN}{tr('d')}"
    return text if count > 0 else tr("{age} ago").format(age=text)


def month(of: date) -> str:
    """A month in short: "Jul"."""
    return tr(_MONTHS[of.month - 1])


def year_month(of: date) -> str:
    """A month with its year: "Jul 2024"."""
    return tr("{month} {year}").format(month=month(of), year=of.year)


def date_of(of: date) -> str:
    """A date without its weekday: "31 Jul"."""
    return tr("{day} {month}").format(day=of.day, month=month(of))


def year_date(of: date) -> str:
    """A date with its year, without its weekday: "31 Jul 2024"."""
    return tr("{day} {month} {year}").format(day=of.day, month=month(of), year=of.year)


def day(of: date, *, year: bool = False) -> str:
    """A date in words: "Wed 31 Jul", with the year if asked."""
    date = year_date(of) if year else date_of(of)
    return tr("{weekday} {date}").format(weekday=tr(_DAYS[of.weekday()]), date=date)


def days_between(first: date, last: date | None) -> str:
    """A day with its year, or the window it opens: "Wed 23 Apr 2025 to Mon 28 Apr 2025"."""
    if last is None or last <= first:
        return day(first, year=True)
    ends = {"first": day(first, year=True), "last": day(last, year=True)}
    return tr("{first} to {last}").format(**ends)


def day_about(first: date, last: date | None) -> str:
    """A day that is only estimated: "~30 Sep"; a window: "26-30 Sep" with an en dash."""
    if last is None or last <= first:
        return f"{ABOUT}{date_of(first)}"
    if (first.year, first.month) == (last.year, last.month):
        form = tr("{first}\u2013{last} {month}")
        return form.format(first=first.day, last=last.day, month=month(last))
    return f"{date_of(first)}{DASH}{date_of(last)}"


def stamp(at: datetime | None, *, seconds: bool = True) -> str:
    """A UTC instant: "2024-07-31 20:00:00 UTC"; a dash for none."""
    if at is None:
        return DASH
    return f"{at:%Y-%m-%d %H:%M:%S} UTC" if seconds else f"{at:%Y-%m-%d %H:%M} UTC"


def times(count: int) -> str:
    """A repeat count: "×3", nothing for the first."""
    return f"×{count:,}" if count > 1 else ""
