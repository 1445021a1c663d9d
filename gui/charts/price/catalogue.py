"""What the price chart can show: panes, lines over the price, intervals, and what is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

Style = Literal["candles", "line", "area"]

STYLES: Final[tuple[Style, ...]] = ("candles", "line", "area")

PANES: Final = {
    "volume": "Volume",
    "vol": "RV and IV",
    "iv_rv": "IV − RV",
    "z_move": "z of the move",
}
"""Panes below the price from top to bottom, with their names."""

OVERLAYS: Final = {
    "sma_20": "Moving average, 20 bars (SMA 20)",
    "sma_50": "Moving average, 50 bars (SMA 50)",
    "sma_200": "Moving average, 200 bars (SMA 200)",
    "ema_21": "Exponential average, 21 bars (EMA 21)",
    "bollinger": "Bollinger bands, 20 bars, 2 deviations",
    "day_range": "Expected range of the day, one sigma from IV",
}
"""Lines over the price in the order they are offered, with their names."""

INTERVALS: Final = {
    "1": "1 minute",
    "5": "5 minutes",
    "15": "15 minutes",
    "30": "30 minutes",
    "60": "60 minutes",
    "D": "Daily",
    "W": "Weekly",
    "M": "Monthly",
}
"""What a bar may last, with its name."""

_BARS: Final = {"D": "daily bars", "W": "weekly bars", "M": "monthly bars"}
_SPELLED: Final = {"1D": "D", "1W": "W", "1M": "M", "H": "60", "1H": "60"}


@dataclass(frozen=True, slots=True)
class Content:
    """How the chart was left.

    Attributes:
        style: One of `STYLES`.
        panes, overlays: Of `PANES` and `OVERLAYS`, in their order.
        true_time: Nights and weekends take their true length.
    """

    style: Style = "candles"
    panes: tuple[str, ...] = ("volume", "vol")
    overlays: tuple[str, ...] = ()
    true_time: bool = False

    def sound(self) -> Content:
        """The same without what this version does not know."""
        return Content(
            self.style if self.style in STYLES else STYLES[0],
            tuple(name for name in PANES if name in self.panes),
            tuple(name for name in OVERLAYS if name in self.overlays),
            self.true_time,
        )

    def with_pane(self, name: str) -> Content:
        """A pane more, or less if it is there."""
        return replace(self, panes=_switched(self.panes, name)).sound()

    def with_overlay(self, name: str) -> Content:
        """A line over the price more, or less if it is there."""
        return replace(self, overlays=_switched(self.overlays, name)).sound()

    def with_next_style(self) -> Content:
        """Candles, line, area, and round again."""
        return replace(self, style=STYLES[(STYLES.index(self.style) + 1) % len(STYLES)])


def _switched(chosen: tuple[str, ...], name: str) -> tuple[str, ...]:
    if name in chosen:
        return tuple(one for one in chosen if one != name)
    return (*chosen, name)


def interval_of(text: str) -> str:
    """The interval a text means ("5", "d", "1h"), "" if none."""
    typed = text.strip().upper().removesuffix("MIN").strip()
    typed = _SPELLED.get(typed, typed)
    return typed if typed in INTERVALS else ""


def daily_or_longer(interval: str) -> bool:
    """Whether a bar is a day at least."""
    return known_interval(interval) in _BARS


def known_interval(interval: str) -> str:
    """The interval a view names; "1d" and "" are daily."""
    return interval_of(interval) or "D"


def bars_text(interval: str) -> str:
    """Such as "daily bars" or "5-minute bars"; English, to be translated."""
    known = known_interval(interval)
    return _BARS.get(known) or f"{known}-minute bars"
