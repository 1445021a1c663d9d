"""Sheets to draw: a chip maker the day before its numbers, a coin, and one nothing is known of."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from engine.desk.views import Series
from engine.desk.volview import (
    EVENT,
    FIGURES,
    INTRADAY,
    REALIZED,
    STANDING,
    THIRTY_DAY,
    WINDOWS,
    ConeView,
    ExpiryView,
    Figure,
    ForecastLine,
    ForecastView,
    HistoryView,
    SmileView,
    TermView,
    VolView,
)
from engine.model.earnings import StoryEvent
from engine.model.instrument import Kind
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

Floats = NDArray[np.float64]

NOW = datetime(2024, 7, 31, 20, tzinfo=UTC)
DAY = 86400.0
QUANTILES = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
NONE = np.empty(0)
NO_CODES = np.empty(0, dtype=np.uint8)


def known(value: float, reason: Reason = Reason.OK, detail: str = "") -> Measured:
    return Measured(value, NOW, "computed from yahoo", Quality.REPLAYED, 0.0, reason, detail)


def figures(
    level: float, said: dict[str, float], days: int, *, coin: bool = False
) -> tuple[Figure, ...]:
    """Every figure of a sheet: as said, else around `level`; some are missing with a reason."""
    made = []
    for place, name in enumerate(FIGURES):
        value = known(said.get(name, level + 7.0 * math.sin(place)))
        n, inputs = 60, "61 daily bars to 31 Jul 2024"
        if name in REALIZED:
            n = int(name.rsplit("_", 1)[1])
            inputs = f"{n + 1} daily bars to 31 Jul 2024"
        elif name in THIRTY_DAY:
            n, inputs = 118, "2 expiries around 30 days"
        elif name in STANDING:
            n, inputs = days, f"{days} recorded days to 31 Jul 2024"
        elif name in INTRADAY:
            n, inputs = 78, "79 bars of 5 minutes of 31 Jul 2024"
        elif name in EVENT and coin:
            value, n, inputs = missing(Reason.NOT_APPLICABLE), 0, ""
        if name in ("dvol", "dvol_difference") and not coin:
            value, n, inputs = missing(Reason.NOT_APPLICABLE), 0, ""
        if name == "gjr":
            value, n, inputs = missing(Reason.TOO_FEW_BARS, "212 of 250 bars"), 0, ""
        made.append(Figure(name, value, n, inputs))
    return tuple(made)


def cone(level: float, today: float, implied: tuple[tuple[float, float], ...]) -> ConeView:
    """Bands that narrow with the window, as they do."""
    windows = np.array(WINDOWS, dtype=np.float64)
    spread = 1.6 / np.sqrt(windows / 10.0)
    shape = np.array([-0.34, -0.24, -0.13, 0.0, 0.14, 0.28, 0.52])
    values = level * np.exp(shape * spread[:, None])
    last = today + (level - today) * (1.0 - np.exp(-(windows - 10.0) / 70.0))
    n = tuple(int(501 - w) for w in WINDOWS)
    return ConeView(
        WINDOWS, QUANTILES, values, last, n, implied, "501 daily bars to 31 Jul 2024, Yang-Zhang"
    )


def ahead(today: float, later: float, *, coin: bool = False) -> ForecastView:
    """Models that fade from `today` to `later`; the share's GJR has too few bars."""
    days: Floats = np.arange(1.0, 61.0) if coin else np.arange(1.0, 43.0) * (30.0 / 21.0)
    fade = np.exp(-days / 25.0)
    short = "" if coin else "too few bars: 212 of 250 bars"
    blank = np.full(days.size, np.nan)
    lines = (
        ForecastLine("ewma", "EWMA", np.full(days.size, today + 4.0)),
        ForecastLine("garch", "GARCH", later + (today - later) * fade),
        ForecastLine("gjr", "GJR", later + (today - later) * fade * 1.2 if coin else blank, short),
        ForecastLine("har", "HAR", later - 3.0 + (today - later) * fade),
    )
    return ForecastView(days, lines, "returns and ranges of 501 daily bars to 31 Jul 2024")


def expiry(days: float, atm: float, *, forward: float = 117.0, quotes: int = 96) -> ExpiryView:
    return ExpiryView(NOW + timedelta(days=days), days, known(atm), forward, quotes)


def smile(
    days: float,
    *,
    forward: float = 117.02,
    atm: float = 71.8,
    step: float = 2.5,
    skew: float = -0.22,
    seed: int = 3,
) -> SmileView:
    """A smile with a no-bid wing, wide spreads, a stale print and quotes without volatility."""
    random = np.random.default_rng(seed)
    low, high = forward * 0.55, forward * 1.6
    strikes: Floats = step * np.arange(math.ceil(low / step), math.floor(high / step) + 1.0)
    x = np.log(strikes / forward)
    curve = atm * (1.0 + skew * x + 0.9 * x * x)
    call_iv = curve + random.normal(0.0, 0.3, x.size) + 0.2
    put_iv = curve + random.normal(0.0, 0.3, x.size) - 0.2
    call_reason = np.zeros(x.size, dtype=np.uint8)
    put_reason = np.zeros(x.size, dtype=np.uint8)
    call_reason[x < -0.18] = Reason.WIDE_SPREAD
    call_iv[x < -0.18] += np.abs(random.normal(3.0, 2.0, int((x < -0.18).sum())))
    call_iv[x < -0.4] = math.nan
    call_reason[x < -0.4] = Reason.BELOW_INTRINSIC
    put_reason[x > 0.2] = Reason.WIDE_SPREAD
    put_iv[x > 0.2] -= np.abs(random.normal(3.0, 2.0, int((x > 0.2).sum())))
    put_iv[x > 0.32] = math.nan
    put_reason[x > 0.32] = Reason.NO_BID
    call_reason[-1] = Reason.NO_BID
    call_iv[-1] = math.nan
    middle = int(np.argmin(np.abs(x))) + 3
    call_reason[middle] = Reason.STALE_TRADE
    call_iv[middle] += 4.0
    shown = ((put_reason == 0) & (x <= 0)) | ((call_reason == 0) & (x > 0))
    line = np.linspace(strikes[shown].min(), strikes[shown].max(), 121)
    z = np.log(line / forward)
    used = int((call_reason == 0).sum() + (put_reason == 0).sum())
    codes, counts = np.unique(np.concatenate((call_reason, put_reason)), return_counts=True)
    rejected = [
        f"{count} {Reason(int(code)).name.lower().replace('_', ' ')}"
        for code, count in zip(codes, counts, strict=True)
        if code
    ]
    return SmileView(
        expiry=NOW + timedelta(days=days),
        days=days,
        strikes=strikes,
        call_iv=call_iv,
        put_iv=put_iv,
        call_reason=call_reason,
        put_reason=put_reason,
        fit_strikes=line,
        fit_iv=atm * (1.0 + skew * z + 0.9 * z * z),
        forward=forward,
        atm=atm,
        risk_reversal=-3.1,
        butterfly=1.4,
        used=used,
        rejected=", ".join(rejected),
    )


def series(label: str, measure: str, days: int, level: float, phase: float = 0.0) -> Series:
    """One recorded close a day; weekends are left out unless it is a coin."""
    coin = measure == "dvol"
    stamps = [NOW - timedelta(days=d) for d in range(days * 2, -1, -1)]
    stamps = [s for s in stamps if coin or s.weekday() < 5][-days:]
    times = np.array([s.timestamp() for s in stamps])
    place = np.arange(times.size) - times.size + 1
    values = level + 7.0 * (np.sin(place / 9.0 + phase) - math.sin(phase)) + 0.02 * place
    last = known(float(values[-1])) if times.size else missing(Reason.NO_DATA)
    symbol = "BTC" if coin else "NVDA"
    return Series(symbol, label, measure, times, values, last, "recorded by Voldesk")


def events() -> tuple[StoryEvent, ...]:
    at = datetime(2024, 8, 28, 20, 20, tzinfo=UTC)
    past = datetime(2024, 7, 23, 20, tzinfo=UTC)
    return (
        StoryEvent(past, "GOOGL", "earnings", "Alphabet reports Q2", "SEC"),
        StoryEvent(at, "NVDA", "earnings", "NVIDIA reports Q2 FY2025, after the close", "NVIDIA"),
    )


_NVDA_TERM = (
    (2.0, 79.5), (9.0, 68.8), (16.0, 64.1), (23.0, 62.2), (30.0, 71.8), (37.0, 69.4), (51.0, 65.9),
    (79.0, 61.0), (114.0, 58.7), (142.0, 57.6), (170.0, 57.0), (233.0, 55.9), (324.0, 54.8),
)  # fmt: skip
_BTC_TERM = (
    (1.0, 44.1), (2.0, 46.0), (9.0, 49.3), (16.0, 50.4), (30.0, 52.6), (58.0, 55.2), (149.0, 60.4),
    (240.0, 62.1), (331.0, 63.5),
)  # fmt: skip

_NVDA_SAID = {
    "iv30_atm": 71.8, "iv_rank": 92.0, "iv_percentile": 88.2, "term_slope": -2.4,
    "risk_reversal_25": -3.1, "butterfly_25": 1.4, "yang_zhang_30": 58.3, "iv_minus_rv": 13.5,
}  # fmt: skip
_BTC_SAID = {
    "iv30_atm": 52.6, "dvol": 54.1, "iv_rank": 61.0, "iv_percentile": 55.3, "term_slope": 1.9,
    "risk_reversal_25": 0.6, "butterfly_25": 0.9, "yang_zhang_30": 47.0, "iv_minus_rv": 7.1,
}  # fmt: skip


def record(iv: Series, rv: Series) -> HistoryView:
    """Two lines; the band is that of the first."""
    return HistoryView(
        (iv, rv), float(iv.values.min()), float(iv.values.max()), int(iv.values.size)
    )


def nvda() -> VolView:
    """Everything there is: backwardation, earnings in four weeks, 34 recorded days."""
    points = [expiry(d, v) for d, v in _NVDA_TERM]
    points[2] = replace(points[2], atm=missing(Reason.ONE_SIDED), quotes=0)
    days = (9.0, 16.0, 23.0, 30.0, 51.0)
    smiles = tuple(smile(d, atm=dict(_NVDA_TERM)[d], seed=int(d)) for d in days)
    implied = tuple((d * 252.0 / 365.0, v) for d, v in _NVDA_TERM if d <= 180.0)
    return VolView(
        symbol="NVDA",
        name="NVIDIA Corporation",
        kind=Kind.EQUITY,
        currency="USD",
        headline="NVDA 30-day implied 71.8 over realized 58.3: +13.5",
        figures=figures(58.0, _NVDA_SAID, 34),
        cone=cone(44.0, 66.0, implied),
        term=TermView(tuple(points), "backwardation"),
        smiles=smiles,
        near=3,
        history=record(
            series("NVDA ATM", "iv30_atm", 34, 71.8, 0.9),
            series("NVDA RV, Yang-Zhang 30", "rv", 120, 58.3, 1.5),
        ),
        events=events(),
        as_of=NOW,
        source="yahoo",
        quality="replayed",
        chain_why="",
        ahead=ahead(49.0, 42.0),
    )


def btc() -> VolView:
    """A coin: contango, published DVOL of a year, strikes in thousands."""
    smiles = tuple(
        smile(d, forward=66_180.0, atm=dict(_BTC_TERM)[d], step=2_000.0, skew=0.05, seed=int(d))
        for d in (2.0, 9.0, 30.0, 58.0)
    )
    return VolView(
        symbol="BTC",
        name="Bitcoin",
        kind=Kind.CRYPTO,
        currency="USD",
        headline="BTC 30-day implied 52.6 over realized 47.0: +5.6",
        figures=figures(50.0, _BTC_SAID, 365, coin=True),
        cone=cone(48.0, 41.0, tuple(p for p in _BTC_TERM if p[0] <= 160.0)),
        term=TermView(tuple(expiry(d, v, forward=66_180.0) for d, v in _BTC_TERM), "contango"),
        smiles=tuple(replace(s, risk_reversal=0.6, butterfly=0.9) for s in smiles),
        near=2,
        history=record(
            series("BTC DVOL, published", "dvol", 365, 54.1),
            series("BTC RV, Yang-Zhang 30", "rv", 250, 47.0, 2.0),
        ),
        events=(),
        as_of=NOW,
        source="deribit",
        quality="live",
        chain_why="",
        ahead=ahead(44.0, 50.0, coin=True),
    )


def young() -> VolView:
    """A share just added: too few bars for a cone, six days recorded, one expiry."""
    whole = nvda()
    reason = "12 of 121 bars"
    return replace(
        whole,
        symbol="ARM",
        name="Arm Holdings plc",
        figures=tuple(
            Figure(f.name, missing(Reason.TOO_FEW_DAYS, "6 of 20 days")) for f in whole.figures
        ),
        cone=replace(empty().cone, reason=reason),
        term=TermView(whole.term.points[4:5], "", "only one usable expiry"),
        smiles=whole.smiles[:1],
        near=0,
        history=HistoryView(
            (series("ARM ATM", "iv30_atm", 6, 52.0),),
            math.nan,
            math.nan,
            6,
            "6 of 20 days recorded",
        ),
        events=(),
        ahead=replace(empty().ahead or ahead(1.0, 1.0), reason="12 of 20 returns"),
    )


def empty(symbol: str = "SPCX", why: str = "no listed options") -> VolView:
    """A symbol nothing is known of."""
    return VolView(
        symbol=symbol,
        name=symbol,
        kind=Kind.EQUITY,
        currency="USD",
        headline="",
        figures=tuple(Figure(name, missing(Reason.NO_DATA)) for name in FIGURES),
        cone=ConeView((), QUANTILES, np.empty((0, 7)), NONE, (), (), "", "0 of 121 bars"),
        term=TermView((), "", why),
        smiles=(),
        near=-1,
        history=HistoryView((), math.nan, math.nan, 0, "nothing recorded yet"),
        events=(),
        as_of=None,
        source="",
        quality="missing",
        chain_why=why,
        ahead=ForecastView(NONE, (), "", "no daily bars"),
    )


def bare_smile() -> SmileView:
    """An expiry without a single quote."""
    return replace(
        smile(9.0),
        strikes=NONE, call_iv=NONE, put_iv=NONE, call_reason=NO_CODES, put_reason=NO_CODES,
        fit_strikes=NONE, fit_iv=NONE, forward=math.nan, atm=math.nan, risk_reversal=math.nan,
        butterfly=math.nan, used=0, rejected="", reason="every bid is zero",
    )  # fmt: skip
