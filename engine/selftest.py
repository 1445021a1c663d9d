"""Probes of an installed program: every bundled library, the resources, one replay step."""

from __future__ import annotations

import importlib.util
import sqlite3
import ssl
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Probe = tuple[str, "Callable[[], object]"]


def self_test(resources: Path, window_probes: tuple[Probe, ...] = ()) -> int:
    """Run all probes offline; 0, or 1 after a list of faults on stdout."""
    faults = []
    for name, probe in (*_probes(resources), *window_probes):
        try:
            probe()
        except Exception as fault:  # noqa: BLE001 - any failure is the finding
            faults.append(f"{name}: {type(fault).__name__}: {fault}")
    for text in faults:
        _say(f"fault  {text}")
    _say("self-test: " + (f"{len(faults)} faults" if faults else "all parts work"))
    return 1 if faults else 0


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _require(condition: object, text: str) -> None:
    if not condition:
        raise RuntimeError(text)


def _probes(resources: Path) -> tuple[Probe, ...]:
    return (
        ("resources", lambda: _resources(resources)),
        ("pandas", _pandas),
        ("scipy", _scipy),
        ("time zones", _zones),
        ("certificates", _certificates),
        ("ccxt", _ccxt),
        ("yfinance", _yfinance),
        ("websockets", _websockets),
        ("exchange calendars", _calendars),
        ("sqlite", _sqlite),
        ("TLS", lambda: _require(ssl.create_default_context().verify_mode, "no verification")),
        ("story", lambda: _story(resources)),
    )


def _resources(folder: Path) -> None:
    for part in ("themes/dark.toml", "icons", "replay/july-2024"):
        _require((folder / part).exists(), f"{part} is missing")


def _pandas() -> None:
    import pandas as pd

    _require(pd.Series([1.0, 2.0]).rolling(2).mean().iloc[-1] == 1.5, "wrong mean")


def _scipy() -> None:
    from scipy import optimize, signal, special

    _require(abs(special.ndtr(0.0) - 0.5) < 1e-15, "wrong normal distribution")
    _require(callable(optimize.minimize) and callable(signal.lfilter), "parts are missing")


def _zones() -> None:
    from zoneinfo import ZoneInfo

    _require(importlib.util.find_spec("tzdata"), "no zone data")
    noon = datetime(2024, 7, 1, 16, tzinfo=UTC).astimezone(ZoneInfo("America/New_York"))
    _require(noon.hour == 12, "wrong New York time")


def _certificates() -> None:
    import certifi

    _require(Path(certifi.where()).stat().st_size > 100_000, "certificate file too small")


def _ccxt() -> None:
    import ccxt

    _require(ccxt.deribit({"timeout": 1000}).id == "deribit", "no deribit")


def _yfinance() -> None:
    from curl_cffi.requests import Session
    from yfinance.data import YfData
    from yfinance.pricing_pb2 import PricingData

    with Session(impersonate="chrome") as session:
        _require(session.impersonate == "chrome", "no browser fingerprint")
    tick = PricingData()
    tick.ParseFromString(PricingData(id="NVDA").SerializeToString())
    _require(tick.id == "NVDA" and YfData is not None, "protobuf does not round-trip")


def _websockets() -> None:
    from websockets.sync.client import connect

    _require(callable(connect), "no client")


def _calendars() -> None:
    from engine.providers.sessions import Sessions

    with tempfile.TemporaryDirectory() as folder:
        day = Sessions(Path(folder)).day(date(2026, 11, 27))
    _require(day is not None and day.early, "early close of 27 November 2026 is unknown")


def _sqlite() -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = sqlite3.connect(Path(folder) / "x.sqlite")
        mode = base.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        base.close()
    _require(mode == "wal", "no write-ahead log")


def _story(resources: Path) -> None:
    from engine.providers.replay import load_story

    story = load_story(resources / "replay" / "july-2024")
    step = next(iter(story.steps(story.start, story.end, "full")))
    _require(step.messages, "the story has no first step")
