"""Plots of a long run as one SVG document: small panels over the same time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WIDTH: Final = 1240
_COLUMNS, _GAP = 2, 36
_HEIGHT, _LEFT, _FOOT, _EDGE = 150, 56, 24, 20
_INK, _FAINT, _GRID = "#1A1D21", "#565D66", "#E3E6EA"
_COLOURS: Final = ("#2F6FB5", "#B5541C", "#2E7D4F", "#7A4FA3")
_SHADES: Final = {
    "session": "#EAF2FB", "outage": "#FBE3DF", "fault": "#FBE3DF", "suspended": "#D9D9DE",
}  # fmt: skip
_MET: Final = {True: ("met", "#1B6E3C"), False: ("missed", "#B3261E"), None: ("told only", _FAINT)}
_MOST_POINTS = 600
_HOURS_A_DAY = 24.0

GoalRow = tuple[str, str, str, bool | None]
Band = tuple[str, float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: hours and values of equal length."""

    name: str
    hours: Sequence[float]
    values: Sequence[float]


@dataclass(frozen=True, slots=True)
class Panel:
    """Lines that share an axis."""

    title: str
    lines: Sequence[Line]


def drawing(
    title: str, about: str, goals: Sequence[GoalRow], panels: Sequence[Panel], bands: Sequence[Band]
) -> str:
    """The document: title, table of goals, panels in two columns."""
    parts = [_text(0, 24, title, 22, _INK, weight=600), _text(0, 46, about, 13, _FAINT)]
    top = 76.0
    for name, figure, goal, met in goals:
        word, colour = _MET[met]
        parts += [
            _text(0, top, name, 13, _INK), _text(420, top, figure, 13, _INK),
            _text(740, top, goal, 13, _FAINT), _text(1080, top, word, 13, colour, weight=600),
        ]  # fmt: skip
        top += 20
    top += 10
    parts.append(_legend(bands, top))
    top += 26
    wide = (WIDTH - _GAP) / _COLUMNS
    end = max((line.hours[-1] for p in panels for line in p.lines if line.hours), default=1.0)
    for n, panel in enumerate(panels):
        x, y = n % _COLUMNS * (wide + _GAP), top + n // _COLUMNS * (_HEIGHT + 62)
        parts.append(_panel(panel, x, y, wide, end, bands))
    height = top + -(-len(panels) // _COLUMNS) * (_HEIGHT + 62)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0f}" '
        f'viewBox="-10 0 {WIDTH + 20} {height:.0f}">{"".join(parts)}</svg>'
    )


def ticks(low: float, high: float, most: int = 4) -> list[float]:
    """Round numbers from `low` to `high`, at most about `most`."""
    span = high - low
    if not span > 0.0:
        return [low]
    step = 10.0 ** math.floor(math.log10(span / most))
    step *= next((m for m in (1.0, 2.0, 5.0, 10.0) if span / (m * step) <= most), 10.0)
    first = math.ceil(low / step - 1e-9)
    return [n * step for n in range(first, math.floor(high / step + 1e-9) + 1)]


def _panel(panel: Panel, x: float, y: float, wide: float, end: float, bands: Sequence[Band]) -> str:
    values = [v for line in panel.lines for v in line.values if math.isfinite(v)] or [0.0]
    low, high = _range(min(values), max(values))
    left, right, bottom = x + _LEFT, x + wide, y + _HEIGHT

    def across(hour: float) -> float:
        return left + (right - left) * (hour / end if end > 0.0 else 0.0)

    def up(value: float) -> float:
        return bottom - (bottom - y) * (value - low) / (high - low)

    parts = [_text(x, y - 10, panel.title, 13, _INK, weight=600)]
    for kind, begin, until in bands:
        shade = _SHADES.get(kind, "#F3F3F3")
        parts.append(
            f'<rect x="{across(begin):.1f}" y="{y:.1f}" height="{_HEIGHT}" fill="{shade}" '
            f'width="{max(0.5, across(min(until, end)) - across(begin)):.1f}"/>'
        )
    for value in ticks(low, high):
        parts.append(_stroke(f"M{left:.1f} {up(value):.1f}H{right:.1f}", _GRID, 1))
        parts.append(_text(left - 8, up(value) + 4, _number(value), 12, _FAINT, anchor="end"))
    for hour, word in _times(end):
        parts.append(_stroke(f"M{across(hour):.1f} {bottom:.1f}v4", _FAINT, 1))
        anchor = "end" if across(hour) > right - _EDGE else "middle"
        parts.append(_text(across(hour), bottom + 18, word, 12, _FAINT, anchor=anchor))
    place = left
    for n, line in enumerate(panel.lines):
        colour = _COLOURS[n % len(_COLOURS)]
        parts.append(_stroke(_path(line, across, up), colour, 1.6))
        if len(panel.lines) > 1:
            place = max(place, left + 140)
            parts.append(_text(place, y - 10, line.name, 12, colour, weight=600))
            place += 14 + 7.4 * len(line.name)
    return "".join(parts)


def _path(line: Line, across: Callable[[float], float], up: Callable[[float], float]) -> str:
    """The line, thinned to the lowest and highest of each stretch where it has many points."""
    points = [(h, v) for h, v in zip(line.hours, line.values, strict=True) if math.isfinite(v)]
    each = -(-len(points) // _MOST_POINTS) or 1
    kept: list[tuple[float, float]] = []
    for n in range(0, len(points), each):
        part = points[n : n + each]
        kept += sorted({min(part, key=lambda p: p[1]), max(part, key=lambda p: p[1])})
    return "M" + "L".join(f"{across(h):.1f} {up(v):.1f}" for h, v in kept) if kept else ""


def _range(low: float, high: float) -> tuple[float, float]:
    """From zero where that wastes little; some room above."""
    if (low >= 0.0 and low < 0.6 * high) or high == low:
        low = min(low, 0.0)
    room = 0.06 * (high - low) or 1.0
    return (low - room if low else 0.0), high + room


def _times(end: float) -> list[tuple[float, str]]:
    if end > 3.0 * _HOURS_A_DAY:
        days = ticks(0.0, end / _HOURS_A_DAY, 7)
        return [(day * _HOURS_A_DAY, f"day {day:.0f}") for day in days]
    if end >= 3.0:
        return [(hour, f"{hour:g} h") for hour in ticks(0.0, end, 6)]
    return [(minute / 60.0, f"{minute:g} min") for minute in ticks(0.0, end * 60.0, 6)]


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10.0 or value == round(value) else f"{value:.2g}"


def _legend(bands: Sequence[Band], y: float) -> str:
    parts, x = [], 0.0
    for kind in dict.fromkeys(kind for kind, _, _ in bands):
        shade = _SHADES.get(kind, "#F3F3F3")
        parts.append(f'<rect x="{x}" y="{y - 11}" width="16" height="12" fill="{shade}"/>')
        parts.append(_text(x + 22, y, kind, 12, _FAINT))
        x += 22 + 8 * len(kind) + 24
    return "".join(parts)


def _text(
    x: float, y: float, words: str, size: int, colour: str, *, weight: int = 400,
    anchor: str = "start",
) -> str:  # fmt: skip
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="Noto Sans, DejaVu Sans, sans-serif" '
        f'font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" '
        f'fill="{colour}">{escape(words)}</text>'
    )


def _stroke(path: str, colour: str, width: float) -> str:
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
