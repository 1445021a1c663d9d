"""The calendar's columns: the essential ones stay in a narrow dock, all are shown in a wide one."""

from __future__ import annotations

from typing import Final

from gui.tables.model import Column
from gui.vol.definitions import definition

(
    SYMBOL, COMPANY, DAY, SESSION, STATUS, LEFT, MOVE, SIGMA, PERCENTILE, MEAN, MEDIAN, RANGE,
    RISK, EPS, SURPRISE, REVENUE, MOVED, BEFORE, AFTER, CRUSH, WITHOUT, SOURCES,
) = range(22)  # fmt: skip

COLUMNS: Final = (
    Column("symbol", "Symbol", "The company's symbol.", "GOOGL", figures=False),
    Column("company", "Company", "The company's name.", "Taiwan Semiconductor", figures=False,
           rank=3, stretches=True),
    Column("day", "Date", "Day of the report in New York. ~30 Sep and 26–30 Sep: only estimated; "
           "≠: another source names another; Δ: it has been changed; a disc: yours; grey with a "
           "clock: no source has told it of late.",
           "28 Sep–3 Oct ≠", figures=False, marked=True),
    Column("session", "Session", "Before the open or after the close of that day.",
           "before open", figures=False),
    Column("status", "Status", "Confirmed by the company, estimated by the source, or yours.",
           "estimated", figures=False, rank=2),
    Column("left", "In", "Time left to the report: to its hour, else to the open or close; "
           "days while the session is unknown; about so many (~) while the day is estimated; "
           "the last day of an estimated window.",
           "88 h 88 min"),
    Column("move", "Move %", lambda: definition("implied_move_pct").text, "±88.8"),
    Column("sigma", "1σ %", lambda: definition("one_sigma_move_pct").text, "±88.8", rank=5,
           unit="%"),
    Column("percentile", "Pctl", "Share of the past reports that moved the price by less than the "
           "move implied now, percent.", "100", rank=4, unit="%"),
    Column("mean", "Past mean", "Mean size of the moves after past reports, close to close, "
           "percent.", "88.8", rank=5, unit="%"),
    Column("median", "Median", "Median size of the moves after past reports, close to close, "
           "percent.", "88.8", rank=6, unit="%"),
    Column("range", "Range", "Smallest and largest size of the moves after past reports, percent.",
           "8.8–88.8", rank=6),
    Column("risk", "At risk", "Market value times the implied move.", "$888bn", rank=3,
           unit="US$"),
    Column("eps", "EPS", "Earnings per share: reported against expected, or the expected alone.",
           "8.88 vs 8.88", rank=1),
    Column("surprise", "Surprise %", "Earnings per share reported against expected, percent of "
           "the size of the expected.", "+88.8", rank=4, unit="%"),
    Column("revenue", "Revenue", "Revenue: reported against expected, or the expected alone.",
           "$88.8bn vs $88.8bn", rank=5),
    Column("moved", "Moved %", "Move from the last close before the report to the first after it.",
           "+88.8", rank=4, unit="%"),
    Column("before", "IV before", "30-day implied volatility at the last close before the report, "
           "points.", "188.8", rank=6, unit="points"),
    Column("after", "IV after", "30-day implied volatility at the first close after the report, "
           "points.", "188.8", rank=6, unit="points"),
    Column("crush", "Crush", "IV after the report less IV before it, points.", "−88.8",
           rank=1, unit="points"),
    Column("without", "IV30 ex", lambda: definition("iv30_ex_earnings").text, "188.8", rank=6,
           unit="points"),
    Column("sources", "Sources", "Who names this day.", "nasdaq, yahoo", figures=False, rank=7),
)  # fmt: skip

NAMES: Final = {
    "META": "Meta Platforms", "MSFT": "Microsoft", "GOOGL": "Alphabet", "GOOG": "Alphabet",
    "AMD": "Advanced Micro Devices", "TSM": "Taiwan Semiconductor", "NVDA": "NVIDIA",
    "AVGO": "Broadcom", "ASML": "ASML", "QCOM": "Qualcomm", "AMZN": "Amazon", "AAPL": "Apple",
    "INTC": "Intel", "ORCL": "Oracle", "TSLA": "Tesla",
}  # fmt: skip
"""Names until a quote brings one."""
