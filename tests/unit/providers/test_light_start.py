"""Providers are made without the libraries they will need, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

_PROBE = """
import sys
from pathlib import Path
from engine.clock import SystemClock
from engine.providers.deribit import DeribitProvider
from engine.providers.sessions import Sessions
from engine.providers.yahoo import YahooProvider
YahooProvider(None, SystemClock(), None, Path("nowhere"))
DeribitProvider(None, SystemClock(), None)
Sessions(None)
heavy = {"pandas", "yfinance", "ccxt", "curl_cffi", "exchange_calendars", "requests", "urllib3"}
print(sorted(heavy & set(sys.modules)), Path("nowhere").exists())
"""


def test_making_the_providers_imports_nothing_heavy_and_touches_no_folder() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[] False", "")
