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

from engine.errors import VoldeskError

if TYPE_CHECKING:
    from collections.abc import Callable

Probe = tuple[str, "Callable[[], object]"]
"""Name and check. A check raises on a fault; a text that it returns is printed as a note."""

_LOOKED_FOR = (
    ArithmeticError, AssertionError, AttributeError, EOFError, ImportError, LookupError, NameError,
    OSError, RuntimeError, SyntaxError, TypeError, ValueError, VoldeskError, sqlite3.Error,
)  # fmt: skip
"""What a library that is bundled in part raises. Anything else ends the self-test with status 1."""

_RESOURCES = (
    "themes/dark.toml",
    "themes/light.toml",
    "themes/contrast.toml",
    "icons/voldesk.svg",
    "reference/companies.csv",
    "reference/capex.csv",
    "reference/ciks.csv",
    "reference/guidance.csv",
    "reference/statements.csv",
    "reference/instruments.csv",
    "replay/july-2024/story.toml",
)


def self_test(resources: Path, window_probes: tuple[Probe, ...] = ()) -> int:
    """Run all probes offline; 0, or 1 after a list of faults on stdout."""
    return run_probes((*_probes(resources), *window_probes))


def run_probes(probes: tuple[Probe, ...]) -> int:
    """Run the probes one after another, print notes and faults; 0, or 1 if one failed."""
    faults = 0
    for name, probe in probes:
        try:
            said = probe()
        except _LOOKED_FOR as fault:
            faults += 1
            _say(f"fault  {name}: {type(fault).__name__}: {fault}")
        else:
            if isinstance(said, str):
                _say(f"note   {name}: {said}")
    _say("self-test: " + (f"{faults} faults" if faults else "all parts work"))
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
        ("TLS", _tls),
        ("ccxt", _ccxt),
        ("curl_cffi", _curl_cffi),
        ("yfinance", _yfinance),
        ("websockets", _websockets),
        ("exchange calendars", _calendars),
        ("sqlite", _sqlite),
        ("user folders", _folders),
        ("story", lambda: _story(resources)),
    )


def _resources(folder: Path) -> None:
    for part in _RESOURCES:
        _require((folder / part).read_bytes(), f"{part} is empty")


def _pandas() -> None:
    import pandas as pd

    _require(pd.Series([1.0, 2.0]).rolling(2).mean().iloc[-1] == 1.5, "wrong mean")


def _scipy() -> None:
    from scipy import special

    _require(abs(special.ndtr(0.0) - 0.5) < 1e-15, "wrong normal distribution")


def _zones() -> None:
    from zoneinfo import ZoneInfo

    _require(importlib.util.find_spec("tzdata"), "no zone data")
    noon = datetime(2024, 7, 1, 16, tzinfo=UTC).astimezone(ZoneInfo("America/New_York"))
    _require(noon.hour == 12, "wrong New York time")


def _certificates() -> None:
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    _require(context.cert_store_stats()["x509_ca"] > 50, "too few certificates")


def _tls() -> None:
    context = ssl.create_default_context()
    _require(context.verify_mode is ssl.CERT_REQUIRED, "certificates are not verified")
    _require(ssl.HAS_TLSv1_3, "no TLS 1.3")


def _ccxt() -> None:
    import ccxt

    venue = ccxt.deribit({"timeout": 1000})
    spot = (ccxt.coinbase({"timeout": 1000}).id, ccxt.kraken({"timeout": 1000}).id)
    _require(spot == ("coinbase", "kraken"), "no spot venues")
    _require(venue.id == "deribit" and issubclass(ccxt.BadSymbol, ccxt.BaseError), "no deribit")
    _require(callable(venue.public_get_get_volatility_index_data), "no implicit calls")


def _curl_cffi() -> None:
    from curl_cffi.requests import Session

    with Session(impersonate="chrome") as session:
        _require(session.impersonate == "chrome", "no browser fingerprint")


def _yfinance() -> None:
    from yfinance.data import YfData
    from yfinance.pricing_pb2 import PricingData

    tick = PricingData()
    tick.ParseFromString(PricingData(id="NVDA").SerializeToString())
    _require(tick.id == "NVDA" and YfData is not None, "protobuf does not round-trip")


def _websockets() -> None:
    from websockets.sync.client import connect

    _require(callable(connect), "no client")


def _calendars() -> None:
    from engine.providers.sessions import Sessions, Venues

    with tempfile.TemporaryDirectory() as folder:
        new_york = Sessions(Path(folder))
        day = new_york.day(date(2026, 11, 27))
        taipei = Venues(new_york, Path(folder)).of("2330.TW")
        there = None if taipei is None else taipei.day(date(2026, 11, 27))
    _require(day is not None and day.early, "early close of 27 November 2026 is unknown")
    _require(there is not None, "no calendar of Taipei")


def _sqlite() -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = sqlite3.connect(Path(folder) / "x.sqlite")
        mode = base.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        base.close()
    _require(mode == "wal", "no write-ahead log")


def _folders() -> None:
    from engine.paths import user_profile

    _require(user_profile().settings.is_absolute(), "no folder for settings")


def _story(resources: Path) -> None:
    from engine.providers.replay import load_story

    story = load_story(resources / "replay" / "july-2024")
    step = next(iter(story.steps(story.start, story.end, "full")))
    _require(story.prologue() and step.messages, "the story has no first step")
