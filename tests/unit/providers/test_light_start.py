"""Providers are made without the libraries they will need, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

_PROBE = """
import sys
from pathlib import Path
from engine.clock import SystemClock
from engine.providers.deribit import DeribitProvider
from engine.providers.deribit.live import BoardBook
from engine.providers.deribit.stream import DeribitStream
from engine.providers.sessions import Sessions
from engine.providers.spot import SpotProvider
from engine.providers.yahoo import YahooProvider
from engine.providers.yahoo.stream import YahooStream
YahooProvider(None, SystemClock(), None, Path("nowhere"))
DeribitProvider(None, SystemClock(), None)
SpotProvider(None, SystemClock(), None, "kraken")
YahooStream(SystemClock(), None).follow(frozenset({"NVDA"}))
DeribitStream(SystemClock(), None, BoardBook()).follow(frozenset({"BTC"}))
Sessions(None)
heavy = {"pandas", "yfinance", "ccxt", "curl_cffi", "exchange_calendars", "requests", "urllib3"}
heavy |= {"websockets", "google.protobuf"}
print(sorted(heavy & set(sys.modules)), Path("nowhere").exists())
"""


def test_making_the_providers_imports_nothing_heavy_and_touches_no_folder() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[] False", "")
