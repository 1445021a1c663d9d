"""Option chains of the shared recordings as slices, for tests that skip without the folder."""

from __future__ import annotations

import csv
import gzip
import json
import math
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from engine.model.options import ChainSlice

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "recordings"
NEW_YORK = ZoneInfo("America/New_York")
RATE = 0.037

Row = tuple[date, bool, float, float, float, float]
"""Expiry, is call, strike, bid, ask, epoch seconds of the last trade."""


def nvda_of_february_2026(day: int) -> tuple[tuple[ChainSlice, ...], datetime]:
    """Yahoo's chain with last trades, and its moment: the newest trade."""
    rows: list[Row] = []
    with gzip.open(_found(f"yfinance/nvda-option-chain-2026-02-{day}.csv.gz"), "rt") as file:
        for row in csv.DictReader(file):
            traded = datetime.fromisoformat(row["lastTradeDate"]).timestamp()
            rows.append(
                (
                    date.fromisoformat(row["expirationDate"]),
                    row["optionType"] == "call",
                    float(row["strike"]),
                    float(row["bid"] or "nan"),
                    float(row["ask"] or "nan"),
                    traded,
                )
            )
    now = datetime.fromtimestamp(max(row[-1] for row in rows), UTC)
    return slices(rows, now), now


def nvda_at_the_close_of_august_2026() -> tuple[tuple[ChainSlice, ...], datetime]:
    """Cboe's chain at the close, no last trades."""
    with gzip.open(_found("cboe/nvda-chain-compact-2026-08-21.json.gz"), "rt") as file:
        body = json.load(file)
    now = datetime.fromisoformat(body["asof"]).replace(tzinfo=NEW_YORK).astimezone(UTC)
    rows = [
        (
            datetime.fromtimestamp(o["e"], UTC).date(),
            o["t"] == "C",
            float(o["k"]),
            float(o["b"]),
            float(o["a"]),
            math.nan,
        )
        for o in body["o"]
    ]
    return slices(rows, now), now


def slices(rows: list[Row], now: datetime) -> tuple[ChainSlice, ...]:
    """Rows of a chain by expiry, 16:00 New York."""
    found = []
    for day in sorted({row[0] for row in rows}):
        of_day = [row for row in rows if row[0] == day]
        strikes = sorted({row[2] for row in of_day})
        table = np.full((6, len(strikes)), np.nan)
        for _, is_call, strike, *values in of_day:
            first = 0 if is_call else 3
            table[first : first + 3, strikes.index(strike)] = values
        expiry = datetime(day.year, day.month, day.day, 16, tzinfo=NEW_YORK).astimezone(UTC)
        years = (expiry - now).total_seconds() / 60.0 / 525_600.0
        found.append(
            ChainSlice(
                expiry, years, RATE, np.array(strikes), table[0], table[1], table[3], table[4],
                call_traded=table[2], put_traded=table[5],
            )
        )  # fmt: skip
    return tuple(found)


def _found(name: str) -> Path:
    path = FOLDER / name
    if not path.exists():
        pytest.skip("the shared recordings folder is not here")
    return path
